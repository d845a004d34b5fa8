"""Forward proxies: those that were given, or those of the environment where none were."""

from __future__ import annotations

import re
from binascii import b2a_base64
from collections.abc import Mapping

from msgspec import Struct

from .errors import ConfigurationError

_URL = re.compile(r"(?P<base>https?://)(?:(?P<user>[^@/]*)@)?(?P<place>[^@/?#\s]+)/?", re.ASCII | re.IGNORECASE)
_LOOPBACK_HTTP = re.compile(r"http://(localhost|127\.[0-9.]+|\[::1\])(:[0-9]+)?", re.ASCII)


class Proxy(Struct, frozen=True):
    """Where a proxy listens, and the `Proxy-Authorization` it wants."""

    url: str
    authorization: str | None = None

    def __repr__(self) -> str:
        return f"Proxy({self.url!r})"

    @property
    def headers(self) -> dict[str, str]:
        """What the proxy, and nobody else, is told."""
        return {"Proxy-Authorization": self.authorization} if self.authorization else {}


class Proxies:
    """The proxy for each origin. `given` maps `http` and `https` to proxy URLs; None asks the environment."""

    __slots__ = ("_given", "_known")

    def __init__(self, given: Mapping[str, str | None] | None) -> None:
        unknown = set(given or ()) - {"http", "https"}
        if unknown:
            raise ConfigurationError(f"proxies: the keys are 'http' and 'https', not {sorted(unknown)!r}.")
        self._given = None if given is None else {key: proxy(url) for key, url in given.items() if url}
        self._known: dict[str, Proxy | None] = {}

    def of(self, origin: str) -> Proxy | None:
        """The proxy to be used for an origin, None for none."""
        if origin not in self._known:
            scheme = origin.partition(":")[0]
            self._known[origin] = _of_environment(scheme, origin) if self._given is None else self._given.get(scheme)
        return self._known[origin]


def proxies_of(given: Proxies | Mapping[str, str] | None) -> Proxies:
    """The proxies that are meant, whichever way they were given."""
    return given if isinstance(given, Proxies) else Proxies(given)


def proxy(url: str) -> Proxy:
    """A proxy of its URL, in which credentials are percent-encoded."""
    match = _URL.fullmatch(url)
    if match is None:
        # The URL may hold a password: it is not repeated.
        raise ConfigurationError("proxies: a proxy is given as http://[user:password@]host:port, or with https.")
    user = match["user"]
    return Proxy(match["base"].lower() + match["place"], _basic(user) if user else None)


def _basic(user: str) -> str:
    from urllib.parse import unquote_to_bytes

    name, _, password = user.partition(":")
    credentials = unquote_to_bytes(name) + b":" + unquote_to_bytes(password)
    return "Basic " + b2a_base64(credentials, newline=False).decode()


def _of_environment(scheme: str, origin: str) -> Proxy | None:
    if _LOOPBACK_HTTP.fullmatch(origin):
        return None  # plain HTTP is for this machine alone: a proxy would carry the credentials over the network
    from urllib.request import getproxies_environment, proxy_bypass

    found = getproxies_environment()
    url = found.get(scheme) or found.get("all")
    if not url or proxy_bypass(origin.partition("://")[2]):
        return None
    return proxy(url if "://" in url else f"http://{url}")
