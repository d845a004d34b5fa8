"""The asynchronous transport, on aiohttp. Importing this module imports aiohttp."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Mapping
from functools import cache
from typing import Any

import aiohttp
from aiohttp import ClientError, ClientRequest, ClientResponse, ServerTimeoutError
from yarl import URL

from .proxy import Proxies, proxies_of
from .timeout import Timeout
from .transport import MaybeSent, NotSent, Request, Response
from .trust import is_distrust

_FAILURES = (ClientError, OSError, TimeoutError)


class AiohttpTransport:
    """Keeps up to `connections` open. Each event loop has connections of its own, made when it first sends.

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
        self._sessions: dict[asyncio.AbstractEventLoop, aiohttp.ClientSession] = {}
        self._closed = False

    async def send(self, request: Request) -> Response:
        """The answer, or `NotSent` or `MaybeSent`."""
        session = self._sessions.get(asyncio.get_running_loop()) or await self._session()
        proxy = self._proxies.of(request.origin)
        forwards = proxy is not None and request.origin.startswith("http:")
        headers = {**request.headers, **proxy.headers} if proxy is not None and forwards else request.headers
        try:
            async with session.request(
                request.method,
                URL(request.url, encoded=True),
                data=request.body,
                headers=headers,
                allow_redirects=False,
                timeout=_timeout(request.timeout),
                proxy=proxy.url if proxy is not None else None,
                proxy_headers=proxy.headers if proxy is not None else None,
            ) as response:
                body = await response.read()
        except _FAILURES as error:
            raise MaybeSent(_reason(error, "the connection failed"), timeout=_timed_out(error)) from error
        if response.status == 407 and forwards:
            raise NotSent("the proxy refused: 407, its credentials are missing or wrong", lasting=True)
        return Response(response.status, response.headers, body)

    async def close(self) -> None:
        """Close the connections of the running loop, and what is left of loops that have ended."""
        self._closed = True
        running = asyncio.get_running_loop()
        await self._end([loop for loop in list(self._sessions) if loop is running or loop.is_closed()])

    async def _session(self) -> aiohttp.ClientSession:
        if self._closed:
            raise RuntimeError("The transport is closed.")
        await self._end([loop for loop in list(self._sessions) if loop.is_closed()])
        running = asyncio.get_running_loop()
        session = self._sessions.get(running)  # another task may have made it meanwhile
        if session is None:
            session = self._sessions[running] = self._made()
        return session

    async def _end(self, loops: list[asyncio.AbstractEventLoop]) -> None:
        for loop in loops:
            session = self._sessions.pop(loop, None)
            if session is not None:
                await session.close()

    def _made(self) -> aiohttp.ClientSession:
        return aiohttp.ClientSession(
            connector=_Connector(limit=self._connections, ssl=self._tls or True),
            cookie_jar=aiohttp.DummyCookieJar(),
            middlewares=(_classified,),
            skip_auto_headers=("Content-Type",),
        )


class _Connector(aiohttp.TCPConnector):
    """Tells failures to connect from all later ones: what fails in `connect` was not sent."""

    async def connect(self, req: ClientRequest, traces: Any, timeout: aiohttp.ClientTimeout) -> Any:
        try:
            return await super().connect(req, traces, timeout)
        except _FAILURES as error:
            raise NotSent(
                _reason(error, "there is no connection"), timeout=_timed_out(error), lasting=is_distrust(error)
            ) from error


async def _classified(request: ClientRequest, handler: aiohttp.ClientHandlerType) -> ClientResponse:
    """Takes failures out of aiohttp's hands before it repeats the request on its own, as it does for GET and DELETE."""
    try:
        return await handler(request)
    except _FAILURES as error:
        raise MaybeSent(_reason(error, "the connection failed"), timeout=_timed_out(error)) from error


def _timed_out(error: BaseException) -> bool:
    return isinstance(error, ServerTimeoutError | TimeoutError)


def _reason(error: BaseException, what: str) -> str:
    text = str(error)
    return f"{what} ({type(error).__name__}{': ' if text else ''}{text})"


@cache
def _timeout(timeout: Timeout) -> aiohttp.ClientTimeout:
    pool, connect = timeout.pool, timeout.connect
    # aiohttp's `connect` runs from asking the pool to the finished handshake, `sock_connect` while connecting.
    both = None if pool is None or connect is None else pool + connect
    return aiohttp.ClientTimeout(total=None, connect=both, sock_connect=connect, sock_read=timeout.read)
