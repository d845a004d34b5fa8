"""A discriminator fits its alternatives: each has the property, requires it, and is reached by a value of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ._rule import Finding, Rule
from ._schema import options, properties, shapes
from ._walk import Part, Walk, as_mapping


def _check(walk: Walk) -> Iterator[Finding]:
    for schema in walk.of("schema"):
        discriminator = schema.mapping("discriminator")
        name = discriminator.get("propertyName")
        if isinstance(name, str):
            yield from _carried(walk, schema, name)
            yield from _mapped(walk, schema, discriminator)


def _carried(walk: Walk, schema: Part, name: str) -> Iterator[Finding]:
    for option in options(walk, schema):
        required = [item for shape in shapes(walk, option) for item in shape.listing("required")]
        if name not in properties(walk, option) or name not in required:
            yield Finding(
                schema.at("discriminator", "propertyName"),
                f"{walk.label(schema)}: the discriminator is `{name}`, which `{option.name or 'an alternative'}` "
                "does not have as a required property.",
                "Add it to its `properties:` and `required:`, or choose another discriminator.",
            )


def _mapped(walk: Walk, schema: Part, discriminator: Mapping[str, Any]) -> Iterator[Finding]:
    names = {option.pointer: option.name for option in options(walk, schema)}
    reached: dict[str, str] = {}
    for value, ref in as_mapping(discriminator.get("mapping")).items():
        target = _named(walk, ref) if isinstance(ref, str) else None
        if target is None or target.pointer not in names:
            message, hint = "leads to none of the alternatives", "Refer to one of them, as under `oneOf`."
        elif target.pointer in reached:
            message = f"leads to `{target.name}`, as does that of `{reached[target.pointer]}`"
            hint = "Give each value an alternative of its own: a class stands for one value."
        else:
            reached[target.pointer] = value
            continue
        at = schema.at("discriminator", "mapping", value)
        yield Finding(at, f"{walk.label(schema)}: the mapping of `{value}` {message}.", hint)
    for pointer in names.keys() - reached.keys() if reached else ():
        yield Finding(
            schema.at("discriminator", "mapping"),
            f"{walk.label(schema)}: no value of the mapping leads to `{names[pointer]}`.",
            "Add the value of the discriminator that stands for it.",
            key=True,
        )


def _named(walk: Walk, target: str) -> Part | None:
    """What a value is mapped to: a reference, or the bare name of a component."""
    return walk.named(target) or walk.named(f"#/components/schemas/{target}")


RULE = Rule("discriminator-fits", house=True, check=_check)
