"""A call of the client as Python, from the document's own example."""

from __future__ import annotations

from .. import ir, quote
from .arguments import Argument, arguments, is_async

WIDTH = 76


def call_sample(operation: ir.Operation, api: ir.Api, *, awaits: str = "") -> list[str]:
    """Lines of code that call the operation. A list is iterated; an answer gets a name if there is one."""
    called = _called(operation)
    if operation.paging is not None:
        return [*_prefixed(f"{'async ' if awaits else ''}for item in ", called, ":"), "    print(item)"]
    if operation.result is None:
        return _prefixed(awaits, called, "")
    return _prefixed(f"result = {awaits}", called, "")


def _called(operation: ir.Operation) -> tuple[str, list[str]]:
    values = operation.request_examples[0].value if operation.request_examples else {}
    given = [_value(a, values) for a in arguments(operation) if _shown(a, operation, values)]
    return f"client.{operation.resource}.{operation.name}", given


def _shown(argument: Argument, operation: ir.Operation, values: object) -> bool:
    if argument.where in ("path", "query", "header"):
        return argument.required
    return not is_async(argument, operation) and isinstance(values, dict) and argument.wire in values


def _value(argument: Argument, values: dict[str, object]) -> str:
    if argument.where == "path":
        return quote.literal(f"<{argument.python}>")
    value = values.get(argument.wire, f"<{argument.python}>")
    return f"{argument.python}={quote.literal(value)}"


def _prefixed(before: str, called: tuple[str, list[str]], after: str) -> list[str]:
    name, given = called
    one = f"{before}{name}({', '.join(given)}){after}"
    if len(one) <= WIDTH:
        return [one]
    return [f"{before}{name}(", *(f"    {value}," for value in given), f"){after}"]
