"""From JSON to types: strictly first, which is fast; leniently if that fails, so that one odd value loses nothing else.

Read leniently, a numeric string is a number where a number is announced, an absent required field is None, and a value
that fits nothing is kept as it came. Only a body that is not JSON, or not the kind of JSON announced, is refused.
"""

from __future__ import annotations

import types
import typing
from typing import Any

import msgspec

_decoders: dict[Any, msgspec.json.Decoder[Any]] = {}
_fields: dict[type, tuple[tuple[str, str, Any, Any], ...]] = {}

Unreadable = msgspec.DecodeError


def decode(body: bytes, type_: Any) -> Any:
    """The body as that type. Raises `Unreadable`."""
    decoder = _decoders.get(type_)
    if decoder is None:
        decoder = _decoders[type_] = _decoder(type_)
    try:
        value = decoder.decode(body)
    except msgspec.ValidationError:
        return lenient(msgspec.json.decode(body), type_)
    return value if decoder.type is type_ else lenient(value, type_)


def _decoder(type_: Any) -> msgspec.json.Decoder[Any]:
    try:
        return msgspec.json.Decoder(type_)
    except TypeError:  # several objects that no tag tells apart: read as plain JSON, then tried in order
        return msgspec.json.Decoder(Any)


def lenient(value: Any, type_: Any) -> Any:
    """A JSON value as that type as far as it goes. Raises `Unreadable` where an object or a list is missing."""
    made = _convert(value, type_)
    wanted = _struct_of(type_)
    if wanted is not None and not _is_struct(made) and not (made is None and _allows_null(type_)):
        raise msgspec.ValidationError(f"expected an object, got {_kind(value)}")
    return made


def _convert(value: Any, type_: Any) -> Any:
    try:
        return msgspec.convert(value, type_)
    except (msgspec.ValidationError, TypeError):
        pass
    origin = typing.get_origin(type_)
    if origin in (typing.Union, types.UnionType):
        return _first_that_fits(value, typing.get_args(type_))
    if origin is list and isinstance(value, list):
        (item,) = typing.get_args(type_)
        return [_convert(each, item) for each in typing.cast("list[Any]", value)]
    if origin is dict and isinstance(value, dict):
        _, item = typing.get_args(type_)
        return {key: _convert(each, item) for key, each in typing.cast("dict[str, Any]", value).items()}
    if isinstance(type_, type) and issubclass(type_, msgspec.Struct) and isinstance(value, dict):
        return _object(typing.cast("dict[str, Any]", value), type_)
    return _scalar(value, type_)


def _scalar(value: Any, type_: Any) -> Any:
    if isinstance(value, str) and type_ in (int, float, bool):
        try:
            return msgspec.convert(value, type_, strict=False)
        except msgspec.ValidationError:
            return value
    return value


def _first_that_fits(value: Any, options: tuple[Any, ...]) -> Any:
    for option in options:
        try:
            return msgspec.convert(value, option)
        except msgspec.ValidationError:
            continue
    structs = [option for option in options if _struct_of(option) is not None]
    if isinstance(value, dict) and structs:
        return _object(typing.cast("dict[str, Any]", value), _closest(value, structs))
    for option in options:
        made = _convert(value, option)
        if made is not value:
            return made
    return value


def _closest(value: Any, structs: list[Any]) -> Any:
    """The object type that shares most fields with the value; the first of equals."""
    return max(structs, key=lambda struct: sum(wire in value for _, wire, _, _ in _fields_of(struct)))


def _object(value: dict[str, Any], type_: type[msgspec.Struct]) -> Any:
    made = {
        name: _convert(value[wire], field_type) if wire in value else default
        for name, wire, field_type, default in _fields_of(type_)
    }
    return type_(**made)


def _fields_of(type_: type) -> tuple[tuple[str, str, Any, Any], ...]:
    found = _fields.get(type_)
    if found is None:
        found = _fields[type_] = tuple(
            (field.name, field.encode_name, field.type, None if field.required else field.default)
            for field in msgspec.structs.fields(typing.cast("type[msgspec.Struct]", type_))
        )
    return found


def _struct_of(type_: Any) -> Any:
    if isinstance(type_, type) and issubclass(type_, msgspec.Struct):
        return type_
    if typing.get_origin(type_) in (typing.Union, types.UnionType):
        return next((option for option in typing.get_args(type_) if _struct_of(option) is not None), None)
    return None


def _allows_null(type_: Any) -> bool:
    return type(None) in typing.get_args(type_)


def _is_struct(value: Any) -> bool:
    return isinstance(value, msgspec.Struct)


def _kind(value: Any) -> str:
    names = {dict: "an object", list: "a list", str: "a text", bool: "a bool", type(None): "null"}
    return names.get(type(value), "a number")
