"""openapi-python-client, which reads the component schemas. Nothing else imports it, and nothing imports it early.

It is called as its own `GeneratorData.from_dict` does, less the paths: what it makes of a schema comes back as plain
values, and its objects and texts stay here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from .. import ir
from .skeleton import Skeleton
from .types import ANY, BINARY, NULL, one_of

if TYPE_CHECKING:
    from openapi_python_client.parser.properties import Schemas

_OUR_NAME: Final = re.compile(r"\b[CM]\d+Z")
_PATH: Final = "/components/schemas/"
_STRING: Final = ir.Scalar("string")
_SCALARS: Final[Mapping[str, ir.Type]] = {
    "AnyProperty": ANY,
    "BooleanProperty": ir.Scalar("boolean"),
    "DateProperty": _STRING,
    "DateTimeProperty": _STRING,
    "FileProperty": BINARY,
    "FloatProperty": ir.Scalar("number"),
    "IntProperty": ir.Scalar("integer"),
    "NoneProperty": NULL,
    "StringProperty": _STRING,
    "UuidProperty": _STRING,
}


@dataclass(frozen=True, slots=True)
class ParsedField:
    """A property as the parser understood it."""

    type: ir.Type
    required: bool


@dataclass(frozen=True, slots=True)
class Parsed:
    """What the parser made of the skeleton, by component. A class is `Named` as in the client."""

    types: Mapping[str, ir.Type]  # of every component that it did not give up
    fields: Mapping[str, Mapping[str, ParsedField]]  # of models, by wire name
    further: Mapping[str, ir.Type]  # of models: the type of properties that are not listed
    values: Mapping[str, int]  # of enumerations: how many
    failures: tuple[tuple[str | None, str], ...]  # (component, what it said of it)


def parse(skeleton: Skeleton, names: Mapping[str, str]) -> Parsed:
    """Let the parser read the skeleton. `names` are the classes of the components."""
    from openapi_python_client import schema
    from openapi_python_client.config import Config, ConfigFile, MetaType
    from openapi_python_client.parser.properties import Schemas, build_schemas

    file = ConfigFile(field_prefix="field_", literal_enums=False)
    config = Config.from_sources(file, MetaType.NONE, "", "utf-8", overwrite=False, output_path=None)
    document = {"openapi": "3.1.0", "info": {"title": "", "version": ""}, "paths": {}}
    model = schema.OpenAPI.model_validate({**document, "components": {"schemas": skeleton.schemas}})
    components = (model.components and model.components.schemas) or {}
    schemas = build_schemas(components=components, schemas=Schemas(), config=config)
    return _Result(schemas, skeleton, names).parsed()


class _Result:
    """The parser's objects, only looked at from here on: none of their classes can be named without the import."""

    def __init__(self, schemas: Schemas, skeleton: Skeleton, names: Mapping[str, str]) -> None:
        self._skeleton = skeleton
        self._wire = {ours: wire for wire, ours in skeleton.properties.items()}
        self._names = {ours: names[name] for name, ours in skeleton.classes.items()}
        self._errors: list[Any] = list(schemas.errors)
        self._by_class: dict[str, Any] = {str(name): prop for name, prop in schemas.classes_by_name.items()}
        self._by_key: dict[str, Any] = {
            path.get_untrusted_value().removeprefix(_PATH): prop for path, prop in schemas.classes_by_reference.items()
        }

    def parsed(self) -> Parsed:
        classes = {name: self._by_key[ours] for name, ours in self._skeleton.classes.items() if ours in self._by_key}
        models = {name: prop for name, prop in classes.items() if type(prop).__name__ == "ModelProperty"}
        return Parsed(
            types={
                n: self._type(self._by_key[ours]) for n, ours in self._skeleton.keys.items() if ours in self._by_key
            },
            fields={name: dict(self._fields(prop)) for name, prop in models.items()},
            further={name: self._further(prop) for name, prop in models.items()},
            values={n: len(prop.values) for n, prop in classes.items() if type(prop).__name__ == "EnumProperty"},
            failures=tuple(self._failures()),
        )

    def _fields(self, prop: Any) -> Iterator[tuple[str, ParsedField]]:
        for inner in (*(prop.required_properties or ()), *(prop.optional_properties or ())):
            yield self._wire[inner.name.get_untrusted_value()], ParsedField(self._type(inner), bool(inner.required))

    def _type(self, prop: Any) -> ir.Type:
        match type(prop).__name__:
            case "ModelProperty" | "EnumProperty":
                return self._class(prop)
            case "ListProperty":
                return ir.ListOf(self._type(prop.inner_property))
            case "UnionProperty":
                return one_of(self._type(inner) for inner in prop.inner_properties)
            case "ConstProperty":
                return ir.Const(prop.value.raw_value)
            case kind:
                return _SCALARS.get(kind, ANY)

    def _class(self, prop: Any) -> ir.Type:
        ours = str(prop.class_info.name)
        if ours in self._names:
            return ir.Named(self._names[ours])
        # An object that is no model is a map. What a property holds is a copy made before the class was filled.
        return ir.MapOf(self._further(self._by_class.get(ours, prop)))

    def _further(self, prop: Any) -> ir.Type:
        further = prop.additional_properties
        return ANY if further is None else self._type(further)

    def _failures(self) -> Iterator[tuple[str | None, str]]:
        components = {ours: name for name, ours in (*self._skeleton.keys.items(), *self._skeleton.classes.items())}
        for error in self._errors:
            said = f"{error.header} {error.detail or ''}"
            blamed = _OUR_NAME.search(said)
            yield (components.get(blamed[0]) if blamed else None), said
