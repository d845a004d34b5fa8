"""XML: the elements that answer an event, and what may stand in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ..source import Location
from .schemas import Constraints, Default, Lifecycle


@dataclass(frozen=True, slots=True)
class XmlValue:
    """One kind of value of an attribute or a text. With `words` it is one of these and nothing else."""

    type: Literal["string", "integer", "boolean"]
    words: tuple[str, ...] = ()
    constraints: Constraints = Constraints()


@dataclass(frozen=True, slots=True)
class XmlNeed:
    """What another attribute of the same element must be; its default counts where it is not given."""

    attribute: str
    value: XmlValue
    location: Location


@dataclass(frozen=True, slots=True)
class XmlAttribute:
    """An attribute: any of `values`. With `separator` also a list of texts, with `pairs` a mapping."""

    wire: str
    python: str
    values: tuple[XmlValue, ...]
    required: bool
    description: str
    location: Location
    default: Default | None = None
    lifecycle: Lifecycle = Lifecycle()
    separator: str | None = None  # stands between the items of a list
    pairs: str | None = None  # stands between a key and its value
    ignore_case: bool = False
    secret: bool = False  # format: password; never shown in repr
    needs: tuple[XmlNeed, ...] = ()  # hold where it is given and is not false


@dataclass(frozen=True, slots=True)
class XmlText:
    """The text in an element. `name` is the argument's, where nothing else stands in the element."""

    name: str
    value: XmlValue
    description: str
    location: Location


@dataclass(frozen=True, slots=True)
class XmlElement:
    """An element: its attributes, its text and the elements that may stand in it."""

    name: str
    class_name: str
    description: str
    location: Location
    attributes: tuple[XmlAttribute, ...] = ()
    text: XmlText | None = None
    children: tuple[str, ...] = ()
    min_children: int = 0
    children_need: tuple[XmlNeed, ...] = ()
    require_any: tuple[str, ...] = ()  # at least one of these attributes is given
    lifecycle: Lifecycle = Lifecycle()


@dataclass(frozen=True, slots=True)
class Xml:
    """`x-xml`: what a document made of these elements is."""

    root: str
    media: str
    limit: int  # bytes
    description: str
    elements: tuple[XmlElement, ...]
    location: Location
