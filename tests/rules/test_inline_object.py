"""The rule `inline-object`."""

from __future__ import annotations

from .checking import problems

RULE = "inline-object"


def test_an_object_has_a_component_name() -> None:
    """Its name would be made up."""
    document = """\
components:
  schemas:
    Call:
      type: object
      properties:
        leg: {type: object, properties: {id: {type: string}}}
"""
    expected = """\
openapi.yaml:6:9
  Call.leg: an object has no component name.
  Give it a name under `schemas:` and refer to it with `$ref`.
"""
    assert problems(RULE, document) == expected


def test_a_response_is_no_exception() -> None:
    """It becomes a class like any other."""
    document = """\
components:
  responses:
    Call:
      content:
        application/json:
          schema: {type: object, properties: {id: {type: string}}}
"""
    expected = """\
openapi.yaml:6:11
  Call: an object has no component name.
  Give it a name under `schemas:` and refer to it with `$ref`.
"""
    assert problems(RULE, document) == expected


def test_a_named_object_is_referred_to() -> None:
    """Its name was chosen."""
    document = """\
components:
  schemas:
    Leg: {type: object, properties: {id: {type: string}}}
    Call:
      type: object
      properties:
        leg: {$ref: '#/components/schemas/Leg'}
"""
    assert problems(RULE, document) == ""
