"""Every operation has one tag, which the document declares and describes: the chapters of its reference."""

from __future__ import annotations

from collections.abc import Iterator

from ..problem import suggestion
from ._rule import Finding, Rule
from ._walk import Walk


def _check(walk: Walk) -> Iterator[Finding]:
    known = {tag.text("name") for tag in walk.of("tag")}
    for operation in walk.operations:
        tags = operation.node.listing("tags")
        if len(tags) != 1:
            yield Finding(
                operation.node.at("tags") if tags else operation.node.pointer,
                f"{operation.label}: there {'are several tags' if tags else 'is no tag'}.",
                "Write `tags: [...]` with the one chapter it belongs to.",
                key=True,
            )
        for index, tag in enumerate(tags):
            if str(tag) not in known:
                yield Finding(
                    operation.node.at("tags", index),
                    f"{operation.label}: the tag `{tag}` is not declared.",
                    suggestion(str(tag), known) or "Declare it, with a description, under `tags:` of the document.",
                )


RULE = Rule("tag-declared", house=True, check=_check)
