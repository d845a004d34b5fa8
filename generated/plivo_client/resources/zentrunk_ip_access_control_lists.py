# Generated from resources/zentrunk_ip_access_control_lists.yaml. Do not edit: change the spec, then `make generate`.
"""SIP trunking: trunks, credentials, address lists, origination URIs and calls."""

from __future__ import annotations

from collections.abc import Awaitable, Sequence
from typing import Annotated, Final, overload

from msgspec import Meta

from .. import models
from .._runtime.accepted import AsyncAccepted
from .._runtime.operation import Operation, Paging
from .._runtime.paging import AsyncPager, Page, Pager
from .._runtime.raw import async_raw, async_raw_list, raw
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset

CREATE_ZENTRUNK_IP_ACCESS_CONTROL_LIST: Final[Operation[models.ZentrunkIpAclCreated]] = Operation(
    id="create_zentrunk_ip_access_control_list",
    method="POST",
    path="/Account/{auth_id}/Zentrunk/IPAccessControlList/",
    result=models.ZentrunkIpAclCreated,
    retry="never",
    asyncable=True,
    accepts=lambda: {
        "body": {
            "ip_addresses": list[str],
            "name": str,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        }
    },
    check="zentrunk_ip_access_control_lists.list",
)
LIST_ZENTRUNK_IP_ACCESS_CONTROL_LISTS: Final[Operation[models.ZentrunkIpAcl]] = Operation(
    id="list_zentrunk_ip_access_control_lists",
    method="GET",
    path="/Account/{auth_id}/Zentrunk/IPAccessControlList/",
    result=models.ZentrunkIpAclPage,
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
        item=models.ZentrunkIpAcl,
        meta="/meta",
        next="/meta/next",
        total="/meta/total_count",
        stop="next",
    ),
)
GET_ZENTRUNK_IP_ACCESS_CONTROL_LIST: Final[Operation[models.ZentrunkIpAcl]] = Operation(
    id="get_zentrunk_ip_access_control_list",
    method="GET",
    path="/Account/{auth_id}/Zentrunk/IPAccessControlList/{ipacl_uuid}/",
    result=models.ZentrunkIpAcl,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"ipacl_uuid": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
UPDATE_ZENTRUNK_IP_ACCESS_CONTROL_LIST: Final[Operation[models.ZentrunkIpAclUpdated]] = Operation(
    id="update_zentrunk_ip_access_control_list",
    method="POST",
    path="/Account/{auth_id}/Zentrunk/IPAccessControlList/{ipacl_uuid}/",
    result=models.ZentrunkIpAclUpdated,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"ipacl_uuid": str},
        "body": {
            "name": str,
            "ip_addresses": list[str],
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
)
DELETE_ZENTRUNK_IP_ACCESS_CONTROL_LIST: Final[Operation[None]] = Operation(
    id="delete_zentrunk_ip_access_control_list",
    method="DELETE",
    path="/Account/{auth_id}/Zentrunk/IPAccessControlList/{ipacl_uuid}/",
    result=None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"ipacl_uuid": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)


class ZentrunkIpAccessControlLists(Resource):
    """SIP trunking: trunks, credentials, address lists, origination URIs and calls."""

    @overload
    def create(
        self, *, ip_addresses: Sequence[str], name: str | Unset = UNSET
    ) -> models.ZentrunkIpAclCreated: ...
    @overload
    def create(
        self,
        *,
        ip_addresses: Sequence[str],
        name: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ZentrunkIpAclCreated]: ...
    @overload
    def create(
        self,
        *,
        ip_addresses: Sequence[str],
        name: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkIpAclCreated | AsyncAccepted[models.ZentrunkIpAclCreated]: ...
    def create(
        self,
        *,
        ip_addresses: Sequence[str],
        name: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkIpAclCreated | AsyncAccepted[models.ZentrunkIpAclCreated]:
        """Create an IP access control list.

        Names the addresses from which outbound trunks take calls. Give its id to the trunk
        afterwards.

        Args:
            ip_addresses: The addresses, one per item.
            name: Its name.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ZentrunkIpAclCreated: The new list's id. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            result = client.zentrunk_ip_access_control_lists.create(
                ip_addresses=["192.0.2.10", "192.0.2.11"],
                name="office",
            )
        """
        return self._send_asyncable(
            CREATE_ZENTRUNK_IP_ACCESS_CONTROL_LIST,
            body={
                "ip_addresses": ip_addresses,
                "name": name,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET
    ) -> Pager[models.ZentrunkIpAcl]: ...
    @overload
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.ZentrunkIpAcl]]: ...
    @overload
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.ZentrunkIpAcl] | AsyncAccepted[Page[models.ZentrunkIpAcl]]: ...
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.ZentrunkIpAcl] | AsyncAccepted[Page[models.ZentrunkIpAcl]]:
        """List IP access control lists, page by page.

        All lists of the account, each with its addresses.

        Args:
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every ZentrunkIpAcl, page after page; `.page()` gives one
            page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            for zentrunk_ip_acl in client.zentrunk_ip_access_control_lists.list():
                print(zentrunk_ip_acl.ipacl_uuid)
        """
        return self._pages_asyncable(
            LIST_ZENTRUNK_IP_ACCESS_CONTROL_LISTS,
            query={
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get(self, ipacl_uuid: str) -> models.ZentrunkIpAcl: ...
    @overload
    def get(
        self,
        ipacl_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ZentrunkIpAcl]: ...
    @overload
    def get(
        self,
        ipacl_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkIpAcl | AsyncAccepted[models.ZentrunkIpAcl]: ...
    def get(
        self,
        ipacl_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkIpAcl | AsyncAccepted[models.ZentrunkIpAcl]:
        """Get one IP access control list.

        Its name and its addresses.

        Args:
            ipacl_uuid: Id of the list.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ZentrunkIpAcl: The addresses from which outbound trunks take calls. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            zentrunk_ip_acl = client.zentrunk_ip_access_control_lists.get(
                "2b1f4c36-1f9d-11ef-9f3a-0242ac110004",
            )
        """
        return self._send_asyncable(
            GET_ZENTRUNK_IP_ACCESS_CONTROL_LIST,
            path={"ipacl_uuid": ipacl_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def update(
        self,
        ipacl_uuid: str,
        *,
        name: str | Unset = UNSET,
        ip_addresses: Sequence[str] | Unset = UNSET,
    ) -> models.ZentrunkIpAclUpdated: ...
    @overload
    def update(
        self,
        ipacl_uuid: str,
        *,
        name: str | Unset = UNSET,
        ip_addresses: Sequence[str] | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ZentrunkIpAclUpdated]: ...
    @overload
    def update(
        self,
        ipacl_uuid: str,
        *,
        name: str | Unset = UNSET,
        ip_addresses: Sequence[str] | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkIpAclUpdated | AsyncAccepted[models.ZentrunkIpAclUpdated]: ...
    def update(
        self,
        ipacl_uuid: str,
        *,
        name: str | Unset = UNSET,
        ip_addresses: Sequence[str] | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkIpAclUpdated | AsyncAccepted[models.ZentrunkIpAclUpdated]:
        """Change an IP access control list.

        Only what is sent changes. The addresses that are sent are understood as the whole list;
        whether the platform would add them to the old ones instead is not documented.

        Args:
            ipacl_uuid: Id of the list.
            name: Its name.
            ip_addresses: All addresses that the list shall have.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ZentrunkIpAclUpdated: The list was changed. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            result = client.zentrunk_ip_access_control_lists.update(
                "2b1f4c36-1f9d-11ef-9f3a-0242ac110004",
                ip_addresses=["198.51.100.7"],
            )
        """
        return self._send_asyncable(
            UPDATE_ZENTRUNK_IP_ACCESS_CONTROL_LIST,
            path={"ipacl_uuid": ipacl_uuid},
            body={
                "name": name,
                "ip_addresses": ip_addresses,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def delete(self, ipacl_uuid: str) -> None: ...
    @overload
    def delete(
        self,
        ipacl_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    def delete(
        self,
        ipacl_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    def delete(
        self,
        ipacl_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Delete an IP access control list.

        Its addresses are no longer let in. What becomes of trunks that still use it is not
        known, so give them another one first.

        Args:
            ipacl_uuid: Id of the list.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Nothing. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            client.zentrunk_ip_access_control_lists.delete(
                "2b1f4c36-1f9d-11ef-9f3a-0242ac110004",
            )
        """
        return self._send_asyncable(
            DELETE_ZENTRUNK_IP_ACCESS_CONTROL_LIST,
            path={"ipacl_uuid": ipacl_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class AsyncZentrunkIpAccessControlLists(AsyncResource):
    """SIP trunking: trunks, credentials, address lists, origination URIs and calls."""

    @overload
    async def create(
        self, *, ip_addresses: Sequence[str], name: str | Unset = UNSET
    ) -> models.ZentrunkIpAclCreated: ...
    @overload
    async def create(
        self,
        *,
        ip_addresses: Sequence[str],
        name: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ZentrunkIpAclCreated]: ...
    @overload
    async def create(
        self,
        *,
        ip_addresses: Sequence[str],
        name: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkIpAclCreated | AsyncAccepted[models.ZentrunkIpAclCreated]: ...
    async def create(
        self,
        *,
        ip_addresses: Sequence[str],
        name: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkIpAclCreated | AsyncAccepted[models.ZentrunkIpAclCreated]:
        """Create an IP access control list.

        Names the addresses from which outbound trunks take calls. Give its id to the trunk
        afterwards.

        Args:
            ip_addresses: The addresses, one per item.
            name: Its name.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ZentrunkIpAclCreated: The new list's id. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            result = await client.zentrunk_ip_access_control_lists.create(
                ip_addresses=["192.0.2.10", "192.0.2.11"],
                name="office",
            )
        """
        return await self._send_asyncable(
            CREATE_ZENTRUNK_IP_ACCESS_CONTROL_LIST,
            body={
                "ip_addresses": ip_addresses,
                "name": name,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET
    ) -> AsyncPager[models.ZentrunkIpAcl]: ...
    @overload
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.ZentrunkIpAcl]]]: ...
    @overload
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        AsyncPager[models.ZentrunkIpAcl] | Awaitable[AsyncAccepted[Page[models.ZentrunkIpAcl]]]
    ): ...
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.ZentrunkIpAcl] | Awaitable[AsyncAccepted[Page[models.ZentrunkIpAcl]]]:
        """List IP access control lists, page by page.

        All lists of the account, each with its addresses.

        Args:
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every ZentrunkIpAcl, page after page; `.page()` gives
            one page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            async for zentrunk_ip_acl in client.zentrunk_ip_access_control_lists.list():
                print(zentrunk_ip_acl.ipacl_uuid)
        """
        return self._pages_asyncable(
            LIST_ZENTRUNK_IP_ACCESS_CONTROL_LISTS,
            query={
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def get(self, ipacl_uuid: str) -> models.ZentrunkIpAcl: ...
    @overload
    async def get(
        self,
        ipacl_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ZentrunkIpAcl]: ...
    @overload
    async def get(
        self,
        ipacl_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkIpAcl | AsyncAccepted[models.ZentrunkIpAcl]: ...
    async def get(
        self,
        ipacl_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkIpAcl | AsyncAccepted[models.ZentrunkIpAcl]:
        """Get one IP access control list.

        Its name and its addresses.

        Args:
            ipacl_uuid: Id of the list.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ZentrunkIpAcl: The addresses from which outbound trunks take calls. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            zentrunk_ip_acl = await client.zentrunk_ip_access_control_lists.get(
                "2b1f4c36-1f9d-11ef-9f3a-0242ac110004",
            )
        """
        return await self._send_asyncable(
            GET_ZENTRUNK_IP_ACCESS_CONTROL_LIST,
            path={"ipacl_uuid": ipacl_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def update(
        self,
        ipacl_uuid: str,
        *,
        name: str | Unset = UNSET,
        ip_addresses: Sequence[str] | Unset = UNSET,
    ) -> models.ZentrunkIpAclUpdated: ...
    @overload
    async def update(
        self,
        ipacl_uuid: str,
        *,
        name: str | Unset = UNSET,
        ip_addresses: Sequence[str] | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ZentrunkIpAclUpdated]: ...
    @overload
    async def update(
        self,
        ipacl_uuid: str,
        *,
        name: str | Unset = UNSET,
        ip_addresses: Sequence[str] | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkIpAclUpdated | AsyncAccepted[models.ZentrunkIpAclUpdated]: ...
    async def update(
        self,
        ipacl_uuid: str,
        *,
        name: str | Unset = UNSET,
        ip_addresses: Sequence[str] | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkIpAclUpdated | AsyncAccepted[models.ZentrunkIpAclUpdated]:
        """Change an IP access control list.

        Only what is sent changes. The addresses that are sent are understood as the whole list;
        whether the platform would add them to the old ones instead is not documented.

        Args:
            ipacl_uuid: Id of the list.
            name: Its name.
            ip_addresses: All addresses that the list shall have.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ZentrunkIpAclUpdated: The list was changed. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            result = await client.zentrunk_ip_access_control_lists.update(
                "2b1f4c36-1f9d-11ef-9f3a-0242ac110004",
                ip_addresses=["198.51.100.7"],
            )
        """
        return await self._send_asyncable(
            UPDATE_ZENTRUNK_IP_ACCESS_CONTROL_LIST,
            path={"ipacl_uuid": ipacl_uuid},
            body={
                "name": name,
                "ip_addresses": ip_addresses,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def delete(self, ipacl_uuid: str) -> None: ...
    @overload
    async def delete(
        self,
        ipacl_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    async def delete(
        self,
        ipacl_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    async def delete(
        self,
        ipacl_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Delete an IP access control list.

        Its addresses are no longer let in. What becomes of trunks that still use it is not
        known, so give them another one first.

        Args:
            ipacl_uuid: Id of the list.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Nothing. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            await client.zentrunk_ip_access_control_lists.delete(
                "2b1f4c36-1f9d-11ef-9f3a-0242ac110004",
            )
        """
        return await self._send_asyncable(
            DELETE_ZENTRUNK_IP_ACCESS_CONTROL_LIST,
            path={"ipacl_uuid": ipacl_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class RawZentrunkIpAccessControlLists:
    """`ZentrunkIpAccessControlLists`, whose methods give the answer as it came."""

    def __init__(self, resource: ZentrunkIpAccessControlLists) -> None:
        self.create = raw(resource.create)
        self.list = raw(resource.list)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncRawZentrunkIpAccessControlLists:
    """`AsyncZentrunkIpAccessControlLists`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncZentrunkIpAccessControlLists) -> None:
        self.create = async_raw(resource.create)
        self.list = async_raw_list(resource.list)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)
