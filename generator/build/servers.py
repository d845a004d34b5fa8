"""Base URLs."""

from __future__ import annotations

import re
from typing import Final

from ..node import Node
from .reader import Reader

_VARIABLE: Final = re.compile(r"\{([^{}]+)\}")


def servers(holder: Node) -> tuple[str, ...]:
    """The base URLs a document, path item or operation states, its variables at their defaults, no slash at the end."""
    return tuple(url for node in holder.elements("servers") if (url := _url(node)))


def server(reader: Reader, item: Node, operation: Node) -> str:
    """The base URL that counts: the operation's, else its path item's, else the document's; `""` if none is said."""
    stated = (url for holder in (operation, item, reader.document.root) for url in servers(holder)[:1])
    return next(stated, "")


def _url(node: Node) -> str:
    def default(found: re.Match[str]) -> str:
        value = node.child("variables", found[1]).map.get("default")
        return value if isinstance(value, str) else found[0]

    return _VARIABLE.sub(default, node.text("url")).rstrip("/")
