"""The rule `retry-declared`."""

from __future__ import annotations

from .checking import problems

RULE = "retry-declared"


def test_an_operation_says_whether_it_may_be_repeated() -> None:
    """A client that guesses dials twice."""
    document = """\
paths:
  /calls/:
    post: {operationId: create_call}
"""
    expected = """\
openapi.yaml:3:5
  create_call: there is no `x-retry`.
  Write `safe` if repeating changes nothing, `when-unsent` if it would cost, `never` otherwise.
"""
    assert problems(RULE, document) == expected


def test_a_get_is_safe() -> None:
    """If it changes something it is no GET."""
    document = """\
paths:
  /calls/:
    get: {operationId: list_calls, x-retry: never}
"""
    expected = """\
openapi.yaml:3:45
  list_calls: a GET is not safe to repeat.
  Write `x-retry: safe`; what changes something is no GET.
"""
    assert problems(RULE, document) == expected


def test_reading_may_always_be_repeated() -> None:
    """Nothing is changed by it."""
    document = """\
paths:
  /calls/:
    get: {operationId: list_calls, x-retry: safe}
"""
    assert problems(RULE, document) == ""
