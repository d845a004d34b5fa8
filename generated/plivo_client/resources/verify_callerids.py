# Generated from resources/verified_caller_ids.yaml. Do not edit: change the spec, then `make generate`.
"""Numbers of others that may be shown as caller."""

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

INITIATE_CALLER_ID_VERIFICATION: Final[Operation[models.VerifiedCallerIdInitiated]] = Operation(
    id="initiate_caller_id_verification",
    method="POST",
    path="/Account/{auth_id}/VerifiedCallerId/",
    result=models.VerifiedCallerIdInitiated,
    retry="when-unsent",
    asyncable=True,
    accepts=lambda: {
        "body": {
            "phone_number": Annotated[str, Meta(min_length=1)],
            "alias": str,
            "channel": models.CallerIdVerificationChannel,
            "subaccount": str,
            "country": str,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        }
    },
    check="verify_callerids.list_verified_caller_id",
)
LIST_VERIFIED_CALLER_IDS: Final[Operation[models.VerifiedCallerId]] = Operation(
    id="list_verified_caller_ids",
    method="GET",
    path="/Account/{auth_id}/VerifiedCallerId/",
    result=models.VerifiedCallerIdPage,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "query": {
            "subaccount": Annotated[str, Meta(pattern="^SA[A-Z0-9]{18}\\Z")],
            "alias": str,
            "country": str,
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
        item=models.VerifiedCallerId,
        meta="/meta",
        next="/meta/next",
        total="/meta/total_count",
        stop="next",
    ),
)
VERIFY_CALLER_ID: Final[Operation[models.VerifiedCallerIdVerified]] = Operation(
    id="verify_caller_id",
    method="POST",
    path="/Account/{auth_id}/VerifiedCallerId/Verification/{verification_uuid}/",
    result=models.VerifiedCallerIdVerified,
    retry="never",
    asyncable=True,
    accepts=lambda: {
        "path": {"verification_uuid": str},
        "body": {
            "otp": Annotated[str, Meta(min_length=1)],
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
)
GET_VERIFIED_CALLER_ID: Final[Operation[models.VerifiedCallerId]] = Operation(
    id="get_verified_caller_id",
    method="GET",
    path="/Account/{auth_id}/VerifiedCallerId/{phone_number}/",
    result=models.VerifiedCallerId,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"phone_number": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
UPDATE_VERIFIED_CALLER_ID: Final[Operation[models.VerifiedCallerId]] = Operation(
    id="update_verified_caller_id",
    method="POST",
    path="/Account/{auth_id}/VerifiedCallerId/{phone_number}/",
    result=models.VerifiedCallerId,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"phone_number": str},
        "body": {
            "alias": str,
            "subaccount": str,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
)
DELETE_VERIFIED_CALLER_ID: Final[Operation[None]] = Operation(
    id="delete_verified_caller_id",
    method="DELETE",
    path="/Account/{auth_id}/VerifiedCallerId/{phone_number}/",
    result=None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"phone_number": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)


class VerifyCallerids(Resource):
    """Numbers of others that may be shown as caller."""

    @overload
    def initiate_verify(
        self,
        *,
        phone_number: str,
        alias: str | Unset = UNSET,
        channel: models.CallerIdVerificationChannelLike | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        country: str | Unset = UNSET,
    ) -> models.VerifiedCallerIdInitiated: ...
    @overload
    def initiate_verify(
        self,
        *,
        phone_number: str,
        alias: str | Unset = UNSET,
        channel: models.CallerIdVerificationChannelLike | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        country: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.VerifiedCallerIdInitiated]: ...
    @overload
    def initiate_verify(
        self,
        *,
        phone_number: str,
        alias: str | Unset = UNSET,
        channel: models.CallerIdVerificationChannelLike | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        country: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.VerifiedCallerIdInitiated | AsyncAccepted[models.VerifiedCallerIdInitiated]: ...
    def initiate_verify(
        self,
        *,
        phone_number: str,
        alias: str | Unset = UNSET,
        channel: models.CallerIdVerificationChannelLike | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        country: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.VerifiedCallerIdInitiated | AsyncAccepted[models.VerifiedCallerIdInitiated]:
        """Ask for a number to be allowed as caller id.

        Sends a code to the number by message or call. It is valid for 15 minutes; hand it in
        with `verify_caller_id`.

        Args:
            phone_number: The number with country code.
            alias: What you call it.
            channel: How the code is sent, by message (`sms`) or by voice (`call`).
                Default: "sms".
            subaccount: Id of the subaccount it shall belong to.
            country: Its country as two letters, such as `US`. Uncertain: the API's
                documentation does not confirm it.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            VerifiedCallerIdInitiated: The code was sent. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.verify_callerids.initiate_verify(
                phone_number="14155550101",
                alias="front-desk",
                channel="call",
            )
        """
        return self._send_asyncable(
            INITIATE_CALLER_ID_VERIFICATION,
            body={
                "phone_number": phone_number,
                "alias": alias,
                "channel": channel,
                "subaccount": subaccount,
                "country": country,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list_verified_caller_id(
        self,
        *,
        subaccount: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        country: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Pager[models.VerifiedCallerId]: ...
    @overload
    def list_verified_caller_id(
        self,
        *,
        subaccount: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        country: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.VerifiedCallerId]]: ...
    @overload
    def list_verified_caller_id(
        self,
        *,
        subaccount: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        country: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.VerifiedCallerId] | AsyncAccepted[Page[models.VerifiedCallerId]]: ...
    def list_verified_caller_id(
        self,
        *,
        subaccount: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        country: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.VerifiedCallerId] | AsyncAccepted[Page[models.VerifiedCallerId]]:
        """List verified caller ids, page by page.

        Those of the account, or of one of its subaccounts.

        Args:
            subaccount: Only what belongs to this subaccount (`SA…`). Meant for the main
                account: a subaccount sees its own things anyway.
            alias: Only numbers that you call so.
            country: Only numbers of this country, given by its two letters.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every VerifiedCallerId, page after page; `.page()` gives one
            page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            for verified_caller_id in client.verify_callerids.list_verified_caller_id():
                print(verified_caller_id.phone_number)
        """
        return self._pages_asyncable(
            LIST_VERIFIED_CALLER_IDS,
            query={
                "subaccount": subaccount,
                "alias": alias,
                "country": country,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def verify_caller_id(
        self, verification_uuid: str, *, otp: str
    ) -> models.VerifiedCallerIdVerified: ...
    @overload
    def verify_caller_id(
        self,
        verification_uuid: str,
        *,
        otp: str,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.VerifiedCallerIdVerified]: ...
    @overload
    def verify_caller_id(
        self,
        verification_uuid: str,
        *,
        otp: str,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.VerifiedCallerIdVerified | AsyncAccepted[models.VerifiedCallerIdVerified]: ...
    def verify_caller_id(
        self,
        verification_uuid: str,
        *,
        otp: str,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.VerifiedCallerIdVerified | AsyncAccepted[models.VerifiedCallerIdVerified]:
        """Hand in the code that was sent to the number.

        From then on calls may show the number.

        Args:
            verification_uuid: Id of the verification, as told when it was asked for.
            otp: The code that the number got, such as `610534`.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            VerifiedCallerIdVerified: The number that may be shown from now on. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.verify_callerids.verify_caller_id(
                "407796a6-1f3e-4607-a9d9-5a5376b59a7b",
                otp="610534",
            )
        """
        return self._send_asyncable(
            VERIFY_CALLER_ID,
            path={"verification_uuid": verification_uuid},
            body={"otp": otp, "callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def get_verified_caller_id(self, phone_number: str) -> models.VerifiedCallerId: ...
    @overload
    def get_verified_caller_id(
        self,
        phone_number: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.VerifiedCallerId]: ...
    @overload
    def get_verified_caller_id(
        self,
        phone_number: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.VerifiedCallerId | AsyncAccepted[models.VerifiedCallerId]: ...
    def get_verified_caller_id(
        self,
        phone_number: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.VerifiedCallerId | AsyncAccepted[models.VerifiedCallerId]:
        """Get one verified caller id.

        By its number.

        Args:
            phone_number: The number with country code, without `+`.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            VerifiedCallerId: A number that may be shown as caller. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            verified_caller_id = client.verify_callerids.get_verified_caller_id(
                "14155550101",
            )
        """
        return self._send_asyncable(
            GET_VERIFIED_CALLER_ID,
            path={"phone_number": phone_number},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def update_verified_caller_id(
        self, phone_number: str, *, alias: str | Unset = UNSET, subaccount: str | Unset = UNSET
    ) -> models.VerifiedCallerId: ...
    @overload
    def update_verified_caller_id(
        self,
        phone_number: str,
        *,
        alias: str | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.VerifiedCallerId]: ...
    @overload
    def update_verified_caller_id(
        self,
        phone_number: str,
        *,
        alias: str | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.VerifiedCallerId | AsyncAccepted[models.VerifiedCallerId]: ...
    def update_verified_caller_id(
        self,
        phone_number: str,
        *,
        alias: str | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.VerifiedCallerId | AsyncAccepted[models.VerifiedCallerId]:
        """Change the alias or the owner of a verified caller id.

        The number stays verified. Only what is sent changes.

        Args:
            phone_number: The number with country code, without `+`.
            alias: What you call it.
            subaccount: Id of the subaccount it shall belong to.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            VerifiedCallerId: A number that may be shown as caller. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.verify_callerids.update_verified_caller_id(
                "14155550101",
                alias="reception",
            )
        """
        return self._send_asyncable(
            UPDATE_VERIFIED_CALLER_ID,
            path={"phone_number": phone_number},
            body={
                "alias": alias,
                "subaccount": subaccount,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def delete_verified_caller_id(self, phone_number: str) -> None: ...
    @overload
    def delete_verified_caller_id(
        self,
        phone_number: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    def delete_verified_caller_id(
        self,
        phone_number: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    def delete_verified_caller_id(
        self,
        phone_number: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Remove a verified caller id.

        Calls may not show the number any more.

        Args:
            phone_number: The number with country code, without `+`.
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
            client.verify_callerids.delete_verified_caller_id("14155550101")
        """
        return self._send_asyncable(
            DELETE_VERIFIED_CALLER_ID,
            path={"phone_number": phone_number},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class AsyncVerifyCallerids(AsyncResource):
    """Numbers of others that may be shown as caller."""

    @overload
    async def initiate_verify(
        self,
        *,
        phone_number: str,
        alias: str | Unset = UNSET,
        channel: models.CallerIdVerificationChannelLike | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        country: str | Unset = UNSET,
    ) -> models.VerifiedCallerIdInitiated: ...
    @overload
    async def initiate_verify(
        self,
        *,
        phone_number: str,
        alias: str | Unset = UNSET,
        channel: models.CallerIdVerificationChannelLike | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        country: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.VerifiedCallerIdInitiated]: ...
    @overload
    async def initiate_verify(
        self,
        *,
        phone_number: str,
        alias: str | Unset = UNSET,
        channel: models.CallerIdVerificationChannelLike | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        country: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.VerifiedCallerIdInitiated | AsyncAccepted[models.VerifiedCallerIdInitiated]: ...
    async def initiate_verify(
        self,
        *,
        phone_number: str,
        alias: str | Unset = UNSET,
        channel: models.CallerIdVerificationChannelLike | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        country: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.VerifiedCallerIdInitiated | AsyncAccepted[models.VerifiedCallerIdInitiated]:
        """Ask for a number to be allowed as caller id.

        Sends a code to the number by message or call. It is valid for 15 minutes; hand it in
        with `verify_caller_id`.

        Args:
            phone_number: The number with country code.
            alias: What you call it.
            channel: How the code is sent, by message (`sms`) or by voice (`call`).
                Default: "sms".
            subaccount: Id of the subaccount it shall belong to.
            country: Its country as two letters, such as `US`. Uncertain: the API's
                documentation does not confirm it.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            VerifiedCallerIdInitiated: The code was sent. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.verify_callerids.initiate_verify(
                phone_number="14155550101",
                alias="front-desk",
                channel="call",
            )
        """
        return await self._send_asyncable(
            INITIATE_CALLER_ID_VERIFICATION,
            body={
                "phone_number": phone_number,
                "alias": alias,
                "channel": channel,
                "subaccount": subaccount,
                "country": country,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list_verified_caller_id(
        self,
        *,
        subaccount: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        country: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> AsyncPager[models.VerifiedCallerId]: ...
    @overload
    def list_verified_caller_id(
        self,
        *,
        subaccount: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        country: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.VerifiedCallerId]]]: ...
    @overload
    def list_verified_caller_id(
        self,
        *,
        subaccount: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        country: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        AsyncPager[models.VerifiedCallerId]
        | Awaitable[AsyncAccepted[Page[models.VerifiedCallerId]]]
    ): ...
    def list_verified_caller_id(
        self,
        *,
        subaccount: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        country: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        AsyncPager[models.VerifiedCallerId]
        | Awaitable[AsyncAccepted[Page[models.VerifiedCallerId]]]
    ):
        """List verified caller ids, page by page.

        Those of the account, or of one of its subaccounts.

        Args:
            subaccount: Only what belongs to this subaccount (`SA…`). Meant for the main
                account: a subaccount sees its own things anyway.
            alias: Only numbers that you call so.
            country: Only numbers of this country, given by its two letters.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every VerifiedCallerId, page after page; `.page()`
            gives one page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            async for verified_caller_id in client.verify_callerids.list_verified_caller_id(
            ):
                print(verified_caller_id.phone_number)
        """
        return self._pages_asyncable(
            LIST_VERIFIED_CALLER_IDS,
            query={
                "subaccount": subaccount,
                "alias": alias,
                "country": country,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def verify_caller_id(
        self, verification_uuid: str, *, otp: str
    ) -> models.VerifiedCallerIdVerified: ...
    @overload
    async def verify_caller_id(
        self,
        verification_uuid: str,
        *,
        otp: str,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.VerifiedCallerIdVerified]: ...
    @overload
    async def verify_caller_id(
        self,
        verification_uuid: str,
        *,
        otp: str,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.VerifiedCallerIdVerified | AsyncAccepted[models.VerifiedCallerIdVerified]: ...
    async def verify_caller_id(
        self,
        verification_uuid: str,
        *,
        otp: str,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.VerifiedCallerIdVerified | AsyncAccepted[models.VerifiedCallerIdVerified]:
        """Hand in the code that was sent to the number.

        From then on calls may show the number.

        Args:
            verification_uuid: Id of the verification, as told when it was asked for.
            otp: The code that the number got, such as `610534`.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            VerifiedCallerIdVerified: The number that may be shown from now on. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.verify_callerids.verify_caller_id(
                "407796a6-1f3e-4607-a9d9-5a5376b59a7b",
                otp="610534",
            )
        """
        return await self._send_asyncable(
            VERIFY_CALLER_ID,
            path={"verification_uuid": verification_uuid},
            body={"otp": otp, "callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def get_verified_caller_id(self, phone_number: str) -> models.VerifiedCallerId: ...
    @overload
    async def get_verified_caller_id(
        self,
        phone_number: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.VerifiedCallerId]: ...
    @overload
    async def get_verified_caller_id(
        self,
        phone_number: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.VerifiedCallerId | AsyncAccepted[models.VerifiedCallerId]: ...
    async def get_verified_caller_id(
        self,
        phone_number: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.VerifiedCallerId | AsyncAccepted[models.VerifiedCallerId]:
        """Get one verified caller id.

        By its number.

        Args:
            phone_number: The number with country code, without `+`.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            VerifiedCallerId: A number that may be shown as caller. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            verified_caller_id = await client.verify_callerids.get_verified_caller_id(
                "14155550101",
            )
        """
        return await self._send_asyncable(
            GET_VERIFIED_CALLER_ID,
            path={"phone_number": phone_number},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def update_verified_caller_id(
        self, phone_number: str, *, alias: str | Unset = UNSET, subaccount: str | Unset = UNSET
    ) -> models.VerifiedCallerId: ...
    @overload
    async def update_verified_caller_id(
        self,
        phone_number: str,
        *,
        alias: str | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.VerifiedCallerId]: ...
    @overload
    async def update_verified_caller_id(
        self,
        phone_number: str,
        *,
        alias: str | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.VerifiedCallerId | AsyncAccepted[models.VerifiedCallerId]: ...
    async def update_verified_caller_id(
        self,
        phone_number: str,
        *,
        alias: str | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.VerifiedCallerId | AsyncAccepted[models.VerifiedCallerId]:
        """Change the alias or the owner of a verified caller id.

        The number stays verified. Only what is sent changes.

        Args:
            phone_number: The number with country code, without `+`.
            alias: What you call it.
            subaccount: Id of the subaccount it shall belong to.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            VerifiedCallerId: A number that may be shown as caller. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.verify_callerids.update_verified_caller_id(
                "14155550101",
                alias="reception",
            )
        """
        return await self._send_asyncable(
            UPDATE_VERIFIED_CALLER_ID,
            path={"phone_number": phone_number},
            body={
                "alias": alias,
                "subaccount": subaccount,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def delete_verified_caller_id(self, phone_number: str) -> None: ...
    @overload
    async def delete_verified_caller_id(
        self,
        phone_number: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    async def delete_verified_caller_id(
        self,
        phone_number: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    async def delete_verified_caller_id(
        self,
        phone_number: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Remove a verified caller id.

        Calls may not show the number any more.

        Args:
            phone_number: The number with country code, without `+`.
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
            await client.verify_callerids.delete_verified_caller_id("14155550101")
        """
        return await self._send_asyncable(
            DELETE_VERIFIED_CALLER_ID,
            path={"phone_number": phone_number},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class RawVerifyCallerids:
    """`VerifyCallerids`, whose methods give the answer as it came."""

    def __init__(self, resource: VerifyCallerids) -> None:
        self.initiate_verify = raw(resource.initiate_verify)
        self.list_verified_caller_id = raw(resource.list_verified_caller_id)
        self.verify_caller_id = raw(resource.verify_caller_id)
        self.get_verified_caller_id = raw(resource.get_verified_caller_id)
        self.update_verified_caller_id = raw(resource.update_verified_caller_id)
        self.delete_verified_caller_id = raw(resource.delete_verified_caller_id)


class AsyncRawVerifyCallerids:
    """`AsyncVerifyCallerids`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncVerifyCallerids) -> None:
        self.initiate_verify = async_raw(resource.initiate_verify)
        self.list_verified_caller_id = async_raw_list(resource.list_verified_caller_id)
        self.verify_caller_id = async_raw(resource.verify_caller_id)
        self.get_verified_caller_id = async_raw(resource.get_verified_caller_id)
        self.update_verified_caller_id = async_raw(resource.update_verified_caller_id)
        self.delete_verified_caller_id = async_raw(resource.delete_verified_caller_id)
