"""The parts of an `allOf` are objects that agree: a scalar, a choice or a conflict of types makes the schema vanish."""

from __future__ import annotations

from collections.abc import Iterator

from ._rule import Finding, Rule
from ._schema import is_scalar, is_union, shapes, types
from ._walk import Part, Walk


def _check(walk: Walk) -> Iterator[Finding]:
    for schema in walk.of("schema"):
        if "allOf" in schema.value:
            yield from _bad_parts(walk, schema)
            yield from _conflicts(walk, schema)


def _bad_parts(walk: Walk, schema: Part) -> Iterator[Finding]:
    for part in walk.below(schema, "schema", "part"):
        target = walk.target(part)
        if target is not None and (is_union(target) or (is_scalar(target) and types(target))):
            what = "a choice" if is_union(target) else f"of type {types(target)[0]}"
            yield Finding(
                part.pointer,
                f"{walk.label(schema)}: a part of `allOf` is {what}, and no object.",
                "Refer to a scalar or a choice with a plain `$ref`; words of its own may stand beside that.",
            )


def _conflicts(walk: Walk, schema: Part) -> Iterator[Finding]:
    first: dict[str, Part] = {}
    for shape in shapes(walk, schema):
        for prop in walk.below(shape, "schema", "property"):
            known = first.setdefault(prop.name, prop)
            mine, theirs = (set(types(node)) for node in (walk.target(prop) or prop, walk.target(known) or known))
            if mine and theirs and not mine & theirs:
                yield Finding(
                    prop.pointer,
                    f"{walk.label(schema)}: two parts of `allOf` give `{prop.name}` different types "
                    f"({walk.bundle.locate(known.pointer, key=True)}).",
                    "Give the property one type, in one of the parts.",
                    key=True,
                )


RULE = Rule("allof-parts", house=False, check=_check)
