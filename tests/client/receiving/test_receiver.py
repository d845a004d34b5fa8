"""Results of asynchronous requests: they come before or after somebody waits, typed."""

from __future__ import annotations

import asyncio
import json
import pickle
import time
from collections.abc import Iterator
from threading import Thread, Timer
from typing import Any

import pytest
from plivo_client import AsyncAccepted, AsyncRestClient, Page, RestClient, errors, models, webhooks
from plivo_client._runtime.mock import AsyncMockTransport, MockTransport, answer
from plivo_client.webhooks import AsyncReceiver, Receiver, Router

from .signing import TOKEN, request
from .test_router import incoming

DONE = "https://hooks.example.test/hooks/done"
ACCEPTED = {"api_id": "a1", "message": "async api spawned"}


class Clock:
    """Time that is told."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def client() -> Iterator[RestClient]:
    """One whose requests are all accepted for later."""
    with RestClient("MAEXAMPLE00000000001", "t", transport=MockTransport(lambda _: answer(202, ACCEPTED))) as client:
        yield client


@pytest.fixture
def created(client: RestClient) -> AsyncAccepted[models.ApplicationCreated]:
    """A request whose result is to come."""
    return client.applications.create(app_name="a", callback_url=DONE)


def delivered(receiver: Any, **fields: Any) -> None:
    receiver.deliver("a1", {"api_id": "a1", **fields})


# -- when it comes --------------------------------------------------------------------------------------------------


def test_a_result_that_came_first_is_there_at_once(created: AsyncAccepted[models.ApplicationCreated]) -> None:
    """The platform may be faster than the caller."""
    receiver = Receiver()
    delivered(receiver, message="created", app_id="7")
    assert created.wait(receiver, timeout=0) == models.ApplicationCreated(api_id="a1", message="created", app_id="7")


def test_one_that_comes_later_is_waited_for(created: AsyncAccepted[models.ApplicationCreated]) -> None:
    """In this thread, while another one takes it."""
    receiver = Receiver()
    Timer(0.05, delivered, [receiver], {"app_id": "7"}).start()
    assert created.wait(receiver, timeout=5).app_id == "7"


def test_a_result_may_be_asked_for_again(created: AsyncAccepted[models.ApplicationCreated]) -> None:
    """By as many as want it."""
    receiver, found = Receiver(), []
    threads = [Thread(target=lambda: found.append(created.wait(receiver, timeout=5).app_id)) for _ in range(8)]
    for thread in threads:
        thread.start()
    delivered(receiver, app_id="7")
    for thread in threads:
        thread.join()
    assert found == ["7"] * 8
    assert created.wait(receiver, timeout=0).app_id == "7"


def test_of_two_deliveries_the_first_counts(created: AsyncAccepted[models.ApplicationCreated]) -> None:
    """The platform may send it twice."""
    receiver = Receiver()
    delivered(receiver, app_id="7")
    delivered(receiver, app_id="8")
    assert created.wait(receiver).app_id == "7"


def test_one_that_does_not_come_is_a_timeout(created: AsyncAccepted[models.ApplicationCreated]) -> None:
    """It may still come: the request was taken, and must not be repeated blindly."""
    receiver = Receiver()
    with pytest.raises(errors.APITimeoutError, match="a1") as caught:
        created.wait(receiver, timeout=0.01)
    assert (caught.value.operation, caught.value.retry_safe) == ("create_application", False)
    delivered(receiver, app_id="7")
    assert created.wait(receiver, timeout=0).app_id == "7"


async def accepted_asynchronously() -> AsyncAccepted[models.ApplicationCreated]:
    transport = AsyncMockTransport(lambda _: answer(202, ACCEPTED))
    async with AsyncRestClient("MAEXAMPLE00000000001", "t", transport=transport) as client:
        return await client.applications.create(app_name="a", callback_url=DONE)


@pytest.mark.parametrize("first", ["result", "wait", "thread"])
def test_asynchronous_code_awaits_it(first: str) -> None:
    """Whoever delivers it: the loop itself, or a WSGI application in another thread."""

    async def main() -> str:
        created, receiver = await accepted_asynchronously(), AsyncReceiver()
        if first == "result":
            delivered(receiver, app_id="7")
        elif first == "wait":
            asyncio.get_running_loop().call_later(0.02, lambda: delivered(receiver, app_id="7"))
        else:
            Timer(0.02, delivered, [receiver], {"app_id": "7"}).start()
        return (await created.wait(receiver, timeout=5)).app_id

    assert asyncio.run(main()) == "7"


def test_many_wait_in_one_loop() -> None:
    """None blocks another."""

    async def main() -> list[Any]:
        receiver = AsyncReceiver()
        waiting = [asyncio.create_task(receiver.wait(str(n), 5)) for n in range(200)]
        await asyncio.sleep(0)
        for n in reversed(range(200)):
            receiver.deliver(str(n), {"n": n})
        return [fields["n"] for fields in await asyncio.gather(*waiting)]

    assert asyncio.run(main()) == list(range(200))


@pytest.mark.parametrize("end", ["timeout", "cancelled"])
def test_giving_up_leaves_nothing_behind(end: str) -> None:
    """A service that waits for years must not grow."""

    async def main() -> AsyncReceiver:
        created, receiver = await accepted_asynchronously(), AsyncReceiver()
        if end == "timeout":
            with pytest.raises(errors.APITimeoutError):
                await created.wait(receiver, timeout=0.01)
        else:
            task = asyncio.create_task(created.wait(receiver))
            await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        return receiver

    assert not asyncio.run(main())._waiting


def test_blocking_the_loop_is_refused(created: AsyncAccepted[models.ApplicationCreated]) -> None:
    """It would wait for itself: the callback is taken by the same loop."""

    async def main() -> None:
        created.wait(Receiver(), timeout=1)

    with pytest.raises(RuntimeError, match="AsyncReceiver"):
        asyncio.run(main())


# -- what is kept ---------------------------------------------------------------------------------------------------


def test_results_are_kept_for_a_time(created: AsyncAccepted[models.ApplicationCreated]) -> None:
    """Nobody may ever ask for them."""
    clock = Clock()
    receiver = Receiver(keep=600, clock=clock)
    delivered(receiver, app_id="7")
    clock.now = 599
    assert created.wait(receiver, timeout=0).app_id == "7"
    clock.now = 600
    with pytest.raises(errors.APITimeoutError):
        created.wait(receiver, timeout=0)


def test_the_oldest_results_go_when_there_is_no_room() -> None:
    """Memory is bounded."""
    receiver = Receiver(limit=3)
    for n in range(10):
        receiver.deliver(str(n), {"n": n})
    assert [receiver.wait(str(n), 0)["n"] for n in (7, 8, 9)] == [7, 8, 9]
    with pytest.raises(TimeoutError):
        receiver.wait("6", 0)


def test_a_result_without_id_belongs_to_nobody() -> None:
    """It is let go."""
    receiver = Receiver()
    receiver.deliver("", {"a": "b"})
    with pytest.raises(TimeoutError):
        receiver.wait("", 0)


@pytest.mark.parametrize("wrong", [{"keep": 0}, {"limit": 0}], ids=str)
@pytest.mark.parametrize("kind", [Receiver, AsyncReceiver])
def test_a_receiver_without_time_or_room_is_refused(kind: Any, wrong: dict[str, Any]) -> None:
    """It would lose every result."""
    with pytest.raises(ValueError):
        kind(**wrong)


# -- what it is -----------------------------------------------------------------------------------------------------


def test_nested_members_come_as_json_text(client: RestClient) -> None:
    """A form holds text only; what it says is typed all the same."""
    receiver = Receiver()
    meta = {"limit": 20, "offset": 0, "next": None, "previous": None, "total_count": 2}
    calls = [{"call_uuid": "c1", "call_duration": 7}, {"call_uuid": "c2"}]
    delivered(receiver, meta=json.dumps(meta), objects=json.dumps(calls))
    page = client.calls.list(callback_url=DONE, limit=20).wait(receiver)
    assert isinstance(page, Page)
    assert [type(call) for call in page] == [models.Call] * 2
    assert (page[0].call_uuid, page[0].call_duration, page.total, page.next_offset) == ("c1", 7, 2, None)
    assert (page.limit, page.offset, page.api_id) == (20, 0, "a1")


def test_a_page_knows_where_the_next_one_begins(client: RestClient) -> None:
    """The callback brings one page, not the list."""
    receiver = Receiver()
    meta = {"limit": 1, "offset": 4, "next": "/v1/Account/x/Call/?limit=1&offset=5", "total_count": 9}
    delivered(receiver, meta=json.dumps(meta), objects='[{"call_uuid": "c1"}]')
    page = client.calls.list(callback_url=DONE, limit=1, offset=4).wait(receiver)
    assert (page.limit, page.offset, page.next_offset, page.total) == (1, 4, 5, 9)


def test_a_deletion_has_no_result(client: RestClient) -> None:
    """That it came is all there is to know."""
    receiver = Receiver()
    delivered(receiver)
    accepted = client.applications.delete("7", callback_url=DONE)
    assert isinstance(accepted, AsyncAccepted)
    assert accepted.wait(receiver) is None  # type: ignore[func-returns-value]


@pytest.mark.parametrize("method", ["delete", "create"])
def test_an_error_is_raised(client: RestClient, method: str) -> None:
    """As if the call had failed; the request's own text says why."""
    receiver = Receiver()
    delivered(receiver, error="app_name parameter is missing")
    accepted: Any = (
        client.applications.delete("7", callback_url=DONE)
        if method == "delete"
        else client.applications.create(app_name="a", callback_url=DONE)
    )
    with pytest.raises(errors.AsyncResultError, match="app_name parameter is missing") as caught:
        accepted.wait(receiver)
    error = caught.value
    assert isinstance(error, errors.PlivoError)
    assert (error.api_id, error.operation) == ("a1", f"{method}_application")
    assert error.body == {"api_id": "a1", "error": "app_name parameter is missing"}
    assert pickle.loads(pickle.dumps(error)).message == error.message


