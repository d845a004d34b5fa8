"""What `models.py` shows: the enumerations, the structs and the unions of the document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .. import ir, quote
from .annotation import Annotations, like
from .prose import default_notes, described, lifecycle_notes

WIDTH = 96


@dataclass(frozen=True, slots=True)
class EnumView:
    """An enumeration and the alias of what is accepted where it is asked for."""

    name: str
    base: str
    docstring: str
    members: tuple[tuple[str, str], ...]  # (name, literal)
    alias: str
    alias_of: str


@dataclass(frozen=True, slots=True)
class FieldView:
    """One attribute: its declaration and its docstring."""

    declaration: str
    docstring: str


@dataclass(frozen=True, slots=True)
class StructView:
    """A class of typed attributes."""

    name: str
    base: str
    options: str
    docstring: str
    secrets: tuple[str, ...]
    fields: tuple[FieldView, ...]


@dataclass(frozen=True, slots=True)
class UnionView:
    """A name for one of several types."""

    name: str
    of: str
    docstring: str


@dataclass(frozen=True, slots=True)
class ModelsView:
    """The whole module. Names are in alphabetical order, as in the bundle."""

    enums: tuple[EnumView, ...]
    structs: tuple[StructView, ...]
    unions: tuple[UnionView, ...]
    public: list[str]


def models_view(api: ir.Api) -> ModelsView:
    """The module of all schemas that a client's user can hold in hand."""
    names = _Reach(api)
    annotations = Annotations(api, models="")
    tags = _tags(api)
    events = {event.model for event in api.events}
    enums = tuple(_enum(schema) for schema in api.schemas if isinstance(schema, ir.Enum))
    structs = tuple(
        _struct(
            schema,
            annotations,
            base="EventModel" if schema.name in events else "Model",
            sent_only=schema.name not in names.read,
            tag=tags.get(schema.name, ""),
        )
        for schema in api.schemas
        if isinstance(schema, ir.Model) and schema.name in (names.read | names.written) - _in_runtime(api)
    )
    unions = tuple(_union(schema, annotations) for schema in api.schemas if isinstance(schema, ir.Union))
    public = sorted(
        [*(e.name for e in enums), *(s.name for s in structs), *(u.name for u in unions), *(e.alias for e in enums)]
    )
    return ModelsView(enums, structs, unions, public)


def _in_runtime(api: ir.Api) -> set[str]:
    """The immediate answer to an asynchronous request has behaviour, so the runtime has its class."""
    return {api.asyncable.accepted} if api.asyncable else set()


class _Reach:
    """Which schemas are read (answers, events) and which are written (arguments), by component name."""

    def __init__(self, api: ir.Api) -> None:
        self._schemas = {schema.name: schema for schema in api.schemas}
        operations = [operation for resource in api.resources for operation in resource.operations]
        read = [r.type for o in operations for r in o.responses if r.type] + [o.result for o in operations if o.result]
        read += [ir.Named(event.model) for event in api.events]
        written = [p.type for o in operations for p in o.parameters]
        written += [field.type for o in operations if o.body for field in o.body.fields]
        self.read = self._closure(read)
        self.written = self._closure(written)
        bodies = {o.body.model for o in operations if o.body}
        # Schemas nothing refers to are of use to people all the same; a body's own are keyword arguments instead.
        self.read |= set(self._schemas) - self.read - self.written - bodies

    def _closure(self, roots: Iterable[ir.Type]) -> set[str]:
        found: set[str] = set()
        waiting = [name for root in roots for name in names_in(root)]
        while waiting:
            name = waiting.pop()
            if name not in found and name in self._schemas:
                found.add(name)
                waiting += [inner for type_ in _parts(self._schemas[name]) for inner in names_in(type_)]
        return found


def names_in(type_: ir.Type) -> Iterator[str]:
    """The component names a type mentions."""
    match type_:
        case ir.Named(name=name):
            yield name
        case ir.ListOf(item=item):
            yield from names_in(item)
        case ir.MapOf(value=value):
            yield from names_in(value)
        case ir.OneOf(options=options):
            for option in options:
                yield from names_in(option)
        case _:
            return


def _parts(schema: ir.Schema) -> Iterator[ir.Type]:
    match schema:
        case ir.Model(fields=fields):
            yield from (field.type for field in fields)
        case ir.Union(options=options):
            yield from options
        case _:
            return


def _tags(api: ir.Api) -> dict[str, str]:
    return {
        component: f", tag_field={quote.literal(schema.discriminator)}, tag={quote.literal(value)}"
        for schema in api.schemas
        if isinstance(schema, ir.Union) and schema.discriminator
        for value, component in schema.tags
    }


def _enum(enum: ir.Enum) -> EnumView:
    kind = "Int" if all(isinstance(value.value, int) for value in enum.values) else "Str"
    plain = ", ".join(quote.literal(value.value) for value in enum.values)
    wide = f" | {kind.lower()}" if enum.open else ""
    notes = ["More values may follow; an unknown one is kept as it came."] if enum.open else []
    return EnumView(
        name=enum.name,
        base=f"Open{kind}Enum" if enum.open else f"{kind}Enum",
        docstring=quote.docstring(described(enum.description, [*notes, *lifecycle_notes(enum.lifecycle)], WIDTH)),
        members=tuple((value.python, quote.literal(value.value)) for value in enum.values),
        alias=like(enum.name),
        alias_of=f"{enum.name} | Literal[{plain}]{wide}",
    )


def _struct(model: ir.Model, annotations: Annotations, *, base: str, sent_only: bool, tag: str) -> StructView:
    fields = [field for field in model.fields if not (tag and f"tag_field={quote.literal(field.wire)}," in tag)]
    return StructView(
        name=model.name,
        base=base,
        options=f"frozen=True, kw_only=True{tag}",
        docstring=quote.docstring(described(model.description, lifecycle_notes(model.lifecycle), WIDTH)),
        secrets=tuple(field.python for field in fields if field.secret),
        fields=tuple(_field(field, annotations, unset=sent_only) for field in fields),
    )


def _field(field: ir.Field, annotations: Annotations, *, unset: bool) -> FieldView:
    annotation = annotations.read(
        annotations.decodable(field.type), None if field.required else "Unset" if unset else "None"
    )
    default = "" if field.required else "UNSET" if unset else "None"
    if field.python != field.wire:
        arguments = [f"default={default}"] if default else []
        value = f" = field({', '.join([*arguments, f'name={quote.literal(field.wire)}'])})"
    else:
        value = f" = {default}" if default else ""
    notes = [*default_notes(field.default), *lifecycle_notes(field.lifecycle)]
    return FieldView(
        declaration=f"{field.python}: {annotation}{value}",
        docstring=quote.docstring(described(field.description, notes, WIDTH)),
    )


def _union(union: ir.Union, annotations: Annotations) -> UnionView:
    type_ = ir.OneOf(union.options)
    of = annotations.read(type_ if union.discriminator else annotations.decodable(type_))
    return UnionView(union.name, of, quote.docstring(described(union.description, [], WIDTH)))
