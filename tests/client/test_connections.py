"""How the clients connect: certificates, proxies, time limits; the same for both."""

from __future__ import annotations

import inspect
import ssl
import time
from typing import Any

import plivo_client
import pytest
from plivo_client import APIConnectionError, APITimeoutError, ConfigurationError, RestClient, Timeout
from plivo_client._runtime.mock import MockTransport
from plivo_client._runtime.transport import Response

from .server import Proxy, Received, Reply, Server, full_backlog, listening, never_answer, stall_in_body
from .styles import ACCOUNT, TOKEN, both, run

GONE = Reply(204, b"")


def hang_up(client: Any) -> Any:
    return client.calls.hangup("c1")


@both
def test_a_certificate_authority_of_ones_own_is_trusted(
    style: str, tls_server: Server, trusting: ssl.SSLContext
) -> None:
    """Such as that of a company's proxy."""
    tls_server.answer = GONE
    run(style, hang_up, base_url=f"{tls_server.url}/v1", ssl_context=trusting)
    assert len(tls_server.received) == 1


@both
def test_a_certificate_that_is_not_trusted_ends_the_call(style: str, tls_server: Server) -> None:
    """At the first attempt, before anything is sent: the next one would end the same way."""
    with pytest.raises(APIConnectionError, match="was not sent") as caught:
        run(style, hang_up, base_url=f"{tls_server.url}/v1", timeout=2)
    assert caught.value.attempts == 1
    assert caught.value.retry_safe
    assert tls_server.received == []


@both
def test_a_client_certificate_is_shown(
    style: str, authority: Any, certified: ssl.SSLContext, trusting: ssl.SSLContext
) -> None:
    """The context says all there is to say about TLS."""
    strict = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(strict)
    authority.configure_trust(strict)
    strict.verify_mode = ssl.CERT_REQUIRED
    known = ssl.create_default_context()
    authority.configure_trust(known)
    authority.issue_cert("client.example.com").configure_cert(known)
    with Server(strict).running() as running:
        running.answer = GONE
        options: dict[str, Any] = {"base_url": f"{running.url}/v1", "timeout": 2, "max_retries": 0}
        run(style, hang_up, ssl_context=known, **options)
        with pytest.raises(APIConnectionError):
            run(style, hang_up, ssl_context=trusting, **options)
    assert len(running.received) == 1


@both
def test_https_goes_through_a_proxy_with_that_authority(
    style: str, tls_server: Server, proxy: Proxy, trusting: ssl.SSLContext
) -> None:
    """In a tunnel: the proxy sees neither the credentials nor what is said."""
    tls_server.answer = GONE
    through = {"https": f"http://user:p%40ss%3Aword@{proxy.place}"}
    run(style, hang_up, base_url=f"{tls_server.url}/v1", ssl_context=trusting, proxies=through)
    assert [line.rpartition(" ")[0] for line in proxy.seen] == [f"CONNECT 127.0.0.1:{tls_server.port}"]
    assert "proxy-authorization" not in tls_server.received[0].headers


@both
def test_the_environments_proxy_is_used(
    style: str, tls_server: Server, proxy: Proxy, trusting: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Unless others were given, or none; `NO_PROXY` is heeded."""
    tls_server.answer = GONE
    monkeypatch.setenv("HTTPS_PROXY", f"http://user:p%40ss%3Aword@{proxy.place}")
    options: dict[str, Any] = {"base_url": f"{tls_server.url}/v1", "ssl_context": trusting}
    run(style, hang_up, **options)
    assert len(proxy.seen) == 1
    run(style, hang_up, proxies={}, **options)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    run(style, hang_up, **options)
    assert len(proxy.seen) == 1
    assert len(tls_server.received) == 3


@both
def test_a_proxy_that_refuses_ends_the_call(style: str, server: Server, proxy: Proxy) -> None:
    """Nothing was sent, and its credentials do not mend themselves."""
    with pytest.raises(APIConnectionError, match="407") as caught:
        run(style, hang_up, base_url=f"{server.url}/v1", proxies={"http": f"http://{proxy.place}"})
    assert caught.value.attempts == 1
    assert server.received == []


@both
@pytest.mark.parametrize(
    ("behave", "limits", "said"),
    [
        (never_answer, Timeout(connect=5, read=0.2), "get_call"),
        (stall_in_body, Timeout(connect=5, read=0.2), "get_call"),
    ],
    ids=["no answer", "stops in the middle"],
)
def test_the_time_for_each_piece_of_the_answer_is_limited(style: str, behave: Any, limits: Timeout, said: str) -> None:
    """`read`: between two pieces, the first one included."""
    began = time.monotonic()
    with listening(behave) as (place, _), pytest.raises(APITimeoutError, match=said):
        run(
            style,
            lambda client: client.calls.get("c1"),
            base_url=f"http://{place}/v1",
            timeout=limits,
            max_retries=0,
        )
    assert time.monotonic() - began < 3


@both
def test_the_time_to_connect_is_limited(style: str) -> None:
    """`connect`: nothing was sent, so that even a call that is dialled may be repeated."""
    with full_backlog() as place, pytest.raises(APITimeoutError, match="not sent") as caught:
        run(
            style,
            lambda client: client.calls.create(from_="1", to="2", answer_url="https://example.com"),
            base_url=f"http://{place}/v1",
            timeout=Timeout(connect=0.2, read=5),
            max_retries=0,
        )
    assert caught.value.retry_safe


@both
def test_a_call_may_have_a_limit_of_its_own(style: str, server: Server) -> None:
    """Longer or shorter than the client's; the client's stays."""

    def slow(_: Received) -> Reply:
        time.sleep(0.4)
        return GONE

    server.answer = slow
    options: dict[str, Any] = {"base_url": f"{server.url}/v1", "max_retries": 0}
    run(style, lambda client: hang_up(client.with_options(timeout=5)), timeout=0.1, **options)
    with pytest.raises(APITimeoutError):
        run(style, lambda client: hang_up(client.with_options(timeout=0.1)), timeout=5, **options)


def test_certificates_belong_to_who_connects() -> None:
    """A transport that was given has its own; a context that would do nothing is a mistake."""
    with pytest.raises(ConfigurationError, match="ssl_context"):
        RestClient(
            ACCOUNT,
            TOKEN,
            transport=MockTransport(lambda _: Response(204)),
            ssl_context=ssl.create_default_context(),
        )


def test_both_clients_take_the_same_options() -> None:
    """What works for one works for the other."""
    first, second = (
        inspect.signature(kind.__init__).parameters for kind in (plivo_client.RestClient, plivo_client.AsyncRestClient)
    )
    assert list(first) == list(second)
    assert {"timeout", "max_retries", "proxies", "ssl_context", "mask_personal_data"} <= set(first)
