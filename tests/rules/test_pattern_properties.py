"""The rule `pattern-properties`."""

from __future__ import annotations

from .checking import problems

RULE = "pattern-properties"


def test_properties_have_names() -> None:
    """They would be lost without a word."""
    document = """\
components:
  schemas:
    Headers:
      type: object
      patternProperties: {'^X-': {type: string}}
"""
    expected = """\
openapi.yaml:5:7
  Headers: `patternProperties` is not supported.
  Write `additionalProperties:` with the type of the values, and say in the description what the names look like.
"""
    assert problems(RULE, document) == expected


def test_a_map_has_one_kind_of_value() -> None:
    """It is a type."""
    document = """\
components:
  schemas:
    Headers:
      type: object
      description: Names begin with `X-`.
      additionalProperties: {type: string}
"""
    assert problems(RULE, document) == ""
