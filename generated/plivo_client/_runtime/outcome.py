"""What the result of an asynchronous request is, or the error that it tells of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

from msgspec import Struct

from .codec import Undecodable, convert, encode
from .cursor import PageCursor, PageFault
from .envelope import Envelope
from .errors import APITimeoutError, AsyncResultError
from .form import decoded
from .lenient import unfolded
from .operation import Operation, Paging
from .shape import is_model

T = TypeVar("T")


class Outcome(Struct, Generic[T], frozen=True, eq=False):
    """What it takes to read the result of one request: its operation, and where the API says that it failed."""

    operation: Operation[Any]
    method: str
    url: str
    envelope: Envelope

    def read(self, api_id: str, fields: Mapping[str, Any]) -> T:
        """The result that the fields of a callback hold. Raises `AsyncResultError`."""
        error = self._error(fields)
        if error is not None:
            raise AsyncResultError(error, api_id=api_id, body=fields, **self._call())
        try:
            result: T = self._result(api_id, fields)
        except Undecodable as odd:
            text = f"the result cannot be read: {odd}"
            raise AsyncResultError(text, api_id=api_id, body=fields, **self._call()) from odd
        return result

    def late(self, api_id: str, timeout: float | None) -> APITimeoutError:
        """The exception for a result that did not arrive in time."""
        text = f"no result of {api_id} within {timeout} s. The request may still be carried out."
        return APITimeoutError(text, **self._call())

    def _error(self, fields: Mapping[str, Any]) -> str | None:
        """The text of an error, where nothing of the ordinary result is there: a result may have a field `error`."""
        error = self.envelope.error(dict(fields))
        present = {name for name, value in fields.items() if value is not None} - self.envelope.names
        if is_model(self.operation.result):
            present &= set(self.operation.result.__struct_encode_fields__)
        elif self.operation.result is None:
            return error
        return None if present else error

    def _result(self, api_id: str, fields: Mapping[str, Any]) -> Any:
        if self.operation.result is None:
            return None
        whole = unfolded(fields, self.operation.result)
        value = convert(whole, self.operation.result)
        rule = self.operation.paging
        return value if rule is None else self._page(rule, api_id, whole, value)

    def _page(self, rule: Paging, api_id: str, whole: dict[str, Any], value: Any) -> Any:
        """The one page that was asked for."""
        asked = dict(decoded(self.url.partition("?")[2]))
        query = {name: int(asked[name]) for name in (rule.limit, rule.offset) if name in asked}
        try:
            return PageCursor[Any](rule, query).take(value, encode(whole), api_id)
        except PageFault as fault:
            raise Undecodable(str(fault)) from fault

    def _call(self) -> dict[str, Any]:
        safe = self.operation.retry == "safe"
        return {"operation": self.operation.id, "method": self.method, "url": self.url, "retry_safe": safe}
