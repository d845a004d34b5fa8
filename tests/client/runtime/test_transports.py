"""All transports against real sockets: each failure has the outcome that decides whether a repeat is safe."""

from __future__ import annotations

import asyncio
import os
import ssl
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import trustme

from generator.runtime.aiohttp_transport import AiohttpTransport
from generator.runtime.httpx2_transport import AsyncHttpx2Transport, Httpx2Transport
from generator.runtime.proxy import Proxies
from generator.runtime.transport import MaybeSent, NotSent, Request, Response, Timeout, TransportError
from generator.runtime.urllib3_transport import Urllib3Transport

from .. import server as servers
from ..server import Proxy, Received, Reply, Server, full_backlog, listening

PATIENT = Timeout(5, 5, 5)  # a failure must come by itself, however busy the machine is
HASTY_CONNECT = Timeout(connect=0.2, read=60, pool=0.1)
HASTY_READ = Timeout(connect=5, read=0.2, pool=5)
Send = Callable[..., Response]


def synchronous(make: Callable[..., Any]) -> Send:
    def send(request: Request, *, proxies: Proxies | None = None, tls: ssl.SSLContext | None = None) -> Response:
        transport = make(proxies, tls=tls)
        try:
            answer: Response = transport.send(request)
            return answer
        finally:
            transport.close()

    return send


def asynchronous(make: Callable[..., Any]) -> Send:
    def send(request: Request, *, proxies: Proxies | None = None, tls: ssl.SSLContext | None = None) -> Response:
        async def exchange() -> Response:
            transport = make(proxies, tls=tls)
            try:
                answer: Response = await transport.send(request)
                return answer
            finally:
                await transport.close()

        return asyncio.run(exchange())

    return send


SENDS = {
    "urllib3": synchronous(Urllib3Transport),
    "aiohttp": asynchronous(AiohttpTransport),
    "httpx2": synchronous(Httpx2Transport),
    "httpx2-async": asynchronous(AsyncHttpx2Transport),
}
SYNCHRONOUS = pytest.mark.parametrize("make", [Urllib3Transport, Httpx2Transport], ids=["urllib3", "httpx2"])
ASYNCHRONOUS = pytest.mark.parametrize("make", [AiohttpTransport, AsyncHttpx2Transport], ids=["aiohttp", "httpx2"])


@pytest.fixture(params=SENDS.values(), ids=SENDS.keys())
def send(request: pytest.FixtureRequest) -> Send:
    found: Send = request.param
    return found


def request_to(origin: str, method: str = "POST", **changes: Any) -> Request:
    values: dict[str, Any] = {"headers": {"Content-Type": "application/json"}, "body": b'{"a":1}', "timeout": PATIENT}
    if method != "POST":
        values |= {"headers": {}, "body": None}
    return Request(**{"method": method, "origin": origin, "target": "/v1/things/?x=%20", **values, **changes})


def outcome(send: Send, request: Request, **options: Any) -> TransportError:
    with pytest.raises(TransportError) as caught:
        send(request, **options)
    return caught.value


# -- answers --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [200, 204, 301, 400, 404, 429, 500, 503])
def test_every_status_is_an_answer(send: Send, server: Server, status: int) -> None:
    """Redirects and errors too: what they mean is decided above."""
    server.answer = Reply(
        status, b'{"x":1}', (("Location", "/elsewhere"), ("Retry-After", "9"), ("X-Request-ID", "r1"))
    )
    response = send(request_to(server.url))
    assert response.status == status
    assert response.body == (b"" if status == 204 else b'{"x":1}')
    assert {name.lower(): value for name, value in response.headers.items()}["x-request-id"] == "r1"
    assert len(server.received) == 1


@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
def test_the_request_arrives_as_it_was_built(send: Send, server: Server, method: str) -> None:
    """Neither library may requote the target or add headers with a meaning."""
    target = "/v1/a%2Fb/%E2%82%AC%20/?q=1%2B1&q=%26"
    headers = {
        "Authorization": "Basic x",
        "Accept-Encoding": "gzip, deflate",
        "Accept": "application/json",
        "User-Agent": "ours",
    }
    send(request_to(server.url, method, target=target, headers=headers))
    came = server.received[0]
    assert (came.method, came.target) == (method, target)
    assert came.body == (b'{"a":1}' if method == "POST" else b"")
    assert set(came.headers) - {"host", "content-length", "connection"} == {name.lower() for name in headers}
    assert {name: came.headers[name.lower()] for name in headers} == headers
    assert came.headers["host"] == server.url.removeprefix("http://")


