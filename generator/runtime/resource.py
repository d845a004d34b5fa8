"""Bases of the generated resource classes: a method of theirs is one line."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any, TypeVar

from .accepted import AsyncAccepted
from .api import Api
from .caller import AsyncCaller, Caller
from .operation import Operation
from .paging import AsyncPager, Page, Pager
from .request import NOTHING, Arguments, supplied
from .unset import UNSET

T = TypeVar("T")
Given = Mapping[str, Any]


class Resource:
    """Operations on one noun."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def _send(
        self,
        operation: Operation[T],
        *,
        path: Given = NOTHING,
        query: Given = NOTHING,
        header: Given = NOTHING,
        body: Given | None = None,
    ) -> T:
        _warn(self._caller, operation)
        result: T = self._caller.call(operation, Arguments(path, query, header, body))
        return result

    def _send_asyncable(
        self,
        operation: Operation[T],
        *,
        path: Given = NOTHING,
        query: Given = NOTHING,
        header: Given = NOTHING,
        body: Given | None = None,
    ) -> T | AsyncAccepted[T]:
        _warn(self._caller, operation)
        arguments = _settled(self._caller.settings.api, path, query, header, body)
        result: T | AsyncAccepted[T] = self._caller.call(operation, arguments)
        return result

    def _pages(
        self, operation: Operation[T], *, path: Given = NOTHING, query: Given = NOTHING, header: Given = NOTHING
    ) -> Pager[T]:
        _warn(self._caller, operation)
        return self._caller.pages(operation, Arguments(path, query, header))

    def _pages_asyncable(
        self, operation: Operation[T], *, path: Given = NOTHING, query: Given = NOTHING, header: Given = NOTHING
    ) -> Pager[T] | AsyncAccepted[Page[T]]:
        _warn(self._caller, operation)
        api = self._caller.settings.api
        arguments = _settled(api, path, query, header)
        if _is_asynchronous(arguments, api):
            accepted: AsyncAccepted[Page[T]] = self._caller.call(operation, arguments)
            return accepted
        return self._caller.pages(operation, arguments)


class AsyncResource:
    """Operations on one noun, for asynchronous code."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def _send(
        self,
        operation: Operation[T],
        *,
        path: Given = NOTHING,
        query: Given = NOTHING,
        header: Given = NOTHING,
        body: Given | None = None,
    ) -> T:
        _warn(self._caller, operation)
        result: T = await self._caller.call(operation, Arguments(path, query, header, body))
        return result

    async def _send_asyncable(
        self,
        operation: Operation[T],
        *,
        path: Given = NOTHING,
        query: Given = NOTHING,
        header: Given = NOTHING,
        body: Given | None = None,
    ) -> T | AsyncAccepted[T]:
        _warn(self._caller, operation)
        arguments = _settled(self._caller.settings.api, path, query, header, body)
        result: T | AsyncAccepted[T] = await self._caller.call(operation, arguments)
        return result

    def _pages(
        self, operation: Operation[T], *, path: Given = NOTHING, query: Given = NOTHING, header: Given = NOTHING
    ) -> AsyncPager[T]:
        _warn(self._caller, operation)
        return self._caller.pages(operation, Arguments(path, query, header))

    def _pages_asyncable(
        self, operation: Operation[T], *, path: Given = NOTHING, query: Given = NOTHING, header: Given = NOTHING
    ) -> AsyncPager[T] | Awaitable[AsyncAccepted[Page[T]]]:
        _warn(self._caller, operation)
        api = self._caller.settings.api
        arguments = _settled(api, path, query, header)
        if _is_asynchronous(arguments, api):
            accepted: Awaitable[AsyncAccepted[Page[T]]] = self._caller.call(operation, arguments)
            return accepted
        return self._caller.pages(operation, arguments)


def _warn(caller: Caller | AsyncCaller, operation: Operation[Any]) -> None:
    """Warn of a deprecated operation: once for a client and its copies, at the line that calls the method."""
    if operation.deprecated and operation.id not in caller.warned:
        from warnings import warn

        caller.warned.add(operation.id)
        warn(operation.deprecated, DeprecationWarning, stacklevel=4)


def _settled(api: Api, path: Given, query: Given, header: Given, body: Given | None = None) -> Arguments:
    """None for one of the arguments that make a request asynchronous says that it is not given."""
    names = api.asynchronous
    return Arguments(path, supplied(query, names), header, None if body is None else supplied(body, names))


def _is_asynchronous(arguments: Arguments, api: Api) -> bool:
    """The first of the two arguments is the URL: it alone decides."""
    return bool(api.asynchronous) and arguments.query.get(api.asynchronous[0], UNSET) is not UNSET
