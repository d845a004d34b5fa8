"""What each component schema becomes in the client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from ..node import Node
from .types import component_name, enum_values, option_nodes, types_of

Kind = Literal["model", "enum", "union", "alias"]

OBJECT_KEYS: Final = ("properties", "required", "additionalProperties")


def kinds(components: Mapping[str, Node]) -> dict[str, Kind]:
    """The kind of every component. An alias has no class: it is its type wherever it is used."""
    found: dict[str, Kind] = {}
    for name in components:
        _kind(name, components, found)
    return found


def _kind(name: str, components: Mapping[str, Node], found: dict[str, Kind]) -> Kind:
    if name not in found:
        found[name] = "alias"  # also what a component is that refers to itself and nothing else
        found[name] = _classified(components[name], components, found)
    return found[name]


def _classified(node: Node, components: Mapping[str, Node], found: dict[str, Kind]) -> Kind:
    if "$ref" in node.map:
        return "alias"
    options = [option for option in option_nodes(node) if option.map.get("type") != "null"]
    if options:
        return "union" if len(options) > 1 else "alias"
    if any(value is not None for value in enum_values(node)):
        return "enum"
    if (part := only_part(node)) is not None:
        name = component_name(part)
        is_model = name is not None and name in components and _kind(name, components, found) == "model"
        return "model" if is_model else "alias"
    if "allOf" in node.map:
        return "model"
    return "model" if node.child("properties").map and "object" in types_of(node) else "alias"


def only_part(node: Node) -> Node | None:
    """The reference that an `allOf` wraps and adds nothing to."""
    parts = list(node.elements("allOf"))
    alone = len(parts) == 1 and "$ref" in parts[0].map and not any(key in node.map for key in OBJECT_KEYS)
    return parts[0] if alone else None


def final(name: str, components: Mapping[str, Node]) -> str:
    """The component that a chain of bare references ends in."""
    seen = {name}
    while (target := component_name(components[name])) is not None and target in components and target not in seen:
        seen.add(name := target)
    return name
