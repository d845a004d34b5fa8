# Generated from resources/incoming_carriers.yaml. Do not edit: change the spec, then `make generate`.
"""Carriers that bring calls to numbers rented elsewhere."""

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

CREATE_INCOMING_CARRIER: Final[Operation[models.IncomingCarrierCreated]] = Operation(
    id="create_incoming_carrier",
    method="POST",
    path="/Account/{auth_id}/IncomingCarrier/",
    result=models.IncomingCarrierCreated,
    retry="never",
    asyncable=True,
    accepts=lambda: {
        "body": {
            "name": Annotated[str, Meta(min_length=1)],
            "ip_set": Annotated[str, Meta(min_length=1)],
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        }
    },
    check="incoming_carriers.list",
)
LIST_INCOMING_CARRIERS: Final[Operation[models.IncomingCarrier]] = Operation(
    id="list_incoming_carriers",
    method="GET",
    path="/Account/{auth_id}/IncomingCarrier/",
    result=models.IncomingCarrierPage,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "query": {
            "name": str,
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
        item=models.IncomingCarrier,
        meta="/meta",
        next="/meta/next",
        total="/meta/total_count",
        stop="next",
    ),
)
GET_INCOMING_CARRIER: Final[Operation[models.IncomingCarrier]] = Operation(
    id="get_incoming_carrier",
    method="GET",
    path="/Account/{auth_id}/IncomingCarrier/{carrier_id}/",
    result=models.IncomingCarrier,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"carrier_id": Annotated[str, Meta(min_length=1)]},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
UPDATE_INCOMING_CARRIER: Final[Operation[models.Changed]] = Operation(
    id="update_incoming_carrier",
    method="POST",
    path="/Account/{auth_id}/IncomingCarrier/{carrier_id}/",
    result=models.Changed,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"carrier_id": Annotated[str, Meta(min_length=1)]},
        "body": {
            "name": Annotated[str, Meta(min_length=1)],
            "ip_set": Annotated[str, Meta(min_length=1)],
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
)
DELETE_INCOMING_CARRIER: Final[Operation[None]] = Operation(
    id="delete_incoming_carrier",
    method="DELETE",
    path="/Account/{auth_id}/IncomingCarrier/{carrier_id}/",
    result=None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"carrier_id": Annotated[str, Meta(min_length=1)]},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)


