"""The rule `delivery-declared`."""

from __future__ import annotations

from .checking import problems

RULE = "delivery-declared"


def test_an_event_says_how_it_is_delivered() -> None:
    """Retries and time limit would be guessed."""
    document = """\
webhooks:
  hangup:
    post: {summary: A call ended.}
"""
    expected = """\
openapi.yaml:3:5
  hangup: there is no `x-delivery`.
  Name a policy of `components: x-delivery:`.
"""
    assert problems(RULE, document) == expected


def test_a_named_policy_says_it() -> None:
    """The policy is defined once."""
    document = """\
webhooks:
  hangup:
    post: {summary: A call ended., x-delivery: call}
"""
    assert problems(RULE, document) == ""
