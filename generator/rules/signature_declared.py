"""Every event says which signatures guard it: a receiver that does not know cannot refuse a forged one."""

from __future__ import annotations

from collections.abc import Iterator

from ._rule import Finding, Rule
from ._walk import Walk


def _check(walk: Walk) -> Iterator[Finding]:
    for event in walk.events:
        if "x-signature" not in event.node.value:
            yield Finding(
                event.node.pointer,
                f"{event.label}: there is no `x-signature`.",
                "Write the versions that are sent, such as `x-signature: [v3]`.",
                key=True,
            )


RULE = Rule("signature-declared", house=True, check=_check)
