"""Every body has an example, and examples are components: docs, mocks and tests share them."""

from __future__ import annotations

from collections.abc import Iterator

from ._rule import Finding, Rule
from ._walk import Walk


def _check(walk: Walk) -> Iterator[Finding]:
    for media in walk.of("media", "request", "response"):
        examples = walk.below(media, "example")
        if not examples and "schema" in media.value:
            yield Finding(
                media.pointer,
                f"{walk.label(media)}: a body of {media.name} has no examples.",
                "Add `examples: {name: {$ref: ...}}`, at least one.",
                key=True,
            )
        for example in examples:
            if example.ref is None:
                yield Finding(
                    example.pointer,
                    f"{walk.label(media)}: the example `{example.name}` is written out.",
                    "Make it a component under `examples:` and refer to it with `$ref`.",
                    key=True,
                )


RULE = Rule("examples-present", house=True, check=_check)
