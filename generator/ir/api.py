"""The document as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..source import Location
from .events import Event, SignatureScheme
from .migration import Migration
from .operations import Asyncable, Operation
from .schemas import Schema
from .token import AccessToken
from .xml import Xml


@dataclass(frozen=True, slots=True)
class Resource:
    """The operations on one noun: an attribute of the client."""

    name: str
    class_name: str
    description: str
    operations: tuple[Operation, ...]
    source: str  # the file that holds most of it, relative to the document's folder


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
    samples: tuple[tuple[str, str], ...] = ()  # (what it shows, operation)
    guides: tuple[tuple[str, str], ...] = ()  # (title, path from the client's folder)


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
    signature_schemes: tuple[SignatureScheme, ...] = ()  # the strongest first
    xml: Xml | None = None
    access_token: AccessToken | None = None
    migration: Migration | None = None
    contact: Mapping[str, str] = field(default_factory=dict[str, str])
    license: str = ""  # an SPDX expression
    private: tuple[str, ...] = ()  # names of properties and parameters that hold what is personal

    def schema(self, name: str) -> Schema:
        """The schema of that component name. Raises `KeyError`."""
        for schema in self.schemas:
            if schema.name == name:
                return schema
        raise KeyError(name)
