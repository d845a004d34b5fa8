"""The intermediate representation: everything the templates may know of a document, and nothing else.

Plain frozen values, no behaviour. `build` makes them, `views` reads them, nobody changes them. Every node that stands
for something written in the document keeps its `Location`, so that any later stage can point at the source line.
`python -m generator ir` prints the whole tree as JSON (`to_json`).
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from .source import Location

# -- types ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Scalar:
    """A JSON scalar, `null`, `any` JSON value, or `binary` (the content of a file part)."""

    name: Literal["string", "integer", "number", "boolean", "null", "any", "binary"]
    format: str | None = None
    kind: Literal["scalar"] = "scalar"


@dataclass(frozen=True, slots=True)
class Const:
    """One literal value."""

    value: str | int | bool
    kind: Literal["const"] = "const"


@dataclass(frozen=True, slots=True)
class Named:
    """A `Model`, an `Enum` or a `Union` of the same `Api`, by component name."""

    name: str
    kind: Literal["named"] = "named"


@dataclass(frozen=True, slots=True)
class ListOf:
    """A JSON array."""

    item: Type
    kind: Literal["list"] = "list"


@dataclass(frozen=True, slots=True)
class MapOf:
    """A JSON object with free keys."""

    value: Type
    kind: Literal["map"] = "map"


@dataclass(frozen=True, slots=True)
class OneOf:
    """Any of several types, in the document's order; nullable is `OneOf` with `Scalar("null")` last."""

    options: tuple[Type, ...]
    kind: Literal["one-of"] = "one-of"


Type: TypeAlias = Scalar | Const | Named | ListOf | MapOf | OneOf

# -- schemas --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Constraints:
    """What JSON Schema says of a value beside its type. `None`: not said."""

    minimum: int | float | None = None
    maximum: int | float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None


@dataclass(frozen=True, slots=True)
class Lifecycle:
    """How settled a thing is: `x-stability`, `deprecated`, `x-since`, `x-sunset`."""

    stability: Literal["stable", "beta", "uncertain"] = "stable"
    deprecated: bool = False
    since: str | None = None
    sunset: str | None = None


@dataclass(frozen=True, slots=True)
class Default:
    """A default the document states. A wrapper, since `null` is a value too."""

    value: Any


@dataclass(frozen=True, slots=True)
class Field:
    """A property of a `Model`."""

    wire: str
    python: str
    type: Type
    required: bool
    description: str
    location: Location
    default: Default | None = None
    constraints: Constraints = Constraints()
    lifecycle: Lifecycle = Lifecycle()
    read_only: bool = False
    write_only: bool = False
    secret: bool = False  # format: password; never shown in repr, logs or errors


@dataclass(frozen=True, slots=True)
class Model:
    """An object schema with its properties (those of `allOf` parts merged in, in order)."""

    name: str
    description: str
    fields: tuple[Field, ...]
    location: Location
    additional: Type | None = None  # the declared type of further properties; None: open, but nothing said of them
    lifecycle: Lifecycle = Lifecycle()
    kind: Literal["model"] = "model"


@dataclass(frozen=True, slots=True)
class EnumValue:
    """One value of an `Enum` and the name of its member."""

    value: str | int
    python: str


@dataclass(frozen=True, slots=True)
class Enum:
    """An enumeration. `open` (`x-open-enum`): the server may send values that are not listed."""

    name: str
    description: str
    values: tuple[EnumValue, ...]
    open: bool
    location: Location
    lifecycle: Lifecycle = Lifecycle()
    kind: Literal["enum"] = "enum"


@dataclass(frozen=True, slots=True)
class Union:
    """A component schema that is one of several; with `discriminator`, `tags` maps its values to component names."""

    name: str
    description: str
    options: tuple[Type, ...]
    location: Location
    discriminator: str | None = None
    tags: tuple[tuple[str, str], ...] = ()
    kind: Literal["union"] = "union"


Schema: TypeAlias = Model | Enum | Union

# -- operations -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Parameter:
    """An argument of an operation in its path, query or headers."""

    wire: str
    python: str
    where: Literal["path", "query", "header"]
    type: Type
    required: bool
    description: str
    location: Location
    default: Default | None = None
    constraints: Constraints = Constraints()
    lifecycle: Lifecycle = Lifecycle()
    client_option: str | None = None  # x-client-option: filled from the client, not by the caller


@dataclass(frozen=True, slots=True)
class Body:
    """What a request carries. `model` names the component whose properties become keyword arguments."""

    media: Literal["application/json", "multipart/form-data", "application/x-www-form-urlencoded"]
    model: str
    required: bool
    fields: tuple[Field, ...]
    location: Location


@dataclass(frozen=True, slots=True)
class Header:
    """A response header."""

    name: str
    description: str
    type: Type
    location: Location


@dataclass(frozen=True, slots=True)
class Response:
    """One documented answer. `type` is None where there is no body; `exception` for the error statuses."""

    status: str  # "200", "4XX" or "default"
    description: str
    media: str | None
    type: Type | None
    location: Location
    exception: str | None = None
    headers: tuple[Header, ...] = ()


