"""What all models and enumerations of a generated package have in common."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import Self

import msgspec


class Model(msgspec.Struct, frozen=True):
    """A typed, immutable JSON object. Models are equal if their fields are, and can be copied and pickled."""


class OpenStrEnum(StrEnum):
    """An enumeration whose values may grow: an unknown one becomes a member of its own and keeps its text."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = value
        return member


class OpenIntEnum(IntEnum):
    """The same for whole numbers."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int):
            return None
        member = int.__new__(cls, value)
        member._name_ = str(value)
        member._value_ = value
        return member
