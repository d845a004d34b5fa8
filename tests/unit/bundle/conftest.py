"""Documents of several files, written from a mapping."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from textwrap import dedent

import pytest

from generator.bundle import Bundle, bundle

Bundled = Callable[[Mapping[str, str]], Bundle]


@pytest.fixture
def bundled(tmp_path: Path) -> Bundled:
    """Write files (by name, the root is `openapi.yaml`) and bundle them."""

    def bundled(files: Mapping[str, str]) -> Bundle:
        for name, text in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(dedent(text), encoding="utf-8")
        return bundle(tmp_path / "openapi.yaml")

    return bundled
