"""Where something stands in a source file, and what was found wrong there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


class Mark(Protocol):
    """A position, counted from 0."""

    @property
    def line(self) -> int: ...
    @property
    def column(self) -> int: ...


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A character of a source file: `file` is a posix path relative to the root document's folder, the rest 1-based."""

    file: str
    line: int
    column: int

    @classmethod
    def of(cls, file: str, mark: Mark | None) -> Location:
        """The location of a mark; the file's beginning if there is none."""
        return cls(file, mark.line + 1, mark.column + 1) if mark else cls(file, 1, 1)

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """Why a source file, or a part of it, cannot be taken as it is. `problem` makes a `Problem` of it."""

    location: Location
    rule: str
    message: str
    hint: str


class Refused(Exception):
    """A file cannot be taken at all: a rule, a message, a hint, and the position if it is a matter of one."""

    def __init__(self, rule: str, message: str, hint: str, mark: Mark | None = None) -> None:
        super().__init__(message)
        self.rule, self.message, self.hint, self.mark = rule, message, hint, mark

    def fault(self, at: Location) -> Fault:
        """The same as a value."""
        return Fault(at, self.rule, self.message, self.hint)
