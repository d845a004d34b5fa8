"""The synchronous transport, on urllib3's connection pools.

A pool's `urlopen` is used directly: `PoolManager` would parse the URL and copy the headers once more for each call.
"""

from __future__ import annotations

import os
import ssl
from collections.abc import Mapping
from functools import cache
from http import client
from typing import Any

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import ConnectTimeoutError, EmptyPoolError, HTTPError, NewConnectionError, ReadTimeoutError
from urllib3.util.url import parse_url

from .proxy import Proxies, Proxy, proxies_of
from .timeout import Timeout
from .transport import MaybeSent, NotSent, Request, Response
from .trust import is_distrust

_NEVER = urllib3.Retry(False, redirect=False)  # made once: urllib3 would make one for each call


class Urllib3Transport:
    """Keeps up to `connections` open for each host. Threads share it; after a fork the child makes its own connections.

    `tls` replaces the platform's default context (system certificates, hosts verified).
    """

    def __init__(
        self,
        proxies: Proxies | Mapping[str, str] | None = None,
        *,
        tls: ssl.SSLContext | None = None,
        connections: int = 100,
    ) -> None:
        self._proxies = proxies_of(proxies)
        self._tls = tls
        self._connections = connections
        self._routes: dict[tuple[int, str], _Route] = {}
        self._closed = False

    def send(self, request: Request) -> Response:
        """The answer, or `NotSent` or `MaybeSent`."""
        route = self._routes.get((os.getpid(), request.origin)) or self._route(request.origin)
        wait: Any = request.timeout.pool  # urllib3's annotation says int; it takes any number
        try:
            response = route.pool.urlopen(
                request.method,
                request.url if route.forwards else request.target,
                body=request.body,
                headers={**request.headers, **route.headers} if route.forwards else request.headers,
                retries=_NEVER,
                redirect=False,
                assert_same_host=False,
                timeout=_timeout(request.timeout),
                pool_timeout=wait,
            )
        except EmptyPoolError as error:
            raise NotSent("no connection became free in time", timeout=True) from error
        except (HTTPError, OSError) as error:
            raise MaybeSent(_reason(error, "the connection failed"), timeout=_timed_out(error)) from error
        if response.status == 407 and route.forwards:
            raise NotSent("the proxy refused: 407, its credentials are missing or wrong", lasting=True)
        return Response(response.status, response.headers, response.data)

    def close(self) -> None:
        """Close the connections of this process."""
        self._closed = True
        while self._routes:
            self._routes.popitem()[1].pool.close()

    def _route(self, origin: str) -> _Route:
        if self._closed:
            raise RuntimeError("The transport is closed.")
        process = os.getpid()
        for key in [key for key in list(self._routes) if key[0] != process]:
            self._routes.pop(key, None)  # the parent's: its sockets are not ours to speak on
        # Atomic: of two threads that come here at once both get the same pool.
        return self._routes.setdefault((process, origin), self._made(origin))

    def _made(self, origin: str) -> _Route:
        proxy = self._proxies.of(origin)
        options: dict[str, Any] = {"maxsize": self._connections, "block": True}
        if origin.startswith("https:") or (proxy is not None and proxy.url.startswith("https:")):
            if self._tls is None:
                self._tls = ssl.create_default_context()  # once: it takes longer than a call
            options["ssl_context"] = self._tls
        return _Route(origin, proxy, options)


class _Route:
    """The way to an origin. `forwards`: over a proxy that is told the whole URL, which it is for plain HTTP."""

    __slots__ = ("forwards", "headers", "pool")

    def __init__(self, origin: str, proxy: Proxy | None, options: dict[str, Any]) -> None:
        self.forwards = proxy is not None and origin.startswith("http:")
        self.headers = proxy.headers if proxy is not None else {}
        if proxy is None:
            manager = urllib3.PoolManager(**options)
        else:
            tls = options.get("ssl_context")
            manager = urllib3.ProxyManager(proxy.url, proxy_headers=self.headers, proxy_ssl_context=tls, **options)
        manager.pool_classes_by_scheme = {"http": _HTTPPool, "https": _HTTPSPool}
        url = parse_url(origin)
        self.pool = manager.connection_from_host(url.host, url.port, url.scheme)


class _HTTPConnection(HTTPConnection):
    """Tells failures to connect from all later ones: what fails in `connect` was not sent.

    A request leaves in one write, head and body: one system call, and most often one packet.
    """

    _held: list[bytes] | None = None
    putheader = client.HTTPConnection.putheader  # urllib3's looks in each value for a mark that is never set here

    def connect(self) -> None:
        try:
            super().connect()
        except (HTTPError, OSError) as error:
            raise _not_sent(error) from error

    def request(self, method: str, url: str, body: Any = None, headers: Any = None, **options: Any) -> None:
        if body is None:
            return super().request(method, url, headers=headers, **options)
        held = self._held = []
        try:
            super().request(method, url, body, headers, **options)
        finally:
            self._held = None
        return super().send(b"".join(held))

    def send(self, data: Any) -> None:
        if self._held is None:
            super().send(data)
        else:
            self._held.append(data)


class _HTTPSConnection(_HTTPConnection, HTTPSConnection):
    """The same with TLS: `connect` includes the proxy's tunnel and the handshake."""


class _HTTPPool(urllib3.HTTPConnectionPool):
    ConnectionCls: Any = _HTTPConnection


class _HTTPSPool(urllib3.HTTPSConnectionPool):
    ConnectionCls: Any = _HTTPSConnection


def _not_sent(error: Exception) -> NotSent:
    return NotSent(_reason(error, "there is no connection"), timeout=_timed_out(error), lasting=is_distrust(error))


def _timed_out(error: Exception) -> bool:
    """A refused connection is a `ConnectTimeoutError` too, by inheritance only."""
    timeouts = (TimeoutError, ConnectTimeoutError, ReadTimeoutError)
    return isinstance(error, timeouts) and not isinstance(error, NewConnectionError)


def _reason(error: Exception, what: str) -> str:
    return f"{what} ({type(error).__name__}: {error})"


@cache
def _timeout(timeout: Timeout) -> urllib3.Timeout:
    return urllib3.Timeout(connect=timeout.connect, read=timeout.read)
