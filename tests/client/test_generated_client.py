"""The generated client against a real HTTP server on loopback, synchronous and asynchronous."""

from __future__ import annotations

import asyncio
import inspect
import json
import time
from collections.abc import Callable
from typing import Any

import plivo_client
import pytest
from plivo_client import AsyncRestClient, RestClient

from .server import Proxy, Received, Reply, Server

ACCOUNT, TOKEN = "MATESTACCOUNT0000001", "test-token"
APPLICATION = {
    "app_name": "front-desk",
    "answer_method": "POST",
    "answer_url": "https://example.com/answer",
    "default_app": False,
    "enabled": True,
    "fallback_answer_url": None,
    "fallback_method": "POST",
    "hangup_method": "POST",
    "hangup_url": "https://example.com/hangup",
    "message_method": "POST",
    "message_url": "",
    "public_uri": False,
    "resource_uri": "/",
    "sip_uri": "sip:1@app.plivo.com",
    "sub_account": None,
}


def pages(received: Received) -> Reply:
    """45 applications, paged as the document says."""
    query = dict(received.query)
    limit, offset = int(query.get("limit", 20)), int(query.get("offset", 0))
    every = [{**APPLICATION, "app_id": str(number)} for number in range(45)]
    shown = every[offset : offset + limit]
    more = f"/v1/Account/{ACCOUNT}/Application/?limit={limit}&offset={offset + limit}"
    meta = {
        "limit": limit,
        "offset": offset,
        "next": more if offset + limit < len(every) else None,
        "previous": None,
        "total_count": len(every),
    }
    return Reply(body=json.dumps({"api_id": "a1", "meta": meta, "objects": shown}).encode())


def both(url: str, call: Callable[[Any], Any], **options: Any) -> list[Any]:
    """What the call gives, from the synchronous client and from the asynchronous one."""
    with RestClient(ACCOUNT, TOKEN, base_url=f"{url}/v1", **options) as client:
        results = [call(client)]

    async def asynchronously() -> Any:
        async with AsyncRestClient(ACCOUNT, TOKEN, base_url=f"{url}/v1", **options) as client:
            result = call(client)
            return await result if inspect.isawaitable(result) else result

    return [*results, asyncio.run(asynchronously())]


def failures(url: str, call: Callable[[Any], Any], **options: Any) -> list[plivo_client.PlivoError]:
    """The exceptions of both clients."""
    found: list[plivo_client.PlivoError] = []
    for kind in (RestClient, AsyncRestClient):
        with pytest.raises(plivo_client.PlivoError) as caught:
            _one(kind, url, call, options)
        found.append(caught.value)
    return found


def _one(kind: Any, url: str, call: Callable[[Any], Any], options: dict[str, Any]) -> None:
    client = kind(ACCOUNT, TOKEN, base_url=f"{url}/v1", **options)
    if kind is RestClient:
        with client:
            call(client)
        return

    async def asynchronously() -> None:
        async with client:
            await call(client)

    asyncio.run(asynchronously())


def test_a_list_is_iterated_page_after_page(server: Server) -> None:
    """45 objects in tens are five requests and every object once."""
    server.answer = pages
    with RestClient(ACCOUNT, TOKEN, base_url=f"{server.url}/v1") as client:
        seen = [application.app_id for application in client.applications.list(limit=10)]
    assert seen == [str(number) for number in range(45)]
    assert [dict(received.query)["offset"] for received in server.received] == ["0", "10", "20", "30", "40"]


def test_a_list_is_iterated_asynchronously(server: Server) -> None:
    """The same for coroutines."""
    server.answer = pages

    async def collect() -> list[str]:
        async with AsyncRestClient(ACCOUNT, TOKEN, base_url=f"{server.url}/v1") as client:
            return [application.app_id async for application in client.applications.list(limit=10)]

    assert asyncio.run(collect()) == [str(number) for number in range(45)]
    assert len(server.received) == 5


def test_one_page_has_its_place_and_the_total(server: Server) -> None:
    """`page()` is one request."""
    server.answer = pages
    for page in both(server.url, lambda client: client.applications.list(limit=10, offset=40).page()):
        assert [application.app_id for application in page] == ["40", "41", "42", "43", "44"]
        assert (page.total, page.offset, page.api_id, page.meta.limit) == (45, 40, "a1", 10)
    assert len(server.received) == 2


