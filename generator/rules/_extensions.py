"""The `x-` keys there are: one JSON Schema each, with the places where the key has a meaning (`x-on`)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any, Final

import jsonschema_rs

from ._closest import closest
from ._walk import Part, Walk


@dataclass(frozen=True, slots=True)
class Extension:
    """What is known of a key."""

    places: frozenset[str]
    description: str
    _validator: jsonschema_rs.Draft202012Validator

    def faults(self, value: Any) -> Iterator[tuple[list[str | int], str]]:
        """What is wrong with a value of the key: where in it, and why."""
        for error in self._validator.iter_errors(value):
            fault = closest(error)
            yield list(fault.instance_path), fault.message.replace('"', "'")


def _load() -> Mapping[str, Extension]:
    found: dict[str, Extension] = {}
    for file in files("generator").joinpath("extensions").iterdir():
        if file.name.endswith(".json"):
            schema = json.loads(file.read_text(encoding="utf-8"))
            validator = jsonschema_rs.Draft202012Validator(schema, offline=True)
            found[file.name.removesuffix(".json")] = Extension(
                frozenset(schema["x-on"]), schema["description"], validator
            )
    return dict(sorted(found.items()))


EXTENSIONS: Final = _load()


def places(walk: Walk, part: Part) -> frozenset[str]:
    """What a part is to the `x-on` of the keys."""
    if part.kind == "operation":
        return frozenset({"event" if part.pointer in walk.event_pointers else "operation"})
    if part.kind == "schema":
        return frozenset({"property" if part.role == "property" else "schema"})
    return frozenset({part.kind})
