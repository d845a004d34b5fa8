"""A server in memory that goes wrong in every way there is, and counts what it did."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from plivo_client._runtime.transport import MaybeSent, NotSent, Request, Response


class Fault(NamedTuple):
    """What becomes of one request: whether the server acts on it, and what the client learns."""

    name: str
    acts: bool
    outcome: Response | type[NotSent] | type[MaybeSent]
    timeout: bool = False

    def __repr__(self) -> str:
        return self.name


def _answers(status: int, *bodies: bytes, headers: dict[str, str] | None = None) -> list[Response]:
    return [Response(status, headers or {}, body) for body in bodies]


_BODIES = (b"", b"{}", b'{"api_id":"a","error":"x"}', b"<html>Bad Gateway</html>", b'{"cut":', b"[]", b"\xff")
_AFTER = [{"Retry-After": value} for value in ("0", "1", "3600", "Wed, 21 Oct 2015 07:28:00 GMT", "odd", "-1")]

# 429 and what was never sent say that nothing was done: the server keeps that promise. All else may be a lie.
BEFORE: Sequence[Fault] = [
    *(Fault(f"not sent, timeout={late}", False, NotSent, late) for late in (False, True)),
    *(
        Fault(f"429 {response.headers}", False, response)
        for h in ({}, *_AFTER)
        for response in _answers(429, b"{}", headers=h)
    ),
]
UNCLEAR: Sequence[Fault] = [
    *(
        Fault(f"maybe sent, acts={acts}, timeout={late}", acts, MaybeSent, late)
        for acts in (False, True)
        for late in (False, True)
    ),
    *(
        Fault(f"{status} {response.body!r} {h}, acts={acts}", acts, response)
        for status in (500, 501, 502, 503, 504, 520, 408, 425, 409, 302)
        for acts in (False, True)
        for h in ({}, _AFTER[1])
        for response in _answers(status, *_BODIES, headers=h)
    ),
    *(
        Fault(f"{status} {body!r}, acts", True, Response(status, {}, body))
        for status in (200, 202, 204)
        for body in _BODIES
    ),
    *(Fault(f"{status}", False, Response(status, {}, b'{"error":"no"}')) for status in (400, 401, 403, 404, 405)),
]
FAULTS: Sequence[Fault] = [*BEFORE, *UNCLEAR]


class FaultyServer:
    """Goes through the faults one request at a time, then answers as it should. `done` counts what it did."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = list(faults)
        self.done = 0
        self.requests: list[Request] = []

    def __call__(self, request: Request) -> Response:
        self.requests.append(request)
        fault = self.faults.pop(0) if self.faults else Fault("fine", True, Response(200, {}, b"{}"))
        self.done += fault.acts
        if isinstance(fault.outcome, Response):
            return fault.outcome
        raise fault.outcome("a fault", timeout=fault.timeout)
