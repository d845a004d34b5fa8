"""The parameters in a path and those declared `in: path` are the same, and required."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ._rule import Finding, Rule
from ._walk import Operation, Walk

IN_PATH = re.compile(r"\{([^{}]*)\}")


def _check(walk: Walk) -> Iterator[Finding]:
    for operation in walk.operations:
        yield from _compare(walk, operation)


def _compare(walk: Walk, operation: Operation) -> Iterator[Finding]:
    declared = {p.text("name"): p for p in walk.parameters(operation) if p.value.get("in") == "path"}
    written = IN_PATH.findall(operation.path)
    for name in written:
        if name not in declared:
            yield Finding(
                operation.node.pointer,
                f"{operation.label}: the path has `{{{name}}}`, but no path parameter of that name is declared.",
                f"Add a parameter with `name: {name}`, `in: path` and `required: true`.",
                key=True,
            )
    for name, parameter in declared.items():
        if name not in written:
            yield Finding(
                parameter.at("name"),
                f"{operation.label}: the path parameter `{name}` does not occur in {operation.path}.",
                f"Write `{{{name}}}` into the path, or remove the parameter.",
            )
        elif parameter.value.get("required") is not True:
            yield Finding(
                parameter.pointer,
                f"{name}: a path parameter is not required.",
                "Write `required: true`: a path cannot go without it.",
            )


RULE = Rule("path-parameters-declared", house=False, check=_check)
