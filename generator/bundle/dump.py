"""The bundle as text: the same document gives the same bytes on every machine, and reads well.

The YAML is written here and not by PyYAML, whose two emitters differ from each other, fold long lines, and quote for
one version of YAML only. It is the same document to readers of YAML 1.1 and 1.2.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Final, TypeGuard

from ..source import Json

_INDENT: Final = "  "
_LONGEST_KEY: Final = 500  # YAML readers look for the `:` of a key within 1024 bytes

_PLAIN: Final = re.compile(r"[A-Za-z0-9_/$.(^+][^\x00-\x1f\x7f-\U0010ffff]*")
_NOT_PLAIN: Final = re.compile(r":(\s|$)|\s#|\s$")
_WORDS: Final = frozenset(
    {"null", "true", "false", "yes", "no", "on", "off", "y", "n"}
)  # in any case, in one version or the other
_NUMERIC: Final = re.compile(
    r"[-+]?[0-9][0-9_]*"  # integers, also octal
    r"|[-+]?0[box][0-9a-f_]+"
    r"|[-+]?([0-9][0-9_]*)?\.?[0-9_]*(e[-+]?[0-9]+)?"
    r"|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?"  # base 60
    r"|[-+]?\.(inf|nan)"
    r"|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*",  # dates and times
    re.IGNORECASE,
)
_SINGLE_QUOTED: Final = re.compile(r"[^\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]*")
_LITERAL_LINE: Final = re.compile(r"[^\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]*")
_TO_ESCAPE: Final = re.compile(r'["\\\x00-\x1f\x7f-\xa0\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]')
_ESCAPES: Final = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def to_json(document: dict[str, Json]) -> str:
    """The document as JSON, in the order it has."""
    return json.dumps(document, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def to_yaml(document: dict[str, Json]) -> str:
    """The document as YAML, in the order it has; text of several lines in literal blocks, no line folded."""
    return "".join(f"{line}\n" for line in _lines(document, ""))


def _lines(value: Json, indent: str) -> Iterator[str]:
    """A value that begins on a line of its own."""
    if isinstance(value, dict) and value:
        for key, member in value.items():
            yield from _entry(f"{indent}{_key(key, indent)}", member, indent)
    elif isinstance(value, list) and value:
        for item in value:
            yield from _item(item, indent)
    else:
        yield f"{indent}{_inline(value)}"


def _entry(head: str, value: Json, indent: str) -> Iterator[str]:
    if isinstance(value, dict | list) and value:
        yield head
        yield from _lines(value, indent + _INDENT)
    elif _is_block(value):
        yield from _block(head, value, indent + _INDENT)
    else:
        yield f"{head} {_inline(value)}"


def _item(value: Json, indent: str) -> Iterator[str]:
    """An element of a list; a mapping or a list begins on the line of its dash."""
    if isinstance(value, dict | list) and value:
        first, *others = _lines(value, indent + _INDENT)
        yield f"{indent}- {first.lstrip(' ')}"
        yield from others
    else:
        yield from _entry(f"{indent}-", value, indent)


def _key(key: str, indent: str) -> str:
    text = _scalar(key)
    return f"{text}:" if len(text) <= _LONGEST_KEY else f"? {text}\n{indent}:"


def _inline(value: Json) -> str:
    """A value that fits on its line."""
    if isinstance(value, str):
        return _scalar(value)
    if value is None or isinstance(value, bool | dict | list):
        return json.dumps(value)
    return _number(value)


def _number(value: float) -> str:
    """Floats have a point and a signed exponent, or readers of YAML 1.1 take them for text."""
    text = json.dumps(value, allow_nan=False)
    mantissa, exponent, power = text.partition("e")
    return f"{mantissa}.0e{power}" if exponent and "." not in mantissa else text


def _scalar(text: str) -> str:
    if _PLAIN.fullmatch(text) and not _NOT_PLAIN.search(text) and not _is_misread(text):
        return text
    if _SINGLE_QUOTED.fullmatch(text):
        return "'" + text.replace("'", "''") + "'"
    return '"' + _TO_ESCAPE.sub(_escape, text) + '"'


def _is_misread(text: str) -> bool:
    """Whether some reader takes the unquoted text for something else than text."""
    return text.lower() in _WORDS or _NUMERIC.fullmatch(text) is not None


def _escape(found: re.Match[str]) -> str:
    character = found[0]
    return _ESCAPES.get(character) or (
        f"\\x{ord(character):02x}" if ord(character) < 256 else f"\\u{ord(character):04x}"
    )


def _is_block(value: Json) -> TypeGuard[str]:
    """Whether the value is text of several lines that a literal block can hold."""
    if not isinstance(value, str) or "\n" not in value.rstrip("\n"):
        return False
    return value[0] not in " \n" and all(map(_LITERAL_LINE.fullmatch, value.split("\n")))


def _block(head: str, text: str, indent: str) -> Iterator[str]:
    body = text.rstrip("\n")
    ends = len(text) - len(body)
    yield f"{head} |{'-' if ends == 0 else '' if ends == 1 else '+'}"
    for line in body.split("\n"):
        yield f"{indent}{line}" if line else ""
    yield from [""] * (ends - 1)
