"""Component schemas as models, enumerations and types. `parser` is the only module that knows openapi-python-client."""

from __future__ import annotations

from .reading import SchemaReading, read

__all__ = ["SchemaReading", "read"]
