"""The rule `default-valid`."""

from __future__ import annotations

from .checking import problems

RULE = "default-valid"


def test_a_default_is_a_value_of_its_schema() -> None:
    """The parser would convert it in silence."""
    document = """\
components:
  schemas:
    Limit: {type: integer, default: '20'}
"""
    expected = """\
openapi.yaml:3:37
  Limit: the default does not fit its schema: '20' is not of type 'integer'.
  Correct the default, or the schema.
"""
    assert problems(RULE, document) == expected


def test_a_default_beside_a_reference_counts() -> None:
    """It is that of the property."""
    document = """\
components:
  schemas:
    Method: {type: string, enum: [GET, POST]}
    Call:
      type: object
      properties:
        answer_method: {$ref: '#/components/schemas/Method', default: PUT}
"""
    expected = """\
openapi.yaml:7:71
  Call.answer_method: the default does not fit its schema: 'PUT' is not one of 'GET' or 'POST'.
  Correct the default, or the schema.
"""
    assert problems(RULE, document) == expected


def test_a_fitting_default_is_fine() -> None:
    """It is a value of the schema."""
    document = """\
components:
  schemas:
    Limit: {type: integer, default: 20}
"""
    assert problems(RULE, document) == ""
