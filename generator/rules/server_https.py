"""Servers are reached over HTTPS: credentials travel with every request."""

from __future__ import annotations

from collections.abc import Iterator

from ._rule import Finding, Rule
from ._walk import Walk


def _check(walk: Walk) -> Iterator[Finding]:
    for server in walk.of("server"):
        if not server.text("url").startswith("https://"):
            yield Finding(
                server.at("url"),
                f"The server `{server.text('url')}` is not reached over HTTPS.",
                "Write an absolute URL with https://; a local one is given to the client, not written here.",
            )
    if not walk.document.listing("servers"):
        yield Finding("", "The document names no server.", "Write `servers: [{url: https://...}]`.")


RULE = Rule("server-https", house=True, check=_check)
