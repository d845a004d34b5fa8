"""What it takes to get going: a new process imports a client, makes one, and asks for one page."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from .contenders import AUTH_ID, AUTH_TOKEN
from .process import child, say
from .table import OURS, Goal, Table, compared

_PROGRAM = Path(__file__).with_name("start.py")
_KINDS = {OURS: "ours", "official SDK": "official"}
_STEPS = {  # in the order the program tells them: title, unit, goal
    "import": ("Import: CPU", "ms", Goal(0.5)),
    "client": ("Import and a client: CPU", "ms", Goal(0.5)),
    "answer": ("A process up to its first page: CPU", "ms", Goal(1.0)),
    "memory": ("A process up to its first page: peak memory", "MiB", Goal(1.0)),
}


def measure(clients: Path, base_url: str, rounds: int) -> list[Table]:
    """Import, construction, first answer, peak memory."""
    say(f"  start: {', '.join(_KINDS)}")
    figures: dict[str, dict[str, list[float]]] = {step: {name: [] for name in _KINDS} for step in _STEPS}
    for _ in range(rounds):
        for name, kind in _KINDS.items():
            for step, figure in _once(clients, kind, base_url).items():
                figures[step][name].append(figure)
    return [
        compared(f"{title}, median of {rounds}", unit, figures[step], {"official SDK": goal}, digits=1)
        for step, (title, unit, goal) in _STEPS.items()
    ]


def _once(clients: Path, kind: str, base_url: str) -> Mapping[str, float]:
    # -P: the folder of the program is not where the client's imports may find something.
    with child(["-P", _PROGRAM, kind, base_url, AUTH_ID, AUTH_TOKEN], clients) as process:
        return dict(zip(_STEPS, map(float, process.ask().split()), strict=True))
