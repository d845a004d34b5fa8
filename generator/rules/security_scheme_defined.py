"""`security` names schemes that are defined: the validator lets an undefined name pass, and requests go out bare."""

from __future__ import annotations

from collections.abc import Iterator

from ..problem import suggestion
from ._rule import Finding, Rule
from ._walk import Walk, as_mapping


def _check(walk: Walk) -> Iterator[Finding]:
    known = walk.components("securitySchemes")
    for node in (walk.document, *walk.of("operation")):
        for index, requirement in enumerate(node.listing("security")):
            for name in as_mapping(requirement):
                if name not in known:
                    yield Finding(
                        node.at("security", index, name),
                        f"`security` names `{name}`, which no security scheme is called.",
                        suggestion(name, known) or "Define it under `components: securitySchemes:`.",
                        key=True,
                    )


RULE = Rule("security-scheme-defined", house=False, check=_check)
