"""Laws of bundling that hold for every document, shown on generated ones of several files."""

from __future__ import annotations

import copy
import json
import posixpath
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.bundle import Bundle, bundle, to_json, to_yaml
from generator.source import Source, join, tokens

FILES = ("schemas/a.yaml", "schemas/b.yaml", "shared/types.json", "webhooks/deep/w.yaml")
NAMES = ("Call", "CallLeg", "Message", "Number", "Zone~1", "with space")
DEPTH = 5


class NoAliases(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    """Files by name. Each component has one home; schemas refer to any of them, and to themselves."""
    homes = {name: draw(st.sampled_from(("openapi.yaml", *FILES))) for name in NAMES}

    def ref(file: str, name: str) -> dict[str, Any]:
        home = homes[name]
        pointer = join("/components/schemas" if home == "openapi.yaml" else "/schemas", name)
        path = "" if home == file else posixpath.relpath(home, posixpath.dirname(file) or ".")
        beside = {"description": "Beside."} if draw(st.booleans()) else {}
        return {"$ref": f"{path}#{pointer}", **beside}

    def schema(file: str, depth: int) -> dict[str, Any]:
        shape = draw(st.sampled_from(["scalar", "ref", "object", "all", "one"] if depth else ["scalar", "ref"]))
        inner = lambda: schema(file, depth - 1)  # noqa: E731
        if shape == "ref":
            return ref(file, draw(st.sampled_from(NAMES)))
        if shape == "object":
            return {
                "type": "object",
                "properties": {key: inner() for key in draw(st.sets(st.sampled_from(["a", "$ref", "example"])))},
            }
        if shape == "all":
            return {"allOf": [inner(), inner()], "example": {"$ref": "data"}}
        if shape == "one":
            names = draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=2, unique=True))
            mapping = {name.lower(): ref(file, name)["$ref"] for name in names}
            return {
                "oneOf": [ref(file, name) for name in names],
                "discriminator": {"propertyName": "k", "mapping": mapping},
            }
        return {"type": "string", "description": draw(st.sampled_from(["Text.", "Two\nlines.\n", "no", "200"]))}

    def component(file: str) -> dict[str, Any]:
        made = schema(file, 2)
        return made if "$ref" not in made else {"allOf": [made]}  # no circles of nothing but references

    files: dict[str, Any] = {file: {"schemas": {}} for file in FILES}
    root: dict[str, Any] = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "components": {"schemas": {}}}
    for name, home in homes.items():
        holder = root["components"] if home == "openapi.yaml" else files[home]
        holder["schemas"][name] = component(home)
    files["resources/r.yaml"] = {f"item{n}": {"get": {"x-schema": schema("resources/r.yaml", 1)}} for n in range(2)}
    root["paths"] = {
        "/a/{b}": {"$ref": "resources/r.yaml#/item1", "summary": "Beside."},
        "/c": {"$ref": "resources/r.yaml#/item0"},
    }
    return {"openapi.yaml": root, **files}


@pytest.fixture(scope="module")
def write(tmp_path_factory: pytest.TempPathFactory) -> Any:
    def write(files: dict[str, Any]) -> Path:
        folder = tmp_path_factory.mktemp("laws")
        for name, content in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            dumped = (
                json.dumps(content, indent=1)
                if name.endswith(".json")
                else yaml.dump(content, Dumper=NoAliases, sort_keys=False)
            )
            path.write_text(dumped)
        return folder / "openapi.yaml"

    return write


@settings(max_examples=40)
@given(files=documents())
def test_the_bundle_means_what_the_files_mean(write: Any, files: dict[str, Any]) -> None:
    """Followed by somebody who knows nothing of bundling, both give the same tree."""
    made = bundle(write(files))
    assert made.problems == ()
    for path, item in files["openapi.yaml"]["paths"].items():
        assert expanded({"": made.document}, "", made.document["paths"][path]) == expanded(
            files, "openapi.yaml", item, DEPTH + 1
        )
    for name, content in files["openapi.yaml"]["components"]["schemas"].items():
        bundled = made.document["components"]["schemas"][name]
        assert expanded({"": made.document}, "", bundled) == expanded(files, "openapi.yaml", content)


