"""Names that meet in one Python identifier. One of the two has to be settled in the document: none is renamed here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from .. import ir
from ..names import constant_name
from ..problem import Problem
from ..schemas.fields import REFUSED
from ..source import Location

RULE: Final = "name-clash"
# What the runtime's client has of its own, beside the resources.
_CLIENT_MEMBERS: Final = frozenset({"close", "with_options", "with_raw_response"})
# What the generated module of XML elements has beside them.
_XML_NAMES: Final = frozenset({"Element", "Final", "Literal", "Mapping", "Sequence", "TypeAlias"})
_TOKEN_ARGUMENTS: Final = ("valid_from", "lifetime", "valid_till", "uid")
# Where an event keeps the fields that the document does not describe.
_EXTRA: Final = "extra"
# What the generated module of models imports.
_MODULE_NAMES: Final = frozenset(
    {
        "Any",
        "ClassVar",
        "EventModel",
        "IntEnum",
        "Literal",
        "Model",
        "OpenIntEnum",
        "OpenStrEnum",
        "StrEnum",
        "TypeAlias",
        "Unset",
    }
)


@dataclass(frozen=True, slots=True)
class _Use:
    """An identifier, what it was made of, and where that is written."""

    identifier: str
    name: str
    location: Location


def clashes(api: ir.Api) -> Iterator[Problem]:
    """One problem for each name whose identifier another one of the same scope has already."""
    for schema in api.schemas:
        yield from _members(schema)
    for resource in api.resources:
        yield from _methods(resource)
    yield from _met("Schema", (_Use(s.name, s.name, s.location) for s in api.schemas), "Rename one of the schemas.")
    yield from _shadowing(api)
    hint = "Choose another `x-resource`."
    yield from _met("Resource", _classes(api), hint)
    for resource in api.resources:
        if resource.name in _CLIENT_MEMBERS:
            message = f"The client has a method `{resource.name}` of its own."
            yield Problem(resource.operations[0].location, RULE, message, hint)
    yield from _met(
        "Operation",
        (_Use(constant_name(o.id), o.id, o.location) for r in api.resources for o in r.operations),
        "Choose another `operationId`.",
    )
    yield from _met(
        "Event", (_Use(constant_name(e.name), e.name, e.location) for e in api.events), "Choose another key."
    )
    yield from _events(api)
    yield from _xml(api)
    yield from _token(api)


def _shadowing(api: ir.Api) -> Iterator[Problem]:
    """A schema named like something that the module of models uses would take its place there."""
    aliases = {f"{schema.name}Like" for schema in api.schemas if isinstance(schema, ir.Enum)}
    for schema in api.schemas:
        if schema.name in _MODULE_NAMES | aliases:
            message = f"The module of models has a name `{schema.name}` of its own."
            yield Problem(schema.location, RULE, message, "Rename the schema.")


def _events(api: ir.Api) -> Iterator[Problem]:
    """What an event has beside its fields has a name as well."""
    for name in dict.fromkeys(event.model for event in api.events):
        schema = api.schema(name)
        for field in schema.fields if isinstance(schema, ir.Model) else ():
            if field.python == _EXTRA:
                message = f"`{name}`: property `{field.wire}` is `{_EXTRA}` in Python, where events have other fields."
                yield Problem(field.location, RULE, message, "Give it an `x-python-name`.")


def _xml(api: ir.Api) -> Iterator[Problem]:
    """Each element is a class, and what stands in it has a name too; its attributes are arguments."""
    hint = "Give one an `x-python-name`."
    elements = api.xml.elements if api.xml is not None else ()
    uses = [_Use(element.class_name, element.name, element.location) for element in elements]
    uses += [_Use(f"{e.class_name}Content", f"{e.name} (content)", e.location) for e in elements if e.children]
    yield from _met("Element", uses, hint)
    for use in uses:
        if use.identifier in _XML_NAMES:
            message = f"The module of XML elements has a name `{use.identifier}` of its own."
            yield Problem(use.location, RULE, message, hint)
    for element in elements:
        text = [element.text.name] if element.text is not None and not element.children else []
        inner = [_Use(name, name, element.location) for name in (["content"] if element.children else text)]
        yield from _met(f"`{element.name}`: attribute", [*inner, *map(_argument, element.attributes)], hint)


def _token(api: ir.Api) -> Iterator[Problem]:
    """Grants are arguments beside those that every token has, and the class stands in the package."""
    token = api.access_token
    if token is None:
        return
    own = [api.client.username, api.client.password, token.subject, *_TOKEN_ARGUMENTS]
    uses = [_Use(name, name, token.location) for name in own]
    uses += [_Use(grant.python, grant.python, grant.location) for grant in token.grants]
    yield from _met("Access token: argument", uses, "Choose another name.")
    client = (api.client.class_name, api.client.async_class_name, api.client.exception)
    if token.class_name in {*client, *(error.name for error in api.errors)}:
        message = f"The package has a `{token.class_name}` already."
        yield Problem(token.location, RULE, message, "Choose another `class`.")


def _members(schema: ir.Schema) -> Iterator[Problem]:
    match schema:
        case ir.Model(fields=fields):
            yield from _met(f"`{schema.name}`: property", map(_argument, fields), "Give one an `x-python-name`.")
        case ir.Enum(values=values):
            uses = [_Use(value.python, str(value.value), schema.location) for value in values]
            hint = "Name the member of one with `x-python-name: {value: NAME}` beside `enum`."
            yield from _met(f"`{schema.name}`: value", uses, hint)
        case _:
            return


def _methods(resource: ir.Resource) -> Iterator[Problem]:
    uses = [_Use(operation.name, operation.id, operation.location) for operation in resource.operations]
    yield from _met(f"`{resource.name}`: operation", uses, "Choose another `x-method`.")
    for operation in resource.operations:
        uses = [_argument(parameter) for parameter in operation.parameters if parameter.client_option is None]
        uses += [_argument(field) for field in (operation.body.fields if operation.body else ())]
        yield from _met(f"`{operation.id}`: argument", uses, "Give one of them an `x-python-name`.")


def _classes(api: ir.Api) -> Iterator[_Use]:
    """Each resource is a class and its asynchronous twin, beside those of the client."""
    for resource in api.resources:
        location = resource.operations[0].location
        yield from (
            _Use(name, resource.name, location) for name in (resource.class_name, f"Async{resource.class_name}")
        )


def _argument(argument: ir.Field | ir.Parameter | ir.XmlAttribute) -> _Use:
    return _Use(argument.python, argument.wire, argument.location)


def _met(scope: str, uses: Iterable[_Use], hint: str) -> Iterator[Problem]:
    taken: dict[str, _Use] = {}
    for use in uses:
        first = taken.setdefault(use.identifier, use)
        if first is not use and use.identifier not in (REFUSED, REFUSED.upper(), REFUSED.title()):
            message = f"{scope} `{use.name}` is `{use.identifier}` in Python, as is `{first.name}` at {first.location}."
            yield Problem(use.location, RULE, message, hint)
