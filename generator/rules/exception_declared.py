"""Every error response names the exception it becomes: people catch classes, not numbers."""

from __future__ import annotations

from collections.abc import Iterator

from ._rule import Finding, Rule
from ._walk import Part, Walk


def _check(walk: Walk) -> Iterator[Finding]:
    for response in _errors(walk).values():
        if "x-exception" not in response.value:
            yield Finding(
                response.pointer,
                f"{response.name}: an error response has no `x-exception`.",
                "Write `x-exception: <Name>Error`.",
                key=True,
            )


def _errors(walk: Walk) -> dict[str, Part]:
    """The component responses that operations refer to for their errors."""
    found = [part for op in walk.operations for code, part in walk.responses(op).items() if code[:1] in ("4", "5")]
    return {part.pointer: part for part in found if part.role == "component"}


RULE = Rule("exception-declared", house=True, check=_check)
