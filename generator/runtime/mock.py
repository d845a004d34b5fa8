"""Transports for tests: a function instead of a network."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from inspect import isawaitable

from .transport import Request, Response


class MockTransport:
    """Answers each request with what the function returns; what it raises is raised."""

    def __init__(self, respond: Callable[[Request], Response]) -> None:
        self._respond = respond

    def send(self, request: Request) -> Response:
        return self._respond(request)

    def close(self) -> None:
        """There is nothing to close."""


class AsyncMockTransport:
    """The same for coroutines; the function may be one itself."""

    def __init__(self, respond: Callable[[Request], Response | Awaitable[Response]]) -> None:
        self._respond = respond

    async def send(self, request: Request) -> Response:
        response = self._respond(request)
        return await response if isawaitable(response) else response

    async def close(self) -> None:
        """There is nothing to close."""
