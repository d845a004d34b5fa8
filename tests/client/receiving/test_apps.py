"""The ASGI and the WSGI application: the same answers to the same requests, mounted or alone, and no more is read."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable
from typing import Any
from wsgiref.validate import validator

import pytest
from flask import Flask
from plivo_client import webhooks
from plivo_client.webhooks import Router
from starlette.applications import Starlette
from starlette.routing import Mount
from starlette.testclient import TestClient
from werkzeug.middleware.dispatcher import DispatcherMiddleware
from werkzeug.test import Client

from .signing import TOKEN, Request, request

ORIGIN = "http://hooks.example.test"
CALL = {"CallUUID": "c1", "From": "Grüße", "To": "2", "CallStatus": "ringing", "Direction": "inbound", "Event": "Ring"}
Answer = tuple[int, bytes, dict[str, str]]
Send = Callable[[Router, Request, str], Answer]


def asgi(router: Router, sent: Request, mount: str) -> Answer:
    """By way of Starlette, under a mount if there is one."""
    app: Any = Starlette(routes=[Mount(mount, app=router.asgi())]) if mount else router.asgi()
    with TestClient(app, base_url=ORIGIN) as client:
        answer = client.request(sent.method, sent.url, content=sent.body, headers=sent.headers)
    return answer.status_code, answer.content, dict(answer.headers)


def wsgi(router: Router, sent: Request, mount: str) -> Answer:
    """By way of Flask, under a mount if there is one."""
    app: Any = validator(router.wsgi())
    if mount:
        outer = Flask(__name__)
        outer.wsgi_app = DispatcherMiddleware(outer.wsgi_app, {mount: app})  # type: ignore[method-assign]
        app = outer
    target = sent.url.removeprefix(ORIGIN)
    answer = Client(app).open(
        target, method=sent.method, base_url=ORIGIN, data=sent.body, headers=sent.headers, buffered=True
    )
    return answer.status_code, answer.data, {name.lower(): value for name, value in answer.headers.items()}


@pytest.fixture(params=[asgi, wsgi], ids=["asgi", "wsgi"])
def send(request: pytest.FixtureRequest) -> Send:
    """Either application."""
    return request.param


def router_with_ring(**options: Any) -> tuple[Router, list[Any]]:
    router, seen = Router(TOKEN, **options), []
    router.on(webhooks.RING)(seen.append)
    router.on(webhooks.TRANSFER, "/transfer/ä b")(lambda event: f"<Response>{event.from_}</Response>")
    return router, seen


@pytest.mark.parametrize("mount", ["", "/hooks"], ids=["alone", "mounted"])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_events_arrive(send: Send, mount: str, method: str) -> None:
    """The signature is over the URL as it was dialled, whatever stands in between."""
    router, seen = router_with_ring()
    status, body, headers = send(
        router, request(CALL, url=f"{ORIGIN}{mount}/any?tenant=%C3%9F+7", method=method), mount
    )
    assert (status, body, headers["content-length"]) == (200, b"", "0")
    assert (seen[0].from_, seen[0].extra) == ("Grüße", {"tenant": "ß 7"})


@pytest.mark.parametrize("mount", ["", "/hooks"], ids=["alone", "mounted"])
def test_paths_are_those_below_the_mount(send: Send, mount: str) -> None:
    """An application does not know where it will stand. What is escaped in the path is signed so."""
    router, _ = router_with_ring()
    status, body, headers = send(router, request(CALL, url=f"{ORIGIN}{mount}/transfer/%C3%A4%20b"), mount)
    assert (status, body.decode()) == (200, "<Response>Grüße</Response>")
    assert headers["content-type"] == "application/xml; charset=utf-8"


@pytest.mark.parametrize("origin", ["https://public.example.test", "https://public.example.test/"])
def test_behind_a_proxy_the_origin_is_the_one_that_was_dialled(send: Send, origin: str) -> None:
    """The headers of proxies are not trusted: anybody can send them."""
    sent = request(CALL, url="https://public.example.test/hooks/")
    arriving = Request(sent.method, f"{ORIGIN}/hooks/", sent.body, {**sent.headers, "X-Forwarded-Proto": "https"})
    assert send(router_with_ring()[0], arriving, "")[0] == 403
    assert send(router_with_ring(origin=origin)[0], arriving, "")[0] == 200


def test_a_path_that_the_proxy_takes_away_belongs_to_the_origin(send: Send) -> None:
    """It was dialled, hence it is signed."""
    sent = request(CALL, url="https://public.example.test/api/hooks")
    arriving = Request(sent.method, f"{ORIGIN}/hooks", sent.body, sent.headers)
    assert send(router_with_ring(origin="https://public.example.test/api")[0], arriving, "")[0] == 200


REFUSED: dict[str, tuple[Callable[[Request], Request], int]] = {
    "signature": (lambda r: Request(r.method, r.url, r.body, {}), 403),
    "body": (lambda r: Request(r.method, r.url, r.body + b"&a=b", r.headers), 403),
    "method": (lambda r: Request("PATCH", r.url, r.body, r.headers), 405),
    "size": (lambda r: Request(r.method, r.url, b"a" * 1025, r.headers), 413),
    "media": (lambda r: Request(r.method, r.url, r.body, {**r.headers, "Content-Type": "text/plain"}), 415),
}


@pytest.mark.parametrize(("change", "status"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_event_is_refused(send: Send, change: Callable[[Request], Request], status: int) -> None:
    """And no function sees it."""
    router, seen = router_with_ring(max_body=1024)
    found, _, headers = send(router, change(request(CALL, url=f"{ORIGIN}/")), "")
    assert (found, seen) == (status, [])
    assert headers.get("allow") == ("GET, POST" if status == 405 else None)


def test_an_asynchronous_function_is_for_asgi_only() -> None:
    """WSGI has no loop to run it in."""
    router = Router(TOKEN)

    @router.on(webhooks.ANSWER)
    async def answer(event: Any) -> str:
        return "<Response/>"

    sent = request({**CALL, "Event": "StartApp"}, url=f"{ORIGIN}/")
    assert asgi(router, sent, "")[1] == b"<Response/>"
    with pytest.raises(TypeError, match="asynchronous"):
        wsgi(router, sent, "")


# -- ASGI by hand ---------------------------------------------------------------------------------------------------


def scope(**changes: Any) -> dict[str, Any]:
    base = {"type": "http", "method": "POST", "path": "/", "scheme": "http", "headers": [], "query_string": b""}
    return {**base, **changes}


def run(router: Router, scope: dict[str, Any], *messages: dict[str, Any]) -> tuple[list[dict[str, Any]], int]:
    """What the application sends, and how many messages it left unread."""
    sent: list[dict[str, Any]] = []
    waiting = list(messages)

    async def receive() -> dict[str, Any]:
        return waiting.pop(0)

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(router.asgi()(scope, receive, send))
    return sent, len(waiting)


def test_a_body_is_read_no_further_than_it_is_taken() -> None:
    """One of unknown length could go on for ever."""
    piece = {"type": "http.request", "body": b"a" * 600, "more_body": True}
    sent, left = run(router_with_ring(max_body=1000)[0], scope(), *[piece] * 10)
    assert (sent[0]["status"], left) == (413, 8)


def test_a_body_whose_length_is_told_is_not_read_at_all_where_it_is_too_long() -> None:
    """Nothing in it matters."""
    headers = [(b"content-length", b"99999999")]
    sent, left = run(router_with_ring()[0], scope(headers=headers), {"type": "http.request"})
    assert (sent[0]["status"], left) == (413, 1)


@pytest.mark.parametrize("length", [b"-1", b"x", b"", "٣".encode()])
def test_a_length_that_is_none_is_not_believed(length: bytes) -> None:
    """Servers refuse it; should one not, it does no harm."""
    sent, _ = run(router_with_ring()[0], scope(headers=[(b"content-length", length)]), {"type": "http.request"})
    assert sent[0]["status"] == 403


def test_a_body_in_pieces_is_one() -> None:
    """As servers deliver it."""
    router, seen = router_with_ring()
    signed = request(CALL, url=f"{ORIGIN}/")
    headers = [(name.lower().encode(), value.encode()) for name, value in signed.headers.items()]
    pieces = [
        {"type": "http.request", "body": bytes([byte]), "more_body": index + 1 < len(signed.body)}
        for index, byte in enumerate(signed.body)
    ]
    sent, _ = run(router, scope(headers=[*headers, (b"host", b"hooks.example.test")]), *pieces)
    assert (sent[0]["status"], len(seen)) == (200, 1)


def test_nobody_is_answered_who_has_gone() -> None:
    """Half a body is no event."""
    piece = {"type": "http.request", "body": b"a", "more_body": True}
    assert run(router_with_ring()[0], scope(), piece, {"type": "http.disconnect"}) == ([], 0)


def test_the_start_and_end_of_the_server_are_acknowledged() -> None:
    """Some servers insist."""
    sent, _ = run(
        router_with_ring()[0], {"type": "lifespan"}, {"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}
    )
    assert [message["type"] for message in sent] == ["lifespan.startup.complete", "lifespan.shutdown.complete"]


def test_websockets_are_closed() -> None:
    """Events are requests."""
    sent, _ = run(router_with_ring()[0], {"type": "websocket"}, {"type": "websocket.connect"})
    assert sent == [{"type": "websocket.close", "code": 1008}]


@pytest.mark.parametrize("raw", [b"/%C3%A4%20b", b"/%C3%A4%20b?From=1", None], ids=["path", "with query", "none"])
def test_the_path_is_signed_as_it_was_escaped(raw: bytes | None) -> None:
    """Where a server does not tell, the usual way of escaping is taken."""
    router, seen = router_with_ring()
    signed = request({**CALL}, url=f"{ORIGIN}/%C3%A4%20b")
    headers = [(name.lower().encode(), value.encode()) for name, value in signed.headers.items()]
    where = scope(path="/ä b", raw_path=raw, headers=[*headers, (b"host", b"hooks.example.test")])
    sent, _ = run(router, where, {"type": "http.request", "body": signed.body})
    assert (sent[0]["status"], len(seen)) == (200, 1)


# -- WSGI by hand ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("environ", "url"),
    [
        ({"HTTP_HOST": "a.test", "PATH_INFO": "/x"}, "http://a.test/x"),
        ({"HTTP_HOST": "a.test:80", "PATH_INFO": "/x"}, "http://a.test:80/x"),
        ({"PATH_INFO": "/x"}, "http://b.test:8000/x"),
        ({"PATH_INFO": "/x", "SERVER_PORT": "80"}, "http://b.test/x"),
        ({"PATH_INFO": "/x", "SERVER_PORT": "443", "wsgi.url_scheme": "https"}, "https://b.test/x"),
        ({"SCRIPT_NAME": "/m", "PATH_INFO": "/x", "QUERY_STRING": "a=%20"}, "http://b.test:8000/m/x?a=%20"),
        ({"PATH_INFO": "/ä b".encode().decode("latin-1")}, "http://b.test:8000/%C3%A4%20b"),
        ({"PATH_INFO": "/a,b", "REQUEST_URI": "/a%2Cb?x=1", "QUERY_STRING": "x=1"}, "http://b.test:8000/a%2Cb?x=1"),
        ({"PATH_INFO": "/x", "RAW_URI": "http://proxy.test/y"}, "http://b.test:8000/x"),
    ],
)
def test_the_url_is_the_one_that_was_dialled(environ: dict[str, str], url: str) -> None:
    """PEP 3333 decodes the path; servers tell the original in ways of their own."""
    router, seen = router_with_ring()
    signed = request(CALL, url=url)
    base = {
        "REQUEST_METHOD": "POST",
        "SERVER_NAME": "b.test",
        "SERVER_PORT": "8000",
        "wsgi.url_scheme": "http",
        "wsgi.input": io.BytesIO(signed.body),
        "CONTENT_LENGTH": str(len(signed.body)),
        "CONTENT_TYPE": "application/x-www-form-urlencoded",
        **{f"HTTP_{name.upper().replace('-', '_')}": value for name, value in signed.headers.items()},
    }
    statuses: list[str] = []
    router.wsgi()({**base, **environ}, lambda status, headers: statuses.append(status))
    assert (statuses, len(seen)) == (["200 OK"], 1)
