"""The router: which function is called for what, and what is answered."""

from __future__ import annotations

import asyncio
from typing import Any
from urllib.parse import urlsplit

import pytest
from plivo_client import errors, models, webhooks, xml
from plivo_client.webhooks import Incoming, NonceWindow, Reply, Router

from .signing import TOKEN, URL, Request, request

CALL = {"CallUUID": "c1", "From": "1", "To": "2", "CallStatus": "ringing", "Direction": "inbound"}
RING = {**CALL, "Event": "Ring"}
MESSAGE = {"MessageUUID": "m1", "From": "1", "To": "2"}


def incoming(sent: Request, **changes: Any) -> Incoming:
    path = urlsplit(sent.url).path.removeprefix("/hooks")
    parts: dict[str, Any] = {"method": sent.method, "url": sent.url, "headers": sent.headers, "body": sent.body}
    return Incoming(**{**parts, "path": path, "media": sent.headers.get("Content-Type", ""), **changes})


def answered(router: Router, sent: Request, **changes: Any) -> Reply:
    """By either way: they must agree."""
    reply = router.handle(incoming(sent, **changes))
    assert asyncio.run(router.handle_async(incoming(sent, **changes))) == reply
    return reply


# -- which function -------------------------------------------------------------------------------------------------


def test_events_are_known_by_their_fields() -> None:
    """One URL serves for all of them."""
    router, seen = Router(TOKEN), []
    router.on(webhooks.RING)(lambda event: seen.append(("ring", event.call_uuid)))
    router.on(webhooks.MESSAGE_STATUS)(lambda event: seen.append(("status", event.message_uuid)))
    answered(router, request(RING))
    answered(router, request({**MESSAGE, "Status": "sent"}), path="/anything")
    assert seen == [("ring", "c1")] * 2 + [("status", "m1")] * 2


@pytest.mark.parametrize("path", ["/fallback", "fallback", "/fallback/"])
def test_a_path_says_what_the_fields_do_not(path: str) -> None:
    """The fallback gets what the answer got."""
    router = Router(TOKEN)
    router.on(webhooks.ANSWER)(lambda _: "<Response>answer</Response>")
    router.on(webhooks.FALLBACK, path)(lambda _: "<Response>fallback</Response>")
    fields = {**CALL, "Event": "StartApp"}
    assert answered(router, request(fields)).body == b"<Response>answer</Response>"
    assert answered(router, request(fields, url=f"{URL}fallback")).body == b"<Response>fallback</Response>"
    assert answered(router, request(fields, url=f"{URL}fallback/")).body == b"<Response>fallback</Response>"


def test_several_kinds_on_one_path_are_told_apart_by_their_fields() -> None:
    """The answer URL is told of the end of a call, where there is no URL for that."""
    router, seen = Router(TOKEN), []
    router.on(webhooks.ANSWER, "/call")(lambda _: seen.append("answer"))
    router.on(webhooks.HANGUP, "/call")(lambda _: seen.append("hangup"))
    answered(router, request({**CALL, "Event": "Hangup"}, url=f"{URL}call"))
    answered(router, request({**CALL, "Event": "StartApp"}, url=f"{URL}call"))
    assert seen == ["hangup"] * 2 + ["answer"] * 2
    assert answered(router, request(RING, url=f"{URL}call")).status == 404


def test_a_decorated_function_stays_what_it_was() -> None:
    """It can be called and tested by itself."""

    def ring(event: models.CallEvent) -> None:
        """Nothing."""

    assert Router(TOKEN).on(webhooks.RING)(ring) is ring


def test_a_kind_that_cannot_be_known_needs_a_path() -> None:
    """Its function would never be called."""
    with pytest.raises(ValueError, match="path"):
        Router(TOKEN).on(webhooks.TRANSFER)


def test_there_is_one_function_for_a_kind_and_path() -> None:
    """The second would never be called."""
    router = Router(TOKEN)
    router.on(webhooks.RING)(lambda _: None)
    router.on(webhooks.RING, "/ring")(lambda _: None)
    for path in (None, "ring/"):
        with pytest.raises(ValueError, match="ring"):
            router.on(webhooks.RING, path)(lambda _: None)


# -- what is answered -----------------------------------------------------------------------------------------------


XML = {"Content-Type": "application/xml; charset=utf-8"}
ANSWERS: dict[str, tuple[Any, Any, Reply]] = {
    "text": (webhooks.ANSWER, "<Response>ü</Response>", Reply(200, "<Response>ü</Response>".encode(), XML)),
    "bytes": (webhooks.ANSWER, b"<Response/>", Reply(200, b"<Response/>", XML)),
    "built": (
        webhooks.ANSWER,
        xml.Response(xml.Hangup()),
        Reply(200, xml.Response(xml.Hangup()).to_xml().encode(), XML),
    ),
    "nothing to do": (webhooks.ANSWER, None, Reply(200, b"<Response/>", XML)),
    "acknowledged": (webhooks.RING, None, Reply(200, b"", {"Content-Type": "text/plain; charset=utf-8"})),
}


