"""Reading JSON that is not quite of the documented type, as far as it goes.

Numbers, booleans, objects and lists sent as text, and ids sent as numbers, are read as documented; an empty text where
none fits, and a missing field, read as None; null for a list, and a missing list, read as an empty one. Whatever
cannot be read stays as it came: one odd value never loses its object, one odd row never loses its page.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import msgspec
from msgspec import inspect

from .shape import is_array, is_object

_INTEGER = re.compile(r"[+-]?[0-9]{1,4000}(?:\.0*)?", re.ASCII)
_BOOLEANS = {"true": True, "false": False, "1": True, "0": False}


class Unreadable(ValueError):
    """The value is of another kind altogether."""


def read(value: Any, type_: Any) -> Any:
    """The value as `type_`. Raises `Unreadable` where the outermost shape does not fit."""
    return _read(value, _described(type_))


_described = cache(inspect.type_info)


def unfolded(fields: Mapping[str, Any], type_: Any) -> dict[str, Any]:
    """The members of an object that came one by one, as text: those that may be lists or objects hold JSON.

    Such a text is never meant as text, even where the type has room for one. A number cannot be told from text there.
    """
    structs = [option for option in _options(_described(type_)) if isinstance(option, inspect.StructType)]
    holders = {field.encode_name for struct in structs for field in struct.fields if _may_hold(field.type)}
    return {name: opened(value) if name in holders else value for name, value in fields.items()}


def _may_hold(node: inspect.Type) -> bool:
    holding = (inspect.AnyType, inspect.DictType, inspect.ListType, inspect.StructType)
    return any(isinstance(option, holding) for option in _options(node))


def _options(node: inspect.Type) -> tuple[inspect.Type, ...]:
    return node.types if isinstance(node, inspect.UnionType) else (node,)


def _read(value: Any, node: inspect.Type) -> Any:
    reader = _READERS.get(type(node))
    if reader is None:
        raise _unreadable(value, node)
    return reader(value, node)


def _kept(value: Any, node: inspect.Type) -> Any:
    try:
        return _read(value, node)
    except Unreadable:
        return value


def _unreadable(value: Any, node: inspect.Type) -> Unreadable:
    return Unreadable(f"{type(value).__name__} where {type(node).__name__.removesuffix('Type').lower()} was expected")


# -- scalars --------------------------------------------------------------------------------------------------------


def _any(value: Any, _: Any) -> Any:
    return value


def _none(value: Any, node: inspect.NoneType) -> None:
    if value is not None and value != "":
        raise _unreadable(value, node)


def _boolean(value: Any, node: inspect.BoolType) -> bool:
    found = _BOOLEANS.get(str(value).lower()) if isinstance(value, str | int) else None
    if found is None:
        raise _unreadable(value, node)
    return found


def _integer(value: Any, node: inspect.Type) -> int:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, str) and _INTEGER.fullmatch(value):
        return int(value.partition(".")[0])
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise _unreadable(value, node)


def _number(value: Any, node: inspect.FloatType) -> float:
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        try:
            return float(value)
        except (ValueError, OverflowError):
            pass
    raise _unreadable(value, node)


def _text(value: Any, node: inspect.Type) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    raise _unreadable(value, node)


def _member(value: Any, node: inspect.EnumType) -> Any:
    for read_as in (_any, _text, _integer):
        try:
            return node.cls(read_as(value, node))
        except (ValueError, TypeError):
            continue
    raise _unreadable(value, node)


def _literal(value: Any, node: inspect.LiteralType) -> Any:
    for candidate in node.values:
        if value == candidate and isinstance(value, bool) == isinstance(candidate, bool):
            return candidate
    raise _unreadable(value, node)


# -- structures -----------------------------------------------------------------------------------------------------


def opened(value: Any) -> Any:
    """Objects and lists that were sent as JSON text."""
    if isinstance(value, str) and value[:1] in ("{", "["):
        try:
            return msgspec.json.decode(value.encode())
        except (ValueError, RecursionError):
            pass
    return value


def _struct(value: Any, node: inspect.StructType) -> Any:
    value = opened(value)
    if not is_object(value) or (node.tag_field and value.get(node.tag_field, node.tag) != node.tag):
        raise _unreadable(value, node)
    # What is left out and has a default, gets it.
    read = [field for field in node.fields if field.required or field.encode_name in value]
    return node.cls(**{field.name: _field(value, field) for field in read})


def _field(value: dict[str, Any], field: inspect.Field) -> Any:
    if field.encode_name in value:
        return _kept(value[field.encode_name], field.type)
    return [] if isinstance(field.type, inspect.ListType) else None


def _list(value: Any, node: inspect.ListType) -> list[Any]:
    if value is None:
        return []
    value = opened(value)
    if not is_array(value):
        raise _unreadable(value, node)
    return [_kept(row, node.item_type) for row in value]


def _map(value: Any, node: inspect.DictType) -> dict[Any, Any]:
    value = opened(value)
    if not is_object(value):
        raise _unreadable(value, node)
    return {key: _kept(item, node.value_type) for key, item in value.items()}


def _union(value: Any, node: inspect.UnionType) -> Any:
    """The first alternative that the value fits by its JSON kind; failing that, the first that can be made of it."""
    natural: tuple[type[inspect.Type], ...] = next((nodes for kind, nodes in _NATURAL if isinstance(value, kind)), ())
    for option in sorted(node.types, key=lambda option: not isinstance(option, natural)):
        try:
            return _read(value, option)
        except Unreadable:
            continue
    raise _unreadable(value, node)


_READERS: dict[type[inspect.Type], Callable[[Any, Any], Any]] = {
    inspect.AnyType: _any,
    inspect.NoneType: _none,
    inspect.BoolType: _boolean,
    inspect.IntType: _integer,
    inspect.FloatType: _number,
    inspect.StrType: _text,
    inspect.EnumType: _member,
    inspect.LiteralType: _literal,
    inspect.StructType: _struct,
    inspect.ListType: _list,
    inspect.DictType: _map,
    inspect.UnionType: _union,
}

# A boolean is an int too, therefore it comes first.
_NATURAL: tuple[tuple[type, tuple[type[inspect.Type], ...]], ...] = (
    (type(None), (inspect.NoneType,)),
    (bool, (inspect.BoolType, inspect.LiteralType)),
    (int, (inspect.IntType, inspect.FloatType, inspect.LiteralType, inspect.EnumType)),
    (float, (inspect.FloatType,)),
    (str, (inspect.StrType, inspect.EnumType, inspect.LiteralType)),
    (list, (inspect.ListType,)),
    (dict, (inspect.StructType, inspect.DictType)),
)
