"""Schemas that no client can be made of: a problem at the place, in words of ours."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.bundle import bundle
from generator.schemas import read
from tests.unit.build.documents import bundled, minimal, reading

from .test_types import CAT, DOG, SIZE, ref


@pytest.mark.parametrize(
    ("schema", "message"),
    [
        pytest.param(
            {"type": "object", "properties": {"a": DOG}},
            "An object with properties has no component name.",
            id="inline object",
        ),
        pytest.param(
            {"type": "object", "properties": {"a": {"allOf": [ref("Dog"), ref("Cat")]}}},
            "An `allOf` has no component name.",
            id="inline allOf",
        ),
        pytest.param({"type": "array"}, "An array without `items` has no type.", id="array without items"),
        pytest.param({"type": "array", "items": True}, "This is no schema.", id="boolean schema"),
        pytest.param({"type": "strin"}, "There is no type `strin`.", id="unknown type"),
        pytest.param({"const": 1.5}, "A constant is neither a string, an integer nor a boolean.", id="float"),
        pytest.param(
            {"enum": ["a", 1]}, "The values of `It` are neither all strings nor all integers.", id="mixed enum"
        ),
        pytest.param({"enum": [1.5]}, "The values of `It` are neither all strings nor all integers.", id="float enum"),
        pytest.param(
            {"type": "boolean", "enum": [True]},
            "The values of `It` are neither all strings nor all integers.",
            id="boolean enum",
        ),
        pytest.param(
            {"oneOf": [ref("Dog"), ref("Cat")], "properties": {"a": {"type": "string"}}},
            "`It` has alternatives and properties at once; the properties would be lost.",
            id="union and properties",
        ),
        pytest.param(
            {"allOf": [ref("Size"), DOG]},
            "`allOf` adds properties to `Size`, which is no object.",
            id="allOf of an enum",
        ),
        pytest.param(
            {"allOf": [ref("Pet"), DOG]}, "`allOf` adds properties to `Pet`, which is no object.", id="allOf of a union"
        ),
        pytest.param(
            {"type": ["object", "string"], "properties": {"a": {"type": "string"}}},
            "An object with properties or parts is of another type as well, which would be lost.",
            id="object or string",
        ),
        pytest.param(
            {"allOf": [ref("Dog"), {"type": "string"}]},
            "An object with properties or parts is of another type as well, which would be lost.",
            id="allOf with a string",
        ),
        pytest.param(
            {"type": "array", "items": ref("It")},
            "`It` refers to itself and has no class that could end the circle.",
            id="endless list",
        ),
        pytest.param(
            {"oneOf": [ref("Dog"), ref("Cat")], "discriminator": {"propertyName": "a", "mapping": {"x": "Size"}}},
            "The value `x` is mapped to something that is no alternative of `It`.",
            id="stray mapping",
        ),
        pytest.param(
            {"type": "object", "properties": {"größe": {"type": "string"}}},
            "The name `größe` has a letter outside ASCII (U+00DF).",
            id="refused name",
        ),
        pytest.param(
            {"type": "object", "properties": {"a": {"type": "string", "x-python-name": "class"}}},
            "`x-python-name: class` is no Python identifier.",
            id="refused stated name",
        ),
        pytest.param({"enum": ["größe"]}, "The value `größe` has a letter outside ASCII (U+00DF).", id="refused value"),
        pytest.param(ref("Dog/properties/name"), "This refers to something within a component.", id="reference within"),
    ],
)
def test_what_cannot_be_read_is_told(tmp_path: Path, schema: dict[str, Any], message: str) -> None:
    """Each is something that the parser would drop, with a warning at best."""
    inner = {**DOG, "properties": {**DOG["properties"]}}  # type: ignore[dict-item]
    problems = reading(
        tmp_path, Dog=inner, Cat=CAT, Size=SIZE, Pet={"oneOf": [ref("Dog"), ref("Cat")]}, It=schema
    ).problems
    assert message in [problem.message for problem in problems]
    assert all(problem.hint.endswith(".") for problem in problems)


@pytest.mark.parametrize(
    ("schemas", "message"),
    [
        pytest.param(
            {"A": {"allOf": [ref("B"), DOG]}, "B": {"allOf": [ref("A"), CAT]}},
            "`A` is made of itself by `allOf`.",
            id="allOf in a circle",
        ),
        pytest.param(
            {"It": {"oneOf": [{"type": "array", "items": ref("It")}, {"type": "string"}]}},
            "`It` is a list or a union that contains itself.",
            id="union in a circle",
        ),
        pytest.param(
            {"A": DOG, "It": {"allOf": [ref("A"), {"type": "object", "properties": {"name": {"type": "integer"}}}]}},
            "`It` states one property with two types.",
            id="two types",
        ),
    ],
)
def test_what_the_parser_gives_up_is_told_in_words_of_ours(
    tmp_path: Path, schemas: dict[str, Any], message: str
) -> None:
    """Its own messages name objects by address. What failed only because of another schema is not told."""
    user = {"type": "object", "properties": {"it": ref(next(iter(schemas)))}}
    problems = reading(tmp_path, **schemas, User=user).problems
    assert message in [problem.message for problem in problems]
    assert not [problem for problem in problems if "User" in problem.message]
    assert not [problem for problem in problems if "object at 0x" in problem.message or "Z" in problem.message]


def test_a_reading_that_differs_from_the_document_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """If the parser one day drops a property, mistypes one or forgets that it is required, generation stops."""
    from generator.schemas import reading as module

    def lossy(skeleton: Any, names: Any) -> Any:
        properties = skeleton.schemas[skeleton.keys["It"]]["properties"]
        for wire in ("lost", "typed", "needed"):
            ours = skeleton.properties[wire]
            if wire == "lost":
                del properties[ours]
            elif wire == "typed":
                properties[ours] = {"type": "integer"}
        skeleton.schemas[skeleton.keys["It"]]["required"] = []
        return original(skeleton, names)

    original = module.parse
    monkeypatch.setattr(module, "parse", lossy)
    string = {"type": "string"}
    schema = {
        "type": "object",
        "required": ["needed"],
        "properties": {"lost": string, "typed": string, "needed": string},
    }
    assert [problem.message for problem in reading(tmp_path, It=schema).problems] == [
        "`It.lost` is lost: only one reading of the schema has it.",
        "`It.typed` is `string` in the document, and was understood as `integer`.",
        "`It.needed` is required in one reading of the schema, not in the other.",
    ]


def test_a_problem_stands_where_the_schema_is_written(tmp_path: Path) -> None:
    """Also when that is another file."""
    (tmp_path / "openapi.yaml").write_text(
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n"
        "components: {schemas: {Holder: {$ref: 'more.yaml#/schemas/Holder'}}}\n"
    )
    (tmp_path / "more.yaml").write_text(
        "schemas:\n  Holder:\n    type: object\n    properties:\n      dogs:\n        type: array\n"
    )
    (problem,) = read(bundle(tmp_path / "openapi.yaml")).problems
    assert str(problem.location) == "more.yaml:5:7"
    assert problem.rule == "schema-parser"


@pytest.mark.parametrize("components", [None, [], {"schemas": None}, {"schemas": {"A": 1, "B": None, "C": [ref("A")]}}])
def test_a_malformed_document_is_no_surprise(tmp_path: Path, components: object) -> None:
    """The schemas are read before anybody has looked at the document's structure."""
    read(bundled(tmp_path, minimal(components=components)))
