"""The rule `json-only`."""

from __future__ import annotations

from .checking import problems

RULE = "json-only"


def test_a_body_is_json() -> None:
    """The API reads JSON."""
    document = """\
paths:
  /calls/:
    post:
      operationId: create_call
      requestBody:
        content:
          application/x-www-form-urlencoded: {}
"""
    expected = """\
openapi.yaml:7:11
  create_call: an operation's request is application/x-www-form-urlencoded.
  Write application/json or multipart/form-data.
"""
    assert problems(RULE, document) == expected


def test_a_body_has_one_type() -> None:
    """A second type is a second truth."""
    document = """\
paths:
  /calls/:
    get:
      operationId: list_calls
      responses:
        '200':
          content:
            application/json: {}
            text/csv: {}
"""
    expected = """\
openapi.yaml:7:11
  list_calls.200: it has 2 media types.
  Keep one: the client reads and writes one.
openapi.yaml:9:13
  list_calls.200: an operation's response is text/csv.
  Write application/json.
"""
    assert problems(RULE, document) == expected


def test_an_event_is_a_form() -> None:
    """That is what the platform sends."""
    document = """\
webhooks:
  hangup:
    post:
      requestBody:
        content:
          application/json: {}
"""
    expected = """\
openapi.yaml:6:11
  hangup: an event's request is application/json.
  Write application/x-www-form-urlencoded.
"""
    assert problems(RULE, document) == expected


def test_files_come_in_parts() -> None:
    """JSON cannot carry a file."""
    document = """\
paths:
  /media/:
    post:
      operationId: upload_media
      requestBody:
        content:
          multipart/form-data: {}
"""
    assert problems(RULE, document) == ""