def test_what_is_no_result_at_all_is_an_error(client: RestClient) -> None:
    """It is told, with what came."""
    receiver = Receiver()
    delivered(receiver, something="else")
    with pytest.raises(errors.AsyncResultError) as caught:
        client.calls.list(callback_url=DONE).wait(receiver)
    assert caught.value.body["something"] == "else"


def test_what_was_accepted_can_be_kept(created: AsyncAccepted[models.ApplicationCreated]) -> None:
    """In a queue or a database; it holds no credentials, and shows none."""
    kept = pickle.dumps(created)
    assert b"Basic" not in kept
    receiver = Receiver()
    delivered(receiver, app_id="7")
    assert pickle.loads(kept).wait(receiver).app_id == "7"
    assert repr(created) == "AsyncAccepted(api_id='a1', message='async api spawned')"
    assert {created: 1}[pickle.loads(kept)] == 1


@pytest.mark.parametrize("id_", ["", "a1"])
def test_what_was_made_by_hand_cannot_be_waited_for(id_: str) -> None:
    """Nobody knows what was asked for."""
    with pytest.raises(ValueError, match="result"):
        AsyncAccepted[Any](api_id=id_, message="m").wait(Receiver())


# -- through the router ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_the_router_hands_results_to_its_receivers(
    created: AsyncAccepted[models.ApplicationCreated], method: str
) -> None:
    """Signed like any event, by either verb."""
    receiver, other = Receiver(), AsyncReceiver()
    router = Router(TOKEN, receivers=[receiver, other])
    sent = request({"api_id": "a1", "message": "created", "app_id": "7"}, url=DONE, method=method)
    assert router.handle(incoming(sent)).status == 200
    assert created.wait(receiver, timeout=0) == models.ApplicationCreated(api_id="a1", message="created", app_id="7")
    assert asyncio.run(other.wait("a1", 0))["app_id"] == "7"


def test_a_forged_result_is_no_result(created: AsyncAccepted[models.ApplicationCreated]) -> None:
    """An id is no secret."""
    receiver = Receiver()
    sent = request({"api_id": "a1", "app_id": "evil"}, url=DONE, token="wrong")
    assert Router(TOKEN, receivers=[receiver]).handle(incoming(sent)).status == 403
    with pytest.raises(errors.APITimeoutError):
        created.wait(receiver, timeout=0)


def test_without_router_the_event_is_delivered_by_hand(created: AsyncAccepted[models.ApplicationCreated]) -> None:
    """In a view of any framework."""
    receiver = Receiver()
    sent = request({"api_id": "a1", "app_id": "7"}, url=DONE)
    event = webhooks.parse(webhooks.ASYNC_RESULT, **sent.parts, auth_token=TOKEN)
    receiver.deliver(event.api_id, event)
    assert created.wait(receiver, timeout=0).app_id == "7"


def test_a_thread_that_waits_does_not_spin(created: AsyncAccepted[models.ApplicationCreated]) -> None:
    """It sleeps."""
    before = time.thread_time()
    with pytest.raises(errors.APITimeoutError):
        created.wait(Receiver(), timeout=0.2)
    assert time.thread_time() - before < 0.05
