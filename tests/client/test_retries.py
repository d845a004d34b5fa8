"""What is sent again, when, and above all what is not: no call is dialled twice."""

from __future__ import annotations

import asyncio
import inspect
import time
from collections.abc import Callable
from typing import Any

import plivo_client
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plivo_client import APIConnectionError, AsyncRestClient, CallError, RateLimitError, RestClient, ServerError
from plivo_client._runtime.mock import AsyncMockTransport, MockTransport
from plivo_client._runtime.retry import pause
from plivo_client._runtime.retry_after import retry_after
from plivo_client._runtime.transport import MaybeSent, NotSent, Request, Response

from generator import ir

from ..generated.cases import method_of, operations
from . import server as misbehaviour
from .faults import FAULTS, Fault, FaultyServer

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
OPERATIONS = tuple(operations())
UNSAFE = [operation for operation in OPERATIONS if operation.retry != "safe"]
SAFE = [operation for operation in OPERATIONS if operation.retry == "safe"]
drawn = settings(max_examples=60, deadline=None, database=None, derandomize=True)
FAIL = Response(503, {}, b"{}")


def name(operation: ir.Operation) -> str:
    return operation.id


def arguments(operation: ir.Operation) -> dict[str, Any]:
    """Some for everything that has to be given. They are not checked here."""
    wanted = [p for p in operation.parameters if p.required and p.client_option is None]
    fields = [f for f in (operation.body.fields if operation.body else ()) if f.required and not f.read_only]
    return {thing.python: b"x" if thing.type == ir.Scalar("binary") else "x" for thing in (*wanted, *fields)}


def calling(answer: Callable[[Request], Response], max_retries: int = 2) -> tuple[RestClient, MockTransport]:
    transport = MockTransport(answer)
    client = RestClient("MA1", "test-token", transport=transport, max_retries=max_retries)
    return client.with_options(check_arguments=False), transport


def calling_async(
    answer: Callable[[Request], Response], max_retries: int = 2
) -> tuple[AsyncRestClient, AsyncMockTransport]:
    transport = AsyncMockTransport(answer)
    client = AsyncRestClient("MA1", "test-token", transport=transport, max_retries=max_retries)
    return client.with_options(check_arguments=False), transport


def call(operation: ir.Operation, answer: Callable[[Request], Response], max_retries: int, style: str) -> Any:
    """What a call gives or raises, from the client of that style."""
    client, _ = (calling if style == "sync" else calling_async)(answer, max_retries)
    try:
        result = method_of(client, operation)(**arguments(operation))
        result = result.page() if hasattr(result, "page") else result
        return asyncio.run(_awaited(result)) if inspect.isawaitable(result) else result
    except plivo_client.PlivoError as error:
        return error


async def _awaited(result: Any) -> Any:
    return await result


# -- nothing happens twice ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("operation", UNSAFE, ids=name)
def test_nothing_is_done_twice_whatever_goes_wrong(operation: ir.Operation) -> None:
    """Every fault at every attempt: a call is dialled, a message sent, a number bought once at most."""

    @drawn
    @given(
        faults=st.lists(st.sampled_from(FAULTS), max_size=6),
        retries=st.integers(0, 8),
        style=st.sampled_from(("sync", "async")),
    )
    def check(faults: list[Fault], retries: int, style: str) -> None:
        server = FaultyServer(faults)
        call(operation, server, retries, style)
        assert server.done <= 1
        assert len(server.requests) <= retries + 1

    check()


@pytest.mark.parametrize("fault", FAULTS, ids=repr)
@pytest.mark.parametrize("before", ["", "not sent", "429"])
def test_nothing_is_done_twice_by_one_who_heeds_retry_safe(fault: Fault, before: str) -> None:
    """A program that calls again whenever the error says that it may is as safe as the client."""
    operation = next(operation for operation in UNSAFE if operation.id == "create_message")
    first = [f for f in FAULTS if before and f.name.startswith(before)][:1]
    server = FaultyServer([*first, fault, *first, fault])
    for _ in range(8):
        outcome = call(operation, server, 1, "sync")
        if not isinstance(outcome, CallError) or not outcome.retry_safe:
            break
    assert server.done <= 1


