"""JSON pointers (RFC 6901) as plain strings."""

from __future__ import annotations


def escape(token: str) -> str:
    """The token as it is written within a pointer."""
    return token.replace("~", "~0").replace("/", "~1") if "~" in token or "/" in token else token


def join(pointer: str, *tokens: str | int) -> str:
    """The pointer, `tokens` deeper."""
    return pointer + "".join(f"/{escape(str(token))}" for token in tokens)


def tokens(pointer: str) -> list[str]:
    """The unescaped tokens. `""` is the whole document and has none."""
    return [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]


def parent(pointer: str) -> str:
    """The pointer without its last token; that of `""` is `""`."""
    return pointer.rpartition("/")[0]
