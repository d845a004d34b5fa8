"""Named examples of bodies and parameters."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .. import ir
from ..node import Node, is_map
from ..schemas.types import options_of
from .reader import Reader


def examples(reader: Reader, carrier: Node, media: str) -> Iterator[ir.Example]:
    """The examples that a body or response has for a media type; one without a name is `example`."""
    return named(reader, carrier.child("content", media))


def named(reader: Reader, holder: Node) -> Iterator[ir.Example]:
    """The examples that a node has itself: a media type or a parameter."""
    for name, node in holder.members("examples"):
        example = reader.document.resolve(node)
        if "value" in example.map:
            yield ir.Example(name=name, summary=example.text("summary"), value=example.map["value"])
    if "example" in holder.map:
        yield ir.Example(name="example", summary="", value=holder.map["example"])


def fitting(reader: Reader, value: Any, type_: ir.Type) -> ir.Type:
    """The alternative of a type that an example shows: the object it has most names in common with."""
    return max(options_of(type_), key=lambda option: _likeness(reader, value, option))


def _likeness(reader: Reader, value: Any, type_: ir.Type) -> tuple[bool, int]:
    model = reader.model(type_)
    if model is None or not is_map(value):
        return (False, 0)
    names = {field.wire for field in model.fields}
    required = {field.wire for field in model.fields if field.required}
    given = set(value)
    return (required <= given, len(names & given) - len(given - names))
