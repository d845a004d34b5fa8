# Generated from resources/multi_party_calls.yaml. Do not edit: change the spec, then `make generate`.
"""Calls of several participants, with roles."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Annotated, Final, Literal, overload

from msgspec import Meta

from .. import models
from .._runtime.accepted import AsyncAccepted
from .._runtime.operation import Operation, Paging
from .._runtime.paging import AsyncPager, Page, Pager
from .._runtime.raw import async_raw, async_raw_list, raw
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset

LIST_MULTI_PARTY_CALLS: Final[Operation[models.MultiPartyCall]] = Operation(
    id="list_multi_party_calls",
    method="GET",
    path="/Account/{auth_id}/MultiPartyCall/",
    result=models.MultiPartyCallPage,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "query": {
            "sub_account": str,
            "friendly_name": str,
            "status": models.MultiPartyCallStatusFilter,
            "termination_cause_code": int,
            "end_time__gt": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
            "end_time__gte": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
            "end_time__lt": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
            "end_time__lte": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
            "creation_time__gt": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
            "creation_time__gte": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
            "creation_time__lt": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
            "creation_time__lte": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
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
        item=models.MultiPartyCall,
        meta="/meta",
        next="/meta/next",
        total="/meta/count",
        stop="next",
    ),
)
GET_MULTI_PARTY_CALL: Final[Operation[models.MultiPartyCall]] = Operation(
    id="get_multi_party_call",
    method="GET",
    path="/Account/{auth_id}/MultiPartyCall/{mpc_id}/",
    result=models.MultiPartyCall,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"mpc_id": Annotated[str, Meta(pattern="^(uuid|name)_.+\\Z")]},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
START_MULTI_PARTY_CALL: Final[Operation[models.MultiPartyCallDone | None]] = Operation(
    id="start_multi_party_call",
    method="POST",
    path="/Account/{auth_id}/MultiPartyCall/{mpc_id}/",
    result=models.MultiPartyCallDone | None,
    retry="when-unsent",
    asyncable=True,
    accepts=lambda: {
        "path": {"mpc_id": Annotated[str, Meta(pattern="^(uuid|name)_.+\\Z")]},
        "body": {
            "status": Literal["active"],
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
    check="multi_party_calls.get",
)
END_MULTI_PARTY_CALL: Final[Operation[models.MultiPartyCallDone | None]] = Operation(
    id="end_multi_party_call",
    method="DELETE",
    path="/Account/{auth_id}/MultiPartyCall/{mpc_id}/",
    result=models.MultiPartyCallDone | None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"mpc_id": Annotated[str, Meta(pattern="^(uuid|name)_.+\\Z")]},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
START_MULTI_PARTY_CALL_MEMBER_PLAY: Final[Operation[models.MultiPartyCallSoundStarted]] = Operation(
    id="start_multi_party_call_member_play",
    method="POST",
    path="/Account/{auth_id}/MultiPartyCall/{mpc_id}/Member/{member_id}/Play/",
    result=models.MultiPartyCallSoundStarted,
    retry="when-unsent",
    asyncable=True,
    accepts=lambda: {
        "path": {"mpc_id": Annotated[str, Meta(pattern="^(uuid|name)_.+\\Z")], "member_id": str},
        "body": {"url": str, "callback_url": str, "callback_method": models.CallbackMethod},
    },
    check="multi_party_calls.list",
)
STOP_MULTI_PARTY_CALL_MEMBER_PLAY: Final[Operation[None]] = Operation(
    id="stop_multi_party_call_member_play",
    method="DELETE",
    path="/Account/{auth_id}/MultiPartyCall/{mpc_id}/Member/{member_id}/Play/",
    result=None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"mpc_id": Annotated[str, Meta(pattern="^(uuid|name)_.+\\Z")], "member_id": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
START_MULTI_PARTY_CALL_MEMBER_SPEAK: Final[Operation[models.MultiPartyCallSoundStarted]] = (
    Operation(
        id="start_multi_party_call_member_speak",
        method="POST",
        path="/Account/{auth_id}/MultiPartyCall/{mpc_id}/Member/{member_id}/Speak/",
        result=models.MultiPartyCallSoundStarted,
        retry="when-unsent",
        asyncable=True,
        accepts=lambda: {
            "path": {
                "mpc_id": Annotated[str, Meta(pattern="^(uuid|name)_.+\\Z")],
                "member_id": str,
            },
            "body": {
                "text": Annotated[str, Meta(min_length=1)],
                "voice": str,
                "language": str,
                "type": str,
                "mix": bool,
                "callback_url": str,
                "callback_method": models.CallbackMethod,
            },
        },
        check="multi_party_calls.list",
    )
)
STOP_MULTI_PARTY_CALL_MEMBER_SPEAK: Final[Operation[None]] = Operation(
    id="stop_multi_party_call_member_speak",
    method="DELETE",
    path="/Account/{auth_id}/MultiPartyCall/{mpc_id}/Member/{member_id}/Speak/",
    result=None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"mpc_id": Annotated[str, Meta(pattern="^(uuid|name)_.+\\Z")], "member_id": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
ADD_MULTI_PARTY_CALL_PARTICIPANT: Final[Operation[models.MultiPartyCallParticipantAdded]] = (
    Operation(
        id="add_multi_party_call_participant",
        method="POST",
        path="/Account/{auth_id}/MultiPartyCall/{mpc_id}/Participant/",
        result=models.MultiPartyCallParticipantAdded,
        retry="when-unsent",
        asyncable=True,
        names={"from": "from_"},
        accepts=lambda: {
            "path": {"mpc_id": Annotated[str, Meta(pattern="^(uuid|name)_.+\\Z")]},
            "body": {
                "role": str,
                "from": str,
                "to": str,
                "call_uuid": str,
                "caller_name": Annotated[str, Meta(max_length=50)],
                "call_status_callback_url": str,
                "call_status_callback_method": str,
                "sip_headers": str,
                "confirm_key": str,
                "confirm_key_sound_url": str,
                "confirm_key_sound_method": str,
                "dial_music": str,
                "ring_timeout": int | str,
                "delay_dial": int | str,
                "send_digits": str,
                "send_on_preanswer": bool | str,
                "max_duration": Annotated[int, Meta(ge=300, le=28800)],
                "max_participants": Annotated[int, Meta(ge=2, le=10)],
                "create_mpc_with_single_participant": bool | str,
                "stay_alone": bool | str,
                "start_mpc_on_enter": bool | str,
                "end_mpc_on_exit": bool | str,
                "coach_mode": bool | str,
                "mute": bool | str,
                "hold": bool | str,
                "relay_dtmf_inputs": bool | str,
                "wait_music_url": str,
                "wait_music_method": str,
                "agent_hold_music_url": str,
                "agent_hold_music_method": str,
                "customer_hold_music_url": str,
                "customer_hold_music_method": str,
                "agent_hold_music": str,
                "customer_hold_music": str,
                "enter_sound": str,
                "enter_sound_method": str,
                "exit_sound": str,
                "exit_sound_method": str,
                "on_exit_action_url": str,
                "on_exit_action_method": str,
                "status_callback_url": str,
                "status_callback_method": str,
                "status_callback_events": str,
                "record": bool | str,
                "record_participant_track": bool | str,
                "record_file_format": str,
                "record_min_member_count": Annotated[int, Meta(ge=1, le=2)],
                "recording_callback_url": str,
                "recording_callback_method": str,
                "start_recording_audio": str,
                "start_recording_audio_method": str,
                "stop_recording_audio": str,
                "stop_recording_audio_method": str,
                "transcript": bool | str,
                "transcription_url": str,
                "callback_url": str,
                "callback_method": models.CallbackMethod,
            },
        },
        check="multi_party_calls.list_participants",
    )
)
LIST_MULTI_PARTY_CALL_PARTICIPANTS: Final[Operation[models.MultiPartyCallParticipant]] = Operation(
    id="list_multi_party_call_participants",
    method="GET",
    path="/Account/{auth_id}/MultiPartyCall/{mpc_id}/Participant/",
    result=models.MultiPartyCallParticipantPage,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"mpc_id": Annotated[str, Meta(pattern="^(uuid|name)_.+\\Z")]},
        "query": {
            "call_uuid": str,
            "limit": Annotated[int, Meta(ge=1, le=20)],
            "offset": Annotated[int, Meta(ge=0)],
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
    paging=Paging(
        limit="limit",
        offset="offset",
        maximum=20,
        items="/objects",
        item=models.MultiPartyCallParticipant,
        meta="/meta",
        next="/meta/next",
        total="/meta/count",
        stop="next",
    ),
)
GET_MULTI_PARTY_CALL_PARTICIPANT: Final[Operation[models.MultiPartyCallParticipant]] = Operation(
    id="get_multi_party_call_participant",
    method="GET",
    path="/Account/{auth_id}/MultiPartyCall/{mpc_id}/Participant/{participant_id}/",
    result=models.MultiPartyCallParticipant,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {
            "mpc_id": Annotated[str, Meta(pattern="^(uuid|name)_.+\\Z")],
            "participant_id": str,
        },
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
UPDATE_MULTI_PARTY_CALL_PARTICIPANT: Final[Operation[models.MultiPartyCallParticipantUpdated]] = (
    Operation(
        id="update_multi_party_call_participant",
        method="POST",
        path="/Account/{auth_id}/MultiPartyCall/{mpc_id}/Participant/{participant_id}/",
        result=models.MultiPartyCallParticipantUpdated,
        retry="safe",
        asyncable=True,
        accepts=lambda: {
            "path": {
                "mpc_id": Annotated[str, Meta(pattern="^(uuid|name)_.+\\Z")],
                "participant_id": str,
            },
            "body": {
                "coach_mode": bool | str,
                "mute": bool | str,
                "hold": bool | str,
                "disable_state_change_sound": bool | str,
                "callback_url": str,
                "callback_method": models.CallbackMethod,
            },
        },
    )
)
KICK_MULTI_PARTY_CALL_PARTICIPANT: Final[Operation[models.MultiPartyCallDone | None]] = Operation(
    id="kick_multi_party_call_participant",
    method="DELETE",
    path="/Account/{auth_id}/MultiPartyCall/{mpc_id}/Participant/{participant_id}/",
    result=models.MultiPartyCallDone | None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {
            "mpc_id": Annotated[str, Meta(pattern="^(uuid|name)_.+\\Z")],
            "participant_id": str,
        },
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
START_MULTI_PARTY_CALL_RECORDING: Final[Operation[models.MultiPartyCallRecordingStarted]] = (
    Operation(
        id="start_multi_party_call_recording",
        method="POST",
        path="/Account/{auth_id}/MultiPartyCall/{mpc_id}/Record/",
        result=models.MultiPartyCallRecordingStarted,
        retry="when-unsent",
        asyncable=True,
        accepts=lambda: {
            "path": {"mpc_id": Annotated[str, Meta(pattern="^(uuid|name)_.+\\Z")]},
            "body": {
                "file_format": str,
                "recording_callback_url": str,
                "recording_callback_method": str,
                "transcript": bool | str,
                "transcription_url": str,
                "record_track_type": str,
                "callback_url": str,
                "callback_method": models.CallbackMethod,
            },
        },
        check="multi_party_calls.list",
    )
)
STOP_MULTI_PARTY_CALL_RECORDING: Final[Operation[None]] = Operation(
    id="stop_multi_party_call_recording",
    method="DELETE",
    path="/Account/{auth_id}/MultiPartyCall/{mpc_id}/Record/",
    result=None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"mpc_id": Annotated[str, Meta(pattern="^(uuid|name)_.+\\Z")]},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
PAUSE_MULTI_PARTY_CALL_RECORDING: Final[Operation[None]] = Operation(
    id="pause_multi_party_call_recording",
    method="POST",
    path="/Account/{auth_id}/MultiPartyCall/{mpc_id}/Record/Pause/",
    result=None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"mpc_id": Annotated[str, Meta(pattern="^(uuid|name)_.+\\Z")]},
        "body": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
RESUME_MULTI_PARTY_CALL_RECORDING: Final[Operation[None]] = Operation(
    id="resume_multi_party_call_recording",
    method="POST",
    path="/Account/{auth_id}/MultiPartyCall/{mpc_id}/Record/Resume/",
    result=None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"mpc_id": Annotated[str, Meta(pattern="^(uuid|name)_.+\\Z")]},
        "body": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
START_MULTI_PARTY_CALL_PARTICIPANT_RECORDING: Final[
    Operation[models.MultiPartyCallRecordingStarted]
] = Operation(
    id="start_multi_party_call_participant_recording",
    method="POST",
    path="/Account/{auth_id}/MultiPartyCall/{mpc_id}/Participant/{participant_id}/Record/",
    result=models.MultiPartyCallRecordingStarted,
    retry="when-unsent",
    asyncable=True,
    accepts=lambda: {
        "path": {
            "mpc_id": Annotated[str, Meta(pattern="^(uuid|name)_.+\\Z")],
            "participant_id": str,
        },
        "body": {
            "record_track_type": str,
            "file_format": str,
            "recording_callback_url": str,
            "recording_callback_method": str,
            "transcript": bool | str,
            "transcription_url": str,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
    check="multi_party_calls.list",
)
STOP_MULTI_PARTY_CALL_PARTICIPANT_RECORDING: Final[Operation[None]] = Operation(
    id="stop_multi_party_call_participant_recording",
    method="DELETE",
    path="/Account/{auth_id}/MultiPartyCall/{mpc_id}/Participant/{participant_id}/Record/",
    result=None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {
            "mpc_id": Annotated[str, Meta(pattern="^(uuid|name)_.+\\Z")],
            "participant_id": str,
        },
        "query": {
            "record_track_type": str,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
)
PAUSE_MULTI_PARTY_CALL_PARTICIPANT_RECORDING: Final[Operation[None]] = Operation(
    id="pause_multi_party_call_participant_recording",
    method="POST",
    path="/Account/{auth_id}/MultiPartyCall/{mpc_id}/Participant/{participant_id}/Record/Pause/",
    result=None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {
            "mpc_id": Annotated[str, Meta(pattern="^(uuid|name)_.+\\Z")],
            "participant_id": str,
        },
        "body": {
            "record_track_type": str,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
)
RESUME_MULTI_PARTY_CALL_PARTICIPANT_RECORDING: Final[Operation[None]] = Operation(
    id="resume_multi_party_call_participant_recording",
    method="POST",
    path="/Account/{auth_id}/MultiPartyCall/{mpc_id}/Participant/{participant_id}/Record/Resume/",
    result=None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {
            "mpc_id": Annotated[str, Meta(pattern="^(uuid|name)_.+\\Z")],
            "participant_id": str,
        },
        "body": {
            "record_track_type": str,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
)


class MultiPartyCalls(Resource):
    """Calls of several participants, with roles."""

    @overload
    def list(
        self,
        *,
        sub_account: str | Unset = UNSET,
        friendly_name: str | Unset = UNSET,
        status: models.MultiPartyCallStatusFilterLike | Unset = UNSET,
        termination_cause_code: int | Unset = UNSET,
        end_time__gt: str | Unset = UNSET,
        end_time__gte: str | Unset = UNSET,
        end_time__lt: str | Unset = UNSET,
        end_time__lte: str | Unset = UNSET,
        creation_time__gt: str | Unset = UNSET,
        creation_time__gte: str | Unset = UNSET,
        creation_time__lt: str | Unset = UNSET,
        creation_time__lte: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Pager[models.MultiPartyCall]: ...
    @overload
    def list(
        self,
        *,
        sub_account: str | Unset = UNSET,
        friendly_name: str | Unset = UNSET,
        status: models.MultiPartyCallStatusFilterLike | Unset = UNSET,
        termination_cause_code: int | Unset = UNSET,
        end_time__gt: str | Unset = UNSET,
        end_time__gte: str | Unset = UNSET,
        end_time__lt: str | Unset = UNSET,
        end_time__lte: str | Unset = UNSET,
        creation_time__gt: str | Unset = UNSET,
        creation_time__gte: str | Unset = UNSET,
        creation_time__lt: str | Unset = UNSET,
        creation_time__lte: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.MultiPartyCall]]: ...
    @overload
    def list(
        self,
        *,
        sub_account: str | Unset = UNSET,
        friendly_name: str | Unset = UNSET,
        status: models.MultiPartyCallStatusFilterLike | Unset = UNSET,
        termination_cause_code: int | Unset = UNSET,
        end_time__gt: str | Unset = UNSET,
        end_time__gte: str | Unset = UNSET,
        end_time__lt: str | Unset = UNSET,
        end_time__lte: str | Unset = UNSET,
        creation_time__gt: str | Unset = UNSET,
        creation_time__gte: str | Unset = UNSET,
        creation_time__lt: str | Unset = UNSET,
        creation_time__lte: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.MultiPartyCall] | AsyncAccepted[Page[models.MultiPartyCall]]: ...
    def list(
        self,
        *,
        sub_account: str | Unset = UNSET,
        friendly_name: str | Unset = UNSET,
        status: models.MultiPartyCallStatusFilterLike | Unset = UNSET,
        termination_cause_code: int | Unset = UNSET,
        end_time__gt: str | Unset = UNSET,
        end_time__gte: str | Unset = UNSET,
        end_time__lt: str | Unset = UNSET,
        end_time__lte: str | Unset = UNSET,
        creation_time__gt: str | Unset = UNSET,
        creation_time__gte: str | Unset = UNSET,
        creation_time__lt: str | Unset = UNSET,
        creation_time__lte: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.MultiPartyCall] | AsyncAccepted[Page[models.MultiPartyCall]]:
        """List multiparty calls, page by page.

        Without a filter on a time, those of the last 7 days; with only one bound, 30 days.
        Filters take UTC.

        Args:
            sub_account: Only those of this subaccount (`SA…`).
            friendly_name: Only those of this name.
            status: Only those in this state.
            termination_cause_code: Only those that ended for this reason: `1000` nobody was
                left, `1010` the last one may not stay alone, `2000` the longest duration was
                reached, `3000` a request ended it.
            end_time__gt: Only those that ended later than this.
            end_time__gte: Only those that ended then or later.
            end_time__lt: Only those that ended before this.
            end_time__lte: Only those that ended then or before.
            creation_time__gt: Only those that were created later than this.
            creation_time__gte: Only those that were created then or later.
            creation_time__lt: Only those that were created before this.
            creation_time__lte: Only those that were created then or before.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every MultiPartyCall, page after page; `.page()` gives one
            page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            for multi_party_call in client.multi_party_calls.list():
                print(multi_party_call.mpc_uuid)
        """
        return self._pages_asyncable(
            LIST_MULTI_PARTY_CALLS,
            query={
                "sub_account": sub_account,
                "friendly_name": friendly_name,
                "status": status,
                "termination_cause_code": termination_cause_code,
                "end_time__gt": end_time__gt,
                "end_time__gte": end_time__gte,
                "end_time__lt": end_time__lt,
                "end_time__lte": end_time__lte,
                "creation_time__gt": creation_time__gt,
                "creation_time__gte": creation_time__gte,
                "creation_time__lt": creation_time__lt,
                "creation_time__lte": creation_time__lte,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get(self, mpc_id: str) -> models.MultiPartyCall: ...
    @overload
    def get(
        self,
        mpc_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.MultiPartyCall]: ...
    @overload
    def get(
        self,
        mpc_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MultiPartyCall | AsyncAccepted[models.MultiPartyCall]: ...
    def get(
        self,
        mpc_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MultiPartyCall | AsyncAccepted[models.MultiPartyCall]:
        """Get one multiparty call.

        Its state, and once it has ended also its length, its price and why it ended.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            MultiPartyCall: A call of up to ten participants with roles. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            multi_party_call = client.multi_party_calls.get("name_support-4711")
        """
        return self._send_asyncable(
            GET_MULTI_PARTY_CALL,
            path={"mpc_id": mpc_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def start(
        self, mpc_id: str, *, status: Literal["active"]
    ) -> models.MultiPartyCallDone | None: ...
    @overload
    def start(
        self,
        mpc_id: str,
        *,
        status: Literal["active"],
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.MultiPartyCallDone | None]: ...
    @overload
    def start(
        self,
        mpc_id: str,
        *,
        status: Literal["active"],
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MultiPartyCallDone | None | AsyncAccepted[models.MultiPartyCallDone | None]: ...
    def start(
        self,
        mpc_id: str,
        *,
        status: Literal["active"],
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MultiPartyCallDone | None | AsyncAccepted[models.MultiPartyCallDone | None]:
        """Start a multiparty call that waits.

        Ends the wait for somebody whose `start_mpc_on_enter` is true: the music stops and those
        who are there can talk.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
            status: Always `active`.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            MultiPartyCallDone | None. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.multi_party_calls.start(
                "name_support-4711",
                status="active",
            )
        """
        return self._send_asyncable(
            START_MULTI_PARTY_CALL,
            path={"mpc_id": mpc_id},
            body={
                "status": status,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def stop(self, mpc_id: str) -> models.MultiPartyCallDone | None: ...
    @overload
    def stop(
        self,
        mpc_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.MultiPartyCallDone | None]: ...
    @overload
    def stop(
        self,
        mpc_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MultiPartyCallDone | None | AsyncAccepted[models.MultiPartyCallDone | None]: ...
    def stop(
        self,
        mpc_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MultiPartyCallDone | None | AsyncAccepted[models.MultiPartyCallDone | None]:
        """End a multiparty call.

        Everybody is hung up on. The record stays.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            MultiPartyCallDone | None. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.multi_party_calls.stop("name_support-4711")
        """
        return self._send_asyncable(
            END_MULTI_PARTY_CALL,
            path={"mpc_id": mpc_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def start_play_audio(
        self, mpc_id: str, member_id: str, *, url: str
    ) -> models.MultiPartyCallSoundStarted: ...
    @overload
    def start_play_audio(
        self,
        mpc_id: str,
        member_id: str,
        *,
        url: str,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.MultiPartyCallSoundStarted]: ...
    @overload
    def start_play_audio(
        self,
        mpc_id: str,
        member_id: str,
        *,
        url: str,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MultiPartyCallSoundStarted | AsyncAccepted[models.MultiPartyCallSoundStarted]: ...
    def start_play_audio(
        self,
        mpc_id: str,
        member_id: str,
        *,
        url: str,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MultiPartyCallSoundStarted | AsyncAccepted[models.MultiPartyCallSoundStarted]:
        """Play a sound file to members.

        Answers as soon as the sound is queued. Only the named members hear it; `all` stands for
        everybody.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
            member_id: The `member_id` of the participant, several separated by commas, or
                `all`.
            url: The sound file, MP3 or WAV.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            MultiPartyCallSoundStarted: Who will hear it. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.multi_party_calls.start_play_audio(
                "name_support-4711",
                "49,51",
                url="https://example.com/sounds/announcement.mp3",
            )
        """
        return self._send_asyncable(
            START_MULTI_PARTY_CALL_MEMBER_PLAY,
            path={"mpc_id": mpc_id, "member_id": member_id},
            body={"url": url, "callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def stop_play_audio(self, mpc_id: str, member_id: str) -> None: ...
    @overload
    def stop_play_audio(
        self,
        mpc_id: str,
        member_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    def stop_play_audio(
        self,
        mpc_id: str,
        member_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    def stop_play_audio(
        self,
        mpc_id: str,
        member_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Stop the sound file.

        Name the members as when the sound was started: by the same ids, or by `all`.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
            member_id: The `member_id` of the participant, several separated by commas, or
                `all`.
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
            client.multi_party_calls.stop_play_audio("name_support-4711", "49,51")
        """
        return self._send_asyncable(
            STOP_MULTI_PARTY_CALL_MEMBER_PLAY,
            path={"mpc_id": mpc_id, "member_id": member_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def start_speak(
        self,
        mpc_id: str,
        member_id: str,
        *,
        text: str,
        voice: str | Unset = UNSET,
        language: str | Unset = UNSET,
        type: str | Unset = UNSET,
        mix: bool | Unset = UNSET,
    ) -> models.MultiPartyCallSoundStarted: ...
    @overload
    def start_speak(
        self,
        mpc_id: str,
        member_id: str,
        *,
        text: str,
        voice: str | Unset = UNSET,
        language: str | Unset = UNSET,
        type: str | Unset = UNSET,
        mix: bool | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.MultiPartyCallSoundStarted]: ...
    @overload
    def start_speak(
        self,
        mpc_id: str,
        member_id: str,
        *,
        text: str,
        voice: str | Unset = UNSET,
        language: str | Unset = UNSET,
        type: str | Unset = UNSET,
        mix: bool | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MultiPartyCallSoundStarted | AsyncAccepted[models.MultiPartyCallSoundStarted]: ...
    def start_speak(
        self,
        mpc_id: str,
        member_id: str,
        *,
        text: str,
        voice: str | Unset = UNSET,
        language: str | Unset = UNSET,
        type: str | Unset = UNSET,
        mix: bool | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MultiPartyCallSoundStarted | AsyncAccepted[models.MultiPartyCallSoundStarted]:
        """Speak text to members.

        Answers as soon as the speech is queued. This operation is not documented; its statuses
        are assumed to be those of playing a file.

        Uncertain: the API's documentation does not confirm it.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
            member_id: The `member_id` of the participant, several separated by commas, or
                `all`.
            text: What to say, as plain text or SSML.
            voice: The voice, such as `WOMAN` or `MAN`.
            language: Language of the text, such as `en-US`.
            type: How `text` is to be read: `text` or `ssml`.
            mix: Whether the others go on being heard meanwhile.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            MultiPartyCallSoundStarted: Who will hear it. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.multi_party_calls.start_speak(
                "name_support-4711",
                "49,51",
                text="This call is about to end.",
                voice="WOMAN",
                language="en-US",
            )
        """
        return self._send_asyncable(
            START_MULTI_PARTY_CALL_MEMBER_SPEAK,
            path={"mpc_id": mpc_id, "member_id": member_id},
            body={
                "text": text,
                "voice": voice,
                "language": language,
                "type": type,
                "mix": mix,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def stop_speak(self, mpc_id: str, member_id: str) -> None: ...
    @overload
    def stop_speak(
        self,
        mpc_id: str,
        member_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    def stop_speak(
        self,
        mpc_id: str,
        member_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    def stop_speak(
        self,
        mpc_id: str,
        member_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Stop the speech.

        Name the members as when the speech was started. This operation is not documented; its
        status is assumed to be that of stopping a file.

        Uncertain: the API's documentation does not confirm it.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
            member_id: The `member_id` of the participant, several separated by commas, or
                `all`.
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
            client.multi_party_calls.stop_speak("name_support-4711", "49,51")
        """
        return self._send_asyncable(
            STOP_MULTI_PARTY_CALL_MEMBER_SPEAK,
            path={"mpc_id": mpc_id, "member_id": member_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def add_participant(
        self,
        mpc_id: str,
        *,
        role: str,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        call_uuid: str | Unset = UNSET,
        caller_name: str | Unset = UNSET,
        call_status_callback_url: str | Unset = UNSET,
        call_status_callback_method: models.HttpMethodLike | Unset = UNSET,
        sip_headers: str | Unset = UNSET,
        confirm_key: str | Unset = UNSET,
        confirm_key_sound_url: str | Unset = UNSET,
        confirm_key_sound_method: models.HttpMethodLike | Unset = UNSET,
        dial_music: str | Unset = UNSET,
        ring_timeout: int | str | Unset = UNSET,
        delay_dial: int | str | Unset = UNSET,
        send_digits: str | Unset = UNSET,
        send_on_preanswer: bool | str | Unset = UNSET,
        max_duration: int | Unset = UNSET,
        max_participants: int | Unset = UNSET,
        create_mpc_with_single_participant: bool | str | Unset = UNSET,
        stay_alone: bool | str | Unset = UNSET,
        start_mpc_on_enter: bool | str | Unset = UNSET,
        end_mpc_on_exit: bool | str | Unset = UNSET,
        coach_mode: bool | str | Unset = UNSET,
        mute: bool | str | Unset = UNSET,
        hold: bool | str | Unset = UNSET,
        relay_dtmf_inputs: bool | str | Unset = UNSET,
        wait_music_url: str | Unset = UNSET,
        wait_music_method: models.HttpMethodLike | Unset = UNSET,
        agent_hold_music_url: str | Unset = UNSET,
        agent_hold_music_method: models.HttpMethodLike | Unset = UNSET,
        customer_hold_music_url: str | Unset = UNSET,
        customer_hold_music_method: models.HttpMethodLike | Unset = UNSET,
        agent_hold_music: str | Unset = UNSET,
        customer_hold_music: str | Unset = UNSET,
        enter_sound: str | Unset = UNSET,
        enter_sound_method: models.HttpMethodLike | Unset = UNSET,
        exit_sound: str | Unset = UNSET,
        exit_sound_method: models.HttpMethodLike | Unset = UNSET,
        on_exit_action_url: str | Unset = UNSET,
        on_exit_action_method: models.HttpMethodLike | Unset = UNSET,
        status_callback_url: str | Unset = UNSET,
        status_callback_method: models.HttpMethodLike | Unset = UNSET,
        status_callback_events: str | Unset = UNSET,
        record: bool | str | Unset = UNSET,
        record_participant_track: bool | str | Unset = UNSET,
        record_file_format: models.RecordingFormatLike | Unset = UNSET,
        record_min_member_count: int | Unset = UNSET,
        recording_callback_url: str | Unset = UNSET,
        recording_callback_method: models.HttpMethodLike | Unset = UNSET,
        start_recording_audio: str | Unset = UNSET,
        start_recording_audio_method: models.HttpMethodLike | Unset = UNSET,
        stop_recording_audio: str | Unset = UNSET,
        stop_recording_audio_method: models.HttpMethodLike | Unset = UNSET,
        transcript: bool | str | Unset = UNSET,
        transcription_url: str | Unset = UNSET,
    ) -> models.MultiPartyCallParticipantAdded: ...
    @overload
    def add_participant(
        self,
        mpc_id: str,
        *,
        role: str,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        call_uuid: str | Unset = UNSET,
        caller_name: str | Unset = UNSET,
        call_status_callback_url: str | Unset = UNSET,
        call_status_callback_method: models.HttpMethodLike | Unset = UNSET,
        sip_headers: str | Unset = UNSET,
        confirm_key: str | Unset = UNSET,
        confirm_key_sound_url: str | Unset = UNSET,
        confirm_key_sound_method: models.HttpMethodLike | Unset = UNSET,
        dial_music: str | Unset = UNSET,
        ring_timeout: int | str | Unset = UNSET,
        delay_dial: int | str | Unset = UNSET,
        send_digits: str | Unset = UNSET,
        send_on_preanswer: bool | str | Unset = UNSET,
        max_duration: int | Unset = UNSET,
        max_participants: int | Unset = UNSET,
        create_mpc_with_single_participant: bool | str | Unset = UNSET,
        stay_alone: bool | str | Unset = UNSET,
        start_mpc_on_enter: bool | str | Unset = UNSET,
        end_mpc_on_exit: bool | str | Unset = UNSET,
        coach_mode: bool | str | Unset = UNSET,
        mute: bool | str | Unset = UNSET,
        hold: bool | str | Unset = UNSET,
        relay_dtmf_inputs: bool | str | Unset = UNSET,
        wait_music_url: str | Unset = UNSET,
        wait_music_method: models.HttpMethodLike | Unset = UNSET,
        agent_hold_music_url: str | Unset = UNSET,
        agent_hold_music_method: models.HttpMethodLike | Unset = UNSET,
        customer_hold_music_url: str | Unset = UNSET,
        customer_hold_music_method: models.HttpMethodLike | Unset = UNSET,
        agent_hold_music: str | Unset = UNSET,
        customer_hold_music: str | Unset = UNSET,
        enter_sound: str | Unset = UNSET,
        enter_sound_method: models.HttpMethodLike | Unset = UNSET,
        exit_sound: str | Unset = UNSET,
        exit_sound_method: models.HttpMethodLike | Unset = UNSET,
        on_exit_action_url: str | Unset = UNSET,
        on_exit_action_method: models.HttpMethodLike | Unset = UNSET,
        status_callback_url: str | Unset = UNSET,
        status_callback_method: models.HttpMethodLike | Unset = UNSET,
        status_callback_events: str | Unset = UNSET,
        record: bool | str | Unset = UNSET,
        record_participant_track: bool | str | Unset = UNSET,
        record_file_format: models.RecordingFormatLike | Unset = UNSET,
        record_min_member_count: int | Unset = UNSET,
        recording_callback_url: str | Unset = UNSET,
        recording_callback_method: models.HttpMethodLike | Unset = UNSET,
        start_recording_audio: str | Unset = UNSET,
        start_recording_audio_method: models.HttpMethodLike | Unset = UNSET,
        stop_recording_audio: str | Unset = UNSET,
        stop_recording_audio_method: models.HttpMethodLike | Unset = UNSET,
        transcript: bool | str | Unset = UNSET,
        transcription_url: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.MultiPartyCallParticipantAdded]: ...
    @overload
    def add_participant(
        self,
        mpc_id: str,
        *,
        role: str,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        call_uuid: str | Unset = UNSET,
        caller_name: str | Unset = UNSET,
        call_status_callback_url: str | Unset = UNSET,
        call_status_callback_method: models.HttpMethodLike | Unset = UNSET,
        sip_headers: str | Unset = UNSET,
        confirm_key: str | Unset = UNSET,
        confirm_key_sound_url: str | Unset = UNSET,
        confirm_key_sound_method: models.HttpMethodLike | Unset = UNSET,
        dial_music: str | Unset = UNSET,
        ring_timeout: int | str | Unset = UNSET,
        delay_dial: int | str | Unset = UNSET,
        send_digits: str | Unset = UNSET,
        send_on_preanswer: bool | str | Unset = UNSET,
        max_duration: int | Unset = UNSET,
        max_participants: int | Unset = UNSET,
        create_mpc_with_single_participant: bool | str | Unset = UNSET,
        stay_alone: bool | str | Unset = UNSET,
        start_mpc_on_enter: bool | str | Unset = UNSET,
        end_mpc_on_exit: bool | str | Unset = UNSET,
        coach_mode: bool | str | Unset = UNSET,
        mute: bool | str | Unset = UNSET,
        hold: bool | str | Unset = UNSET,
        relay_dtmf_inputs: bool | str | Unset = UNSET,
        wait_music_url: str | Unset = UNSET,
        wait_music_method: models.HttpMethodLike | Unset = UNSET,
        agent_hold_music_url: str | Unset = UNSET,
        agent_hold_music_method: models.HttpMethodLike | Unset = UNSET,
        customer_hold_music_url: str | Unset = UNSET,
        customer_hold_music_method: models.HttpMethodLike | Unset = UNSET,
        agent_hold_music: str | Unset = UNSET,
        customer_hold_music: str | Unset = UNSET,
        enter_sound: str | Unset = UNSET,
        enter_sound_method: models.HttpMethodLike | Unset = UNSET,
        exit_sound: str | Unset = UNSET,
        exit_sound_method: models.HttpMethodLike | Unset = UNSET,
        on_exit_action_url: str | Unset = UNSET,
        on_exit_action_method: models.HttpMethodLike | Unset = UNSET,
        status_callback_url: str | Unset = UNSET,
        status_callback_method: models.HttpMethodLike | Unset = UNSET,
        status_callback_events: str | Unset = UNSET,
        record: bool | str | Unset = UNSET,
        record_participant_track: bool | str | Unset = UNSET,
        record_file_format: models.RecordingFormatLike | Unset = UNSET,
        record_min_member_count: int | Unset = UNSET,
        recording_callback_url: str | Unset = UNSET,
        recording_callback_method: models.HttpMethodLike | Unset = UNSET,
        start_recording_audio: str | Unset = UNSET,
        start_recording_audio_method: models.HttpMethodLike | Unset = UNSET,
        stop_recording_audio: str | Unset = UNSET,
        stop_recording_audio_method: models.HttpMethodLike | Unset = UNSET,
        transcript: bool | str | Unset = UNSET,
        transcription_url: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.MultiPartyCallParticipantAdded | AsyncAccepted[models.MultiPartyCallParticipantAdded]
    ): ...
    def add_participant(
        self,
        mpc_id: str,
        *,
        role: str,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        call_uuid: str | Unset = UNSET,
        caller_name: str | Unset = UNSET,
        call_status_callback_url: str | Unset = UNSET,
        call_status_callback_method: models.HttpMethodLike | Unset = UNSET,
        sip_headers: str | Unset = UNSET,
        confirm_key: str | Unset = UNSET,
        confirm_key_sound_url: str | Unset = UNSET,
        confirm_key_sound_method: models.HttpMethodLike | Unset = UNSET,
        dial_music: str | Unset = UNSET,
        ring_timeout: int | str | Unset = UNSET,
        delay_dial: int | str | Unset = UNSET,
        send_digits: str | Unset = UNSET,
        send_on_preanswer: bool | str | Unset = UNSET,
        max_duration: int | Unset = UNSET,
        max_participants: int | Unset = UNSET,
        create_mpc_with_single_participant: bool | str | Unset = UNSET,
        stay_alone: bool | str | Unset = UNSET,
        start_mpc_on_enter: bool | str | Unset = UNSET,
        end_mpc_on_exit: bool | str | Unset = UNSET,
        coach_mode: bool | str | Unset = UNSET,
        mute: bool | str | Unset = UNSET,
        hold: bool | str | Unset = UNSET,
        relay_dtmf_inputs: bool | str | Unset = UNSET,
        wait_music_url: str | Unset = UNSET,
        wait_music_method: models.HttpMethodLike | Unset = UNSET,
        agent_hold_music_url: str | Unset = UNSET,
        agent_hold_music_method: models.HttpMethodLike | Unset = UNSET,
        customer_hold_music_url: str | Unset = UNSET,
        customer_hold_music_method: models.HttpMethodLike | Unset = UNSET,
        agent_hold_music: str | Unset = UNSET,
        customer_hold_music: str | Unset = UNSET,
        enter_sound: str | Unset = UNSET,
        enter_sound_method: models.HttpMethodLike | Unset = UNSET,
        exit_sound: str | Unset = UNSET,
        exit_sound_method: models.HttpMethodLike | Unset = UNSET,
        on_exit_action_url: str | Unset = UNSET,
        on_exit_action_method: models.HttpMethodLike | Unset = UNSET,
        status_callback_url: str | Unset = UNSET,
        status_callback_method: models.HttpMethodLike | Unset = UNSET,
        status_callback_events: str | Unset = UNSET,
        record: bool | str | Unset = UNSET,
        record_participant_track: bool | str | Unset = UNSET,
        record_file_format: models.RecordingFormatLike | Unset = UNSET,
        record_min_member_count: int | Unset = UNSET,
        recording_callback_url: str | Unset = UNSET,
        recording_callback_method: models.HttpMethodLike | Unset = UNSET,
        start_recording_audio: str | Unset = UNSET,
        start_recording_audio_method: models.HttpMethodLike | Unset = UNSET,
        stop_recording_audio: str | Unset = UNSET,
        stop_recording_audio_method: models.HttpMethodLike | Unset = UNSET,
        transcript: bool | str | Unset = UNSET,
        transcription_url: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.MultiPartyCallParticipantAdded | AsyncAccepted[models.MultiPartyCallParticipantAdded]
    ):
        """Call somebody into a multiparty call, or move a call there.

        Give `from` and `to` to call, or `call_uuid` to move a call in progress. If no running
        multiparty call has the name, one of that name is created, with the settings of this
        request. Answers as soon as the calls are on their way.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
            role: `agent`, `supervisor`, `customer` or `ai-agent`, in any case. A supervisor may
                coach agents unheard by customers.
            from_: The number to show. Needed with `to`.
            to: Whom to call: a number with country code or a SIP address. An agent may be
                looked for at up to 20; put `<` between them.
            call_uuid: A call in progress to move in. Excludes `from` and `to`.
            caller_name: Name to show to the called party, else `from`. At most 50 characters.
            call_status_callback_url: Told how the new call fares.
            call_status_callback_method: The verb for `call_status_callback_url`.
                Default: "POST".
            sip_headers: Custom SIP headers, as `key=value` pairs separated by commas.
            confirm_key: The key to press before being let in: a digit, `#` or `*`. Without it
                nothing has to be pressed.
            confirm_key_sound_url: Asked for XML with what to play while the key is awaited.
            confirm_key_sound_method: The verb for `confirm_key_sound_url`. Default: "GET".
            dial_music: What is heard while the phone rings: `Real` for the real tone, `none`,
                or a URL that is asked. Default: "Real".
            ring_timeout: Seconds to wait for an answer. For several destinations one number
                each, with `<` between them. Default: 45.
            delay_dial: Seconds to wait before calling. For several destinations one number
                each, with `<` between them. Default: 0.
            send_digits: Digits to send once the call is answered; `w` waits 0.5 s, `W` waits 1
                s.
            send_on_preanswer: Whether to send the digits before the answer. Default: False.
            max_duration: Seconds that the multiparty call may last. 300 to 28800.
                Default: 14400.
            max_participants: How many participants the multiparty call may have. 2 to 10.
                Default: 10.
            create_mpc_with_single_participant: Whether the multiparty call is created even if
                of several destinations only one answers. Uncertain: the API's documentation
                does not confirm it. Default: True.
            stay_alone: Whether the last participant may stay. Default: False.
            start_mpc_on_enter: Whether the arrival starts the multiparty call. Default: True.
            end_mpc_on_exit: Whether the exit ends the multiparty call. Default: False.
            coach_mode: Whether a supervisor is heard by agents only. Default: True.
            mute: Whether to start muted. Default: False.
            hold: Whether to start on hold. Default: False.
            relay_dtmf_inputs: Whether the others hear keys that the participant presses.
                Default: False.
            wait_music_url: Asked for XML with what to play to those who wait for the start.
            wait_music_method: The verb for `wait_music_url`. Default: "GET".
            agent_hold_music_url: Asked for XML with what agents hear on hold.
            agent_hold_music_method: The verb for `agent_hold_music_url`. Default: "GET".
            customer_hold_music_url: Asked for XML with what customers hear on hold.
            customer_hold_music_method: The verb for `customer_hold_music_url`. Default: "GET".
            agent_hold_music: What agents hear on hold. Its form is not documented; prefer
                `agent_hold_music_url`. Uncertain: the API's documentation does not confirm it.
            customer_hold_music: What customers hear on hold. Its form is not documented; prefer
                `customer_hold_music_url`. Uncertain: the API's documentation does not confirm
                it.
            enter_sound: What announces the participant: `beep:1`, `beep:2`, `none`, or a URL
                that is asked for XML. Default: "beep:1".
            enter_sound_method: The verb for a URL in `enter_sound`. Default: "GET".
            exit_sound: What is heard at the exit: `beep:1`, `beep:2`, `none`, or a URL that is
                asked for XML. Default: "beep:2".
            exit_sound_method: The verb for a URL in `exit_sound`. Default: "GET".
            on_exit_action_url: Asked for instructions when the participant has left.
            on_exit_action_method: The verb for `on_exit_action_url`. Default: "POST".
            status_callback_url: Told of the events in `status_callback_events`.
            status_callback_method: The verb for `status_callback_url`. Default: "GET".
            status_callback_events: Kinds of events, separated by commas: `mpc-state-changes`,
                `participant-state-changes`, `participant-speak-events`,
                `participant-digit-input-events`, `add-participant-api-events`,
                `participant-audio-events`.
                Default: "mpc-state-changes,participant-state-changes".
            record: Whether to record the multiparty call. Default: False.
            record_participant_track: Whether to record the participant in a file apart.
                Default: False.
            record_file_format: Format of the file. Default: "mp3".
            record_min_member_count: How many participants have to be there before recording
                starts. 1 to 2. Default: 1.
            recording_callback_url: Told when a recording starts and ends.
            recording_callback_method: The verb for `recording_callback_url`. Set it, since the
                default is not certain. Uncertain: the API's documentation does not confirm it.
                Default: "GET".
            start_recording_audio: Asked for XML with what to play when recording starts.
            start_recording_audio_method: The verb for `start_recording_audio`. Default: "GET".
            stop_recording_audio: Asked for XML with what to play when recording stops.
            stop_recording_audio_method: The verb for `stop_recording_audio`. Default: "GET".
            transcript: Whether to transcribe the recording. Default: False.
            transcription_url: Gets the transcript, always by POST.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            MultiPartyCallParticipantAdded: The calls that were started, or the call that was
            moved. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.multi_party_calls.add_participant(
                "name_support-4711",
                role="agent",
                from_="14155550100",
                to="14155550101<14155550102",
                call_status_callback_url="https://example.com/plivo/call",
                ring_timeout="30<45",
                max_duration=3600,
                status_callback_url="https://example.com/plivo/multi-party-call",
                status_callback_method="POST",
                status_callback_events="mpc-state-changes,participant-state-changes,participant-speak-events",
                record=True,
                recording_callback_url="https://example.com/plivo/recording",
                recording_callback_method="POST",
            )
        """
        return self._send_asyncable(
            ADD_MULTI_PARTY_CALL_PARTICIPANT,
            path={"mpc_id": mpc_id},
            body={
                "role": role,
                "from": from_,
                "to": to,
                "call_uuid": call_uuid,
                "caller_name": caller_name,
                "call_status_callback_url": call_status_callback_url,
                "call_status_callback_method": call_status_callback_method,
                "sip_headers": sip_headers,
                "confirm_key": confirm_key,
                "confirm_key_sound_url": confirm_key_sound_url,
                "confirm_key_sound_method": confirm_key_sound_method,
                "dial_music": dial_music,
                "ring_timeout": ring_timeout,
                "delay_dial": delay_dial,
                "send_digits": send_digits,
                "send_on_preanswer": send_on_preanswer,
                "max_duration": max_duration,
                "max_participants": max_participants,
                "create_mpc_with_single_participant": create_mpc_with_single_participant,
                "stay_alone": stay_alone,
                "start_mpc_on_enter": start_mpc_on_enter,
                "end_mpc_on_exit": end_mpc_on_exit,
                "coach_mode": coach_mode,
                "mute": mute,
                "hold": hold,
                "relay_dtmf_inputs": relay_dtmf_inputs,
                "wait_music_url": wait_music_url,
                "wait_music_method": wait_music_method,
                "agent_hold_music_url": agent_hold_music_url,
                "agent_hold_music_method": agent_hold_music_method,
                "customer_hold_music_url": customer_hold_music_url,
                "customer_hold_music_method": customer_hold_music_method,
                "agent_hold_music": agent_hold_music,
                "customer_hold_music": customer_hold_music,
                "enter_sound": enter_sound,
                "enter_sound_method": enter_sound_method,
                "exit_sound": exit_sound,
                "exit_sound_method": exit_sound_method,
                "on_exit_action_url": on_exit_action_url,
                "on_exit_action_method": on_exit_action_method,
                "status_callback_url": status_callback_url,
                "status_callback_method": status_callback_method,
                "status_callback_events": status_callback_events,
                "record": record,
                "record_participant_track": record_participant_track,
                "record_file_format": record_file_format,
                "record_min_member_count": record_min_member_count,
                "recording_callback_url": recording_callback_url,
                "recording_callback_method": recording_callback_method,
                "start_recording_audio": start_recording_audio,
                "start_recording_audio_method": start_recording_audio_method,
                "stop_recording_audio": stop_recording_audio,
                "stop_recording_audio_method": stop_recording_audio_method,
                "transcript": transcript,
                "transcription_url": transcription_url,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list_participants(
        self,
        mpc_id: str,
        *,
        call_uuid: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Pager[models.MultiPartyCallParticipant]: ...
    @overload
    def list_participants(
        self,
        mpc_id: str,
        *,
        call_uuid: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.MultiPartyCallParticipant]]: ...
    @overload
    def list_participants(
        self,
        mpc_id: str,
        *,
        call_uuid: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        Pager[models.MultiPartyCallParticipant]
        | AsyncAccepted[Page[models.MultiPartyCallParticipant]]
    ): ...
    def list_participants(
        self,
        mpc_id: str,
        *,
        call_uuid: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        Pager[models.MultiPartyCallParticipant]
        | AsyncAccepted[Page[models.MultiPartyCallParticipant]]
    ):
        """List the participants of a multiparty call, page by page.

        Also those who have left.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
            call_uuid: Only the participant of this call.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every MultiPartyCallParticipant, page after page; `.page()`
            gives one page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            for item in client.multi_party_calls.list_participants("name_support-4711"):
                print(item.member_id)
        """
        return self._pages_asyncable(
            LIST_MULTI_PARTY_CALL_PARTICIPANTS,
            path={"mpc_id": mpc_id},
            query={
                "call_uuid": call_uuid,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get_participant(
        self, mpc_id: str, participant_id: str
    ) -> models.MultiPartyCallParticipant: ...
    @overload
    def get_participant(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.MultiPartyCallParticipant]: ...
    @overload
    def get_participant(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MultiPartyCallParticipant | AsyncAccepted[models.MultiPartyCallParticipant]: ...
    def get_participant(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MultiPartyCallParticipant | AsyncAccepted[models.MultiPartyCallParticipant]:
        """Get one participant.

        Also one who has left, with the length of the stay and its price.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
            participant_id: The `member_id` of the participant. Changes of `mute` and `hold`
                also take `all`.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            MultiPartyCallParticipant: Somebody in a multiparty call, or who was. AsyncAccepted
            if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.multi_party_calls.get_participant("name_support-4711", "49")
        """
        return self._send_asyncable(
            GET_MULTI_PARTY_CALL_PARTICIPANT,
            path={"mpc_id": mpc_id, "participant_id": participant_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def update_participant(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        coach_mode: bool | str | Unset = UNSET,
        mute: bool | str | Unset = UNSET,
        hold: bool | str | Unset = UNSET,
        disable_state_change_sound: bool | str | Unset = UNSET,
    ) -> models.MultiPartyCallParticipantUpdated: ...
    @overload
    def update_participant(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        coach_mode: bool | str | Unset = UNSET,
        mute: bool | str | Unset = UNSET,
        hold: bool | str | Unset = UNSET,
        disable_state_change_sound: bool | str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.MultiPartyCallParticipantUpdated]: ...
    @overload
    def update_participant(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        coach_mode: bool | str | Unset = UNSET,
        mute: bool | str | Unset = UNSET,
        hold: bool | str | Unset = UNSET,
        disable_state_change_sound: bool | str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.MultiPartyCallParticipantUpdated
        | AsyncAccepted[models.MultiPartyCallParticipantUpdated]
    ): ...
    def update_participant(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        coach_mode: bool | str | Unset = UNSET,
        mute: bool | str | Unset = UNSET,
        hold: bool | str | Unset = UNSET,
        disable_state_change_sound: bool | str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.MultiPartyCallParticipantUpdated
        | AsyncAccepted[models.MultiPartyCallParticipantUpdated]
    ):
        """Mute a participant, put on hold, or switch coach mode.

        Give at least one setting; the others stay as they are. With `all` as id `mute` and
        `hold` change for everybody, while `coach_mode` is refused.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
            participant_id: The `member_id` of the participant. Changes of `mute` and `hold`
                also take `all`.
            coach_mode: Whether a supervisor is heard by agents only. Refused with `all` as id.
            mute: Whether the others do not hear the participant.
            hold: Whether the participant hears hold music instead of the others.
            disable_state_change_sound: Whether to leave out the sound that announces the
                change. It is not documented. Uncertain: the API's documentation does not
                confirm it.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            MultiPartyCallParticipantUpdated: For each setting that was sent, a sentence that
            says whether it was changed. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.multi_party_calls.update_participant(
                "name_support-4711",
                "49",
                mute=True,
            )
        """
        return self._send_asyncable(
            UPDATE_MULTI_PARTY_CALL_PARTICIPANT,
            path={"mpc_id": mpc_id, "participant_id": participant_id},
            body={
                "coach_mode": coach_mode,
                "mute": mute,
                "hold": hold,
                "disable_state_change_sound": disable_state_change_sound,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def kick_participant(
        self, mpc_id: str, participant_id: str
    ) -> models.MultiPartyCallDone | None: ...
    @overload
    def kick_participant(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.MultiPartyCallDone | None]: ...
    @overload
    def kick_participant(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MultiPartyCallDone | None | AsyncAccepted[models.MultiPartyCallDone | None]: ...
    def kick_participant(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MultiPartyCallDone | None | AsyncAccepted[models.MultiPartyCallDone | None]:
        """Remove a participant.

        Hangs up on the participant. The others stay, unless `end_mpc_on_exit` was true.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
            participant_id: The `member_id` of the participant. Changes of `mute` and `hold`
                also take `all`.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            MultiPartyCallDone | None. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.multi_party_calls.kick_participant(
                "name_support-4711",
                "49",
            )
        """
        return self._send_asyncable(
            KICK_MULTI_PARTY_CALL_PARTICIPANT,
            path={"mpc_id": mpc_id, "participant_id": participant_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def start_recording(
        self,
        mpc_id: str,
        *,
        file_format: models.RecordingFormatLike | Unset = UNSET,
        recording_callback_url: str | Unset = UNSET,
        recording_callback_method: models.HttpMethodLike | Unset = UNSET,
        transcript: bool | str | Unset = UNSET,
        transcription_url: str | Unset = UNSET,
        record_track_type: str | Unset = UNSET,
    ) -> models.MultiPartyCallRecordingStarted: ...
    @overload
    def start_recording(
        self,
        mpc_id: str,
        *,
        file_format: models.RecordingFormatLike | Unset = UNSET,
        recording_callback_url: str | Unset = UNSET,
        recording_callback_method: models.HttpMethodLike | Unset = UNSET,
        transcript: bool | str | Unset = UNSET,
        transcription_url: str | Unset = UNSET,
        record_track_type: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.MultiPartyCallRecordingStarted]: ...
    @overload
    def start_recording(
        self,
        mpc_id: str,
        *,
        file_format: models.RecordingFormatLike | Unset = UNSET,
        recording_callback_url: str | Unset = UNSET,
        recording_callback_method: models.HttpMethodLike | Unset = UNSET,
        transcript: bool | str | Unset = UNSET,
        transcription_url: str | Unset = UNSET,
        record_track_type: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.MultiPartyCallRecordingStarted | AsyncAccepted[models.MultiPartyCallRecordingStarted]
    ): ...
    def start_recording(
        self,
        mpc_id: str,
        *,
        file_format: models.RecordingFormatLike | Unset = UNSET,
        recording_callback_url: str | Unset = UNSET,
        recording_callback_method: models.HttpMethodLike | Unset = UNSET,
        transcript: bool | str | Unset = UNSET,
        transcription_url: str | Unset = UNSET,
        record_track_type: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.MultiPartyCallRecordingStarted | AsyncAccepted[models.MultiPartyCallRecordingStarted]
    ):
        """Record a multiparty call.

        Records everybody in one file, until it is stopped or the multiparty call ends.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
            file_format: Format of the file. Default: "mp3".
            recording_callback_url: Told when the recording starts and ends.
            recording_callback_method: The verb for `recording_callback_url`. Default: "POST".
            transcript: Whether to transcribe the recording. Default: False.
            transcription_url: Gets the transcript, always by POST.
            record_track_type: Meant for recordings of a participant. Whether it is heeded here
                is not known. Uncertain: the API's documentation does not confirm it.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            MultiPartyCallRecordingStarted: The recording that runs now. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.multi_party_calls.start_recording(
                "name_support-4711",
                file_format="wav",
                recording_callback_url="https://example.com/plivo/recording",
                recording_callback_method="POST",
            )
        """
        return self._send_asyncable(
            START_MULTI_PARTY_CALL_RECORDING,
            path={"mpc_id": mpc_id},
            body={
                "file_format": file_format,
                "recording_callback_url": recording_callback_url,
                "recording_callback_method": recording_callback_method,
                "transcript": transcript,
                "transcription_url": transcription_url,
                "record_track_type": record_track_type,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def stop_recording(self, mpc_id: str) -> None: ...
    @overload
    def stop_recording(
        self,
        mpc_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    def stop_recording(
        self,
        mpc_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    def stop_recording(
        self,
        mpc_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Stop recording a multiparty call.

        The file becomes available a little later; `recording_callback_url` is told.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
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
            client.multi_party_calls.stop_recording("name_support-4711")
        """
        return self._send_asyncable(
            STOP_MULTI_PARTY_CALL_RECORDING,
            path={"mpc_id": mpc_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def pause_recording(self, mpc_id: str) -> None: ...
    @overload
    def pause_recording(
        self,
        mpc_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    def pause_recording(
        self,
        mpc_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    def pause_recording(
        self,
        mpc_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Pause the recording of a multiparty call.

        What is said meanwhile is missing in the file.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
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
            client.multi_party_calls.pause_recording("name_support-4711")
        """
        return self._send_asyncable(
            PAUSE_MULTI_PARTY_CALL_RECORDING,
            path={"mpc_id": mpc_id},
            body={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def resume_recording(self, mpc_id: str) -> None: ...
    @overload
    def resume_recording(
        self,
        mpc_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    def resume_recording(
        self,
        mpc_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    def resume_recording(
        self,
        mpc_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Resume the recording of a multiparty call.

        Goes on in the same file.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
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
            client.multi_party_calls.resume_recording("name_support-4711")
        """
        return self._send_asyncable(
            RESUME_MULTI_PARTY_CALL_RECORDING,
            path={"mpc_id": mpc_id},
            body={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def start_participant_recording(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        record_track_type: str | Unset = UNSET,
        file_format: models.RecordingFormatLike | Unset = UNSET,
        recording_callback_url: str | Unset = UNSET,
        recording_callback_method: models.HttpMethodLike | Unset = UNSET,
        transcript: bool | str | Unset = UNSET,
        transcription_url: str | Unset = UNSET,
    ) -> models.MultiPartyCallRecordingStarted: ...
    @overload
    def start_participant_recording(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        record_track_type: str | Unset = UNSET,
        file_format: models.RecordingFormatLike | Unset = UNSET,
        recording_callback_url: str | Unset = UNSET,
        recording_callback_method: models.HttpMethodLike | Unset = UNSET,
        transcript: bool | str | Unset = UNSET,
        transcription_url: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.MultiPartyCallRecordingStarted]: ...
    @overload
    def start_participant_recording(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        record_track_type: str | Unset = UNSET,
        file_format: models.RecordingFormatLike | Unset = UNSET,
        recording_callback_url: str | Unset = UNSET,
        recording_callback_method: models.HttpMethodLike | Unset = UNSET,
        transcript: bool | str | Unset = UNSET,
        transcription_url: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.MultiPartyCallRecordingStarted | AsyncAccepted[models.MultiPartyCallRecordingStarted]
    ): ...
    def start_participant_recording(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        record_track_type: str | Unset = UNSET,
        file_format: models.RecordingFormatLike | Unset = UNSET,
        recording_callback_url: str | Unset = UNSET,
        recording_callback_method: models.HttpMethodLike | Unset = UNSET,
        transcript: bool | str | Unset = UNSET,
        transcription_url: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.MultiPartyCallRecordingStarted | AsyncAccepted[models.MultiPartyCallRecordingStarted]
    ):
        """Record one participant.

        Makes a file of its own, beside that of the whole.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
            participant_id: The `member_id` of the participant. Changes of `mute` and `hold`
                also take `all`.
            record_track_type: `participant` for a file with this participant alone, `both` for
                one with everybody, `all` for every kind. What exactly each covers is not
                documented. Uncertain: the API's documentation does not confirm it.
                Default: "all".
            file_format: Format of the file. Default: "mp3".
            recording_callback_url: Told when the recording starts and ends.
            recording_callback_method: The verb for `recording_callback_url`. Default: "POST".
            transcript: Whether to transcribe the recording. Default: False.
            transcription_url: Gets the transcript, always by POST.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            MultiPartyCallRecordingStarted: The recording that runs now. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.multi_party_calls.start_participant_recording(
                "name_support-4711",
                "49",
                record_track_type="participant",
                recording_callback_url="https://example.com/plivo/recording",
                transcript=True,
                transcription_url="https://example.com/plivo/transcription",
            )
        """
        return self._send_asyncable(
            START_MULTI_PARTY_CALL_PARTICIPANT_RECORDING,
            path={"mpc_id": mpc_id, "participant_id": participant_id},
            body={
                "record_track_type": record_track_type,
                "file_format": file_format,
                "recording_callback_url": recording_callback_url,
                "recording_callback_method": recording_callback_method,
                "transcript": transcript,
                "transcription_url": transcription_url,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def stop_participant_recording(
        self, mpc_id: str, participant_id: str, *, record_track_type: str | Unset = UNSET
    ) -> None: ...
    @overload
    def stop_participant_recording(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        record_track_type: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    def stop_participant_recording(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        record_track_type: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    def stop_participant_recording(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        record_track_type: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Stop recording one participant.

        The file becomes available a little later; `recording_callback_url` is told.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
            participant_id: The `member_id` of the participant. Changes of `mute` and `hold`
                also take `all`.
            record_track_type: Which files of the participant: `participant` for the own one,
                `both` for the one with everybody, or `all` of them. What exactly each covers is
                not documented. Uncertain: the API's documentation does not confirm it.
                Default: "all".
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
            client.multi_party_calls.stop_participant_recording(
                "name_support-4711",
                "49",
            )
        """
        return self._send_asyncable(
            STOP_MULTI_PARTY_CALL_PARTICIPANT_RECORDING,
            path={"mpc_id": mpc_id, "participant_id": participant_id},
            query={
                "record_track_type": record_track_type,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def pause_participant_recording(
        self, mpc_id: str, participant_id: str, *, record_track_type: str | Unset = UNSET
    ) -> None: ...
    @overload
    def pause_participant_recording(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        record_track_type: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    def pause_participant_recording(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        record_track_type: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    def pause_participant_recording(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        record_track_type: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Pause the recording of one participant.

        What is said meanwhile is missing in the file.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
            participant_id: The `member_id` of the participant. Changes of `mute` and `hold`
                also take `all`.
            record_track_type: As when the recording was started: `participant`, `both` or
                `all`. What exactly each covers is not documented. Uncertain: the API's
                documentation does not confirm it. Default: "all".
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
            client.multi_party_calls.pause_participant_recording(
                "name_support-4711",
                "49",
                record_track_type="participant",
            )
        """
        return self._send_asyncable(
            PAUSE_MULTI_PARTY_CALL_PARTICIPANT_RECORDING,
            path={"mpc_id": mpc_id, "participant_id": participant_id},
            body={
                "record_track_type": record_track_type,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def resume_participant_recording(
        self, mpc_id: str, participant_id: str, *, record_track_type: str | Unset = UNSET
    ) -> None: ...
    @overload
    def resume_participant_recording(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        record_track_type: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    def resume_participant_recording(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        record_track_type: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    def resume_participant_recording(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        record_track_type: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Resume the recording of one participant.

        Goes on in the same file.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
            participant_id: The `member_id` of the participant. Changes of `mute` and `hold`
                also take `all`.
            record_track_type: As when the recording was started: `participant`, `both` or
                `all`. What exactly each covers is not documented. Uncertain: the API's
                documentation does not confirm it. Default: "all".
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
            client.multi_party_calls.resume_participant_recording(
                "name_support-4711",
                "49",
                record_track_type="participant",
            )
        """
        return self._send_asyncable(
            RESUME_MULTI_PARTY_CALL_PARTICIPANT_RECORDING,
            path={"mpc_id": mpc_id, "participant_id": participant_id},
            body={
                "record_track_type": record_track_type,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )


class AsyncMultiPartyCalls(AsyncResource):
    """Calls of several participants, with roles."""

    @overload
    def list(
        self,
        *,
        sub_account: str | Unset = UNSET,
        friendly_name: str | Unset = UNSET,
        status: models.MultiPartyCallStatusFilterLike | Unset = UNSET,
        termination_cause_code: int | Unset = UNSET,
        end_time__gt: str | Unset = UNSET,
        end_time__gte: str | Unset = UNSET,
        end_time__lt: str | Unset = UNSET,
        end_time__lte: str | Unset = UNSET,
        creation_time__gt: str | Unset = UNSET,
        creation_time__gte: str | Unset = UNSET,
        creation_time__lt: str | Unset = UNSET,
        creation_time__lte: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> AsyncPager[models.MultiPartyCall]: ...
    @overload
    def list(
        self,
        *,
        sub_account: str | Unset = UNSET,
        friendly_name: str | Unset = UNSET,
        status: models.MultiPartyCallStatusFilterLike | Unset = UNSET,
        termination_cause_code: int | Unset = UNSET,
        end_time__gt: str | Unset = UNSET,
        end_time__gte: str | Unset = UNSET,
        end_time__lt: str | Unset = UNSET,
        end_time__lte: str | Unset = UNSET,
        creation_time__gt: str | Unset = UNSET,
        creation_time__gte: str | Unset = UNSET,
        creation_time__lt: str | Unset = UNSET,
        creation_time__lte: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.MultiPartyCall]]]: ...
    @overload
    def list(
        self,
        *,
        sub_account: str | Unset = UNSET,
        friendly_name: str | Unset = UNSET,
        status: models.MultiPartyCallStatusFilterLike | Unset = UNSET,
        termination_cause_code: int | Unset = UNSET,
        end_time__gt: str | Unset = UNSET,
        end_time__gte: str | Unset = UNSET,
        end_time__lt: str | Unset = UNSET,
        end_time__lte: str | Unset = UNSET,
        creation_time__gt: str | Unset = UNSET,
        creation_time__gte: str | Unset = UNSET,
        creation_time__lt: str | Unset = UNSET,
        creation_time__lte: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        AsyncPager[models.MultiPartyCall] | Awaitable[AsyncAccepted[Page[models.MultiPartyCall]]]
    ): ...
    def list(
        self,
        *,
        sub_account: str | Unset = UNSET,
        friendly_name: str | Unset = UNSET,
        status: models.MultiPartyCallStatusFilterLike | Unset = UNSET,
        termination_cause_code: int | Unset = UNSET,
        end_time__gt: str | Unset = UNSET,
        end_time__gte: str | Unset = UNSET,
        end_time__lt: str | Unset = UNSET,
        end_time__lte: str | Unset = UNSET,
        creation_time__gt: str | Unset = UNSET,
        creation_time__gte: str | Unset = UNSET,
        creation_time__lt: str | Unset = UNSET,
        creation_time__lte: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.MultiPartyCall] | Awaitable[AsyncAccepted[Page[models.MultiPartyCall]]]:
        """List multiparty calls, page by page.

        Without a filter on a time, those of the last 7 days; with only one bound, 30 days.
        Filters take UTC.

        Args:
            sub_account: Only those of this subaccount (`SA…`).
            friendly_name: Only those of this name.
            status: Only those in this state.
            termination_cause_code: Only those that ended for this reason: `1000` nobody was
                left, `1010` the last one may not stay alone, `2000` the longest duration was
                reached, `3000` a request ended it.
            end_time__gt: Only those that ended later than this.
            end_time__gte: Only those that ended then or later.
            end_time__lt: Only those that ended before this.
            end_time__lte: Only those that ended then or before.
            creation_time__gt: Only those that were created later than this.
            creation_time__gte: Only those that were created then or later.
            creation_time__lt: Only those that were created before this.
            creation_time__lte: Only those that were created then or before.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every MultiPartyCall, page after page; `.page()` gives
            one page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            async for multi_party_call in client.multi_party_calls.list():
                print(multi_party_call.mpc_uuid)
        """
        return self._pages_asyncable(
            LIST_MULTI_PARTY_CALLS,
            query={
                "sub_account": sub_account,
                "friendly_name": friendly_name,
                "status": status,
                "termination_cause_code": termination_cause_code,
                "end_time__gt": end_time__gt,
                "end_time__gte": end_time__gte,
                "end_time__lt": end_time__lt,
                "end_time__lte": end_time__lte,
                "creation_time__gt": creation_time__gt,
                "creation_time__gte": creation_time__gte,
                "creation_time__lt": creation_time__lt,
                "creation_time__lte": creation_time__lte,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def get(self, mpc_id: str) -> models.MultiPartyCall: ...
    @overload
    async def get(
        self,
        mpc_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.MultiPartyCall]: ...
    @overload
    async def get(
        self,
        mpc_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MultiPartyCall | AsyncAccepted[models.MultiPartyCall]: ...
    async def get(
        self,
        mpc_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MultiPartyCall | AsyncAccepted[models.MultiPartyCall]:
        """Get one multiparty call.

        Its state, and once it has ended also its length, its price and why it ended.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            MultiPartyCall: A call of up to ten participants with roles. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            multi_party_call = await client.multi_party_calls.get("name_support-4711")
        """
        return await self._send_asyncable(
            GET_MULTI_PARTY_CALL,
            path={"mpc_id": mpc_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def start(
        self, mpc_id: str, *, status: Literal["active"]
    ) -> models.MultiPartyCallDone | None: ...
    @overload
    async def start(
        self,
        mpc_id: str,
        *,
        status: Literal["active"],
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.MultiPartyCallDone | None]: ...
    @overload
    async def start(
        self,
        mpc_id: str,
        *,
        status: Literal["active"],
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MultiPartyCallDone | None | AsyncAccepted[models.MultiPartyCallDone | None]: ...
    async def start(
        self,
        mpc_id: str,
        *,
        status: Literal["active"],
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MultiPartyCallDone | None | AsyncAccepted[models.MultiPartyCallDone | None]:
        """Start a multiparty call that waits.

        Ends the wait for somebody whose `start_mpc_on_enter` is true: the music stops and those
        who are there can talk.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
            status: Always `active`.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            MultiPartyCallDone | None. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.multi_party_calls.start(
                "name_support-4711",
                status="active",
            )
        """
        return await self._send_asyncable(
            START_MULTI_PARTY_CALL,
            path={"mpc_id": mpc_id},
            body={
                "status": status,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def stop(self, mpc_id: str) -> models.MultiPartyCallDone | None: ...
    @overload
    async def stop(
        self,
        mpc_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.MultiPartyCallDone | None]: ...
    @overload
    async def stop(
        self,
        mpc_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MultiPartyCallDone | None | AsyncAccepted[models.MultiPartyCallDone | None]: ...
    async def stop(
        self,
        mpc_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MultiPartyCallDone | None | AsyncAccepted[models.MultiPartyCallDone | None]:
        """End a multiparty call.

        Everybody is hung up on. The record stays.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            MultiPartyCallDone | None. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.multi_party_calls.stop("name_support-4711")
        """
        return await self._send_asyncable(
            END_MULTI_PARTY_CALL,
            path={"mpc_id": mpc_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def start_play_audio(
        self, mpc_id: str, member_id: str, *, url: str
    ) -> models.MultiPartyCallSoundStarted: ...
    @overload
    async def start_play_audio(
        self,
        mpc_id: str,
        member_id: str,
        *,
        url: str,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.MultiPartyCallSoundStarted]: ...
    @overload
    async def start_play_audio(
        self,
        mpc_id: str,
        member_id: str,
        *,
        url: str,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MultiPartyCallSoundStarted | AsyncAccepted[models.MultiPartyCallSoundStarted]: ...
    async def start_play_audio(
        self,
        mpc_id: str,
        member_id: str,
        *,
        url: str,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MultiPartyCallSoundStarted | AsyncAccepted[models.MultiPartyCallSoundStarted]:
        """Play a sound file to members.

        Answers as soon as the sound is queued. Only the named members hear it; `all` stands for
        everybody.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
            member_id: The `member_id` of the participant, several separated by commas, or
                `all`.
            url: The sound file, MP3 or WAV.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            MultiPartyCallSoundStarted: Who will hear it. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.multi_party_calls.start_play_audio(
                "name_support-4711",
                "49,51",
                url="https://example.com/sounds/announcement.mp3",
            )
        """
        return await self._send_asyncable(
            START_MULTI_PARTY_CALL_MEMBER_PLAY,
            path={"mpc_id": mpc_id, "member_id": member_id},
            body={"url": url, "callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def stop_play_audio(self, mpc_id: str, member_id: str) -> None: ...
    @overload
    async def stop_play_audio(
        self,
        mpc_id: str,
        member_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    async def stop_play_audio(
        self,
        mpc_id: str,
        member_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    async def stop_play_audio(
        self,
        mpc_id: str,
        member_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Stop the sound file.

        Name the members as when the sound was started: by the same ids, or by `all`.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
            member_id: The `member_id` of the participant, several separated by commas, or
                `all`.
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
            await client.multi_party_calls.stop_play_audio("name_support-4711", "49,51")
        """
        return await self._send_asyncable(
            STOP_MULTI_PARTY_CALL_MEMBER_PLAY,
            path={"mpc_id": mpc_id, "member_id": member_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def start_speak(
        self,
        mpc_id: str,
        member_id: str,
        *,
        text: str,
        voice: str | Unset = UNSET,
        language: str | Unset = UNSET,
        type: str | Unset = UNSET,
        mix: bool | Unset = UNSET,
    ) -> models.MultiPartyCallSoundStarted: ...
    @overload
    async def start_speak(
        self,
        mpc_id: str,
        member_id: str,
        *,
        text: str,
        voice: str | Unset = UNSET,
        language: str | Unset = UNSET,
        type: str | Unset = UNSET,
        mix: bool | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.MultiPartyCallSoundStarted]: ...
    @overload
    async def start_speak(
        self,
        mpc_id: str,
        member_id: str,
        *,
        text: str,
        voice: str | Unset = UNSET,
        language: str | Unset = UNSET,
        type: str | Unset = UNSET,
        mix: bool | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MultiPartyCallSoundStarted | AsyncAccepted[models.MultiPartyCallSoundStarted]: ...
    async def start_speak(
        self,
        mpc_id: str,
        member_id: str,
        *,
        text: str,
        voice: str | Unset = UNSET,
        language: str | Unset = UNSET,
        type: str | Unset = UNSET,
        mix: bool | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MultiPartyCallSoundStarted | AsyncAccepted[models.MultiPartyCallSoundStarted]:
        """Speak text to members.

        Answers as soon as the speech is queued. This operation is not documented; its statuses
        are assumed to be those of playing a file.

        Uncertain: the API's documentation does not confirm it.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
            member_id: The `member_id` of the participant, several separated by commas, or
                `all`.
            text: What to say, as plain text or SSML.
            voice: The voice, such as `WOMAN` or `MAN`.
            language: Language of the text, such as `en-US`.
            type: How `text` is to be read: `text` or `ssml`.
            mix: Whether the others go on being heard meanwhile.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            MultiPartyCallSoundStarted: Who will hear it. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.multi_party_calls.start_speak(
                "name_support-4711",
                "49,51",
                text="This call is about to end.",
                voice="WOMAN",
                language="en-US",
            )
        """
        return await self._send_asyncable(
            START_MULTI_PARTY_CALL_MEMBER_SPEAK,
            path={"mpc_id": mpc_id, "member_id": member_id},
            body={
                "text": text,
                "voice": voice,
                "language": language,
                "type": type,
                "mix": mix,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def stop_speak(self, mpc_id: str, member_id: str) -> None: ...
    @overload
    async def stop_speak(
        self,
        mpc_id: str,
        member_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    async def stop_speak(
        self,
        mpc_id: str,
        member_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    async def stop_speak(
        self,
        mpc_id: str,
        member_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Stop the speech.

        Name the members as when the speech was started. This operation is not documented; its
        status is assumed to be that of stopping a file.

        Uncertain: the API's documentation does not confirm it.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
            member_id: The `member_id` of the participant, several separated by commas, or
                `all`.
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
            await client.multi_party_calls.stop_speak("name_support-4711", "49,51")
        """
        return await self._send_asyncable(
            STOP_MULTI_PARTY_CALL_MEMBER_SPEAK,
            path={"mpc_id": mpc_id, "member_id": member_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def add_participant(
        self,
        mpc_id: str,
        *,
        role: str,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        call_uuid: str | Unset = UNSET,
        caller_name: str | Unset = UNSET,
        call_status_callback_url: str | Unset = UNSET,
        call_status_callback_method: models.HttpMethodLike | Unset = UNSET,
        sip_headers: str | Unset = UNSET,
        confirm_key: str | Unset = UNSET,
        confirm_key_sound_url: str | Unset = UNSET,
        confirm_key_sound_method: models.HttpMethodLike | Unset = UNSET,
        dial_music: str | Unset = UNSET,
        ring_timeout: int | str | Unset = UNSET,
        delay_dial: int | str | Unset = UNSET,
        send_digits: str | Unset = UNSET,
        send_on_preanswer: bool | str | Unset = UNSET,
        max_duration: int | Unset = UNSET,
        max_participants: int | Unset = UNSET,
        create_mpc_with_single_participant: bool | str | Unset = UNSET,
        stay_alone: bool | str | Unset = UNSET,
        start_mpc_on_enter: bool | str | Unset = UNSET,
        end_mpc_on_exit: bool | str | Unset = UNSET,
        coach_mode: bool | str | Unset = UNSET,
        mute: bool | str | Unset = UNSET,
        hold: bool | str | Unset = UNSET,
        relay_dtmf_inputs: bool | str | Unset = UNSET,
        wait_music_url: str | Unset = UNSET,
        wait_music_method: models.HttpMethodLike | Unset = UNSET,
        agent_hold_music_url: str | Unset = UNSET,
        agent_hold_music_method: models.HttpMethodLike | Unset = UNSET,
        customer_hold_music_url: str | Unset = UNSET,
        customer_hold_music_method: models.HttpMethodLike | Unset = UNSET,
        agent_hold_music: str | Unset = UNSET,
        customer_hold_music: str | Unset = UNSET,
        enter_sound: str | Unset = UNSET,
        enter_sound_method: models.HttpMethodLike | Unset = UNSET,
        exit_sound: str | Unset = UNSET,
        exit_sound_method: models.HttpMethodLike | Unset = UNSET,
        on_exit_action_url: str | Unset = UNSET,
        on_exit_action_method: models.HttpMethodLike | Unset = UNSET,
        status_callback_url: str | Unset = UNSET,
        status_callback_method: models.HttpMethodLike | Unset = UNSET,
        status_callback_events: str | Unset = UNSET,
        record: bool | str | Unset = UNSET,
        record_participant_track: bool | str | Unset = UNSET,
        record_file_format: models.RecordingFormatLike | Unset = UNSET,
        record_min_member_count: int | Unset = UNSET,
        recording_callback_url: str | Unset = UNSET,
        recording_callback_method: models.HttpMethodLike | Unset = UNSET,
        start_recording_audio: str | Unset = UNSET,
        start_recording_audio_method: models.HttpMethodLike | Unset = UNSET,
        stop_recording_audio: str | Unset = UNSET,
        stop_recording_audio_method: models.HttpMethodLike | Unset = UNSET,
        transcript: bool | str | Unset = UNSET,
        transcription_url: str | Unset = UNSET,
    ) -> models.MultiPartyCallParticipantAdded: ...
    @overload
    async def add_participant(
        self,
        mpc_id: str,
        *,
        role: str,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        call_uuid: str | Unset = UNSET,
        caller_name: str | Unset = UNSET,
        call_status_callback_url: str | Unset = UNSET,
        call_status_callback_method: models.HttpMethodLike | Unset = UNSET,
        sip_headers: str | Unset = UNSET,
        confirm_key: str | Unset = UNSET,
        confirm_key_sound_url: str | Unset = UNSET,
        confirm_key_sound_method: models.HttpMethodLike | Unset = UNSET,
        dial_music: str | Unset = UNSET,
        ring_timeout: int | str | Unset = UNSET,
        delay_dial: int | str | Unset = UNSET,
        send_digits: str | Unset = UNSET,
        send_on_preanswer: bool | str | Unset = UNSET,
        max_duration: int | Unset = UNSET,
        max_participants: int | Unset = UNSET,
        create_mpc_with_single_participant: bool | str | Unset = UNSET,
        stay_alone: bool | str | Unset = UNSET,
        start_mpc_on_enter: bool | str | Unset = UNSET,
        end_mpc_on_exit: bool | str | Unset = UNSET,
        coach_mode: bool | str | Unset = UNSET,
        mute: bool | str | Unset = UNSET,
        hold: bool | str | Unset = UNSET,
        relay_dtmf_inputs: bool | str | Unset = UNSET,
        wait_music_url: str | Unset = UNSET,
        wait_music_method: models.HttpMethodLike | Unset = UNSET,
        agent_hold_music_url: str | Unset = UNSET,
        agent_hold_music_method: models.HttpMethodLike | Unset = UNSET,
        customer_hold_music_url: str | Unset = UNSET,
        customer_hold_music_method: models.HttpMethodLike | Unset = UNSET,
        agent_hold_music: str | Unset = UNSET,
        customer_hold_music: str | Unset = UNSET,
        enter_sound: str | Unset = UNSET,
        enter_sound_method: models.HttpMethodLike | Unset = UNSET,
        exit_sound: str | Unset = UNSET,
        exit_sound_method: models.HttpMethodLike | Unset = UNSET,
        on_exit_action_url: str | Unset = UNSET,
        on_exit_action_method: models.HttpMethodLike | Unset = UNSET,
        status_callback_url: str | Unset = UNSET,
        status_callback_method: models.HttpMethodLike | Unset = UNSET,
        status_callback_events: str | Unset = UNSET,
        record: bool | str | Unset = UNSET,
        record_participant_track: bool | str | Unset = UNSET,
        record_file_format: models.RecordingFormatLike | Unset = UNSET,
        record_min_member_count: int | Unset = UNSET,
        recording_callback_url: str | Unset = UNSET,
        recording_callback_method: models.HttpMethodLike | Unset = UNSET,
        start_recording_audio: str | Unset = UNSET,
        start_recording_audio_method: models.HttpMethodLike | Unset = UNSET,
        stop_recording_audio: str | Unset = UNSET,
        stop_recording_audio_method: models.HttpMethodLike | Unset = UNSET,
        transcript: bool | str | Unset = UNSET,
        transcription_url: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.MultiPartyCallParticipantAdded]: ...
    @overload
    async def add_participant(
        self,
        mpc_id: str,
        *,
        role: str,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        call_uuid: str | Unset = UNSET,
        caller_name: str | Unset = UNSET,
        call_status_callback_url: str | Unset = UNSET,
        call_status_callback_method: models.HttpMethodLike | Unset = UNSET,
        sip_headers: str | Unset = UNSET,
        confirm_key: str | Unset = UNSET,
        confirm_key_sound_url: str | Unset = UNSET,
        confirm_key_sound_method: models.HttpMethodLike | Unset = UNSET,
        dial_music: str | Unset = UNSET,
        ring_timeout: int | str | Unset = UNSET,
        delay_dial: int | str | Unset = UNSET,
        send_digits: str | Unset = UNSET,
        send_on_preanswer: bool | str | Unset = UNSET,
        max_duration: int | Unset = UNSET,
        max_participants: int | Unset = UNSET,
        create_mpc_with_single_participant: bool | str | Unset = UNSET,
        stay_alone: bool | str | Unset = UNSET,
        start_mpc_on_enter: bool | str | Unset = UNSET,
        end_mpc_on_exit: bool | str | Unset = UNSET,
        coach_mode: bool | str | Unset = UNSET,
        mute: bool | str | Unset = UNSET,
        hold: bool | str | Unset = UNSET,
        relay_dtmf_inputs: bool | str | Unset = UNSET,
        wait_music_url: str | Unset = UNSET,
        wait_music_method: models.HttpMethodLike | Unset = UNSET,
        agent_hold_music_url: str | Unset = UNSET,
        agent_hold_music_method: models.HttpMethodLike | Unset = UNSET,
        customer_hold_music_url: str | Unset = UNSET,
        customer_hold_music_method: models.HttpMethodLike | Unset = UNSET,
        agent_hold_music: str | Unset = UNSET,
        customer_hold_music: str | Unset = UNSET,
        enter_sound: str | Unset = UNSET,
        enter_sound_method: models.HttpMethodLike | Unset = UNSET,
        exit_sound: str | Unset = UNSET,
        exit_sound_method: models.HttpMethodLike | Unset = UNSET,
        on_exit_action_url: str | Unset = UNSET,
        on_exit_action_method: models.HttpMethodLike | Unset = UNSET,
        status_callback_url: str | Unset = UNSET,
        status_callback_method: models.HttpMethodLike | Unset = UNSET,
        status_callback_events: str | Unset = UNSET,
        record: bool | str | Unset = UNSET,
        record_participant_track: bool | str | Unset = UNSET,
        record_file_format: models.RecordingFormatLike | Unset = UNSET,
        record_min_member_count: int | Unset = UNSET,
        recording_callback_url: str | Unset = UNSET,
        recording_callback_method: models.HttpMethodLike | Unset = UNSET,
        start_recording_audio: str | Unset = UNSET,
        start_recording_audio_method: models.HttpMethodLike | Unset = UNSET,
        stop_recording_audio: str | Unset = UNSET,
        stop_recording_audio_method: models.HttpMethodLike | Unset = UNSET,
        transcript: bool | str | Unset = UNSET,
        transcription_url: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.MultiPartyCallParticipantAdded | AsyncAccepted[models.MultiPartyCallParticipantAdded]
    ): ...
    async def add_participant(
        self,
        mpc_id: str,
        *,
        role: str,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        call_uuid: str | Unset = UNSET,
        caller_name: str | Unset = UNSET,
        call_status_callback_url: str | Unset = UNSET,
        call_status_callback_method: models.HttpMethodLike | Unset = UNSET,
        sip_headers: str | Unset = UNSET,
        confirm_key: str | Unset = UNSET,
        confirm_key_sound_url: str | Unset = UNSET,
        confirm_key_sound_method: models.HttpMethodLike | Unset = UNSET,
        dial_music: str | Unset = UNSET,
        ring_timeout: int | str | Unset = UNSET,
        delay_dial: int | str | Unset = UNSET,
        send_digits: str | Unset = UNSET,
        send_on_preanswer: bool | str | Unset = UNSET,
        max_duration: int | Unset = UNSET,
        max_participants: int | Unset = UNSET,
        create_mpc_with_single_participant: bool | str | Unset = UNSET,
        stay_alone: bool | str | Unset = UNSET,
        start_mpc_on_enter: bool | str | Unset = UNSET,
        end_mpc_on_exit: bool | str | Unset = UNSET,
        coach_mode: bool | str | Unset = UNSET,
        mute: bool | str | Unset = UNSET,
        hold: bool | str | Unset = UNSET,
        relay_dtmf_inputs: bool | str | Unset = UNSET,
        wait_music_url: str | Unset = UNSET,
        wait_music_method: models.HttpMethodLike | Unset = UNSET,
        agent_hold_music_url: str | Unset = UNSET,
        agent_hold_music_method: models.HttpMethodLike | Unset = UNSET,
        customer_hold_music_url: str | Unset = UNSET,
        customer_hold_music_method: models.HttpMethodLike | Unset = UNSET,
        agent_hold_music: str | Unset = UNSET,
        customer_hold_music: str | Unset = UNSET,
        enter_sound: str | Unset = UNSET,
        enter_sound_method: models.HttpMethodLike | Unset = UNSET,
        exit_sound: str | Unset = UNSET,
        exit_sound_method: models.HttpMethodLike | Unset = UNSET,
        on_exit_action_url: str | Unset = UNSET,
        on_exit_action_method: models.HttpMethodLike | Unset = UNSET,
        status_callback_url: str | Unset = UNSET,
        status_callback_method: models.HttpMethodLike | Unset = UNSET,
        status_callback_events: str | Unset = UNSET,
        record: bool | str | Unset = UNSET,
        record_participant_track: bool | str | Unset = UNSET,
        record_file_format: models.RecordingFormatLike | Unset = UNSET,
        record_min_member_count: int | Unset = UNSET,
        recording_callback_url: str | Unset = UNSET,
        recording_callback_method: models.HttpMethodLike | Unset = UNSET,
        start_recording_audio: str | Unset = UNSET,
        start_recording_audio_method: models.HttpMethodLike | Unset = UNSET,
        stop_recording_audio: str | Unset = UNSET,
        stop_recording_audio_method: models.HttpMethodLike | Unset = UNSET,
        transcript: bool | str | Unset = UNSET,
        transcription_url: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.MultiPartyCallParticipantAdded | AsyncAccepted[models.MultiPartyCallParticipantAdded]
    ):
        """Call somebody into a multiparty call, or move a call there.

        Give `from` and `to` to call, or `call_uuid` to move a call in progress. If no running
        multiparty call has the name, one of that name is created, with the settings of this
        request. Answers as soon as the calls are on their way.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
            role: `agent`, `supervisor`, `customer` or `ai-agent`, in any case. A supervisor may
                coach agents unheard by customers.
            from_: The number to show. Needed with `to`.
            to: Whom to call: a number with country code or a SIP address. An agent may be
                looked for at up to 20; put `<` between them.
            call_uuid: A call in progress to move in. Excludes `from` and `to`.
            caller_name: Name to show to the called party, else `from`. At most 50 characters.
            call_status_callback_url: Told how the new call fares.
            call_status_callback_method: The verb for `call_status_callback_url`.
                Default: "POST".
            sip_headers: Custom SIP headers, as `key=value` pairs separated by commas.
            confirm_key: The key to press before being let in: a digit, `#` or `*`. Without it
                nothing has to be pressed.
            confirm_key_sound_url: Asked for XML with what to play while the key is awaited.
            confirm_key_sound_method: The verb for `confirm_key_sound_url`. Default: "GET".
            dial_music: What is heard while the phone rings: `Real` for the real tone, `none`,
                or a URL that is asked. Default: "Real".
            ring_timeout: Seconds to wait for an answer. For several destinations one number
                each, with `<` between them. Default: 45.
            delay_dial: Seconds to wait before calling. For several destinations one number
                each, with `<` between them. Default: 0.
            send_digits: Digits to send once the call is answered; `w` waits 0.5 s, `W` waits 1
                s.
            send_on_preanswer: Whether to send the digits before the answer. Default: False.
            max_duration: Seconds that the multiparty call may last. 300 to 28800.
                Default: 14400.
            max_participants: How many participants the multiparty call may have. 2 to 10.
                Default: 10.
            create_mpc_with_single_participant: Whether the multiparty call is created even if
                of several destinations only one answers. Uncertain: the API's documentation
                does not confirm it. Default: True.
            stay_alone: Whether the last participant may stay. Default: False.
            start_mpc_on_enter: Whether the arrival starts the multiparty call. Default: True.
            end_mpc_on_exit: Whether the exit ends the multiparty call. Default: False.
            coach_mode: Whether a supervisor is heard by agents only. Default: True.
            mute: Whether to start muted. Default: False.
            hold: Whether to start on hold. Default: False.
            relay_dtmf_inputs: Whether the others hear keys that the participant presses.
                Default: False.
            wait_music_url: Asked for XML with what to play to those who wait for the start.
            wait_music_method: The verb for `wait_music_url`. Default: "GET".
            agent_hold_music_url: Asked for XML with what agents hear on hold.
            agent_hold_music_method: The verb for `agent_hold_music_url`. Default: "GET".
            customer_hold_music_url: Asked for XML with what customers hear on hold.
            customer_hold_music_method: The verb for `customer_hold_music_url`. Default: "GET".
            agent_hold_music: What agents hear on hold. Its form is not documented; prefer
                `agent_hold_music_url`. Uncertain: the API's documentation does not confirm it.
            customer_hold_music: What customers hear on hold. Its form is not documented; prefer
                `customer_hold_music_url`. Uncertain: the API's documentation does not confirm
                it.
            enter_sound: What announces the participant: `beep:1`, `beep:2`, `none`, or a URL
                that is asked for XML. Default: "beep:1".
            enter_sound_method: The verb for a URL in `enter_sound`. Default: "GET".
            exit_sound: What is heard at the exit: `beep:1`, `beep:2`, `none`, or a URL that is
                asked for XML. Default: "beep:2".
            exit_sound_method: The verb for a URL in `exit_sound`. Default: "GET".
            on_exit_action_url: Asked for instructions when the participant has left.
            on_exit_action_method: The verb for `on_exit_action_url`. Default: "POST".
            status_callback_url: Told of the events in `status_callback_events`.
            status_callback_method: The verb for `status_callback_url`. Default: "GET".
            status_callback_events: Kinds of events, separated by commas: `mpc-state-changes`,
                `participant-state-changes`, `participant-speak-events`,
                `participant-digit-input-events`, `add-participant-api-events`,
                `participant-audio-events`.
                Default: "mpc-state-changes,participant-state-changes".
            record: Whether to record the multiparty call. Default: False.
            record_participant_track: Whether to record the participant in a file apart.
                Default: False.
            record_file_format: Format of the file. Default: "mp3".
            record_min_member_count: How many participants have to be there before recording
                starts. 1 to 2. Default: 1.
            recording_callback_url: Told when a recording starts and ends.
            recording_callback_method: The verb for `recording_callback_url`. Set it, since the
                default is not certain. Uncertain: the API's documentation does not confirm it.
                Default: "GET".
            start_recording_audio: Asked for XML with what to play when recording starts.
            start_recording_audio_method: The verb for `start_recording_audio`. Default: "GET".
            stop_recording_audio: Asked for XML with what to play when recording stops.
            stop_recording_audio_method: The verb for `stop_recording_audio`. Default: "GET".
            transcript: Whether to transcribe the recording. Default: False.
            transcription_url: Gets the transcript, always by POST.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            MultiPartyCallParticipantAdded: The calls that were started, or the call that was
            moved. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.multi_party_calls.add_participant(
                "name_support-4711",
                role="agent",
                from_="14155550100",
                to="14155550101<14155550102",
                call_status_callback_url="https://example.com/plivo/call",
                ring_timeout="30<45",
                max_duration=3600,
                status_callback_url="https://example.com/plivo/multi-party-call",
                status_callback_method="POST",
                status_callback_events="mpc-state-changes,participant-state-changes,participant-speak-events",
                record=True,
                recording_callback_url="https://example.com/plivo/recording",
                recording_callback_method="POST",
            )
        """
        return await self._send_asyncable(
            ADD_MULTI_PARTY_CALL_PARTICIPANT,
            path={"mpc_id": mpc_id},
            body={
                "role": role,
                "from": from_,
                "to": to,
                "call_uuid": call_uuid,
                "caller_name": caller_name,
                "call_status_callback_url": call_status_callback_url,
                "call_status_callback_method": call_status_callback_method,
                "sip_headers": sip_headers,
                "confirm_key": confirm_key,
                "confirm_key_sound_url": confirm_key_sound_url,
                "confirm_key_sound_method": confirm_key_sound_method,
                "dial_music": dial_music,
                "ring_timeout": ring_timeout,
                "delay_dial": delay_dial,
                "send_digits": send_digits,
                "send_on_preanswer": send_on_preanswer,
                "max_duration": max_duration,
                "max_participants": max_participants,
                "create_mpc_with_single_participant": create_mpc_with_single_participant,
                "stay_alone": stay_alone,
                "start_mpc_on_enter": start_mpc_on_enter,
                "end_mpc_on_exit": end_mpc_on_exit,
                "coach_mode": coach_mode,
                "mute": mute,
                "hold": hold,
                "relay_dtmf_inputs": relay_dtmf_inputs,
                "wait_music_url": wait_music_url,
                "wait_music_method": wait_music_method,
                "agent_hold_music_url": agent_hold_music_url,
                "agent_hold_music_method": agent_hold_music_method,
                "customer_hold_music_url": customer_hold_music_url,
                "customer_hold_music_method": customer_hold_music_method,
                "agent_hold_music": agent_hold_music,
                "customer_hold_music": customer_hold_music,
                "enter_sound": enter_sound,
                "enter_sound_method": enter_sound_method,
                "exit_sound": exit_sound,
                "exit_sound_method": exit_sound_method,
                "on_exit_action_url": on_exit_action_url,
                "on_exit_action_method": on_exit_action_method,
                "status_callback_url": status_callback_url,
                "status_callback_method": status_callback_method,
                "status_callback_events": status_callback_events,
                "record": record,
                "record_participant_track": record_participant_track,
                "record_file_format": record_file_format,
                "record_min_member_count": record_min_member_count,
                "recording_callback_url": recording_callback_url,
                "recording_callback_method": recording_callback_method,
                "start_recording_audio": start_recording_audio,
                "start_recording_audio_method": start_recording_audio_method,
                "stop_recording_audio": stop_recording_audio,
                "stop_recording_audio_method": stop_recording_audio_method,
                "transcript": transcript,
                "transcription_url": transcription_url,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list_participants(
        self,
        mpc_id: str,
        *,
        call_uuid: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> AsyncPager[models.MultiPartyCallParticipant]: ...
    @overload
    def list_participants(
        self,
        mpc_id: str,
        *,
        call_uuid: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.MultiPartyCallParticipant]]]: ...
    @overload
    def list_participants(
        self,
        mpc_id: str,
        *,
        call_uuid: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        AsyncPager[models.MultiPartyCallParticipant]
        | Awaitable[AsyncAccepted[Page[models.MultiPartyCallParticipant]]]
    ): ...
    def list_participants(
        self,
        mpc_id: str,
        *,
        call_uuid: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        AsyncPager[models.MultiPartyCallParticipant]
        | Awaitable[AsyncAccepted[Page[models.MultiPartyCallParticipant]]]
    ):
        """List the participants of a multiparty call, page by page.

        Also those who have left.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
            call_uuid: Only the participant of this call.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every MultiPartyCallParticipant, page after page;
            `.page()` gives one page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            async for item in client.multi_party_calls.list_participants(
                "name_support-4711",
            ):
                print(item.member_id)
        """
        return self._pages_asyncable(
            LIST_MULTI_PARTY_CALL_PARTICIPANTS,
            path={"mpc_id": mpc_id},
            query={
                "call_uuid": call_uuid,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def get_participant(
        self, mpc_id: str, participant_id: str
    ) -> models.MultiPartyCallParticipant: ...
    @overload
    async def get_participant(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.MultiPartyCallParticipant]: ...
    @overload
    async def get_participant(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MultiPartyCallParticipant | AsyncAccepted[models.MultiPartyCallParticipant]: ...
    async def get_participant(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MultiPartyCallParticipant | AsyncAccepted[models.MultiPartyCallParticipant]:
        """Get one participant.

        Also one who has left, with the length of the stay and its price.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
            participant_id: The `member_id` of the participant. Changes of `mute` and `hold`
                also take `all`.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            MultiPartyCallParticipant: Somebody in a multiparty call, or who was. AsyncAccepted
            if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.multi_party_calls.get_participant(
                "name_support-4711",
                "49",
            )
        """
        return await self._send_asyncable(
            GET_MULTI_PARTY_CALL_PARTICIPANT,
            path={"mpc_id": mpc_id, "participant_id": participant_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def update_participant(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        coach_mode: bool | str | Unset = UNSET,
        mute: bool | str | Unset = UNSET,
        hold: bool | str | Unset = UNSET,
        disable_state_change_sound: bool | str | Unset = UNSET,
    ) -> models.MultiPartyCallParticipantUpdated: ...
    @overload
    async def update_participant(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        coach_mode: bool | str | Unset = UNSET,
        mute: bool | str | Unset = UNSET,
        hold: bool | str | Unset = UNSET,
        disable_state_change_sound: bool | str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.MultiPartyCallParticipantUpdated]: ...
    @overload
    async def update_participant(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        coach_mode: bool | str | Unset = UNSET,
        mute: bool | str | Unset = UNSET,
        hold: bool | str | Unset = UNSET,
        disable_state_change_sound: bool | str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.MultiPartyCallParticipantUpdated
        | AsyncAccepted[models.MultiPartyCallParticipantUpdated]
    ): ...
    async def update_participant(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        coach_mode: bool | str | Unset = UNSET,
        mute: bool | str | Unset = UNSET,
        hold: bool | str | Unset = UNSET,
        disable_state_change_sound: bool | str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.MultiPartyCallParticipantUpdated
        | AsyncAccepted[models.MultiPartyCallParticipantUpdated]
    ):
        """Mute a participant, put on hold, or switch coach mode.

        Give at least one setting; the others stay as they are. With `all` as id `mute` and
        `hold` change for everybody, while `coach_mode` is refused.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
            participant_id: The `member_id` of the participant. Changes of `mute` and `hold`
                also take `all`.
            coach_mode: Whether a supervisor is heard by agents only. Refused with `all` as id.
            mute: Whether the others do not hear the participant.
            hold: Whether the participant hears hold music instead of the others.
            disable_state_change_sound: Whether to leave out the sound that announces the
                change. It is not documented. Uncertain: the API's documentation does not
                confirm it.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            MultiPartyCallParticipantUpdated: For each setting that was sent, a sentence that
            says whether it was changed. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.multi_party_calls.update_participant(
                "name_support-4711",
                "49",
                mute=True,
            )
        """
        return await self._send_asyncable(
            UPDATE_MULTI_PARTY_CALL_PARTICIPANT,
            path={"mpc_id": mpc_id, "participant_id": participant_id},
            body={
                "coach_mode": coach_mode,
                "mute": mute,
                "hold": hold,
                "disable_state_change_sound": disable_state_change_sound,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def kick_participant(
        self, mpc_id: str, participant_id: str
    ) -> models.MultiPartyCallDone | None: ...
    @overload
    async def kick_participant(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.MultiPartyCallDone | None]: ...
    @overload
    async def kick_participant(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MultiPartyCallDone | None | AsyncAccepted[models.MultiPartyCallDone | None]: ...
    async def kick_participant(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.MultiPartyCallDone | None | AsyncAccepted[models.MultiPartyCallDone | None]:
        """Remove a participant.

        Hangs up on the participant. The others stay, unless `end_mpc_on_exit` was true.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
            participant_id: The `member_id` of the participant. Changes of `mute` and `hold`
                also take `all`.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            MultiPartyCallDone | None. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.multi_party_calls.kick_participant(
                "name_support-4711",
                "49",
            )
        """
        return await self._send_asyncable(
            KICK_MULTI_PARTY_CALL_PARTICIPANT,
            path={"mpc_id": mpc_id, "participant_id": participant_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def start_recording(
        self,
        mpc_id: str,
        *,
        file_format: models.RecordingFormatLike | Unset = UNSET,
        recording_callback_url: str | Unset = UNSET,
        recording_callback_method: models.HttpMethodLike | Unset = UNSET,
        transcript: bool | str | Unset = UNSET,
        transcription_url: str | Unset = UNSET,
        record_track_type: str | Unset = UNSET,
    ) -> models.MultiPartyCallRecordingStarted: ...
    @overload
    async def start_recording(
        self,
        mpc_id: str,
        *,
        file_format: models.RecordingFormatLike | Unset = UNSET,
        recording_callback_url: str | Unset = UNSET,
        recording_callback_method: models.HttpMethodLike | Unset = UNSET,
        transcript: bool | str | Unset = UNSET,
        transcription_url: str | Unset = UNSET,
        record_track_type: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.MultiPartyCallRecordingStarted]: ...
    @overload
    async def start_recording(
        self,
        mpc_id: str,
        *,
        file_format: models.RecordingFormatLike | Unset = UNSET,
        recording_callback_url: str | Unset = UNSET,
        recording_callback_method: models.HttpMethodLike | Unset = UNSET,
        transcript: bool | str | Unset = UNSET,
        transcription_url: str | Unset = UNSET,
        record_track_type: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.MultiPartyCallRecordingStarted | AsyncAccepted[models.MultiPartyCallRecordingStarted]
    ): ...
    async def start_recording(
        self,
        mpc_id: str,
        *,
        file_format: models.RecordingFormatLike | Unset = UNSET,
        recording_callback_url: str | Unset = UNSET,
        recording_callback_method: models.HttpMethodLike | Unset = UNSET,
        transcript: bool | str | Unset = UNSET,
        transcription_url: str | Unset = UNSET,
        record_track_type: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.MultiPartyCallRecordingStarted | AsyncAccepted[models.MultiPartyCallRecordingStarted]
    ):
        """Record a multiparty call.

        Records everybody in one file, until it is stopped or the multiparty call ends.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
            file_format: Format of the file. Default: "mp3".
            recording_callback_url: Told when the recording starts and ends.
            recording_callback_method: The verb for `recording_callback_url`. Default: "POST".
            transcript: Whether to transcribe the recording. Default: False.
            transcription_url: Gets the transcript, always by POST.
            record_track_type: Meant for recordings of a participant. Whether it is heeded here
                is not known. Uncertain: the API's documentation does not confirm it.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            MultiPartyCallRecordingStarted: The recording that runs now. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.multi_party_calls.start_recording(
                "name_support-4711",
                file_format="wav",
                recording_callback_url="https://example.com/plivo/recording",
                recording_callback_method="POST",
            )
        """
        return await self._send_asyncable(
            START_MULTI_PARTY_CALL_RECORDING,
            path={"mpc_id": mpc_id},
            body={
                "file_format": file_format,
                "recording_callback_url": recording_callback_url,
                "recording_callback_method": recording_callback_method,
                "transcript": transcript,
                "transcription_url": transcription_url,
                "record_track_type": record_track_type,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def stop_recording(self, mpc_id: str) -> None: ...
    @overload
    async def stop_recording(
        self,
        mpc_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    async def stop_recording(
        self,
        mpc_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    async def stop_recording(
        self,
        mpc_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Stop recording a multiparty call.

        The file becomes available a little later; `recording_callback_url` is told.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
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
            await client.multi_party_calls.stop_recording("name_support-4711")
        """
        return await self._send_asyncable(
            STOP_MULTI_PARTY_CALL_RECORDING,
            path={"mpc_id": mpc_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def pause_recording(self, mpc_id: str) -> None: ...
    @overload
    async def pause_recording(
        self,
        mpc_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    async def pause_recording(
        self,
        mpc_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    async def pause_recording(
        self,
        mpc_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Pause the recording of a multiparty call.

        What is said meanwhile is missing in the file.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
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
            await client.multi_party_calls.pause_recording("name_support-4711")
        """
        return await self._send_asyncable(
            PAUSE_MULTI_PARTY_CALL_RECORDING,
            path={"mpc_id": mpc_id},
            body={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def resume_recording(self, mpc_id: str) -> None: ...
    @overload
    async def resume_recording(
        self,
        mpc_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    async def resume_recording(
        self,
        mpc_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    async def resume_recording(
        self,
        mpc_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Resume the recording of a multiparty call.

        Goes on in the same file.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
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
            await client.multi_party_calls.resume_recording("name_support-4711")
        """
        return await self._send_asyncable(
            RESUME_MULTI_PARTY_CALL_RECORDING,
            path={"mpc_id": mpc_id},
            body={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def start_participant_recording(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        record_track_type: str | Unset = UNSET,
        file_format: models.RecordingFormatLike | Unset = UNSET,
        recording_callback_url: str | Unset = UNSET,
        recording_callback_method: models.HttpMethodLike | Unset = UNSET,
        transcript: bool | str | Unset = UNSET,
        transcription_url: str | Unset = UNSET,
    ) -> models.MultiPartyCallRecordingStarted: ...
    @overload
    async def start_participant_recording(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        record_track_type: str | Unset = UNSET,
        file_format: models.RecordingFormatLike | Unset = UNSET,
        recording_callback_url: str | Unset = UNSET,
        recording_callback_method: models.HttpMethodLike | Unset = UNSET,
        transcript: bool | str | Unset = UNSET,
        transcription_url: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.MultiPartyCallRecordingStarted]: ...
    @overload
    async def start_participant_recording(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        record_track_type: str | Unset = UNSET,
        file_format: models.RecordingFormatLike | Unset = UNSET,
        recording_callback_url: str | Unset = UNSET,
        recording_callback_method: models.HttpMethodLike | Unset = UNSET,
        transcript: bool | str | Unset = UNSET,
        transcription_url: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.MultiPartyCallRecordingStarted | AsyncAccepted[models.MultiPartyCallRecordingStarted]
    ): ...
    async def start_participant_recording(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        record_track_type: str | Unset = UNSET,
        file_format: models.RecordingFormatLike | Unset = UNSET,
        recording_callback_url: str | Unset = UNSET,
        recording_callback_method: models.HttpMethodLike | Unset = UNSET,
        transcript: bool | str | Unset = UNSET,
        transcription_url: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.MultiPartyCallRecordingStarted | AsyncAccepted[models.MultiPartyCallRecordingStarted]
    ):
        """Record one participant.

        Makes a file of its own, beside that of the whole.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
            participant_id: The `member_id` of the participant. Changes of `mute` and `hold`
                also take `all`.
            record_track_type: `participant` for a file with this participant alone, `both` for
                one with everybody, `all` for every kind. What exactly each covers is not
                documented. Uncertain: the API's documentation does not confirm it.
                Default: "all".
            file_format: Format of the file. Default: "mp3".
            recording_callback_url: Told when the recording starts and ends.
            recording_callback_method: The verb for `recording_callback_url`. Default: "POST".
            transcript: Whether to transcribe the recording. Default: False.
            transcription_url: Gets the transcript, always by POST.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            MultiPartyCallRecordingStarted: The recording that runs now. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.multi_party_calls.start_participant_recording(
                "name_support-4711",
                "49",
                record_track_type="participant",
                recording_callback_url="https://example.com/plivo/recording",
                transcript=True,
                transcription_url="https://example.com/plivo/transcription",
            )
        """
        return await self._send_asyncable(
            START_MULTI_PARTY_CALL_PARTICIPANT_RECORDING,
            path={"mpc_id": mpc_id, "participant_id": participant_id},
            body={
                "record_track_type": record_track_type,
                "file_format": file_format,
                "recording_callback_url": recording_callback_url,
                "recording_callback_method": recording_callback_method,
                "transcript": transcript,
                "transcription_url": transcription_url,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def stop_participant_recording(
        self, mpc_id: str, participant_id: str, *, record_track_type: str | Unset = UNSET
    ) -> None: ...
    @overload
    async def stop_participant_recording(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        record_track_type: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    async def stop_participant_recording(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        record_track_type: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    async def stop_participant_recording(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        record_track_type: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Stop recording one participant.

        The file becomes available a little later; `recording_callback_url` is told.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
            participant_id: The `member_id` of the participant. Changes of `mute` and `hold`
                also take `all`.
            record_track_type: Which files of the participant: `participant` for the own one,
                `both` for the one with everybody, or `all` of them. What exactly each covers is
                not documented. Uncertain: the API's documentation does not confirm it.
                Default: "all".
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
            await client.multi_party_calls.stop_participant_recording(
                "name_support-4711",
                "49",
            )
        """
        return await self._send_asyncable(
            STOP_MULTI_PARTY_CALL_PARTICIPANT_RECORDING,
            path={"mpc_id": mpc_id, "participant_id": participant_id},
            query={
                "record_track_type": record_track_type,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def pause_participant_recording(
        self, mpc_id: str, participant_id: str, *, record_track_type: str | Unset = UNSET
    ) -> None: ...
    @overload
    async def pause_participant_recording(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        record_track_type: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    async def pause_participant_recording(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        record_track_type: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    async def pause_participant_recording(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        record_track_type: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Pause the recording of one participant.

        What is said meanwhile is missing in the file.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
            participant_id: The `member_id` of the participant. Changes of `mute` and `hold`
                also take `all`.
            record_track_type: As when the recording was started: `participant`, `both` or
                `all`. What exactly each covers is not documented. Uncertain: the API's
                documentation does not confirm it. Default: "all".
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
            await client.multi_party_calls.pause_participant_recording(
                "name_support-4711",
                "49",
                record_track_type="participant",
            )
        """
        return await self._send_asyncable(
            PAUSE_MULTI_PARTY_CALL_PARTICIPANT_RECORDING,
            path={"mpc_id": mpc_id, "participant_id": participant_id},
            body={
                "record_track_type": record_track_type,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def resume_participant_recording(
        self, mpc_id: str, participant_id: str, *, record_track_type: str | Unset = UNSET
    ) -> None: ...
    @overload
    async def resume_participant_recording(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        record_track_type: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    async def resume_participant_recording(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        record_track_type: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    async def resume_participant_recording(
        self,
        mpc_id: str,
        participant_id: str,
        *,
        record_track_type: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Resume the recording of one participant.

        Goes on in the same file.

        Args:
            mpc_id: The multiparty call: `uuid_` and its `mpc_uuid`, or `name_` and its
                `friendly_name`. A name stands for the one that has not ended.
            participant_id: The `member_id` of the participant. Changes of `mute` and `hold`
                also take `all`.
            record_track_type: As when the recording was started: `participant`, `both` or
                `all`. What exactly each covers is not documented. Uncertain: the API's
                documentation does not confirm it. Default: "all".
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
            await client.multi_party_calls.resume_participant_recording(
                "name_support-4711",
                "49",
                record_track_type="participant",
            )
        """
        return await self._send_asyncable(
            RESUME_MULTI_PARTY_CALL_PARTICIPANT_RECORDING,
            path={"mpc_id": mpc_id, "participant_id": participant_id},
            body={
                "record_track_type": record_track_type,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )


class RawMultiPartyCalls:
    """`MultiPartyCalls`, whose methods give the answer as it came."""

    def __init__(self, resource: MultiPartyCalls) -> None:
        self.list = raw(resource.list)
        self.get = raw(resource.get)
        self.start = raw(resource.start)
        self.stop = raw(resource.stop)
        self.start_play_audio = raw(resource.start_play_audio)
        self.stop_play_audio = raw(resource.stop_play_audio)
        self.start_speak = raw(resource.start_speak)
        self.stop_speak = raw(resource.stop_speak)
        self.add_participant = raw(resource.add_participant)
        self.list_participants = raw(resource.list_participants)
        self.get_participant = raw(resource.get_participant)
        self.update_participant = raw(resource.update_participant)
        self.kick_participant = raw(resource.kick_participant)
        self.start_recording = raw(resource.start_recording)
        self.stop_recording = raw(resource.stop_recording)
        self.pause_recording = raw(resource.pause_recording)
        self.resume_recording = raw(resource.resume_recording)
        self.start_participant_recording = raw(resource.start_participant_recording)
        self.stop_participant_recording = raw(resource.stop_participant_recording)
        self.pause_participant_recording = raw(resource.pause_participant_recording)
        self.resume_participant_recording = raw(resource.resume_participant_recording)


class AsyncRawMultiPartyCalls:
    """`AsyncMultiPartyCalls`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncMultiPartyCalls) -> None:
        self.list = async_raw_list(resource.list)
        self.get = async_raw(resource.get)
        self.start = async_raw(resource.start)
        self.stop = async_raw(resource.stop)
        self.start_play_audio = async_raw(resource.start_play_audio)
        self.stop_play_audio = async_raw(resource.stop_play_audio)
        self.start_speak = async_raw(resource.start_speak)
        self.stop_speak = async_raw(resource.stop_speak)
        self.add_participant = async_raw(resource.add_participant)
        self.list_participants = async_raw_list(resource.list_participants)
        self.get_participant = async_raw(resource.get_participant)
        self.update_participant = async_raw(resource.update_participant)
        self.kick_participant = async_raw(resource.kick_participant)
        self.start_recording = async_raw(resource.start_recording)
        self.stop_recording = async_raw(resource.stop_recording)
        self.pause_recording = async_raw(resource.pause_recording)
        self.resume_recording = async_raw(resource.resume_recording)
        self.start_participant_recording = async_raw(resource.start_participant_recording)
        self.stop_participant_recording = async_raw(resource.stop_participant_recording)
        self.pause_participant_recording = async_raw(resource.pause_participant_recording)
        self.resume_participant_recording = async_raw(resource.resume_participant_recording)
