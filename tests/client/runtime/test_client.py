"""The two clients as a whole: over mocks, over a real server, side by side."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from typing import Any, assert_type

import pytest

from generator.runtime.accepted import AsyncAccepted
from generator.runtime.errors import APIConnectionError, ConfigurationError
from generator.runtime.mock import AsyncMockTransport, MockTransport, answer
from generator.runtime.paging import AsyncPager, Pager
from generator.runtime.transport import MaybeSent, NotSent, Request, Response

from ..server import Reply, Server
from .sample import AsyncSampleClient, BadRequestError, Call, Changed, Client, Created

ACCEPTED = answer(202, {"message": "async api spawned", "api_id": "a1"})
CREATED = answer(201, {"api_id": "a1", "message": "call fired", "call_id": "c1"})


def client(handler: Callable[[Request], Response]) -> Client:
    return Client("ID", "token", transport=MockTransport(handler))


def twin(handler: Callable[[Request], Response]) -> AsyncSampleClient:
    return AsyncSampleClient("ID", "token", transport=AsyncMockTransport(handler))


# -- twins ----------------------------------------------------------------------------------------------------------

CALLS: dict[str, tuple[Callable[[Any], Any], Response]] = {
    "create": (lambda calls: calls.create(to="1", from_="2"), CREATED),
    "create, accepted": (lambda calls: calls.create(to="1", callback_url="https://x"), ACCEPTED),
    "get": (lambda calls: calls.get("a/b"), answer(200, {"call_id": "c"})),
    "get, odd": (lambda calls: calls.get("c"), answer(200, {"call_id": 5})),
    "get, error": (lambda calls: calls.get("c"), answer(404, {"error": "not found"})),
    "get, no JSON": (lambda calls: calls.get("c"), Response(200, {}, b"<html>")),
    "delete": (lambda calls: calls.delete("c"), Response(204)),
    "change": (lambda calls: calls.change("c", seconds=5), answer(202, {"message": "changed"})),
    "other host": (lambda calls: calls.look_up("+1"), answer(200, {"country": "US"})),
    "upload": (lambda calls: calls.upload(file=b"123"), answer(200, {"message": "ok"})),
    "refused value": (lambda calls: calls.get(".."), answer(200, {})),
}


@pytest.mark.parametrize(("use", "response"), CALLS.values(), ids=CALLS.keys())
def test_both_clients_send_the_same_and_give_the_same(use: Callable[[Any], Any], response: Response) -> None:
    """They differ in how they wait, in nothing else."""
    plain, other = MockTransport(lambda _: response), AsyncMockTransport(lambda _: response)

    def outcome(call: Callable[[], Any]) -> Any:
        try:
            return call()
        except Exception as error:
            return type(error), str(error), vars(error)

    async def wait() -> Any:
        return await use(AsyncSampleClient("ID", "token", transport=other).calls)

    first = outcome(lambda: use(Client("ID", "token", transport=plain).calls))
    assert first == outcome(lambda: asyncio.run(wait()))
    assert plain.requests == other.requests


@pytest.mark.parametrize("outcome", [NotSent("x"), MaybeSent("x", timeout=True)], ids=repr)
def test_both_clients_fail_alike(outcome: Exception) -> None:
    """And keep the cause."""

    def fail(_: Request) -> Response:
        raise outcome

    async def wait() -> Any:
        return await twin(fail).calls.get("c")

    with pytest.raises(APIConnectionError) as first:
        client(fail).calls.get("c")
    with pytest.raises(APIConnectionError) as second:
        asyncio.run(wait())
    assert (type(first.value), str(first.value)) == (type(second.value), str(second.value))
    assert first.value.__cause__ is second.value.__cause__ is outcome


# -- asynchronous requests ------------------------------------------------------------------------------------------


def test_the_type_of_the_answer_follows_from_the_callback_url() -> None:
    """By overload: a type checker knows it, and so it is."""
    accepted = client(lambda _: ACCEPTED).calls.create(to="1", callback_url="https://x", callback_method="GET")
    assert_type(accepted, AsyncAccepted)
    assert accepted == AsyncAccepted(api_id="a1", message="async api spawned")
    created = client(lambda _: CREATED).calls.create(to="1")
    assert_type(created, Created)
    assert created.call_id == "c1"


def test_no_callback_url_is_no_callback_url() -> None:
    """None says so; it is not sent as null."""
    calls = client(lambda _: CREATED).calls
    either = calls.create(to="1", callback_url=None)
    assert_type(either, Created | AsyncAccepted)
    transport = calls._caller.connections.given
    assert isinstance(transport, MockTransport)
    assert transport.requests[0].body == b'{"to":"1"}'


def test_a_list_with_a_callback_url_is_sent_at_once() -> None:
    """There is nothing to iterate: the pages come to the URL."""
    transport = MockTransport(lambda _: ACCEPTED)
    accepted = Client("ID", "token", transport=transport).calls.list(callback_url="https://x", limit=5)
    assert_type(accepted, AsyncAccepted)
    assert accepted.api_id == "a1"
    assert transport.requests[0].target.endswith("?kind=voice&limit=5&callback_url=https%3A%2F%2Fx")
    assert isinstance(client(lambda _: ACCEPTED).calls.list(callback_url=None), Pager)


def test_an_asynchronous_list_with_a_callback_url_is_awaited() -> None:
    """The method itself stays a plain one, for `async for` without `await`."""

    async def wait() -> AsyncAccepted:
        return await twin(lambda _: ACCEPTED).calls.list(callback_url="https://x")

    assert asyncio.run(wait()).api_id == "a1"
    assert isinstance(twin(lambda _: ACCEPTED).calls.list(), AsyncPager)


def test_a_server_that_takes_no_notice_of_the_callback_url_is_believed() -> None:
    """What it did is done: its answer is worth more than an exception."""
    result: Any = client(lambda _: CREATED).calls.create(to="1", callback_url="https://x")
    assert isinstance(result, Created)


# -- life of a client -----------------------------------------------------------------------------------------------


def test_resources_are_made_once() -> None:
    """An attribute is looked up for each call."""
    one = client(lambda _: CREATED)
    assert one.calls is one.calls


def test_a_given_transport_is_not_closed() -> None:
    """Whoever made it may share it."""
    transport, other = MockTransport(lambda _: CREATED), AsyncMockTransport(lambda _: CREATED)
    with Client("ID", "token", transport=transport):
        pass

    async def use() -> None:
        async with AsyncSampleClient("ID", "token", transport=other):
            pass

    asyncio.run(use())
    assert not transport.closed
    assert not other.closed


def test_a_closed_client_sends_nothing() -> None:
    """Its connections would never be closed again."""
    closed = client(lambda _: CREATED)
    closed.close()
    closed.close()
    with pytest.raises(RuntimeError, match="closed"):
        closed.calls.get("c")

    async def use() -> None:
        async with twin(lambda _: CREATED) as other:
            pass
        await other.calls.get("c")

    with pytest.raises(RuntimeError, match="closed"):
        asyncio.run(use())


@pytest.mark.parametrize(
    ("library", "extra", "kind", "transport"),
    [
        ("aiohttp", "async", AsyncSampleClient, None),
        ("httpx2", "httpx2", AsyncSampleClient, "httpx2"),
        ("httpx2", "httpx2", Client, "httpx2"),
    ],
)
def test_a_missing_library_is_asked_for_by_its_extra(
    monkeypatch: pytest.MonkeyPatch, library: str, extra: str, kind: Any, transport: Any
) -> None:
    """Not every installation has it."""
    monkeypatch.setitem(sys.modules, library, None)
    monkeypatch.delitem(sys.modules, f"generator.runtime.{library}_transport", raising=False)

    async def use() -> None:
        result = kind("ID", "token", transport=transport).calls.get("c")
        if kind is AsyncSampleClient:
            await result

    with pytest.raises(ConfigurationError, match=rf"{library} .*pip install 'sample-client\[{extra}\]'"):
        asyncio.run(use())


@pytest.mark.parametrize("kind", [Client, AsyncSampleClient])
def test_another_name_is_no_transport(kind: Any) -> None:
    """Said where the client is made, not where it is used."""
    with pytest.raises(ConfigurationError, match="'httpx2' or a transport; got 'requests'"):
        kind("ID", "token", transport="requests")


# -- over a real server ---------------------------------------------------------------------------------------------


def test_a_call_over_the_wire(server: Server) -> None:
    """Credentials, arguments, results, errors: all of it once, through sockets."""
    with Client("ID", "token", base_url=f"{server.url}/v1") as real:
        server.answer = Reply(201, b'{"api_id":"a","message":"call fired","call_id":"c1"}')
        assert real.calls.create(to="1").call_id == "c1"
        server.answer = Reply(400, b'{"api_id":"a","error":"to is missing"}')
        with pytest.raises(BadRequestError):
            real.calls.create(to="")
        server.answer = Reply(204)
        assert real.calls.delete("c1") is None
    created, _, deleted = server.received
    assert (created.method, created.path, created.body) == ("POST", "/v1/Account/ID/Call/", b'{"to":"1"}')
    assert created.headers["authorization"] == "Basic SUQ6dG9rZW4="
    assert created.headers["accept"] == "application/json"
    assert (deleted.method, deleted.path, deleted.body) == ("DELETE", "/v1/Account/ID/Call/c1/", b"")
    assert server.connections == 1


def test_httpx2_is_asked_for_by_its_name(server: Server) -> None:
    """The client hands it its proxies and closes it, as it does with the built-in one."""
    server.answer = Reply(200, b'{"call_id":"c1"}')

    async def use() -> Call:
        async with AsyncSampleClient("ID", "token", base_url=f"{server.url}/v1", transport="httpx2") as real:
            return await real.calls.get("c1")

    with Client("ID", "token", base_url=f"{server.url}/v1", transport="httpx2") as real:
        assert real.calls.get("c1") == asyncio.run(use()) == Call(call_id="c1")
        assert type(real._caller.connections._made).__name__ == "Httpx2Transport"
    with Client("ID", "token", base_url=f"{server.url}/v1") as plain:
        plain.calls.get("c1")
    first, second, built_in = server.received
    assert (first.target, first.body) == (second.target, second.body) == (built_in.target, built_in.body)
    assert {**first.headers, "connection": ""} == {**built_in.headers, "connection": ""}


def test_an_asynchronous_call_over_the_wire(server: Server) -> None:
    """The same bytes, but for what each library must add."""
    server.answer = Reply(200, b'{"call_id":"c1"}')

    async def use() -> list[Call]:
        async with AsyncSampleClient("ID", "token", base_url=f"{server.url}/v1") as real:
            return list(await asyncio.gather(*(real.calls.get("c1") for _ in range(10))))

    assert asyncio.run(use()) == [Call(call_id="c1")] * 10
    with Client("ID", "token", base_url=f"{server.url}/v1") as real:
        assert real.calls.get("c1") == Call(call_id="c1")
    first, last = server.received[0], server.received[-1]
    assert (first.target, first.headers, first.body) == (last.target, last.headers, last.body)


def test_a_redirect_is_not_followed(server: Server) -> None:
    """Credentials stay with the host they were meant for."""
    with Server().running() as elsewhere:
        server.answer = Reply(302, b"", (("Location", f"{elsewhere.url}/v1/"),))
        with Client("ID", "token", base_url=f"{server.url}/v1") as real, pytest.raises(Exception, match="302"):
            real.calls.get("c1")
        assert elsewhere.received == []


def test_a_client_works_on_in_a_child_process(server: Server) -> None:
    """Made before gunicorn's or Celery's fork, used after it."""
    import os

    server.answer = Reply(200, b'{"message":"changed"}')
    with Client("ID", "token", base_url=f"{server.url}/v1") as real:
        assert real.calls.change("c") == Changed(message="changed")
        child = os.fork()
        if child == 0:
            os._exit(0 if real.calls.change("c") == Changed(message="changed") else 1)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        assert real.calls.change("c") == Changed(message="changed")
    assert server.connections == 2
