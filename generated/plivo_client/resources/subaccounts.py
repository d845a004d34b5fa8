# Generated from resources/subaccounts.yaml. Do not edit: change the spec, then `make generate`.
"""Accounts within the account, with credentials of their own."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Annotated, Final, overload

from msgspec import Meta

from .. import models
from .._runtime.accepted import AsyncAccepted
from .._runtime.operation import Operation, Paging
from .._runtime.paging import AsyncPager, Page, Pager
from .._runtime.raw import async_raw, async_raw_list, raw
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset

CREATE_SUBACCOUNT: Final[Operation[models.SubaccountCreated]] = Operation(
    id="create_subaccount",
    method="POST",
    path="/Account/{auth_id}/Subaccount/",
    result=models.SubaccountCreated,
    retry="never",
    asyncable=True,
    accepts=lambda: {
        "body": {
            "name": Annotated[str, Meta(min_length=1)],
            "enabled": bool,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        }
    },
    check="subaccounts.list",
)
LIST_SUBACCOUNTS: Final[Operation[models.Subaccount]] = Operation(
    id="list_subaccounts",
    method="GET",
    path="/Account/{auth_id}/Subaccount/",
    result=models.SubaccountPage,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "query": {
            "limit": Annotated[int, Meta(ge=1, le=20)],
            "offset": Annotated[int, Meta(ge=0)],
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        }
    },
    paging=Paging(
        limit="limit",
        offset="offset",
        maximum=20,
        items="/objects",
        item=models.Subaccount,
        meta="/meta",
        next="/meta/next",
        total="/meta/total_count",
        stop="next",
    ),
)
GET_SUBACCOUNT: Final[Operation[models.Subaccount]] = Operation(
    id="get_subaccount",
    method="GET",
    path="/Account/{auth_id}/Subaccount/{subauth_id}/",
    result=models.Subaccount,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"subauth_id": Annotated[str, Meta(pattern="^SA[A-Z0-9]{18}\\Z")]},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
UPDATE_SUBACCOUNT: Final[Operation[models.Changed]] = Operation(
    id="update_subaccount",
    method="POST",
    path="/Account/{auth_id}/Subaccount/{subauth_id}/",
    result=models.Changed,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"subauth_id": Annotated[str, Meta(pattern="^SA[A-Z0-9]{18}\\Z")]},
        "body": {
            "name": Annotated[str, Meta(min_length=1)],
            "enabled": bool,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
)
DELETE_SUBACCOUNT: Final[Operation[None]] = Operation(
    id="delete_subaccount",
    method="DELETE",
    path="/Account/{auth_id}/Subaccount/{subauth_id}/",
    result=None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"subauth_id": Annotated[str, Meta(pattern="^SA[A-Z0-9]{18}\\Z")]},
        "query": {"cascade": bool, "callback_url": str, "callback_method": models.CallbackMethod},
    },
)


class Subaccounts(Resource):
    """Accounts within the account, with credentials of their own."""

    @overload
    def create(self, *, name: str, enabled: bool | Unset = UNSET) -> models.SubaccountCreated: ...
    @overload
    def create(
        self,
        *,
        name: str,
        enabled: bool | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.SubaccountCreated]: ...
    @overload
    def create(
        self,
        *,
        name: str,
        enabled: bool | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.SubaccountCreated | AsyncAccepted[models.SubaccountCreated]: ...
    def create(
        self,
        *,
        name: str,
        enabled: bool | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.SubaccountCreated | AsyncAccepted[models.SubaccountCreated]:
        """Create a subaccount.

        It gets an id and a token of its own. What it uses is charged to the main account.

        Args:
            name: Name of the subaccount.
            enabled: Whether it may send requests. Default: False.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            SubaccountCreated: Credentials of the new subaccount. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.subaccounts.create(name="Analytical Engines", enabled=True)
        """
        return self._send_asyncable(
            CREATE_SUBACCOUNT,
            body={
                "name": name,
                "enabled": enabled,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET
    ) -> Pager[models.Subaccount]: ...
    @overload
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.Subaccount]]: ...
    @overload
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.Subaccount] | AsyncAccepted[Page[models.Subaccount]]: ...
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.Subaccount] | AsyncAccepted[Page[models.Subaccount]]:
        """List subaccounts, page by page.

        Their tokens are part of the answer.

        Args:
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every Subaccount, page after page; `.page()` gives one page.
            AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            for subaccount in client.subaccounts.list():
                print(subaccount.auth_id)
        """
        return self._pages_asyncable(
            LIST_SUBACCOUNTS,
            query={
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get(self, subauth_id: str) -> models.Subaccount: ...
    @overload
    def get(
        self,
        subauth_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Subaccount]: ...
    @overload
    def get(
        self,
        subauth_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Subaccount | AsyncAccepted[models.Subaccount]: ...
    def get(
        self,
        subauth_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Subaccount | AsyncAccepted[models.Subaccount]:
        """Get one subaccount.

        Its token is part of the answer.

        Args:
            subauth_id: Id of the subaccount (`SA…`).
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Subaccount: An account within the account. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            subaccount = client.subaccounts.get("SAEXAMPLE00000000001")
        """
        return self._send_asyncable(
            GET_SUBACCOUNT,
            path={"subauth_id": subauth_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def update(
        self, subauth_id: str, *, name: str, enabled: bool | Unset = UNSET
    ) -> models.Changed: ...
    @overload
    def update(
        self,
        subauth_id: str,
        *,
        name: str,
        enabled: bool | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Changed]: ...
    @overload
    def update(
        self,
        subauth_id: str,
        *,
        name: str,
        enabled: bool | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]: ...
    def update(
        self,
        subauth_id: str,
        *,
        name: str,
        enabled: bool | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]:
        """Rename, enable or disable a subaccount.

        A disabled subaccount cannot send requests.

        Args:
            subauth_id: Id of the subaccount (`SA…`).
            name: Name of the subaccount.
            enabled: Whether it may send requests. Send it even if it shall stay as it is.
                Uncertain: the API's documentation does not confirm it.
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
            result = client.subaccounts.update(
                "SAEXAMPLE00000000001",
                name="Analytical Engines",
                enabled=True,
            )
        """
        return self._send_asyncable(
            UPDATE_SUBACCOUNT,
            path={"subauth_id": subauth_id},
            body={
                "name": name,
                "enabled": enabled,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def delete(self, subauth_id: str, *, cascade: bool | Unset = UNSET) -> None: ...
    @overload
    def delete(
        self,
        subauth_id: str,
        *,
        cascade: bool | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    def delete(
        self,
        subauth_id: str,
        *,
        cascade: bool | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    def delete(
        self,
        subauth_id: str,
        *,
        cascade: bool | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Delete a subaccount.

        What becomes of its applications, endpoints and numbers depends on `cascade`.

        Args:
            subauth_id: Id of the subaccount (`SA…`).
            cascade: With `true` its applications, endpoints and numbers are deleted too, with
                `false` they pass to the main account. Uncertain: the API's documentation does
                not confirm it. Default: False.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Nothing. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            client.subaccounts.delete("SAEXAMPLE00000000001")
        """
        return self._send_asyncable(
            DELETE_SUBACCOUNT,
            path={"subauth_id": subauth_id},
            query={
                "cascade": cascade,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )


class AsyncSubaccounts(AsyncResource):
    """Accounts within the account, with credentials of their own."""

    @overload
    async def create(
        self, *, name: str, enabled: bool | Unset = UNSET
    ) -> models.SubaccountCreated: ...
    @overload
    async def create(
        self,
        *,
        name: str,
        enabled: bool | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.SubaccountCreated]: ...
    @overload
    async def create(
        self,
        *,
        name: str,
        enabled: bool | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.SubaccountCreated | AsyncAccepted[models.SubaccountCreated]: ...
    async def create(
        self,
        *,
        name: str,
        enabled: bool | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.SubaccountCreated | AsyncAccepted[models.SubaccountCreated]:
        """Create a subaccount.

        It gets an id and a token of its own. What it uses is charged to the main account.

        Args:
            name: Name of the subaccount.
            enabled: Whether it may send requests. Default: False.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            SubaccountCreated: Credentials of the new subaccount. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.subaccounts.create(
                name="Analytical Engines",
                enabled=True,
            )
        """
        return await self._send_asyncable(
            CREATE_SUBACCOUNT,
            body={
                "name": name,
                "enabled": enabled,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET
    ) -> AsyncPager[models.Subaccount]: ...
    @overload
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.Subaccount]]]: ...
    @overload
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.Subaccount] | Awaitable[AsyncAccepted[Page[models.Subaccount]]]: ...
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.Subaccount] | Awaitable[AsyncAccepted[Page[models.Subaccount]]]:
        """List subaccounts, page by page.

        Their tokens are part of the answer.

        Args:
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every Subaccount, page after page; `.page()` gives one
            page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            async for subaccount in client.subaccounts.list():
                print(subaccount.auth_id)
        """
        return self._pages_asyncable(
            LIST_SUBACCOUNTS,
            query={
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def get(self, subauth_id: str) -> models.Subaccount: ...
    @overload
    async def get(
        self,
        subauth_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Subaccount]: ...
    @overload
    async def get(
        self,
        subauth_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Subaccount | AsyncAccepted[models.Subaccount]: ...
    async def get(
        self,
        subauth_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Subaccount | AsyncAccepted[models.Subaccount]:
        """Get one subaccount.

        Its token is part of the answer.

        Args:
            subauth_id: Id of the subaccount (`SA…`).
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Subaccount: An account within the account. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            subaccount = await client.subaccounts.get("SAEXAMPLE00000000001")
        """
        return await self._send_asyncable(
            GET_SUBACCOUNT,
            path={"subauth_id": subauth_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def update(
        self, subauth_id: str, *, name: str, enabled: bool | Unset = UNSET
    ) -> models.Changed: ...
    @overload
    async def update(
        self,
        subauth_id: str,
        *,
        name: str,
        enabled: bool | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Changed]: ...
    @overload
    async def update(
        self,
        subauth_id: str,
        *,
        name: str,
        enabled: bool | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]: ...
    async def update(
        self,
        subauth_id: str,
        *,
        name: str,
        enabled: bool | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]:
        """Rename, enable or disable a subaccount.

        A disabled subaccount cannot send requests.

        Args:
            subauth_id: Id of the subaccount (`SA…`).
            name: Name of the subaccount.
            enabled: Whether it may send requests. Send it even if it shall stay as it is.
                Uncertain: the API's documentation does not confirm it.
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
            result = await client.subaccounts.update(
                "SAEXAMPLE00000000001",
                name="Analytical Engines",
                enabled=True,
            )
        """
        return await self._send_asyncable(
            UPDATE_SUBACCOUNT,
            path={"subauth_id": subauth_id},
            body={
                "name": name,
                "enabled": enabled,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def delete(self, subauth_id: str, *, cascade: bool | Unset = UNSET) -> None: ...
    @overload
    async def delete(
        self,
        subauth_id: str,
        *,
        cascade: bool | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    async def delete(
        self,
        subauth_id: str,
        *,
        cascade: bool | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    async def delete(
        self,
        subauth_id: str,
        *,
        cascade: bool | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Delete a subaccount.

        What becomes of its applications, endpoints and numbers depends on `cascade`.

        Args:
            subauth_id: Id of the subaccount (`SA…`).
            cascade: With `true` its applications, endpoints and numbers are deleted too, with
                `false` they pass to the main account. Uncertain: the API's documentation does
                not confirm it. Default: False.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Nothing. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            await client.subaccounts.delete("SAEXAMPLE00000000001")
        """
        return await self._send_asyncable(
            DELETE_SUBACCOUNT,
            path={"subauth_id": subauth_id},
            query={
                "cascade": cascade,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )


class RawSubaccounts:
    """`Subaccounts`, whose methods give the answer as it came."""

    def __init__(self, resource: Subaccounts) -> None:
        self.create = raw(resource.create)
        self.list = raw(resource.list)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncRawSubaccounts:
    """`AsyncSubaccounts`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncSubaccounts) -> None:
        self.create = async_raw(resource.create)
        self.list = async_raw_list(resource.list)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)
