"""Arguments are checked here, before anything is sent: what is refused names the parameter."""

from __future__ import annotations

import timeit
from collections import deque
from enum import Enum
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plivo_client import UNSET, RestClient, models
from plivo_client._runtime.check import check
from plivo_client._runtime.mock import MockTransport
from plivo_client._runtime.transport import Response
from plivo_client.resources.calls import CREATE_CALL

from .styles import ACCOUNT, TOKEN, both, mock, run

drawn = settings(max_examples=300, deadline=None, database=None, derandomize=True)
DIAL = {"from_": "1", "to": "2", "answer_url": "https://example.com"}


def calling() -> tuple[RestClient, MockTransport]:
    transport = MockTransport(lambda _: Response(200, {}, b"{}"))
    return RestClient(ACCOUNT, TOKEN, transport=transport), transport


def dialled(**changed: Any) -> Any:
    return lambda client: client.calls.create(**{**DIAL, **changed})


REFUSED: dict[str, tuple[Any, type[Exception], str]] = {
    "number for text": (
        dialled(to=14155550100),
        TypeError,
        "to: expected str, got int",
    ),
    "python's name": (dialled(from_=1), TypeError, "from_: expected str, got int"),
    "None": (dialled(to=None), TypeError, "to: expected str, got null"),
    "text for number": (
        dialled(time_limit="60"),
        TypeError,
        "time_limit: expected int, got str",
    ),
    "boolean for number": (
        dialled(time_limit=True),
        TypeError,
        "time_limit: expected int, got bool",
    ),
    "fraction for number": (
        dialled(time_limit=1.5),
        TypeError,
        "time_limit: expected int, got float",
    ),
    "too small": (dialled(time_limit=0), ValueError, "time_limit: expected int >= 1"),
    "too large": (
        dialled(machine_detection_time=10001),
        ValueError,
        "machine_detection_time: expected int <= 10000",
    ),
    "empty": (dialled(to=""), ValueError, "to: expected str of length >= 1"),
    "too long": (
        dialled(caller_name="x" * 51),
        ValueError,
        "caller_name: expected str of length <= 50",
    ),
    "no such choice": (
        dialled(machine_detection="maybe"),
        ValueError,
        "machine_detection: invalid enum value 'maybe'",
    ),
    "pattern": (lambda c: c.subaccounts.get("x"), ValueError, "subauth_id: expected str matching regex"),
    "line end after a pattern": (
        lambda c: c.calls.list(end_time="2024-01-01 10:00\n"),
        ValueError,
        "end_time: expected str matching regex",
    ),
    "query": (lambda c: c.calls.list(limit="5"), TypeError, "limit: expected int, got str"),
    "query, too large": (lambda c: c.calls.list(limit=21), ValueError, "limit: expected int <= 20"),
    "text for a list": (lambda c: c.media.upload(file="x"), TypeError, "file: expected array, got str"),
    "nested": (
        lambda c: c.messages.create(src="1", dst="2", text="x", location={"latitude": 1, "longitude": "2"}),
        TypeError,
        r"location: expected str, got int - at \$.latitude",
    ),
    "nested model": (
        lambda c: c.messages.create(
            src="1", dst="2", text="x", location=models.WhatsAppLocation(latitude=1, longitude="2")
        ),  # type: ignore[arg-type]
        TypeError,
        r"location: expected str, got int - at \$.latitude",
    ),
}


