"""Where users may come from (`x-migration`): the other package as a whole, and its names for an operation."""

from __future__ import annotations

from .. import ir
from ..node import Node
from .reader import Reader

KEY = "x-migration"


def migration(reader: Reader) -> ir.Migration | None:
    """The other package; None if the document knows of none."""
    node = reader.document.root.child(KEY)
    if not node.map:
        return None
    return ir.Migration(
        distribution=node.text("distribution"),
        version=node.text("version"),
        clients=node.texts("clients"),
        names=_pairs(node.child("names")),
        habits=_pairs(node.child("habits")),
        location=reader.document.locate(node, key=True),
    )


def formerly(reader: Reader, node: Node, name: str) -> ir.Formerly | None:
    """What an operation is called there: unless its node says otherwise, what it is called here."""
    if KEY not in reader.document.root.map or node.map.get(KEY) == "none":
        return None
    said = node.child(KEY)
    return ir.Formerly(said.texts("from") or (name,), _pairs(said.child("arguments")), said.text("note"))


def _pairs(node: Node) -> tuple[tuple[str, str], ...]:
    return tuple((key, value.strip()) for key, value in node.map.items() if isinstance(value, str))
