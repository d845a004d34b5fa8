"""A reference names a whole component: of a part of one there is no class, and what is elsewhere has no name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ._rule import Finding, Rule
from ._walk import Walk

COMPONENT = re.compile(r"#/components/[^/]+/[^/]+")


def _check(walk: Walk) -> Iterator[Finding]:
    for part in walk.every():
        if part.ref is not None and walk.named(part.ref) is not None and not COMPONENT.fullmatch(part.ref):
            yield Finding(
                part.at("$ref"),
                f"{walk.label(part)}: the reference leads to `{part.ref}`, which is not a component.",
                "Make what it means a component, and let both refer to that.",
            )


RULE = Rule("ref-to-component", house=False, check=_check)
