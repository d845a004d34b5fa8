"""The keys of an operation stand in one order: readers find them, and diffs stay small."""

from __future__ import annotations

from collections.abc import Iterator

from ._rule import Finding, Rule
from ._walk import Walk

ORDER = (
    "operationId",
    "tags",
    "summary",
    "description",
    "deprecated",
    "x-",
    "externalDocs",
    "security",
    "servers",
    "parameters",
    "requestBody",
    "responses",
    "callbacks",
)


def _check(walk: Walk) -> Iterator[Finding]:
    for operation in walk.of("operation"):
        highest = ""
        for key in operation.value:
            if highest and _rank(key) < _rank(highest):
                yield Finding(
                    operation.at(key),
                    f"{walk.label(operation)}: `{key}` stands after `{highest}`.",
                    "The order stands in the reference of this rule.",
                    key=True,
                )
                break
            highest = key


def _rank(key: str) -> int:
    known = "x-" if key.startswith("x-") else key
    return ORDER.index(known) if known in ORDER else len(ORDER)


RULE = Rule("key-order", house=True, check=_check)
