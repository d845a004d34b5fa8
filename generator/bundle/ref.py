"""What the text of a `$ref` means: a place in a source file, and perhaps a component."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote, unquote

from ..source import join, tokens

SECTIONS: Final = (
    "schemas",
    "responses",
    "parameters",
    "examples",
    "requestBodies",
    "headers",
    "securitySchemes",
    "links",
    "callbacks",
    "pathItems",
)
"""The component sections, in the order of the OpenAPI specification."""

_REMOTE: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")
_FRAGMENT_SAFE: Final = "/~!$&'()*+,;=:@"  # RFC 3986, section 3.5


class RefRefused(ValueError):
    """The text is no reference that a bundle can follow."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.message, self.hint = message, hint


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A value in a source file, by JSON pointer."""

    file: str
    pointer: str

    def below(self, *keys: str | int) -> Place:
        """The place, `keys` deeper."""
        return Place(self.file, join(self.pointer, *keys))


@dataclass(frozen=True, slots=True)
class Component:
    """A component of the bundle, or something within it (`inner`, a pointer)."""

    section: str
    name: str
    inner: str = ""

    @property
    def pointer(self) -> str:
        """Where it is in the bundle."""
        return join("/components", self.section, self.name) + self.inner


def read_ref(text: str, file: str) -> Place:
    """The place that a reference standing in `file` points to. Raises `RefRefused`."""
    if not text.strip():
        raise RefRefused("The $ref is empty.", "Say what it refers to, such as '#/schemas/Name'.")
    if _REMOTE.match(text):
        hint = "Copy what it points to into a file beside this document, and refer to that."
        raise RefRefused(f"The $ref `{text}` leads out of the document.", hint)
    path, _, fragment = text.partition("#")
    path, fragment = unquote(path), unquote(fragment)
    if "\\" in path:
        raise RefRefused(f"The $ref `{text}` holds a backslash.", "Write `/` between the parts of a path.")
    if fragment and not fragment.startswith("/"):
        hint = f"Write a JSON pointer, such as '{path}#/schemas/Name'."
        raise RefRefused(f"The part of the $ref `{text}` after `#` is not a JSON pointer.", hint)
    pointer = join("", *tokens(fragment))
    return Place(posixpath.normpath(posixpath.join(posixpath.dirname(file), path)) if path else file, pointer)


def write_ref(pointer: str) -> str:
    """A reference within one document."""
    return "#" + quote(pointer, safe=_FRAGMENT_SAFE)


def component_at(place: Place) -> Component | None:
    """The component that a place becomes, going by its pointer; None for what has no name of its own."""
    keys = tokens(place.pointer)
    if keys[:1] == ["components"]:
        keys = keys[1:]
    if len(keys) < 2 or keys[0] not in SECTIONS:
        return None
    return Component(keys[0], keys[1], join("", *keys[2:]))
