# Generated from resources/endpoints.yaml. Do not edit: change the spec, then `make generate`.
"""SIP devices and softphones that belong to the account."""

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

CREATE_ENDPOINT: Final[Operation[models.EndpointCreated]] = Operation(
    id="create_endpoint",
    method="POST",
    path="/Account/{auth_id}/Endpoint/",
    result=models.EndpointCreated,
    retry="never",
    asyncable=True,
    secret=("password",),
    accepts=lambda: {
        "body": {
            "username": Annotated[str, Meta(min_length=1)],
            "password": Annotated[str, Meta(min_length=1)],
            "alias": Annotated[str, Meta(min_length=1)],
            "app_id": str,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        }
    },
    check="endpoints.list",
)
LIST_ENDPOINTS: Final[Operation[models.Endpoint]] = Operation(
    id="list_endpoints",
    method="GET",
    path="/Account/{auth_id}/Endpoint/",
    result=models.EndpointPage,
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
        item=models.Endpoint,
        meta="/meta",
        next="/meta/next",
        total="/meta/total_count",
        stop="next",
    ),
)
GET_ENDPOINT: Final[Operation[models.Endpoint]] = Operation(
    id="get_endpoint",
    method="GET",
    path="/Account/{auth_id}/Endpoint/{endpoint_id}/",
    result=models.Endpoint,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"endpoint_id": Annotated[str, Meta(min_length=1)]},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
