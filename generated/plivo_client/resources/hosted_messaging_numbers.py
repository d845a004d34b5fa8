# Generated from resources/hosted_messaging_numbers.yaml. Do not edit: change the spec, then `make generate`.
"""Messages over numbers that are rented elsewhere."""

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

CREATE_HOSTED_MESSAGING_NUMBER: Final[Operation[models.HostedMessagingNumberCreated]] = Operation(
    id="create_hosted_messaging_number",
    method="POST",
    path="/Account/{auth_id}/HostedMessagingNumber/",
    result=models.HostedMessagingNumberCreated,
    retry="when-unsent",
    asyncable=True,
    accepts=lambda: {
        "body": {
            "alias": Annotated[str, Meta(min_length=1)],
            "application_id": str,
            "loa_id": str,
            "number": Annotated[str, Meta(min_length=1)],
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        }
    },
    check="hosted_messaging_numbers.list",
    deprecated="hosted_messaging_numbers.create is deprecated.",
)
LIST_HOSTED_MESSAGING_NUMBERS: Final[Operation[models.HostedMessagingNumber]] = Operation(
    id="list_hosted_messaging_numbers",
    method="GET",
    path="/Account/{auth_id}/HostedMessagingNumber/",
    result=models.HostedMessagingNumberPage,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "query": {
            "alias": str,
            "hosted_status": str,
            "number": str,
            "loa_id": str,
            "limit": Annotated[int, Meta(ge=1, le=20)],
            "offset": Annotated[int, Meta(ge=0)],
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        }
    },
    deprecated="hosted_messaging_numbers.list is deprecated.",
    paging=Paging(
        limit="limit",
        offset="offset",
        maximum=20,
        items="/objects",
        item=models.HostedMessagingNumber,
        meta="/meta",
        next="/meta/next",
        total="/meta/total_count",
        stop="next",
    ),
)
GET_HOSTED_MESSAGING_NUMBER: Final[Operation[models.HostedMessagingNumber]] = Operation(
    id="get_hosted_messaging_number",
    method="GET",
    path="/Account/{auth_id}/HostedMessagingNumber/{hosted_messaging_number_id}/",
    result=models.HostedMessagingNumber,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"hosted_messaging_number_id": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
    deprecated="hosted_messaging_numbers.get is deprecated.",
)


