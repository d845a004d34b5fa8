"""Documents for tests: written to a folder, bundled and read as the generator does."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

from generator import ir
from generator.build import build
from generator.bundle import Bundle, bundle
from generator.problem import Problem
from generator.schemas import SchemaReading, read

LIBRARY = Path(__file__).with_name("library.yaml")


def library() -> dict[str, Any]:
    """The document of `library.yaml`, to be changed at will."""
    return copy.deepcopy(bundle(LIBRARY).document)


def bundled(folder: Path, document: dict[str, Any]) -> Bundle:
    """The document as a bundle whose positions are those of a file."""
    root = folder / "openapi.json"
    root.write_text(json.dumps(document, indent=1), "utf-8")
    return bundle(root)


def minimal(**parts: Any) -> dict[str, Any]:
    """A document with nothing in it but what is given."""
    return {"openapi": "3.1.0", "info": {"title": "Small API", "version": "1"}, "paths": {}, **parts}


def reading(folder: Path, **schemas: Any) -> SchemaReading:
    """The reading of component schemas."""
    return read(bundled(folder, minimal(components={"schemas": schemas})))


def built(folder: Path, document: dict[str, Any]) -> tuple[ir.Api, list[Problem]]:
    """The API of a document."""
    made = bundled(folder, document)
    return build(made, read(made))


def operation(api: ir.Api, id: str) -> ir.Operation:  # noqa: A002 - as the IR calls it
    """The operation of that id."""
    return next(o for resource in api.resources for o in resource.operations if o.id == id)


def at(document: dict[str, Any], *keys: str | int) -> Any:
    """A part of a document."""
    value: Any = document
    for key in keys:
        value = value[key]
    return value


def told(problems: list[Problem] | tuple[Problem, ...], rule: str) -> list[str]:
    """The messages of one rule."""
    return [problem.message for problem in problems if problem.rule == rule]
