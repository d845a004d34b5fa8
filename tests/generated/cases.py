"""Requests and answers drawn from the document by schemathesis, and the client's methods that they belong to."""

from __future__ import annotations

import copy
import functools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jsonschema_rs
from hypothesis import HealthCheck, Phase, settings
from schemathesis import openapi
from schemathesis.config import SchemathesisConfig

from generator import ir
from generator.bundle import bundle
from generator.pipeline import Stopwatch, read_document

ROOT = Path(__file__).parents[2] / "spec" / "openapi.yaml"
EXAMPLES = 50
drawn = settings(
    max_examples=EXAMPLES,
    database=None,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


@functools.cache
def api() -> ir.Api:
    """The document's IR: which wire name is which Python name."""
    read = read_document(ROOT, Stopwatch()).api
    assert read is not None
    return read


def operations() -> Iterator[ir.Operation]:
    """Every method of the client, variants too."""
    return (operation for resource in api().resources for operation in resource.operations)


@dataclass(frozen=True)
class Drawn:
    """What schemathesis drew for one operation, as the client's caller would give it."""

    path: dict[str, Any]
    query: dict[str, Any]
    body: Any


@functools.cache
def document() -> dict[str, Any]:
    """The bundle with closed objects: the client's signatures are closed, it cannot send what is not described."""
    closed = copy.deepcopy(bundle(ROOT).document)
    schemas = closed["components"]["schemas"]
    for name in schemas:
        schemas[name] = _merged(closed, schemas[name])
    for schema in schemas.values():
        if schema.get("type") == "object" and "additionalProperties" not in schema:
            schema["additionalProperties"] = False
    return closed


def _merged(whole: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    """An `allOf` of objects as one object: closed parts would exclude one another."""
    if "allOf" not in schema:
        return schema
    parts = [_merged(whole, _resolved(whole, part)) for part in schema["allOf"]]
    properties = {name: value for part in parts for name, value in part.get("properties", {}).items()}
    required = [name for part in parts for name in part.get("required", ())]
    return {"type": "object", "properties": properties, "required": required}


@functools.cache
def _config() -> SchemathesisConfig:
    # Constants of this project's source would make draws depend on unrelated edits.
    return SchemathesisConfig.from_dict({"analysis": {"constants": {"enabled": False}}})


@functools.cache
def _requests() -> Any:
    return openapi.from_dict(document(), config=_config())


@functools.cache
def _answers() -> Any:
    """A document of the answers: each one the body of a request of its own, so that it can be drawn."""
    whole = document()
    paths: dict[str, Any] = {}
    for operation in _raw_operations(whole):
        for status, response in operation["responses"].items():
            content = _resolved(whole, response).get("content", {}).get("application/json")
            if content is not None:
                body = {"required": True, "content": {"application/json": {"schema": content["schema"]}}}
                answer = {"requestBody": body, "responses": {"200": {"description": "-"}}}
                paths[f"/{operation['operationId']}/{status}"] = {"post": answer}
    return openapi.from_dict({**{k: v for k, v in whole.items() if k != "security"}, "paths": paths}, config=_config())


def _raw_operations(whole: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for item in whole["paths"].values():
        yield from (item[method] for method in ("get", "post", "put", "patch", "delete") if method in item)


def _resolved(whole: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        node = functools.reduce(lambda found, part: found[part], node["$ref"][2:].split("/"), whole)
    return node


def requests_of(operation: ir.Operation) -> Any:
    """A strategy of schemathesis cases for the operation."""
    return _requests()[operation.path][operation.method].as_strategy()


def answers_of(operation: ir.Operation, status: str) -> Any:
    """A strategy of cases whose body is a documented answer."""
    name = operation.variant.of if operation.variant else operation.id
    return _answers()[f"/{name}/{status}"]["POST"].as_strategy()


@functools.cache
def _own_result(operation_id: str) -> Any:
    """A validator of what the method itself may be answered; of a single variant everything fits."""
    operation = next(operation for operation in operations() if operation.id == operation_id)
    named = [t.name for t in _options(operation.result) if isinstance(t, ir.Named)]
    accepted = [operation.asyncable.accepted] if operation.asyncable else []
    schemas = [{"$ref": f"#/components/schemas/{name}"} for name in (*named, *accepted)]
    return jsonschema_rs.Draft202012Validator({"anyOf": schemas or [{}], "components": document()["components"]})


def _options(result: ir.Type | None) -> tuple[ir.Type, ...]:
    return result.options if isinstance(result, ir.OneOf) else (result,) if result is not None else ()


def fits_result(operation: ir.Operation, answer: Any) -> bool:
    """Whether an answer is one of this method's, and not another variant's on the same path and verb."""
    return bool(_own_result(operation.id).is_valid(answer))


def body_of(case: Any) -> Any:
    """The case's body, or None where it has none."""
    return None if type(case.body).__name__ == "NotSet" else case.body


def keyword_arguments(operation: ir.Operation, case: Any) -> dict[str, Any] | None:
    """The case as arguments of the client's method; None if it belongs to another method on the same path and verb."""
    query, body = dict(case.query or {}), body_of(case)
    fixed = dict(operation.variant.fixed) if operation.variant else {}
    for parameter in operation.parameters:
        if parameter.where == "query" and parameter.wire in fixed:
            raise AssertionError("a fixed argument is offered to the caller")
    offered = {parameter.wire for parameter in operation.parameters if parameter.where == "query"}
    query = {name: value for name, value in query.items() if name in offered}
    arguments = {
        parameter.python: _meant(parameter, source[parameter.wire])
        for parameter in operation.parameters
        for source in ((case.path_parameters or {}) if parameter.where == "path" else query,)
        if parameter.client_option is None and parameter.wire in source
    }
    if operation.body is not None and isinstance(body, dict):
        names = {field.wire: field.python for field in operation.body.fields}
        arguments |= {names.get(wire, wire): value for wire, value in body.items()}
    return arguments


def _meant(parameter: ir.Parameter, value: Any) -> Any:
    """The value that a caller gives for it: what is drawn for a path or a query is how booleans are written there."""
    return {"true": True, "false": False}.get(value, value) if parameter.type == ir.Scalar("boolean") else value


def method_of(client: Any, operation: ir.Operation) -> Callable[..., Any]:
    """The bound method."""
    method: Callable[..., Any] = getattr(getattr(client, operation.resource), operation.name)
    return method
