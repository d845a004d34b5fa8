"""What holds for the whole API: hosts, credentials, envelopes, exceptions. A generated client has one such value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from .errors import APIStatusError


class Api(Struct, frozen=True, kw_only=True, eq=False):
    """The document's words on the API as such. Pointers are JSON pointers into an answer, in the order to be tried.

    `username` and `password` name the client's arguments that are sent as HTTP Basic credentials; `environment` gives
    the variable of each. `accepted` is the text that an answer to an asynchronous request carries as its `message`,
    `asynchronous` the arguments that make a request one.
    """

    distribution: str
    version: str
    servers: Sequence[str]
    username: str
    password: str
    environment: Mapping[str, str]
    request_id: Sequence[str]
    message: Sequence[str]
    errors: Mapping[int, type[APIStatusError]]
    accepted: str | None = None
    asynchronous: Sequence[str] = ()
