"""The rule `callback-fits`."""

from __future__ import annotations

from .checking import problems

RULE = "callback-fits"


def test_a_callback_goes_to_an_argument() -> None:
    """Nobody could say where the request would go."""
    document = """\
paths:
  /calls/:
    get:
      operationId: list_calls
      callbacks:
        result: {$ref: '#/components/callbacks/Result'}
components:
  callbacks:
    Result:
      '{$request.body#/callback_url}': {post: {}}
"""
    expected = """\
openapi.yaml:6:9
  list_calls: the callback `result` goes to `{$request.body#/callback_url}`, but the body has no `callback_url`.
  Write `{$request.body#/<property>}` or `{$request.query.<parameter>}`.
"""
    assert problems(RULE, document) == expected


def test_an_expression_is_one_of_two_forms() -> None:
    """Nothing else is read."""
    document = """\
paths:
  /calls/:
    get:
      operationId: list_calls
      callbacks:
        result:
          'https://example.com/': {post: {}}
"""
    expected = """\
openapi.yaml:6:9
  list_calls: the callback `result` goes to `https://example.com/`, which names no argument.
  Write `{$request.body#/<property>}` or `{$request.query.<parameter>}`.
"""
    assert problems(RULE, document) == expected


def test_an_argument_of_the_query_is_one() -> None:
    """GET and DELETE have no body."""
    document = """\
paths:
  /calls/:
    get:
      operationId: list_calls
      parameters:
        - {name: callback_url, in: query, schema: {type: string}}
      callbacks:
        result: {$ref: '#/components/callbacks/Result'}
components:
  callbacks:
    Result:
      '{$request.query.callback_url}': {post: {}}
"""
    assert problems(RULE, document) == ""
