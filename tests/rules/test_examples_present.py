"""The rule `examples-present`."""

from __future__ import annotations

from .checking import problems

RULE = "examples-present"


def test_a_body_has_an_example() -> None:
    """A reader would have to make one up."""
    document = """\
paths:
  /calls/:
    post:
      operationId: create_call
      requestBody:
        content:
          application/json:
            schema: {$ref: '#/components/schemas/CallCreate'}
components:
  schemas:
    CallCreate: {type: object}
"""
    expected = """\
openapi.yaml:7:11
  create_call: a body of application/json has no examples.
  Add `examples: {name: {$ref: ...}}`, at least one.
"""
    assert problems(RULE, document) == expected


def test_an_example_is_not_written_out() -> None:
    """Others could not show it."""
    document = """\
components:
  responses:
    Call:
      content:
        application/json:
          schema: {type: string}
          examples:
            simple: {value: hello}
"""
    expected = """\
openapi.yaml:8:13
  Call: the example `simple` is written out.
  Make it a component under `examples:` and refer to it with `$ref`.
"""
    assert problems(RULE, document) == expected


def test_an_example_is_a_component() -> None:
    """Others can show it too."""
    document = """\
paths:
  /calls/:
    post:
      operationId: create_call
      requestBody:
        content:
          application/json:
            schema: {$ref: '#/components/schemas/CallCreate'}
            examples:
              simple: {$ref: '#/components/examples/CallCreate'}
components:
  schemas:
    CallCreate: {type: object}
  examples:
    CallCreate: {value: {}}
"""
    assert problems(RULE, document) == ""
