"""The rule `objects-open`."""

from __future__ import annotations

from .checking import problems

RULE = "objects-open"


def test_a_closed_object_is_refused() -> None:
    """It breaks its readers on the day it gains a property."""
    document = """\
components:
  schemas:
    Call: {type: object, additionalProperties: false}
"""
    expected = """\
openapi.yaml:3:26
  Call: an object is closed.
  Remove `additionalProperties: false`.
"""
    assert problems(RULE, document) == expected


def test_an_open_object_is_fine() -> None:
    """It may grow."""
    document = """\
components:
  schemas:
    Call: {type: object}
"""
    assert problems(RULE, document) == ""
