"""Where a finding is shown."""

from __future__ import annotations

from ..bundle import Bundle
from ..source import Json, Location


def place(bundle: Bundle, pointer: str) -> Location:
    """Where the value at the pointer begins, if it is a scalar; a mapping or a list is shown by its key."""
    try:
        value: Json = bundle.at(pointer)
    except KeyError:
        value = None
    return bundle.locate(pointer, key=isinstance(value, dict | list))
