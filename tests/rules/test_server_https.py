"""The rule `server-https`."""

from __future__ import annotations

from .checking import problems

RULE = "server-https"


def test_a_server_is_reached_over_https() -> None:
    """Credentials travel with every request."""
    document = """\
servers:
  - url: http://api.example.com/v1
"""
    expected = """\
openapi.yaml:2:10
  The server `http://api.example.com/v1` is not reached over HTTPS.
  Write an absolute URL with https://; a local one is given to the client, not written here.
"""
    assert problems(RULE, document) == expected


def test_there_is_a_server() -> None:
    """Else the client does not know where to go."""
    document = """\
info: {title: Calls, version: 1.0.0}
"""
    expected = """\
openapi.yaml:1:1
  The document names no server.
  Write `servers: [{url: https://...}]`.
"""
    assert problems(RULE, document) == expected


def test_https_is_fine() -> None:
    """They are safe on their way."""
    document = """\
servers:
  - url: https://api.example.com/v1
"""
    assert problems(RULE, document) == ""
