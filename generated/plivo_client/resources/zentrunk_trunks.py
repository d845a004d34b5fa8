# Generated from resources/zentrunk_trunks.yaml. Do not edit: change the spec, then `make generate`.
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

CREATE_ZENTRUNK_TRUNK: Final[Operation[models.ZentrunkTrunkCreated]] = Operation(
    id="create_zentrunk_trunk",
    method="POST",
    path="/Account/{auth_id}/Zentrunk/Trunk/",
    result=models.ZentrunkTrunkCreated,
    retry="never",
    asyncable=True,
    accepts=lambda: {
        "body": {
            "trunk_direction": str,
            "name": str,
            "trunk_status": str,
            "secure": bool,
            "ipacl_uuid": str,
            "credential_uuid": str,
            "primary_uri_uuid": str,
            "fallback_uri_uuid": str,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        }
    },
    check="zentrunk_trunks.list",
)
LIST_ZENTRUNK_TRUNKS: Final[Operation[models.ZentrunkTrunk]] = Operation(
    id="list_zentrunk_trunks",
    method="GET",
    path="/Account/{auth_id}/Zentrunk/Trunk/",
    result=models.ZentrunkTrunkPage,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "query": {
            "trunk_status": str,
            "trunk_direction": str,
            "secure": bool,
            "ipacl_uuid": str,
            "credential_uuid": str,
            "primary_uri_uuid": str,
            "fallback_uri_uuid": str,
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
        item=models.ZentrunkTrunk,
        meta="/meta",
        next="/meta/next",
        total="/meta/total_count",
        stop="next",
    ),
)
GET_ZENTRUNK_TRUNK: Final[Operation[models.ZentrunkTrunk]] = Operation(
    id="get_zentrunk_trunk",
    method="GET",
    path="/Account/{auth_id}/Zentrunk/Trunk/{trunk_id}/",
    result=models.ZentrunkTrunk,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"trunk_id": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
UPDATE_ZENTRUNK_TRUNK: Final[Operation[models.ZentrunkTrunkUpdated]] = Operation(
    id="update_zentrunk_trunk",
    method="POST",
    path="/Account/{auth_id}/Zentrunk/Trunk/{trunk_id}/",
    result=models.ZentrunkTrunkUpdated,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"trunk_id": str},
        "body": {
            "name": str,
            "trunk_direction": str,
            "trunk_status": str,
            "secure": bool,
            "ipacl_uuid": str,
            "credential_uuid": str,
            "primary_uri_uuid": str,
            "fallback_uri_uuid": str,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
)
DELETE_ZENTRUNK_TRUNK: Final[Operation[None]] = Operation(
    id="delete_zentrunk_trunk",
    method="DELETE",
    path="/Account/{auth_id}/Zentrunk/Trunk/{trunk_id}/",
    result=None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"trunk_id": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)


class ZentrunkTrunks(Resource):
    """SIP trunking: trunks, credentials, address lists, origination URIs and calls."""

    @overload
    def create(
        self,
        *,
        trunk_direction: models.ZentrunkTrunkDirectionLike,
        name: str | Unset = UNSET,
        trunk_status: models.ZentrunkTrunkStatusLike | Unset = UNSET,
        secure: bool | Unset = UNSET,
        ipacl_uuid: str | Unset = UNSET,
        credential_uuid: str | Unset = UNSET,
        primary_uri_uuid: str | Unset = UNSET,
        fallback_uri_uuid: str | Unset = UNSET,
    ) -> models.ZentrunkTrunkCreated: ...
    @overload
    def create(
        self,
        *,
        trunk_direction: models.ZentrunkTrunkDirectionLike,
        name: str | Unset = UNSET,
        trunk_status: models.ZentrunkTrunkStatusLike | Unset = UNSET,
        secure: bool | Unset = UNSET,
        ipacl_uuid: str | Unset = UNSET,
        credential_uuid: str | Unset = UNSET,
        primary_uri_uuid: str | Unset = UNSET,
        fallback_uri_uuid: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ZentrunkTrunkCreated]: ...
    @overload
    def create(
        self,
        *,
        trunk_direction: models.ZentrunkTrunkDirectionLike,
        name: str | Unset = UNSET,
        trunk_status: models.ZentrunkTrunkStatusLike | Unset = UNSET,
        secure: bool | Unset = UNSET,
        ipacl_uuid: str | Unset = UNSET,
        credential_uuid: str | Unset = UNSET,
        primary_uri_uuid: str | Unset = UNSET,
        fallback_uri_uuid: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkTrunkCreated | AsyncAccepted[models.ZentrunkTrunkCreated]: ...
    def create(
        self,
        *,
        trunk_direction: models.ZentrunkTrunkDirectionLike,
        name: str | Unset = UNSET,
        trunk_status: models.ZentrunkTrunkStatusLike | Unset = UNSET,
        secure: bool | Unset = UNSET,
        ipacl_uuid: str | Unset = UNSET,
        credential_uuid: str | Unset = UNSET,
        primary_uri_uuid: str | Unset = UNSET,
        fallback_uri_uuid: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkTrunkCreated | AsyncAccepted[models.ZentrunkTrunkCreated]:
        """Create a trunk.

        An `outbound` trunk takes calls from your telephone system and needs a credential or an
        IP access control list, which say who may use it. An `inbound` trunk brings calls to
        your telephone system and needs a primary origination URI. Answered with 403 if SIP
        trunking is not enabled for the account.

        Args:
            trunk_direction: `inbound` trunks bring calls from the telephone network to your
                telephone system, `outbound` ones take calls from it.
            name: Its name.
            trunk_status: Whether the trunk carries calls. Default: "enabled".
            secure: Whether to encrypt signalling and sound. Default: False.
            ipacl_uuid: Id of an IP access control list. An outbound trunk needs this or
                `credential_uuid`.
            credential_uuid: Id of a credential. An outbound trunk needs this or `ipacl_uuid`.
            primary_uri_uuid: Id of the origination URI to bring calls to. An inbound trunk
                needs it.
            fallback_uri_uuid: Id of the origination URI for when the primary one fails. Inbound
                only.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ZentrunkTrunkCreated: The new trunk's id. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            result = client.zentrunk_trunks.create(
                trunk_direction="outbound",
                name="office-out",
                secure=True,
                credential_uuid="1a0e3b25-1f9d-11ef-9f3a-0242ac110004",
            )
        """
        return self._send_asyncable(
            CREATE_ZENTRUNK_TRUNK,
            body={
                "trunk_direction": trunk_direction,
                "name": name,
                "trunk_status": trunk_status,
                "secure": secure,
                "ipacl_uuid": ipacl_uuid,
                "credential_uuid": credential_uuid,
                "primary_uri_uuid": primary_uri_uuid,
                "fallback_uri_uuid": fallback_uri_uuid,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self,
        *,
        trunk_status: models.ZentrunkTrunkStatusLike | Unset = UNSET,
        trunk_direction: models.ZentrunkTrunkDirectionLike | Unset = UNSET,
        secure: bool | Unset = UNSET,
        ipacl_uuid: str | Unset = UNSET,
        credential_uuid: str | Unset = UNSET,
        primary_uri_uuid: str | Unset = UNSET,
        fallback_uri_uuid: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Pager[models.ZentrunkTrunk]: ...
    @overload
    def list(
        self,
        *,
        trunk_status: models.ZentrunkTrunkStatusLike | Unset = UNSET,
        trunk_direction: models.ZentrunkTrunkDirectionLike | Unset = UNSET,
        secure: bool | Unset = UNSET,
        ipacl_uuid: str | Unset = UNSET,
        credential_uuid: str | Unset = UNSET,
        primary_uri_uuid: str | Unset = UNSET,
        fallback_uri_uuid: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.ZentrunkTrunk]]: ...
    @overload
    def list(
        self,
        *,
        trunk_status: models.ZentrunkTrunkStatusLike | Unset = UNSET,
        trunk_direction: models.ZentrunkTrunkDirectionLike | Unset = UNSET,
        secure: bool | Unset = UNSET,
        ipacl_uuid: str | Unset = UNSET,
        credential_uuid: str | Unset = UNSET,
        primary_uri_uuid: str | Unset = UNSET,
        fallback_uri_uuid: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.ZentrunkTrunk] | AsyncAccepted[Page[models.ZentrunkTrunk]]: ...
    def list(
        self,
        *,
        trunk_status: models.ZentrunkTrunkStatusLike | Unset = UNSET,
        trunk_direction: models.ZentrunkTrunkDirectionLike | Unset = UNSET,
        secure: bool | Unset = UNSET,
        ipacl_uuid: str | Unset = UNSET,
        credential_uuid: str | Unset = UNSET,
        primary_uri_uuid: str | Unset = UNSET,
        fallback_uri_uuid: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.ZentrunkTrunk] | AsyncAccepted[Page[models.ZentrunkTrunk]]:
        """List trunks, page by page.

        All trunks of the account, or those that match every filter.

        Args:
            trunk_status: Only trunks in this state.
            trunk_direction: Only trunks of this direction.
            secure: Only trunks that encrypt, or only those that do not.
            ipacl_uuid: Only trunks with this IP access control list.
            credential_uuid: Only trunks with this credential.
            primary_uri_uuid: Only trunks with this primary origination URI.
            fallback_uri_uuid: Only trunks with this fallback origination URI.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every ZentrunkTrunk, page after page; `.page()` gives one
            page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            for zentrunk_trunk in client.zentrunk_trunks.list():
                print(zentrunk_trunk.trunk_id)
        """
        return self._pages_asyncable(
            LIST_ZENTRUNK_TRUNKS,
            query={
                "trunk_status": trunk_status,
                "trunk_direction": trunk_direction,
                "secure": secure,
                "ipacl_uuid": ipacl_uuid,
                "credential_uuid": credential_uuid,
                "primary_uri_uuid": primary_uri_uuid,
                "fallback_uri_uuid": fallback_uri_uuid,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get(self, trunk_id: str) -> models.ZentrunkTrunk: ...
    @overload
    def get(
        self,
        trunk_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ZentrunkTrunk]: ...
    @overload
    def get(
        self,
        trunk_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkTrunk | AsyncAccepted[models.ZentrunkTrunk]: ...
    def get(
        self,
        trunk_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkTrunk | AsyncAccepted[models.ZentrunkTrunk]:
        """Get one trunk.

        Its current settings, and the domain that an outbound trunk is reached at.

        Args:
            trunk_id: Id of the trunk.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ZentrunkTrunk: What connects a telephone system of yours with the telephone network,
            in one direction. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            zentrunk_trunk = client.zentrunk_trunks.get("21784177241578")
        """
        return self._send_asyncable(
            GET_ZENTRUNK_TRUNK,
            path={"trunk_id": trunk_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def update(
        self,
        trunk_id: str,
        *,
        name: str | Unset = UNSET,
        trunk_direction: models.ZentrunkTrunkDirectionLike | Unset = UNSET,
        trunk_status: models.ZentrunkTrunkStatusLike | Unset = UNSET,
        secure: bool | Unset = UNSET,
        ipacl_uuid: str | Unset = UNSET,
        credential_uuid: str | Unset = UNSET,
        primary_uri_uuid: str | Unset = UNSET,
        fallback_uri_uuid: str | Unset = UNSET,
    ) -> models.ZentrunkTrunkUpdated: ...
    @overload
    def update(
        self,
        trunk_id: str,
        *,
        name: str | Unset = UNSET,
        trunk_direction: models.ZentrunkTrunkDirectionLike | Unset = UNSET,
        trunk_status: models.ZentrunkTrunkStatusLike | Unset = UNSET,
        secure: bool | Unset = UNSET,
        ipacl_uuid: str | Unset = UNSET,
        credential_uuid: str | Unset = UNSET,
        primary_uri_uuid: str | Unset = UNSET,
        fallback_uri_uuid: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ZentrunkTrunkUpdated]: ...
    @overload
    def update(
        self,
        trunk_id: str,
        *,
        name: str | Unset = UNSET,
        trunk_direction: models.ZentrunkTrunkDirectionLike | Unset = UNSET,
        trunk_status: models.ZentrunkTrunkStatusLike | Unset = UNSET,
        secure: bool | Unset = UNSET,
        ipacl_uuid: str | Unset = UNSET,
        credential_uuid: str | Unset = UNSET,
        primary_uri_uuid: str | Unset = UNSET,
        fallback_uri_uuid: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkTrunkUpdated | AsyncAccepted[models.ZentrunkTrunkUpdated]: ...
    def update(
        self,
        trunk_id: str,
        *,
        name: str | Unset = UNSET,
        trunk_direction: models.ZentrunkTrunkDirectionLike | Unset = UNSET,
        trunk_status: models.ZentrunkTrunkStatusLike | Unset = UNSET,
        secure: bool | Unset = UNSET,
        ipacl_uuid: str | Unset = UNSET,
        credential_uuid: str | Unset = UNSET,
        primary_uri_uuid: str | Unset = UNSET,
        fallback_uri_uuid: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkTrunkUpdated | AsyncAccepted[models.ZentrunkTrunkUpdated]:
        """Change a trunk.

        Only the settings that are sent change. Disable a trunk to stop its calls without losing
        its settings.

        Args:
            trunk_id: Id of the trunk.
            name: Its name.
            trunk_direction: `inbound` trunks bring calls from the telephone network to your
                telephone system, `outbound` ones take calls from it. Uncertain: the API's
                documentation does not confirm it.
            trunk_status: Whether the trunk carries calls.
            secure: Whether to encrypt signalling and sound.
            ipacl_uuid: Id of an IP access control list. Outbound only.
            credential_uuid: Id of a credential. Outbound only.
            primary_uri_uuid: Id of the origination URI to bring calls to. Inbound only.
            fallback_uri_uuid: Id of the origination URI for when the primary one fails. Inbound
                only.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ZentrunkTrunkUpdated: The trunk was changed. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            result = client.zentrunk_trunks.update(
                "21784177241578",
                trunk_status="disabled",
            )
        """
        return self._send_asyncable(
            UPDATE_ZENTRUNK_TRUNK,
            path={"trunk_id": trunk_id},
            body={
                "name": name,
                "trunk_direction": trunk_direction,
                "trunk_status": trunk_status,
                "secure": secure,
                "ipacl_uuid": ipacl_uuid,
                "credential_uuid": credential_uuid,
                "primary_uri_uuid": primary_uri_uuid,
                "fallback_uri_uuid": fallback_uri_uuid,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def delete(self, trunk_id: str) -> None: ...
    @overload
    def delete(
        self,
        trunk_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    def delete(
        self,
        trunk_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    def delete(
        self,
        trunk_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Delete a trunk.

        It carries no more calls. Disable it instead if it shall be used again.

        Args:
            trunk_id: Id of the trunk.
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
            client.zentrunk_trunks.delete("21784177241578")
        """
        return self._send_asyncable(
            DELETE_ZENTRUNK_TRUNK,
            path={"trunk_id": trunk_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class AsyncZentrunkTrunks(AsyncResource):
    """SIP trunking: trunks, credentials, address lists, origination URIs and calls."""

    @overload
    async def create(
        self,
        *,
        trunk_direction: models.ZentrunkTrunkDirectionLike,
        name: str | Unset = UNSET,
        trunk_status: models.ZentrunkTrunkStatusLike | Unset = UNSET,
        secure: bool | Unset = UNSET,
        ipacl_uuid: str | Unset = UNSET,
        credential_uuid: str | Unset = UNSET,
        primary_uri_uuid: str | Unset = UNSET,
        fallback_uri_uuid: str | Unset = UNSET,
    ) -> models.ZentrunkTrunkCreated: ...
    @overload
    async def create(
        self,
        *,
        trunk_direction: models.ZentrunkTrunkDirectionLike,
        name: str | Unset = UNSET,
        trunk_status: models.ZentrunkTrunkStatusLike | Unset = UNSET,
        secure: bool | Unset = UNSET,
        ipacl_uuid: str | Unset = UNSET,
        credential_uuid: str | Unset = UNSET,
        primary_uri_uuid: str | Unset = UNSET,
        fallback_uri_uuid: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ZentrunkTrunkCreated]: ...
    @overload
    async def create(
        self,
        *,
        trunk_direction: models.ZentrunkTrunkDirectionLike,
        name: str | Unset = UNSET,
        trunk_status: models.ZentrunkTrunkStatusLike | Unset = UNSET,
        secure: bool | Unset = UNSET,
        ipacl_uuid: str | Unset = UNSET,
        credential_uuid: str | Unset = UNSET,
        primary_uri_uuid: str | Unset = UNSET,
        fallback_uri_uuid: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkTrunkCreated | AsyncAccepted[models.ZentrunkTrunkCreated]: ...
    async def create(
        self,
        *,
        trunk_direction: models.ZentrunkTrunkDirectionLike,
        name: str | Unset = UNSET,
        trunk_status: models.ZentrunkTrunkStatusLike | Unset = UNSET,
        secure: bool | Unset = UNSET,
        ipacl_uuid: str | Unset = UNSET,
        credential_uuid: str | Unset = UNSET,
        primary_uri_uuid: str | Unset = UNSET,
        fallback_uri_uuid: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkTrunkCreated | AsyncAccepted[models.ZentrunkTrunkCreated]:
        """Create a trunk.

        An `outbound` trunk takes calls from your telephone system and needs a credential or an
        IP access control list, which say who may use it. An `inbound` trunk brings calls to
        your telephone system and needs a primary origination URI. Answered with 403 if SIP
        trunking is not enabled for the account.

        Args:
            trunk_direction: `inbound` trunks bring calls from the telephone network to your
                telephone system, `outbound` ones take calls from it.
            name: Its name.
            trunk_status: Whether the trunk carries calls. Default: "enabled".
            secure: Whether to encrypt signalling and sound. Default: False.
            ipacl_uuid: Id of an IP access control list. An outbound trunk needs this or
                `credential_uuid`.
            credential_uuid: Id of a credential. An outbound trunk needs this or `ipacl_uuid`.
            primary_uri_uuid: Id of the origination URI to bring calls to. An inbound trunk
                needs it.
            fallback_uri_uuid: Id of the origination URI for when the primary one fails. Inbound
                only.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ZentrunkTrunkCreated: The new trunk's id. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            result = await client.zentrunk_trunks.create(
                trunk_direction="outbound",
                name="office-out",
                secure=True,
                credential_uuid="1a0e3b25-1f9d-11ef-9f3a-0242ac110004",
            )
        """
        return await self._send_asyncable(
            CREATE_ZENTRUNK_TRUNK,
            body={
                "trunk_direction": trunk_direction,
                "name": name,
                "trunk_status": trunk_status,
                "secure": secure,
                "ipacl_uuid": ipacl_uuid,
                "credential_uuid": credential_uuid,
                "primary_uri_uuid": primary_uri_uuid,
                "fallback_uri_uuid": fallback_uri_uuid,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self,
        *,
        trunk_status: models.ZentrunkTrunkStatusLike | Unset = UNSET,
        trunk_direction: models.ZentrunkTrunkDirectionLike | Unset = UNSET,
        secure: bool | Unset = UNSET,
        ipacl_uuid: str | Unset = UNSET,
        credential_uuid: str | Unset = UNSET,
        primary_uri_uuid: str | Unset = UNSET,
        fallback_uri_uuid: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> AsyncPager[models.ZentrunkTrunk]: ...
    @overload
    def list(
        self,
        *,
        trunk_status: models.ZentrunkTrunkStatusLike | Unset = UNSET,
        trunk_direction: models.ZentrunkTrunkDirectionLike | Unset = UNSET,
        secure: bool | Unset = UNSET,
        ipacl_uuid: str | Unset = UNSET,
        credential_uuid: str | Unset = UNSET,
        primary_uri_uuid: str | Unset = UNSET,
        fallback_uri_uuid: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.ZentrunkTrunk]]]: ...
    @overload
    def list(
        self,
        *,
        trunk_status: models.ZentrunkTrunkStatusLike | Unset = UNSET,
        trunk_direction: models.ZentrunkTrunkDirectionLike | Unset = UNSET,
        secure: bool | Unset = UNSET,
        ipacl_uuid: str | Unset = UNSET,
        credential_uuid: str | Unset = UNSET,
        primary_uri_uuid: str | Unset = UNSET,
        fallback_uri_uuid: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        AsyncPager[models.ZentrunkTrunk] | Awaitable[AsyncAccepted[Page[models.ZentrunkTrunk]]]
    ): ...
    def list(
        self,
        *,
        trunk_status: models.ZentrunkTrunkStatusLike | Unset = UNSET,
        trunk_direction: models.ZentrunkTrunkDirectionLike | Unset = UNSET,
        secure: bool | Unset = UNSET,
        ipacl_uuid: str | Unset = UNSET,
        credential_uuid: str | Unset = UNSET,
        primary_uri_uuid: str | Unset = UNSET,
        fallback_uri_uuid: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.ZentrunkTrunk] | Awaitable[AsyncAccepted[Page[models.ZentrunkTrunk]]]:
        """List trunks, page by page.

        All trunks of the account, or those that match every filter.

        Args:
            trunk_status: Only trunks in this state.
            trunk_direction: Only trunks of this direction.
            secure: Only trunks that encrypt, or only those that do not.
            ipacl_uuid: Only trunks with this IP access control list.
            credential_uuid: Only trunks with this credential.
            primary_uri_uuid: Only trunks with this primary origination URI.
            fallback_uri_uuid: Only trunks with this fallback origination URI.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every ZentrunkTrunk, page after page; `.page()` gives
            one page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            async for zentrunk_trunk in client.zentrunk_trunks.list():
                print(zentrunk_trunk.trunk_id)
        """
        return self._pages_asyncable(
            LIST_ZENTRUNK_TRUNKS,
            query={
                "trunk_status": trunk_status,
                "trunk_direction": trunk_direction,
                "secure": secure,
                "ipacl_uuid": ipacl_uuid,
                "credential_uuid": credential_uuid,
                "primary_uri_uuid": primary_uri_uuid,
                "fallback_uri_uuid": fallback_uri_uuid,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def get(self, trunk_id: str) -> models.ZentrunkTrunk: ...
    @overload
    async def get(
        self,
        trunk_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ZentrunkTrunk]: ...
    @overload
    async def get(
        self,
        trunk_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkTrunk | AsyncAccepted[models.ZentrunkTrunk]: ...
    async def get(
        self,
        trunk_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkTrunk | AsyncAccepted[models.ZentrunkTrunk]:
        """Get one trunk.

        Its current settings, and the domain that an outbound trunk is reached at.

        Args:
            trunk_id: Id of the trunk.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ZentrunkTrunk: What connects a telephone system of yours with the telephone network,
            in one direction. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            zentrunk_trunk = await client.zentrunk_trunks.get("21784177241578")
        """
        return await self._send_asyncable(
            GET_ZENTRUNK_TRUNK,
            path={"trunk_id": trunk_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def update(
        self,
        trunk_id: str,
        *,
        name: str | Unset = UNSET,
        trunk_direction: models.ZentrunkTrunkDirectionLike | Unset = UNSET,
        trunk_status: models.ZentrunkTrunkStatusLike | Unset = UNSET,
        secure: bool | Unset = UNSET,
        ipacl_uuid: str | Unset = UNSET,
        credential_uuid: str | Unset = UNSET,
        primary_uri_uuid: str | Unset = UNSET,
        fallback_uri_uuid: str | Unset = UNSET,
    ) -> models.ZentrunkTrunkUpdated: ...
    @overload
    async def update(
        self,
        trunk_id: str,
        *,
        name: str | Unset = UNSET,
        trunk_direction: models.ZentrunkTrunkDirectionLike | Unset = UNSET,
        trunk_status: models.ZentrunkTrunkStatusLike | Unset = UNSET,
        secure: bool | Unset = UNSET,
        ipacl_uuid: str | Unset = UNSET,
        credential_uuid: str | Unset = UNSET,
        primary_uri_uuid: str | Unset = UNSET,
        fallback_uri_uuid: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ZentrunkTrunkUpdated]: ...
    @overload
    async def update(
        self,
        trunk_id: str,
        *,
        name: str | Unset = UNSET,
        trunk_direction: models.ZentrunkTrunkDirectionLike | Unset = UNSET,
        trunk_status: models.ZentrunkTrunkStatusLike | Unset = UNSET,
        secure: bool | Unset = UNSET,
        ipacl_uuid: str | Unset = UNSET,
        credential_uuid: str | Unset = UNSET,
        primary_uri_uuid: str | Unset = UNSET,
        fallback_uri_uuid: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkTrunkUpdated | AsyncAccepted[models.ZentrunkTrunkUpdated]: ...
    async def update(
        self,
        trunk_id: str,
        *,
        name: str | Unset = UNSET,
        trunk_direction: models.ZentrunkTrunkDirectionLike | Unset = UNSET,
        trunk_status: models.ZentrunkTrunkStatusLike | Unset = UNSET,
        secure: bool | Unset = UNSET,
        ipacl_uuid: str | Unset = UNSET,
        credential_uuid: str | Unset = UNSET,
        primary_uri_uuid: str | Unset = UNSET,
        fallback_uri_uuid: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkTrunkUpdated | AsyncAccepted[models.ZentrunkTrunkUpdated]:
        """Change a trunk.

        Only the settings that are sent change. Disable a trunk to stop its calls without losing
        its settings.

        Args:
            trunk_id: Id of the trunk.
            name: Its name.
            trunk_direction: `inbound` trunks bring calls from the telephone network to your
                telephone system, `outbound` ones take calls from it. Uncertain: the API's
                documentation does not confirm it.
            trunk_status: Whether the trunk carries calls.
            secure: Whether to encrypt signalling and sound.
            ipacl_uuid: Id of an IP access control list. Outbound only.
            credential_uuid: Id of a credential. Outbound only.
            primary_uri_uuid: Id of the origination URI to bring calls to. Inbound only.
            fallback_uri_uuid: Id of the origination URI for when the primary one fails. Inbound
                only.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ZentrunkTrunkUpdated: The trunk was changed. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            result = await client.zentrunk_trunks.update(
                "21784177241578",
                trunk_status="disabled",
            )
        """
        return await self._send_asyncable(
            UPDATE_ZENTRUNK_TRUNK,
            path={"trunk_id": trunk_id},
            body={
                "name": name,
                "trunk_direction": trunk_direction,
                "trunk_status": trunk_status,
                "secure": secure,
                "ipacl_uuid": ipacl_uuid,
                "credential_uuid": credential_uuid,
                "primary_uri_uuid": primary_uri_uuid,
                "fallback_uri_uuid": fallback_uri_uuid,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def delete(self, trunk_id: str) -> None: ...
    @overload
    async def delete(
        self,
        trunk_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    async def delete(
        self,
        trunk_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    async def delete(
        self,
        trunk_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Delete a trunk.

        It carries no more calls. Disable it instead if it shall be used again.

        Args:
            trunk_id: Id of the trunk.
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
            await client.zentrunk_trunks.delete("21784177241578")
        """
        return await self._send_asyncable(
            DELETE_ZENTRUNK_TRUNK,
            path={"trunk_id": trunk_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class RawZentrunkTrunks:
    """`ZentrunkTrunks`, whose methods give the answer as it came."""

    def __init__(self, resource: ZentrunkTrunks) -> None:
        self.create = raw(resource.create)
        self.list = raw(resource.list)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncRawZentrunkTrunks:
    """`AsyncZentrunkTrunks`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncZentrunkTrunks) -> None:
        self.create = async_raw(resource.create)
        self.list = async_raw_list(resource.list)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)
