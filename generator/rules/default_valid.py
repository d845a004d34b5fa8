"""A default is a value of its schema: it ends up in the docs of every client, where a wrong one is believed."""

from __future__ import annotations

from collections.abc import Iterator

from ._rule import Finding, Rule
from ._values import Values
from ._walk import Walk


def _check(walk: Walk) -> Iterator[Finding]:
    values = Values(walk)
    for schema in walk.of("schema"):
        if "default" not in schema.value:
            continue
        for misfit in values.misfits(schema, schema.at("default"), schema.value["default"]):
            if misfit.format is None:
                yield Finding(
                    misfit.pointer,
                    f"{walk.label(schema)}: the default does not fit its schema: {misfit.message}.",
                    "Correct the default, or the schema.",
                )


RULE = Rule("default-valid", house=False, check=_check)
