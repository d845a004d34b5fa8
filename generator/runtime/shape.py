"""Whether a value is an object or a list, a type a model, said so that type checkers believe it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeGuard

from msgspec import Struct


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Parsed JSON that is an object."""
    return isinstance(value, dict)


def is_array(value: Any) -> TypeGuard[list[Any]]:
    """Parsed JSON that is an array."""
    return isinstance(value, list)


def is_mapping(value: Any) -> TypeGuard[Mapping[Any, Any]]:
    """Whatever a caller may give as an object."""
    return isinstance(value, Mapping)


def is_sequence(value: Any) -> TypeGuard[list[Any] | tuple[Any, ...]]:
    """Whatever a caller may give as a list of arguments."""
    return isinstance(value, list | tuple)


def is_model(type_: Any) -> TypeGuard[type[Struct]]:
    """A type that is a model, and not a union, a list or anything else."""
    return isinstance(type_, type) and issubclass(type_, Struct)
