"""XML as immutable values: an element is checked and written when it is made, so one that exists is valid.

Which elements there are is said by the generated module, which has a class for each.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Final, Generic, Self, TypeVar

from . import xml_check as check
from .xml_declaration import Declaration

Content = TypeVar("Content")

# A reader turns every line end into a line feed, and white space in an attribute into blanks, unless it is escaped
# (XML 1.0, sections 2.11 and 3.3.3).
_IN_TEXT: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_IN_ATTRIBUTE: Final = {**_IN_TEXT, **str.maketrans({'"': "&quot;", "\n": "&#10;", "\t": "&#9;"})}


class Element:
    """An element. Two are equal if they are of one kind and written alike; none can be changed."""

    __slots__ = ("_attributes", "_content", "_given", "_text", "_xml")

    declared: ClassVar[Declaration]

    def __init__(self, content: Sequence[object], given: Mapping[str, object]) -> None:
        declared = self.declared
        self._content: tuple[Any, ...] = tuple(_merged(content, declared))
        self._text = "".join([part.text if isinstance(part, Element) else part for part in self._content])
        self._given = check.stated(declared, given)
        self._attributes = check.written(declared, self._given)
        check.whole(declared, self._content, self._text, self._attributes)
        self._xml = _xml(declared, self._attributes, self._content)
        check.size(declared, self._xml)

    @property
    def attributes(self) -> dict[str, str]:
        """The attributes as they are written, by their names in XML."""
        return {wire: text for _, wire, text in check.named(self.declared, self._attributes)}

    @property
    def text(self) -> str:
        """The text in it, together with that of the elements in it."""
        return self._text

    def to_xml(self) -> str:
        """The element as XML. There is no XML declaration, so it has to be sent in UTF-8, as `bytes` gives it."""
        return self._xml

    def __str__(self) -> str:
        return self._xml

    def __bytes__(self) -> bytes:
        return self._xml.encode()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Element) and type(other) is type(self) and other.to_xml() == self._xml

    def __hash__(self) -> int:
        return hash(self._xml)

    def __repr__(self) -> str:
        secret = {attribute.name: "***" for attribute in self.declared.attributes if attribute.secret}
        text_only = self.declared.text is not None and not self.declared.children
        parts = [repr(part) for part in ((self._text,) if text_only else self._content)]
        parts += [f"{name}={secret.get(name, value)!r}" for name, value in self._given.items()]
        return f"{type(self).__name__}({', '.join(parts)})"


class Container(Element, Generic[Content]):
    """An element that others stand in."""

    __slots__ = ()

    @property
    def content(self) -> tuple[Content, ...]:
        """What stands in it, in order; adjacent texts are one."""
        return self._content

    def add(self, *content: Content) -> Self:
        """A new element with more at its end; this one stays as it is."""
        made = object.__new__(type(self))
        Element.__init__(made, (*self._content, *content), self._given)
        return made


def _merged(content: Sequence[object], declared: Declaration) -> list[Element | str]:
    """The content, checked; adjacent texts are one, as they are to a reader, and empty ones are gone."""
    merged: list[Element | str] = []
    for part in content:
        if isinstance(part, Element):
            check.child(declared, part.declared.name)
            merged.append(part)
            continue
        text = check.text(declared, part)
        if text and merged and isinstance(merged[-1], str):
            merged[-1] += text
        elif text:
            merged.append(text)
    return merged


def _xml(declared: Declaration, attributes: Mapping[str, str], content: Sequence[Element | str]) -> str:
    named = check.named(declared, attributes)
    head = "".join([declared.name, *(f' {wire}="{text.translate(_IN_ATTRIBUTE)}"' for _, wire, text in named)])
    inner = "".join([part.to_xml() if isinstance(part, Element) else part.translate(_IN_TEXT) for part in content])
    return f"<{head}>{inner}</{declared.name}>" if inner else f"<{head}/>"
