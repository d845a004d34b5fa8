"""No schemas inside schemas and no names beside component names: the parser drops what they hold."""

from __future__ import annotations

from ._keywords import refusal

RULE = refusal(
    "local-definitions",
    frozenset({"$defs", "definitions", "$id", "$anchor", "$dynamicAnchor", "$dynamicRef", "$schema"}),
    "Make it a component under `schemas:` and refer to it with `$ref`.",
)
