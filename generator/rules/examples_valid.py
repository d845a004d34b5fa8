"""Examples are values of their schemas: they are copied, sent and served, and the validator does not look at them."""

from __future__ import annotations

from collections.abc import Iterator

from ._examples import misfits
from ._rule import Finding, Rule
from ._walk import Walk

FORMATS = {"date", "ipv4", "ipv6", "uuid", None}  # cheap to tell; date-time has a rule of its own


def _check(walk: Walk) -> Iterator[Finding]:
    for misfit in misfits(walk):
        if misfit.format in FORMATS:
            yield Finding(misfit.pointer, f"{misfit.path}: {misfit.message}", "Correct the example, or the schema.")


RULE = Rule("examples-valid", house=True, check=_check)
