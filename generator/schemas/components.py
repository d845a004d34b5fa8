"""The component schemas as the document states them: models with their fields, enumerations, unions, aliases."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from .. import ir
from ..names import NameRefused, class_name, is_identifier, member_name
from ..node import Document, Node
from . import traits
from .fields import RULE as REFUSED_RULE
from .fields import Chain, ChainReader, field
from .kinds import OBJECT_KEYS, final, kinds
from .types import NULL, RULE, TypeReader, component_name, enum_values, further_type, one_of, option_nodes, options_of

_CLASSES: Final = frozenset({"model", "enum", "union"})


class Components:
    """All component schemas. What cannot be read becomes a problem of the document, and `any`."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._types: dict[str, ir.Type] = {}
        self._opened: set[str] = set()
        self.nodes = document.components("schemas")
        self.kinds = kinds(self.nodes)
        self.names = {name: self._class_name(name, node) for name, node in self.nodes.items()}
        self.reader = TypeReader(document, self.type)
        self._chains = ChainReader(document, frozenset(n for n, kind in self.kinds.items() if kind in _CLASSES))

    def type(self, name: str) -> ir.Type | None:
        """What a reference to the component means; None if there is no such component."""
        if name not in self.nodes:
            return None
        if name not in self._types:
            self._types[name] = self._read_type(name)
        return self._types[name]

    def schemas(self) -> Iterator[tuple[str, ir.Schema]]:
        """Those that become something of their own in the client, by component name, in the document's order."""
        for name, node in self.nodes.items():
            match self.kinds[name]:
                case "model":
                    yield name, self._model(name, node)
                case "enum":
                    yield name, self._enum(name, node)
                case "union":
                    yield name, self._union(name, node)
                case _:
                    self.type(name)

    def chain(self, node: Node) -> Chain:
        """A use of a schema and what it refers to."""
        return self._chains.read(node)

    def _class_name(self, name: str, node: Node) -> str:
        try:
            return class_name(name)
        except NameRefused as refusal:
            message = f"The schema name `{name}` {refusal.reason}."
            self._document.problem(node, REFUSED_RULE, message, "Give it a name in PascalCase.")
            return "Refused"

    def _read_type(self, name: str) -> ir.Type:
        node = self.nodes[name]
        if self.kinds[name] in _CLASSES:
            named = ir.Named(self.names[name])
            return one_of([named, NULL]) if self._allows_null(name, node) else named
        if name in self._opened:
            message = f"`{name}` refers to itself and has no class that could end the circle."
            self._document.problem(node, RULE, message, "Make one of the schemas in the circle an object.")
            return ir.Scalar("any")
        self._opened.add(name)
        return self.reader.read(node)

    def _allows_null(self, name: str, node: Node) -> bool:
        """A class is not null itself: a component that allows both is the class or null wherever it is used."""
        stated = node.map.get("nullable") is True or "null" in node.texts("type") or None in enum_values(node)
        return stated and self.kinds[name] != "union"

    def _model(self, name: str, node: Node) -> ir.Model:
        parts = list(self._parts(node, {name}))
        required = {wire for part in parts for wire in part.texts("required")}
        chain = self.chain(node)
        return ir.Model(
            name=self.names[name],
            description=traits.description(chain.all),
            fields=tuple(self._field(wire, found, wire in required) for wire, found in _properties(parts).items()),
            location=self._document.locate(node, key=True),
            additional=next((t for part in reversed(parts) if (t := further_type(part, self.reader))), None),
            lifecycle=traits.lifecycle((node,)),
        )

    def _field(self, wire: str, found: list[Node], required: bool) -> ir.Field:
        """A property that several parts of an `allOf` state is what the last says; it may leave text to the others."""
        chain = self.chain(found[-1])
        for earlier in reversed(found[:-1]):
            chain += self.chain(earlier)
        return field(self._document, wire, self.reader.read(found[-1]), chain, required=required)

    def _parts(self, node: Node, seen: set[str]) -> Iterator[Node]:
        """The objects an object is made of: the parts of its `allOf`, with theirs, then what stands beside it."""
        for part in node.elements("allOf"):
            name = component_name(part)
            if name is None:
                yield from self._parts(part, seen)
            elif name in self.nodes and name not in seen:
                yield from self._component_parts(part, name, seen)
        if not {*node.texts("type")} <= {"object", "null"}:
            message = "An object with properties or parts is of another type as well, which would be lost."
            self._document.problem(node, RULE, message, "Give each type a schema, and let `anyOf` put them together.")
        if any(key in node.map for key in OBJECT_KEYS):
            yield node

    def _component_parts(self, part: Node, name: str, seen: set[str]) -> Iterator[Node]:
        name = final(name, self.nodes)
        seen.add(name)
        if self.kinds[name] == "model" or isinstance(self.type(name), ir.MapOf):
            yield from self._parts(self.nodes[name], seen)
        else:
            message = f"`allOf` adds properties to `{name}`, which is no object."
            self._document.problem(part, RULE, message, "Put objects together with `allOf`, and nothing else.")

    def _enum(self, name: str, node: Node) -> ir.Enum:
        values: list[Any] = [value for value in enum_values(node) if value is not None]
        if not all(isinstance(value, str) for value in values) and not all(type(value) is int for value in values):
            message = f"The values of `{name}` are neither all strings nor all integers."
            self._document.problem(node.child("enum"), RULE, message, "Make them strings, or describe the type alone.")
            values = []
        return ir.Enum(
            name=self.names[name],
            description=node.text("description"),
            values=tuple(ir.EnumValue(value, self._member(node, value)) for value in dict.fromkeys(values)),
            open=node.map.get("x-open-enum") is True,
            location=self._document.locate(node, key=True),
            lifecycle=traits.lifecycle((node,)),
        )

    def _member(self, node: Node, value: str | int) -> str:
        stated = node.child("x-python-name").map.get(str(value))
        if isinstance(stated, str) and is_identifier(stated):
            return stated
        try:
            return member_name(value)
        except NameRefused as refusal:
            hint = "Name its member with `x-python-name: {value: NAME}` beside `enum`."
            self._document.problem(node.child("enum"), REFUSED_RULE, f"The value `{value}` {refusal.reason}.", hint)
            return "REFUSED"

    def _union(self, name: str, node: Node) -> ir.Union:
        if any(key in node.map for key in (*OBJECT_KEYS, "allOf")):
            message = f"`{name}` has alternatives and properties at once; the properties would be lost."
            self._document.problem(node, RULE, message, "Give each alternative the properties, with `allOf`.")
        options = options_of(one_of(self.reader.read(option) for option in option_nodes(node)))
        discriminator = node.child("discriminator")
        return ir.Union(
            name=self.names[name],
            description=node.text("description"),
            options=options,
            location=self._document.locate(node, key=True),
            discriminator=discriminator.text("propertyName") or None,
            tags=tuple(self._tags(node, discriminator)) if discriminator.map else (),
        )

    def _tags(self, node: Node, discriminator: Node) -> Iterator[tuple[str, str]]:
        """The values that tell the alternatives apart; without a mapping, the components' names."""
        options = {name: name for option in option_nodes(node) if (name := component_name(option)) in self.nodes}
        mapping = discriminator.child("mapping")
        reached: set[str] = set()
        for value, target in mapping.map.items() if mapping.map else options.items():
            name = _mapped(target)
            if name in options and name not in reached:
                reached.add(name)
                yield value, self.names[name]
            elif name in reached:
                hint = "Give each value an alternative of its own."
                message = f"The value `{value}` is mapped to `{name}`, which stands for another value already."
                self._document.problem(mapping.child(value), RULE, message, hint)
            else:
                hint = "Map it to one of the alternatives."
                message = f"The value `{value}` is mapped to something that is no alternative of `{node.name}`."
                self._document.problem(mapping.child(value), RULE, message, hint)


def _properties(parts: Iterable[Node]) -> dict[str, list[Node]]:
    """Every place that states a property, by wire name; a name stands where it was stated first."""
    found: dict[str, list[Node]] = {}
    for part in parts:
        for wire, node in part.members("properties"):
            found.setdefault(wire, []).append(node)
    return found


def _mapped(target: object) -> str:
    """A mapping's target: a reference, or the bare name of a component."""
    reference = Node({"$ref": target}, "")
    return component_name(reference) or (target if isinstance(target, str) else "")


def unions(schemas: Iterable[ir.Schema]) -> Mapping[str, ir.Type]:
    """The unions, by class name, as types."""
    return {schema.name: ir.OneOf(schema.options) for schema in schemas if isinstance(schema, ir.Union)}
