"""`plivo_client.testing`: what its page says, and what it masks."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

import plivo_client
import pytest
from plivo_client import resources, testing
from plivo_client._runtime import urllib3_transport
from plivo_client._runtime.operation import Operation
from plivo_client._runtime.recording import documented
from plivo_client.testing import MockTransport, Recorder, Replayer, Request, Response, answer

from ..docs.answering import Answers
from ..docs.test_blocks import blocks

PAGE = Path(__file__).parents[2] / "docs" / "howto" / "test-your-code.md"
SENT = answer(202, {"api_id": "a1", "message": "message(s) queued", "message_uuid": ["m1"]})


def test_the_tests_of_the_page_pass(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its functions are copied. They run twice: the second time from what the first has recorded."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PLIVO_AUTH_ID", "MAEXAMPLE00000000001")
    monkeypatch.setenv("PLIVO_AUTH_TOKEN", "not-a-real-token")
    monkeypatch.setattr(urllib3_transport, "Urllib3Transport", lambda _: MockTransport(lambda _: SENT))
    space: dict[str, Any] = {"__name__": "page"}
    for code in blocks(PAGE):
        exec(code, space)
    tests = [value for name, value in space.items() if name.startswith("test_")]
    assert len(tests) == 6
    for test in (*tests, *tests):
        test()
    recorded = (tmp_path / "recordings" / "welcome.json").read_text()
    assert "Welcome!" not in recorded
    assert "4155550101" not in recorded


def test_secret_and_private_fields_of_the_document_are_masked(document: dict[str, Any]) -> None:
    """The document says what is personal; the client keeps to it."""
    assert set(document["x-private"]) <= testing.MASKED
    secret = {
        name
        for schema in document["components"]["schemas"].values()
        for name, part in schema.get("properties", {}).items()
        if part.get("format") == "password"
    }
    assert secret
    assert secret <= testing.MASKED


def test_the_generated_recorder_masks_them(tmp_path: Path) -> None:
    """Without being told."""
    path = tmp_path / "x.json"
    with Recorder(path, MockTransport(lambda _: SENT)) as transport:
        client = plivo_client.RestClient("MATESTACCOUNT0000001", "test-token", transport=transport)
        client.messages.create(src="14155550100", dst="14155550101", text="a secret between us")
    [exchange] = json.loads(path.read_text())["exchanges"]
    assert exchange["request"]["json"] == {"dst": "99900000001", "src": "99900000002", "text": "<private 3>"}


def described() -> list[Operation[Any]]:
    """The descriptors of the whole client."""
    modules = [import_module(f"plivo_client.resources.{found.name}") for found in iter_modules(resources.__path__)]
    return [value for module in modules for value in vars(module).values() if isinstance(value, Operation)]


def test_masks_leave_every_answer_readable(tmp_path: Path, document: dict[str, Any]) -> None:
    """The examples of all operations are still what the document says after they were masked, and replay."""
    answers = Answers(document)
    path = tmp_path / "x.json"
    requests = [
        Request(
            method=operation.method,
            origin="https://api.plivo.com",
            target="/v1" + operation.path.replace("{", "").replace("}", ""),
            headers={},
            operation=operation.id,
            descriptor=operation,
        )
        for operation in described()
        if not operation.fixed
    ]
    assert len(requests) > 200
    # Some paths have room for another's: their examples are taken for one another's.
    taken = [request.operation for request in requests if documented(request.descriptor, answers(request)) is not None]
    assert len(taken) < 5
    recorder = Recorder(path, MockTransport(answers))
    recorded = [recorder.send(request) for request in requests]
    odd = [exchange["operation"] for exchange in json.loads(path.read_text())["exchanges"] if "documented" in exchange]
    assert odd == taken
    with Replayer(path) as replayer:
        assert [replayer.send(request).status for request in requests] == [response.status for response in recorded]


def test_replayed_requests_are_those_of_the_seam(tmp_path: Path) -> None:
    """What is exported is what the transports speak."""
    request = Request(method="GET", origin="http://localhost", target="/", headers={})
    Recorder(tmp_path / "x.json", MockTransport(lambda _: Response(204))).send(request)
    assert Replayer(tmp_path / "x.json").send(request) == Response(204)
