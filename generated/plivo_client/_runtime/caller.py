"""Carrying out a call, in both styles: build a request, hand it to the transport, interpret the response."""

from __future__ import annotations

from typing import Any

from .operation import Operation
from .request import Arguments, build
from .response import interpret, not_answered
from .settings import Settings
from .transport import AsyncTransport, Transport, TransportError


class Caller:
    """What the resources of one synchronous client call through. The transport is made on first use."""

    __slots__ = ("_transport", "settings")

    def __init__(self, settings: Settings, transport: Transport | None) -> None:
        self.settings = settings
        self._transport = transport

    def send(
        self,
        operation: Operation[Any],
        path: Arguments,
        query: Arguments,
        header: Arguments = None,
        body: Arguments = None,
    ) -> Any:
        request = build(self.settings, operation, path, query, header, body)
        transport = self._transport or self._connected()
        try:
            response = transport.send(request)
        except TransportError as error:
            raise not_answered(operation, error) from error
        return interpret(self.settings, operation, response)

    def _connected(self) -> Transport:
        from .urllib3_transport import Urllib3Transport  # importing it costs more than the rest of this package

        self._transport = Urllib3Transport(proxies=self.settings.proxies)
        return self._transport

    def close(self) -> None:
        if self._transport is not None:
            self._transport.close()


class AsyncCaller:
    """What the resources of one asynchronous client call through. The transport is made on first use."""

    __slots__ = ("_transport", "settings")

    def __init__(self, settings: Settings, transport: AsyncTransport | None) -> None:
        self.settings = settings
        self._transport = transport

    async def send(
        self,
        operation: Operation[Any],
        path: Arguments,
        query: Arguments,
        header: Arguments = None,
        body: Arguments = None,
    ) -> Any:
        request = build(self.settings, operation, path, query, header, body)
        transport = self._transport or self._connected()
        try:
            response = await transport.send(request)
        except TransportError as error:
            raise not_answered(operation, error) from error
        return interpret(self.settings, operation, response)

    def _connected(self) -> AsyncTransport:
        from .aiohttp_transport import AiohttpTransport

        self._transport = AiohttpTransport(
            proxies=self.settings.proxies, distribution=self.settings.document.distribution
        )
        return self._transport

    async def close(self) -> None:
        if self._transport is not None:
            await self._transport.close()
