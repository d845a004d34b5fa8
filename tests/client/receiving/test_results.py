"""Results of operations that can be made asynchronous: the callback brings what the call would have given."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlencode

import pytest
from plivo_client import models, webhooks
from plivo_client._client import API
from plivo_client._runtime.codec import convert
from plivo_client._runtime.envelope import Envelope
from plivo_client._runtime.event import sent_fields
from plivo_client._runtime.form import pairs_of
from plivo_client._runtime.outcome import Outcome
from plivo_client._runtime.shape import is_model

from generator import ir
from tests.generated.cases import operations

ASYNCABLE = {operation.id: operation for operation in operations() if operation.asyncable}


def descriptor(operation: ir.Operation) -> Any:
    module = __import__(f"plivo_client.resources.{operation.resource}", fromlist=["_"])
    return getattr(module, operation.id.upper())


def examples(operation: ir.Operation) -> list[dict[str, Any]]:
    """Those of the ordinary answer."""
    found = [example.value for status, example in operation.response_examples if status.startswith("2")]
    return [value for value in found if isinstance(value, dict) and value.get("message") != API.accepted]


def form(value: dict[str, Any]) -> str:
    """The members as separate fields, nested ones as JSON text; null is not sent."""
    texts = {name: item if isinstance(item, str) else json.dumps(item) for name, item in value.items()}
    return urlencode({name: texts[name] for name, item in value.items() if item is not None})


def test_most_operations_can_be_made_asynchronous() -> None:
    """Else the next tests would have nothing to say."""
    assert len(ASYNCABLE) > 150


@pytest.mark.parametrize("name", ASYNCABLE)
def test_its_result_is_recognised_as_one(name: str) -> None:
    """Whatever fields it has: the router has to find the receiver."""
    result = descriptor(ASYNCABLE[name]).result
    fields = set(result.__struct_encode_fields__) if is_model(result) else set()
    assert webhooks.recognise({"api_id": "a1", **dict.fromkeys(fields, "x")}) is webhooks.ASYNC_RESULT
    assert webhooks.recognise({"api_id": "a1", "error": "no"}) is webhooks.ASYNC_RESULT


@pytest.mark.parametrize("name", ASYNCABLE)
def test_its_result_survives_the_form(name: str) -> None:
    """Text on the way, typed at the end."""
    operation, url = descriptor(ASYNCABLE[name]), "https://api.example.test/"
    outcome: Outcome[Any] = Outcome(operation, "GET", url, Envelope(API))
    for example in examples(ASYNCABLE[name]):
        event = webhooks.ASYNC_RESULT.read(pairs_of(form({"api_id": "a1", **example})))
        assert isinstance(event, models.AsyncResult)
        found = outcome.read("a1", sent_fields(event))
        if operation.result is None:
            assert found is None
        else:
            whole = {"api_id": "a1", **example}
            alike(found.raw if operation.paging else found, convert(whole, operation.result), whole)


def alike(found: Any, expected: Any, example: dict[str, Any]) -> None:
    """Field by field the same; where text or a number may stand, it is the text that a form holds."""
    for wire, python in zip(expected.__struct_encode_fields__, expected.__struct_fields__, strict=True):
        got, wanted = getattr(found, python), getattr(expected, python)
        assert got == wanted or got == json.dumps(example[wire]), wire
