"""Migration: what users of another package for the same API had, and what they have now."""

from __future__ import annotations

from dataclasses import dataclass

from ..source import Location


@dataclass(frozen=True, slots=True)
class Formerly:
    """What an operation is called in the other package.

    A name is an attribute of a client and a method, or, with a capital, a class and a method of its objects.
    """

    names: tuple[str, ...]
    arguments: tuple[tuple[str, str], ...] = ()  # (there, here), where they differ
    note: str = ""


@dataclass(frozen=True, slots=True)
class Migration:
    """`x-migration`: the other package, and what of it is called or is otherwise here."""

    distribution: str
    version: str
    clients: tuple[str, ...]  # dotted names
    names: tuple[tuple[str, str], ...]  # (dotted name there, dotted name here)
    habits: tuple[tuple[str, str], ...]  # (topic, how it is there)
    location: Location
