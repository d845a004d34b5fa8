"""The rule `key-order`."""

from __future__ import annotations

from .checking import problems

RULE = "key-order"


def test_keys_stand_in_one_order() -> None:
    """Readers look for a key where it always is."""
    document = """\
paths:
  /calls/:
    get:
      summary: List calls.
      operationId: list_calls
      x-retry: safe
"""
    expected = """\
openapi.yaml:5:7
  list_calls: `operationId` stands after `summary`.
  The order stands in the reference of this rule.
"""
    assert problems(RULE, document) == expected


def test_this_is_the_order() -> None:
    """Readers find it."""
    document = """\
paths:
  /calls/:
    get:
      operationId: list_calls
      summary: List calls.
      x-retry: safe
      responses: {}
"""
    assert problems(RULE, document) == ""
