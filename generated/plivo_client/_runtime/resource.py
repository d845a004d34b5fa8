"""What the generated resource classes inherit: how a method's one line is carried out."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Any, TypeVar

from .accepted import AsyncAccepted
from .caller import AsyncCaller, Caller
from .operation import Operation
from .paging import AsyncPager, Pager
from .request import Arguments
from .unset import UNSET

T = TypeVar("T")


class Resource:
    """The operations on one noun, of one synchronous client."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def _send(
        self,
        operation: Operation[T],
        path: Arguments = None,
        query: Arguments = None,
        header: Arguments = None,
        body: Arguments = None,
    ) -> T:
        result: T = self._caller.send(operation, path, query, header, body)
        return result

    def _send_asyncable(
        self,
        operation: Operation[T],
        path: Arguments = None,
        query: Arguments = None,
        header: Arguments = None,
        body: Arguments = None,
    ) -> T | AsyncAccepted:
        url = self._caller.settings.document.callback_url
        result: T | AsyncAccepted = self._caller.send(
            operation, path, _without_none(query, url), header, _without_none(body, url)
        )
        return result

    def _pages(self, operation: Operation[T], path: Arguments = None, query: Arguments = None) -> Pager[T]:
        caller, listing = self._caller, Listing(operation, query)
        return Pager(operation, lambda at: caller.send(operation, path, listing.at(at)), listing.limit, listing.offset)

    def _pages_asyncable(
        self, operation: Operation[T], path: Arguments = None, query: Arguments = None
    ) -> Pager[T] | AsyncAccepted:
        given = _without_none(query, self._caller.settings.document.callback_url)
        if not _is_asynchronous(given, self._caller.settings.document.callback_url):
            return self._pages(operation, path, given)
        accepted: AsyncAccepted = self._caller.send(operation, path, given)
        return accepted


class AsyncResource:
    """The operations on one noun, of one asynchronous client."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def _send(
        self,
        operation: Operation[T],
        path: Arguments = None,
        query: Arguments = None,
        header: Arguments = None,
        body: Arguments = None,
    ) -> T:
        result: T = await self._caller.send(operation, path, query, header, body)
        return result

    async def _send_asyncable(
        self,
        operation: Operation[T],
        path: Arguments = None,
        query: Arguments = None,
        header: Arguments = None,
        body: Arguments = None,
    ) -> T | AsyncAccepted:
        url = self._caller.settings.document.callback_url
        result: T | AsyncAccepted = await self._caller.send(
            operation, path, _without_none(query, url), header, _without_none(body, url)
        )
        return result

    def _pages(self, operation: Operation[T], path: Arguments = None, query: Arguments = None) -> AsyncPager[T]:
        caller, listing = self._caller, Listing(operation, query)
        return AsyncPager(
            operation, lambda at: caller.send(operation, path, listing.at(at)), listing.limit, listing.offset
        )

    def _pages_asyncable(
        self, operation: Operation[T], path: Arguments = None, query: Arguments = None
    ) -> AsyncPager[T] | Awaitable[AsyncAccepted]:
        given = _without_none(query, self._caller.settings.document.callback_url)
        if not _is_asynchronous(given, self._caller.settings.document.callback_url):
            return self._pages(operation, path, given)
        return self._caller.send(operation, path, given)


class Listing:
    """The query of a list, and how it reads at another offset."""

    __slots__ = ("_offset_name", "_query", "limit", "offset")

    def __init__(self, operation: Operation[Any], query: Arguments) -> None:
        if operation.paging is None:
            raise TypeError(f"{operation.id} is not paged")
        self._query = dict(query or {})
        self._offset_name = operation.paging.offset
        self.limit: int | None = _given(self._query.get(operation.paging.limit))
        self.offset: int | None = _given(self._query.get(operation.paging.offset))

    def at(self, offset: int) -> Arguments:
        """The query for the page at that offset; an offset of 0 is sent only if it was asked for."""
        return {**self._query, self._offset_name: offset} if offset else self._query


def _given(value: Any) -> int | None:
    return None if value is UNSET else value


def _without_none(arguments: Arguments, callback_url: str | None) -> Arguments:
    """`callback_url=None` asks for nothing, so nothing is sent for it."""
    if arguments is None or callback_url is None or arguments.get(callback_url, UNSET) is not None:
        return arguments
    return {name: value for name, value in arguments.items() if name != callback_url}


def _is_asynchronous(arguments: Arguments, callback_url: str | None) -> bool:
    return arguments is not None and callback_url is not None and arguments.get(callback_url, UNSET) is not UNSET
