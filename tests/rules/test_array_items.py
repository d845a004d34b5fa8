"""The rule `array-items`."""

from __future__ import annotations

from .checking import problems

RULE = "array-items"


def test_an_array_without_items_is_refused() -> None:
    """Its type would be a list of anything."""
    document = """\
components:
  schemas:
    Calls: {type: array}
"""
    expected = """\
openapi.yaml:3:5
  Calls: an array has no `items`.
  Write `items:` with a type or a `$ref`; `items: {}` if they may be anything.
"""
    assert problems(RULE, document) == expected


def test_items_may_be_anything_if_that_is_said() -> None:
    """An empty schema is a statement."""
    document = """\
components:
  schemas:
    Calls: {type: array, items: {}}
"""
    assert problems(RULE, document) == ""
