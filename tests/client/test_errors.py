"""Errors: every shape they come in, and what they tell."""

from __future__ import annotations

import copy
import json
import pickle
import shlex
from typing import Any

import plivo_client
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plivo_client import APIStatusError, CallError, PlivoError, RestClient
from plivo_client._runtime.mock import MockTransport
from plivo_client._runtime.transport import MaybeSent, NotSent, Request, Response

from .styles import ACCOUNT, TOKEN, both, mock, run

SECRET = "s3cret/t%ken+longer"
drawn = settings(max_examples=150, deadline=None, database=None, derandomize=True)

# status, body, message, api_id
SHAPES: dict[str, tuple[int, Any, str, str | None]] = {
    "api_id and error": (400, {"api_id": "a1", "error": "answer_url is missing"}, "answer_url is missing", "a1"),
    "no api_id": (404, {"error": "not found"}, "not found", None),
    "error_code and message": (404, {"api_id": "a1", "error_code": 404, "message": "no number"}, "no number", "a1"),
    "capital Error": (404, {"api_id": "a1", "Error": "trunk not found"}, "trunk not found", "a1"),
    "app_id and status": (400, {"app_id": "a1", "status": "error", "error": "bad filter"}, "bad filter", "a1"),
    "error in error": (404, {"error": {"error": "gone"}}, "gone", None),
    "message in error": (429, {"error": {"message": "too many requests"}}, "too many requests", None),
    "message alone": (403, {"message": "not verified"}, "not verified", None),
    "global_error": (400, {"global_error": "odd"}, "odd", None),
    "error in data": (400, {"data": {"error": "odd"}}, "odd", None),
    "message in data": (400, {"data": {"message": "odd"}}, "odd", None),
    "global_error in errors": (400, {"errors": {"global_error": "odd"}}, "odd", None),
    "fields": (400, {"api_id": "a1", "error": {"to": ["is odd"]}}, '{"to":["is odd"]}', "a1"),
    "an empty status": (400, {"status": ""}, "no explanation was given", None),
    "an empty object": (404, {}, "no explanation was given", None),
    "an empty body": (502, b"", "no explanation was given", None),
    "white space": (502, b" \r\n", "no explanation was given", None),
    "plain text": (503, b"upstream connect error", "upstream connect error", None),
    "HTML": (502, b"<!DOCTYPE html><html><h1>Bad Gateway</h1></html>", "no explanation was given", None),
    "JSON text": (500, b'"boom"', "boom", None),
    "null": (500, b"null", "no explanation was given", None),
    "a number": (500, b"5", "no explanation was given", None),
    "a list": (400, [{"error": "odd"}], "no explanation was given", None),
    "cut": (500, b'{"error": "cu', '{"error": "cu', None),
    "byte order mark": (400, b'\xef\xbb\xbf{"error":"odd"}', "odd", None),
    "not UTF-8": (400, b'{"error":"od\xe9"}', "od\ufffd", None),
    "empty error, then message": (400, {"error": "", "message": "odd"}, "odd", None),
    "error is null": (400, {"error": None, "message": "odd"}, "odd", None),
    "error inside 200": (200, {"api_id": "a1", "error": "Profile not found."}, "Profile not found.", "a1"),
    "error inside 202": (202, {"api_id": "a1", "error": "Session already expired"}, "Session already expired", "a1"),
}


def failure(status: int, body: Any, style: str = "sync", headers: dict[str, str] | None = None) -> APIStatusError:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    transport = mock(style, Response(status, headers or {}, raw))
    with pytest.raises(APIStatusError) as caught:
        run(style, lambda client: client.calls.get("c1"), transport=transport, max_retries=0)
    return caught.value


@both
@pytest.mark.parametrize(("status", "body", "message", "api_id"), SHAPES.values(), ids=SHAPES.keys())
def test_every_shape_is_understood(style: str, status: int, body: Any, message: str, api_id: str | None) -> None:
    """The server's words and its name for the request, wherever they stand."""
    error = failure(status, body, style)
    assert (error.status, error.message, error.api_id) == (status, message, api_id)
    assert error.operation == "get_call"
    assert f"{status}: {message}" in str(error)
    assert (api_id or "no api_id") in str(error) or api_id is None


