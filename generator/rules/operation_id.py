"""An operation has an operationId, `<verb>_<noun>` in snake_case: one form, so that names can be guessed.

That no two are alike is found where they become names (`name-clash`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ._rule import Finding, Rule
from ._walk import Operation, Walk

PATTERN = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)+")


def _check(walk: Walk) -> Iterator[Finding]:
    for operation in walk.operations:
        if not operation.node.text("operationId"):
            yield Finding(
                operation.node.pointer,
                f"{operation.label}: there is no `operationId`.",
                "Write `operationId: <verb>_<noun>`, such as list_calls.",
                key=True,
            )
        for pointer, name in _names(operation):
            if not PATTERN.fullmatch(name):
                yield Finding(
                    pointer,
                    f"{name}: an operationId is not <verb>_<noun> in snake_case.",
                    "Write it like create_call, list_calls, get_call_recording.",
                )


def _names(operation: Operation) -> Iterator[tuple[str, str]]:
    """The operationIds of an operation and its variants, each with its pointer."""
    node = operation.node
    if node.text("operationId"):
        yield node.at("operationId"), node.text("operationId")
    for index, variant in enumerate(node.mappings("x-variants")):
        if isinstance(variant.get("operationId"), str):
            yield node.at("x-variants", index, "operationId"), variant["operationId"]


RULE = Rule("operation-id", house=True, check=_check)
