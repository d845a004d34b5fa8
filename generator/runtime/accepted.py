"""The immediate answer to an asynchronous request."""

from __future__ import annotations

from .model import Model


class AsyncAccepted(Model, frozen=True, kw_only=True):
    """The request was taken; its result will be sent to the callback's URL with the same `api_id`."""

    api_id: str
    """The server's id of the request; the callback carries it too."""
    message: str
    """What the server said."""
