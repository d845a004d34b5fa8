"""Descriptors: the frozen data of one operation, written by the generator and read by the rest of the runtime."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Generic, Literal, TypeVar

from .errors import APIStatusError

T = TypeVar("T")

Retry = Literal["safe", "never", "when-unsent"]
Media = Literal["application/json", "multipart/form-data", "application/x-www-form-urlencoded"]
Stop = Literal["next", "short-page", "empty-page"]

_PLACE = re.compile(r"\{([^{}]+)\}")


class Paging:
    """How a list is paged.

    `limit` and `offset` are the query arguments; `items`, `meta`, `next` and `total` are attribute paths from the decoded
    page (`response.meta.next`). `stop` says which page is the last: `next`: the one whose next is null or empty, or,
    where the server leaves it out, the one that reaches the total or is shorter than the limit; `short-page`: the first
    one shorter than the limit; `empty-page`: the first one without items.
    """

    __slots__ = ("items", "limit", "maximum", "meta", "next", "offset", "stop", "total")

    def __init__(
        self,
        *,
        items: str,
        maximum: int,
        limit: str = "limit",
        offset: str = "offset",
        meta: str | None = None,
        next: str | None = None,  # noqa: A002 -- the word of the envelope
        total: str | None = None,
        stop: Stop = "next",
    ) -> None:
        self.items = items
        self.maximum = maximum
        self.limit = limit
        self.offset = offset
        self.meta = meta
        self.next = next
        self.total = total
        self.stop: Stop = stop


class Operation(Generic[T]):
    """One operation. `T` is what a call gives (for a paged list: one item); `result` is the type of the 2xx body."""

    __slots__ = (
        "asyncable",
        "errors",
        "fixed",
        "id",
        "media",
        "method",
        "paging",
        "parts",
        "path",
        "result",
        "retry",
        "server",
    )

    def __init__(
        self,
        *,
        id: str,  # noqa: A002 -- the document's word
        method: str,
        path: str,
        result: Any,
        errors: Mapping[int, type[APIStatusError]],
        retry: Retry = "never",
        server: str | None = None,
        media: Media = "application/json",
        fixed: Mapping[str, str] | None = None,
        asyncable: bool = False,
        paging: Paging | None = None,
    ) -> None:
        self.id = id
        self.method = method
        self.path = path
        self.parts = _PLACE.split(path)  # text, name, text, name, ... text
        self.result = result
        self.errors = errors
        self.retry: Retry = retry
        self.server = server
        self.media: Media = media
        self.fixed = fixed
        self.asyncable = asyncable
        self.paging = paging

    def __repr__(self) -> str:
        return f"<Operation {self.id}: {self.method} {self.path}>"
