"""The ways in which events are signed (`x-signature-schemes`), the strongest first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal

from .. import ir
from ..node import Node
from .reader import Reader

Algorithm = Literal["hmac-sha256", "hmac-sha1"]
Signed = Literal["url-fields", "base-nonce", "base-query-fields-nonce"]

_ALGORITHMS: Final[dict[str, Algorithm]] = {"hmac-sha256": "hmac-sha256", "hmac-sha1": "hmac-sha1"}
_SIGNED: Final[dict[str, Signed]] = {
    "url-fields": "url-fields",
    "base-nonce": "base-nonce",
    "base-query-fields-nonce": "base-query-fields-nonce",
}


def schemes(reader: Reader) -> tuple[ir.SignatureScheme, ...]:
    """Those of the document, in its order; none if it does not say."""
    return tuple(_schemes(reader))


def _schemes(reader: Reader) -> Iterator[ir.SignatureScheme]:
    for name, node in reader.document.root.members("x-signature-schemes"):
        algorithm, signs = node.choice("algorithm", _ALGORITHMS), node.choice("signs", _SIGNED)
        if algorithm is not None and signs is not None:  # `extension-valid` tells of what is malformed
            yield ir.SignatureScheme(
                name=name,
                algorithm=algorithm,
                signs=signs,
                signature=node.text("signature"),
                main_account=_header(node, "main-account"),
                nonce=_header(node, "nonce"),
                location=reader.document.locate(node, key=True),
            )


def _header(node: Node, key: str) -> str | None:
    return node.text(key) or None
