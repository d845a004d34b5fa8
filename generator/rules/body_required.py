"""A request body says whether it is required: left out, it is optional, which is seldom meant."""

from __future__ import annotations

from collections.abc import Iterator

from ._rule import Finding, Rule
from ._walk import Walk


def _check(walk: Walk) -> Iterator[Finding]:
    for operation in walk.operations:
        body = walk.body(operation)
        if body is not None and "required" not in body.value:
            yield Finding(
                body.pointer,
                f"{operation.label}: the body does not say whether it is required.",
                "Write `required: true`, or `false` if the request makes sense without it.",
                key=True,
            )


RULE = Rule("body-required", house=True, check=_check)
