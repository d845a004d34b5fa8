"""What is told of calls: log lines and spans, without credentials, and with phone numbers only if they may show."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import plivo_client
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from plivo_client import RestClient
from plivo_client._runtime.mock import MockTransport
from plivo_client._runtime.transport import NotSent, Request, Response

from .styles import ACCOUNT, TOKEN, both, mock, run

GENERATED = Path(__file__).parents[2] / "generated"
SECRET = "s3cret/t%ken+longer"
FINE = Response(200, {}, b'{"api_id":"a1"}')


def then(*outcomes: Any) -> Any:
    """Answers that come in turn."""
    left = list(outcomes)

    def answer(_: Request) -> Response:
        outcome = left.pop(0)
        if isinstance(outcome, Response):
            return outcome
        raise outcome

    return answer


# -- logging --------------------------------------------------------------------------------------------------------


@both
def test_each_attempt_is_a_line(style: str, caplog: pytest.LogCaptureFixture) -> None:
    """Of the logger that is named after the package: repetitions at INFO, all else at DEBUG."""
    caplog.set_level(logging.DEBUG, "plivo_client")
    transport = mock(style, then(Response(503, {"Retry-After": "2"}, b""), NotSent("there is no connection"), FINE))
    run(style, lambda client: client.calls.get("c1"), transport=transport)
    assert {record.name for record in caplog.records} == {"plivo_client"}
    first, second, third = caplog.records
    url = f"https://api.plivo.com/v1/Account/{ACCOUNT}/Call/c1/"
    assert (first.levelname, second.levelname, third.levelname) == ("INFO", "INFO", "DEBUG")
    assert first.message.startswith(f"get_call: GET {url}: 503 in ")
    assert first.message.endswith("; attempt 2 of at most 3 in 2.0 s")
    assert "NotSent: there is no connection" in second.message
    assert third.message.startswith(f"get_call: GET {url}: 200 in ")
    assert third.message.endswith("(a1)")
    fields = [(vars(record)["operation"], vars(record)["status"], vars(record)["attempt"]) for record in caplog.records]
    assert fields == [("get_call", 503, 1), ("get_call", None, 2), ("get_call", 200, 3)]


def test_ordinary_calls_say_nothing_above_debug(caplog: pytest.LogCaptureFixture) -> None:
    """A library does not talk unasked; what goes wrong is raised."""
    caplog.set_level(logging.INFO, "plivo_client")
    run("sync", lambda client: client.calls.get("c1"), transport=mock("sync", FINE))
    with pytest.raises(plivo_client.PlivoError):
        run("sync", lambda client: client.calls.get("c1"), transport=mock("sync", Response(404, {}, b"")))
    assert caplog.records == []


@pytest.mark.parametrize("masked", [True, False])
def test_phone_numbers_are_masked_unless_they_may_be_shown(masked: bool, caplog: pytest.LogCaptureFixture) -> None:
    """An option of the client."""
    caplog.set_level(logging.DEBUG, "plivo_client")
    number, transport = "14155550100", mock("sync", FINE)
    with RestClient(ACCOUNT, TOKEN, transport=transport, mask_personal_data=masked) as client:
        client.lookup.get(number, type="carrier")
    assert (number in caplog.text) is not masked
    assert masked is ("***00" in caplog.text)


@given(body=st.sampled_from([SECRET, "x"]), error=st.sampled_from([SECRET, "x"]), masked=st.booleans())
@settings(derandomize=True, database=None, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_credentials_and_bodies_are_never_logged(
    caplog: pytest.LogCaptureFixture, body: str, error: str, masked: bool
) -> None:
    """Whatever comes back, or is in the way."""
    caplog.clear()
    caplog.set_level(logging.DEBUG, "plivo_client")
    answers = then(NotSent(f"proxy said {error}"), Response(500, {"X-Echo": body}, f'{{"api_id":"{body}"}}'.encode()))
    client = RestClient(
        ACCOUNT, SECRET, transport=MockTransport(answers), max_retries=1, mask_personal_data=masked
    ).with_options(headers={"X-Key": "hunter2"})
    with pytest.raises(plivo_client.PlivoError):
        client.applications.list(subaccount="SAXXXXXXXXXXXXXXXXXX").page()
    assert len(caplog.records) == 2
    told = caplog.text + repr([vars(record) for record in caplog.records])
    assert SECRET not in told
    assert "hunter2" not in told
    assert "Basic " not in told


# -- OpenTelemetry --------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def exporter() -> InMemorySpanExporter:
    """The provider of a process can be set once."""
    memory = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(memory))
    trace.set_tracer_provider(provider)
    return memory


@pytest.fixture
def spans(exporter: InMemorySpanExporter) -> Iterator[InMemorySpanExporter]:
    exporter.clear()
    yield exporter
    exporter.clear()


@both
def test_a_call_is_a_span(style: str, spans: InMemorySpanExporter) -> None:
    """By the semantic conventions for HTTP clients, named after the operation."""
    transport = mock(style, then(Response(503, {}, b""), FINE))
    run(style, lambda client: client.lookup.get("14155550100", type="carrier"), transport=transport)
    (span,) = spans.get_finished_spans()
    assert (span.name, span.kind) == ("lookup_number", trace.SpanKind.CLIENT)
    assert span.instrumentation_scope is not None
    assert span.instrumentation_scope.name == "plivo_client"
    assert dict(span.attributes or {}) == {
        "http.request.method": "GET",
        "http.response.status_code": 200,
        "http.request.resend_count": 1,
        "url.full": "https://lookup.plivo.com/v1/Number/***00?type=carrier",
        "url.template": "/Number/{number}",
        "server.address": "lookup.plivo.com",
        "server.port": 443,
    }
    (event,) = span.events
    assert event.name == "retry"
    assert dict(event.attributes or {})["reason"] == "503"
    assert span.status.is_unset


@both
@pytest.mark.parametrize(
    ("outcome", "error"), [(Response(404, {}, b""), "404"), (NotSent("x"), "NotSent"), (KeyError("x"), "KeyError")]
)
def test_a_failed_call_is_a_failed_span(style: str, outcome: Any, error: str, spans: InMemorySpanExporter) -> None:
    """Its type is the status, or what came instead of an answer. Its text may hold personal data, and is left out."""
    with pytest.raises((plivo_client.PlivoError, KeyError)):
        run(style, lambda client: client.calls.get("c1"), transport=mock(style, then(outcome)), max_retries=0)
    (span,) = spans.get_finished_spans()
    assert (span.attributes or {})["error.type"] == error
    assert not span.status.is_ok
    assert not span.status.is_unset
    assert span.status.description is None
    assert not span.events


def test_spans_nest(spans: InMemorySpanExporter) -> None:
    """In the caller's span; what the transport traces nests in ours."""
    with trace.get_tracer("test").start_as_current_span("outer") as outer:

        def answer(_: Request) -> Response:
            trace.get_tracer("test").start_span("inner").end()
            return FINE

        run("sync", lambda client: client.calls.get("c1"), transport=mock("sync", answer))
    inner, ours, _ = spans.get_finished_spans()
    assert ours.parent is not None
    assert inner.parent is not None
    assert ours.parent.span_id == outer.get_span_context().span_id
    assert inner.parent.span_id == ours.context.span_id


