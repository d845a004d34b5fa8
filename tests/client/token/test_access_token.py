"""Access tokens that are signed here, against the examples of others and an independent reader."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

import jwt
import pytest
from hypothesis import given
from hypothesis import strategies as st
from plivo_client import AccessToken
from plivo_client._runtime import jwt as runtime

from tests.conftest import SHARED, left_out

pytestmark = pytest.mark.filterwarnings("ignore:The HMAC key is")  # keys are not ours to choose
ISSUER, KEY = "MAEXAMPLE00000000001", "not-a-real-token-but-long-enough"
START = 1_773_480_413
VECTORS = SHARED / "facts" / "conventions" / "signature-vectors.json"
UNTIMED: Any = {"verify_exp": False, "verify_nbf": False, "verify_iat": False}


def token(**given: Any) -> AccessToken:
    return AccessToken(ISSUER, KEY, "alice", **{"valid_from": START, **given})


def read(text: str, key: str = KEY) -> dict[str, Any]:
    """The claims, if the signature is good."""
    return jwt.decode(text, key, algorithms=["HS256"], options=UNTIMED)


def vectors() -> list[dict[str, Any]]:
    if not VECTORS.exists():
        left_out(f"{VECTORS.name} is not here")
    return [vector for vector in json.loads(VECTORS.read_text("utf-8"))["jwt"] if "token" in vector]


def test_tokens_are_those_of_other_clients() -> None:
    """Same claims, same header, same key: what they sign, we sign."""
    for vector in vectors():
        claims = vector["claims"]
        made = AccessToken(
            claims["iss"],
            vector["auth_token"],
            claims["sub"],
            valid_from=claims["nbf"],
            valid_till=claims["exp"],
            uid=claims["jti"],
            **claims["grants"]["voice"],
        )
        assert made.claims == claims == read(vector["token"], vector["auth_token"])
        assert read(made.to_jwt(), vector["auth_token"]) == claims
        assert jwt.get_unverified_header(made.to_jwt()) == vector["header"]
    assert made.to_jwt() in {vector["token"] for vector in vectors()}, "at least one agrees to the byte"


@given(
    st.text(st.characters(codec="utf-8"), min_size=1),
    st.text(st.characters(codec="utf-8"), min_size=1),
    st.integers(0, 2**33),
    st.integers(180, 86400),
    st.booleans(),
    st.booleans(),
)
def test_an_independent_reader_agrees(
    username: str, key: str, start: int, lifetime: int, incoming: bool, outgoing: bool
) -> None:
    """Signature and claims, whatever the names hold."""
    made = AccessToken(
        ISSUER, key, username, valid_from=start, lifetime=lifetime, incoming_allow=incoming, outgoing_allow=outgoing
    )
    assert read(made.to_jwt(), key) == {
        "jti": f"{username}-{start}",
        "iss": ISSUER,
        "sub": username,
        "nbf": start,
        "exp": start + lifetime,
        "grants": {"voice": {"incoming_allow": incoming, "outgoing_allow": outgoing}},
    }
    with pytest.raises(jwt.InvalidSignatureError):
        read(made.to_jwt(), f"{key}x")


def test_the_same_arguments_give_the_same_token() -> None:
    """Given a beginning, nothing depends on the clock."""
    assert token().to_jwt() == token().to_jwt() == token().to_jwt()
    assert token().to_jwt() != token(valid_from=START + 1).to_jwt()


def test_a_token_is_valid_for_a_day_from_now_and_allows_nothing_unless_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """The least that is useful, and no more."""
    monkeypatch.setattr(runtime.time, "time", lambda: START + 0.9)
    assert AccessToken(ISSUER, KEY, "alice").claims == {
        "jti": f"alice-{START}",
        "iss": ISSUER,
        "sub": "alice",
        "nbf": START,
        "exp": START + 86400,
        "grants": {"voice": {"incoming_allow": False, "outgoing_allow": False}},
    }


TIMES: dict[str, tuple[dict[str, int], tuple[int, int]]] = {
    "from": ({"valid_from": 5}, (5, 86405)),
    "lifetime": ({"lifetime": 200}, (START, START + 200)),
    "till": ({"valid_till": START + 300}, (START, START + 300)),
    "from-and-lifetime": ({"valid_from": 5, "lifetime": 200}, (5, 205)),
    "from-and-till": ({"valid_from": 5, "valid_till": 185}, (5, 185)),
    "lifetime-and-till": ({"lifetime": 200, "valid_till": 205}, (5, 205)),
    "shortest": ({"lifetime": 180}, (START, START + 180)),
    "longest": ({"lifetime": 86400}, (START, START + 86400)),
}


@pytest.mark.parametrize("name", TIMES)
def test_two_of_beginning_lifetime_and_end_say_the_third(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """What is left open begins now, or lasts a day."""
    monkeypatch.setattr(runtime.time, "time", lambda: START)
    given_, (start, end) = TIMES[name]
    claims = AccessToken(ISSUER, KEY, "alice", **given_).claims
    assert (claims["nbf"], claims["exp"]) == (start, end)


WRONG: dict[str, tuple[Callable[[], Any], type[Exception], str]] = {
    "all-three": (
        lambda: token(lifetime=200, valid_till=START + 200),
        ValueError,
        "valid_from, lifetime and valid_till: give two",
    ),
    "too-short": (lambda: token(lifetime=179), ValueError, "lifetime: valid for 179 seconds; 180 to 86400"),
    "too-long": (lambda: token(lifetime=86401), ValueError, "lifetime: valid for 86401 seconds"),
    "ends-too-soon": (lambda: token(valid_till=START + 179), ValueError, "valid_till: valid for 179 seconds"),
    "ends-before-it-begins": (lambda: token(valid_till=START - 1), ValueError, "valid_till: valid for -1 seconds"),
    "before-1970": (lambda: token(valid_from=-1), ValueError, "valid_from must lie in the years from 1970"),
    "after-9999": (lambda: token(valid_from=10**30), ValueError, "valid_from must lie in the years from 1970"),
    "fraction": (lambda: token(valid_from=1.5), TypeError, "valid_from must be whole seconds, not float"),
    "boolean": (lambda: token(lifetime=True), TypeError, "lifetime must be whole seconds, not bool"),
    "text": (lambda: token(valid_till="1"), TypeError, "valid_till must be whole seconds, not str"),
    "issuer-form": (lambda: AccessToken("XAEXAMPLE00000000001", KEY, "a"), ValueError, "auth_id must have the form"),
    "issuer-line-end": (lambda: AccessToken(f"{ISSUER}\n", KEY, "a"), ValueError, "auth_id must have the form"),
    "no-issuer": (lambda: AccessToken("", KEY, "a"), ValueError, "auth_id must not be empty"),
    "no-key": (lambda: AccessToken(ISSUER, "", "a"), ValueError, "auth_token must not be empty"),
    "no-subject": (lambda: AccessToken(ISSUER, KEY, ""), ValueError, "username must not be empty"),
    "empty-uid": (lambda: token(uid=""), ValueError, "uid must not be empty"),
    "subject-of-bytes": (lambda: AccessToken(ISSUER, KEY, b"a"), TypeError, "username must be text, not bytes"),  # type: ignore[arg-type]
    "surrogate": (lambda: AccessToken(ISSUER, KEY, "\ud800"), ValueError, "username is not valid Unicode"),
    "grant-of-text": (lambda: token(incoming_allow="yes"), TypeError, "incoming_allow must be True or False, not str"),
}


@pytest.mark.parametrize("name", WRONG)
def test_wrong_arguments_are_named(name: str) -> None:
    """Nothing is signed that would be refused anyway."""
    make, kind, said = WRONG[name]
    with pytest.raises(kind, match=f"^{said}") as error:
        make()
    assert KEY not in str(error.value)


def test_the_secret_does_not_show() -> None:
    """Neither the key nor the token, which is as good as a password, gets into a log."""
    made = token(uid="one")
    for shown in (repr(made), str(made), f"{made}", repr(copy.copy(made)), repr([made])):
        assert KEY not in shown
        assert made.to_jwt() not in shown
        assert "'jti': 'one'" in shown
    assert KEY not in json.dumps(made.claims)
    assert not hasattr(made, "__dict__")


def test_the_claims_that_are_shown_are_a_copy() -> None:
    """What was checked is what is signed."""
    made = token()
    made.claims["grants"]["voice"]["incoming_allow"] = True
    assert made.claims["grants"]["voice"]["incoming_allow"] is False
