"""Recorded exchanges held against the document: which operation they belong to, and how they deviate from it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

import jsonschema_rs

METHODS = ("get", "post", "put", "patch", "delete")


@dataclass(frozen=True)
class Route:
    """An operation and how its URL looks."""

    method: str
    server: str
    path: str
    pattern: re.Pattern[str]
    operation: dict[str, Any]
    parameters: tuple[dict[str, Any], ...]


class Document:
    """The bundle, made for looking up operations and checking values."""

    def __init__(self, bundle: dict[str, Any]) -> None:
        self._bundle = bundle
        self._validators: dict[str, Any] = {}
        self.routes = tuple(self._routes())

    def resolve(self, node: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in node:
            target: Any = self._bundle
            for part in node["$ref"][2:].split("/"):
                target = target[part.replace("~1", "/").replace("~0", "~")]
            node = target
        return node

    def _routes(self) -> Iterator[Route]:
        for path, item in self._bundle["paths"].items():
            for method in METHODS:
                if method in item:
                    operation = item[method]
                    servers = operation.get("servers") or item.get("servers") or self._bundle["servers"]
                    parameters = [
                        self.resolve(p) for p in (*item.get("parameters", ()), *operation.get("parameters", ()))
                    ]
                    text = re.sub(r"\\\{[^/]*?\\\}", "([^/]+)", re.escape(path))
                    pattern = re.compile(text.removesuffix("/") + "/*")
                    yield Route(method, servers[0]["url"], path, pattern, operation, tuple(parameters))

    def find(self, method: str, url: str) -> Route | None:
        """The operation of a request; a path without parameters goes before one with."""
        found = [
            route
            for route in self.routes
            if route.method == method.lower()
            and url.startswith(route.server)
            and route.pattern.fullmatch(url[len(route.server) :])
        ]
        return min(found, key=lambda route: route.path.count("{"), default=None)

    def deviations(self, schema: dict[str, Any], value: Any) -> list[str]:
        key = repr(schema)
        if key not in self._validators:
            whole = {**schema, "components": self._bundle["components"]}
            self._validators[key] = jsonschema_rs.Draft202012Validator(whole)
        return [
            f"{'/'.join(map(str, e.instance_path)) or '.'}: {e.message[:200]}"
            for e in self._validators[key].iter_errors(value)
        ]


def faults(document: Document, exchange: dict[str, Any]) -> list[str]:
    """How an exchange deviates: unknown operation or argument, an argument or answer that does not fit its schema."""
    path = exchange["path"] if exchange["path"].startswith("/v1") else f"/v1{exchange['path']}"
    route = document.find(exchange["method"], unquote(exchange["server"] + path))
    if route is None:
        return [f"no operation for {exchange['method']} {exchange['server']}{path}"]
    # Official SDKs send the arguments of DELETE as a JSON body; the document has them in the query.
    moved = route.method in ("get", "delete") and isinstance(exchange["body"], dict)
    query = {**(exchange["query"] or {}), **(exchange["body"] if moved else {})}
    # Some repeat there what the path says already.
    in_path = {parameter["name"] for parameter in route.parameters if parameter["in"] == "path"}
    segments = [unquote(part) for part in path.split("/") if part]
    query = {
        name: value
        for name, value in query.items()
        if name not in in_path and not any(part.endswith(str(value)) for part in segments)
    }
    body = None if moved else exchange["body"]
    return [
        *_query_faults(document, route, query),
        *_body_faults(document, route, body),
        *_answer_faults(document, route, exchange["response"]),
    ]


def _query_faults(document: Document, route: Route, query: dict[str, Any]) -> Iterator[str]:
    known = {parameter["name"]: parameter for parameter in route.parameters if parameter["in"] == "query"}
    for name, value in query.items():
        if name not in known:
            yield f"query {name}: not an argument of {route.operation['operationId']}"
            continue
        given = value[0] if isinstance(value, list) and len(value) == 1 else value
        if given is None:
            continue
        readings = [given, *_readings(given)]
        if all(document.deviations(known[name]["schema"], reading) for reading in readings):
            yield f"query {name}: {given!r} does not fit"


def _readings(text: Any) -> Iterator[Any]:
    """What a query's text may stand for."""
    if isinstance(text, str):
        yield {"true": True, "false": False, "True": True, "False": False}.get(text, text)
        if re.fullmatch(r"-?\d+", text):
            yield int(text)
    else:
        yield str(text)


def _body_faults(document: Document, route: Route, body: Any) -> Iterator[str]:
    if not body:
        return
    content = document.resolve(route.operation.get("requestBody", {})).get("content", {})
    if "multipart/form-data" in content and set(body) == {"__raw__"}:
        return  # recorded as cut-off text: there is nothing to compare
    if "application/json" not in content:
        yield "the operation takes no JSON body" if not content else "the operation takes another kind of body"
        return
    yield from (f"body {text}" for text in document.deviations(content["application/json"]["schema"], body))


def _answer_faults(document: Document, route: Route, answer: Any) -> Iterator[str]:
    """The recorded status is a test author's: the answer must fit one of the documented ones."""
    responses = {status: document.resolve(r) for status, r in route.operation["responses"].items()}
    if answer in (None, "", {}):
        return
    schemas = [
        response["content"]["application/json"]["schema"]
        for status, response in responses.items()
        if status.startswith("2") and "application/json" in response.get("content", {})
    ]
    if isinstance(answer, dict) and "error" in answer:
        schemas += [
            r["content"]["application/json"]["schema"]
            for s, r in responses.items()
            if s.startswith("4") and "content" in r
        ]
    found = [document.deviations(schema, answer) for schema in schemas]
    if all(found):
        best = min(found, key=len, default=[f"no documented body; got {str(answer)[:80]}"])
        yield from (f"answer {text}" for text in best)
