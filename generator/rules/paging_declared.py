"""A GET that answers with a list says how it is paged, or that it comes whole: nobody guesses it from a name."""

from __future__ import annotations

from collections.abc import Iterator

from ._rule import Finding, Rule
from ._schema import is_array, is_object, properties, shapes
from ._walk import Operation, Part, Walk


def _check(walk: Walk) -> Iterator[Finding]:
    for operation in walk.operations:
        if operation.verb == "get" and "x-pagination" not in operation.node.value and _is_list(walk, operation):
            yield Finding(
                operation.node.pointer,
                f"{operation.label}: it answers with a list, but there is no `x-pagination`.",
                "Name a rule of `components: x-pagination:`, or write `x-pagination: none` if the list comes whole.",
                key=True,
            )


def _is_list(walk: Walk, operation: Operation) -> bool:
    """Whether the 200 is an array, or an object with an array of objects."""
    answer = walk.responses(operation).get("200")
    for media in walk.below(answer, "media") if answer is not None else ():
        schema = walk.schema(media)
        if schema is not None and is_array(schema):
            return True
        if any(_is_array_of_objects(walk, part) for part in properties(walk, schema).values()):
            return True
    return False


def _is_array_of_objects(walk: Walk, part: Part) -> bool:
    return any(
        is_object(i)
        for s in shapes(walk, part)
        for items in walk.below(s, "schema", "items")
        for i in shapes(walk, items)
    )


RULE = Rule("paging-declared", house=True, check=_check)
