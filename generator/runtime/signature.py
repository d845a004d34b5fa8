"""Signatures of what arrives: which scheme a request was signed with, and whether the signature is right.

Header names and algorithms are the document's; how the signed text is put together is here, one function for each way.
"""

from __future__ import annotations

import hmac
from binascii import b2a_base64
from collections.abc import Callable, Iterable, Sequence
from typing import Literal

from msgspec import Struct

from .form import Headers, Pairs, decoded, header_values


class SignatureScheme(Struct, frozen=True, kw_only=True):
    """One way of signing. `headers` may each hold several signatures, parted by commas; `nonce` is a header too."""

    name: str
    algorithm: Literal["hmac-sha256", "hmac-sha1"]
    signs: Literal["url-fields", "base-nonce", "base-query-fields-nonce"]
    headers: tuple[str, ...]
    nonce: str | None = None


class Signed(Struct, frozen=True, kw_only=True):
    """The parts of a request that signatures are about. `url` is the one that the sender dialled."""

    method: str
    url: str
    headers: Headers
    fields: Pairs


class Proof(Struct, frozen=True):
    """What makes a verified request unlike any other: its scheme and nonce; without a nonce, the signature."""

    scheme: str
    nonce: str


def proof(schemes: Iterable[SignatureScheme], request: Signed, tokens: Sequence[str]) -> Proof | None:
    """The proof that the holder of one of the tokens sent the request; None if it is not signed, or not rightly.

    The first scheme whose headers are there decides: a request that fails by it is not saved by a weaker one.
    """
    headers = header_values(request.headers)
    for scheme in schemes:
        offered = [headers[name.lower()] for name in scheme.headers if name.lower() in headers]
        if offered:
            return _by(scheme, request, headers, _signatures(offered), [token for token in tokens if token])
    return None


def _by(
    scheme: SignatureScheme, request: Signed, headers: dict[str, str], offered: list[bytes], tokens: list[str]
) -> Proof | None:
    nonce = headers.get(scheme.nonce.lower(), "").strip() if scheme.nonce else ""
    if scheme.nonce and not nonce:
        return None
    try:
        text = _TEXTS[scheme.signs](request, nonce)
        expected = [_digest(token, text, scheme.algorithm) for token in tokens]
    except UnicodeEncodeError:  # no sender can have signed what cannot be written
        return None
    matches = [one for one in offered if _among(one, expected)]
    return Proof(scheme.name, nonce or matches[0].decode()) if matches else None


def _signatures(values: Iterable[str]) -> list[bytes]:
    parts = (part.strip() for value in values for part in value.split(","))
    return [part.encode("utf-8", "replace") for part in parts if part]


def _digest(token: str, text: bytes, algorithm: str) -> bytes:
    return b2a_base64(hmac.digest(token.encode(), text, algorithm.removeprefix("hmac-")), newline=False)


def _among(offered: bytes, expected: list[bytes]) -> bool:
    """Constant in time: neither where two differ nor which of them agree shows."""
    return bool(sum(hmac.compare_digest(offered, one) for one in expected))


# -- what is signed -------------------------------------------------------------------------------------------------


def _url_fields(request: Signed, _: str) -> bytes:
    """The whole URL, then names and values, sorted."""
    url = _bytes(request.url.partition("#")[0])
    return url + b"".join(name + value for name, value in _sorted(_fields(request)))


def _base_nonce(request: Signed, nonce: str) -> bytes:
    """The URL without its query, then the nonce."""
    return _base(request.url) + nonce.encode()


def _base_query_fields_nonce(request: Signed, nonce: str) -> bytes:
    """`base?query.fields.nonce`, query and fields decoded and sorted.

    The fields of a GET are part of its query. Without a query the fields follow the question mark at once.
    """
    query, fields = _query(request.url), _fields(request)
    if request.method.upper() == "GET":
        query, fields = query + fields, []
    joined = b"&".join(name + b"=" + value for name, value in _sorted(query))
    parts = [joined] if query else []
    if fields:
        parts.append(b"".join(name + value for name, value in _sorted(fields)))
    base = _base(request.url) + (b"?" if parts else b"")
    return base + b".".join(parts) + b"." + nonce.encode()


_TEXTS: dict[str, Callable[[Signed, str], bytes]] = {
    "url-fields": _url_fields,
    "base-nonce": _base_nonce,
    "base-query-fields-nonce": _base_query_fields_nonce,
}


def _base(url: str) -> bytes:
    return _bytes(url.partition("#")[0].partition("?")[0])


def _query(url: str) -> Pairs:
    return decoded(url.partition("#")[0].partition("?")[2])


def _fields(request: Signed) -> Pairs:
    """Those that are not in the URL already: frameworks give the query of a GET twice."""
    if request.method.upper() != "GET":
        return request.fields
    known = {name for name, _ in _query(request.url)}
    return [(name, value) for name, value in request.fields if name not in known]


def _sorted(pairs: Pairs) -> list[tuple[bytes, bytes]]:
    return sorted((_bytes(name), _bytes(value)) for name, value in pairs)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")
