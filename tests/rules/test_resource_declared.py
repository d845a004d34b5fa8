"""The rule `resource-declared`."""

from __future__ import annotations

from .checking import problems

RULE = "resource-declared"


def test_an_operation_has_its_place_in_the_client() -> None:
    """A made-up name changes with the path."""
    document = """\
paths:
  /calls/:
    get: {operationId: list_calls, x-resource: calls}
"""
    expected = """\
openapi.yaml:3:5
  list_calls: there is no `x-method`.
  Write `x-resource: calls` and `x-method: list` for `client.calls.list()`.
"""
    assert problems(RULE, document) == expected


def test_resource_and_method_are_its_place() -> None:
    """It is called `client.calls.list()`."""
    document = """\
paths:
  /calls/:
    get: {operationId: list_calls, x-resource: calls, x-method: list}
"""
    assert problems(RULE, document) == ""
