"""Arguments travel in one place: in the query of GET and DELETE, in the body of anything else."""

from __future__ import annotations

from collections.abc import Iterator

from ._rule import Finding, Rule
from ._walk import Walk

IN_QUERY = ("get", "delete")


def _check(walk: Walk) -> Iterator[Finding]:
    for operation in walk.operations:
        verb = operation.verb.upper()
        if operation.verb in IN_QUERY and "requestBody" in operation.node.value:
            yield Finding(
                operation.node.at("requestBody"),
                f"{operation.label}: a {verb} has a body.",
                "Make its properties query parameters.",
                key=True,
            )
        names = walk.query(operation) if operation.verb not in IN_QUERY else {}
        for name, parameter in names.items():
            yield Finding(
                _written(walk, operation.node.pointer, operation.item.pointer, parameter.pointer),
                f"{operation.label}: a {verb} has the query parameter `{name}`.",
                "Make it a property of the body.",
            )


def _written(walk: Walk, *pointers: str) -> str:
    """Where the operation, or else its path item, names the parameter."""
    *holders, wanted = pointers
    for part in walk.of("parameter"):
        target = walk.target(part)
        if target is not None and target.pointer == wanted and part.parent and part.parent.pointer in holders:
            return part.pointer
    return wanted


RULE = Rule("query-only-on-get-delete", house=True, check=_check)
