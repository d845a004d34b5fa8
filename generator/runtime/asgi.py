"""Transports to an ASGI application in the same process: no sockets, no server."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from contextlib import suppress
from threading import Thread
from typing import Any, TypeAlias

from .transport import MaybeSent, NotSent, Request, Response

_Message: TypeAlias = MutableMapping[str, Any]
_Receive: TypeAlias = Callable[[], Awaitable[_Message]]
_Send: TypeAlias = Callable[[_Message], Awaitable[None]]
ASGIApp: TypeAlias = Callable[[_Message, _Receive, _Send], Awaitable[None]]


class AsyncASGITransport:
    """Calls the application in the running loop. It is started (lifespan) at the first request, ended by `close`."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._lifespan: _Lifespan | None = None

    async def send(self, request: Request) -> Response:
        """The application's answer; `MaybeSent` if it does not end in time or fails."""
        if self._lifespan is None:
            self._lifespan = _Lifespan(self._app)
        await self._lifespan.started()
        exchange = _Exchange(request)
        try:
            await asyncio.wait_for(self._app(exchange.scope, exchange.receive, exchange.send), request.timeout.read)
        except TimeoutError as error:
            raise MaybeSent("the application did not answer in time", timeout=True) from error
        except Exception as error:
            raise MaybeSent(f"the application failed ({type(error).__name__}: {error})") from error
        return exchange.response()

    async def close(self) -> None:
        """Shut the application down."""
        if self._lifespan is not None:
            await self._lifespan.ended()
            self._lifespan = None


class ASGITransport:
    """The same for the synchronous client: the application runs in a loop of its own, in a thread of its own."""

    def __init__(self, app: ASGIApp) -> None:
        self._inner = AsyncASGITransport(app)
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, name="asgi-transport", daemon=True)
        self._thread.start()

    def send(self, request: Request) -> Response:
        """The application's answer."""
        return asyncio.run_coroutine_threadsafe(self._inner.send(request), self._loop).result()

    def close(self) -> None:
        """Shut the application down and end the thread."""
        if self._loop.is_closed():
            return
        asyncio.run_coroutine_threadsafe(self._inner.close(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


class _Exchange:
    """One request and its answer, as the application sees them."""

    def __init__(self, request: Request) -> None:
        self._body = request.body or b""
        self._asked = False
        self._status: int | None = None
        self._headers: dict[str, str] = {}
        self._pieces: list[bytes] = []
        self._complete = False
        self.scope = _scope(request)

    async def receive(self) -> _Message:
        if self._asked:
            return {"type": "http.disconnect"}
        self._asked = True
        return {"type": "http.request", "body": self._body, "more_body": False}

    async def send(self, message: _Message) -> None:
        if message["type"] == "http.response.start":
            self._status = message["status"]
            pairs = message.get("headers", [])
            self._headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in pairs}
        elif message["type"] == "http.response.body":
            self._pieces.append(message.get("body", b""))
            self._complete = not message.get("more_body", False)

    def response(self) -> Response:
        if self._status is None or not self._complete:
            raise MaybeSent("the application ended without a whole answer")
        return Response(self._status, self._headers, b"".join(self._pieces))


def _scope(request: Request) -> _Message:
    from urllib.parse import unquote

    scheme, _, host = request.origin.partition("://")
    path, _, query = request.target.partition("?")
    name, _, port = host.partition(":")
    sent = {
        "Host": host,
        "Content-Length": str(len(request.body or b"")),
        **request.headers,
        "Accept-Encoding": "identity",
    }
    return {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.4"},
        "http_version": "1.1",
        "method": request.method,
        "scheme": scheme,
        "path": unquote(path),
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "root_path": "",
        "headers": [(name.lower().encode(), value.encode("latin-1")) for name, value in sent.items()],
        "client": ("127.0.0.1", 0),
        "server": (name, int(port) if port else None),
    }


class _Lifespan:
    """The application's start and end. One that does not speak the protocol needs neither."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._ending = asyncio.Event()
        self._asked = False
        self._up = asyncio.get_running_loop().create_future()
        self._task = asyncio.create_task(self._run())

    async def started(self) -> None:
        await asyncio.shield(self._up)

    async def ended(self) -> None:
        self._ending.set()
        await self._task

    async def _run(self) -> None:
        scope: _Message = {"type": "lifespan", "asgi": {"version": "3.0", "spec_version": "2.0"}, "state": {}}
        with suppress(Exception):  # an exception is how an application says that it knows no lifespan
            await self._app(scope, self._receive, self._send)
        if not self._up.done():
            self._up.set_result(None)

    async def _receive(self) -> _Message:
        if self._asked:
            await self._ending.wait()
            return {"type": "lifespan.shutdown"}
        self._asked = True
        return {"type": "lifespan.startup"}

    async def _send(self, message: _Message) -> None:
        if self._up.done():
            return
        if message["type"] == "lifespan.startup.complete":
            self._up.set_result(None)
        elif message["type"] == "lifespan.startup.failed":
            self._up.set_exception(NotSent(f"the application did not start: {message.get('message', '')}"))
