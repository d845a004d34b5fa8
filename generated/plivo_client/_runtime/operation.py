"""Descriptors: the frozen data of one operation. Generated modules hold them; the rest of the runtime reads them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, Literal, TypeVar

from msgspec import Struct

from .errors import APIStatusError

T = TypeVar("T")
Retry = Literal["safe", "when-unsent", "never"]


class Paging(Struct, frozen=True, kw_only=True):
    """How a list is walked. `limit` and `offset` are query arguments, the others JSON pointers into the answer.

    `stop` says what ends the list: `next` (its link is null or empty; where the server leaves it out, a short page),
    `short-page` or `empty-page`. A page without items ends every list.
    """

    limit: str
    offset: str
    maximum: int
    items: str
    item: Any
    stop: Literal["next", "short-page", "empty-page"]
    meta: str | None = None
    next: str | None = None
    total: str | None = None


class Operation(Struct, Generic[T], frozen=True, kw_only=True, eq=False):
    """One verb on one path; `T` is what a call gives, for a paged list what an item is.

    `result` is the type the ordinary answer is decoded as, None where nothing comes back. `fixed` are query arguments
    that are always sent. `errors` replaces the client's own table of statuses and exceptions. `secret` are fields of
    the body that are never shown. `check` names the method that tells whether the operation took effect, `deprecated`
    is what a caller is warned with. `accepts` gives the types of the arguments by place and wire name, `names` what the
    caller knows those arguments as whose wire name is another.
    """

    id: str
    method: str
    path: str
    result: Any
    retry: Retry
    server: str | None = None
    media: str = "application/json"
    fixed: Mapping[str, str] = {}
    asyncable: bool = False
    secret: Sequence[str] = ()
    check: str = ""
    deprecated: str = ""
    accepts: Callable[[], Mapping[str, Mapping[str, Any]]] | None = None
    names: Mapping[str, str] = {}
    errors: Mapping[int, type[APIStatusError]] | None = None
    paging: Paging | None = None
