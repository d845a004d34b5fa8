# Generated from the document. Do not edit: change the spec, then `make generate`.
"""Typed client of the Plivo API."""

from __future__ import annotations

from . import errors, models
from ._client import AsyncRestClient, RestClient, __version__
from ._runtime.accepted import AsyncAccepted
from ._runtime.multipart import File, Upload
from ._runtime.paging import AsyncPager, Page, Pager
from ._runtime.raw import RawResponse
from ._runtime.transport import Timeout
from ._runtime.unset import UNSET, Unset
from .access_token import AccessToken
from .errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AsyncResultError,
    AuthenticationError,
    CallError,
    ConfigurationError,
    DecodeError,
    ForbiddenError,
    GeoPermissionError,
    MethodNotAllowedError,
    PagingError,
    PlivoError,
    RateLimitError,
    ResourceNotFoundError,
    ServerError,
    UnprocessableError,
    ValidationError,
)

__all__ = [
    "RestClient",
    "AsyncRestClient",
    "PlivoError",
    "AccessToken",
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncAccepted",
    "AsyncPager",
    "AsyncResultError",
    "CallError",
    "ConfigurationError",
    "DecodeError",
    "File",
    "Page",
    "Pager",
    "PagingError",
    "RawResponse",
    "Timeout",
    "UNSET",
    "Unset",
    "Upload",
    "ValidationError",
    "AuthenticationError",
    "ForbiddenError",
    "ResourceNotFoundError",
    "MethodNotAllowedError",
    "UnprocessableError",
    "RateLimitError",
    "ServerError",
    "GeoPermissionError",
    "__version__",
    "errors",
    "models",
]
