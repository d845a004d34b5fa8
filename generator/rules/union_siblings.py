"""A choice (`oneOf`, `anyOf`) stands alone, and between schemas: what stands beside it is lost without a word."""

from __future__ import annotations

from collections.abc import Iterator

from ._rule import Finding, Rule
from ._schema import OBJECT_KEYWORDS, UNIONS
from ._walk import Part, Walk

BESIDE = (*OBJECT_KEYWORDS, "allOf", "items", "enum")


def _check(walk: Walk) -> Iterator[Finding]:
    for schema in walk.of("schema"):
        keyword = next((key for key in UNIONS if key in schema.value), "")
        if keyword and any(set(option.value) == {"required"} for option in walk.below(schema, "schema", "option")):
            yield Finding(
                schema.at(keyword),
                f"{walk.label(schema)}: an alternative of `{keyword}` is only a list of required properties.",
                "Say in the description which properties go together; leave them optional.",
                key=True,
            )
        elif keyword:
            yield from _beside(walk, schema, keyword)


def _beside(walk: Walk, schema: Part, keyword: str) -> Iterator[Finding]:
    for key in schema.value:
        if key in BESIDE or (key in UNIONS and key != keyword):
            yield Finding(
                schema.at(key),
                f"{walk.label(schema)}: `{key}` stands beside `{keyword}`, where it is not read.",
                "Move it into each of the alternatives; what they share can be a component in their `allOf`.",
                key=True,
            )


RULE = Rule("union-siblings", house=False, check=_check)