def test_a_post_without_a_body_has_length_zero(send: Send, server: Server) -> None:
    """Servers answer 411 otherwise."""
    send(request_to(server.url, body=None))
    assert server.received[0].headers["content-length"] == "0"


def test_compressed_answers_are_read(send: Send, server: Server) -> None:
    """The client asks for gzip."""
    import gzip

    server.answer = Reply(200, gzip.compress(b'{"zipped":true}'), (("Content-Encoding", "gzip"),))
    assert send(request_to(server.url)).body == b'{"zipped":true}'


@ASYNCHRONOUS
def test_cookies_are_not_kept(make: Any, server: Server) -> None:
    """A session that a server opens would tie calls of different accounts together."""
    server.answer = Reply(200, b"{}", (("Set-Cookie", "session=1; Path=/"),))

    async def twice() -> None:
        transport = make()
        for _ in range(2):
            await transport.send(request_to(server.url))
        await transport.close()

    asyncio.run(twice())
    assert "cookie" not in server.received[1].headers


# -- failures -------------------------------------------------------------------------------------------------------


def free_port() -> str:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as taken:
        return f"127.0.0.1:{taken.getsockname()[1]}"


@contextmanager
def at(place: str) -> Iterator[str]:
    yield place


@contextmanager
def misbehaving(behave: Any) -> Iterator[str]:
    with listening(behave) as (place, _):
        yield place


UNSENT: dict[str, tuple[str, Callable[[], Any], bool]] = {
    "refused": ("http", lambda: at(free_port()), False),
    "unknown host": ("http", lambda: at("no-such-host.invalid"), False),
    "connecting takes too long": ("http", full_backlog, True),
    "no TLS at the other end": ("https", lambda: misbehaving(servers.speak_no_tls), False),
    "handshake takes too long": ("https", lambda: misbehaving(servers.never_read), True),
    "reset during the handshake": ("https", lambda: misbehaving(servers.reset_unread), False),
}


@pytest.mark.parametrize(("scheme", "place", "timeout"), UNSENT.values(), ids=UNSENT.keys())
def test_what_fails_before_the_connection_stands_was_not_sent(
    send: Send, scheme: str, place: Callable[[], Any], timeout: bool
) -> None:
    """Only these may be repeated for a call that dials or sends."""
    with place() as there:
        failure = outcome(send, request_to(f"{scheme}://{there}", timeout=HASTY_CONNECT if timeout else PATIENT))
    assert isinstance(failure, NotSent)
    assert failure.timeout is timeout


LOST: dict[str, tuple[Any, bool]] = {
    "reset before the request is read": (servers.reset_unread, False),
    "reset after the request was read": (servers.reset_after_reading, False),
    "closed without an answer": (servers.close_after_reading, False),
    "no answer in time": (servers.never_answer, True),
    "body cut short": (servers.cut_body, False),
    "chunks cut short": (servers.cut_chunks, False),
    "body stalls": (servers.stall_in_body, True),
    "not HTTP": (servers.speak_no_http, False),
    "broken compression": (servers.broken_gzip, False),
}


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize(("behave", "timeout"), LOST.values(), ids=LOST.keys())
def test_what_fails_later_may_have_been_sent_and_is_sent_once(
    send: Send, behave: Any, timeout: bool, method: str
) -> None:
    """Once the connection stands nobody knows what the server did; and no library repeats a request on its own."""
    with listening(behave) as (place, seen):
        failure = outcome(send, request_to(f"http://{place}", method, timeout=HASTY_READ if timeout else PATIENT))
        assert isinstance(failure, MaybeSent)
        assert failure.timeout is timeout
        assert len(seen) == 1


def test_an_unknown_certificate_is_refused_before_anything_is_sent(send: Send, tls_server: Server) -> None:
    """The credentials are in the first bytes."""
    assert isinstance(outcome(send, request_to(tls_server.url)), NotSent)
    assert tls_server.received == []


