"""The values of an enum are strings, or whole numbers, each once."""

from __future__ import annotations

from collections.abc import Iterator

from ._rule import Finding, Rule
from ._walk import Part, Walk


def _check(walk: Walk) -> Iterator[Finding]:
    for schema in walk.of("schema"):
        if "enum" in schema.value:
            yield from _kinds(walk, schema)
            yield from _doubles(walk, schema)


def _kinds(walk: Walk, schema: Part) -> Iterator[Finding]:
    values = [value for value in schema.listing("enum") if value is not None]
    kinds = {type(value).__name__ for value in values}
    if kinds - {"str", "int"}:
        message = "an enum has values that are neither strings nor whole numbers"
    elif len(kinds) > 1:
        message = "an enum mixes strings and numbers"
    elif not values:
        message = "an enum has no values"
    else:
        return
    yield Finding(
        schema.at("enum"),
        f"{walk.label(schema)}: {message}.",
        "Describe the value with a plain type, and list what is known in the description.",
        key=True,
    )


def _doubles(walk: Walk, schema: Part) -> Iterator[Finding]:
    values = schema.listing("enum")
    for index, value in enumerate(values):
        if value in values[:index]:
            yield Finding(
                schema.at("enum", index),
                f"{walk.label(schema)}: `{value}` stands twice in an enum.",
                "Remove one of the two.",
            )


RULE = Rule("enum-values-distinct", house=False, check=_check)
