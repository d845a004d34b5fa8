"""The component schemas as the parser is given them: their structure alone, in the one form it loses nothing of.

openapi-python-client drops several idioms without a word and removes schemas whose names meet in one class. So it gets
a copy in which every class and property has a name of ours, nullability is an `anyOf`, `allOf` holds everything it
stands beside, and text, defaults and examples are left out: those are read from the document itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from ..node import Node
from .kinds import OBJECT_KEYS, Kind, final, only_part
from .types import component_name, enum_values, option_nodes, types_of

_NULL: Final[Mapping[str, Any]] = {"type": "null"}
_TYPES: Final = frozenset({"string", "integer", "number", "boolean", "null", "array", "object"})


@dataclass
class Skeleton:
    """The copy, and which of our names in it stands for what."""

    schemas: dict[str, Any] = field(default_factory=dict[str, Any])
    keys: dict[str, str] = field(default_factory=dict[str, str])  # component -> our name
    classes: dict[str, str] = field(
        default_factory=dict[str, str]
    )  # model or enumeration -> the name that has its class
    properties: dict[str, str] = field(default_factory=dict[str, str])  # wire name -> our name


def skeleton(components: Mapping[str, Node], kinds: Mapping[str, Kind]) -> Skeleton:
    """The copy of all components."""
    return _Copy(components, kinds).run()


class _Copy:
    def __init__(self, components: Mapping[str, Node], kinds: Mapping[str, Kind]) -> None:
        self._components = components
        self._kinds = kinds
        self.result = Skeleton()
        # `Z` after the number: no name of ours is the beginning of another, which the parser extends at will.
        self.result.keys.update((name, f"C{index}Z") for index, name in enumerate(components))

    def run(self) -> Skeleton:
        for name, node in self._components.items():
            if final(name, self._components) == name:
                self.result.schemas[self.result.keys[name]] = self._component(name, node)
        return self.result

    def _component(self, name: str, node: Node) -> dict[str, Any]:
        """A component. One that allows null is `anyOf` its proper self, which keeps the class, and null."""
        parts = _split(node)
        is_class = self._kinds[name] in ("model", "enum")
        if len(parts) == 1:
            if is_class:
                self.result.classes[name] = self.result.keys[name]
            return self._single(parts[0], model=self._kinds[name] == "model")
        return {
            "anyOf": [
                self._apart(part, name) if is_class and part.value != _NULL else self._piece(part) for part in parts
            ]
        }

    def _apart(self, node: Node, component: str | None = None) -> dict[str, Any]:
        ours = f"M{len(self.result.schemas)}Z"
        self.result.schemas[ours] = {}  # takes the name before anything inside the schema does
        if component is not None:
            self.result.classes[component] = ours
        self.result.schemas[ours] = self._single(node, model=self._kinds.get(component or "") == "model")
        return _reference(ours)

    def _inline(self, node: Node) -> dict[str, Any]:
        """A schema that is no component."""
        if "$ref" in node.map:
            return self._referred(node)
        pieces = [self._piece(part) for part in _split(node)] if node.map else []
        return pieces[0] if len(pieces) == 1 else {"anyOf": pieces} if pieces else {}

    def _piece(self, node: Node) -> dict[str, Any]:
        """One type of an inline schema. What would become a class is set apart: the parser's names for it may meet."""
        if enum_values(node):
            return {"anyOf": [{"const": value} for value in enum_values(node) if isinstance(value, str | int)]}
        wraps = next(option_nodes(node), None) is not None or only_part(node) is not None
        is_object = "allOf" in node.map or types_of(node) == ("object",)
        return self._apart(node) if is_object and not wraps else self._single(node)

    def _single(self, node: Node, *, model: bool = False) -> dict[str, Any]:
        if "$ref" in node.map:
            return self._referred(node)
        copy = _leaf(node)
        if "items" in node.map:
            copy["items"] = self._inline(node.child("items"))
        for key in ("anyOf", "oneOf"):
            if options := [self._inline(option) for option in node.elements(key)]:
                copy[key] = options
        return copy | (self._intersection(node, model=model) if "allOf" in node.map else self._object(node))

    def _object(self, node: Node) -> dict[str, Any]:
        copy: dict[str, Any] = {}
        if properties := list(node.members("properties")):
            copy["properties"] = {self._property(wire): self._inline(child) for wire, child in properties}
        if required := [self._property(wire) for wire in node.texts("required")]:
            copy["required"] = required
        further = node.child("additionalProperties")
        if isinstance(further.value, bool):
            copy["additionalProperties"] = further.value
        elif further.map:
            copy["additionalProperties"] = self._inline(further)
        return copy

    def _intersection(self, node: Node, *, model: bool) -> dict[str, Any]:
        parts = list(self._parts(node))
        further = [part["additionalProperties"] for part in parts if "additionalProperties" in part]
        if len(parts) == 1 and model:
            parts.append({"type": "object"})  # a class of its own, not another name of the only part
        return {"allOf": parts, **({"additionalProperties": further[-1]} if further else {})}

    def _parts(self, node: Node) -> Iterator[dict[str, Any]]:
        """The parts of an `allOf` on one level; what stands beside it is one more."""
        for part in node.elements("allOf"):
            if "allOf" in part.map:
                yield from self._parts(part)
            else:
                yield self._single(part)
        if any(key in node.map for key in OBJECT_KEYS):
            yield {"type": "object", **self._object(node)}

    def _referred(self, node: Node) -> dict[str, Any]:
        name = component_name(node)
        if name is None or name not in self._components:
            return {}
        return _reference(self.result.keys[final(name, self._components)])

    def _property(self, wire: str) -> str:
        return self.result.properties.setdefault(wire, f"p{len(self.result.properties)}z")


def _split(node: Node) -> list[Node]:
    """The schema once for each of its types, null as one of them."""
    values = enum_values(node)
    proper = [value for value in values if value is not None]
    null = Node(_NULL, node.pointer)
    if (values and not proper) or node.map.get("const", "") is None:
        return [null]
    if values:
        node = Node({**node.map, "enum": proper}, node.pointer)
    if "type" not in node.map or next(option_nodes(node), None) is not None:
        parts = [node]
    else:
        parts = [
            null if type_ == "null" else Node({**node.map, "type": type_}, node.pointer) for type_ in types_of(node)
        ]
    return [*parts, *([null] if node.map.get("nullable") is True or proper != values else [])]


def _leaf(node: Node) -> dict[str, Any]:
    """Type, format, constant and values."""
    type_ = types_of(node)[0]
    composed = any(key in node.map for key in ("allOf", "anyOf", "oneOf"))
    copy: dict[str, Any] = {"type": type_} if type_ in _TYPES and not composed else {}
    if isinstance(node.map.get("format"), str):
        copy["format"] = node.map["format"]
    if isinstance(node.map.get("const"), str | int):
        copy["const"] = node.map["const"]
    if values := enum_values(node):
        copy["enum"] = values
        # Else the names of its members are made from the values, and two that look alike stop the parser.
        copy["x-enum-varnames"] = [f"V{index}" for index in range(len(values))]
    return copy


def _reference(ours: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{ours}"}
