"""What an answer becomes: a result, an acceptance, or an exception that says what to do."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest

from generator.runtime.accepted import AsyncAccepted
from generator.runtime.errors import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    ConfigurationError,
    DecodeError,
)
from generator.runtime.mock import answer
from generator.runtime.operation import Operation
from generator.runtime.request import Arguments, build
from generator.runtime.response import interpret, unanswered
from generator.runtime.transport import MaybeSent, NotSent, Response

from .sample import (
    CHANGE_CALL,
    CREATE_CALL,
    DELETE_CALL,
    GET_CALL,
    LIST_CALLS,
    BadRequestError,
    Call,
    CallPage,
    Changed,
    Created,
    ForbiddenCountryError,
    ServerError,
    TooManyError,
    UnauthorizedError,
    settings,
)

SETTINGS = settings()
PATH = {"call_id": "c1"}
ACCEPTED = {"message": "async api spawned", "api_id": "a1"}


def got(operation: Operation[Any], response: Response) -> Any:
    return interpret(operation, build(operation, Arguments(path=PATH, body={}), SETTINGS), response, SETTINGS)


def refused(operation: Operation[Any], response: Response) -> APIStatusError:
    with pytest.raises(APIStatusError) as caught:
        got(operation, response)
    return caught.value


def text(status: int, body: str, media: str = "text/plain") -> Response:
    return Response(status, {"Content-Type": media}, body.encode())


# -- success --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [200, 201, 202, 206, 207])
def test_any_2xx_gives_the_result(status: int) -> None:
    """Documents are not always exact about which."""
    assert got(GET_CALL, answer(status, {"call_id": "1", "new": 1})) == Call(call_id="1")


@pytest.mark.parametrize("body", [b"", b" \n", b'{"call_id":"ignored"}'])
def test_204_has_no_body_whatever_follows(body: bytes) -> None:
    """RFC 9110 15.3.5."""
    assert got(DELETE_CALL, Response(204, {}, body)) is None
    assert got(CHANGE_CALL, Response(204, {}, body)) == Changed()


@pytest.mark.parametrize("body", [b"", b"{}", b"<html>", b'{"message":"deleted"}', b'{"error":null}', b'"error"<'])
def test_an_operation_without_result_needs_no_body_and_ignores_one(body: bytes) -> None:
    """It succeeded: nothing in the body can change that."""
    assert got(DELETE_CALL, Response(200, {}, body)) is None


def test_a_success_without_the_body_it_should_have_is_a_success() -> None:
    """Its fields read as None: the call was made, and raising would have it made again."""
    created = got(CREATE_CALL, Response(201, {}, b""))
    assert isinstance(created, Created)
    assert created.call_id is None


@pytest.mark.parametrize("status", [200, 201, 202])
@pytest.mark.parametrize("operation", [CREATE_CALL, DELETE_CALL, LIST_CALLS], ids=lambda operation: operation.id)
def test_the_acceptance_is_known_by_its_message_at_any_2xx(operation: Operation[Any], status: int) -> None:
    """Its status is not documented; its text is."""
    assert got(operation, answer(status, ACCEPTED)) == AsyncAccepted(api_id="a1", message="async api spawned")


def test_the_acceptances_text_elsewhere_in_an_answer_means_nothing() -> None:
    """A call may have a tag of that name."""
    assert got(GET_CALL, answer(200, {**ACCEPTED, "call_id": "1"})) == Call(call_id="1")
    body = {"api_id": "a", "message": "call fired", "call_id": "async api spawned"}
    assert isinstance(got(CREATE_CALL, answer(201, body)), Created)


def test_an_acceptance_without_api_id_is_one() -> None:
    """It cannot be waited for, but it was accepted."""
    assert got(CREATE_CALL, answer(202, {"message": "async api spawned"})).api_id == ""


def test_an_answer_with_oddities_is_read_as_far_as_it_goes() -> None:
    """See the tests of the codec."""
    page = got(LIST_CALLS, answer(200, {"objects": [{"call_id": 1}, None], "meta": {"limit": "20"}}))
    assert isinstance(page, CallPage)
    assert page.objects == [Call(call_id="1"), None]
    assert page.meta is not None
    assert page.meta.limit == 20


HIDDEN: dict[str, tuple[Operation[Any], Any]] = {
    "instead of a model": (GET_CALL, {"api_id": "a", "error": "no such call"}),
    "instead of an envelope": (CHANGE_CALL, {"api_id": "a", "error": "no such call"}),
    "instead of a page": (LIST_CALLS, {"api_id": "a", "error": {"error": "no such call"}}),
    "with nulls": (CREATE_CALL, {"api_id": "a", "error": "no such call", "call_id": None}),
    "in another case": (GET_CALL, {"api_id": "a", "Error": "no such call"}),
    "instead of nothing": (DELETE_CALL, {"api_id": "a", "error": "no such call"}),
    "nested": (GET_CALL, {"api_id": "a", "errors": {"global_error": "no such call"}}),
}


@pytest.mark.parametrize(("operation", "body"), HIDDEN.values(), ids=HIDDEN.keys())
def test_an_error_with_the_status_of_a_success_is_an_error(operation: Operation[Any], body: Any) -> None:
    """It says so, and nothing of what was asked for is there."""
    error = refused(operation, answer(200, body))
    assert (error.status, error.message, error.api_id) == (200, "no such call", "a")
    assert type(error) is APIStatusError


NOT_HIDDEN: dict[str, tuple[Operation[Any], Any, Any]] = {
    "data beside it": (GET_CALL, {"call_id": "1", "error": "odd"}, Call(call_id="1")),
    "empty": (CHANGE_CALL, {"message": "changed", "error": ""}, Changed(message="changed")),
    "null": (CHANGE_CALL, {"message": "changed", "error": None}, Changed(message="changed")),
    "only a message": (CHANGE_CALL, {"message": "changed"}, Changed(message="changed")),
}


@pytest.mark.parametrize(("operation", "body", "result"), NOT_HIDDEN.values(), ids=NOT_HIDDEN.keys())
def test_a_success_that_mentions_errors_is_a_success(operation: Operation[Any], body: Any, result: Any) -> None:
    """The data counts."""
    assert got(operation, answer(200, body)) == result


@pytest.mark.parametrize("body", [b"<html>login</html>", b"[1]", b'"x"', b'{"call', b"null"], ids=repr)
def test_an_answer_that_nobody_can_read_is_kept(body: bytes) -> None:
    """For instance from a captive portal."""
    with pytest.raises(DecodeError) as caught:
        got(GET_CALL, Response(200, {}, body))
    error = caught.value
    assert (error.status, error.body, error.operation) == (200, body, "get_call")
    assert error.retry_safe
    assert str(error).startswith("get_call: the answer (200, ")


# -- errors ---------------------------------------------------------------------------------------------------------

SHAPES: dict[str, tuple[Response, str, str | None]] = {
    "usual": (answer(400, {"api_id": "a", "error": "to is missing"}), "to is missing", "a"),
    "without api_id": (answer(404, {"error": "not found"}), "not found", None),
    "message": (answer(404, {"api_id": "a", "error_code": 404, "message": "no number"}), "no number", "a"),
    "capital": (answer(404, {"Error": "not found", "api_id": "a"}), "not found", "a"),
    "app_id": (answer(400, {"app_id": "a", "status": "error", "error": "bad filter"}), "bad filter", "a"),
    "nested error": (answer(400, {"error": {"error": "bad", "x": 1}}), "bad", None),
    "nested message": (answer(429, {"error": {"message": "slow down"}}), "slow down", None),
    "fields": (answer(400, {"error": {"to": ["is missing"]}}), '{"to":["is missing"]}', None),
    "list": (answer(400, {"error": ["a", "b"]}), '["a","b"]', None),
    "api_id is no text": (answer(400, {"api_id": 5, "error": "bad"}), "bad", None),
    "empty object": (answer(404, {}), "no explanation was given", None),
    "empty texts": (answer(400, {"api_id": "", "error": " ", "message": "bad"}), "bad", None),
    "list body": (answer(400, ["bad"]), "no explanation was given", None),
    "JSON text": (answer(401, "no access"), "no access", None),
    "plain text": (text(401, "Could not verify\n  your access"), "Could not verify your access", None),
    "HTML": (text(502, "<html><body>Bad Gateway</body></html>"), "no explanation was given", None),
    "empty body": (Response(503), "no explanation was given", None),
    "request id header": (Response(500, {"X-Request-ID": "r1"}), "no explanation was given", "r1"),
    "broken UTF-8": (Response(400, {}, b'{"error":"\xff"}'), "\ufffd", None),
}


@pytest.mark.parametrize(("response", "message", "api_id"), SHAPES.values(), ids=SHAPES.keys())
def test_every_shape_of_error_gives_its_text_and_its_id(response: Response, message: str, api_id: str | None) -> None:
    """Services behind one API disagree about shapes."""
    error = refused(GET_CALL, response)
    assert (error.status, error.message, error.api_id) == (response.status, message, api_id)


def test_a_long_text_is_cut_in_the_message_not_in_the_body() -> None:
    """A log line is not a dump."""
    error = refused(GET_CALL, text(500, "x" * 10_000))
    assert len(error.message) == 500
    assert error.body == "x" * 10_000


CLASSES: dict[str, tuple[Operation[Any], int, type[APIStatusError]]] = {
    "400": (GET_CALL, 400, BadRequestError),
    "401": (GET_CALL, 401, UnauthorizedError),
    "429": (GET_CALL, 429, TooManyError),
    "500": (GET_CALL, 500, ServerError),
    "503 as 500": (GET_CALL, 503, ServerError),
    "599 as 500": (GET_CALL, 599, ServerError),
    "unlisted 4xx": (GET_CALL, 418, APIStatusError),
    "redirect": (GET_CALL, 302, APIStatusError),
    "of the operation": (CREATE_CALL, 403, ForbiddenCountryError),
    "not of the operation": (GET_CALL, 403, APIStatusError),
    "informational": (GET_CALL, 101, APIStatusError),
}


@pytest.mark.parametrize(("operation", "status", "kind"), CLASSES.values(), ids=CLASSES.keys())
def test_each_status_has_its_class(operation: Operation[Any], status: int, kind: type[APIStatusError]) -> None:
    """As the document says; an unlisted 5xx is a server's failure all the same."""
    assert type(refused(operation, answer(status, {"error": "x"}))) is kind


