"""JSON to typed values and back. Strict first; what is refused there can be read leniently, so that little is lost."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from math import isfinite
from typing import Any

import msgspec

from .shape import is_mapping, is_sequence


class Undecodable(ValueError):
    """The bytes are not JSON, or JSON of another shape altogether."""


def encode(value: Any) -> bytes:
    """Compact JSON. Raises `ValueError` for numbers that JSON does not have."""
    data = _encoder.encode(value)
    if b"null" in data and not _finite(value):
        raise ValueError("NaN and Infinity cannot be sent as JSON.")
    return data


def decode(body: bytes, type_: Any) -> Any:
    """The body as exactly `type_`. Raises `Undecodable` for anything else; `convert` of `parse` may still read it."""
    try:
        return _decoder(type_).decode(body)
    except (ValueError, RecursionError) as error:
        raise Undecodable(str(error)) from error


def convert(value: Any, type_: Any) -> Any:
    """Parsed JSON as `type_`, leniently. Raises `Undecodable` where its shape is another one altogether."""
    from .lenient import Unreadable, read

    try:
        return read(value, type_)
    except (Unreadable, RecursionError) as error:
        raise Undecodable(str(error)) from error


def parse(body: bytes) -> Any:
    """The body as plain JSON values, in whatever dialect. Raises `Undecodable`."""
    try:
        return _any.decode(body)
    except (ValueError, RecursionError):
        return _parse_dialect(body)


def _parse_dialect(body: bytes) -> Any:
    """A byte order mark, broken UTF-8, half surrogates, NaN: the standard library reads past all of them."""
    from json import loads

    try:
        return loads(body.decode("utf-8-sig", "replace"), strict=False)
    except (ValueError, RecursionError) as error:
        raise Undecodable("the body is not JSON") from error


@cache
def _decoder(type_: Any) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(type_)


def _plain(value: Any) -> Any:
    """What the encoder does not know: any mapping is an object, any text is text, any other sequence an array."""
    if is_mapping(value):
        return dict(value)
    if isinstance(value, str):
        return str(value)  # of a class of its own
    if isinstance(value, Sequence) and not isinstance(value, bytes):
        return list(value)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    raise TypeError(f"{type(value).__name__} cannot be sent as JSON.")


def _finite(value: Any) -> bool:
    """The encoder writes NaN and Infinity as null: whether there is none."""
    if isinstance(value, float):
        return isfinite(value)
    if isinstance(value, msgspec.Struct):
        return all(_finite(getattr(value, name)) for name in value.__struct_fields__)
    if is_mapping(value):
        return all(map(_finite, value.values()))
    if is_sequence(value):
        return all(map(_finite, value))
    return True


_encoder = msgspec.json.Encoder(enc_hook=_plain)
_any = msgspec.json.Decoder()
