"""A choice between objects has a component name, unless it is a whole response: the choice is a type of its own."""

from __future__ import annotations

from collections.abc import Iterator

from ._rule import Finding, Rule
from ._schema import UNIONS, is_object, options
from ._walk import Walk

PLACES = ("property", "items", "option", "part", "additional", "parameter", "header")


def _check(walk: Walk) -> Iterator[Finding]:
    for schema in walk.of("schema", *PLACES):
        objects = [option for option in options(walk, schema) if is_object(option)]
        if len(objects) > 1:
            keyword = next(key for key in UNIONS if key in schema.value)
            yield Finding(
                schema.at(keyword),
                f"{walk.label(schema)}: a choice between objects has no component name.",
                f"Give the `{keyword}` a name under `schemas:`, with a discriminator, and refer to it with `$ref`.",
                key=True,
            )


RULE = Rule("inline-union", house=True, check=_check)
