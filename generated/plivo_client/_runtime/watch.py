"""What a call tells to those who listen: `logging`, and OpenTelemetry. Where nobody does, it costs two look-ups.

A program that never imported `logging` or `opentelemetry.trace` cannot have set them up: nothing of them is imported
here. Credentials are never told, personal data is masked unless the client was told to show it.
"""

from __future__ import annotations

import sys
from functools import cache, lru_cache
from time import perf_counter
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from .codec import Undecodable, parse
from .redaction import shown_url, without_phone_numbers
from .transport import Response, TransportError

if TYPE_CHECKING:
    from logging import Logger

    from .exchange import Exchange

PACKAGE = (__package__ or "").rpartition(".")[0]
_DEBUG, _INFO = 10, 20


def watching(exchange: Exchange) -> Watch | None:
    """Someone to be told of the call, if anyone listens."""
    logger = _logger() if "logging" in sys.modules and _logger().isEnabledFor(_INFO) else None
    tracer = _tracer(exchange.settings.api.version) if "opentelemetry.trace" in sys.modules else None
    return None if logger is None and tracer is None else Watch(exchange, logger, tracer)


@cache
def _logger() -> Logger:
    from logging import getLogger

    return getLogger(PACKAGE)


def _tracer(version: str) -> Any:
    """The program's tracer, None where it has not set up any."""
    trace: Any = sys.modules["opentelemetry.trace"]
    provider = trace.get_tracer_provider()
    idle = isinstance(provider, trace.ProxyTracerProvider | trace.NoOpTracerProvider)
    return None if idle else _tracer_of(provider, version)


@lru_cache(maxsize=1)
def _tracer_of(provider: Any, version: str) -> Any:
    return provider.get_tracer(PACKAGE, version)


class Watch:
    """Tells of one call: a log line for each attempt, a span for all of them."""

    def __init__(self, exchange: Exchange, logger: Logger | None, tracer: Any) -> None:
        self._exchange = exchange
        self._logger = logger
        self._tracer = tracer
        self._url = shown_url(exchange.request, exchange.settings)
        self._span: Any = None
        self._scope: Any = None
        self._since = 0.0
        exchange.listener = self

    def __enter__(self) -> Self:
        self._since = perf_counter()
        if self._tracer is not None:
            trace: Any = sys.modules["opentelemetry.trace"]
            self._scope = self._tracer.start_as_current_span(
                self._exchange.operation.id,
                kind=trace.SpanKind.CLIENT,
                attributes=self._described(),
                record_exception=False,
                set_status_on_exception=False,
            )
            self._span = self._scope.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._scope is not None:
            self._conclude(kind)
            self._scope.__exit__(kind, error, traceback)

    def attempted(self, outcome: Response | TransportError, wait: float | None) -> None:
        """An attempt has ended. `wait`: the seconds until the next one, None if it was the last."""
        seconds, attempt = perf_counter() - self._since, self._exchange.attempts
        self._since += seconds + (wait or 0.0)
        if self._span is not None and wait is not None:
            self._span.add_event("retry", {"attempt": attempt, "reason": self._told(outcome), "wait": wait})
        level = _DEBUG if wait is None else _INFO
        if self._logger is None or not self._logger.isEnabledFor(level):
            return
        text = f"{self._told(outcome)} in {seconds * 1000:.0f} ms{self._named(outcome)}"
        if wait is not None:
            text += f"; attempt {attempt + 1} of at most {self._exchange.settings.max_retries + 1} in {wait:.1f} s"
        status = outcome.status if isinstance(outcome, Response) else None
        extra = {"operation": self._exchange.operation.id, "status": status, "attempt": attempt, "seconds": seconds}
        self._logger.log(
            level,
            "%s: %s %s: %s",
            self._exchange.operation.id,
            self._exchange.request.method,
            self._url,
            text,
            extra=extra,
        )

    def _told(self, outcome: Response | TransportError) -> str:
        if isinstance(outcome, Response):
            return str(outcome.status)
        settings = self._exchange.settings
        reason = f"{type(outcome).__name__}: {outcome.reason}"
        told: str = settings.scrubbed(without_phone_numbers(reason) if settings.mask_personal_data else reason)
        return told

    def _named(self, outcome: Response | TransportError) -> str:
        """The server's name for the request, which its support asks for."""
        if not isinstance(outcome, Response):
            return ""
        settings = self._exchange.settings
        try:
            name = settings.envelope.request_id(parse(outcome.body))
        except Undecodable:
            return ""
        return f" ({settings.scrubbed(name)})" if name else ""

    def _described(self) -> dict[str, Any]:
        """By OpenTelemetry's semantic conventions for HTTP clients."""
        request = self._exchange.request
        scheme, _, place = request.origin.partition("://")
        host, colon, port = place.rpartition(":")
        known = colon and port.isdigit()
        return {
            "http.request.method": request.method,
            "url.full": self._url,
            "url.template": self._exchange.operation.path,
            "server.address": host if known else place,
            "server.port": int(port) if known else {"http": 80}.get(scheme, 443),
        }

    def _conclude(self, kind: type[BaseException] | None) -> None:
        outcome = self._exchange.outcome
        if isinstance(outcome, Response):
            self._span.set_attribute("http.response.status_code", outcome.status)
        if self._exchange.attempts > 1:
            self._span.set_attribute("http.request.resend_count", self._exchange.attempts - 1)
        error = kind.__name__ if kind is not None else _error(outcome)
        if error is not None:
            trace: Any = sys.modules["opentelemetry.trace"]
            self._span.set_attribute("error.type", error)
            self._span.set_status(trace.StatusCode.ERROR)


def _error(outcome: Response | TransportError | None) -> str | None:
    if isinstance(outcome, Response):
        return str(outcome.status) if outcome.status >= 400 else None
    return None if outcome is None else type(outcome).__name__
