"""`format: date-time` is for times as RFC 3339 writes them: of such a string the client makes a `datetime`."""

from __future__ import annotations

from collections.abc import Iterator

from ._examples import misfits
from ._rule import Finding, Rule
from ._walk import Walk


def _check(walk: Walk) -> Iterator[Finding]:
    for misfit in misfits(walk):
        if misfit.format == "date-time":
            yield Finding(
                misfit.pointer,
                f"{misfit.path}: {misfit.message}",
                "Write a time like 2024-05-06T07:08:09Z, or drop the format where the API sends another form.",
            )


RULE = Rule("date-time-real", house=True, check=_check)
