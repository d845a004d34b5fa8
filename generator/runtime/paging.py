"""Pages and pagers. What is asked for next is decided in one place, `Cursor`, for both clients.

Pages are parted by position: if objects are added or removed in front of the position while a list is iterated, an
object can come twice or be missed; the API offers nothing steadier. The offset moves on by the number of objects
received, so a server that gives fewer than asked for loses nothing.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from operator import attrgetter
from typing import Any, Generic, TypeVar, overload

from .errors import PaginationError
from .operation import Operation, Paging
from .unset import UNSET

T = TypeVar("T")


class Page(Generic[T]):
    """One page: a sequence of its items.

    Attributes:
        items: The objects, in the server's order.
        offset: How many objects come before this page.
        total: How many objects the whole list has, if the server says so.
        body: The whole answer as it was decoded, with `api_id` and `meta`.
    """

    __slots__ = ("body", "items", "offset", "total")

    def __init__(self, items: Sequence[T], *, offset: int, total: int | None, body: Any) -> None:
        self.items: list[T] = list(items)
        self.offset = offset
        self.total = total
        self.body = body

    @property
    def api_id(self) -> str | None:
        """The server's id of the request that fetched this page."""
        return getattr(self.body, "api_id", None)

    @property
    def meta(self) -> Any:
        """What the server says of this page's place in the list; None if it says nothing."""
        return getattr(self.body, "meta", None)

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        return self.items[index]

    def __repr__(self) -> str:
        total = "" if self.total is None else f" of {self.total}"
        return f"<Page of {len(self)} from {self.offset}{total}>"


class Cursor:
    """Where a pager stands, and whether there is more. Pure: it sends nothing."""

    __slots__ = ("_limit", "_operation", "_previous", "_rule", "done", "offset")

    def __init__(self, operation: Operation[Any], rule: Paging, limit: int | None, offset: int | None) -> None:
        self._operation = operation
        self._rule = rule
        self._limit = limit
        self._previous: tuple[Any, Any] | None = None
        self.offset = offset or 0
        self.done = False

    def page(self, body: Any) -> Page[Any]:
        """The answer as a page, without moving on."""
        items: Any = _at(body, self._rule.items)
        return Page(items or (), offset=self.offset, total=_at(body, self._rule.total), body=body)

    def advance(self, page: Page[Any]) -> None:
        """Move behind the page. Raises `PaginationError` if it is the one before, come again."""
        seen = (page.items, _at(page.body, self._rule.meta))
        if page.items and self._previous == seen:
            raise PaginationError(operation=self._operation.id, offset=self.offset)
        self._previous = seen
        self.offset += len(page)
        self.done = not page.items or self._is_last(page)

    def _is_last(self, page: Page[Any]) -> bool:
        rule = self._rule
        if rule.stop == "empty-page":
            return False
        if rule.stop == "next" and rule.next is not None:
            following = _at(page.body, rule.next, absent=UNSET)
            if following:
                return False
            if page.total is None and following is not UNSET:
                return True
        if page.total is not None:
            return self.offset >= page.total
        return len(page) < self._asked(page)

    def _asked(self, page: Page[Any]) -> int:
        """How long a full page is: what the server says it applied, else what was asked for, else the most there is."""
        applied = getattr(_at(page.body, self._rule.meta), self._rule.limit, None)
        return applied if isinstance(applied, int) and applied > 0 else self._limit or self._rule.maximum


def _at(body: Any, path: str | None, absent: Any = None) -> Any:
    if path is None:
        return absent
    try:
        return attrgetter(path)(body)
    except AttributeError:
        return absent


class Pager(Generic[T]):
    """A list that is fetched as it is read: iterate it for every item, `pages()` for every page, `page()` for one."""

    __slots__ = ("_fetch", "_limit", "_offset", "_operation")

    def __init__(
        self, operation: Operation[T], fetch: Callable[[int], Any], limit: int | None, offset: int | None
    ) -> None:
        self._operation = operation
        self._fetch = fetch
        self._limit = limit
        self._offset = offset

    def page(self) -> Page[T]:
        """The first page: `limit` items from `offset`."""
        cursor = _cursor(self._operation, self._limit, self._offset)
        return cursor.page(self._fetch(cursor.offset))

    def pages(self) -> Iterator[Page[T]]:
        """Page after page, from `offset` to the end of the list."""
        cursor = _cursor(self._operation, self._limit, self._offset)
        while not cursor.done:
            page = cursor.page(self._fetch(cursor.offset))
            cursor.advance(page)
            if page.items:
                yield page

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items

    def __repr__(self) -> str:
        return f"<Pager of {self._operation.id}>"


class AsyncPager(Generic[T]):
    """The same for coroutines: iterate it with `async for`, await `page()`."""

    __slots__ = ("_fetch", "_limit", "_offset", "_operation")

    def __init__(
        self, operation: Operation[T], fetch: Callable[[int], Awaitable[Any]], limit: int | None, offset: int | None
    ) -> None:
        self._operation = operation
        self._fetch = fetch
        self._limit = limit
        self._offset = offset

    async def page(self) -> Page[T]:
        """The first page: `limit` items from `offset`."""
        cursor = _cursor(self._operation, self._limit, self._offset)
        return cursor.page(await self._fetch(cursor.offset))

    async def pages(self) -> AsyncIterator[Page[T]]:
        """Page after page, from `offset` to the end of the list."""
        cursor = _cursor(self._operation, self._limit, self._offset)
        while not cursor.done:
            page = cursor.page(await self._fetch(cursor.offset))
            cursor.advance(page)
            if page.items:
                yield page

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.items:
                yield item

    def __repr__(self) -> str:
        return f"<AsyncPager of {self._operation.id}>"


def _cursor(operation: Operation[Any], limit: int | None, offset: int | None) -> Cursor:
    if operation.paging is None:
        raise TypeError(f"{operation.id} is not paged")
    return Cursor(operation, operation.paging, limit, offset)
