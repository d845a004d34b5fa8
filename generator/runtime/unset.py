"""The value of an argument that was not given: it is not sent. `None` is a value, and is sent as null."""

from __future__ import annotations

from msgspec import UNSET
from msgspec import UnsetType as Unset

__all__ = ["UNSET", "Unset"]
