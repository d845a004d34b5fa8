"""What others say of the bundle: the official schema of OpenAPI 3.1, and openapi-spec-validator.

Both are imported on first use.
"""

from __future__ import annotations

from .structure import structure
from .validator import validate

__all__ = ["structure", "validate"]
