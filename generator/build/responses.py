"""The documented answers of an operation, and what a method returns."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Final

from .. import ir
from ..names import class_name
from ..node import Node
from ..schemas import traits
from ..schemas.types import ANY, BINARY, NULL, one_of, options_of
from .reader import Reader

_JSON: Final = ("application/json", "+json")
_TEXT: Final = ("text/", "xml")


def response_nodes(reader: Reader, operation: Node) -> Iterator[tuple[str, Node]]:
    """The responses by status, as written; references are followed."""
    for status, node in operation.members("responses"):
        if not status.startswith("x-"):
            yield status, reader.document.resolve(node)


def responses(reader: Reader, operation: Node) -> tuple[ir.Response, ...]:
    """Every response. A component response is read once for each status it is used for."""
    found: list[ir.Response] = []
    for status, node in response_nodes(reader, operation):
        place = (status, node.pointer)
        if place not in reader.responses:
            reader.responses[place] = _response(reader, status, node)
        found.append(reader.responses[place])
    return tuple(found)


def is_success(status: str) -> bool:
    """Whether a status, or a range of them, means that the request was accepted."""
    return status.startswith("2")


def without(type_: ir.Type, removed: Collection[ir.Type]) -> ir.Type | None:
    """The type less some of its alternatives; None where nothing is left."""
    left = [option for option in options_of(type_) if option not in removed]
    return one_of(left) if left else None


def result(answers: Mapping[str, ir.Type | None]) -> ir.Type | None:
    """What the answers of the ordinary success have in common; null stands for one without a body."""
    types = [answers[status] for status in sorted(answers)]
    bodies = [type_ for type_ in types if type_ is not None]
    return one_of([*bodies, *([NULL] if None in types else [])]) if bodies else None


def _response(reader: Reader, status: str, node: Node) -> ir.Response:
    content = node.child("content")
    media = _preferred(content.map)
    return ir.Response(
        status=status,
        description=node.text("description"),
        media=media,
        type=None if media is None else _type(reader, media, content.child(media, "schema")),
        location=reader.document.locate(node, key=True),
        exception=exception_name(reader, node),
        headers=tuple(_headers(reader, node)),
    )


def exception_name(reader: Reader, node: Node) -> str | None:
    """The class that a response raises (`x-exception`)."""
    stated = node.child("x-exception")
    name = stated.value if isinstance(stated.value, str) else stated.map.get("name")
    return reader.identifier(class_name, name, stated, "Refused") if isinstance(name, str) else None


def _preferred(content: Mapping[str, object]) -> str | None:
    """JSON if there is any, else the first media type."""
    return next((media for media in content if media.endswith(_JSON)), next(iter(content), None))


def _type(reader: Reader, media: str, schema: Node) -> ir.Type:
    if schema.value is not None:
        return reader.types.read(schema)
    if media.endswith(_JSON):
        return ANY
    return ir.Scalar("string") if media.startswith(_TEXT[0]) or media.endswith(_TEXT[1]) else BINARY


def _headers(reader: Reader, node: Node) -> Iterator[ir.Header]:
    for name, child in node.members("headers"):
        header = reader.document.resolve(child)
        schema = header.child("schema")
        yield ir.Header(
            name=name,
            description=traits.description((header, schema)),
            type=reader.types.read(schema) if schema.value is not None else ir.Scalar("string"),
            location=reader.document.locate(header, key=True),
        )