@both
@pytest.mark.parametrize(("use", "kind", "text"), REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_right_is_refused_here(style: str, use: Any, kind: type[Exception], text: str) -> None:
    """Nothing is sent, and the message names the parameter as the caller knows it. A list is checked at once."""
    transport = mock(style, Response(200, {}, b"{}"))
    with pytest.raises(kind, match=text):
        run(style, use, transport=transport)
    assert transport.requests == []


@pytest.mark.parametrize(
    "value",
    [
        "",
        ".",
        "..",
        "%2e",
        "%2E%2e",
        ".%2e",
        "%252e%252e",
        "a/..",
        "../a",
        "a/../b",
        "a%2F..%2Fb",
        "a\\..\\b",
        "./a",
        "a\r\nb",
        "a\n",
        "\x00",
        "\x7f",
        "\x85",
    ],
    ids=repr,
)
def test_a_path_value_never_leads_elsewhere(value: str) -> None:
    """Not even through a proxy that decodes once more. Anything else is quoted."""
    client, transport = calling()
    with pytest.raises(ValueError, match="call_uuid"):
        client.calls.hangup(value)
    assert transport.requests == []


@drawn
@given(value=st.text(min_size=1, max_size=12) | st.text("./%2eEfF\\", min_size=1, max_size=8))
def test_a_path_value_is_one_segment(value: str) -> None:
    """Whatever it is: it is sent as one segment, or refused."""
    client, transport = calling()
    try:
        client.calls.hangup(value)
    except ValueError:
        assert transport.requests == []
        return
    target = transport.requests[0].target
    assert target.startswith(f"/v1/Account/{ACCOUNT}/Call/")
    assert target.count("/") == 6
    assert target.isascii()
    assert "?" not in target


class Word(Enum):
    """An enumeration of the caller's own."""

    TWO = "2"


class Text(str):
    """Text of the caller's own."""


@pytest.mark.parametrize(
    "use",
    [
        lambda c: c.calls.create(**{**DIAL, "to": Word.TWO}),
        lambda c: c.calls.create(**{**DIAL, "to": Text("2")}),
        lambda c: c.calls.create(**DIAL, time_limit=60.0),
        lambda c: c.calls.create(**DIAL, time_limit=UNSET),
        lambda c: c.calls.create(**DIAL, callback_url=None),
        lambda c: c.calls.create(**DIAL, machine_detection=models.MachineDetection.HANGUP),
        lambda c: c.calls.create(**DIAL, machine_detection="hangup"),
        lambda c: c.calls.list_live(call_direction="sideways"),
        lambda c: c.media.upload(file=(b"x",)),
        lambda c: c.messages.create(src="1", dst="2", text="x", media_urls=deque(["https://example.com"])),
        lambda c: c.messages.create(
            src="1", dst="2", text="x", location=MappingProxyType({"latitude": "1", "longitude": "2", "x": 1})
        ),
        lambda c: c.messages.create(
            src="1", dst="2", text="x", location=models.WhatsAppLocation(latitude="1", longitude="2")
        ),
        lambda c: c.messages.create(src="1", dst="2", text="x", log=True),
        lambda c: c.messages.create(src="1", dst="2", text="x", log="content_only"),
        lambda c: c.account.update(name=None),
    ],
)
def test_what_may_be_right_is_left_to_the_server(use: Any) -> None:
    """Other kinds of the same thing, values that are new to an open enumeration, fields that are new to an object."""
    client, transport = calling()
    use(client)
    assert len(transport.requests) == 1


def test_checks_can_be_left_to_the_server() -> None:
    """For the day when it takes more than this client knows of."""
    client, transport = calling()
    client.with_options(check_arguments=False).calls.create(**DIAL, machine_detection_time=60_000)
    assert b'"machine_detection_time":60000' in (transport.requests[0].body or b"")


def test_a_valid_call_is_checked_in_microseconds() -> None:
    """It is done for every call. (The bound leaves room for slow machines: it takes about one.)"""
    given = {"from": "1", "to": "2", "answer_url": "https://example.com", "time_limit": 60, "caller_name": "x"}
    check(CREATE_CALL, "body", given)
    seconds = min(timeit.repeat(lambda: check(CREATE_CALL, "body", given), number=1000, repeat=7)) / 1000
    assert seconds < 5e-6


def test_secrets_are_not_repeated() -> None:
    """A refusal says what is wrong with a value, not what it is."""
    client, _ = calling()
    with pytest.raises((TypeError, ValueError)) as caught:
        client.endpoints.create(username="u", password=["hunter2"], alias="a")  # type: ignore[arg-type]
    assert "password" in str(caught.value)
    assert "hunter2" not in str(caught.value)
