"""Laws of the written document: it loads back equal for every reader, reads well, and its bytes are always the same."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from generator.bundle import to_json, to_yaml
from generator.source.events import PureParser, yaml_events
from generator.source.tree import grow

NUMBERS = st.integers(-(10**20), 10**20) | st.floats(allow_nan=False, allow_infinity=False)
# fmt: off
AWKWARD = st.sampled_from([
    "", " ", "\n", "a\n", "a\n\n", "\na", " a\nb", "a\n b\n", "a \nb", "a\n \nb", "-", "- a", "?", "? a", ":", "a:",
    "a: b", "a:b", "#", "a #b", "a#b", "yes", "No", "ON", "y", "null", "~", "true", "=", "<<", "0", "0123", "1_000",
    "0x1f", "0b1", "1e3", "1.5", ".5", "5.", "+1", ".", "..", ".inf", ".NaN", "22:30", "190:20:30", "2026-01-31",
    "2026-1-1 10:00", "---", "--- a", "...", "%YAML", "@a", "`a", "&a", "*a", "!a", "|", ">", "'", '"', "a'b", '"a"',
    "{a}", "[a]", "a, b", "é", "日本", "\x85", "\u2028", "\ufeff", "😀", "\t", "a\tb", "a\n\tb", "\x00", "\x7f", "\\",
    "a\\nb", "1,000",
])
# fmt: on
TEXTS = st.text() | AWKWARD | st.lists(AWKWARD, min_size=2, max_size=4).map("\n".join)
DOCUMENTS = st.dictionaries(
    TEXTS,
    st.recursive(
        st.none() | st.booleans() | NUMBERS | TEXTS,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
        max_leaves=12,
    ),
    max_size=4,
)


def exactly(value: Any) -> str:
    """With the order of keys, and 1, 1.0 and true kept apart."""
    return json.dumps(value)


@given(DOCUMENTS)
@example({"k" * 2000: {"x" * 600: [1]}, "a": [[], [[]], {}, [{}], {"b": []}]})
def test_yaml_loads_back_equal_for_readers_of_yaml_1_1_and_1_2(document: dict[str, Any]) -> None:
    """Partners read it with whatever they have."""
    text = to_yaml(document)
    for parsed in (grow(yaml_events(text), fail), grow(yaml_events(text, PureParser), fail)):
        assert parsed is not None
        assert exactly(parsed.value) == exactly(document)
    assert exactly(yaml.load(text, yaml.SafeLoader)) == exactly(document)
    assert exactly(yaml.load(text, yaml.CSafeLoader)) == exactly(document)


def fail(*problem: Any) -> None:
    raise AssertionError(problem)


@given(DOCUMENTS)
def test_json_loads_back_equal(document: dict[str, Any]) -> None:
    """In the same order, and in UTF-8 as it is."""
    text = to_json(document)
    assert exactly(json.loads(text)) == exactly(document)
    assert text.endswith("\n")


def test_yaml_reads_well() -> None:
    """Block style, text of several lines as it is, no fold, and quotes only where some reader needs them."""
    document = {
        "openapi": "3.1.0",
        "info": {"version": "1.0", "description": "Two lines,\nof text: here.\n", "summary": "x" * 200},
        "paths": {
            "/Account/{auth_id}/": {"get": {"tags": ["calls", "no"], "responses": {"200": {"$ref": "#/components/x"}}}}
        },
        "x-list": [{"name": "a", "in": "query"}, [1, 2.0, None], {}, [], True, "one\ntwo"],
    }
    assert to_yaml(document) == (
        "openapi: 3.1.0\n"
        "info:\n"
        "  version: '1.0'\n"
        "  description: |\n"
        "    Two lines,\n"
        "    of text: here.\n"
        f"  summary: {'x' * 200}\n"
        "paths:\n"
        "  /Account/{auth_id}/:\n"
        "    get:\n"
        "      tags:\n"
        "        - calls\n"
        "        - 'no'\n"
        "      responses:\n"
        "        '200':\n"
        "          $ref: '#/components/x'\n"
        "x-list:\n"
        "  - name: a\n"
        "    in: query\n"
        "  - - 1\n"
        "    - 2.0\n"
        "    - null\n"
        "  - {}\n"
        "  - []\n"
        "  - true\n"
        "  - |-\n"
        "    one\n"
        "    two\n"
    )


def test_json_reads_well() -> None:
    """Two spaces, and letters as they are."""
    assert to_json({"a": "é", "b": [1]}) == '{\n  "a": "é",\n  "b": [\n    1\n  ]\n}\n'


@pytest.mark.parametrize("seed", ["0", "1"])
def test_the_bytes_do_not_depend_on_the_process(seed: str) -> None:
    """What is published can be compared byte by byte."""
    script = "from generator.bundle import to_yaml; print(to_yaml({k: {'b': 1, 'a': k} for k in 'zyx'}))"
    root = Path(__file__).parents[3]
    made = subprocess.run(
        [sys.executable, "-c", script], env={"PYTHONHASHSEED": seed}, cwd=root, capture_output=True, check=True
    )
    assert made.stdout.decode() == "z:\n  b: 1\n  a: z\n'y':\n  b: 1\n  a: 'y'\nx:\n  b: 1\n  a: x\n\n"
