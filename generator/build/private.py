"""What is personal (`x-private`): names of properties and parameters, each of which must be one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from .. import ir
from .reader import Reader

RULE: Final = "private-known"


def private(reader: Reader) -> tuple[str, ...]:
    """The names, in their order."""
    return reader.document.root.texts("x-private")


def check_private(reader: Reader, api: ir.Api) -> None:
    """A name that nothing has protects nothing: it is misspelt, or left from something that is gone."""
    known = set(_names(api))
    for node in reader.document.root.elements("x-private"):
        if isinstance(node.value, str) and node.value not in known:
            message = f"No property and no parameter is called `{node.value}`."
            reader.document.problem(node, RULE, message, "Correct the name, or remove it.")


def _names(api: ir.Api) -> Iterator[str]:
    for schema in api.schemas:
        if isinstance(schema, ir.Model):
            yield from (field.wire for field in schema.fields)
    for resource in api.resources:
        for operation in resource.operations:
            yield from (parameter.wire for parameter in operation.parameters)