def test_the_message_says_what_where_and_what_now() -> None:
    """It is often all that a person sees."""
    error = refused(GET_CALL, answer(401, {"api_id": "a1", "error": "authentication failed"}))
    assert str(error) == "get_call: 401: authentication failed (api_id a1). Check the credentials."
    lost = refused(CREATE_CALL, text(502, "<html>"))
    assert str(lost).endswith("It may have taken effect: look before you repeat it.")


def test_an_error_has_all_that_is_needed_to_report_it() -> None:
    """Without turning logging on and trying again."""
    error = refused(GET_CALL, answer(429, {"error": "slow"}, {"Retry-After": "7"}))
    assert error.headers["retry-after"] == "7"
    assert error.body == {"error": "slow"}
    assert (error.operation, error.method) == ("get_call", "GET")
    assert error.url == "https://api.example.com/v1/Account/ID123/Call/c1/"


def test_credentials_that_the_server_repeats_do_not_come_through() -> None:
    """Errors are logged, reported and pickled."""
    token = "s3cret/token"
    basic = SETTINGS.headers["Authorization"].removeprefix("Basic ")
    body = {"error": f"bad {token} {basic} s3cret%2Ftoken", "echo": [token]}
    error = refused(GET_CALL, answer(401, body, {"X-Echo": basic}))
    told = f"{error!s}{error!r}{vars(error)!r}".encode() + pickle.dumps(error)
    assert error.body == {"error": "bad *** *** ***", "echo": ["***"]}
    for secret in (token, basic, "s3cret%2Ftoken"):
        assert secret.encode() not in told
    assert refused(GET_CALL, Response(401, {}, b'{"error":"s3cret\\/token"}')).message == "***"
    assert refused(GET_CALL, text(401, "no: s3cret/token")).body == "no: ***"


