"""Bases of the generated models and enumerations."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum, StrEnum
from typing import Any, ClassVar, Final, Self

from msgspec import Struct, field, to_builtins

from .codec import convert
from .shape import is_mapping

# The wire name of what is not a field of its own: no field can be called so.
EXTRA: Final = "*"


class Model(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An immutable record. When it is sent, fields that have their default are left out.

    `__secret__` names the fields whose values do not show in `repr`.
    """

    __secret__: ClassVar[tuple[str, ...]] = ()

    def to_dict(self) -> dict[str, Any]:
        """The fields by their wire names, as JSON values; without those that have their default. Secrets are there."""
        plain: dict[str, Any] = to_builtins(self)
        return plain

    @classmethod
    def from_dict(cls, fields: Mapping[str, Any]) -> Self:
        """The model of its fields by their wire names, read as leniently as an answer is."""
        if not is_mapping(fields):
            raise TypeError(f"fields: give a mapping, not {type(fields).__name__}.")
        model: Self = convert(dict(fields), cls)
        return model

    def __repr__(self) -> str:
        shown = (f"{name}={self._shown(name)}" for name in self.__struct_fields__)
        return f"{type(self).__name__}({', '.join(shown)})"

    def _shown(self, name: str) -> str:
        value = getattr(self, name)
        return "'***'" if value is not None and name in self.__secret__ else repr(value)


class EventModel(Model, frozen=True, kw_only=True):
    """An event that arrived. `extra` holds what the document does not describe: custom headers of a call, arguments of
    the URL that you gave.
    """

    extra: dict[str, str] = field(default_factory=dict[str, str], name=EXTRA)

    def __repr__(self) -> str:
        own = [name for name in self.__struct_fields__ if name != "extra" and getattr(self, name) is not None]
        shown = [f"{name}={self._shown(name)}" for name in (*own, *(["extra"] if self.extra else []))]
        return f"{type(self).__name__}({', '.join(shown)})"


class OpenStrEnum(StrEnum):
    """Text with known values. The server may send others: those become members too, equal to their text."""

    @classmethod
    def _missing_(cls, value: object) -> Any:
        if not isinstance(value, str):
            return None
        # Not registered with the class: what a server sends must not make a process grow.
        member = str.__new__(cls, value)
        member._name_ = member._value_ = str(value)
        return member


class OpenIntEnum(IntEnum):
    """Whole numbers with known values. The server may send others: those become members too."""

    @classmethod
    def _missing_(cls, value: object) -> Any:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        member = int.__new__(cls, value)
        member._name_, member._value_ = str(int(value)), int(value)
        return member