def expanded(files: dict[str, Any], file: str, node: Any, depth: int = DEPTH, *, keywords: bool = True) -> Any:
    """The node with its references replaced by what they lead to, `depth` levels deep."""
    if isinstance(node, list):
        return [expanded(files, file, item, depth) for item in node]
    if not isinstance(node, dict):
        return node
    if keywords and isinstance(node.get("$ref"), str):
        if not depth:
            return "…"
        target_file, target = find(files, file, node["$ref"])
        beside = {key: value for key, value in node.items() if key != "$ref"}
        return {**expanded(files, target_file, target, depth - 1), **beside}
    made: dict[str, Any] = {}
    for key, value in node.items():
        if keywords and key == "example":
            made[key] = value
        elif keywords and key == "mapping":
            made[key] = {k: expanded(files, file, {"$ref": ref}, min(depth, 1)) for k, ref in value.items()}
        else:
            made[key] = expanded(files, file, value, depth, keywords=not (keywords and key == "properties"))
    return made


def find(files: dict[str, Any], file: str, ref: str) -> tuple[str, Any]:
    path, _, fragment = ref.partition("#")
    target = posixpath.normpath(posixpath.join(posixpath.dirname(file), path)) if path else file
    value = files[target]
    for token in tokens(unquote(fragment)):
        value = value[token]
    return target, value


@settings(max_examples=40)
@given(files=documents())
def test_every_part_is_located_on_the_line_that_holds_it(write: Any, files: dict[str, Any]) -> None:
    """Whatever a later stage finds, it can show the line."""
    made = bundle(write(files))
    for pointer, key in keys(made.document):
        if pointer != "/components" or "components" in files["openapi.yaml"]:
            at = made.locate(pointer, key=True)
            assert at.file in made.source.files
            shown = made.source.lines(at.file)[at.line - 1][at.column - 1 :]
            assert shown.lstrip("'\"").startswith(key), (pointer, str(at))


def keys(value: Any, pointer: str = "") -> Iterator[tuple[str, str]]:
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, member in members:
        if isinstance(key, str):
            yield join(pointer, key), key
        yield from keys(member, join(pointer, key))


@settings(max_examples=40)
@given(files=documents(), form=st.sampled_from(["yaml", "json"]))
def test_bundling_a_bundle_changes_nothing(
    write: Any, tmp_path_factory: pytest.TempPathFactory, files: Any, form: str
) -> None:
    """A document of one file is its own bundle, in its own order."""
    first = bundle(write(files))
    path = tmp_path_factory.mktemp("again") / f"openapi.{form}"
    path.write_text((to_yaml if form == "yaml" else to_json)(first.document), encoding="utf-8", newline="")
    second = bundle(path)
    assert second.problems == ()
    assert json.dumps(second.document) == json.dumps(first.document)


@settings(max_examples=40)
@given(files=documents())
def test_the_sources_are_not_touched(write: Any, files: dict[str, Any]) -> None:
    """The document is a copy throughout: who changes it changes no source, nor another part of it."""
    path = write(files)
    made = bundle(path)
    before = copy.deepcopy(made.document)
    scribble(made)
    assert {file: made.source.load(file) for file in made.source.files} == {
        file: Source(path).load(file) for file in made.source.files
    }
    assert bundle(path).document == before


def scribble(made: Bundle) -> None:
    """Change every container of the document; one that stands in two places would be changed twice."""
    seen: set[int] = set()

    def visit(node: Any) -> None:
        if isinstance(node, dict | list):
            assert id(node) not in seen
            seen.add(id(node))
            for member in list(node.values() if isinstance(node, dict) else node):
                visit(member)
            node.clear()

    visit(made.document)


@settings(max_examples=40)
@given(files=documents())
def test_every_reference_of_a_bundle_leads_to_a_component(write: Any, files: dict[str, Any]) -> None:
    """Later stages need to know one form only."""
    made = bundle(write(files))
    text = to_json(made.document)
    assert ".yaml" not in text
    assert ".json" not in text
    for name, component in made.document["components"]["schemas"].items():
        assert made.resolve({"$ref": f"#{join('/components/schemas', name)}"}) == made.resolve(component)
