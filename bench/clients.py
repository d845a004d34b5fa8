"""The packages under test, laid out and compiled as an installation would leave them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from compileall import compile_dir
from pathlib import Path
from typing import Any

from .process import ROOT

DOCUMENT = ROOT / "dist" / "openapi.json"


def lay_out(folder: Path) -> float:
    """Our client and the stock output in the folder. Gives the CPU seconds the latter took to generate."""
    shutil.copytree(ROOT / "generated" / "plivo_client", folder / "plivo_client")
    seconds = _generate_stock(folder)
    compile_dir(folder, quiet=2)
    return seconds


def _generate_stock(folder: Path) -> float:
    document = folder / "document.json"
    document.write_text(json.dumps(_readable(json.loads(DOCUMENT.read_text("utf-8")))), "utf-8")
    before = _children()
    command = ["-m", "openapi_python_client", "generate", "--meta", "none", "--path", str(document)]
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])  # it calls ruff by name
    subprocess.run(
        [sys.executable, *command, "--output-path", str(folder / "stock_client")],
        check=True,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "PATH": path},
    )
    return _children() - before


def _readable(document: dict[str, Any]) -> dict[str, Any]:
    """The document without what openapi-python-client refuses: callbacks by reference. They say nothing of requests."""
    paths = {
        path: {key: _without(value, "callbacks") if isinstance(value, dict) else value for key, value in item.items()}
        for path, item in document["paths"].items()
    }
    components = _without(document["components"], "callbacks", "pathItems")
    return {**_without(document, "webhooks"), "paths": paths, "components": components}


def _without(mapping: dict[str, Any], *names: str) -> dict[str, Any]:
    return {key: value for key, value in mapping.items() if key not in names}


def _children() -> float:
    times = os.times()
    return times.children_user + times.children_system
