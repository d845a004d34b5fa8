"""Carries calls to the transport. All that the synchronous and the asynchronous client do differently is here."""

from __future__ import annotations

from copy import copy
from typing import Any, Self, TypeVar

from .connections import AsyncConnections, Connections
from .exchange import Exchange
from .operation import Operation
from .paging import AsyncPager, Pager
from .request import Arguments, build
from .settings import Settings
from .transport import Response, TransportError
from .watch import watching

T = TypeVar("T")


class Caller:
    """Calls with certain settings, over connections that other callers may share."""

    def __init__(self, settings: Settings, connections: Connections) -> None:
        self.settings = settings
        self.connections = connections
        self.warned: set[str] = set()  # the deprecated operations that were warned of

    def changed(self, settings: Settings) -> Self:
        """The same with other settings, over the same connections."""
        other = copy(self)
        other.settings = settings
        return other

    def call(self, operation: Operation[Any], arguments: Arguments) -> Any:
        """What the operation gives."""
        return self.exchange(operation, arguments).result()

    def pages(self, operation: Operation[T], arguments: Arguments) -> Pager[T]:
        """A list that is paged."""
        return Pager(self, operation, arguments)

    def exchange(self, operation: Operation[Any], arguments: Arguments) -> Exchange:
        """The exchange, ended one way or the other."""
        exchange = Exchange(operation, build(operation, arguments, self.settings), self.settings)
        watch = watching(exchange)
        if watch is None:
            self._carry(exchange)
        else:
            with watch:
                self._carry(exchange)
        return exchange

    def _carry(self, exchange: Exchange) -> None:
        while True:
            transport = self.connections.transport()
            outcome: Response | TransportError
            try:
                outcome = transport.send(exchange.request)
            except TransportError as failure:
                outcome = failure
            wait = exchange.after(outcome)
            if wait is None:
                return
            (getattr(transport, "sleep", None) or _sleep)(wait)


class AsyncCaller:
    """The same for asynchronous code."""

    def __init__(self, settings: Settings, connections: AsyncConnections) -> None:
        self.settings = settings
        self.connections = connections
        self.warned: set[str] = set()

    def changed(self, settings: Settings) -> Self:
        """The same with other settings, over the same connections."""
        other = copy(self)
        other.settings = settings
        return other

    async def call(self, operation: Operation[Any], arguments: Arguments) -> Any:
        """What the operation gives."""
        return (await self.exchange(operation, arguments)).result()

    def pages(self, operation: Operation[T], arguments: Arguments) -> AsyncPager[T]:
        """A list that is paged."""
        return AsyncPager(self, operation, arguments)

    async def exchange(self, operation: Operation[Any], arguments: Arguments) -> Exchange:
        """The exchange, ended one way or the other."""
        exchange = Exchange(operation, build(operation, arguments, self.settings), self.settings)
        watch = watching(exchange)
        if watch is None:
            await self._carry(exchange)
        else:
            with watch:
                await self._carry(exchange)
        return exchange

    async def _carry(self, exchange: Exchange) -> None:
        while True:
            transport = self.connections.transport()
            outcome: Response | TransportError
            try:
                outcome = await transport.send(exchange.request)
            except TransportError as failure:
                outcome = failure
            wait = exchange.after(outcome)
            if wait is None:
                return
            await (getattr(transport, "sleep", None) or _sleep_async)(wait)


def _sleep(seconds: float) -> None:
    from time import sleep

    sleep(seconds)


async def _sleep_async(seconds: float) -> None:
    from asyncio import sleep

    await sleep(seconds)
