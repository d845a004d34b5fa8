"""Whether what the document says of its XML elements fits together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

from .. import ir
from ..node import Node
from ..problem import suggestion
from .pattern import compiles
from .reader import Reader

RULE: Final = "xml-fits"


def check(reader: Reader, node: Node, found: ir.Xml) -> None:
    """Report what does not: names that lead nowhere, defaults that are not allowed, elements that nothing holds."""
    names = [element.name for element in found.elements]
    held = {found.root, *(child for element in found.elements for child in element.children)}
    if found.root not in names:
        _refuse(reader, node.child("root"), f"There is no element `{found.root}`.", suggestion(found.root, names))
    for element in found.elements:
        at = node.child("elements", element.name)
        if element.name not in held and found.root in names:
            _refuse(reader, at, f"No element holds `{element.name}`.", "Name it among the `children` of one.")
        for index, child in enumerate(element.children):
            if child not in names:
                place = Node(child, f"{at.pointer}/children/{index}")
                _refuse(reader, place, f"`{element.name}`: there is no element `{child}`.", suggestion(child, names))
        _check_element(reader, at, element)


def _check_element(reader: Reader, node: Node, element: ir.XmlElement) -> None:
    known = {attribute.wire: attribute for attribute in element.attributes}
    if element.min_children and not element.children:
        _refuse(reader, node, f"`{element.name}` needs children and may have none.", "List its `children`.")
    for key in ("required", "require-any", "children-need"):
        for name in (*node.texts(key), *node.child(key).map):
            _known(reader, node.child(key), element, name, known)
    for attribute in element.attributes:
        at = node.child("attributes", attribute.wire)
        for need in attribute.needs:
            _known(reader, at.child("needs"), element, need.attribute, known)
        _check_values(reader, at, element, attribute)
    for value, at in _patterned(node, element):
        if value.constraints.pattern is not None and not compiles(value.constraints.pattern):
            _refuse(
                reader, at, f"`{element.name}`: a pattern is not a regular expression.", "Close what is open in it."
            )


def _known(reader: Reader, node: Node, element: ir.XmlElement, name: str, known: Iterable[str]) -> None:
    if name not in known:
        message = f"`{element.name}` has no attribute `{name}`."
        _refuse(reader, node, message, suggestion(name, known) or "Describe it among the `attributes`.")


def _patterned(node: Node, element: ir.XmlElement) -> Iterator[tuple[ir.XmlValue, Node]]:
    """Every value that may have a pattern, and where it is."""
    if element.text is not None:
        yield element.text.value, node.child("text")
    for attribute in element.attributes:
        at = node.child("attributes", attribute.wire)
        yield from ((value, at) for value in attribute.values)
        yield from ((need.value, at.child("needs")) for need in attribute.needs)
    yield from ((need.value, node.child("children-need")) for need in element.children_need)


def _check_values(reader: Reader, node: Node, element: ir.XmlElement, attribute: ir.XmlAttribute) -> None:
    who = f"`{element.name}.{attribute.wire}`"
    if attribute.required and attribute.default is not None:
        _refuse(reader, node, f"{who}: it is required and has a default.", "Leave out one of the two.")
    if attribute.default is not None and not any(_allows(v, attribute.default.value) for v in attribute.values):
        message = f"{who}: the default {attribute.default.value!r} is not among its values."
        _refuse(reader, node.child("default"), message, "Correct one of the two.")
    if attribute.separator is not None and any(value.type != "string" for value in attribute.values):
        _refuse(reader, node, f"{who}: only text can be a list.", "Leave out `separator`.")


def _allows(value: ir.XmlValue, given: Any) -> bool:
    """Whether a value may be that."""
    limits = value.constraints
    match value.type, given:
        case "boolean", bool():
            return True
        case "integer", int() if not isinstance(given, bool):
            return (limits.minimum is None or given >= limits.minimum) and (
                limits.maximum is None or given <= limits.maximum
            )
        case "string", str():
            return _fits(value, given)
        case _:
            return False


def _fits(value: ir.XmlValue, text: str) -> bool:
    limits = value.constraints
    if value.words and text not in value.words:
        return False
    if limits.pattern is not None and not (compiles(limits.pattern) and re.search(limits.pattern, text)):
        return False
    return (limits.min_length or 0) <= len(text) and (limits.max_length is None or len(text) <= limits.max_length)


def _refuse(reader: Reader, node: Node, message: str, hint: str) -> None:
    reader.document.problem(node, RULE, message, hint or "Describe it, or correct the name.")
