"""What may be told of a request in logs, traces and errors. Credentials never are; personal data only if wanted."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

from .codec import Undecodable, encode, parse
from .settings import Settings
from .shape import is_array, is_object
from .transport import Request

HIDDEN = "***"
# As it stands in texts and, percent-encoded, in URLs. What is part of a longer word, such as of an id, is none.
_PHONE_NUMBER = re.compile(r"(?:(?<=%[0-9A-Fa-f]{2})|(?<![\w%-]))\d{5,13}(?=\d\d(?![\w-]))", re.ASCII)
_ALWAYS_SENT = frozenset(("authorization", "accept", "accept-encoding", "user-agent"))
_PLAIN = frozenset(("content-type",))


def without_phone_numbers(text: str) -> str:
    """The text with phone numbers masked but for their last two digits."""
    return _PHONE_NUMBER.sub(HIDDEN, text)


def shown_url(request: Request, settings: Settings) -> str:
    """The URL as it may be told."""
    url: str = settings.scrubbed(without_phone_numbers(request.url) if settings.mask_personal_data else request.url)
    return url


def curl(request: Request, settings: Settings, secret: Collection[str] = ()) -> str:
    """The request as a command for a POSIX shell. It takes the credentials from the API's environment variables.

    Fields named in `secret` are hidden, and so are all texts and phone numbers unless they may be told.
    """
    words = ["curl", "--request", request.method, _quoted(shown_url(request, settings)), "--user", _user(settings)]
    for name, value in request.headers.items():
        if name.lower() not in _ALWAYS_SENT:
            words += ["--header", _quoted(f"{name}: {_media(value) if name.lower() in _PLAIN else HIDDEN}")]
    if request.body is not None:
        words += ["--data-binary", _quoted(_body(request, settings, frozenset(secret)))]
    command: str = settings.scrubbed(" ".join(words))
    return command


def _user(settings: Settings) -> str:
    variables = [settings.api.environment.get(name) for name in (settings.api.username, settings.api.password)]
    return '"{}"'.format(":".join(f"${name}" if name else HIDDEN for name in variables))


def _media(value: str) -> str:
    return value.partition(";")[0]


def _body(request: Request, settings: Settings, secret: frozenset[str]) -> str:
    media = _media(request.headers.get("Content-Type", ""))
    try:
        value = parse(request.body or b"") if media == "application/json" else None
    except Undecodable:
        value = None
    if value is None:
        return f"<{len(request.body or b'')} bytes of {media or 'unknown media type'}>"
    return encode(_told(value, secret, masked=settings.mask_personal_data)).decode()


def _told(value: Any, secret: frozenset[str], *, masked: bool) -> Any:
    if is_object(value):
        return {key: HIDDEN if key in secret else _told(item, secret, masked=masked) for key, item in value.items()}
    if is_array(value):
        return [_told(item, secret, masked=masked) for item in value]
    personal = isinstance(value, str) or _long(value)
    return HIDDEN if masked and personal else value


def _long(value: Any) -> bool:
    """A number that may be a phone number."""
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) >= 1e6


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"
