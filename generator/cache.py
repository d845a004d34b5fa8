"""What an unchanged run would give again: kept under `.cache/`, found by the content of everything that goes in.

The key covers the document's folder, the generator's own files, the versions of what it builds on and the options. So a
hit is the same bytes, and no cache at all only costs time. Runs with problems are not kept.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path
from typing import Any

_HERE = Path(__file__).parent
_BUILT_ON = ("jinja2", "jsonschema-rs", "msgspec", "openapi-python-client", "pyyaml", "ruff")
_SOURCES = (".yaml", ".yml", ".json")
_KEPT = 8  # entries; older ones are removed


def key(root: Path, options: dict[str, str]) -> str:
    """The name of the run: a digest of all that its output depends on."""
    digest = hashlib.sha256(json.dumps([sys.version_info[:3], root.name, options], sort_keys=True).encode())
    for package in _BUILT_ON:
        digest.update(f"{package}={version(package)}\n".encode())
    for folder in (root.parent, _HERE):
        for path in sorted(folder.rglob("*")):
            if _counts(path, folder):
                digest.update(path.relative_to(folder).as_posix().encode() + b"\0")
                digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _counts(path: Path, folder: Path) -> bool:
    below = path.relative_to(folder)
    hidden = "__pycache__" in below.parts or any(part.startswith(".") for part in below.parts[:-1])
    return not hidden and path.is_file() and (folder == _HERE or path.suffix in _SOURCES)


def load(folder: Path, name: str) -> Any:
    """What was kept under the name, or None."""
    try:
        return json.loads((folder / f"{name}.json").read_text("utf-8"))
    except (OSError, ValueError):
        return None


def store(folder: Path, name: str, value: Any) -> None:
    """Keep a JSON value under the name. A cache that cannot be written is no cache; that is no error."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("w", dir=folder, encoding="utf-8", delete=False) as file:
            json.dump(value, file)
        os.replace(file.name, folder / f"{name}.json")  # noqa: PTH105 -- atomic: readers see all of it or nothing
        kept = sorted(folder.glob("*.json"), key=lambda path: path.stat().st_mtime, reverse=True)
        for old in kept[_KEPT:]:
            old.unlink(missing_ok=True)
    except OSError:
        return
