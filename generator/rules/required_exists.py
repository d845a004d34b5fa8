"""`required` names properties the schema has: a misspelt one is required by nobody and checked by nobody."""

from __future__ import annotations

from collections.abc import Iterator

from ..problem import suggestion
from ._rule import Finding, Rule
from ._schema import properties
from ._walk import Part, Walk


def _check(walk: Walk) -> Iterator[Finding]:
    for schema in walk.of("schema"):
        names = schema.listing("required")
        known = properties(walk, _whole(schema)) if names else {}
        for index, name in enumerate(names):
            if isinstance(name, str) and name not in known:
                yield Finding(
                    schema.at("required", index),
                    f"{walk.label(schema)}: `required` names `{name}`, which is not among the properties.",
                    suggestion(name, known) or "Add it under `properties:`, or remove it from `required:`.",
                )


def _whole(schema: Part) -> Part:
    """The schema whose parts may bring the property: a part of an `allOf` may require what another part has."""
    while schema.role in ("part", "option") and schema.parent is not None:
        schema = schema.parent
    return schema


RULE = Rule("required-exists", house=False, check=_check)
