"""Events into plain values, with the position of each value and key kept beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from .place import Mark, Refused
from .scalar import NumberRefused, plain
from .value import Json

MAXIMUM_DEPTH: Final = 100

Report: TypeAlias = Callable[[Mark | None, str, str, str], None]
"""Takes (mark, rule, message, hint)."""


@dataclass(slots=True)
class Node:
    """The position of a value and, for a container, of what it holds: by key with the key's position, or by index."""

    mark: Mark
    members: dict[str, tuple[Mark, Node]] | None = None
    items: list[Node] | None = None

    def find(self, tokens: Sequence[str]) -> tuple[Mark, Mark]:
        """The positions of (key, value) at a pointer's tokens, or of the nearest ancestor that exists."""
        key, node = self.mark, self
        for token in tokens:
            if node.members is not None and token in node.members:
                key, node = node.members[token]
            elif node.items is not None and token.isdecimal() and int(token) < len(node.items):
                node = node.items[int(token)]
                key = node.mark
            else:
                break
        return key, node.mark


@dataclass(frozen=True, slots=True)
class Tree:
    """A value (dict, list, str, int, float, bool or None) and where its parts stand."""

    value: Json
    node: Node


def grow(events: Iterator[Event], report: Report) -> Tree | None:
    """The first document of the stream; None if there is none.

    What is wrong but does not hide the rest is told to `report`. Raises `Refused`, and what `events` raises.
    """
    for event in events:
        if isinstance(event, NodeEvent):
            tree = Tree(*_Builder(events, report).build(event, 0))
            _refuse_more_documents(events, report)
            return tree
    return None


def _refuse_more_documents(events: Iterator[Event], report: Report) -> None:
    for event in events:
        if isinstance(event, DocumentStartEvent):
            hint = "Put the second one into a file of its own, or remove the `---` line."
            report(event.start_mark, "source-documents", "A second document begins here.", hint)
            return


class _Builder:
    """Builds one document. Plain recursion: the depth is bounded, and it is what costs time."""

    def __init__(self, events: Iterator[Event], report: Report) -> None:
        self._next: Callable[[], Any] = events.__next__
        self._report = report
        self._build = {
            ScalarEvent: self._scalar,
            MappingStartEvent: self._mapping,
            SequenceStartEvent: self._sequence,
            AliasEvent: self._alias,
        }

    def build(self, event: Any, depth: int) -> tuple[Json, Node]:
        if depth > MAXIMUM_DEPTH:
            message = f"This is nested more than {MAXIMUM_DEPTH} levels deep."
            hint = "Give inner parts names, and refer to them with `$ref`."
            raise Refused("source-depth", message, hint, event.start_mark)
        if event.anchor is not None and type(event) is not AliasEvent:
            self._refuse_anchor(event)
        return self._build[type(event)](event, depth)

    def _scalar(self, event: Any, _depth: int) -> tuple[Json, Node]:
        mark, value = event.start_mark, event.value
        if event.tag is not None and event.tag != "!":
            self._refuse_tag(event)
        if not event.style and event.tag is None:
            try:
                value = plain(value)
            except NumberRefused:
                self._refuse_number(event)
        elif not value.isascii() and not _is_unicode(value):
            hint = "Write the character itself, or both halves of the pair."
            self._report(mark, "source-encoding", "The text holds half of a surrogate pair.", hint)
            value = ""
        return value, Node(mark)

    def _mapping(self, event: Any, depth: int) -> tuple[Json, Node]:
        if event.tag is not None:
            self._refuse_tag(event)
        values: dict[str, Json] = {}
        members: dict[str, tuple[Mark, Node]] = {}
        while type(key_event := self._next()) is not MappingEndEvent:
            key, mark = self._key(key_event, depth), key_event.start_mark
            value, node = self.build(self._next(), depth + 1)
            if key in members:
                self._refuse_duplicate(key, mark, members[key][0])
            else:
                values[key], members[key] = value, (mark, node)
        return values, Node(event.start_mark, members)

    def _sequence(self, event: Any, depth: int) -> tuple[Json, Node]:
        if event.tag is not None:
            self._refuse_tag(event)
        values: list[Json] = []
        items: list[Node] = []
        while type(item := self._next()) is not SequenceEndEvent:
            value, node = self.build(item, depth + 1)
            values.append(value)
            items.append(node)
        return values, Node(event.start_mark, items=items)

    def _key(self, event: Any, depth: int) -> str:
        if type(event) is ScalarEvent and not event.style and event.value == "<<":
            hint = "Write the entries out, or use `allOf` with a `$ref`."
            self._report(event.start_mark, "source-alias", "A merge key `<<` is not part of YAML 1.2.", hint)
            return "<<"
        value, _ = self.build(event, depth + 1)
        if isinstance(value, str):
            return value
        written = event.value if type(event) is ScalarEvent else ""
        what = f"The key `{written}` is not text." if written else "The key is not text."
        hint = f"Quote it: '{written}'." if written else "Give the entry a name."
        self._report(event.start_mark, "source-key-type", what, hint)
        return str(written)

    def _alias(self, event: Any, _depth: int) -> tuple[Json, Node]:
        hint = "Write the value out, or give it a name and refer to it with `$ref`."
        self._report(event.start_mark, "source-alias", f"The alias `*{event.anchor}` is not allowed.", hint)
        return None, Node(event.start_mark)

    def _refuse_anchor(self, event: Any) -> None:
        hint = "Remove it. What is used twice gets a name and a `$ref`."
        self._report(event.start_mark, "source-alias", f"The anchor `&{event.anchor}` is not allowed.", hint)

    def _refuse_tag(self, event: Any) -> None:
        written = event.tag.replace("tag:yaml.org,2002:", "!!")
        hint = "Remove the tag. Quote the value if it is to be text."
        self._report(event.start_mark, "source-tag", f"The tag `{written}` is not allowed.", hint)

    def _refuse_number(self, event: Any) -> None:
        message = f"`{event.value}` is no number that every reader takes for the same."
        hint = f"Quote it if it is text ('{event.value}'), else write it as a JSON number."
        self._report(event.start_mark, "source-number", message, hint)

    def _refuse_duplicate(self, key: str, mark: Mark, first: Mark) -> None:
        message = f"The key `{key}` stands here again; it was first given in line {first.line + 1}."
        self._report(mark, "source-duplicate-key", message, "Remove or rename one of the two.")


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
