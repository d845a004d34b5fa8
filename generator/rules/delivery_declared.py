"""Every event says how it is delivered: which verbs, what answer, how long, how often."""

from __future__ import annotations

from collections.abc import Iterator

from ._rule import Finding, Rule
from ._walk import Walk


def _check(walk: Walk) -> Iterator[Finding]:
    for event in walk.events:
        if "x-delivery" not in event.node.value:
            yield Finding(
                event.node.pointer,
                f"{event.label}: there is no `x-delivery`.",
                "Name a policy of `components: x-delivery:`.",
                key=True,
            )


RULE = Rule("delivery-declared", house=True, check=_check)
