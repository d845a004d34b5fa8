"""What the two generated clients inherit: how they are made, closed and shown."""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import Self

from .caller import AsyncCaller, Caller
from .settings import Document, Settings
from .transport import AsyncTransport, TimeoutLike, Transport


class Client:
    """A synchronous client. Threads may share it; after a fork each process opens connections of its own."""

    def __init__(
        self,
        document: Document,
        username: str | None,
        password: str | None,
        *,
        proxies: Mapping[str, str] | None,
        timeout: TimeoutLike,
        base_url: str | None,
        transport: Transport | None,
    ) -> None:
        settings = Settings(document, username, password, base_url=base_url, timeout=timeout, proxies=proxies)
        self._caller = Caller(settings, transport)

    def close(self) -> None:
        """Close the connections. The client can be used again; it then opens new ones."""
        self._caller.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._caller.settings.username}>"


class AsyncClient:
    """An asynchronous client. It belongs to no event loop: each loop that uses it gets connections of its own."""

    def __init__(
        self,
        document: Document,
        username: str | None,
        password: str | None,
        *,
        proxies: Mapping[str, str] | None,
        timeout: TimeoutLike,
        base_url: str | None,
        transport: AsyncTransport | None,
    ) -> None:
        settings = Settings(document, username, password, base_url=base_url, timeout=timeout, proxies=proxies)
        self._caller = AsyncCaller(settings, transport)

    async def close(self) -> None:
        """Close the connections. The client can be used again; it then opens new ones."""
        await self._caller.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._caller.settings.username}>"
