"""What a rule is, and what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ..source import Location
from ._walk import Walk


@dataclass(frozen=True, slots=True)
class Finding:
    """A breach of a rule: where, what is wrong, and what to write instead.

    `at` is a pointer into the bundled document, or a place in a source file. `key`: the key at the pointer is meant,
    not its value.
    """

    at: str | Location
    message: str
    hint: str
    key: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. A `house` rule is a matter of our style; the others hold for every document that is generated from."""

    name: str
    house: bool
    check: Callable[[Walk], Iterator[Finding]]
