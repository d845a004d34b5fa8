"""The rule `security-scheme-defined`."""

from __future__ import annotations

from .checking import problems

RULE = "security-scheme-defined"


def test_security_names_a_scheme() -> None:
    """Validators let it pass."""
    document = """\
security:
  - basics: []
components:
  securitySchemes:
    basic: {type: http, scheme: basic}
"""
    expected = """\
openapi.yaml:2:5
  `security` names `basics`, which no security scheme is called.
  Did you mean `basic`?
"""
    assert problems(RULE, document) == expected


def test_a_defined_scheme_is_fine() -> None:
    """It says how to sign a request."""
    document = """\
security:
  - basic: []
components:
  securitySchemes:
    basic: {type: http, scheme: basic}
"""
    assert problems(RULE, document) == ""
