"""Clients with other options, on the same connections."""

from __future__ import annotations

from typing import Any

import pytest
from plivo_client import AsyncRestClient, ConfigurationError, RestClient, Timeout
from plivo_client._runtime.mock import MockTransport, answer
from plivo_client._runtime.transport import Response

from .server import Reply, Server
from .styles import ACCOUNT, TOKEN, both, mock, run

GONE = Response(204)


@both
def test_options_hold_for_the_copy_alone(style: str) -> None:
    """The original is never changed: another thread may be using it."""
    transport = mock(style, GONE)

    async def use_async(client: AsyncRestClient) -> None:
        other = client.with_options(timeout=30, headers={"X-Trace": "t1"}, max_retries=7)
        for one in (other, client, other.with_options(timeout=Timeout(read=60))):
            await one.calls.hangup("c1")

    def use(client: Any) -> Any:
        if style == "async":
            return use_async(client)
        other = client.with_options(timeout=30, headers={"X-Trace": "t1"}, max_retries=7)
        for one in (other, client, other.with_options(timeout=Timeout(read=60))):
            one.calls.hangup("c1")
        return None

    run(style, use, transport=transport)
    changed, original, again = transport.requests
    assert changed.timeout == Timeout(30, 30, 30)
    assert changed.headers["X-Trace"] == again.headers["X-Trace"] == "t1"
    assert original.timeout == Timeout(5, 5, 5)
    assert "X-Trace" not in original.headers
    assert again.timeout == Timeout(5, 60, 5)


def test_a_resource_taken_before_keeps_its_options() -> None:
    """It belongs to the client it was taken from."""
    transport = MockTransport(lambda _: GONE)
    client = RestClient(ACCOUNT, TOKEN, transport=transport)
    calls = client.calls
    patient = client.with_options(timeout=60)
    calls.hangup("c1")
    patient.calls.hangup("c1")
    client.calls.hangup("c1")
    assert [request.timeout.read for request in transport.requests] == [5, 60, 5]
    assert client.calls is calls
    assert patient.calls is not calls


@both
def test_copies_share_the_connections(style: str, server: Server) -> None:
    """A copy for one call costs no handshake."""
    server.answer = Reply(204, b"")

    async def use_async(client: AsyncRestClient) -> None:
        for timeout in (1, 2, 3):
            await client.with_options(timeout=timeout).calls.hangup("c1")

    def use(client: Any) -> Any:
        if style == "async":
            return use_async(client)
        for timeout in (1, 2, 3):
            client.with_options(timeout=timeout).calls.hangup("c1")
        return None

    run(style, use, base_url=f"{server.url}/v1")
    assert len(server.received) == 3
    assert server.connections == 1


@pytest.mark.parametrize("closed", [0, 1])
def test_closing_one_closes_all(closed: int) -> None:
    """There is one set of connections, and whoever closes it closes it."""
    clients = [RestClient(ACCOUNT, TOKEN, transport=MockTransport(lambda _: GONE))]
    clients.append(clients[0].with_options(timeout=1))
    clients[closed].close()
    for client in clients:
        with pytest.raises(RuntimeError, match="closed"):
            client.calls.hangup("c1")


def test_a_subclass_keeps_what_is_its_own() -> None:
    """The copy is of the same class, with the same attributes."""

    class Ours(RestClient):
        def __init__(self, tenant: str) -> None:
            super().__init__(ACCOUNT, TOKEN, transport=MockTransport(lambda _: GONE))
            self.tenant = tenant

    copy = Ours("acme").with_options(timeout=1)
    assert type(copy) is Ours
    assert copy.tenant == "acme"


def test_headers_add_up_and_replace_by_name() -> None:
    """However the name is written."""
    transport = MockTransport(lambda _: answer(200, {}))
    client = RestClient(ACCOUNT, TOKEN, transport=transport)
    client = client.with_options(headers={"X-A": "1", "X-B": "1"}).with_options(
        headers={"x-b": "2", "user-agent": "me"}
    )
    client.calls.hangup("c1")
    sent = transport.requests[0].headers
    assert (sent["X-A"], sent["x-b"], sent["user-agent"]) == ("1", "2", "me")
    assert "X-B" not in sent
    assert "User-Agent" not in sent
    assert sent["Authorization"].startswith("Basic ")


@pytest.mark.parametrize(
    "headers",
    [
        {"X-A": "1\r\nX-B: 2"},
        {"X-A": "1\n"},
        {"X-A": "é"},
        {"X-A": "\x00"},
        {"X-A": 1},
        {"X A": "1"},
        {"X-A:": "1"},
        {"": "1"},
        {"X-A\r\nX-B": "1"},
        {1: "1"},
        {"authorization": "Basic x"},
        {"Content-Length": "0"},
        {"HOST": "example.com"},
        {"Transfer-Encoding": "chunked"},
    ],
    ids=repr,
)
def test_headers_that_would_change_the_request_are_refused(headers: Any) -> None:
    """No line of a header begins a line of its own; credentials and framing are the client's."""
    with pytest.raises(ConfigurationError, match="headers"):
        RestClient(ACCOUNT, TOKEN).with_options(headers=headers)


def test_what_is_refused_does_not_repeat_the_value() -> None:
    """It may be a secret."""
    with pytest.raises(ConfigurationError) as caught:
        RestClient(ACCOUNT, TOKEN).with_options(headers={"X-Key": "hunter2\n"})
    assert "hunter2" not in str(caught.value)


def test_an_option_that_is_not_given_stays() -> None:
    """None is a value: no time limit."""
    transport = MockTransport(lambda _: GONE)
    client = RestClient(ACCOUNT, TOKEN, transport=transport, timeout=9, max_retries=0)
    client.with_options().calls.hangup("c1")
    client.with_options(timeout=None).calls.hangup("c1")
    assert [request.timeout.read for request in transport.requests] == [9, None]
