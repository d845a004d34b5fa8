"""What is uncertain says what is not known: in its description, or in a comment beside the mark."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ._rule import Finding, Rule
from ._walk import Part, Walk

DOUBT = re.compile(
    r"\b(un(known|certain|clear|documented|confirmed|verified|tested)|assum\w*|doubt\w*|seems?|probabl\w+|may|might"
    r"|not (documented|confirmed|known|certain|verified|seen|stated|shown|said))\b",
    re.IGNORECASE,
)
COMMENT = re.compile(r"(^|\s)#")


def _check(walk: Walk) -> Iterator[Finding]:
    for part in walk.every():
        if part.value.get("x-stability") == "uncertain" and not _explained(walk, part):
            yield Finding(
                part.at("x-stability"),
                f"{walk.label(part)}: it is uncertain, but nothing says what is not known.",
                "Say it in the description, or in a comment on this line, before it, or before the whole.",
                key=True,
            )


def _explained(walk: Walk, part: Part) -> bool:
    said = DOUBT.search(part.text("description")) is not None
    return said or any(_has_comment(walk, pointer) for pointer in (part.at("x-stability"), part.pointer))


def _has_comment(walk: Walk, pointer: str) -> bool:
    """Whether a comment stands on the line of a key or on the one before it."""
    location = walk.bundle.locate(pointer, key=True)
    lines = walk.bundle.source.lines(location.file)
    return any(COMMENT.search(line) for line in lines[max(0, location.line - 2) : location.line])


RULE = Rule("stability-explained", house=True, check=_check)
