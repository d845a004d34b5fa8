"""A schema where it is used, against the field, parameter or type that keeps it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from .. import ir
from ..node import Node
from .ledger import Ledger, stated
from .shape import Shapes, of_type

CONSTRAINTS: Final[Mapping[str, str]] = {
    "minimum": "minimum",
    "maximum": "maximum",
    "minLength": "min_length",
    "maxLength": "max_length",
    "pattern": "pattern",
    "minItems": "min_items",
    "maxItems": "max_items",
}
LIFECYCLE: Final[Mapping[str, str]] = {
    "x-stability": "stability",
    "x-since": "since",
    "x-sunset": "sunset",
    "deprecated": "deprecated",
}
# Keywords that a shape accounts for.
SHAPED: Final = frozenset(
    {"$ref", "type", "format", "enum", "const", "nullable", "items", "anyOf", "oneOf", "allOf", "additionalProperties"}
)
# What a component that is a class says of its uses.
OF_USES: Final = frozenset({"description", "default", "readOnly", "writeOnly"})
_TEXTS: Final = frozenset({"description", "default", "readOnly", "writeOnly", "x-python-name"})
_BELOW: Final = ("items", "additionalProperties")
_COMPOSED: Final = ("anyOf", "oneOf", "allOf")


@dataclass(frozen=True, slots=True)
class Kept:
    """What the IR has of a use of a schema. Without constraints, it has a place for nothing but the type there."""

    type: ir.Type
    description: str | None = None
    default: ir.Default | None = None
    constraints: ir.Constraints | None = None
    lifecycle: ir.Lifecycle | None = None
    python: str | None = None
    read_only: bool | None = None
    write_only: bool | None = None


def of_field(field: ir.Field) -> Kept:
    """All of a field."""
    return Kept(
        field.type,
        field.description,
        field.default,
        field.constraints,
        field.lifecycle,
        field.python,
        field.read_only,
        field.write_only,
    )


def of_parameter(parameter: ir.Parameter) -> Kept:
    """All of a parameter."""
    return Kept(
        parameter.type,
        parameter.description,
        parameter.default,
        parameter.constraints,
        parameter.lifecycle,
        parameter.python,
        read_only=False,
        write_only=False,
    )


class Values:
    """Compares uses of schemas with what is kept of them."""

    def __init__(self, ledger: Ledger, shapes: Shapes) -> None:
        self._ledger = ledger
        self._shapes = shapes

    def compare(self, node: Node, kept: Kept, *, said: frozenset[str] = frozenset()) -> None:
        """The type as a whole, then every keyword. `said` are keys that something nearer has said already."""
        if "type" not in said and self._shapes.of(node) != of_type(kept.type):
            self._ledger.lose(node, "type")
        self._keywords(node, kept, said, {node.pointer})

    def _keywords(self, node: Node, kept: Kept, said: frozenset[str], seen: set[str]) -> None:
        for key in node.map:
            if key not in said and key not in SHAPED:
                self._keyword(node, key, kept)
        now_said = said | node.map.keys()
        for behind in self._behind(node):
            if behind.pointer not in seen:
                self._keywords(behind, kept, now_said, seen | {behind.pointer})
        self._class(node, kept, now_said)
        self._below(node)

    def _class(self, node: Node, kept: Kept, said: frozenset[str]) -> None:
        """A class may have a default of its own, and be read-only: that holds wherever it is used."""
        target = self._ledger.document.target(node) if self._shapes.schema_of(node) is not None else None
        if target is not None and kept.constraints is not None:
            for key in OF_USES & target.map.keys() - said:
                self._keyword(target, key, kept)

    def _behind(self, node: Node) -> list[Node]:
        """What says more of the same value: an alias, or the only arm of a wrapper. A class answers for itself."""
        if node.ref is not None:
            target = self._ledger.document.target(node)
            return [] if target is None or self._shapes.schema_of(node) is not None else [target]
        arms = [arm for key in _COMPOSED for arm in node.elements(key) if arm.map.get("type") != "null"]
        return arms if len(arms) == 1 else []

    def _keyword(self, node: Node, key: str, kept: Kept) -> None:
        value = stated(node.map[key])
        if not _is_kept(key, value, kept):
            known = key in _TEXTS or key in CONSTRAINTS or key in LIFECYCLE
            what = "keyword" if not known else key if kept.constraints is not None else f"nested {key}"
            self._ledger.lose(node.child(key), what)

    def _below(self, node: Node) -> None:
        """Inside lists, maps and alternatives the IR has types alone."""
        inner = [node.child(key) for key in _BELOW if isinstance(node.map.get(key), dict)]
        arms = [arm for key in _COMPOSED for arm in node.elements(key) if arm.map.get("type") != "null"]
        for below in (*inner, *(arms if len(arms) > 1 else [])):
            if self._ledger.first_time(below, self):
                self._keywords(below, Kept(ir.Scalar("any")), frozenset(), {below.pointer})


def _is_kept(key: str, value: object, kept: Kept) -> bool:
    match key:
        case "description":
            return not value or kept.description == value
        case "default":
            return kept.default is not None and kept.default.value == value
        case "x-python-name":
            return kept.python == value
        case "readOnly":
            return kept.read_only == value
        case "writeOnly":
            return kept.write_only == value
        case _ if key in CONSTRAINTS:
            return kept.constraints is not None and getattr(kept.constraints, CONSTRAINTS[key]) == value
        case _:
            return key in LIFECYCLE and kept.lifecycle is not None and getattr(kept.lifecycle, LIFECYCLE[key]) == value
