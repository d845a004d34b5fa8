"""Bodies are JSON; a form carries files and events, XML is what a receiver answers. A second type is a second truth."""

from __future__ import annotations

from collections.abc import Iterator

from ._rule import Finding, Rule
from ._walk import Part, Walk
from ._wording import listed

ALLOWED = {
    ("operation", "request"): ("application/json", "multipart/form-data"),
    ("operation", "response"): ("application/json",),
    ("event", "request"): ("application/x-www-form-urlencoded",),
    ("event", "response"): ("application/xml",),
}


def _check(walk: Walk) -> Iterator[Finding]:
    for operation in (*walk.operations, *walk.events):
        side = "event" if operation.node.pointer in walk.event_pointers else "operation"
        body = walk.body(operation)
        for holder in (*([body] if body is not None else []), *walk.responses(operation).values()):
            yield from _types(walk, side, holder)


def _types(walk: Walk, side: str, holder: Part) -> Iterator[Finding]:
    media = walk.below(holder, "media")
    for part in media:
        allowed = ALLOWED[side, part.role]
        if part.name not in allowed:
            yield Finding(
                part.pointer,
                f"{walk.label(part)}: an {side}'s {part.role} is {part.name}.",
                f"Write {listed(allowed, 'or')}.",
                key=True,
            )
    if len(media) > 1:
        yield Finding(
            holder.at("content"),
            f"{walk.label(holder)}: it has {len(media)} media types.",
            "Keep one: the client reads and writes one.",
            key=True,
        )


RULE = Rule("json-only", house=True, check=_check)
