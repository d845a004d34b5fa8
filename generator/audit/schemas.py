"""The component schemas against the models, enumerations and unions of the IR."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .. import ir
from ..names import NameRefused, class_name
from ..node import Node
from .ledger import Ledger, stated
from .shape import Shapes, of_type
from .values import LIFECYCLE, OF_USES, Values, of_field

_STRUCTURE = frozenset({"type", "nullable", "description", "title", *LIFECYCLE, *OF_USES})
_MODEL = _STRUCTURE | {"properties", "required", "allOf", "additionalProperties"}
_ENUM = _STRUCTURE | {"enum", "x-open-enum", "x-python-name", "format"}
_UNION = _STRUCTURE | {"anyOf", "oneOf", "discriminator"}


class Schemas:
    """Compares every component schema that became something of its own; an alias is compared where it is used."""

    def __init__(self, ledger: Ledger, shapes: Shapes, values: Values, schemas: Mapping[str, ir.Schema]) -> None:
        self._ledger = ledger
        self._shapes = shapes
        self._values = values
        self._schemas = schemas

    def compare(self) -> None:
        """All of them."""
        for name, node in self._ledger.document.components("schemas").items():
            match self._schemas.get(_class_name(name)):
                case ir.Model() as model:
                    self._model(node, model)
                case ir.Enum() as enum:
                    self._enum(node, enum)
                case ir.Union() as union:
                    self._union(node, union)
                case None if _needs_class(node):
                    self._ledger.lose(node, "schema")
                case _:
                    continue

    def _common(self, node: Node, schema: ir.Schema) -> None:
        self._ledger.same(node, "description", schema.description)
        if "title" in node.map:
            self._ledger.lose(node.child("title"), "title")
        if not isinstance(schema, ir.Union):
            for key, name in LIFECYCLE.items():
                self._ledger.same(node, key, getattr(schema.lifecycle, name))

    def _model(self, node: Node, model: ir.Model) -> None:
        self._common(node, model)
        self._ledger.rest(node, _MODEL)
        parts = list(self._parts(node, {node.pointer}))
        required = {wire for part in parts for wire in part.texts("required")}
        fields = {field.wire: field for field in model.fields}
        stated_by: dict[str, frozenset[str]] = {}
        for part in reversed(parts):
            for wire, child in part.members("properties"):
                self._property(child, fields.get(wire), wire in required, stated_by.get(wire, frozenset()))
                stated_by[wire] = stated_by.get(wire, frozenset()) | child.map.keys() | {"type"}
        self._further(parts, model)

    def _property(self, node: Node, field: ir.Field | None, required: bool, said: frozenset[str]) -> None:
        if field is None:
            self._ledger.lose(node, "property")
            return
        self._ledger.keep(node, "required", field.required == required)
        self._values.compare(node, of_field(field), said=said)

    def _further(self, parts: list[Node], model: ir.Model) -> None:
        declared = [part.child("additionalProperties") for part in parts if "additionalProperties" in part.map]
        typed = [node for node in declared if node.map]
        for node in declared:
            if node.value is False:
                self._ledger.lose(node, "closed object")
        if typed:
            kept = model.additional is not None and self._shapes.of(typed[-1]) == of_type(model.additional)
            self._ledger.keep(typed[-1], "additionalProperties", kept)

    def _parts(self, node: Node, seen: set[str]) -> Iterator[Node]:
        for part in node.elements("allOf"):
            target = self._ledger.resolve(part)
            if target.pointer not in seen:
                seen.add(target.pointer)
                yield from self._parts(target, seen)
                if target.pointer == part.pointer:
                    self._ledger.rest(part, _MODEL)
        yield node

    def _enum(self, node: Node, enum: ir.Enum) -> None:
        self._common(node, enum)
        self._ledger.rest(node, _ENUM)
        kept = {value.value: value.python for value in enum.values}
        names = node.child("x-python-name")
        for child in node.elements("enum"):
            if child.value is not None:
                self._ledger.keep(child, "value", child.value in list(kept))
        for _, child in names.members():
            self._ledger.keep(child, "x-python-name", child.value in kept.values())
        self._ledger.same(node, "x-open-enum", enum.open)

    def _union(self, node: Node, union: ir.Union) -> None:
        self._common(node, union)
        self._ledger.rest(node, _UNION)
        for key in LIFECYCLE:
            if node.map.get(key, False) is not False:
                self._ledger.lose(node.child(key), key)
        kept = of_type(ir.OneOf(union.options))
        for key in ("anyOf", "oneOf"):
            for option in node.elements(key):
                self._ledger.keep(option, "option", self._shapes.of(option) <= kept)
        discriminator = node.child("discriminator")
        self._ledger.same(discriminator, "propertyName", union.discriminator)
        self._ledger.rest(discriminator, {"propertyName", "mapping"})
        for value, child in discriminator.members("mapping"):
            self._ledger.keep(child, "mapping", any(tag == value for tag, _ in union.tags))


def _class_name(name: str) -> str:
    try:
        return class_name(name)
    except NameRefused:
        return ""


def _needs_class(node: Node) -> bool:
    """Whether a schema has members or values of its own, which no alias could carry."""
    values = node.map.get("enum")
    options = [
        option for key in ("anyOf", "oneOf") for option in node.elements(key) if option.map.get("type") != "null"
    ]
    parts = list(node.elements("allOf"))
    properties = bool(node.child("properties").map)
    return bool(stated(values)) or properties or len(options) > 1 or len(parts) > 1
