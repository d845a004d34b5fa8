"""Requests that arrive and what they are answered, without any web framework's words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from msgspec import Struct

from .form import Headers


class Incoming(Struct, frozen=True, kw_only=True):
    """A request that arrived. `url` is what was dialled, `path` what a handler's path is compared with."""

    method: str
    url: str
    headers: Headers
    body: bytes = b""
    path: str = "/"
    media: str = ""


class Reply(Struct, frozen=True):
    """What to answer it."""

    status: int
    body: bytes = b""
    headers: Mapping[str, str] = {}


class Answering(Protocol):
    """What an application needs of a router."""

    @property
    def origin(self) -> str | None:
        """Scheme and host that are dialled, if not those of the request."""
        ...

    @property
    def max_body(self) -> int:
        """Bytes beyond which a body is refused."""
        ...

    def refused(self, method: str, media: str, length: int) -> Reply | None:
        """What to answer before the body is read, if it need not be."""
        ...

    def handle(self, incoming: Incoming) -> Reply:
        """The answer."""
        ...

    async def handle_async(self, incoming: Incoming) -> Reply:
        """The answer."""
        ...
