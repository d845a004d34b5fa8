"""The rule `extension-valid`."""

from __future__ import annotations

from .checking import problems

RULE = "extension-valid"


def test_a_value_has_the_form_of_its_key() -> None:
    """No reader expects it."""
    document = """\
paths:
  /calls/:
    get: {operationId: list_calls, x-retry: always}
"""
    expected = """\
openapi.yaml:3:45
  `x-retry`: 'always' is not one of 'safe', 'never' or 'when-unsent'.
  Whether the request may be sent again: always, never, or only if it certainly did not reach the server.
"""
    assert problems(RULE, document) == expected


def test_of_several_forms_the_meant_one_is_told() -> None:
    """`oneOf` alone would say only that none fits."""
    document = """\
components:
  responses:
    Gone: {x-exception: {name: GoneError}}
"""
    expected = """\
openapi.yaml:3:25
  `x-exception`: 'base' is a required property.
  The exception class that the response becomes, with the class it is derived from where that is not the general one.
"""
    assert problems(RULE, document) == expected


def test_one_of_the_words_is_fine() -> None:
    """Readers know it."""
    document = """\
paths:
  /calls/:
    get: {operationId: list_calls, x-retry: safe}
"""
    assert problems(RULE, document) == ""


def test_keys_of_others_are_not_looked_into() -> None:
    """Documents of others have keys of their own."""
    document = """\
paths:
  /calls/:
    get: {operationId: list_calls, x-strange: 1}
"""
    assert problems(RULE, document) == ""
