"""The bundled document and the way back from it to the source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from ..problem import Problem
from ..source import Json, Location, Source, parent, tokens
from .ref import Place


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a part of the bundle was written that does not stand where its surroundings were."""

    value: Place
    key: Place


@dataclass(frozen=True, eq=False)
class Bundle:
    """One document out of many files. `problems` are those of reading and bundling, sorted; other parts still hold."""

    document: dict[str, Any]
    source: Source
    problems: tuple[Problem, ...]
    _origins: Mapping[str, Origin] = field(repr=False)
    """By pointer into the bundle. Below an entry the source has the same structure, as far as the next entry."""

    def locate(self, pointer: str, *, key: bool = False) -> Location:
        """Where the value at the pointer (or its key) begins in the source; its nearest ancestor if there is none."""
        if key and pointer in self._origins:
            place = self._origins[pointer].key
            return self.source.locate(place.file, place.pointer, key=True)
        place = self._place(pointer)
        return self.source.locate(place.file, place.pointer, key=key)

    def at(self, pointer: str) -> Any:
        """The value at a JSON pointer. Raises `KeyError`."""
        value: Any = self.document
        for token in tokens(pointer):
            try:
                value = value[int(token) if isinstance(value, list) else token]
            except (KeyError, IndexError, TypeError, ValueError):
                raise KeyError(pointer) from None
        return value

    def resolve(self, node: Any) -> Any:
        """What a node refers to, however many references lead there; the node itself if it is none.

        A reference that leads nowhere, which is among the `problems`, gives an empty mapping.
        """
        seen: set[str] = set()
        while (ref := _ref(node)) is not None:
            if ref in seen or not ref.startswith("#"):
                return {}
            seen.add(ref)
            try:
                node = self.at(unquote(ref[1:]))
            except KeyError:
                return {}
        return node

    def origin(self, section: str, name: str) -> str:
        """The file that a component is written in. Raises `KeyError`."""
        pointer = Place("", "/components").below(section, name).pointer
        self.at(pointer)
        return self._place(pointer).file

    def _place(self, pointer: str) -> Place:
        head = pointer
        while head not in self._origins:
            head = parent(head)
        place = self._origins[head].value
        return Place(place.file, place.pointer + pointer[len(head) :])


def _ref(node: Json) -> str | None:
    ref = node.get("$ref") if isinstance(node, dict) else None
    return ref if isinstance(ref, str) else None
