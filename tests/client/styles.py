"""Both clients, used alike."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from typing import Any

import pytest
from plivo_client import AsyncRestClient, RestClient
from plivo_client._runtime.mock import AsyncMockTransport, MockTransport
from plivo_client._runtime.transport import Request, Response

ACCOUNT, TOKEN = "MATESTACCOUNT0000001", "test-token"
both = pytest.mark.parametrize("style", ["sync", "async"])


def run(style: str, use: Callable[[Any], Any], **options: Any) -> Any:
    """What `use` makes of a client of that style, which is closed afterwards. What it gives is awaited if need be."""
    if style == "sync":
        with RestClient(ACCOUNT, TOKEN, **options) as client:
            return use(client)

    async def asynchronously() -> Any:
        async with AsyncRestClient(ACCOUNT, TOKEN, **options) as client:
            result = use(client)
            return await result if inspect.isawaitable(result) else result

    return asyncio.run(asynchronously())


def mock(style: str, answer: Callable[[Request], Response] | Response) -> Any:
    """A transport of that style."""

    def respond(request: Request) -> Response:
        return answer if isinstance(answer, Response) else answer(request)

    return MockTransport(respond) if style == "sync" else AsyncMockTransport(respond)
