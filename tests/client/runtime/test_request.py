"""What a call becomes on the wire."""

from __future__ import annotations

import json
from decimal import Decimal
from enum import Enum, IntEnum
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.operation import Operation
from generator.runtime.request import Arguments, build, supplied
from generator.runtime.transport import Request
from generator.runtime.unset import UNSET

from .sample import CREATE_CALL, GET_CALL, LIST_CALLS, LOOK_UP, Call, State, settings

SETTINGS = settings()
TEXT = st.text(st.characters(exclude_categories=["Cs"]))
SCALARS = st.one_of(TEXT, st.integers(), st.booleans(), st.floats(allow_nan=False, allow_infinity=False))
JSON = st.recursive(SCALARS, lambda inner: st.lists(inner) | st.dictionaries(TEXT, inner), max_leaves=6)
NAMES = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)


class Colour(Enum):
    """An enumeration that is no string."""

    RED = "r&d"


class Size(IntEnum):
    """An enumeration of numbers."""

    BIG = 3


def query_of(**query: Any) -> list[tuple[str, str]]:
    operation: Operation[None] = Operation(id="x", method="GET", path="/x", result=None, retry="safe")
    target = build(operation, Arguments(query=query), SETTINGS).target
    return parse_qsl(target.partition("?")[2], keep_blank_values=True, strict_parsing=bool(target.partition("?")[2]))


def path_of(value: Any) -> Request:
    return build(GET_CALL, Arguments(path={"call_id": value}), SETTINGS)


def as_text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return repr(value) if isinstance(value, float) else str(value)


# -- query ----------------------------------------------------------------------------------------------------------


@given(st.dictionaries(NAMES, st.one_of(SCALARS, st.lists(SCALARS)), max_size=5))
def test_the_query_reads_back_as_the_arguments(arguments: dict[str, Any]) -> None:
    """Whatever the names and values hold, the server sees exactly them, in order, lists as repetition."""
    operation: Operation[None] = Operation(id="x", method="GET", path="/x", result=None, retry="safe")
    query = build(operation, Arguments(query=arguments), SETTINGS).target.partition("?")[2]
    expected = [
        (name, as_text(item))
        for name, value in arguments.items()
        for item in (value if isinstance(value, list) else [value])
    ]
    assert parse_qsl(query, keep_blank_values=True) == expected


VALUES = {
    "true": (True, "true"),
    "false": (False, "false"),
    "zero": (0, "0"),
    "number": (0.5, "0.5"),
    "text": ("a b&c=d+é", "a b&c=d+é"),
    "empty text": ("", ""),
    "text enumeration": (State.LIVE, "live"),
    "unknown value of an open enumeration": (State("odd"), "odd"),
    "plain enumeration": (Colour.RED, "r&d"),
    "number enumeration": (Size.BIG, "3"),
}


@pytest.mark.parametrize(("value", "text"), VALUES.values(), ids=VALUES.keys())
def test_each_kind_of_value_has_one_text(value: Any, text: str) -> None:
    """JSON's words for booleans, the value of an enumeration, never its name."""
    assert query_of(q=value) == [("q", text)]


def test_what_is_not_given_is_not_sent() -> None:
    """Unset, an empty list and nothing at all leave no trace; no `?` stands alone."""
    assert query_of(a=UNSET, b=[], c=1) == [("c", "1")]
    assert build(GET_CALL, Arguments(path={"call_id": "x"}), SETTINGS).target == "/v1/Account/ID123/Call/x/"


REFUSED: dict[str, tuple[Any, type[Exception]]] = {
    "None": (None, TypeError),
    "None in a list": ([1, None], TypeError),
    "object": ({"a": 1}, TypeError),
    "bytes": (b"x", TypeError),
    "decimal": (Decimal(1), TypeError),
    "unset in a list": ([UNSET], TypeError),
    "NaN": (float("nan"), ValueError),
    "Infinity": (float("inf"), ValueError),
    "half a surrogate": ("\ud800", ValueError),
}


