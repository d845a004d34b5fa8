"""Null is allowed where a schema is used, and in the words of JSON Schema: a component is a thing, or it is none."""

from __future__ import annotations

from collections.abc import Iterator

from ._rule import Finding, Rule
from ._schema import is_object, types
from ._walk import Walk


def _check(walk: Walk) -> Iterator[Finding]:
    for schema in walk.of("schema"):
        if "nullable" in schema.value:
            yield Finding(
                schema.at("nullable"),
                f"{walk.label(schema)}: `nullable` is a word of OpenAPI 3.0.",
                "Write `type: [string, 'null']`, or `anyOf: [{$ref: ...}, {type: 'null'}]`.",
                key=True,
            )
        if schema.role == "component" and "null" in types(schema) and ("enum" in schema.value or is_object(schema)):
            yield Finding(
                schema.at("type"),
                f"{schema.name}: a component that is a class allows null.",
                "Take 'null' away here, and write `anyOf: [{$ref: ...}, {type: 'null'}]` where null may occur.",
            )


RULE = Rule("nullable-style", house=True, check=_check)
