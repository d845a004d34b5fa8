"""An `x-` key is one of ours, and stands where it means something: a misspelt one would be passed over in silence."""

from __future__ import annotations

from collections.abc import Iterator

from ..problem import suggestion
from ._extensions import EXTENSIONS, places
from ._rule import Finding, Rule
from ._walk import Walk
from ._wording import listed


def _check(walk: Walk) -> Iterator[Finding]:
    for part in walk.every():
        here = places(walk, part)
        for key in filter(_is_extension, part.value):
            if key not in EXTENSIONS:
                hint = suggestion(key, EXTENSIONS) or "The keys there are stand in spec/extensions.md."
                yield Finding(part.at(key), f"There is no key `{key}`.", hint, key=True)
            elif not here & EXTENSIONS[key].places:
                where = listed(sorted(EXTENSIONS[key].places))
                yield Finding(part.at(key), f"`{key}` means nothing here.", f"It belongs to: {where}.", key=True)
    yield from _stray(walk)


def _stray(walk: Walk) -> Iterator[Finding]:
    """Keys in the maps that OpenAPI lets have some beside the names they hold; none of ours belongs there."""
    for holder, section in ((walk.document, "paths"), *((op, "responses") for op in walk.of("operation"))):
        for key in filter(_is_extension, holder.mapping(section)):
            yield Finding(holder.at(section, key), f"`{key}` means nothing here.", "Remove it.", key=True)


def _is_extension(key: str) -> bool:
    return key.startswith("x-")


RULE = Rule("extension-known", house=True, check=_check)
