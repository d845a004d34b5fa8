"""The rule `description-present`."""

from __future__ import annotations

from .checking import problems

RULE = "description-present"


def test_what_a_caller_meets_is_described() -> None:
    """The docs of the client would be empty there."""
    document = """\
components:
  schemas:
    Call:
      type: object
      properties:
        id: {type: string}
"""
    expected = """\
openapi.yaml:3:5
  Call: there is no `description`.
  Write what the signature cannot say: unit, order, limit, what happens when it is left out.
openapi.yaml:6:9
  Call.id: there is no `description`.
  Write what the signature cannot say: unit, order, limit, what happens when it is left out.
"""
    assert problems(RULE, document) == expected


def test_an_operation_has_both() -> None:
    """A summary is a heading, a description tells the rest."""
    document = """\
paths:
  /calls/:
    get: {operationId: list_calls}
"""
    expected = """\
openapi.yaml:3:5
  list_calls: there is no `description`.
  Write what the signature cannot say: unit, order, limit, what happens when it is left out.
openapi.yaml:3:5
  list_calls: there is no `summary`.
  Write what the signature cannot say: unit, order, limit, what happens when it is left out.
"""
    assert problems(RULE, document) == expected


def test_a_reference_leaves_it_to_its_target() -> None:
    """Said once is enough."""
    document = """\
components:
  schemas:
    CallId: {type: string, description: Given by the platform.}
    Call:
      type: object
      description: A phone call.
      properties:
        id: {$ref: '#/components/schemas/CallId'}
"""
    assert problems(RULE, document) == ""
