"""What a program pays for the client before it makes a call."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HEAVY = {
    "aiohttp",
    "asyncio",
    "dataclasses",
    "email",
    "http.client",
    "httpx2",
    "inspect",
    "json",
    "logging",
    "opentelemetry",
    "socket",
    "ssl",
    "urllib.parse",
    "urllib.request",
    "urllib3",
}
MAKE = (
    "import plivo_client; "
    "client = plivo_client.RestClient('MA', 'token', proxies={'https': 'http://proxy:3128'}, timeout=5); "
    "asynchronous = plivo_client.AsyncRestClient('MA', 'token')"
)


def loaded(code: str) -> set[str]:
    """The modules that the code brings in, beyond those of msgspec itself."""
    program = f"import sys, msgspec; before = set(sys.modules); {code}; print(*(set(sys.modules) - before))"
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generated")}
    run = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    return set(run.stdout.split())


@pytest.mark.parametrize(
    "code",
    [
        "import plivo_client",
        MAKE,
        f"{MAKE}; client.calls; client.messages; asynchronous.calls; client.calls.list(limit=5)",
        "import plivo_client.transports",
        f"{MAKE}; plivo_client.RestClient('MA', 'token', transport='httpx2')",
    ],
    ids=["import", "clients", "resources", "transports", "httpx2 by name"],
)
def test_nothing_heavy_is_imported_before_the_first_call(code: str) -> None:
    """Commands that end at once, and functions that start cold, are used as much as servers are."""
    assert loaded(code) & HEAVY == set()


def test_a_resource_is_imported_when_it_is_first_asked_for() -> None:
    """Of fifty of them a program uses two or three."""
    assert not [name for name in loaded(MAKE) if name.startswith("plivo_client.resources")]
    asked = {name for name in loaded(f"{MAKE}; client.calls") if name.startswith("plivo_client.resources.")}
    assert asked == {"plivo_client.resources.calls"}


def test_what_serves_tests_only_is_imported_by_tests_only() -> None:
    """Recording and its masks are no part of a program that runs."""
    parts = {"testing", "_runtime.recorder", "_runtime.replayer", "_runtime.masking", "_runtime.mock", "_runtime.asgi"}
    assert not loaded(MAKE) & {f"plivo_client.{part}" for part in parts}


def test_the_first_call_imports_one_library(tmp_path: Path) -> None:
    """And not the asynchronous one with it."""
    call = (
        f"{MAKE}\nclient = plivo_client.RestClient('MA', 'token', base_url='http://127.0.0.1:1', max_retries=0)\n"
        "try:\n    client.calls.hangup('c')\nexcept plivo_client.APIConnectionError:\n    pass\n"
    )
    program = f"import sys, json\n{call}\nprint(json.dumps(sorted(sys.modules)))"
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "generated")}
    run = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    modules = set(json.loads(run.stdout))
    assert "urllib3" in modules
    assert not modules & {"aiohttp", "asyncio", "httpx2", "opentelemetry"}
