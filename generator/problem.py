"""Findings, and how people see them."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from .source import Fault, Location, suggestion

__all__ = ["Problem", "listing", "of", "printable", "suggestion"]

_TAB: Final = "    "
_WIDTH: Final = 120  # display columns of a source line that are shown
_LONGEST: Final = 400  # characters of a message or a hint that are shown; a document may quote itself in them
_CUT: Final = "…"
_ESCAPED: Final = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
_ZERO_WIDTH: Final = frozenset({"Mn", "Me"})
_RULES: Final = "docs/reference/rules.md"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One finding. `message` is a sentence that says what is wrong, `hint` one that says what to do."""

    location: Location
    rule: str
    message: str
    hint: str


def of(fault: Fault) -> Problem:
    """The same as a `Problem`."""
    return Problem(fault.location, fault.rule, fault.message, fault.hint)


def listing(problems: Iterable[Problem], lines: Callable[[str], Sequence[str]], prefix: str = "") -> str:
    """All problems, sorted, as text for a terminal; `""` if there are none.

    `lines` gives the lines of a file (`Source.lines`), `prefix` stands before each file name (`"spec/"`).
    """
    ordered = sorted(set(problems))
    if not ordered:
        return ""
    files = len({problem.location.file for problem in ordered})
    total = f"{_count(len(ordered), 'problem')} in {_count(files, 'file')}.\n"
    return "".join(_entry(problem, lines(problem.location.file), prefix) for problem in ordered) + total


def printable(text: str) -> str:
    """The text on one line, with everything a terminal would obey rather than show written as an escape."""
    shown = "".join(map(_shown, text))
    return shown if len(shown) <= _LONGEST else shown[: _LONGEST - 1] + _CUT


def _entry(problem: Problem, lines: Sequence[str], prefix: str) -> str:
    head = f"{printable(prefix + str(problem.location))}  {problem.rule}"
    hint = f"  {printable(problem.hint)} See {_RULES}#{problem.rule}"
    return "\n".join([head, f"  {printable(problem.message)}", *_excerpt(problem.location, lines), hint, ""])


def _excerpt(at: Location, lines: Sequence[str]) -> list[str]:
    """The line, its neighbours, and a caret below its column."""
    if not 1 <= at.line <= len(lines):
        return []
    numbers = range(max(1, at.line - 1), min(len(lines), at.line + 1) + 1)
    width = max(2, len(str(numbers[-1])))
    shown: list[str] = []
    for number in numbers:
        text, caret = _window(lines[number - 1], at.column if number == at.line else 1)
        arrow = "→" if number == at.line else " "
        shown.append(f"   {arrow} {number:>{width}} | {text}".rstrip())
        if number == at.line:
            shown.append(f"     {'':>{width}} | {' ' * caret}^")
    return shown


def _window(line: str, column: int) -> tuple[str, int]:
    """At most `_WIDTH` display columns of the line around the character, and how many of them are left of it."""
    start = column - 1
    before, left = "", 0
    room = max(_WIDTH * 2 // 3, _WIDTH - _width("".join(map(_shown, line[start : start + _WIDTH]))))
    while start > 0 and left < room:
        start -= 1
        shown = _shown(line[start]) if start < len(line) else ""
        before, left = shown + before, left + _width(shown)
    if start > 0:
        before, left = _CUT + before, left + 1
    after, right, end = "", 0, column - 1
    while end < len(line) and left + right < _WIDTH:
        shown = _shown(line[end])
        after, right, end = after + shown, right + _width(shown), end + 1
    return before + after + (_CUT if end < len(line) else ""), left


def _shown(character: str) -> str:
    if character == "\t":
        return _TAB
    if unicodedata.category(character) not in _ESCAPED:
        return character
    return character.encode("unicode_escape").decode("ascii")


def _width(text: str) -> int:
    """The terminal columns the text takes."""
    return sum(
        0 if unicodedata.category(character) in _ZERO_WIDTH else 1 + (unicodedata.east_asian_width(character) in "WF")
        for character in text
    )


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
