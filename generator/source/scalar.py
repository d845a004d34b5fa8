"""What a plain (unquoted) YAML scalar means: the core schema of YAML 1.2, section 10.3.2, less what JSON cannot say."""

from __future__ import annotations

import math
import re
from typing import Final

_INTEGER: Final = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT: Final = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_NOT_JSON: Final = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)|[-+]?0[0-9]+")
_WORDS: Final[dict[str, bool | None]] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_BASES: Final = {"0o": 8, "0x": 16}
_MAXIMUM_DIGITS: Final = 400
_NUMERIC: Final = frozenset("+-.0123456789")


class NumberRefused(ValueError):
    """Looks like a number, but is none that every reader of the document would understand alike."""


def plain(text: str) -> str | int | float | bool | None:
    """The value of an unquoted scalar. Raises `NumberRefused`."""
    if text[:1] in _NUMERIC:
        return _number(text)
    return _WORDS.get(text, text)


def _number(text: str) -> str | int | float:
    if _NOT_JSON.fullmatch(text) or (len(text) > _MAXIMUM_DIGITS and _FLOAT.fullmatch(text)):
        raise NumberRefused(text)
    if _INTEGER.fullmatch(text):
        base = _BASES.get(text[:2], 10)
        return int(text[2:], base) if base != 10 else int(text)
    if not _FLOAT.fullmatch(text):
        return text
    value = float(text)
    if math.isinf(value):
        raise NumberRefused(text)
    return value
