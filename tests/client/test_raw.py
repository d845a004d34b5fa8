"""Answers as they came: `with_raw_response`."""

from __future__ import annotations

import json
import pickle
from typing import Any

import plivo_client
import pytest
from plivo_client import DecodeError, Page, RawResponse, RestClient, models
from plivo_client._runtime.mock import MockTransport
from plivo_client._runtime.transport import Response

from ..generated.cases import method_of, operations
from .styles import ACCOUNT, TOKEN, both, mock, run

CREATED = {"api_id": "a1", "message": "call fired", "request_uuid": "r1", "new_field": {"x": 1}}
HEADERS = {"Content-Type": "application/json", "X-Plivo-Zone": "us"}
OPERATIONS = tuple(operations())


def answered(value: Any, status: int = 200, headers: dict[str, str] = HEADERS) -> Response:
    return Response(status, headers, value if isinstance(value, bytes) else json.dumps(value).encode())


def dial(client: Any) -> Any:
    return client.calls.create(from_="1", to="2", answer_url="https://example.com")


@both
def test_status_headers_and_api_id_come_without_a_second_call(style: str) -> None:
    """And the model as ever."""
    transport = mock(style, answered(CREATED, 201))
    raw = run(style, lambda client: dial(client.with_raw_response), transport=transport)
    assert isinstance(raw, RawResponse)
    assert (raw.status, raw.api_id, raw.headers["x-plivo-zone"]) == (201, "a1", "us")
    assert raw.parse() == models.CallCreated(api_id="a1", message="call fired", request_uuid="r1")
    assert raw.parse() is raw.parse()
    assert len(transport.requests) == 1


def test_fields_that_are_not_documented_are_within_reach() -> None:
    """The server may be ahead of this client."""
    raw = run("sync", lambda client: dial(client.with_raw_response), transport=mock("sync", answered(CREATED)))
    assert raw.json()["new_field"] == {"x": 1}
    assert json.loads(raw.body) == CREATED


@both
def test_an_accepted_request_is_parsed_as_such(style: str) -> None:
    """Whatever the method gives, `parse` gives."""
    transport = mock(style, answered({"api_id": "a1", "message": "async api spawned"}, 202))

    def use(client: Any) -> Any:
        return client.with_raw_response.applications.get("1", callback_url="https://example.com")

    assert run(style, use, transport=transport).parse() == plivo_client.AsyncAccepted(
        api_id="a1", message="async api spawned"
    )


@both
@pytest.mark.parametrize("callback_url", [None, "https://example.com"])
def test_a_list_gives_its_first_page(style: str, callback_url: str | None) -> None:
    """One answer is one page."""
    page = {"api_id": "a1", "meta": {"limit": 20, "offset": 0, "next": "/v1/x", "total_count": 90}, "objects": []}
    accepted = {"api_id": "a1", "message": "async api spawned"}
    transport = mock(style, answered(accepted if callback_url else page))

    def use(client: Any) -> Any:
        return client.with_raw_response.applications.list(limit=5, callback_url=callback_url)

    parsed = run(style, use, transport=transport).parse()
    assert len(transport.requests) == 1
    assert isinstance(parsed, plivo_client.AsyncAccepted if callback_url else Page)


@both
def test_errors_are_raised_as_ever(style: str) -> None:
    """They have status, headers and api_id already."""
    transport = mock(style, answered({"api_id": "a1", "error": "not found"}, 404))
    with pytest.raises(plivo_client.ResourceNotFoundError) as caught:
        run(style, lambda client: client.with_raw_response.applications.get("1"), transport=transport)
    assert caught.value.headers["x-plivo-zone"] == "us"


@pytest.mark.parametrize(
    ("body", "kind"),
    [(b"<html>", DecodeError), (b'{"api_id":"a1","error":"no"}', plivo_client.APIStatusError), (b"[1]", DecodeError)],
)
def test_what_cannot_be_read_is_within_reach_too(body: bytes, kind: type[Exception]) -> None:
    """It is parsed only when that is asked for."""
    transport = mock("sync", answered(body))
    raw = run("sync", lambda client: dial(client.with_raw_response), transport=transport)
    assert raw.body == body
    with pytest.raises(kind):
        raw.parse()


def test_without_an_id_in_the_body_the_header_counts() -> None:
    """Nothing comes back from a DELETE, and support asks all the same."""
    transport = mock("sync", Response(204, {"X-Request-ID": "r1"}))
    raw = run("sync", lambda client: client.with_raw_response.calls.hangup("c1"), transport=transport)
    assert (raw.status, raw.api_id, raw.body, raw.parse()) == (204, "r1", b"", None)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("style", ["sync", "async"])
def test_every_method_has_a_raw_twin(style: str) -> None:
    """With the same name, on the same resource."""

    def use(client: Any) -> None:
        for operation in OPERATIONS:
            twin = method_of(client.with_raw_response, operation)
            assert twin.__func__ is method_of(client, operation).__func__

    run(style, use, transport=mock(style, Response(204)))


def test_options_and_connections_are_those_of_the_client() -> None:
    """It is a view of the client, not another one."""
    transport = MockTransport(lambda _: Response(204))
    client = RestClient(ACCOUNT, TOKEN, transport=transport).with_options(timeout=9)
    client.with_raw_response.calls.hangup("c1")
    assert transport.requests[0].timeout.read == 9
    client.with_options(timeout=8).with_raw_response.calls.hangup("c1")
    assert transport.requests[1].timeout.read == 8
    client.close()
    with pytest.raises(RuntimeError, match="closed"):
        client.with_raw_response.calls.hangup("c1")


def test_it_says_what_it_is_and_stays_in_its_process() -> None:
    """Its client holds the credentials."""
    transport = mock("sync", answered(CREATED))
    raw = run("sync", lambda client: dial(client.with_raw_response), transport=transport)
    assert repr(raw) == f"<RawResponse 200, {len(raw.body)} bytes, api_id='a1'>"
    with pytest.raises(TypeError, match="parse"):
        pickle.dumps(raw)
