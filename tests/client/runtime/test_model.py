"""Bases of models and enumerations."""

from __future__ import annotations

import copy
import pickle
from enum import IntEnum
from typing import Any

import pytest
from msgspec import UNSET, UnsetType
from msgspec.json import decode, encode

from generator.runtime.model import Model, OpenIntEnum

from .sample import Call, Created, State


class Code(OpenIntEnum):
    """Numbers that grow."""

    OK = 0


class Sent(Model, frozen=True, kw_only=True):
    """A model that is only sent."""

    name: str
    note: str | UnsetType | None = UNSET


@pytest.mark.parametrize("value", ["live", "odd", "", "é\n"])
def test_an_open_enumeration_takes_every_text(value: str) -> None:
    """Read, compared, hashed, stored, sent again: it is its text."""
    state = State(value)
    assert state == value
    assert hash(state) == hash(value)
    assert str(state) == state.value == value
    assert isinstance(state, State)
    assert decode(encode(state), type=State) == state
    assert pickle.loads(pickle.dumps(state)) == copy.deepcopy(state) == state
    assert list(State) == [State.LIVE, State.ENDED]


@pytest.mark.parametrize("value", [0, 7, -1])
def test_an_open_enumeration_takes_every_number(value: int) -> None:
    """Likewise."""
    code = Code(value)
    assert code == value
    assert int(code) == code.value == value
    assert decode(encode(code), type=Code) == code
    assert pickle.loads(pickle.dumps(code)) == code
    assert list(Code) == [Code.OK]


@pytest.mark.parametrize(("kind", "value"), [(State, 5), (State, None), (Code, "x"), (Code, None)])
def test_an_open_enumeration_takes_nothing_of_another_kind(kind: Any, value: Any) -> None:
    """Numbers are no texts."""
    with pytest.raises(ValueError):
        kind(value)


def test_unknown_values_are_not_remembered() -> None:
    """A server cannot make a process grow."""
    for number in range(100):
        State(f"odd {number}")
        Code(number + 1)
    assert len(State.__members__) == 2
    assert len(State._value2member_map_) == 2
    assert len(Code._value2member_map_) == 1


def test_known_values_are_single() -> None:
    """`is` works for what is listed."""
    assert State("live") is State.LIVE
    assert decode(b'"live"', type=State) is State.LIVE
    assert issubclass(Code, IntEnum)


def test_unset_null_and_value_are_three_things_on_the_wire() -> None:
    """Left out, sent as null, sent."""
    assert encode(Sent(name="a")) == b'{"name":"a"}'
    assert encode(Sent(name="a", note=None)) == b'{"name":"a","note":null}'
    assert encode(Sent(name="a", note="b")) == b'{"name":"a","note":"b"}'


def test_a_model_is_a_value() -> None:
    """Frozen, equal by content, fit for copies, sets aside and pipes."""
    call = Call(call_id="1", from_="2")
    assert pickle.loads(pickle.dumps(call)) == copy.deepcopy(call) == call
    assert repr(call).startswith("Call(call_id='1', from_='2', state=None")
    with pytest.raises(AttributeError):
        call.call_id = "2"  # type: ignore[misc]


def test_secrets_do_not_show() -> None:
    """Models are printed while debugging."""
    created = Created(api_id="a", message="m", call_id="c", token="hunter2")
    assert repr(created) == "Created(api_id='a', message='m', call_id='c', token='***')"
    assert repr(Created(api_id="a", message="m", call_id="c")).endswith("token=None)")
