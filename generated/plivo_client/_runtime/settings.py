"""What a client was set up with, checked once and turned into what each request needs."""

from __future__ import annotations

import os
import re
import sys
from binascii import b2a_base64
from collections.abc import Mapping
from copy import copy
from typing import TYPE_CHECKING, Any

from .api import Api
from .envelope import Envelope
from .errors import ConfigurationError
from .header import merged
from .proxy import Proxies
from .server import Server, server
from .shape import is_array, is_object
from .text import quote
from .timeout import Timeout
from .unset import UNSET, Unset

if TYPE_CHECKING:
    from ssl import SSLContext

_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_HIDDEN = "***"
_SHORTEST = 8


class Settings:
    """A client's settings. They hold the credentials: nothing of them shows but the user name."""

    __slots__ = (
        "_secrets",
        "_servers",
        "api",
        "check_arguments",
        "envelope",
        "headers",
        "mask_personal_data",
        "max_retries",
        "override",
        "paths",
        "proxies",
        "ssl_context",
        "timeout",
        "username",
    )

    def __init__(
        self,
        api: Api,
        username: str | None,
        password: str | None,
        *,
        proxies: Mapping[str, str] | None = None,
        timeout: float | Timeout | None = 5.0,
        base_url: str | None = None,
        user_agent: str = "",
        max_retries: int = 2,
        mask_personal_data: bool = True,
        ssl_context: SSLContext | None = None,
    ) -> None:
        self.api = api
        self.envelope = Envelope(api)
        self.username, secret = _credentials(api, username, password)
        basic = _basic(self.username, secret)
        # A short one is a test's, and a word that texts may hold anyway.
        self._secrets = tuple(text for text in (basic, secret, quote(secret)) if len(text) >= _SHORTEST)
        self.proxies = Proxies(proxies)
        self.ssl_context = ssl_context
        self.timeout = Timeout.of(timeout)
        self.max_retries = _retries(max_retries)
        self.mask_personal_data = mask_personal_data
        self.check_arguments = True
        self.override = None if base_url is None else server(base_url)
        self._servers: dict[str, Server] = {}
        self.paths: dict[str, str] = {}  # of operations whose path needs nothing but the user name
        self.headers = {
            "Authorization": f"Basic {basic}",
            "Accept": "application/json",
            "Accept-Encoding": "gzip, deflate",
            "User-Agent": _user_agent(api, user_agent),
        }
        self.server(None)

    def changed(
        self,
        *,
        timeout: float | Timeout | Unset | None = UNSET,
        max_retries: int | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
        check_arguments: bool | Unset = UNSET,
    ) -> Settings:
        """The same settings but for these. Headers are added to those that are sent already."""
        other = copy(self)
        if timeout is not UNSET:
            other.timeout = Timeout.of(timeout)
        if max_retries is not UNSET:
            other.max_retries = _retries(max_retries)
        if headers is not UNSET:
            other.headers = merged(self.headers, headers)
        if check_arguments is not UNSET:
            other.check_arguments = check_arguments
        return other

    def __repr__(self) -> str:
        return f"{self.api.username}={self.username!r}, base_url={self.base_url!r}"

    @property
    def base_url(self) -> str:
        """What operations are sent to that have no server of their own."""
        used = self.server(None)
        return used.origin + used.prefix

    def server(self, url: str | None) -> Server:
        """Where an operation is sent: to its own server, or the API's first; with a `base_url` always there."""
        if self.override is not None:
            return self.override
        url = url or next(iter(self.api.servers), None)
        if url is None:
            raise ConfigurationError("The API's address is not known: give base_url=.")
        found = self._servers.get(url)
        if found is None:
            found = self._servers[url] = server(url)
        return found

    def scrubbed(self, value: Any) -> Any:
        """Text, or parsed JSON, without the credentials, should the server have repeated them."""
        if isinstance(value, str):
            for secret in self._secrets:
                value = value.replace(secret, _HIDDEN)
            return value
        if is_object(value):
            return {key: self.scrubbed(item) for key, item in value.items()}
        return [self.scrubbed(item) for item in value] if is_array(value) else value


def _credentials(api: Api, username: str | None, password: str | None) -> tuple[str, str]:
    """Each is taken from its argument, or else from its own variable."""
    given = {api.username: username, api.password: password}
    filled = {name: value or os.environ.get(api.environment.get(name, ""), "") for name, value in given.items()}
    missing = [name for name, value in filled.items() if not value]
    if missing:
        ways = " and ".join(
            f"{name} (or set {api.environment[name]})" if name in api.environment else name for name in missing
        )
        raise ConfigurationError(f"Credentials are missing: give {ways}.")
    for name, value in filled.items():
        if _CONTROL.search(value):
            raise ConfigurationError(f"{name}: it must not hold line ends or other control characters.")
    if ":" in filled[api.username]:
        raise ConfigurationError(f"{api.username}: it must not hold a colon.")
    return filled[api.username], filled[api.password]


def _retries(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ConfigurationError(f"max_retries: give a whole number from 0 on, not {value!r}.")
    return value


def _basic(username: str, password: str) -> str:
    return b2a_base64(f"{username}:{password}".encode(), newline=False).decode()


def _user_agent(api: Api, suffix: str) -> str:
    python = ".".join(map(str, sys.version_info[:3]))
    agent = f"{api.distribution}/{api.version} Python/{python} {suffix}".rstrip()
    if _CONTROL.search(agent) or not agent.isascii():
        raise ConfigurationError("user_agent: it must be printable ASCII.")
    return agent
