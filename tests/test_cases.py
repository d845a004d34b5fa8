"""Small documents and what becomes of them. There is no code for a single case.

A case is a folder below tests/cases: `openapi.yaml` and what it refers to, `claim.txt` with the sentence it proves, and
either `problems.txt`, what is printed, or `expected/`: `ir.json`, what was understood, and any generated file that the
case is about, by its path in the output. `make cases UPDATE=1` rewrites all but documents and claims; add an empty file
below `expected/` to have it filled. It never makes a case of problems of one that had none, nor the other way round:
delete what was expected if that is meant. Review what changed as a diff.
"""

from __future__ import annotations

import dataclasses
import json
import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from generator import ir
from generator.pipeline import Stopwatch, read_document
from generator.problem import listing
from generator.render import render
from generator.source import Location

CASES = Path(__file__).parent / "cases"
FOLDERS = sorted(path.parent for path in CASES.rglob("openapi.yaml"))
UPDATE = bool(os.environ.get("UPDATE"))
SHOWN = ("resources", "schemas", "events", "errors")


def name(folder: Path) -> str:
    return folder.relative_to(CASES).as_posix()


def produced(folder: Path) -> dict[str, str]:
    """What becomes of the case, by path within its folder."""
    reading = read_document(folder / "openapi.yaml", Stopwatch(), gate=True)
    if reading.api is None:
        return {"problems.txt": listing(reading.problems, reading.bundle.source.lines)}
    return {"expected/ir.json": understood(reading.api), **generated(folder, reading.api)}


def understood(api: ir.Api) -> str:
    """What the document says of operations, schemas, events and exceptions."""
    said = {key: _said(getattr(api, key)) for key in SHOWN if getattr(api, key)}
    return json.dumps(said, indent=2, ensure_ascii=False) + "\n"


def _said(value: Any) -> Any:
    """The same as `ir.to_json`, less what is as it is where nothing is said: that would be most of it."""
    if isinstance(value, tuple):
        return [_said(item) for item in value]
    if not dataclasses.is_dataclass(value) or isinstance(value, Location):
        return ir.to_json(value)
    fields = [(field, getattr(value, field.name)) for field in dataclasses.fields(value)]
    return {field.name: _said(item) for field, item in fields if field.name == "kind" or item != field.default}


def generated(folder: Path, api: ir.Api) -> dict[str, str]:
    """The generated files that the case shows."""
    shown = {path for path in expected(folder) if path.startswith("expected/") and path != "expected/ir.json"}
    if not shown:
        return {}
    files = {f"expected/{path}": text for path, text in render(api).items()}
    return {path: files.get(path, "There is no such file.\n") for path in shown}


def expected(folder: Path) -> dict[str, str]:
    """What the case says should become of it."""
    held = [folder / "problems.txt", *(folder / "expected").rglob("*")]
    files = [path for path in held if path.is_file()]
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in files}


def kind(files: dict[str, str]) -> bool | None:
    """Whether these are what becomes of a document without problems; None if there are none."""
    return "problems.txt" not in files if files else None


def rewrite(folder: Path, files: dict[str, str]) -> None:
    """Make what was produced the expectation."""
    (folder / "problems.txt").unlink(missing_ok=True)
    shutil.rmtree(folder / "expected", ignore_errors=True)
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8", newline="\n")


@pytest.mark.parametrize("folder", FOLDERS, ids=name)
def test_a_document_becomes_what_is_expected(folder: Path) -> None:
    """Reviewed once, kept for good."""
    found = produced(folder)
    if UPDATE and kind(expected(folder)) in (kind(found), None):
        rewrite(folder, found)
    assert found == expected(folder)


@pytest.mark.parametrize("folder", FOLDERS, ids=name)
def test_a_case_claims_something(folder: Path) -> None:
    """Without the sentence nobody knows which difference matters."""
    assert (folder / "claim.txt").read_text("utf-8").strip().endswith(".")
