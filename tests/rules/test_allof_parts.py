"""The rule `allof-parts`."""

from __future__ import annotations

from .checking import problems

RULE = "allof-parts"


def test_a_scalar_is_no_part_of_an_object() -> None:
    """The parser would remove `Call` and all that uses it."""
    document = """\
components:
  schemas:
    CallId: {type: string}
    Call:
      allOf:
        - $ref: '#/components/schemas/CallId'
"""
    expected = """\
openapi.yaml:6:11
  Call: a part of `allOf` is of type string, and no object.
  Refer to a scalar or a choice with a plain `$ref`; words of its own may stand beside that.
"""
    assert problems(RULE, document) == expected


def test_a_choice_is_no_part_of_an_object() -> None:
    """Which of its properties there are would be unknown."""
    document = """\
components:
  schemas:
    Leg: {type: object}
    Either:
      anyOf:
        - $ref: '#/components/schemas/Leg'
        - {type: string}
    Call:
      allOf:
        - $ref: '#/components/schemas/Either'
        - {type: object, properties: {duration: {type: integer}}}
"""
    expected = """\
openapi.yaml:10:11
  Call: a part of `allOf` is a choice, and no object.
  Refer to a scalar or a choice with a plain `$ref`; words of its own may stand beside that.
"""
    assert problems(RULE, document) == expected


def test_parts_agree_about_a_property() -> None:
    """One of the two types would win by its place."""
    document = """\
components:
  schemas:
    Leg: {type: object, properties: {id: {type: string}}}
    Call:
      allOf:
        - $ref: '#/components/schemas/Leg'
        - {type: object, properties: {id: {type: integer}}}
"""
    expected = """\
openapi.yaml:7:39
  Call: two parts of `allOf` give `id` different types (openapi.yaml:3:38).
  Give the property one type, in one of the parts.
"""
    assert problems(RULE, document) == expected


def test_objects_are_put_together() -> None:
    """This is what `allOf` is for."""
    document = """\
components:
  schemas:
    Leg: {type: object, properties: {id: {type: string}}}
    Call:
      allOf:
        - $ref: '#/components/schemas/Leg'
        - {type: object, properties: {duration: {type: integer}}}
"""
    assert problems(RULE, document) == ""
