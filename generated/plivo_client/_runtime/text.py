"""Arguments as text on the wire: percent-encoding, and how each kind of value is written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import Enum
from math import isfinite
from typing import Any

from .shape import is_sequence
from .unset import UNSET

_PLAIN = re.compile(r"[-.~\w]*", re.ASCII)
_UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_QUOTED = tuple(chr(byte) if byte in _UNRESERVED else f"%{byte:02X}" for byte in range(256))


def quote(text: str) -> str:
    """Percent-encoded (RFC 3986); nothing but unreserved characters stays."""
    if _PLAIN.fullmatch(text):
        return text
    return "".join([_QUOTED[byte] for byte in text.encode()])


def written(name: str, value: Any) -> str:
    """A scalar as text. Raises `TypeError` or `ValueError` that name the parameter."""
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str):
        return _unicode(name, value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(int(value))
    if isinstance(value, float) and isfinite(value):
        return repr(value)
    if value is None:
        raise TypeError(f"{name}: None cannot be sent here; leave the argument out instead.")
    if isinstance(value, float):
        raise ValueError(f"{name}: {value} is not a number that can be sent.")
    raise TypeError(f"{name}: {type(value).__name__} cannot be sent here; give text, a number or a boolean.")


def _unicode(name: str, value: str) -> str:
    if value.isascii():
        return value
    try:
        value.encode()
    except UnicodeEncodeError:
        raise ValueError(f"{name}: the text is not valid Unicode.") from None
    return value


def pairs(arguments: Iterable[tuple[str, Any]]) -> Iterator[tuple[str, str]]:
    """Names and texts as they are sent: a list gives a pair for each of its values, what is unset none."""
    for name, value in arguments:
        if value is UNSET:
            continue
        if is_sequence(value):
            for item in value:
                yield name, written(name, item)
        else:
            yield name, written(name, value)


def query(arguments: Iterable[tuple[str, Any]]) -> str:
    """The arguments as a query string or a form, in the order they stand in."""
    return "&".join([f"{quote(name)}={quote(text)}" for name, text in pairs(arguments)])
