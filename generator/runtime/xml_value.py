"""What the attributes and texts of XML elements may be, and how they are written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from typing import Final, Protocol

from .shape import is_mapping, is_sequence


class Value(Protocol):
    """One kind of value. As text (`str`) it completes the sentence `It must be ...`."""

    def takes(self, value: object) -> bool:
        """Whether the value has the type for it."""
        ...

    def write(self, value: object) -> str | None:
        """The value as text; None if it is not allowed."""
        ...


class Text:
    """Text, within limits of length (in characters), all of which has the form of the pattern."""

    __slots__ = ("_maximum", "_minimum", "_pattern")

    def __init__(self, *, minimum: int = 0, maximum: int | None = None, pattern: str | None = None) -> None:
        self._minimum = minimum
        self._maximum = maximum
        self._pattern = pattern

    def takes(self, value: object) -> bool:
        return isinstance(value, str)

    def write(self, value: object) -> str | None:
        if not isinstance(value, str) or len(value) < self._minimum:
            return None
        if self._maximum is not None and len(value) > self._maximum:
            return None
        # Python keeps compiled patterns, so that only those in use are ever compiled.
        fits = self._pattern is None or re.fullmatch(self._pattern, value, re.ASCII)
        return str(value) if fits else None

    def __str__(self) -> str:
        form = f" of the form {self._pattern}" if self._pattern is not None else ""
        return f"text{self._length()}{form}"

    def _length(self) -> str:
        if self._minimum and self._maximum is not None:
            return f" of {self._minimum} to {self._maximum} characters"
        if self._maximum is not None:
            return f" of at most {self._maximum} characters"
        return f" of at least {self._minimum} character{'s' * (self._minimum > 1)}" if self._minimum else ""


class Words:
    """One of several texts."""

    __slots__ = ("_same_case", "_words")

    def __init__(self, *words: str, ignore_case: bool = False) -> None:
        self._words = words
        self._same_case = None if not ignore_case else {word.casefold() for word in words}

    def takes(self, value: object) -> bool:
        return isinstance(value, str)

    def write(self, value: object) -> str | None:
        if not isinstance(value, str):
            return None
        found = value in self._words if self._same_case is None else value.casefold() in self._same_case
        return str(value) if found else None

    def __str__(self) -> str:
        return listed([repr(word) for word in self._words], "or")


class Whole:
    """A whole number, within limits."""

    __slots__ = ("_maximum", "_minimum")

    def __init__(self, minimum: int | None = None, maximum: int | None = None) -> None:
        self._minimum = minimum
        self._maximum = maximum

    def takes(self, value: object) -> bool:
        return isinstance(value, int) and not isinstance(value, bool)

    def write(self, value: object) -> str | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        if self._minimum is not None and value < self._minimum:
            return None
        return None if self._maximum is not None and value > self._maximum else str(int(value))

    def __str__(self) -> str:
        if self._minimum is not None and self._maximum is not None:
            return f"a whole number from {self._minimum} to {self._maximum}"
        if self._minimum is not None:
            return f"a whole number of at least {self._minimum}"
        return "a whole number" if self._maximum is None else f"a whole number of at most {self._maximum}"


class Flag:
    """`True` or `False`."""

    __slots__ = ()

    def takes(self, value: object) -> bool:
        return isinstance(value, bool)

    def write(self, value: object) -> str | None:
        return _FLAGS[value] if isinstance(value, bool) else None

    def __str__(self) -> str:
        return "True or False"


_FLAGS: Final = {True: "true", False: "false"}
_SHOWN: Final = 60  # characters of a wrong text that an error shows


def written(name: str, value: object, allowed: Sequence[Value], *, secret: bool = False) -> str:
    """The value as text. Raises `TypeError` or `ValueError` that begin with the name."""
    for one in allowed:
        text = one.write(value)
        if text is not None:
            return text
    wanted = " or ".join(map(str, allowed))
    if not any(one.takes(value) for one in allowed):
        raise TypeError(f"{name} must be {wanted}, not {type(value).__name__}.")
    raise ValueError(f"{name} must be {wanted}{'' if secret else _found(value)}.")


def _found(value: object) -> str:
    if isinstance(value, str) and len(value) > _SHOWN:
        return f"; it has {len(value)} characters"
    return f"; it is {value!r}"


def plain(value: object) -> object:
    """The value of a member of an enumeration; any other value as it is."""
    return value.value if isinstance(value, Enum) else value


def joined(name: str, value: object, separator: str, pairs: str | None) -> object:
    """A list of texts as one text, or a mapping where `pairs` stands between key and value; else the value."""
    if pairs is not None and is_mapping(value):
        return separator.join(_entries(name, value, separator, pairs))
    if not is_sequence(value):
        return value
    return separator.join([_item(name, item, (separator,)) for item in value])


def _entries(name: str, value: Mapping[object, object], separator: str, pairs: str) -> Iterator[str]:
    for key, item in value.items():
        yield f"{_item(name, key, (separator, pairs))}{pairs}{_item(name, item, (separator,))}"


def _item(name: str, item: object, reserved: tuple[str, ...]) -> str:
    item = plain(item)
    if not isinstance(item, str):
        raise TypeError(f"{name} must hold texts, not {type(item).__name__}.")
    for sign in reserved:
        if sign in item:
            raise ValueError(f"{name} must hold texts without {sign!r}, which stands between them.")
    return item


def listed(names: Sequence[str], word: str) -> str:
    """Names as they stand in a sentence: `a, b or c`."""
    *others, last = names
    return f"{', '.join(others)} {word} {last}" if others else last