@pytest.mark.parametrize(("value", "error"), REFUSED.values(), ids=REFUSED.keys())
@pytest.mark.parametrize("where", ["path", "query", "header"])
def test_what_has_no_text_is_refused_by_name(value: Any, error: type[Exception], where: str) -> None:
    """The error tells which argument it was."""
    given_arguments = {"path": {"call_id": "x"}, where: {"call_id": value}}
    with pytest.raises(error, match=r"^call_id:"):
        build(GET_CALL, Arguments(**given_arguments), SETTINGS)


def test_fixed_arguments_come_first_and_always() -> None:
    """They tell methods on one path apart."""
    assert build(LIST_CALLS, Arguments(), SETTINGS).target == "/v1/Account/ID123/Call/?kind=voice"
    assert build(LIST_CALLS, Arguments(query={"limit": 3}), SETTINGS).target.endswith("?kind=voice&limit=3")


# -- path -----------------------------------------------------------------------------------------------------------


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1).filter(lambda text: text not in (".", "..")))
def test_a_path_value_stays_one_segment(value: str) -> None:
    """Nothing in it can address another resource, start a query or end the path."""
    target = path_of(value).target
    segment = target.removeprefix("/v1/Account/ID123/Call/").removesuffix("/")
    assert unquote(segment) == value
    assert not set(segment) & set("/?#\\ ")
    assert target.isascii()


@pytest.mark.parametrize("value", ["", ".", "..", "a\nb", "a\x00", "\x7f", "a\x85b"], ids=repr)
def test_a_path_value_that_would_change_the_path_is_refused(value: str) -> None:
    """`DELETE /Call//` is another operation than `DELETE /Call/x/`."""
    with pytest.raises(ValueError, match=r"^call_id:"):
        path_of(value)


def test_a_path_value_that_is_not_given_is_refused() -> None:
    """As an empty one."""
    with pytest.raises(ValueError, match=r"^call_id:"):
        build(GET_CALL, Arguments(), SETTINGS)


def test_the_user_name_fills_its_path_parameter_unless_another_is_given() -> None:
    """A main account may address its subaccounts."""
    assert "/Account/ID123/" in path_of("x").target
    other = build(GET_CALL, Arguments(path={"auth_id": "SUB", "call_id": "x"}), SETTINGS)
    assert "/Account/SUB/" in other.target


# -- URL ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("base_url", "url"),
    [
        (None, "https://api.example.com/v1/Account/ID123/Call/x/"),
        ("https://eu.example.com/v1", "https://eu.example.com/v1/Account/ID123/Call/x/"),
        ("https://eu.example.com/v1/", "https://eu.example.com/v1/Account/ID123/Call/x/"),
        ("https://eu.example.com", "https://eu.example.com/Account/ID123/Call/x/"),
        ("http://127.0.0.1:8080/a/b", "http://127.0.0.1:8080/a/b/Account/ID123/Call/x/"),
    ],
)
def test_the_base_urls_path_stands_before_the_operations(base_url: str | None, url: str) -> None:
    """RFC 3986 joining would drop `/v1`."""
    assert build(GET_CALL, Arguments(path={"call_id": "x"}), settings(base_url=base_url)).url == url


def test_an_operation_with_a_server_of_its_own_goes_there_unless_overridden() -> None:
    """An override stands for the whole API: a test must never reach production by a side door."""
    arguments = Arguments(path={"number": "+1415"})
    assert build(LOOK_UP, arguments, SETTINGS).url == "https://lookup.example.com/v1/Number/%2B1415"
    local = settings(base_url="http://localhost:1/v1")
    assert build(LOOK_UP, arguments, local).url == "http://localhost:1/v1/Number/%2B1415"


# -- headers and body -----------------------------------------------------------------------------------------------


