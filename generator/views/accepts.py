"""What an operation accepts, as types that the client checks arguments against before it sends them."""

from __future__ import annotations

import re

from .. import ir, quote
from .annotation import Annotations
from .arguments import Argument

PLACES = ("path", "query", "header", "body")
_CHECKED = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}


def accepts(given: tuple[Argument, ...], api: ir.Api) -> str:
    """The table of the types by place and wire name, as an expression; empty where nothing can be checked."""
    places = [(place, _entries([argument for argument in given if argument.where == place], api)) for place in PLACES]
    shown = [f"{quote.literal(place)}: {{{', '.join(entries)}}}" for place, entries in places if entries]
    return f"{{{', '.join(shown)}}}" if shown else ""


def _entries(given: list[Argument], api: ir.Api) -> list[str]:
    typed = [(argument, _constrained(argument, api)) for argument in given]
    return [f"{quote.literal(argument.wire)}: {type_}" for argument, type_ in typed if type_]


def _constrained(argument: Argument, api: ir.Api) -> str:
    decodable = Annotations(api).decodable(argument.type)
    options = decodable.options if isinstance(decodable, ir.OneOf) else (decodable,)
    return _joined([_limited(option, argument.constraints, api) for option in options])


def _limited(type_: ir.Type, limits: ir.Constraints, api: ir.Api) -> str:
    """The type with those of the limits that are about values of its kind."""
    checked = _checked(type_, api)
    said: dict[str, str | float | None]
    match type_:
        case ir.Scalar(name="string"):
            said = {"min_length": limits.min_length, "max_length": limits.max_length, "pattern": _pattern(limits)}
        case ir.Scalar(name="integer" | "number"):
            said = {"ge": limits.minimum, "le": limits.maximum}
        case ir.ListOf():
            said = {"min_length": limits.min_items, "max_length": limits.max_items}
        case _:
            said = {}
    stated = [f"{name}={quote.literal(value)}" for name, value in said.items() if value is not None]
    return f"Annotated[{checked}, Meta({', '.join(stated)})]" if checked and stated else checked


def _checked(type_: ir.Type, api: ir.Api) -> str:
    """The type as the client checks it; empty for one that takes anything."""
    match type_:
        case ir.Scalar(name=name):
            return _CHECKED.get(name, "")
        case ir.Const(value=value):
            return f"Literal[{quote.literal(value)}]"
        case ir.Named(name=name):
            return _named(api.schema(name))
        case ir.ListOf(item=item):
            return f"list[{_checked(item, api) or 'Any'}]"
        case ir.MapOf(value=value):
            return f"dict[str, {_checked(value, api) or 'Any'}]"
        case ir.OneOf(options=options):
            return _joined([_checked(option, api) for option in options])


def _named(schema: ir.Schema) -> str:
    match schema:
        case ir.Enum(open=True, values=values):
            kinds = {type(value.value).__name__ for value in values}
            return " | ".join(sorted(kinds))
        case ir.Enum(name=name) | ir.Model(name=name):
            return f"models.{name}"
        case _:
            return ""


def _joined(options: list[str]) -> str:
    return " | ".join(dict.fromkeys(options)) if all(options) else ""


def _pattern(limits: ir.Constraints) -> str | None:
    """The pattern for Python, where `$` would also match before a line end."""
    if limits.pattern is None:
        return None
    pattern = re.sub(r"(?<!\\)((?:\\\\)*)\$\Z", r"\1\\Z", limits.pattern)
    try:
        re.compile(pattern)
    except re.error:
        return None
    return pattern
