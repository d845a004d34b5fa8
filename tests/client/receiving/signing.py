"""A sender of events: requests as the platform signs them, written anew and not with the client's code."""

from __future__ import annotations

import base64
import hashlib
import hmac
from dataclasses import dataclass, field
from itertools import count
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

TOKEN = "tok-main-0001"
URL = "https://hooks.example.test/hooks/"
_nonces = count(10_000_000_000_000_000_000)


@dataclass
class Request:
    """What a sender sends: the arguments of `verify_signature` and `parse` are its parts."""

    method: str
    url: str
    body: bytes
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def parts(self) -> dict[str, object]:
        """As keyword arguments."""
        return {"method": self.method, "url": self.url, "headers": self.headers, "params": self.body}


def request(
    fields: dict[str, str], *, url: str = URL, method: str = "POST", token: str = TOKEN, version: str = "V3"
) -> Request:
    """A signed request; the fields of a GET are in its URL."""
    form = urlencode(fields)
    if method == "GET" and form:
        url += ("&" if "?" in url else "?") + form
        form = ""
    nonce = str(next(_nonces))
    signed = text_v3(method, url, fields if form else {}, nonce) if version == "V3" else text_v2(url, nonce)
    names = {"signature": f"X-Plivo-Signature-{version}", "nonce": f"X-Plivo-Signature-{version}-Nonce"}
    headers = {
        names["signature"]: signature(token, signed),
        names["nonce"]: nonce,
        "Content-Type": "application/x-www-form-urlencoded",
    }
    return Request(method, url, form.encode(), headers)


def text_v3(method: str, url: str, fields: dict[str, str], nonce: str) -> str:
    """What version 3 signs."""
    parts = urlsplit(url)
    base = urlunsplit((parts.scheme, parts.netloc, parts.path, "", ""))
    query = "&".join(f"{name}={value}" for name, value in sorted(parse_qsl(parts.query, keep_blank_values=True)))
    form = "".join(name + value for name, value in sorted(fields.items()))
    mark = "?" if query or form else ""
    return f"{base}{mark}{'.'.join(part for part in (query, form) if part)}.{nonce}"


def text_v2(url: str, nonce: str) -> str:
    """What version 2 signs."""
    parts = urlsplit(url)
    return urlunsplit((parts.scheme, parts.netloc, parts.path, "", "")) + nonce


def signature(token: str, text: str) -> str:
    """The header's value."""
    return base64.b64encode(hmac.new(token.encode(), text.encode(), hashlib.sha256).digest()).decode()
