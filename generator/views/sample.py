"""A call of the client as Python, from the document's own example."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from .. import ir, quote
from .arguments import Argument, arguments, is_async

WIDTH = 76


def call_sample(operation: ir.Operation, *, awaits: str = "") -> list[str]:
    """Lines of code that call the operation. A list is iterated; an answer gets a name if there is one."""
    called = _called(operation)
    if operation.paging is not None:
        return [*_prefixed(f"{'async ' if awaits else ''}for item in ", called, ":"), "    print(item)"]
    if operation.result is None:
        return _prefixed(awaits, called, "")
    return _prefixed(f"result = {awaits}", called, "")


def _called(operation: ir.Operation) -> tuple[str, list[str]]:
    values = _example_body(operation)
    given = [_value(a, values) for a in arguments(operation) if _shown(a, operation, values)]
    return f"client.{operation.resource}.{operation.name}", given


def _example_body(operation: ir.Operation) -> Mapping[str, Any]:
    value = operation.request_examples[0].value if operation.request_examples else None
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}


def _shown(argument: Argument, operation: ir.Operation, values: Mapping[str, Any]) -> bool:
    if argument.where != "body":
        return argument.required
    return argument.required or (argument.wire in values and not is_async(argument, operation))


def _value(argument: Argument, values: Mapping[str, Any]) -> str:
    value = _file(argument.type) or quote.literal(values.get(argument.wire, f"<{argument.python}>"))
    return value if argument.where == "path" else f"{argument.python}={value}"


def _file(type_: ir.Type) -> str:
    """How a file is given, where the type asks for one."""
    match type_:
        case ir.Scalar(name="binary"):
            return 'Path("scan.pdf")'
        case ir.ListOf(item=item):
            return f"[{_file(item)}]" if _file(item) else ""
        case ir.OneOf(options=options):
            return next(filter(None, map(_file, options)), "")
        case _:
            return ""


def _prefixed(before: str, called: tuple[str, list[str]], after: str) -> list[str]:
    name, given = called
    one = f"{before}{name}({', '.join(given)}){after}"
    if len(one) <= WIDTH:
        return [one]
    return [f"{before}{name}(", *(f"    {value}," for value in given), f"){after}"]
