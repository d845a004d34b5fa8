"""A parameter is plain text: a scalar, or in the query a list of them."""

from __future__ import annotations

from collections.abc import Iterator

from ._rule import Finding, Rule
from ._schema import is_array, is_object, options
from ._walk import Part, Walk


def _check(walk: Walk) -> Iterator[Finding]:
    for parameter in walk.of("parameter"):
        schema = walk.schema(parameter) if parameter.ref is None else None
        what = _fault(walk, schema, parameter.text("in")) if schema is not None else ""
        if what:
            yield Finding(
                parameter.at("schema"),
                f"{parameter.text('name')}: a parameter is {what}.",
                "Make it a string and say its form in the description, or send it in the body.",
                key=True,
            )


def _fault(walk: Walk, schema: Part, place: str) -> str:
    shapes = [schema, *options(walk, schema)]
    arrays = [shape for shape in shapes if is_array(shape)]
    if any(is_object(shape) for shape in shapes):
        return "an object"
    if arrays and place != "query":
        return f"an array in the {place}"
    items = [walk.target(item) for array in arrays for item in walk.below(array, "schema", "items")]
    return "an array of objects" if any(is_object(item) for item in items if item is not None) else ""


RULE = Rule("parameter-plain", house=False, check=_check)
