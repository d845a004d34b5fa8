"""Types in one form, from the document and from the IR: what may arrive, down to formats and values.

Written apart from the reader of types on purpose: what one of the two misreads, the other notices.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from .. import ir
from ..names import NameRefused, class_name
from ..node import Node
from .ledger import Ledger

Shape: TypeAlias = frozenset[object]

_ANY: Shape = frozenset({("any", None)})
_SCHEMAS = "/components/schemas/"


class Shapes:
    """Shapes of schemas. `classes` are the names of the IR's schemas: a reference to one of them is that name."""

    def __init__(self, ledger: Ledger, schemas: Mapping[str, ir.Schema]) -> None:
        self._ledger = ledger
        self._schemas = schemas
        self._components: dict[str, Shape] = {}

    def schema_of(self, node: Node) -> ir.Schema | None:
        """The IR's schema that a reference leads to, if it became one."""
        if node.ref is None or not node.ref.startswith(_SCHEMAS):
            return None
        try:
            return self._schemas.get(class_name(Node(None, node.ref).name))
        except NameRefused:
            return None

    def of(self, node: Node) -> Shape:
        """The shape of a schema as it is written."""
        if node.ref is not None:
            return self._component(node)
        return frozenset(self._parts(node)) or _ANY

    def _component(self, node: Node) -> Shape:
        ref = node.ref or ""
        if ref not in self._components:
            self._components[ref] = _ANY  # a circle of aliases; the schemas' reader refuses it
            target, schema = self._ledger.document.target(node), self.schema_of(node)
            if schema is not None and target is not None:
                self._components[ref] = frozenset({("named", schema.name), *_null(target, schema)})
            elif target is not None:
                self._components[ref] = self.of(target)
        self._ledger.seen.add(ref)
        return self._components[ref]

    def _parts(self, node: Node) -> Iterator[object]:
        if node.map.get("nullable") is True:
            yield "null", None
        composed = [part for key in ("anyOf", "oneOf", "allOf") for part in node.elements(key)]
        if composed:
            for part in composed:
                yield from self.of(part)
        elif "enum" in node.map or "const" in node.map:
            values = (
                [*node.child("enum").value] if isinstance(node.child("enum").value, list) else [node.map.get("const")]
            )
            yield from (("null", None) if value is None else ("const", repr(value)) for value in values)
        else:
            for type_ in _types(node):
                yield self._single(node, type_)

    def _single(self, node: Node, type_: str) -> object:
        if type_ == "array":
            return "list", self.of(node.child("items")) if "items" in node.map else _ANY
        if type_ == "object":
            further = node.child("additionalProperties")
            return "map", self.of(further) if further.map else _ANY
        if type_ == "null":
            return "null", None
        format_ = node.map["format"] if isinstance(node.map.get("format"), str) else None
        return ("binary", None) if (type_, format_) == ("string", "binary") else (type_, format_)


def _types(node: Node) -> tuple[str, ...]:
    if stated := node.texts("type"):
        return stated
    if "properties" in node.map or "additionalProperties" in node.map:
        return ("object",)
    return ("array",) if "items" in node.map else ("any",)


def _null(node: Node, schema: ir.Schema) -> Iterator[object]:
    """A component that allows null is its class or null, except a union, which has null among its own options."""
    enum = node.map.get("enum")
    allows = (
        node.map.get("nullable") is True or "null" in node.texts("type") or (isinstance(enum, list) and None in enum)
    )
    if allows and not isinstance(schema, ir.Union):
        yield "null", None


def of_type(type_: ir.Type) -> Shape:
    """The shape of an IR type."""
    return frozenset(_of_type(type_))


def _of_type(type_: ir.Type) -> Iterator[object]:
    match type_:
        case ir.OneOf(options=options):
            for option in options:
                yield from _of_type(option)
        case ir.ListOf(item=item):
            yield "list", of_type(item)
        case ir.MapOf(value=value):
            yield "map", of_type(value)
        case ir.Named(name=name):
            yield "named", name
        case ir.Const(value=value):
            yield "const", repr(value)
        case ir.Scalar(name="any" | "null" | "binary" as name):
            yield name, None
        case ir.Scalar(name=name, format=format_):
            yield name, format_
