"""What people install: built as they would build it, installed as they would install it."""

from __future__ import annotations

import email
import json
import os
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from email.message import Message
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from generator.views.project import PYTHONS

from ..client.server import Reply, Server
from ..client.test_generated_client import APPLICATION
from .interpreters import VERSIONS, interpreters

GENERATED = Path(__file__).parents[2] / "generated"
PROJECT: dict[str, Any] = tomllib.loads((GENERATED / "pyproject.toml").read_text("utf-8"))["project"]
STEM = f"plivo_client-{PROJECT['version']}"
CODE = {
    path.relative_to(GENERATED).as_posix()
    for path in (GENERATED / "plivo_client").rglob("*")
    if path.is_file() and "__pycache__" not in path.parts
}
CORE = {"msgspec", "plivo-client", "urllib3"}


class Built(NamedTuple):
    """The two files."""

    wheel: Path
    sdist: Path


def build(folder: Path) -> Built:
    """From a copy of what is generated: the wheel is made from the source distribution, as installers do it."""
    source, output = folder / "source", folder / "output"
    shutil.copytree(GENERATED, source, ignore=shutil.ignore_patterns("__pycache__"))
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", output, source]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1735689600"}
    run = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    return Built(output / f"{STEM}-py3-none-any.whl", output / f"{STEM}.tar.gz")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    return build(tmp_path_factory.mktemp("built"))


@pytest.fixture(scope="module")
def metadata(built: Built) -> Message:
    with zipfile.ZipFile(built.wheel) as wheel:
        return email.message_from_bytes(wheel.read(f"{STEM}.dist-info/METADATA"))


def test_the_wheel_holds_the_package_and_nothing_else(built: Built) -> None:
    """Everything that was generated, `py.typed` included, and no test, cache or document that strayed in."""
    with zipfile.ZipFile(built.wheel) as wheel:
        names = set(wheel.namelist())
    assert names == CODE | {f"{STEM}.dist-info/{name}" for name in ("METADATA", "RECORD", "WHEEL")}
    assert "plivo_client/py.typed" in names


def test_the_source_distribution_holds_what_the_wheel_is_made_of(built: Built) -> None:
    """And the papers that the front page refers to."""
    with tarfile.open(built.sdist) as sdist:
        names = {name.removeprefix(f"{STEM}/") for name in sdist.getnames()}
    assert names == CODE | {"PKG-INFO", "README.md", "api.md", "migration.md", "pyproject.toml"}


def test_the_same_source_gives_the_same_bytes(built: Built, tmp_path: Path) -> None:
    """On another day, in another folder: anybody can check what was published."""
    again = build(tmp_path)
    assert again.wheel.read_bytes() == built.wheel.read_bytes()
    assert again.sdist.read_bytes() == built.sdist.read_bytes()


def test_the_metadata_is_complete(metadata: Message) -> None:
    """It is what the registry shows, and what installers decide by."""
    assert metadata["Name"] == "plivo-client"
    assert metadata["Version"] == PROJECT["version"]
    assert metadata["Requires-Python"] == ">=3.11"
    assert metadata["License-Expression"] == "MIT"
    assert metadata["Summary"]
    assert metadata["Keywords"].split(",") == PROJECT["keywords"]
    assert metadata.get_all("Project-URL") == ["Support, https://support.plivo.com"]
    assert metadata.get_all("Provides-Extra") == ["async", "httpx2", "otel"]
    assert metadata.get_all("Requires-Dist") == [
        "msgspec<1,>=0.20",
        "urllib3<3,>=2.2",
        "aiohttp<4,>=3.12; extra == 'async'",
        "httpx2<3,>=2.16; extra == 'httpx2'",
        "opentelemetry-api<2,>=1.25; extra == 'otel'",
    ]
    assert "Typing :: Typed" in metadata.get_all("Classifier", [])
    assert metadata.get_payload().startswith("<!-- Generated")


def test_no_version_is_claimed_that_nobody_tries(metadata: Message) -> None:
    """The versions in the classifiers are those below; a machine that lacks one says so in the report's header."""
    prefix = "Programming Language :: Python :: "
    claimed = [text.removeprefix(prefix) for text in metadata.get_all("Classifier", []) if text.startswith(prefix)]
    assert [version for version in claimed if "." in version] == list(PYTHONS)
    assert set(PYTHONS) <= set(VERSIONS)
    assert interpreters()


