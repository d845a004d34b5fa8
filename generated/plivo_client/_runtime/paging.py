"""Lists that come in pages: two pagers drive a cursor, which knows where the list goes on."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any, Generic, Protocol, TypeVar

from .cursor import Page, PageCursor, PageFault
from .errors import PagingError
from .exchange import Exchange
from .operation import Operation
from .request import Arguments, checked
from .response import failed
from .settings import Settings

__all__ = ["AsyncPager", "Page", "PageCursor", "PageFault", "Pager", "Walk"]

T = TypeVar("T")


class Carrier(Protocol):
    """Whoever asks for the pages."""

    settings: Settings

    def exchange(self, operation: Operation[Any], arguments: Arguments) -> Exchange:
        """One request and what came of it."""
        ...


class AsyncCarrier(Protocol):
    """The same for asynchronous code."""

    settings: Settings

    async def exchange(self, operation: Operation[Any], arguments: Arguments) -> Exchange:
        """One request and what came of it."""
        ...


class Walk(Generic[T]):
    """A cursor together with the requests it leads to."""

    __slots__ = ("_arguments", "_settings", "cursor", "operation")

    def __init__(
        self, operation: Operation[T], arguments: Arguments, settings: Settings, most: int | None = None
    ) -> None:
        if operation.paging is None:
            raise TypeError(f"{operation.id} has no pages.")
        self.operation = operation
        self._arguments = checked(operation, arguments) if settings.check_arguments else arguments
        self._settings = settings
        self.cursor: PageCursor[T] = PageCursor(operation.paging, self._arguments.query, most)

    def arguments(self) -> Arguments:
        """Those of the next page."""
        path, _, header, _ = self._arguments
        return Arguments(path, self.cursor.query(), header)

    def page(self, exchange: Exchange) -> Page[T]:
        """The page that was answered. Moves on behind it."""
        raw = exchange.result()
        try:
            return self.cursor.take(raw, exchange.response().body, self._settings.envelope.request_id(raw))
        except PageFault as fault:
            error = failed(PagingError, f"{fault}.", self.operation, exchange.request)
            raise exchange.signed(error) from None


def _fewer(most: object, before: int | None) -> int:
    if not isinstance(most, int) or isinstance(most, bool):
        raise TypeError(f"most: give a whole number, not {type(most).__name__}.")
    if most < 0:
        raise ValueError(f"most: {most} is below 0.")
    return most if before is None else min(most, before)


class Pager(Generic[T]):
    """A list, not yet asked for. Iterate it for every item, page after page; each iteration begins anew.

    `limit` is the size of a page, `offset` where to begin, and `take` says how many items there are to be. What is
    added or removed meanwhile in front of where we are shifts the list: then an item comes twice, or not at all, as
    with any offset. `Page.next_offset` is where to go on later.
    """

    __slots__ = ("_arguments", "_caller", "_most", "_operation")

    def __init__(self, caller: Carrier, operation: Operation[T], arguments: Arguments, most: int | None = None) -> None:
        self._caller = caller
        self._operation = operation
        self._arguments = arguments
        self._most = most
        self._walk()  # a wrong limit shows at once, not at the first item

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items

    def pages(self) -> Iterator[Page[T]]:
        """Every page, one request each."""
        walk = self._walk()
        while not walk.cursor.done:
            yield self._next(walk)

    def page(self) -> Page[T]:
        """The page at `offset`, and no other."""
        return self._next(self._walk())

    def take(self, most: int) -> Pager[T]:
        """The same list, but no more than so many items of it, and no more requests than these need."""
        return Pager(self._caller, self._operation, self._arguments, _fewer(most, self._most))

    def _walk(self) -> Walk[T]:
        return Walk(self._operation, self._arguments, self._caller.settings, self._most)

    def _next(self, walk: Walk[T]) -> Page[T]:
        return walk.page(self._caller.exchange(self._operation, walk.arguments()))


class AsyncPager(Generic[T]):
    """A list, not yet asked for. Iterate it with `async for`; else as `Pager`."""

    __slots__ = ("_arguments", "_caller", "_most", "_operation")

    def __init__(
        self, caller: AsyncCarrier, operation: Operation[T], arguments: Arguments, most: int | None = None
    ) -> None:
        self._caller = caller
        self._operation = operation
        self._arguments = arguments
        self._most = most
        self._walk()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.items:
                yield item

    async def pages(self) -> AsyncIterator[Page[T]]:
        """Every page, one request each."""
        walk = self._walk()
        while not walk.cursor.done:
            yield await self._next(walk)

    async def page(self) -> Page[T]:
        """The page at `offset`, and no other."""
        return await self._next(self._walk())

    def take(self, most: int) -> AsyncPager[T]:
        """The same list, but no more than so many items of it, and no more requests than these need."""
        return AsyncPager(self._caller, self._operation, self._arguments, _fewer(most, self._most))

    def _walk(self) -> Walk[T]:
        return Walk(self._operation, self._arguments, self._caller.settings, self._most)

    async def _next(self, walk: Walk[T]) -> Page[T]:
        return walk.page(await self._caller.exchange(self._operation, walk.arguments()))
