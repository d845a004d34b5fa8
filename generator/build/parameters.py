"""The arguments of an operation that travel in its path, query or headers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from .. import ir
from ..node import Node
from ..schemas import traits
from ..schemas.fields import python_name
from .examples import named
from .reader import UNSUPPORTED, Reader

Place = Literal["path", "query", "header"]
_PLACES: Final[Mapping[str, Place]] = {"path": "path", "query": "query", "header": "header"}


def parameters(reader: Reader, item: Node, operation: Node) -> tuple[ir.Parameter, ...]:
    """Those of the path item, then the operation's own; one of the same name and place replaces the earlier."""
    found: dict[tuple[str, str], ir.Parameter] = {}
    for holder in (item, operation):
        for node in holder.elements("parameters"):
            if (parameter := _known(reader, node)) is not None:
                found[parameter.wire, parameter.where] = parameter
    return tuple(found.values())


def _known(reader: Reader, node: Node) -> ir.Parameter | None:
    """Most parameters are components that many operations share: each is read once."""
    if node.ref is None or len(node.map) > 1:
        return _parameter(reader, reader.document.resolve(node))
    if node.ref not in reader.parameters:
        reader.parameters[node.ref] = _parameter(reader, reader.document.resolve(node))
    return reader.parameters[node.ref]


def _parameter(reader: Reader, node: Node) -> ir.Parameter | None:
    wire, stated = node.map.get("name"), node.map.get("in")
    where = node.choice("in", _PLACES)
    if not isinstance(wire, str) or not isinstance(stated, str):
        return None  # a reference that leads nowhere, or no parameter: reported by the bundler or the gate
    if where is None:
        message = f"The parameter `{wire}` travels in {stated}."
        reader.document.problem(node, UNSUPPORTED, message, "Declare it in path, query or header.")
        return None
    schema = node.child("schema")
    if schema.value is None:
        message = f"The parameter `{wire}` has no `schema`."
        reader.document.problem(node, UNSUPPORTED, message, "Describe its value with `schema`; `content` is not read.")
        return None
    chain = reader.chains.read(schema)
    option = node.map.get("x-client-option")
    return ir.Parameter(
        wire=wire,
        python=python_name(reader.document, wire, node),
        where=where,
        type=reader.types.read(schema),
        required=where == "path" or node.map.get("required") is True,
        description=traits.description((node, *chain.all)),
        location=reader.document.locate(node, key=True),
        default=traits.default(chain.all),
        constraints=traits.constraints(chain.own),
        lifecycle=traits.lifecycle((node, *chain.own)),
        client_option=option if isinstance(option, str) else None,
        examples=tuple(named(reader, node)),
    )
