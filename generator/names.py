"""The only place that turns names of a document into Python identifiers.

Pure functions of one name: what comes out never depends on the other names of the document, so that a new one cannot
rename an old one. That two names meet in one identifier is found by `build` and is a problem, never a silent rename.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from keyword import iskeyword
from typing import Final

LONGEST: Final = 120  # characters; longer names make file names that some systems refuse

_LETTER: Final = re.compile("[A-Za-z]")
_ALPHANUMERIC: Final = re.compile("[A-Za-z0-9]")
_SEPARATORS: Final = re.compile("[^A-Za-z0-9]+")
_PIECES: Final = re.compile("[A-Za-z0-9]+")
# Where a word begins inside CamelCase: after a small letter (`callUuid`), and at the last capital of an acronym or
# number (`SIPHeader`, `SHA256Hash`), unless the small letter after it is only its plural (`callUUIDs`).
_HUMP: Final = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z0-9])(?=[A-Z](?!s(?![a-z]))[a-z])")

# A class body in which an attribute has one of these names cannot be annotated, or filled, with what they stand for.
_SHADOWING: Final = frozenset({"bool", "bytes", "dict", "field", "float", "int", "list", "property", "str", "tuple"})
_RECEIVERS: Final = frozenset({"cls", "self"})


class NameRefused(ValueError):
    """No sensible identifier can be made of a name; `reason` says why, to follow the name in a sentence."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@cache
def field_name(name: str) -> str:
    """An attribute or keyword argument: `MessageUUID` is `message_uuid`, `from` is `from_`, `end_time__gt` stays."""
    return _reserved(_snake(name, "field_"), _RECEIVERS | _SHADOWING)


@cache
def method_name(name: str) -> str:
    """A method. Builtins are fine here (`list`), since methods are only reached through an object."""
    return _reserved(_snake(name, "do_"), _RECEIVERS)


@cache
def module_name(name: str) -> str:
    """A module or package of its own; it holds no separator, so it cannot leave its folder."""
    return _reserved(_snake(name, "module_"), frozenset())


@cache
def constant_name(name: str) -> str:
    """A constant of a module: `create_application` is `CREATE_APPLICATION`."""
    return _snake(name, "value_").upper()


@cache
def class_name(name: str) -> str:
    """A class: separators go and the letters after them are capitals; a PascalCase name stays as it is."""
    pieces = _PIECES.findall(_ascii(name))
    joined = "".join(piece[0].upper() + piece[1:] for piece in pieces)
    return _reserved(joined if _LETTER.match(joined) else f"Model{joined}", frozenset())


@cache
def member_name(value: str | int) -> str:
    """A member of an enumeration: `in-progress` is `IN_PROGRESS`, `200` is `VALUE_200`, the empty string is `EMPTY`."""
    if isinstance(value, int):
        return f"VALUE_{value}" if value >= 0 else f"VALUE_MINUS_{-value}"
    if not value:
        return "EMPTY"
    if value.isascii() and value.isprintable() and not _ALPHANUMERIC.search(value):
        # The keys of a telephone (`*`, `#`) have names of their own.
        return constant_name(" ".join(unicodedata.name(character) for character in value))
    return constant_name(value)


def is_identifier(name: str) -> bool:
    """Whether a name that the document gives itself (`x-python-name`) can be taken as it is."""
    return name.isascii() and name.isidentifier() and not name.startswith("_") and not iskeyword(name)


def _snake(name: str, prefix: str) -> str:
    parted = _SEPARATORS.sub(lambda run: "__" if "__" in run[0] else "_", _HUMP.sub("_", _ascii(name)))
    snake = parted.strip("_").lower()
    return snake if _LETTER.match(snake) else prefix + snake


def _reserved(identifier: str, also: frozenset[str]) -> str:
    return f"{identifier}_" if iskeyword(identifier) or identifier in also else identifier


def _ascii(name: str) -> str:
    """The name without accents and wide forms. Raises `NameRefused` rather than drop a letter."""
    if len(name) > LONGEST:
        raise NameRefused(f"has more than {LONGEST} characters")
    plain = name if name.isascii() else _unaccented(name)
    if not _ALPHANUMERIC.search(plain):
        raise NameRefused("has no letter or digit to make a name of")
    return plain


def _unaccented(name: str) -> str:
    parts = [c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)]
    foreign = next((c for c in parts if c.isalnum() and not c.isascii()), None)
    if foreign is not None:
        raise NameRefused(f"has a letter outside ASCII (U+{ord(foreign):04X})")
    return "".join(parts)
