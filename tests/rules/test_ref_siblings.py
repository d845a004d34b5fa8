"""The rule `ref-siblings`."""

from __future__ import annotations

from .checking import problems

RULE = "ref-siblings"


def test_a_keyword_beside_a_reference_is_refused() -> None:
    """It would be lost without a word."""
    document = """\
components:
  schemas:
    Name: {type: string}
    Call:
      type: object
      properties:
        name: {$ref: '#/components/schemas/Name', maxLength: 16}
"""
    expected = """\
openapi.yaml:7:51
  Call.name: `maxLength` stands beside `$ref`, where it is not read.
  Move it into the schema that is referred to, or combine both with `allOf`.
"""
    assert problems(RULE, document) == expected


def test_words_about_the_use_are_fine() -> None:
    """They say something of the use alone."""
    document = """\
components:
  schemas:
    Name: {type: string}
    Call:
      type: object
      properties:
        name: {$ref: '#/components/schemas/Name', description: Of the caller.}
"""
    assert problems(RULE, document) == ""
