"""The seam: request in, response out, and failures told apart by whether the server can have seen the request."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol, TypeAlias


class Timeout:
    """Seconds to wait: for a connection, for each piece of the answer, for a free connection of the pool."""

    __slots__ = ("connect", "pool", "read")

    def __init__(
        self,
        seconds: float = 5.0,
        *,
        connect: float | None = None,
        read: float | None = None,
        pool: float | None = None,
    ) -> None:
        self.connect = seconds if connect is None else connect
        self.read = seconds if read is None else read
        self.pool = seconds if pool is None else pool

    def __repr__(self) -> str:
        return f"Timeout(connect={self.connect}, read={self.read}, pool={self.pool})"


TimeoutLike: TypeAlias = float | Timeout


class Request:
    """What is sent. `url` is absolute; `headers` hold the credentials, so a request is never shown."""

    __slots__ = ("body", "headers", "method", "timeout", "url")

    def __init__(self, method: str, url: str, headers: Mapping[str, str], body: bytes | None, timeout: Timeout) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout

    def __repr__(self) -> str:
        return f"<Request {self.method} {self.url.partition('?')[0]}>"


class Response:
    """What came back. Header names are in lower case; a header that came twice is joined by commas."""

    __slots__ = ("body", "headers", "status")

    def __init__(self, status: int, headers: Mapping[str, str], body: bytes) -> None:
        self.status = status
        self.headers = headers
        self.body = body

    def __repr__(self) -> str:
        return f"<Response {self.status}, {len(self.body)} bytes>"


class TransportError(Exception):
    """No response. `timeout`: because time ran out."""

    def __init__(self, reason: str, *, timeout: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.timeout = timeout


class NotSent(TransportError):
    """The server has certainly not seen the request: no connection to it came about."""


class MaybeSent(TransportError):
    """The request, or a part of it, was written; whether the server acted on it is not known."""


class Transport(Protocol):
    """Sends one request, once: no retries, no redirects. Raises `NotSent` or `MaybeSent`."""

    def send(self, request: Request) -> Response: ...

    def close(self) -> None: ...


class AsyncTransport(Protocol):
    """The same for coroutines."""

    async def send(self, request: Request) -> Response: ...

    async def close(self) -> None: ...