# -- installed ------------------------------------------------------------------------------------------------------

USE = """
import importlib, json, pkgutil, sys

before = {name.partition(".")[0] for name in sys.modules}
import plivo_client

client = plivo_client.RestClient("MATESTACCOUNT0000001", "token", base_url=sys.argv[1])
plivo_client.AsyncRestClient("MATESTACCOUNT0000001", "token")
light = sorted({name.partition(".")[0] for name in sys.modules} - before)
from plivo_client.testing import MockTransport, answer

mocked = plivo_client.RestClient("MA", "token", transport=MockTransport(lambda _: answer(204)))
mocked.calls.hangup("c1")
name = client.applications.get("1").app_name
lacking = {}
for module in pkgutil.walk_packages(plivo_client.__path__, "plivo_client."):
    try:
        importlib.import_module(module.name)
    except ModuleNotFoundError as error:
        lacking[module.name.rpartition(".")[2]] = error.name
print(json.dumps({"light": light, "name": name, "lacking": lacking}))
"""
USE_ASYNC = """
import asyncio, sys
from plivo_client import AsyncRestClient

async def use():
    async with AsyncRestClient("MATESTACCOUNT0000001", "token", base_url=sys.argv[1]) as client:
        print((await client.applications.get("1")).app_name)

asyncio.run(use())
"""


class Environment:
    """A new virtual environment, into which this one's pip installs."""

    def __init__(self, interpreter: str, folder: Path) -> None:
        subprocess.run([interpreter, "-m", "venv", "--without-pip", folder], check=True)
        self._python = folder / "bin" / "python"

    def install(self, *what: str) -> None:
        command = [sys.executable, "-m", "pip", "--python", self._python, "install", "--quiet", *what]
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        assert run.returncode == 0, run.stderr

    def installed(self) -> set[str]:
        command = [sys.executable, "-m", "pip", "--python", self._python, "list", "--format=json"]
        run = subprocess.run(command, capture_output=True, text=True, check=True)
        return {entry["name"] for entry in json.loads(run.stdout)}

    def run(self, code: str, url: str) -> str:
        # -I: nothing of this repository is on the path.
        command = [self._python, "-I", "-W", "error", "-c", code, url]
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        assert run.returncode == 0, run.stderr
        return run.stdout


@pytest.mark.registry
@pytest.mark.parametrize("version", interpreters())
def test_installed_it_works_and_brings_nothing_else(built: Built, tmp_path: Path, server: Server, version: str) -> None:
    """msgspec and urllib3, and with an extra what that is for: import, make a client, call over a socket."""
    server.answer = Reply(body=json.dumps({**APPLICATION, "app_id": "1"}).encode())
    url = f"{server.url}/v1"
    environment = Environment(interpreters()[version], tmp_path / "venv")
    environment.install(str(built.wheel))
    assert environment.installed() == CORE
    told = json.loads(environment.run(USE, url))
    assert told["name"] == "front-desk"
    assert "urllib3" not in told["light"]
    assert told["lacking"] == {"aiohttp_transport": "aiohttp", "httpx2_transport": "httpx2"}

    environment.install(f"{built.wheel}[async]")
    assert "httpx2" not in environment.installed()
    assert environment.run(USE_ASYNC, url).strip() == "front-desk"


@pytest.mark.registry
def test_the_lowest_versions_that_are_claimed_do(built: Built, tmp_path: Path, server: Server) -> None:
    """Somebody's other dependencies will ask for exactly these."""
    server.answer = Reply(body=json.dumps({**APPLICATION, "app_id": "1"}).encode())
    extras: dict[str, list[str]] = PROJECT["optional-dependencies"]
    lowest = [text.partition(",")[0].replace(">=", "==") for text in PROJECT["dependencies"] + extras["async"]]
    environment = Environment(sys.executable, tmp_path / "venv")
    environment.install(str(built.wheel), *lowest)
    assert json.loads(environment.run(USE, f"{server.url}/v1"))["name"] == "front-desk"
    assert environment.run(USE_ASYNC, f"{server.url}/v1").strip() == "front-desk"
