"""What makes the generated package this API's: `x-client`, or what the title implies, and the error envelope."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from .. import ir
from ..names import NameRefused, class_name, constant_name, field_name, module_name
from ..node import Node
from ..problem import suggestion
from .reader import Reader

RULE: Final = "sample-known"


def client(reader: Reader) -> ir.Client:
    """Names of package and classes. What `x-client` leaves out is made from the document's title."""
    node = reader.document.root.child("x-client")
    title = reader.document.root.child("info").text("title")
    package = _named(reader, node.child("package"), module_name, title, "client")
    username = _named(reader, node.child("username"), field_name, "username", "username")
    password = _named(reader, node.child("password"), field_name, "password", "password")
    stem = class_name(package)
    class_ = _named(reader, node.child("class"), class_name, f"{stem}Client", "Client")
    return ir.Client(
        package=package,
        class_name=class_,
        async_class_name=_named(reader, node.child("async-class"), class_name, f"Async{class_}", "AsyncClient"),
        exception=_named(reader, node.child("exception"), class_name, f"{stem}Error", "ClientError"),
        distribution=node.text("distribution") or package.replace("_", "-"),
        username=username,
        password=password,
        environment=_environment(node.child("environment"), package, (username, password)),
        samples=_texts(node.child("samples")),
        guides=_texts(node.child("guides")),
    )


def check_samples(reader: Reader, api: ir.Api) -> None:
    """Only an operation that there is can be shown."""
    known = {operation.id for resource in api.resources for operation in resource.operations}
    for name, node in reader.document.root.members("x-client", "samples"):
        if node.value not in known:
            message = f"There is no operation `{node.value}` to show for `{name}`."
            reader.document.problem(node, RULE, message, suggestion(str(node.value), known) or "Name an operationId.")


def _texts(node: Node) -> tuple[tuple[str, str], ...]:
    return tuple((name, value) for name, value in node.map.items() if isinstance(value, str))


def _named(reader: Reader, node: Node, make: Callable[[str], str], implied: str, fallback: str) -> str:
    """The stated name, else the implied one, as an identifier; the fallback if the title is in another alphabet."""
    if isinstance(node.value, str):
        return reader.identifier(make, node.value, node, fallback)
    try:
        return make(implied)
    except NameRefused:
        return fallback


def _environment(node: Node, package: str, arguments: tuple[str, str]) -> tuple[tuple[str, str], ...]:
    if node.map:
        return _texts(node)
    return tuple((name, constant_name(f"{package.strip('_')}_{name}")) for name in arguments)


def envelope(reader: Reader) -> ir.Envelope:
    """Where an error body has the request's id and the message; nowhere, if the document does not say."""
    node = reader.document.root.child("x-error-envelope")
    return ir.Envelope(request_id=node.texts("request-id"), message=node.texts("message"))
