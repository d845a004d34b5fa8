"""One walk over a bundled document: every part that OpenAPI gives a meaning, once, where it is written.

Rules ask a `Walk` for the parts of a kind and follow references through it. The document may be malformed (that is
reported elsewhere): whatever has the wrong shape is left out here, so that no rule has to expect it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal, TypeAlias, TypeGuard
from urllib.parse import unquote

from ..bundle import Bundle
from ..source import join

Shape: TypeAlias = Literal["one", "list", "map"]

VERBS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

# kind of part -> (key, how the parts below it are held, their kind, their role)
_BELOW: Mapping[str, tuple[tuple[str, Shape, str, str], ...]] = {
    "document": (
        ("info", "one", "info", ""),
        ("servers", "list", "server", ""),
        ("tags", "list", "tag", ""),
        ("paths", "map", "path-item", "path"),
        ("webhooks", "map", "path-item", "webhook"),
        ("components", "one", "components", ""),
        ("externalDocs", "one", "external-docs", ""),
    ),
    "info": (("contact", "one", "contact", ""), ("license", "one", "license", "")),
    "tag": (("externalDocs", "one", "external-docs", ""),),
    "components": (
        ("schemas", "map", "schema", "component"),
        ("responses", "map", "response", "component"),
        ("parameters", "map", "parameter", "component"),
        ("examples", "map", "example", "component"),
        ("requestBodies", "map", "body", "component"),
        ("headers", "map", "header", "component"),
        ("securitySchemes", "map", "security-scheme", "component"),
        ("links", "map", "link", "component"),
        ("callbacks", "map", "callback", "component"),
        ("pathItems", "map", "path-item", "component"),
    ),
    "path-item": (
        ("servers", "list", "server", ""),
        ("parameters", "list", "parameter", ""),
        *((verb, "one", "operation", "") for verb in VERBS),
    ),
    "operation": (
        ("servers", "list", "server", ""),
        ("parameters", "list", "parameter", ""),
        ("requestBody", "one", "body", ""),
        ("responses", "map", "response", ""),
        ("callbacks", "map", "callback", ""),
        ("externalDocs", "one", "external-docs", ""),
    ),
    "parameter": (
        ("schema", "one", "schema", "parameter"),
        ("content", "map", "media", "parameter"),
        ("examples", "map", "example", ""),
    ),
    "header": (
        ("schema", "one", "schema", "header"),
        ("content", "map", "media", "header"),
        ("examples", "map", "example", ""),
    ),
    "body": (("content", "map", "media", "request"),),
    "response": (
        ("headers", "map", "header", ""),
        ("content", "map", "media", "response"),
        ("links", "map", "link", ""),
    ),
    "media": (
        ("schema", "one", "schema", "media"),
        ("examples", "map", "example", ""),
        ("encoding", "map", "encoding", ""),
    ),
    "encoding": (("headers", "map", "header", ""),),
    "schema": (
        ("properties", "map", "schema", "property"),
        ("items", "one", "schema", "items"),
        ("allOf", "list", "schema", "part"),
        ("anyOf", "list", "schema", "option"),
        ("oneOf", "list", "schema", "option"),
        ("additionalProperties", "one", "schema", "additional"),
        ("discriminator", "one", "discriminator", ""),
        ("externalDocs", "one", "external-docs", ""),
    ),
}


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the document: a mapping, where it stands, and what it is there.

    `role` tells parts of one kind apart by their place (a schema may be a `component`, a `property`, `items` ...);
    `name` is the key it is held by, empty in a list.
    """

    kind: str
    pointer: str
    value: Mapping[str, Any] = field(repr=False)
    role: str = ""
    name: str = ""
    parent: Part | None = field(default=None, repr=False)

    @property
    def ref(self) -> str | None:
        """What it refers to, if it is a reference."""
        ref = self.value.get("$ref")
        return ref if isinstance(ref, str) else None

    def at(self, *tokens: str | int) -> str:
        """The pointer of something below."""
        return join(self.pointer, *tokens)

    def mapping(self, key: str) -> Mapping[str, Any]:
        """The mapping under the key; an empty one if there is none."""
        return as_mapping(self.value.get(key))

    def listing(self, key: str) -> list[Any]:
        """The list under the key; an empty one if there is none."""
        return as_list(self.value.get(key))

    def mappings(self, key: str) -> list[Mapping[str, Any]]:
        """The elements of the list under the key, an empty mapping for each that is none."""
        return [as_mapping(element) for element in self.listing(key)]

    def text(self, key: str) -> str:
        """The string under the key, without the space around it; an empty one if there is none."""
        value = self.value.get(key)
        return value.strip() if isinstance(value, str) else ""

    def within(self, kind: str) -> Part | None:
        """The nearest part of that kind that this one belongs to, itself included."""
        node: Part | None = self
        while node is not None and node.kind != kind:
            node = node.parent
        return node


