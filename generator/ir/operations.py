"""Operations: what a method of the client takes, sends and gives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from ..source import Location
from .migration import Formerly
from .schemas import Constraints, Default, Field, Lifecycle
from .types import Type


@dataclass(frozen=True, slots=True)
class Example:
    """A named example of the document."""

    name: str
    summary: str
    value: Any


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
    examples: tuple[Example, ...] = ()


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
    formerly: Formerly | None = None  # None: the other package has nothing for it, or there is none