@pytest.mark.parametrize("operation", UNSAFE, ids=name)
@pytest.mark.parametrize("outcome", [MaybeSent, FAIL], ids=["no answer", "503"])
def test_what_may_have_been_done_is_reported_and_never_repeated(operation: ir.Operation, outcome: Any) -> None:
    """The error says so, and what to look at."""
    server = FaultyServer([Fault("x", True, outcome)])
    error = call(operation, server, 5, "sync")
    assert len(server.requests) == 1
    assert isinstance(error, APIConnectionError | ServerError)
    assert not error.retry_safe
    assert "It may have taken effect" in str(error)
    assert (f"see {error.check}()" in str(error)) if error.check else "look before" in str(error)


def test_errors_name_what_shows_whether_it_was_done() -> None:
    """For what costs money there is always something."""
    for id_ in ("create_call", "create_message", "buy_phone_number", "create_verify_session"):
        operation = next(operation for operation in UNSAFE if operation.id == id_)
        error = call(operation, FaultyServer([Fault("x", True, MaybeSent)]), 2, "sync")
        resource, method = error.check.split(".")
        assert hasattr(getattr(calling(FaultyServer([]))[0], resource), method)


@pytest.mark.parametrize("style", ["sync", "async"])
@pytest.mark.parametrize(
    "behave",
    [
        misbehaviour.reset_unread,
        misbehaviour.reset_after_reading,
        misbehaviour.close_after_reading,
        misbehaviour.never_answer,
        misbehaviour.cut_body,
        misbehaviour.cut_chunks,
        misbehaviour.stall_in_body,
        misbehaviour.speak_no_http,
        misbehaviour.broken_gzip,
    ],
)
def test_over_a_real_connection_a_call_is_dialled_once(style: str, behave: Any) -> None:
    """Whenever the connection breaks: bytes that were sent are not sent again."""
    with misbehaviour.listening(behave) as (place, seen):
        options: dict[str, Any] = {"base_url": f"http://{place}/v1", "timeout": 0.3, "max_retries": 3}
        with pytest.raises(APIConnectionError) as caught:
            _dial(style, options)
        assert len(seen) == 1
    assert not caught.value.retry_safe
    assert caught.value.check == "calls.list"


def _dial(style: str, options: dict[str, Any]) -> None:
    if style == "sync":
        with RestClient("MA1", "test-token", **options) as client:
            client.calls.create(from_="1", to="2", answer_url="https://example.com")
        return

    async def dial() -> None:
        async with AsyncRestClient("MA1", "test-token", **options) as client:
            await client.calls.create(from_="1", to="2", answer_url="https://example.com")

    asyncio.run(dial())


# -- what is repeated -----------------------------------------------------------------------------------------------

PASSING = [
    NotSent("x"),
    NotSent("x", timeout=True),
    MaybeSent("x"),
    MaybeSent("x", timeout=True),
    429,
    500,
    502,
    503,
    504,
]
FINAL = [NotSent("x", lasting=True), 400, 401, 403, 404, 405, 409, 422, 501, 505, 302, 408]


def failing(outcome: Any, times: int) -> Callable[[Request], Response]:
    """Fails so many times, then answers."""
    left = [outcome] * times

    def answer(_: Request) -> Response:
        if not left:
            return Response(200, {}, b"{}")
        failure = left.pop()
        if isinstance(failure, int):
            return Response(failure, {}, b'{"error":"x"}')
        raise failure

    return answer


@pytest.mark.parametrize("style", ["sync", "async"])
@pytest.mark.parametrize("outcome", PASSING, ids=repr)
def test_a_passing_failure_of_a_safe_operation_is_repeated(outcome: Any, style: str) -> None:
    """Twice by default, so that the third answer counts."""
    make: Any = calling if style == "sync" else calling_async
    client, transport = make(failing(outcome, 2))
    result = client.calls.hangup("c1")
    assert (asyncio.run(_awaited(result)) if style == "async" else result) is None
    assert len(transport.requests) == 3
    assert len(transport.waits) == 2
    assert transport.requests[0] == transport.requests[2]


@pytest.mark.parametrize("outcome", FINAL, ids=repr)
def test_a_lasting_failure_is_not_repeated(outcome: Any) -> None:
    """It would end the same way."""
    client, transport = calling(failing(outcome, 1))
    with pytest.raises(CallError) as caught:
        client.calls.get("c1")
    assert len(transport.requests) == caught.value.attempts == 1