@dataclass(frozen=True, slots=True)
class Operation:
    """A verb of a path (or of an event's path item)."""

    node: Part
    verb: str
    path: str
    item: Part

    @property
    def label(self) -> str:
        """What to call it in a message."""
        return _called(self.node, self.path)


class Walk:
    """All parts of one bundle."""

    def __init__(self, bundle: Bundle) -> None:
        self.bundle = bundle
        self._by_kind: dict[str, list[Part]] = defaultdict(list)
        self._by_pointer: dict[str, Part] = {}
        self._below: dict[str, list[Part]] = defaultdict(list)
        self.document = Part("document", "", bundle.document)
        for node in _visit(self.document):
            self._by_kind[node.kind].append(node)
            self._by_pointer[node.pointer] = node
            if node.parent is not None:
                self._below[node.parent.pointer].append(node)

    def of(self, kind: str, *roles: str) -> Iterator[Part]:
        """The parts of a kind, in the document's order; only those in the given roles, if any are given."""
        return (node for node in self._by_kind[kind] if not roles or node.role in roles)

    def below(self, node: Part, kind: str, *roles: str) -> list[Part]:
        """The parts directly below one."""
        return [n for n in self._below[node.pointer] if n.kind == kind and (not roles or n.role in roles)]

    def every(self) -> Iterator[Part]:
        """All parts of every kind."""
        return iter(self._by_pointer.values())

    def target(self, node: Part) -> Part | None:
        """The part itself or, if it is a reference, the one it leads to; None if it leads nowhere."""
        seen: set[str] = set()
        current: Part | None = node
        while current is not None and current.ref is not None:
            if current.pointer in seen:
                return None
            seen.add(current.pointer)
            current = self.named(current.ref)
        return current

    def named(self, ref: str) -> Part | None:
        """The part that a local reference (`#/components/...`) names."""
        return self._by_pointer.get(unquote(ref[1:])) if ref.startswith("#") else None

    def components(self, section: str) -> Mapping[str, Any]:
        """A section of the components, also one that OpenAPI does not know."""
        return as_mapping(self.document.mapping("components").get(section))

    @cached_property
    def operations(self) -> tuple[Operation, ...]:
        """The API's operations, in the document's order."""
        items = [(self.target(node), node.name) for node in self.of("path-item", "path")]
        return tuple(op for item, path in items if item is not None for op in self._verbs(item, path))

    @cached_property
    def events(self) -> tuple[Operation, ...]:
        """What the platform sends: the operations of webhooks and callbacks, each once."""
        targets = [(self.target(part), part.name) for part in self.of("path-item", "webhook", "callback")]
        items = {item.pointer: (item, name) for item, name in targets if item is not None}
        return tuple(op for item, name in items.values() for op in self._verbs(item, item.name or name))

    @cached_property
    def event_pointers(self) -> frozenset[str]:
        """Where the events are."""
        return frozenset(event.node.pointer for event in self.events)

    def _verbs(self, item: Part, path: str) -> Iterator[Operation]:
        for node in self.below(item, "operation"):
            yield Operation(node, node.name, path, item)

    def parameters(self, operation: Operation) -> list[Part]:
        """The parameters of an operation: its own, and those of its path item that it does not replace."""
        found: dict[tuple[str, str], Part] = {}
        for holder in (operation.item, operation.node):
            for node in self.below(holder, "parameter"):
                target = self.target(node)
                if target is not None:
                    found[target.text("in"), target.text("name")] = target
        return list(found.values())

    def query(self, operation: Operation) -> dict[str, Part]:
        """The query parameters of an operation, by name."""
        return {n.text("name"): n for n in self.parameters(operation) if n.value.get("in") == "query"}

    def responses(self, operation: Operation) -> dict[str, Part]:
        """The responses of an operation, by status."""
        found = ((node.name, self.target(node)) for node in self.below(operation.node, "response"))
        return {status: target for status, target in found if target is not None}

    def body(self, operation: Operation) -> Part | None:
        """The request body of an operation."""
        return next((self.target(node) for node in self.below(operation.node, "body")), None)

    def schema(self, node: Part) -> Part | None:
        """The schema of a parameter, header or media type, followed through its references."""
        return next((self.target(schema) for schema in self.below(node, "schema")), None)

    def label(self, node: Part) -> str:
        """What to call a part in a message: `Call.direction`, `list_calls`, `limit`."""
        names: list[str] = []
        current: Part | None = node
        while current is not None:
            if current.kind == "operation":
                item = current.parent
                path = item.name if item is not None else ""
                names.append(_called(current, path))
                break
            if current.role in ("component", "property") or current.kind == "response":
                names.append(current.name)
            elif current.kind == "parameter":
                names.append(current.text("name"))
            if current.role == "component":
                break
            current = current.parent
        return ".".join(name for name in reversed(names) if name) or node.name or node.kind


