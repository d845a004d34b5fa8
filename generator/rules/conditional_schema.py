"""No conditions between values (`if`, `not`, `dependent...`): no type carries them, and the parser passes them over."""

from __future__ import annotations

from ._keywords import refusal

RULE = refusal(
    "conditional-schema",
    frozenset({"if", "then", "else", "not", "dependentSchemas", "dependentRequired"}),
    "Say the condition in the description, or write the cases as components under `oneOf` with a discriminator.",
)
