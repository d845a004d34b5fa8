"""Schemas as types, read from the document alone: what the parser has to agree with."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

from .. import ir
from ..node import Document, Node

ANY: Final = ir.Scalar("any")
NULL: Final = ir.Scalar("null")
BINARY: Final = ir.Scalar("binary")
RULE: Final = "schema-parser"

_OPTIONS: Final = ("anyOf", "oneOf")
_PREFIX: Final = "/components/schemas/"


class TypeReader:
    """Reads the type of any schema. `named` gives the type of the component of that name, None if there is none."""

    def __init__(self, document: Document, named: Callable[[str], ir.Type | None]) -> None:
        self._document = document
        self._named = named

    def read(self, node: Node) -> ir.Type:
        """The type; `any` and a problem where there is none that a client could have."""
        if "$ref" in node.map:
            return self._referred(node)
        if not isinstance(node.value, dict):
            return self._refuse(node, "This is no schema.", "Write a mapping with a `type`, or a `$ref`.")
        return one_of([*self._alternatives(node), *([NULL] if node.map.get("nullable") is True else [])])

    def _referred(self, node: Node) -> ir.Type:
        name = component_name(node)
        if name is None and self._document.target(node) is not None:
            return self._refuse(
                node, "This refers to something within a component.", "Give that part a name of its own."
            )
        found = None if name is None else self._named(name)
        # A reference that leads nowhere was reported when the document was bundled.
        return ANY if found is None else found

    def _alternatives(self, node: Node) -> Iterator[ir.Type]:
        options = list(option_nodes(node))
        if options:
            yield from (self.read(option) for option in options)
        elif "allOf" in node.map:
            yield self._intersection(node)
        elif "enum" in node.map:
            yield from (self._constant(node, value) for value in enum_values(node))
        elif "const" in node.map:
            yield self._constant(node, node.map["const"])
        else:
            yield from (self._plain(node, type_) for type_ in types_of(node))

    def _plain(self, node: Node, type_: str) -> ir.Type:
        format_ = node.map.get("format")
        format_ = format_ if isinstance(format_, str) else None
        match type_:
            case "string" if format_ == "binary":
                return BINARY
            case "string" | "integer" | "number" | "boolean":
                return ir.Scalar(type_, format_)
            case "null":
                return NULL
            case "array":
                return ir.ListOf(self._items(node))
            case "object":
                return self._map(node)
            case "any":
                return ANY
            case _:
                return self._refuse(node, f"There is no type `{type_}`.", "Write one of JSON Schema's seven types.")

    def _items(self, node: Node) -> ir.Type:
        if "items" not in node.map:
            return self._refuse(node, "An array without `items` has no type.", "Write `items:`; `{}` for anything.")
        return self.read(node.child("items"))

    def _map(self, node: Node) -> ir.Type:
        if node.child("properties").map:
            return self._refuse(
                node, "An object with properties has no component name.", "Give it one, and refer to it with `$ref`."
            )
        return ir.MapOf(further_type(node, self) or ANY)

    def _intersection(self, node: Node) -> ir.Type:
        """`allOf` outside a component: a reference with text beside it is that reference, anything else has no name."""
        parts = list(node.elements("allOf"))
        if len(parts) == 1 and not node.child("properties").map:
            return self.read(parts[0])
        return self._refuse(node, "An `allOf` has no component name.", "Give it one, and refer to it with `$ref`.")

    def _constant(self, node: Node, value: object) -> ir.Type:
        if value is None:
            return NULL
        if isinstance(value, str | int):
            return ir.Const(value)
        return self._refuse(
            node, "A constant is neither a string, an integer nor a boolean.", "Describe the values with a `type`."
        )

    def _refuse(self, node: Node, message: str, hint: str) -> ir.Type:
        self._document.problem(node, RULE, message, hint)
        return ANY


def component_name(node: Node) -> str | None:
    """The component schema a reference names."""
    ref = node.ref
    if ref is None or not ref.startswith(_PREFIX) or "/" in ref[len(_PREFIX) :]:
        return None
    return ref[len(_PREFIX) :].replace("~1", "/").replace("~0", "~")


def option_nodes(node: Node) -> Iterator[Node]:
    """The alternatives under `anyOf` and `oneOf`."""
    for key in _OPTIONS:
        yield from node.elements(key)


def types_of(node: Node) -> tuple[str, ...]:
    """The stated types, else what the keywords imply; `any` where they imply nothing."""
    stated = node.texts("type")
    if stated:
        return stated
    if "properties" in node.map or "additionalProperties" in node.map:
        return ("object",)
    return ("array",) if "items" in node.map else ("any",)


def enum_values(node: Node) -> list[object]:
    """The values under `enum`."""
    return [value.value for value in node.elements("enum")] if "enum" in node.map else []


def further_type(node: Node, reader: TypeReader) -> ir.Type | None:
    """The type of properties that are not listed; None where the document does not say."""
    further = node.map.get("additionalProperties")
    return reader.read(node.child("additionalProperties")) if isinstance(further, dict) and further else None


def one_of(types: Iterable[ir.Type]) -> ir.Type:
    """The types as one: flat, each once, null last; a single one is itself."""
    flat = list(dict.fromkeys(_flat(types)))
    if len(flat) == 1:
        return flat[0]
    return ir.OneOf((*(type_ for type_ in flat if type_ != NULL), *([NULL] if NULL in flat else []))) if flat else ANY


def options_of(type_: ir.Type) -> tuple[ir.Type, ...]:
    """The alternatives; of a type that has none, itself."""
    return type_.options if isinstance(type_, ir.OneOf) else (type_,)


def _flat(types: Iterable[ir.Type]) -> Iterator[ir.Type]:
    for type_ in types:
        yield from options_of(type_)


def essence(type_: ir.Type, unions: Mapping[str, ir.Type]) -> frozenset[object]:
    """A type as both readings see it: formats dropped, unions opened, without order."""
    return frozenset(_leaves(type_, unions, frozenset()))


def _leaves(type_: ir.Type, unions: Mapping[str, ir.Type], opened: frozenset[str]) -> Iterator[object]:
    match type_:
        case ir.OneOf(options=options):
            for option in options:
                yield from _leaves(option, unions, opened)
        case ir.Named(name=name) if name in unions:
            if name not in opened:
                yield from _leaves(unions[name], unions, opened | {name})
        case ir.ListOf(item=item):
            yield "list", frozenset(_leaves(item, unions, opened))
        case ir.MapOf(value=value):
            yield "map", frozenset(_leaves(value, unions, opened))
        case ir.Scalar(name=name):
            yield "scalar", name
        case ir.Const(value=value):
            yield "const", type(value).__name__, value
        case ir.Named(name=name):
            yield "named", name
