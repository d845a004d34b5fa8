"""The rule `parameter-plain`."""

from __future__ import annotations

from .checking import problems

RULE = "parameter-plain"


def test_a_parameter_is_no_object() -> None:
    """There are several ways to write one."""
    document = """\
components:
  schemas:
    Filter: {type: object}
  parameters:
    filter: {name: filter, in: query, schema: {$ref: '#/components/schemas/Filter'}}
"""
    expected = """\
openapi.yaml:5:39
  filter: a parameter is an object.
  Make it a string and say its form in the description, or send it in the body.
"""
    assert problems(RULE, document) == expected


def test_a_header_is_no_list() -> None:
    """There are several ways to write one."""
    document = """\
components:
  parameters:
    ids: {name: ids, in: header, schema: {type: array, items: {type: string}}}
"""
    expected = """\
openapi.yaml:3:34
  ids: a parameter is an array in the header.
  Make it a string and say its form in the description, or send it in the body.
"""
    assert problems(RULE, document) == expected


def test_a_list_of_scalars_is_fine_in_the_query() -> None:
    """Each is written as an argument of its own."""
    document = """\
components:
  parameters:
    ids: {name: ids, in: query, schema: {type: array, items: {type: string}}}
"""
    assert problems(RULE, document) == ""
