"""A schema is a mapping: `true` and `false` as schemas stop the parser for the whole document."""

from __future__ import annotations

from collections.abc import Iterator

from ._rule import Finding, Rule
from ._walk import Walk


def _check(walk: Walk) -> Iterator[Finding]:
    for schema in walk.of("boolean"):
        yield Finding(
            schema.pointer,
            f"{walk.label(schema)}: a schema is `true` or `false`.",
            "Write `{}` for a value that may be anything; leave out what may be nothing.",
            key=True,
        )


RULE = Rule("boolean-schema", house=False, check=_check)
