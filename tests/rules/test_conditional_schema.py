"""The rule `conditional-schema`."""

from __future__ import annotations

from .checking import problems

RULE = "conditional-schema"


def test_conditions_are_refused() -> None:
    """It would be lost without a word."""
    document = """\
components:
  schemas:
    Call:
      type: object
      not: {required: [answer_url]}
"""
    expected = """\
openapi.yaml:5:7
  Call: `not` is not supported.
  Say the condition in the description, or write the cases as components under `oneOf` with a discriminator.
"""
    assert problems(RULE, document) == expected


def test_the_description_says_them() -> None:
    """People read it."""
    document = """\
components:
  schemas:
    Call:
      type: object
      description: Without `answer_url` the URL of the application counts.
"""
    assert problems(RULE, document) == ""
