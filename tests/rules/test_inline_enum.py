"""The rule `inline-enum`."""

from __future__ import annotations

from .checking import problems

RULE = "inline-enum"


def test_an_enum_has_a_component_name() -> None:
    """Its name would be made up."""
    document = """\
components:
  schemas:
    Call:
      type: object
      properties:
        direction: {type: string, enum: [inbound, outbound]}
"""
    expected = """\
openapi.yaml:6:35
  Call.direction: an enum has no component name.
  Give it a name under `schemas:` and refer to it with `$ref`; for one value write `const`.
"""
    assert problems(RULE, document) == expected


def test_a_named_enum_is_referred_to() -> None:
    """Its name was chosen."""
    document = """\
components:
  schemas:
    Direction: {type: string, enum: [inbound, outbound]}
    Call:
      type: object
      properties:
        direction: {$ref: '#/components/schemas/Direction'}
"""
    assert problems(RULE, document) == ""
