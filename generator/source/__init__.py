"""Source text with a position for every value: YAML and JSON files below the folder of one root document."""

from __future__ import annotations

from .place import Fault, Location
from .pointer import escape, join, parent, tokens
from .source import Source
from .spelling import suggestion
from .value import Json

__all__ = ["Fault", "Json", "Location", "Source", "escape", "join", "parent", "suggestion", "tokens"]
