"""Properties as fields: the same description, default and limits wherever a property is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from .. import ir
from ..names import NameRefused, field_name, is_identifier
from ..node import Document, Node
from . import traits
from .types import component_name, option_nodes

REFUSED: Final = "refused"  # stands for a name that has a problem of its own; no document can have it twice in a client
RULE: Final = "name-refused"


@dataclass(frozen=True, slots=True)
class Chain:
    """A use of a schema and what it refers to, in order: `all` to the end, `own` as far as no class of its own begins.

    A description may come from anywhere; limits and lifecycle of a class are its own, those of a mere alias are not.
    """

    all: tuple[Node, ...]
    own: tuple[Node, ...]

    def __add__(self, other: Chain) -> Chain:
        return Chain((*self.all, *other.all), (*self.own, *other.own))


class ChainReader:
    """Follows a use of a schema through references and one-armed wrappers (nullable `anyOf`, single `allOf`)."""

    def __init__(self, document: Document, named: frozenset[str]) -> None:
        self._document = document
        self._named = named

    def read(self, node: Node) -> Chain:
        """The chain that begins with the node."""
        found, own, ours, seen = [node], [node], True, {node.pointer}
        while (behind := self._behind(node)) is not None and behind.pointer not in seen:
            ours = ours and (node.ref is None or component_name(node) not in self._named)
            seen.add(behind.pointer)
            found.append(behind)
            own += [behind] if ours else []
            node = behind
        return Chain(tuple(found), tuple(own))

    def _behind(self, node: Node) -> Node | None:
        if node.ref is not None:
            return self._document.target(node)
        arms = [option for option in option_nodes(node) if option.map.get("type") != "null"]
        arms = arms or list(node.elements("allOf"))
        return arms[0] if len(arms) == 1 else None


def field(document: Document, wire: str, type_: ir.Type, chain: Chain, *, required: bool) -> ir.Field:
    """The field of a property; its place in the document is the chain's first node."""
    return ir.Field(
        wire=wire,
        python=python_name(document, wire, chain.own[0]),
        type=type_,
        required=required,
        description=traits.description(chain.all),
        location=document.locate(chain.all[0], key=True),
        default=traits.default(chain.all),
        constraints=traits.constraints(chain.own),
        lifecycle=traits.lifecycle(chain.own),
        read_only=traits.flag(chain.all, "readOnly"),
        write_only=traits.flag(chain.all, "writeOnly"),
        secret=any(node.map.get("format") == "password" for node in chain.all),
    )


def python_name(document: Document, wire: str, node: Node) -> str:
    """The identifier: `x-python-name` where the document settles a clash, else made from the wire name."""
    stated = node.map.get("x-python-name")
    if isinstance(stated, str):
        if is_identifier(stated):
            return stated
        hint = "Use ASCII letters, digits and `_`; begin with a letter; avoid Python's keywords."
        document.problem(node, RULE, f"`x-python-name: {stated}` is no Python identifier.", hint)
        return REFUSED
    try:
        return field_name(wire)
    except NameRefused as refusal:
        document.problem(node, RULE, f"The name `{wire}` {refusal.reason}.", "Name it for Python with `x-python-name`.")
        return REFUSED
