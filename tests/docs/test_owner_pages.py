"""The pages for those who own the API: their files, edits and commands, tried on a copy of the document."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from generator.bundle import bundle
from generator.rules import Rule, check
from tests.conftest import ROOT

HOWTO = ROOT / "docs" / "howto"
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


class Block(NamedTuple):
    language: str
    text: str


def blocks(page: str) -> list[Block]:
    return [Block(*found.groups()) for found in BLOCK.finditer((HOWTO / page).read_text("utf-8"))]


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A copy of the document."""
    shutil.copytree(ROOT / "spec", tmp_path / "spec")
    return tmp_path / "spec"


def follow(steps: list[Block], root: Path) -> Iterator[Block]:
    """Do what the blocks say, one after the other: write a file, edit one. Others are handed on."""
    for step in steps:
        if step.language == "yaml":
            name, text = step.text.removeprefix("# ").split("\n", 1)
            (root / name).write_text(text, "utf-8")
        elif step.language == "diff":
            edit(step.text, root)
        else:
            yield step


def edit(diff: str, root: Path) -> None:
    """Carry out a diff whose parts are found by their text alone."""
    head, *hunks = re.split(r"^@@$\n", diff, flags=re.MULTILINE)
    file = root / head.split()[1]
    for hunk in hunks:
        lines = hunk.splitlines()
        old, new = ("".join(f"{line[1:]}\n" for line in lines if line[0] in signs) for signs in (" -", " +"))
        text = file.read_text("utf-8")
        assert text.count(old) == 1, f"{file.name} does not have once:\n{old}"
        file.write_text(text.replace(old, new), "utf-8")


def generate(root: Path) -> subprocess.CompletedProcess[str]:
    """What `make generate` runs, in another place."""
    command = [
        sys.executable,
        "-m",
        "generator",
        "generate",
        root / "spec/openapi.yaml",
        "--output",
        root / "generated",
    ]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_an_operation_is_added_as_the_page_says(spec: Path) -> None:
    """File by file, and the method is there, typed and shown."""
    root = spec.parent
    steps = follow(blocks("change-the-api.md"), root)
    assert next(steps) == Block("sh", "make generate\n")
    run = generate(root)
    assert run.returncode == 0, run.stdout + run.stderr
    made = (root / "generated/plivo_client/resources/call_notes.py").read_text("utf-8")
    assert "def create(self, call_uuid: str, *, text: str) -> models.CallNoteCreated:" in made
    assert "CallNoteCreate(" not in (root / "generated/plivo_client/models.py").read_text("utf-8")
    assert "client.call_notes.create(call_uuid, text)" in (root / "generated/api.md").read_text("utf-8")

    problem = next(steps)
    schemas = root / "spec/schemas/call_notes.yaml"
    right = schemas.read_text("utf-8")
    schemas.write_text(right.replace("maxLength: 1000, description", "maxLength: 1000, descriptoin"), "utf-8")
    run = generate(root)
    assert run.returncode == 1
    assert (run.stdout + run.stderr).replace(f"{root}/", "").strip() == problem.text.strip()

    schemas.write_text(right, "utf-8")
    assert list(steps) == []
    assert generate(root).returncode == 0
    made = (root / "generated/plivo_client/resources/call_notes.py").read_text("utf-8")
    assert "author: str | Unset = UNSET" in made


def test_a_rule_is_added_as_the_page_says(tmp_path: Path) -> None:
    """It finds the wrong example, lets the right one through, and holds for our own document or says where not."""
    code, *examples = (block.text for block in blocks("add-a-rule.md") if block.language in ("python", "yaml"))
    space: dict[str, Any] = {"__name__": "summary_short"}
    exec(compile(code, "add-a-rule.md", "exec"), space)
    rule = space["RULE"]
    assert isinstance(rule, Rule)
    wrong, right = (found(rule, example, tmp_path) for example in examples)
    assert wrong == ["openapi.yaml:3:45 list_calls: the summary has 68 characters."]
    assert right == []


def found(rule: Rule, document: str, folder: Path) -> list[str]:
    root = folder / "openapi.yaml"
    root.write_text(document, "utf-8")
    return [f"{problem.location} {problem.message}" for problem in check(bundle(root), house=True, rules=[rule])]


PAGES = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "spec/extensions.md", "generated/README.md")),
    ROOT / "generated" / "migration.md",
    *sorted((ROOT / "docs").rglob("*.md")),
]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_commands_and_links_of_the_pages_exist(page: Path) -> None:
    """A page that names what is gone sends its reader away."""
    text = page.read_text("utf-8")
    targets = set(re.findall(r"^([a-z]+):.*## ", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    assert set(re.findall(r"(?:^|`)make ([a-z]+)", text, re.MULTILINE)) <= targets
    for link in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text):
        assert (page.parent / link).exists(), link


def test_every_page_is_reached_from_the_first_one() -> None:
    """A page that nothing leads to is not read."""
    first = (ROOT / "README.md").read_text("utf-8")
    assert [page.name for page in HOWTO.glob("*.md") if f"docs/howto/{page.name}" not in first] == []
