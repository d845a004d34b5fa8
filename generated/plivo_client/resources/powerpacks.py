# Generated from resources/powerpacks.yaml. Do not edit: change the spec, then `make generate`.
"""Sets of senders that messages are spread over."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from typing import Annotated, Any, Final, overload

from msgspec import Meta

from .. import models
from .._runtime.accepted import AsyncAccepted
from .._runtime.operation import Operation, Paging
from .._runtime.paging import AsyncPager, Page, Pager
from .._runtime.raw import async_raw, async_raw_list, raw
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset

CREATE_POWERPACK: Final[Operation[models.Powerpack]] = Operation(
    id="create_powerpack",
    method="POST",
    path="/Account/{auth_id}/Powerpack/",
    result=models.Powerpack,
    retry="never",
    asyncable=True,
    accepts=lambda: {
        "body": {
            "name": str,
            "sticky_sender": bool,
            "local_connect": bool,
            "application_type": str,
            "application_id": str,
            "number_priority": list[models.PowerpackPriority],
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        }
    },
    check="powerpacks.list",
)
LIST_POWERPACKS: Final[Operation[models.Powerpack]] = Operation(
    id="list_powerpacks",
    method="GET",
    path="/Account/{auth_id}/Powerpack/",
    result=models.PowerpackPage,
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
        item=models.Powerpack,
        meta="/meta",
        next="/meta/next",
        total="/meta/total_count",
        stop="next",
    ),
)
GET_POWERPACK: Final[Operation[models.Powerpack]] = Operation(
    id="get_powerpack",
    method="GET",
    path="/Account/{auth_id}/Powerpack/{powerpack_uuid}/",
    result=models.Powerpack,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"powerpack_uuid": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
UPDATE_POWERPACK: Final[Operation[models.Powerpack]] = Operation(
    id="update_powerpack",
    method="POST",
    path="/Account/{auth_id}/Powerpack/{powerpack_uuid}/",
    result=models.Powerpack,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"powerpack_uuid": str},
        "body": {
            "name": str,
            "sticky_sender": bool,
            "local_connect": bool,
            "application_type": str,
            "application_id": str,
            "number_priority": list[models.PowerpackPriority],
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
)
DELETE_POWERPACK: Final[Operation[models.PowerpackDeleted]] = Operation(
    id="delete_powerpack",
    method="DELETE",
    path="/Account/{auth_id}/Powerpack/{powerpack_uuid}/",
    result=models.PowerpackDeleted,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"powerpack_uuid": str},
        "query": {
            "unrent_numbers": bool,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
)


class Powerpacks(Resource):
    """Sets of senders that messages are spread over."""

    @overload
    def create(
        self,
        *,
        name: str,
        sticky_sender: bool | Unset = UNSET,
        local_connect: bool | Unset = UNSET,
        application_type: str | Unset = UNSET,
        application_id: str | Unset = UNSET,
        number_priority: Sequence[models.PowerpackPriority | Mapping[str, Any]] | Unset = UNSET,
    ) -> models.Powerpack: ...
    @overload
    def create(
        self,
        *,
        name: str,
        sticky_sender: bool | Unset = UNSET,
        local_connect: bool | Unset = UNSET,
        application_type: str | Unset = UNSET,
        application_id: str | Unset = UNSET,
        number_priority: Sequence[models.PowerpackPriority | Mapping[str, Any]] | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Powerpack]: ...
    @overload
    def create(
        self,
        *,
        name: str,
        sticky_sender: bool | Unset = UNSET,
        local_connect: bool | Unset = UNSET,
        application_type: str | Unset = UNSET,
        application_id: str | Unset = UNSET,
        number_priority: Sequence[models.PowerpackPriority | Mapping[str, Any]] | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Powerpack | AsyncAccepted[models.Powerpack]: ...
    def create(
        self,
        *,
        name: str,
        sticky_sender: bool | Unset = UNSET,
        local_connect: bool | Unset = UNSET,
        application_type: str | Unset = UNSET,
        application_id: str | Unset = UNSET,
        number_priority: Sequence[models.PowerpackPriority | Mapping[str, Any]] | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Powerpack | AsyncAccepted[models.Powerpack]:
        """Create a powerpack.

        It gets a number pool, to which numbers are added afterwards; `number_pool` says where.

        Args:
            name: A name that no other powerpack of the account has.
            sticky_sender: Whether a recipient shall always see the same number. Default: True.
            local_connect: Whether numbers near the recipient are preferred. Default: True.
            application_type: What `application_id` is: `xml` for an application, `phlo` for a
                PHLO. Needed with it.
            application_id: Id of the application or PHLO that answers inbound messages. Empty
                or `none` for none.
            number_priority: Which kinds of numbers are tried first.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Powerpack: A set of senders. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.powerpacks.create(
                name="reminders",
                sticky_sender=True,
                local_connect=True,
                application_type="xml",
                application_id="15784735442685051",
                number_priority=[
                    {
                        "service_type": "SMS",
                        "country_iso": "US",
                        "priority": {
                            "priority1": "tollfree",
                            "priority2": "longcode",
                            "priority3": None,
                        },
                    },
                ],
            )
        """
        return self._send_asyncable(
            CREATE_POWERPACK,
            body={
                "name": name,
                "sticky_sender": sticky_sender,
                "local_connect": local_connect,
                "application_type": application_type,
                "application_id": application_id,
                "number_priority": number_priority,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET
    ) -> Pager[models.Powerpack]: ...
    @overload
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.Powerpack]]: ...
    @overload
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.Powerpack] | AsyncAccepted[Page[models.Powerpack]]: ...
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.Powerpack] | AsyncAccepted[Page[models.Powerpack]]:
        """List powerpacks, page by page.

        The powerpacks of the account, without the numbers in them.

        Args:
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every Powerpack, page after page; `.page()` gives one page.
            AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            for powerpack in client.powerpacks.list():
                print(powerpack.uuid)
        """
        return self._pages_asyncable(
            LIST_POWERPACKS,
            query={
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get(self, powerpack_uuid: str) -> models.Powerpack: ...
    @overload
    def get(
        self,
        powerpack_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Powerpack]: ...
    @overload
    def get(
        self,
        powerpack_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Powerpack | AsyncAccepted[models.Powerpack]: ...
    def get(
        self,
        powerpack_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Powerpack | AsyncAccepted[models.Powerpack]:
        """Get one powerpack.

        `number_pool` says where its numbers are.

        Args:
            powerpack_uuid: Id of the powerpack.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Powerpack: A set of senders. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            powerpack = client.powerpacks.get("86bbb125-97bb-4d72-89fd-81d5c515b015")
        """
        return self._send_asyncable(
            GET_POWERPACK,
            path={"powerpack_uuid": powerpack_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def update(
        self,
        powerpack_uuid: str,
        *,
        name: str | Unset = UNSET,
        sticky_sender: bool | Unset = UNSET,
        local_connect: bool | Unset = UNSET,
        application_type: str | Unset = UNSET,
        application_id: str | Unset = UNSET,
        number_priority: Sequence[models.PowerpackPriority | Mapping[str, Any]] | Unset = UNSET,
    ) -> models.Powerpack: ...
    @overload
    def update(
        self,
        powerpack_uuid: str,
        *,
        name: str | Unset = UNSET,
        sticky_sender: bool | Unset = UNSET,
        local_connect: bool | Unset = UNSET,
        application_type: str | Unset = UNSET,
        application_id: str | Unset = UNSET,
        number_priority: Sequence[models.PowerpackPriority | Mapping[str, Any]] | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Powerpack]: ...
    @overload
    def update(
        self,
        powerpack_uuid: str,
        *,
        name: str | Unset = UNSET,
        sticky_sender: bool | Unset = UNSET,
        local_connect: bool | Unset = UNSET,
        application_type: str | Unset = UNSET,
        application_id: str | Unset = UNSET,
        number_priority: Sequence[models.PowerpackPriority | Mapping[str, Any]] | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Powerpack | AsyncAccepted[models.Powerpack]: ...
    def update(
        self,
        powerpack_uuid: str,
        *,
        name: str | Unset = UNSET,
        sticky_sender: bool | Unset = UNSET,
        local_connect: bool | Unset = UNSET,
        application_type: str | Unset = UNSET,
        application_id: str | Unset = UNSET,
        number_priority: Sequence[models.PowerpackPriority | Mapping[str, Any]] | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Powerpack | AsyncAccepted[models.Powerpack]:
        """Change a powerpack.

        Only the settings that are sent change. The answer shows all of them.

        Args:
            powerpack_uuid: Id of the powerpack.
            name: A name that no other powerpack of the account has.
            sticky_sender: Whether a recipient shall always see the same number.
            local_connect: Whether numbers near the recipient are preferred.
            application_type: What `application_id` is: `xml` for an application, `phlo` for a
                PHLO. Needed with it.
            application_id: Id of the application or PHLO that answers inbound messages. With
                `none` nothing does.
            number_priority: Which kinds of numbers are tried first.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Powerpack: A set of senders. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.powerpacks.update(
                "86bbb125-97bb-4d72-89fd-81d5c515b015",
                name="reminders-2026",
            )
        """
        return self._send_asyncable(
            UPDATE_POWERPACK,
            path={"powerpack_uuid": powerpack_uuid},
            body={
                "name": name,
                "sticky_sender": sticky_sender,
                "local_connect": local_connect,
                "application_type": application_type,
                "application_id": application_id,
                "number_priority": number_priority,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def delete(
        self, powerpack_uuid: str, *, unrent_numbers: bool | Unset = UNSET
    ) -> models.PowerpackDeleted: ...
    @overload
    def delete(
        self,
        powerpack_uuid: str,
        *,
        unrent_numbers: bool | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.PowerpackDeleted]: ...
    @overload
    def delete(
        self,
        powerpack_uuid: str,
        *,
        unrent_numbers: bool | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PowerpackDeleted | AsyncAccepted[models.PowerpackDeleted]: ...
    def delete(
        self,
        powerpack_uuid: str,
        *,
        unrent_numbers: bool | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PowerpackDeleted | AsyncAccepted[models.PowerpackDeleted]:
        """Delete a powerpack.

        Its numbers stay with the account unless `unrent_numbers` says otherwise.

        Args:
            powerpack_uuid: Id of the powerpack.
            unrent_numbers: With `true` the numbers of its pool are given back and leave the
                account. Uncertain: the API's documentation does not confirm it. Default: False.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            PowerpackDeleted: The powerpack is gone. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.powerpacks.delete("86bbb125-97bb-4d72-89fd-81d5c515b015")
        """
        return self._send_asyncable(
            DELETE_POWERPACK,
            path={"powerpack_uuid": powerpack_uuid},
            query={
                "unrent_numbers": unrent_numbers,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )


class AsyncPowerpacks(AsyncResource):
    """Sets of senders that messages are spread over."""

    @overload
    async def create(
        self,
        *,
        name: str,
        sticky_sender: bool | Unset = UNSET,
        local_connect: bool | Unset = UNSET,
        application_type: str | Unset = UNSET,
        application_id: str | Unset = UNSET,
        number_priority: Sequence[models.PowerpackPriority | Mapping[str, Any]] | Unset = UNSET,
    ) -> models.Powerpack: ...
    @overload
    async def create(
        self,
        *,
        name: str,
        sticky_sender: bool | Unset = UNSET,
        local_connect: bool | Unset = UNSET,
        application_type: str | Unset = UNSET,
        application_id: str | Unset = UNSET,
        number_priority: Sequence[models.PowerpackPriority | Mapping[str, Any]] | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Powerpack]: ...
    @overload
    async def create(
        self,
        *,
        name: str,
        sticky_sender: bool | Unset = UNSET,
        local_connect: bool | Unset = UNSET,
        application_type: str | Unset = UNSET,
        application_id: str | Unset = UNSET,
        number_priority: Sequence[models.PowerpackPriority | Mapping[str, Any]] | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Powerpack | AsyncAccepted[models.Powerpack]: ...
    async def create(
        self,
        *,
        name: str,
        sticky_sender: bool | Unset = UNSET,
        local_connect: bool | Unset = UNSET,
        application_type: str | Unset = UNSET,
        application_id: str | Unset = UNSET,
        number_priority: Sequence[models.PowerpackPriority | Mapping[str, Any]] | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Powerpack | AsyncAccepted[models.Powerpack]:
        """Create a powerpack.

        It gets a number pool, to which numbers are added afterwards; `number_pool` says where.

        Args:
            name: A name that no other powerpack of the account has.
            sticky_sender: Whether a recipient shall always see the same number. Default: True.
            local_connect: Whether numbers near the recipient are preferred. Default: True.
            application_type: What `application_id` is: `xml` for an application, `phlo` for a
                PHLO. Needed with it.
            application_id: Id of the application or PHLO that answers inbound messages. Empty
                or `none` for none.
            number_priority: Which kinds of numbers are tried first.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Powerpack: A set of senders. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.powerpacks.create(
                name="reminders",
                sticky_sender=True,
                local_connect=True,
                application_type="xml",
                application_id="15784735442685051",
                number_priority=[
                    {
                        "service_type": "SMS",
                        "country_iso": "US",
                        "priority": {
                            "priority1": "tollfree",
                            "priority2": "longcode",
                            "priority3": None,
                        },
                    },
                ],
            )
        """
        return await self._send_asyncable(
            CREATE_POWERPACK,
            body={
                "name": name,
                "sticky_sender": sticky_sender,
                "local_connect": local_connect,
                "application_type": application_type,
                "application_id": application_id,
                "number_priority": number_priority,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET
    ) -> AsyncPager[models.Powerpack]: ...
    @overload
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.Powerpack]]]: ...
    @overload
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.Powerpack] | Awaitable[AsyncAccepted[Page[models.Powerpack]]]: ...
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.Powerpack] | Awaitable[AsyncAccepted[Page[models.Powerpack]]]:
        """List powerpacks, page by page.

        The powerpacks of the account, without the numbers in them.

        Args:
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every Powerpack, page after page; `.page()` gives one
            page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            async for powerpack in client.powerpacks.list():
                print(powerpack.uuid)
        """
        return self._pages_asyncable(
            LIST_POWERPACKS,
            query={
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def get(self, powerpack_uuid: str) -> models.Powerpack: ...
    @overload
    async def get(
        self,
        powerpack_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Powerpack]: ...
    @overload
    async def get(
        self,
        powerpack_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Powerpack | AsyncAccepted[models.Powerpack]: ...
    async def get(
        self,
        powerpack_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Powerpack | AsyncAccepted[models.Powerpack]:
        """Get one powerpack.

        `number_pool` says where its numbers are.

        Args:
            powerpack_uuid: Id of the powerpack.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Powerpack: A set of senders. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            powerpack = await client.powerpacks.get(
                "86bbb125-97bb-4d72-89fd-81d5c515b015",
            )
        """
        return await self._send_asyncable(
            GET_POWERPACK,
            path={"powerpack_uuid": powerpack_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def update(
        self,
        powerpack_uuid: str,
        *,
        name: str | Unset = UNSET,
        sticky_sender: bool | Unset = UNSET,
        local_connect: bool | Unset = UNSET,
        application_type: str | Unset = UNSET,
        application_id: str | Unset = UNSET,
        number_priority: Sequence[models.PowerpackPriority | Mapping[str, Any]] | Unset = UNSET,
    ) -> models.Powerpack: ...
    @overload
    async def update(
        self,
        powerpack_uuid: str,
        *,
        name: str | Unset = UNSET,
        sticky_sender: bool | Unset = UNSET,
        local_connect: bool | Unset = UNSET,
        application_type: str | Unset = UNSET,
        application_id: str | Unset = UNSET,
        number_priority: Sequence[models.PowerpackPriority | Mapping[str, Any]] | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Powerpack]: ...
    @overload
    async def update(
        self,
        powerpack_uuid: str,
        *,
        name: str | Unset = UNSET,
        sticky_sender: bool | Unset = UNSET,
        local_connect: bool | Unset = UNSET,
        application_type: str | Unset = UNSET,
        application_id: str | Unset = UNSET,
        number_priority: Sequence[models.PowerpackPriority | Mapping[str, Any]] | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Powerpack | AsyncAccepted[models.Powerpack]: ...
    async def update(
        self,
        powerpack_uuid: str,
        *,
        name: str | Unset = UNSET,
        sticky_sender: bool | Unset = UNSET,
        local_connect: bool | Unset = UNSET,
        application_type: str | Unset = UNSET,
        application_id: str | Unset = UNSET,
        number_priority: Sequence[models.PowerpackPriority | Mapping[str, Any]] | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Powerpack | AsyncAccepted[models.Powerpack]:
        """Change a powerpack.

        Only the settings that are sent change. The answer shows all of them.

        Args:
            powerpack_uuid: Id of the powerpack.
            name: A name that no other powerpack of the account has.
            sticky_sender: Whether a recipient shall always see the same number.
            local_connect: Whether numbers near the recipient are preferred.
            application_type: What `application_id` is: `xml` for an application, `phlo` for a
                PHLO. Needed with it.
            application_id: Id of the application or PHLO that answers inbound messages. With
                `none` nothing does.
            number_priority: Which kinds of numbers are tried first.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Powerpack: A set of senders. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.powerpacks.update(
                "86bbb125-97bb-4d72-89fd-81d5c515b015",
                name="reminders-2026",
            )
        """
        return await self._send_asyncable(
            UPDATE_POWERPACK,
            path={"powerpack_uuid": powerpack_uuid},
            body={
                "name": name,
                "sticky_sender": sticky_sender,
                "local_connect": local_connect,
                "application_type": application_type,
                "application_id": application_id,
                "number_priority": number_priority,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def delete(
        self, powerpack_uuid: str, *, unrent_numbers: bool | Unset = UNSET
    ) -> models.PowerpackDeleted: ...
    @overload
    async def delete(
        self,
        powerpack_uuid: str,
        *,
        unrent_numbers: bool | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.PowerpackDeleted]: ...
    @overload
    async def delete(
        self,
        powerpack_uuid: str,
        *,
        unrent_numbers: bool | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PowerpackDeleted | AsyncAccepted[models.PowerpackDeleted]: ...
    async def delete(
        self,
        powerpack_uuid: str,
        *,
        unrent_numbers: bool | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PowerpackDeleted | AsyncAccepted[models.PowerpackDeleted]:
        """Delete a powerpack.

        Its numbers stay with the account unless `unrent_numbers` says otherwise.

        Args:
            powerpack_uuid: Id of the powerpack.
            unrent_numbers: With `true` the numbers of its pool are given back and leave the
                account. Uncertain: the API's documentation does not confirm it. Default: False.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            PowerpackDeleted: The powerpack is gone. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.powerpacks.delete(
                "86bbb125-97bb-4d72-89fd-81d5c515b015",
            )
        """
        return await self._send_asyncable(
            DELETE_POWERPACK,
            path={"powerpack_uuid": powerpack_uuid},
            query={
                "unrent_numbers": unrent_numbers,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )


class RawPowerpacks:
    """`Powerpacks`, whose methods give the answer as it came."""

    def __init__(self, resource: Powerpacks) -> None:
        self.create = raw(resource.create)
        self.list = raw(resource.list)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncRawPowerpacks:
    """`AsyncPowerpacks`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncPowerpacks) -> None:
        self.create = async_raw(resource.create)
        self.list = async_raw_list(resource.list)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)
