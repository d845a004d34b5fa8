"""Component schemas as types: what each way of writing one means in the client."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator import ir
from generator.schemas import SchemaReading
from tests.unit.build.documents import reading

STRING, INTEGER, NULL, ANY = (ir.Scalar(name) for name in ("string", "integer", "null", "any"))
DOG = {"type": "object", "description": "A dog.", "properties": {"name": {"type": "string"}}}
CAT = {"type": "object", "description": "A cat.", "properties": {"lives": {"type": "integer"}}}
SIZE = {"type": "string", "enum": ["big", "small"]}


def ref(name: str, **siblings: Any) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}", **siblings}


def model(read: SchemaReading, name: str) -> ir.Model:
    found = next(schema for schema in read.schemas if schema.name == name)
    assert isinstance(found, ir.Model)
    return found


def field(read: SchemaReading, name: str, wire: str) -> ir.Field:
    return next(field for field in model(read, name).fields if field.wire == wire)


@pytest.mark.parametrize(
    ("schema", "type_"),
    [
        pytest.param({"type": "string"}, STRING, id="string"),
        pytest.param({"type": "string", "format": "uri"}, ir.Scalar("string", "uri"), id="format"),
        pytest.param({"type": "string", "format": "date-time"}, ir.Scalar("string", "date-time"), id="time"),
        pytest.param({"type": "string", "format": "uuid"}, ir.Scalar("string", "uuid"), id="uuid"),
        pytest.param({"type": "string", "format": "binary"}, ir.Scalar("binary"), id="binary"),
        pytest.param({"type": "integer", "format": "int64"}, ir.Scalar("integer", "int64"), id="int64"),
        pytest.param({"type": ["string", "null"]}, ir.OneOf((STRING, NULL)), id="null last"),
        pytest.param({"type": ["null", "string"]}, ir.OneOf((STRING, NULL)), id="null first"),
        pytest.param({"type": "string", "nullable": True}, ir.OneOf((STRING, NULL)), id="nullable of 3.0"),
        pytest.param({"type": ["string", "integer"]}, ir.OneOf((STRING, INTEGER)), id="two types"),
        pytest.param({}, ANY, id="anything"),
        pytest.param({"const": "a"}, ir.Const("a"), id="const"),
        pytest.param({"const": None}, NULL, id="const null"),
        pytest.param({"enum": ["a", "A"]}, ir.OneOf((ir.Const("a"), ir.Const("A"))), id="inline enum"),
        pytest.param(
            {"enum": ["a", None], "type": ["string", "null"]}, ir.OneOf((ir.Const("a"), NULL)), id="enum or null"
        ),
        pytest.param({"type": "array", "items": {"type": "string"}}, ir.ListOf(STRING), id="list"),
        pytest.param({"type": "array", "items": ref("Dog")}, ir.ListOf(ir.Named("Dog")), id="list of models"),
        pytest.param({"type": "array", "items": {}}, ir.ListOf(ANY), id="list of anything"),
        pytest.param({"type": "object"}, ir.MapOf(ANY), id="map of anything"),
        pytest.param({"type": "object", "additionalProperties": {"type": "integer"}}, ir.MapOf(INTEGER), id="map"),
        pytest.param({"additionalProperties": ref("Dog")}, ir.MapOf(ir.Named("Dog")), id="map of models"),
        pytest.param(ref("Dog"), ir.Named("Dog"), id="model"),
        pytest.param({"anyOf": [ref("Size"), {"type": "null"}]}, ir.OneOf((ir.Named("Size"), NULL)), id="enum or null"),
        pytest.param({"allOf": [ref("Dog")], "description": "3.0"}, ir.Named("Dog"), id="wrapped reference"),
        pytest.param(
            {"anyOf": [{"type": "integer"}, {"type": "array", "items": {"type": "string"}}]},
            ir.OneOf((INTEGER, ir.ListOf(STRING))),
            id="alternatives",
        ),
        pytest.param(ref("Pet"), ir.Named("Pet"), id="union"),
        pytest.param(ref("Time"), ir.Scalar("string", "date-time"), id="alias"),
        pytest.param(ref("Dogs"), ir.ListOf(ir.Named("Dog")), id="alias of a list"),
        pytest.param(ref("MaybeDog"), ir.OneOf((ir.Named("Dog"), NULL)), id="nullable alias"),
        pytest.param(ref("Hound"), ir.Named("Dog"), id="another name of a model"),
    ],
)
def test_both_readings_agree_on_every_way_to_write_a_type(
    tmp_path: Path, schema: dict[str, Any], type_: ir.Type
) -> None:
    """As a property and as a component of its own; the parser and the document say the same of it."""
    read = reading(
        tmp_path,
        Dog=DOG,
        Cat=CAT,
        Size=SIZE,
        Pet={"oneOf": [ref("Dog"), ref("Cat")]},
        Time={"type": "string", "format": "date-time"},
        Dogs={"type": "array", "items": ref("Dog")},
        MaybeDog={"anyOf": [ref("Dog"), {"type": "null"}]},
        Hound=ref("Dog"),
        Holder={"type": "object", "properties": {"it": schema}, "required": ["it"]},
    )
    assert read.problems == ()
    assert field(read, "Holder", "it").type == type_


@pytest.mark.parametrize(
    ("schema", "type_"),
    [
        pytest.param(
            {"type": ["object", "null"], "properties": {"a": {"type": "string"}}}, ir.Named("It"), id="object"
        ),
        pytest.param({"type": ["string", "null"], "enum": ["a", "b", None]}, ir.Named("It"), id="enum"),
    ],
)
def test_a_class_that_allows_null_is_the_class_or_null_where_it_is_used(
    tmp_path: Path, schema: dict[str, Any], type_: ir.Type
) -> None:
    """The parser would name the class `ItType0`, or make three enumerations of one."""
    read = reading(tmp_path, It=schema, Holder={"type": "object", "properties": {"it": ref("It")}})
    assert read.problems == ()
    assert read.types["It"] == ir.OneOf((type_, NULL)) == field(read, "Holder", "it").type
    assert [schema.name for schema in read.schemas] == ["Holder", "It"]


def test_models_may_refer_to_themselves_and_each_other(tmp_path: Path) -> None:
    """What a property holds is a copy the parser made too early: its class has to be looked up."""
    node = {"type": "object", "properties": {"children": {"type": "array", "items": ref("Node")}, "by": ref("Map")}}
    read = reading(tmp_path, Node=node, Map={"type": "object", "additionalProperties": ref("Node")})
    assert read.problems == ()
    assert field(read, "Node", "children").type == ir.ListOf(ir.Named("Node"))
    assert field(read, "Node", "by").type == ir.MapOf(ir.Named("Node"))


ALL_OF = {"allOf": [ref("Dog"), {"type": "object", "required": ["age"], "properties": {"age": {"type": "integer"}}}]}


@pytest.mark.parametrize(
    ("schema", "fields"),
    [
        pytest.param(ALL_OF, ["name", "age!"], id="reference and object"),
        pytest.param(
            {"allOf": [ref("Dog")], "properties": {"age": {"type": "integer"}}}, ["name", "age"], id="siblings"
        ),
        pytest.param({"allOf": [ref("Dog")], "required": ["name"], "type": "object"}, ["name!"], id="required sibling"),
        pytest.param({"allOf": [ref("Dog"), ref("Cat")]}, ["name", "lives"], id="two references"),
        pytest.param({"allOf": [ref("Dog")]}, ["name"], id="one reference"),
        pytest.param(
            {"allOf": [{"allOf": [ref("Dog"), {"properties": {"a": {"type": "string"}}}]}]}, ["name", "a"], id="nested"
        ),
        pytest.param({"allOf": [ref("Puppy"), {"required": ["name"]}]}, ["name!", "age!"], id="of an allOf"),
        pytest.param({"allOf": [ref("Dog"), {"properties": {"name": ref("Size")}}]}, ["name"], id="narrowed"),
    ],
)
def test_all_parts_of_an_object_are_in_its_model_in_order(
    tmp_path: Path, schema: dict[str, Any], fields: list[str]
) -> None:
    """`allOf` with siblings, or within itself, is where the parser loses properties without a word."""
    read = reading(tmp_path, Dog=DOG, Cat=CAT, Size=SIZE, Puppy=ALL_OF, It=schema)
    assert read.problems == ()
    assert [f"{f.wire}{'!' if f.required else ''}" for f in model(read, "It").fields] == fields


def test_a_narrowed_property_is_what_its_last_part_says(tmp_path: Path) -> None:
    """It may leave its description to the part it narrows."""
    described = {"type": "object", "properties": {"size": {"type": "string", "description": "How big."}}}
    narrowed = {"allOf": [ref("Base"), {"type": "object", "properties": {"size": ref("Size", maxLength=5)}}]}
    size = field(reading(tmp_path, Base=described, Size=SIZE, It=narrowed), "It", "size")
    assert (size.type, size.description) == (ir.Named("Size"), "How big.")


def test_what_a_property_says_beside_its_type_is_kept(tmp_path: Path) -> None:
    """The parser keeps none of it: descriptions beside `$ref`, limits, defaults, and what only we know."""
    said = {
        "description": "  A secret.\n",
        "format": "password",
        "default": "x",
        "minLength": 1,
        "maxLength": 9,
        "pattern": "^x",
        "deprecated": True,
        "readOnly": True,
        "x-stability": "uncertain",
        "x-since": "1",
        "x-sunset": "2",
        "x-python-name": "other",
    }
    read = reading(tmp_path, It={"type": "object", "properties": {"a-b": {"type": "string", **said}}})
    (found,) = model(read, "It").fields
    assert found == ir.Field(
        wire="a-b",
        python="other",
        type=ir.Scalar("string", "password"),
        required=False,
        description="A secret.",
        location=found.location,
        default=ir.Default("x"),
        constraints=ir.Constraints(min_length=1, max_length=9, pattern="^x"),
        lifecycle=ir.Lifecycle("uncertain", deprecated=True, since="1", sunset="2"),
        read_only=True,
        secret=True,
    )
    assert (found.location.file, found.location.line > 1) == ("openapi.json", True)


def test_a_use_says_more_than_what_it_refers_to(tmp_path: Path) -> None:
    """The nearest word counts; what nobody says nearer comes from the alias, or from the class."""
    read = reading(
        tmp_path,
        Size={**SIZE, "description": "How big.", "default": "big", "x-stability": "beta"},
        Id={"type": "string", "description": "An id.", "maxLength": 36, "deprecated": True},
        It={
            "type": "object",
            "properties": {
                "size": ref("Size"),
                "own": ref("Size", description="Mine.", default="small", deprecated=True),
                "id": ref("Id"),
                "short": {"anyOf": [ref("Id", maxLength=3), {"type": "null"}], "description": "Short."},
            },
        },
    )
    size, own, id_, short = model(read, "It").fields
    assert (size.description, size.default, size.lifecycle) == ("How big.", ir.Default("big"), ir.Lifecycle())
    assert (own.description, own.default, own.lifecycle.deprecated) == ("Mine.", ir.Default("small"), True)
    assert (id_.description, id_.constraints.max_length, id_.lifecycle.deprecated) == ("An id.", 36, True)
    assert (short.description, short.constraints.max_length) == ("Short.", 3)


def test_an_enumeration_keeps_order_openness_and_values_that_look_alike(tmp_path: Path) -> None:
    """The parser loses one of `a-b` and `A-B`, and stops at `get` beside `GET`: neither reaches it."""
    values = ["get", "GET", "a-b", "A-B", "", 'quo"te', "back\\slash"]
    read = reading(tmp_path, It={"type": "string", "enum": values, "x-open-enum": True, "description": "It."})
    (enum,) = read.schemas
    assert isinstance(enum, ir.Enum)
    assert ([value.value for value in enum.values], enum.open, read.problems) == (values, True, ())


def test_a_member_may_have_a_stated_name(tmp_path: Path) -> None:
    """It settles a clash of two values."""
    names = {"get": "LOWER", "GET": "UPPER"}
    (enum,) = reading(tmp_path, It={"type": "string", "enum": ["get", "GET"], "x-python-name": names}).schemas
    assert isinstance(enum, ir.Enum)
    assert [value.python for value in enum.values] == ["LOWER", "UPPER"]


@pytest.mark.parametrize(
    ("discriminator", "tags"),
    [
        pytest.param({"propertyName": "kind"}, (("Cat", "Cat"), ("Dog", "Dog")), id="names"),
        pytest.param(
            {"propertyName": "kind", "mapping": {"woof": "#/components/schemas/Dog", "meow": "Cat"}},
            (("meow", "Cat"), ("woof", "Dog")),
            id="mapping",
        ),
    ],
)
def test_a_discriminator_maps_values_to_classes(tmp_path: Path, discriminator: Any, tags: Any) -> None:
    """The parser ignores it."""
    read = reading(tmp_path, Dog=DOG, Cat=CAT, Pet={"oneOf": [ref("Cat"), ref("Dog")], "discriminator": discriminator})
    union = next(schema for schema in read.schemas if isinstance(schema, ir.Union))
    assert (union.discriminator, tuple(sorted(union.tags))) == ("kind", tags)
    assert union.options == (ir.Named("Cat"), ir.Named("Dog"))


def test_further_properties_are_typed_beside_the_listed(tmp_path: Path) -> None:
    """An object that is both a model and a map."""
    read = reading(tmp_path, It={**DOG, "additionalProperties": {"type": "integer"}})
    assert (model(read, "It").additional, read.problems) == (INTEGER, ())


def test_component_names_become_classes(tmp_path: Path) -> None:
    """Documents of others name schemas in other ways."""
    read = reading(
        tmp_path,
        **{"api.v2.dog_house": DOG, "holder": {"type": "object", "properties": {"it": ref("api.v2.dog_house")}}},
    )
    assert field(read, "Holder", "it").type == ir.Named("ApiV2DogHouse")
    assert read.types["api.v2.dog_house"] == ir.Named("ApiV2DogHouse")