@pytest.mark.parametrize("status", [206, 207])
def test_a_mixture_is_a_success(status: int) -> None:
    """Some recipients are refused, and the others got their message."""
    body = {"api_id": "a1", "message": "message(s) queued", "message_uuid": ["m1"], "invalid_number": ["x"]}
    transport = mock("sync", Response(status, {}, json.dumps(body).encode()))
    created = run("sync", lambda client: client.messages.create(src="1", dst="2<x", text="hi"), transport=transport)
    assert created.message_uuid == ["m1"]


def test_without_an_api_id_the_request_id_counts() -> None:
    """A gateway names requests in a header."""
    assert failure(502, b"", headers={"X-Request-ID": "r1"}).api_id == "r1"


@pytest.mark.parametrize("status", [418, 406, 307, 100, 599, 505])
def test_statuses_that_are_not_documented_are_errors_too(status: int) -> None:
    """A server error is one by its family."""
    error = failure(status, {"error": "x"})
    assert type(error) is (plivo_client.ServerError if status >= 500 else APIStatusError)


# -- the request as a command ---------------------------------------------------------------------------------------

OPTIONS: dict[str, Any] = {"max_retries": 0}


def command(use: Any, **options: Any) -> str:
    """`error.curl` of a call that fails."""
    transport = MockTransport(lambda _: Response(500, {}, b"{}"))
    with RestClient(ACCOUNT, SECRET, transport=transport, max_retries=0, **options) as client:
        with pytest.raises(CallError) as caught:
            use(client)
        return caught.value.curl


def test_the_request_is_given_as_a_command() -> None:
    """The credentials come from the environment, texts and phone numbers are masked."""
    use = lambda client: client.messages.create(src="14155550100", dst="+14155550101", text="It's me", log=True)  # noqa: E731
    assert command(use) == (
        "curl --request POST 'https://api.plivo.com/v1/Account/MATESTACCOUNT0000001/Message/'"
        " --user \"$PLIVO_AUTH_ID:$PLIVO_AUTH_TOKEN\" --header 'Content-Type: application/json'"
        ' --data-binary \'{"dst":"***","src":"***","text":"***","log":true}\''
    )


def test_a_client_may_show_phone_numbers_and_texts() -> None:
    """Whoever says so gets a command that can be run as it is."""
    use = lambda client: client.messages.create(src="14155550100", dst="+14155550101", text="It's $me")  # noqa: E731
    words = shlex.split(command(use, mask_personal_data=False))
    assert json.loads(words[-1]) == {"src": "14155550100", "dst": "+14155550101", "text": "It's $me"}


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("+14155550100", "%2B***00"),
        ("14155550100", "***00"),
        ("00000000-0000-4000-8000-000000000012", "00000000-0000-4000-8000-000000000012"),
        ("20372631212782780", "20372631212782780"),
        ("sip:14155550100@example.com", "sip%3A***00%40example.com"),
        ("14155550100<14155550101", "***00%3C***01"),
    ],
)
def test_phone_numbers_in_urls_are_masked(url: str, shown: str) -> None:
    """Ids are not: support asks for them."""
    assert f"/Call/{shown}/'" in command(lambda client: client.calls.get(url))
    assert f"from_number={shown}" in command(lambda client: client.calls.list(from_number=url).page())


@pytest.mark.parametrize("masked", [True, False])
def test_secret_fields_are_hidden_whatever_the_client_shows(masked: bool) -> None:
    """The document says which they are."""
    use = lambda client: client.endpoints.create(username="u", password="hunter2", alias="a")  # noqa: E731
    shown = command(use, mask_personal_data=masked)
    assert "hunter2" not in shown
    assert '"password":"***"' in shown


def test_headers_of_the_caller_are_named_only() -> None:
    """Their values may be keys."""
    shown = command(lambda client: client.with_options(headers={"X-Key": "hunter2"}).calls.get("c1"))
    assert "--header 'X-Key: ***'" in shown
    assert "hunter2" not in shown


def test_files_are_not_part_of_it() -> None:
    """Their size is."""
    shown = command(lambda client: client.media.upload(file=[b"secret content"]))
    assert "secret content" not in shown
    assert "bytes of multipart/form-data" in shown


