"""The five steps, each one function, in the one order there is: load, check, build, view and render.

Everything here is pure but reading the document. Problems are gathered over all steps, so that one run tells all.
"""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from . import ir
from .audit import unexplained
from .build import build
from .bundle import Bundle, bundle
from .gate import structure, validate
from .problem import Problem
from .rules import check
from .schemas import read


@dataclass(slots=True)
class Stopwatch:
    """CPU seconds by stage, of this process and of those it waited for, in the order the stages ran."""

    seconds: dict[str, float] = field(default_factory=dict[str, float])

    @contextmanager
    def stage(self, name: str) -> Generator[None]:
        start = _cpu()
        try:
            yield
        finally:
            self.seconds[name] = self.seconds.get(name, 0.0) + _cpu() - start


def _cpu() -> float:
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


@dataclass(frozen=True, slots=True)
class Reading:
    """A document that was read: its bundle, the API it describes, and every problem found. `api` needs no problems."""

    bundle: Bundle
    api: ir.Api | None
    problems: tuple[Problem, ...]


def read_document(root: Path, watch: Stopwatch, *, gate: bool = False) -> Reading:
    """Load, check and build. `gate`: let openapi-spec-validator have the last word too (seconds, not milliseconds)."""
    with watch.stage("load"):
        loaded = bundle(root)
    with watch.stage("rules"):
        problems = [*loaded.problems, *check(loaded)]
    with watch.stage("schemas"):
        reading = read(loaded)
    with watch.stage("build"):
        api, building = build(loaded, reading)
    told = {problem.location for problem in problems}
    problems += [problem for problem in building if problem.location not in told]
    # What the next ones find is most often the echo of a problem that has been told better already.
    if not problems:
        problems += reading.problems
    if not problems:
        with watch.stage("structure"):
            problems += structure(loaded)
    if not problems and gate:
        with watch.stage("validator"):
            problems += validate(loaded)
    if not problems:
        with watch.stage("audit"):
            problems += unexplained(loaded, api)
    return Reading(loaded, None if problems else api, tuple(sorted(set(problems))))
