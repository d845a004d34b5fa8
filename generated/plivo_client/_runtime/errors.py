"""Exceptions.

    APIError                    everything a client raises, but TypeError and ValueError for wrong arguments
     ├─ ConfigurationError      the client cannot work as it was made
     ├─ APIConnectionError      no answer: `sent` says whether the request may have reached the server
     │   └─ APITimeoutError
     ├─ APIStatusError          the server answered that it failed
     ├─ DecodeError             the server answered, but not with what was announced
     └─ PaginationError         the server's pages do not lead on

Each pickles, and none holds or shows a credential.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_ADVICE: Mapping[int, str] = {
    400: "Correct the argument it names.",
    401: "Check the credentials: they are wrong, or belong to another account.",
    403: "The account may not do this; have it enabled, or use another account.",
    404: "Check the id: there is nothing of that name in this account.",
    405: "This operation is not available here.",
    429: "Nothing was done: wait, then send it again.",
}
_SERVER_FAILED = "The server failed. It is safe to send it again."
_SERVER_FAILED_UNSAFELY = "The server failed, and the request may have taken effect: look before you send it again."


class APIError(Exception):
    """Base of all exceptions of this client."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), self.args, self.__dict__)


def _restored(cls: type[APIError], args: tuple[Any, ...], state: dict[str, Any]) -> APIError:
    error = cls.__new__(cls)
    error.args = args
    error.__dict__.update(state)
    return error


class ConfigurationError(APIError):
    """The client cannot work as it was made: the message says what to give it."""


class APIConnectionError(APIError):
    """There was no answer.

    Attributes:
        operation: Id of the operation.
        sent: False if the server has certainly not seen the request, True if it may have.
        retry_safe: Whether sending it again cannot do a thing twice.
    """

    def __init__(self, reason: str, *, operation: str, sent: bool, retry_safe: bool) -> None:
        self.operation = operation
        self.sent = sent
        self.retry_safe = retry_safe
        state = "The request may have taken effect" if sent else "The request was not sent"
        advice = "it is safe to send it again" if retry_safe else "look before you send it again"
        super().__init__(f"{operation}: {reason}. {state}; {advice}.")


class APITimeoutError(APIConnectionError):
    """There was no answer in time."""


class APIStatusError(APIError):
    """The server answered that it failed.

    Attributes:
        status: HTTP status.
        api_id: The server's id of the request, if it told one. Quote it when asking support.
        message: What the server said; the status' own words if it said nothing.
        body: The body as JSON where it was JSON, else as text.
        headers: Of the answer, names in lower case.
        operation: Id of the operation.
        retry_safe: Whether sending it again cannot do a thing twice.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int,
        api_id: str | None,
        body: Any,
        headers: Mapping[str, str],
        operation: str,
        retry_safe: bool,
    ) -> None:
        self.status = status
        self.api_id = api_id
        self.message = message
        self.body = body
        self.headers = dict(headers)
        self.operation = operation
        self.retry_safe = retry_safe
        identified = f" (api_id {api_id})" if api_id else ""
        super().__init__(f"{operation}: {status} {message}{identified}. {self._advice()}".rstrip())

    def _advice(self) -> str:
        if self.status >= 500:
            return _SERVER_FAILED if self.retry_safe else _SERVER_FAILED_UNSAFELY
        return _ADVICE.get(self.status, "")


class DecodeError(APIError):
    """The server answered with success, but its body is not what was announced.

    Attributes:
        status: HTTP status.
        body: The body as it came.
        operation: Id of the operation.
    """

    def __init__(self, reason: str, *, status: int, body: bytes, operation: str) -> None:
        self.status = status
        self.body = body
        self.operation = operation
        super().__init__(f"{operation}: the answer ({status}) cannot be read: {reason}. The request took effect.")


class PaginationError(APIError):
    """The server sent the same page again for another offset: going on would never end."""

    def __init__(self, *, operation: str, offset: int) -> None:
        self.operation = operation
        self.offset = offset
        super().__init__(
            f"{operation}: the page at offset {offset} is the one before it. The server ignores the offset."
        )
