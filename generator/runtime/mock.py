"""Transports for tests: a function answers instead of a server."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from .codec import encode
from .transport import Request, Response


def answer(status: int, value: Any = None, headers: Mapping[str, str] | None = None) -> Response:
    """A JSON answer; without a value, one without a body."""
    body = b"" if value is None else encode(value)
    return Response(status, {"Content-Type": "application/json", **(headers or {})}, body)


class MockTransport:
    """Hands each request to a function, which returns a `Response` or raises `NotSent` or `MaybeSent`.

    `requests` are those that came, in order; `waits` are the seconds that the client would have slept between two
    attempts: a mock does not wait.
    """

    def __init__(self, handler: Callable[[Request], Response]) -> None:
        self.requests: list[Request] = []
        self.waits: list[float] = []
        self.closed = False
        self._handler = handler

    def send(self, request: Request) -> Response:
        """What the function makes of it."""
        self.requests.append(request)
        return self._handler(request)

    def sleep(self, seconds: float) -> None:
        """Remember the pause."""
        self.waits.append(seconds)

    def close(self) -> None:
        """Remember that it was closed."""
        self.closed = True


class AsyncMockTransport:
    """The same for the asynchronous client. The function may be asynchronous itself."""

    def __init__(self, handler: Callable[[Request], Response | Awaitable[Response]]) -> None:
        self.requests: list[Request] = []
        self.waits: list[float] = []
        self.closed = False
        self._handler = handler

    async def send(self, request: Request) -> Response:
        """What the function makes of it."""
        self.requests.append(request)
        response = self._handler(request)
        return response if isinstance(response, Response) else await response

    async def sleep(self, seconds: float) -> None:
        """Remember the pause."""
        self.waits.append(seconds)

    async def close(self) -> None:
        """Remember that it was closed."""
        self.closed = True