def test_a_get_carries_no_body_and_no_content_type() -> None:
    """And all requests without a body share one dict of headers."""
    request = path_of("x")
    assert request.body is None
    assert "Content-Type" not in request.headers
    assert request.headers is path_of("y").headers


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "a\x00", "é"], ids=repr)
def test_a_header_cannot_start_another(value: str) -> None:
    """The library below would send it or fail without naming the argument."""
    with pytest.raises(ValueError, match=r"^X-Tag:"):
        build(GET_CALL, Arguments(path={"call_id": "x"}, header={"X-Tag": value}), SETTINGS)


def test_a_header_argument_is_sent() -> None:
    """Beside those of every request."""
    request = build(GET_CALL, Arguments(path={"call_id": "x"}, header={"X-Tag": 5, "X-No": UNSET}), SETTINGS)
    assert request.headers["X-Tag"] == "5"
    assert "X-No" not in request.headers
    assert request.headers["Authorization"].startswith("Basic ")


BODIES: dict[str, tuple[dict[str, Any], Any]] = {
    "nothing given": ({"a": UNSET}, {}),
    "null": ({"a": None}, {"a": None}),
    "scalars": ({"a": True, "b": 1, "c": "é\u2028"}, {"a": True, "b": 1, "c": "é\u2028"}),
    "enumeration": ({"a": State.LIVE, "b": State("odd")}, {"a": "live", "b": "odd"}),
    "model without its defaults": ({"a": Call(call_id="1", from_="2")}, {"a": {"call_id": "1", "from": "2"}}),
    "tuple of objects": ({"a": ({"x": 1},)}, {"a": [{"x": 1}]}),
}


@pytest.mark.parametrize(("body", "sent"), BODIES.values(), ids=BODIES.keys())
def test_a_body_is_json_of_what_was_given(body: dict[str, Any], sent: Any) -> None:
    """Not given and null are different things to say."""
    request = build(CREATE_CALL, Arguments(body=body), SETTINGS)
    assert json.loads(request.body or b"") == sent
    assert request.headers["Content-Type"] == "application/json"


@given(st.dictionaries(TEXT, JSON, max_size=4))
def test_any_json_value_arrives_unchanged(body: dict[str, Any]) -> None:
    """The encoder is exact."""
    assert json.loads(build(CREATE_CALL, Arguments(body=body), SETTINGS).body or b"") == body


@pytest.mark.parametrize("value", [float("nan"), [1, float("inf")], {"x": {"y": -float("inf")}}], ids=repr)
def test_numbers_that_json_lacks_are_refused(value: Any) -> None:
    """They would be sent as null: another meaning."""
    with pytest.raises(ValueError, match="NaN"):
        build(CREATE_CALL, Arguments(body={"price": value}), SETTINGS)


def test_a_form_is_encoded_as_a_query() -> None:
    """Same values, other media type."""
    operation: Operation[None] = Operation(
        id="x", method="POST", path="/x", result=None, retry="never", media="application/x-www-form-urlencoded"
    )
    request = build(operation, Arguments(body={"a": "b c", "d": [1, 2]}), SETTINGS)
    assert request.body == b"a=b%20c&d=1&d=2"
    assert request.headers["Content-Type"] == "application/x-www-form-urlencoded"


def test_none_for_an_asynchronous_argument_says_that_it_is_not_given() -> None:
    """Code that passes a URL on need not ask whether there is one."""
    names = ("callback_url", "callback_method")
    assert supplied({"a": None, "b": UNSET, "callback_url": None}, names) == {"a": None}
    assert supplied({"a": None, "callback_url": "u"}, names) == {"a": None, "callback_url": "u"}


def test_a_request_shows_neither_credentials_nor_contents() -> None:
    """Its repr lands in logs."""
    shown = repr(build(CREATE_CALL, Arguments(body={"text": "private"}), SETTINGS))
    assert shown == "<Request POST https://api.example.com/v1/Account/ID123/Call/>"
