"""Every operation says where it stands in the client: `client.<x-resource>.<x-method>(...)`."""

from __future__ import annotations

from collections.abc import Iterator

from ._rule import Finding, Rule
from ._walk import Walk


def _check(walk: Walk) -> Iterator[Finding]:
    for operation in walk.operations:
        for key in ("x-resource", "x-method"):
            if key not in operation.node.value:
                yield Finding(
                    operation.node.pointer,
                    f"{operation.label}: there is no `{key}`.",
                    "Write `x-resource: calls` and `x-method: list` for `client.calls.list()`.",
                    key=True,
                )


RULE = Rule("resource-declared", house=True, check=_check)
