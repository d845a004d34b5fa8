"""JSON web tokens (RFC 7519), signed with HMAC-SHA256."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from typing import Any, ClassVar, Final

from msgspec import Struct, json

from .shape import is_object

_LATEST: Final = 253_402_300_799  # the last second of the year 9999


class TokenRule(Struct, frozen=True):
    """What the tokens of an API look like. Times are in seconds; pointers to the grants are JSON pointers."""

    header: Mapping[str, str]
    claims: tuple[str, ...]
    lifetime: int
    minimum: int
    maximum: int
    issuer: str
    key: str
    subject: str
    grants: Mapping[str, str]
    issuer_pattern: str | None = None


class SignedToken:
    """A token that is made here, and nowhere else known until it is used. Neither key nor token show in `repr`."""

    __slots__ = ("_claims", "_key")

    rule: ClassVar[TokenRule]

    def __init__(
        self,
        issuer: str,
        key: str,
        subject: str,
        *,
        valid_from: int | None,
        lifetime: int | None,
        valid_till: int | None,
        uid: str | None,
        grants: Mapping[str, bool],
    ) -> None:
        rule = self.rule
        self._key = _text(rule.key, key)
        start, end = _validity(rule, valid_from, lifetime, valid_till)
        registered = {
            "iss": _issuer(rule, issuer),
            "sub": _text(rule.subject, subject),
            "nbf": start,
            "exp": end,
            "jti": _text("uid", uid) if uid is not None else f"{subject}-{start}",
        }
        self._claims: dict[str, Any] = {name: registered[name] for name in rule.claims}
        for name, pointer in rule.grants.items():
            _put(self._claims, pointer, _flag(name, grants[name]))

    @property
    def claims(self) -> dict[str, Any]:
        """What the token says."""
        return _copied(self._claims)

    def to_jwt(self) -> str:
        """The token, signed. The same claims and key give the same text."""
        return signed(self.rule.header, self._claims, self._key)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._claims!r})"


def signed(header: Mapping[str, str], claims: Mapping[str, Any], key: str) -> str:
    """Header and claims in the order they have, with a signature by HMAC-SHA256 (JWS compact form, RFC 7515)."""
    # Imported here: most programs that use the client sign no tokens.
    import hmac
    from base64 import urlsafe_b64encode

    def encoded(data: bytes) -> bytes:
        return urlsafe_b64encode(data).rstrip(b"=")

    content = b".".join([encoded(json.encode(header)), encoded(json.encode(claims))])
    return b".".join([content, encoded(hmac.digest(key.encode(), content, "sha256"))]).decode()


def _validity(rule: TokenRule, start: int | None, lifetime: int | None, end: int | None) -> tuple[int, int]:
    """From when till when: any two of the three say it, and what is not said has its default."""
    _seconds(valid_from=start, lifetime=lifetime, valid_till=end)
    if start is not None and lifetime is not None and end is not None:
        raise ValueError("valid_from, lifetime and valid_till: give two of them at most.")
    if start is None:
        start = end - lifetime if end is not None and lifetime is not None else int(time.time())
    if end is None:
        end = start + (rule.lifetime if lifetime is None else lifetime)
    if not 0 <= start <= _LATEST:
        raise ValueError(f"valid_from must lie in the years from 1970 to 9999; it is {start}.")
    if not rule.minimum <= end - start <= rule.maximum:
        name = "lifetime" if lifetime is not None else "valid_till"
        raise ValueError(f"{name}: valid for {end - start} seconds; {rule.minimum} to {rule.maximum} are allowed.")
    return start, end


def _seconds(**given: object) -> None:
    for name, value in given.items():
        if value is not None and (not isinstance(value, int) or isinstance(value, bool)):
            raise TypeError(f"{name} must be whole seconds, not {type(value).__name__}.")


def _issuer(rule: TokenRule, issuer: str) -> str:
    text = _text(rule.issuer, issuer)
    if rule.issuer_pattern is not None and not re.fullmatch(rule.issuer_pattern, text, re.ASCII):
        raise ValueError(f"{rule.issuer} must have the form {rule.issuer_pattern}; it is {text!r}.")
    return text


def _text(name: str, value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{name} must be text, not {type(value).__name__}.")
    if not value:
        raise ValueError(f"{name} must not be empty.")
    try:
        value.encode()
    except UnicodeEncodeError:
        raise ValueError(f"{name} is not valid Unicode.") from None
    return value


def _flag(name: str, value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(f"{name} must be True or False, not {type(value).__name__}.")
    return value


def _copied(claims: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _copied(value) if is_object(value) else value for name, value in claims.items()}


def _put(claims: dict[str, Any], pointer: str, value: bool) -> None:
    *holders, last = pointer.split("/")[1:]
    for holder in holders:
        claims = claims.setdefault(holder, {})
    claims[last] = value
