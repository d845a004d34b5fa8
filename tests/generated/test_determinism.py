"""Same document, same bytes: wherever, whenever and under whatever hash seed it is generated."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PLAIN = {"PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8", "TZ": "UTC"}
CIRCUMSTANCES = {
    "hash-seed-1": ({"PYTHONHASHSEED": "1"}, "."),
    "hash-seed-2": ({"PYTHONHASHSEED": "2"}, "."),
    "another-locale": ({"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"}, "."),
    "plain-c-locale": ({"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, "."),
    "another-time-zone": ({"TZ": "Pacific/Kiritimati"}, "."),
    "another-folder": ({}, "elsewhere"),
}


def digest(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def generated(out: Path, environment: dict[str, str], cwd: Path) -> dict[str, str]:
    cwd.mkdir(exist_ok=True)
    spec = os.path.relpath(ROOT / "spec" / "openapi.yaml", cwd)
    command = [
        sys.executable,
        "-m",
        "generator",
        "generate",
        spec,
        "--output",
        str(out / "client"),
        "--dist",
        str(out / "dist"),
    ]
    keep = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
    subprocess.run(command, cwd=cwd, env={**keep, **PLAIN, **environment}, check=True, capture_output=True)
    return digest(out)


@pytest.fixture(scope="module")
def reference(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("reference")
    return generated(folder / "out", {}, folder)


@pytest.mark.parametrize("name", CIRCUMSTANCES)
def test_the_bytes_do_not_depend_on_circumstances(tmp_path: Path, reference: dict[str, str], name: str) -> None:
    """`make check` must find the same on every machine."""
    environment, place = CIRCUMSTANCES[name]
    assert generated(tmp_path / "out", environment, tmp_path / place) == reference


def test_the_committed_client_is_what_the_document_describes(reference: dict[str, str]) -> None:
    """No drift: nobody edited it, and nobody forgot to generate."""
    committed = digest(ROOT / "generated")
    written = {path.removeprefix("client/"): value for path, value in reference.items() if path.startswith("client/")}
    assert {path: value for path, value in committed.items() if "__pycache__" not in path} == written
