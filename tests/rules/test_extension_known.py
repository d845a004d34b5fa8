"""The rule `extension-known`."""

from __future__ import annotations

from .checking import problems

RULE = "extension-known"


def test_an_unknown_key_is_refused() -> None:
    """Nobody would read it."""
    document = """\
paths:
  /calls/:
    get: {operationId: list_calls, x-retries: safe}
"""
    expected = """\
openapi.yaml:3:36
  There is no key `x-retries`.
  Did you mean `x-retry`?
"""
    assert problems(RULE, document) == expected


def test_a_key_in_a_place_of_no_meaning_is_refused() -> None:
    """Nobody would read it there."""
    document = """\
info: {x-retry: safe}
"""
    expected = """\
openapi.yaml:1:8
  `x-retry` means nothing here.
  It belongs to: operation.
"""
    assert problems(RULE, document) == expected


def test_maps_have_no_keys_of_ours() -> None:
    """OpenAPI allows them there, nobody reads them."""
    document = """\
paths:
  x-retry: safe
"""
    expected = """\
openapi.yaml:2:3
  `x-retry` means nothing here.
  Remove it.
"""
    assert problems(RULE, document) == expected


def test_a_known_key_in_its_place_is_fine() -> None:
    """The generator reads it."""
    document = """\
paths:
  /calls/:
    get: {operationId: list_calls, x-retry: safe}
"""
    assert problems(RULE, document) == ""
