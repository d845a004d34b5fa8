"""The XML that answers events (`x-xml`): its elements."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, Literal

from .. import ir
from ..names import class_name, field_name, is_identifier
from ..node import Node
from ..schemas import traits
from .reader import Reader
from .xml_fits import check

_TYPES: Final[Mapping[str, Literal["string", "integer", "boolean"]]] = {
    "string": "string",
    "integer": "integer",
    "boolean": "boolean",
}


def xml(reader: Reader) -> ir.Xml | None:
    """The elements in the document's order; None if it has none."""
    node = reader.document.root.child("x-xml")
    if not node.map:
        return None
    elements = tuple(_element(reader, child) for _, child in node.members("elements"))
    found = ir.Xml(
        root=node.text("root"),
        media=node.text("media"),
        limit=_count(node, "limit"),
        description=node.text("description"),
        elements=elements,
        location=reader.document.locate(node, key=True),
    )
    check(reader, node, found)
    return found


def _element(reader: Reader, node: Node) -> ir.XmlElement:
    required = node.texts("required")
    stated = node.map.get("x-python-name")
    name = stated if isinstance(stated, str) else node.name
    return ir.XmlElement(
        name=node.name,
        class_name=reader.identifier(class_name, name, node, "Refused"),
        description=node.text("description"),
        location=reader.document.locate(node, key=True),
        attributes=tuple(_attribute(reader, child, required) for _, child in node.members("attributes")),
        text=_text(reader, node.child("text")),
        children=node.texts("children"),
        min_children=_count(node, "min-children"),
        children_need=tuple(_needs(reader, node, "children-need")),
        require_any=node.texts("require-any"),
        lifecycle=traits.lifecycle((node,)),
    )


def _attribute(reader: Reader, node: Node, required: Iterable[str]) -> ir.XmlAttribute:
    separator, pairs = node.map.get("separator"), node.map.get("pairs")
    return ir.XmlAttribute(
        wire=node.name,
        python=_python(reader, node),
        values=tuple(_values(node)),
        required=node.name in required,
        description=node.text("description"),
        location=reader.document.locate(node, key=True),
        default=traits.default((node,)),
        lifecycle=traits.lifecycle((node,)),
        separator=separator if isinstance(separator, str) else None,
        pairs=pairs if isinstance(pairs, str) else None,
        ignore_case=node.map.get("ignore-case") is True,
        secret=node.map.get("format") == "password",
        needs=tuple(_needs(reader, node, "needs")),
    )


def _python(reader: Reader, node: Node) -> str:
    stated = node.map.get("x-python-name")
    if isinstance(stated, str) and is_identifier(stated):
        return stated
    return reader.identifier(field_name, node.name, node, "refused")


def _values(node: Node) -> Iterator[ir.XmlValue]:
    for one in list(node.elements("anyOf")) or [node]:
        yield _value(one)


def _value(node: Node) -> ir.XmlValue:
    words = tuple(_written(word.value) for word in node.elements("enum"))
    return ir.XmlValue(node.choice("type", _TYPES) or "string", words, traits.constraints((node,)))


def _text(reader: Reader, node: Node) -> ir.XmlText | None:
    if not node.map:
        return None
    return ir.XmlText(
        name=reader.identifier(field_name, node.text("name"), node, "text"),
        value=_value(node),
        description=node.text("description"),
        location=reader.document.locate(node, key=True),
    )


def _needs(reader: Reader, node: Node, key: str) -> Iterator[ir.XmlNeed]:
    for name, child in node.members(key):
        yield ir.XmlNeed(name, _value(child), reader.document.locate(child, key=True))


def _count(node: Node, key: str) -> int:
    value = node.map.get(key)
    return value if isinstance(value, int) and not isinstance(value, bool) else 0


def _written(value: Any) -> str:
    """A value of the document as it stands in XML."""
    return str(value).lower() if isinstance(value, bool) else str(value)
