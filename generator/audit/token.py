"""What the document says of access tokens against the IR."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .. import ir
from ..node import Node
from .ledger import Ledger

_TOKEN: Final[Mapping[str, str]] = {
    "class": "class_name",
    "description": "description",
    "algorithm": "algorithm",
    "issuer-pattern": "issuer_pattern",
}
_LIFETIME: Final = ("default", "minimum", "maximum")


def compare(ledger: Ledger, node: Node, token: ir.AccessToken | None) -> None:
    """`x-access-token`, key by key."""
    if not node.map or token is None:
        ledger.keep(node, "access token", not node.map)
        return
    ledger.rest(node, {*_TOKEN, "header", "claims", "subject", "lifetime", "grants"})
    for key, name in _TOKEN.items():
        ledger.same(node, key, getattr(token, name))
    ledger.same(node, "header", dict(token.header))
    ledger.same(node, "claims", list(token.claims))
    ledger.rest(node.child("subject"), {"name", "description"})
    ledger.same(node.child("subject"), "name", token.subject)
    ledger.same(node.child("subject"), "description", token.subject_description)
    ledger.rest(node.child("lifetime"), _LIFETIME)
    for key in _LIFETIME:
        ledger.same(node.child("lifetime"), key, getattr(token.lifetime, key))
    kept = {grant.python: grant for grant in token.grants}
    for name, child in node.members("grants"):
        ledger.keep(child, "grant", name in kept)
        ledger.rest(child, {"claim", "description"})
        ledger.same(child, "claim", getattr(kept.get(name), "pointer", None))
        ledger.same(child, "description", getattr(kept.get(name), "description", None))
