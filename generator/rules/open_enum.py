"""An enum that the API sends is open: a new value must not break the clients that are out."""

from __future__ import annotations

from collections.abc import Iterator

from ._rule import Finding, Rule
from ._walk import Part, Walk


def _check(walk: Walk) -> Iterator[Finding]:
    for schema in _received(walk):
        if "enum" in schema.value and schema.role == "component" and schema.value.get("x-open-enum") is not True:
            yield Finding(
                schema.pointer,
                f"{schema.name}: an enum that is received is not open.",
                "Write `x-open-enum: true`.",
                key=True,
            )


def _received(walk: Walk) -> list[Part]:
    """All schemas that occur in responses and events."""
    holders = [answer for op in walk.operations for answer in walk.responses(op).values()]
    holders += [body for event in walk.events if (body := walk.body(event)) is not None]
    waiting = [walk.schema(media) for holder in holders for media in walk.below(holder, "media")]
    found: dict[str, Part] = {}
    while waiting:
        part = waiting.pop()
        target = walk.target(part) if part is not None else None
        if target is not None and target.pointer not in found:
            found[target.pointer] = target
            waiting += walk.below(target, "schema")
    return sorted(found.values(), key=lambda part: part.pointer)


RULE = Rule("open-enum", house=True, check=_check)
