"""Every operation says whether it may be repeated; reading always may. A client that guesses dials twice."""

from __future__ import annotations

from collections.abc import Iterator

from ._rule import Finding, Rule
from ._walk import Walk


def _check(walk: Walk) -> Iterator[Finding]:
    for operation in walk.operations:
        node = operation.node
        if "x-retry" not in node.value:
            yield Finding(
                node.pointer,
                f"{operation.label}: there is no `x-retry`.",
                "Write `safe` if repeating changes nothing, `when-unsent` if it would cost, `never` otherwise.",
                key=True,
            )
        elif operation.verb == "get" and node.value["x-retry"] != "safe":
            yield Finding(
                node.at("x-retry"),
                f"{operation.label}: a GET is not safe to repeat.",
                "Write `x-retry: safe`; what changes something is no GET.",
            )


RULE = Rule("retry-declared", house=True, check=_check)
