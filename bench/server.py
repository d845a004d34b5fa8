"""The loopback server, in a process of its own: `python -m bench.server DOCUMENT TOTAL` prints its port, then serves.

It knows two requests, GET for a page of calls and POST for a call placed, and does as little as can be done, so that it
is never what a client waits for.
"""

from __future__ import annotations

import asyncio
import re
import sys
from pathlib import Path

from .answers import Answers

_LENGTH = re.compile(rb"\r\ncontent-length: *([0-9]+)", re.IGNORECASE)
_OFFSET = re.compile(rb"[?&]offset=([0-9]+)")
_HEAD = (
    b"HTTP/1.1 %s\r\nDate: Mon, 02 Mar 2026 08:00:00 GMT\r\nServer: bench\r\n"
    b"Content-Type: application/json\r\nContent-Length: %d\r\n\r\n"
)


class Exchange(asyncio.Protocol):
    """One connection: requests one after the other, kept alive."""

    def __init__(self, answers: Answers) -> None:
        self._answers = answers
        self._received = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 -- tells the type checker what a server gets
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received += data
        while (request := self._next()) is not None and self._transport is not None:
            self._transport.write(self._answer(request))

    def _next(self) -> bytes | None:
        """The head of the next request once its body has come too."""
        head, end, rest = self._received.partition(b"\r\n\r\n")
        length = _LENGTH.search(head)
        body = int(length[1]) if length else 0
        if not end or len(rest) < body:
            return None
        self._received = rest[body:]
        return head

    def _answer(self, head: bytes) -> bytes:
        if head.startswith(b"POST"):
            return _HEAD % (b"201 Created", len(self._answers.created)) + self._answers.created
        offset = _OFFSET.search(head)
        body = self._answers.page(int(offset[1]) if offset else 0)
        return _HEAD % (b"200 OK", len(body)) + body


async def _serve(answers: Answers) -> None:
    server = await asyncio.get_running_loop().create_server(lambda: Exchange(answers), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve(Answers(Path(sys.argv[1]), int(sys.argv[2]))))
