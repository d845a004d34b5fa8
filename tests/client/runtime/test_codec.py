"""Reading answers: strictly, and then as far as it goes."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Struct

from generator.runtime.codec import Undecodable, convert, decode, parse
from generator.runtime.model import Model, OpenIntEnum

from .sample import Call, CallPage, State

JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.text()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


class Cat(Model, frozen=True, kw_only=True, tag_field="kind", tag="cat"):
    """One alternative."""

    lives: int


class Dog(Model, frozen=True, kw_only=True, tag_field="kind", tag="dog"):
    """The other."""

    name: str


class Closed(StrEnum):
    """An enumeration that does not grow."""

    A = "a"


class Level(OpenIntEnum):
    """An open enumeration of numbers."""

    LOW = 1


class Tree(Struct):
    """A model that holds itself."""

    value: int
    children: list[Tree] = []


@given(
    st.builds(
        Call,
        call_id=st.text(),
        from_=st.none() | st.text(),
        state=st.none() | st.sampled_from(State) | st.text().map(State),
        seconds=st.none() | st.integers(),
        price=st.none() | st.floats(allow_nan=False, allow_infinity=False),
        tags=st.none() | st.lists(st.text()),
    )
)
def test_lenient_and_strict_agree_on_what_is_documented(call: Call) -> None:
    """Leniency must not change what needs none."""
    from msgspec.json import encode

    body = encode(call)
    assert decode(body, Call) == call
    assert convert(parse(body), Call) == call


LENIENT: dict[str, tuple[Any, Any, Any]] = {
    "number as text": ("12", int, 12),
    "negative number as text": ("-7", int | None, -7),
    "whole number with a point": (3.0, int, 3),
    "text of one": ("3.0", int, 3),
    "float as text": ("0.0035", float, 0.0035),
    "int for float": (2, float, 2.0),
    "boolean as text": ("True", bool, True),
    "boolean as number": (0, bool, False),
    "id as number": (20468599130939380, str, "20468599130939380"),
    "id as number, nullable": (5, str | None, "5"),
    "empty text for a number": ("", int | None, None),
    "the word null stays text": ("null", str | None, "null"),
    "text stays text where both are allowed": ("000", int | str, "000"),
    "number stays a number where both are allowed": (5, str | int, 5),
    "boolean is no number": (True, int | bool, True),
    "null for a list": (None, list[int], []),
    "literal": ("a", Literal["a", "b"], "a"),
    "number enumeration as text": ("1", Level, Level.LOW),
    "unknown number": (9, Level, Level(9)),
    "map": ({"a": "1"}, dict[str, int], {"a": 1}),
    "tagged": ({"kind": "dog", "name": 5}, Cat | Dog, Dog(name="5")),
    "recursive": (
        {"value": "1", "children": [{"value": 2}]},
        Tree,
        Tree(value=1, children=[Tree(value=2)]),
    ),
}


@pytest.mark.parametrize(("value", "type_", "read"), LENIENT.values(), ids=LENIENT.keys())
def test_what_is_meant_is_read(value: Any, type_: Any, read: Any) -> None:
    """Servers write numbers as text, ids as numbers, and nothing as an empty text."""
    found = convert(value, type_)
    assert found == read
    assert type(found) is type(read)


KEPT: dict[str, tuple[dict[str, Any], str, Any]] = {
    "word for a number": ({"seconds": "soon"}, "seconds", "soon"),
    "object for text": ({"from": {"a": 1}}, "from_", {"a": 1}),
    "text for a list": ({"tags": "x"}, "tags", "x"),
    "odd item of a list": ({"tags": ["a", {"b": 1}, 3]}, "tags", ["a", {"b": 1}, "3"]),
    "number with a fraction": ({"seconds": 1.5}, "seconds", 1.5),
}


@pytest.mark.parametrize(("member", "name", "kept"), KEPT.values(), ids=KEPT.keys())
def test_an_odd_value_stays_as_it_came_and_spoils_nothing_else(member: dict[str, Any], name: str, kept: Any) -> None:
    """Better the raw value than no object."""
    call = convert({"call_id": "1", "state": "live", **member}, Call)
    assert getattr(call, name) == kept
    assert (call.call_id, call.state) == ("1", State.LIVE)


def test_an_unknown_value_of_a_closed_enumeration_survives() -> None:
    """The document may lag behind the server."""
    assert convert(["a", "new"], list[Closed]) == [Closed.A, "new"]


def test_a_missing_required_field_reads_as_none() -> None:
    """An object without it still is of use."""
    assert convert({"seconds": 5}, Call).call_id is None


ROWS: dict[str, Any] = {
    "null": None,
    "text": "no row",
    "number": 7,
    "list": [],
    "empty object": {},
    "wrong types": {"call_id": {}, "seconds": [], "tags": 3},
}


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS.keys())
def test_one_odd_row_never_loses_a_page(row: Any) -> None:
    """Its neighbours are read as documented, and it keeps its place."""
    body = json.dumps({"objects": [{"call_id": "1"}, row, {"call_id": 3}]}).encode()
    with pytest.raises(Undecodable):
        decode(body, CallPage)
    page = convert(parse(body), CallPage)
    assert len(page.objects) == 3
    assert (page.objects[0], page.objects[2]) == (Call(call_id="1"), Call(call_id="3"))


@given(JSON)
def test_any_object_can_be_read_as_any_model(value: Any) -> None:
    """Nothing a server puts into a member raises anything but the one error, and that only for the outermost shape."""
    for wire in ("call_id", "seconds", "state", "tags", "price"):
        assert isinstance(convert({"call_id": "1", wire: value}, Call), Call)
    try:
        convert(value, CallPage)
    except Undecodable:
        assert not isinstance(value, dict)


DIALECTS = {
    "byte order mark": (b'\xef\xbb\xbf{"a":1}', {"a": 1}),
    "broken UTF-8": (b'{"a":"\xff"}', {"a": "\ufffd"}),
    "half a surrogate": (b'{"a":"\\ud800"}', {"a": "\ud800"}),
    "line feed in text": (b'{"a":"\n"}', {"a": "\n"}),
    "huge number": (b'{"a":1e999}', {"a": float("inf")}),
}


@pytest.mark.parametrize(("body", "value"), DIALECTS.values(), ids=DIALECTS.keys())
def test_json_that_is_almost_json_is_read(body: bytes, value: Any) -> None:
    """It comes from servers that escape carelessly."""
    assert parse(body) == value


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b"{", b"[" * 100_000, b"\x00", b"{}{}"], ids=lambda body: repr(body[:8])
)
def test_what_is_no_json_is_undecodable(body: bytes) -> None:
    """One error for all of it, whatever the parser makes of it."""
    with pytest.raises(Undecodable):
        parse(body)


@pytest.mark.parametrize("value", [[], "text", 5, None], ids=repr)
def test_another_shape_altogether_is_undecodable(value: Any) -> None:
    """No object, no model."""
    with pytest.raises(Undecodable):
        convert(value, Call)
