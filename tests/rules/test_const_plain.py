"""The rule `const-plain`."""

from __future__ import annotations

from .checking import problems

RULE = "const-plain"


def test_a_constant_is_a_literal() -> None:
    """There is no type for it."""
    document = """\
components:
  schemas:
    Rate: {const: 0.5}
"""
    expected = """\
openapi.yaml:3:19
  Rate: a `const` is neither a string nor a whole number nor a boolean.
  For null write `type: 'null'`; state the type of anything else and say the value in the description.
"""
    assert problems(RULE, document) == expected


def test_strings_numbers_and_booleans_are_literals() -> None:
    """There is `Literal` for each."""
    document = """\
components:
  schemas:
    Kind: {const: call}
    Version: {const: 2}
    Live: {const: true}
"""
    assert problems(RULE, document) == ""
