"""The Python in README.md and docs/howto runs: what people copy first has to work.

The blocks of a page run in order, in one namespace, against answers from the document's examples.
"""

from __future__ import annotations

import ast
import asyncio
import inspect
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from plivo_client._runtime import aiohttp_transport, urllib3_transport
from plivo_client._runtime.mock import AsyncMockTransport, MockTransport

from .answering import Answers

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs" / "howto").glob("*.md"))]
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(page: Path) -> Iterator[Any]:
    """The blocks as code whose lines are those of the page."""
    text = page.read_text("utf-8")
    for found in BLOCK.finditer(text):
        code = "\n" * (text[: found.start(1)].count("\n")) + found[1]
        yield compile(code, str(page), "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)


@pytest.fixture
def _answered(monkeypatch: pytest.MonkeyPatch, document: dict[str, Any]) -> None:
    answers = Answers(document)
    monkeypatch.setattr(urllib3_transport, "Urllib3Transport", lambda _: MockTransport(answers))
    monkeypatch.setattr(aiohttp_transport, "AiohttpTransport", lambda _: AsyncMockTransport(answers))
    monkeypatch.setenv("PLIVO_AUTH_ID", "MAEXAMPLE00000000001")
    monkeypatch.setenv("PLIVO_AUTH_TOKEN", "not-a-real-token")


@pytest.mark.usefixtures("_answered")
@pytest.mark.parametrize("page", PAGES, ids=[page.stem for page in PAGES])
def test_the_blocks_of_a_page_run(page: Path) -> None:
    """A page whose code fails teaches the wrong thing."""
    space: dict[str, Any] = {"__name__": page.stem}
    codes = list(blocks(page))
    assert codes or page.name != "README.md"
    for code in codes:
        if code.co_flags & inspect.CO_COROUTINE:
            asyncio.run(eval(code, space))
        else:
            exec(code, space)
