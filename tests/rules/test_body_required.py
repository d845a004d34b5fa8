"""The rule `body-required`."""

from __future__ import annotations

from .checking import problems

RULE = "body-required"


def test_a_body_says_whether_it_is_required() -> None:
    """Left out, it means `false`, which is seldom meant."""
    document = """\
paths:
  /calls/:
    post:
      operationId: create_call
      requestBody:
        content: {}
"""
    expected = """\
openapi.yaml:5:7
  create_call: the body does not say whether it is required.
  Write `required: true`, or `false` if the request makes sense without it.
"""
    assert problems(RULE, document) == expected


def test_either_answer_is_fine() -> None:
    """An optional body exists: an update that changes nothing."""
    document = """\
paths:
  /calls/:
    post:
      operationId: create_call
      requestBody:
        required: false
        content: {}
"""
    assert problems(RULE, document) == ""
