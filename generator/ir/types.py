"""Types of values, as JSON knows them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias


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
