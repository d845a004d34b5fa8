"""What requests carry."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from .. import ir
from ..node import Node
from .reader import UNSUPPORTED, Reader

Media = Literal["application/json", "multipart/form-data", "application/x-www-form-urlencoded"]
MEDIA: Final[Mapping[str, Media]] = {
    "application/json": "application/json",
    "multipart/form-data": "multipart/form-data",
    "application/x-www-form-urlencoded": "application/x-www-form-urlencoded",
}
RULE: Final = "body-model"


def body_node(reader: Reader, operation: Node) -> Node:
    """The operation's request body; a node of nothing where it has none."""
    return reader.document.resolve(operation.child("requestBody"))


def body(reader: Reader, operation: Node) -> ir.Body | None:
    """The body in the first media type that the client writes; JSON comes first."""
    node = body_node(reader, operation)
    content = node.child("content")
    media = _supported(content)
    if media is None:
        if content.map:
            message = f"The body is in {', '.join(content.map)}, which the client does not write."
            reader.document.problem(content, UNSUPPORTED, message, f"Describe it in one of {', '.join(MEDIA)}.")
        return None
    model = _model(reader, content.child(media))
    if model is None:
        return None
    return ir.Body(
        media=media,
        model=model.name,
        required=node.map.get("required") is True,
        fields=tuple(field for field in model.fields if not field.read_only),
        location=reader.document.locate(node, key=True),
    )


def _supported(content: Node) -> Media | None:
    for name, media in MEDIA.items():
        if name in content.map:
            return media
    return None


def _model(reader: Reader, media: Node) -> ir.Model | None:
    """The object whose properties are the arguments; a problem if there is none, unless its type has one already."""
    schema = media.child("schema")
    before = len(reader.document.problems)
    model = None if schema.value is None else reader.model(reader.types.read(schema))
    if model is None and len(reader.document.problems) == before:
        message = "The request body is no object with a component name, so it has no properties to be arguments."
        hint = "Name an object under `schemas:` and refer to it with `$ref`."
        reader.document.problem(media if schema.value is None else schema, RULE, message, hint)
    return model
