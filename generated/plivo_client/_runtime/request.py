"""From an operation and its arguments to what is sent. Pure: nothing here knows of sockets."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from .check import check
from .codec import encode
from .multipart import encode as encode_multipart
from .operation import Operation
from .settings import Settings
from .text import query as encode_query
from .text import quote, written
from .transport import Request
from .unset import UNSET

_PLACE = re.compile(r"\{([^{}]+)\}")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
# A step up or to the same place, between slashes of any kind, however often it is encoded.
_STEP = re.compile(r"(?:^|[/\\]|%(?:25)*(?:2f|5c))(?:\.|%(?:25)*2e){1,2}(?:$|[/\\]|%(?:25)*(?:2f|5c))", re.IGNORECASE)
_JSON = "application/json"
NOTHING: Mapping[str, Any] = {}


class Arguments(NamedTuple):
    """What the caller gives, by wire name. `body` is None for an operation that has none."""

    path: Mapping[str, Any] = NOTHING
    query: Mapping[str, Any] = NOTHING
    header: Mapping[str, Any] = NOTHING
    body: Mapping[str, Any] | None = None


def build(operation: Operation[Any], arguments: Arguments, settings: Settings) -> Request:
    """The request. Raises `TypeError` or `ValueError` that name the parameter that cannot be sent."""
    if settings.check_arguments and operation.accepts is not None:
        arguments = checked(operation, arguments)
    server = settings.server(operation.server)
    target = server.prefix + _path(operation.path, arguments.path, settings)
    query = (
        encode_query([*operation.fixed.items(), *arguments.query.items()]) if arguments.query or operation.fixed else ""
    )
    headers, body = settings.headers, None
    if arguments.header:
        headers = {**headers, **_headers(arguments.header)}
    if arguments.body is not None:
        media, body = _body(operation.media, arguments.body)
        headers = {**headers, "Content-Type": media}
    return Request(
        method=operation.method,
        origin=server.origin,
        target=f"{target}?{query}" if query else target,
        headers=headers,
        body=body,
        timeout=settings.timeout,
        operation=operation.id,
        descriptor=operation,
    )


def checked(operation: Operation[Any], arguments: Arguments) -> Arguments:
    """The arguments that are given. Raises `TypeError` or `ValueError` that name the parameter that is not accepted."""
    path, query, header, body = arguments
    return Arguments(
        _checked(operation, "path", path) if path else path,
        _checked(operation, "query", query) if query else query,
        _checked(operation, "header", header) if header else header,
        _checked(operation, "body", body) if body else body,
    )


def _checked(operation: Operation[Any], place: str, values: Mapping[str, Any]) -> Mapping[str, Any]:
    given = {name: value for name, value in values.items() if value is not UNSET}
    check(operation, place, given)
    return given


def supplied(arguments: Mapping[str, Any], optional: Sequence[str]) -> Mapping[str, Any]:
    """Those that are given. For the optional ones None says, too, that they are not."""
    return {
        name: value
        for name, value in arguments.items()
        if value is not UNSET and (value is not None or name not in optional)
    }


@cache
def _parts(path: str) -> tuple[str, ...]:
    """Literal text and parameter names in turn."""
    return tuple(_PLACE.split(path))


def _path(template: str, given: Mapping[str, Any], settings: Settings) -> str:
    if given:
        return _filled(template, given, settings)
    path = settings.paths.get(template)
    if path is None:
        path = settings.paths[template] = _filled(template, given, settings)
    return path


def _filled(template: str, given: Mapping[str, Any], settings: Settings) -> str:
    parts = list(_parts(template))
    for place in range(1, len(parts), 2):
        name = parts[place]
        value = given.get(name, settings.username if name == settings.api.username else UNSET)
        parts[place] = _segment(name, value)
    return "".join(parts)


def _segment(name: str, value: Any) -> str:
    """A path value, quoted. One that would turn the path into another one is refused."""
    text = "" if value is UNSET else written(name, value)
    if not text.isalnum() and (not text or _CONTROL.search(text) or _STEP.search(text)):
        raise ValueError(f"{name}: {text!r} cannot stand in a path.")
    return quote(text)


def _headers(given: Mapping[str, Any]) -> dict[str, str]:
    headers = {name: written(name, value) for name, value in given.items() if value is not UNSET}
    for name, text in headers.items():
        if _CONTROL.search(text) or not text.isascii():
            raise ValueError(f"{name}: a header holds printable ASCII only.")
    return headers


def _body(media: str, given: Mapping[str, Any]) -> tuple[str, bytes]:
    if media == _JSON:
        return media, encode({name: value for name, value in given.items() if value is not UNSET})
    if media == "multipart/form-data":
        return encode_multipart(given)
    return media, encode_query(given.items()).encode()
