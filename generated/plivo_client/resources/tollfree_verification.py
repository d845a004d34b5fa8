# Generated from resources/tollfree_verification.yaml. Do not edit: change the spec, then `make generate`.
"""Permission to send from toll-free numbers."""

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

CREATE_TOLLFREE_VERIFICATION: Final[Operation[models.TollfreeVerificationCreated]] = Operation(
    id="create_tollfree_verification",
    method="POST",
    path="/Account/{auth_id}/TollfreeVerification/",
    result=models.TollfreeVerificationCreated,
    retry="never",
    accepts=lambda: {
        "body": {
            "profile_uuid": str,
            "number": str,
            "usecase": str,
            "usecase_summary": Annotated[str, Meta(max_length=500)],
            "message_sample": Annotated[str, Meta(max_length=1000)],
            "optin_image_url": str,
            "optin_type": str,
            "volume": str,
            "additional_information": str,
            "extra_data": str,
            "terms_and_conditions_link": str,
            "privacy_policy_link": str,
            "optin_message": str,
            "help_message": str,
            "callback_url": str,
            "callback_method": str,
        }
    },
    check="tollfree_verification.list",
)
LIST_TOLLFREE_VERIFICATIONS: Final[Operation[models.TollfreeVerification]] = Operation(
    id="list_tollfree_verifications",
    method="GET",
    path="/Account/{auth_id}/TollfreeVerification/",
    result=models.TollfreeVerificationPage,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "query": {
            "number": str,
            "status": str,
            "profile_uuid": str,
            "usecase": str,
            "created": str,
            "created__gt": str,
            "created__gte": str,
            "created__lt": str,
            "created__lte": str,
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
        item=models.TollfreeVerification,
        meta="/meta",
        next="/meta/next",
        total="/meta/count",
        stop="next",
    ),
)
GET_TOLLFREE_VERIFICATION: Final[Operation[models.TollfreeVerification]] = Operation(
    id="get_tollfree_verification",
    method="GET",
    path="/Account/{auth_id}/TollfreeVerification/{tollfree_verification_uuid}/",
    result=models.TollfreeVerification,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"tollfree_verification_uuid": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
UPDATE_TOLLFREE_VERIFICATION: Final[Operation[models.Changed]] = Operation(
    id="update_tollfree_verification",
    method="POST",
    path="/Account/{auth_id}/TollfreeVerification/{tollfree_verification_uuid}/",
    result=models.Changed,
    retry="safe",
    accepts=lambda: {
        "path": {"tollfree_verification_uuid": str},
        "body": {
            "profile_uuid": str,
            "usecase": str,
            "usecase_summary": Annotated[str, Meta(max_length=500)],
            "message_sample": Annotated[str, Meta(max_length=1000)],
            "optin_image_url": str,
            "optin_type": str,
            "volume": str,
            "additional_information": str,
            "extra_data": str,
            "terms_and_conditions_link": str,
            "privacy_policy_link": str,
            "optin_message": str,
            "help_message": str,
            "callback_url": str,
            "callback_method": str,
        },
    },
)
DELETE_TOLLFREE_VERIFICATION: Final[Operation[None]] = Operation(
    id="delete_tollfree_verification",
    method="DELETE",
    path="/Account/{auth_id}/TollfreeVerification/{tollfree_verification_uuid}/",
    result=None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"tollfree_verification_uuid": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)


class TollfreeVerification(Resource):
    """Permission to send from toll-free numbers."""

    def create(
        self,
        *,
        profile_uuid: str,
        number: str,
        usecase: str,
        usecase_summary: str,
        message_sample: str,
        optin_image_url: str,
        optin_type: models.TollfreeOptinTypeLike,
        volume: str,
        additional_information: str | Unset = UNSET,
        extra_data: str | Unset = UNSET,
        terms_and_conditions_link: str | Unset = UNSET,
        privacy_policy_link: str | Unset = UNSET,
        optin_message: str | Unset = UNSET,
        help_message: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_method: models.HttpMethodLike | Unset = UNSET,
    ) -> models.TollfreeVerificationCreated:
        """Ask for permission to send from a toll-free number.

        The request is judged after the answer. `callback_url` is told what became of it; it
        does not make the request asynchronous.

        Args:
            profile_uuid: The profile of the company that sends.
            number: A toll-free number of the account.
            usecase: What messages are for. If for several things, with commas in between. Of
                `2FA`, `ACCOUNT_NOTIFICATION`, `CUSTOMER_CARE`, `DELIVERY_NOTIFICATION`,
                `FRAUD_ALERT`, `HIGHER_EDUCATION`, `MARKETING`, `POLLING_VOTING`,
                `PUBLIC_SERVICE_ANNOUNCEMENT` and `SECURITY_ALERT`.
            usecase_summary: The same in words. At most 500 characters.
            message_sample: Messages as they will be sent. At most 1000 characters.
            optin_image_url: URL of a picture that shows how recipients consent. If several,
                with commas in between.
            optin_type: How recipients consent.
            volume: How many messages are expected, in steps such as `10`, `100` and `1,000`
                (with a comma).
            additional_information: Anything else that helps to judge the request.
            extra_data: More data to go with the request.
            terms_and_conditions_link: URL where the terms can be read.
            privacy_policy_link: URL where the privacy policy can be read.
            optin_message: The answer to consent.
            help_message: The answer to a request for help.
            callback_url: Told when the state of the request changes.
            callback_method: The verb for `callback_url`. Default: "POST".

        Returns:
            TollfreeVerificationCreated: The new request's id.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.tollfree_verification.create(
                profile_uuid="6b1f0f0e-2b51-4c57-9d0e-5c1b8f0e7a11",
                number="18005550199",
                usecase="2FA",
                usecase_summary="Codes for guests who sign in to change a booking.",
                message_sample="Harbour Tables: your code is 734921.",
                optin_image_url="https://example.com/media/sign-in.png",
                optin_type="WEB_FORM",
                volume="1,000",
                callback_url="https://example.com/plivo/tollfree",
            )
        """
        return self._send(
            CREATE_TOLLFREE_VERIFICATION,
            body={
                "profile_uuid": profile_uuid,
                "number": number,
                "usecase": usecase,
                "usecase_summary": usecase_summary,
                "message_sample": message_sample,
                "optin_image_url": optin_image_url,
                "optin_type": optin_type,
                "volume": volume,
                "additional_information": additional_information,
                "extra_data": extra_data,
                "terms_and_conditions_link": terms_and_conditions_link,
                "privacy_policy_link": privacy_policy_link,
                "optin_message": optin_message,
                "help_message": help_message,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self,
        *,
        number: str | Unset = UNSET,
        status: models.TollfreeVerificationStatusLike | Unset = UNSET,
        profile_uuid: str | Unset = UNSET,
        usecase: str | Unset = UNSET,
        created: str | Unset = UNSET,
        created__gt: str | Unset = UNSET,
        created__gte: str | Unset = UNSET,
        created__lt: str | Unset = UNSET,
        created__lte: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Pager[models.TollfreeVerification]: ...
    @overload
    def list(
        self,
        *,
        number: str | Unset = UNSET,
        status: models.TollfreeVerificationStatusLike | Unset = UNSET,
        profile_uuid: str | Unset = UNSET,
        usecase: str | Unset = UNSET,
        created: str | Unset = UNSET,
        created__gt: str | Unset = UNSET,
        created__gte: str | Unset = UNSET,
        created__lt: str | Unset = UNSET,
        created__lte: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.TollfreeVerification]]: ...
    @overload
    def list(
        self,
        *,
        number: str | Unset = UNSET,
        status: models.TollfreeVerificationStatusLike | Unset = UNSET,
        profile_uuid: str | Unset = UNSET,
        usecase: str | Unset = UNSET,
        created: str | Unset = UNSET,
        created__gt: str | Unset = UNSET,
        created__gte: str | Unset = UNSET,
        created__lt: str | Unset = UNSET,
        created__lte: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.TollfreeVerification] | AsyncAccepted[Page[models.TollfreeVerification]]: ...
    def list(
        self,
        *,
        number: str | Unset = UNSET,
        status: models.TollfreeVerificationStatusLike | Unset = UNSET,
        profile_uuid: str | Unset = UNSET,
        usecase: str | Unset = UNSET,
        created: str | Unset = UNSET,
        created__gt: str | Unset = UNSET,
        created__gte: str | Unset = UNSET,
        created__lt: str | Unset = UNSET,
        created__lte: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.TollfreeVerification] | AsyncAccepted[Page[models.TollfreeVerification]]:
        """List toll-free verifications, page by page.

        Without a filter on `created`, those of the last 7 days. The days asked for may span 30
        at most.

        Args:
            number: Only requests for this number.
            status: Only requests in this state.
            profile_uuid: Only requests for this profile.
            usecase: Only requests for exactly this combination of use cases.
            created: Only requests that were made on this day, `YYYY-MM-DD`.
            created__gt: Only requests that were made after this day, `YYYY-MM-DD`.
            created__gte: Only requests that were made on this day, `YYYY-MM-DD`, or later.
            created__lt: Only requests that were made before this day, `YYYY-MM-DD`.
            created__lte: Only requests that were made on this day, `YYYY-MM-DD`, or earlier.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every TollfreeVerification, page after page; `.page()` gives
            one page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            for tollfree_verification in client.tollfree_verification.list():
                print(tollfree_verification.uuid)
        """
        return self._pages_asyncable(
            LIST_TOLLFREE_VERIFICATIONS,
            query={
                "number": number,
                "status": status,
                "profile_uuid": profile_uuid,
                "usecase": usecase,
                "created": created,
                "created__gt": created__gt,
                "created__gte": created__gte,
                "created__lt": created__lt,
                "created__lte": created__lte,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get(self, tollfree_verification_uuid: str) -> models.TollfreeVerification: ...
    @overload
    def get(
        self,
        tollfree_verification_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.TollfreeVerification]: ...
    @overload
    def get(
        self,
        tollfree_verification_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.TollfreeVerification | AsyncAccepted[models.TollfreeVerification]: ...
    def get(
        self,
        tollfree_verification_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.TollfreeVerification | AsyncAccepted[models.TollfreeVerification]:
        """Get one toll-free verification.

        `status` says how far it is, `error_message` why it was rejected or sent back.

        Args:
            tollfree_verification_uuid: Id of the request.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            TollfreeVerification: A request for permission to send from a toll-free number, and
            what became of it. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            tollfree_verification = client.tollfree_verification.get(
                "f19c4773-2d3e-4b75-92ea-9cf3ea4227d6",
            )
        """
        return self._send_asyncable(
            GET_TOLLFREE_VERIFICATION,
            path={"tollfree_verification_uuid": tollfree_verification_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    def update(
        self,
        tollfree_verification_uuid: str,
        *,
        profile_uuid: str | Unset = UNSET,
        usecase: str | Unset = UNSET,
        usecase_summary: str | Unset = UNSET,
        message_sample: str | Unset = UNSET,
        optin_image_url: str | Unset = UNSET,
        optin_type: models.TollfreeOptinTypeLike | Unset = UNSET,
        volume: str | Unset = UNSET,
        additional_information: str | Unset = UNSET,
        extra_data: str | Unset = UNSET,
        terms_and_conditions_link: str | Unset = UNSET,
        privacy_policy_link: str | Unset = UNSET,
        optin_message: str | Unset = UNSET,
        help_message: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_method: models.HttpMethodLike | Unset = UNSET,
    ) -> models.Changed:
        """Correct a toll-free verification.

        Only in state `SUBMITTED` or `UPDATE_REQUIRED`. The number cannot be changed.
        `callback_url` does not make the request asynchronous.

        Args:
            tollfree_verification_uuid: Id of the request.
            profile_uuid: The profile of the company that sends.
            usecase: What messages are for. If for several things, with commas in between.
            usecase_summary: The same in words. At most 500 characters.
            message_sample: Messages as they will be sent. At most 1000 characters.
            optin_image_url: URL of a picture that shows how recipients consent. If several,
                with commas in between.
            optin_type: How recipients consent.
            volume: How many messages are expected, in steps such as `10`, `100` and `1,000`
                (with a comma).
            additional_information: Anything else that helps to judge the request.
            extra_data: More data to go with the request.
            terms_and_conditions_link: URL where the terms can be read.
            privacy_policy_link: URL where the privacy policy can be read.
            optin_message: The answer to consent.
            help_message: The answer to a request for help.
            callback_url: Told when the state of the request changes.
            callback_method: The verb for `callback_url`.

        Returns:
            Changed: The request was carried out and there is nothing to show for it but a
            message.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.tollfree_verification.update(
                "f19c4773-2d3e-4b75-92ea-9cf3ea4227d6",
                optin_image_url="https://example.com/media/sign-in-with-consent.png",
            )
        """
        return self._send(
            UPDATE_TOLLFREE_VERIFICATION,
            path={"tollfree_verification_uuid": tollfree_verification_uuid},
            body={
                "profile_uuid": profile_uuid,
                "usecase": usecase,
                "usecase_summary": usecase_summary,
                "message_sample": message_sample,
                "optin_image_url": optin_image_url,
                "optin_type": optin_type,
                "volume": volume,
                "additional_information": additional_information,
                "extra_data": extra_data,
                "terms_and_conditions_link": terms_and_conditions_link,
                "privacy_policy_link": privacy_policy_link,
                "optin_message": optin_message,
                "help_message": help_message,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def delete(self, tollfree_verification_uuid: str) -> None: ...
    @overload
    def delete(
        self,
        tollfree_verification_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    def delete(
        self,
        tollfree_verification_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    def delete(
        self,
        tollfree_verification_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Delete a toll-free verification.

        The number cannot send for it any more.

        Args:
            tollfree_verification_uuid: Id of the request.
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
            client.tollfree_verification.delete("f19c4773-2d3e-4b75-92ea-9cf3ea4227d6")
        """
        return self._send_asyncable(
            DELETE_TOLLFREE_VERIFICATION,
            path={"tollfree_verification_uuid": tollfree_verification_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class AsyncTollfreeVerification(AsyncResource):
    """Permission to send from toll-free numbers."""

    async def create(
        self,
        *,
        profile_uuid: str,
        number: str,
        usecase: str,
        usecase_summary: str,
        message_sample: str,
        optin_image_url: str,
        optin_type: models.TollfreeOptinTypeLike,
        volume: str,
        additional_information: str | Unset = UNSET,
        extra_data: str | Unset = UNSET,
        terms_and_conditions_link: str | Unset = UNSET,
        privacy_policy_link: str | Unset = UNSET,
        optin_message: str | Unset = UNSET,
        help_message: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_method: models.HttpMethodLike | Unset = UNSET,
    ) -> models.TollfreeVerificationCreated:
        """Ask for permission to send from a toll-free number.

        The request is judged after the answer. `callback_url` is told what became of it; it
        does not make the request asynchronous.

        Args:
            profile_uuid: The profile of the company that sends.
            number: A toll-free number of the account.
            usecase: What messages are for. If for several things, with commas in between. Of
                `2FA`, `ACCOUNT_NOTIFICATION`, `CUSTOMER_CARE`, `DELIVERY_NOTIFICATION`,
                `FRAUD_ALERT`, `HIGHER_EDUCATION`, `MARKETING`, `POLLING_VOTING`,
                `PUBLIC_SERVICE_ANNOUNCEMENT` and `SECURITY_ALERT`.
            usecase_summary: The same in words. At most 500 characters.
            message_sample: Messages as they will be sent. At most 1000 characters.
            optin_image_url: URL of a picture that shows how recipients consent. If several,
                with commas in between.
            optin_type: How recipients consent.
            volume: How many messages are expected, in steps such as `10`, `100` and `1,000`
                (with a comma).
            additional_information: Anything else that helps to judge the request.
            extra_data: More data to go with the request.
            terms_and_conditions_link: URL where the terms can be read.
            privacy_policy_link: URL where the privacy policy can be read.
            optin_message: The answer to consent.
            help_message: The answer to a request for help.
            callback_url: Told when the state of the request changes.
            callback_method: The verb for `callback_url`. Default: "POST".

        Returns:
            TollfreeVerificationCreated: The new request's id.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.tollfree_verification.create(
                profile_uuid="6b1f0f0e-2b51-4c57-9d0e-5c1b8f0e7a11",
                number="18005550199",
                usecase="2FA",
                usecase_summary="Codes for guests who sign in to change a booking.",
                message_sample="Harbour Tables: your code is 734921.",
                optin_image_url="https://example.com/media/sign-in.png",
                optin_type="WEB_FORM",
                volume="1,000",
                callback_url="https://example.com/plivo/tollfree",
            )
        """
        return await self._send(
            CREATE_TOLLFREE_VERIFICATION,
            body={
                "profile_uuid": profile_uuid,
                "number": number,
                "usecase": usecase,
                "usecase_summary": usecase_summary,
                "message_sample": message_sample,
                "optin_image_url": optin_image_url,
                "optin_type": optin_type,
                "volume": volume,
                "additional_information": additional_information,
                "extra_data": extra_data,
                "terms_and_conditions_link": terms_and_conditions_link,
                "privacy_policy_link": privacy_policy_link,
                "optin_message": optin_message,
                "help_message": help_message,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self,
        *,
        number: str | Unset = UNSET,
        status: models.TollfreeVerificationStatusLike | Unset = UNSET,
        profile_uuid: str | Unset = UNSET,
        usecase: str | Unset = UNSET,
        created: str | Unset = UNSET,
        created__gt: str | Unset = UNSET,
        created__gte: str | Unset = UNSET,
        created__lt: str | Unset = UNSET,
        created__lte: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> AsyncPager[models.TollfreeVerification]: ...
    @overload
    def list(
        self,
        *,
        number: str | Unset = UNSET,
        status: models.TollfreeVerificationStatusLike | Unset = UNSET,
        profile_uuid: str | Unset = UNSET,
        usecase: str | Unset = UNSET,
        created: str | Unset = UNSET,
        created__gt: str | Unset = UNSET,
        created__gte: str | Unset = UNSET,
        created__lt: str | Unset = UNSET,
        created__lte: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.TollfreeVerification]]]: ...
    @overload
    def list(
        self,
        *,
        number: str | Unset = UNSET,
        status: models.TollfreeVerificationStatusLike | Unset = UNSET,
        profile_uuid: str | Unset = UNSET,
        usecase: str | Unset = UNSET,
        created: str | Unset = UNSET,
        created__gt: str | Unset = UNSET,
        created__gte: str | Unset = UNSET,
        created__lt: str | Unset = UNSET,
        created__lte: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        AsyncPager[models.TollfreeVerification]
        | Awaitable[AsyncAccepted[Page[models.TollfreeVerification]]]
    ): ...
    def list(
        self,
        *,
        number: str | Unset = UNSET,
        status: models.TollfreeVerificationStatusLike | Unset = UNSET,
        profile_uuid: str | Unset = UNSET,
        usecase: str | Unset = UNSET,
        created: str | Unset = UNSET,
        created__gt: str | Unset = UNSET,
        created__gte: str | Unset = UNSET,
        created__lt: str | Unset = UNSET,
        created__lte: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        AsyncPager[models.TollfreeVerification]
        | Awaitable[AsyncAccepted[Page[models.TollfreeVerification]]]
    ):
        """List toll-free verifications, page by page.

        Without a filter on `created`, those of the last 7 days. The days asked for may span 30
        at most.

        Args:
            number: Only requests for this number.
            status: Only requests in this state.
            profile_uuid: Only requests for this profile.
            usecase: Only requests for exactly this combination of use cases.
            created: Only requests that were made on this day, `YYYY-MM-DD`.
            created__gt: Only requests that were made after this day, `YYYY-MM-DD`.
            created__gte: Only requests that were made on this day, `YYYY-MM-DD`, or later.
            created__lt: Only requests that were made before this day, `YYYY-MM-DD`.
            created__lte: Only requests that were made on this day, `YYYY-MM-DD`, or earlier.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every TollfreeVerification, page after page; `.page()`
            gives one page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            async for tollfree_verification in client.tollfree_verification.list():
                print(tollfree_verification.uuid)
        """
        return self._pages_asyncable(
            LIST_TOLLFREE_VERIFICATIONS,
            query={
                "number": number,
                "status": status,
                "profile_uuid": profile_uuid,
                "usecase": usecase,
                "created": created,
                "created__gt": created__gt,
                "created__gte": created__gte,
                "created__lt": created__lt,
                "created__lte": created__lte,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def get(self, tollfree_verification_uuid: str) -> models.TollfreeVerification: ...
    @overload
    async def get(
        self,
        tollfree_verification_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.TollfreeVerification]: ...
    @overload
    async def get(
        self,
        tollfree_verification_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.TollfreeVerification | AsyncAccepted[models.TollfreeVerification]: ...
    async def get(
        self,
        tollfree_verification_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.TollfreeVerification | AsyncAccepted[models.TollfreeVerification]:
        """Get one toll-free verification.

        `status` says how far it is, `error_message` why it was rejected or sent back.

        Args:
            tollfree_verification_uuid: Id of the request.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            TollfreeVerification: A request for permission to send from a toll-free number, and
            what became of it. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            tollfree_verification = await client.tollfree_verification.get(
                "f19c4773-2d3e-4b75-92ea-9cf3ea4227d6",
            )
        """
        return await self._send_asyncable(
            GET_TOLLFREE_VERIFICATION,
            path={"tollfree_verification_uuid": tollfree_verification_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    async def update(
        self,
        tollfree_verification_uuid: str,
        *,
        profile_uuid: str | Unset = UNSET,
        usecase: str | Unset = UNSET,
        usecase_summary: str | Unset = UNSET,
        message_sample: str | Unset = UNSET,
        optin_image_url: str | Unset = UNSET,
        optin_type: models.TollfreeOptinTypeLike | Unset = UNSET,
        volume: str | Unset = UNSET,
        additional_information: str | Unset = UNSET,
        extra_data: str | Unset = UNSET,
        terms_and_conditions_link: str | Unset = UNSET,
        privacy_policy_link: str | Unset = UNSET,
        optin_message: str | Unset = UNSET,
        help_message: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_method: models.HttpMethodLike | Unset = UNSET,
    ) -> models.Changed:
        """Correct a toll-free verification.

        Only in state `SUBMITTED` or `UPDATE_REQUIRED`. The number cannot be changed.
        `callback_url` does not make the request asynchronous.

        Args:
            tollfree_verification_uuid: Id of the request.
            profile_uuid: The profile of the company that sends.
            usecase: What messages are for. If for several things, with commas in between.
            usecase_summary: The same in words. At most 500 characters.
            message_sample: Messages as they will be sent. At most 1000 characters.
            optin_image_url: URL of a picture that shows how recipients consent. If several,
                with commas in between.
            optin_type: How recipients consent.
            volume: How many messages are expected, in steps such as `10`, `100` and `1,000`
                (with a comma).
            additional_information: Anything else that helps to judge the request.
            extra_data: More data to go with the request.
            terms_and_conditions_link: URL where the terms can be read.
            privacy_policy_link: URL where the privacy policy can be read.
            optin_message: The answer to consent.
            help_message: The answer to a request for help.
            callback_url: Told when the state of the request changes.
            callback_method: The verb for `callback_url`.

        Returns:
            Changed: The request was carried out and there is nothing to show for it but a
            message.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.tollfree_verification.update(
                "f19c4773-2d3e-4b75-92ea-9cf3ea4227d6",
                optin_image_url="https://example.com/media/sign-in-with-consent.png",
            )
        """
        return await self._send(
            UPDATE_TOLLFREE_VERIFICATION,
            path={"tollfree_verification_uuid": tollfree_verification_uuid},
            body={
                "profile_uuid": profile_uuid,
                "usecase": usecase,
                "usecase_summary": usecase_summary,
                "message_sample": message_sample,
                "optin_image_url": optin_image_url,
                "optin_type": optin_type,
                "volume": volume,
                "additional_information": additional_information,
                "extra_data": extra_data,
                "terms_and_conditions_link": terms_and_conditions_link,
                "privacy_policy_link": privacy_policy_link,
                "optin_message": optin_message,
                "help_message": help_message,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def delete(self, tollfree_verification_uuid: str) -> None: ...
    @overload
    async def delete(
        self,
        tollfree_verification_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    async def delete(
        self,
        tollfree_verification_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    async def delete(
        self,
        tollfree_verification_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Delete a toll-free verification.

        The number cannot send for it any more.

        Args:
            tollfree_verification_uuid: Id of the request.
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
            await client.tollfree_verification.delete(
                "f19c4773-2d3e-4b75-92ea-9cf3ea4227d6",
            )
        """
        return await self._send_asyncable(
            DELETE_TOLLFREE_VERIFICATION,
            path={"tollfree_verification_uuid": tollfree_verification_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class RawTollfreeVerification:
    """`TollfreeVerification`, whose methods give the answer as it came."""

    def __init__(self, resource: TollfreeVerification) -> None:
        self.create = raw(resource.create)
        self.list = raw(resource.list)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncRawTollfreeVerification:
    """`AsyncTollfreeVerification`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncTollfreeVerification) -> None:
        self.create = async_raw(resource.create)
        self.list = async_raw_list(resource.list)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)
