"""The rule `required-exists`."""

from __future__ import annotations

from .checking import problems

RULE = "required-exists"


def test_what_is_required_exists() -> None:
    """No validator minds."""
    document = """\
components:
  schemas:
    Call:
      type: object
      required: [call_uid]
      properties:
        call_uuid: {type: string}
"""
    expected = """\
openapi.yaml:5:18
  Call: `required` names `call_uid`, which is not among the properties.
  Did you mean `call_uuid`?
"""
    assert problems(RULE, document) == expected


def test_a_part_may_require_what_another_has() -> None:
    """Together they are one object."""
    document = """\
components:
  schemas:
    Leg: {type: object, properties: {id: {type: string}}}
    Call:
      allOf:
        - $ref: '#/components/schemas/Leg'
        - {type: object, required: [id]}
"""
    assert problems(RULE, document) == ""