@pytest.mark.parametrize(("event", "answer", "reply"), ANSWERS.values(), ids=ANSWERS)
def test_what_a_function_returns_is_the_answer(event: Any, answer: Any, reply: Reply) -> None:
    """XML where it is carried out; an acknowledgement where nobody reads it."""
    router = Router(TOKEN)
    router.on(event)(lambda _: answer)
    name = "StartApp" if event is webhooks.ANSWER else "Ring"
    found = answered(router, request({**CALL, "Event": name}))
    assert (found.status, found.body, found.headers) == (reply.status, reply.body, reply.headers)


def test_what_a_function_raises_is_not_hidden() -> None:
    """The server around it knows what to do, and the platform tries again."""

    def fail(_: models.CallEvent) -> None:
        raise RuntimeError("mine")

    router = Router(TOKEN)
    router.on(webhooks.RING)(fail)
    with pytest.raises(RuntimeError, match="mine"):
        router.handle(incoming(request(RING)))
    with pytest.raises(RuntimeError, match="mine"):
        asyncio.run(router.handle_async(incoming(request(RING))))


def test_asynchronous_functions_are_awaited() -> None:
    """And refused where there is no loop, not silently forgotten."""
    router = Router(TOKEN)

    @router.on(webhooks.ANSWER)
    async def answer(event: models.CallEvent) -> str:
        await asyncio.sleep(0)
        return f"<Response>{event.from_}</Response>"

    sent = request({**CALL, "Event": "StartApp"})
    assert asyncio.run(router.handle_async(incoming(sent))).body == b"<Response>1</Response>"
    with pytest.raises(TypeError, match="asynchronous"):
        router.handle(incoming(sent))


def test_other_functions_do_not_block_the_loop() -> None:
    """They may look something up."""
    import threading

    router, threads = Router(TOKEN), []
    router.on(webhooks.RING)(lambda _: threads.append(threading.current_thread()))
    asyncio.run(router.handle_async(incoming(request(RING))))
    assert threads != [threading.main_thread()]


# -- what is refused ------------------------------------------------------------------------------------------------


def router_with_ring(**options: Any) -> tuple[Router, list[Any]]:
    router, seen = Router(**{"auth_token": TOKEN, **options}), []
    router.on(webhooks.RING)(seen.append)
    return router, seen


REFUSED: dict[str, tuple[dict[str, Any], int]] = {
    "method": ({"method": "PUT"}, 405),
    "head": ({"method": "HEAD"}, 405),
    "signature": ({"headers": {}}, 403),
    "another url": ({"url": f"{URL}x"}, 403),
    "too large": ({"body": b"a" * 262_145}, 413),
    "json": ({"media": "application/json"}, 415),
    "multipart": ({"media": "multipart/form-data; boundary=x"}, 415),
}


@pytest.mark.parametrize(("changes", "status"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_an_event_is_refused(changes: dict[str, Any], status: int) -> None:
    """And no function sees it."""
    router, seen = router_with_ring()
    reply = answered(router, request(RING), **changes)
    assert (reply.status, seen) == (status, [])
    assert ("Allow" in reply.headers) is (status == 405)


def test_a_kind_without_function_is_404_to_those_who_are_verified() -> None:
    """It shows in the platform's log; a stranger learns nothing."""
    router, _ = router_with_ring()
    assert answered(router, request({**CALL, "Event": "Hangup"})).status == 404
    assert answered(router, request({**CALL, "Event": "Hangup"}, token="wrong")).status == 403


@pytest.mark.parametrize(
    "media", ["", "application/x-www-form-urlencoded; charset=UTF-8", "Application/X-WWW-Form-Urlencoded"]
)
def test_a_form_may_be_called_so_in_several_ways(media: str) -> None:
    """Case and parameters of a media type mean nothing."""
    router, _ = router_with_ring()
    assert answered(router, request(RING), media=media).status == 200


def test_the_body_of_a_get_means_nothing() -> None:
    """It is not signed."""
    router, seen = router_with_ring()
    sent = request({**CALL}, method="GET")
    reply = router.handle(incoming(sent, body=b"Event=Ring"))
    assert (reply.status, seen) == (404, [])


def test_a_router_without_token_is_refused() -> None:
    """An unset variable must not open the door."""
    for nothing in ("", (), [""]):
        with pytest.raises(errors.ConfigurationError):
            Router(nothing)


def test_verification_can_be_left_to_others() -> None:
    """Said in so many words."""
    router, seen = router_with_ring(auth_token=(), verify=False)
    assert answered(router, request(RING), headers={}).status == 200
    assert len(seen) == 2


def test_a_replay_is_refused() -> None:
    """Where the router was told to remember."""
    router, seen = router_with_ring(nonces=NonceWindow())
    sent = incoming(request(RING))
    assert [router.handle(sent).status for _ in range(3)] == [200, 403, 403]
    assert len(seen) == 1
