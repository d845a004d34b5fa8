"""Bases of the two generated clients."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar

from .api import Api
from .caller import AsyncCaller, Caller
from .connections import AsyncConnections, Connections
from .settings import Settings
from .timeout import Timeout
from .transport import AsyncTransport, Transport
from .transports import Named
from .unset import UNSET, Unset

if TYPE_CHECKING:
    from ssl import SSLContext

C = TypeVar("C", bound="SyncClient | AsyncClient")


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
        transport: Transport | Named | None = None,
        user_agent: str = "",
        max_retries: int = 2,
        ssl_context: SSLContext | None = None,
        mask_personal_data: bool = True,
    ) -> None:
        settings = Settings(
            api,
            username,
            password,
            proxies=proxies,
            timeout=timeout,
            base_url=base_url,
            user_agent=user_agent,
            max_retries=max_retries,
            ssl_context=ssl_context,
            mask_personal_data=mask_personal_data,
        )
        self._caller = Caller(settings, Connections(settings, transport))

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
        self._caller.connections.close()

    def with_options(
        self,
        *,
        timeout: float | Timeout | Unset | None = UNSET,
        max_retries: int | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
        check_arguments: bool | Unset = UNSET,
    ) -> Self:
        """A client with other options, for one call or for many. This one stays as it is.

        Both use the same connections: closing one of them closes them for both, so close only the first.

        Args:
            timeout: As for the client.
            max_retries: As for the client.
            headers: Sent with every request, beside those of this client.
            check_arguments: Whether arguments are checked before they are sent. False leaves it to the server, such as
                when it takes more by now than this client knows of.
        """
        settings = self._caller.settings.changed(
            timeout=timeout, max_retries=max_retries, headers=headers, check_arguments=check_arguments
        )
        return _copied(self, self._caller.changed(settings))


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
        transport: AsyncTransport | Named | None = None,
        user_agent: str = "",
        max_retries: int = 2,
        ssl_context: SSLContext | None = None,
        mask_personal_data: bool = True,
    ) -> None:
        settings = Settings(
            api,
            username,
            password,
            proxies=proxies,
            timeout=timeout,
            base_url=base_url,
            user_agent=user_agent,
            max_retries=max_retries,
            ssl_context=ssl_context,
            mask_personal_data=mask_personal_data,
        )
        self._caller = AsyncCaller(settings, AsyncConnections(settings, transport))

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
        await self._caller.connections.close()

    def with_options(
        self,
        *,
        timeout: float | Timeout | Unset | None = UNSET,
        max_retries: int | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
        check_arguments: bool | Unset = UNSET,
    ) -> Self:
        """A client with other options, for one call or for many. This one stays as it is.

        Both use the same connections: closing one of them closes them for both, so close only the first.

        Args:
            timeout: As for the client.
            max_retries: As for the client.
            headers: Sent with every request, beside those of this client.
            check_arguments: Whether arguments are checked before they are sent. False leaves it to the server, such as
                when it takes more by now than this client knows of.
        """
        settings = self._caller.settings.changed(
            timeout=timeout, max_retries=max_retries, headers=headers, check_arguments=check_arguments
        )
        return _copied(self, self._caller.changed(settings))


def _copied(client: C, caller: Caller | AsyncCaller) -> C:
    """The client with another caller. What a subclass keeps goes with it, what depends on the caller is made anew."""
    kind = type(client)
    own = {name: value for name, value in vars(client).items() if not _is_made_anew(kind, name)}
    copy = kind.__new__(kind)
    copy.__dict__.update(own, _caller=caller)
    return copy


def _is_made_anew(kind: type, name: str) -> bool:
    return isinstance(getattr(kind, name, None), cached_property)
