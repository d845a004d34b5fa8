"""The document's own keys against the IR: info, servers, tags, policies, and components that nothing leads to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .. import ir
from ..node import Node
from . import migration, token, xml
from .ledger import Ledger

_ROOT: Final = frozenset(
    {"info", "servers", "tags", "paths", "webhooks", "components", "x-client", "x-error-envelope", "x-async"}
    | {"x-private", "x-signature-schemes", "x-xml", "x-access-token", migration.KEY}
)
_COMPONENTS: Final = frozenset(
    {"schemas", "responses", "parameters", "examples", "requestBodies", "headers", "callbacks", "pathItems"}
    | {"x-pagination", "x-delivery"}
)
# A schema that nothing refers to is in the IR all the same.
_REFERRED: Final = ("responses", "parameters", "examples", "requestBodies", "headers", "callbacks", "pathItems")
_CLIENT: Final[Mapping[str, str]] = {
    "package": "package",
    "distribution": "distribution",
    "class": "class_name",
    "async-class": "async_class_name",
    "exception": "exception",
    "username": "username",
    "password": "password",
}
_ASYNC: Final = ("url", "method", "accepted", "message")
_SCHEME: Final[Mapping[str, str]] = {
    "algorithm": "algorithm",
    "signs": "signs",
    "signature": "signature",
    "main-account": "main_account",
    "nonce": "nonce",
}
_PAGING: Final = ("limit", "offset", "maximum", "items", "meta", "next", "total", "stop")


def compare(ledger: Ledger, api: ir.Api) -> None:
    """Everything but schemas, operations and events."""
    root = ledger.document.root
    ledger.rest(root, _ROOT)
    _info(ledger, root.child("info"), api)
    for server in root.elements("servers"):
        url = server.text("url").rstrip("/")
        ledger.keep(server, "server", "{" in url or url in api.servers)
        ledger.rest(server, {"url"})
    _tags(ledger, root, api)
    _client(ledger, root.child("x-client"), api.client)
    _envelope(ledger, root.child("x-error-envelope"), api.envelope)
    _asynchronous(ledger, root.child("x-async"), api.asyncable)
    _signatures(ledger, root, api)
    xml.compare(ledger, root.child("x-xml"), api.xml)
    token.compare(ledger, root.child("x-access-token"), api.access_token)
    migration.compare(ledger, root.child(migration.KEY), api.migration)
    for name in root.elements("x-private"):
        ledger.keep(name, "private name", name.value in api.private)
    _paging(ledger, root, api)
    _components(ledger, root.child("components"))


def _info(ledger: Ledger, node: Node, api: ir.Api) -> None:
    for key, kept in (("title", api.title), ("version", api.version), ("description", api.description)):
        ledger.same(node, key, kept)
    for key, child in node.members("contact"):
        ledger.keep(child, "contact", api.contact.get(key) == child.value)
    ledger.same(node.child("license"), "identifier", api.license)
    ledger.rest(node.child("license"), {"identifier"})
    ledger.rest(node, {"title", "version", "description", "contact", "license"})


def _tags(ledger: Ledger, root: Node, api: ir.Api) -> None:
    described = {resource.operations[0].tag: resource.description for resource in api.resources if resource.operations}
    for tag in root.elements("tags"):
        name = tag.text("name")
        if name in described:
            ledger.same(tag, "description", described[name])
        elif "description" in tag.map:
            ledger.lose(tag.child("description"), "tag")
        ledger.rest(tag, {"name", "description"})


def _client(ledger: Ledger, node: Node, client: ir.Client) -> None:
    ledger.rest(node, {*_CLIENT, "environment", "samples", "guides"})
    for key, name in _CLIENT.items():
        ledger.same(node, key, getattr(client, name))
    for name, child in node.members("environment"):
        ledger.keep(child, "environment", (name, child.value) in client.environment)
    for key, kept in (("samples", client.samples), ("guides", client.guides)):
        for name, child in node.members(key):
            ledger.keep(child, key, (name, child.value) in kept)


def _envelope(ledger: Ledger, node: Node, envelope: ir.Envelope) -> None:
    ledger.rest(node, {"request-id", "message"})
    for key, kept in (("request-id", envelope.request_id), ("message", envelope.message)):
        for child in node.elements(key):
            ledger.keep(child, key, child.value in kept)


def _asynchronous(ledger: Ledger, node: Node, asyncable: ir.Asyncable | None) -> None:
    ledger.rest(node, _ASYNC)
    for key in _ASYNC:
        ledger.same(node, key, getattr(asyncable, key, None))


def _signatures(ledger: Ledger, root: Node, api: ir.Api) -> None:
    kept = {scheme.name: scheme for scheme in api.signature_schemes}
    for name, node in root.members("x-signature-schemes"):
        ledger.keep(node, "signature scheme", name in kept)
        ledger.rest(node, _SCHEME)
        for key, attribute in _SCHEME.items():
            ledger.same(node, key, getattr(kept.get(name), attribute, None))


def _paging(ledger: Ledger, root: Node, api: ir.Api) -> None:
    operations = (operation for resource in api.resources for operation in resource.operations)
    kept = {operation.paging.name: operation.paging for operation in operations if operation.paging}
    for name, node in root.members("components", "x-pagination"):
        if name not in kept:
            ledger.lose(node, "paging rule")
            continue
        ledger.rest(node, _PAGING)
        for key in _PAGING:
            ledger.same(node, key, getattr(kept[name], key))


def _components(ledger: Ledger, node: Node) -> None:
    ledger.rest(node, _COMPONENTS)
    for section in _REFERRED:
        for _, child in node.members(section):
            ledger.keep(child, "unused component", child.pointer in ledger.seen)
