"""A choice between objects has a discriminator: without one a decoder can only try them in turn, and guess."""

from __future__ import annotations

from collections.abc import Iterator

from ._rule import Finding, Rule
from ._schema import UNIONS, is_object, options
from ._walk import Walk


def _check(walk: Walk) -> Iterator[Finding]:
    for schema in walk.of("schema", "component", "media"):
        keyword = next((key for key in UNIONS if key in schema.value), None)
        if keyword is None or "discriminator" in schema.value:
            continue
        objects = [option for option in options(walk, schema) if is_object(option)]
        told_apart = _accepted(walk) | _of_variants(walk)
        if len([option for option in objects if option.name not in told_apart]) > 1:
            yield Finding(
                schema.at(keyword),
                f"{walk.label(schema)}: a choice between objects has no discriminator.",
                "Add `discriminator: {propertyName: ...}` naming a property that each of them has and requires.",
                key=True,
            )


def _accepted(walk: Walk) -> set[str]:
    """The answer to an asynchronous request: the request's arguments tell whether it comes."""
    return {str(walk.document.mapping("x-async").get("accepted", ""))}


def _of_variants(walk: Walk) -> set[str]:
    """The answers of `x-variants`: the query tells which comes."""
    variants = [variant for op in walk.operations for variant in op.node.mappings("x-variants")]
    return {variant["schema"] for variant in variants if isinstance(variant.get("schema"), str)}


RULE = Rule("discriminator-needed", house=True, check=_check)
