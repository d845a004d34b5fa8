"""An object has a component name: it becomes a class, and a class needs a name that somebody chose."""

from __future__ import annotations

from collections.abc import Iterator

from ._rule import Finding, Rule
from ._walk import Part, Walk

PLACES = ("property", "items", "option", "additional", "media", "parameter", "header")


def _check(walk: Walk) -> Iterator[Finding]:
    for schema in walk.of("schema", *PLACES):
        if schema.ref is None and is_nameless(schema):
            yield Finding(
                schema.pointer,
                f"{walk.label(schema)}: an object has no component name.",
                "Give it a name under `schemas:` and refer to it with `$ref`.",
                key=True,
            )


def is_nameless(schema: Part) -> bool:
    """Whether it has properties of its own, or puts several schemas together: the makings of a class."""
    return bool(schema.mapping("properties")) or len(schema.listing("allOf")) > 1


RULE = Rule("inline-object", house=False, check=_check)
