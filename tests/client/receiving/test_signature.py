"""Signatures: what is right passes, in all its spellings; everything else is refused."""

from __future__ import annotations

import base64
import hmac
import json
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plivo_client import webhooks
from plivo_client.webhooks import verify_signature
from starlette.datastructures import Headers, ImmutableMultiDict
from werkzeug.datastructures import Headers as WerkzeugHeaders
from werkzeug.datastructures import MultiDict

from tests.conftest import SHARED, left_out

from .signing import TOKEN, URL, Request, request, signature, text_v2

VECTORS = SHARED / "facts" / "conventions" / "signature-vectors.json"
FIELDS = {"From": "14155550100", "To": "14155550101", "CallStatus": "ringing", "Text": "Grüße ✓"}


def vectors() -> list[dict[str, Any]]:
    return json.loads(VECTORS.read_text("utf-8"))["vectors"] if VECTORS.exists() else []


def vector_headers(vector: dict[str, Any]) -> dict[str, str]:
    known = json.loads(VECTORS.read_text("utf-8"))["headers"][vector["version"]]
    signed = vector.get("header_value", vector.get("expected_signature"))
    return {known["signature"]: signed, **({known["nonce"]: vector["nonce"]} if vector["nonce"] else {})}


def verified(sent: Request, token: Any = TOKEN, **changes: Any) -> bool:
    return verify_signature(auth_token=token, **{**sent.parts, **changes})


# -- known signatures -----------------------------------------------------------------------------------------------


def test_the_vectors_are_there() -> None:
    """Without them the next test would pass by having nothing to do."""
    if not VECTORS.exists():
        left_out("the signature vectors are not at hand")
    assert len(vectors()) >= 28


@pytest.mark.parametrize("vector", vectors(), ids=lambda vector: vector["id"])
def test_every_vector_holds(vector: dict[str, Any]) -> None:
    """They were computed by the platform's own libraries."""
    found = verify_signature(
        auth_token=vector["auth_token"],
        method=vector["method"] or "POST",
        url=vector["url"],
        headers=vector_headers(vector),
        params=vector["params"],
    )
    assert found is vector["valid"]


@pytest.mark.parametrize("vector", vectors(), ids=lambda vector: vector["id"])
def test_no_vector_holds_with_another_token(vector: dict[str, Any]) -> None:
    """The token is all that keeps a stranger out."""
    assert not verify_signature(
        auth_token=f"{vector['auth_token']}x",
        method=vector["method"] or "POST",
        url=vector["url"],
        headers=vector_headers(vector),
        params=vector["params"],
    )


# -- spellings ------------------------------------------------------------------------------------------------------


SPELLINGS = {
    "bytes": lambda fields: urlencode(fields).encode(),
    "text": urlencode,
    "mapping": dict,
    "lists": lambda fields: {name: [value] for name, value in fields.items()},
    "pairs": lambda fields: list(fields.items()),
    "generator": lambda fields: iter(fields.items()),
    "starlette": ImmutableMultiDict,
    "werkzeug": MultiDict,
}


@pytest.mark.parametrize("spelling", SPELLINGS, ids=str)
def test_fields_may_come_as_any_framework_gives_them(spelling: str) -> None:
    """Nobody should have to convert them."""
    assert verified(request(FIELDS), params=SPELLINGS[spelling](FIELDS))


@pytest.mark.parametrize(
    "repeated",
    [
        [("Tag", "b"), ("Tag", "a")],
        {"Tag": ["b", "a"]},
        {"Tag": ("a", "b")},
        ImmutableMultiDict([("Tag", "b"), ("Tag", "a")]),
        MultiDict([("Tag", "b"), ("Tag", "a")]),
        b"Tag=b&Tag=a",
    ],
    ids=["pairs", "list", "tuple", "starlette", "werkzeug", "bytes"],
)
def test_values_of_a_repeated_name_all_count(repeated: Any) -> None:
    """Whatever their order: they are sorted before they are signed."""
    nonce = "1"
    headers = {"X-Plivo-Signature-V3": signature(TOKEN, f"{URL}?TagaTagb.{nonce}"), "X-Plivo-Signature-V3-Nonce": nonce}
    assert verify_signature(auth_token=TOKEN, method="POST", url=URL, headers=headers, params=repeated)


@pytest.mark.parametrize("change", [str.lower, str.upper, str.title], ids=lambda change: change.__name__)
def test_the_case_of_header_names_means_nothing(change: Any) -> None:
    """HTTP/2 sends them in lower case."""
    sent = request(FIELDS)
    assert verified(sent, headers={change(name): value for name, value in sent.headers.items()})


@pytest.mark.parametrize("kind", [Headers, WerkzeugHeaders, dict, lambda h: list(h.items())])
def test_headers_may_come_as_any_framework_gives_them(kind: Any) -> None:
    """Nobody should have to convert them."""
    sent = request(FIELDS)
    assert verified(sent, headers=kind(sent.headers))


def test_a_repeated_header_is_one_with_commas() -> None:
    """RFC 9110 5.2."""
    sent = request(FIELDS)
    assert verified(sent, headers=[("x-plivo-signature-v3", "AAAA"), *sent.headers.items()])


def test_any_of_several_tokens_will_do() -> None:
    """Subaccounts have tokens of their own, and tokens are replaced while the old one still holds."""
    assert verified(request(FIELDS, token="old"), ("new", "old"))
    assert verified(request(FIELDS, token="old"), ["old"])
    assert not verified(request(FIELDS, token="older"), ("new", "old"))


