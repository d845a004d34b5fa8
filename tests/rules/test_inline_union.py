"""The rule `inline-union`."""

from __future__ import annotations

from .checking import problems

RULE = "inline-union"


def test_a_choice_between_objects_has_a_component_name() -> None:
    """It is a type, and has no name."""
    document = """\
components:
  schemas:
    Phone: {type: object}
    Sip: {type: object}
    Call:
      type: object
      properties:
        leg:
          oneOf:
            - $ref: '#/components/schemas/Phone'
            - $ref: '#/components/schemas/Sip'
"""
    expected = """\
openapi.yaml:9:11
  Call.leg: a choice between objects has no component name.
  Give the `oneOf` a name under `schemas:`, with a discriminator, and refer to it with `$ref`.
"""
    assert problems(RULE, document) == expected


def test_an_object_or_null_may_stand_anywhere() -> None:
    """It is the object, or nothing."""
    document = """\
components:
  schemas:
    Phone: {type: object}
    Call:
      type: object
      properties:
        leg:
          anyOf:
            - $ref: '#/components/schemas/Phone'
            - {type: 'null'}
"""
    assert problems(RULE, document) == ""
