"""What all tests share: where things are, and how a test is left out."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, NoReturn

import pytest

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"


def left_out(reason: str) -> NoReturn:
    """Leave a test out, with the reason; where all tests are required (CI), that is a failure."""
    if os.environ.get("REQUIRE_ALL_TESTS"):
        pytest.fail(f"left out, but all tests are required here: {reason}")
    pytest.skip(reason)


def pytest_report_header() -> list[str]:
    """Say what this run cannot try: not a test that is left out, but one that there is not."""
    from .packaging.interpreters import absent

    return [f"client: not tried with Python {version}, which is not on this machine" for version in absent()]


@pytest.fixture(scope="session")
def document() -> dict[str, Any]:
    """The bundled document, without problems."""
    from generator.bundle import bundle

    bundled = bundle(ROOT / "spec" / "openapi.yaml")
    assert bundled.problems == ()
    return bundled.document
