"""The rule `query-only-on-get-delete`."""

from __future__ import annotations

from .checking import problems

RULE = "query-only-on-get-delete"


def test_a_get_has_no_body() -> None:
    """Many servers and proxies drop it."""
    document = """\
paths:
  /calls/:
    get:
      operationId: list_calls
      requestBody: {content: {}}
"""
    expected = """\
openapi.yaml:5:7
  list_calls: a GET has a body.
  Make its properties query parameters.
"""
    assert problems(RULE, document) == expected


def test_a_post_has_no_query() -> None:
    """The API reads its arguments from the body."""
    document = """\
paths:
  /calls/:
    post:
      operationId: create_call
      parameters:
        - $ref: '#/components/parameters/to'
components:
  parameters:
    to: {name: to, in: query, schema: {type: string}}
"""
    expected = """\
openapi.yaml:6:11
  create_call: a POST has the query parameter `to`.
  Make it a property of the body.
"""
    assert problems(RULE, document) == expected


def test_a_post_has_one() -> None:
    """That is where its arguments are."""
    document = """\
paths:
  /calls/:
    post:
      operationId: create_call
      requestBody: {content: {}}
"""
    assert problems(RULE, document) == ""
