# Generated from resources/token.yaml. Do not edit: change the spec, then `make generate`.
"""Tokens that let browsers and phones make calls."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Final, overload

from msgspec import Meta

from .. import models
from .._runtime.accepted import AsyncAccepted
from .._runtime.operation import Operation
from .._runtime.raw import async_raw, raw
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset

CREATE_TOKEN: Final[Operation[models.TokenCreated]] = Operation(
    id="create_token",
    method="POST",
    path="/Account/{auth_id}/JWT/Token/",
    result=models.TokenCreated,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "body": {
            "iss": Annotated[str, Meta(min_length=1)],
            "sub": str,
            "nbf": int | str,
            "exp": int | str,
            "per": models.TokenPermissions,
            "app": str,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        }
    },
)


class Token(Resource):
    """Tokens that let browsers and phones make calls."""

    @overload
    def create(
        self,
        *,
        iss: str,
        sub: str | Unset = UNSET,
        nbf: int | str | Unset = UNSET,
        exp: int | str | Unset = UNSET,
        per: models.TokenPermissions | Mapping[str, Any] | Unset = UNSET,
        app: str | Unset = UNSET,
    ) -> models.TokenCreated: ...
    @overload
    def create(
        self,
        *,
        iss: str,
        sub: str | Unset = UNSET,
        nbf: int | str | Unset = UNSET,
        exp: int | str | Unset = UNSET,
        per: models.TokenPermissions | Mapping[str, Any] | Unset = UNSET,
        app: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.TokenCreated]: ...
    @overload
    def create(
        self,
        *,
        iss: str,
        sub: str | Unset = UNSET,
        nbf: int | str | Unset = UNSET,
        exp: int | str | Unset = UNSET,
        per: models.TokenPermissions | Mapping[str, Any] | Unset = UNSET,
        app: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.TokenCreated | AsyncAccepted[models.TokenCreated]: ...
    def create(
        self,
        *,
        iss: str,
        sub: str | Unset = UNSET,
        nbf: int | str | Unset = UNSET,
        exp: int | str | Unset = UNSET,
        per: models.TokenPermissions | Mapping[str, Any] | Unset = UNSET,
        app: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.TokenCreated | AsyncAccepted[models.TokenCreated]:
        """Issue a token for the browser or mobile SDK.

        The SDK logs in with it instead of the password of an endpoint. Only tokens from here
        are accepted; one that was signed with the auth token is not.

        Args:
            iss: The auth id of the account that issues the token.
            sub: User name of the endpoint to log in as. Needed to receive calls.
            nbf: Valid from, in seconds since 1970. Without it, now.
            exp: Valid until, in seconds since 1970, at most 24 hours after `nbf`. Without it,
                24 hours after.
            per: What the token allows. Without it, nothing but to log in.
            app: Id of the application that is asked when calls are made with the token.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            TokenCreated: The token. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.token.create(iss="MAEXAMPLE00000000001")
        """
        return self._send_asyncable(
            CREATE_TOKEN,
            body={
                "iss": iss,
                "sub": sub,
                "nbf": nbf,
                "exp": exp,
                "per": per,
                "app": app,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )


class AsyncToken(AsyncResource):
    """Tokens that let browsers and phones make calls."""

    @overload
    async def create(
        self,
        *,
        iss: str,
        sub: str | Unset = UNSET,
        nbf: int | str | Unset = UNSET,
        exp: int | str | Unset = UNSET,
        per: models.TokenPermissions | Mapping[str, Any] | Unset = UNSET,
        app: str | Unset = UNSET,
    ) -> models.TokenCreated: ...
    @overload
    async def create(
        self,
        *,
        iss: str,
        sub: str | Unset = UNSET,
        nbf: int | str | Unset = UNSET,
        exp: int | str | Unset = UNSET,
        per: models.TokenPermissions | Mapping[str, Any] | Unset = UNSET,
        app: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.TokenCreated]: ...
    @overload
    async def create(
        self,
        *,
        iss: str,
        sub: str | Unset = UNSET,
        nbf: int | str | Unset = UNSET,
        exp: int | str | Unset = UNSET,
        per: models.TokenPermissions | Mapping[str, Any] | Unset = UNSET,
        app: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.TokenCreated | AsyncAccepted[models.TokenCreated]: ...
    async def create(
        self,
        *,
        iss: str,
        sub: str | Unset = UNSET,
        nbf: int | str | Unset = UNSET,
        exp: int | str | Unset = UNSET,
        per: models.TokenPermissions | Mapping[str, Any] | Unset = UNSET,
        app: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.TokenCreated | AsyncAccepted[models.TokenCreated]:
        """Issue a token for the browser or mobile SDK.

        The SDK logs in with it instead of the password of an endpoint. Only tokens from here
        are accepted; one that was signed with the auth token is not.

        Args:
            iss: The auth id of the account that issues the token.
            sub: User name of the endpoint to log in as. Needed to receive calls.
            nbf: Valid from, in seconds since 1970. Without it, now.
            exp: Valid until, in seconds since 1970, at most 24 hours after `nbf`. Without it,
                24 hours after.
            per: What the token allows. Without it, nothing but to log in.
            app: Id of the application that is asked when calls are made with the token.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            TokenCreated: The token. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.token.create(iss="MAEXAMPLE00000000001")
        """
        return await self._send_asyncable(
            CREATE_TOKEN,
            body={
                "iss": iss,
                "sub": sub,
                "nbf": nbf,
                "exp": exp,
                "per": per,
                "app": app,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )


class RawToken:
    """`Token`, whose methods give the answer as it came."""

    def __init__(self, resource: Token) -> None:
        self.create = raw(resource.create)


class AsyncRawToken:
    """`AsyncToken`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncToken) -> None:
        self.create = async_raw(resource.create)
