"""The rule `local-definitions`."""

from __future__ import annotations

from .checking import problems

RULE = "local-definitions"


def test_schemas_hold_no_schemas_of_their_own() -> None:
    """The parser drops it."""
    document = """\
components:
  schemas:
    Call:
      type: object
      $defs: {Leg: {type: object}}
"""
    expected = """\
openapi.yaml:5:7
  Call: `$defs` is not supported.
  Make it a component under `schemas:` and refer to it with `$ref`.
"""
    assert problems(RULE, document) == expected


def test_a_component_has_a_name() -> None:
    """Everybody can refer to it."""
    document = """\
components:
  schemas:
    Leg: {type: object}
    Call: {type: object}
"""
    assert problems(RULE, document) == ""
