"""What we use of openapi-python-client, whose programming interface is not public: a new version shows here first."""

from __future__ import annotations

import importlib.metadata
import subprocess
import sys
from pathlib import Path

import pytest

from generator.schemas.parser import _SCALARS

ROOT = Path(__file__).parents[3]


def test_it_is_the_pinned_version() -> None:
    """Earlier ones let a document inject code (CVE-2026-105801); later ones are tried on purpose, not by accident."""
    assert importlib.metadata.version("openapi-python-client") == "0.29.1"


@pytest.mark.parametrize("name", sorted(_SCALARS))
def test_the_kinds_of_property_are_there(name: str) -> None:
    """They are told apart by name."""
    from openapi_python_client.parser import properties
    from openapi_python_client.parser.properties import date, datetime, none, string, uuid

    modules = (properties, date, datetime, none, string, uuid)
    assert any(hasattr(module, name) for module in modules)


def test_it_is_imported_only_when_schemas_are_read() -> None:
    """The import takes longer than all else that `--help` or a document with mistakes needs."""
    program = (
        "import sys, generator.build, generator.audit, generator.schemas; print('openapi_python_client' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT)
    assert run.stdout.strip() == "False"
