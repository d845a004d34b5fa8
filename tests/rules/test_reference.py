"""Rules, their tests and docs/reference/rules.md belong together."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator import rules
from generator.rules import RULES

from .checking import problems

ROOT = Path(__file__).parents[2]
GENERATOR = ROOT / "generator"
REFERENCE = (ROOT / "docs" / "reference" / "rules.md").read_text("utf-8")
PARAGRAPHS = dict(re.findall(r"^### (\S+)\n(.*?)(?=^#|\Z)", REFERENCE, re.MULTILINE | re.DOTALL))
SHOWN = {name: re.findall(r"```yaml\n(.*?)```", text, re.DOTALL) for name, text in PARAGRAPHS.items()}
NAMES = [rule.name for rule in RULES]


def test_rules_are_listed_by_name_and_once() -> None:
    """A reader looks them up as in a dictionary."""
    assert sorted(set(NAMES)) == NAMES


def test_every_rule_has_its_file_and_every_file_its_rule() -> None:
    """A file that is not listed would never run."""
    folder = Path(rules.__file__).parent
    assert sorted(path.stem for path in folder.glob("[!_]*.py")) == [name.replace("-", "_") for name in NAMES]


@pytest.mark.parametrize("name", NAMES)
def test_every_rule_has_a_test_and_a_paragraph(name: str) -> None:
    """What is not told cannot be kept, and what is not tested does not hold."""
    assert (Path(__file__).parent / f"test_{name.replace('-', '_')}.py").is_file()
    assert PARAGRAPHS.get(name, "").strip()


@pytest.mark.parametrize("name", [name for name in NAMES if name != "file-size"])
def test_the_wrong_example_breaks_the_rule_and_the_right_one_keeps_it(name: str) -> None:
    """An example that is not true misleads twice."""
    wrong, right = SHOWN[name]
    assert problems(name, wrong)
    assert problems(name, right) == ""


def test_every_other_problem_has_a_paragraph_and_no_paragraph_is_left_over() -> None:
    """Each problem that is printed sends its reader there."""
    files = [*GENERATOR.rglob("*.py"), *(ROOT / "tools" / "lint").glob("*.py")]
    sources = "".join(path.read_text("utf-8") for path in files)
    assert [name for name in PARAGRAPHS if f'"{name}"' not in sources] == []
    stages = re.findall(r'"((?:source|ref)-[a-z-]+)"', sources) + re.findall(
        r': Final = "([a-z]+(?:-[a-z]+)+)"', sources
    )
    assert sorted({name for name in stages if name not in PARAGRAPHS}) == []
