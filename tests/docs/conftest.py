"""What the pages' code runs against: answers from the document's examples, instead of the network."""

from __future__ import annotations

from typing import Any

import pytest
from plivo_client._runtime import aiohttp_transport, urllib3_transport
from plivo_client._runtime.mock import AsyncMockTransport, MockTransport

from .answering import Answers


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch, document: dict[str, Any]) -> Answers:
    """Every client that is made meanwhile, in whichever way, gets these."""
    answering = Answers(document)
    monkeypatch.setattr(urllib3_transport, "Urllib3Transport", lambda *_, **__: MockTransport(answering))
    monkeypatch.setattr(aiohttp_transport, "AiohttpTransport", lambda *_, **__: AsyncMockTransport(answering))
    monkeypatch.setenv("PLIVO_AUTH_ID", "MAEXAMPLE00000000001")
    monkeypatch.setenv("PLIVO_AUTH_TOKEN", "not-a-real-token")
    return answering
