"""The rule `inline-map`."""

from __future__ import annotations

from .checking import problems

RULE = "inline-map"


def test_a_map_has_a_component_name() -> None:
    """Nothing would say what its keys are."""
    document = """\
components:
  schemas:
    Call:
      type: object
      properties:
        headers: {type: object, additionalProperties: {type: string}}
"""
    expected = """\
openapi.yaml:6:9
  Call.headers: a map has no component name.
  Give it a name under `schemas:` and refer to it with `$ref`.
"""
    assert problems(RULE, document) == expected


def test_a_named_map_is_referred_to() -> None:
    """Its description says what the keys are."""
    document = """\
components:
  schemas:
    Headers: {type: object, additionalProperties: {type: string}}
    Call:
      type: object
      properties:
        headers: {$ref: '#/components/schemas/Headers'}
"""
    assert problems(RULE, document) == ""