@drawn
@given(text=st.text(max_size=30), masked=st.booleans())
def test_a_command_is_safe_to_paste_and_never_holds_the_credentials(text: str, masked: bool) -> None:
    """Whatever is sent: a shell reads it as the same words, and runs nothing else."""

    def use(client: RestClient) -> None:
        client.with_options(check_arguments=False).messages.create(src=SECRET, dst=text, text=text + SECRET)

    try:
        shown = command(use, mask_personal_data=masked)
    except (ValueError, UnicodeEncodeError):  # not text that can be sent
        return
    words = shlex.split(shown)
    assert words[:3] == ["curl", "--request", "POST"]
    assert len(words) == 10
    assert SECRET not in shown
    if not masked:
        assert json.loads(words[-1])["dst"] == text.replace(SECRET, "***")


@both
@pytest.mark.parametrize("outcome", [NotSent("x"), MaybeSent("x"), 404, 200], ids=repr)
def test_every_failed_call_has_its_command(style: str, outcome: Any) -> None:
    """No answer, an error, an answer that cannot be read."""

    def answer(_: Request) -> Response:
        if isinstance(outcome, int):
            return Response(outcome, {}, b"<html>")
        raise outcome

    with pytest.raises(CallError) as caught:
        run(style, lambda client: client.calls.get("c1"), transport=mock(style, answer), max_retries=1)
    assert caught.value.curl.startswith("curl --request GET 'https://api.plivo.com/v1/")
    assert caught.value.attempts == (2 if isinstance(outcome, Exception) else 1)


def test_a_list_that_cannot_be_walked_has_it_too() -> None:
    """The page that was asked for last."""
    row = {"app_id": "1", "app_name": "a", "answer_url": "https://example.com"}
    page = {"api_id": "a", "meta": {"limit": 1, "offset": 0, "next": "/x", "total_count": 9}, "objects": [row]}
    transport = mock("sync", Response(200, {}, json.dumps(page).encode()))
    with pytest.raises(plivo_client.PagingError) as caught:
        run("sync", lambda client: list(client.applications.list(limit=1)), transport=transport)
    assert "offset=1'" in caught.value.curl


# -- errors as values -----------------------------------------------------------------------------------------------

CALL = {"operation": "get_call", "method": "GET", "url": "https://x", "retry_safe": True, "check": "calls.list"}
STATUS = {"status": 400, "api_id": "a1", "body": {"x": 1}, "headers": {"Retry-After": "1"}}
EXTRA: dict[str, dict[str, Any]] = {
    "DecodeError": {"status": 200, "body": b"\xff", **CALL},
    "AsyncResultError": {"api_id": "a1", "body": {"a": "b"}, **CALL},
}


def made(kind: type[PlivoError]) -> PlivoError:
    if issubclass(kind, APIStatusError):
        return kind("odd", **STATUS, **CALL)
    if issubclass(kind, CallError):
        return kind("odd", **EXTRA.get(kind.__name__, CALL))
    return kind("odd")


KINDS = [value for value in vars(plivo_client).values() if isinstance(value, type) and issubclass(value, PlivoError)]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("way", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])
def test_every_error_survives_pickling_and_copying(kind: type[PlivoError], way: Any) -> None:
    """They cross processes in pools and task queues."""
    error = made(kind)
    if isinstance(error, CallError):
        error.attempts, error.curl = 3, "curl"
    again = way(error)
    assert type(again) is kind
    assert str(again) == str(error)
    assert repr(again) == repr(error)
    assert vars(again) == vars(error)
    assert again.args == error.args


def test_there_is_one_root_and_a_branch_for_calls() -> None:
    """`except PlivoError` is enough, and `except CallError` tells whether to repeat."""
    assert len(KINDS) > 12
    assert issubclass(plivo_client.RateLimitError, CallError)
    assert issubclass(plivo_client.APITimeoutError, plivo_client.APIConnectionError)
    assert not issubclass(plivo_client.ConfigurationError, CallError)


@drawn
@given(body=st.binary(max_size=60) | st.sampled_from([SECRET.encode(), b'{"error":"' + SECRET.encode() + b'"}']))
def test_what_a_server_repeats_of_the_credentials_is_hidden(body: bytes) -> None:
    """Some echo the request in their errors."""
    transport = MockTransport(lambda _: Response(400, {"X-Echo": SECRET}, body))
    with RestClient(ACCOUNT, SECRET, transport=transport) as client, pytest.raises(APIStatusError) as caught:
        client.calls.get("c1")
    told = f"{caught.value} {caught.value!r} {vars(caught.value)}"
    assert SECRET not in told
    assert TOKEN not in told
