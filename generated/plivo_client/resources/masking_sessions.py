# Generated from resources/masking_sessions.yaml. Do not edit: change the spec, then `make generate`.
"""Calls between two people who do not see each other's numbers."""

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

CREATE_MASKING_SESSION: Final[Operation[models.MaskingSessionCreated]] = Operation(
    id="create_masking_session",
    method="POST",
    path="/Account/{auth_id}/Masking/Session/",
    result=models.MaskingSessionCreated,
    retry="when-unsent",
    secret=(
        "first_party_pin",
        "second_party_pin",
    ),
    accepts=lambda: {
        "body": {
            "first_party": Annotated[str, Meta(min_length=1)],
            "second_party": str,
            "create_session_with_single_party": bool,
            "session_expiry": Annotated[int, Meta(ge=0)],
            "call_time_limit": Annotated[int, Meta(ge=1)],
            "ring_timeout": Annotated[int, Meta(ge=1)],
            "initiate_call_to_first_party": bool,
            "geomatch": bool,
            "virtual_number_cooloff_period": Annotated[int, Meta(ge=0)],
            "first_party_play_url": str,
            "second_party_play_url": str,
            "record": bool,
            "record_file_format": str,
            "recording_callback_url": str,
            "recording_callback_method": str,
            "callback_url": str,
            "callback_method": str,
            "is_pin_authentication_required": bool,
            "force_pin_authentication": bool,
            "generate_pin": bool,
            "generate_pin_length": Annotated[int, Meta(ge=4, le=15)],
            "first_party_pin": Annotated[str, Meta(pattern="^[0-9]{4,15}\\Z")],
            "second_party_pin": Annotated[str, Meta(pattern="^[0-9]{4,15}\\Z")],
            "pin_prompt_play": str,
            "pin_retry": Annotated[int, Meta(ge=0, le=5)],
            "pin_retry_wait": Annotated[int, Meta(ge=0)],
            "incorrect_pin_play": str,
            "unknown_caller_play": str,
            "subaccount": Annotated[str, Meta(pattern="^SA[A-Z0-9]{18}\\Z")],
        }
    },
    check="masking_sessions.list_masking_session",
)
LIST_MASKING_SESSIONS: Final[Operation[models.MaskingSession]] = Operation(
    id="list_masking_sessions",
    method="GET",
    path="/Account/{auth_id}/Masking/Session/",
    result=models.MaskingSessionPage,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "query": {
            "subaccount": Annotated[str, Meta(pattern="^SA[A-Z0-9]{18}\\Z")],
            "first_party": str,
            "second_party": str,
            "virtual_number": str,
            "status": str,
            "created_time": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
            "created_time__gt": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
            "created_time__gte": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
            "created_time__lt": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
            "created_time__lte": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
            "expiry_time": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
            "expiry_time__gt": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
            "expiry_time__gte": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
            "expiry_time__lt": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
            "expiry_time__lte": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
            "duration": Annotated[int, Meta(ge=0)],
            "duration__gt": Annotated[int, Meta(ge=0)],
            "duration__gte": Annotated[int, Meta(ge=0)],
            "duration__lt": Annotated[int, Meta(ge=0)],
            "duration__lte": Annotated[int, Meta(ge=0)],
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
        items="/response/objects",
        item=models.MaskingSession,
        meta="/response/meta",
        next="/response/meta/next",
        total="/response/meta/total_count",
        stop="next",
    ),
)
GET_MASKING_SESSION: Final[Operation[models.MaskingSessionAnswer]] = Operation(
    id="get_masking_session",
    method="GET",
    path="/Account/{auth_id}/Masking/Session/{session_uuid}/",
    result=models.MaskingSessionAnswer,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"session_uuid": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
UPDATE_MASKING_SESSION: Final[Operation[models.MaskingSessionUpdated]] = Operation(
    id="update_masking_session",
    method="POST",
    path="/Account/{auth_id}/Masking/Session/{session_uuid}/",
    result=models.MaskingSessionUpdated,
    retry="safe",
    accepts=lambda: {
        "path": {"session_uuid": str},
        "body": {
            "first_party": str,
            "second_party": str,
            "create_session_with_single_party": bool,
            "session_expiry": Annotated[int, Meta(ge=0)],
            "call_time_limit": Annotated[int, Meta(ge=1)],
            "ring_timeout": Annotated[int, Meta(ge=1)],
            "geomatch": bool,
            "first_party_play_url": str,
            "second_party_play_url": str,
            "record": bool,
            "record_file_format": str,
            "recording_callback_url": str,
            "recording_callback_method": str,
            "callback_url": str,
            "callback_method": str,
            "subaccount": Annotated[str, Meta(pattern="^SA[A-Z0-9]{18}\\Z")],
        },
    },
)
DELETE_MASKING_SESSION: Final[Operation[models.Changed | None]] = Operation(
    id="delete_masking_session",
    method="DELETE",
    path="/Account/{auth_id}/Masking/Session/{session_uuid}/",
    result=models.Changed | None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"session_uuid": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)


class MaskingSessions(Resource):
    """Calls between two people who do not see each other's numbers."""

    def create_masking_session(
        self,
        *,
        first_party: str,
        second_party: str | Unset = UNSET,
        create_session_with_single_party: bool | Unset = UNSET,
        session_expiry: int | Unset = UNSET,
        call_time_limit: int | Unset = UNSET,
        ring_timeout: int | Unset = UNSET,
        initiate_call_to_first_party: bool | Unset = UNSET,
        geomatch: bool | Unset = UNSET,
        virtual_number_cooloff_period: int | Unset = UNSET,
        first_party_play_url: str | Unset = UNSET,
        second_party_play_url: str | Unset = UNSET,
        record: bool | Unset = UNSET,
        record_file_format: models.RecordingFormatLike | Unset = UNSET,
        recording_callback_url: str | Unset = UNSET,
        recording_callback_method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_method: models.HttpMethodLike | Unset = UNSET,
        is_pin_authentication_required: bool | Unset = UNSET,
        force_pin_authentication: bool | Unset = UNSET,
        generate_pin: bool | Unset = UNSET,
        generate_pin_length: int | Unset = UNSET,
        first_party_pin: str | Unset = UNSET,
        second_party_pin: str | Unset = UNSET,
        pin_prompt_play: str | Unset = UNSET,
        pin_retry: int | Unset = UNSET,
        pin_retry_wait: int | Unset = UNSET,
        incorrect_pin_play: str | Unset = UNSET,
        unknown_caller_play: str | Unset = UNSET,
        subaccount: str | Unset = UNSET,
    ) -> models.MaskingSessionCreated:
        """Connect two people through a virtual number.

        Picks a number of the account. Until the session expires, whoever of the two calls it is
        connected to the other, who sees only the virtual number. `callback_url` is told what
        happens in the session; it does not make the request asynchronous. Not for subaccounts:
        name the subaccount instead.

        Args:
            first_party: Number of the first party.
            second_party: Number of the second party. Needed unless
                `create_session_with_single_party` is true.
            create_session_with_single_party: Whether one party may be left open. Anybody who
                calls is connected to the other one then. Default: False.
            session_expiry: Seconds until the session expires. The default is not certain.
                Uncertain: the API's documentation does not confirm it. At least 0.
                Default: 3600.
            call_time_limit: Seconds that a call may last. Without it, 14400 as answers have it;
                3600 is documented. Uncertain: the API's documentation does not confirm it.
                At least 1.
            ring_timeout: Seconds that a phone may ring. The default is not certain. Uncertain:
                the API's documentation does not confirm it. At least 1. Default: 120.
            initiate_call_to_first_party: Whether to call the first party at once and connect it
                to the second. Default: False.
            geomatch: Whether the virtual number has to be of the country of the first party.
                Default: True.
            virtual_number_cooloff_period: Seconds after the session in which no other one gets
                the virtual number. At least 0.
            first_party_play_url: What the first party hears before it is connected.
            second_party_play_url: What the second party hears before it is connected.
            record: Whether to record the calls. Default: False.
            record_file_format: Format of the file. Default: "mp3".
            recording_callback_url: Told when a recording begins and when it is done.
            recording_callback_method: The verb for `recording_callback_url`. Default: "POST".
            callback_url: Told what happens in the session.
            callback_method: The verb for `callback_url`. Default: "POST".
            is_pin_authentication_required: Whether callers from other numbers than those of the
                parties have to type a PIN. Default: False.
            force_pin_authentication: Whether the parties have to type their PIN as well when
                they call from their own numbers. Default: False.
            generate_pin: Whether the platform shall make the PINs. Default: False.
            generate_pin_length: How many digits a generated PIN has. 4 to 15. Default: 4.
            first_party_pin: PIN of the first party, 4 to 15 digits. Needed with PINs that are
                not generated.
            second_party_pin: PIN of the second party, 4 to 15 digits. It must be another one.
            pin_prompt_play: Sound file that asks for the PIN, MP3 or WAV.
            pin_retry: How often the PIN may be typed again. 0 to 5. Default: 1.
            pin_retry_wait: Seconds to wait for the PIN. The default is not certain. Uncertain:
                the API's documentation does not confirm it. At least 0. Default: 5.
            incorrect_pin_play: Played after a wrong PIN, MP3 or WAV.
            unknown_caller_play: Played to callers who are not let through, MP3 or WAV.
            subaccount: The subaccount that the session shall belong to.

        Returns:
            MaskingSessionCreated: The session and its virtual number.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.masking_sessions.create_masking_session(
                first_party="14155550101",
                second_party="14155550102",
                session_expiry=7200,
                callback_url="https://example.com/plivo/masking",
            )
        """
        return self._send(
            CREATE_MASKING_SESSION,
            body={
                "first_party": first_party,
                "second_party": second_party,
                "create_session_with_single_party": create_session_with_single_party,
                "session_expiry": session_expiry,
                "call_time_limit": call_time_limit,
                "ring_timeout": ring_timeout,
                "initiate_call_to_first_party": initiate_call_to_first_party,
                "geomatch": geomatch,
                "virtual_number_cooloff_period": virtual_number_cooloff_period,
                "first_party_play_url": first_party_play_url,
                "second_party_play_url": second_party_play_url,
                "record": record,
                "record_file_format": record_file_format,
                "recording_callback_url": recording_callback_url,
                "recording_callback_method": recording_callback_method,
                "callback_url": callback_url,
                "callback_method": callback_method,
                "is_pin_authentication_required": is_pin_authentication_required,
                "force_pin_authentication": force_pin_authentication,
                "generate_pin": generate_pin,
                "generate_pin_length": generate_pin_length,
                "first_party_pin": first_party_pin,
                "second_party_pin": second_party_pin,
                "pin_prompt_play": pin_prompt_play,
                "pin_retry": pin_retry,
                "pin_retry_wait": pin_retry_wait,
                "incorrect_pin_play": incorrect_pin_play,
                "unknown_caller_play": unknown_caller_play,
                "subaccount": subaccount,
            },
        )

    @overload
    def list_masking_session(
        self,
        *,
        subaccount: str | Unset = UNSET,
        first_party: str | Unset = UNSET,
        second_party: str | Unset = UNSET,
        virtual_number: str | Unset = UNSET,
        status: models.MaskingSessionStatusFilterLike | Unset = UNSET,
        created_time: str | Unset = UNSET,
        created_time__gt: str | Unset = UNSET,
        created_time__gte: str | Unset = UNSET,
        created_time__lt: str | Unset = UNSET,
        created_time__lte: str | Unset = UNSET,
        expiry_time: str | Unset = UNSET,
        expiry_time__gt: str | Unset = UNSET,
        expiry_time__gte: str | Unset = UNSET,
        expiry_time__lt: str | Unset = UNSET,
        expiry_time__lte: str | Unset = UNSET,
        duration: int | Unset = UNSET,
        duration__gt: int | Unset = UNSET,
        duration__gte: int | Unset = UNSET,
        duration__lt: int | Unset = UNSET,
        duration__lte: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Pager[models.MaskingSession]: ...
    @overload
    def list_masking_session(
        self,
        *,
        subaccount: str | Unset = UNSET,
        first_party: str | Unset = UNSET,
        second_party: str | Unset = UNSET,
        virtual_number: str | Unset = UNSET,
        status: models.MaskingSessionStatusFilterLike | Unset = UNSET,
        created_time: str | Unset = UNSET,
        created_time__gt: str | Unset = UNSET,
        created_time__gte: str | Unset = UNSET,
        created_time__lt: str | Unset = UNSET,
        created_time__lte: str | Unset = UNSET,
        expiry_time: str | Unset = UNSET,
        expiry_time__gt: str | Unset = UNSET,
        expiry_time__gte: str | Unset = UNSET,
        expiry_time__lt: str | Unset = UNSET,
        expiry_time__lte: str | Unset = UNSET,
        duration: int | Unset = UNSET,
        duration__gt: int | Unset = UNSET,
        duration__gte: int | Unset = UNSET,
        duration__lt: int | Unset = UNSET,
        duration__lte: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.MaskingSession]]: ...
    @overload
    def list_masking_session(
        self,
        *,
        subaccount: str | Unset = UNSET,
        first_party: str | Unset = UNSET,
        second_party: str | Unset = UNSET,
        virtual_number: str | Unset = UNSET,
        status: models.MaskingSessionStatusFilterLike | Unset = UNSET,
        created_time: str | Unset = UNSET,
        created_time__gt: str | Unset = UNSET,
        created_time__gte: str | Unset = UNSET,
        created_time__lt: str | Unset = UNSET,
        created_time__lte: str | Unset = UNSET,
        expiry_time: str | Unset = UNSET,
        expiry_time__gt: str | Unset = UNSET,
        expiry_time__gte: str | Unset = UNSET,
        expiry_time__lt: str | Unset = UNSET,
        expiry_time__lte: str | Unset = UNSET,
        duration: int | Unset = UNSET,
        duration__gt: int | Unset = UNSET,
        duration__gte: int | Unset = UNSET,
        duration__lt: int | Unset = UNSET,
        duration__lte: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.MaskingSession] | AsyncAccepted[Page[models.MaskingSession]]: ...
    def list_masking_session(
        self,
        *,
        subaccount: str | Unset = UNSET,
        first_party: str | Unset = UNSET,
        second_party: str | Unset = UNSET,
        virtual_number: str | Unset = UNSET,
        status: models.MaskingSessionStatusFilterLike | Unset = UNSET,
        created_time: str | Unset = UNSET,
        created_time__gt: str | Unset = UNSET,
        created_time__gte: str | Unset = UNSET,
        created_time__lt: str | Unset = UNSET,
        created_time__lte: str | Unset = UNSET,
        expiry_time: str | Unset = UNSET,
        expiry_time__gt: str | Unset = UNSET,
        expiry_time__gte: str | Unset = UNSET,
        expiry_time__lt: str | Unset = UNSET,
        expiry_time__lte: str | Unset = UNSET,
        duration: int | Unset = UNSET,
        duration__gt: int | Unset = UNSET,
        duration__gte: int | Unset = UNSET,
        duration__lt: int | Unset = UNSET,
        duration__lte: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.MaskingSession] | AsyncAccepted[Page[models.MaskingSession]]:
        """List masking sessions, page by page.

        Newest first. Without a time filter those of the last 7 days; a filter may span 30 days
        and reach back 90.

        Args:
            subaccount: Only what belongs to this subaccount (`SA…`). Meant for the main
                account: a subaccount sees its own things anyway.
            first_party: Only sessions with this first party.
            second_party: Only sessions with this second party.
            virtual_number: Only sessions that use this virtual number.
            status: Only sessions in this state. Default: "all".
            created_time: Only sessions that were created exactly then.
            created_time__gt: Only sessions that were created later than this.
            created_time__gte: Only sessions that were created then or later.
            created_time__lt: Only sessions that were created before this.
            created_time__lte: Only sessions that were created then or before.
            expiry_time: Only sessions that expire or expired exactly then.
            expiry_time__gt: Only sessions that expire or expired later than this.
            expiry_time__gte: Only sessions that expire or expired then or later.
            expiry_time__lt: Only sessions that expire or expired before this.
            expiry_time__lte: Only sessions that expire or expired then or before.
            duration: Only sessions whose `duration` is exactly this many seconds. At least 0.
            duration__gt: Only sessions whose `duration` is more than this many seconds.
                At least 0.
            duration__gte: Only sessions whose `duration` is at least this many seconds.
                At least 0.
            duration__lt: Only sessions whose `duration` is less than this many seconds.
                At least 0.
            duration__lte: Only sessions whose `duration` is at most this many seconds.
                At least 0.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every MaskingSession, page after page; `.page()` gives one
            page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            for masking_session in client.masking_sessions.list_masking_session():
                print(masking_session.session_uuid)
        """
        return self._pages_asyncable(
            LIST_MASKING_SESSIONS,
            query={
                "subaccount": subaccount,
                "first_party": first_party,
                "second_party": second_party,
                "virtual_number": virtual_number,
                "status": status,
                "created_time": created_time,
                "created_time__gt": created_time__gt,
                "created_time__gte": created_time__gte,
                "created_time__lt": created_time__lt,
                "created_time__lte": created_time__lte,
                "expiry_time": expiry_time,
                "expiry_time__gt": expiry_time__gt,
                "expiry_time__gte": expiry_time__gte,
                "expiry_time__lt": expiry_time__lt,
                "expiry_time__lte": expiry_time__lte,
                "duration": duration,
                "duration__gt": duration__gt,
                "duration__gte": duration__gte,
                "duration__lt": duration__lt,
                "duration__lte": duration__lte,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get_masking_session(self, session_uuid: str) -> models.MaskingSessionAnswer: ...
    @overload
    def get_masking_session(
        self,
        session_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.MaskingSessionAnswer]: ...
    @overload
    def get_masking_session(
        self,
        session_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MaskingSessionAnswer | AsyncAccepted[models.MaskingSessionAnswer]: ...
    def get_masking_session(
        self,
        session_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MaskingSessionAnswer | AsyncAccepted[models.MaskingSessionAnswer]:
        """Get one masking session.

        Its settings, the calls that were made in it, and what they cost.

        Args:
            session_uuid: Id of the masking session.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            MaskingSessionAnswer: A session in its wrapper. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            masking_session_answer = client.masking_sessions.get_masking_session(
                "bc0a20bb-9f09-4116-b3f8-709def3a89df",
            )
        """
        return self._send_asyncable(
            GET_MASKING_SESSION,
            path={"session_uuid": session_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    def update_masking_session(
        self,
        session_uuid: str,
        *,
        first_party: str | Unset = UNSET,
        second_party: str | Unset = UNSET,
        create_session_with_single_party: bool | Unset = UNSET,
        session_expiry: int | Unset = UNSET,
        call_time_limit: int | Unset = UNSET,
        ring_timeout: int | Unset = UNSET,
        geomatch: bool | Unset = UNSET,
        first_party_play_url: str | Unset = UNSET,
        second_party_play_url: str | Unset = UNSET,
        record: bool | Unset = UNSET,
        record_file_format: models.RecordingFormatLike | Unset = UNSET,
        recording_callback_url: str | Unset = UNSET,
        recording_callback_method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_method: models.HttpMethodLike | Unset = UNSET,
        subaccount: str | Unset = UNSET,
    ) -> models.MaskingSessionUpdated:
        """Change a masking session that has not expired.

        Only what is sent changes. The parties can be set only if the session was created with a
        single one. `callback_url` does not make the request asynchronous.

        Args:
            session_uuid: Id of the masking session.
            first_party: Number of the first party. Only if it was left open.
            second_party: Number of the second party. Only if it was left open.
            create_session_with_single_party: Whether one party may be left open.
            session_expiry: Seconds until the session expires. At least 0.
            call_time_limit: Seconds that a call may last. At least 1.
            ring_timeout: Seconds that a phone may ring. At least 1.
            geomatch: Whether the virtual number has to be of the country of the first party.
            first_party_play_url: What the first party hears before it is connected.
            second_party_play_url: What the second party hears before it is connected.
            record: Whether to record the calls.
            record_file_format: Format of the file.
            recording_callback_url: Told when a recording begins and when it is done.
            recording_callback_method: The verb for `recording_callback_url`.
            callback_url: Told what happens in the session.
            callback_method: The verb for `callback_url`.
            subaccount: The subaccount that the session shall belong to.

        Returns:
            MaskingSessionUpdated: The session as it is now.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.masking_sessions.update_masking_session(
                "bc0a20bb-9f09-4116-b3f8-709def3a89df",
                call_time_limit=14600,
                record=True,
            )
        """
        return self._send(
            UPDATE_MASKING_SESSION,
            path={"session_uuid": session_uuid},
            body={
                "first_party": first_party,
                "second_party": second_party,
                "create_session_with_single_party": create_session_with_single_party,
                "session_expiry": session_expiry,
                "call_time_limit": call_time_limit,
                "ring_timeout": ring_timeout,
                "geomatch": geomatch,
                "first_party_play_url": first_party_play_url,
                "second_party_play_url": second_party_play_url,
                "record": record,
                "record_file_format": record_file_format,
                "recording_callback_url": recording_callback_url,
                "recording_callback_method": recording_callback_method,
                "callback_url": callback_url,
                "callback_method": callback_method,
                "subaccount": subaccount,
            },
        )

    @overload
    def delete_masking_session(self, session_uuid: str) -> models.Changed | None: ...
    @overload
    def delete_masking_session(
        self,
        session_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Changed | None]: ...
    @overload
    def delete_masking_session(
        self,
        session_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | None | AsyncAccepted[models.Changed | None]: ...
    def delete_masking_session(
        self,
        session_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | None | AsyncAccepted[models.Changed | None]:
        """End a masking session at once.

        It is `expired` then, and the virtual number is free once its cool-off period is over. A
        session that has already expired is an error.

        Args:
            session_uuid: Id of the masking session.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Changed | None. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.masking_sessions.delete_masking_session(
                "bc0a20bb-9f09-4116-b3f8-709def3a89df",
            )
        """
        return self._send_asyncable(
            DELETE_MASKING_SESSION,
            path={"session_uuid": session_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class AsyncMaskingSessions(AsyncResource):
    """Calls between two people who do not see each other's numbers."""

    async def create_masking_session(
        self,
        *,
        first_party: str,
        second_party: str | Unset = UNSET,
        create_session_with_single_party: bool | Unset = UNSET,
        session_expiry: int | Unset = UNSET,
        call_time_limit: int | Unset = UNSET,
        ring_timeout: int | Unset = UNSET,
        initiate_call_to_first_party: bool | Unset = UNSET,
        geomatch: bool | Unset = UNSET,
        virtual_number_cooloff_period: int | Unset = UNSET,
        first_party_play_url: str | Unset = UNSET,
        second_party_play_url: str | Unset = UNSET,
        record: bool | Unset = UNSET,
        record_file_format: models.RecordingFormatLike | Unset = UNSET,
        recording_callback_url: str | Unset = UNSET,
        recording_callback_method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_method: models.HttpMethodLike | Unset = UNSET,
        is_pin_authentication_required: bool | Unset = UNSET,
        force_pin_authentication: bool | Unset = UNSET,
        generate_pin: bool | Unset = UNSET,
        generate_pin_length: int | Unset = UNSET,
        first_party_pin: str | Unset = UNSET,
        second_party_pin: str | Unset = UNSET,
        pin_prompt_play: str | Unset = UNSET,
        pin_retry: int | Unset = UNSET,
        pin_retry_wait: int | Unset = UNSET,
        incorrect_pin_play: str | Unset = UNSET,
        unknown_caller_play: str | Unset = UNSET,
        subaccount: str | Unset = UNSET,
    ) -> models.MaskingSessionCreated:
        """Connect two people through a virtual number.

        Picks a number of the account. Until the session expires, whoever of the two calls it is
        connected to the other, who sees only the virtual number. `callback_url` is told what
        happens in the session; it does not make the request asynchronous. Not for subaccounts:
        name the subaccount instead.

        Args:
            first_party: Number of the first party.
            second_party: Number of the second party. Needed unless
                `create_session_with_single_party` is true.
            create_session_with_single_party: Whether one party may be left open. Anybody who
                calls is connected to the other one then. Default: False.
            session_expiry: Seconds until the session expires. The default is not certain.
                Uncertain: the API's documentation does not confirm it. At least 0.
                Default: 3600.
            call_time_limit: Seconds that a call may last. Without it, 14400 as answers have it;
                3600 is documented. Uncertain: the API's documentation does not confirm it.
                At least 1.
            ring_timeout: Seconds that a phone may ring. The default is not certain. Uncertain:
                the API's documentation does not confirm it. At least 1. Default: 120.
            initiate_call_to_first_party: Whether to call the first party at once and connect it
                to the second. Default: False.
            geomatch: Whether the virtual number has to be of the country of the first party.
                Default: True.
            virtual_number_cooloff_period: Seconds after the session in which no other one gets
                the virtual number. At least 0.
            first_party_play_url: What the first party hears before it is connected.
            second_party_play_url: What the second party hears before it is connected.
            record: Whether to record the calls. Default: False.
            record_file_format: Format of the file. Default: "mp3".
            recording_callback_url: Told when a recording begins and when it is done.
            recording_callback_method: The verb for `recording_callback_url`. Default: "POST".
            callback_url: Told what happens in the session.
            callback_method: The verb for `callback_url`. Default: "POST".
            is_pin_authentication_required: Whether callers from other numbers than those of the
                parties have to type a PIN. Default: False.
            force_pin_authentication: Whether the parties have to type their PIN as well when
                they call from their own numbers. Default: False.
            generate_pin: Whether the platform shall make the PINs. Default: False.
            generate_pin_length: How many digits a generated PIN has. 4 to 15. Default: 4.
            first_party_pin: PIN of the first party, 4 to 15 digits. Needed with PINs that are
                not generated.
            second_party_pin: PIN of the second party, 4 to 15 digits. It must be another one.
            pin_prompt_play: Sound file that asks for the PIN, MP3 or WAV.
            pin_retry: How often the PIN may be typed again. 0 to 5. Default: 1.
            pin_retry_wait: Seconds to wait for the PIN. The default is not certain. Uncertain:
                the API's documentation does not confirm it. At least 0. Default: 5.
            incorrect_pin_play: Played after a wrong PIN, MP3 or WAV.
            unknown_caller_play: Played to callers who are not let through, MP3 or WAV.
            subaccount: The subaccount that the session shall belong to.

        Returns:
            MaskingSessionCreated: The session and its virtual number.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.masking_sessions.create_masking_session(
                first_party="14155550101",
                second_party="14155550102",
                session_expiry=7200,
                callback_url="https://example.com/plivo/masking",
            )
        """
        return await self._send(
            CREATE_MASKING_SESSION,
            body={
                "first_party": first_party,
                "second_party": second_party,
                "create_session_with_single_party": create_session_with_single_party,
                "session_expiry": session_expiry,
                "call_time_limit": call_time_limit,
                "ring_timeout": ring_timeout,
                "initiate_call_to_first_party": initiate_call_to_first_party,
                "geomatch": geomatch,
                "virtual_number_cooloff_period": virtual_number_cooloff_period,
                "first_party_play_url": first_party_play_url,
                "second_party_play_url": second_party_play_url,
                "record": record,
                "record_file_format": record_file_format,
                "recording_callback_url": recording_callback_url,
                "recording_callback_method": recording_callback_method,
                "callback_url": callback_url,
                "callback_method": callback_method,
                "is_pin_authentication_required": is_pin_authentication_required,
                "force_pin_authentication": force_pin_authentication,
                "generate_pin": generate_pin,
                "generate_pin_length": generate_pin_length,
                "first_party_pin": first_party_pin,
                "second_party_pin": second_party_pin,
                "pin_prompt_play": pin_prompt_play,
                "pin_retry": pin_retry,
                "pin_retry_wait": pin_retry_wait,
                "incorrect_pin_play": incorrect_pin_play,
                "unknown_caller_play": unknown_caller_play,
                "subaccount": subaccount,
            },
        )

    @overload
    def list_masking_session(
        self,
        *,
        subaccount: str | Unset = UNSET,
        first_party: str | Unset = UNSET,
        second_party: str | Unset = UNSET,
        virtual_number: str | Unset = UNSET,
        status: models.MaskingSessionStatusFilterLike | Unset = UNSET,
        created_time: str | Unset = UNSET,
        created_time__gt: str | Unset = UNSET,
        created_time__gte: str | Unset = UNSET,
        created_time__lt: str | Unset = UNSET,
        created_time__lte: str | Unset = UNSET,
        expiry_time: str | Unset = UNSET,
        expiry_time__gt: str | Unset = UNSET,
        expiry_time__gte: str | Unset = UNSET,
        expiry_time__lt: str | Unset = UNSET,
        expiry_time__lte: str | Unset = UNSET,
        duration: int | Unset = UNSET,
        duration__gt: int | Unset = UNSET,
        duration__gte: int | Unset = UNSET,
        duration__lt: int | Unset = UNSET,
        duration__lte: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> AsyncPager[models.MaskingSession]: ...
    @overload
    def list_masking_session(
        self,
        *,
        subaccount: str | Unset = UNSET,
        first_party: str | Unset = UNSET,
        second_party: str | Unset = UNSET,
        virtual_number: str | Unset = UNSET,
        status: models.MaskingSessionStatusFilterLike | Unset = UNSET,
        created_time: str | Unset = UNSET,
        created_time__gt: str | Unset = UNSET,
        created_time__gte: str | Unset = UNSET,
        created_time__lt: str | Unset = UNSET,
        created_time__lte: str | Unset = UNSET,
        expiry_time: str | Unset = UNSET,
        expiry_time__gt: str | Unset = UNSET,
        expiry_time__gte: str | Unset = UNSET,
        expiry_time__lt: str | Unset = UNSET,
        expiry_time__lte: str | Unset = UNSET,
        duration: int | Unset = UNSET,
        duration__gt: int | Unset = UNSET,
        duration__gte: int | Unset = UNSET,
        duration__lt: int | Unset = UNSET,
        duration__lte: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.MaskingSession]]]: ...
    @overload
    def list_masking_session(
        self,
        *,
        subaccount: str | Unset = UNSET,
        first_party: str | Unset = UNSET,
        second_party: str | Unset = UNSET,
        virtual_number: str | Unset = UNSET,
        status: models.MaskingSessionStatusFilterLike | Unset = UNSET,
        created_time: str | Unset = UNSET,
        created_time__gt: str | Unset = UNSET,
        created_time__gte: str | Unset = UNSET,
        created_time__lt: str | Unset = UNSET,
        created_time__lte: str | Unset = UNSET,
        expiry_time: str | Unset = UNSET,
        expiry_time__gt: str | Unset = UNSET,
        expiry_time__gte: str | Unset = UNSET,
        expiry_time__lt: str | Unset = UNSET,
        expiry_time__lte: str | Unset = UNSET,
        duration: int | Unset = UNSET,
        duration__gt: int | Unset = UNSET,
        duration__gte: int | Unset = UNSET,
        duration__lt: int | Unset = UNSET,
        duration__lte: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        AsyncPager[models.MaskingSession] | Awaitable[AsyncAccepted[Page[models.MaskingSession]]]
    ): ...
    def list_masking_session(
        self,
        *,
        subaccount: str | Unset = UNSET,
        first_party: str | Unset = UNSET,
        second_party: str | Unset = UNSET,
        virtual_number: str | Unset = UNSET,
        status: models.MaskingSessionStatusFilterLike | Unset = UNSET,
        created_time: str | Unset = UNSET,
        created_time__gt: str | Unset = UNSET,
        created_time__gte: str | Unset = UNSET,
        created_time__lt: str | Unset = UNSET,
        created_time__lte: str | Unset = UNSET,
        expiry_time: str | Unset = UNSET,
        expiry_time__gt: str | Unset = UNSET,
        expiry_time__gte: str | Unset = UNSET,
        expiry_time__lt: str | Unset = UNSET,
        expiry_time__lte: str | Unset = UNSET,
        duration: int | Unset = UNSET,
        duration__gt: int | Unset = UNSET,
        duration__gte: int | Unset = UNSET,
        duration__lt: int | Unset = UNSET,
        duration__lte: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.MaskingSession] | Awaitable[AsyncAccepted[Page[models.MaskingSession]]]:
        """List masking sessions, page by page.

        Newest first. Without a time filter those of the last 7 days; a filter may span 30 days
        and reach back 90.

        Args:
            subaccount: Only what belongs to this subaccount (`SA…`). Meant for the main
                account: a subaccount sees its own things anyway.
            first_party: Only sessions with this first party.
            second_party: Only sessions with this second party.
            virtual_number: Only sessions that use this virtual number.
            status: Only sessions in this state. Default: "all".
            created_time: Only sessions that were created exactly then.
            created_time__gt: Only sessions that were created later than this.
            created_time__gte: Only sessions that were created then or later.
            created_time__lt: Only sessions that were created before this.
            created_time__lte: Only sessions that were created then or before.
            expiry_time: Only sessions that expire or expired exactly then.
            expiry_time__gt: Only sessions that expire or expired later than this.
            expiry_time__gte: Only sessions that expire or expired then or later.
            expiry_time__lt: Only sessions that expire or expired before this.
            expiry_time__lte: Only sessions that expire or expired then or before.
            duration: Only sessions whose `duration` is exactly this many seconds. At least 0.
            duration__gt: Only sessions whose `duration` is more than this many seconds.
                At least 0.
            duration__gte: Only sessions whose `duration` is at least this many seconds.
                At least 0.
            duration__lt: Only sessions whose `duration` is less than this many seconds.
                At least 0.
            duration__lte: Only sessions whose `duration` is at most this many seconds.
                At least 0.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every MaskingSession, page after page; `.page()` gives
            one page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            async for masking_session in client.masking_sessions.list_masking_session():
                print(masking_session.session_uuid)
        """
        return self._pages_asyncable(
            LIST_MASKING_SESSIONS,
            query={
                "subaccount": subaccount,
                "first_party": first_party,
                "second_party": second_party,
                "virtual_number": virtual_number,
                "status": status,
                "created_time": created_time,
                "created_time__gt": created_time__gt,
                "created_time__gte": created_time__gte,
                "created_time__lt": created_time__lt,
                "created_time__lte": created_time__lte,
                "expiry_time": expiry_time,
                "expiry_time__gt": expiry_time__gt,
                "expiry_time__gte": expiry_time__gte,
                "expiry_time__lt": expiry_time__lt,
                "expiry_time__lte": expiry_time__lte,
                "duration": duration,
                "duration__gt": duration__gt,
                "duration__gte": duration__gte,
                "duration__lt": duration__lt,
                "duration__lte": duration__lte,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def get_masking_session(self, session_uuid: str) -> models.MaskingSessionAnswer: ...
    @overload
    async def get_masking_session(
        self,
        session_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.MaskingSessionAnswer]: ...
    @overload
    async def get_masking_session(
        self,
        session_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MaskingSessionAnswer | AsyncAccepted[models.MaskingSessionAnswer]: ...
    async def get_masking_session(
        self,
        session_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MaskingSessionAnswer | AsyncAccepted[models.MaskingSessionAnswer]:
        """Get one masking session.

        Its settings, the calls that were made in it, and what they cost.

        Args:
            session_uuid: Id of the masking session.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            MaskingSessionAnswer: A session in its wrapper. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            masking_session_answer = await client.masking_sessions.get_masking_session(
                "bc0a20bb-9f09-4116-b3f8-709def3a89df",
            )
        """
        return await self._send_asyncable(
            GET_MASKING_SESSION,
            path={"session_uuid": session_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    async def update_masking_session(
        self,
        session_uuid: str,
        *,
        first_party: str | Unset = UNSET,
        second_party: str | Unset = UNSET,
        create_session_with_single_party: bool | Unset = UNSET,
        session_expiry: int | Unset = UNSET,
        call_time_limit: int | Unset = UNSET,
        ring_timeout: int | Unset = UNSET,
        geomatch: bool | Unset = UNSET,
        first_party_play_url: str | Unset = UNSET,
        second_party_play_url: str | Unset = UNSET,
        record: bool | Unset = UNSET,
        record_file_format: models.RecordingFormatLike | Unset = UNSET,
        recording_callback_url: str | Unset = UNSET,
        recording_callback_method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_method: models.HttpMethodLike | Unset = UNSET,
        subaccount: str | Unset = UNSET,
    ) -> models.MaskingSessionUpdated:
        """Change a masking session that has not expired.

        Only what is sent changes. The parties can be set only if the session was created with a
        single one. `callback_url` does not make the request asynchronous.

        Args:
            session_uuid: Id of the masking session.
            first_party: Number of the first party. Only if it was left open.
            second_party: Number of the second party. Only if it was left open.
            create_session_with_single_party: Whether one party may be left open.
            session_expiry: Seconds until the session expires. At least 0.
            call_time_limit: Seconds that a call may last. At least 1.
            ring_timeout: Seconds that a phone may ring. At least 1.
            geomatch: Whether the virtual number has to be of the country of the first party.
            first_party_play_url: What the first party hears before it is connected.
            second_party_play_url: What the second party hears before it is connected.
            record: Whether to record the calls.
            record_file_format: Format of the file.
            recording_callback_url: Told when a recording begins and when it is done.
            recording_callback_method: The verb for `recording_callback_url`.
            callback_url: Told what happens in the session.
            callback_method: The verb for `callback_url`.
            subaccount: The subaccount that the session shall belong to.

        Returns:
            MaskingSessionUpdated: The session as it is now.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.masking_sessions.update_masking_session(
                "bc0a20bb-9f09-4116-b3f8-709def3a89df",
                call_time_limit=14600,
                record=True,
            )
        """
        return await self._send(
            UPDATE_MASKING_SESSION,
            path={"session_uuid": session_uuid},
            body={
                "first_party": first_party,
                "second_party": second_party,
                "create_session_with_single_party": create_session_with_single_party,
                "session_expiry": session_expiry,
                "call_time_limit": call_time_limit,
                "ring_timeout": ring_timeout,
                "geomatch": geomatch,
                "first_party_play_url": first_party_play_url,
                "second_party_play_url": second_party_play_url,
                "record": record,
                "record_file_format": record_file_format,
                "recording_callback_url": recording_callback_url,
                "recording_callback_method": recording_callback_method,
                "callback_url": callback_url,
                "callback_method": callback_method,
                "subaccount": subaccount,
            },
        )

    @overload
    async def delete_masking_session(self, session_uuid: str) -> models.Changed | None: ...
    @overload
    async def delete_masking_session(
        self,
        session_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Changed | None]: ...
    @overload
    async def delete_masking_session(
        self,
        session_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | None | AsyncAccepted[models.Changed | None]: ...
    async def delete_masking_session(
        self,
        session_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | None | AsyncAccepted[models.Changed | None]:
        """End a masking session at once.

        It is `expired` then, and the virtual number is free once its cool-off period is over. A
        session that has already expired is an error.

        Args:
            session_uuid: Id of the masking session.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Changed | None. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.masking_sessions.delete_masking_session(
                "bc0a20bb-9f09-4116-b3f8-709def3a89df",
            )
        """
        return await self._send_asyncable(
            DELETE_MASKING_SESSION,
            path={"session_uuid": session_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class RawMaskingSessions:
    """`MaskingSessions`, whose methods give the answer as it came."""

    def __init__(self, resource: MaskingSessions) -> None:
        self.create_masking_session = raw(resource.create_masking_session)
        self.list_masking_session = raw(resource.list_masking_session)
        self.get_masking_session = raw(resource.get_masking_session)
        self.update_masking_session = raw(resource.update_masking_session)
        self.delete_masking_session = raw(resource.delete_masking_session)


class AsyncRawMaskingSessions:
    """`AsyncMaskingSessions`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncMaskingSessions) -> None:
        self.create_masking_session = async_raw(resource.create_masking_session)
        self.list_masking_session = async_raw_list(resource.list_masking_session)
        self.get_masking_session = async_raw(resource.get_masking_session)
        self.update_masking_session = async_raw(resource.update_masking_session)
        self.delete_masking_session = async_raw(resource.delete_masking_session)
