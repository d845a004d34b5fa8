"""Models as values: equal, copied, pickled, stored and read again, without telling secrets."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from plivo_client import models
from plivo_client._runtime.codec import convert
from plivo_client._runtime.model import Model

from generator import ir

from ..generated.cases import answers_of, api, body_of, drawn, operations

MODELS = [value for value in vars(models).values() if isinstance(value, type) and issubclass(value, Model)]
OWN = [model for model in MODELS if model.__module__ == models.__name__]
ANSWERS = {
    operation.result.name: (operation, response.status)
    for operation in operations()
    for response in operation.responses
    if isinstance(operation.result, ir.Named) and response.type == operation.result
}
few = settings(drawn, max_examples=8)


@pytest.mark.parametrize(("operation", "status"), ANSWERS.values(), ids=ANSWERS.keys())
def test_an_answer_is_a_value(operation: ir.Operation, status: str) -> None:
    """Stored as JSON, pickled and copied it stays equal; it cannot be changed, and is hashed by what it holds."""

    @few
    @given(case=answers_of(operation, status))
    def check(case: Any) -> None:
        assert isinstance(operation.result, ir.Named)
        kind = getattr(models, operation.result.name)
        if not (isinstance(kind, type) and isinstance(body_of(case), dict)):
            return
        model = convert(body_of(case), kind)
        assert kind.from_dict(model.to_dict()) == model
        assert kind.from_dict(json.loads(json.dumps(model.to_dict()))) == model
        assert pickle.loads(pickle.dumps(model)) == copy.copy(model) == copy.deepcopy(model) == model
        assert msgspec.structs.replace(model) == model

    check()


def test_fields_go_by_their_wire_names() -> None:
    """What is stored is what the API sends."""
    created = models.CallCreated.from_dict({"api_id": "a", "message": "m", "request_uuid": "r1", "unknown": 1})
    assert created.request_uuid == "r1"
    assert created.to_dict() == {"api_id": "a", "message": "m", "request_uuid": "r1"}
    assert created != models.CallCreated(api_id="a", message="m", request_uuid="r2")


def test_what_is_not_quite_right_is_read_as_an_answer_is() -> None:
    """Numbers as text, and the other way round; what has another shape altogether is refused."""
    assert models.Call.from_dict({"bill_duration": "5", "call_uuid": 7}).bill_duration == 5
    assert models.CallPage.from_dict({}).objects == []
    with pytest.raises(TypeError):
        models.Call.from_dict([])  # type: ignore[arg-type]


def test_what_is_only_sent_is_a_value_too() -> None:
    """Unset stays unset."""
    place = models.WhatsAppLocation(longitude="1", latitude="2")
    assert models.WhatsAppLocation.from_dict(place.to_dict()) == place
    assert pickle.loads(pickle.dumps(place)) == copy.deepcopy(place) == place
    with pytest.raises(AttributeError):
        place.latitude = "3"  # type: ignore[misc]


SECRET = [
    (schema.name, field.python)
    for schema in api().schemas
    if isinstance(schema, ir.Model) and hasattr(models, schema.name)
    for field in schema.fields
    if field.secret
]


@pytest.mark.parametrize(("model", "field"), SECRET)
def test_secrets_do_not_show(model: str, field: str) -> None:
    """Whatever the document calls one: models end up in logs and tracebacks."""
    kind = getattr(models, model)
    made = kind(**{name: "hunter2" if name == field else None for name in kind.__struct_fields__})
    assert "hunter2" not in repr(made)
    assert "hunter2" not in str(made)
    assert "hunter2" not in f"{[made]}"
    assert made.to_dict()


def test_there_are_secrets() -> None:
    """Otherwise the law above would say nothing."""
    assert SECRET
    assert OWN