def test_the_main_accounts_signature_counts_too() -> None:
    """For a subaccount's number it is the only one that the main account can check."""
    sent, subaccounts = request(FIELDS), request(FIELDS, token="subaccount")
    headers = {
        "X-Plivo-Signature-V3": subaccounts.headers["X-Plivo-Signature-V3"],
        "X-Plivo-Signature-Ma-V3": sent.headers["X-Plivo-Signature-V3"],
        "X-Plivo-Signature-V3-Nonce": sent.headers["X-Plivo-Signature-V3-Nonce"],
    }
    assert verified(sent, headers=headers)
    del headers["X-Plivo-Signature-V3"]
    assert verified(sent, headers=headers)


@pytest.mark.parametrize("repeat", [dict, lambda fields: {**fields, "unsigned": "1"}], ids=["same", "more"])
def test_the_query_of_a_get_may_be_given_twice(repeat: Any) -> None:
    """Frameworks have it in the URL and as arguments; what is in neither the URL nor signed is refused."""
    sent = request(FIELDS, method="GET")
    assert verified(sent, params=repeat(FIELDS)) is (repeat is dict)


text = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)


@given(st.dictionaries(text.filter(bool), text, max_size=4), st.sampled_from(["GET", "POST"]))
def test_what_was_signed_is_verified(fields: dict[str, str], method: str) -> None:
    """In any alphabet, with any sign that urlencoding hides."""
    assert verified(request(fields, url=f"{URL}?z=%C3%9F+1&a=", method=method))


@given(st.binary(max_size=20))
def test_bytes_that_are_not_utf_8_are_signed_as_they_are(value: bytes) -> None:
    """The sender signs bytes."""
    quoted = "".join(f"%{byte:02x}" for byte in value)
    digest = hmac.digest(TOKEN.encode(), URL.encode() + b"?k=" + value + b".1", "sha256")
    headers = {"X-Plivo-Signature-V3": base64.b64encode(digest).decode(), "X-Plivo-Signature-V3-Nonce": "1"}
    assert verify_signature(auth_token=TOKEN, method="GET", url=f"{URL}?k={quoted}", headers=headers)


# -- refusals -------------------------------------------------------------------------------------------------------


CHANGES: dict[str, dict[str, Any]] = {
    "method": {"method": "GET"},
    "host": {"url": URL.replace("hooks.", "evil.")},
    "scheme": {"url": URL.replace("https", "http")},
    "port": {"url": URL.replace(".test", ".test:8443")},
    "path": {"url": f"{URL}x"},
    "query": {"url": f"{URL}?x=1"},
    "value": {"params": {**FIELDS, "To": "1"}},
    "field more": {"params": {**FIELDS, "Extra": "1"}},
    "field less": {"params": {"From": FIELDS["From"]}},
    "no headers": {"headers": {}},
    "no token": {"token": ""},
    "no tokens": {"token": ()},
    "half surrogate": {"params": {"a": "\ud800"}},
}


@pytest.mark.parametrize("changes", CHANGES.values(), ids=CHANGES)
def test_whatever_is_changed_is_refused(changes: dict[str, Any]) -> None:
    """Each part of the request is signed."""
    assert not verified(request(FIELDS), **changes)


@pytest.mark.parametrize("value", ["", " ", ",", ",,,", "AAAA", "é", "\x00", "=", "a" * 10_000])
@pytest.mark.parametrize("header", ["X-Plivo-Signature-V3", "X-Plivo-Signature-V3-Nonce"])
def test_a_header_with_nonsense_is_refused(header: str, value: str) -> None:
    """It never raises: whoever sends it could make errors at will."""
    sent = request(FIELDS)
    assert not verified(sent, headers={**sent.headers, header: value})


def test_a_missing_nonce_is_refused() -> None:
    """Without it a signature would hold for ever."""
    sent = request({}, version="V2")
    headers = {"X-Plivo-Signature-V2": signature(TOKEN, text_v2(URL, ""))}
    assert not verified(sent, headers=headers)


def test_the_empty_token_verifies_nothing() -> None:
    """An unset variable must not open the door."""
    assert not verified(request(FIELDS, token=""), "")


def test_a_weaker_signature_does_not_save_a_wrong_stronger_one() -> None:
    """Version 2 does not sign the fields."""
    weak, strong = request(FIELDS, version="V2"), request(FIELDS, token="wrong")
    assert verified(weak)
    assert not verified(weak, headers={**weak.headers, **strong.headers})


def test_every_signature_is_compared_in_constant_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """And all of them, whichever matches: time tells nothing."""
    compared: list[bytes] = []

    def compare(one: bytes, other: bytes) -> bool:
        compared.append(one)
        return one == other

    monkeypatch.setattr(hmac, "compare_digest", compare)
    sent = request(FIELDS)
    right = sent.headers["X-Plivo-Signature-V3"]
    assert verified(sent, (TOKEN, "other"), headers={**sent.headers, "X-Plivo-Signature-V3": f"{right},B,C"})
    assert len(compared) == 6


def test_events_name_only_schemes_that_there_are() -> None:
    """A name that nothing describes would let no request through."""
    schemes = {scheme.name for scheme in webhooks.Router.hooks.schemes}
    assert schemes == {"v1", "v2", "v3"}
    assert all(set(event.signatures) <= schemes for event in webhooks.Router.hooks.events)
