"""What `xml.py` shows: a class for each XML element."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .. import ir, quote
from .prose import described, lifecycle_notes

WIDTH = 88
_TYPES = {"string": "str", "integer": "int", "boolean": "bool"}


@dataclass(frozen=True, slots=True)
class ElementView:
    """One class. `content` and `given` are what its constructor hands on."""

    name: str
    base: str
    docstring: str
    declaration: str
    signature: str
    content: str
    given: str


@dataclass(frozen=True, slots=True)
class AliasView:
    """A name for what may stand in an element."""

    name: str
    of: str
    docstring: str


@dataclass(frozen=True, slots=True)
class XmlView:
    """The whole module."""

    docstring: str
    media: str
    public: tuple[str, ...]
    elements: tuple[ElementView, ...]
    aliases: tuple[AliasView, ...]


def xml_view(xml: ir.Xml) -> XmlView:
    """The module of all elements."""
    classes = {element.name: element.class_name for element in xml.elements}
    aliases = tuple(_alias(element, classes) for element in xml.elements if element.children)
    names = [*(alias.name for alias in aliases), *classes.values()]
    notes = ["Elements are immutable and checked when they are made; `str` gives the XML."]
    return XmlView(
        docstring=quote.docstring(described(xml.description, notes, 96)),
        media=quote.literal(xml.media),
        public=tuple(sorted(["MEDIA_TYPE", "Element", *names])),
        elements=tuple(_element(element, xml) for element in xml.elements),
        aliases=aliases,
    )


def _alias(element: ir.XmlElement, classes: dict[str, str]) -> AliasView:
    text = ["str"] if element.text is not None else []
    of = " | ".join([*text, *(classes[child] for child in element.children)])
    return AliasView(_content(element), of, f'"""What may stand in `{element.class_name}`."""')


def _content(element: ir.XmlElement) -> str:
    """The name of the alias; empty where nothing but text stands in the element."""
    return f"{element.class_name}Content" if element.children else ""


def _element(element: ir.XmlElement, xml: ir.Xml) -> ElementView:
    alias = _content(element)
    return ElementView(
        name=element.class_name,
        base=f'engine.Container["{alias}"]' if alias else "Element",
        docstring=_docstring(element),
        declaration=_declaration(element, xml),
        signature=", ".join(_signature(element, alias)),
        content="content" if alias else f"({element.text.name},)" if element.text else "()",
        given=_mapping((attribute.python, attribute.python) for attribute in element.attributes),
    )


# -- the constructor ------------------------------------------------------------------------------------------------


def _signature(element: ir.XmlElement, alias: str) -> Iterator[str]:
    yield "self"
    if alias:
        yield f"*content: {alias}"
    elif element.text is not None:
        yield f"{element.text.name}: str"
        yield "/"
    if element.attributes and not alias:
        yield "*"
    yield from (f"{a.python}: {_annotation(a)}" for a in element.attributes if a.required)
    yield from (f"{a.python}: {_annotation(a)} | None = None" for a in element.attributes if not a.required)


def _annotation(attribute: ir.XmlAttribute) -> str:
    parts = [part for value in attribute.values for part in _value_types(value, attribute.ignore_case)]
    if attribute.separator is not None:
        parts.append("Sequence[str]")
    if attribute.pairs is not None:
        parts.append("Mapping[str, str]")
    return " | ".join(dict.fromkeys(parts))


def _value_types(value: ir.XmlValue, ignore_case: bool) -> Iterator[str]:
    if value.words:
        yield f"Literal[{', '.join(map(quote.literal, value.words))}]"
    if not value.words or ignore_case:
        yield _TYPES[value.type]


def _docstring(element: ir.XmlElement) -> str:
    lines = described(element.description, lifecycle_notes(element.lifecycle), WIDTH)
    entries: list[str] = []
    if element.text is not None:
        name = "*content" if element.children else element.text.name
        entries += quote.hanging(f"{name}: ", element.text.description, WIDTH)
    for attribute in element.attributes:
        entries += quote.hanging(f"{attribute.python}: ", _explained(attribute), WIDTH)
    return quote.docstring([*lines, *(["", "Args:", *entries] if entries else [])])


def _explained(attribute: ir.XmlAttribute) -> str:
    notes = [_ended(attribute.description)]
    if attribute.default is not None:
        notes.append(f"Default: {quote.one_line(quote.literal(attribute.default.value))}.")
    return " ".join([*notes, *lifecycle_notes(attribute.lifecycle)])


def _ended(text: str) -> str:
    return text if not text or text.endswith((".", "!", "?")) else f"{text}."


# -- the declaration ------------------------------------------------------------------------------------------------


def _declaration(element: ir.XmlElement, xml: ir.Xml) -> str:
    attributes = {attribute.wire: attribute for attribute in element.attributes}
    entries = [quote.literal(element.name)]
    if element.attributes:
        entries.append(f"attributes={_tuple(_attribute(attribute, attributes) for attribute in element.attributes)}")
    if element.text is not None:
        entries.append(f"text={_value(element.text.value, ignore_case=False)}")
        entries += [] if element.children else [f"text_name={quote.literal(element.text.name)}"]
    if element.children:
        entries.append(f"children={quote.literal(element.children)}")
    if element.min_children:
        entries.append(f"min_children={element.min_children}")
    if element.children_need:
        entries.append(f"children_need={_needs(element.children_need, attributes)}")
    if element.require_any:
        entries.append(f"require_any={quote.literal(tuple(attributes[name].python for name in element.require_any))}")
    if element.name == xml.root:
        entries.append(f"limit={xml.limit}")
    return f"declare.Declaration({', '.join(entries)})"


def _attribute(attribute: ir.XmlAttribute, attributes: dict[str, ir.XmlAttribute]) -> str:
    values = _tuple(_value(value, ignore_case=attribute.ignore_case) for value in attribute.values)
    entries = [quote.literal(attribute.python), values]
    entries += [] if attribute.wire == attribute.python else [f"wire={quote.literal(attribute.wire)}"]
    entries += ["required=True"] if attribute.required else []
    entries += ["secret=True"] if attribute.secret else []
    entries += [f"separator={quote.literal(attribute.separator)}"] if attribute.separator is not None else []
    entries += [f"pairs={quote.literal(attribute.pairs)}"] if attribute.pairs is not None else []
    entries += [f"needs={_needs(attribute.needs, attributes)}"] if attribute.needs else []
    return f"declare.Attribute({', '.join(entries)})"


def _needs(needs: Iterable[ir.XmlNeed], attributes: dict[str, ir.XmlAttribute]) -> str:
    return _tuple(_need(need, attributes[need.attribute]) for need in needs)


def _need(need: ir.XmlNeed, other: ir.XmlAttribute) -> str:
    absent = ", absent=True" if other.default is not None and _holds(need.value, other.default.value) else ""
    value = _value(need.value, ignore_case=other.ignore_case)
    return f"declare.Need({quote.literal(other.python)}, {value}{absent})"


def _holds(value: ir.XmlValue, default: str | int | bool) -> bool:
    """Whether a default is what another attribute needs."""
    text = str(default).lower() if isinstance(default, bool) else str(default)
    if value.words:
        return text in value.words
    return value.constraints.pattern is None or re.search(value.constraints.pattern, text) is not None


def _value(value: ir.XmlValue, *, ignore_case: bool) -> str:
    limits = value.constraints
    if value.words:
        words = ", ".join(map(quote.literal, value.words))
        return f"value.Words({words}{', ignore_case=True' if ignore_case else ''})"
    if value.type == "boolean":
        return "value.Flag()"
    if value.type == "integer":
        return f"value.Whole({_arguments(minimum=limits.minimum, maximum=limits.maximum)})"
    pattern = None if limits.pattern is None else limits.pattern.removeprefix("^").removesuffix("$")
    return f"value.Text({_arguments(minimum=limits.min_length, maximum=limits.max_length, pattern=pattern)})"


def _arguments(**limits: str | float | None) -> str:
    return ", ".join(f"{name}={quote.literal(limit)}" for name, limit in limits.items() if limit is not None)


def _tuple(items: Iterable[str]) -> str:
    return f"({''.join(f'{item}, ' for item in items)})"


def _mapping(items: Iterable[tuple[str, str]]) -> str:
    return f"{{{', '.join(f'{quote.literal(key)}: {value}' for key, value in items)}}}"
