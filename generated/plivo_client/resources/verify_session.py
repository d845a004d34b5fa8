# Generated from resources/verify_sessions.yaml. Do not edit: change the spec, then `make generate`.
"""One-time codes by message or call."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Annotated, Final, overload

from msgspec import Meta

from .. import errors, models
from .._runtime.accepted import AsyncAccepted
from .._runtime.operation import Operation, Paging
from .._runtime.paging import AsyncPager, Page, Pager
from .._runtime.raw import async_raw, async_raw_list, raw
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset

CREATE_VERIFY_SESSION: Final[Operation[models.VerifySessionCreated]] = Operation(
    id="create_verify_session",
    method="POST",
    path="/Account/{auth_id}/Verify/Session/",
    result=models.VerifySessionCreated,
    retry="when-unsent",
    asyncable=True,
    secret=("otp",),
    accepts=lambda: {
        "body": {
            "recipient": Annotated[str, Meta(min_length=1)],
            "app_uuid": str,
            "channel": str,
            "url": str,
            "method": str,
            "locale": str,
            "brand_name": str,
            "app_hash": str,
            "code_length": Annotated[int, Meta(ge=4, le=8)],
            "otp": str,
            "dtmf": int,
            "fraud_check": str,
            "src": str,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        }
    },
    check="verify_session.list",
    errors={**errors.BY_STATUS, 403: errors.GeoPermissionError},
)
LIST_VERIFY_SESSIONS: Final[Operation[models.VerifySession]] = Operation(
    id="list_verify_sessions",
    method="GET",
    path="/Account/{auth_id}/Verify/Session/",
    result=models.VerifySessionPage,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "query": {
            "subaccount": Annotated[str, Meta(pattern="^SA[A-Z0-9]{18}\\Z")],
            "status": str,
            "session_time": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
            "session_time__gt": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
            "session_time__gte": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
            "session_time__lt": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
            "session_time__lte": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
            "country": str,
            "alias": str,
            "app_uuid": str,
            "recipient": str,
            "brand_name": str,
            "app_hash": str,
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
        items="/sessions",
        item=models.VerifySession,
        meta="/meta",
        next="/meta/next",
        total="/meta/total_count",
        stop="next",
    ),
)
GET_VERIFY_SESSION: Final[Operation[models.VerifySession]] = Operation(
    id="get_verify_session",
    method="GET",
    path="/Account/{auth_id}/Verify/Session/{session_uuid}/",
    result=models.VerifySession,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"session_uuid": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
VALIDATE_VERIFY_SESSION: Final[Operation[models.VerifySessionValidated]] = Operation(
    id="validate_verify_session",
    method="POST",
    path="/Account/{auth_id}/Verify/Session/{session_uuid}/",
    result=models.VerifySessionValidated,
    retry="when-unsent",
    asyncable=True,
    secret=("otp",),
    accepts=lambda: {
        "path": {"session_uuid": str},
        "body": {
            "otp": Annotated[str, Meta(min_length=1)],
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
    check="verify_session.get",
)


class VerifySession(Resource):
    """One-time codes by message or call."""

    @overload
    def create(
        self,
        *,
        recipient: str,
        app_uuid: str | Unset = UNSET,
        channel: models.VerifyChannelLike | Unset = UNSET,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        locale: str | Unset = UNSET,
        brand_name: str | Unset = UNSET,
        app_hash: str | Unset = UNSET,
        code_length: int | Unset = UNSET,
        otp: str | Unset = UNSET,
        dtmf: int | Unset = UNSET,
        fraud_check: models.VerifyFraudCheckLike | Unset = UNSET,
        src: str | Unset = UNSET,
    ) -> models.VerifySessionCreated: ...
    @overload
    def create(
        self,
        *,
        recipient: str,
        app_uuid: str | Unset = UNSET,
        channel: models.VerifyChannelLike | Unset = UNSET,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        locale: str | Unset = UNSET,
        brand_name: str | Unset = UNSET,
        app_hash: str | Unset = UNSET,
        code_length: int | Unset = UNSET,
        otp: str | Unset = UNSET,
        dtmf: int | Unset = UNSET,
        fraud_check: models.VerifyFraudCheckLike | Unset = UNSET,
        src: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.VerifySessionCreated]: ...
    @overload
    def create(
        self,
        *,
        recipient: str,
        app_uuid: str | Unset = UNSET,
        channel: models.VerifyChannelLike | Unset = UNSET,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        locale: str | Unset = UNSET,
        brand_name: str | Unset = UNSET,
        app_hash: str | Unset = UNSET,
        code_length: int | Unset = UNSET,
        otp: str | Unset = UNSET,
        dtmf: int | Unset = UNSET,
        fraud_check: models.VerifyFraudCheckLike | Unset = UNSET,
        src: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.VerifySessionCreated | AsyncAccepted[models.VerifySessionCreated]: ...
    def create(
        self,
        *,
        recipient: str,
        app_uuid: str | Unset = UNSET,
        channel: models.VerifyChannelLike | Unset = UNSET,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        locale: str | Unset = UNSET,
        brand_name: str | Unset = UNSET,
        app_hash: str | Unset = UNSET,
        code_length: int | Unset = UNSET,
        otp: str | Unset = UNSET,
        dtmf: int | Unset = UNSET,
        fraud_check: models.VerifyFraudCheckLike | Unset = UNSET,
        src: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.VerifySessionCreated | AsyncAccepted[models.VerifySessionCreated]:
        """Send a one-time code to a phone number.

        Starts a session, or sends the same code again if the one for this application and
        number has not expired. How long a session lasts and how often it sends is set in the
        Verify application.

        Args:
            recipient: The number to send it to, with country code.
            app_uuid: The Verify application to use. Without it the default one of the account.
            channel: How the code gets to the recipient, as text message or as call.
                Default: "sms".
            url: Told how each attempt went.
            method: The verb for `url`. Default: "POST".
            locale: Language of the text, such as `en_US` or `fr`. Other languages than English
                on request only. Default: "en".
            brand_name: Replaces the brand that the application names in the text.
            app_hash: Put at the end of the text so that an Android app may read it. Messages
                only.
            code_length: How many digits the code has, 4 to 8. Without it, what the application
                says.
            otp: A code of your own to send instead of a generated one.
            dtmf: Concerns keys pressed during the call; what the values mean is not documented.
                Calls only. Uncertain: the API's documentation does not confirm it.
            fraud_check: Whether the number is checked for signs of fraud before a message is
                sent. Uncertain: the API's documentation does not confirm it.
            src: The sender, presumably. Uncertain: the API's documentation does not confirm it.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            VerifySessionCreated: The session's id. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), GeoPermissionError
                (403), ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError
                (429), ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.verify_session.create(
                recipient="14155550101",
                app_uuid="3cdec449-a367-435e-b4f9-40d777a7cfcc",
                url="https://example.com/plivo/verify",
                code_length=6,
            )
        """
        return self._send_asyncable(
            CREATE_VERIFY_SESSION,
            body={
                "recipient": recipient,
                "app_uuid": app_uuid,
                "channel": channel,
                "url": url,
                "method": method,
                "locale": locale,
                "brand_name": brand_name,
                "app_hash": app_hash,
                "code_length": code_length,
                "otp": otp,
                "dtmf": dtmf,
                "fraud_check": fraud_check,
                "src": src,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        status: models.VerifySessionStatusLike | Unset = UNSET,
        session_time: str | Unset = UNSET,
        session_time__gt: str | Unset = UNSET,
        session_time__gte: str | Unset = UNSET,
        session_time__lt: str | Unset = UNSET,
        session_time__lte: str | Unset = UNSET,
        country: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        app_uuid: str | Unset = UNSET,
        recipient: str | Unset = UNSET,
        brand_name: str | Unset = UNSET,
        app_hash: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Pager[models.VerifySession]: ...
    @overload
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        status: models.VerifySessionStatusLike | Unset = UNSET,
        session_time: str | Unset = UNSET,
        session_time__gt: str | Unset = UNSET,
        session_time__gte: str | Unset = UNSET,
        session_time__lt: str | Unset = UNSET,
        session_time__lte: str | Unset = UNSET,
        country: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        app_uuid: str | Unset = UNSET,
        recipient: str | Unset = UNSET,
        brand_name: str | Unset = UNSET,
        app_hash: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.VerifySession]]: ...
    @overload
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        status: models.VerifySessionStatusLike | Unset = UNSET,
        session_time: str | Unset = UNSET,
        session_time__gt: str | Unset = UNSET,
        session_time__gte: str | Unset = UNSET,
        session_time__lt: str | Unset = UNSET,
        session_time__lte: str | Unset = UNSET,
        country: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        app_uuid: str | Unset = UNSET,
        recipient: str | Unset = UNSET,
        brand_name: str | Unset = UNSET,
        app_hash: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.VerifySession] | AsyncAccepted[Page[models.VerifySession]]: ...
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        status: models.VerifySessionStatusLike | Unset = UNSET,
        session_time: str | Unset = UNSET,
        session_time__gt: str | Unset = UNSET,
        session_time__gte: str | Unset = UNSET,
        session_time__lt: str | Unset = UNSET,
        session_time__lte: str | Unset = UNSET,
        country: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        app_uuid: str | Unset = UNSET,
        recipient: str | Unset = UNSET,
        brand_name: str | Unset = UNSET,
        app_hash: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.VerifySession] | AsyncAccepted[Page[models.VerifySession]]:
        """List verify sessions, page by page.

        Those of the last 90 days. An account may ask for lists 20 times a minute.

        Args:
            subaccount: Only what belongs to this subaccount (`SA…`). Meant for the main
                account: a subaccount sees its own things anyway.
            status: Only sessions in this state.
            session_time: Only sessions that were created exactly then.
            session_time__gt: Only sessions that were created later than this.
            session_time__gte: Only sessions that were created then or later.
            session_time__lt: Only sessions that were created before this.
            session_time__lte: Only sessions that were created then or before.
            country: Only sessions with numbers of this country, given by its two letters.
            alias: Only sessions of Verify applications of this name.
            app_uuid: Only sessions of this Verify application.
            recipient: Only sessions with this number.
            brand_name: Only sessions whose text named this brand.
            app_hash: Only sessions whose text ended with this hash.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every VerifySession, page after page; `.page()` gives one
            page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            for verify_session in client.verify_session.list():
                print(verify_session.session_uuid)
        """
        return self._pages_asyncable(
            LIST_VERIFY_SESSIONS,
            query={
                "subaccount": subaccount,
                "status": status,
                "session_time": session_time,
                "session_time__gt": session_time__gt,
                "session_time__gte": session_time__gte,
                "session_time__lt": session_time__lt,
                "session_time__lte": session_time__lte,
                "country": country,
                "alias": alias,
                "app_uuid": app_uuid,
                "recipient": recipient,
                "brand_name": brand_name,
                "app_hash": app_hash,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get(self, session_uuid: str) -> models.VerifySession: ...
    @overload
    def get(
        self,
        session_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.VerifySession]: ...
    @overload
    def get(
        self,
        session_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.VerifySession | AsyncAccepted[models.VerifySession]: ...
    def get(
        self,
        session_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.VerifySession | AsyncAccepted[models.VerifySession]:
        """Get one verify session.

        Its state, its attempts to deliver the code, and what they cost.

        Args:
            session_uuid: Id of the verify session.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            VerifySession: A code that was sent to somebody, and whether it was typed in again.
            AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            verify_session = client.verify_session.get(
                "8e712097-8090-4644-81e7-8f4265d8354e",
            )
        """
        return self._send_asyncable(
            GET_VERIFY_SESSION,
            path={"session_uuid": session_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def validate(self, session_uuid: str, *, otp: str) -> models.VerifySessionValidated: ...
    @overload
    def validate(
        self,
        session_uuid: str,
        *,
        otp: str,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.VerifySessionValidated]: ...
    @overload
    def validate(
        self,
        session_uuid: str,
        *,
        otp: str,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.VerifySessionValidated | AsyncAccepted[models.VerifySessionValidated]: ...
    def validate(
        self,
        session_uuid: str,
        *,
        otp: str,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.VerifySessionValidated | AsyncAccepted[models.VerifySessionValidated]:
        """Check the code that the user has typed.

        If it is right the session becomes `verified`. A wrong or expired code is an error. A
        session allows 10 checks.

        Args:
            session_uuid: Id of the verify session.
            otp: What the user has typed.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            VerifySessionValidated: The code was right. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.verify_session.validate(
                "8e712097-8090-4644-81e7-8f4265d8354e",
                otp="042917",
            )
        """
        return self._send_asyncable(
            VALIDATE_VERIFY_SESSION,
            path={"session_uuid": session_uuid},
            body={"otp": otp, "callback_url": callback_url, "callback_method": callback_method},
        )


class AsyncVerifySession(AsyncResource):
    """One-time codes by message or call."""

    @overload
    async def create(
        self,
        *,
        recipient: str,
        app_uuid: str | Unset = UNSET,
        channel: models.VerifyChannelLike | Unset = UNSET,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        locale: str | Unset = UNSET,
        brand_name: str | Unset = UNSET,
        app_hash: str | Unset = UNSET,
        code_length: int | Unset = UNSET,
        otp: str | Unset = UNSET,
        dtmf: int | Unset = UNSET,
        fraud_check: models.VerifyFraudCheckLike | Unset = UNSET,
        src: str | Unset = UNSET,
    ) -> models.VerifySessionCreated: ...
    @overload
    async def create(
        self,
        *,
        recipient: str,
        app_uuid: str | Unset = UNSET,
        channel: models.VerifyChannelLike | Unset = UNSET,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        locale: str | Unset = UNSET,
        brand_name: str | Unset = UNSET,
        app_hash: str | Unset = UNSET,
        code_length: int | Unset = UNSET,
        otp: str | Unset = UNSET,
        dtmf: int | Unset = UNSET,
        fraud_check: models.VerifyFraudCheckLike | Unset = UNSET,
        src: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.VerifySessionCreated]: ...
    @overload
    async def create(
        self,
        *,
        recipient: str,
        app_uuid: str | Unset = UNSET,
        channel: models.VerifyChannelLike | Unset = UNSET,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        locale: str | Unset = UNSET,
        brand_name: str | Unset = UNSET,
        app_hash: str | Unset = UNSET,
        code_length: int | Unset = UNSET,
        otp: str | Unset = UNSET,
        dtmf: int | Unset = UNSET,
        fraud_check: models.VerifyFraudCheckLike | Unset = UNSET,
        src: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.VerifySessionCreated | AsyncAccepted[models.VerifySessionCreated]: ...
    async def create(
        self,
        *,
        recipient: str,
        app_uuid: str | Unset = UNSET,
        channel: models.VerifyChannelLike | Unset = UNSET,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        locale: str | Unset = UNSET,
        brand_name: str | Unset = UNSET,
        app_hash: str | Unset = UNSET,
        code_length: int | Unset = UNSET,
        otp: str | Unset = UNSET,
        dtmf: int | Unset = UNSET,
        fraud_check: models.VerifyFraudCheckLike | Unset = UNSET,
        src: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.VerifySessionCreated | AsyncAccepted[models.VerifySessionCreated]:
        """Send a one-time code to a phone number.

        Starts a session, or sends the same code again if the one for this application and
        number has not expired. How long a session lasts and how often it sends is set in the
        Verify application.

        Args:
            recipient: The number to send it to, with country code.
            app_uuid: The Verify application to use. Without it the default one of the account.
            channel: How the code gets to the recipient, as text message or as call.
                Default: "sms".
            url: Told how each attempt went.
            method: The verb for `url`. Default: "POST".
            locale: Language of the text, such as `en_US` or `fr`. Other languages than English
                on request only. Default: "en".
            brand_name: Replaces the brand that the application names in the text.
            app_hash: Put at the end of the text so that an Android app may read it. Messages
                only.
            code_length: How many digits the code has, 4 to 8. Without it, what the application
                says.
            otp: A code of your own to send instead of a generated one.
            dtmf: Concerns keys pressed during the call; what the values mean is not documented.
                Calls only. Uncertain: the API's documentation does not confirm it.
            fraud_check: Whether the number is checked for signs of fraud before a message is
                sent. Uncertain: the API's documentation does not confirm it.
            src: The sender, presumably. Uncertain: the API's documentation does not confirm it.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            VerifySessionCreated: The session's id. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), GeoPermissionError
                (403), ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError
                (429), ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.verify_session.create(
                recipient="14155550101",
                app_uuid="3cdec449-a367-435e-b4f9-40d777a7cfcc",
                url="https://example.com/plivo/verify",
                code_length=6,
            )
        """
        return await self._send_asyncable(
            CREATE_VERIFY_SESSION,
            body={
                "recipient": recipient,
                "app_uuid": app_uuid,
                "channel": channel,
                "url": url,
                "method": method,
                "locale": locale,
                "brand_name": brand_name,
                "app_hash": app_hash,
                "code_length": code_length,
                "otp": otp,
                "dtmf": dtmf,
                "fraud_check": fraud_check,
                "src": src,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        status: models.VerifySessionStatusLike | Unset = UNSET,
        session_time: str | Unset = UNSET,
        session_time__gt: str | Unset = UNSET,
        session_time__gte: str | Unset = UNSET,
        session_time__lt: str | Unset = UNSET,
        session_time__lte: str | Unset = UNSET,
        country: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        app_uuid: str | Unset = UNSET,
        recipient: str | Unset = UNSET,
        brand_name: str | Unset = UNSET,
        app_hash: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> AsyncPager[models.VerifySession]: ...
    @overload
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        status: models.VerifySessionStatusLike | Unset = UNSET,
        session_time: str | Unset = UNSET,
        session_time__gt: str | Unset = UNSET,
        session_time__gte: str | Unset = UNSET,
        session_time__lt: str | Unset = UNSET,
        session_time__lte: str | Unset = UNSET,
        country: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        app_uuid: str | Unset = UNSET,
        recipient: str | Unset = UNSET,
        brand_name: str | Unset = UNSET,
        app_hash: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.VerifySession]]]: ...
    @overload
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        status: models.VerifySessionStatusLike | Unset = UNSET,
        session_time: str | Unset = UNSET,
        session_time__gt: str | Unset = UNSET,
        session_time__gte: str | Unset = UNSET,
        session_time__lt: str | Unset = UNSET,
        session_time__lte: str | Unset = UNSET,
        country: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        app_uuid: str | Unset = UNSET,
        recipient: str | Unset = UNSET,
        brand_name: str | Unset = UNSET,
        app_hash: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        AsyncPager[models.VerifySession] | Awaitable[AsyncAccepted[Page[models.VerifySession]]]
    ): ...
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        status: models.VerifySessionStatusLike | Unset = UNSET,
        session_time: str | Unset = UNSET,
        session_time__gt: str | Unset = UNSET,
        session_time__gte: str | Unset = UNSET,
        session_time__lt: str | Unset = UNSET,
        session_time__lte: str | Unset = UNSET,
        country: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        app_uuid: str | Unset = UNSET,
        recipient: str | Unset = UNSET,
        brand_name: str | Unset = UNSET,
        app_hash: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.VerifySession] | Awaitable[AsyncAccepted[Page[models.VerifySession]]]:
        """List verify sessions, page by page.

        Those of the last 90 days. An account may ask for lists 20 times a minute.

        Args:
            subaccount: Only what belongs to this subaccount (`SA…`). Meant for the main
                account: a subaccount sees its own things anyway.
            status: Only sessions in this state.
            session_time: Only sessions that were created exactly then.
            session_time__gt: Only sessions that were created later than this.
            session_time__gte: Only sessions that were created then or later.
            session_time__lt: Only sessions that were created before this.
            session_time__lte: Only sessions that were created then or before.
            country: Only sessions with numbers of this country, given by its two letters.
            alias: Only sessions of Verify applications of this name.
            app_uuid: Only sessions of this Verify application.
            recipient: Only sessions with this number.
            brand_name: Only sessions whose text named this brand.
            app_hash: Only sessions whose text ended with this hash.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every VerifySession, page after page; `.page()` gives
            one page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            async for verify_session in client.verify_session.list():
                print(verify_session.session_uuid)
        """
        return self._pages_asyncable(
            LIST_VERIFY_SESSIONS,
            query={
                "subaccount": subaccount,
                "status": status,
                "session_time": session_time,
                "session_time__gt": session_time__gt,
                "session_time__gte": session_time__gte,
                "session_time__lt": session_time__lt,
                "session_time__lte": session_time__lte,
                "country": country,
                "alias": alias,
                "app_uuid": app_uuid,
                "recipient": recipient,
                "brand_name": brand_name,
                "app_hash": app_hash,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def get(self, session_uuid: str) -> models.VerifySession: ...
    @overload
    async def get(
        self,
        session_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.VerifySession]: ...
    @overload
    async def get(
        self,
        session_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.VerifySession | AsyncAccepted[models.VerifySession]: ...
    async def get(
        self,
        session_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.VerifySession | AsyncAccepted[models.VerifySession]:
        """Get one verify session.

        Its state, its attempts to deliver the code, and what they cost.

        Args:
            session_uuid: Id of the verify session.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            VerifySession: A code that was sent to somebody, and whether it was typed in again.
            AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            verify_session = await client.verify_session.get(
                "8e712097-8090-4644-81e7-8f4265d8354e",
            )
        """
        return await self._send_asyncable(
            GET_VERIFY_SESSION,
            path={"session_uuid": session_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def validate(self, session_uuid: str, *, otp: str) -> models.VerifySessionValidated: ...
    @overload
    async def validate(
        self,
        session_uuid: str,
        *,
        otp: str,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.VerifySessionValidated]: ...
    @overload
    async def validate(
        self,
        session_uuid: str,
        *,
        otp: str,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.VerifySessionValidated | AsyncAccepted[models.VerifySessionValidated]: ...
    async def validate(
        self,
        session_uuid: str,
        *,
        otp: str,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.VerifySessionValidated | AsyncAccepted[models.VerifySessionValidated]:
        """Check the code that the user has typed.

        If it is right the session becomes `verified`. A wrong or expired code is an error. A
        session allows 10 checks.

        Args:
            session_uuid: Id of the verify session.
            otp: What the user has typed.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            VerifySessionValidated: The code was right. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.verify_session.validate(
                "8e712097-8090-4644-81e7-8f4265d8354e",
                otp="042917",
            )
        """
        return await self._send_asyncable(
            VALIDATE_VERIFY_SESSION,
            path={"session_uuid": session_uuid},
            body={"otp": otp, "callback_url": callback_url, "callback_method": callback_method},
        )


class RawVerifySession:
    """`VerifySession`, whose methods give the answer as it came."""

    def __init__(self, resource: VerifySession) -> None:
        self.create = raw(resource.create)
        self.list = raw(resource.list)
        self.get = raw(resource.get)
        self.validate = raw(resource.validate)


class AsyncRawVerifySession:
    """`AsyncVerifySession`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncVerifySession) -> None:
        self.create = async_raw(resource.create)
        self.list = async_raw_list(resource.list)
        self.get = async_raw(resource.get)
        self.validate = async_raw(resource.validate)
