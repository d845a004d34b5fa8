"""A call under way: what is sent, what came of it, and whether to send it again. Pure: others send and wait."""

from __future__ import annotations

from typing import Any, Protocol, TypeVar

from .errors import CallError
from .operation import Operation
from .redaction import curl
from .response import interpret, unanswered
from .retry import pause, promising, repeatable
from .settings import Settings
from .transport import Request, Response, TransportError

E = TypeVar("E", bound=CallError)


class Listener(Protocol):
    """Whoever is told of each attempt."""

    def attempted(self, outcome: Response | TransportError, wait: float | None) -> None:
        """An attempt has ended. `wait`: the seconds until the next one, None if it was the last."""
        ...


class Exchange:
    """One request, and its attempts. Whoever drives it sends, tells what came of it, and waits as long as it says."""

    __slots__ = ("attempts", "listener", "operation", "outcome", "request", "settings")

    def __init__(self, operation: Operation[Any], request: Request, settings: Settings) -> None:
        self.operation = operation
        self.request = request
        self.settings = settings
        self.attempts = 0
        self.outcome: Response | TransportError | None = None
        self.listener: Listener | None = None

    def after(self, outcome: Response | TransportError) -> float | None:
        """Take what came of an attempt. Gives the seconds to wait before the next one, None if there is none."""
        self.attempts += 1
        self.outcome = outcome
        wait = None if isinstance(outcome, Response) and outcome.status < 300 else self._wait(outcome)
        if self.listener is not None:
            self.listener.attempted(outcome, wait)
        return wait

    def response(self) -> Response:
        """The answer, whatever it is. Raises `APIConnectionError` where there is none."""
        outcome = self.outcome
        if isinstance(outcome, Response):
            return outcome
        if outcome is None:
            raise RuntimeError("Nothing was sent yet.")
        raise self.signed(unanswered(self.operation, self.request, outcome)) from outcome

    def result(self) -> Any:
        """What the call gives. Raises what the client raises."""
        response = self.response()
        try:
            return interpret(self.operation, self.request, response, self.settings)
        except CallError as error:
            self.signed(error)
            raise

    def signed(self, error: E) -> E:
        """The error, told what only the exchange knows."""
        error.attempts = self.attempts
        error.curl = curl(self.request, self.settings, self.operation.secret)
        return error

    def _wait(self, outcome: Response | TransportError) -> float | None:
        if self.attempts > self.settings.max_retries or not promising(outcome):
            return None
        return pause(outcome, self.attempts) if repeatable(self.operation.retry, outcome) else None
