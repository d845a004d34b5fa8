"""Events: every one of the document is recognised where it can be, and read as what it says."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

import pytest
from plivo_client import models, webhooks
from plivo_client.webhooks import EventType, SignatureError, UnknownEventError

from generator.bundle import bundle
from tests.conftest import ROOT

from .signing import TOKEN, URL, request

EVENTS = {event.name: event for event in webhooks.Router.hooks.events}
# Kinds that have the fields of another one: a URL of their own tells them apart.
LOOK_ALIKES = {"fallback": {"answer"}, "multi_party_call_status_of_call": {"ring", "hangup"}}


@functools.cache
def examples() -> dict[str, tuple[EventType[Any], dict[str, Any]]]:
    """Every example of every event, by both names."""
    document = bundle(ROOT / "spec" / "openapi.yaml").document
    return {
        f"{name}-{key}": (EVENTS[name], document["components"]["examples"][reference["$ref"].split("/")[-1]]["value"])
        for name, item in document["components"]["pathItems"].items()
        for media in item["post"]["requestBody"]["content"].values()
        for key, reference in media["examples"].items()
    }


def form(value: dict[str, Any]) -> str:
    """As it travels: everything is text."""
    return urlencode({name: str(item).lower() if isinstance(item, bool) else item for name, item in value.items()})


def read(event: EventType[Any], params: Any, **more: Any) -> Any:
    return webhooks.parse(
        event, **{"method": "POST", "url": URL, "headers": {}, "verify": False, **more}, params=params
    )


def fields(event: Any) -> Iterator[tuple[str, Any]]:
    for wire, python in zip(event.__struct_encode_fields__, event.__struct_fields__, strict=True):
        if getattr(event, python) is not None and python != "extra":
            yield wire, getattr(event, python)


# -- the document's own examples ------------------------------------------------------------------------------------


def test_every_event_has_a_constant() -> None:
    """What the document describes can be received."""
    assert {name.upper() for name in EVENTS} <= set(webhooks.__all__)
    assert all(hasattr(webhooks, name) for name in webhooks.__all__)
    assert len(EVENTS) == len(bundle(ROOT / "spec" / "openapi.yaml").document["components"]["pathItems"])


@pytest.mark.parametrize("name", examples())
def test_examples_come_back_from_text_as_they_were(name: str) -> None:
    """Numbers and booleans travel as text; what the document does not describe is kept as text."""
    event, value = examples()[name]
    found = read(event, form(value))
    assert type(found) is event.model
    assert {**dict(fields(found)), **found.extra} == value


@pytest.mark.parametrize("name", examples())
def test_examples_are_recognised_as_nothing_else(name: str) -> None:
    """An event of a kind that cannot be told from others is not taken for one of those."""
    event, value = examples()[name]
    found = webhooks.recognise(form(value))
    if event.known_by:
        assert found is event
    else:
        assert found is None or found.name in LOOK_ALIKES[event.name]


def test_most_events_can_be_recognised() -> None:
    """The rest are sent to URLs of their own."""
    assert sum(bool(event.known_by) for event in EVENTS.values()) >= 25


# -- reading --------------------------------------------------------------------------------------------------------

CALL = {"CallUUID": "c1", "From": "1", "To": "2", "CallStatus": "ringing", "Direction": "inbound"}


def test_types_are_those_of_the_document() -> None:
    """So that callers need not convert."""
    event = read(
        webhooks.HANGUP,
        form({**CALL, "Duration": "42", "HangupCauseCode": "4010", "CarrierFailoverTriggered": "True"}),
    )
    assert isinstance(event, models.CallHangupEvent)
    assert (event.duration, event.hangup_cause_code, event.carrier_failover_triggered) == (42, 4010, True)
    assert event.call_status is models.CallEventStatus.RINGING


@pytest.mark.parametrize(
    ("sent", "duration"),
    [("42", 42), ("", None), ("42.0", 42), ("soon", "soon"), ("-1", -1), ("1e9", "1e9")],
)
def test_what_is_not_of_its_type_stays_as_it_came(sent: str, duration: Any) -> None:
    """An odd value never loses an event: it will not be sent again."""
    assert read(webhooks.HANGUP, form({**CALL, "Duration": sent})).duration == duration


def test_a_missing_field_reads_as_none_even_where_it_is_required() -> None:
    """The rest of the event is still worth having."""
    event = read(webhooks.RING, form({"CallUUID": "c1"}))
    assert (event.call_uuid, event.from_) == ("c1", None)


def test_an_unknown_value_of_an_enumeration_is_kept() -> None:
    """The platform may add values."""
    event = read(webhooks.RING, form({**CALL, "CallStatus": "daydreaming"}))
    assert isinstance(event.call_status, models.CallEventStatus)
    assert event.call_status == "daydreaming"


def test_custom_headers_and_own_arguments_are_extra() -> None:
    """Both are how an application tells its calls apart."""
    event = read(webhooks.ANSWER, form({**CALL, "X-PH-Order": "7", "*": "s", "extra": "e"}), url=f"{URL}?tenant=9")
    assert event.extra == {"X-PH-Order": "7", "*": "s", "extra": "e", "tenant": "9"}
    assert "X-PH-Order" in repr(event)


def test_fields_that_were_sent_win_over_arguments_of_the_url() -> None:
    """A URL with `?From=` must not change who called."""
    assert read(webhooks.ANSWER, form(CALL), url=f"{URL}?From=evil").from_ == "1"


def test_the_first_of_a_repeated_field_counts() -> None:
    """There is one way to read it."""
    assert read(webhooks.RING, "From=1&From=2&X-PH-A=3&X-PH-A=4").from_ == "1"
    assert read(webhooks.RING, "From=1&From=2&X-PH-A=3&X-PH-A=4").extra == {"X-PH-A": "3"}


def test_fields_of_a_get_are_in_its_url() -> None:
    """The same event, another way."""
    assert read(webhooks.RING, None, method="GET", url=f"{URL}?{form(CALL)}") == read(webhooks.RING, form(CALL))


@pytest.mark.parametrize("body", [b"From=%ff%C3%BC", b"From=\xff%C3%BC"], ids=["escaped", "raw"])
def test_text_that_is_not_utf_8_is_readable(body: bytes) -> None:
    """It could not be stored or printed otherwise."""
    event = read(webhooks.RING, body)
    assert event.from_ == "\N{REPLACEMENT CHARACTER}ü"


@pytest.mark.parametrize("body", [b"", b"&&&", b"=", b"%", b"a", b"\x00=\x00", b"=&=&a=%zz"])
def test_any_body_is_a_form(body: bytes) -> None:
    """Nothing that a stranger sends raises."""
    assert isinstance(read(webhooks.RING, body), models.CallEvent)


# -- who sent it ----------------------------------------------------------------------------------------------------


def test_a_verified_event_is_parsed() -> None:
    """By kind, or by its fields."""
    sent = request({**CALL, "Event": "Ring"})
    by_kind = webhooks.parse(webhooks.RING, **sent.parts, auth_token=TOKEN)
    assert by_kind == webhooks.parse(**sent.parts, auth_token=TOKEN)
    assert by_kind.event is models.CallEventName.RING


@pytest.mark.parametrize("token", ["wrong", "", ()], ids=["wrong", "empty", "none"])
def test_an_unverified_request_is_no_event(token: Any) -> None:
    """Unless it is asked for."""
    sent = request({**CALL, "Event": "Ring"})
    with pytest.raises(SignatureError):
        webhooks.parse(webhooks.RING, **sent.parts, auth_token=token)
    assert webhooks.parse(webhooks.RING, **sent.parts, verify=False).call_uuid == "c1"


def test_a_call_may_not_be_signed_by_the_scheme_that_leaves_out_its_fields() -> None:
    """The document says which schemes guard an event: for calls version 3, for messages version 2 as well."""
    call = request({**CALL, "Event": "Ring"}, version="V2")
    assert webhooks.verify_signature(auth_token=TOKEN, **call.parts)
    with pytest.raises(SignatureError):
        webhooks.parse(webhooks.RING, **call.parts, auth_token=TOKEN)
    message = request({"MessageUUID": "m", "From": "1", "To": "2", "Status": "sent"}, version="V2")
    assert isinstance(webhooks.parse(**message.parts, auth_token=TOKEN), models.MessageStatusEvent)


def test_fields_that_do_not_tell_the_kind_are_an_error_but_only_of_those_who_are_verified() -> None:
    """A stranger learns nothing."""
    sent = request({"a": "b"})
    with pytest.raises(UnknownEventError):
        webhooks.parse(**sent.parts, auth_token=TOKEN)
    with pytest.raises(SignatureError):
        webhooks.parse(**sent.parts, auth_token="wrong")