# -- no answer, and repeating ---------------------------------------------------------------------------------------

SAFE: dict[str, tuple[Operation[Any], Any, bool]] = {
    "safe, not sent": (GET_CALL, NotSent("x"), True),
    "safe, maybe sent": (GET_CALL, MaybeSent("x"), True),
    "safe, 500": (GET_CALL, 500, True),
    "safe, 404": (GET_CALL, 404, True),
    "when-unsent, not sent": (CREATE_CALL, NotSent("x"), True),
    "when-unsent, maybe sent": (CREATE_CALL, MaybeSent("x"), False),
    "when-unsent, 500": (CREATE_CALL, 500, False),
    "when-unsent, 503": (CREATE_CALL, 503, False),
    "when-unsent, 429": (CREATE_CALL, 429, True),
    "never, not sent": (CHANGE_CALL, NotSent("x"), False),
    "never, maybe sent": (CHANGE_CALL, MaybeSent("x"), False),
    "never, 429": (CHANGE_CALL, 429, False),
}


@pytest.mark.parametrize(("operation", "outcome", "safe"), SAFE.values(), ids=SAFE.keys())
def test_repeating_is_safe_only_where_nothing_can_happen_twice(
    operation: Operation[Any], outcome: Any, safe: bool
) -> None:
    """A person must not be called twice because a network hiccuped."""
    if isinstance(outcome, int):
        assert refused(operation, answer(outcome, {})).retry_safe is safe
    else:
        request = build(operation, Arguments(path=PATH), SETTINGS)
        assert unanswered(operation, request, outcome).retry_safe is safe


