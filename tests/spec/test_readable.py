"""The document is plain YAML: every reader of YAML makes the same of it, and it says what was meant."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.source import Source
from tests.conftest import ROOT

SPEC = ROOT / "spec"
FILES = sorted(SPEC.rglob("*.yaml"))
# Below these a value is data of the API, in which null may occur.
DATA = {"value", "example", "default", "const", "enum"}


def name(path: Path) -> str:
    return path.relative_to(SPEC).as_posix()


@pytest.mark.parametrize("path", FILES, ids=name)
def test_a_reader_without_libyaml_reads_the_same(path: Path) -> None:
    """The pure Python reader is stricter about what may stand unquoted between braces, for instance a `?`."""
    text = path.read_text("utf-8")
    assert yaml.load(text, yaml.SafeLoader) == Source(path).load(path.name)


@pytest.mark.parametrize("path", FILES, ids=name)
def test_nothing_is_null_but_data(path: Path) -> None:
    """A comma that is not quoted ends the text between braces, and what follows becomes a key without a value."""
    assert list(empty(Source(path).load(path.name))) == []


def empty(node: Any, pointer: str = "") -> Iterator[str]:
    """The pointers to nulls."""
    if node is None:
        yield pointer
    elif isinstance(node, list):
        for index, item in enumerate(node):
            yield from empty(item, f"{pointer}/{index}")
    elif isinstance(node, dict):
        named = pointer.endswith("/properties")  # its keys are the API's names, not words of OpenAPI
        for key, value in node.items():
            if named or key not in DATA:
                yield from empty(value, f"{pointer}/{key}")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("{ type: string, description: One, two. }", ["/two."]),
        ("{ properties: { value: { type: string, description: One, two. } } }", ["/properties/value/two."]),
        ("{ example: null, value: { next: null } }", []),
    ],
    ids=["comma", "property-named-like-data", "data"],
)
def test_the_search_for_nulls_finds_them(text: str, found: list[str]) -> None:
    """A search that finds nothing anywhere would pass for ever."""
    assert list(empty(yaml.safe_load(text))) == found
