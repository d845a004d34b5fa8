"""A router as an ASGI application: mount it in another one, or serve it by itself."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, TypeAlias
from urllib.parse import quote

from .form import header_values
from .incoming import Answering, Incoming, Reply

Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]

SAFE = "/:@!$&'()*+,;=~-._"


class ReceivingASGI:
    """Hands requests to a router. A body is read no further than the router takes it."""

    def __init__(self, router: Answering) -> None:
        self._router = router

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """One connection."""
        if scope["type"] == "http":
            reply = await self._answer(scope, receive)
            if reply is not None:
                await _sent(send, reply)
        elif scope["type"] == "lifespan":
            await _lifespan(receive, send)
        elif scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.close", "code": 1008})

    async def _answer(self, scope: Message, receive: Receive) -> Reply | None:
        """None: the sender has gone."""
        pairs = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"]]
        headers = header_values(pairs)
        media, length = headers.get("content-type", ""), headers.get("content-length", "0")
        refusal = self._router.refused(scope["method"], media, int(length) if length.isdecimal() else 0)
        if refusal is not None:
            return refusal
        body = await _body(receive, self._router.max_body)
        if body is None:
            return None
        incoming = Incoming(
            method=scope["method"],
            url=self._url(scope, headers),
            headers=headers,
            body=body,
            path=scope["path"].removeprefix(scope.get("root_path", "")),
            media=media,
        )
        return await self._router.handle_async(incoming)

    def _url(self, scope: Message, headers: dict[str, str]) -> str:
        raw = scope.get("raw_path")
        path = raw.partition(b"?")[0].decode("utf-8", "surrogateescape") if raw else quote(scope["path"], safe=SAFE)
        query = scope.get("query_string", b"").decode("utf-8", "surrogateescape")
        origin = self._router.origin or f"{scope.get('scheme', 'http')}://{headers.get('host', '')}"
        return f"{origin}{path}{'?' if query else ''}{query}"


async def _body(receive: Receive, limit: int) -> bytes | None:
    """The body, or its beginning where it is too long."""
    pieces: list[bytes] = []
    length = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        pieces.append(message.get("body", b""))
        length += len(pieces[-1])
        if length > limit or not message.get("more_body", False):
            return b"".join(pieces)


async def _sent(send: Send, reply: Reply) -> None:
    headers = {**reply.headers, "Content-Length": str(len(reply.body))}
    pairs = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": reply.status, "headers": pairs})
    await send({"type": "http.response.body", "body": reply.body})


async def _lifespan(receive: Receive, send: Send) -> None:
    for event in ("startup", "shutdown"):
        await receive()
        await send({"type": f"lifespan.{event}.complete"})
