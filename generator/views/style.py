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
    raw: str  # what tells type checkers that a method gives the answer itself
    raw_list: str


SYNC = Style("", "", "", "Resource", "Pager", "{}", "raw", "raw")
ASYNC = Style(
    "async ", "await ", "Async", "AsyncResource", "AsyncPager", "Awaitable[{}]", "async_raw", "async_raw_list"
)