def test_a_certificate_for_another_host_is_refused(send: Send, authority: trustme.CA, trusting: ssl.SSLContext) -> None:
    """A trusted authority is not enough."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("elsewhere.example").configure_cert(context)
    with Server(context).running() as running:
        assert isinstance(outcome(send, request_to(running.url), tls=trusting), NotSent)
        assert running.received == []


def test_a_trusted_certificate_is_accepted(send: Send, tls_server: Server, trusting: ssl.SSLContext) -> None:
    """A context of one's own replaces the platform's."""
    assert send(request_to(tls_server.url), tls=trusting).status == 200


# -- proxies --------------------------------------------------------------------------------------------------------


def over(place: str, user: str = "user:p%40ss%3Aword@") -> Proxies:
    return Proxies({"http": f"http://{user}{place}", "https": f"http://{user}{place}"})


def test_plain_http_goes_over_the_proxy_with_its_credentials(send: Send, server: Server, proxy: Proxy) -> None:
    """The proxy is told the whole URL, the server nothing of the proxy's credentials."""
    assert send(request_to(server.url), proxies=over(proxy.place)).status == 200
    assert proxy.seen == [f"POST {server.url}/v1/things/?x=%20 HTTP/1.1"]
    assert "proxy-authorization" not in server.received[0].headers


def test_https_goes_through_a_tunnel(send: Send, tls_server: Server, proxy: Proxy, trusting: ssl.SSLContext) -> None:
    """The proxy sees the host and its own credentials, nothing else."""
    assert send(request_to(tls_server.url), proxies=over(proxy.place), tls=trusting).status == 200
    assert [line.rpartition(" ")[0] for line in proxy.seen] == [f"CONNECT {tls_server.url.removeprefix('https://')}"]
    assert "proxy-authorization" not in tls_server.received[0].headers


@pytest.mark.parametrize("secure", [False, True], ids=["http", "https"])
def test_the_way_to_the_proxy_may_be_encrypted_too(
    send: Send, server: Server, tls_server: Server, tls_proxy: Proxy, trusting: ssl.SSLContext, secure: bool
) -> None:
    """Its credentials are safe then, and TLS to the server goes on inside."""
    target = tls_server if secure else server
    place = f"https://user:p%40ss%3Aword@{tls_proxy.place}"
    proxies = Proxies({"http": place, "https": place})
    assert send(request_to(target.url), proxies=proxies, tls=trusting).status == 200
    assert len(target.received) == len(tls_proxy.seen) == 1


@pytest.mark.parametrize("secure", [False, True], ids=["http", "https"])
@pytest.mark.parametrize("user", ["", "user:wrong@"], ids=["none", "wrong"])
def test_refused_proxy_credentials_mean_not_sent(
    send: Send, server: Server, tls_server: Server, proxy: Proxy, trusting: ssl.SSLContext, secure: bool, user: str
) -> None:
    """407 comes from the proxy alone."""
    target = tls_server if secure else server
    failure = outcome(send, request_to(target.url), proxies=over(proxy.place, user), tls=trusting)
    assert isinstance(failure, NotSent)
    assert "407" in failure.reason
    assert target.received == []


def test_a_tunnel_that_the_proxy_refuses_means_not_sent(
    send: Send, tls_server: Server, trusting: ssl.SSLContext
) -> None:
    """A policy of the proxy's, for instance."""
    with Proxy(refuse=403).running() as refusing:
        failure = outcome(send, request_to(tls_server.url), proxies=over(refusing.place, ""), tls=trusting)
    assert isinstance(failure, NotSent)


@pytest.mark.parametrize("behave", [servers.reset_unread, servers.reset_after_reading, servers.never_answer])
def test_a_proxy_that_fails_before_the_tunnel_stands_means_not_sent(send: Send, behave: Any) -> None:
    """The request proper has not left yet."""
    timeout = HASTY_CONNECT if behave is servers.never_answer else PATIENT
    with listening(behave) as (place, seen):
        failure = outcome(send, request_to("https://api.example.com", timeout=timeout), proxies=over(place))
    assert isinstance(failure, NotSent)
    assert failure.timeout is (behave is servers.never_answer)
    assert b"POST" not in b"".join(seen)


def test_a_proxy_that_is_down_means_not_sent(send: Send) -> None:
    """As with a server that is down."""
    assert isinstance(outcome(send, request_to("https://api.example.com"), proxies=over(free_port())), NotSent)


@pytest.mark.parametrize("secure", [False, True], ids=["http", "https"])
def test_no_failure_tells_the_proxy_password(send: Send, proxy: Proxy, secure: bool) -> None:
    """Failures are logged, with their causes."""
    proxy.refuse = 403
    origin = "https://api.example.com" if secure else f"http://{free_port()}"
    with pytest.raises(TransportError) as caught:
        send(request_to(origin), proxies=over(proxy.place if secure else free_port()))
    told: list[str] = []
    failure: BaseException | None = caught.value
    while failure is not None:
        told.append(f"{failure!s} {failure!r} {failure.args!r}")
        failure = failure.__cause__ or failure.__context__
    assert not [text for text in told if "p@ss" in text or "p%40ss" in text]


