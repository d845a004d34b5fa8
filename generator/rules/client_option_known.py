"""A parameter is filled from an argument the client has: its user name, or one read from the environment."""

from __future__ import annotations

from collections.abc import Iterator

from ..problem import suggestion
from ._rule import Finding, Rule
from ._walk import Walk, as_mapping


def _check(walk: Walk) -> Iterator[Finding]:
    client = walk.document.mapping("x-client")
    known = {str(client.get("username")), *as_mapping(client.get("environment"))}
    for parameter in walk.of("parameter"):
        option = parameter.value.get("x-client-option")
        if isinstance(option, str) and option not in known:
            yield Finding(
                parameter.at("x-client-option"),
                f"{walk.label(parameter)}: the client has no argument `{option}`.",
                suggestion(option, known) or "Name the `username` of `x-client`, or a key of its `environment`.",
            )


RULE = Rule("client-option-known", house=True, check=_check)
