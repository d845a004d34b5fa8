"""The rule `open-enum`."""

from __future__ import annotations

from .checking import problems

RULE = "open-enum"


def test_what_is_received_may_grow() -> None:
    """A new value would break the clients that are out."""
    document = """\
paths:
  /calls/:
    get:
      operationId: list_calls
      responses:
        '200':
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Direction'}
components:
  schemas:
    Direction: {type: string, enum: [inbound, outbound]}
"""
    expected = """\
openapi.yaml:12:5
  Direction: an enum that is received is not open.
  Write `x-open-enum: true`.
"""
    assert problems(RULE, document) == expected


def test_what_is_sent_alone_stays_closed() -> None:
    """A wrong value is better refused."""
    document = """\
paths:
  /calls/:
    get:
      operationId: list_calls
      parameters:
        - {name: direction, in: query, schema: {$ref: '#/components/schemas/Direction'}}
components:
  schemas:
    Direction: {type: string, enum: [inbound, outbound]}
"""
    assert problems(RULE, document) == ""
