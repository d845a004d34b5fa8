# Generated from resources/account.yaml. Do not edit: change the spec, then `make generate`.
"""The account itself and its balance."""

from __future__ import annotations

from typing import Final, overload

from .. import models
from .._runtime.accepted import AsyncAccepted
from .._runtime.operation import Operation
from .._runtime.raw import async_raw, raw
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset

GET_ACCOUNT: Final[Operation[models.Account]] = Operation(
    id="get_account",
    method="GET",
    path="/Account/{auth_id}/",
    result=models.Account,
    retry="safe",
    asyncable=True,
    accepts=lambda: {"query": {"callback_url": str, "callback_method": models.CallbackMethod}},
)
UPDATE_ACCOUNT: Final[Operation[models.Changed]] = Operation(
    id="update_account",
    method="POST",
    path="/Account/{auth_id}/",
    result=models.Changed,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "body": {
            "name": str | None,
            "city": str | None,
            "address": str | None,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        }
    },
)


class Account(Resource):
    """The account itself and its balance."""

    @overload
    def get(self) -> models.Account: ...
    @overload
    def get(
        self, *, callback_url: str, callback_method: models.CallbackMethodLike | Unset = UNSET
    ) -> AsyncAccepted[models.Account]: ...
    @overload
    def get(
        self,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Account | AsyncAccepted[models.Account]: ...
    def get(
        self,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Account | AsyncAccepted[models.Account]:
        """Get the account.

        Its profile, its balance and how it pays.

        Args:
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Account: Profile and balance of the account. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            account = client.account.get()
        """
        return self._send_asyncable(
            GET_ACCOUNT, query={"callback_url": callback_url, "callback_method": callback_method}
        )

    @overload
    def update(
        self,
        *,
        name: str | Unset | None = UNSET,
        city: str | Unset | None = UNSET,
        address: str | Unset | None = UNSET,
    ) -> models.Changed: ...
    @overload
    def update(
        self,
        *,
        name: str | Unset | None = UNSET,
        city: str | Unset | None = UNSET,
        address: str | Unset | None = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Changed]: ...
    @overload
    def update(
        self,
        *,
        name: str | Unset | None = UNSET,
        city: str | Unset | None = UNSET,
        address: str | Unset | None = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]: ...
    def update(
        self,
        *,
        name: str | Unset | None = UNSET,
        city: str | Unset | None = UNSET,
        address: str | Unset | None = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]:
        """Change the name or the address of the account.

        Give at least one of `name`, `city` and `address`. What is left out stays as it is.

        Args:
            name: Name of the owner.
            city: City.
            address: Postal address.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Changed: The request was carried out and there is nothing to show for it but a
            message. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.account.update(city="London", address="221B Baker Street")
        """
        return self._send_asyncable(
            UPDATE_ACCOUNT,
            body={
                "name": name,
                "city": city,
                "address": address,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )


class AsyncAccount(AsyncResource):
    """The account itself and its balance."""

    @overload
    async def get(self) -> models.Account: ...
    @overload
    async def get(
        self, *, callback_url: str, callback_method: models.CallbackMethodLike | Unset = UNSET
    ) -> AsyncAccepted[models.Account]: ...
    @overload
    async def get(
        self,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Account | AsyncAccepted[models.Account]: ...
    async def get(
        self,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Account | AsyncAccepted[models.Account]:
        """Get the account.

        Its profile, its balance and how it pays.

        Args:
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Account: Profile and balance of the account. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            account = await client.account.get()
        """
        return await self._send_asyncable(
            GET_ACCOUNT, query={"callback_url": callback_url, "callback_method": callback_method}
        )

    @overload
    async def update(
        self,
        *,
        name: str | Unset | None = UNSET,
        city: str | Unset | None = UNSET,
        address: str | Unset | None = UNSET,
    ) -> models.Changed: ...
    @overload
    async def update(
        self,
        *,
        name: str | Unset | None = UNSET,
        city: str | Unset | None = UNSET,
        address: str | Unset | None = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Changed]: ...
    @overload
    async def update(
        self,
        *,
        name: str | Unset | None = UNSET,
        city: str | Unset | None = UNSET,
        address: str | Unset | None = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]: ...
    async def update(
        self,
        *,
        name: str | Unset | None = UNSET,
        city: str | Unset | None = UNSET,
        address: str | Unset | None = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]:
        """Change the name or the address of the account.

        Give at least one of `name`, `city` and `address`. What is left out stays as it is.

        Args:
            name: Name of the owner.
            city: City.
            address: Postal address.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Changed: The request was carried out and there is nothing to show for it but a
            message. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.account.update(
                city="London",
                address="221B Baker Street",
            )
        """
        return await self._send_asyncable(
            UPDATE_ACCOUNT,
            body={
                "name": name,
                "city": city,
                "address": address,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )


class RawAccount:
    """`Account`, whose methods give the answer as it came."""

    def __init__(self, resource: Account) -> None:
        self.get = raw(resource.get)
        self.update = raw(resource.update)


class AsyncRawAccount:
    """`AsyncAccount`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncAccount) -> None:
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
