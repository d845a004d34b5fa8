"""What every part of the build reads with: the document, the component schemas, and types of schemas in place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from .. import ir
from ..bundle import Bundle
from ..names import NameRefused
from ..node import Document, Node
from ..schemas import SchemaReading
from ..schemas.fields import REFUSED, ChainReader
from ..schemas.fields import RULE as REFUSED_RULE
from ..schemas.types import TypeReader, options_of

UNSUPPORTED: Final = "unsupported-feature"


@dataclass(frozen=True)
class Reader:
    """`schemas` are by class name. `responses` and `parameters` hold what is read already, by pointer."""

    document: Document
    schemas: Mapping[str, ir.Schema]
    components: Mapping[str, ir.Type]
    types: TypeReader
    chains: ChainReader
    parameters: dict[str, ir.Parameter | None] = field(default_factory=dict[str, ir.Parameter | None])
    responses: dict[tuple[str, str], ir.Response] = field(default_factory=dict[tuple[str, str], ir.Response])

    def model(self, type_: ir.Type | None) -> ir.Model | None:
        """The model a type names, if it is one."""
        schema = self.schemas.get(type_.name) if isinstance(type_, ir.Named) else None
        return schema if isinstance(schema, ir.Model) else None

    def component(self, name: object) -> ir.Type | None:
        """The type of a component schema that an extension names."""
        return self.components.get(name) if isinstance(name, str) else None

    def checked(self, make: Callable[[str], str], name: str, node: Node) -> str:
        """The name as it is, if an identifier can be made of it later on; a problem and a stand-in if not."""
        return name if self.identifier(make, name, node, REFUSED) != REFUSED else REFUSED

    def identifier(self, make: Callable[[str], str], name: str, node: Node, fallback: str) -> str:
        """The name as an identifier; a problem at the node, and the fallback, where none can be made."""
        try:
            return make(name)
        except NameRefused as refusal:
            message = f"The name `{name}` {refusal.reason}."
            self.document.problem(node, REFUSED_RULE, message, "Choose a name of ASCII letters, digits and `_`.")
            return fallback


def reader(bundle: Bundle, reading: SchemaReading) -> Reader:
    """A reader of the bundle."""
    document = Document(bundle)
    classes = frozenset(
        name for name, type_ in reading.types.items() if any(isinstance(o, ir.Named) for o in options_of(type_))
    )
    return Reader(
        document=document,
        schemas={schema.name: schema for schema in reading.schemas},
        components=reading.types,
        types=TypeReader(document, reading.types.get),
        chains=ChainReader(document, classes),
    )
