"""A file of the document has at most 400 lines: a longer one is not read any more, only searched."""

from __future__ import annotations

from collections.abc import Iterator

from ..source import Location
from ._rule import Finding, Rule
from ._walk import Walk

CEILING = 400


def _check(walk: Walk) -> Iterator[Finding]:
    source = walk.bundle.source
    for file in source.files:
        lines = source.lines(file)
        count = len(lines) - (lines[-1:] == ("",))  # what follows the last line's end is no line
        if count > CEILING:
            yield Finding(
                Location(file, CEILING + 1, 1),
                f"{file} has {count} lines; {CEILING} are enough.",
                "Split it by noun.",
            )


RULE = Rule("file-size", house=True, check=_check)
