"""The rule `examples-valid`."""

from __future__ import annotations

from .checking import problems

RULE = "examples-valid"


def test_an_example_fits_its_schema() -> None:
    """People copy it, and mocks serve it."""
    document = """\
components:
  schemas:
    Call:
      type: object
      required: [to]
      properties:
        from: {type: string}
        to: {type: string}
      examples:
        - {from: 3, to: '14155550101'}
"""
    expected = """\
openapi.yaml:10:18
  $.from: 3 is not of type 'string'
  Correct the example, or the schema.
"""
    assert problems(RULE, document) == expected


def test_within_a_choice_the_closest_alternative_is_meant() -> None:
    """The fault is deep inside, not at the choice."""
    document = """\
components:
  schemas:
    Call: {type: object, required: [id], properties: {id: {type: string}}}
  responses:
    Call:
      content:
        application/json:
          schema:
            anyOf:
              - $ref: '#/components/schemas/Call'
              - {type: 'null'}
          examples:
            one: {$ref: '#/components/examples/Call'}
  examples:
    Call:
      value:
        id: 7
"""
    expected = """\
openapi.yaml:17:13
  $.id: 7 is not of type 'string'
  Correct the example, or the schema.
"""
    assert problems(RULE, document) == expected


def test_nothing_is_fetched() -> None:
    """A document is checked without a network."""
    document = """\
components:
  schemas:
    Name: {$id: 'https://example.com/name', $schema: 'https://example.com/dialect', type: string, examples: [3]}
"""
    expected = """\
openapi.yaml:3:110
  $: 3 is not of type 'string'
  Correct the example, or the schema.
"""
    assert problems(RULE, document) == expected


def test_a_parameter_has_examples_too() -> None:
    """They are what docs fill in."""
    document = """\
components:
  parameters:
    limit: {name: limit, in: query, schema: {type: integer, maximum: 20}, example: 50}
"""
    expected = """\
openapi.yaml:3:84
  $: 50 is greater than the maximum of 20
  Correct the example, or the schema.
"""
    assert problems(RULE, document) == expected


def test_a_fitting_example_is_fine() -> None:
    """It is a value of the schema."""
    document = """\
components:
  schemas:
    Call:
      type: object
      required: [to]
      properties:
        from: {type: string}
        to: {type: string}
      examples:
        - {from: '14155550100', to: '14155550101'}
"""
    assert problems(RULE, document) == ""


def test_a_broken_schema_is_told_elsewhere() -> None:
    """An example is not to blame for it."""
    document = """\
components:
  schemas:
    Name: {type: text, examples: [3]}
"""
    assert problems(RULE, document) == ""


def test_other_formats_are_a_matter_of_taste() -> None:
    """Hosts, URLs and addresses have several readings."""
    document = """\
components:
  schemas:
    Url: {type: string, format: uri, examples: ['no url']}
"""
    assert problems(RULE, document) == ""
