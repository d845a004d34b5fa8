"""A `const` is a string, a whole number or a boolean: nothing else has a literal type."""

from __future__ import annotations

from collections.abc import Iterator

from ._rule import Finding, Rule
from ._walk import Walk


def _check(walk: Walk) -> Iterator[Finding]:
    for schema in walk.of("schema"):
        if "const" in schema.value and not isinstance(schema.value["const"], str | int):
            yield Finding(
                schema.at("const"),
                f"{walk.label(schema)}: a `const` is neither a string nor a whole number nor a boolean.",
                "For null write `type: 'null'`; state the type of anything else and say the value in the description.",
            )


RULE = Rule("const-plain", house=False, check=_check)
