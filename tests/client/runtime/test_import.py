"""What importing the runtime costs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
HEAVY = (
    "urllib3",
    "aiohttp",
    "ssl",
    "asyncio",
    "dataclasses",
    "http.client",
    "email",
    "urllib.parse",
    "socket",
    "logging",
    "json",
)


def imported(code: str, *names: str) -> list[str]:
    """Those of the modules that the code brings in beyond what msgspec alone needs."""
    program = f"import sys, msgspec; before = set(sys.modules); {code}; print(*sorted(set(sys.modules) - before))"
    run = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    return [name for name in names if name in run.stdout.split()]


def test_importing_the_client_imports_no_http_library() -> None:
    """A program that makes no call pays for none; one that is synchronous pays for one."""
    code = (
        "import generator.runtime.client, generator.runtime.resource, generator.runtime.model, generator.runtime.paging"
    )
    assert imported(code, *HEAVY) == []


def test_making_a_client_imports_no_http_library() -> None:
    """Not until the first call."""
    code = "import tests.client.runtime.sample as sample; sample.Client('a', 'b', proxies={'https': 'http://p:1'})"
    assert imported(code, *HEAVY) == []


def test_the_synchronous_client_does_not_import_asyncio() -> None:
    """It is the larger half of aiohttp's import."""
    code = "from generator.runtime.urllib3_transport import Urllib3Transport; Urllib3Transport()"
    assert imported(code, "asyncio", "aiohttp") == []
