"""The rule `pattern-valid`."""

from __future__ import annotations

from .checking import problems

RULE = "pattern-valid"


def test_a_pattern_is_a_regular_expression() -> None:
    """No value could be checked."""
    document = """\
components:
  schemas:
    Name: {type: string, pattern: '[a-z'}
"""
    expected = """\
openapi.yaml:3:35
  Name: the pattern is not a regular expression.
  Write it as ECMA-262 has it, and close what is open.
"""
    assert problems(RULE, document) == expected


def test_a_regular_expression_is_fine() -> None:
    """Values are checked with it."""
    document = """\
components:
  schemas:
    Name: {type: string, pattern: '^[a-z]+$'}
"""
    assert problems(RULE, document) == ""
