"""Figures side by side, and whether the goals hold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

OURS = "plivo_client"


@dataclass(frozen=True, slots=True)
class Goal:
    """What a ratio is to stay at or below. A wish is not held against us."""

    limit: float
    wish: bool = False

    def __str__(self) -> str:
        return f"{'wish' if self.wish else 'goal'} <= {self.limit:.2f}"


@dataclass(frozen=True, slots=True)
class Line:
    """One figure. `ratio` is ours to this one."""

    name: str
    figure: str
    ratio: float | None = None
    goal: Goal | None = None

    @property
    def verdict(self) -> str:
        """Whether the goal holds; nothing where there is none."""
        if self.ratio is None or self.goal is None:
            return ""
        if self.ratio <= self.goal.limit:
            return "holds"
        return "not reached" if self.goal.wish else "MISSED"


@dataclass(frozen=True, slots=True)
class Table:
    """Lines under a title that says what was measured."""

    title: str
    lines: tuple[Line, ...]

    def __str__(self) -> str:
        return "\n".join([self.title, *(f"  {_columns(line)}".rstrip() for line in self.lines)])


def compared(
    title: str, unit: str, figures: Mapping[str, Sequence[float]], goals: Mapping[str, Goal], digits: int = 0
) -> Table:
    """Medians. A ratio is the median of the rounds' ratios: what slows a round down slows both of its sides."""
    ours = figures[OURS]
    lines: list[Line] = []
    for name, theirs in figures.items():
        figure = f"{median(theirs):.{digits}f} {unit}"
        ratio = None if name == OURS else median(one / other for one, other in zip(ours, theirs, strict=True))
        lines.append(Line(name, figure, ratio, goals.get(name)))
    return Table(title, tuple(lines))


def missed(tables: Sequence[Table]) -> Iterator[str]:
    """What does not hold, in a few words each."""
    for table in tables:
        for line in table.lines:
            if line.verdict == "MISSED":
                yield f"{table.title.partition(':')[0]}, {line.name}: {line.ratio:.2f} ({line.goal})"


def _columns(line: Line) -> str:
    ratio = "" if line.ratio is None else f"ours is {line.ratio:.2f} of it"
    goal = "" if line.goal is None else str(line.goal)
    return f"{line.name:34} {line.figure:>22}   {ratio:19} {goal:13} {line.verdict}"
