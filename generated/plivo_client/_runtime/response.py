"""From an answer to a result or an exception. Pure: nothing here knows of sockets."""

from __future__ import annotations

from functools import cache
from typing import Any, TypeVar, get_origin

from msgspec import structs

from .accepted import AsyncAccepted
from .codec import Undecodable, convert, decode, parse
from .errors import APIConnectionError, APIStatusError, APITimeoutError, CallError, DecodeError, doubt
from .operation import Operation
from .retry import repeatable
from .settings import Settings
from .shape import is_model, is_object
from .transport import NotSent, Request, Response, TransportError

T = TypeVar("T", bound=CallError)


def interpret(operation: Operation[Any], request: Request, response: Response, settings: Settings) -> Any:
    """The result of the call. Raises `APIStatusError` or `DecodeError`."""
    if not 200 <= response.status < 300:
        raise _refusal(operation, request, response, settings)
    if _telling(operation.result, settings.envelope.names):
        # Nothing else has the members of such a result: where it can be read, there is nothing else to look for.
        try:
            return decode(response.body, operation.result)
        except Undecodable:
            pass
    accepted = _accepted(operation, request, response, settings)
    if accepted is not None:
        return accepted
    if operation.result is None:
        return _nothing(operation, request, response, settings)
    # An answer without a body still is a success: every field of its model reads as None.
    body = response.body if response.status != 204 and response.body.strip() else b"{}"
    try:
        return _strict(operation, body, settings)
    except Undecodable as odd:
        reason = str(odd)
    try:
        value = parse(body)
        if _is_hidden_error(operation, value, settings):
            raise _refusal(operation, request, response, settings)
        return convert(value, operation.result)
    except Undecodable:
        raise _undecodable(operation, request, response, reason) from None


def unanswered(operation: Operation[Any], request: Request, outcome: TransportError) -> APIConnectionError:
    """The exception for a request that got no answer."""
    kind = APITimeoutError if outcome.timeout else APIConnectionError
    unclear = "" if operation.retry == "safe" else f" {doubt(operation.check)}"
    fate = " The request was not sent." if isinstance(outcome, NotSent) else unclear
    return kind(f"{outcome.reason}.{fate}", **_call(operation, request, safe=repeatable(operation.retry, outcome)))


def failed(kind: type[T], text: str, operation: Operation[Any], request: Request) -> T:
    """An exception about an answer that has no more to say than a text."""
    return kind(text, **_call(operation, request, safe=operation.retry == "safe"))


# -- success --------------------------------------------------------------------------------------------------------


def _accepted(
    operation: Operation[Any], request: Request, response: Response, settings: Settings
) -> AsyncAccepted[Any] | None:
    """Whatever the status and the documented type: this message says that the request was taken for later."""
    message = settings.api.accepted
    if not operation.asyncable or message is None or message.encode() not in response.body:
        return None
    try:
        body = parse(response.body)
    except Undecodable:
        return None
    if not is_object(body) or body.get("message") != message:
        return None
    from .outcome import Outcome

    # What checks arguments has done its work, and could not be pickled.
    operation = structs.replace(operation, accepts=None)
    outcome = Outcome[Any](operation, request.method, request.url, settings.envelope)
    return AsyncAccepted(api_id=settings.envelope.request_id(body) or "", message=message, _outcome=outcome)


def _nothing(operation: Operation[Any], request: Request, response: Response, settings: Settings) -> None:
    """Nothing is expected, and whatever comes is ignored, unless it is an error."""
    if response.status != 204 and settings.envelope.hints_at_error(response.body):
        try:
            value = parse(response.body)
        except Undecodable:
            return
        if _is_hidden_error(operation, value, settings):
            raise _refusal(operation, request, response, settings)


def _strict(operation: Operation[Any], body: bytes, settings: Settings) -> Any:
    """The body as documented. What a model without fields of its own reads may still be an error in disguise."""
    result = decode(body, operation.result)
    if not _telling(operation.result, settings.envelope.names) and settings.envelope.hints_at_error(body):
        raise Undecodable("it may be an error")
    return result


@cache
def _telling(type_: Any, envelope: frozenset[str]) -> bool:
    """Whether an answer that decodes as the type must hold more than an envelope."""
    if not is_model(type_):
        return get_origin(type_) is list
    return any(field.required and field.encode_name not in envelope for field in structs.fields(type_))


def _is_hidden_error(operation: Operation[Any], body: Any, settings: Settings) -> bool:
    """An error with the status of a success: it says so, and nothing of what was asked for is there."""
    if not is_object(body) or settings.envelope.error(body) is None:
        return False
    present = {name for name, value in body.items() if value is not None} - settings.envelope.names
    if is_model(operation.result):
        present &= set(operation.result.__struct_encode_fields__)
    return not present


# -- failure --------------------------------------------------------------------------------------------------------


def _refusal(operation: Operation[Any], request: Request, response: Response, settings: Settings) -> APIStatusError:
    body = settings.scrubbed(_parsed(response.body))
    headers = {name.lower(): settings.scrubbed(value) for name, value in response.headers.items()}
    return _class(operation, response.status, settings)(
        settings.envelope.message(body) or "no explanation was given",
        status=response.status,
        api_id=settings.envelope.request_id(body) or headers.get("x-request-id"),
        body=body,
        headers=headers,
        **_call(operation, request, safe=repeatable(operation.retry, response)),
    )


def _class(operation: Operation[Any], status: int, settings: Settings) -> type[APIStatusError]:
    table = settings.api.errors if operation.errors is None else operation.errors
    family = 500 if status > 500 else status
    return table.get(status) or table.get(family) or APIStatusError


def _parsed(body: bytes) -> Any:
    try:
        return parse(body)
    except Undecodable:
        return body.decode("utf-8-sig", "replace")


def _undecodable(operation: Operation[Any], request: Request, response: Response, reason: str) -> DecodeError:
    text = f"the answer ({response.status}, {len(response.body)} bytes) cannot be read: {reason}. It is kept in `body`."
    call = _call(operation, request, safe=operation.retry == "safe")
    return DecodeError(text, status=response.status, body=response.body, **call)


def _call(operation: Operation[Any], request: Request, *, safe: bool) -> dict[str, Any]:
    return {
        "operation": operation.id,
        "method": request.method,
        "url": request.url,
        "retry_safe": safe,
        "check": operation.check,
    }
