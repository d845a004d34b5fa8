"""Deprecated operations say so, once, where they are called."""

from __future__ import annotations

import asyncio
import inspect
import warnings
from typing import Any

import pytest
from plivo_client import RestClient
from plivo_client._runtime.mock import MockTransport
from plivo_client._runtime.transport import Response

from ..generated.cases import method_of, operations
from .styles import ACCOUNT, TOKEN, both, mock, run

OPERATIONS = tuple(operations())
GONE = Response(204)


def calling() -> RestClient:
    return RestClient(ACCOUNT, TOKEN, transport=MockTransport(lambda _: GONE))


@both
def test_a_deprecated_operation_warns_at_the_line_that_calls_it(style: str) -> None:
    """There it has to be mended."""

    def use(client: Any) -> Any:
        if style == "async":
            return use_async(client)
        return client.identities.delete("i1")

    async def use_async(client: Any) -> None:
        await client.identities.delete("i1")

    with pytest.warns(DeprecationWarning, match=r"^identities\.delete is deprecated\.$") as caught:
        run(style, use, transport=mock(style, GONE))
    (warning,) = caught
    called = inspect.getsourcelines(use_async if style == "async" else use)
    assert warning.filename == __file__
    assert "identities.delete" in called[0][warning.lineno - called[1]]


@both
def test_a_list_warns_when_it_is_asked_for(style: str) -> None:
    """Not at its first item, which may be somewhere else."""
    with pytest.warns(DeprecationWarning, match="identities.list") as caught:
        run(style, lambda client: bool(client.identities.list()), transport=mock(style, GONE))
    assert caught[0].filename == __file__


def test_it_warns_once_for_a_client_and_its_copies() -> None:
    """A loop does not fill the log. Each operation warns for itself, and each client."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        client = calling()
        for _ in range(3):
            client.identities.delete("i1")
            client.with_options(timeout=1).identities.delete("i1")
            client.with_raw_response.identities.delete("i1")
        assert len(caught) == 1
        client.addresses.delete("a1")
        assert len(caught) == 2
        calling().identities.delete("i1")
        assert len(caught) == 3


def test_as_an_error_it_comes_before_anything_is_sent() -> None:
    """Test suites run that way."""
    transport = MockTransport(lambda _: GONE)
    client = RestClient(ACCOUNT, TOKEN, transport=transport)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(DeprecationWarning):
            client.identities.delete("i1")
    assert transport.requests == []


@pytest.mark.parametrize("deprecated", [True, False])
def test_those_warn_that_the_document_calls_deprecated_and_no_others(deprecated: bool) -> None:
    """The document is the law."""
    client = calling().with_options(check_arguments=False)
    for operation in OPERATIONS:
        if operation.lifecycle.deprecated is not deprecated:
            continue
        wanted = [p for p in operation.parameters if p.required and p.client_option is None]
        fields = [f for f in (operation.body.fields if operation.body else ()) if f.required]
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            method_of(client, operation)(**{thing.python: "x" for thing in (*wanted, *fields)})
        assert bool(caught) is deprecated, operation.id


def test_a_task_of_its_own_is_no_obstacle() -> None:
    """Then there is no line to point at, but the warning comes."""

    async def use(client: Any) -> None:
        await asyncio.create_task(client.identities.delete("i1"))

    with pytest.warns(DeprecationWarning, match="identities"):
        run("async", use, transport=mock("async", GONE))
