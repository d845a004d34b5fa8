"""For every operation, drawn cases go through the client: what is on the wire equals the case, answers decode.

The transport is in memory; both clients send every case, and their requests are the same.
"""

from __future__ import annotations

import asyncio
import inspect
import json
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import msgspec
import pytest
from hypothesis import assume, given

import plivo_client
from generator import ir
from plivo_client import models
from plivo_client._runtime.mock import AsyncMockTransport, MockTransport
from plivo_client._runtime.transport import Request, Response

from .cases import answers_of, body_of, drawn, fits_result, keyword_arguments, method_of, operations, requests_of

ACCOUNT = "MATESTACCOUNT0000001"
TOKEN = "test-token"
OPERATIONS = tuple(operations())


class Recorder:
    """Both clients over one list of what was sent; every request is answered with `answer`."""

    def __init__(self, *, checked: bool = True) -> None:
        self.sent: list[Request] = []
        self.answer = Response(status=204, headers={}, body=b"")
        sync = plivo_client.RestClient(ACCOUNT, TOKEN, transport=MockTransport(self._respond), max_retries=0)
        twin = plivo_client.AsyncRestClient(ACCOUNT, TOKEN, transport=AsyncMockTransport(self._respond), max_retries=0)
        self.sync = sync.with_options(check_arguments=checked)
        self.asynchronous = twin.with_options(check_arguments=checked)

    def _respond(self, request: Request) -> Response:
        self.sent.append(request)
        return self.answer

    def call(self, operation: ir.Operation, arguments: dict[str, Any]) -> list[Any]:
        """The results of both clients; a list is asked for its first page."""
        self.sent.clear()
        result = method_of(self.sync, operation)(**arguments)
        if hasattr(result, "page"):
            result = result.page()
        return [result, asyncio.run(self._call_async(operation, arguments))]

    async def _call_async(self, operation: ir.Operation, arguments: dict[str, Any]) -> Any:
        result = method_of(self.asynchronous, operation)(**arguments)
        if hasattr(result, "page"):
            result = result.page()
        return await result if inspect.isawaitable(result) else result


def name(operation: ir.Operation) -> str:
    return operation.id


@pytest.mark.parametrize("operation", OPERATIONS, ids=name)
def test_the_wire_equals_the_case(operation: ir.Operation) -> None:
    """Method, path, query, headers and JSON are what was drawn, to the letter, from both clients."""
    recorder = Recorder()
    recorder.answer = Response(status=500, headers={}, body=b"")

    @drawn
    @given(case=requests_of(operation))
    def check(case: Any) -> None:
        arguments = keyword_arguments(operation, case)
        assume(arguments is not None)
        assert arguments is not None
        assume(all(_sendable(value) for value in (case.path_parameters or {}).values()))
        for client in (recorder.sync, recorder.asynchronous):
            recorder.sent.clear()
            _swallow(client, operation, arguments)
            assert len(recorder.sent) == 1
            _assert_equal(operation, case, recorder.sent[0])

    check()


def _swallow(client: Any, operation: ir.Operation, arguments: dict[str, Any]) -> None:
    """Call; the answer is an error on purpose, since here only the request matters."""
    with pytest.raises(plivo_client.PlivoError):
        result = method_of(client, operation)(**arguments)
        if hasattr(result, "page"):
            result = result.page()
        if inspect.isawaitable(result):
            asyncio.run(_awaited(result))


async def _awaited(result: Any) -> Any:
    return await result


def _sendable(value: Any) -> bool:
    text = str(value)
    return text not in ("", ".", "..") and text.isprintable()


def _assert_equal(operation: ir.Operation, case: Any, request: Request) -> None:
    assert request.method == operation.method
    url = urlsplit(request.url)
    base = urlsplit(operation.server)
    assert (url.scheme, url.netloc) == (base.scheme, base.netloc)
    assert url.path.startswith(base.path)
    pieces = url.path[len(base.path) :].split("/")
    expected = [_piece(part, case.path_parameters or {}) for part in operation.path.split("/")]
    assert [unquote(piece) for piece in pieces] == expected
    assert sorted(parse_qsl(url.query, keep_blank_values=True)) == sorted(_query(operation, case))
    assert request.headers["Authorization"].startswith("Basic ")
    if operation.body is None or body_of(case) is None:
        assert request.body in (None, b"{}")  # no arguments, or none given
    elif operation.body.media == "application/json":
        assert request.headers["Content-Type"] == "application/json"
        assert request.body is not None
        assert json.loads(request.body) == body_of(case)


