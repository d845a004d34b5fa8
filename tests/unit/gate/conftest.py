"""A document with one part replaced."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.bundle import Bundle, bundle, to_yaml

Planted = Callable[..., Bundle]


def document() -> dict[str, Any]:
    """A document without faults."""
    answer = {
        "description": "Fine.",
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Call"}}},
    }
    identifier = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {
            "/calls/{id}": {
                "get": {"operationId": "get_call", "parameters": [identifier], "responses": {"200": answer}}
            }
        },
        "components": {"schemas": {"Call": {"type": "object", "properties": {"to": {"type": ["string", "null"]}}}}},
    }


@pytest.fixture
def planted(tmp_path: Path) -> Planted:
    """Bundle that document with `value` put at the end of `keys`; `...` takes what is there away."""

    def planted(*keys: str | int, value: Any) -> Bundle:
        made: Any = document()
        holder = made
        for key in keys[:-1]:
            holder = holder[key]
        if value is ...:
            del holder[keys[-1]]
        elif keys:
            holder[keys[-1]] = value
        (tmp_path / "openapi.yaml").write_text(to_yaml(made), encoding="utf-8")
        return bundle(tmp_path / "openapi.yaml")

    return planted
