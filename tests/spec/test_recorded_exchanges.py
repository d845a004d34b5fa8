"""What official SDKs sent and were answered in their own tests holds against the document."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.conftest import SHARED, left_out
from tests.spec.exchanges import Document, faults

FILE = SHARED / "facts" / "recorded-exchanges.json"
EXCHANGES: list[dict[str, Any]] = json.loads(FILE.read_text("utf-8")) if FILE.exists() else []

# (test, method, fault): why the document is right and the recording is not.
EXCEPTIONS: dict[tuple[str, str, str], str] = {
    (
        "LiveCallTest::test_record_create",
        "POST",
        'body time_limit: "http://test.url" is not of type "integer"',
    ): "The test hands an URL to the argument before the one it means.",
    (
        "MessageTest::test_list_media",
        "GET",
        'answer .: "message" is a required property',
    ): "The mock answers the message itself with its list of media.",
    (
        "MultiPartyCallsTest::test_start_MPC",
        "POST",
        'body status: ["active"] is not of type "string"',
    ): "A stray comma in the client makes a list of the one value.",
    (
        "MultiPartyCallsTest::test_start_MPC",
        "POST",
        'body status: "active" was expected',
    ): "The same: a list is not the value.",
}


def name(exchange: dict[str, Any]) -> str:
    return f"{exchange['test'].replace('::', '.')}-{exchange['method']}"


@pytest.fixture(scope="module")
def described(document: dict[str, Any]) -> Document:
    return Document(document)


def test_recordings_are_there() -> None:
    """Says so where the recordings are not beside the project."""
    if not EXCHANGES:
        left_out("recorded exchanges are not beside this project: ../shared/facts/recorded-exchanges.json")


@pytest.mark.parametrize("exchange", EXCHANGES, ids=name)
def test_a_recorded_exchange_holds(described: Document, exchange: dict[str, Any]) -> None:
    """The request's arguments are known and valid; the answer fits a documented one."""
    found = [
        fault
        for fault in faults(described, exchange)
        if (exchange["test"], exchange["method"], fault) not in EXCEPTIONS
    ]
    assert not found, "\n".join(found)


def test_no_exception_outlives_its_reason() -> None:
    """An exception that no longer occurs is removed."""
    tests = {(exchange["test"], exchange["method"]) for exchange in EXCHANGES}
    assert not EXCHANGES or {(test, method) for test, method, _ in EXCEPTIONS} <= tests