@pytest.mark.parametrize(("outcome", "count"), [(NotSent("x"), 3), (429, 3), (MaybeSent("x"), 1), (503, 1)], ids=repr)
def test_a_call_is_dialled_again_only_if_it_certainly_was_not_dialled(outcome: Any, count: int) -> None:
    """It was never sent, or refused."""
    client, transport = calling(failing(outcome, 9))
    with pytest.raises(CallError) as caught:
        client.calls.create(from_="1", to="2", answer_url="https://example.com")
    assert len(transport.requests) == caught.value.attempts == count
    assert caught.value.retry_safe is (count == 3)
    assert ("It was tried 3 times." in str(caught.value)) is (count == 3)


@pytest.mark.parametrize("operation", SAFE, ids=name)
def test_every_safe_operation_is_repeated(operation: ir.Operation) -> None:
    """GET and DELETE, and the POSTs that the document calls safe."""
    server = FaultyServer([Fault("x", False, MaybeSent)] * 2)
    assert not isinstance(call(operation, server, 2, "sync"), APIConnectionError)
    assert len(server.requests) == 3


def test_get_and_delete_are_safe() -> None:
    """By HTTP, and by the document."""
    assert all(operation.retry == "safe" for operation in OPERATIONS if operation.method in ("GET", "DELETE"))


def test_pages_are_repeated_too() -> None:
    """One by one: what was received stays."""
    page = b'{"api_id":"a","meta":{"limit":20,"offset":0,"next":null,"previous":null,"total_count":0},"objects":[]}'
    outcomes = iter([FAIL, Response(200, {}, page)])
    client, transport = calling(lambda _: next(outcomes))
    assert list(client.applications.list()) == []
    assert len(transport.waits) == 1


@pytest.mark.parametrize("count", [0, 1, 5])
def test_the_client_says_how_often(count: int) -> None:
    """For all calls, and by `with_options` for some; the original stays as it is."""
    client, transport = calling(lambda _: FAIL, count)
    with pytest.raises(ServerError):
        client.calls.get("c1")
    assert len(transport.requests) == count + 1
    with pytest.raises(ServerError):
        client.with_options(max_retries=3).calls.get("c1")
    assert len(transport.requests) == count + 1 + 4
    with pytest.raises(ServerError):
        client.calls.get("c1")
    assert len(transport.requests) == 2 * (count + 1) + 4


@pytest.mark.parametrize("count", [-1, 1.0, True, "2", None])
def test_a_number_of_retries_is_a_whole_number(count: Any) -> None:
    """Anything else is a mistake that shows at once."""
    with pytest.raises(plivo_client.ConfigurationError, match="max_retries"):
        RestClient("MA1", "test-token", max_retries=count)
    with pytest.raises(plivo_client.ConfigurationError, match="max_retries"):
        RestClient("MA1", "test-token").with_options(max_retries=count)


# -- when -----------------------------------------------------------------------------------------------------------


@given(attempts=st.integers(1, 10_000), draw=st.floats(0, 1))
@drawn
def test_pauses_are_drawn_from_a_range_that_doubles_up_to_8_seconds(attempts: int, draw: float) -> None:
    """Full jitter: anything between nothing and the bound."""
    bound = min(8.0, 0.5 * 2 ** min(attempts - 1, 20))
    assert pause(NotSent("x"), attempts, lambda: draw) == draw * bound
    assert 0 <= pause(FAIL, attempts) <= bound


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("0", 0), ("7", 7), (" 7 ", 7), ("1.5", 1.5), ("60", 60), ("61", 60), ("86400", 60), ("999999999", 60)],
)
def test_retry_after_in_seconds_is_heeded_up_to_a_minute(value: str, seconds: float) -> None:
    """The server knows best, but it cannot park the client."""
    assert pause(Response(429, {"rEtRy-AfTeR": value}), 1) == seconds


@pytest.mark.parametrize(
    "value",
    ["Wed, 21 Oct 2015 07:28:30 GMT", "Wednesday, 21-Oct-15 07:28:30 GMT", "Wed Oct 21 07:28:30 2015"],
    ids=["IMF-fixdate", "RFC 850", "asctime"],
)
def test_retry_after_as_a_date_is_heeded_by_the_servers_clock(value: str) -> None:
    """Ours may be wrong; where the server does not tell its own, ours has to do."""
    by_server = {"Retry-After": value, "Date": "Wed, 21 Oct 2015 07:28:00 GMT"}
    assert retry_after(by_server) == 30
    assert pause(Response(503, by_server), 1) == 30
    assert retry_after({"Retry-After": value}) == 0
    future = time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime(time.time() + 1000))
    assert 990 < (retry_after({"Retry-After": future}) or 0) <= 1000
    assert pause(Response(503, {"Retry-After": future}), 1) == 60


