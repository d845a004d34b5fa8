"""The rule `nullable-style`."""

from __future__ import annotations

from .checking import problems

RULE = "nullable-style"


def test_nullable_is_not_a_word_of_this_version() -> None:
    """It is not part of OpenAPI 3.1."""
    document = """\
openapi: 3.1.0
components:
  schemas:
    Name: {type: string, nullable: true}
"""
    expected = """\
openapi.yaml:4:26
  Name: `nullable` is a word of OpenAPI 3.0.
  Write `type: [string, 'null']`, or `anyOf: [{$ref: ...}, {type: 'null'}]`.
"""
    assert problems(RULE, document) == expected


def test_a_class_is_not_null() -> None:
    """Null belongs to the use, not to the thing."""
    document = """\
openapi: 3.1.0
components:
  schemas:
    Leg: {type: [object, 'null'], properties: {id: {type: string}}}
    Direction: {type: [string, 'null'], enum: [inbound, null]}
"""
    expected = """\
openapi.yaml:4:17
  Leg: a component that is a class allows null.
  Take 'null' away here, and write `anyOf: [{$ref: ...}, {type: 'null'}]` where null may occur.
openapi.yaml:5:23
  Direction: a component that is a class allows null.
  Take 'null' away here, and write `anyOf: [{$ref: ...}, {type: 'null'}]` where null may occur.
"""
    assert problems(RULE, document) == expected


def test_null_is_a_type() -> None:
    """It is said where it may occur."""
    document = """\
openapi: 3.1.0
components:
  schemas:
    Leg: {type: object}
    Call:
      type: object
      properties:
        name: {type: [string, 'null']}
        leg: {anyOf: [{$ref: '#/components/schemas/Leg'}, {type: 'null'}]}
"""
    assert problems(RULE, document) == ""
