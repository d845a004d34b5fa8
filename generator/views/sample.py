"""A call of the client as Python, from the document's own examples."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from .. import ir, names, quote
from .arguments import Argument, arguments, is_async

WIDTH = 76
RESULT, ITEM = "result", "item"
_TAKEN = frozenset({"client", RESULT, ITEM})
_LONG = 24


def call_sample(operation: ir.Operation, api: ir.Api, *, awaits: str = "") -> list[str]:
    """Lines of code that call the operation. A list is iterated; an answer gets a name if there is one."""
    called = _called(operation, api)
    if operation.paging is not None:
        name = _noun(operation.paging.item) or ITEM
        loop = _prefixed(f"{'async ' if awaits else ''}for {name} in ", called, ":")
        return [*loop, f"    print({name}{_telling(operation.paging.item, api)})"]
    if operation.result is None:
        return _prefixed(awaits, called, "")
    name = _noun(operation.result) if operation.method == "GET" else ""
    return _prefixed(f"{name or RESULT} = {awaits}", called, "")


def printed_sample(operation: ir.Operation, api: ir.Api) -> list[str]:
    """The same, and something of the answer is printed."""
    lines = call_sample(operation, api)
    if operation.paging is not None or operation.result is None:
        return lines
    name = lines[0].partition(" = ")[0]
    return [*lines, f"print({name}{_telling(operation.result, api)})"]


def raw_sample(operation: ir.Operation, api: ir.Api) -> list[str]:
    """The same call, for the answer as it came."""
    name, given = _called(operation, api)
    raw = name.replace("client.", "client.with_raw_response.", 1)
    return [*_prefixed("response = ", (raw, given), ""), "print(response.status, response.parse())"]


def page_sample(operation: ir.Operation, paging: ir.Paging, api: ir.Api) -> list[str]:
    """Lines of code that fetch one page of a list."""
    limit, offset = min(5, paging.maximum), 2 * min(5, paging.maximum)
    called = _called(
        operation, api, {_python(operation, paging.limit): limit, _python(operation, paging.offset): offset}
    )
    return [*_prefixed("page = ", called, ".page()"), "print(page.total, len(page.items))"]


def accepted_sample(operation: ir.Operation, asyncable: ir.Asyncable, api: ir.Api) -> list[str]:
    """Lines of code that make the request asynchronous."""
    url = {_python(operation, asyncable.url): "https://example.com/results"}
    return [*_prefixed("accepted = ", _called(operation, api, url), ""), "print(accepted.api_id)"]


def _python(operation: ir.Operation, wire: str) -> str:
    return next(argument.python for argument in arguments(operation) if argument.wire == wire)


def _noun(type_: ir.Type) -> str:
    """A variable's name for something of that type; empty if it would be a bad one."""
    name = names.field_name(type_.name) if isinstance(type_, ir.Named) else ""
    return "" if name in _TAKEN or len(name) > _LONG else name


def _telling(type_: ir.Type, api: ir.Api) -> str:
    """The attribute that tells it from its like: the first that it always has, most often its id."""
    schema = api.schema(type_.name) if isinstance(type_, ir.Named) else None
    fields = schema.fields if isinstance(schema, ir.Model) else ()
    return next((f".{field.python}" for field in fields if field.required), "")


@dataclass(frozen=True, slots=True)
class _Given:
    """An argument of a call: what stands before it, and its value or, if it is a file, how that is written."""

    label: str
    value: Any
    file: str = ""

    def line(self) -> str:
        return f"{self.label}{self.file or quote.literal(self.value)}"

    def lines(self) -> list[str]:
        """With a comma after it, broken where it is long."""
        return [f"    {self.line()},"] if self.file else _broken(self.label, self.value, "    ")


def _broken(label: str, value: Any, pad: str) -> list[str]:
    """A value in as few lines as fit: lists and mappings are broken, texts are not."""
    line = f"{pad}{label}{quote.literal(value)},"
    if len(line) <= WIDTH or not value or not isinstance(value, dict | list):
        return [line]
    if isinstance(value, list):
        inner = [("", item) for item in cast("Sequence[Any]", value)]
        return [f"{pad}{label}[", *_all_broken(inner, pad), f"{pad}],"]
    inner = [(f"{quote.literal(key)}: ", item) for key, item in cast("dict[str, Any]", value).items()]
    return [f"{pad}{label}{{", *_all_broken(inner, pad), f"{pad}}},"]


def _all_broken(inner: list[tuple[str, Any]], pad: str) -> list[str]:
    return [line for label, item in inner for line in _broken(label, item, f"{pad}    ")]


def _called(operation: ir.Operation, api: ir.Api, further: Mapping[str, Any] | None = None) -> tuple[str, list[_Given]]:
    values = _example_body(operation)
    given = [_given(a, values, api) for a in arguments(operation) if _shown(a, operation, values)]
    given += [_Given(f"{name}=", value) for name, value in (further or {}).items()]
    return f"client.{operation.resource}.{operation.name}", given


def _example_body(operation: ir.Operation) -> Mapping[str, Any]:
    value = operation.request_examples[0].value if operation.request_examples else None
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}


def _shown(argument: Argument, operation: ir.Operation, values: Mapping[str, Any]) -> bool:
    if argument.where != "body":
        return argument.required
    return argument.required or (argument.wire in values and not is_async(argument, operation))


def _given(argument: Argument, values: Mapping[str, Any], api: ir.Api) -> _Given:
    label = "" if argument.where == "path" else f"{argument.python}="
    return _Given(label, _example(argument, values, api), _file(argument.type))


def _example(argument: Argument, values: Mapping[str, Any], api: ir.Api) -> Any:
    """What the document shows, or else something of the right type."""
    if argument.where == "body" and argument.wire in values:
        return values[argument.wire]
    if argument.examples:
        return argument.examples[0].value
    return _stand_in(argument.type, argument, api)


def _stand_in(type_: ir.Type, argument: Argument, api: ir.Api) -> Any:
    match type_:
        case ir.Const(value=value):
            return value
        case ir.Scalar(name="integer" | "number"):
            return argument.constraints.minimum or 1
        case ir.Scalar(name="boolean"):
            return True
        case ir.ListOf(item=item):
            return [_stand_in(item, argument, api)]
        case ir.MapOf():
            return {}
        case ir.OneOf(options=options):
            return _stand_in(options[0], argument, api)
        case ir.Named(name=name):
            schema = api.schema(name)
            return schema.values[0].value if isinstance(schema, ir.Enum) else {}
        case _:
            return f"<{argument.python}>"


def _file(type_: ir.Type) -> str:
    """How a file is given, where the type asks for one."""
    match type_:
        case ir.Scalar(name="binary"):
            return 'Path("scan.pdf")'
        case ir.ListOf(item=item):
            return f"[{_file(item)}]" if _file(item) else ""
        case ir.OneOf(options=options):
            return next((given for option in options if (given := _file(option))), "")
        case _:
            return ""


def _prefixed(before: str, called: tuple[str, list[_Given]], after: str) -> list[str]:
    name, given = called
    one = f"{before}{name}({', '.join(argument.line() for argument in given)}){after}"
    if len(one) <= WIDTH:
        return [one]
    return [f"{before}{name}(", *(line for argument in given for line in argument.lines()), f"){after}"]
