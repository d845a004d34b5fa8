"""The rule `exception-declared`."""

from __future__ import annotations

from .checking import problems

RULE = "exception-declared"


def test_an_error_names_its_exception() -> None:
    """It could only be caught by its number."""
    document = """\
paths:
  /calls/:
    get:
      operationId: list_calls
      responses:
        '404': {$ref: '#/components/responses/NotFound'}
components:
  responses:
    NotFound: {description: There is no such call.}
"""
    expected = """\
openapi.yaml:9:5
  NotFound: an error response has no `x-exception`.
  Write `x-exception: <Name>Error`.
"""
    assert problems(RULE, document) == expected


def test_the_component_says_it_once() -> None:
    """Every operation that refers to it raises it."""
    document = """\
paths:
  /calls/:
    get:
      operationId: list_calls
      responses:
        '404': {$ref: '#/components/responses/NotFound'}
components:
  responses:
    NotFound: {description: There is no such call., x-exception: NotFoundError}
"""
    assert problems(RULE, document) == ""
