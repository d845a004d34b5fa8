"""Events: what arrives at an URL of the user's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ..source import Location
from .schemas import Lifecycle


@dataclass(frozen=True, slots=True)
class Delivery:
    """How the platform sends an event (`x-delivery`): a policy of the document, by name."""

    name: str
    methods: tuple[str, ...]
    reply: Literal["xml", "ack"]
    timeout: float  # seconds the receiver has
    retries: tuple[float, ...]  # seconds after which it is sent again; empty: not
    configurable: bool  # the URL's fragment may change the above
    empty: str = ""  # what to answer where there is nothing to do


@dataclass(frozen=True, slots=True)
class SignatureScheme:
    """One way of signing (`x-signature-schemes`). `signs` names what is signed; the last three are names of headers."""

    name: str
    algorithm: Literal["hmac-sha256", "hmac-sha1"]
    signs: Literal["url-fields", "base-nonce", "base-query-fields-nonce"]
    signature: str
    main_account: str | None
    nonce: str | None
    location: Location


@dataclass(frozen=True, slots=True)
class Event:
    """Something that arrives at a user's URL: a webhook or the request of a callback."""

    name: str
    summary: str
    description: str
    model: str
    delivery: Delivery
    signatures: tuple[str, ...]  # names of schemes
    webhook: bool  # listed under the document's `webhooks`
    location: Location
    lifecycle: Lifecycle = Lifecycle()
    known_by: tuple[tuple[str, bool | tuple[str, ...]], ...] = ()  # x-known-by: what tells it from all others
