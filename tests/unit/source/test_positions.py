"""Laws of positions: every value and every key is where it is said to be."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.source import Location, Source, escape, join, parent, tokens

KEYS = st.text(alphabet="ab~/ é日", min_size=1, max_size=4).map(lambda text: f"k{text}k")
VALUES = st.recursive(
    st.text(alphabet="xyz", min_size=3, max_size=5) | st.integers(100, 999),
    lambda inner: st.lists(inner, min_size=1, max_size=3) | st.dictionaries(KEYS, inner, min_size=1, max_size=3),
    max_leaves=15,
)
DOCUMENTS = st.dictionaries(KEYS, VALUES, min_size=1, max_size=4)


def walk(value: Any, pointer: str = "") -> Iterator[tuple[str, str | None, Any]]:
    """(pointer, key, value) of everything in a value."""
    if isinstance(value, dict):
        for key, member in value.items():
            yield join(pointer, key), key, member
            yield from walk(member, join(pointer, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield join(pointer, index), None, item
            yield from walk(item, join(pointer, index))


@given(document=DOCUMENTS, style=st.sampled_from(["block", "flow", "json", "json-tabs"]))
def test_keys_and_values_are_where_they_are_said_to_be(
    tmp_path_factory: pytest.TempPathFactory, document: dict[str, Any], style: str
) -> None:
    """A problem that points beside what it means sends people astray."""
    indent = {"json": 2, "json-tabs": "\t"}.get(style)
    text = (
        yaml.safe_dump(document, allow_unicode=True, default_flow_style=style == "flow")
        if indent is None
        else json.dumps(document, indent=indent, ensure_ascii=False)
    )
    name = "a.json" if indent else "a.yaml"
    path = tmp_path_factory.mktemp("positions") / name
    path.write_text(text, encoding="utf-8")
    source = Source(path)
    assert source.load(name) == document
    for pointer, key, value in walk(document):
        if key is not None:
            assert rest(source, source.locate(name, pointer, key=True)).lstrip("'\"?").startswith(key[:2])
        if not isinstance(value, dict | list):
            assert rest(source, source.locate(name, pointer)).lstrip("'\"").startswith(str(value))


def rest(source: Source, at: Location) -> str:
    return source.lines(at.file)[at.line - 1][at.column - 1 :]


def test_where_there_is_nothing_the_nearest_ancestor_is_meant(tmp_path: Path) -> None:
    """A missing property is told where it is missing."""
    (tmp_path / "a.yaml").write_text("a:\n  - b: 1\n")
    source = Source(tmp_path / "a.yaml")
    source.load("a.yaml")
    element = Location("a.yaml", 2, 5)
    assert [source.locate("a.yaml", p) for p in ("/a/0", "/a/0/x", "/a/0/x/y")] == [element] * 3
    assert source.locate("a.yaml", "/a/7") == source.locate("a.yaml", "/a") == Location("a.yaml", 2, 3)
    assert source.locate("a.yaml", "/a/0/b", key=True) == element
    assert source.locate("never-read.yaml", "/a") == Location("never-read.yaml", 1, 1)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x85", "\u2028"], ids=repr)
def test_lines_are_counted_as_the_parser_counts_them(tmp_path: Path, end: str) -> None:
    """Else the excerpt shows another line than the one that is meant."""
    (tmp_path / "a.yaml").write_text(f"a: 1{end}b: 2{end}c: 3", encoding="utf-8", newline="")
    source = Source(tmp_path / "a.yaml")
    source.load("a.yaml")
    at = source.locate("a.yaml", "/c", key=True)
    assert (at.line, source.lines("a.yaml")[at.line - 1]) == (3, "c: 3")


@given(st.lists(st.text()))
def test_a_pointer_holds_its_tokens(keys: list[str]) -> None:
    """RFC 6901: any key can be part of a pointer."""
    pointer = join("", *keys)
    assert tokens(pointer) == keys
    assert pointer == "".join(f"/{escape(key)}" for key in keys)
    assert tokens(parent(pointer)) == keys[:-1]


def test_fifteen_thousand_marks_take_less_than_half_a_second(tmp_path: Path) -> None:
    """Reading is part of every command; an editor runs one at each save."""
    schema = {"type": "object", "properties": {f"p{n}": {"type": "string", "description": "x" * 40} for n in range(10)}}
    (tmp_path / "a.yaml").write_text(yaml.dump({f"S{n}": schema for n in range(300)}, Dumper=NoAliases))
    started = time.process_time()
    Source(tmp_path / "a.yaml").load("a.yaml")
    assert time.process_time() - started < 0.5


class NoAliases(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True
