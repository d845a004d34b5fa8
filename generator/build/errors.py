"""The exception classes that the document names (`x-exception` on responses)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from .. import ir
from ..names import class_name
from ..node import Node
from .reader import Reader
from .responses import exception_name, response_nodes

RULE: Final = "exception-agrees"


@dataclass(frozen=True, slots=True)
class _Claim:
    """What one response says of an exception."""

    status: str
    base: str | None
    node: Node


class Errors:
    """Every exception, once; what two responses say of one must agree."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._claims: dict[str, dict[tuple[str, str], _Claim]] = {}

    def note(self, operation: Node) -> None:
        """Take in the responses of an operation."""
        for status, node in response_nodes(self._reader, operation):
            if (name := exception_name(self._reader, node)) is not None:
                base = node.child("x-exception").map.get("base")
                claim = _Claim(status, base if isinstance(base, str) else None, node)
                self._claims.setdefault(name, {}).setdefault((status, node.pointer), claim)

    def all(self) -> tuple[ir.Error, ...]:
        """The exceptions by status, bases before what derives from them."""
        errors = {name: self._error(name, list(claims.values())) for name, claims in self._claims.items()}
        for name, error in errors.items():
            if error.base is not None and not self._has_root(error, errors):
                message = f"`{name}` derives from `{error.base}`, which no response raises, or which derives from it."
                hint = f"Let a response say `x-exception: {error.base}`, or leave out `base`."
                self._reader.document.problem(next(iter(self._claims[name].values())).node, RULE, message, hint)
        return tuple(sorted(errors.values(), key=lambda error: (error.status, _depth(error, errors), error.name)))

    def _error(self, name: str, claims: list[_Claim]) -> ir.Error:
        first = claims[0]
        for other in claims[1:]:
            if (other.base, other.status[0]) != (first.base, first.status[0]):
                place = self._reader.document.locate(first.node, key=True)
                message = f"`{name}` is not what it is at {place}: status and base must agree."
                self._reader.document.problem(other.node, RULE, message, "Give one of the two another name.")
        statuses = {claim.status for claim in claims}
        return ir.Error(
            name=name,
            status=first.status if len(statuses) == 1 else f"{first.status[0]}XX",
            base=None if first.base is None else self._reader.identifier(class_name, first.base, first.node, "Refused"),
            description=first.node.text("description"),
            location=self._reader.document.locate(first.node, key=True),
        )

    def _has_root(self, error: ir.Error, errors: dict[str, ir.Error]) -> bool:
        return _depth(error, errors) < len(errors) and _root(error, errors) is not None


def _root(error: ir.Error, errors: dict[str, ir.Error]) -> ir.Error | None:
    """The last of the bases; None if one of them does not exist."""
    current: ir.Error | None = error
    while current is not None and current.base is not None:
        current = errors.get(current.base)
    return current


def _depth(error: ir.Error, errors: dict[str, ir.Error]) -> int:
    """How many bases it has; as many as there are errors, if they go round in a circle."""
    depth, current = 0, errors.get(error.base or "")
    while current is not None and depth < len(errors):
        depth, current = depth + 1, errors.get(current.base or "")
    return depth
