"""Everything a caller meets is described: operations, component schemas, properties, parameters, events."""

from __future__ import annotations

from collections.abc import Iterator

from ._rule import Finding, Rule
from ._walk import Part, Walk

HINT = "Write what the signature cannot say: unit, order, limit, what happens when it is left out."


def _check(walk: Walk) -> Iterator[Finding]:
    for operation in (*walk.operations, *walk.events):
        for key in ("summary", "description"):
            if not operation.node.text(key):
                yield _lacks(walk, operation.node, key)
    for part in (*walk.of("schema", "component", "property"), *walk.of("parameter")):
        target = walk.target(part)
        if target is not None and not (part.text("description") or target.text("description")):
            yield _lacks(walk, part, "description")


def _lacks(walk: Walk, part: Part, key: str) -> Finding:
    return Finding(part.pointer, f"{walk.label(part)}: there is no `{key}`.", HINT, key=True)


RULE = Rule("description-present", house=True, check=_check)
