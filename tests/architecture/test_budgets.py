"""Sizes beyond which a thing is more than one thing. An exception is listed here, with its reason."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FILE, FUNCTION, PARAMETERS, TEMPLATE, TEMPLATE_LOGIC = 400, 50, 5, 120, 0.35
EXCEPTIONS: dict[str, str] = {}

PYTHON = sorted(path for path in (ROOT / "generator").rglob("*.py") if "__pycache__" not in path.parts)
TEMPLATES = sorted((ROOT / "generator" / "templates").rglob("*.j2"))
SPEC = sorted((ROOT / "spec").rglob("*.yaml"))


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", [*PYTHON, *SPEC], ids=name)
def test_files_hold_one_noun(path: Path) -> None:
    """A file that grows is split by noun before it grows on."""
    lines = len(path.read_text("utf-8").splitlines())
    assert lines <= FILE or name(path) in EXCEPTIONS


@pytest.mark.parametrize("path", PYTHON, ids=name)
def test_functions_fit_on_a_screen(path: Path) -> None:
    """What cannot be seen at once is not understood at once."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            place = f"{name(path)}:{node.name}"
            assert (node.end_lineno or 0) - node.lineno < FUNCTION or place in EXCEPTIONS, place
            positional = [*node.args.posonlyargs, *node.args.args]
            assert len(positional) <= PARAMETERS + 1 or place in EXCEPTIONS, place


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_templates_are_text_with_few_questions(path: Path) -> None:
    """Logic belongs in views, where it is typed and tested."""
    lines = path.read_text("utf-8").splitlines()
    logic = [line for line in lines if "{%" in line]
    assert len(lines) <= TEMPLATE
    assert len(logic) / len(lines) <= TEMPLATE_LOGIC
    depth = deepest = 0
    for line in logic:
        depth -= bool(re.match(r"\{% end", line))
        depth += bool(re.match(r"\{% (for|if|block|macro|call)", line))
        deepest = max(deepest, depth)
        assert line.startswith("{%"), f"a control tag stands alone on its line, at column 0: {line!r}"
    assert deepest <= 3


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_templates_do_not_build_or_bypass_text(path: Path) -> None:
    """Text comes quoted from the views; joining or trusting it in a template would open the door again."""
    text = path.read_text("utf-8")
    tags = re.findall(r"\{\{.*?\}\}|\{%.*?%\}", text)
    for tag in tags:
        assert not re.search(r"~|\bsafe\b|%\s*\(|\bset\b|\bimport\b", tag.strip("{%}")), tag