class HostedMessagingNumbers(Resource):
    """Messages over numbers that are rented elsewhere."""

    @overload
    def create(
        self, *, alias: str, application_id: str, loa_id: str, number: str
    ) -> models.HostedMessagingNumberCreated: ...
    @overload
    def create(
        self,
        *,
        alias: str,
        application_id: str,
        loa_id: str,
        number: str,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.HostedMessagingNumberCreated]: ...
    @overload
    def create(
        self,
        *,
        alias: str,
        application_id: str,
        loa_id: str,
        number: str,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.HostedMessagingNumberCreated | AsyncAccepted[models.HostedMessagingNumberCreated]
    ): ...
    def create(
        self,
        *,
        alias: str,
        application_id: str,
        loa_id: str,
        number: str,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.HostedMessagingNumberCreated | AsyncAccepted[models.HostedMessagingNumberCreated]:
        """Order hosting of a number's messages.

        The number is not ready when this is answered: `hosted_status` tells how far the order
        has come. Needs a letter of authorisation that covers the number.

        Deprecated. Beta: it may still change.

        Args:
            alias: Your name for the number.
            application_id: Id of the application that is told of its inbound messages.
            loa_id: Id of a letter of authorisation that covers the number.
            number: The number with country code.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            HostedMessagingNumberCreated: The order, as it was taken. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.hosted_messaging_numbers.create(
                alias="support-line",
                application_id="15784735442685051",
                loa_id="5d4f2f3c-1f9d-11ef-9f3a-0242ac110004",
                number="14155550100",
            )
        """
        return self._send_asyncable(
            CREATE_HOSTED_MESSAGING_NUMBER,
            body={
                "alias": alias,
                "application_id": application_id,
                "loa_id": loa_id,
                "number": number,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self,
        *,
        alias: str | Unset = UNSET,
        hosted_status: str | Unset = UNSET,
        number: str | Unset = UNSET,
        loa_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Pager[models.HostedMessagingNumber]: ...
    @overload
    def list(
        self,
        *,
        alias: str | Unset = UNSET,
        hosted_status: str | Unset = UNSET,
        number: str | Unset = UNSET,
        loa_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.HostedMessagingNumber]]: ...
    @overload
    def list(
        self,
        *,
        alias: str | Unset = UNSET,
        hosted_status: str | Unset = UNSET,
        number: str | Unset = UNSET,
        loa_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        Pager[models.HostedMessagingNumber] | AsyncAccepted[Page[models.HostedMessagingNumber]]
    ): ...
    def list(
        self,
        *,
        alias: str | Unset = UNSET,
        hosted_status: str | Unset = UNSET,
        number: str | Unset = UNSET,
        loa_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.HostedMessagingNumber] | AsyncAccepted[Page[models.HostedMessagingNumber]]:
        """List hosted numbers, page by page.

        Including those whose order is still open or has failed.

        Deprecated. Beta: it may still change.

        Args:
            alias: Only numbers of this name.
            hosted_status: Only numbers whose order has come this far. The values are not
                documented.
            number: Only this number.
            loa_id: Only numbers that refer to this letter of authorisation.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every HostedMessagingNumber, page after page; `.page()`
            gives one page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            for hosted_messaging_number in client.hosted_messaging_numbers.list():
                print(hosted_messaging_number.hosted_messaging_number_id)
        """
        return self._pages_asyncable(
            LIST_HOSTED_MESSAGING_NUMBERS,
            query={
                "alias": alias,
                "hosted_status": hosted_status,
                "number": number,
                "loa_id": loa_id,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get(self, hosted_messaging_number_id: str) -> models.HostedMessagingNumber: ...
    @overload
    def get(
        self,
        hosted_messaging_number_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.HostedMessagingNumber]: ...
    @overload
    def get(
        self,
        hosted_messaging_number_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.HostedMessagingNumber | AsyncAccepted[models.HostedMessagingNumber]: ...
    def get(
        self,
        hosted_messaging_number_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.HostedMessagingNumber | AsyncAccepted[models.HostedMessagingNumber]:
        """Get one hosted number.

        Tells how far its order has come and, if it failed, why.

        Deprecated. Beta: it may still change.

        Args:
            hosted_messaging_number_id: Id of the order.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            HostedMessagingNumber: A number rented elsewhere whose messages run here, or the
            order to make it one. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            hosted_messaging_number = client.hosted_messaging_numbers.get(
                "9b8d6d7a-1f9d-11ef-9f3a-0242ac110004",
            )
        """
        return self._send_asyncable(
            GET_HOSTED_MESSAGING_NUMBER,
            path={"hosted_messaging_number_id": hosted_messaging_number_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class AsyncHostedMessagingNumbers(AsyncResource):
    """Messages over numbers that are rented elsewhere."""

    @overload
    async def create(
        self, *, alias: str, application_id: str, loa_id: str, number: str
    ) -> models.HostedMessagingNumberCreated: ...
    @overload
    async def create(
        self,
        *,
        alias: str,
        application_id: str,
        loa_id: str,
        number: str,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.HostedMessagingNumberCreated]: ...
    @overload
    async def create(
        self,
        *,
        alias: str,
        application_id: str,
        loa_id: str,
        number: str,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.HostedMessagingNumberCreated | AsyncAccepted[models.HostedMessagingNumberCreated]
    ): ...
    async def create(
        self,
        *,
        alias: str,
        application_id: str,
        loa_id: str,
        number: str,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.HostedMessagingNumberCreated | AsyncAccepted[models.HostedMessagingNumberCreated]:
        """Order hosting of a number's messages.

        The number is not ready when this is answered: `hosted_status` tells how far the order
        has come. Needs a letter of authorisation that covers the number.

        Deprecated. Beta: it may still change.

        Args:
            alias: Your name for the number.
            application_id: Id of the application that is told of its inbound messages.
            loa_id: Id of a letter of authorisation that covers the number.
            number: The number with country code.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            HostedMessagingNumberCreated: The order, as it was taken. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.hosted_messaging_numbers.create(
                alias="support-line",
                application_id="15784735442685051",
                loa_id="5d4f2f3c-1f9d-11ef-9f3a-0242ac110004",
                number="14155550100",
            )
        """
        return await self._send_asyncable(
            CREATE_HOSTED_MESSAGING_NUMBER,
            body={
                "alias": alias,
                "application_id": application_id,
                "loa_id": loa_id,
                "number": number,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self,
        *,
        alias: str | Unset = UNSET,
        hosted_status: str | Unset = UNSET,
        number: str | Unset = UNSET,
        loa_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> AsyncPager[models.HostedMessagingNumber]: ...
    @overload
    def list(
        self,
        *,
        alias: str | Unset = UNSET,
        hosted_status: str | Unset = UNSET,
        number: str | Unset = UNSET,
        loa_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.HostedMessagingNumber]]]: ...
    @overload
    def list(
        self,
        *,
        alias: str | Unset = UNSET,
        hosted_status: str | Unset = UNSET,
        number: str | Unset = UNSET,
        loa_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        AsyncPager[models.HostedMessagingNumber]
        | Awaitable[AsyncAccepted[Page[models.HostedMessagingNumber]]]
    ): ...
    def list(
        self,
        *,
        alias: str | Unset = UNSET,
        hosted_status: str | Unset = UNSET,
        number: str | Unset = UNSET,
        loa_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        AsyncPager[models.HostedMessagingNumber]
        | Awaitable[AsyncAccepted[Page[models.HostedMessagingNumber]]]
    ):
        """List hosted numbers, page by page.

        Including those whose order is still open or has failed.

        Deprecated. Beta: it may still change.

        Args:
            alias: Only numbers of this name.
            hosted_status: Only numbers whose order has come this far. The values are not
                documented.
            number: Only this number.
            loa_id: Only numbers that refer to this letter of authorisation.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every HostedMessagingNumber, page after page;
            `.page()` gives one page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            async for hosted_messaging_number in client.hosted_messaging_numbers.list():
                print(hosted_messaging_number.hosted_messaging_number_id)
        """
        return self._pages_asyncable(
            LIST_HOSTED_MESSAGING_NUMBERS,
            query={
                "alias": alias,
                "hosted_status": hosted_status,
                "number": number,
                "loa_id": loa_id,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def get(self, hosted_messaging_number_id: str) -> models.HostedMessagingNumber: ...
    @overload
    async def get(
        self,
        hosted_messaging_number_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.HostedMessagingNumber]: ...
    @overload
    async def get(
        self,
        hosted_messaging_number_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.HostedMessagingNumber | AsyncAccepted[models.HostedMessagingNumber]: ...
    async def get(
        self,
        hosted_messaging_number_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.HostedMessagingNumber | AsyncAccepted[models.HostedMessagingNumber]:
        """Get one hosted number.

        Tells how far its order has come and, if it failed, why.

        Deprecated. Beta: it may still change.

        Args:
            hosted_messaging_number_id: Id of the order.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            HostedMessagingNumber: A number rented elsewhere whose messages run here, or the
            order to make it one. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            hosted_messaging_number = await client.hosted_messaging_numbers.get(
                "9b8d6d7a-1f9d-11ef-9f3a-0242ac110004",
            )
        """
        return await self._send_asyncable(
            GET_HOSTED_MESSAGING_NUMBER,
            path={"hosted_messaging_number_id": hosted_messaging_number_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class RawHostedMessagingNumbers:
    """`HostedMessagingNumbers`, whose methods give the answer as it came."""

    def __init__(self, resource: HostedMessagingNumbers) -> None:
        self.create = raw(resource.create)
        self.list = raw(resource.list)
        self.get = raw(resource.get)


class AsyncRawHostedMessagingNumbers:
    """`AsyncHostedMessagingNumbers`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncHostedMessagingNumbers) -> None:
        self.create = async_raw(resource.create)
        self.list = async_raw_list(resource.list)
        self.get = async_raw(resource.get)
