"""Laws of the values that are read: YAML 1.2, plain JSON data, the same from every parser."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.source import Source
from generator.source.events import PureParser, yaml_events
from generator.source.tree import grow

SCALARS: list[tuple[str, Any]] = [
    ("text", "text"),
    ("on", "on"),
    ("no", "no"),
    ("Yes", "Yes"),
    ("22:30", "22:30"),
    ("2026-01-31", "2026-01-31"),
    ("1_000", "1_000"),
    ("0b11", "0b11"),
    ("+1 555", "+1 555"),
    ("1.2.3", "1.2.3"),
    ("", None),
    ("~", None),
    ("null", None),
    ("NULL", None),
    ("nULL", "nULL"),
    ("true", True),
    ("FALSE", False),
    ("0", 0),
    ("-12", -12),
    ("+12", 12),
    ("0o17", 15),
    ("0xff", 255),
    ("1.5", 1.5),
    (".5", 0.5),
    ("1.", 1.0),
    ("1e3", 1000.0),
    ("-1.5E-3", -0.0015),
    ("'200'", "200"),
    ('"null"', "null"),
    ("! 12", "12"),
    ("|-\n    two\n    lines", "two\nlines"),
    ("{a: 1}", {"a": 1}),
    ("[1, x]", [1, "x"]),
    ("'<<'", "<<"),
]


def values(texts: st.SearchStrategy[str]) -> st.SearchStrategy[Any]:
    numbers = st.integers(-(10**30), 10**30) | st.floats(allow_nan=False, allow_infinity=False)
    return st.recursive(
        st.none() | st.booleans() | numbers | texts,
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
        max_leaves=20,
    )


JSON = values(st.text())
UNAMBIGUOUS = values(st.text().map(lambda text: f"text {text}"))  # the same to readers of YAML 1.1 and of 1.2


@pytest.fixture
def read(tmp_path: Path) -> Callable[..., tuple[Any, Source]]:
    def read(text: str | bytes, name: str = "a.yaml") -> tuple[Any, Source]:
        (tmp_path / name).write_bytes(text if isinstance(text, bytes) else text.encode())
        source = Source(tmp_path / name)
        return source.load(name), source

    return read


@pytest.mark.parametrize(("text", "value"), SCALARS, ids=lambda case: repr(case))
def test_plain_scalars_mean_what_yaml_1_2_says(read: Any, text: str, value: Any) -> None:
    """A status, a time or the country code `no` must not turn into a number or a truth value."""
    loaded, source = read(f"key: {text}\n")
    assert (loaded, type(loaded["key"])) == ({"key": value}, type(value))
    assert source.faults == []


@given(
    value=JSON.filter(lambda value: value is not None),
    indent=st.sampled_from([None, 1, "\t"]),
    ascii_only=st.booleans(),
)
def test_json_files_hold_what_the_json_module_reads(
    tmp_path_factory: pytest.TempPathFactory, value: Any, indent: Any, ascii_only: bool
) -> None:
    """JSON is no subset of the YAML that parsers read: tabs, surrogate pairs, line separators."""
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    path = tmp_path_factory.mktemp("json") / "a.json"
    path.write_text(text, encoding="utf-8", newline="")
    source = Source(path)
    loaded = source.load("a.json")
    if not source.faults:  # control characters and halves of surrogate pairs are refused
        assert json.dumps(loaded) == json.dumps(value)
    else:
        assert {fault.rule for fault in source.faults} == {"source-encoding"}


@given(UNAMBIGUOUS)
def test_yaml_files_hold_what_was_dumped(tmp_path_factory: pytest.TempPathFactory, value: Any) -> None:
    """The constructor is ours; PyYAML's own emitter is the witness."""
    text = yaml.safe_dump({"value": value}, allow_unicode=False, width=10_000)
    path = tmp_path_factory.mktemp("yaml") / "a.yaml"
    path.write_text(text, encoding="utf-8", newline="")
    source = Source(path)
    loaded = source.load("a.yaml")
    assert not {fault.rule for fault in source.faults} - {"source-encoding"}
    if not source.faults:
        assert loaded == {"value": value}


@given(st.text(alphabet="ab:-#?{}[],'\" \n&*!|>%@\t0", max_size=40))
def test_every_text_is_read_or_refused_and_never_raises(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    """Whatever stands in a file, its author gets a problem with a position inside of it."""
    path = tmp_path_factory.mktemp("any") / "a.yaml"
    path.write_text(text, encoding="utf-8", newline="")
    source = Source(path)
    if source.load("a.yaml") is None:
        assert source.faults
    for fault in source.faults:
        assert 1 <= fault.location.line <= len(source.lines("a.yaml"))
        assert fault.message.endswith(".")
        assert fault.hint.endswith(".")


@given(JSON)
def test_the_parser_without_libyaml_gives_the_same_tree(value: Any) -> None:
    """A machine without libyaml is slower, and nothing else."""
    text = yaml.safe_dump({"value": value})
    fast = grow(yaml_events(text), lambda *_: None)
    slow = grow(yaml_events(text, PureParser), lambda *_: None)
    assert fast is not None
    assert slow is not None
    assert (fast.value, places(fast.node)) == (slow.value, places(slow.node))


def places(node: Any) -> Any:
    mark = (node.mark.line, node.mark.column)
    members = {key: ((at.line, at.column), places(value)) for key, (at, value) in (node.members or {}).items()}
    return mark, members, [places(item) for item in node.items or ()]