UPDATE_ENDPOINT: Final[Operation[models.EndpointUpdated]] = Operation(
    id="update_endpoint",
    method="POST",
    path="/Account/{auth_id}/Endpoint/{endpoint_id}/",
    result=models.EndpointUpdated,
    retry="safe",
    asyncable=True,
    secret=("password",),
    accepts=lambda: {
        "path": {"endpoint_id": Annotated[str, Meta(min_length=1)]},
        "body": {
            "password": Annotated[str, Meta(min_length=1)],
            "alias": Annotated[str, Meta(min_length=1)],
            "app_id": str,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
)
DELETE_ENDPOINT: Final[Operation[None]] = Operation(
    id="delete_endpoint",
    method="DELETE",
    path="/Account/{auth_id}/Endpoint/{endpoint_id}/",
    result=None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"endpoint_id": Annotated[str, Meta(min_length=1)]},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)


class Endpoints(Resource):
    """SIP devices and softphones that belong to the account."""

    @overload
    def create(
        self, *, username: str, password: str, alias: str, app_id: str | Unset = UNSET
    ) -> models.EndpointCreated: ...
    @overload
    def create(
        self,
        *,
        username: str,
        password: str,
        alias: str,
        app_id: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.EndpointCreated]: ...
    @overload
    def create(
        self,
        *,
        username: str,
        password: str,
        alias: str,
        app_id: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.EndpointCreated | AsyncAccepted[models.EndpointCreated]: ...
    def create(
        self,
        *,
        username: str,
        password: str,
        alias: str,
        app_id: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.EndpointCreated | AsyncAccepted[models.EndpointCreated]:
        """Create an endpoint.

        A SIP account that can register, call and be called. The platform adds digits to the
        user name that is asked for; log in with the one in the answer.

        Args:
            username: The user name to begin with: letters and digits, a letter first. The
                platform adds 12 digits.
            password: The password to log in with. At least 5 characters.
            alias: A name for people: letters, digits, `-` and `_`.
            app_id: Id of the application that is asked when the endpoint calls. Without it, the
                one with `default_endpoint_app`.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            EndpointCreated: What it takes to log in as the new endpoint, but for the password.
            AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.endpoints.create(
                username="deskphone",
                password="a-long-password",
                alias="desk-phone",
                app_id="20468599130939380",
            )
        """
        return self._send_asyncable(
            CREATE_ENDPOINT,
            body={
                "username": username,
                "password": password,
                "alias": alias,
                "app_id": app_id,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET
    ) -> Pager[models.Endpoint]: ...
    @overload
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.Endpoint]]: ...
    @overload
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.Endpoint] | AsyncAccepted[Page[models.Endpoint]]: ...
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.Endpoint] | AsyncAccepted[Page[models.Endpoint]]:
        """List endpoints, page by page.

        The endpoints of the account, whether a phone is registered at them or not.

        Args:
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every Endpoint, page after page; `.page()` gives one page.
            AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            for endpoint in client.endpoints.list():
                print(endpoint.endpoint_id)
        """
        return self._pages_asyncable(
            LIST_ENDPOINTS,
            query={
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get(self, endpoint_id: str) -> models.Endpoint: ...
    @overload
    def get(
        self,
        endpoint_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Endpoint]: ...
    @overload
    def get(
        self,
        endpoint_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Endpoint | AsyncAccepted[models.Endpoint]: ...
    def get(
        self,
        endpoint_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Endpoint | AsyncAccepted[models.Endpoint]:
        """Get one endpoint.

        Its settings, and whether a phone is registered at it now.

        Args:
            endpoint_id: Id of the endpoint.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Endpoint: A SIP account. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            endpoint = client.endpoints.get("37371860103666")
        """
        return self._send_asyncable(
            GET_ENDPOINT,
            path={"endpoint_id": endpoint_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def update(
        self,
        endpoint_id: str,
        *,
        password: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        app_id: str | Unset = UNSET,
    ) -> models.EndpointUpdated: ...
    @overload
    def update(
        self,
        endpoint_id: str,
        *,
        password: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.EndpointUpdated]: ...
    @overload
    def update(
        self,
        endpoint_id: str,
        *,
        password: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.EndpointUpdated | AsyncAccepted[models.EndpointUpdated]: ...
    def update(
        self,
        endpoint_id: str,
        *,
        password: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.EndpointUpdated | AsyncAccepted[models.EndpointUpdated]:
        """Change an endpoint.

        Only the settings that are sent change. The user name cannot be changed.

        Args:
            endpoint_id: Id of the endpoint.
            password: The new password. At least 5 characters.
            alias: The new name for people: letters, digits, `-` and `_`.
            app_id: Id of the application that is asked when the endpoint calls.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            EndpointUpdated: The endpoint was changed. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.endpoints.update(
                "37371860103666",
                password="another-long-password",
            )
        """
        return self._send_asyncable(
            UPDATE_ENDPOINT,
            path={"endpoint_id": endpoint_id},
            body={
                "password": password,
                "alias": alias,
                "app_id": app_id,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def delete(self, endpoint_id: str) -> None: ...
    @overload
    def delete(
        self,
        endpoint_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    def delete(
        self,
        endpoint_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    def delete(
        self,
        endpoint_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Delete an endpoint.

        Nobody can register with its user name any more.

        Args:
            endpoint_id: Id of the endpoint.
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
            client.endpoints.delete("37371860103666")
        """
        return self._send_asyncable(
            DELETE_ENDPOINT,
            path={"endpoint_id": endpoint_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class AsyncEndpoints(AsyncResource):
    """SIP devices and softphones that belong to the account."""

    @overload
    async def create(
        self, *, username: str, password: str, alias: str, app_id: str | Unset = UNSET
    ) -> models.EndpointCreated: ...
    @overload
    async def create(
        self,
        *,
        username: str,
        password: str,
        alias: str,
        app_id: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.EndpointCreated]: ...
    @overload
    async def create(
        self,
        *,
        username: str,
        password: str,
        alias: str,
        app_id: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.EndpointCreated | AsyncAccepted[models.EndpointCreated]: ...
    async def create(
        self,
        *,
        username: str,
        password: str,
        alias: str,
        app_id: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.EndpointCreated | AsyncAccepted[models.EndpointCreated]:
        """Create an endpoint.

        A SIP account that can register, call and be called. The platform adds digits to the
        user name that is asked for; log in with the one in the answer.

        Args:
            username: The user name to begin with: letters and digits, a letter first. The
                platform adds 12 digits.
            password: The password to log in with. At least 5 characters.
            alias: A name for people: letters, digits, `-` and `_`.
            app_id: Id of the application that is asked when the endpoint calls. Without it, the
                one with `default_endpoint_app`.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            EndpointCreated: What it takes to log in as the new endpoint, but for the password.
            AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.endpoints.create(
                username="deskphone",
                password="a-long-password",
                alias="desk-phone",
                app_id="20468599130939380",
            )
        """
        return await self._send_asyncable(
            CREATE_ENDPOINT,
            body={
                "username": username,
                "password": password,
                "alias": alias,
                "app_id": app_id,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET
    ) -> AsyncPager[models.Endpoint]: ...
    @overload
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.Endpoint]]]: ...
    @overload
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.Endpoint] | Awaitable[AsyncAccepted[Page[models.Endpoint]]]: ...
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.Endpoint] | Awaitable[AsyncAccepted[Page[models.Endpoint]]]:
        """List endpoints, page by page.

        The endpoints of the account, whether a phone is registered at them or not.

        Args:
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every Endpoint, page after page; `.page()` gives one
            page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            async for endpoint in client.endpoints.list():
                print(endpoint.endpoint_id)
        """
        return self._pages_asyncable(
            LIST_ENDPOINTS,
            query={
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def get(self, endpoint_id: str) -> models.Endpoint: ...
    @overload
    async def get(
        self,
        endpoint_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Endpoint]: ...
    @overload
    async def get(
        self,
        endpoint_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Endpoint | AsyncAccepted[models.Endpoint]: ...
    async def get(
        self,
        endpoint_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Endpoint | AsyncAccepted[models.Endpoint]:
        """Get one endpoint.

        Its settings, and whether a phone is registered at it now.

        Args:
            endpoint_id: Id of the endpoint.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Endpoint: A SIP account. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            endpoint = await client.endpoints.get("37371860103666")
        """
        return await self._send_asyncable(
            GET_ENDPOINT,
            path={"endpoint_id": endpoint_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def update(
        self,
        endpoint_id: str,
        *,
        password: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        app_id: str | Unset = UNSET,
    ) -> models.EndpointUpdated: ...
    @overload
    async def update(
        self,
        endpoint_id: str,
        *,
        password: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.EndpointUpdated]: ...
    @overload
    async def update(
        self,
        endpoint_id: str,
        *,
        password: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.EndpointUpdated | AsyncAccepted[models.EndpointUpdated]: ...
    async def update(
        self,
        endpoint_id: str,
        *,
        password: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        app_id: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.EndpointUpdated | AsyncAccepted[models.EndpointUpdated]:
        """Change an endpoint.

        Only the settings that are sent change. The user name cannot be changed.

        Args:
            endpoint_id: Id of the endpoint.
            password: The new password. At least 5 characters.
            alias: The new name for people: letters, digits, `-` and `_`.
            app_id: Id of the application that is asked when the endpoint calls.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            EndpointUpdated: The endpoint was changed. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.endpoints.update(
                "37371860103666",
                password="another-long-password",
            )
        """
        return await self._send_asyncable(
            UPDATE_ENDPOINT,
            path={"endpoint_id": endpoint_id},
            body={
                "password": password,
                "alias": alias,
                "app_id": app_id,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def delete(self, endpoint_id: str) -> None: ...
    @overload
    async def delete(
        self,
        endpoint_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    async def delete(
        self,
        endpoint_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    async def delete(
        self,
        endpoint_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Delete an endpoint.

        Nobody can register with its user name any more.

        Args:
            endpoint_id: Id of the endpoint.
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
            await client.endpoints.delete("37371860103666")
        """
        return await self._send_asyncable(
            DELETE_ENDPOINT,
            path={"endpoint_id": endpoint_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class RawEndpoints:
    """`Endpoints`, whose methods give the answer as it came."""

    def __init__(self, resource: Endpoints) -> None:
        self.create = raw(resource.create)
        self.list = raw(resource.list)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncRawEndpoints:
    """`AsyncEndpoints`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncEndpoints) -> None:
        self.create = async_raw(resource.create)
        self.list = async_raw_list(resource.list)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)
