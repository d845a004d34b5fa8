"""The two readings of any schemas written in supported ways agree."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator import ir
from generator.bundle import Bundle
from generator.names import class_name
from generator.schemas import read
from generator.source import Location

MODELS = ["Alpha", "Beta", "alpha.beta", "AlphaBeta2", "from"]
WIRES = ["a", "a-b", "a_b", "aB", "A", "from", "type", 'q"', "p0z", "", "C0Z", "additional_properties"]
SCALARS = st.sampled_from(
    [
        {"type": "string"},
        {"type": "string", "format": "date"},
        {"type": "string", "format": "binary"},
        {"type": "integer", "default": "wrong", "minimum": 1},
        {"type": ["number", "null"]},
        {"type": ["string", "integer", "boolean"]},
        {"enum": ["a", "A", None]},
        {"const": "x"},
        {"type": "boolean", "title": "Alpha"},
        {},
    ]
)


def references(names: list[str]) -> st.SearchStrategy[Any]:
    return st.sampled_from([{"$ref": f"#/components/schemas/{name}", "description": "d"} for name in names])


def schemas(names: list[str]) -> st.SearchStrategy[Any]:
    """Inline schemas that refer to components of these names."""
    return st.recursive(
        SCALARS | references(names),
        lambda inner: st.one_of(
            st.builds(lambda items: {"type": "array", "items": items}, inner),
            st.builds(lambda value: {"type": "object", "additionalProperties": value}, inner),
            st.builds(lambda options: {"anyOf": [*options, {"type": "null"}]}, st.lists(inner, min_size=1, max_size=3)),
            st.builds(lambda ref: {"allOf": [ref], "description": "d"}, references(names)),
        ),
        max_leaves=4,
    )


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    """Models that refer to anything, parts of which come from earlier ones; aliases and unions of models."""
    aliases = {f"Alias{n}": draw(schemas(MODELS)) for n in range(2)}
    union = {"oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in MODELS[:2]], "type": "object"}
    values = draw(st.lists(st.sampled_from(["a", "A", "a b", "a-b", "", '"', "\\", "1"]), min_size=1, unique=True))
    found: dict[str, Any] = {"Enum": {"type": "string", "enum": values}, "Union": union, **aliases}
    anything = schemas([*MODELS, "Enum", "Union", *aliases])
    for index, name in enumerate(MODELS):
        own = {
            "type": "object",
            "properties": draw(
                st.dictionaries(st.sampled_from([f"{wire}{index}" for wire in WIRES]), anything, min_size=1)
            ),
            "required": draw(st.lists(st.sampled_from(WIRES), max_size=2)),
        }
        earlier = draw(st.lists(references(MODELS[:index]), max_size=2, unique_by=str)) if index else []
        beside = draw(st.booleans())
        found[name] = (
            {**own, "allOf": earlier} if earlier and beside else {"allOf": [*earlier, own]} if earlier else own
        )
    return found


def bundle_of(schemas: dict[str, Any]) -> Bundle:
    """A bundle in memory: these laws are not about files."""

    class InMemory(Bundle):
        def locate(self, pointer: str, *, key: bool = False) -> Location:
            return Location(pointer, 1, 1)

    return InMemory({"components": {"schemas": schemas}}, None, (), {})  # type: ignore[arg-type]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(found=documents())
def test_the_parser_and_the_document_agree(found: dict[str, Any]) -> None:
    """Whatever it would have lost, renamed or merged, it gets in a form in which it does not."""
    reading = read(bundle_of(found))
    assert reading.problems == ()
    models = {schema.name for schema in reading.schemas if isinstance(schema, ir.Model)}
    assert models >= {class_name(name) for name in MODELS}


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(found=documents(), order=st.randoms(use_true_random=False))
def test_the_order_of_schemas_changes_nothing_but_the_order(found: dict[str, Any], order: Any) -> None:
    """Names of ours are counted through; none of them may show."""
    names = list(found)
    order.shuffle(names)
    before, after = read(bundle_of(found)), read(bundle_of({name: found[name] for name in names}))
    assert {schema.name: schema for schema in before.schemas} == {schema.name: schema for schema in after.schemas}
    assert before.types == after.types
