"""What generating costs, stage by stage: into an empty folder, and once more with nothing to change."""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

from .process import ROOT, say
from .table import Line, Table

_STAGE = re.compile(r"^ +([a-z]+) +([0-9.]+) s CPU", re.MULTILINE)
_TOTAL = "total"


def measure(python: Path, rounds: int, stock: float) -> Table:
    """`python` has the generator's dependencies. `stock`: CPU seconds openapi-python-client took for the document."""
    say("  generate: cold, unchanged")
    cold: list[Mapping[str, float]] = []
    again: list[Mapping[str, float]] = []
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as folder:
            cold.append(_generate(python, Path(folder)))
            again.append(_generate(python, Path(folder)))
    stages = dict.fromkeys(stage for run in cold for stage in run if stage != _TOTAL)
    lines = [Line(stage, f"{_seconds(cold, stage)}  {_seconds(again, stage)}") for stage in (*stages, _TOTAL)]
    whole = median(run[_TOTAL] for run in cold)
    return Table(
        f"Generating: CPU of each stage, cold and unchanged, median of {rounds}",
        (*lines, Line("openapi-python-client (once)", f"{stock:.2f} s         ", whole / stock)),
    )


def _generate(python: Path, folder: Path) -> Mapping[str, float]:
    command = ["-m", "generator", "generate", "spec/openapi.yaml", "--timings", "--output", str(folder / "generated")]
    places = ["--dist", str(folder / "dist"), "--cache", str(folder / "cache")]
    run = subprocess.run([python, *command, *places], cwd=ROOT, check=True, capture_output=True, text=True)
    return {stage: float(seconds) for stage, seconds in _STAGE.findall(run.stderr)}


def _seconds(runs: Sequence[Mapping[str, float]], stage: str) -> str:
    return f"{median(run.get(stage, 0.0) for run in runs):.2f} s"
