"""Two readings of the component schemas, compared: the document's own words and what the parser understood."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from .. import ir
from ..bundle import Bundle
from ..node import Document, Node, is_list
from ..problem import Problem
from ..source import Location
from .components import Components, unions
from .parser import Parsed, parse
from .skeleton import skeleton
from .types import ANY, RULE, component_name, essence

# What the parser says when it gives a schema up -> (what is wrong, what to do).
_COMPLAINTS: Final = (
    ("allOf was not processed", "is made of itself by `allOf`", "Refer to it from a property instead."),
    ("allOf a non-object", "adds properties to something that is no object", "Put objects together with `allOf`."),
    ("can't be merged", "states one property with two types", "State the property once."),
    ("redefine an enum", "states one property with two sets of values", "State the property once."),
    ("combine enum", "states one property with two types", "State the property once."),
)
_CIRCLE: Final = ("is a list or a union that contains itself", "Give the object in the circle a component name.")
_COMPLAINT: Final = ("is described in a way that cannot be read", "Describe it with `type`, `properties` and `$ref`.")


@dataclass(frozen=True, slots=True)
class SchemaReading:
    """The component schemas. `types` says what a reference to each component means."""

    schemas: tuple[ir.Schema, ...]
    types: Mapping[str, ir.Type]
    problems: tuple[Problem, ...]


def read(bundle: Bundle) -> SchemaReading:
    """Read all component schemas. Where the two readings differ, or one finds nothing, is a problem."""
    document = Document(bundle)
    components = Components(document)
    schemas = dict(components.schemas())
    if not document.problems:
        copy = skeleton(components.nodes, components.kinds)
        parsed = parse(copy, components.names)
        _Comparison(document, components, schemas, parsed).run()
    types = {name: type_ for name in components.nodes if (type_ := components.type(name)) is not None}
    return SchemaReading(tuple(schemas.values()), types, tuple(sorted(set(document.problems))))


class _Comparison:
    def __init__(
        self, document: Document, components: Components, schemas: Mapping[str, ir.Schema], parsed: Parsed
    ) -> None:
        self._document = document
        self._components = components
        self._schemas = schemas
        self._parsed = parsed
        self._unions = unions(schemas.values())

    def run(self) -> None:
        self._failures()
        for name, node in self._components.nodes.items():
            # A bare reference is another component's other name, and has nothing of its own to compare.
            if component_name(node) is None and name in self._parsed.types:
                self._component(name, node, self._parsed.types[name])
            elif component_name(node) is None and not self._parsed.failures:
                self._given_up(name, _COMPLAINT)

    def _failures(self) -> None:
        """What fails only because it refers to another failure is not told: it will be fine when that one is."""
        failed = {name: said for name, said in self._parsed.failures if name is not None}
        leads = {name: _references(self._components.nodes[name].value) & failed.keys() for name in failed}
        for name, said in failed.items():
            circular = name in _reach(name, leads)
            if circular or not leads[name]:
                found = ((wrong, hint) for words, wrong, hint in _COMPLAINTS if words in said)
                self._given_up(name, next(found, _CIRCLE if circular else _COMPLAINT))
        if self._parsed.failures and not failed:
            self._document.problem(self._document.root, RULE, "A schema cannot be read.", _COMPLAINT[1])

    def _given_up(self, name: str, complaint: tuple[str, str]) -> None:
        wrong, hint = complaint
        self._document.problem(self._components.nodes[name], RULE, f"`{name}` {wrong}.", hint)

    def _component(self, name: str, node: Node, parsed: ir.Type) -> None:
        location = self._document.locate(node, key=True)
        match self._schemas.get(name):
            case ir.Model() as model:
                self._model(name, model)
                if model.additional is not None and "allOf" not in node.map:
                    self._types(location, f"{name}.additionalProperties", model.additional, self._parsed.further[name])
            case ir.Enum(values=values):
                if self._parsed.values.get(name) != len(values):
                    self._differ(location, f"Not all of the {len(values)} values of `{name}` are read.")
            case ir.Union(options=options):
                self._types(location, name, ir.OneOf(options), parsed)
            case _:
                self._types(location, name, self._components.type(name) or ANY, parsed)

    def _model(self, name: str, model: ir.Model) -> None:
        parsed = self._parsed.fields.get(name, {})
        stated = {field.wire: field for field in model.fields}
        for wire in parsed.keys() - stated.keys():
            self._differ(model.location, f"`{name}.{wire}` is lost: only one reading of the schema has it.")
        for wire, field in stated.items():
            label = f"{name}.{wire}"
            if wire not in parsed:
                self._differ(field.location, f"`{label}` is lost: only one reading of the schema has it.")
                continue
            if parsed[wire].required != field.required:
                self._differ(field.location, f"`{label}` is required in one reading of the schema, not in the other.")
            self._types(field.location, label, field.type, parsed[wire].type)

    def _types(self, location: Location, label: str, stated: ir.Type, parsed: ir.Type) -> None:
        if essence(stated, self._unions) != essence(parsed, self._unions):
            message = f"`{label}` is `{spoken(stated)}` in the document, and was understood as `{spoken(parsed)}`."
            self._differ(location, message)

    def _differ(self, location: Location, message: str) -> None:
        hint = "Write the schema with `type`, `properties`, `items`, `anyOf`, `allOf` and `$ref` alone."
        self._document.problems.append(Problem(location, RULE, message, hint))


def _references(value: object) -> set[str]:
    """The components that a schema refers to."""
    node = Node(value, "")
    found = {name for name in (component_name(node),) if name is not None}
    inner = node.map.values() if node.map else value if is_list(value) else ()
    return found.union(*map(_references, inner))


def _reach(name: str, leads: Mapping[str, set[str]]) -> set[str]:
    """What a name leads to, in one step or several."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        further = leads[waiting.pop()] - found
        found |= further
        waiting += further
    return found


def spoken(type_: ir.Type) -> str:
    """A type in a message: `string | null`, `list of Call`."""
    match type_:
        case ir.OneOf(options=options):
            return " | ".join(spoken(option) for option in options)
        case ir.ListOf(item=item):
            return f"list of {spoken(item)}"
        case ir.MapOf(value=value):
            return f"map of {spoken(value)}"
        case ir.Const(value=value):
            return repr(value)
        case ir.Named(name=name) | ir.Scalar(name=name):
            return name
