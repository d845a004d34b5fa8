"""The bundle against the official JSON Schema of OpenAPI 3.1, Schema Objects included: milliseconds.

The schemas are those that the OpenAPI Initiative publishes, as openapi-spec-validator (the document) and
openapi-schema-validator (the dialect of Schema Objects) carry them in their packages.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from ..bundle import Bundle
from ..problem import Problem, suggestion
from ..source import join
from .place import place
from .wording import alternatives, breach, capitalized, shortened, shown

if TYPE_CHECKING:
    import jsonschema_rs

Error: TypeAlias = "jsonschema_rs.ValidationError"

RULE: Final = "openapi-structure"
_DOCUMENT: Final = ("openapi_spec_validator", "resources/schemas/v3.1/schema.json")
_DIALECT: Final = ("openapi_schema_validator", "schemas/oas3.1/metaschema.json")
_VOCABULARY: Final = ("openapi_schema_validator", "schemas/oas3.1/vocabularies/base")
_EXTRA: Final = ("unevaluatedProperties", "additionalProperties")
_CORRECT: Final = "Correct it as OpenAPI 3.1 says."
_REMOVE: Final = "Correct or remove it; keys of one's own begin with `x-`."


def structure(bundle: Bundle) -> list[Problem]:
    """All breaches of the official schema, sorted."""
    errors = [leaf for error in _schema().iter_errors(bundle.document) for leaf in _leaves(error)]
    wrong = {_path(error) for error in errors if error.kind.name not in _EXTRA}
    return sorted({problem for error in errors for problem in _problems(bundle, error, wrong)})


@cache
def _schema() -> jsonschema_rs.Draft202012Validator:
    import jsonschema_rs

    document, dialect, vocabulary = _resource(*_DOCUMENT), _resource(*_DIALECT), _resource(*_VOCABULARY)
    both = {  # what the OpenAPI Initiative calls schema-base: the document's schema with that of Schema Objects
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "https://spec.openapis.org/oas/3.1/schema-base",
        "$ref": document["$id"],
        "$defs": {"schema": {"$dynamicAnchor": "meta", "$ref": dialect["$id"]}},
    }
    registry = jsonschema_rs.Registry([(schema["$id"], schema) for schema in (document, dialect, vocabulary)])
    return jsonschema_rs.Draft202012Validator(both, registry=registry)


@cache
def _resource(package: str, path: str) -> dict[str, Any]:
    """A JSON file of a package, without importing that package."""
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(f"{package} is not installed")
    file = Path(spec.origin).parent / path
    content: dict[str, Any] = json.loads((file if file.is_file() else next(file.iterdir())).read_text("utf-8"))
    return content


def _leaves(error: Error) -> Iterator[Error]:
    """Of alternatives, the errors of the one that fits best: where the document goes deepest before it goes wrong."""
    branches = [branch for branch in getattr(error.kind, "context", []) if branch]
    if not branches or _demanded(error):
        yield error
        return
    for inner in max(branches, key=_fitness):
        yield from _leaves(inner)


def _fitness(branch: list[Error]) -> tuple[int, bool]:
    return max(len(error.instance_path) for error in branch), all(error.kind.name != "type" for error in branch)


def _demanded(error: Error) -> list[str]:
    """The keys of which alternatives demand one each; none if they differ in something else."""
    branches: list[list[Error]] = getattr(error.kind, "context", [])
    keys = [
        inner.kind.as_dict()["property"] for branch in branches for inner in branch if inner.kind.name == "required"
    ]
    return keys if len(keys) == sum(map(len, branches)) else []


def _problems(bundle: Bundle, error: Error, wrong: set[tuple[str, ...]]) -> Iterator[Problem]:
    path, kind = _path(error), error.kind
    pointer = join("", *path)
    if kind.name in _EXTRA:
        for key in kind.as_dict()["unexpected"]:
            if not any(other[: len(path) + 1] == (*path, key) for other in wrong):  # else it is an echo of that
                yield _unknown_key(bundle, error, key)
    elif kind.name == "propertyNames":
        name = str(kind.as_dict()["error"].instance)
        message = f"{shown(name)} is not a possible name here: {breach(kind.as_dict()['error'].kind, name)}"
        yield Problem(bundle.locate(join(pointer, name), key=True), RULE, message, "Rename it.")
    else:
        yield Problem(place(bundle, pointer), RULE, *_sentences(error))


def _unknown_key(bundle: Bundle, error: Error, key: str) -> Problem:
    known, noun = _definition(error)
    message = f"{shown(key)} is not a key of {noun}."
    at = bundle.locate(join("", *_path(error), key), key=True)
    return Problem(at, RULE, message, suggestion(key, known) or _REMOVE)


def _sentences(error: Error) -> tuple[str, str]:
    """What is wrong, and what to do."""
    kind = error.kind
    if demanded := _demanded(error):
        return f"{alternatives(demanded)} is missing.", "Add one of them."
    if kind.name == "oneOf":
        return capitalized(f"{shown(error.instance)} fits several alternatives of which only one may hold."), _CORRECT
    hint = _CORRECT
    if kind.name == "required":
        hint = "Add it."
    elif kind.name == "enum":
        hint = suggestion(str(error.instance), map(str, kind.as_dict()["options"])) or "Write one of them."
    return breach(kind, error.instance) or f"{shown(error.instance)}: {shortened(error.message, 200)}.", hint


def _definition(error: Error) -> tuple[list[str], str]:
    """The keys that the part of OpenAPI knows in which the error is, and what that part is called."""
    names = [name for before, name in pairwise(map(str, error.schema_path)) if before == "$defs"]
    schema = _resource(*_DOCUMENT)
    if not names or names[0] not in schema["$defs"]:
        return list(schema["properties"]), "the document"
    name = names[0]
    article = "the" if name.endswith("s") else "an" if name[0] in "aeiou" else "a"
    return list(schema["$defs"][name].get("properties", ())), f"{article} {name.replace('-', ' ')}"


def _path(error: Error) -> tuple[str, ...]:
    return tuple(map(str, error.instance_path))
