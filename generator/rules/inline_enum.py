"""An enum has a component name: it becomes a class, and two that look alike stay one."""

from __future__ import annotations

from collections.abc import Iterator

from ._rule import Finding, Rule
from ._walk import Walk


def _check(walk: Walk) -> Iterator[Finding]:
    for schema in walk.of("schema"):
        if schema.role != "component" and "enum" in schema.value:
            yield Finding(
                schema.at("enum"),
                f"{walk.label(schema)}: an enum has no component name.",
                "Give it a name under `schemas:` and refer to it with `$ref`; for one value write `const`.",
                key=True,
            )


RULE = Rule("inline-enum", house=True, check=_check)