# -- connections ----------------------------------------------------------------------------------------------------


@SYNCHRONOUS
def test_threads_share_few_connections(make: Any, server: Server) -> None:
    """A connection is opened for each call at a time, and used again."""
    transport = make()

    def work() -> None:
        for _ in range(5):
            assert transport.send(request_to(server.url)).status == 200

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    transport.close()
    assert len(server.received) == 20
    assert server.connections <= 4


def _slow(_: Received) -> Reply:
    import time

    time.sleep(0.3)
    return Reply()


@SYNCHRONOUS
def test_waiting_for_a_free_connection_ends_in_time(make: Any, server: Server) -> None:
    """Not sent: the request never left the queue."""
    server.answer = _slow
    transport = make(connections=1)
    busy = threading.Thread(target=transport.send, args=(request_to(server.url, timeout=Timeout()),))
    busy.start()
    while not server.received:
        pass
    with pytest.raises(NotSent) as caught:
        transport.send(request_to(server.url, timeout=Timeout(pool=0.05)))
    assert caught.value.timeout
    busy.join()
    transport.close()


@ASYNCHRONOUS
def test_waiting_for_a_free_connection_ends_in_time_in_a_loop(make: Any, server: Server) -> None:
    """The same for the asynchronous transport."""
    server.answer = _slow

    async def queue() -> list[Any]:
        transport = make(connections=1)
        calls: list[Awaitable[Response]] = [
            transport.send(request_to(server.url, timeout=Timeout(5, 5, 5))),
            transport.send(request_to(server.url, timeout=Timeout(0.05, 5, 0.05))),
        ]
        try:
            return await asyncio.gather(*calls, return_exceptions=True)
        finally:
            await transport.close()

    answered, failed = asyncio.run(queue())
    assert answered.status == 200
    assert isinstance(failed, NotSent)
    assert failed.timeout


@ASYNCHRONOUS
def test_each_loop_has_connections_of_its_own(make: Any, server: Server) -> None:
    """A client made at import time must survive several `asyncio.run`."""
    transport = make()

    async def once(close: bool) -> int:
        status = (await transport.send(request_to(server.url))).status
        if close:
            await transport.close()
        return status

    with unclosed_by_the_first_loop():
        assert asyncio.run(once(close=False)) == 200
        assert asyncio.run(once(close=True)) == 200


@contextmanager
def unclosed_by_the_first_loop() -> Iterator[None]:
    """It ends with its connection open, and asyncio says so."""
    import gc
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        yield
        gc.collect()


@SYNCHRONOUS
def test_a_closed_transport_sends_nothing(make: Any, server: Server) -> None:
    """Instead of quietly opening connections that no one closes."""
    transport = make()
    transport.close()
    with pytest.raises(RuntimeError, match="closed"):
        transport.send(request_to(server.url))


@ASYNCHRONOUS
def test_a_closed_asynchronous_transport_sends_nothing(make: Any, server: Server) -> None:
    """The same."""

    async def after_close() -> None:
        transport = make()
        await transport.close()
        await transport.send(request_to(server.url))

    with pytest.raises(RuntimeError, match="closed"):
        asyncio.run(after_close())


@SYNCHRONOUS
def test_proxies_may_be_given_by_their_urls(make: Any, server: Server, proxy: Proxy) -> None:
    """As the client takes them."""
    transport = make({"http": f"http://user:p%40ss%3Aword@{proxy.place}"})
    assert transport.send(request_to(server.url)).status == 200
    assert len(proxy.seen) == 1
    transport.close()


@SYNCHRONOUS
def test_a_child_process_speaks_on_connections_of_its_own(make: Any, server: Server) -> None:
    """gunicorn and Celery fork after the client was made: shared sockets would mix up answers."""
    server.answer = lambda received: Reply(200, received.body)
    transport = make()
    assert transport.send(request_to(server.url, body=b"parent")).body == b"parent"
    child = os.fork()
    if child == 0:
        try:
            same = transport.send(request_to(server.url, body=b"child")).body == b"child"
            os._exit(0 if same else 1)
        except BaseException:
            os._exit(2)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert transport.send(request_to(server.url, body=b"parent again")).body == b"parent again"
    transport.close()
    assert server.connections == 2
