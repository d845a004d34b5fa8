"""Rules that refuse a family of schema keywords which the generated types cannot express."""

from __future__ import annotations

from collections.abc import Iterator

from ._rule import Finding, Rule
from ._walk import Walk


def refusal(name: str, keywords: frozenset[str], hint: str) -> Rule:
    """The rule that refuses these keywords in every schema."""

    def check(walk: Walk) -> Iterator[Finding]:
        for schema in walk.of("schema"):
            for key in schema.value:
                if key in keywords:
                    yield Finding(schema.at(key), f"{walk.label(schema)}: `{key}` is not supported.", hint, key=True)

    return Rule(name, house=False, check=check)
