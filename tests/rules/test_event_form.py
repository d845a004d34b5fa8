"""The rule `event-form`."""

from __future__ import annotations

from .checking import problems

RULE = "event-form"


def test_an_event_is_a_form() -> None:
    """Receivers could not be made from it."""
    document = """\
webhooks:
  hangup:
    get:
      summary: A call ended.
"""
    expected = """\
openapi.yaml:3:5
  hangup: an event is a GET.
  Write `post:`; that it may come as a GET is said by the `methods` of its x-delivery.
openapi.yaml:3:5
  hangup: it has no response 200.
  Say what the receiver answers; without content if nothing is read.
openapi.yaml:3:5
  hangup: its body is not in application/x-www-form-urlencoded.
  Write `requestBody: {content: {application/x-www-form-urlencoded: ...}}`.
"""
    assert problems(RULE, document) == expected


def test_a_posted_form_is_one() -> None:
    """Fields, answer and verb are known."""
    document = """\
webhooks:
  hangup:
    post:
      summary: A call ended.
      requestBody:
        content:
          application/x-www-form-urlencoded: {}
      responses:
        '200': {description: Read by nobody.}
"""
    assert problems(RULE, document) == ""


def test_an_operation_is_no_event() -> None:
    """It may be anything."""
    document = """\
paths:
  /calls/:
    get: {operationId: list_calls}
"""
    assert problems(RULE, document) == ""
