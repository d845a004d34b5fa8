"""The rule `tuple-schema`."""

from __future__ import annotations

from .checking import problems

RULE = "tuple-schema"


def test_an_array_is_no_tuple() -> None:
    """It would be lost."""
    document = """\
components:
  schemas:
    Pair:
      type: array
      items: {type: string}
      prefixItems: [{type: string}, {type: integer}]
"""
    expected = """\
openapi.yaml:6:7
  Pair: `prefixItems` is not supported.
  Write `items:` with a type that covers every item, and say in the description what stands where.
"""
    assert problems(RULE, document) == expected


def test_an_array_is_a_list() -> None:
    """It is a type."""
    document = """\
components:
  schemas:
    Pair:
      type: array
      items: {type: [string, integer]}
"""
    assert problems(RULE, document) == ""
