"""What a call raises. A generated package gives the root the API's name and adds a class for each documented status."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .retry_after import retry_after

_ADVICE = {
    3: "Redirects are not followed: check base_url.",
    400: "Correct the arguments.",
    401: "Check the credentials.",
    403: "Check what this account is allowed to do.",
    404: "Check the id.",
    405: "Check base_url.",
    407: "Check the credentials of the proxy.",
    429: "Wait before the next request.",
}


class APIError(Exception):
    """The root of everything this client raises about a call or its own set-up."""

    def __reduce__(self) -> tuple[Any, ...]:
        # Constructors take more than the text; pickling must not call them.
        return _restored, (type(self), self.args), self.__dict__


def _restored(kind: type[APIError], args: tuple[Any, ...]) -> APIError:
    return kind.__new__(kind, *args)


class ConfigurationError(APIError):
    """The client was set up in a way that cannot work; nothing was sent."""


class CallError(APIError):
    """A call failed. `retry_safe`: repeating it cannot do the thing twice.

    Where it can, `check` names what to call to find out whether the request took effect, such as `calls.list`, if the
    API has such a thing. `attempts` tells how often it was tried. `curl` is the request as a command: never with the
    credentials, and with phone numbers and texts masked unless the client was told to show them.
    """

    attempts = 1
    curl = ""

    def __init__(
        self,
        text: str,
        *,
        operation: str,
        method: str,
        url: str,
        retry_safe: bool,
        check: str = "",
    ) -> None:
        super().__init__(f"{operation}: {text}")
        self.operation = operation
        self.method = method
        self.url = url
        self.retry_safe = retry_safe
        self.check = check

    def __str__(self) -> str:
        often = f" It was tried {self.attempts} times." if self.attempts > 1 else ""
        return super().__str__() + often


class APIConnectionError(CallError):
    """There is no answer. Unless `retry_safe`, the request may have taken effect."""


class APITimeoutError(APIConnectionError):
    """There was no answer in time. Unless `retry_safe`, the request may have taken effect."""


class DecodeError(CallError):
    """The answer is not what the API documents. The request took effect; `body` is what came, `status` its status."""

    def __init__(self, text: str, *, status: int, body: bytes, **call: Any) -> None:
        super().__init__(text, **call)
        self.status = status
        self.body = body


class PagingError(CallError):
    """A list cannot be walked on, since the server does not move on. The items received before are good."""


class AsyncResultError(CallError):
    """An asynchronous request failed, or its result cannot be read. `message` says why; `body` holds the fields that
    arrived.
    """

    def __init__(self, message: str, *, api_id: str, body: Mapping[str, Any], **call: Any) -> None:
        super().__init__(f"{message} (api_id {api_id}).", **call)
        self.message = message
        self.api_id = api_id
        self.body = dict(body)


class ReceivingError(APIError):
    """What arrived is not an event that can be used."""


class SignatureError(ReceivingError):
    """It is not signed, or not with one of the tokens: anybody may have sent it."""


class ReplayError(SignatureError):
    """Its nonce was used before: somebody may have recorded the request and sent it again."""


class UnknownEventError(ReceivingError):
    """Its fields do not say what kind of event it is."""


class APIStatusError(CallError):
    """The server answered with an error.

    `message` is the server's text and `api_id` its name for the request, where they could be found in the answer.
    `body` is the answer as parsed JSON, or as text. Names in `headers` are in lower case.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int,
        api_id: str | None,
        body: Any,
        headers: Mapping[str, str],
        **call: Any,
    ) -> None:
        named = f" (api_id {api_id})" if api_id else ""
        advice = _advice(status, call)
        super().__init__(f"{status}: {message}{named}. {advice}", **call)
        self.message = message
        self.status = status
        self.api_id = api_id
        self.body = body
        self.headers = dict(headers)

    @property
    def retry_after(self) -> float | None:
        """Seconds that the server asks to wait, if it does."""
        return retry_after(self.headers)


def doubt(check: str) -> str:
    """What to do about a request that may have taken effect."""
    return f"It may have taken effect: {f'see {check}()' if check else 'look'} before you repeat it."


def _advice(status: int, call: Mapping[str, Any]) -> str:
    if status >= 500:
        return "Try again later." if call["retry_safe"] else doubt(call.get("check", ""))
    return _ADVICE.get(status) or _ADVICE.get(status // 100) or "The server refused the request."
