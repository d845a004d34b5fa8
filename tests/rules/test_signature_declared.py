"""The rule `signature-declared`."""

from __future__ import annotations

from .checking import problems

RULE = "signature-declared"


def test_an_event_says_what_guards_it() -> None:
    """A forged one could not be refused."""
    document = """\
webhooks:
  hangup:
    post: {summary: A call ended.}
"""
    expected = """\
openapi.yaml:3:5
  hangup: there is no `x-signature`.
  Write the versions that are sent, such as `x-signature: [v3]`.
"""
    assert problems(RULE, document) == expected


def test_the_versions_say_it() -> None:
    """A receiver checks them."""
    document = """\
webhooks:
  hangup:
    post: {summary: A call ended., x-signature: [v3]}
"""
    assert problems(RULE, document) == ""
