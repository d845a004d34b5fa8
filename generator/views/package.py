"""What the package's own modules and papers show: the clients, the exceptions, the index of methods, pyproject."""

from __future__ import annotations

from dataclasses import dataclass

from .. import ir, quote
from .annotation import ACCEPTED, Annotations, answer
from .arguments import arguments
from .operations import usual_errors


@dataclass(frozen=True, slots=True)
class AttributeView:
    """A resource as an attribute of the client."""

    name: str
    module: str
    class_name: str
    docstring: str


@dataclass(frozen=True, slots=True)
class ErrorView:
    """An exception class."""

    name: str
    base: str
    docstring: str


@dataclass(frozen=True, slots=True)
class RowView:
    """A line of the index: method, route, what it gives."""

    call: str
    route: str
    result: str
    summary: str


@dataclass(frozen=True, slots=True)
class SectionView:
    """A resource in the index."""

    title: str
    description: str
    rows: tuple[RowView, ...]


@dataclass(frozen=True, slots=True)
class StyleView:
    """A calling style of the client."""

    class_name: str
    base: str
    prefix: str
    transport: str
    summary: str


@dataclass(frozen=True, slots=True)
class PackageView:
    """Everything that stands once in a package. Texts are quoted for the place they stand in."""

    package: str
    distribution: str
    title: str
    docstring: str
    description: tuple[str, ...]
    version: str
    class_name: str
    async_class_name: str
    exception: str
    username: str
    password: str
    environment: str
    username_variable: str
    password_variable: str
    variables: str
    servers: str
    request_id_pointers: str
    message_pointers: str
    accepted_message: str
    asynchronous: str
    attributes: tuple[AttributeView, ...]
    errors: tuple[ErrorView, ...]
    statuses: tuple[tuple[str, str], ...]
    sections: tuple[SectionView, ...]
    styles: tuple[StyleView, ...]
    access_token: str  # the class, if there is one


_SYNC = """The client: each attribute is a resource of the API, each method of it a request.

Use it in a `with` block, or close it. Threads may share it, and it goes on working after a fork."""
_ASYNC = """The client for `asyncio`: each attribute is a resource of the API, each method of it a request.

Use it in an `async with` block, or close it, in the loop that it is used in."""


def package_view(api: ir.Api, package: str | None = None) -> PackageView:
    """The package's view; `package` replaces the name that the document gives."""
    client = api.client
    variables = dict(client.environment)
    accepted = api.asyncable
    return PackageView(
        package=package or client.package,
        distribution=client.distribution,
        title=quote.markdown(api.title),
        docstring=quote.docstring(quote.paragraphs(f"Typed client of the {api.title}.", 100)),
        description=tuple(quote.paragraphs(api.description, 100)),
        version=quote.literal(api.version),
        class_name=client.class_name,
        async_class_name=client.async_class_name,
        exception=client.exception,
        username=client.username,
        password=client.password,
        environment=quote.literal(variables),
        username_variable=quote.one_line(variables.get(client.username, "")),
        password_variable=quote.one_line(variables.get(client.password, "")),
        variables=" and ".join(quote.code(variable) for variable in variables.values()) or "none are known",
        servers=quote.literal(api.servers),
        request_id_pointers=quote.literal(list(api.envelope.request_id)),
        message_pointers=quote.literal(list(api.envelope.message)),
        accepted_message=quote.literal(accepted.message if accepted else None),
        asynchronous=quote.literal((accepted.url, accepted.method) if accepted else ()),
        attributes=tuple(_attribute(resource) for resource in api.resources),
        errors=tuple(_error(error) for error in _ordered(api.errors)),
        statuses=tuple(sorted((status, name) for status, name in usual_errors(api).items() if status.isdigit())),
        sections=tuple(_section(resource, api) for resource in api.resources),
        styles=(
            StyleView(client.class_name, "SyncClient", "", "Transport", _SYNC),
            StyleView(client.async_class_name, "AsyncClient", "Async", "AsyncTransport", _ASYNC),
        ),
        access_token=api.access_token.class_name if api.access_token is not None else "",
    )


def _attribute(resource: ir.Resource) -> AttributeView:
    text = quote.docstring(quote.paragraphs(resource.description, 88) or [resource.class_name], indent=8)
    return AttributeView(resource.name, resource.name, resource.class_name, text)


def _ordered(errors: tuple[ir.Error, ...]) -> list[ir.Error]:
    """Bases before those that derive from them; else as in the document, each name once."""
    distinct = {error.name: error for error in reversed(errors)}
    first = [error for error in reversed(distinct.values()) if error.base not in distinct]
    return first + [error for error in reversed(distinct.values()) if error.base in distinct]


def _error(error: ir.Error) -> ErrorView:
    lines = quote.paragraphs(error.description, 92) or [f"The server answered {error.status}."]
    return ErrorView(error.name, error.base or "APIStatusError", quote.docstring(lines))


def _section(resource: ir.Resource, api: ir.Api) -> SectionView:
    rows = tuple(_row(operation, resource, api) for operation in resource.operations)
    return SectionView(quote.markdown(resource.class_name), quote.markdown(resource.description), rows)


def _row(operation: ir.Operation, resource: ir.Resource, api: ir.Api) -> RowView:
    given = ", ".join(argument.python for argument in arguments(operation) if argument.required)
    fixed = "&".join(f"{name}={value}" for name, value in operation.variant.fixed) if operation.variant else ""
    result = answer(operation, Annotations(api, models=""))
    return RowView(
        call=quote.code(f"client.{resource.name}.{operation.name}({given})"),
        route=quote.code(f"{operation.method} {operation.path}{'?' if fixed else ''}{fixed}"),
        result=quote.code(f"{result} | {ACCEPTED}" if operation.asyncable is not None else result),
        summary=quote.markdown(operation.summary),
    )
