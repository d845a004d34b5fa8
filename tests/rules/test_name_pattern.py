"""The rule `name-pattern`."""

from __future__ import annotations

from .checking import problems

RULE = "name-pattern"


def test_component_names_have_one_form() -> None:
    """Names would differ by taste."""
    document = """\
components:
  schemas:
    call_created: {type: object}
  parameters:
    EndTime: {name: end_time, in: query}
"""
    expected = """\
openapi.yaml:3:5
  call_created: the name of a component under `schemas` is not in PascalCase.
  Rename it in PascalCase, and the references to it.
openapi.yaml:5:5
  EndTime: the name of a component under `parameters` is not in snake_case.
  Rename it in snake_case, and the references to it.
"""
    assert problems(RULE, document) == expected


def test_classes_and_arguments_look_like_what_they_become() -> None:
    """The name is the one of the class, or of the argument."""
    document = """\
components:
  schemas:
    CallCreated: {type: object}
  parameters:
    end_time__gt: {name: end_time__gt, in: query}
"""
    assert problems(RULE, document) == ""
