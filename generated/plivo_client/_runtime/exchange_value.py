"""Requests and what came of them as JSON values that people can read, and back. Pure: files are read elsewhere."""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Any
from urllib.parse import parse_qsl, unquote

from .codec import Undecodable, decode, encode
from .shape import is_array, is_object
from .text import quote
from .transport import MaybeSent, NotSent, Request, Response, TransportError

_JSON = "application/json"
_FORM = "application/x-www-form-urlencoded"
_KEPT = ("content-type", "retry-after", "x-request-id")  # others change from day to day, or are secret
_USERNAME = "{username}"
_HIDDEN = "***"
_LONG = 8
_WRITTEN = re.compile(r"\{username(!*)\}")  # with exclamation marks: one less of them was in the text itself
_LOGIN = re.compile(r"(?<=://)[^/@\s]+(?=@)")


class Credentials:
    """Those of one request, as the transport sees them. They are not part of any value that is made here."""

    def __init__(self, request: Request) -> None:
        found = next((value for name, value in request.headers.items() if name.lower() == "authorization"), "")
        self.username, password = _basic(found)
        secrets = {password, quote(password), found.partition(" ")[2]} - {""}
        self._secret = _any_of(sorted(secrets, key=len, reverse=True))
        self._user = _any_of([self.username] if self.username else [])

    def hidden(self, value: Any) -> Any:
        """The JSON value without them, and without logins in URLs."""
        if is_object(value):
            return {self.hidden(name): self.hidden(item) for name, item in value.items()}
        if is_array(value):
            return [self.hidden(item) for item in value]
        if not isinstance(value, str):
            return value
        text = _LOGIN.sub(_HIDDEN, _WRITTEN.sub(r"{username\1!}", value))
        return self._user.sub(_USERNAME, self._secret.sub(_HIDDEN, text))

    def shown(self, value: Any) -> Any:
        """The JSON value with the user name where it belongs."""
        if is_object(value):
            return {self.shown(name): self.shown(item) for name, item in value.items()}
        if is_array(value):
            return [self.shown(item) for item in value]
        return _WRITTEN.sub(self._named, value) if isinstance(value, str) else value

    def _named(self, match: re.Match[str]) -> str:
        return f"{{username{match[1][1:]}}}" if match[1] else self.username


def _basic(header: str) -> tuple[str, str]:
    scheme, _, token = header.partition(" ")
    if scheme.lower() != "basic":
        return "", ""
    try:
        username, _, password = b64decode(token).decode().partition(":")
    except ValueError:
        return "", ""
    return username, password


def _any_of(texts: list[str]) -> re.Pattern[str]:
    """Where one of them stands; short ones, which are a test's, only as words of their own."""
    ways = [re.escape(text) if len(text) >= _LONG else rf"(?<!\w){re.escape(text)}(?!\w)" for text in texts]
    return re.compile("|".join(ways) or r"(?!)")


# -- requests -------------------------------------------------------------------------------------------------------


def request_value(request: Request) -> dict[str, Any]:
    """What is compared when a request is to be found again. Host and headers are not."""
    path, _, query = request.target.partition("?")
    segments = [unquote(segment).replace("/", "%2F") for segment in path.split("/")]
    value: dict[str, Any] = {"method": request.method, "path": "/".join(segments)}
    if query:
        value["query"] = _pairs(query)
    if request.body is not None:
        value |= _sent(request.body, request.headers)
    return value


def _pairs(text: str) -> dict[str, str | list[str]]:
    """Names and values; the values of a name that is there more than once are a list."""
    pairs: dict[str, str | list[str]] = {}
    for name, value in parse_qsl(text, keep_blank_values=True):
        pairs[name] = value if name not in pairs else [*_list(pairs[name]), value]
    return pairs


def _list(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value


def _sent(body: bytes, headers: Mapping[str, str]) -> dict[str, Any]:
    media = next((value for name, value in headers.items() if name.lower() == "content-type"), "")
    if media.startswith("multipart/"):
        return {"parts": list(_parts(media, body))}
    if media.partition(";")[0] == _FORM:
        return {"form": _pairs(body.decode("utf-8", "replace"))}
    return _content(body)


def _parts(media: str, body: bytes) -> Iterator[dict[str, Any]]:
    """Fields with their texts, as far as they are such, files with a digest: their content may be anything."""
    from email import message_from_bytes

    message = message_from_bytes(b"Content-Type: " + media.encode() + b"\r\n\r\n" + body)
    for part in message.walk():
        if part.is_multipart():
            continue
        content = part.get_payload(decode=True)
        data = content if isinstance(content, bytes) else b""
        name = str(part.get_param("name", "", "content-disposition"))
        if part.get_filename() is None:
            yield {name: data.decode("utf-8", "replace")}
        else:
            yield {name: {"file": part.get_content_type(), "size": len(data), "sha256": sha256(data).hexdigest()}}


# -- outcomes -------------------------------------------------------------------------------------------------------


def outcome_value(outcome: Response | TransportError) -> dict[str, Any]:
    """An answer, or why there is none."""
    if isinstance(outcome, Response):
        headers = {name.lower(): value for name, value in outcome.headers.items() if name.lower() in _KEPT}
        return {"status": outcome.status, "headers": headers, **_content(outcome.body)}
    return {"sent": "no" if isinstance(outcome, NotSent) else "maybe", **vars(outcome)}


def outcome_of(value: Mapping[str, Any]) -> Response | TransportError:
    """What the value was made of."""
    if "status" in value:
        return Response(value["status"], value.get("headers", {}), _body(value))
    kind = NotSent if value["sent"] == "no" else MaybeSent
    return kind(**{name: item for name, item in value.items() if name != "sent"})


def _content(body: bytes) -> dict[str, Any]:
    """A body as JSON, else as text, else with a character for each byte."""
    if not body:
        return {}
    try:
        return {"json": decode(body, Any)}
    except Undecodable:
        pass
    try:
        return {"text": body.decode()}
    except ValueError:
        return {"bytes": body.decode("latin-1")}


def _body(value: Mapping[str, Any]) -> bytes:
    if "json" in value:
        return encode(value["json"])
    return str(value["bytes"]).encode("latin-1") if "bytes" in value else str(value.get("text", "")).encode()
