"""The rule `tag-declared`."""

from __future__ import annotations

from .checking import problems

RULE = "tag-declared"


def test_a_tag_is_declared() -> None:
    """The chapter would have no words."""
    document = """\
tags:
  - {name: calls, description: Phone calls.}
paths:
  /calls/:
    get: {operationId: list_calls, tags: [call]}
"""
    expected = """\
openapi.yaml:5:43
  list_calls: the tag `call` is not declared.
  Did you mean `calls`?
"""
    assert problems(RULE, document) == expected


def test_there_is_one() -> None:
    """An operation is found in one place."""
    document = """\
paths:
  /calls/:
    get: {operationId: list_calls}
"""
    expected = """\
openapi.yaml:3:5
  list_calls: there is no tag.
  Write `tags: [...]` with the one chapter it belongs to.
"""
    assert problems(RULE, document) == expected


def test_an_operation_is_in_one_chapter() -> None:
    """It is found there."""
    document = """\
tags:
  - {name: calls, description: Phone calls.}
paths:
  /calls/:
    get: {operationId: list_calls, tags: [calls]}
"""
    assert problems(RULE, document) == ""