def _piece(part: str, values: dict[str, Any]) -> str:
    for wire, value in {**values, "auth_id": ACCOUNT}.items():
        part = part.replace(f"{{{wire}}}", str(value))
    return part


def _query(operation: ir.Operation, case: Any) -> list[tuple[str, str]]:
    fixed = dict(operation.variant.fixed) if operation.variant else {}
    offered = {parameter.wire for parameter in operation.parameters if parameter.where == "query"}
    values = {**{k: v for k, v in (case.query or {}).items() if k in offered}, **fixed}
    asynchronous = operation.asyncable is not None and operation.asyncable.url in values
    if operation.paging is not None and not asynchronous:  # a pager always says which slice it wants
        values = {operation.paging.limit: operation.paging.maximum, operation.paging.offset: 0, **values}
    return [
        (key, _text(item)) for key, value in values.items() for item in (value if isinstance(value, list) else [value])
    ]


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


ANSWERS = [
    pytest.param(operation, response.status, id=f"{operation.id}-{response.status}")
    for operation in OPERATIONS
    for response in operation.responses
    if response.status.startswith("2") and response.media == "application/json"
]


@pytest.mark.parametrize(("operation", "status"), ANSWERS)
def test_documented_answers_decode_to_the_declared_type(operation: ir.Operation, status: str) -> None:
    """Whatever the document allows as an answer is read, strictly, as what the method's signature promises."""
    recorder = Recorder(checked=False)  # any arguments will do
    arguments = {p.python: "x1" for p in operation.parameters if p.where == "path" and not p.client_option}
    arguments |= {p.python: "1" for p in operation.parameters if p.where == "query" and p.required}
    if operation.asyncable is not None and status == "202":
        arguments["callback_url"] = "https://example.com/done"
    arguments |= {f.python: "1" for f in (operation.body.fields if operation.body else ()) if f.required}

    @drawn
    @given(case=answers_of(operation, status))
    def check(case: Any) -> None:
        answer = body_of(case)
        assume(_belongs(operation, answer))
        headers = {"Content-Type": "application/json"}
        recorder.answer = Response(status=int(status), headers=headers, body=json.dumps(answer).encode())
        for result in recorder.call(operation, arguments):
            _assert_read(operation, answer, result)

    check()


def _belongs(operation: ir.Operation, answer: Any) -> bool:
    """Whether it is this method's answer: not another variant's on the same path, and no error in disguise."""
    return isinstance(answer, dict) and not answer.get("error") and fits_result(operation, answer)


def _assert_read(operation: ir.Operation, answer: Any, result: Any) -> None:
    if answer.get("message") == "async api spawned" and operation.asyncable:
        assert isinstance(result, plivo_client.AsyncAccepted)
        assert (
            result.api_id == (answer["api_id"] if answer["api_id"].strip() else "")
            or not answer["api_id"].isprintable()
        )
        return
    if operation.paging is not None:
        items = answer
        for part in operation.paging.items.split("/")[1:]:
            items = items.get(part) or []
        assert len(result.items) == len(items)
        return
    assert isinstance(operation.result, ir.Named | ir.OneOf)
    _assert_same(msgspec.to_builtins(result), answer)
    if isinstance(operation.result, ir.Named):
        assert isinstance(result, getattr(models, operation.result.name))


def _assert_same(read: Any, sent: Any) -> None:
    """What was sent is there again; what was not sent reads as None."""
    if isinstance(sent, dict) and isinstance(read, dict):
        for key, value in sent.items():
            _assert_same(read.get(key), value)
    elif isinstance(sent, list):
        assert len(read) == len(sent)
        for one, other in zip(read, sent, strict=True):
            _assert_same(one, other)
    else:
        assert read == sent
