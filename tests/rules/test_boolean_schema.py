"""The rule `boolean-schema`."""

from __future__ import annotations

from .checking import problems

RULE = "boolean-schema"


def test_true_is_no_schema() -> None:
    """It stops the parser for the whole document."""
    document = """\
components:
  schemas:
    Calls: {type: array, items: true}
"""
    expected = """\
openapi.yaml:3:26
  Calls: a schema is `true` or `false`.
  Write `{}` for a value that may be anything; leave out what may be nothing.
"""
    assert problems(RULE, document) == expected


def test_additional_properties_may_be_true() -> None:
    """There it says only what holds anyway."""
    document = """\
components:
  schemas:
    Call: {type: object, additionalProperties: true}
"""
    assert problems(RULE, document) == ""
