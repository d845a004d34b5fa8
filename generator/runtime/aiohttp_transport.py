"""The asynchronous transport, on aiohttp (an extra of the package).

Sessions belong to an event loop and to a process: each loop that sends gets one of its own, made on first use.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from .errors import ConfigurationError
from .transport import MaybeSent, NotSent, Request, Response, Timeout, TransportError

if TYPE_CHECKING:
    import aiohttp

CONNECTIONS = 100  # open at a time per client and loop


class AiohttpTransport:
    """Sends requests with aiohttp.

    Args:
        proxies: URL of the proxy per scheme (`http`, `https`), credentials included. None: those of the environment.
        connections: How many connections are open at a time.
        distribution: Name of the installed package, for the message that says what to install.
    """

    def __init__(
        self,
        *,
        proxies: Mapping[str, str] | None = None,
        connections: int = CONNECTIONS,
        distribution: str = "",
    ) -> None:
        self._http = _imported(distribution)
        self._proxies = proxies
        self._connections = connections
        self._process = 0
        self._sessions: WeakKeyDictionary[asyncio.AbstractEventLoop, aiohttp.ClientSession] = WeakKeyDictionary()

    async def send(self, request: Request) -> Response:
        http = self._http
        session = self._session()
        try:
            async with session.request(
                request.method,
                _exactly(request.url),
                data=request.body,
                headers=request.headers,
                allow_redirects=False,
                proxy=self._proxy(request.url),
                timeout=_timeout(http, request.timeout),
            ) as answer:
                body = await answer.read()
                headers = {name.lower(): value for name, value in answer.headers.items()}
                return Response(answer.status, headers, body)
        except (http.ClientError, TimeoutError, OSError, ValueError) as error:
            raise _classified(http, error) from error

    def _session(self) -> aiohttp.ClientSession:
        if self._process != os.getpid():
            self._process, self._sessions = os.getpid(), WeakKeyDictionary()
        loop = asyncio.get_running_loop()
        session = self._sessions.get(loop)
        if session is None or session.closed:
            connector = self._http.TCPConnector(limit=self._connections)
            session = self._http.ClientSession(
                connector=connector,
                trust_env=self._proxies is None,
                auto_decompress=True,
                cookie_jar=self._http.DummyCookieJar(),
                skip_auto_headers=("Content-Type",),
            )
            self._sessions[loop] = session
        return session

    def _proxy(self, url: str) -> str | None:
        return None if self._proxies is None else self._proxies.get(url.partition(":")[0])

    async def close(self) -> None:
        """Close this loop's session. Those of other loops went with their loops."""
        session = self._sessions.pop(asyncio.get_running_loop(), None)
        if session is not None and self._process == os.getpid():
            await session.close()


def _imported(distribution: str) -> Any:
    try:
        import aiohttp
    except ModuleNotFoundError as error:
        package = f"{distribution}[async]" if distribution else "aiohttp"
        raise ConfigurationError(f"the asynchronous client needs aiohttp: pip install '{package}'.") from error
    return aiohttp


def _exactly(url: str) -> Any:
    """The URL as it is: what is quoted stays quoted, since `%2F` in a path is not a slash."""
    from yarl import URL

    return URL(url, encoded=True)


def _timeout(http: Any, timeout: Timeout) -> Any:
    return http.ClientTimeout(
        total=None, connect=timeout.pool + timeout.connect, sock_connect=timeout.connect, sock_read=timeout.read
    )


def _classified(http: Any, error: Exception) -> TransportError:
    before = (http.ClientConnectorError, http.ClientProxyConnectionError, http.ConnectionTimeoutError, http.InvalidURL)
    refused_by_proxy = isinstance(error, http.ClientHttpProxyError)
    timeout = isinstance(error, TimeoutError)
    outcome = NotSent if isinstance(error, before) or refused_by_proxy else MaybeSent
    return outcome(_reason(http, error, timeout=timeout), timeout=timeout)


def _reason(http: Any, error: Exception, *, timeout: bool) -> str:
    """What went wrong, without the URL, which may hold a proxy's credentials."""
    if timeout:
        return "no connection in time" if isinstance(error, http.ConnectionTimeoutError) else "no answer in time"
    if isinstance(error, http.ClientHttpProxyError):
        return f"the proxy refused: {error.status} {error.message}"
    if isinstance(error, http.ClientConnectorError):
        return str(error.os_error) or "no connection"
    return str(error) or type(error).__name__
