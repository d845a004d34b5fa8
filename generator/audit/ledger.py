"""What the audit found missing, and what it has seen."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from ..node import Document, Node


@dataclass(frozen=True, slots=True, order=True)
class Loss:
    """Something the document says and the IR does not. `what` is its kind; `reason` says why that is all right."""

    pointer: str
    what: str
    reason: str | None


class Ledger:
    """Collects losses, each once. A component seen from several places is one place in the document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.lost: dict[tuple[str, str], None] = {}
        self.seen: set[str] = set()  # pointers of the components that something leads to
        self.done: set[tuple[str, int]] = set()  # (pointer, identity of the IR node): compared already

    def lose(self, node: Node, what: str) -> None:
        """Note that the IR does not have the node."""
        self.lost[node.pointer, what] = None

    def keep(self, node: Node, what: str, kept: object) -> None:
        """Note a loss unless something keeps the node."""
        if not kept:
            self.lose(node, what)

    def same(self, node: Node, key: str, kept: object) -> None:
        """Note a loss unless what the node says under the key, if anything, is what the IR has."""
        if key in node.map and stated(node.map[key]) != kept:
            self.lose(node.child(key), key)

    def rest(self, node: Node, known: Collection[str]) -> None:
        """Note every key that nobody accounts for."""
        for key in node.map:
            if key not in known:
                self.lose(node.child(key), "keyword")

    def resolve(self, node: Node) -> Node:
        """What the node refers to, or the node itself."""
        follow: Node | None = node
        while follow is not None and follow.ref is not None and follow.ref not in self.seen:
            self.seen.add(follow.ref)
            follow = self.document.target(follow)
        return self.document.resolve(node)

    def first_time(self, node: Node, kept: object) -> bool:
        """Whether the two meet for the first time: many operations share a response."""
        if (node.pointer, id(kept)) in self.done:
            return False
        self.done.add((node.pointer, id(kept)))
        return True


def stated(value: Any) -> Any:
    """A value as the IR has it: text without the space around it."""
    return value.strip() if isinstance(value, str) else value
