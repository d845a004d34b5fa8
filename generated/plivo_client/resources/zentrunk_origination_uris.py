# Generated from resources/zentrunk_origination_uris.yaml. Do not edit: change the spec, then `make generate`.
"""SIP trunking: trunks, credentials, address lists, origination URIs and calls."""

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

CREATE_ZENTRUNK_ORIGINATION_URI: Final[Operation[models.ZentrunkOriginationUriCreated]] = Operation(
    id="create_zentrunk_origination_uri",
    method="POST",
    path="/Account/{auth_id}/Zentrunk/URI/",
    result=models.ZentrunkOriginationUriCreated,
    retry="never",
    asyncable=True,
    secret=("password",),
    accepts=lambda: {
        "body": {
            "uri": str,
            "name": str,
            "authentication_needed": bool,
            "username": str,
            "password": str,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        }
    },
    check="zentrunk_origination_uris.list",
)
LIST_ZENTRUNK_ORIGINATION_URIS: Final[Operation[models.ZentrunkOriginationUri]] = Operation(
    id="list_zentrunk_origination_uris",
    method="GET",
    path="/Account/{auth_id}/Zentrunk/URI/",
    result=models.ZentrunkOriginationUriPage,
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
        item=models.ZentrunkOriginationUri,
        meta="/meta",
        next="/meta/next",
        total="/meta/total_count",
        stop="next",
    ),
)
GET_ZENTRUNK_ORIGINATION_URI: Final[Operation[models.ZentrunkOriginationUri]] = Operation(
    id="get_zentrunk_origination_uri",
    method="GET",
    path="/Account/{auth_id}/Zentrunk/URI/{uri_uuid}/",
    result=models.ZentrunkOriginationUri,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"uri_uuid": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
UPDATE_ZENTRUNK_ORIGINATION_URI: Final[Operation[models.ZentrunkOriginationUriUpdated]] = Operation(
    id="update_zentrunk_origination_uri",
    method="POST",
    path="/Account/{auth_id}/Zentrunk/URI/{uri_uuid}/",
    result=models.ZentrunkOriginationUriUpdated,
    retry="safe",
    asyncable=True,
    secret=("password",),
    accepts=lambda: {
        "path": {"uri_uuid": str},
        "body": {
            "name": str,
            "uri": str,
            "authentication_needed": bool,
            "username": str,
            "password": str,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
)
DELETE_ZENTRUNK_ORIGINATION_URI: Final[Operation[None]] = Operation(
    id="delete_zentrunk_origination_uri",
    method="DELETE",
    path="/Account/{auth_id}/Zentrunk/URI/{uri_uuid}/",
    result=None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"uri_uuid": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)


class ZentrunkOriginationUris(Resource):
    """SIP trunking: trunks, credentials, address lists, origination URIs and calls."""

    @overload
    def create(
        self,
        *,
        uri: str,
        name: str | Unset = UNSET,
        authentication_needed: bool | Unset = UNSET,
        username: str | Unset = UNSET,
        password: str | Unset = UNSET,
    ) -> models.ZentrunkOriginationUriCreated: ...
    @overload
    def create(
        self,
        *,
        uri: str,
        name: str | Unset = UNSET,
        authentication_needed: bool | Unset = UNSET,
        username: str | Unset = UNSET,
        password: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ZentrunkOriginationUriCreated]: ...
    @overload
    def create(
        self,
        *,
        uri: str,
        name: str | Unset = UNSET,
        authentication_needed: bool | Unset = UNSET,
        username: str | Unset = UNSET,
        password: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.ZentrunkOriginationUriCreated | AsyncAccepted[models.ZentrunkOriginationUriCreated]
    ): ...
    def create(
        self,
        *,
        uri: str,
        name: str | Unset = UNSET,
        authentication_needed: bool | Unset = UNSET,
        username: str | Unset = UNSET,
        password: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkOriginationUriCreated | AsyncAccepted[models.ZentrunkOriginationUriCreated]:
        """Create an origination URI.

        Says where your telephone system is. Give its id to an inbound trunk afterwards.
        Answered with 422 if `uri` is missing, or user name and password where they are needed.

        Args:
            uri: Host name or address of your telephone system, with or without a port.
            name: Its name.
            authentication_needed: Whether your telephone system asks for a password.
                Default: False.
            username: The user name. Needed with `authentication_needed`.
            password: The password. Needed with `authentication_needed`. It is never told again.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ZentrunkOriginationUriCreated: The new origination URI's id. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            result = client.zentrunk_origination_uris.create(
                uri="pbx.example.com:5060",
                name="office",
            )
        """
        return self._send_asyncable(
            CREATE_ZENTRUNK_ORIGINATION_URI,
            body={
                "uri": uri,
                "name": name,
                "authentication_needed": authentication_needed,
                "username": username,
                "password": password,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET
    ) -> Pager[models.ZentrunkOriginationUri]: ...
    @overload
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.ZentrunkOriginationUri]]: ...
    @overload
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        Pager[models.ZentrunkOriginationUri] | AsyncAccepted[Page[models.ZentrunkOriginationUri]]
    ): ...
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.ZentrunkOriginationUri] | AsyncAccepted[Page[models.ZentrunkOriginationUri]]:
        """List origination URIs, page by page.

        All origination URIs of the account, without their passwords.

        Args:
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every ZentrunkOriginationUri, page after page; `.page()`
            gives one page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            for zentrunk_origination_uri in client.zentrunk_origination_uris.list():
                print(zentrunk_origination_uri.uri_uuid)
        """
        return self._pages_asyncable(
            LIST_ZENTRUNK_ORIGINATION_URIS,
            query={
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get(self, uri_uuid: str) -> models.ZentrunkOriginationUri: ...
    @overload
    def get(
        self,
        uri_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ZentrunkOriginationUri]: ...
    @overload
    def get(
        self,
        uri_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkOriginationUri | AsyncAccepted[models.ZentrunkOriginationUri]: ...
    def get(
        self,
        uri_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkOriginationUri | AsyncAccepted[models.ZentrunkOriginationUri]:
        """Get one origination URI.

        Where it leads, and as whom the platform proves itself there. The password is never
        told.

        Args:
            uri_uuid: Id of the origination URI.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ZentrunkOriginationUri: Where inbound trunks bring calls to. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            zentrunk_origination_uri = client.zentrunk_origination_uris.get(
                "3c205d47-1f9d-11ef-9f3a-0242ac110004",
            )
        """
        return self._send_asyncable(
            GET_ZENTRUNK_ORIGINATION_URI,
            path={"uri_uuid": uri_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def update(
        self,
        uri_uuid: str,
        *,
        name: str | Unset = UNSET,
        uri: str | Unset = UNSET,
        authentication_needed: bool | Unset = UNSET,
        username: str | Unset = UNSET,
        password: str | Unset = UNSET,
    ) -> models.ZentrunkOriginationUriUpdated: ...
    @overload
    def update(
        self,
        uri_uuid: str,
        *,
        name: str | Unset = UNSET,
        uri: str | Unset = UNSET,
        authentication_needed: bool | Unset = UNSET,
        username: str | Unset = UNSET,
        password: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ZentrunkOriginationUriUpdated]: ...
    @overload
    def update(
        self,
        uri_uuid: str,
        *,
        name: str | Unset = UNSET,
        uri: str | Unset = UNSET,
        authentication_needed: bool | Unset = UNSET,
        username: str | Unset = UNSET,
        password: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.ZentrunkOriginationUriUpdated | AsyncAccepted[models.ZentrunkOriginationUriUpdated]
    ): ...
    def update(
        self,
        uri_uuid: str,
        *,
        name: str | Unset = UNSET,
        uri: str | Unset = UNSET,
        authentication_needed: bool | Unset = UNSET,
        username: str | Unset = UNSET,
        password: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkOriginationUriUpdated | AsyncAccepted[models.ZentrunkOriginationUriUpdated]:
        """Change an origination URI.

        Only what is sent changes, for every trunk that uses it.

        Args:
            uri_uuid: Id of the origination URI.
            name: Its name.
            uri: Host name or address of your telephone system, with or without a port.
            authentication_needed: Whether your telephone system asks for a password.
            username: The user name.
            password: The password. It is never told again.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ZentrunkOriginationUriUpdated: The origination URI was changed. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            result = client.zentrunk_origination_uris.update(
                "3c205d47-1f9d-11ef-9f3a-0242ac110004",
                uri="new-pbx.example.com:5060",
            )
        """
        return self._send_asyncable(
            UPDATE_ZENTRUNK_ORIGINATION_URI,
            path={"uri_uuid": uri_uuid},
            body={
                "name": name,
                "uri": uri,
                "authentication_needed": authentication_needed,
                "username": username,
                "password": password,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def delete(self, uri_uuid: str) -> None: ...
    @overload
    def delete(
        self,
        uri_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    def delete(
        self,
        uri_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    def delete(
        self,
        uri_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Delete an origination URI.

        What becomes of trunks that still use it is not known, so give them another one first.

        Args:
            uri_uuid: Id of the origination URI.
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
            client.zentrunk_origination_uris.delete(
                "3c205d47-1f9d-11ef-9f3a-0242ac110004",
            )
        """
        return self._send_asyncable(
            DELETE_ZENTRUNK_ORIGINATION_URI,
            path={"uri_uuid": uri_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class AsyncZentrunkOriginationUris(AsyncResource):
    """SIP trunking: trunks, credentials, address lists, origination URIs and calls."""

    @overload
    async def create(
        self,
        *,
        uri: str,
        name: str | Unset = UNSET,
        authentication_needed: bool | Unset = UNSET,
        username: str | Unset = UNSET,
        password: str | Unset = UNSET,
    ) -> models.ZentrunkOriginationUriCreated: ...
    @overload
    async def create(
        self,
        *,
        uri: str,
        name: str | Unset = UNSET,
        authentication_needed: bool | Unset = UNSET,
        username: str | Unset = UNSET,
        password: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ZentrunkOriginationUriCreated]: ...
    @overload
    async def create(
        self,
        *,
        uri: str,
        name: str | Unset = UNSET,
        authentication_needed: bool | Unset = UNSET,
        username: str | Unset = UNSET,
        password: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.ZentrunkOriginationUriCreated | AsyncAccepted[models.ZentrunkOriginationUriCreated]
    ): ...
    async def create(
        self,
        *,
        uri: str,
        name: str | Unset = UNSET,
        authentication_needed: bool | Unset = UNSET,
        username: str | Unset = UNSET,
        password: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkOriginationUriCreated | AsyncAccepted[models.ZentrunkOriginationUriCreated]:
        """Create an origination URI.

        Says where your telephone system is. Give its id to an inbound trunk afterwards.
        Answered with 422 if `uri` is missing, or user name and password where they are needed.

        Args:
            uri: Host name or address of your telephone system, with or without a port.
            name: Its name.
            authentication_needed: Whether your telephone system asks for a password.
                Default: False.
            username: The user name. Needed with `authentication_needed`.
            password: The password. Needed with `authentication_needed`. It is never told again.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ZentrunkOriginationUriCreated: The new origination URI's id. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            result = await client.zentrunk_origination_uris.create(
                uri="pbx.example.com:5060",
                name="office",
            )
        """
        return await self._send_asyncable(
            CREATE_ZENTRUNK_ORIGINATION_URI,
            body={
                "uri": uri,
                "name": name,
                "authentication_needed": authentication_needed,
                "username": username,
                "password": password,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET
    ) -> AsyncPager[models.ZentrunkOriginationUri]: ...
    @overload
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.ZentrunkOriginationUri]]]: ...
    @overload
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        AsyncPager[models.ZentrunkOriginationUri]
        | Awaitable[AsyncAccepted[Page[models.ZentrunkOriginationUri]]]
    ): ...
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        AsyncPager[models.ZentrunkOriginationUri]
        | Awaitable[AsyncAccepted[Page[models.ZentrunkOriginationUri]]]
    ):
        """List origination URIs, page by page.

        All origination URIs of the account, without their passwords.

        Args:
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every ZentrunkOriginationUri, page after page;
            `.page()` gives one page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            async for zentrunk_origination_uri in client.zentrunk_origination_uris.list(
            ):
                print(zentrunk_origination_uri.uri_uuid)
        """
        return self._pages_asyncable(
            LIST_ZENTRUNK_ORIGINATION_URIS,
            query={
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def get(self, uri_uuid: str) -> models.ZentrunkOriginationUri: ...
    @overload
    async def get(
        self,
        uri_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ZentrunkOriginationUri]: ...
    @overload
    async def get(
        self,
        uri_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkOriginationUri | AsyncAccepted[models.ZentrunkOriginationUri]: ...
    async def get(
        self,
        uri_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkOriginationUri | AsyncAccepted[models.ZentrunkOriginationUri]:
        """Get one origination URI.

        Where it leads, and as whom the platform proves itself there. The password is never
        told.

        Args:
            uri_uuid: Id of the origination URI.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ZentrunkOriginationUri: Where inbound trunks bring calls to. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            zentrunk_origination_uri = await client.zentrunk_origination_uris.get(
                "3c205d47-1f9d-11ef-9f3a-0242ac110004",
            )
        """
        return await self._send_asyncable(
            GET_ZENTRUNK_ORIGINATION_URI,
            path={"uri_uuid": uri_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def update(
        self,
        uri_uuid: str,
        *,
        name: str | Unset = UNSET,
        uri: str | Unset = UNSET,
        authentication_needed: bool | Unset = UNSET,
        username: str | Unset = UNSET,
        password: str | Unset = UNSET,
    ) -> models.ZentrunkOriginationUriUpdated: ...
    @overload
    async def update(
        self,
        uri_uuid: str,
        *,
        name: str | Unset = UNSET,
        uri: str | Unset = UNSET,
        authentication_needed: bool | Unset = UNSET,
        username: str | Unset = UNSET,
        password: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ZentrunkOriginationUriUpdated]: ...
    @overload
    async def update(
        self,
        uri_uuid: str,
        *,
        name: str | Unset = UNSET,
        uri: str | Unset = UNSET,
        authentication_needed: bool | Unset = UNSET,
        username: str | Unset = UNSET,
        password: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.ZentrunkOriginationUriUpdated | AsyncAccepted[models.ZentrunkOriginationUriUpdated]
    ): ...
    async def update(
        self,
        uri_uuid: str,
        *,
        name: str | Unset = UNSET,
        uri: str | Unset = UNSET,
        authentication_needed: bool | Unset = UNSET,
        username: str | Unset = UNSET,
        password: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkOriginationUriUpdated | AsyncAccepted[models.ZentrunkOriginationUriUpdated]:
        """Change an origination URI.

        Only what is sent changes, for every trunk that uses it.

        Args:
            uri_uuid: Id of the origination URI.
            name: Its name.
            uri: Host name or address of your telephone system, with or without a port.
            authentication_needed: Whether your telephone system asks for a password.
            username: The user name.
            password: The password. It is never told again.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ZentrunkOriginationUriUpdated: The origination URI was changed. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            result = await client.zentrunk_origination_uris.update(
                "3c205d47-1f9d-11ef-9f3a-0242ac110004",
                uri="new-pbx.example.com:5060",
            )
        """
        return await self._send_asyncable(
            UPDATE_ZENTRUNK_ORIGINATION_URI,
            path={"uri_uuid": uri_uuid},
            body={
                "name": name,
                "uri": uri,
                "authentication_needed": authentication_needed,
                "username": username,
                "password": password,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def delete(self, uri_uuid: str) -> None: ...
    @overload
    async def delete(
        self,
        uri_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    async def delete(
        self,
        uri_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    async def delete(
        self,
        uri_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Delete an origination URI.

        What becomes of trunks that still use it is not known, so give them another one first.

        Args:
            uri_uuid: Id of the origination URI.
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
            await client.zentrunk_origination_uris.delete(
                "3c205d47-1f9d-11ef-9f3a-0242ac110004",
            )
        """
        return await self._send_asyncable(
            DELETE_ZENTRUNK_ORIGINATION_URI,
            path={"uri_uuid": uri_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class RawZentrunkOriginationUris:
    """`ZentrunkOriginationUris`, whose methods give the answer as it came."""

    def __init__(self, resource: ZentrunkOriginationUris) -> None:
        self.create = raw(resource.create)
        self.list = raw(resource.list)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncRawZentrunkOriginationUris:
    """`AsyncZentrunkOriginationUris`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncZentrunkOriginationUris) -> None:
        self.create = async_raw(resource.create)
        self.list = async_raw_list(resource.list)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)