@pytest.mark.parametrize("value", ["", "soon", "-5", "1e9", "nan", "inf", "٣", "Wed, 99 Oct 2015", "5;6", "9" * 400])
def test_a_retry_after_that_says_nothing_is_passed_over(value: str) -> None:
    """The client's own pause stands."""
    assert retry_after({"Retry-After": value}) is None
    assert 0 <= pause(Response(429, {"Retry-After": value}), 1) <= 0.5


def test_the_error_tells_how_long_to_wait() -> None:
    """For programs that repeat on their own."""
    client, transport = calling(lambda _: Response(429, {"Retry-After": "12"}, b"{}"))
    with pytest.raises(RateLimitError) as caught:
        client.calls.get("c1")
    assert caught.value.retry_after == 12
    assert transport.waits == [12, 12]


def test_the_time_a_call_takes_is_bounded() -> None:
    """At most a minute for each repetition, whatever the server asks for."""
    client, transport = calling(lambda _: Response(503, {"Retry-After": "99999"}, b"{}"), 4)
    with pytest.raises(ServerError):
        client.calls.get("c1")
    assert transport.waits == [60.0] * 4


def test_real_transports_really_wait(monkeypatch: pytest.MonkeyPatch, server: misbehaviour.Server) -> None:
    """Where nothing else is said by the transport, by the clock."""
    waits: list[float] = []
    monkeypatch.setattr(time, "sleep", waits.append)

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    monkeypatch.setattr(asyncio, "sleep", sleep)
    server.answer = misbehaviour.Reply(503, b"{}", (("Retry-After", "7"),))
    with RestClient("MA1", "test-token", base_url=f"{server.url}/v1") as client, pytest.raises(ServerError):
        client.calls.get("c1")

    async def use() -> None:
        async with AsyncRestClient("MA1", "test-token", base_url=f"{server.url}/v1") as other:
            await other.calls.get("c1")

    with pytest.raises(ServerError):
        asyncio.run(use())
    assert waits == [7.0] * 4


def test_an_asynchronous_call_can_be_cancelled_while_it_waits() -> None:
    """At once, and without another attempt."""

    class Patient(AsyncMockTransport):
        sleep: Any = None  # the real one

    transport = Patient(lambda _: Response(503, {"Retry-After": "60"}, b"{}"))

    async def use() -> None:
        client = AsyncRestClient("MA1", "test-token", transport=transport)
        task = asyncio.create_task(client.calls.get("c1"))
        await asyncio.sleep(0.01)
        task.cancel()
        await task

    began = time.monotonic()
    with pytest.raises(asyncio.CancelledError):
        asyncio.run(use())
    assert len(transport.requests) == 1
    assert time.monotonic() - began < 5


def test_an_asynchronous_call_can_be_cancelled_while_it_is_sent(server: misbehaviour.Server) -> None:
    """It is not taken for a failure that is worth another attempt."""

    def slow(received: misbehaviour.Received) -> misbehaviour.Reply:
        time.sleep(0.3 if received.path.endswith("/slow/") else 0)
        return misbehaviour.Reply()

    server.answer = slow

    async def use() -> None:
        async with AsyncRestClient("MA1", "test-token", base_url=f"{server.url}/v1") as client:
            await client.calls.get("quick")  # what is imported at the first call takes its time
            await asyncio.wait_for(client.calls.get("slow"), 0.1)

    with pytest.raises(TimeoutError):
        asyncio.run(use())
    time.sleep(0.3)
    assert [received.path.split("/")[-2] for received in server.received] == ["quick", "slow"]


def test_a_client_that_is_closed_meanwhile_sends_no_more() -> None:
    """Closing ends what waits for its next attempt."""

    def answer(_: Request) -> Response:
        client.close()
        return FAIL

    client, transport = calling(answer)
    with pytest.raises(RuntimeError, match="closed"):
        client.calls.get("c1")
    assert len(transport.requests) == 1
