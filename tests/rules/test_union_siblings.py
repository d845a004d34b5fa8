"""The rule `union-siblings`."""

from __future__ import annotations

from .checking import problems

RULE = "union-siblings"


def test_nothing_stands_beside_a_choice() -> None:
    """It would be lost without a word."""
    document = """\
components:
  schemas:
    Leg:
      oneOf:
        - {type: string}
        - {type: integer}
      properties: {id: {type: string}}
"""
    expected = """\
openapi.yaml:7:7
  Leg: `properties` stands beside `oneOf`, where it is not read.
  Move it into each of the alternatives; what they share can be a component in their `allOf`.
"""
    assert problems(RULE, document) == expected


def test_an_alternative_is_a_schema() -> None:
    """A bare list of required properties makes the whole anything."""
    document = """\
components:
  schemas:
    Call:
      anyOf:
        - {required: [answer_url]}
        - {required: [app_id]}
"""
    expected = """\
openapi.yaml:4:7
  Call: an alternative of `anyOf` is only a list of required properties.
  Say in the description which properties go together; leave them optional.
"""
    assert problems(RULE, document) == expected


def test_words_may() -> None:
    """They say nothing of its form."""
    document = """\
components:
  schemas:
    Leg:
      description: A number or a SIP address.
      oneOf:
        - {type: string}
        - {type: integer}
"""
    assert problems(RULE, document) == ""
