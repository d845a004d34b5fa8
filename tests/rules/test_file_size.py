"""The rule `file-size`."""

from __future__ import annotations

from .checking import problems

RULE = "file-size"


def document(lines: int) -> str:
    """A document of that many lines."""
    return "openapi: 3.1.0\n" + "# A line.\n" * (lines - 1)


def test_a_file_has_at_most_400_lines() -> None:
    """It is not read any more, only searched."""
    expected = """\
openapi.yaml:401:1
  openapi.yaml has 401 lines; 400 are enough.
  Split it by noun.
"""
    assert problems(RULE, document(401)) == expected


def test_four_hundred_lines_are_fine() -> None:
    """They can be read in one go."""
    assert problems(RULE, document(400)) == ""
