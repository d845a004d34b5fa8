"""A callback goes to an URL that is among the operation's arguments: an expression that names another leads nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ._rule import Finding, Rule
from ._schema import properties
from ._walk import Operation, Part, Walk

EXPRESSION = re.compile(r"\{\$request\.(?:body#/(?P<body>[^{}/]+)|query\.(?P<query>[^{}/]+))\}")


def _check(walk: Walk) -> Iterator[Finding]:
    for operation in walk.operations:
        for part in walk.below(operation.node, "callback"):
            target = walk.target(part)
            for item in walk.below(target, "path-item") if target is not None else ():
                if message := _astray(walk, operation, item):
                    yield Finding(
                        part.pointer,
                        f"{operation.label}: the callback `{part.name}` goes to `{item.name}`, {message}.",
                        "Write `{$request.body#/<property>}` or `{$request.query.<parameter>}`.",
                        key=True,
                    )


def _astray(walk: Walk, operation: Operation, item: Part) -> str:
    match = EXPRESSION.fullmatch(item.name)
    if match is None:
        return "which names no argument"
    if match["query"]:
        return "" if match["query"] in walk.query(operation) else f"but there is no query parameter `{match['query']}`"
    body = walk.body(operation)
    media = walk.below(body, "media") if body is not None else []
    names = [name for m in media for name in properties(walk, walk.schema(m))]
    return "" if match["body"] in names else f"but the body has no `{match['body']}`"


RULE = Rule("callback-fits", house=True, check=_check)
