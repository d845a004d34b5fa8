"""A pattern is a regular expression: with a broken one no value of the schema can be checked, and no example is."""

from __future__ import annotations

from collections.abc import Iterator

import jsonschema_rs

from ._rule import Finding, Rule
from ._walk import Walk


def _check(walk: Walk) -> Iterator[Finding]:
    regular = jsonschema_rs.Draft202012Validator({"format": "regex"}, validate_formats=True)
    for schema in walk.of("schema"):
        if not regular.is_valid(schema.value.get("pattern", "")):
            yield Finding(
                schema.at("pattern"),
                f"{walk.label(schema)}: the pattern is not a regular expression.",
                "Write it as ECMA-262 has it, and close what is open.",
            )


RULE = Rule("pattern-valid", house=False, check=_check)
