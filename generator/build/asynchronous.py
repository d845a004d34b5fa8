"""Requests that can be made asynchronous (`x-async`): what the document says of all, and what each one needs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from .. import ir
from ..node import Node
from ..schemas.types import options_of
from .reader import Reader

RULE: Final = "async-complete"
_KEYS: Final = ("url", "method", "accepted", "message")


def general(reader: Reader) -> ir.Asyncable | None:
    """What the document says of all its operations."""
    return _read(reader, reader.document.root.child("x-async").map)


def rule(reader: Reader, operation: Node) -> ir.Asyncable | None:
    """The same with what the operation says otherwise; `false` there means never."""
    stated = operation.map.get("x-async")
    if stated is False:
        return None
    return _read(reader, {**reader.document.root.child("x-async").map, **operation.child("x-async").map})


def _read(reader: Reader, stated: Mapping[str, Any]) -> ir.Asyncable | None:
    url, method, accepted, message = (stated.get(key) for key in _KEYS)
    if not (isinstance(url, str) and isinstance(method, str) and isinstance(accepted, str)):
        return None
    named = reader.component(accepted)
    name = named.name if isinstance(named, ir.Named) else accepted
    return ir.Asyncable(url, method, name, message if isinstance(message, str) else "")


def asyncable(reader: Reader, node: Node, operation: ir.Operation) -> ir.Asyncable | None:
    """The rule, if the operation has all that it takes; what is missing is one problem."""
    found = rule(reader, node)
    if found is None:
        return None
    missing = list(_missing(found, operation))
    if not missing:
        return found
    message = f"{operation.id}: it can be made asynchronous, but lacks {', '.join(missing)}."
    reader.document.problem(node, RULE, message, "Add what is missing, or say `x-async: false`.")
    return None


def _missing(rule: ir.Asyncable, operation: ir.Operation) -> Iterator[str]:
    arguments = wire_names(operation)
    yield from (f"the argument `{name}`" for name in (rule.url, rule.method) if name not in arguments)
    accepted = next((response for response in operation.responses if response.status == "202"), None)
    if accepted is None or accepted.type is None or ir.Named(rule.accepted) not in options_of(accepted.type):
        yield f"a 202 that allows `{rule.accepted}`"
    if not any(rule.url in callback.expression for callback in operation.callbacks):
        yield f"a callback to `{rule.url}`"


def wire_names(operation: ir.Operation) -> frozenset[str]:
    """The names of all its arguments, as they travel."""
    names = {parameter.wire for parameter in operation.parameters}
    return frozenset(names | {field.wire for field in (operation.body.fields if operation.body else ())})
