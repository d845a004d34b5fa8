"""From a request that arrived to a typed event: recognised, verified, read. Pure but for the memory of nonces."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias, TypeVar, overload

from msgspec import Struct

from .errors import ReplayError, SignatureError, UnknownEventError
from .event import EventType, first_values
from .form import Headers, Pairs, Params, decoded, pairs_of
from .model import EventModel
from .signature import Proof, SignatureScheme, Signed, proof

T = TypeVar("T", bound=EventModel)

Nonces: TypeAlias = Callable[[str], bool]
"""Says whether a nonce is new, and keeps it: a `NonceWindow`, or a store that several processes share."""
Tokens: TypeAlias = str | Sequence[str]


class Webhooks(Struct, frozen=True, kw_only=True, eq=False):
    """What an API sends to its users: the kinds of events, and the schemes that it signs them with."""

    events: tuple[EventType[Any], ...]
    schemes: tuple[SignatureScheme, ...]

    def verify_signature(
        self, *, auth_token: Tokens, method: str, url: str, headers: Headers, params: Params = None
    ) -> bool:
        """Whether the holder of the token sent the request.

        The headers say which scheme it was signed with: the strongest one that they name decides.

        Args:
            auth_token: The token, or several of which any will do: those of subaccounts, an old and a new one.
            method: `GET` or `POST`.
            url: As it was dialled: behind a proxy the one that the world sees, with its query.
            headers: All headers; the case of their names does not matter.
            params: The fields of a POST: its body as it came, or what the web framework made of it. A GET has its
                fields in the URL.
        """
        signed = Signed(method=method, url=url, headers=headers, fields=pairs_of(params))
        return proof(self.schemes, signed, tokens_of(auth_token)) is not None

    def recognise(self, params: Params) -> EventType[Any] | None:
        """The only kind of event that the fields fit; None if there is none, or several."""
        fields = first_values(pairs_of(params))
        fitting = [event for event in self.events if event.fits(fields)]
        return fitting[0] if len(fitting) == 1 else None

    @overload
    def parse(
        self,
        event: EventType[T],
        *,
        method: str,
        url: str,
        headers: Headers,
        params: Params = None,
        auth_token: Tokens = (),
        verify: bool = True,
        nonces: Nonces | None = None,
    ) -> T: ...
    @overload
    def parse(
        self,
        event: None = None,
        *,
        method: str,
        url: str,
        headers: Headers,
        params: Params = None,
        auth_token: Tokens = (),
        verify: bool = True,
        nonces: Nonces | None = None,
    ) -> EventModel: ...
    def parse(
        self,
        event: EventType[T] | None = None,
        *,
        method: str,
        url: str,
        headers: Headers,
        params: Params = None,
        auth_token: Tokens = (),
        verify: bool = True,
        nonces: Nonces | None = None,
    ) -> EventModel:
        """The event that a request carries. The arguments are those of `verify_signature`, and these:

        Args:
            event: The kind of event that is sent to this URL. None: find out by the fields, where they tell.
            verify: False: take the request as it is, whoever sent it. For tests, and behind something that verified it.
            nonces: Refuses what was sent before, such as a `NonceWindow`.

        Raises:
            SignatureError: It is not signed with one of the tokens, or not by a scheme that guards this kind of event.
            ReplayError: Its nonce is not new.
            UnknownEventError: No kind was given, and the fields do not tell.
        """
        signed = Signed(method=method, url=url, headers=headers, fields=pairs_of(params))
        kind: EventType[Any] | None = event or self.recognise(sent(signed))
        if verify:
            self.verify(signed, tokens_of(auth_token), kind, nonces)
        if kind is None:
            raise UnknownEventError("The fields do not tell what kind of event it is: name the kind.")
        found: EventModel = read(kind, signed)
        return found

    def verify(
        self, request: Signed, tokens: Sequence[str], event: EventType[T] | None, nonces: Nonces | None = None
    ) -> Proof:
        """The proof of who sent it, by a scheme that guards the kind of event. Raises `SignatureError`."""
        allowed = [scheme for scheme in self.schemes if event is None or scheme.name in event.signatures]
        found = proof(allowed, request, tokens)
        if found is None:
            raise SignatureError("The request is not signed with one of the tokens; or it was not sent to this URL.")
        if nonces is not None and not nonces(f"{found.scheme}:{found.nonce}"):
            raise ReplayError("The request was received before.")
        return found


def sent(request: Signed) -> Pairs:
    """The fields that were sent: those of a GET are in its URL."""
    return request.fields or decoded(_query(request.url))


def read(event: EventType[T], request: Signed) -> T:
    """The event, with the arguments of the URL among its `extra`."""
    return event.read([*request.fields, *decoded(_query(request.url))])


def tokens_of(auth_token: Tokens) -> tuple[str, ...]:
    """The tokens that are none but empty texts."""
    given = (auth_token,) if isinstance(auth_token, str) else tuple(auth_token)
    return tuple(token for token in given if token)


def _query(url: str) -> str:
    return url.partition("#")[0].partition("?")[2]
