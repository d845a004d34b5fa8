"""Second opinions: what other linters find is shown in the source, and only what has a reason is switched off."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from generator.bundle import Bundle, bundle, to_yaml
from tests.conftest import ROOT, left_out
from tools.lint.opinion import HERE, LINTERS, REDOCLY, SPECTRAL, Linter, LinterFailed

DOCUMENT = """\
openapi: 3.1.0
info: { title: Calls, version: 1.0.0, description: Calls., license: { name: MIT, identifier: MIT } }
servers: [{ url: 'https://example.com' }]
security: []
paths:
  /calls: { $ref: 'calls.yaml#/calls' }
"""
CALLS = """\
calls:
  get:
    operationId: list_calls
    responses:
      '200': { description: All. }
"""
REPORTS = {
    REDOCLY: {
        "problems": [
            {"ruleId": "a-rule", "message": "Wrong.", "location": [{"pointer": "#/paths/~1calls/get/responses"}]},
            {"ruleId": "a-rule", "message": "Wrong.", "location": [{"pointer": "#/"}]},
        ]
    },
    SPECTRAL: [
        {"code": "a-rule", "message": "Wrong.", "path": ["paths", "/calls", "get", "responses"]},
        {"code": "a-rule", "message": "Wrong.", "path": []},
    ],
}


@pytest.fixture
def calls(tmp_path: Path) -> Bundle:
    """An operation in a file of its own, without a summary."""
    (tmp_path / "openapi.yaml").write_text(DOCUMENT, encoding="utf-8")
    (tmp_path / "calls.yaml").write_text(CALLS, encoding="utf-8")
    return bundle(tmp_path / "openapi.yaml")


def configuration(linter: Linter) -> list[str]:
    return (HERE / linter.configuration).read_text("utf-8").splitlines()


@pytest.mark.parametrize(("linter", "report"), REPORTS.items(), ids=lambda value: getattr(value, "name", ""))
def test_findings_are_shown_where_they_are_written(linter: Linter, report: Any, calls: Bundle) -> None:
    """Nobody edits the bundle, so nobody is sent there."""
    found = [f"{problem.location} {problem.message}" for problem in linter.problems(calls, json.dumps(report))]
    assert found == ["calls.yaml:4:5 a-rule: Wrong.", "openapi.yaml:1:1 a-rule: Wrong."]


@pytest.mark.parametrize(
    ("linter", "rule"),
    [(REDOCLY, "operation-summary"), (SPECTRAL, "operation-description")],
    ids=lambda value: getattr(value, "name", ""),
)
def test_linters_judge_by_the_rules_they_recommend(linter: Linter, rule: str, calls: Bundle, tmp_path: Path) -> None:
    """A configuration that switched everything off would find nothing, for ever."""
    if not (HERE / "node_modules" / linter.program).is_file():
        left_out("the linters are not installed: run `make check`")
    (tmp_path / "bundle.yaml").write_text(to_yaml(calls.document), encoding="utf-8")
    found = list(linter.problems(calls, linter.report(tmp_path / "bundle.yaml")))
    assert [problem.location.file for problem in found if problem.message.startswith(f"{rule}:")] == ["calls.yaml"]


@pytest.mark.parametrize("linter", LINTERS, ids=lambda linter: linter.name)
def test_a_document_that_is_missing_is_no_success(linter: Linter, tmp_path: Path) -> None:
    """Silence would read as approval."""
    with pytest.raises(LinterFailed, match=linter.name):
        linter.report(tmp_path / "missing.yaml")


@pytest.mark.parametrize("linter", LINTERS, ids=lambda linter: linter.name)
def test_what_is_switched_off_has_a_reason(linter: Linter) -> None:
    """The next reader must be able to switch it on again when the reason is gone."""
    lines = configuration(linter)
    block = ""
    for line in lines:
        if re.fullmatch(r"\s+\S+: off", line):
            assert "#" in block, line
            block = ""
        block = block + line if line.strip() else ""


def test_versions_are_exact_and_the_lock_names_no_host() -> None:
    """What is linted with is the same everywhere, wherever it is fetched from."""
    wanted = json.loads((HERE / "package.json").read_text("utf-8"))["dependencies"]
    locked = json.loads((HERE / "package-lock.json").read_text("utf-8"))["packages"]
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in wanted.values())
    assert locked.pop("")["dependencies"] == wanted
    assert not [name for name, package in locked.items() if "resolved" in package or "integrity" not in package]


def test_the_exceptions_of_spectral_are_for_the_file_it_reads() -> None:
    """An exception for another file would not be one; `make check` alone would tell."""
    files = re.findall(r"- '([^#']+)#", "\n".join(configuration(SPECTRAL)))
    assert {(HERE / file).resolve() for file in files} == {ROOT / ".cache" / "lint" / "openapi.yaml"}
