"""No tuples: an array is a list of one kind of items."""

from __future__ import annotations

from ._keywords import refusal

RULE = refusal(
    "tuple-schema",
    frozenset({"prefixItems", "unevaluatedItems", "contains", "minContains", "maxContains"}),
    "Write `items:` with a type that covers every item, and say in the description what stands where.",
)
