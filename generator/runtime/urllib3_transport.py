"""The synchronous transport, on urllib3.

The pools' `urlopen` is called directly, with retries and redirects off: what is repeated is decided above, and
credentials follow no redirect. Each process has pools of its own, so a client made before a fork works in the child.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

import urllib3
from urllib3.exceptions import (
    ConnectTimeoutError,
    EmptyPoolError,
    HTTPError,
    MaxRetryError,
    NewConnectionError,
    ProxyError,
    ReadTimeoutError,
    SSLError,
)
from urllib3.util import Timeout as PoolTimeout

from .errors import ConfigurationError
from .transport import MaybeSent, NotSent, Request, Response, Timeout, TransportError

CONNECTIONS: Final = 10  # kept open per host; more may be open at a time
_BEFORE_SENDING: Final = (NewConnectionError, ConnectTimeoutError, EmptyPoolError, ProxyError)
# A TLS failure can come at any time; these come only while the session is being set up, before anything is written.
_HANDSHAKE: Final = ("CERTIFICATE_VERIFY_FAILED", "WRONG_VERSION_NUMBER", "UNSUPPORTED_PROTOCOL", "HANDSHAKE_FAILURE")


class Urllib3Transport:
    """Sends requests with urllib3.

    Args:
        proxies: URL of the proxy per scheme (`http`, `https`), credentials included. None: those of the environment.
        connections: How many connections are kept open per host.
    """

    def __init__(self, *, proxies: Mapping[str, str] | None = None, connections: int = CONNECTIONS) -> None:
        self._proxies = proxies
        self._connections = connections
        self._process = 0
        self._managers: dict[str | None, urllib3.PoolManager] = {}

    def send(self, request: Request) -> Response:
        if self._process != os.getpid():
            self._process, self._managers = os.getpid(), {}
        parts = urlsplit(request.url)
        pool = self._manager(parts.scheme, parts.netloc).connection_from_host(parts.hostname, parts.port, parts.scheme)
        target = f"{parts.path}?{parts.query}" if parts.query else parts.path
        if parts.scheme == "http" and pool.proxy is not None:
            target = request.url  # a proxy is asked for the whole URL, but through a tunnel
        try:
            answer = pool.urlopen(
                request.method,
                target,
                body=request.body,
                headers=request.headers,
                retries=False,
                redirect=False,
                assert_same_host=False,
                timeout=_timeout(request.timeout),
            )
        except (HTTPError, OSError, ValueError) as error:
            raise _classified(error) from error
        headers = {name.lower(): value for name, value in answer.headers.items()}
        return Response(answer.status, headers, answer.data)

    def _manager(self, scheme: str, host: str) -> urllib3.PoolManager:
        proxy = self._proxy(scheme, host)
        manager = self._managers.get(proxy)
        if manager is None:
            manager = self._managers[proxy] = self._made(proxy)
        return manager

    def _proxy(self, scheme: str, host: str) -> str | None:
        if self._proxies is not None:
            return self._proxies.get(scheme)
        return None if proxy_bypass(host) else getproxies().get(scheme)

    def _made(self, proxy: str | None) -> urllib3.PoolManager:
        options: dict[str, Any] = {"maxsize": self._connections, "block": False}
        if proxy is None:
            return urllib3.PoolManager(**options)
        url, credentials = split_credentials(proxy)
        headers = urllib3.make_headers(proxy_basic_auth=credentials) if credentials else None
        return urllib3.ProxyManager(url, proxy_headers=headers, **options)

    def close(self) -> None:
        managers, self._managers = self._managers, {}
        if self._process == os.getpid():
            for manager in managers.values():
                manager.clear()


def split_credentials(proxy: str) -> tuple[str, str | None]:
    """A proxy's URL without its credentials, and these as `user:password`. Raises `ConfigurationError`."""
    parts = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ConfigurationError("proxies: give URLs such as http://user:password@host:3128.")
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    url = f"{parts.scheme}://{host}:{parts.port or (443 if parts.scheme == 'https' else 80)}"
    if parts.username is None:
        return url, None
    return url, f"{unquote(parts.username)}:{unquote(parts.password or '')}"


def _timeout(timeout: Timeout) -> PoolTimeout:
    return PoolTimeout(connect=timeout.connect, read=timeout.read)


def _classified(error: Exception) -> TransportError:
    if isinstance(error, MaxRetryError) and error.reason is not None:
        error = error.reason
    timeout = isinstance(error, ConnectTimeoutError | ReadTimeoutError | TimeoutError)
    outcome = NotSent if isinstance(error, _BEFORE_SENDING) or _in_handshake(error) else MaybeSent
    return outcome(_reason(error, timeout=timeout), timeout=timeout)


def _in_handshake(error: Exception) -> bool:
    return isinstance(error, SSLError) and any(word in str(error) for word in _HANDSHAKE)


def _reason(error: Exception, *, timeout: bool) -> str:
    """What went wrong, without addresses of objects and without the URL, which may hold a proxy's credentials."""
    if timeout:
        return "no connection in time" if isinstance(error, ConnectTimeoutError) else "no answer in time"
    if isinstance(error, ProxyError):
        return f"the proxy refused: {error.original_error}"
    return str(error).rpartition(": ")[2] or type(error).__name__
