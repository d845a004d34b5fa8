"""The Pythons of this machine that the client is for."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Final

VERSIONS: Final = ("3.11", "3.12", "3.13", "3.14")


@cache
def interpreters() -> dict[str, str]:
    """Where each version is, of those that are found by their name on PATH, or where pyenv keeps them."""
    found = {version: next(filter(_runs(version), _places(version)), None) for version in VERSIONS}
    return {version: place for version, place in found.items() if place is not None}


def absent() -> list[str]:
    """The versions that nothing here can be tried with."""
    return [version for version in VERSIONS if version not in interpreters()]


def _places(version: str) -> Iterator[str]:
    name = f"python{version}"
    on_path = shutil.which(name)
    if on_path is not None:
        yield on_path
    kept = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"), "versions")
    yield from map(str, sorted(kept.glob(f"{version}.*/bin/{name}")))


def _runs(version: str) -> Callable[[str], bool]:
    """Whether it is there behind its name: some names are of programs that look for it, in vain."""

    def runs(place: str) -> bool:
        command = [place, "-c", "import sys, venv; print('%d.%d' % sys.version_info[:2])"]
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        return run.returncode == 0 and run.stdout.strip() == version

    return runs