@pytest.mark.parametrize(
    ("outcome", "kind", "message"),
    [
        (NotSent("refused"), APIConnectionError, "create_call: refused. The request was not sent."),
        (NotSent("slow", timeout=True), APITimeoutError, "create_call: slow. The request was not sent."),
        (
            MaybeSent("reset"),
            APIConnectionError,
            "create_call: reset. It may have taken effect: look before you repeat it.",
        ),
        (
            MaybeSent("slow", timeout=True),
            APITimeoutError,
            "create_call: slow. It may have taken effect: look before you repeat it.",
        ),
    ],
    ids=["not sent", "not sent, timeout", "maybe sent", "maybe sent, timeout"],
)
def test_no_answer_says_whether_something_may_have_happened(
    outcome: Any, kind: type[APIConnectionError], message: str
) -> None:
    """A timeout is a connection error too."""
    error = unanswered(CREATE_CALL, build(CREATE_CALL, Arguments(body={}), SETTINGS), outcome)
    assert type(error) is kind
    assert isinstance(error, APIConnectionError)
    assert str(error) == message


# -- exceptions as values -------------------------------------------------------------------------------------------


def _errors() -> dict[str, APIError]:
    request = build(GET_CALL, Arguments(path=PATH), SETTINGS)
    with pytest.raises(DecodeError) as undecodable:
        got(GET_CALL, Response(200, {}, b"<"))
    return {
        "status": refused(GET_CALL, answer(400, {"api_id": "a", "error": "x"})),
        "connection": unanswered(GET_CALL, request, NotSent("x")),
        "timeout": unanswered(GET_CALL, request, MaybeSent("x", timeout=True)),
        "decode": undecodable.value,
        "configuration": ConfigurationError("x"),
    }


@pytest.mark.parametrize("name", ["status", "connection", "timeout", "decode", "configuration"])
def test_errors_survive_pickling(name: str) -> None:
    """Worker processes send them home."""
    error = _errors()[name]
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert str(again) == str(error)
    assert vars(again) == vars(error)
    assert isinstance(again, APIError)


def test_bodies_in_errors_are_plain_json() -> None:
    """They can be stored."""
    error = _errors()["status"]
    assert isinstance(error, APIStatusError)
    assert json.loads(json.dumps(error.body)) == {"api_id": "a", "error": "x"}
