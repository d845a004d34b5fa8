"""The document's XML elements against the IR."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, cast

from .. import ir
from ..node import Node
from .ledger import Ledger
from .values import CONSTRAINTS, LIFECYCLE

_XML: Final = ("root", "media", "limit", "description")
_ELEMENT: Final[Mapping[str, str]] = {
    "description": "description",
    "children": "children",
    "min-children": "min_children",
    "require-any": "require_any",
}
_ATTRIBUTE: Final[Mapping[str, str]] = {
    "description": "description",
    "separator": "separator",
    "pairs": "pairs",
    "ignore-case": "ignore_case",
}
_PASSWORD: Final = {True: "password", False: None}


def compare(ledger: Ledger, node: Node, xml: ir.Xml | None) -> None:
    """`x-xml`, key by key."""
    if not node.map or xml is None:
        ledger.keep(node, "xml", not node.map)
        return
    ledger.rest(node, {*_XML, "elements"})
    _same(ledger, node, {key: key for key in _XML}, xml)
    kept = {element.name: element for element in xml.elements}
    for name, child in node.members("elements"):
        if name in kept:
            _element(ledger, child, kept[name])
        else:
            ledger.lose(child, "element")


def _element(ledger: Ledger, node: Node, element: ir.XmlElement) -> None:
    ledger.rest(node, {*_ELEMENT, *LIFECYCLE, "text", "attributes", "required", "children-need", "x-python-name"})
    _same(ledger, node, _ELEMENT, element)
    _same(ledger, node, LIFECYCLE, element.lifecycle)
    ledger.same(node, "x-python-name", element.class_name)
    _needs(ledger, node.child("children-need"), element.children_need)
    if element.text is not None:
        text = node.child("text")
        ledger.rest(text, {*CONSTRAINTS, "name", "description"})
        _same(ledger, text, {"name": "name", "description": "description"}, element.text)
        _value(ledger, text, element.text.value)
    else:
        ledger.keep(node.child("text"), "text", "text" not in node.map)
    kept = {attribute.wire: attribute for attribute in element.attributes}
    ledger.same(node, "required", [name for name in node.texts("required") if name in kept and kept[name].required])
    for name, child in node.members("attributes"):
        if name in kept:
            _attribute(ledger, child, kept[name])
        else:
            ledger.lose(child, "attribute")


def _attribute(ledger: Ledger, node: Node, attribute: ir.XmlAttribute) -> None:
    known = {*_ATTRIBUTE, *CONSTRAINTS, *LIFECYCLE}
    ledger.rest(node, {*known, "type", "enum", "anyOf", "default", "format", "needs", "x-python-name"})
    _same(ledger, node, _ATTRIBUTE, attribute)
    _same(ledger, node, LIFECYCLE, attribute.lifecycle)
    ledger.same(node, "default", attribute.default.value if attribute.default is not None else None)
    ledger.same(node, "format", _PASSWORD[attribute.secret])
    ledger.same(node, "x-python-name", attribute.python)
    _needs(ledger, node.child("needs"), attribute.needs)
    alternatives = list(node.elements("anyOf")) or [node]
    ledger.keep(node, "value", len(alternatives) == len(attribute.values))
    for alternative, value in zip(alternatives, attribute.values, strict=False):
        _value(ledger, alternative, value)


def _value(ledger: Ledger, node: Node, value: ir.XmlValue) -> None:
    ledger.keep(node, "type", value.type == node.map.get("type", "string"))
    _same(ledger, node, CONSTRAINTS, value.constraints)
    words = [
        str(word.value).lower() if isinstance(word.value, bool) else str(word.value) for word in node.elements("enum")
    ]
    ledger.keep(node.child("enum"), "enum", words == list(value.words))


def _needs(ledger: Ledger, node: Node, needs: Sequence[ir.XmlNeed]) -> None:
    kept = {need.attribute: need.value for need in needs}
    for name, child in node.members():
        if name in kept:
            ledger.rest(child, {"enum", "pattern"})
            _value(ledger, child, kept[name])
        else:
            ledger.lose(child, "need")


def _same(ledger: Ledger, node: Node, keys: Mapping[str, str], kept: Any) -> None:
    for key, name in keys.items():
        value = getattr(kept, name)
        ledger.same(node, key, list(cast("tuple[str, ...]", value)) if isinstance(value, tuple) else value)
