"""What the document says of the package that users may come from, against the IR."""

from __future__ import annotations

from .. import ir
from ..node import Node
from .ledger import Ledger, stated

KEY = "x-migration"


def compare(ledger: Ledger, node: Node, migration: ir.Migration | None) -> None:
    """`x-migration` of the document, key by key."""
    if not node.map or migration is None:
        ledger.keep(node, "migration", not node.map)
        return
    ledger.rest(node, {"distribution", "version", "clients", "names", "habits"})
    ledger.same(node, "distribution", migration.distribution)
    ledger.same(node, "version", migration.version)
    ledger.same(node, "clients", list(migration.clients))
    for key, kept in (("names", migration.names), ("habits", migration.habits)):
        for name, child in node.members(key):
            ledger.keep(child, key, (name, stated(child.value)) in kept)


def compare_operation(ledger: Ledger, node: Node, operation: ir.Operation) -> None:
    """`x-migration` of an operation or a variant. What says nothing is called there what it is called here."""
    formerly = operation.formerly
    if KEY not in node.map:
        same = ir.Formerly((f"{operation.resource}.{operation.name}",))
        ledger.keep(node, KEY, formerly == (same if KEY in ledger.document.root.map else None))
        return
    said = node.child(KEY)
    if not said.map or formerly is None:
        ledger.keep(said, KEY, said.value == "none" and formerly is None)
        return
    ledger.rest(said, {"from", "arguments", "note"})
    ledger.same(said, "from", list(formerly.names))
    ledger.same(said, "note", formerly.note)
    for name, child in said.members("arguments"):
        ledger.keep(child, "argument", (name, stated(child.value)) in formerly.arguments)
