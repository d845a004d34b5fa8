"""The immediate answer to an asynchronous request."""

from __future__ import annotations

from msgspec import Struct


class AsyncAccepted(Struct, frozen=True, kw_only=True):
    """The request was taken; its result will be sent to the given URL with the same `api_id`."""

    api_id: str
    message: str
