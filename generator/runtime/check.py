"""Arguments, checked against what the document says of them before anything is sent.

What is right costs a microsecond: msgspec reads the arguments of one place as one structure, made at the first call of
the operation. Only what it refuses is looked at one by one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from functools import cache
from typing import Any, get_args

import msgspec
from msgspec import Struct

from .operation import Operation
from .shape import is_model
from .unset import UNSET


class _Rules:
    """What is accepted in one place. `structure` is for what msgspec reads as it is, `nested` for what holds models."""

    __slots__ = ("nested", "structure", "types")

    def __init__(self, types: Mapping[str, Any]) -> None:
        plain = [name for name in types if not _holds_model(types[name])]
        fields = [(f"f{number}", types[name], UNSET) for number, name in enumerate(plain)]
        renamed = {f"f{number}": name for number, name in enumerate(plain)}
        self.structure = msgspec.defstruct("Arguments", fields, rename=renamed)
        self.nested = frozenset(types) - frozenset(plain)
        self.types = types


def check(operation: Operation[Any], place: str, given: Mapping[str, Any]) -> None:
    """Raise `TypeError` or `ValueError`, which name the parameter, for what the operation does not accept in the place.

    What is unset must have been left out of `given`.
    """
    rules = _rules(operation).get(place)
    if rules is None:
        return
    try:
        msgspec.convert(given, rules.structure)
        suspects = rules.nested
    except msgspec.ValidationError:
        suspects = frozenset(rules.types)
    for name in suspects.intersection(given) if suspects else ():
        _check_one(operation, name, given[name], rules.types[name])


@cache
def _rules(operation: Operation[Any]) -> dict[str, _Rules]:
    if operation.accepts is None:
        return {}
    return {place: _Rules(types) for place, types in operation.accepts().items()}


def _check_one(operation: Operation[Any], name: str, value: Any, type_: Any) -> None:
    try:
        msgspec.convert(_plain(value), type_)
    except msgspec.ValidationError as error:
        text = str(error).replace("`", "")
        kind = TypeError if ", got " in text else ValueError
        raise kind(f"{operation.names.get(name, name)}: {text[:1].lower()}{text[1:]}.") from None


def _plain(value: Any) -> Any:
    """The value as it will be written: models are objects, and any mapping or sequence will do."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, float):
        return int(value) if value.is_integer() else value  # to JSON Schema 5.0 is an integer
    if isinstance(value, Struct):
        return msgspec.to_builtins(value)
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}  # pyright: ignore[reportUnknownVariableType]
    if isinstance(value, Sequence) and not isinstance(value, str | bytes | bytearray):
        return [_plain(item) for item in value]  # pyright: ignore[reportUnknownVariableType]
    return value


def _holds_model(type_: Any) -> bool:
    return is_model(type_) or any(_holds_model(part) for part in get_args(type_))
