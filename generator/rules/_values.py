"""Values of the document (defaults, examples) held against the schemas they belong to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import jsonschema_rs

from ..source import join
from ._closest import closest
from ._walk import Part, Walk

_URI: Final = "document:"


@dataclass(frozen=True, slots=True)
class Misfit:
    """A value, or a part of one, that its schema does not allow: where it stands, and its path from the value's root.

    `format`: the format that it does not have, if that is what is wrong.
    """

    pointer: str
    path: str
    message: str
    format: str | None = None


class Values:
    """Checks values against the schemas of one bundle. Nothing is ever fetched."""

    def __init__(self, walk: Walk) -> None:
        self._registry = jsonschema_rs.Registry(
            [(_URI, dict(walk.document.value))], draft=jsonschema_rs.Draft202012, retriever=_refuse
        )
        self._validators: dict[str, jsonschema_rs.Draft202012Validator | None] = {}

    def misfits(self, schema: Part, pointer: str, value: Any) -> Iterator[Misfit]:
        """What the schema does not allow in the value that stands at the pointer.

        Nothing, where the schema is broken itself: that is told by `pattern-valid`, the gate and the bundler.
        """
        if schema.pointer not in self._validators:
            self._validators[schema.pointer] = self._compile(schema)
        validator = self._validators[schema.pointer]
        for error in validator.iter_errors(value) if validator is not None else ():
            yield _misfit(pointer, closest(error))

    def _compile(self, schema: Part) -> jsonschema_rs.Draft202012Validator | None:
        try:
            return jsonschema_rs.Draft202012Validator(
                {"$ref": f"{_URI}#{schema.pointer}"}, registry=self._registry, validate_formats=True, offline=True
            )
        except (ValueError, jsonschema_rs.ReferencingError):
            return None


def _refuse(uri: str) -> Any:
    raise LookupError(f"{uri} is not part of the document")


def _misfit(pointer: str, error: jsonschema_rs.ValidationError) -> Misfit:
    steps = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in error.instance_path)
    format_ = error.kind.as_dict().get("format") if error.kind.name == "format" else None
    return Misfit(join(pointer, *error.instance_path), f"${steps}", _cut(error.message.replace('"', "'")), format_)


def _cut(message: str) -> str:
    return message if len(message) <= 240 else f"{message[:120]} ... {message[-100:]}"
