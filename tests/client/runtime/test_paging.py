"""Walking lists: the laws of a cursor, against servers that page as they please."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from generator.runtime.codec import convert, encode
from generator.runtime.errors import PagingError
from generator.runtime.mock import AsyncMockTransport, MockTransport, answer
from generator.runtime.operation import Operation, Paging
from generator.runtime.paging import AsyncPager, Page, PageCursor, PageFault, Pager
from generator.runtime.transport import Request, Response

from .sample import CALLS, LIST_CALLS, AsyncSampleClient, Call, CallPage, Client

Answer = dict[str, Any]
Serve = Callable[[int, int], Answer]


def calls(count: int) -> list[Answer]:
    return [{"call_id": f"c{number}"} for number in range(count)]


def server(rows: list[Answer], *, cap: int = 1000, **meta: Callable[[int, int, int], Any]) -> Serve:
    """Pages of the rows, at most `cap` each. `meta` are functions of limit, offset and the number of rows."""

    def serve(limit: int, offset: int) -> Answer:
        limit = min(limit, cap)
        said = {name: value(limit, offset, len(rows)) for name, value in meta.items()}
        return {"api_id": "a", "objects": rows[offset : offset + limit], **({"meta": said} if said else {})}

    return serve


def next_link(limit: int, offset: int, count: int) -> str | None:
    return f"/v1/Call/?limit={limit}&offset={offset + limit}" if offset + limit < count else None


def empty_link(limit: int, offset: int, count: int) -> str:
    return next_link(limit, offset, count) or ""


def foreign_link(limit: int, offset: int, count: int) -> str | None:
    link = next_link(limit, offset, count)
    return f"https://evil.example{link}" if link else None


def total(limit: int, offset: int, count: int) -> int:
    return count


STYLES: dict[str, dict[str, Any]] = {
    "next": {"next": next_link},
    "next and total": {"next": next_link, "total_count": total},
    "empty text as the last link": {"next": empty_link},
    "absolute links to another host": {"next": foreign_link},
    "no link but a total": {"total_count": total},
    "neither link nor total": {"limit": lambda limit, *_: limit},
    "no meta at all": {},
}
STOPS = ("next", "short-page", "empty-page")


def walk(serve: Serve, rule: Paging, result: Any = CallPage, **query: Any) -> tuple[list[Any], list[tuple[int, int]]]:
    """Everything that a cursor gives, and the limits and offsets it asked for."""
    cursor: PageCursor[Any] = PageCursor(rule, query)
    items: list[Any] = []
    asked: list[tuple[int, int]] = []
    while not cursor.done:
        assert len(asked) < 200, "a list has an end"
        query = cursor.query()
        asked.append((query["limit"], query["offset"]))
        value = serve(query["limit"], query["offset"])
        items += cursor.take(convert(value, result), encode(value)).items
    return items, asked


@hypothesis.settings(max_examples=25)
@pytest.mark.parametrize("stop", STOPS)
@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES.keys())
@given(count=st.integers(0, 60), limit=st.integers(1, 20), offset=st.integers(0, 70))
def test_the_pages_together_are_the_list(style: dict[str, Any], stop: Any, count: int, limit: int, offset: int) -> None:
    """Every item from the offset on, once, in order, however the server tells that there is more."""
    rows = calls(count)
    rule = structs.replace(CALLS, stop=stop)
    items, asked = walk(server(rows, **style), rule, limit=limit, offset=offset)
    assert items == [Call(call_id=row["call_id"]) for row in rows[offset:]]
    # As many requests as pages, and at most one more that finds nothing.
    pages = max(1, -(-max(0, count - offset) // limit))
    assert pages <= len(asked) <= pages + 1
    assert [size for size, _ in asked] == [limit] * len(asked)
    received = max(0, count - offset)
    assert [start for _, start in asked] == [offset + min(limit * number, received) for number in range(len(asked))]


@given(count=st.integers(0, 60), cap=st.integers(1, 19))
@pytest.mark.parametrize("style", ["next and total", "neither link nor total", "no link but a total"])
def test_a_server_that_sends_less_than_was_asked_for_loses_nothing(style: str, count: int, cap: int) -> None:
    """The offset moves by what was received, and a page is short only by the limit that was applied."""
    items, _ = walk(server(calls(count), cap=cap, **STYLES[style]), CALLS)
    assert len(items) == count


def test_the_last_full_page_needs_no_further_request_where_the_server_says_so() -> None:
    """A null link ends the list though the model cannot tell it from an absent one."""
    assert len(walk(server(calls(40), next=next_link), CALLS)[1]) == 2
    assert len(walk(server(calls(40), next=empty_link), CALLS)[1]) == 2
    assert len(walk(server(calls(40), total_count=total), CALLS)[1]) == 2
    assert len(walk(server(calls(40)), CALLS)[1]) == 3


def test_a_null_link_is_believed_before_the_total() -> None:
    """Totals count what is not accessible, too."""
    serve = server(calls(20), next=next_link, total_count=lambda *_: 999)
    assert len(walk(serve, CALLS)[1]) == 1


def test_an_empty_page_ends_every_list() -> None:
    """Whatever the link and the total promise."""
    serve = server(calls(20), next=lambda *_: "/more", total_count=lambda *_: 999)
    assert len(walk(serve, CALLS)[1]) == 2


def test_a_page_is_as_long_as_allowed_unless_said_otherwise() -> None:
    """Fewer requests; and what a short page is must be known."""
    assert walk(server(calls(3)), CALLS)[1] == [(20, 0)]


def test_items_without_a_documented_page_are_read_as_items() -> None:
    """Where the decoder could not choose between two kinds of answer, it leaves plain JSON."""
    assert walk(server(calls(1)), CALLS, result=Any)[0] == [Call(call_id="c0")]


def test_nested_lists_are_found() -> None:
    """Pointers lead through envelopes."""
    rule = structs.replace(
        CALLS, items="/response/objects", meta="/response/meta", next="/response/meta/next", total=None
    )
    plain = server(calls(5), next=next_link)
    items, asked = walk(lambda limit, offset: {"response": plain(limit, offset)}, rule, result=Any, limit=2)
    assert len(items) == 5
    assert len(asked) == 3


@pytest.mark.parametrize("value", [None, []])
def test_null_is_an_empty_list(value: Any) -> None:
    """Some servers write it so."""
    assert walk(lambda *_: {"objects": value}, CALLS) == ([], [(20, 0)])


@pytest.mark.parametrize("body", [{"api_id": "a"}, {"objects": "x"}, {"objects": {"a": 1}}, {"items": []}], ids=repr)
def test_an_answer_without_its_list_is_a_fault(body: Answer) -> None:
    """An empty list would hide that the server changed."""
    with pytest.raises(PageFault):
        walk(lambda *_: body, CALLS)


def test_an_answer_without_a_body_is_an_empty_list() -> None:
    """204, for instance."""
    cursor: PageCursor[Call] = PageCursor(CALLS, {})
    assert cursor.take(convert({}, CallPage), b"").items == []
    assert cursor.done


@pytest.mark.parametrize("limit", [0, 21, -1])
def test_a_limit_that_the_server_would_refuse_is_refused(limit: int) -> None:
    """At once, and by name."""
    with pytest.raises(ValueError, match=r"limit: .* is not 1 to 20"):
        PageCursor(CALLS, {"limit": limit})


@pytest.mark.parametrize(
    "query", [{"offset": -1}, {"offset": "1"}, {"limit": 2.0}, {"limit": True}, {"limit": None}], ids=repr
)
def test_where_to_begin_is_a_whole_number(query: Any) -> None:
    """Arithmetic is done with it."""
    with pytest.raises((ValueError, TypeError), match=r"offset|limit"):
        PageCursor(CALLS, query)


# -- guards ---------------------------------------------------------------------------------------------------------


def ignores_offset(limit: int, offset: int) -> Answer:
    return {"objects": calls(limit), "meta": {"next": "/more", "limit": limit, "offset": 0, "total_count": 999}}


def begins_again(limit: int, offset: int) -> Answer:
    return {"objects": calls(60)[offset % 60 : offset % 60 + limit], "meta": {"next": "/more"}}


@pytest.mark.parametrize(("serve", "good"), [(ignores_offset, 20), (begins_again, 60)], ids=["stands", "begins again"])
def test_a_server_that_does_not_move_on_is_stopped(serve: Serve, good: int) -> None:
    """Instead of the same items for ever. Those before are good."""
    items: list[Call] = []
    client = Client("ID", "token", transport=MockTransport(paged(serve)))
    with pytest.raises(PagingError, match="does not heed the offset") as caught:
        items.extend(client.calls.list())
    assert len(items) == good
    assert caught.value.operation == "list_calls"
    assert caught.value.retry_safe


# -- pagers ---------------------------------------------------------------------------------------------------------


def paged(serve: Serve) -> Callable[[Request], Response]:
    def handle(request: Request) -> Response:
        from urllib.parse import parse_qs

        query = parse_qs(request.target.partition("?")[2])
        return answer(200, serve(int(query["limit"][0]), int(query["offset"][0])))

    return handle


LISTED = server(calls(45), next=next_link, total_count=total, limit=lambda limit, *_: limit)


def test_a_pager_gives_items_pages_or_one_page() -> None:
    """Nothing is asked for before it is needed, and each iteration begins anew."""
    transport = MockTransport(paged(LISTED))
    pager = Client("ID", "token", transport=transport).calls.list(limit=10, offset=5)
    assert isinstance(pager, Pager)
    assert transport.requests == []
    assert len(list(pager)) == len(list(pager)) == 40
    assert [len(page) for page in pager.pages()] == [10, 10, 10, 10]
    page = pager.page()
    assert (page.limit, page.offset, page.next_offset, page.total, page.api_id) == (10, 5, 15, 45, "a")
    assert [call.call_id for call in page] == [f"c{number}" for number in range(5, 15)]
    assert page[0] == page.items[0]
    assert (page.meta.total_count, page.raw.api_id) == (45, "a")


def test_the_last_page_has_no_next() -> None:
    """`next_offset` is all that is needed to go on later."""
    client = Client("ID", "token", transport=MockTransport(paged(LISTED)))
    assert [page.next_offset for page in client.calls.list().pages()] == [20, 40, None]


def test_iteration_asks_for_a_page_only_when_the_one_before_is_used_up() -> None:
    """Whoever wants three items pays for one request."""
    transport = MockTransport(paged(LISTED))
    items = iter(Client("ID", "token", transport=transport).calls.list())
    for _ in range(20):
        next(items)
    assert len(transport.requests) == 1


def test_the_asynchronous_pager_asks_the_same_and_gives_the_same() -> None:
    """Both drive one cursor."""
    transport, twin = MockTransport(paged(LISTED)), AsyncMockTransport(paged(LISTED))

    async def gather() -> tuple[list[Call], list[Page[Call]], Page[Call]]:
        pager = AsyncSampleClient("ID", "token", transport=twin).calls.list(limit=7)
        assert isinstance(pager, AsyncPager)
        items = [call async for call in pager]
        pages = [page async for page in pager.pages()]
        return items, pages, await pager.page()

    items, pages, page = asyncio.run(gather())
    pager = Client("ID", "token", transport=transport).calls.list(limit=7)
    assert items == list(pager)
    assert pages == list(pager.pages())
    assert page == pager.page()
    assert twin.requests == transport.requests


def test_a_wrong_limit_shows_at_the_call() -> None:
    """Not when the pager is iterated, somewhere else."""
    client = Client("ID", "token", transport=MockTransport(paged(LISTED)))
    with pytest.raises(ValueError, match="limit"):
        client.calls.list(limit=21)


def test_an_operation_without_paging_has_no_pages() -> None:
    """A mistake of the generator's shows as one."""
    operation: Operation[Call] = structs.replace(LIST_CALLS, paging=None)
    client = Client("ID", "token", transport=MockTransport(paged(LISTED)))
    with pytest.raises(TypeError, match="list_calls"):
        client.calls._pages(operation)
