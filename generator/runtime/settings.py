"""What a client is made of: facts of the document, and what its user gave."""

from __future__ import annotations

import base64
import os
from collections.abc import Mapping, Sequence
from typing import Final
from urllib.parse import urlsplit

from .errors import APIStatusError, ConfigurationError
from .transport import Timeout, TimeoutLike

_LOOPBACK: Final = ("localhost", "::1")


class Document:
    """What the document says of the API as a whole; the generator writes one."""

    __slots__ = (
        "accepted_message",
        "callback_url",
        "distribution",
        "environment",
        "errors",
        "message_pointers",
        "options",
        "password",
        "request_id_pointers",
        "server",
        "username",
        "version",
    )

    def __init__(
        self,
        *,
        server: str,
        username: str,
        password: str,
        environment: Mapping[str, str],
        options: Mapping[str, str],
        request_id_pointers: Sequence[str],
        message_pointers: Sequence[str],
        errors: Mapping[int, type[APIStatusError]],
        accepted_message: str | None,
        callback_url: str | None,
        distribution: str,
        version: str,
    ) -> None:
        self.server = server
        self.username = username
        self.password = password
        self.environment = environment
        self.options = options  # path parameter: constructor argument that fills it
        self.request_id_pointers = tuple(_steps(pointer) for pointer in request_id_pointers)
        self.message_pointers = tuple(_steps(pointer) for pointer in message_pointers)
        self.errors = errors
        self.accepted_message = accepted_message
        self.callback_url = callback_url
        self.distribution = distribution
        self.version = version


def _steps(pointer: str) -> tuple[str, ...]:
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:])


class Settings:
    """A client's settings, checked. Headers are made once, since they are the same for every request."""

    __slots__ = ("base_url", "body_headers", "document", "headers", "path_values", "proxies", "timeout", "username")

    def __init__(
        self,
        document: Document,
        username: str | None,
        password: str | None,
        *,
        base_url: str | None,
        timeout: TimeoutLike,
        proxies: Mapping[str, str] | None,
    ) -> None:
        user = _credential(document, document.username, username)
        secret = _credential(document, document.password, password)
        self.document = document
        self.username = user
        self.base_url = _checked(base_url.rstrip("/")) if base_url else None
        self.timeout = as_timeout(timeout)
        self.proxies = None if proxies is None else dict(proxies)
        given = {document.username: user}
        self.path_values = {wire: given[option] for wire, option in document.options.items()}
        self.headers = {
            "Authorization": f"Basic {base64.b64encode(f'{user}:{secret}'.encode()).decode()}",
            "Accept": "application/json",
            "User-Agent": f"{document.distribution}-python/{document.version}",
        }
        self.body_headers = {**self.headers, "Content-Type": "application/json"}

    def url(self, server: str | None) -> str:
        """The base of an operation's URL: the one the user gave, else the operation's own server, else the document's."""
        return self.base_url or server or self.document.server

    def __repr__(self) -> str:
        return f"<Settings {self.base_url or self.document.server}>"


def as_timeout(timeout: TimeoutLike) -> Timeout:
    """Seconds, or a `Timeout`, as a `Timeout`. Raises `ConfigurationError` for what is not positive."""
    made = timeout if isinstance(timeout, Timeout) else Timeout(timeout)
    if not (made.connect > 0 and made.read > 0 and made.pool > 0):
        raise ConfigurationError(f"timeout={timeout!r}: give seconds above 0.")
    return made


def _credential(document: Document, name: str, given: str | None) -> str:
    variable = document.environment.get(name, "")
    value = given or os.environ.get(variable, "")
    if not value:
        hint = f", or set the environment variable {variable}" if variable else ""
        raise ConfigurationError(f"{name} is missing: give {name}={hint}.")
    if not (value.isascii() and value.isprintable()) or (name == document.username and ":" in value):
        raise ConfigurationError(
            f"{name} has a character that no {name} has: copy it again, without spaces or line ends."
        )
    return value


def _checked(base_url: str) -> str:
    parts = urlsplit(base_url)
    host = parts.hostname or ""
    if parts.scheme not in ("http", "https") or not host or parts.query or parts.fragment or parts.username:
        raise ConfigurationError(f"base_url={base_url!r}: give scheme, host and path, such as https://example.com/v1.")
    if parts.scheme == "http" and host not in _LOOPBACK and not host.startswith("127."):
        raise ConfigurationError(
            f"base_url={base_url!r}: credentials travel over HTTPS only, but to this machine itself."
        )
    return base_url
