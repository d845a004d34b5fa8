"""Lists: how many items, from where on, and what happens when the list changes meanwhile."""

from __future__ import annotations

import json
from math import ceil
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import plivo_client
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plivo_client import PagingError, RestClient
from plivo_client._runtime.mock import MockTransport
from plivo_client._runtime.transport import Request, Response

from .styles import ACCOUNT, TOKEN, both, mock, run

drawn = settings(max_examples=150, deadline=None, database=None, derandomize=True)
META = ("total", "next", "neither")


class Shelf:
    """A list of applications on a server. `change` is done to it after each page."""

    def __init__(self, names: list[str], tells: str = "next", change: Any = None) -> None:
        self.names = names
        self.tells = tells
        self.change = change
        self.asked: list[tuple[int, int]] = []

    def __call__(self, request: Request) -> Response:
        query = dict(parse_qsl(urlsplit(request.url).query))
        limit, offset = int(query["limit"]), int(query["offset"])
        self.asked.append((limit, offset))
        rows = [{"app_id": name} for name in self.names[offset : offset + limit]]
        meta: dict[str, Any] = {"limit": limit, "offset": offset}
        if self.tells == "total":
            meta["total_count"] = len(self.names)
        if self.tells == "next":
            meta["next"] = "/v1/more" if offset + limit < len(self.names) else None
        if self.change is not None:
            self.change(self.names)
        return Response(200, {}, json.dumps({"api_id": "a1", "meta": meta, "objects": rows}).encode())

    def client(self) -> RestClient:
        return RestClient(ACCOUNT, TOKEN, transport=MockTransport(self)).with_options(check_arguments=False)


def ids(items: Any) -> list[str]:
    return [item.app_id for item in items]


def names(count: int) -> list[str]:
    return [str(number) for number in range(count)]


async def _collected(pager: Any) -> list[Any]:
    return [item async for item in pager]


@drawn
@given(
    length=st.integers(0, 70),
    most=st.integers(0, 80),
    limit=st.integers(1, 20),
    offset=st.integers(0, 30),
    tells=st.sampled_from(META),
)
def test_take_gives_so_many_items_with_so_few_requests(
    length: int, most: int, limit: int, offset: int, tells: str
) -> None:
    """The beginning of the list, and not one request or item more than it needs."""
    shelf = Shelf(names(length), tells)
    pager = shelf.client().applications.list(limit=limit, offset=offset).take(most)
    expected = names(length)[offset : offset + most]
    assert ids(pager) == expected
    least = ceil(len(expected) / limit)
    assert least <= len(shelf.asked) <= least + 1
    assert sum(size for size, _ in shelf.asked) <= most
    if len(expected) == most:
        assert len(shelf.asked) == least
        assert sum(size for size, _ in shelf.asked) == most


@both
def test_take_works_in_either_style(style: str) -> None:
    """And each iteration begins anew."""
    shelf = Shelf(names(45))

    def use(client: Any) -> Any:
        pager = client.applications.list().take(25)
        return _collected(pager) if style == "async" else [*pager, *pager]

    assert ids(run(style, use, transport=mock(style, shelf)))[:25] == names(25)
    assert shelf.asked[:2] == [(20, 0), (5, 20)]


def test_taking_nothing_asks_for_nothing() -> None:
    """Even then `page()` is a request, since it is asked for."""
    shelf = Shelf(names(45))
    pager = shelf.client().applications.list().take(0)
    assert list(pager) == list(pager.pages()) == shelf.asked == []
    assert pager.page().items == []


def test_of_two_numbers_the_smaller_counts() -> None:
    """Taking cannot bring back what was left out."""
    pager = Shelf(names(45)).client().applications.list()
    assert len(ids(pager.take(10).take(30))) == len(ids(pager.take(30).take(10))) == 10
    assert len(ids(pager)) == 45


def test_pages_are_cut_as_well() -> None:
    """And say where to go on."""
    pages = list(Shelf(names(45)).client().applications.list().take(25).pages())
    assert [(len(page), page.offset, page.limit, page.next_offset) for page in pages] == [
        (20, 0, 20, 20),
        (5, 20, 5, 25),
    ]


@pytest.mark.parametrize(("most", "kind"), [(-1, ValueError), (1.5, TypeError), ("3", TypeError), (True, TypeError)])
def test_a_number_of_items_is_a_whole_number(most: Any, kind: type[Exception]) -> None:
    """It shows at once."""
    with pytest.raises(kind, match="most"):
        Shelf([]).client().applications.list().take(most)


@drawn
@given(length=st.integers(0, 50), limit=st.integers(1, 20), stop=st.integers(1, 60), tells=st.sampled_from(META))
def test_a_list_is_resumed_where_it_was_left(length: int, limit: int, stop: int, tells: str) -> None:
    """By the page's `next_offset`: nothing is lost, and nothing comes twice."""
    shelf = Shelf(names(length), tells)
    client = shelf.client()
    seen, offset = [], 0
    while offset is not None and len(seen) < length + 1:
        for page in client.applications.list(limit=limit, offset=offset).take(stop).pages():
            seen += ids(page)
            offset = page.next_offset
    assert seen == names(length)


def test_what_is_added_in_front_comes_twice() -> None:
    """The list moves back under the offset: as many items are seen again as came in between."""
    shelf = Shelf(names(40), "next", lambda listed: listed.insert(0, f"new {len(listed)}"))
    seen = ids(shelf.client().applications.list(limit=10).take(40))
    assert seen[9] == seen[10] == "9"
    assert set(names(37)) <= set(seen)


def test_what_is_removed_in_front_hides_another() -> None:
    """The list moves up: an item that was not seen yet takes the place of one that was."""
    shelf = Shelf(names(40), "next", lambda listed: listed.pop(0))
    seen = ids(shelf.client().applications.list(limit=10))
    assert "10" not in seen
    assert len(seen) == len(set(seen))


def test_what_is_added_at_the_end_is_seen() -> None:
    """As long as it is there when its page is asked for."""
    shelf = Shelf(names(15), "next", lambda listed: listed.append(str(len(listed))) if len(listed) < 30 else None)
    assert ids(shelf.client().applications.list(limit=10))[:15] == names(15)


def test_a_server_that_repeats_a_page_is_told_from_a_list() -> None:
    """Otherwise the iteration would never end. What came before is good."""

    def same(_: Request) -> Response:
        rows = [{"app_id": name} for name in names(20)]
        meta = {"limit": 20, "offset": 0, "next": "/v1/more"}
        return Response(200, {}, json.dumps({"api_id": "a1", "meta": meta, "objects": rows}).encode())

    client = RestClient(ACCOUNT, TOKEN, transport=MockTransport(same))
    items = iter(client.applications.list())
    assert [next(items).app_id for _ in range(20)] == names(20)
    with pytest.raises(PagingError):
        next(items)
    assert issubclass(PagingError, plivo_client.CallError)
