"""Component schemas: models, enumerations, unions, and what is said of their parts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from ..source import Location
from .types import Type


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
