"""docs/howto/receive.md: its code runs, and does what the page says."""

from __future__ import annotations

import asyncio
import re
from typing import Any

import pytest
from plivo_client import AsyncRestClient, RestClient, models
from plivo_client._runtime.mock import AsyncMockTransport, MockTransport, answer
from starlette.testclient import TestClient

from tests.conftest import ROOT

from .signing import TOKEN, request
from .test_router import incoming

PAGE = (ROOT / "docs" / "howto" / "receive.md").read_text("utf-8")
CALL = {"CallUUID": "c1", "From": "14155550100", "To": "2", "CallStatus": "ringing", "Direction": "inbound"}
MESSAGE = {"MessageUUID": "m1", "From": "1", "To": "2", "Status": "sent"}
ACCEPTED = {"api_id": "a1", "message": "async api spawned"}
SITE = "http://site.example.test"


@pytest.fixture
def page(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What the code of the page defines."""
    monkeypatch.setenv("PLIVO_AUTH_TOKEN", TOKEN)
    names: dict[str, Any] = {"__name__": "page"}
    for block in re.findall(r"^```python\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL):
        exec(compile(block, "receive.md", "exec"), names)
    return names


def sent(client: Any, fields: dict[str, str], path: str, token: str = TOKEN) -> tuple[int, str]:
    """By Starlette's or Flask's client."""
    signed = request(fields, url=f"{SITE}{path}", token=token)
    if isinstance(client, TestClient):
        found = client.post(path, content=signed.body, headers=signed.headers)
        return found.status_code, found.text
    found = client.post(path, base_url=SITE, data=signed.body, headers=signed.headers)
    return found.status_code, found.text


@pytest.mark.parametrize("framework", ["starlette", "flask"])
def test_a_mounted_router_answers(page: dict[str, Any], framework: str, capsys: pytest.CaptureFixture[str]) -> None:
    """In both frameworks alike."""
    client = TestClient(page["app"], base_url=SITE) if framework == "starlette" else page["site"].test_client()
    status, text = sent(client, {**CALL, "Event": "StartApp"}, "/hooks/")
    assert status == 200
    assert "<Speak>Hello, 14155550100.</Speak>" in text
    assert "<Hangup/>" in sent(client, {**CALL, "Event": "StartApp"}, "/hooks/fallback")[1]
    assert sent(client, MESSAGE, "/hooks/?order=7") == (200, "")
    assert "m1 sent None" in capsys.readouterr().out
    assert sent(client, MESSAGE, "/hooks/", token="wrong")[0] == 403


def test_views_of_ones_own_answer(page: dict[str, Any]) -> None:
    """With the objects that the frameworks have for requests."""
    starlette, flask = TestClient(page["app"], base_url=SITE), page["site"].test_client()
    assert sent(starlette, CALL, "/ring?tenant=%C3%9F") == (200, "")
    assert sent(starlette, CALL, "/ring", token="wrong")[0] == 403
    assert sent(flask, MESSAGE, "/status?tenant=7") == (200, "")
    assert sent(flask, MESSAGE, "/status", token="wrong")[0] == 403


def test_results_are_waited_for(page: dict[str, Any]) -> None:
    """By either client."""
    done = request({"api_id": "a1", "message": "created", "app_id": "7"})
    page["results"].handle(incoming(done))
    with RestClient("MAEXAMPLE00000000001", "t", transport=MockTransport(lambda _: answer(202, ACCEPTED))) as client:
        assert page["create_application"](client) == models.ApplicationCreated(
            api_id="a1", message="created", app_id="7"
        )

    async def delete() -> None:
        await page["results_in_loop"].handle_async(incoming(request({"api_id": "a1"})))
        transport = AsyncMockTransport(lambda _: answer(202, ACCEPTED))
        async with AsyncRestClient("MAEXAMPLE00000000001", "t", transport=transport) as client:
            await page["delete_application"](client, "7")

    asyncio.run(delete())
