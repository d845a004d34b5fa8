"""An array says what its items are: without that its type is a list of anything."""

from __future__ import annotations

from collections.abc import Iterator

from ._rule import Finding, Rule
from ._schema import is_array
from ._walk import Walk


def _check(walk: Walk) -> Iterator[Finding]:
    for schema in walk.of("schema"):
        if is_array(schema) and "items" not in schema.value:
            yield Finding(
                schema.pointer,
                f"{walk.label(schema)}: an array has no `items`.",
                "Write `items:` with a type or a `$ref`; `items: {}` if they may be anything.",
                key=True,
            )


RULE = Rule("array-items", house=False, check=_check)
