"""Base URLs: which hosts credentials may be sent to."""

from __future__ import annotations

import re

from msgspec import Struct

from .errors import ConfigurationError

_URL = re.compile(
    r"(?P<scheme>https?)://(?P<host>[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::(?P<port>[0-9]{1,5}))?(?P<path>/[!-~]*)?",
    re.ASCII | re.IGNORECASE,
)
_LOOPBACK = re.compile(r"localhost|127(\.[0-9]{1,3}){3}|\[::1\]", re.ASCII)


class Server(Struct, frozen=True):
    """A base URL in two parts: scheme, host and port, and the path that stands before every operation's."""

    origin: str
    prefix: str
    loopback: bool


def server(url: str) -> Server:
    """The parts of a base URL. Raises `ConfigurationError` for one that credentials may not be sent to."""
    match = _URL.fullmatch(url)
    if match is None or "?" in url or "#" in url:
        # The URL may hold a password: it is not repeated.
        raise ConfigurationError("base_url: give scheme, host and path only, as in https://api.example.com/v1.")
    scheme, host, port = match["scheme"].lower(), match["host"].lower(), match["port"]
    loopback = _LOOPBACK.fullmatch(host) is not None
    if scheme == "http" and not loopback:
        raise ConfigurationError(
            f"base_url: credentials are sent over https only, except to this machine; not to {host}."
        )
    return Server(f"{scheme}://{host}{f':{port}' if port else ''}", (match["path"] or "").rstrip("/"), loopback)
