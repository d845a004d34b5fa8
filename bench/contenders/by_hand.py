"""What the clients written by hand share: the same headers, and msgspec with the generated models."""

from __future__ import annotations

from base64 import b64encode

import msgspec
from plivo_client.models import CallCreated, CallPage

from . import AUTH_ID, AUTH_TOKEN, CALL

HEADERS = {
    "Authorization": f"Basic {b64encode(f'{AUTH_ID}:{AUTH_TOKEN}'.encode()).decode()}",
    "Accept": "application/json",
    "Accept-Encoding": "gzip, deflate",
    "User-Agent": "by-hand/1",
}
QUERY = {"limit": "20", "offset": "0"}
HEADERS_JSON = {**HEADERS, "Content-Type": "application/json"}

_encoder = msgspec.json.Encoder()
_page = msgspec.json.Decoder(CallPage)
_created = msgspec.json.Decoder(CallCreated)


def written() -> bytes:
    """The body of a POST."""
    return _encoder.encode(CALL)


def last_call(body: bytes) -> str:
    """The last call of a page."""
    return _page.decode(body).objects[-1].call_uuid or ""


def created(body: bytes) -> str:
    """The id of the request that placed a call."""
    return _created.decode(body).api_id or ""
