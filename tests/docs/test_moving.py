"""The page for those who come from the official package: what it shows works, before the change and after it."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

import pytest
import requests
from plivo_client._runtime.transport import Request

from tests.conftest import ROOT

from .answering import Answers

PAGE = (ROOT / "docs" / "howto" / "move-from-the-official-package.md").read_text("utf-8")
SECTIONS = re.findall(r"^## (.*?)\n.*?^```diff\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def side(diff: str, sign: str) -> str:
    """What a diff begins with (`-`) or leads to (`+`)."""
    return "".join(f"{line[1:]}\n" for line in diff.splitlines() if line[:1] in ("", " ", sign))


@pytest.fixture
def _answered(monkeypatch: pytest.MonkeyPatch, answers: Answers) -> None:
    """The official package is answered like ours."""

    def send(_: requests.Session, request: requests.PreparedRequest, **options: Any) -> requests.Response:
        asked = urlsplit(str(request.url))
        origin = f"{asked.scheme}://{asked.netloc}"
        given = answers(Request(method=str(request.method), origin=origin, target=asked.path, headers={}))
        response = requests.Response()
        response.status_code, response._content, response.url = given.status, given.body, str(request.url)
        return response

    monkeypatch.setattr(requests.Session, "send", send)


@pytest.mark.usefixtures("_answered")
@pytest.mark.parametrize("sign", ["-", "+"], ids=["before", "after"])
@pytest.mark.parametrize("diff", [diff for _, diff in SECTIONS], ids=[title for title, _ in SECTIONS])
def test_both_sides_run(diff: str, sign: str) -> None:
    """Who copies the new lines has replaced lines that worked."""
    exec(compile(side(diff, sign), "page", "exec"), {"__name__": "page"})


def test_every_section_shows_a_change() -> None:
    """A page of changes without one would pass."""
    assert len(SECTIONS) >= 6
    assert all("\n-" in f"\n{diff}" and "\n+" in f"\n{diff}" for _, diff in SECTIONS)
