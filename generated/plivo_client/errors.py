# Generated from the document. Do not edit: change the spec, then `make generate`.
"""What the client raises. Everything derives from `PlivoError`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ._runtime.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AsyncResultError,
    CallError,
    ConfigurationError,
    DecodeError,
    PagingError,
)
from ._runtime.errors import (
    APIError as PlivoError,
)

__all__ = [
    "BY_STATUS",
    "PlivoError",
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncResultError",
    "CallError",
    "ConfigurationError",
    "DecodeError",
    "PagingError",
    "ValidationError",
    "AuthenticationError",
    "ForbiddenError",
    "ResourceNotFoundError",
    "MethodNotAllowedError",
    "UnprocessableError",
    "RateLimitError",
    "ServerError",
    "GeoPermissionError",
]


class ValidationError(APIStatusError):
    """A parameter is missing or invalid, or the body is not JSON. The text names the parameter."""


class AuthenticationError(APIStatusError):
    """The auth id or the auth token is missing or wrong."""


class ForbiddenError(APIStatusError):
    """The account is not allowed to do this, for instance because a feature is switched off."""


class ResourceNotFoundError(APIStatusError):
    """There is no such path, or no such object in this account."""


class MethodNotAllowedError(APIStatusError):
    """The path exists, but not with this method."""


class UnprocessableError(APIStatusError):
    """The request is readable, but a value is out of range or does not fit the others, or
    something that goes with them is missing.
    """


class RateLimitError(APIStatusError):
    """The account sent too many requests. Nothing was done; try again later."""


class ServerError(APIStatusError):
    """Something went wrong on the platform. Whether the request took effect is not known."""


class GeoPermissionError(ForbiddenError):
    """The country of the destination is not enabled for this account, or the account may not do
    this at all.
    """


BY_STATUS: Final[Mapping[int, type[APIStatusError]]] = {
    400: ValidationError,
    401: AuthenticationError,
    403: ForbiddenError,
    404: ResourceNotFoundError,
    405: MethodNotAllowedError,
    422: UnprocessableError,
    429: RateLimitError,
    500: ServerError,
}
