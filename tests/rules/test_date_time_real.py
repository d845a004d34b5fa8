"""The rule `date-time-real`."""

from __future__ import annotations

from .checking import problems

RULE = "date-time-real"


def test_other_times_are_plain_strings() -> None:
    """Reading it would fail where the example is real."""
    document = """\
components:
  schemas:
    EndTime:
      type: string
      format: date-time
      examples: ['2024-05-06 07:08:09']
"""
    expected = """\
openapi.yaml:6:18
  $: '2024-05-06 07:08:09' is not a 'date-time'
  Write a time like 2024-05-06T07:08:09Z, or drop the format where the API sends another form.
"""
    assert problems(RULE, document) == expected


def test_rfc_3339_times_have_the_format() -> None:
    """A `datetime` can be made of it."""
    document = """\
components:
  schemas:
    EndTime:
      type: string
      format: date-time
      examples: ['2024-05-06T07:08:09Z']
"""
    assert problems(RULE, document) == ""
