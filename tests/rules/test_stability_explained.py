"""The rule `stability-explained`."""

from __future__ import annotations

from .checking import problems

RULE = "stability-explained"


def test_what_is_uncertain_says_why() -> None:
    """Nobody could ever settle it."""
    document = """\
components:
  schemas:
    Result:
      type: object
      description: What comes back.
      x-stability: uncertain
"""
    expected = """\
openapi.yaml:6:7
  Result: it is uncertain, but nothing says what is not known.
  Say it in the description, or in a comment on this line, before it, or before the whole.
"""
    assert problems(RULE, document) == expected


def test_a_comment_says_it() -> None:
    """Whoever learns more knows what to look for."""
    document = """\
components:
  schemas:
    # The form of the result is not documented.
    Result:
      type: object
      description: What comes back.
      x-stability: uncertain
"""
    assert problems(RULE, document) == ""


def test_the_description_may_say_it() -> None:
    """Then users of the API know it, too."""
    document = """\
components:
  schemas:
    Result:
      type: object
      description: What comes back; its form is not documented.
      x-stability: uncertain
"""
    assert problems(RULE, document) == ""
