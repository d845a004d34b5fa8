"""The rule `paging-declared`."""

from __future__ import annotations

from .checking import problems

RULE = "paging-declared"


def test_a_list_says_how_it_is_paged() -> None:
    """The client would stop after a page, or guess."""
    document = """\
paths:
  /calls/:
    get:
      operationId: list_calls
      responses:
        '200': {$ref: '#/components/responses/CallPage'}
components:
  schemas:
    Call: {type: object}
    CallPage:
      type: object
      properties:
        objects: {type: array, items: {$ref: '#/components/schemas/Call'}}
  responses:
    CallPage:
      content:
        application/json:
          schema: {$ref: '#/components/schemas/CallPage'}
"""
    expected = """\
openapi.yaml:3:5
  list_calls: it answers with a list, but there is no `x-pagination`.
  Name a rule of `components: x-pagination:`, or write `x-pagination: none` if the list comes whole.
"""
    assert problems(RULE, document) == expected


def test_a_list_may_come_whole() -> None:
    """It was thought of."""
    document = """\
paths:
  /calls/:
    get:
      operationId: list_calls
      x-pagination: none
      responses:
        '200': {$ref: '#/components/responses/CallPage'}
components:
  schemas:
    Call: {type: object}
    CallPage:
      type: object
      properties:
        objects: {type: array, items: {$ref: '#/components/schemas/Call'}}
  responses:
    CallPage:
      content:
        application/json:
          schema: {$ref: '#/components/schemas/CallPage'}
"""
    assert problems(RULE, document) == ""


def test_an_answer_without_a_list_is_fine() -> None:
    """There is nothing to page."""
    document = """\
paths:
  /calls/{id}/:
    get:
      operationId: get_call
      responses:
        '200':
          content:
            application/json:
              schema: {type: object, properties: {tags: {type: array, items: {type: string}}}}
"""
    assert problems(RULE, document) == ""
