"""The seam to the network: a request goes in, and one of three outcomes comes out.

*Answered*: a `Response`, whatever its status. *Not sent*: `NotSent`, the server cannot have seen the request, so that
sending it again is harmless. *Maybe sent*: `MaybeSent`, the server may have acted on it, but its answer is lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from msgspec import Struct

from .operation import Operation
from .timeout import Timeout

__all__ = ["AsyncTransport", "MaybeSent", "NotSent", "Request", "Response", "Timeout", "Transport", "TransportError"]


class Request(Struct, frozen=True, kw_only=True):
    """What is sent. `origin` is scheme, host and port, `target` path and query. `headers` is shared: read only.

    `operation` is the id of the operation, `descriptor` the operation itself: what it is for, not what is sent.
    """

    method: str
    origin: str
    target: str
    headers: Mapping[str, str]
    body: bytes | None = None
    timeout: Timeout = Timeout()
    operation: str = ""
    descriptor: Operation[Any] | None = None

    @property
    def url(self) -> str:
        """The absolute URL. It holds no credentials."""
        return self.origin + self.target

    def __repr__(self) -> str:
        # Headers carry the credentials, bodies what people say to each other.
        return f"<Request {self.method} {self.url}>"


class Response(Struct, frozen=True):
    """What came back, whole. How the names of headers are written depends on the transport."""

    status: int
    headers: Mapping[str, str] = {}
    body: bytes = b""


class TransportError(Exception):
    """There is no answer. `timeout`: because the time was up. `lasting`: trying again would end the same way."""

    def __init__(self, reason: str, *, timeout: bool = False, lasting: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.timeout = timeout
        self.lasting = lasting


class NotSent(TransportError):
    """No connection came about: refused, unknown host, TLS failure, proxy refusal, no free connection in time."""


class MaybeSent(TransportError):
    """The connection stood and then failed: reset, time up, answer cut short."""


class Transport(Protocol):
    """Sends requests. It follows no redirects, repeats nothing, and is used by several threads at once.

    One that has a method `sleep(seconds)` too is asked to wait between two attempts, as mocks do that do not wait.
    """

    def send(self, request: Request) -> Response:
        """The answer, or `NotSent` or `MaybeSent`."""
        ...

    def close(self) -> None:
        """Close what is open. It is not used afterwards."""
        ...


class AsyncTransport(Protocol):
    """The same for asynchronous code."""

    async def send(self, request: Request) -> Response:
        """The answer, or `NotSent` or `MaybeSent`."""
        ...

    async def close(self) -> None:
        """Close what is open. It is not used afterwards."""
        ...
