"""Masks for what is personal: equal values get equal masks, and no mask tells what it stands for.

A phone number, which is any run of 7 to 15 digits, becomes a run of digits that starts with 999, a country code that
nobody has; what has to go as a whole becomes `<private 1>`. Masks count from 1, in the order the values come up.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Any, NamedTuple

from .shape import is_array, is_object

_SHORTEST = 10**6
_TOKEN = re.compile(
    r"(?P<private><private \d+>"
    r"|eyJ[\w-]{8,}\.[\w-]+\.[\w-]*"  # JSON web tokens
    r"|\+\d{1,6}[ ().-][\d ().-]{5,20}\d"  # numbers as people write them
    r"|(?<!\d)(?:\d{1,3}[ .-])?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}(?!\d))"
    # Amounts, UUIDs and digests are not personal.
    r"|(?:(?<!\d)\d{1,9}\.\d{1,8}(?!\d)|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{64})"
    r"|(?P<number>(?<!\d)\d{7,15}(?!\d))",
    re.ASCII | re.IGNORECASE,
)


class Token(NamedTuple):
    """A piece of a text; personal, if it has a kind: `number` or `private`."""

    kind: str | None
    text: str


def tokens(text: str) -> Iterator[Token]:
    """The pieces of a text, in order."""
    end = 0
    for match in _TOKEN.finditer(text):
        yield Token(None, text[end : match.start()])
        yield Token(match.lastgroup, match[0])
        end = match.end()
    yield Token(None, text[end:])


def is_number(value: Any, least: int = _SHORTEST) -> bool:
    """Whether a JSON number may be a phone number."""
    return isinstance(value, int) and not isinstance(value, bool) and least <= value < 10**15


class Masks:
    """The masks of one file. `private`: names of the fields whose texts go as a whole, and all that is below them."""

    def __init__(self, private: Collection[str]) -> None:
        self._private = private
        self._masks: dict[Token, str] = {}

    def masked(self, value: Any, *, private: bool = False) -> Any:
        """The JSON value with masks. Its types stay as they are."""
        if is_object(value):
            return {
                self._text(name): self.masked(item, private=private or name in self._private)
                for name, item in value.items()
            }
        if is_array(value):
            return [self.masked(item, private=private) for item in value]
        if isinstance(value, str):
            return self._mask(Token("private", value)) if private and value else self._text(value)
        if is_number(value, 0 if private else _SHORTEST):
            return int(self._mask(Token("number", str(value))))
        return value

    def _text(self, text: str) -> str:
        return "".join(piece.text if piece.kind is None else self._mask(piece) for piece in tokens(text))

    def _mask(self, token: Token) -> str:
        count = len(self._masks) + 1
        mask = f"<private {count}>" if token.kind == "private" else f"999{count:0{max(len(token.text) - 3, 4)}d}"
        return self._masks.setdefault(token, mask)


class Bindings:
    """What masks stand for while a file is replayed: found out from the requests, and put back into the answers."""

    def __init__(self) -> None:
        self._values: dict[str, str] = {}
        self._masks: dict[str, str] = {}

    def bound(self, pairs: dict[str, str]) -> bool:
        """Bind masks to values, if that is consistent: a mask stands for one value, and a value has one mask."""
        taken = {value: mask for mask, value in pairs.items()}
        if len(taken) < len(pairs):
            return False
        if any(self._values.get(mask, value) != value for mask, value in pairs.items()):
            return False
        if any(self._masks.get(value, mask) != mask for value, mask in taken.items()):
            return False
        self._values |= pairs
        self._masks |= taken
        return True

    def restored(self, value: Any) -> Any:
        """The recorded JSON value with what its masks stand for, where that is known."""
        if is_object(value):
            return {self._text(name): self.restored(item) for name, item in value.items()}
        if is_array(value):
            return [self.restored(item) for item in value]
        if isinstance(value, str):
            return self._text(value)
        return int(self._values.get(str(value), str(value))) if is_number(value) else value

    def _text(self, text: str) -> str:
        return "".join(self._values.get(piece.text, piece.text) if piece.kind else piece.text for piece in tokens(text))
