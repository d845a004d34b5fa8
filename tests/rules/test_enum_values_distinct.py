"""The rule `enum-values-distinct`."""

from __future__ import annotations

from .checking import problems

RULE = "enum-values-distinct"


def test_values_are_of_one_kind() -> None:
    """There is no enum of such values."""
    document = """\
components:
  schemas:
    Rate: {enum: [0.5, 1.5]}
"""
    expected = """\
openapi.yaml:3:12
  Rate: an enum has values that are neither strings nor whole numbers.
  Describe the value with a plain type, and list what is known in the description.
"""
    assert problems(RULE, document) == expected


def test_strings_and_numbers_do_not_mix() -> None:
    """A class has members of one type."""
    document = """\
components:
  schemas:
    Rate: {enum: [free, 1]}
"""
    expected = """\
openapi.yaml:3:12
  Rate: an enum mixes strings and numbers.
  Describe the value with a plain type, and list what is known in the description.
"""
    assert problems(RULE, document) == expected


def test_a_value_stands_once() -> None:
    """The second would be the first under its own name."""
    document = """\
components:
  schemas:
    Direction: {enum: [inbound, inbound]}
"""
    expected = """\
openapi.yaml:3:33
  Direction: `inbound` stands twice in an enum.
  Remove one of the two.
"""
    assert problems(RULE, document) == expected


def test_there_are_values() -> None:
    """A class without members has no values."""
    document = """\
components:
  schemas:
    Direction: {type: string, enum: []}
"""
    expected = """\
openapi.yaml:3:31
  Direction: an enum has no values.
  Describe the value with a plain type, and list what is known in the description.
"""
    assert problems(RULE, document) == expected


def test_strings_are_fine_and_so_are_whole_numbers() -> None:
    """There is an enum of each."""
    document = """\
components:
  schemas:
    Direction: {type: string, enum: [inbound, outbound]}
    Version: {type: integer, enum: [1, 2]}
"""
    assert problems(RULE, document) == ""
