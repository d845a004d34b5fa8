"""Bases of the two generated clients."""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import Self

from .api import Api
from .caller import AsyncCaller, Caller
from .settings import Settings
from .timeout import Timeout
from .transport import AsyncTransport, Transport


class SyncClient:
    """Holds the settings and the connections. Use it from as many threads as you like; close it, or use it in `with`.

    A client that was made before a fork works in the child: each process has connections of its own.
    """

    def __init__(
        self,
        api: Api,
        username: str | None,
        password: str | None,
        *,
        proxies: Mapping[str, str] | None = None,
        timeout: float | Timeout | None = 5.0,
        base_url: str | None = None,
        transport: Transport | None = None,
        user_agent: str = "",
    ) -> None:
        settings = Settings(
            api, username, password, proxies=proxies, timeout=timeout, base_url=base_url, user_agent=user_agent
        )
        self._caller = Caller(settings, transport)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._caller.settings!r})"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections, unless you gave the transport. There are no calls afterwards."""
        self._caller.close()


class AsyncClient:
    """Holds the settings and the connections. Close it in the loop that used it, or use it in `async with`."""

    def __init__(
        self,
        api: Api,
        username: str | None,
        password: str | None,
        *,
        proxies: Mapping[str, str] | None = None,
        timeout: float | Timeout | None = 5.0,
        base_url: str | None = None,
        transport: AsyncTransport | None = None,
        user_agent: str = "",
    ) -> None:
        settings = Settings(
            api, username, password, proxies=proxies, timeout=timeout, base_url=base_url, user_agent=user_agent
        )
        self._caller = AsyncCaller(settings, transport)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._caller.settings!r})"

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connections, unless you gave the transport. There are no calls afterwards."""
        await self._caller.close()
