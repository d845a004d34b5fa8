"""Carries calls to the transport. All that the synchronous and the asynchronous client do differently is here."""

from __future__ import annotations

from typing import Any

from .errors import ConfigurationError
from .operation import Operation
from .request import Arguments, build
from .response import interpret, unanswered
from .settings import Settings
from .transport import AsyncTransport, Request, Response, Transport, TransportError


class Caller:
    """Calls over a transport: the one that was given, or urllib3's, made at the first call and closed by us."""

    _made: Transport | None = None

    def __init__(self, settings: Settings, transport: Transport | None = None) -> None:
        self.settings = settings
        self._given = transport
        self._closed = False

    def call(self, operation: Operation[Any], arguments: Arguments) -> Any:
        """What the operation gives."""
        request = build(operation, arguments, self.settings)
        return interpret(operation, request, self.exchange(operation, request), self.settings)

    def exchange(self, operation: Operation[Any], request: Request) -> Response:
        """The answer, whatever it is. Raises `APIConnectionError` where there is none."""
        try:
            return self._transport().send(request)
        except TransportError as outcome:
            raise unanswered(operation, request, outcome) from outcome

    def close(self) -> None:
        """Close the connections, unless the transport was given. There are no calls afterwards."""
        self._closed = True
        if self._made is not None:
            self._made.close()

    def _transport(self) -> Transport:
        if self._closed:
            raise RuntimeError("The client is closed.")
        return self._given or self._made or self._make()

    def _make(self) -> Transport:
        from .urllib3_transport import Urllib3Transport

        # Atomic: threads that come here at once get the same one.
        made: Transport = self.__dict__.setdefault("_made", Urllib3Transport(self.settings.proxies))
        return made


class AsyncCaller:
    """The same for asynchronous code, over aiohttp."""

    _made: AsyncTransport | None = None

    def __init__(self, settings: Settings, transport: AsyncTransport | None = None) -> None:
        self.settings = settings
        self._given = transport
        self._closed = False

    async def call(self, operation: Operation[Any], arguments: Arguments) -> Any:
        """What the operation gives."""
        request = build(operation, arguments, self.settings)
        return interpret(operation, request, await self.exchange(operation, request), self.settings)

    async def exchange(self, operation: Operation[Any], request: Request) -> Response:
        """The answer, whatever it is. Raises `APIConnectionError` where there is none."""
        try:
            return await self._transport().send(request)
        except TransportError as outcome:
            raise unanswered(operation, request, outcome) from outcome

    async def close(self) -> None:
        """Close the connections, unless the transport was given. There are no calls afterwards."""
        self._closed = True
        if self._made is not None:
            await self._made.close()

    def _transport(self) -> AsyncTransport:
        if self._closed:
            raise RuntimeError("The client is closed.")
        return self._given or self._made or self._make()

    def _make(self) -> AsyncTransport:
        try:
            from .aiohttp_transport import AiohttpTransport
        except ModuleNotFoundError as error:
            if error.name != "aiohttp":
                raise
            extra = f"{self.settings.api.distribution}[async]"
            raise ConfigurationError(f"The asynchronous client needs aiohttp: pip install '{extra}'") from error
        made: AsyncTransport = self.__dict__.setdefault("_made", AiohttpTransport(self.settings.proxies))
        return made
