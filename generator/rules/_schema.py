"""Questions about schemas that several rules ask."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..source import tokens
from ._walk import Part, Walk

OBJECT_KEYWORDS = ("properties", "additionalProperties", "patternProperties", "required")
UNIONS = ("anyOf", "oneOf")


def types(schema: Part) -> list[str]:
    """The types a schema states, as a list."""
    stated = schema.value.get("type")
    return [stated] if isinstance(stated, str) else [t for t in schema.listing("type") if isinstance(t, str)]


def is_null(schema: Part) -> bool:
    """Whether it allows null and nothing else."""
    return types(schema) == ["null"]


def is_object(schema: Part) -> bool:
    """Whether it describes an object where it stands: by its type, its properties or its parts."""
    return "object" in types(schema) or any(key in schema.value for key in (*OBJECT_KEYWORDS[:3], "allOf"))


def is_scalar(schema: Part) -> bool:
    """Whether it describes strings, numbers or booleans, and no object, array or union."""
    return not is_object(schema) and not is_union(schema) and "array" not in types(schema)


def is_union(schema: Part) -> bool:
    """Whether it is one of several schemas."""
    return any(key in schema.value for key in UNIONS)


def options(walk: Walk, schema: Part) -> list[Part]:
    """The alternatives of a union, followed through references; null is none of them."""
    found = (walk.target(option) for option in walk.below(schema, "schema", "option"))
    return [option for option in found if option is not None and not is_null(option)]


def shapes(walk: Walk, schema: Part | None) -> list[Part]:
    """Everything a value of the schema may have to fit: itself, its parts and, at any depth, its alternatives."""
    found: dict[str, Part] = {}
    waiting = [schema]
    while waiting:
        node = waiting.pop(0)
        target = walk.target(node) if node is not None else None
        if target is not None and target.pointer not in found:
            found[target.pointer] = target
            waiting += walk.below(target, "schema", "part", "option")
    return list(found.values())


def properties(walk: Walk, schema: Part | None) -> dict[str, Part]:
    """The properties of an object schema, those of its parts and alternatives included, as they are written."""
    return {prop.name: prop for shape in shapes(walk, schema) for prop in walk.below(shape, "schema", "property")}


def reach(walk: Walk, schema: Part | None, pointer: str) -> list[Part]:
    """The schemas that a JSON pointer into a value may lead to; none if no shape of the value has such a member."""
    current = shapes(walk, schema)
    for token in tokens(pointer):
        current = [deeper for shape in current for deeper in _step(walk, shape, token)]
    return current


def _step(walk: Walk, shape: Part, token: str) -> Iterator[Part]:
    for below in walk.below(shape, "schema", "property", "items"):
        if (below.role == "property" and below.name == token) or (below.role == "items" and token.isdecimal()):
            yield from shapes(walk, below)


def is_array(schema: Part) -> bool:
    """Whether it allows an array."""
    return "array" in types(schema)


def is_number(value: Any) -> bool:
    """Whether a JSON value is a number; `true` is none."""
    return isinstance(value, int | float) and not isinstance(value, bool)
