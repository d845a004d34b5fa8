"""JSON pointers into an operation's answer, followed through the IR's types. `build` has proved that they lead on."""

from __future__ import annotations

from collections.abc import Iterator

from .. import ir


def attributes(operation: ir.Operation, pointer: str, api: ir.Api) -> str:
    """The pointer as a path of attributes: `/meta/next` is `meta.next`."""
    return ".".join(field.python for _, field in _steps(operation, pointer, api))


def owner_of(operation: ir.Operation, pointer: str, api: ir.Api) -> ir.Model:
    """The model that has the pointer's last step as a field."""
    return [model for model, _ in _steps(operation, pointer, api)][-1]


def _steps(operation: ir.Operation, pointer: str, api: ir.Api) -> Iterator[tuple[ir.Model, ir.Field]]:
    type_ = operation.result
    for wire in pointer.split("/")[1:]:
        model = _model(type_, api)
        field = next(field for field in model.fields if field.wire == wire)
        yield model, field
        type_ = field.type


def _model(type_: ir.Type | None, api: ir.Api) -> ir.Model:
    options = type_.options if isinstance(type_, ir.OneOf) else (type_,)
    schemas = (api.schema(option.name) for option in options if isinstance(option, ir.Named))
    return next(schema for schema in schemas if isinstance(schema, ir.Model))
