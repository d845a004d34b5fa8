"""The two calling styles of the client."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Style:
    """A calling style: what differs between the synchronous and the asynchronous client, and nothing else does."""

    prefix: str
    awaits: str
    class_prefix: str
    base: str
    pager: str
    awaitable: str  # how the type of an answer is written where a plain method returns it


SYNC = Style("", "", "", "Resource", "Pager", "{}")
ASYNC = Style("async ", "await ", "Async", "AsyncResource", "AsyncPager", "Awaitable[{}]")
