"""The rule `operation-id`."""

from __future__ import annotations

from .checking import problems

RULE = "operation-id"


def test_an_operation_id_is_verb_and_noun() -> None:
    """Names could not be guessed."""
    document = """\
paths:
  /calls/:
    get: {operationId: listCalls}
"""
    expected = """\
openapi.yaml:3:24
  listCalls: an operationId is not <verb>_<noun> in snake_case.
  Write it like create_call, list_calls, get_call_recording.
"""
    assert problems(RULE, document) == expected


def test_an_operation_has_one() -> None:
    """A made-up name changes with the path."""
    document = """\
paths:
  /calls/:
    get: {summary: List calls.}
"""
    expected = """\
openapi.yaml:3:5
  GET /calls/: there is no `operationId`.
  Write `operationId: <verb>_<noun>`, such as list_calls.
"""
    assert problems(RULE, document) == expected


def test_variants_have_theirs() -> None:
    """They are operations, too."""
    document = """\
paths:
  /calls/:
    get:
      operationId: list_calls
      x-variants:
        - {operationId: Live}
"""
    expected = """\
openapi.yaml:6:25
  Live: an operationId is not <verb>_<noun> in snake_case.
  Write it like create_call, list_calls, get_call_recording.
"""
    assert problems(RULE, document) == expected


def test_snake_case_is_fine() -> None:
    """Names can be guessed."""
    document = """\
paths:
  /calls/:
    get: {operationId: list_calls}
"""
    assert problems(RULE, document) == ""
