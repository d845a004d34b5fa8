"""Answers as they came: what `with_raw_response` gives.

A caller of this kind gives the answer itself where the ordinary one gives what it means. The methods of a resource pass
it on as it is, so that no class of their own is needed, but for the type checkers: `raw` and its twins tell them.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, overload

from .caller import AsyncCaller, Caller
from .codec import Undecodable, parse
from .exchange import Exchange
from .operation import Operation
from .paging import AsyncPager, Page, Pager, Walk
from .request import Arguments
from .unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

P = ParamSpec("P")
T = TypeVar("T")
U = TypeVar("U")


class RawResponse(Generic[T]):
    """An answer of success. Errors are raised, as without this.

    `body` is what came, `headers` have their names in lower case. `api_id` is the server's name for the request.
    """

    __slots__ = ("_parsed", "_read", "api_id", "body", "headers", "status")

    def __init__(self, exchange: Exchange, read: Callable[[], Any]) -> None:
        response = exchange.response()
        self.status = response.status
        self.headers: Mapping[str, str] = {name.lower(): value for name, value in response.headers.items()}
        self.body = response.body
        self.api_id = _request_id(exchange) or self.headers.get("x-request-id")
        self._read = read
        self._parsed: Any = UNSET

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status}, {len(self.body)} bytes, api_id={self.api_id!r}>"

    def __reduce__(self) -> Any:
        raise TypeError("A raw response is tied to its client: pickle what parse() or json() gives.")

    @overload
    def parse(self: RawResponse[Pager[U]]) -> Page[U]: ...
    @overload
    def parse(self: RawResponse[AsyncPager[U]]) -> Page[U]: ...
    @overload
    def parse(self: RawResponse[Awaitable[U]]) -> U: ...
    @overload
    def parse(self) -> T: ...
    def parse(self) -> Any:
        """What the method gives without `with_raw_response`; for a list the page that came."""
        if self._parsed is UNSET:
            self._parsed = self._read()
        return self._parsed

    def json(self) -> Any:
        """The body as plain JSON values, with every field that came. Raises `ValueError` if it is no JSON."""
        return parse(self.body)


def raw(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """A method of a resource over a raw caller, as what it is."""
    told: Any = method
    return told  # type: ignore[no-any-return]


def async_raw(method: Callable[P, Coroutine[Any, Any, T]]) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]:
    """The same for a coroutine function."""
    told: Any = method
    return told  # type: ignore[no-any-return]


def async_raw_list(method: Callable[P, T]) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]:
    """The same for a plain function that gives a pager."""
    told: Any = method
    return told  # type: ignore[no-any-return]


class RawCaller(Caller):
    """Gives answers as they came."""

    def call(self, operation: Operation[Any], arguments: Arguments) -> Any:
        """The answer. Raises as the ordinary caller does, but for what shows when it is parsed."""
        return _answered(self.exchange(operation, arguments))

    def pages(self, operation: Operation[Any], arguments: Arguments) -> Any:
        """The answer that holds the first page."""
        walk = Walk(operation, arguments, self.settings)
        return _page(walk, self.exchange(operation, walk.arguments()))


class AsyncRawCaller(AsyncCaller):
    """The same for asynchronous code."""

    async def call(self, operation: Operation[Any], arguments: Arguments) -> Any:
        """The answer. Raises as the ordinary caller does, but for what shows when it is parsed."""
        return _answered(await self.exchange(operation, arguments))

    def pages(self, operation: Operation[Any], arguments: Arguments) -> Any:
        """The answer that holds the first page, to be awaited."""
        return self._first(operation, Walk(operation, arguments, self.settings))

    async def _first(self, operation: Operation[Any], walk: Walk[Any]) -> Any:
        return _page(walk, await self.exchange(operation, walk.arguments()))


class RawClient:
    """Base of the generated client whose methods give answers as they came; it has the ordinary one's connections."""

    def __init__(self, caller: Caller) -> None:
        self._caller = RawCaller(caller.settings, caller.connections)
        self._caller.warned = caller.warned


class AsyncRawClient:
    """The same for asynchronous code."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = AsyncRawCaller(caller.settings, caller.connections)
        self._caller.warned = caller.warned


def _answered(exchange: Exchange) -> RawResponse[Any]:
    return RawResponse(_succeeded(exchange), exchange.result)


def _page(walk: Walk[Any], exchange: Exchange) -> RawResponse[Any]:
    return RawResponse(_succeeded(exchange), lambda: walk.page(exchange))


def _succeeded(exchange: Exchange) -> Exchange:
    if not 200 <= exchange.response().status < 300:
        exchange.result()
    return exchange


def _request_id(exchange: Exchange) -> str | None:
    try:
        return exchange.settings.envelope.request_id(parse(exchange.response().body))
    except Undecodable:
        return None
