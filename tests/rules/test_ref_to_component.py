"""The rule `ref-to-component`."""

from __future__ import annotations

from .checking import problems

RULE = "ref-to-component"


def test_a_reference_names_a_whole_component() -> None:
    """The parser drops what holds it."""
    document = """\
components:
  schemas:
    Leg: {type: object, properties: {id: {type: string}}}
    Call:
      type: object
      properties:
        id: {$ref: '#/components/schemas/Leg/properties/id'}
"""
    expected = """\
openapi.yaml:7:20
  Call.id: the reference leads to `#/components/schemas/Leg/properties/id`, which is not a component.
  Make what it means a component, and let both refer to that.
"""
    assert problems(RULE, document) == expected


def test_a_component_of_its_own_is_fine() -> None:
    """Both refer to it."""
    document = """\
components:
  schemas:
    LegId: {type: string}
    Leg: {type: object, properties: {id: {$ref: '#/components/schemas/LegId'}}}
    Call:
      type: object
      properties:
        id: {$ref: '#/components/schemas/LegId'}
"""
    assert problems(RULE, document) == ""