def test_spans_hold_no_credentials(spans: InMemorySpanExporter) -> None:
    """They leave the machine."""
    transport = MockTransport(then(NotSent(SECRET), Response(500, {}, b"")))
    client = RestClient(ACCOUNT, SECRET, transport=transport, max_retries=1)
    with pytest.raises(plivo_client.PlivoError):
        client.calls.get("c1")
    (span,) = spans.get_finished_spans()
    assert SECRET not in span.to_json()


def test_without_listeners_nothing_is_imported_for_them() -> None:
    """Who has set up neither pays for neither."""
    program = """
import sys
import plivo_client
from plivo_client._runtime.mock import MockTransport, answer
client = plivo_client.RestClient("MA1", "x", transport=MockTransport(lambda _: answer(200, {})))
client.calls.get("c1")
print(sorted(set(sys.modules) & {"logging", "opentelemetry", "opentelemetry.trace"}))
"""
    done = subprocess.run([sys.executable, "-c", program], cwd=GENERATED, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_client_says_who_it_is() -> None:
    """Support asks for the version."""
    transport = mock("sync", FINE)
    run("sync", lambda client: client.calls.get("c1"), transport=transport, user_agent="shop/2.1")
    python = ".".join(map(str, sys.version_info[:3]))
    assert transport.requests[0].headers["User-Agent"] == (
        f"plivo-client/{plivo_client.__version__} Python/{python} shop/2.1"
    )