def test_a_create_sends_json_and_credentials_and_gives_a_model(server: Server) -> None:
    """What goes over the wire is what the document says."""
    server.answer = Reply(201, b'{"api_id": "a1", "message": "call fired", "request_uuid": "r1"}')
    call = lambda client: client.calls.create(from_="1", to="2", answer_url="https://example.com", time_limit=60)  # noqa: E731
    for result in both(server.url, call):
        assert result == plivo_client.models.CallCreated(api_id="a1", message="call fired", request_uuid="r1")
    for received in server.received:
        assert (received.method, received.path) == ("POST", f"/v1/Account/{ACCOUNT}/Call/")
        assert received.headers["authorization"] == "Basic TUFURVNUQUNDT1VOVDAwMDAwMDE6dGVzdC10b2tlbg=="
        assert received.headers["content-type"] == "application/json"
        assert json.loads(received.body) == {
            "from": "1",
            "to": "2",
            "answer_url": "https://example.com",
            "time_limit": 60,
        }


def test_204_is_none(server: Server) -> None:
    """There is nothing to give."""
    server.answer = Reply(204, b"")
    assert both(server.url, lambda client: client.calls.hangup("c1")) == [None, None]


def test_an_asynchronous_request_is_accepted_under_any_success(server: Server) -> None:
    """The status of the immediate answer is not documented; its message is."""
    for status in (200, 201, 202):
        server.answer = Reply(status, b'{"message": "async api spawned", "api_id": "a1"}')
        for result in both(server.url, lambda client: client.applications.get("1", callback_url="https://example.com")):
            assert isinstance(result, plivo_client.AsyncAccepted)
            assert result.api_id == "a1"


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, plivo_client.ValidationError),
        (401, plivo_client.AuthenticationError),
        (403, plivo_client.ForbiddenError),
        (404, plivo_client.ResourceNotFoundError),
        (405, plivo_client.MethodNotAllowedError),
        (409, plivo_client.APIStatusError),
        (429, plivo_client.RateLimitError),
        (500, plivo_client.ServerError),
        (503, plivo_client.ServerError),
    ],
)
def test_each_error_status_is_an_exception_with_the_api_id(
    server: Server, status: int, kind: type[plivo_client.APIStatusError]
) -> None:
    """Support asks for the api_id, and people read the message."""
    server.answer = Reply(status, b'{"api_id": "a1", "error": "app_id is odd"}')
    for error in failures(server.url, lambda client: client.applications.get("1")):
        assert type(error) is kind
        assert isinstance(error, plivo_client.APIStatusError)
        assert (error.status, error.api_id, error.message) == (status, "a1", "app_id is odd")
        assert "get_application" in str(error)
        assert TOKEN not in str(error)


def test_a_forbidden_destination_has_an_exception_of_its_own(server: Server) -> None:
    """What to do about it differs from other refusals."""
    server.answer = Reply(403, b'{"api_id": "a1", "error": "country not enabled"}')
    for error in failures(server.url, lambda client: client.messages.create(src="1", dst="2", text="x")):
        assert type(error) is plivo_client.GeoPermissionError
        assert isinstance(error, plivo_client.ForbiddenError)


def test_proxies_are_used_with_their_credentials(server: Server, proxy: Proxy) -> None:
    """As the API's overview shows: one URL per scheme, user and password inside."""
    server.answer = Reply(200, json.dumps({**APPLICATION, "app_id": "1"}).encode())
    through = f"http://user:p%40ss%3Aword@{proxy.place}"
    for result in both(server.url, lambda client: client.applications.get("1"), proxies={"http": through}):
        assert result.app_id == "1"
    assert len(server.received) == 2
    assert all("proxy-authorization" not in received.headers for received in server.received)


def test_a_timeout_is_an_exception(server: Server) -> None:
    """A server that does not answer must not hold the caller."""

    def slow(received: Received) -> Reply:
        time.sleep(0.6)
        return Reply()

    server.answer = slow
    for error in failures(server.url, lambda client: client.applications.get("1"), timeout=0.15):
        assert isinstance(error, plivo_client.APITimeoutError)


def test_other_hosts_are_asked_under_the_base_url_that_was_given(server: Server) -> None:
    """A sandbox stands for all hosts of the API."""
    server.answer = Reply(200, b'{"api_id": "a1", "phone_number": "+14155550100", "resource_uri": "/v1/Number/1"}')
    both(server.url, lambda client: client.lookup.get("+14155550100", type="carrier"))
    assert {received.path for received in server.received} == {"/v1/Number/%2B14155550100"}
