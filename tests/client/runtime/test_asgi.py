"""Clients in front of an application in the same process."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import pytest

from generator.runtime.asgi import ASGIApp, ASGITransport, AsyncASGITransport
from generator.runtime.errors import APIConnectionError, APITimeoutError, CallError
from generator.runtime.timeout import Timeout
from generator.runtime.transport import NotSent

from .sample import AsyncSampleClient, Client, Created

Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]


class App:
    """Answers with what it was asked; remembers its life."""

    def __init__(self) -> None:
        self.life: list[str] = []

    async def __call__(self, scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            for step in ("startup", "shutdown"):
                assert (await receive())["type"] == f"lifespan.{step}"
                self.life.append(step)
                await send({"type": f"lifespan.{step}.complete"})
            return
        message = await receive()
        headers = {name.decode(): value.decode() for name, value in scope["headers"]}
        seen = [scope["method"], scope["path"], scope["raw_path"].decode(), scope["query_string"].decode()]
        seen += [
            message["body"].decode(),
            headers.get("authorization"),
            headers["host"],
            threading.current_thread().name,
        ]
        body = json.dumps({"api_id": json.dumps(seen), "message": "call fired", "call_id": "a/b c"}).encode()
        await send({"type": "http.response.start", "status": 201, "headers": [(b"content-type", b"application/json")]})
        await send({"type": "http.response.body", "body": body[:10], "more_body": True})
        await send({"type": "http.response.body", "body": body[10:]})


def client(app: ASGIApp, timeout: float = 5) -> tuple[Client, ASGITransport]:
    transport = ASGITransport(app)
    return Client("ID", "token", base_url="http://localhost/v1", timeout=timeout, transport=transport), transport


def check(created: Created, name: str) -> None:
    assert json.loads(created.api_id) == [
        "POST",
        "/v1/Account/ID/Call/",
        "/v1/Account/ID/Call/",
        "",
        '{"to":"1"}',
        "Basic SUQ6dG9rZW4=",
        "localhost",
        name,
    ]


def test_a_synchronous_client_reaches_the_application() -> None:
    """It runs in a loop of its own, from its start to its end."""
    app = App()
    one, transport = client(app)
    check(one.calls.create(to="1"), "asgi-transport")
    check(one.calls.create(to="1"), "asgi-transport")
    assert app.life == ["startup"]
    transport.close()
    transport.close()
    assert app.life == ["startup", "shutdown"]


def test_an_asynchronous_client_reaches_the_application() -> None:
    """In the running loop."""
    app = App()

    async def use() -> Any:
        transport = AsyncASGITransport(app)
        other = AsyncSampleClient("ID", "token", base_url="http://localhost/v1", transport=transport)
        created, _ = await asyncio.gather(other.calls.create(to="1"), other.calls.create(to="1"))
        await transport.close()
        return created

    check(asyncio.run(use()), threading.current_thread().name)
    assert app.life == ["startup", "shutdown"]


async def no_lifespan(scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
    assert scope["type"] == "http"
    await send({"type": "http.response.start", "status": 204})
    await send({"type": "http.response.body"})


async def failing(scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
    raise RuntimeError("broken")


async def silent(scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
    """Ends without an answer."""


async def half(scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
    await send({"type": "http.response.start", "status": 200})
    await send({"type": "http.response.body", "body": b"{", "more_body": True})


async def slow(scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
    if scope["type"] == "http":
        await asyncio.sleep(10)


async def refusing_to_start(scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
    await receive()
    await send({"type": "lifespan.startup.failed", "message": "no database"})


def test_an_application_without_lifespan_needs_none() -> None:
    """The protocol is optional."""
    one, transport = client(no_lifespan)
    assert one.calls.delete("c") is None
    transport.close()


@pytest.mark.parametrize(
    ("app", "kind", "text"),
    [
        (failing, APIConnectionError, "RuntimeError: broken"),
        (silent, APIConnectionError, "without a whole answer"),
        (half, APIConnectionError, "without a whole answer"),
        (slow, APITimeoutError, "in time"),
        (refusing_to_start, APIConnectionError, "no database"),
    ],
    ids=["raises", "no answer", "half an answer", "slow", "does not start"],
)
def test_an_application_that_does_not_answer_is_a_failed_connection(
    app: ASGIApp, kind: type[CallError], text: str
) -> None:
    """Like a server that does not."""
    one, transport = client(app, timeout=0.1)
    with pytest.raises(kind, match=text) as caught:
        one.calls.create(to="1")
    assert type(caught.value) is kind
    assert caught.value.retry_safe is isinstance(caught.value.__cause__, NotSent)
    transport.close()


def test_the_timeout_is_that_of_reading() -> None:
    """Nothing is connected here."""
    transport = ASGITransport(no_lifespan)
    patient = Client("ID", "token", base_url="http://localhost", timeout=Timeout(read=None), transport=transport)
    assert patient.calls.delete("c") is None
    transport.close()
