"""No properties by pattern: only named properties and maps of one kind of value have types."""

from __future__ import annotations

from ._keywords import refusal

RULE = refusal(
    "pattern-properties",
    frozenset({"patternProperties", "propertyNames", "unevaluatedProperties"}),
    "Write `additionalProperties:` with the type of the values, and say in the description what the names look like.",
)
