"""What a generated module says of each XML element."""

from __future__ import annotations

from msgspec import Struct

from .xml_value import Text, Value


class Need(Struct, frozen=True):
    """What another attribute must be. `absent`: whether it may be left out, since its default is fine."""

    name: str
    value: Value
    absent: bool = False


class Attribute(Struct, frozen=True):
    """An attribute: its name in Python, the values it may have, and its name in XML where that is another."""

    name: str
    values: tuple[Value, ...]
    wire: str = ""
    required: bool = False
    secret: bool = False
    separator: str | None = None
    pairs: str | None = None
    needs: tuple[Need, ...] = ()


class Declaration(Struct, frozen=True):
    """An element: its name, its attributes in the order they are written, and what may stand in it.

    `text_name` is what errors call its text; `limit` is how many bytes it may have.
    """

    name: str
    attributes: tuple[Attribute, ...] = ()
    text: Text | None = None
    text_name: str = "text"
    children: tuple[str, ...] = ()
    min_children: int = 0
    children_need: tuple[Need, ...] = ()
    require_any: tuple[str, ...] = ()
    limit: int | None = None
