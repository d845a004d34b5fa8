"""An event is one POST of a form whose fields are a component, answered by a 200: receivers are made from that."""

from __future__ import annotations

from collections.abc import Iterator

from ._rule import Finding, Rule
from ._walk import Operation, Walk

FORM = "application/x-www-form-urlencoded"


def _check(walk: Walk) -> Iterator[Finding]:
    for event in walk.events:
        for message, hint in _faults(walk, event):
            yield Finding(event.node.pointer, f"{event.label}: {message}.", hint, key=True)


def _faults(walk: Walk, event: Operation) -> Iterator[tuple[str, str]]:
    if event.verb != "post":
        yield (
            f"an event is a {event.verb.upper()}",
            "Write `post:`; that it may come as a GET is said by the `methods` of its x-delivery.",
        )
    body = walk.body(event)
    media = walk.below(body, "media") if body is not None else []
    if [m.name for m in media] != [FORM]:
        yield f"its body is not in {FORM}", f"Write `requestBody: {{content: {{{FORM}: ...}}}}`."
    if "200" not in walk.responses(event):
        yield "it has no response 200", "Say what the receiver answers; without content if nothing is read."


RULE = Rule("event-form", house=True, check=_check)
