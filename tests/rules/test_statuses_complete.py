"""The rule `statuses-complete`."""

from __future__ import annotations

from .checking import problems

RULE = "statuses-complete"


def test_errors_are_listed() -> None:
    """Callers would not expect them."""
    document = """\
paths:
  /calls/:
    get:
      operationId: list_calls
      responses:
        '200': {$ref: '#/components/responses/CallPage'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '401': {$ref: '#/components/responses/Unauthorized'}
components:
  responses:
    BadRequest: {description: The request is wrong.}
    CallPage: {description: A page of calls.}
    Unauthorized: {description: The credentials are wrong.}
"""
    expected = """\
openapi.yaml:5:7
  list_calls: 403, 404, 405, 429 and 500 are missing.
  Refer to the shared error responses.
"""
    assert problems(RULE, document) == expected


def test_they_ascend_and_are_references() -> None:
    """Diffs stay small, and texts are written once."""
    document = """\
paths:
  /calls/:
    get:
      operationId: list_calls
      responses:
        '400': {$ref: '#/components/responses/Refused'}
        '401': {$ref: '#/components/responses/Refused'}
        '403': {$ref: '#/components/responses/Refused'}
        '404': {$ref: '#/components/responses/Refused'}
        '405': {$ref: '#/components/responses/Refused'}
        '500': {$ref: '#/components/responses/Refused'}
        '429': {description: Too many requests.}
components:
  responses:
    Refused: {description: Something is wrong.}
"""
    expected = """\
openapi.yaml:5:7
  list_calls: the statuses are not in ascending order.
  Sort them.
openapi.yaml:5:7
  list_calls: there is no success.
  Add the status of an ordinary success: 200, 201, 202 or 204.
openapi.yaml:12:9
  list_calls: the 429 is written out.
  Make it a component under `responses:` and refer to it with `$ref`.
"""
    assert problems(RULE, document) == expected


def test_the_whole_set_is_fine() -> None:
    """Callers know what can happen."""
    document = """\
paths:
  /calls/:
    get:
      operationId: list_calls
      responses:
        '200': {$ref: '#/components/responses/CallPage'}
        '400': {$ref: '#/components/responses/Refused'}
        '401': {$ref: '#/components/responses/Refused'}
        '403': {$ref: '#/components/responses/Refused'}
        '404': {$ref: '#/components/responses/Refused'}
        '405': {$ref: '#/components/responses/Refused'}
        '429': {$ref: '#/components/responses/Refused'}
        '500': {$ref: '#/components/responses/Refused'}
components:
  responses:
    CallPage: {description: A page of calls.}
    Refused: {description: Something is wrong.}
"""
    assert problems(RULE, document) == ""
