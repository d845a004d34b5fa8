"""From a response to a result or an exception: pure, the same for both clients."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

import msgspec

from .accepted import AsyncAccepted
from .codec import Unreadable, decode
from .errors import APIConnectionError, APIStatusError, APITimeoutError, DecodeError
from .operation import Operation
from .settings import Settings
from .transport import NotSent, Response, TransportError

_SHOWN = 300  # characters of a body that is not JSON


def interpret(settings: Settings, operation: Operation[Any], response: Response) -> Any:
    """What the call gives. Raises `APIStatusError` or `DecodeError`."""
    if not 200 <= response.status < 300:
        raise _status_error(settings, operation, response, _json(response.body))
    body = response.body
    if operation.asyncable:
        accepted = _accepted(settings, body)
        if accepted is not None:
            return accepted
    if b'"error"' in body and _failed(body, operation):
        raise _status_error(settings, operation, response, _json(body))
    if operation.result is None or response.status == HTTPStatus.NO_CONTENT:
        return None  # a body beside 204 is forbidden by HTTP and sent all the same by some servers
    try:
        return decode(body or b"{}", operation.result)
    except Unreadable as error:
        raise DecodeError(str(error), status=response.status, body=body, operation=operation.id) from error


def not_answered(operation: Operation[Any], error: TransportError) -> APIConnectionError:
    """The exception for a request that got no response."""
    sent = not isinstance(error, NotSent)
    kind = APITimeoutError if error.timeout else APIConnectionError
    return kind(error.reason, operation=operation.id, sent=sent, retry_safe=not sent or operation.retry == "safe")


def _accepted(settings: Settings, body: bytes) -> AsyncAccepted | None:
    """The immediate answer, known by its message under any status of success."""
    message = settings.document.accepted_message
    if message is None or message.encode() not in body:
        return None
    value = _json(body)
    if not isinstance(value, dict) or value.get("message") != message:
        return None
    return AsyncAccepted(api_id=_found(value, settings.document.request_id_pointers) or "", message=message)


def _failed(body: bytes, operation: Operation[Any]) -> bool:
    """Whether a 2xx body says that the request failed: an `error` that the announced type does not have."""
    value = _json(body)
    known: tuple[str, ...] = getattr(operation.result, "__struct_encode_fields__", ())
    return isinstance(value, dict) and bool(value.get("error")) and "error" not in known


def _status_error(settings: Settings, operation: Operation[Any], response: Response, body: Any) -> APIStatusError:
    document, status = settings.document, response.status
    said = _found(body, document.message_pointers) or (body.strip()[:_SHOWN] if isinstance(body, str) else "")
    return _error_class(operation.errors, status)(
        said if said and not said.startswith("<") else _phrase(status),
        status=status,
        api_id=_found(body, document.request_id_pointers),
        body=body,
        headers=response.headers,
        operation=operation.id,
        retry_safe=operation.retry == "safe" or status == HTTPStatus.TOO_MANY_REQUESTS,
    )


def _error_class(errors: Mapping[int, type[APIStatusError]], status: int) -> type[APIStatusError]:
    """The class of the status; of any failure of the server, the one of 500."""
    return errors.get(status) or (errors.get(500, APIStatusError) if status >= 500 else APIStatusError)


def _found(body: Any, pointers: tuple[tuple[str, ...], ...]) -> str | None:
    """The first non-empty text at one of the pointers."""
    for steps in pointers:
        node = body
        for step in steps:
            node = node.get(step) if isinstance(node, dict) else None
        if isinstance(node, str) and node:
            return node
    return None


def _json(body: bytes) -> Any:
    """The body as JSON, or as text where it is none."""
    try:
        return msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return body.decode("utf-8", "replace")


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "(no reason given)"
