"""The arguments of a client method: which there are, in what order, how they are written and sent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .. import ir, quote
from .annotation import Annotations


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a method, wherever it goes on the wire."""

    wire: str
    python: str
    where: Literal["path", "query", "header", "body"]
    type: ir.Type
    required: bool
    description: str
    default: ir.Default | None
    constraints: ir.Constraints
    lifecycle: ir.Lifecycle
    examples: tuple[ir.Example, ...] = ()


def arguments(operation: ir.Operation) -> tuple[Argument, ...]:
    """Those the caller gives: path first, then the required ones, the asynchronous pair last; else as documented."""
    given = [_of_parameter(parameter) for parameter in operation.parameters if parameter.client_option is None]
    if operation.body is not None:
        given += [_of_field(field, operation.body) for field in operation.body.fields if not field.read_only]
    return tuple(sorted(given, key=lambda argument: _rank(argument, operation)))


def is_async(argument: Argument, operation: ir.Operation) -> bool:
    """Whether it is one of the two that make a request asynchronous."""
    pair = operation.asyncable
    return pair is not None and argument.wire in (pair.url, pair.method)


def _rank(argument: Argument, operation: ir.Operation) -> int:
    if argument.where == "path":
        return 0
    if is_async(argument, operation):
        return 3
    return 1 if argument.required else 2


def _of_parameter(parameter: ir.Parameter) -> Argument:
    return Argument(
        parameter.wire,
        parameter.python,
        parameter.where,
        parameter.type,
        parameter.required,
        parameter.description,
        parameter.default,
        parameter.constraints,
        parameter.lifecycle,
        parameter.examples,
    )


def _of_field(field: ir.Field, body: ir.Body) -> Argument:
    return Argument(
        field.wire,
        field.python,
        "body",
        field.type,
        field.required and body.required,
        field.description,
        field.default,
        field.constraints,
        field.lifecycle,
    )


def signature(given: tuple[Argument, ...], annotations: Annotations, callback_url: str = "", rest: str = "") -> str:
    """The parameter list, with `rest` at its end.

    The callback's URL, which makes the request asynchronous, may also be None: then it is not.
    """
    path = [f"{a.python}: {annotations.write(a.type)}" for a in given if a.where == "path"]
    named = [declared(a, annotations, a.wire == callback_url) for a in given if a.where != "path"]
    return ", ".join(["self", *path, *(["*", *named] if named else []), *([rest] if rest else [])])


def declared(argument: Argument, annotations: Annotations, or_none: bool = False) -> str:
    """A keyword argument as it stands in a signature."""
    type_ = ir.OneOf((argument.type, ir.Scalar("null"))) if or_none else argument.type
    if argument.required:
        return f"{argument.python}: {annotations.write(type_)}"
    return f"{argument.python}: {annotations.write(type_, 'Unset')} = UNSET"


def free_keys(operation: ir.Operation, api: ir.Api) -> ir.Type | None:
    """The type of further keys that the body takes, if the document says of which type they are."""
    schema = api.schema(operation.body.model) if operation.body is not None else None
    return schema.additional if isinstance(schema, ir.Model) else None


def mapping(given: tuple[Argument, ...], where: str, rest: str = "") -> str:
    """The dict of wire names to arguments that is handed to the runtime; empty where there is none."""
    entries = [f"{quote.literal(a.wire)}: {a.python}" for a in given if a.where == where]
    entries += [f"**{rest}"] if rest else []
    return "{" + ", ".join(entries) + "}" if entries else ""
