"""A map (an object with free keys) has a component name, which says what its keys are."""

from __future__ import annotations

from collections.abc import Iterator

from ._rule import Finding, Rule
from ._schema import is_object
from ._walk import Walk
from .inline_object import PLACES, is_nameless


def _check(walk: Walk) -> Iterator[Finding]:
    for schema in walk.of("schema", *PLACES):
        if schema.ref is None and is_object(schema) and not is_nameless(schema):
            yield Finding(
                schema.pointer,
                f"{walk.label(schema)}: a map has no component name.",
                "Give it a name under `schemas:` and refer to it with `$ref`.",
                key=True,
            )


RULE = Rule("inline-map", house=True, check=_check)
