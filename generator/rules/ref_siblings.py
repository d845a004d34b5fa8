"""Beside `$ref` stands only what says something of this use; a keyword that changes the schema would be lost."""

from __future__ import annotations

from collections.abc import Iterator

from ._rule import Finding, Rule
from ._walk import Walk

ALLOWED = {
    "$ref",
    "description",
    "summary",
    "deprecated",
    "default",
    "readOnly",
    "writeOnly",
    "title",
    "example",
    "examples",
}


def _check(walk: Walk) -> Iterator[Finding]:
    for schema in walk.of("schema"):
        if schema.ref is None:
            continue
        for key in schema.value:
            if key not in ALLOWED and not key.startswith("x-"):
                yield Finding(
                    schema.at(key),
                    f"{walk.label(schema)}: `{key}` stands beside `$ref`, where it is not read.",
                    "Move it into the schema that is referred to, or combine both with `allOf`.",
                    key=True,
                )


RULE = Rule("ref-siblings", house=False, check=_check)
