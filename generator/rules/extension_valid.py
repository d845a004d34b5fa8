"""The value of an `x-` key fits the key's JSON Schema: those who read it take its form for granted."""

from __future__ import annotations

from collections.abc import Iterator

from ..source import join
from ._extensions import EXTENSIONS, places
from ._rule import Finding, Rule
from ._walk import Walk


def _check(walk: Walk) -> Iterator[Finding]:
    for part in walk.every():
        for key, value in part.value.items():
            extension = EXTENSIONS.get(key)
            if extension is None or not places(walk, part) & extension.places:
                continue
            for path, message in extension.faults(value):
                yield Finding(
                    join(part.pointer, key, *path),
                    f"`{key}`: {message}.",
                    extension.description,
                )


RULE = Rule("extension-valid", house=False, check=_check)
