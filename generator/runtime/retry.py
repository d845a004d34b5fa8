"""Whether and when a request is sent again. Pure: it is said here, and done elsewhere.

A request is repeated if that cannot do the thing twice. A `safe` operation may always be repeated. One that is to be
sent `when-unsent`, such as a call that is dialled, is repeated only if it certainly was not acted on: it was never
sent, or it was refused with 429. Any other failure of such an operation is reported, since it may have taken effect.
"""

from __future__ import annotations

from collections.abc import Callable

from .operation import Retry
from .retry_after import retry_after
from .transport import NotSent, Response, TransportError

TOO_MANY = 429
PASSING = frozenset((TOO_MANY, 500, 502, 503, 504))
FIRST, LONGEST, LONGEST_ASKED = 0.5, 8.0, 60.0


def undone(outcome: Response | TransportError) -> bool:
    """Whether it is certain that the server did not act on the request."""
    return outcome.status == TOO_MANY if isinstance(outcome, Response) else isinstance(outcome, NotSent)


def repeatable(retry: Retry, outcome: Response | TransportError) -> bool:
    """Whether repeating the request cannot do the thing twice."""
    return retry == "safe" or (retry == "when-unsent" and undone(outcome))


def promising(outcome: Response | TransportError) -> bool:
    """Whether the next attempt may end otherwise."""
    return outcome.status in PASSING if isinstance(outcome, Response) else not outcome.lasting


def _drawn() -> float:
    from random import random

    return random()  # noqa: S311 -- it parts clients, it hides nothing


def pause(outcome: Response | TransportError, attempts: int, draw: Callable[[], float] = _drawn) -> float:
    """Seconds until the next attempt: what the server asks for, at most 60; else drawn from a range that doubles.

    Every duration up to the bound is as likely (full jitter), so that clients that failed together come back apart.
    `draw` gives a number from 0 to 1.
    """
    asked = retry_after(outcome.headers) if isinstance(outcome, Response) else None
    if asked is not None:
        return min(asked, LONGEST_ASKED)
    return draw() * min(LONGEST, FIRST * 2.0 ** min(attempts - 1, 10))
