"""JSON pointers (RFC 6901), into parsed JSON and into models alike."""

from __future__ import annotations

from functools import cache
from typing import Any

from msgspec import Struct

from .shape import is_object
from .unset import UNSET


@cache
def split(pointer: str) -> tuple[str, ...]:
    """The member names of a pointer: `/meta/next` is `("meta", "next")`."""
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:])


def resolve(value: Any, path: tuple[str, ...]) -> Any:
    """What stands at the path, by wire names; `UNSET` where there is no such member."""
    for name in path:
        if isinstance(value, Struct):
            value = getattr(value, _attributes(type(value)).get(name, ""), UNSET)
        elif is_object(value):
            value = value.get(name, UNSET)
        else:
            return UNSET
    return value


@cache
def _attributes(model: type[Struct]) -> dict[str, str]:
    return dict(zip(model.__struct_encode_fields__, model.__struct_fields__, strict=True))
