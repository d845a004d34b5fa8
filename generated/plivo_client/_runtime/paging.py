"""Lists that come in pages: two pagers drive a cursor, which knows where the list goes on."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Generic, TypeVar

from .cursor import Page, PageCursor, PageFault
from .errors import PagingError
from .operation import Operation
from .request import Arguments, build
from .response import failed, interpret
from .settings import Settings
from .transport import Request, Response

if TYPE_CHECKING:
    from .caller import AsyncCaller, Caller

__all__ = ["AsyncPager", "Page", "PageCursor", "PageFault", "Pager"]

T = TypeVar("T")


class _Walk(Generic[T]):
    """A cursor together with the requests it leads to."""

    __slots__ = ("_arguments", "_operation", "_settings", "cursor")

    def __init__(self, operation: Operation[T], arguments: Arguments, settings: Settings) -> None:
        if operation.paging is None:
            raise TypeError(f"{operation.id} has no pages.")
        self._operation = operation
        self._arguments = arguments
        self._settings = settings
        self.cursor: PageCursor[T] = PageCursor(operation.paging, arguments.query)

    def request(self) -> Request:
        path, _, header, _ = self._arguments
        return build(self._operation, Arguments(path, self.cursor.query(), header), self._settings)

    def page(self, request: Request, response: Response) -> Page[T]:
        raw = interpret(self._operation, request, response, self._settings)
        try:
            return self.cursor.take(raw, response.body, self._settings.envelope.request_id(raw))
        except PageFault as fault:
            raise failed(PagingError, f"{fault}.", self._operation, request) from None


class Pager(Generic[T]):
    """A list, not yet asked for. Iterate it for every item, page after page; each iteration begins anew.

    `limit` is the size of a page and `offset` where to begin. What is added or removed meanwhile at the front of the
    list shifts it: an item may then come twice or not at all, as with any offset.
    """

    __slots__ = ("_arguments", "_caller", "_operation")

    def __init__(self, caller: Caller, operation: Operation[T], arguments: Arguments) -> None:
        self._caller = caller
        self._operation = operation
        self._arguments = arguments
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

    def _walk(self) -> _Walk[T]:
        return _Walk(self._operation, self._arguments, self._caller.settings)

    def _next(self, walk: _Walk[T]) -> Page[T]:
        request = walk.request()
        return walk.page(request, self._caller.exchange(self._operation, request))


class AsyncPager(Generic[T]):
    """A list, not yet asked for. Iterate it with `async for`; else as `Pager`."""

    __slots__ = ("_arguments", "_caller", "_operation")

    def __init__(self, caller: AsyncCaller, operation: Operation[T], arguments: Arguments) -> None:
        self._caller = caller
        self._operation = operation
        self._arguments = arguments
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

    def _walk(self) -> _Walk[T]:
        return _Walk(self._operation, self._arguments, self._caller.settings)

    async def _next(self, walk: _Walk[T]) -> Page[T]:
        request = walk.request()
        return walk.page(request, await self._caller.exchange(self._operation, request))
