"""A default is a value of its schema: it ends up in the docs of every client, where a wrong one is believed."""

from __future__ import annotations

from collections.abc import Iterator

from ._rule import Finding, Rule
from ._schema import options
from ._values import Values
from ._walk import Part, Walk


def _check(walk: Walk) -> Iterator[Finding]:
    values = Values(walk)
    for schema in walk.of("schema"):
        if "default" not in schema.value or (schema.value["default"] is None and _nullable(walk, schema)):
            continue
        for misfit in values.misfits(schema, schema.at("default"), schema.value["default"]):
            if misfit.format is None:
                yield Finding(
                    misfit.pointer,
                    f"{walk.label(schema)}: the default does not fit its schema: {misfit.message}.",
                    "Correct the default, or the schema.",
                )


def _nullable(walk: Walk, schema: Part) -> bool:
    """Whether null is allowed in the words of OpenAPI 3.0."""
    target = walk.target(schema) or schema
    return any(part.value.get("nullable") is True for part in (schema, target, *options(walk, target)))


RULE = Rule("default-valid", house=False, check=_check)
