"""The rule `openapi-version`."""

from __future__ import annotations

from .checking import problems

RULE = "openapi-version"


def test_a_later_version_is_refused_by_name() -> None:
    """The parser would not say what is wrong."""
    document = """\
openapi: 3.2.0
"""
    expected = """\
openapi.yaml:1:10
  OpenAPI 3.2.0 is not read.
  Write the document as `openapi: 3.1.0` has it.
"""
    assert problems(RULE, document) == expected


def test_an_earlier_version_is_refused_by_name() -> None:
    """It has words of its own."""
    document = """\
openapi: 3.0.3
"""
    expected = """\
openapi.yaml:1:10
  OpenAPI 3.0.3 is not read.
  Write the document as `openapi: 3.1.0` has it.
"""
    assert problems(RULE, document) == expected


def test_version_31_is_read() -> None:
    """It is the one that is read."""
    document = """\
openapi: 3.1.0
"""
    assert problems(RULE, document) == ""
