"""Pages of a list, and where the list goes on. Pure: nothing here asks for a page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import GenericAlias
from typing import Any, Generic, TypeVar

from msgspec import Struct

from .codec import Undecodable, convert, parse
from .operation import Paging
from .pointer import resolve, split
from .shape import is_array, is_object
from .unset import UNSET

T = TypeVar("T")


class Page(Struct, Generic[T], frozen=True, kw_only=True):
    """One slice of a list: iterate it for its items.

    `offset` items come before it; `next_offset` is where the next page begins, None after the last one. `total` is the
    length of the whole list if the server tells it. `meta` and `raw` are the server's own words: its paging
    information, and the whole answer.
    """

    items: list[T]
    limit: int
    offset: int
    next_offset: int | None
    total: int | None
    api_id: str | None
    meta: Any
    raw: Any

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __getitem__(self, index: int) -> T:
        return self.items[index]


class PageFault(ValueError):
    """The server's pages make no list."""


class PageCursor(Generic[T]):
    """Where in a list we are. It moves by the number of items received: the server's links are read, never followed.

    `most` is how many items are wanted; None: all.
    """

    __slots__ = ("_left", "_query", "_rule", "_seen", "done", "limit", "offset")

    def __init__(self, rule: Paging, query: Mapping[str, Any], most: int | None = None) -> None:
        self._rule = rule
        self._query = query
        self.limit = _whole(rule.limit, query, rule.maximum, 1, rule.maximum)
        self.offset = _whole(rule.offset, query, 0, 0, None)
        self.done = most == 0
        self._left = most
        # The first page's items and the latest one's: a server that ignores the offset sends one of them again.
        self._seen: list[tuple[int, list[T]]] = []

    def query(self) -> dict[str, Any]:
        """The arguments of the next page, which is no larger than what is still wanted."""
        return {**self._query, self._rule.limit: self._asked(), self._rule.offset: self.offset}

    def take(self, raw: Any, body: bytes, api_id: str | None = None) -> Page[T]:
        """The page that an answer holds. `raw` is what `body` was decoded to. Moves on behind it."""
        items = self._items(raw, body)
        self._remember(items)
        following = self.offset + len(items)
        self.done = not (items and self._more(raw, body, following))
        wanted = items if self._left is None else items[: self._left]
        more = not self.done or len(wanted) < len(items)
        page = Page(
            items=wanted,
            limit=self._asked(),
            offset=self.offset,
            next_offset=self.offset + len(wanted) if more else None,
            total=self._total(raw),
            api_id=api_id,
            meta=self._meta(raw),
            raw=raw,
        )
        self.offset += len(wanted)
        if self._left is not None:
            self._left -= len(wanted)
            self.done = self.done or self._left == 0
        return page

    def _asked(self) -> int:
        return self.limit if self._left is None else max(1, min(self.limit, self._left))

    def _items(self, raw: Any, body: bytes) -> list[T]:
        path = split(self._rule.items)
        items = resolve(raw, path)
        if not items and body.strip() and _absent(body, path):
            raise PageFault(f"the answer has no list at {self._rule.items}")
        if items is UNSET or items is None:
            return []
        if is_object(raw):  # nothing told the decoder what the items are
            items = _converted(items, self._rule.item)
        if not is_array(items):
            raise PageFault(f"what the answer has at {self._rule.items} is not a list")
        return items

    def _remember(self, items: list[T]) -> None:
        for offset, seen in self._seen:
            if items and items == seen:
                self.done = True
                text = f"the server sent the same items for {self._rule.offset}={offset} and {self.offset}"
                raise PageFault(f"{text}: it does not heed the offset. The items before are good")
        self._seen = [*self._seen[:1], (self.offset, items)]

    def _more(self, raw: Any, body: bytes, following: int) -> bool:
        if self._rule.stop == "empty-page":
            return True
        if self._rule.stop == "next" and self._rule.next is not None:
            path = split(self._rule.next)
            # In a model a link that is null and one that was left out look alike; only the former ends the list.
            return bool(resolve(raw, path)) or (self._unfinished(raw, following) and _absent(body, path))
        return self._unfinished(raw, following)

    def _unfinished(self, raw: Any, following: int) -> bool:
        """Whether more is to be expected: by the length of the list, or since the page is as long as it may be."""
        total = self._total(raw)
        if total is not None:
            return following < total
        applied = resolve(self._meta(raw), (self._rule.limit,))
        capped = isinstance(applied, int) and 0 < applied < self._asked()
        return following - self.offset >= (applied if capped else self._asked())

    def _meta(self, raw: Any) -> Any:
        found = resolve(raw, split(self._rule.meta)) if self._rule.meta is not None else UNSET
        return None if found is UNSET else found

    def _total(self, raw: Any) -> int | None:
        total = resolve(raw, split(self._rule.total)) if self._rule.total is not None else None
        return total if isinstance(total, int) else None


def _converted(items: Any, item: Any) -> Any:
    try:
        return convert(items, GenericAlias(list, (item,)))
    except Undecodable:
        return items


def _absent(body: bytes, path: tuple[str, ...]) -> bool:
    try:
        return resolve(parse(body), path) is UNSET
    except Undecodable:
        return True


def _whole(name: str, query: Mapping[str, Any], default: int, low: int, high: int | None) -> int:
    value = query.get(name, UNSET)
    if value is UNSET:
        return default
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"{name}: give a whole number, not {type(value).__name__}.")
    if value < low or (high is not None and value > high):
        raise ValueError(f"{name}: {value} is not {f'{low} to {high}' if high is not None else f'at least {low}'}.")
    return value
