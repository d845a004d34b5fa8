"""Laws of refusal: every fault is found, and told with its place, its rule and a way out."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.source import Location, Source

FAULTS = [
    ("duplicate", "a: 1\nb: 2\na: 3\n", ["3:1 source-duplicate-key"]),
    ("duplicate-in-flow", "a: {b: 1, c: 2, b: 3}\n", ["1:17 source-duplicate-key"]),
    ("same-key-twice-over", "a: 1\na: 2\na: 3\n", ["2:1 source-duplicate-key", "3:1 source-duplicate-key"]),
    ("number-as-key", "r:\n  200: x\n", ["2:3 source-key-type"]),
    ("null-as-key", "? \n: x\n", ["1:2 source-key-type"]),
    ("truth-value-as-key", "true: x\n", ["1:1 source-key-type"]),
    ("mapping-as-key", "? {a: 1}\n: x\n", ["1:3 source-key-type"]),
    ("anchor", "a: &x 1\n", ["1:4 source-alias"]),
    ("alias", "a: &x 1\nb: *x\n", ["1:4 source-alias", "2:4 source-alias"]),
    ("merge-key", "a: 1\n<<: {b: 1}\n", ["2:1 source-alias"]),
    ("python-tag", "a: !!python/object/apply:os.system ['x']\n", ["1:4 source-tag"]),
    ("string-tag", "a: !!str 5\n", ["1:4 source-tag"]),
    ("infinite", "a: [.inf, -.INF, .nan]\n", ["1:5 source-number", "1:11 source-number", "1:18 source-number"]),
    ("too-large", "a: 1e999\n", ["1:4 source-number"]),
    ("endless", f"a: {'9' * 5000}\n", ["1:4 source-number"]),
    ("octal-to-some", "a: 0123\n", ["1:4 source-number"]),
    ("two-documents", "a: 1\n---\nb: 1\n", ["2:1 source-documents"]),
    ("tab", "a:\n\tb: 1\n", ["2:1 source-syntax"]),
    ("colon", "a: b: c\n", ["1:5 source-syntax"]),
    ("open-quote", "a: 'b\n", ["2:1 source-syntax"]),
    ("empty", "", ["1:1 source-empty"]),
    ("comment-only", "# nothing\n", ["1:1 source-empty"]),
    ("control-character", "a: 1\nb: x\x07\n", ["2:5 source-encoding"]),
    ("byte-order-mark-within", "a: x\ufeff\n", ["1:5 source-encoding"]),
    ("depth", "a: " + "[" * 200 + "]" * 200 + "\n", ["1:104 source-depth"]),
    ("endless-depth", "a: " + "[" * 100_000, ["1:104 source-depth"]),
    ("endless-indentation", "- " * 50_000, ["1:203 source-depth"]),
    (
        "several",
        "200: 1\nb: &x 1\nb: 2\nc: !!int 3\n",
        ["1:1 source-key-type", "2:4 source-alias", "3:1 source-duplicate-key", "4:4 source-tag"],
    ),
]
JSON_FAULTS = [
    ("syntax", '{"a": 1,\n "b" 2}', ["2:6 source-syntax"]),
    ("duplicate", '{"a": 1,\n "a": 2}', ["2:2 source-duplicate-key"]),
    ("not-a-number", '{"a":\tNaN}', ["1:7 source-syntax"]),
    ("infinite", '{"a": -Infinity}', ["1:7 source-syntax"]),
    ("half-a-pair", '{"a": "\\ud800"}', ["1:7 source-encoding"]),
    ("depth", "[" * 200 + "]" * 200, ["1:102 source-depth"]),
    ("endless-depth", "[" * 100_000 + "]" * 100_000, ["1:1 source-depth"]),
    ("null", "null", ["1:1 source-empty"]),
    ("empty", "", ["1:1 source-syntax"]),
]


def found(source: Source) -> list[str]:
    return [f"{fault.location.line}:{fault.location.column} {fault.rule}" for fault in source.faults]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in FAULTS], ids=[case[0] for case in FAULTS])
def test_all_faults_of_a_file_are_found_where_they_are(tmp_path: Path, text: str, expected: list[str]) -> None:
    """One run tells all there is to correct."""
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8", newline="")
    source = Source(tmp_path / "a.yaml")
    source.load("a.yaml")
    assert found(source) == expected


@pytest.mark.parametrize(("text", "expected"), [c[1:] for c in JSON_FAULTS], ids=[case[0] for case in JSON_FAULTS])
def test_json_is_held_to_the_same_rules(tmp_path: Path, text: str, expected: list[str]) -> None:
    """A document from elsewhere is as often JSON."""
    (tmp_path / "a.json").write_text(text, encoding="utf-8")
    source = Source(tmp_path / "a.json")
    source.load("a.json")
    assert found(source) == expected


def test_bytes_that_are_not_utf_8_are_told_with_their_place(tmp_path: Path) -> None:
    """Latin-1 is the usual cause; the column counts characters, not bytes."""
    (tmp_path / "a.yaml").write_bytes("a: ü\nb: äöx".encode() + b"\xe4\n")
    source = Source(tmp_path / "a.yaml")
    assert source.load("a.yaml") is None
    assert found(source) == ["2:7 source-encoding"]


def test_a_byte_order_mark_at_the_beginning_is_no_fault(tmp_path: Path) -> None:
    """Editors write it, and it moves no column."""
    (tmp_path / "a.yaml").write_bytes(b"\xef\xbb\xbfa: 1\n")
    source = Source(tmp_path / "a.yaml")
    assert source.load("a.yaml") == {"a": 1}
    assert source.locate("a.yaml", "/a") == Location("a.yaml", 1, 4)


@pytest.mark.parametrize(
    ("name", "rule"),
    [
        ("../outside.yaml", "source-outside"),
        ("sub/../../outside.yaml", "source-outside"),
        ("/etc/hostname", "source-outside"),
        ("link.yaml", "source-outside"),
        ("linked/outside.yaml", "source-outside"),
        ("with\0nul.yaml", "source-outside"),
        ("absent.yaml", "source-missing"),
        ("sub", "source-missing"),
        (".", "source-missing"),
        ("circle.yaml", "source-missing"),
        ("pipe.yaml", "source-missing"),
        ("x" * 300, "source-missing"),
        ("root.yaml/a", "source-missing"),
    ],
)
def test_only_files_below_the_roots_folder_are_read(tmp_path: Path, name: str, rule: str) -> None:
    """A document must not be a way to read `/etc/passwd`, nor to make the generator wait for ever."""
    folder = tmp_path / "spec"
    (folder / "sub").mkdir(parents=True)
    (tmp_path / "outside.yaml").write_text("secret: 1\n")
    (folder / "root.yaml").write_text("a: 1\n")
    (folder / "link.yaml").symlink_to(tmp_path / "outside.yaml")
    (folder / "linked").symlink_to(tmp_path)
    (folder / "circle.yaml").symlink_to(folder / "circle.yaml")
    os.mkfifo(folder / "pipe.yaml")
    source = Source(folder / "root.yaml")
    asked = Location("root.yaml", 7, 9)
    assert source.load(name, at=asked) is None
    assert [(fault.rule, fault.location) for fault in source.faults] == [(rule, asked)]


def test_a_root_document_may_be_a_link(tmp_path: Path) -> None:
    """Who names it on the command line is trusted; who is named in it is not."""
    (tmp_path / "real.yaml").write_text("a: 1\n")
    (tmp_path / "spec").mkdir()
    (tmp_path / "spec/root.yaml").symlink_to(tmp_path / "real.yaml")
    assert Source(tmp_path / "spec/root.yaml").load("root.yaml") == {"a": 1}


def test_everyone_who_asks_for_a_missing_file_is_told(tmp_path: Path) -> None:
    """Ten references to one missing file are ten places to correct."""
    (tmp_path / "calls.yaml").write_text("a: 1\n")
    source = Source(tmp_path / "root.yaml")
    for line in (3, 4):
        source.load("call.yaml", at=Location("root.yaml", line, 1))
    assert [fault.location.line for fault in source.faults] == [3, 4]
    assert {fault.hint for fault in source.faults} == {"Did you mean `calls.yaml`?"}


def test_a_file_is_read_once_however_it_is_named(tmp_path: Path) -> None:
    """Faults are told once, and values are shared."""
    (tmp_path / "a.yaml").write_text("a: &x 1\n")
    source = Source(tmp_path / "a.yaml")
    assert source.load("a.yaml") is source.load("./sub/../a.yaml")
    assert len(source.faults) == 1
    assert source.files == ("a.yaml",)
