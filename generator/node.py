"""The bundled document as nodes: each part with its pointer, and the problems found while it is read.

The document may be malformed (the rules and the gate say so): a node gives an empty mapping, list or text where
something of another shape stands, so that no reader has to expect it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final, TypeGuard, TypeVar
from urllib.parse import unquote

from .bundle import Bundle
from .problem import Problem
from .source import Location, escape, tokens

Word = TypeVar("Word", bound=str)

_NOTHING: Final[Mapping[str, Any]] = {}


@dataclass(frozen=True, slots=True)
class Node:
    """A part of the document and where it stands."""

    value: Any = field(repr=False)
    pointer: str

    @property
    def map(self) -> Mapping[str, Any]:
        """The value if it is a mapping, else an empty one."""
        return self.value if is_map(self.value) else _NOTHING

    @property
    def ref(self) -> str | None:
        """The pointer of what it refers to, if it is a reference."""
        ref = self.map.get("$ref")
        return unquote(ref[1:]) if isinstance(ref, str) and ref.startswith("#/") else None

    @property
    def name(self) -> str:
        """The key it is held by."""
        return tokens(self.pointer)[-1] if self.pointer else ""

    def child(self, *keys: str) -> Node:
        """What stands under a key; a node of None where there is nothing."""
        node = self
        for key in keys:
            node = Node(node.map.get(key), f"{node.pointer}/{escape(key)}")
        return node

    def members(self, *keys: str) -> Iterator[tuple[str, Node]]:
        """The entries of the mapping under the keys, in the document's order."""
        holder = self.child(*keys)
        for key, value in holder.map.items():
            yield key, Node(value, f"{holder.pointer}/{escape(key)}")

    def elements(self, key: str) -> Iterator[Node]:
        """The elements of the list under a key."""
        listed = self.map.get(key)
        if is_list(listed):
            for index, value in enumerate(listed):
                yield Node(value, f"{self.pointer}/{escape(key)}/{index}")

    def text(self, key: str) -> str:
        """The string under a key, without the space around it; empty if there is none."""
        value = self.map.get(key)
        return value.strip() if isinstance(value, str) else ""

    def texts(self, key: str) -> tuple[str, ...]:
        """The strings in the list under a key; a single string is a list of one."""
        value = self.map.get(key)
        if is_list(value):
            return tuple(item for item in value if isinstance(item, str))
        return (value,) if isinstance(value, str) else ()

    def choice(self, key: str, words: Mapping[str, Word]) -> Word | None:
        """What the word under a key means; None if it is none of the words."""
        value = self.map.get(key)
        return words.get(value) if isinstance(value, str) else None

    def without(self, *keys: str) -> Node:
        """The same node, less some of its keys."""
        return Node({key: value for key, value in self.map.items() if key not in keys}, self.pointer)


def is_map(value: Any) -> TypeGuard[Mapping[str, Any]]:
    """Whether a JSON value is a mapping."""
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Whether a JSON value is a list."""
    return isinstance(value, list)


@dataclass(frozen=True)
class Document:
    """The bundle, read as nodes. `problems` collects what its readers find."""

    bundle: Bundle
    problems: list[Problem] = field(default_factory=list[Problem])
    _locations: dict[tuple[str, bool], Location] = field(default_factory=dict[tuple[str, bool], Location], repr=False)

    @cached_property
    def root(self) -> Node:
        """The whole document."""
        return Node(self.bundle.document, "")

    def components(self, section: str) -> dict[str, Node]:
        """The components of a section, by name."""
        return dict(self.root.members("components", section))

    def target(self, node: Node) -> Node | None:
        """What a reference leads to, one step; None if the node is no reference or leads nowhere."""
        if node.ref is None:
            return None
        found = self.root.child(*tokens(node.ref))
        return None if found.value is None else found

    def resolve(self, node: Node) -> Node:
        """The node itself or, if it is a reference, what it leads to, with the keys beside `$ref` laid over it.

        The pointer is that of the target: several uses of one component are one place in the document.
        """
        seen: set[str] = set()
        siblings: dict[str, Any] = {}
        while node.ref is not None:
            siblings = {**{k: v for k, v in node.map.items() if k != "$ref"}, **siblings}
            target = None if node.ref in seen else self.target(node)
            if target is None:
                return Node(siblings, node.pointer)
            seen.add(node.ref)
            node = target
        return Node({**node.map, **siblings}, node.pointer) if siblings else node

    def locate(self, node: Node, *, key: bool = False) -> Location:
        """Where the node (or the key it is held by) begins in the source."""
        place = (node.pointer, key)
        if place not in self._locations:
            self._locations[place] = self.bundle.locate(node.pointer, key=key)
        return self._locations[place]

    def problem(self, node: Node, rule: str, message: str, hint: str) -> None:
        """Report something about the node, at its key."""
        self.problems.append(Problem(self.locate(node, key=True), rule, message, hint))
