"""Component names have one form: schemas and responses like classes, parameters and path items in snake_case."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ._rule import Finding, Rule
from ._walk import Walk

PASCAL = (re.compile(r"[A-Z][A-Za-z0-9]*"), "PascalCase")
SNAKE = (re.compile(r"[a-z][a-z0-9]*(_{1,2}[a-z0-9]+)*"), "snake_case")
FORMS = {
    "schemas": PASCAL,
    "responses": PASCAL,
    "requestBodies": PASCAL,
    "parameters": SNAKE,
    "callbacks": PASCAL,
    "pathItems": SNAKE,
}


def _check(walk: Walk) -> Iterator[Finding]:
    for section, (pattern, form) in FORMS.items():
        for name in walk.components(section):
            if not pattern.fullmatch(name):
                yield Finding(
                    f"/components/{section}/{name.replace('~', '~0').replace('/', '~1')}",
                    f"{name}: the name of a component under `{section}` is not in {form}.",
                    f"Rename it in {form}, and the references to it.",
                    key=True,
                )


RULE = Rule("name-pattern", house=True, check=_check)
