# Generated from resources/end_users.yaml. Do not edit: change the spec, then `make generate`.
"""People and businesses that use numbers."""

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

CREATE_END_USER: Final[Operation[models.EndUserCreated]] = Operation(
    id="create_end_user",
    method="POST",
    path="/Account/{auth_id}/EndUser/",
    result=models.EndUserCreated,
    retry="never",
    asyncable=True,
    accepts=lambda: {
        "body": {
            "name": Annotated[str, Meta(min_length=1)],
            "end_user_type": str,
            "last_name": str | None,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        }
    },
    check="end_users.list",
)
LIST_END_USERS: Final[Operation[models.EndUser]] = Operation(
    id="list_end_users",
    method="GET",
    path="/Account/{auth_id}/EndUser/",
    result=models.EndUserPage,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "query": {
            "name": str,
            "last_name": str,
            "end_user_type": str,
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
        item=models.EndUser,
        meta="/meta",
        next="/meta/next",
        total="/meta/total_count",
        stop="next",
    ),
)
GET_END_USER: Final[Operation[models.EndUser]] = Operation(
    id="get_end_user",
    method="GET",
    path="/Account/{auth_id}/EndUser/{end_user_id}/",
    result=models.EndUser,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"end_user_id": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
UPDATE_END_USER: Final[Operation[models.Changed]] = Operation(
    id="update_end_user",
    method="POST",
    path="/Account/{auth_id}/EndUser/{end_user_id}/",
    result=models.Changed,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"end_user_id": str},
        "body": {
            "name": str | None,
            "last_name": str | None,
            "end_user_type": str | None,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
)
DELETE_END_USER: Final[Operation[None]] = Operation(
    id="delete_end_user",
    method="DELETE",
    path="/Account/{auth_id}/EndUser/{end_user_id}/",
    result=None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"end_user_id": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)


class EndUsers(Resource):
    """People and businesses that use numbers."""

    @overload
    def create(
        self, *, name: str, end_user_type: str, last_name: str | Unset | None = UNSET
    ) -> models.EndUserCreated: ...
    @overload
    def create(
        self,
        *,
        name: str,
        end_user_type: str,
        last_name: str | Unset | None = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.EndUserCreated]: ...
    @overload
    def create(
        self,
        *,
        name: str,
        end_user_type: str,
        last_name: str | Unset | None = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.EndUserCreated | AsyncAccepted[models.EndUserCreated]: ...
    def create(
        self,
        *,
        name: str,
        end_user_type: str,
        last_name: str | Unset | None = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.EndUserCreated | AsyncAccepted[models.EndUserCreated]:
        """Create an end user.

        The person or business that will use the number. Documents are uploaded for it
        afterwards.

        Beta: it may still change.

        Args:
            name: First name of the person, or name of the business.
            end_user_type: `individual` for a person or `business` for a business. Some clients
                begin it with a capital.
            last_name: Last name of the person.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            EndUserCreated: The new end user. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.end_users.create(
                name="Ada",
                end_user_type="individual",
                last_name="Lovelace",
            )
        """
        return self._send_asyncable(
            CREATE_END_USER,
            body={
                "name": name,
                "end_user_type": end_user_type,
                "last_name": last_name,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self,
        *,
        name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        end_user_type: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Pager[models.EndUser]: ...
    @overload
    def list(
        self,
        *,
        name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        end_user_type: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.EndUser]]: ...
    @overload
    def list(
        self,
        *,
        name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        end_user_type: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.EndUser] | AsyncAccepted[Page[models.EndUser]]: ...
    def list(
        self,
        *,
        name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        end_user_type: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.EndUser] | AsyncAccepted[Page[models.EndUser]]:
        """List end users, page by page.

        All end users of the account that fit the filters.

        Beta: it may still change.

        Args:
            name: Only end users of this first name, or businesses of this name.
            last_name: Only end users of this last name.
            end_user_type: Only persons (`individual`) or only businesses (`business`).
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every EndUser, page after page; `.page()` gives one page.
            AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            for end_user in client.end_users.list():
                print(end_user.end_user_id)
        """
        return self._pages_asyncable(
            LIST_END_USERS,
            query={
                "name": name,
                "last_name": last_name,
                "end_user_type": end_user_type,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get(self, end_user_id: str) -> models.EndUser: ...
    @overload
    def get(
        self,
        end_user_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.EndUser]: ...
    @overload
    def get(
        self,
        end_user_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.EndUser | AsyncAccepted[models.EndUser]: ...
    def get(
        self,
        end_user_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.EndUser | AsyncAccepted[models.EndUser]:
        """Get one end user.

        Its name and whether it is a person or a business.

        Beta: it may still change.

        Args:
            end_user_id: Id of the end user.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            EndUser: A person or business that numbers are rented for. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            end_user = client.end_users.get("4582917436")
        """
        return self._send_asyncable(
            GET_END_USER,
            path={"end_user_id": end_user_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def update(
        self,
        end_user_id: str,
        *,
        name: str | Unset | None = UNSET,
        last_name: str | Unset | None = UNSET,
        end_user_type: str | Unset | None = UNSET,
    ) -> models.Changed: ...
    @overload
    def update(
        self,
        end_user_id: str,
        *,
        name: str | Unset | None = UNSET,
        last_name: str | Unset | None = UNSET,
        end_user_type: str | Unset | None = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Changed]: ...
    @overload
    def update(
        self,
        end_user_id: str,
        *,
        name: str | Unset | None = UNSET,
        last_name: str | Unset | None = UNSET,
        end_user_type: str | Unset | None = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]: ...
    def update(
        self,
        end_user_id: str,
        *,
        name: str | Unset | None = UNSET,
        last_name: str | Unset | None = UNSET,
        end_user_type: str | Unset | None = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]:
        """Change an end user.

        Only what is sent changes.

        Beta: it may still change.

        Args:
            end_user_id: Id of the end user.
            name: First name of the person, or name of the business.
            last_name: Last name of the person.
            end_user_type: `individual` for a person or `business` for a business. Some clients
                begin it with a capital.
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
            result = client.end_users.update("4582917436", last_name="King")
        """
        return self._send_asyncable(
            UPDATE_END_USER,
            path={"end_user_id": end_user_id},
            body={
                "name": name,
                "last_name": last_name,
                "end_user_type": end_user_type,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def delete(self, end_user_id: str) -> None: ...
    @overload
    def delete(
        self,
        end_user_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    def delete(
        self,
        end_user_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    def delete(
        self,
        end_user_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Delete an end user.

        Whether that is possible while documents or applications refer to it is not documented.

        Beta: it may still change.

        Args:
            end_user_id: Id of the end user.
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
            client.end_users.delete("4582917436")
        """
        return self._send_asyncable(
            DELETE_END_USER,
            path={"end_user_id": end_user_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class AsyncEndUsers(AsyncResource):
    """People and businesses that use numbers."""

    @overload
    async def create(
        self, *, name: str, end_user_type: str, last_name: str | Unset | None = UNSET
    ) -> models.EndUserCreated: ...
    @overload
    async def create(
        self,
        *,
        name: str,
        end_user_type: str,
        last_name: str | Unset | None = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.EndUserCreated]: ...
    @overload
    async def create(
        self,
        *,
        name: str,
        end_user_type: str,
        last_name: str | Unset | None = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.EndUserCreated | AsyncAccepted[models.EndUserCreated]: ...
    async def create(
        self,
        *,
        name: str,
        end_user_type: str,
        last_name: str | Unset | None = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.EndUserCreated | AsyncAccepted[models.EndUserCreated]:
        """Create an end user.

        The person or business that will use the number. Documents are uploaded for it
        afterwards.

        Beta: it may still change.

        Args:
            name: First name of the person, or name of the business.
            end_user_type: `individual` for a person or `business` for a business. Some clients
                begin it with a capital.
            last_name: Last name of the person.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            EndUserCreated: The new end user. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.end_users.create(
                name="Ada",
                end_user_type="individual",
                last_name="Lovelace",
            )
        """
        return await self._send_asyncable(
            CREATE_END_USER,
            body={
                "name": name,
                "end_user_type": end_user_type,
                "last_name": last_name,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self,
        *,
        name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        end_user_type: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> AsyncPager[models.EndUser]: ...
    @overload
    def list(
        self,
        *,
        name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        end_user_type: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.EndUser]]]: ...
    @overload
    def list(
        self,
        *,
        name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        end_user_type: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.EndUser] | Awaitable[AsyncAccepted[Page[models.EndUser]]]: ...
    def list(
        self,
        *,
        name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        end_user_type: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.EndUser] | Awaitable[AsyncAccepted[Page[models.EndUser]]]:
        """List end users, page by page.

        All end users of the account that fit the filters.

        Beta: it may still change.

        Args:
            name: Only end users of this first name, or businesses of this name.
            last_name: Only end users of this last name.
            end_user_type: Only persons (`individual`) or only businesses (`business`).
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every EndUser, page after page; `.page()` gives one
            page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            async for end_user in client.end_users.list():
                print(end_user.end_user_id)
        """
        return self._pages_asyncable(
            LIST_END_USERS,
            query={
                "name": name,
                "last_name": last_name,
                "end_user_type": end_user_type,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def get(self, end_user_id: str) -> models.EndUser: ...
    @overload
    async def get(
        self,
        end_user_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.EndUser]: ...
    @overload
    async def get(
        self,
        end_user_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.EndUser | AsyncAccepted[models.EndUser]: ...
    async def get(
        self,
        end_user_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.EndUser | AsyncAccepted[models.EndUser]:
        """Get one end user.

        Its name and whether it is a person or a business.

        Beta: it may still change.

        Args:
            end_user_id: Id of the end user.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            EndUser: A person or business that numbers are rented for. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            end_user = await client.end_users.get("4582917436")
        """
        return await self._send_asyncable(
            GET_END_USER,
            path={"end_user_id": end_user_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def update(
        self,
        end_user_id: str,
        *,
        name: str | Unset | None = UNSET,
        last_name: str | Unset | None = UNSET,
        end_user_type: str | Unset | None = UNSET,
    ) -> models.Changed: ...
    @overload
    async def update(
        self,
        end_user_id: str,
        *,
        name: str | Unset | None = UNSET,
        last_name: str | Unset | None = UNSET,
        end_user_type: str | Unset | None = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Changed]: ...
    @overload
    async def update(
        self,
        end_user_id: str,
        *,
        name: str | Unset | None = UNSET,
        last_name: str | Unset | None = UNSET,
        end_user_type: str | Unset | None = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]: ...
    async def update(
        self,
        end_user_id: str,
        *,
        name: str | Unset | None = UNSET,
        last_name: str | Unset | None = UNSET,
        end_user_type: str | Unset | None = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]:
        """Change an end user.

        Only what is sent changes.

        Beta: it may still change.

        Args:
            end_user_id: Id of the end user.
            name: First name of the person, or name of the business.
            last_name: Last name of the person.
            end_user_type: `individual` for a person or `business` for a business. Some clients
                begin it with a capital.
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
            result = await client.end_users.update("4582917436", last_name="King")
        """
        return await self._send_asyncable(
            UPDATE_END_USER,
            path={"end_user_id": end_user_id},
            body={
                "name": name,
                "last_name": last_name,
                "end_user_type": end_user_type,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def delete(self, end_user_id: str) -> None: ...
    @overload
    async def delete(
        self,
        end_user_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    async def delete(
        self,
        end_user_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    async def delete(
        self,
        end_user_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Delete an end user.

        Whether that is possible while documents or applications refer to it is not documented.

        Beta: it may still change.

        Args:
            end_user_id: Id of the end user.
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
            await client.end_users.delete("4582917436")
        """
        return await self._send_asyncable(
            DELETE_END_USER,
            path={"end_user_id": end_user_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class RawEndUsers:
    """`EndUsers`, whose methods give the answer as it came."""

    def __init__(self, resource: EndUsers) -> None:
        self.create = raw(resource.create)
        self.list = raw(resource.list)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncRawEndUsers:
    """`AsyncEndUsers`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncEndUsers) -> None:
        self.create = async_raw(resource.create)
        self.list = async_raw_list(resource.list)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)
