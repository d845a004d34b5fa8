"""Objects stay open: a closed one breaks its readers on the day it gains a property."""

from __future__ import annotations

from collections.abc import Iterator

from ._rule import Finding, Rule
from ._walk import Walk


def _check(walk: Walk) -> Iterator[Finding]:
    for schema in walk.of("schema"):
        if schema.value.get("additionalProperties") is False:
            yield Finding(
                schema.at("additionalProperties"),
                f"{walk.label(schema)}: an object is closed.",
                "Remove `additionalProperties: false`.",
                key=True,
            )


RULE = Rule("objects-open", house=True, check=_check)
