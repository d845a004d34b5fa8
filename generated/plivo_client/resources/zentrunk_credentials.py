# Generated from resources/zentrunk_credentials.yaml. Do not edit: change the spec, then `make generate`.
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

CREATE_ZENTRUNK_CREDENTIAL: Final[Operation[models.ZentrunkCredentialCreated]] = Operation(
    id="create_zentrunk_credential",
    method="POST",
    path="/Account/{auth_id}/Zentrunk/Credential/",
    result=models.ZentrunkCredentialCreated,
    retry="never",
    asyncable=True,
    secret=("password",),
    accepts=lambda: {
        "body": {
            "username": str,
            "password": str,
            "name": str,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        }
    },
    check="zentrunk_credentials.list",
)
LIST_ZENTRUNK_CREDENTIALS: Final[Operation[models.ZentrunkCredential]] = Operation(
    id="list_zentrunk_credentials",
    method="GET",
    path="/Account/{auth_id}/Zentrunk/Credential/",
    result=models.ZentrunkCredentialPage,
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
        item=models.ZentrunkCredential,
        meta="/meta",
        next="/meta/next",
        total="/meta/total_count",
        stop="next",
    ),
)
GET_ZENTRUNK_CREDENTIAL: Final[Operation[models.ZentrunkCredential]] = Operation(
    id="get_zentrunk_credential",
    method="GET",
    path="/Account/{auth_id}/Zentrunk/Credential/{credential_uuid}/",
    result=models.ZentrunkCredential,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"credential_uuid": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
UPDATE_ZENTRUNK_CREDENTIAL: Final[Operation[models.ZentrunkCredentialUpdated]] = Operation(
    id="update_zentrunk_credential",
    method="POST",
    path="/Account/{auth_id}/Zentrunk/Credential/{credential_uuid}/",
    result=models.ZentrunkCredentialUpdated,
    retry="safe",
    asyncable=True,
    secret=("password",),
    accepts=lambda: {
        "path": {"credential_uuid": str},
        "body": {
            "name": str,
            "username": str,
            "password": str,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
)
DELETE_ZENTRUNK_CREDENTIAL: Final[Operation[None]] = Operation(
    id="delete_zentrunk_credential",
    method="DELETE",
    path="/Account/{auth_id}/Zentrunk/Credential/{credential_uuid}/",
    result=None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"credential_uuid": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)


class ZentrunkCredentials(Resource):
    """SIP trunking: trunks, credentials, address lists, origination URIs and calls."""

    @overload
    def create(
        self, *, username: str, password: str, name: str | Unset = UNSET
    ) -> models.ZentrunkCredentialCreated: ...
    @overload
    def create(
        self,
        *,
        username: str,
        password: str,
        name: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ZentrunkCredentialCreated]: ...
    @overload
    def create(
        self,
        *,
        username: str,
        password: str,
        name: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkCredentialCreated | AsyncAccepted[models.ZentrunkCredentialCreated]: ...
    def create(
        self,
        *,
        username: str,
        password: str,
        name: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkCredentialCreated | AsyncAccepted[models.ZentrunkCredentialCreated]:
        """Create a credential.

        A user name and a password with which your telephone system proves itself on outbound
        trunks. Give its id to the trunk afterwards.

        Args:
            username: The user name.
            password: The password. It is never told again.
            name: Its name.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ZentrunkCredentialCreated: The new credential's id. AsyncAccepted if `callback_url`
            is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            result = client.zentrunk_credentials.create(
                username="office-pbx",
                password="example-password",
                name="office",
            )
        """
        return self._send_asyncable(
            CREATE_ZENTRUNK_CREDENTIAL,
            body={
                "username": username,
                "password": password,
                "name": name,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET
    ) -> Pager[models.ZentrunkCredential]: ...
    @overload
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.ZentrunkCredential]]: ...
    @overload
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.ZentrunkCredential] | AsyncAccepted[Page[models.ZentrunkCredential]]: ...
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.ZentrunkCredential] | AsyncAccepted[Page[models.ZentrunkCredential]]:
        """List credentials, page by page.

        All credentials of the account, without their passwords.

        Args:
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every ZentrunkCredential, page after page; `.page()` gives
            one page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            for zentrunk_credential in client.zentrunk_credentials.list():
                print(zentrunk_credential.credential_uuid)
        """
        return self._pages_asyncable(
            LIST_ZENTRUNK_CREDENTIALS,
            query={
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get(self, credential_uuid: str) -> models.ZentrunkCredential: ...
    @overload
    def get(
        self,
        credential_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ZentrunkCredential]: ...
    @overload
    def get(
        self,
        credential_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkCredential | AsyncAccepted[models.ZentrunkCredential]: ...
    def get(
        self,
        credential_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkCredential | AsyncAccepted[models.ZentrunkCredential]:
        """Get one credential.

        Its name and user name. The password is never told.

        Args:
            credential_uuid: Id of the credential.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ZentrunkCredential: A user name with which a telephone system proves itself on
            outbound trunks. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            zentrunk_credential = client.zentrunk_credentials.get(
                "1a0e3b25-1f9d-11ef-9f3a-0242ac110004",
            )
        """
        return self._send_asyncable(
            GET_ZENTRUNK_CREDENTIAL,
            path={"credential_uuid": credential_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def update(
        self,
        credential_uuid: str,
        *,
        name: str | Unset = UNSET,
        username: str | Unset = UNSET,
        password: str | Unset = UNSET,
    ) -> models.ZentrunkCredentialUpdated: ...
    @overload
    def update(
        self,
        credential_uuid: str,
        *,
        name: str | Unset = UNSET,
        username: str | Unset = UNSET,
        password: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ZentrunkCredentialUpdated]: ...
    @overload
    def update(
        self,
        credential_uuid: str,
        *,
        name: str | Unset = UNSET,
        username: str | Unset = UNSET,
        password: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkCredentialUpdated | AsyncAccepted[models.ZentrunkCredentialUpdated]: ...
    def update(
        self,
        credential_uuid: str,
        *,
        name: str | Unset = UNSET,
        username: str | Unset = UNSET,
        password: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkCredentialUpdated | AsyncAccepted[models.ZentrunkCredentialUpdated]:
        """Change a credential.

        Only what is sent changes, for every trunk that uses it.

        Args:
            credential_uuid: Id of the credential.
            name: Its name.
            username: The user name.
            password: The password. It is never told again.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ZentrunkCredentialUpdated: The credential was changed. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            result = client.zentrunk_credentials.update(
                "1a0e3b25-1f9d-11ef-9f3a-0242ac110004",
                password="another-example-password",
            )
        """
        return self._send_asyncable(
            UPDATE_ZENTRUNK_CREDENTIAL,
            path={"credential_uuid": credential_uuid},
            body={
                "name": name,
                "username": username,
                "password": password,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def delete(self, credential_uuid: str) -> None: ...
    @overload
    def delete(
        self,
        credential_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    def delete(
        self,
        credential_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    def delete(
        self,
        credential_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Delete a credential.

        Nobody can prove themselves with it any more. What becomes of trunks that still use it
        is not known, so give them another one first.

        Args:
            credential_uuid: Id of the credential.
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
            client.zentrunk_credentials.delete("1a0e3b25-1f9d-11ef-9f3a-0242ac110004")
        """
        return self._send_asyncable(
            DELETE_ZENTRUNK_CREDENTIAL,
            path={"credential_uuid": credential_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class AsyncZentrunkCredentials(AsyncResource):
    """SIP trunking: trunks, credentials, address lists, origination URIs and calls."""

    @overload
    async def create(
        self, *, username: str, password: str, name: str | Unset = UNSET
    ) -> models.ZentrunkCredentialCreated: ...
    @overload
    async def create(
        self,
        *,
        username: str,
        password: str,
        name: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ZentrunkCredentialCreated]: ...
    @overload
    async def create(
        self,
        *,
        username: str,
        password: str,
        name: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkCredentialCreated | AsyncAccepted[models.ZentrunkCredentialCreated]: ...
    async def create(
        self,
        *,
        username: str,
        password: str,
        name: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkCredentialCreated | AsyncAccepted[models.ZentrunkCredentialCreated]:
        """Create a credential.

        A user name and a password with which your telephone system proves itself on outbound
        trunks. Give its id to the trunk afterwards.

        Args:
            username: The user name.
            password: The password. It is never told again.
            name: Its name.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ZentrunkCredentialCreated: The new credential's id. AsyncAccepted if `callback_url`
            is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            result = await client.zentrunk_credentials.create(
                username="office-pbx",
                password="example-password",
                name="office",
            )
        """
        return await self._send_asyncable(
            CREATE_ZENTRUNK_CREDENTIAL,
            body={
                "username": username,
                "password": password,
                "name": name,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET
    ) -> AsyncPager[models.ZentrunkCredential]: ...
    @overload
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.ZentrunkCredential]]]: ...
    @overload
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        AsyncPager[models.ZentrunkCredential]
        | Awaitable[AsyncAccepted[Page[models.ZentrunkCredential]]]
    ): ...
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        AsyncPager[models.ZentrunkCredential]
        | Awaitable[AsyncAccepted[Page[models.ZentrunkCredential]]]
    ):
        """List credentials, page by page.

        All credentials of the account, without their passwords.

        Args:
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every ZentrunkCredential, page after page; `.page()`
            gives one page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            async for zentrunk_credential in client.zentrunk_credentials.list():
                print(zentrunk_credential.credential_uuid)
        """
        return self._pages_asyncable(
            LIST_ZENTRUNK_CREDENTIALS,
            query={
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def get(self, credential_uuid: str) -> models.ZentrunkCredential: ...
    @overload
    async def get(
        self,
        credential_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ZentrunkCredential]: ...
    @overload
    async def get(
        self,
        credential_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkCredential | AsyncAccepted[models.ZentrunkCredential]: ...
    async def get(
        self,
        credential_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkCredential | AsyncAccepted[models.ZentrunkCredential]:
        """Get one credential.

        Its name and user name. The password is never told.

        Args:
            credential_uuid: Id of the credential.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ZentrunkCredential: A user name with which a telephone system proves itself on
            outbound trunks. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            zentrunk_credential = await client.zentrunk_credentials.get(
                "1a0e3b25-1f9d-11ef-9f3a-0242ac110004",
            )
        """
        return await self._send_asyncable(
            GET_ZENTRUNK_CREDENTIAL,
            path={"credential_uuid": credential_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def update(
        self,
        credential_uuid: str,
        *,
        name: str | Unset = UNSET,
        username: str | Unset = UNSET,
        password: str | Unset = UNSET,
    ) -> models.ZentrunkCredentialUpdated: ...
    @overload
    async def update(
        self,
        credential_uuid: str,
        *,
        name: str | Unset = UNSET,
        username: str | Unset = UNSET,
        password: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ZentrunkCredentialUpdated]: ...
    @overload
    async def update(
        self,
        credential_uuid: str,
        *,
        name: str | Unset = UNSET,
        username: str | Unset = UNSET,
        password: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkCredentialUpdated | AsyncAccepted[models.ZentrunkCredentialUpdated]: ...
    async def update(
        self,
        credential_uuid: str,
        *,
        name: str | Unset = UNSET,
        username: str | Unset = UNSET,
        password: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkCredentialUpdated | AsyncAccepted[models.ZentrunkCredentialUpdated]:
        """Change a credential.

        Only what is sent changes, for every trunk that uses it.

        Args:
            credential_uuid: Id of the credential.
            name: Its name.
            username: The user name.
            password: The password. It is never told again.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ZentrunkCredentialUpdated: The credential was changed. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            result = await client.zentrunk_credentials.update(
                "1a0e3b25-1f9d-11ef-9f3a-0242ac110004",
                password="another-example-password",
            )
        """
        return await self._send_asyncable(
            UPDATE_ZENTRUNK_CREDENTIAL,
            path={"credential_uuid": credential_uuid},
            body={
                "name": name,
                "username": username,
                "password": password,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def delete(self, credential_uuid: str) -> None: ...
    @overload
    async def delete(
        self,
        credential_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    async def delete(
        self,
        credential_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    async def delete(
        self,
        credential_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Delete a credential.

        Nobody can prove themselves with it any more. What becomes of trunks that still use it
        is not known, so give them another one first.

        Args:
            credential_uuid: Id of the credential.
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
            await client.zentrunk_credentials.delete(
                "1a0e3b25-1f9d-11ef-9f3a-0242ac110004",
            )
        """
        return await self._send_asyncable(
            DELETE_ZENTRUNK_CREDENTIAL,
            path={"credential_uuid": credential_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class RawZentrunkCredentials:
    """`ZentrunkCredentials`, whose methods give the answer as it came."""

    def __init__(self, resource: ZentrunkCredentials) -> None:
        self.create = raw(resource.create)
        self.list = raw(resource.list)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncRawZentrunkCredentials:
    """`AsyncZentrunkCredentials`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncZentrunkCredentials) -> None:
        self.create = async_raw(resource.create)
        self.list = async_raw_list(resource.list)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)
