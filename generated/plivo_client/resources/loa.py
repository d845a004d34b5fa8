# Generated from resources/loa.yaml. Do not edit: change the spec, then `make generate`.
"""Letters that authorise hosted messaging."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Annotated, Final, overload

from msgspec import Meta

from .. import models
from .._runtime.accepted import AsyncAccepted
from .._runtime.multipart import File
from .._runtime.operation import Operation, Paging
from .._runtime.paging import AsyncPager, Page, Pager
from .._runtime.raw import async_raw, async_raw_list, raw
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset

CREATE_LOA: Final[Operation[models.LoaCreated]] = Operation(
    id="create_loa",
    method="POST",
    path="/Account/{auth_id}/HostedMessagingNumber/LOA/",
    result=models.LoaCreated,
    retry="never",
    media="multipart/form-data",
    accepts=lambda: {"body": {"alias": Annotated[str, Meta(min_length=1)]}},
    check="loa.list",
    deprecated="loa.create is deprecated.",
)
LIST_LOAS: Final[Operation[models.Loa]] = Operation(
    id="list_loas",
    method="GET",
    path="/Account/{auth_id}/HostedMessagingNumber/LOA/",
    result=models.LoaPage,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "query": {
            "alias": str,
            "limit": Annotated[int, Meta(ge=1, le=20)],
            "offset": Annotated[int, Meta(ge=0)],
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        }
    },
    deprecated="loa.list is deprecated.",
    paging=Paging(
        limit="limit",
        offset="offset",
        maximum=20,
        items="/objects",
        item=models.Loa,
        meta="/meta",
        next="/meta/next",
        total="/meta/total_count",
        stop="next",
    ),
)
GET_LOA: Final[Operation[models.Loa]] = Operation(
    id="get_loa",
    method="GET",
    path="/Account/{auth_id}/HostedMessagingNumber/LOA/{loa_id}/",
    result=models.Loa,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"loa_id": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
    deprecated="loa.get is deprecated.",
)
DELETE_LOA: Final[Operation[None]] = Operation(
    id="delete_loa",
    method="DELETE",
    path="/Account/{auth_id}/HostedMessagingNumber/LOA/{loa_id}/",
    result=None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"loa_id": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
    deprecated="loa.delete is deprecated.",
)


class Loa(Resource):
    """Letters that authorise hosted messaging."""

    def create(self, *, alias: str, file: File) -> models.LoaCreated:
        """Upload a letter of authorisation.

        The letter says that you may send messages over numbers rented elsewhere. Name its id
        when you order hosting of such a number.

        Deprecated. Beta: it may still change.

        Args:
            alias: Your name for it.
            file: The signed letter.

        Returns:
            LoaCreated: The new letter.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.loa.create(alias="head-office", file=Path("scan.pdf"))
        """
        return self._send(CREATE_LOA, body={"alias": alias, "file": file})

    @overload
    def list(
        self, *, alias: str | Unset = UNSET, limit: int | Unset = UNSET, offset: int | Unset = UNSET
    ) -> Pager[models.Loa]: ...
    @overload
    def list(
        self,
        *,
        alias: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.Loa]]: ...
    @overload
    def list(
        self,
        *,
        alias: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.Loa] | AsyncAccepted[Page[models.Loa]]: ...
    def list(
        self,
        *,
        alias: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.Loa] | AsyncAccepted[Page[models.Loa]]:
        """List letters of authorisation, page by page.

        With the numbers that refer to each.

        Deprecated. Beta: it may still change.

        Args:
            alias: Only letters of this name.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every Loa, page after page; `.page()` gives one page.
            AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            for loa in client.loa.list():
                print(loa.loa_id)
        """
        return self._pages_asyncable(
            LIST_LOAS,
            query={
                "alias": alias,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get(self, loa_id: str) -> models.Loa: ...
    @overload
    def get(
        self,
        loa_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Loa]: ...
    @overload
    def get(
        self,
        loa_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Loa | AsyncAccepted[models.Loa]: ...
    def get(
        self,
        loa_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Loa | AsyncAccepted[models.Loa]:
        """Get one letter of authorisation.

        Its name, its file and the numbers that refer to it.

        Deprecated. Beta: it may still change.

        Args:
            loa_id: Id of the letter of authorisation.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Loa: A letter of authorisation. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            loa = client.loa.get("5d4f2f3c-1f9d-11ef-9f3a-0242ac110004")
        """
        return self._send_asyncable(
            GET_LOA,
            path={"loa_id": loa_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def delete(self, loa_id: str) -> None: ...
    @overload
    def delete(
        self,
        loa_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    def delete(
        self,
        loa_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    def delete(
        self,
        loa_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Delete a letter of authorisation.

        What becomes of numbers that refer to it is not documented.

        Deprecated. Uncertain: the API's documentation does not confirm it.

        Args:
            loa_id: Id of the letter of authorisation.
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
            client.loa.delete("5d4f2f3c-1f9d-11ef-9f3a-0242ac110004")
        """
        return self._send_asyncable(
            DELETE_LOA,
            path={"loa_id": loa_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class AsyncLoa(AsyncResource):
    """Letters that authorise hosted messaging."""

    async def create(self, *, alias: str, file: File) -> models.LoaCreated:
        """Upload a letter of authorisation.

        The letter says that you may send messages over numbers rented elsewhere. Name its id
        when you order hosting of such a number.

        Deprecated. Beta: it may still change.

        Args:
            alias: Your name for it.
            file: The signed letter.

        Returns:
            LoaCreated: The new letter.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.loa.create(alias="head-office", file=Path("scan.pdf"))
        """
        return await self._send(CREATE_LOA, body={"alias": alias, "file": file})

    @overload
    def list(
        self, *, alias: str | Unset = UNSET, limit: int | Unset = UNSET, offset: int | Unset = UNSET
    ) -> AsyncPager[models.Loa]: ...
    @overload
    def list(
        self,
        *,
        alias: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.Loa]]]: ...
    @overload
    def list(
        self,
        *,
        alias: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.Loa] | Awaitable[AsyncAccepted[Page[models.Loa]]]: ...
    def list(
        self,
        *,
        alias: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.Loa] | Awaitable[AsyncAccepted[Page[models.Loa]]]:
        """List letters of authorisation, page by page.

        With the numbers that refer to each.

        Deprecated. Beta: it may still change.

        Args:
            alias: Only letters of this name.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every Loa, page after page; `.page()` gives one page.
            AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            async for loa in client.loa.list():
                print(loa.loa_id)
        """
        return self._pages_asyncable(
            LIST_LOAS,
            query={
                "alias": alias,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def get(self, loa_id: str) -> models.Loa: ...
    @overload
    async def get(
        self,
        loa_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Loa]: ...
    @overload
    async def get(
        self,
        loa_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Loa | AsyncAccepted[models.Loa]: ...
    async def get(
        self,
        loa_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Loa | AsyncAccepted[models.Loa]:
        """Get one letter of authorisation.

        Its name, its file and the numbers that refer to it.

        Deprecated. Beta: it may still change.

        Args:
            loa_id: Id of the letter of authorisation.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Loa: A letter of authorisation. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            loa = await client.loa.get("5d4f2f3c-1f9d-11ef-9f3a-0242ac110004")
        """
        return await self._send_asyncable(
            GET_LOA,
            path={"loa_id": loa_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def delete(self, loa_id: str) -> None: ...
    @overload
    async def delete(
        self,
        loa_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    async def delete(
        self,
        loa_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    async def delete(
        self,
        loa_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Delete a letter of authorisation.

        What becomes of numbers that refer to it is not documented.

        Deprecated. Uncertain: the API's documentation does not confirm it.

        Args:
            loa_id: Id of the letter of authorisation.
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
            await client.loa.delete("5d4f2f3c-1f9d-11ef-9f3a-0242ac110004")
        """
        return await self._send_asyncable(
            DELETE_LOA,
            path={"loa_id": loa_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class RawLoa:
    """`Loa`, whose methods give the answer as it came."""

    def __init__(self, resource: Loa) -> None:
        self.create = raw(resource.create)
        self.list = raw(resource.list)
        self.get = raw(resource.get)
        self.delete = raw(resource.delete)


class AsyncRawLoa:
    """`AsyncLoa`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncLoa) -> None:
        self.create = async_raw(resource.create)
        self.list = async_raw_list(resource.list)
        self.get = async_raw(resource.get)
        self.delete = async_raw(resource.delete)
