"""The paths against the operations of the IR."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from .. import ir
from ..names import NameRefused, field_name, method_name
from ..node import Node
from . import migration
from .events import Events
from .ledger import Ledger
from .values import LIFECYCLE, Kept, Values, of_parameter

_VERBS: Final = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})
_ITEM: Final = _VERBS | {"parameters", "servers"}
_OPERATION: Final = frozenset(
    {"operationId", "tags", "summary", "description", "servers", "parameters", "requestBody", "responses", "callbacks"}
    | {"x-resource", "x-method", "x-retry", "x-async", "x-pagination", "x-variants", migration.KEY}
    | LIFECYCLE.keys()
)
_PARAMETER: Final = frozenset(
    {"name", "in", "required", "description", "schema", "x-client-option", "x-python-name", "example", "examples"}
    | LIFECYCLE.keys()
)
# What a key says by default is no loss.
_DEFAULTS: Final[Mapping[str, Mapping[str, object]]] = {
    "style": {"query": "form", "path": "simple", "header": "simple"},
    "explode": {"query": True, "path": False, "header": False},
    "allowReserved": dict.fromkeys(("query", "path", "header"), False),
    "allowEmptyValue": dict.fromkeys(("query", "path", "header"), False),
}


@dataclass(frozen=True, slots=True)
class _Methods:
    """What one path and verb became: the operation itself, then its variants."""

    base: ir.Operation
    variants: tuple[ir.Operation, ...]

    def responses(self, status: str) -> list[ir.Response]:
        """The answers of that status; fewer than there are methods if one of them has none."""
        methods = (self.base, *self.variants)
        return [response for method in methods for response in method.responses if response.status == status]

    def examples(self, status: str) -> set[str]:
        """The names of the examples of that status, whichever method shows them."""
        methods = (self.base, *self.variants)
        return {example.name for method in methods for at, example in method.response_examples if at == status}

    def fixed(self, name: object) -> list[str]:
        """The values that variants fix a query parameter to."""
        pairs = (pair for method in self.variants if method.variant for pair in method.variant.fixed)
        return [value for fixed, value in pairs if fixed == name]


class Operations:
    """Compares every operation of the paths."""

    def __init__(self, ledger: Ledger, values: Values, events: Events) -> None:
        self._ledger = ledger
        self._values = values
        self._events = events

    def compare(self, api: ir.Api) -> None:
        """All of them."""
        methods = _by_place(operation for resource in api.resources for operation in resource.operations)
        for path, node in self._ledger.document.root.members("paths"):
            item = self._ledger.resolve(node)
            self._ledger.rest(item, _ITEM)
            for verb, child in item.members():
                found = methods.get((path, verb.upper()))
                if verb in _VERBS and found is None:
                    self._ledger.lose(child, "operation")
                elif verb in _VERBS and found is not None:
                    self._operation(item, child, found, api)

    def _operation(self, item: Node, node: Node, methods: _Methods, api: ir.Api) -> None:
        base = methods.base
        self._ledger.rest(node, _OPERATION)
        for key, kept in (("operationId", base.id), ("summary", base.summary), ("description", base.description)):
            self._ledger.same(node, key, kept)
        for key, name in LIFECYCLE.items():
            self._ledger.same(node, key, getattr(base.lifecycle, name))
        for index, tag in enumerate(node.elements("tags")):
            self._ledger.keep(tag, "tag", index == 0 and tag.value == base.tag)
        self._policies(node, methods)
        self._servers(item, node, base)
        for holder in (item, node):
            for parameter in holder.elements("parameters"):
                self._parameter(self._ledger.resolve(parameter), methods)
        self._body(self._ledger.resolve(node.child("requestBody")), base, api)
        for status, response in node.members("responses"):
            self._response(status, self._ledger.resolve(response), methods, api)
        for name, callback in node.members("callbacks"):
            self._events.callback(name, self._ledger.resolve(callback), base.callbacks)

    def _policies(self, node: Node, methods: _Methods) -> None:
        base = methods.base
        self._ledger.same(node, "x-retry", base.retry)
        migration.compare_operation(self._ledger, node, base)
        for key, make, name in (("x-resource", field_name, base.resource), ("x-method", method_name, base.name)):
            if key in node.map:
                self._ledger.keep(node.child(key), key, _made(make, node.text(key)) == name)
        if "x-pagination" in node.map:
            self._ledger.same(node, "x-pagination", base.paging.name if base.paging else "none")
        if "x-async" in node.map:
            kept = (base.asyncable is not None) == (node.map["x-async"] is not False)
            self._ledger.keep(node.child("x-async"), "x-async", kept)
        for variant in node.elements("x-variants"):
            self._variant(variant, methods)

    def _variant(self, node: Node, methods: _Methods) -> None:
        known = {"operationId", "x-method", "summary", "description", "query", "parameters", "schema", migration.KEY}
        self._ledger.rest(node, known)
        found = next((v for v in methods.variants if v.id == node.text("operationId")), None)
        if found is None or found.variant is None:
            self._ledger.lose(node, "variant")
            return
        base = methods.base
        self._ledger.keep(node, "summary", found.summary == (node.text("summary") or base.summary))
        self._ledger.keep(node, "description", found.description == (node.text("description") or base.description))
        self._ledger.keep(node.child("x-method"), "x-method", _made(method_name, node.text("x-method")) == found.name)
        for name, child in node.members("query"):
            self._ledger.keep(child, "fixed argument", (name, str(child.value)) in found.variant.fixed)
        names = set(node.texts("parameters"))
        applying = [p for p in base.parameters if p.where != "query" or p.wire in names]
        self._ledger.keep(node.child("parameters"), "parameter", list(found.parameters) == applying)
        self._ledger.keep(node, "variant", _inherits(found, base))
        migration.compare_operation(self._ledger, node, found)

    def _servers(self, item: Node, node: Node, base: ir.Operation) -> None:
        for holder in (item, node):
            for index, server in enumerate(holder.elements("servers")):
                url = server.text("url").rstrip("/")
                kept = index == 0 and ("{" in url or url == base.server or (holder is item and "servers" in node.map))
                self._ledger.keep(server, "server", kept)

    def _parameter(self, node: Node, methods: _Methods) -> None:
        wire, where = node.map.get("name"), node.map.get("in")
        found = next((p for p in methods.base.parameters if (p.wire, p.where) == (wire, where)), None)
        if found is None and methods.fixed(wire) and where == "query":
            self._fixed(node, methods.fixed(wire))
        elif found is None:
            self._ledger.lose(node, "parameter")
        elif self._ledger.first_time(node, found):
            self._ledger.same(node, "description", found.description)
            self._ledger.same(node, "required", found.required)
            self._ledger.same(node, "x-client-option", found.client_option)
            self._ledger.same(node, "x-python-name", found.python)
            for key, name in LIFECYCLE.items():
                self._ledger.same(node, key, getattr(found.lifecycle, name))
            self._ledger.rest(node, _PARAMETER | _usual(node))
            self._examples(node, [example.name for example in found.examples], "example")
            said = frozenset(node.map.keys() & {"description", *LIFECYCLE})
            self._values.compare(node.child("schema"), of_parameter(found), said=said)

    def _fixed(self, node: Node, values: Sequence[str]) -> None:
        """A parameter that only variants use: each of its values must be one of theirs, or nobody can send it."""
        self._ledger.rest(node, {"name", "in", "required", "schema"} | _usual(node))
        for value in self._ledger.resolve(node.child("schema")).elements("enum"):
            self._ledger.keep(value, "value that no variant fixes", str(value.value) in values)

    def _body(self, node: Node, base: ir.Operation, api: ir.Api) -> None:
        if not node.map:
            return
        body = base.body
        if body is None:
            self._ledger.lose(node, "body")
            return
        self._ledger.same(node, "required", body.required)
        self._ledger.rest(node, {"required", "content"})
        for media, child in node.members("content"):
            if media != body.media:
                self._ledger.lose(child, "media type")
                continue
            self._media(child, [ir.Named(body.model)])
            model = next((schema for schema in api.schemas if schema.name == body.model), None)
            sent = [field for field in model.fields if not field.read_only] if isinstance(model, ir.Model) else []
            self._ledger.keep(child, "arguments", list(body.fields) == sent)
            self._examples(child, [example.name for example in base.request_examples], "example")

    def _response(self, status: str, node: Node, methods: _Methods, api: ir.Api) -> None:
        found = methods.responses(status)
        if len(found) <= len(methods.variants):
            self._ledger.lose(node, "status")
            return
        for media, child in node.members("content"):
            what = "example" if status.startswith("2") else "error example"
            self._examples(child, methods.examples(status), what)
            self._ledger.keep(child, "media type", all(media == response.media for response in found))
        for response in found:
            if self._ledger.first_time(node, response):
                self._answer(node, response, found, api)

    def _answer(self, node: Node, response: ir.Response, all_: Sequence[ir.Response], api: ir.Api) -> None:
        """One of the answers of a status; its schema is compared with what all of them carry together."""
        self._ledger.same(node, "description", response.description)
        self._ledger.rest(node, {"description", "content", "headers", "x-exception"})
        self._exception(node, response, api)
        self._headers(node, response.headers)
        for media, child in node.members("content"):
            if media == response.media:
                self._media(child, [answer.type for answer in all_ if answer.type is not None])

    def _media(self, node: Node, types: Sequence[ir.Type]) -> None:
        """The schema of a media type is all that its methods give or take together."""
        self._ledger.rest(node, {"schema", "example", "examples"})
        if "schema" in node.map:
            self._values.compare(node.child("schema"), Kept(ir.OneOf(tuple(types))))

    def _examples(self, node: Node, names: Iterable[str], what: str) -> None:
        kept = set(names)
        for name, child in node.members("examples"):
            self._ledger.resolve(child)
            self._ledger.keep(child, what, name in kept)
        if "example" in node.map:
            self._ledger.keep(node.child("example"), what, "example" in kept)

    def _exception(self, node: Node, response: ir.Response, api: ir.Api) -> None:
        said = node.child("x-exception")
        name = said.value if isinstance(said.value, str) else said.map.get("name")
        if name is None:
            return
        error = next((error for error in api.errors if error.name == name), None)
        self._ledger.keep(said, "x-exception", error is not None and response.exception == name)
        if error is not None:
            self._ledger.same(said, "base", error.base)
        self._ledger.rest(said, {"name", "base"})

    def _headers(self, node: Node, headers: Sequence[ir.Header]) -> None:
        for name, child in node.members("headers"):
            header = next((header for header in headers if header.name == name), None)
            said = self._ledger.resolve(child)
            if header is None:
                self._ledger.lose(child, "header")
                continue
            self._ledger.same(said, "description", header.description)
            self._ledger.rest(said, {"description", "schema"})
            self._values.compare(
                said.child("schema"), Kept(header.type), said=frozenset(said.map.keys() & {"description"})
            )


def _by_place(operations: Iterable[ir.Operation]) -> dict[tuple[str, str], _Methods]:
    found: dict[tuple[str, str], list[ir.Operation]] = {}
    for operation in operations:
        found.setdefault((operation.path, operation.method), []).append(operation)
    return {place: _Methods(*_told_apart(methods)) for place, methods in found.items() if _has_base(methods)}


def _has_base(methods: Sequence[ir.Operation]) -> bool:
    return any(method.variant is None for method in methods)


def _told_apart(methods: Sequence[ir.Operation]) -> tuple[ir.Operation, tuple[ir.Operation, ...]]:
    base = next(method for method in methods if method.variant is None)
    return base, tuple(method for method in methods if method.variant is not None)


def _inherits(variant: ir.Operation, base: ir.Operation) -> bool:
    """Whether a variant is, in all that it does not say itself, what its operation is."""
    own = [dataclasses.replace(response, type=None) for response in variant.responses]
    inherited = [dataclasses.replace(response, type=None) for response in base.responses]
    callbacks = base.callbacks if variant.asyncable else ()
    return (own, variant.callbacks, variant.retry, variant.lifecycle, variant.body) == (
        inherited,
        callbacks,
        base.retry,
        base.lifecycle,
        base.body,
    )


def _usual(node: Node) -> set[str]:
    """The keys of a parameter that say what holds anyway."""
    where = node.text("in")
    return {key for key, usual in _DEFAULTS.items() if key in node.map and node.map[key] == usual.get(where)}


def _made(make: Callable[[str], str], name: str) -> str | None:
    try:
        return make(name)
    except NameRefused:
        return None
