"""Every example of the document with the schema it stands for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from ._values import Misfit, Values
from ._walk import Part, Walk

Example: TypeAlias = tuple[str, Any]  # pointer, value


def misfits(walk: Walk) -> Iterator[Misfit]:
    """What does not fit in the examples of bodies, parameters, headers and schemas."""
    values = Values(walk)
    for holder in walk.every():
        if holder.kind in ("media", "parameter", "header") and holder.ref is None:
            schema = walk.schema(holder)
            examples = list(_of_holder(walk, holder))
        elif holder.kind == "schema":
            schema, examples = holder, list(_of_schema(holder))
        else:
            continue
        if schema is not None:
            for pointer, value in examples:
                yield from values.misfits(schema, pointer, value)


def _of_holder(walk: Walk, holder: Part) -> Iterator[Example]:
    if "example" in holder.value:
        yield holder.at("example"), holder.value["example"]
    for node in walk.below(holder, "example"):
        target = walk.target(node)
        if target is not None and "value" in target.value:
            yield target.at("value"), target.value["value"]


def _of_schema(schema: Part) -> Iterator[Example]:
    if "example" in schema.value:
        yield schema.at("example"), schema.value["example"]
    for index, value in enumerate(schema.listing("examples")):
        yield schema.at("examples", index), value
