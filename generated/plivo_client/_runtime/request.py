"""From arguments to a request: pure, the same for both clients."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import IO, Any, TypeAlias
from urllib.parse import quote, urlencode

import msgspec

from .operation import Operation
from .settings import Settings
from .transport import Request
from .unset import UNSET

File: TypeAlias = "bytes | IO[bytes] | os.PathLike[str] | tuple[str, bytes]"
"""The content of a file part: bytes, an open file, a path, or a file name and its content."""

Arguments: TypeAlias = Mapping[str, Any] | None

_encoder = msgspec.json.Encoder()


def build(
    settings: Settings,
    operation: Operation[Any],
    path: Arguments = None,
    query: Arguments = None,
    header: Arguments = None,
    body: Arguments = None,
) -> Request:
    """The request of a call. Raises `TypeError` or `ValueError` for an argument that cannot be sent, naming it."""
    url = settings.url(operation.server) + _path(operation, path, settings.path_values)
    question = _query(query, operation.fixed)
    if question:
        url = f"{url}?{question}"
    content, headers = (None, settings.headers) if body is None else _body(settings, operation, body)
    if header:
        headers = {**headers, **{name: _header(name, value) for name, value in header.items() if value is not UNSET}}
    return Request(operation.method, url, headers, content, settings.timeout)


def _path(operation: Operation[Any], given: Arguments, fixed: Mapping[str, str]) -> str:
    parts = operation.parts
    pieces = [parts[0]]
    for index in range(1, len(parts), 2):
        name = parts[index]
        value = given[name] if given is not None and name in given else fixed[name]
        pieces += (_segment(name, value), parts[index + 1])
    return "".join(pieces)


def _segment(name: str, value: Any) -> str:
    """A value as one segment of the path. Dots alone would be resolved away by servers and proxies."""
    text = _text(name, value)
    if text in ("", ".", "..") or not text.isprintable():
        raise ValueError(f"{name}={value!r} cannot be part of a URL: it is empty, dots, or has control characters.")
    return quote(text, safe="")


def _query(given: Arguments, fixed: Arguments) -> str:
    pairs: list[tuple[str, str]] = []
    for name, value in (given or {}).items():
        if value is UNSET:
            continue
        if isinstance(value, Sequence) and not isinstance(value, str):
            pairs += ((name, _text(name, item)) for item in value)
        else:
            pairs.append((name, _text(name, value)))
    if fixed:
        pairs += fixed.items()
    return urlencode(pairs, quote_via=quote, safe="") if pairs else ""


def _text(name: str, value: Any) -> str:
    if isinstance(value, str):
        return value.value if isinstance(value, Enum) else value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value.value if isinstance(value, Enum) else value)
    if value is None:
        raise TypeError(f"{name}=None cannot be sent in a URL: leave the argument out.")
    raise TypeError(f"{name}: {type(value).__name__} cannot be sent in a URL: give text, a number or a bool.")


def _header(name: str, value: Any) -> str:
    text = _text(name, value)
    if not (text.isascii() and text.isprintable()):
        raise ValueError(f"{name}: a header holds printable ASCII only.")
    return text


def _body(settings: Settings, operation: Operation[Any], body: Mapping[str, Any]) -> tuple[bytes, Mapping[str, str]]:
    given = {name: value for name, value in body.items() if value is not UNSET}
    if operation.media == "application/json":
        return _json(given), settings.body_headers
    if operation.media == "application/x-www-form-urlencoded":
        return _query(given, None).encode(), {**settings.headers, "Content-Type": operation.media}
    content, media = _multipart(given)
    return content, {**settings.headers, "Content-Type": media}


def _json(given: Mapping[str, Any]) -> bytes:
    try:
        return _encoder.encode(given)
    except (TypeError, ValueError, UnicodeEncodeError) as error:
        for name, value in given.items():
            _encode_one(name, value)
        raise TypeError(f"the arguments cannot be sent as JSON: {error}") from error


def _encode_one(name: str, value: Any) -> None:
    try:
        _encoder.encode(value)
    except (TypeError, ValueError, UnicodeEncodeError) as error:
        raise TypeError(f"{name}: {type(value).__name__} cannot be sent as JSON: {error}") from error


def _multipart(given: Mapping[str, Any]) -> tuple[bytes, str]:
    from urllib3.filepost import encode_multipart_formdata  # on first use: few calls upload files

    fields: list[tuple[str, Any]] = []
    for name, value in given.items():
        values = value if isinstance(value, Sequence) and not isinstance(value, str | bytes | tuple) else [value]
        fields += ((name, _part(name, item)) for item in values)
    return encode_multipart_formdata(fields)


def _part(name: str, value: Any) -> Any:
    if isinstance(value, bytes):
        return (name, value)
    if isinstance(value, tuple):
        return value
    if isinstance(value, os.PathLike):
        with open(value, "rb") as file:
            return (os.path.basename(os.fspath(value)), file.read())
    if hasattr(value, "read"):
        return (os.path.basename(str(getattr(value, "name", name))), value.read())
    if isinstance(value, str | bool | int | float):
        return _text(name, value)
    return _json({name: value})[len(_json({name: None})) - 5 : -1].decode()
