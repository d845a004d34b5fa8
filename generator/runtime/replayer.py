"""Transports that answer from a file of recorded exchanges."""

from __future__ import annotations

import os
from threading import Lock
from types import TracebackType
from typing import Any, Literal, Self

from .comparison import Comparison
from .exchange_value import Credentials, outcome_of, request_value
from .masking import Bindings
from .recording import documented, read, route
from .transport import Request, Response, TransportError

Order = Literal["strict", "any"]


class NotRecorded(AssertionError):
    """A request was sent that was not recorded, or not here; or a recorded one was not sent."""


class ContractChanged(AssertionError):
    """The operation has changed since it was recorded: it is sent elsewhere, or answered otherwise."""


class _Replay:
    """A file that is read: which exchange answers a request, and what it answers."""

    def __init__(self, path: str | os.PathLike[str], order: Order) -> None:
        self._path = os.fspath(path)
        self._order = order
        self._bindings = Bindings()
        self._left = list(enumerate(read(path), start=1))
        self._lock = Lock()

    def answer(self, request: Request) -> Response:
        """The recorded answer. Raises the recorded failure, if it is one."""
        credentials = Credentials(request)
        sent = credentials.hidden(request_value(request))
        with self._lock:
            exchange = self._found(request, sent)
            value = self._bindings.restored(exchange["outcome"])
        outcome = outcome_of(credentials.shown(value))
        if exchange.get("documented", True):
            self._check_answer(request, outcome)
        if isinstance(outcome, TransportError):
            raise outcome
        return outcome

    def unused(self) -> list[str]:
        """What was recorded and not asked for."""
        return [f"exchange {number}: {exchange['operation']}" for number, exchange in self._left]

    def end(self) -> None:
        """Raise `NotRecorded` if there is something left."""
        if self._left:
            raise NotRecorded(f"{self._path}: not everything that was recorded was sent again: {self.unused()}.")

    def _found(self, request: Request, sent: dict[str, Any]) -> dict[str, Any]:
        """The exchange that answers, which is used up. The first of equal ones goes first."""
        candidates = self._left if self._order == "any" else self._left[:1]
        reasons: list[str] = []
        for entry in candidates:
            number, exchange = entry
            if exchange["operation"] != request.operation:
                reasons.append(f"exchange {number} is {exchange['operation']}")
                continue
            self._check_route(number, exchange, request)
            comparison = Comparison(exchange["request"], sent)
            differences = comparison.differences
            if not differences and self._bindings.bound(comparison.pairs):
                self._left.remove(entry)
                return exchange
            reasons.append(f"exchange {number} differs: {'; '.join(differences) or 'its masks stand for other values'}")
        raise NotRecorded(f"{self._path}: {request.operation} is sent, but {'; '.join(reasons) or 'nothing is left'}.")

    def _check_route(self, number: int, exchange: dict[str, Any], request: Request) -> None:
        recorded, now = exchange["route"], route(request)
        if recorded != now:
            raise ContractChanged(
                f"{self._path}: {request.operation}, exchange {number}, was recorded as {recorded}, and is now {now}: "
                "record it again."
            )

    def _check_answer(self, request: Request, outcome: Response | TransportError) -> None:
        reason = documented(request.descriptor, outcome)
        if reason is not None:
            raise ContractChanged(
                f"{self._path}: the recorded answer of {request.operation} is no longer what the document says: "
                f"{reason}. Record it again."
            )


class Replayer:
    """Answers from a file that a `Recorder` wrote.

    `order`: `strict`, the requests come as they were recorded; `any`, each is answered by the first recorded one that
    is like it and was not used. What a mask stands for is learned from the requests: the numbers and texts that are
    sent are those that come back. Leaving a `with` block raises `NotRecorded` if not everything was sent again.
    """

    def __init__(self, path: str | os.PathLike[str], *, order: Order = "strict") -> None:
        self._replay = _Replay(path, order)

    @property
    def unused(self) -> list[str]:
        """What was recorded and not asked for."""
        return self._replay.unused()

    def send(self, request: Request) -> Response:
        """The recorded answer. Raises the recorded failure, `NotRecorded` or `ContractChanged`."""
        return self._replay.answer(request)

    def sleep(self, seconds: float) -> None:
        """Between attempts nothing is waited for."""

    def close(self) -> None:
        """Nothing is open."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if error is None:
            self._replay.end()


class AsyncReplayer:
    """The same for the asynchronous client."""

    def __init__(self, path: str | os.PathLike[str], *, order: Order = "strict") -> None:
        self._replay = _Replay(path, order)

    @property
    def unused(self) -> list[str]:
        """What was recorded and not asked for."""
        return self._replay.unused()

    async def send(self, request: Request) -> Response:
        """The recorded answer. Raises the recorded failure, `NotRecorded` or `ContractChanged`."""
        return self._replay.answer(request)

    async def sleep(self, seconds: float) -> None:
        """Between attempts nothing is waited for."""

    async def close(self) -> None:
        """Nothing is open."""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if error is None:
            self._replay.end()