class IncomingCarriers(Resource):
    """Carriers that bring calls to numbers rented elsewhere."""

    @overload
    def create(self, *, name: str, ip_set: str) -> models.IncomingCarrierCreated: ...
    @overload
    def create(
        self,
        *,
        name: str,
        ip_set: str,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.IncomingCarrierCreated]: ...
    @overload
    def create(
        self,
        *,
        name: str,
        ip_set: str,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.IncomingCarrierCreated | AsyncAccepted[models.IncomingCarrierCreated]: ...
    def create(
        self,
        *,
        name: str,
        ip_set: str,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.IncomingCarrierCreated | AsyncAccepted[models.IncomingCarrierCreated]:
        """Register a carrier.

        Calls to your own numbers are taken from the addresses in `ip_set`. Numbers that you
        bring along name the carrier by its id.

        Args:
            name: Its name: letters, digits, `-` and `_`.
            ip_set: The IP addresses that its calls come from, separated by commas.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            IncomingCarrierCreated: The new carrier's id. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.incoming_carriers.create(
                name="north-trunk",
                ip_set="192.0.2.10,192.0.2.11",
            )
        """
        return self._send_asyncable(
            CREATE_INCOMING_CARRIER,
            body={
                "name": name,
                "ip_set": ip_set,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self, *, name: str | Unset = UNSET, limit: int | Unset = UNSET, offset: int | Unset = UNSET
    ) -> Pager[models.IncomingCarrier]: ...
    @overload
    def list(
        self,
        *,
        name: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.IncomingCarrier]]: ...
    @overload
    def list(
        self,
        *,
        name: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.IncomingCarrier] | AsyncAccepted[Page[models.IncomingCarrier]]: ...
    def list(
        self,
        *,
        name: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.IncomingCarrier] | AsyncAccepted[Page[models.IncomingCarrier]]:
        """List carriers, page by page.

        The carriers that the account has registered.

        Args:
            name: Only carriers of this name.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every IncomingCarrier, page after page; `.page()` gives one
            page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            for incoming_carrier in client.incoming_carriers.list():
                print(incoming_carrier.carrier_id)
        """
        return self._pages_asyncable(
            LIST_INCOMING_CARRIERS,
            query={
                "name": name,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get(self, carrier_id: str) -> models.IncomingCarrier: ...
    @overload
    def get(
        self,
        carrier_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.IncomingCarrier]: ...
    @overload
    def get(
        self,
        carrier_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.IncomingCarrier | AsyncAccepted[models.IncomingCarrier]: ...
    def get(
        self,
        carrier_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.IncomingCarrier | AsyncAccepted[models.IncomingCarrier]:
        """Get one carrier.

        Its name, its addresses and what it carries.

        Args:
            carrier_id: Id of the carrier.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            IncomingCarrier: A carrier of your own. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            incoming_carrier = client.incoming_carriers.get("15746514258")
        """
        return self._send_asyncable(
            GET_INCOMING_CARRIER,
            path={"carrier_id": carrier_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def update(
        self, carrier_id: str, *, name: str | Unset = UNSET, ip_set: str | Unset = UNSET
    ) -> models.Changed: ...
    @overload
    def update(
        self,
        carrier_id: str,
        *,
        name: str | Unset = UNSET,
        ip_set: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Changed]: ...
    @overload
    def update(
        self,
        carrier_id: str,
        *,
        name: str | Unset = UNSET,
        ip_set: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]: ...
    def update(
        self,
        carrier_id: str,
        *,
        name: str | Unset = UNSET,
        ip_set: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]:
        """Rename a carrier or replace its addresses.

        What is left out stays as it is; `ip_set` is replaced as a whole.

        Args:
            carrier_id: Id of the carrier.
            name: Its new name: letters, digits, `-` and `_`.
            ip_set: All IP addresses that its calls come from, separated by commas. Those not
                among them are dropped.
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
            result = client.incoming_carriers.update("15746514258", ip_set="192.0.2.20")
        """
        return self._send_asyncable(
            UPDATE_INCOMING_CARRIER,
            path={"carrier_id": carrier_id},
            body={
                "name": name,
                "ip_set": ip_set,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def delete(self, carrier_id: str) -> None: ...
    @overload
    def delete(
        self,
        carrier_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    def delete(
        self,
        carrier_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    def delete(
        self,
        carrier_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Delete a carrier.

        Calls from its addresses are not taken any more. The status is not documented; it is
        assumed to be that of other deletions.

        Uncertain: the API's documentation does not confirm it.

        Args:
            carrier_id: Id of the carrier.
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
            client.incoming_carriers.delete("15746514258")
        """
        return self._send_asyncable(
            DELETE_INCOMING_CARRIER,
            path={"carrier_id": carrier_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class AsyncIncomingCarriers(AsyncResource):
    """Carriers that bring calls to numbers rented elsewhere."""

    @overload
    async def create(self, *, name: str, ip_set: str) -> models.IncomingCarrierCreated: ...
    @overload
    async def create(
        self,
        *,
        name: str,
        ip_set: str,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.IncomingCarrierCreated]: ...
    @overload
    async def create(
        self,
        *,
        name: str,
        ip_set: str,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.IncomingCarrierCreated | AsyncAccepted[models.IncomingCarrierCreated]: ...
    async def create(
        self,
        *,
        name: str,
        ip_set: str,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.IncomingCarrierCreated | AsyncAccepted[models.IncomingCarrierCreated]:
        """Register a carrier.

        Calls to your own numbers are taken from the addresses in `ip_set`. Numbers that you
        bring along name the carrier by its id.

        Args:
            name: Its name: letters, digits, `-` and `_`.
            ip_set: The IP addresses that its calls come from, separated by commas.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            IncomingCarrierCreated: The new carrier's id. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.incoming_carriers.create(
                name="north-trunk",
                ip_set="192.0.2.10,192.0.2.11",
            )
        """
        return await self._send_asyncable(
            CREATE_INCOMING_CARRIER,
            body={
                "name": name,
                "ip_set": ip_set,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self, *, name: str | Unset = UNSET, limit: int | Unset = UNSET, offset: int | Unset = UNSET
    ) -> AsyncPager[models.IncomingCarrier]: ...
    @overload
    def list(
        self,
        *,
        name: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.IncomingCarrier]]]: ...
    @overload
    def list(
        self,
        *,
        name: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        AsyncPager[models.IncomingCarrier] | Awaitable[AsyncAccepted[Page[models.IncomingCarrier]]]
    ): ...
    def list(
        self,
        *,
        name: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        AsyncPager[models.IncomingCarrier] | Awaitable[AsyncAccepted[Page[models.IncomingCarrier]]]
    ):
        """List carriers, page by page.

        The carriers that the account has registered.

        Args:
            name: Only carriers of this name.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every IncomingCarrier, page after page; `.page()`
            gives one page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            async for incoming_carrier in client.incoming_carriers.list():
                print(incoming_carrier.carrier_id)
        """
        return self._pages_asyncable(
            LIST_INCOMING_CARRIERS,
            query={
                "name": name,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def get(self, carrier_id: str) -> models.IncomingCarrier: ...
    @overload
    async def get(
        self,
        carrier_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.IncomingCarrier]: ...
    @overload
    async def get(
        self,
        carrier_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.IncomingCarrier | AsyncAccepted[models.IncomingCarrier]: ...
    async def get(
        self,
        carrier_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.IncomingCarrier | AsyncAccepted[models.IncomingCarrier]:
        """Get one carrier.

        Its name, its addresses and what it carries.

        Args:
            carrier_id: Id of the carrier.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            IncomingCarrier: A carrier of your own. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            incoming_carrier = await client.incoming_carriers.get("15746514258")
        """
        return await self._send_asyncable(
            GET_INCOMING_CARRIER,
            path={"carrier_id": carrier_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def update(
        self, carrier_id: str, *, name: str | Unset = UNSET, ip_set: str | Unset = UNSET
    ) -> models.Changed: ...
    @overload
    async def update(
        self,
        carrier_id: str,
        *,
        name: str | Unset = UNSET,
        ip_set: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Changed]: ...
    @overload
    async def update(
        self,
        carrier_id: str,
        *,
        name: str | Unset = UNSET,
        ip_set: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]: ...
    async def update(
        self,
        carrier_id: str,
        *,
        name: str | Unset = UNSET,
        ip_set: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]:
        """Rename a carrier or replace its addresses.

        What is left out stays as it is; `ip_set` is replaced as a whole.

        Args:
            carrier_id: Id of the carrier.
            name: Its new name: letters, digits, `-` and `_`.
            ip_set: All IP addresses that its calls come from, separated by commas. Those not
                among them are dropped.
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
            result = await client.incoming_carriers.update(
                "15746514258",
                ip_set="192.0.2.20",
            )
        """
        return await self._send_asyncable(
            UPDATE_INCOMING_CARRIER,
            path={"carrier_id": carrier_id},
            body={
                "name": name,
                "ip_set": ip_set,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def delete(self, carrier_id: str) -> None: ...
    @overload
    async def delete(
        self,
        carrier_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    async def delete(
        self,
        carrier_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    async def delete(
        self,
        carrier_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Delete a carrier.

        Calls from its addresses are not taken any more. The status is not documented; it is
        assumed to be that of other deletions.

        Uncertain: the API's documentation does not confirm it.

        Args:
            carrier_id: Id of the carrier.
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
            await client.incoming_carriers.delete("15746514258")
        """
        return await self._send_asyncable(
            DELETE_INCOMING_CARRIER,
            path={"carrier_id": carrier_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class RawIncomingCarriers:
    """`IncomingCarriers`, whose methods give the answer as it came."""

    def __init__(self, resource: IncomingCarriers) -> None:
        self.create = raw(resource.create)
        self.list = raw(resource.list)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncRawIncomingCarriers:
    """`AsyncIncomingCarriers`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncIncomingCarriers) -> None:
        self.create = async_raw(resource.create)
        self.list = async_raw_list(resource.list)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)
