"""Both transports once more, on httpx2, for those who instrument that. Importing this module imports httpx2."""

from __future__ import annotations

import asyncio
import os
import ssl
from collections.abc import Mapping
from typing import Any

import httpx2

from .proxy import Proxies, proxies_of
from .timeout import Timeout
from .transport import MaybeSent, NotSent, Request, Response, TransportError
from .trust import is_distrust

_FAILURES = (httpx2.HTTPError, OSError)


class Httpx2Transport:
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
        self._routes = _Routes(proxies_of(proxies), tls, connections)
        self._pools: dict[tuple[int, str], httpx2.HTTPTransport] = {}
        self._closed = False

    def send(self, request: Request) -> Response:
        """The answer, or `NotSent` or `MaybeSent`."""
        pool = self._pools.get((os.getpid(), request.origin)) or self._pool(request.origin)
        progress = _Progress(request)
        try:
            response = pool.handle_request(progress.request(progress.trace))
            body = response.read()
        except _FAILURES as error:
            raise progress.outcome(error) from error
        return self._routes.answered(request.origin, response, body)

    def close(self) -> None:
        """Close the connections of this process."""
        self._closed = True
        while self._pools:
            self._pools.popitem()[1].close()

    def _pool(self, origin: str) -> httpx2.HTTPTransport:
        if self._closed:
            raise RuntimeError("The transport is closed.")
        process = os.getpid()
        for key in [key for key in list(self._pools) if key[0] != process]:
            self._pools.pop(key, None)  # the parent's: its sockets are not ours to speak on
        # Atomic: of two threads that come here at once both get the same pool.
        return self._pools.setdefault((process, origin), httpx2.HTTPTransport(**self._routes.options(origin)))


class AsyncHttpx2Transport:
    """The same for asynchronous code. Each event loop has connections of its own, made when it first sends."""

    def __init__(
        self,
        proxies: Proxies | Mapping[str, str] | None = None,
        *,
        tls: ssl.SSLContext | None = None,
        connections: int = 100,
    ) -> None:
        self._routes = _Routes(proxies_of(proxies), tls, connections)
        self._pools: dict[asyncio.AbstractEventLoop, dict[str, httpx2.AsyncHTTPTransport]] = {}
        self._closed = False

    async def send(self, request: Request) -> Response:
        """The answer, or `NotSent` or `MaybeSent`."""
        pool = self._pool(request.origin)
        progress = _Progress(request)
        try:
            response = await pool.handle_async_request(progress.request(progress.trace_async))
            body = await response.aread()
        except _FAILURES as error:
            raise progress.outcome(error) from error
        return self._routes.answered(request.origin, response, body)

    async def close(self) -> None:
        """Close the connections of the running loop. Those of loops that have ended are gone with them."""
        self._closed = True
        for pool in self._pools.pop(asyncio.get_running_loop(), {}).values():
            await pool.aclose()

    def _pool(self, origin: str) -> httpx2.AsyncHTTPTransport:
        if self._closed:
            raise RuntimeError("The transport is closed.")
        running = asyncio.get_running_loop()
        pools = self._pools.get(running)
        if pools is None:
            for loop in [loop for loop in list(self._pools) if loop.is_closed()]:
                self._pools.pop(loop, None)
            pools = self._pools[running] = {}
        pool = pools.get(origin)
        if pool is None:
            pool = pools[origin] = httpx2.AsyncHTTPTransport(**self._routes.options(origin))
        return pool


class _Routes:
    """The way to each origin: over which proxy, with which certificates."""

    def __init__(self, proxies: Proxies, tls: ssl.SSLContext | None, connections: int) -> None:
        self._proxies = proxies
        self._tls = tls
        # For ever: before a connection is used again it is asked whether the server has closed it.
        self._limits = httpx2.Limits(
            max_connections=connections, max_keepalive_connections=connections, keepalive_expiry=None
        )

    def options(self, origin: str) -> dict[str, Any]:
        """What httpx2's transport is made with."""
        proxy = self._proxies.of(origin)
        secure = proxy is not None and proxy.url.startswith("https:")
        tls = self._context() if secure or origin.startswith("https:") else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        through = None
        if proxy is not None:
            through = httpx2.Proxy(proxy.url, headers=proxy.headers, ssl_context=tls if secure else None)
        return {"verify": tls, "trust_env": False, "limits": self._limits, "proxy": through}

    def answered(self, origin: str, response: httpx2.Response, body: bytes) -> Response:
        """The answer, unless it is the proxy's own."""
        if response.status_code == 407 and origin.startswith("http:") and self._proxies.of(origin) is not None:
            raise NotSent("the proxy refused: 407, its credentials are missing or wrong", lasting=True)
        return Response(response.status_code, response.headers, body)

    def _context(self) -> ssl.SSLContext:
        if self._tls is None:
            self._tls = ssl.create_default_context()  # once: it takes longer than a call
        return self._tls


class _Progress:
    """How far one request has come, told by httpx2's trace: before its first byte it was not sent."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self._begun = False
        self._limits = _limits(request.timeout)

    def request(self, trace: Any) -> httpx2.Request:
        """What is handed to httpx2. It would normalize the target: the exact one goes beside the URL."""
        return httpx2.Request(
            self._request.method,
            self._request.url,
            headers=self._request.headers,
            content=self._request.body,
            extensions={"timeout": self._limits, "trace": trace, "target": self._request.target.encode("ascii")},
        )

    def trace(self, event: str, info: Mapping[str, Any]) -> None:
        """Called by httpx2 at each step."""
        # CONNECT is the proxy's, and part of connecting.
        if event == "http11.send_request_headers.started" and info["request"].method != b"CONNECT":
            self._begun = True
            self._limits["read"] = self._limits["write"] = self._request.timeout.read

    async def trace_async(self, event: str, info: Mapping[str, Any]) -> None:
        """The same for asynchronous code."""
        self.trace(event, info)

    def outcome(self, error: Exception) -> TransportError:
        """What the failure means for whoever wants to send the request again."""
        timeout = isinstance(error, httpx2.TimeoutException | TimeoutError)
        if self._begun:
            return MaybeSent(_reason(error, "the connection failed"), timeout=timeout)
        if isinstance(error, httpx2.PoolTimeout):
            return NotSent("no connection became free in time", timeout=True)
        return NotSent(_reason(error, "there is no connection"), timeout=timeout, lasting=is_distrust(error))


def _limits(timeout: Timeout) -> dict[str, float | None]:
    """Until the connection stands, whatever is waited for is part of connecting, such as a proxy's answer."""
    return {"connect": timeout.connect, "read": timeout.connect, "write": timeout.connect, "pool": timeout.pool}


def _reason(error: Exception, what: str) -> str:
    text = str(error)
    return f"{what} ({type(error).__name__}{': ' if text else ''}{text})"