def _called(operation: Part, path: str) -> str:
    """An operation's own name; else verb and path, or the name of the event."""
    return operation.text("operationId") or (f"{operation.name.upper()} {path}" if path.startswith("/") else path)


def as_mapping(value: object) -> Mapping[str, Any]:
    """The value if it is a mapping, else an empty one."""
    return value if _is_mapping(value) else {}


def as_list(value: object) -> list[Any]:
    """The value if it is a list, else an empty one."""
    return value if _is_list(value) else []


def _is_mapping(value: object) -> TypeGuard[Mapping[str, Any]]:
    return isinstance(value, dict)


def _is_list(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def _visit(node: Part) -> Iterator[Part]:
    yield node
    for key, shape, kind, role in _BELOW.get(node.kind, ()):
        if key in node.value:
            for name, pointer, value in _held(node, key, shape):
                yield from _enter(node, kind, role, name, pointer, value)
    if node.kind == "callback":
        for key, value in node.value.items():
            if not key.startswith(("x-", "$")):
                yield from _enter(node, "path-item", "callback", key, node.at(key), value)


def _held(node: Part, key: str, shape: Shape) -> Iterator[tuple[str, str, Any]]:
    if shape == "one":
        yield key, node.at(key), node.value[key]
    elif shape == "list":
        yield from (("", node.at(key, index), value) for index, value in enumerate(node.listing(key)))
    else:
        for name, value in node.mapping(key).items():
            if _is_part(node, key, name):
                yield name, node.at(key, name), value


def _is_part(node: Part, key: str, name: str) -> bool:
    """Whether a name in a map is one of its parts: paths and responses may hold `x-` keys of their own."""
    return not (name.startswith("x-") and (node.kind, key) in {("document", "paths"), ("operation", "responses")})


def _enter(parent: Part, kind: str, role: str, name: str, pointer: str, value: Any) -> Iterator[Part]:
    if _is_mapping(value):
        yield from _visit(Part(kind, pointer, value, role, name, parent))
    elif kind == "schema" and isinstance(value, bool) and role != "additional":
        yield Part("boolean", pointer, {}, role, name, parent)