@dataclass(frozen=True, slots=True)
class Paging:
    """A declared paging rule, verified against the schemas. Pointers are JSON pointers into the 200 body.

    `stop` says when the last page is reached: `next` (its `next` is null or empty; where the server leaves `next` out,
    a page shorter than the limit), `short-page`, or `empty-page`.
    """

    name: str
    limit: str
    offset: str
    maximum: int
    items: str
    item: Type
    meta: str | None
    next: str | None
    total: str | None
    stop: Literal["next", "short-page", "empty-page"]
    location: Location


@dataclass(frozen=True, slots=True)
class Asyncable:
    """The request can be made asynchronous: `url` and `method` are the arguments, `accepted` the immediate answer."""

    url: str
    method: str
    accepted: str
    message: str


@dataclass(frozen=True, slots=True)
class Callback:
    """A request that follows from an operation, sent to an URL given in it. `event` names an `Event` of the Api."""

    name: str
    expression: str
    event: str
    location: Location


@dataclass(frozen=True, slots=True)
class Example:
    """A named example of the document."""

    name: str
    summary: str
    value: Any


@dataclass(frozen=True, slots=True)
class Variant:
    """The fixed query arguments that make one path and verb several client methods (`x-variants`)."""

    of: str
    fixed: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Operation:
    """One method of the client: a verb and a path (or a variant of it), what it takes and what it gives."""

    id: str
    method: str
    path: str
    server: str  # base URL, without a slash at its end
    resource: str
    name: str  # the client's method
    tag: str
    summary: str
    description: str
    parameters: tuple[Parameter, ...]
    body: Body | None
    responses: tuple[Response, ...]
    result: Type | None  # of the ordinary success; None: nothing
    retry: Literal["safe", "never", "when-unsent"]
    location: Location
    paging: Paging | None = None
    asyncable: Asyncable | None = None
    callbacks: tuple[Callback, ...] = ()
    variant: Variant | None = None
    lifecycle: Lifecycle = Lifecycle()
    request_examples: tuple[Example, ...] = ()
    response_examples: tuple[tuple[str, Example], ...] = ()  # (status, example)


@dataclass(frozen=True, slots=True)
class Resource:
    """The operations on one noun: an attribute of the client."""

    name: str
    class_name: str
    description: str
    operations: tuple[Operation, ...]
    source: str  # the file that holds most of it, relative to the document's folder


@dataclass(frozen=True, slots=True)
class Delivery:
    """How the platform sends an event (`x-delivery`): a policy of the document, by name."""

    name: str
    methods: tuple[str, ...]
    reply: Literal["xml", "ack"]
    timeout: float  # seconds the receiver has
    retries: tuple[float, ...]  # seconds after which it is sent again; empty: not
    configurable: bool  # the URL's fragment may change the above


@dataclass(frozen=True, slots=True)
class Event:
    """Something that arrives at a user's URL: a webhook or the request of a callback."""

    name: str
    summary: str
    description: str
    model: str
    delivery: Delivery
    signatures: tuple[Literal["v1", "v2", "v3"], ...]
    webhook: bool  # listed under the document's `webhooks`
    location: Location
    lifecycle: Lifecycle = Lifecycle()


# -- the document ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Error:
    """An exception class raised for a status. `base` names another one, or is None for the runtime's status error."""

    name: str
    status: str
    base: str | None
    description: str
    location: Location


@dataclass(frozen=True, slots=True)
class Client:
    """`x-client`: what makes the generated package this API's."""

    package: str
    class_name: str
    async_class_name: str
    exception: str
    distribution: str
    username: str  # constructor argument sent as Basic user name
    password: str
    environment: tuple[tuple[str, str], ...]  # (constructor argument, variable)


@dataclass(frozen=True, slots=True)
class Envelope:
    """`x-error-envelope`: JSON pointers, tried in order, to the request's id and the message of an error body."""

    request_id: tuple[str, ...]
    message: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Api:
    """The whole document, closed: after `build` nobody reads the YAML."""

    title: str
    version: str
    description: str
    servers: tuple[str, ...]
    client: Client
    envelope: Envelope
    resources: tuple[Resource, ...]
    schemas: tuple[Schema, ...]
    errors: tuple[Error, ...]
    events: tuple[Event, ...]
    asyncable: Asyncable | None = None
    contact: Mapping[str, str] = field(default_factory=dict)

    def schema(self, name: str) -> Schema:
        """The schema of that component name. Raises `KeyError`."""
        for schema in self.schemas:
            if schema.name == name:
                return schema
        raise KeyError(name)


def to_json(value: Any) -> Any:
    """The same tree as dicts, lists and scalars. Locations become `file:line:column`."""
    if isinstance(value, Location):
        return str(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: to_json(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {key: to_json(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [to_json(item) for item in value]
    return value
