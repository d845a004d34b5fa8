"""Several client methods on one path and verb, told apart by a fixed query (`x-variants`)."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from .. import ir
from ..names import constant_name, method_name
from ..node import Node
from ..schemas.types import ANY, options_of
from .asynchronous import wire_names
from .examples import fitting
from .migration import formerly
from .reader import Reader
from .responses import without

RULE: Final = "variant-fits"


@dataclass(frozen=True, slots=True)
class Stated:
    """One entry of `x-variants`."""

    node: Node
    id: str
    fixed: tuple[tuple[str, str], ...]
    names: frozenset[str]  # of the parameters that still apply
    type: ir.Type


def variants(reader: Reader, node: Node, label: str) -> tuple[Stated, ...]:
    """The entries of an operation, as stated."""
    return tuple(_stated(reader, entry, label) for entry in node.elements("x-variants"))


def _stated(reader: Reader, node: Node, label: str) -> Stated:
    type_ = reader.component(node.map.get("schema"))
    if type_ is None:
        message = f"{label}: there is no schema `{node.map.get('schema')}` for the variant to return."
        reader.document.problem(node, RULE, message, "Name a component schema.")
    return Stated(
        node=node,
        id=reader.checked(constant_name, node.text("operationId"), node),
        fixed=tuple((name, str(value)) for name, value in node.child("query").map.items()),
        names=frozenset(node.texts("parameters")),
        type=type_ or ANY,
    )


def verify(reader: Reader, stated: Sequence[Stated], operation: ir.Operation) -> None:
    """What variants refer to must be there: parameters, values, and their types among those of the 200."""
    page = _page(operation)
    types = [type_ for variant in stated for type_ in options_of(variant.type)]
    query = {parameter.wire: parameter for parameter in operation.parameters if parameter.where == "query"}
    for variant in stated:
        for message in _misfits(reader, variant, page, query):
            hint = "Correct the variant, or what it refers to."
            reader.document.problem(variant.node, RULE, f"{variant.id}: {message}", hint)
    left = [option for option in options_of(page) if option not in types] if page is not None else []
    if stated and len(left) != 1:
        message = (
            f"{operation.id}: of the alternatives of its 200 {len(left)} are not a variant's; one must be its own."
        )
        reader.document.problem(stated[0].node, RULE, message, "List its own schema and those of its variants.")


def _misfits(reader: Reader, variant: Stated, page: ir.Type | None, query: dict[str, ir.Parameter]) -> Iterator[str]:
    if page is None or not set(options_of(variant.type)) <= set(options_of(page)):
        yield "its schema is no alternative of the operation's 200."
    for name in sorted(variant.names - query.keys()):
        yield f"the operation has no query parameter `{name}`."
    for name, value in variant.fixed:
        if name not in query:
            yield f"the operation has no query parameter `{name}` to be fixed."
        elif name in variant.names:
            yield f"`{name}` is fixed, and cannot apply at the same time."
        elif not _takes(reader, query[name].type, value):
            yield f"`{name}` cannot be `{value}`."


def _takes(reader: Reader, type_: ir.Type, value: str) -> bool:
    schema = reader.schemas.get(type_.name) if isinstance(type_, ir.Named) else None
    if isinstance(schema, ir.Enum):
        return schema.open or value in {str(member.value) for member in schema.values}
    return all(not isinstance(option, ir.Const) for option in options_of(type_)) or ir.Const(value) in options_of(type_)


def own(reader: Reader, whole: ir.Operation, stated: Sequence[Stated]) -> ir.Operation:
    """The operation less what belongs to its variants alone: the fixed parameters, their types and examples."""
    if not stated:
        return whole
    fixed = {name for variant in stated for name, _ in variant.fixed}
    types = {type_ for variant in stated for type_ in options_of(variant.type)}
    kept = tuple(p for p in whole.parameters if p.where != "query" or p.wire not in fixed)
    page = _page(whole)
    return _narrowed(reader, whole, kept, None if page is None else without(page, types))


def variant(reader: Reader, whole: ir.Operation, stated: Stated) -> ir.Operation:
    """The additional method. It keeps the path's parameters, and of the others those that still apply."""
    node = stated.node
    kept = tuple(p for p in whole.parameters if p.where != "query" or p.wire in stated.names)
    name = reader.identifier(method_name, node.text("x-method") or stated.id, node, "refused")
    made = dataclasses.replace(
        _narrowed(reader, whole, kept, stated.type),
        id=stated.id,
        name=name,
        summary=node.text("summary") or whole.summary,
        description=node.text("description") or whole.description,
        variant=ir.Variant(of=whole.id, fixed=stated.fixed),
        location=reader.document.locate(node),
        formerly=formerly(reader, node, f"{whole.resource}.{name}"),
    )
    pair = whole.asyncable
    if pair is not None and not {pair.url, pair.method} <= wire_names(made):
        return dataclasses.replace(made, asyncable=None, callbacks=())
    return made


def _page(operation: ir.Operation) -> ir.Type | None:
    return next((response.type for response in operation.responses if response.status == "200"), None)


def _narrowed(
    reader: Reader, whole: ir.Operation, parameters: tuple[ir.Parameter, ...], page: ir.Type | None
) -> ir.Operation:
    """The operation with fewer parameters and alternatives, and of the 200's examples those that show what is left."""
    every = _page(whole) or ANY
    shown = options_of(page) if page is not None else ()
    return dataclasses.replace(
        whole,
        parameters=parameters,
        responses=tuple(dataclasses.replace(r, type=page) if r.status == "200" else r for r in whole.responses),
        response_examples=tuple(
            (status, example)
            for status, example in whole.response_examples
            if status != "200" or fitting(reader, example.value, every) in shown
        ),
    )
