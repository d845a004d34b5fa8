# Generated from resources/calls.yaml. Do not edit: change the spec, then `make generate`.
"""Phone calls."""

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

CREATE_CALL: Final[Operation[models.CallCreated]] = Operation(
    id="create_call",
    method="POST",
    path="/Account/{auth_id}/Call/",
    result=models.CallCreated,
    retry="when-unsent",
    asyncable=True,
    names={"from": "from_"},
    accepts=lambda: {
        "body": {
            "from": Annotated[str, Meta(min_length=1)],
            "to": Annotated[str, Meta(min_length=1)],
            "answer_url": str,
            "answer_method": str,
            "ring_url": str,
            "ring_method": str,
            "hangup_url": str,
            "hangup_method": str,
            "fallback_url": str,
            "fallback_method": str,
            "caller_name": Annotated[str, Meta(max_length=50)],
            "send_digits": str,
            "send_on_preanswer": bool,
            "time_limit": Annotated[int, Meta(ge=1)],
            "hangup_on_ring": Annotated[int, Meta(ge=0)],
            "ring_timeout": Annotated[int, Meta(ge=0)],
            "machine_detection": models.MachineDetection,
            "machine_detection_time": Annotated[int, Meta(ge=2000, le=10000)],
            "machine_detection_url": str,
            "machine_detection_method": str,
            "machine_detection_maximum_speech_length": Annotated[int, Meta(ge=1000, le=6000)],
            "machine_detection_initial_silence": Annotated[int, Meta(ge=2000, le=10000)],
            "machine_detection_maximum_words": int,
            "sip_headers": str,
            "parent_call_uuid": str,
            "error_if_parent_not_found": bool,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        }
    },
    check="calls.list",
    errors={**errors.BY_STATUS, 403: errors.GeoPermissionError},
)
LIST_CALLS: Final[Operation[models.Call]] = Operation(
    id="list_calls",
    method="GET",
    path="/Account/{auth_id}/Call/",
    result=models.CallPage,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "query": {
            "subaccount": Annotated[str, Meta(pattern="^SA[A-Z0-9]{18}\\Z")],
            "call_direction": str,
            "from_number": str,
            "to_number": str,
            "parent_call_uuid": str,
            "hangup_cause_code": int,
            "hangup_source": str,
            "stir_verification": str,
            "bill_duration": Annotated[int, Meta(ge=0)],
            "bill_duration__gt": Annotated[int, Meta(ge=0)],
            "bill_duration__gte": Annotated[int, Meta(ge=0)],
            "bill_duration__lt": Annotated[int, Meta(ge=0)],
            "bill_duration__lte": Annotated[int, Meta(ge=0)],
            "end_time": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
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
        item=models.Call,
        meta="/meta",
        next="/meta/next",
        total="/meta/total_count",
        stop="next",
    ),
)
LIST_LIVE_CALLS: Final[Operation[models.CallIds]] = Operation(
    id="list_live_calls",
    method="GET",
    path="/Account/{auth_id}/Call/",
    result=models.CallIds,
    retry="safe",
    fixed={"status": "live"},
    asyncable=True,
    accepts=lambda: {
        "query": {
            "call_direction": str,
            "from_number": str,
            "to_number": str,
            "limit": Annotated[int, Meta(ge=1, le=20)],
            "offset": Annotated[int, Meta(ge=0)],
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        }
    },
)
LIST_QUEUED_CALLS: Final[Operation[models.CallIds]] = Operation(
    id="list_queued_calls",
    method="GET",
    path="/Account/{auth_id}/Call/",
    result=models.CallIds,
    retry="safe",
    fixed={"status": "queued"},
    asyncable=True,
    accepts=lambda: {
        "query": {
            "limit": Annotated[int, Meta(ge=1, le=20)],
            "offset": Annotated[int, Meta(ge=0)],
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        }
    },
)
GET_CALL: Final[Operation[models.Call]] = Operation(
    id="get_call",
    method="GET",
    path="/Account/{auth_id}/Call/{call_uuid}/",
    result=models.Call,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"call_uuid": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
GET_LIVE_CALL: Final[Operation[models.LiveCall]] = Operation(
    id="get_live_call",
    method="GET",
    path="/Account/{auth_id}/Call/{call_uuid}/",
    result=models.LiveCall,
    retry="safe",
    fixed={"status": "live"},
    asyncable=True,
    accepts=lambda: {
        "path": {"call_uuid": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
GET_QUEUED_CALL: Final[Operation[models.QueuedCall]] = Operation(
    id="get_queued_call",
    method="GET",
    path="/Account/{auth_id}/Call/{call_uuid}/",
    result=models.QueuedCall,
    retry="safe",
    fixed={"status": "queued"},
    asyncable=True,
    accepts=lambda: {
        "path": {"call_uuid": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
TRANSFER_CALL: Final[Operation[models.CallTransferred]] = Operation(
    id="transfer_call",
    method="POST",
    path="/Account/{auth_id}/Call/{call_uuid}/",
    result=models.CallTransferred,
    retry="when-unsent",
    asyncable=True,
    accepts=lambda: {
        "path": {"call_uuid": str},
        "body": {
            "legs": models.CallLegs,
            "aleg_url": str,
            "aleg_method": str,
            "bleg_url": str,
            "bleg_method": str,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
    check="calls.get",
)
HANGUP_CALL: Final[Operation[None]] = Operation(
    id="hangup_call",
    method="DELETE",
    path="/Account/{auth_id}/Call/{call_uuid}/",
    result=None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"call_uuid": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
CANCEL_CALL: Final[Operation[None]] = Operation(
    id="cancel_call",
    method="DELETE",
    path="/Account/{auth_id}/Request/{request_uuid}/",
    result=None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"request_uuid": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
START_CALL_RECORDING: Final[Operation[models.RecordingStarted]] = Operation(
    id="start_call_recording",
    method="POST",
    path="/Account/{auth_id}/Call/{call_uuid}/Record/",
    result=models.RecordingStarted,
    retry="when-unsent",
    accepts=lambda: {
        "path": {"call_uuid": str},
        "body": {
            "time_limit": Annotated[int, Meta(ge=1)],
            "file_format": str,
            "record_channel_type": models.RecordChannelType,
            "transcription_type": models.TranscriptionType,
            "transcription_url": str,
            "transcription_method": str,
            "transcription_report_type": str,
            "callback_url": str,
            "callback_method": str,
        },
    },
    check="calls.list",
)
STOP_CALL_RECORDING: Final[Operation[models.Changed | None]] = Operation(
    id="stop_call_recording",
    method="DELETE",
    path="/Account/{auth_id}/Call/{call_uuid}/Record/",
    result=models.Changed | None,
    retry="safe",
    asyncable=True,
    names={"URL": "url"},
    accepts=lambda: {
        "path": {"call_uuid": str},
        "query": {"URL": str, "callback_url": str, "callback_method": models.CallbackMethod},
    },
)
START_CALL_PLAY: Final[Operation[models.Changed]] = Operation(
    id="start_call_play",
    method="POST",
    path="/Account/{auth_id}/Call/{call_uuid}/Play/",
    result=models.Changed,
    retry="when-unsent",
    asyncable=True,
    accepts=lambda: {
        "path": {"call_uuid": str},
        "body": {
            "urls": Annotated[str, Meta(min_length=1)],
            "length": int | str,
            "legs": models.CallLegs,
            "loop": bool,
            "mix": bool,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
    check="calls.list",
)
STOP_CALL_PLAY: Final[Operation[models.Changed | None]] = Operation(
    id="stop_call_play",
    method="DELETE",
    path="/Account/{auth_id}/Call/{call_uuid}/Play/",
    result=models.Changed | None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"call_uuid": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
START_CALL_SPEAK: Final[Operation[models.Changed]] = Operation(
    id="start_call_speak",
    method="POST",
    path="/Account/{auth_id}/Call/{call_uuid}/Speak/",
    result=models.Changed,
    retry="when-unsent",
    asyncable=True,
    accepts=lambda: {
        "path": {"call_uuid": str},
        "body": {
            "text": Annotated[str, Meta(min_length=1)],
            "voice": str,
            "language": str,
            "type": models.SpeechType,
            "legs": models.CallLegs,
            "loop": bool,
            "mix": bool,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
    check="calls.list",
)
STOP_CALL_SPEAK: Final[Operation[models.Changed | None]] = Operation(
    id="stop_call_speak",
    method="DELETE",
    path="/Account/{auth_id}/Call/{call_uuid}/Speak/",
    result=models.Changed | None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"call_uuid": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
SEND_CALL_DIGITS: Final[Operation[models.Changed]] = Operation(
    id="send_call_digits",
    method="POST",
    path="/Account/{auth_id}/Call/{call_uuid}/DTMF/",
    result=models.Changed,
    retry="when-unsent",
    asyncable=True,
    accepts=lambda: {
        "path": {"call_uuid": str},
        "body": {
            "digits": Annotated[str, Meta(min_length=1)],
            "leg": models.CallLegs,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
    check="calls.list",
)
START_CALL_STREAM: Final[Operation[models.CallStreamStarted]] = Operation(
    id="start_call_stream",
    method="POST",
    path="/Account/{auth_id}/Call/{call_uuid}/Stream/",
    result=models.CallStreamStarted,
    retry="when-unsent",
    asyncable=True,
    accepts=lambda: {
        "path": {"call_uuid": str},
        "body": {
            "service_url": Annotated[str, Meta(max_length=2048)],
            "bidirectional": bool,
            "audio_track": str,
            "stream_timeout": Annotated[int, Meta(ge=1)],
            "content_type": models.StreamContentType,
            "extra_headers": Annotated[str, Meta(max_length=512)],
            "status_callback_url": str,
            "status_callback_method": str,
            "cx_bot": bool,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
    check="calls.get_all_streams",
)
LIST_CALL_STREAMS: Final[Operation[models.CallStream]] = Operation(
    id="list_call_streams",
    method="GET",
    path="/Account/{auth_id}/Call/{call_uuid}/Stream/",
    result=models.CallStreamPage,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"call_uuid": str},
        "query": {
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
        item=models.CallStream,
        meta="/meta",
        next="/meta/next",
        total="/meta/count",
        stop="next",
    ),
)
STOP_ALL_CALL_STREAMS: Final[Operation[models.CallStreamsStopped | None]] = Operation(
    id="stop_all_call_streams",
    method="DELETE",
    path="/Account/{auth_id}/Call/{call_uuid}/Stream/",
    result=models.CallStreamsStopped | None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"call_uuid": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
GET_CALL_STREAM: Final[Operation[models.CallStream]] = Operation(
    id="get_call_stream",
    method="GET",
    path="/Account/{auth_id}/Call/{call_uuid}/Stream/{stream_id}/",
    result=models.CallStream,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"call_uuid": str, "stream_id": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
STOP_CALL_STREAM: Final[Operation[models.CallStreamsStopped | None]] = Operation(
    id="stop_call_stream",
    method="DELETE",
    path="/Account/{auth_id}/Call/{call_uuid}/Stream/{stream_id}/",
    result=models.CallStreamsStopped | None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"call_uuid": str, "stream_id": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)


class Calls(Resource):
    """Phone calls."""

    @overload
    def create(
        self,
        *,
        from_: str,
        to: str,
        answer_url: str,
        answer_method: models.HttpMethodLike | Unset = UNSET,
        ring_url: str | Unset = UNSET,
        ring_method: models.HttpMethodLike | Unset = UNSET,
        hangup_url: str | Unset = UNSET,
        hangup_method: models.HttpMethodLike | Unset = UNSET,
        fallback_url: str | Unset = UNSET,
        fallback_method: models.HttpMethodLike | Unset = UNSET,
        caller_name: str | Unset = UNSET,
        send_digits: str | Unset = UNSET,
        send_on_preanswer: bool | Unset = UNSET,
        time_limit: int | Unset = UNSET,
        hangup_on_ring: int | Unset = UNSET,
        ring_timeout: int | Unset = UNSET,
        machine_detection: models.MachineDetectionLike | Unset = UNSET,
        machine_detection_time: int | Unset = UNSET,
        machine_detection_url: str | Unset = UNSET,
        machine_detection_method: models.HttpMethodLike | Unset = UNSET,
        machine_detection_maximum_speech_length: int | Unset = UNSET,
        machine_detection_initial_silence: int | Unset = UNSET,
        machine_detection_maximum_words: int | Unset = UNSET,
        sip_headers: str | Unset = UNSET,
        parent_call_uuid: str | Unset = UNSET,
        error_if_parent_not_found: bool | Unset = UNSET,
    ) -> models.CallCreated: ...
    @overload
    def create(
        self,
        *,
        from_: str,
        to: str,
        answer_url: str,
        answer_method: models.HttpMethodLike | Unset = UNSET,
        ring_url: str | Unset = UNSET,
        ring_method: models.HttpMethodLike | Unset = UNSET,
        hangup_url: str | Unset = UNSET,
        hangup_method: models.HttpMethodLike | Unset = UNSET,
        fallback_url: str | Unset = UNSET,
        fallback_method: models.HttpMethodLike | Unset = UNSET,
        caller_name: str | Unset = UNSET,
        send_digits: str | Unset = UNSET,
        send_on_preanswer: bool | Unset = UNSET,
        time_limit: int | Unset = UNSET,
        hangup_on_ring: int | Unset = UNSET,
        ring_timeout: int | Unset = UNSET,
        machine_detection: models.MachineDetectionLike | Unset = UNSET,
        machine_detection_time: int | Unset = UNSET,
        machine_detection_url: str | Unset = UNSET,
        machine_detection_method: models.HttpMethodLike | Unset = UNSET,
        machine_detection_maximum_speech_length: int | Unset = UNSET,
        machine_detection_initial_silence: int | Unset = UNSET,
        machine_detection_maximum_words: int | Unset = UNSET,
        sip_headers: str | Unset = UNSET,
        parent_call_uuid: str | Unset = UNSET,
        error_if_parent_not_found: bool | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.CallCreated]: ...
    @overload
    def create(
        self,
        *,
        from_: str,
        to: str,
        answer_url: str,
        answer_method: models.HttpMethodLike | Unset = UNSET,
        ring_url: str | Unset = UNSET,
        ring_method: models.HttpMethodLike | Unset = UNSET,
        hangup_url: str | Unset = UNSET,
        hangup_method: models.HttpMethodLike | Unset = UNSET,
        fallback_url: str | Unset = UNSET,
        fallback_method: models.HttpMethodLike | Unset = UNSET,
        caller_name: str | Unset = UNSET,
        send_digits: str | Unset = UNSET,
        send_on_preanswer: bool | Unset = UNSET,
        time_limit: int | Unset = UNSET,
        hangup_on_ring: int | Unset = UNSET,
        ring_timeout: int | Unset = UNSET,
        machine_detection: models.MachineDetectionLike | Unset = UNSET,
        machine_detection_time: int | Unset = UNSET,
        machine_detection_url: str | Unset = UNSET,
        machine_detection_method: models.HttpMethodLike | Unset = UNSET,
        machine_detection_maximum_speech_length: int | Unset = UNSET,
        machine_detection_initial_silence: int | Unset = UNSET,
        machine_detection_maximum_words: int | Unset = UNSET,
        sip_headers: str | Unset = UNSET,
        parent_call_uuid: str | Unset = UNSET,
        error_if_parent_not_found: bool | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CallCreated | AsyncAccepted[models.CallCreated]: ...
    def create(
        self,
        *,
        from_: str,
        to: str,
        answer_url: str,
        answer_method: models.HttpMethodLike | Unset = UNSET,
        ring_url: str | Unset = UNSET,
        ring_method: models.HttpMethodLike | Unset = UNSET,
        hangup_url: str | Unset = UNSET,
        hangup_method: models.HttpMethodLike | Unset = UNSET,
        fallback_url: str | Unset = UNSET,
        fallback_method: models.HttpMethodLike | Unset = UNSET,
        caller_name: str | Unset = UNSET,
        send_digits: str | Unset = UNSET,
        send_on_preanswer: bool | Unset = UNSET,
        time_limit: int | Unset = UNSET,
        hangup_on_ring: int | Unset = UNSET,
        ring_timeout: int | Unset = UNSET,
        machine_detection: models.MachineDetectionLike | Unset = UNSET,
        machine_detection_time: int | Unset = UNSET,
        machine_detection_url: str | Unset = UNSET,
        machine_detection_method: models.HttpMethodLike | Unset = UNSET,
        machine_detection_maximum_speech_length: int | Unset = UNSET,
        machine_detection_initial_silence: int | Unset = UNSET,
        machine_detection_maximum_words: int | Unset = UNSET,
        sip_headers: str | Unset = UNSET,
        parent_call_uuid: str | Unset = UNSET,
        error_if_parent_not_found: bool | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CallCreated | AsyncAccepted[models.CallCreated]:
        """Start one or several outbound calls.

        Answers as soon as the calls are fired or queued. What happens next is told to the URLs
        in the request. Sending the request twice calls twice.

        Args:
            from_: The number to show to the called party. Must not be among `to`.
            to: A number with country code or a SIP address. For several, up to 1000, put `<`
                between them.
            answer_url: Asked for instructions when the call is answered.
            answer_method: The verb for `answer_url`. Default: "POST".
            ring_url: Told when the phone starts to ring.
            ring_method: The verb for `ring_url`. Default: "POST".
            hangup_url: Told when the call has ended. Without it `answer_url` is.
            hangup_method: The verb for `hangup_url`. Default: "POST".
            fallback_url: Asked when `answer_url` fails.
            fallback_method: The verb for `fallback_url`. Default: "POST".
            caller_name: Name to show to the called party. At most 50 characters.
            send_digits: Digits to send once the call is answered, such as `1w2W3@1000`: `w`
                waits 0.5 s, `W` waits 1 s, and a number after `@` is the length of each tone in
                ms (2000 without it).
            send_on_preanswer: Whether to send the digits before the answer. Default: False.
            time_limit: Seconds after the answer at which the call is ended. No call lasts
                longer than 86400 s. At least 1. Default: 14400.
            hangup_on_ring: Seconds of ringing after which the call is given up. At least 0.
            ring_timeout: Seconds to wait for an answer. At least 0. Default: 120.
            machine_detection: Find out whether a machine answers. With `true` the call goes on
                either way, with `hangup` it ends.
            machine_detection_time: Milliseconds that finding out may take. 2000 to 10000.
                Default: 5000.
            machine_detection_url: Told of the outcome. With it the call goes on while detection
                runs.
            machine_detection_method: The verb for `machine_detection_url`. Default: "POST".
            machine_detection_maximum_speech_length: Milliseconds of unbroken speech from which
                on it is a machine. 1000 to 6000. Default: 5000.
            machine_detection_initial_silence: Milliseconds of silence at the start from which
                on it is a machine. 2000 to 10000. Default: 4500.
            machine_detection_maximum_words: Number of words from which on it is a machine.
                Uncertain: the API's documentation does not confirm it.
            sip_headers: Custom SIP headers, as `key=value` pairs separated by commas.
            parent_call_uuid: First leg of a running conference call that this call joins.
            error_if_parent_not_found: Whether to fail if there is no call with
                `parent_call_uuid`, rather than to call all the same. Default: False.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            CallCreated: The call was fired, or queued if the account starts calls faster than
            its limit. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), GeoPermissionError
                (403), ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError
                (429), ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.calls.create(
                from_="14155550100",
                to="14155550101",
                answer_url="https://example.com/plivo/answer",
                hangup_url="https://example.com/plivo/hangup",
            )
        """
        return self._send_asyncable(
            CREATE_CALL,
            body={
                "from": from_,
                "to": to,
                "answer_url": answer_url,
                "answer_method": answer_method,
                "ring_url": ring_url,
                "ring_method": ring_method,
                "hangup_url": hangup_url,
                "hangup_method": hangup_method,
                "fallback_url": fallback_url,
                "fallback_method": fallback_method,
                "caller_name": caller_name,
                "send_digits": send_digits,
                "send_on_preanswer": send_on_preanswer,
                "time_limit": time_limit,
                "hangup_on_ring": hangup_on_ring,
                "ring_timeout": ring_timeout,
                "machine_detection": machine_detection,
                "machine_detection_time": machine_detection_time,
                "machine_detection_url": machine_detection_url,
                "machine_detection_method": machine_detection_method,
                "machine_detection_maximum_speech_length": machine_detection_maximum_speech_length,
                "machine_detection_initial_silence": machine_detection_initial_silence,
                "machine_detection_maximum_words": machine_detection_maximum_words,
                "sip_headers": sip_headers,
                "parent_call_uuid": parent_call_uuid,
                "error_if_parent_not_found": error_if_parent_not_found,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        call_direction: models.DirectionLike | Unset = UNSET,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        parent_call_uuid: str | Unset = UNSET,
        hangup_cause_code: int | Unset = UNSET,
        hangup_source: models.HangupSourceLike | Unset = UNSET,
        stir_verification: models.StirVerificationLike | Unset = UNSET,
        bill_duration: int | Unset = UNSET,
        bill_duration__gt: int | Unset = UNSET,
        bill_duration__gte: int | Unset = UNSET,
        bill_duration__lt: int | Unset = UNSET,
        bill_duration__lte: int | Unset = UNSET,
        end_time: str | Unset = UNSET,
        end_time__gt: str | Unset = UNSET,
        end_time__gte: str | Unset = UNSET,
        end_time__lt: str | Unset = UNSET,
        end_time__lte: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Pager[models.Call]: ...
    @overload
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        call_direction: models.DirectionLike | Unset = UNSET,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        parent_call_uuid: str | Unset = UNSET,
        hangup_cause_code: int | Unset = UNSET,
        hangup_source: models.HangupSourceLike | Unset = UNSET,
        stir_verification: models.StirVerificationLike | Unset = UNSET,
        bill_duration: int | Unset = UNSET,
        bill_duration__gt: int | Unset = UNSET,
        bill_duration__gte: int | Unset = UNSET,
        bill_duration__lt: int | Unset = UNSET,
        bill_duration__lte: int | Unset = UNSET,
        end_time: str | Unset = UNSET,
        end_time__gt: str | Unset = UNSET,
        end_time__gte: str | Unset = UNSET,
        end_time__lt: str | Unset = UNSET,
        end_time__lte: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.Call]]: ...
    @overload
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        call_direction: models.DirectionLike | Unset = UNSET,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        parent_call_uuid: str | Unset = UNSET,
        hangup_cause_code: int | Unset = UNSET,
        hangup_source: models.HangupSourceLike | Unset = UNSET,
        stir_verification: models.StirVerificationLike | Unset = UNSET,
        bill_duration: int | Unset = UNSET,
        bill_duration__gt: int | Unset = UNSET,
        bill_duration__gte: int | Unset = UNSET,
        bill_duration__lt: int | Unset = UNSET,
        bill_duration__lte: int | Unset = UNSET,
        end_time: str | Unset = UNSET,
        end_time__gt: str | Unset = UNSET,
        end_time__gte: str | Unset = UNSET,
        end_time__lt: str | Unset = UNSET,
        end_time__lte: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.Call] | AsyncAccepted[Page[models.Call]]: ...
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        call_direction: models.DirectionLike | Unset = UNSET,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        parent_call_uuid: str | Unset = UNSET,
        hangup_cause_code: int | Unset = UNSET,
        hangup_source: models.HangupSourceLike | Unset = UNSET,
        stir_verification: models.StirVerificationLike | Unset = UNSET,
        bill_duration: int | Unset = UNSET,
        bill_duration__gt: int | Unset = UNSET,
        bill_duration__gte: int | Unset = UNSET,
        bill_duration__lt: int | Unset = UNSET,
        bill_duration__lte: int | Unset = UNSET,
        end_time: str | Unset = UNSET,
        end_time__gt: str | Unset = UNSET,
        end_time__gte: str | Unset = UNSET,
        end_time__lt: str | Unset = UNSET,
        end_time__lte: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.Call] | AsyncAccepted[Page[models.Call]]:
        """List calls that have ended, page by page.

        Without a filter on `end_time`, those of the last 7 days; with only one bound, 30 days.
        Filters take UTC, the answers are in the time zone of the account.

        Args:
            subaccount: Only what belongs to this subaccount (`SA…`). Meant for the main
                account: a subaccount sees its own things anyway.
            call_direction: Only calls of this direction.
            from_number: Only calls from this number, or from numbers that begin like this.
            to_number: Only calls to this number, or to numbers that begin like this.
            parent_call_uuid: Only the second legs of this call.
            hangup_cause_code: Only calls that ended for this reason, given by its number.
            hangup_source: Only calls that this party or thing ended.
            stir_verification: Only calls whose caller id verification had this result.
                Uncertain: the API's documentation does not confirm it.
            bill_duration: Only calls charged for exactly this many seconds. At least 0.
            bill_duration__gt: Only calls charged for more than this many seconds. At least 0.
            bill_duration__gte: Only calls charged for at least this many seconds. At least 0.
            bill_duration__lt: Only calls charged for less than this many seconds. At least 0.
            bill_duration__lte: Only calls charged for at most this many seconds. At least 0.
            end_time: Only calls that ended exactly then.
            end_time__gt: Only calls that ended later than this.
            end_time__gte: Only calls that ended then or later.
            end_time__lt: Only calls that ended before this.
            end_time__lte: Only calls that ended then or before.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every Call, page after page; `.page()` gives one page.
            AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            for call in client.calls.list():
                print(call.call_uuid)
        """
        return self._pages_asyncable(
            LIST_CALLS,
            query={
                "subaccount": subaccount,
                "call_direction": call_direction,
                "from_number": from_number,
                "to_number": to_number,
                "parent_call_uuid": parent_call_uuid,
                "hangup_cause_code": hangup_cause_code,
                "hangup_source": hangup_source,
                "stir_verification": stir_verification,
                "bill_duration": bill_duration,
                "bill_duration__gt": bill_duration__gt,
                "bill_duration__gte": bill_duration__gte,
                "bill_duration__lt": bill_duration__lt,
                "bill_duration__lte": bill_duration__lte,
                "end_time": end_time,
                "end_time__gt": end_time__gt,
                "end_time__gte": end_time__gte,
                "end_time__lt": end_time__lt,
                "end_time__lte": end_time__lte,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list_live(
        self,
        *,
        call_direction: models.DirectionLike | Unset = UNSET,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> models.CallIds: ...
    @overload
    def list_live(
        self,
        *,
        call_direction: models.DirectionLike | Unset = UNSET,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.CallIds]: ...
    @overload
    def list_live(
        self,
        *,
        call_direction: models.DirectionLike | Unset = UNSET,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CallIds | AsyncAccepted[models.CallIds]: ...
    def list_live(
        self,
        *,
        call_direction: models.DirectionLike | Unset = UNSET,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CallIds | AsyncAccepted[models.CallIds]:
        """List the ids of the calls in progress.

        All of them at once. Whether `limit` and `offset` are heeded is not known.

        Args:
            call_direction: Only calls of this direction.
            from_number: Only calls from this number, or from numbers that begin like this.
            to_number: Only calls to this number, or to numbers that begin like this.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            CallIds: Ids of the calls in one state. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            call_ids = client.calls.list_live()
        """
        return self._send_asyncable(
            LIST_LIVE_CALLS,
            query={
                "call_direction": call_direction,
                "from_number": from_number,
                "to_number": to_number,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list_queued(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET
    ) -> models.CallIds: ...
    @overload
    def list_queued(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.CallIds]: ...
    @overload
    def list_queued(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CallIds | AsyncAccepted[models.CallIds]: ...
    def list_queued(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CallIds | AsyncAccepted[models.CallIds]:
        """List the ids of the calls that wait.

        All of them at once. Whether `limit` and `offset` are heeded is not known.

        Args:
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            CallIds: Ids of the calls in one state. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            call_ids = client.calls.list_queued()
        """
        return self._send_asyncable(
            LIST_QUEUED_CALLS,
            query={
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get(self, call_uuid: str) -> models.Call: ...
    @overload
    def get(
        self,
        call_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Call]: ...
    @overload
    def get(
        self,
        call_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Call | AsyncAccepted[models.Call]: ...
    def get(
        self,
        call_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Call | AsyncAccepted[models.Call]:
        """Get one call that has ended.

        Its record. A call has one only after it has ended.

        Args:
            call_uuid: Id of the call.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Call: The record of a call that has ended. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            call = client.calls.get("4d04c52e-cea3-4458-bbdb-0bfc314ee7cd")
        """
        return self._send_asyncable(
            GET_CALL,
            path={"call_uuid": call_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def get_live(self, call_uuid: str) -> models.LiveCall: ...
    @overload
    def get_live(
        self,
        call_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.LiveCall]: ...
    @overload
    def get_live(
        self,
        call_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.LiveCall | AsyncAccepted[models.LiveCall]: ...
    def get_live(
        self,
        call_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.LiveCall | AsyncAccepted[models.LiveCall]:
        """Get one call in progress.

        Who is on the line, and since when.

        Args:
            call_uuid: Id of the call.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            LiveCall: A call in progress. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            live_call = client.calls.get_live("4d04c52e-cea3-4458-bbdb-0bfc314ee7cd")
        """
        return self._send_asyncable(
            GET_LIVE_CALL,
            path={"call_uuid": call_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def get_queued(self, call_uuid: str) -> models.QueuedCall: ...
    @overload
    def get_queued(
        self,
        call_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.QueuedCall]: ...
    @overload
    def get_queued(
        self,
        call_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.QueuedCall | AsyncAccepted[models.QueuedCall]: ...
    def get_queued(
        self,
        call_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.QueuedCall | AsyncAccepted[models.QueuedCall]:
        """Get one call that waits.

        Who will be called once it is its turn.

        Args:
            call_uuid: Id of the call.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            QueuedCall: A call that waits for its turn because the account starts calls faster
            than its limit. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            queued_call = client.calls.get_queued(
                "4d04c52e-cea3-4458-bbdb-0bfc314ee7cd",
            )
        """
        return self._send_asyncable(
            GET_QUEUED_CALL,
            path={"call_uuid": call_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def transfer(
        self,
        call_uuid: str,
        *,
        legs: models.CallLegsLike | Unset = UNSET,
        aleg_url: str | Unset = UNSET,
        aleg_method: models.HttpMethodLike | Unset = UNSET,
        bleg_url: str | Unset = UNSET,
        bleg_method: models.HttpMethodLike | Unset = UNSET,
    ) -> models.CallTransferred: ...
    @overload
    def transfer(
        self,
        call_uuid: str,
        *,
        legs: models.CallLegsLike | Unset = UNSET,
        aleg_url: str | Unset = UNSET,
        aleg_method: models.HttpMethodLike | Unset = UNSET,
        bleg_url: str | Unset = UNSET,
        bleg_method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.CallTransferred]: ...
    @overload
    def transfer(
        self,
        call_uuid: str,
        *,
        legs: models.CallLegsLike | Unset = UNSET,
        aleg_url: str | Unset = UNSET,
        aleg_method: models.HttpMethodLike | Unset = UNSET,
        bleg_url: str | Unset = UNSET,
        bleg_method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CallTransferred | AsyncAccepted[models.CallTransferred]: ...
    def transfer(
        self,
        call_uuid: str,
        *,
        legs: models.CallLegsLike | Unset = UNSET,
        aleg_url: str | Unset = UNSET,
        aleg_method: models.HttpMethodLike | Unset = UNSET,
        bleg_url: str | Unset = UNSET,
        bleg_method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CallTransferred | AsyncAccepted[models.CallTransferred]:
        """Transfer a call in progress to new instructions.

        The chosen legs drop what they are doing and follow the XML of the new URL. A call can
        be transferred 70 times; then it is ended.

        Args:
            call_uuid: Id of the call.
            legs: The first leg (`aleg`), the second (`bleg`), or both. Default: "aleg".
            aleg_url: Asked for the first leg. Needed for `aleg` and `both`.
            aleg_method: The verb for `aleg_url`. Default: "POST".
            bleg_url: Asked for the second leg. Needed for `bleg` and `both`.
            bleg_method: The verb for `bleg_url`. Default: "POST".
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            CallTransferred: The transfer was carried out. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.calls.transfer(
                "4d04c52e-cea3-4458-bbdb-0bfc314ee7cd",
                legs="aleg",
                aleg_url="https://example.com/plivo/menu",
            )
        """
        return self._send_asyncable(
            TRANSFER_CALL,
            path={"call_uuid": call_uuid},
            body={
                "legs": legs,
                "aleg_url": aleg_url,
                "aleg_method": aleg_method,
                "bleg_url": bleg_url,
                "bleg_method": bleg_method,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def hangup(self, call_uuid: str) -> None: ...
    @overload
    def hangup(
        self,
        call_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    def hangup(
        self,
        call_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    def hangup(
        self,
        call_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Hang up a call in progress.

        The call ends at once, ringing or answered. Its record stays.

        Args:
            call_uuid: Id of the call.
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
            client.calls.hangup("4d04c52e-cea3-4458-bbdb-0bfc314ee7cd")
        """
        return self._send_asyncable(
            HANGUP_CALL,
            path={"call_uuid": call_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def cancel(self, request_uuid: str) -> None: ...
    @overload
    def cancel(
        self,
        request_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    def cancel(
        self,
        request_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    def cancel(
        self,
        request_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Cancel a call that was asked for.

        Takes the id that `create_call` answered with, for calls that are queued or have not
        been answered yet.

        Args:
            request_uuid: Id of the request that asked for the call.
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
            client.calls.cancel("9834029e-58b6-11e1-b8b7-a5bd0e4e126f")
        """
        return self._send_asyncable(
            CANCEL_CALL,
            path={"request_uuid": request_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    def record(
        self,
        call_uuid: str,
        *,
        time_limit: int | Unset = UNSET,
        file_format: models.RecordingFormatLike | Unset = UNSET,
        record_channel_type: models.RecordChannelTypeLike | Unset = UNSET,
        transcription_type: models.TranscriptionTypeLike | Unset = UNSET,
        transcription_url: str | Unset = UNSET,
        transcription_method: models.HttpMethodLike | Unset = UNSET,
        transcription_report_type: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_method: models.HttpMethodLike | Unset = UNSET,
    ) -> models.RecordingStarted:
        """Record a call in progress.

        Goes on until the time limit, the end of the call, or until it is stopped. Answers with
        the id and the URL that the recording will have. `callback_url` is told when the file is
        there; it does not make the request asynchronous.

        Args:
            call_uuid: Id of the call.
            time_limit: Seconds after which the recording ends. At least 1. Default: 60.
            file_format: Format of the file. Default: "mp3".
            record_channel_type: Both legs in one channel (`mono`), or each in a channel of its
                own (`stereo`). Default: "mono".
            transcription_type: Asks for the text of the recording. `hybrid` has meant the same
                as `auto` since 2020.
            transcription_url: Gets the text of the recording.
            transcription_method: The verb for `transcription_url`. Uncertain: the API's
                documentation does not confirm it. Default: "POST".
            transcription_report_type: Form of the text. Its values are not known. Uncertain:
                the API's documentation does not confirm it.
            callback_url: Told when the recording is finished.
            callback_method: The verb for `callback_url`. Default: "POST".

        Returns:
            RecordingStarted: The recording that runs now.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.calls.record(
                "4d04c52e-cea3-4458-bbdb-0bfc314ee7cd",
                time_limit=600,
                file_format="wav",
                record_channel_type="stereo",
                callback_url="https://example.com/plivo/recording",
            )
        """
        return self._send(
            START_CALL_RECORDING,
            path={"call_uuid": call_uuid},
            body={
                "time_limit": time_limit,
                "file_format": file_format,
                "record_channel_type": record_channel_type,
                "transcription_type": transcription_type,
                "transcription_url": transcription_url,
                "transcription_method": transcription_method,
                "transcription_report_type": transcription_report_type,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def record_stop(self, call_uuid: str, *, url: str | Unset = UNSET) -> models.Changed | None: ...
    @overload
    def record_stop(
        self,
        call_uuid: str,
        *,
        url: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Changed | None]: ...
    @overload
    def record_stop(
        self,
        call_uuid: str,
        *,
        url: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | None | AsyncAccepted[models.Changed | None]: ...
    def record_stop(
        self,
        call_uuid: str,
        *,
        url: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | None | AsyncAccepted[models.Changed | None]:
        """Stop recording a call.

        Ends all recordings of the call, or the one that `URL` names. What has been recorded is
        kept.

        Args:
            call_uuid: Id of the call.
            url: Stop only the recording with this URL. Without it all of the call are stopped.
                Uncertain: the API's documentation does not confirm it.
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
            result = client.calls.record_stop("4d04c52e-cea3-4458-bbdb-0bfc314ee7cd")
        """
        return self._send_asyncable(
            STOP_CALL_RECORDING,
            path={"call_uuid": call_uuid},
            query={"URL": url, "callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def play(
        self,
        call_uuid: str,
        *,
        urls: str,
        length: int | str | Unset = UNSET,
        legs: models.CallLegsLike | Unset = UNSET,
        loop: bool | Unset = UNSET,
        mix: bool | Unset = UNSET,
    ) -> models.Changed: ...
    @overload
    def play(
        self,
        call_uuid: str,
        *,
        urls: str,
        length: int | str | Unset = UNSET,
        legs: models.CallLegsLike | Unset = UNSET,
        loop: bool | Unset = UNSET,
        mix: bool | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Changed]: ...
    @overload
    def play(
        self,
        call_uuid: str,
        *,
        urls: str,
        length: int | str | Unset = UNSET,
        legs: models.CallLegsLike | Unset = UNSET,
        loop: bool | Unset = UNSET,
        mix: bool | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]: ...
    def play(
        self,
        call_uuid: str,
        *,
        urls: str,
        length: int | str | Unset = UNSET,
        legs: models.CallLegsLike | Unset = UNSET,
        loop: bool | Unset = UNSET,
        mix: bool | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]:
        """Play sound files to a call in progress.

        Plays them one after the other to the chosen legs, while the call goes on.

        Args:
            call_uuid: Id of the call.
            urls: Where the files are, MP3 or WAV. For several, put commas between the URLs.
            length: Seconds after which playing ends. Without it the files are played whole.
            legs: Who hears it, by leg. Default: "aleg".
            loop: Whether to play it again and again. Default: False.
            mix: Whether the parties still hear each other meanwhile. Default: True.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Changed: The request was carried out and there is nothing to show for it but a
            message. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.calls.play(
                "4d04c52e-cea3-4458-bbdb-0bfc314ee7cd",
                urls="https://example.com/sounds/notice.mp3",
                legs="both",
            )
        """
        return self._send_asyncable(
            START_CALL_PLAY,
            path={"call_uuid": call_uuid},
            body={
                "urls": urls,
                "length": length,
                "legs": legs,
                "loop": loop,
                "mix": mix,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def play_stop(self, call_uuid: str) -> models.Changed | None: ...
    @overload
    def play_stop(
        self,
        call_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Changed | None]: ...
    @overload
    def play_stop(
        self,
        call_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | None | AsyncAccepted[models.Changed | None]: ...
    def play_stop(
        self,
        call_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | None | AsyncAccepted[models.Changed | None]:
        """Stop playing sound files to a call.

        The call itself goes on.

        Args:
            call_uuid: Id of the call.
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
            result = client.calls.play_stop("4d04c52e-cea3-4458-bbdb-0bfc314ee7cd")
        """
        return self._send_asyncable(
            STOP_CALL_PLAY,
            path={"call_uuid": call_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def speak(
        self,
        call_uuid: str,
        *,
        text: str,
        voice: str | Unset = UNSET,
        language: str | Unset = UNSET,
        type: models.SpeechTypeLike | Unset = UNSET,
        legs: models.CallLegsLike | Unset = UNSET,
        loop: bool | Unset = UNSET,
        mix: bool | Unset = UNSET,
    ) -> models.Changed: ...
    @overload
    def speak(
        self,
        call_uuid: str,
        *,
        text: str,
        voice: str | Unset = UNSET,
        language: str | Unset = UNSET,
        type: models.SpeechTypeLike | Unset = UNSET,
        legs: models.CallLegsLike | Unset = UNSET,
        loop: bool | Unset = UNSET,
        mix: bool | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Changed]: ...
    @overload
    def speak(
        self,
        call_uuid: str,
        *,
        text: str,
        voice: str | Unset = UNSET,
        language: str | Unset = UNSET,
        type: models.SpeechTypeLike | Unset = UNSET,
        legs: models.CallLegsLike | Unset = UNSET,
        loop: bool | Unset = UNSET,
        mix: bool | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]: ...
    def speak(
        self,
        call_uuid: str,
        *,
        text: str,
        voice: str | Unset = UNSET,
        language: str | Unset = UNSET,
        type: models.SpeechTypeLike | Unset = UNSET,
        legs: models.CallLegsLike | Unset = UNSET,
        loop: bool | Unset = UNSET,
        mix: bool | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]:
        """Speak a text to a call in progress.

        Turns the text into speech for the chosen legs, while the call goes on.

        Args:
            call_uuid: Id of the call.
            text: What to say, as plain text or SSML.
            voice: Whose voice speaks: `WOMAN`, `MAN` or, with SSML, a voice such as
                `Polly.Joanna`. Default: "WOMAN".
            language: Language and country of the voice, such as `en-GB`, `de-DE` or `es-US`.
                Default: "en-US".
            type: What `text` holds, plain text or SSML. Uncertain: the API's documentation does
                not confirm it.
            legs: Who hears it, by leg. Default: "aleg".
            loop: Whether to say it again and again. Default: False.
            mix: Whether the parties still hear each other meanwhile. Default: True.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Changed: The request was carried out and there is nothing to show for it but a
            message. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.calls.speak(
                "4d04c52e-cea3-4458-bbdb-0bfc314ee7cd",
                text="Das Gespräch endet in fünf Minuten.",
                voice="MAN",
                language="de-DE",
            )
        """
        return self._send_asyncable(
            START_CALL_SPEAK,
            path={"call_uuid": call_uuid},
            body={
                "text": text,
                "voice": voice,
                "language": language,
                "type": type,
                "legs": legs,
                "loop": loop,
                "mix": mix,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def speak_stop(self, call_uuid: str) -> models.Changed | None: ...
    @overload
    def speak_stop(
        self,
        call_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Changed | None]: ...
    @overload
    def speak_stop(
        self,
        call_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | None | AsyncAccepted[models.Changed | None]: ...
    def speak_stop(
        self,
        call_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | None | AsyncAccepted[models.Changed | None]:
        """Stop speaking to a call.

        The call itself goes on.

        Args:
            call_uuid: Id of the call.
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
            result = client.calls.speak_stop("4d04c52e-cea3-4458-bbdb-0bfc314ee7cd")
        """
        return self._send_asyncable(
            STOP_CALL_SPEAK,
            path={"call_uuid": call_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def send_digits(
        self, call_uuid: str, *, digits: str, leg: models.CallLegsLike | Unset = UNSET
    ) -> models.Changed: ...
    @overload
    def send_digits(
        self,
        call_uuid: str,
        *,
        digits: str,
        leg: models.CallLegsLike | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Changed]: ...
    @overload
    def send_digits(
        self,
        call_uuid: str,
        *,
        digits: str,
        leg: models.CallLegsLike | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]: ...
    def send_digits(
        self,
        call_uuid: str,
        *,
        digits: str,
        leg: models.CallLegsLike | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]:
        """Send digits on a call in progress.

        Sends them as tones (DTMF) to one leg.

        Args:
            call_uuid: Id of the call.
            digits: The digits, such as `1234#`.
            leg: The leg they are sent to. Whether `both` works is not known. Uncertain: the
                API's documentation does not confirm it. Default: "aleg".
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Changed: The request was carried out and there is nothing to show for it but a
            message. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.calls.send_digits(
                "4d04c52e-cea3-4458-bbdb-0bfc314ee7cd",
                digits="1234#",
                leg="bleg",
            )
        """
        return self._send_asyncable(
            SEND_CALL_DIGITS,
            path={"call_uuid": call_uuid},
            body={
                "digits": digits,
                "leg": leg,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def start_stream(
        self,
        call_uuid: str,
        *,
        service_url: str,
        bidirectional: bool | Unset = UNSET,
        audio_track: models.AudioTrackLike | Unset = UNSET,
        stream_timeout: int | Unset = UNSET,
        content_type: models.StreamContentTypeLike | Unset = UNSET,
        extra_headers: str | Unset = UNSET,
        status_callback_url: str | Unset = UNSET,
        status_callback_method: models.HttpMethodLike | Unset = UNSET,
        cx_bot: bool | Unset = UNSET,
    ) -> models.CallStreamStarted: ...
    @overload
    def start_stream(
        self,
        call_uuid: str,
        *,
        service_url: str,
        bidirectional: bool | Unset = UNSET,
        audio_track: models.AudioTrackLike | Unset = UNSET,
        stream_timeout: int | Unset = UNSET,
        content_type: models.StreamContentTypeLike | Unset = UNSET,
        extra_headers: str | Unset = UNSET,
        status_callback_url: str | Unset = UNSET,
        status_callback_method: models.HttpMethodLike | Unset = UNSET,
        cx_bot: bool | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.CallStreamStarted]: ...
    @overload
    def start_stream(
        self,
        call_uuid: str,
        *,
        service_url: str,
        bidirectional: bool | Unset = UNSET,
        audio_track: models.AudioTrackLike | Unset = UNSET,
        stream_timeout: int | Unset = UNSET,
        content_type: models.StreamContentTypeLike | Unset = UNSET,
        extra_headers: str | Unset = UNSET,
        status_callback_url: str | Unset = UNSET,
        status_callback_method: models.HttpMethodLike | Unset = UNSET,
        cx_bot: bool | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CallStreamStarted | AsyncAccepted[models.CallStreamStarted]: ...
    def start_stream(
        self,
        call_uuid: str,
        *,
        service_url: str,
        bidirectional: bool | Unset = UNSET,
        audio_track: models.AudioTrackLike | Unset = UNSET,
        stream_timeout: int | Unset = UNSET,
        content_type: models.StreamContentTypeLike | Unset = UNSET,
        extra_headers: str | Unset = UNSET,
        status_callback_url: str | Unset = UNSET,
        status_callback_method: models.HttpMethodLike | Unset = UNSET,
        cx_bot: bool | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CallStreamStarted | AsyncAccepted[models.CallStreamStarted]:
        """Stream the audio of a call to a WebSocket.

        Connects to `service_url`, with up to two more attempts, and sends the audio until the
        stream is stopped, times out or the call ends. Fails with 400 if the URL is invalid or
        the call streams to it already.

        Args:
            call_uuid: Id of the call.
            service_url: The WebSocket that gets the audio, `wss://…` or `ws://…`.
                At most 2048 characters.
            bidirectional: Whether the WebSocket may send audio to the call, too.
                Default: False.
            audio_track: Whose audio to stream. With `bidirectional` it has to be `inbound`.
                Default: "inbound".
            stream_timeout: Seconds after which the stream ends. At least 1. Default: 86400.
            content_type: Form of the audio, linear 16 bit or mu-law, with samples per second.
                Default: "audio/x-l16;rate=8000".
            extra_headers: Told to the WebSocket at the start, as `key=value` pairs separated by
                commas. At most 512 bytes. At most 512 characters.
            status_callback_url: Told when the stream connects, breaks or ends.
            status_callback_method: The verb for `status_callback_url`. Default: "POST".
            cx_bot: Whether the WebSocket is a bot. Its effect is not documented. Uncertain: the
                API's documentation does not confirm it.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            CallStreamStarted: The stream was started. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.calls.start_stream(
                "4d04c52e-cea3-4458-bbdb-0bfc314ee7cd",
                service_url="wss://example.com/listen",
                audio_track="both",
                stream_timeout=3600,
                extra_headers="customer=4711,language=en",
                status_callback_url="https://example.com/plivo/stream",
            )
        """
        return self._send_asyncable(
            START_CALL_STREAM,
            path={"call_uuid": call_uuid},
            body={
                "service_url": service_url,
                "bidirectional": bidirectional,
                "audio_track": audio_track,
                "stream_timeout": stream_timeout,
                "content_type": content_type,
                "extra_headers": extra_headers,
                "status_callback_url": status_callback_url,
                "status_callback_method": status_callback_method,
                "cx_bot": cx_bot,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get_all_streams(
        self, call_uuid: str, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET
    ) -> Pager[models.CallStream]: ...
    @overload
    def get_all_streams(
        self,
        call_uuid: str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.CallStream]]: ...
    @overload
    def get_all_streams(
        self,
        call_uuid: str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.CallStream] | AsyncAccepted[Page[models.CallStream]]: ...
    def get_all_streams(
        self,
        call_uuid: str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.CallStream] | AsyncAccepted[Page[models.CallStream]]:
        """List the audio streams of a call, page by page.

        Where each goes, since when, and in what state it is.

        Args:
            call_uuid: Id of the call.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every CallStream, page after page; `.page()` gives one page.
            AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            for call_stream in client.calls.get_all_streams(
                "4d04c52e-cea3-4458-bbdb-0bfc314ee7cd",
            ):
                print(call_stream.stream_id)
        """
        return self._pages_asyncable(
            LIST_CALL_STREAMS,
            path={"call_uuid": call_uuid},
            query={
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def delete_all_streams(self, call_uuid: str) -> models.CallStreamsStopped | None: ...
    @overload
    def delete_all_streams(
        self,
        call_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.CallStreamsStopped | None]: ...
    @overload
    def delete_all_streams(
        self,
        call_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CallStreamsStopped | None | AsyncAccepted[models.CallStreamsStopped | None]: ...
    def delete_all_streams(
        self,
        call_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CallStreamsStopped | None | AsyncAccepted[models.CallStreamsStopped | None]:
        """Stop all audio streams of a call.

        The call itself goes on.

        Args:
            call_uuid: Id of the call.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            CallStreamsStopped | None. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.calls.delete_all_streams(
                "4d04c52e-cea3-4458-bbdb-0bfc314ee7cd",
            )
        """
        return self._send_asyncable(
            STOP_ALL_CALL_STREAMS,
            path={"call_uuid": call_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def get_details_of_specific_stream(
        self, call_uuid: str, stream_id: str
    ) -> models.CallStream: ...
    @overload
    def get_details_of_specific_stream(
        self,
        call_uuid: str,
        stream_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.CallStream]: ...
    @overload
    def get_details_of_specific_stream(
        self,
        call_uuid: str,
        stream_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CallStream | AsyncAccepted[models.CallStream]: ...
    def get_details_of_specific_stream(
        self,
        call_uuid: str,
        stream_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CallStream | AsyncAccepted[models.CallStream]:
        """Get one audio stream of a call.

        Where it goes, since when, and what it costs.

        Args:
            call_uuid: Id of the call.
            stream_id: Id of the stream.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            CallStream: An audio stream. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            call_stream = client.calls.get_details_of_specific_stream(
                "4d04c52e-cea3-4458-bbdb-0bfc314ee7cd",
                "30852c23-ee79-4eb4-b7b9-cd360545965b",
            )
        """
        return self._send_asyncable(
            GET_CALL_STREAM,
            path={"call_uuid": call_uuid, "stream_id": stream_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def delete_specific_stream(
        self, call_uuid: str, stream_id: str
    ) -> models.CallStreamsStopped | None: ...
    @overload
    def delete_specific_stream(
        self,
        call_uuid: str,
        stream_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.CallStreamsStopped | None]: ...
    @overload
    def delete_specific_stream(
        self,
        call_uuid: str,
        stream_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CallStreamsStopped | None | AsyncAccepted[models.CallStreamsStopped | None]: ...
    def delete_specific_stream(
        self,
        call_uuid: str,
        stream_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CallStreamsStopped | None | AsyncAccepted[models.CallStreamsStopped | None]:
        """Stop one audio stream of a call.

        The call itself goes on. Answered with 400 if the stream does not run.

        Args:
            call_uuid: Id of the call.
            stream_id: Id of the stream.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            CallStreamsStopped | None. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.calls.delete_specific_stream(
                "4d04c52e-cea3-4458-bbdb-0bfc314ee7cd",
                "30852c23-ee79-4eb4-b7b9-cd360545965b",
            )
        """
        return self._send_asyncable(
            STOP_CALL_STREAM,
            path={"call_uuid": call_uuid, "stream_id": stream_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class AsyncCalls(AsyncResource):
    """Phone calls."""

    @overload
    async def create(
        self,
        *,
        from_: str,
        to: str,
        answer_url: str,
        answer_method: models.HttpMethodLike | Unset = UNSET,
        ring_url: str | Unset = UNSET,
        ring_method: models.HttpMethodLike | Unset = UNSET,
        hangup_url: str | Unset = UNSET,
        hangup_method: models.HttpMethodLike | Unset = UNSET,
        fallback_url: str | Unset = UNSET,
        fallback_method: models.HttpMethodLike | Unset = UNSET,
        caller_name: str | Unset = UNSET,
        send_digits: str | Unset = UNSET,
        send_on_preanswer: bool | Unset = UNSET,
        time_limit: int | Unset = UNSET,
        hangup_on_ring: int | Unset = UNSET,
        ring_timeout: int | Unset = UNSET,
        machine_detection: models.MachineDetectionLike | Unset = UNSET,
        machine_detection_time: int | Unset = UNSET,
        machine_detection_url: str | Unset = UNSET,
        machine_detection_method: models.HttpMethodLike | Unset = UNSET,
        machine_detection_maximum_speech_length: int | Unset = UNSET,
        machine_detection_initial_silence: int | Unset = UNSET,
        machine_detection_maximum_words: int | Unset = UNSET,
        sip_headers: str | Unset = UNSET,
        parent_call_uuid: str | Unset = UNSET,
        error_if_parent_not_found: bool | Unset = UNSET,
    ) -> models.CallCreated: ...
    @overload
    async def create(
        self,
        *,
        from_: str,
        to: str,
        answer_url: str,
        answer_method: models.HttpMethodLike | Unset = UNSET,
        ring_url: str | Unset = UNSET,
        ring_method: models.HttpMethodLike | Unset = UNSET,
        hangup_url: str | Unset = UNSET,
        hangup_method: models.HttpMethodLike | Unset = UNSET,
        fallback_url: str | Unset = UNSET,
        fallback_method: models.HttpMethodLike | Unset = UNSET,
        caller_name: str | Unset = UNSET,
        send_digits: str | Unset = UNSET,
        send_on_preanswer: bool | Unset = UNSET,
        time_limit: int | Unset = UNSET,
        hangup_on_ring: int | Unset = UNSET,
        ring_timeout: int | Unset = UNSET,
        machine_detection: models.MachineDetectionLike | Unset = UNSET,
        machine_detection_time: int | Unset = UNSET,
        machine_detection_url: str | Unset = UNSET,
        machine_detection_method: models.HttpMethodLike | Unset = UNSET,
        machine_detection_maximum_speech_length: int | Unset = UNSET,
        machine_detection_initial_silence: int | Unset = UNSET,
        machine_detection_maximum_words: int | Unset = UNSET,
        sip_headers: str | Unset = UNSET,
        parent_call_uuid: str | Unset = UNSET,
        error_if_parent_not_found: bool | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.CallCreated]: ...
    @overload
    async def create(
        self,
        *,
        from_: str,
        to: str,
        answer_url: str,
        answer_method: models.HttpMethodLike | Unset = UNSET,
        ring_url: str | Unset = UNSET,
        ring_method: models.HttpMethodLike | Unset = UNSET,
        hangup_url: str | Unset = UNSET,
        hangup_method: models.HttpMethodLike | Unset = UNSET,
        fallback_url: str | Unset = UNSET,
        fallback_method: models.HttpMethodLike | Unset = UNSET,
        caller_name: str | Unset = UNSET,
        send_digits: str | Unset = UNSET,
        send_on_preanswer: bool | Unset = UNSET,
        time_limit: int | Unset = UNSET,
        hangup_on_ring: int | Unset = UNSET,
        ring_timeout: int | Unset = UNSET,
        machine_detection: models.MachineDetectionLike | Unset = UNSET,
        machine_detection_time: int | Unset = UNSET,
        machine_detection_url: str | Unset = UNSET,
        machine_detection_method: models.HttpMethodLike | Unset = UNSET,
        machine_detection_maximum_speech_length: int | Unset = UNSET,
        machine_detection_initial_silence: int | Unset = UNSET,
        machine_detection_maximum_words: int | Unset = UNSET,
        sip_headers: str | Unset = UNSET,
        parent_call_uuid: str | Unset = UNSET,
        error_if_parent_not_found: bool | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CallCreated | AsyncAccepted[models.CallCreated]: ...
    async def create(
        self,
        *,
        from_: str,
        to: str,
        answer_url: str,
        answer_method: models.HttpMethodLike | Unset = UNSET,
        ring_url: str | Unset = UNSET,
        ring_method: models.HttpMethodLike | Unset = UNSET,
        hangup_url: str | Unset = UNSET,
        hangup_method: models.HttpMethodLike | Unset = UNSET,
        fallback_url: str | Unset = UNSET,
        fallback_method: models.HttpMethodLike | Unset = UNSET,
        caller_name: str | Unset = UNSET,
        send_digits: str | Unset = UNSET,
        send_on_preanswer: bool | Unset = UNSET,
        time_limit: int | Unset = UNSET,
        hangup_on_ring: int | Unset = UNSET,
        ring_timeout: int | Unset = UNSET,
        machine_detection: models.MachineDetectionLike | Unset = UNSET,
        machine_detection_time: int | Unset = UNSET,
        machine_detection_url: str | Unset = UNSET,
        machine_detection_method: models.HttpMethodLike | Unset = UNSET,
        machine_detection_maximum_speech_length: int | Unset = UNSET,
        machine_detection_initial_silence: int | Unset = UNSET,
        machine_detection_maximum_words: int | Unset = UNSET,
        sip_headers: str | Unset = UNSET,
        parent_call_uuid: str | Unset = UNSET,
        error_if_parent_not_found: bool | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CallCreated | AsyncAccepted[models.CallCreated]:
        """Start one or several outbound calls.

        Answers as soon as the calls are fired or queued. What happens next is told to the URLs
        in the request. Sending the request twice calls twice.

        Args:
            from_: The number to show to the called party. Must not be among `to`.
            to: A number with country code or a SIP address. For several, up to 1000, put `<`
                between them.
            answer_url: Asked for instructions when the call is answered.
            answer_method: The verb for `answer_url`. Default: "POST".
            ring_url: Told when the phone starts to ring.
            ring_method: The verb for `ring_url`. Default: "POST".
            hangup_url: Told when the call has ended. Without it `answer_url` is.
            hangup_method: The verb for `hangup_url`. Default: "POST".
            fallback_url: Asked when `answer_url` fails.
            fallback_method: The verb for `fallback_url`. Default: "POST".
            caller_name: Name to show to the called party. At most 50 characters.
            send_digits: Digits to send once the call is answered, such as `1w2W3@1000`: `w`
                waits 0.5 s, `W` waits 1 s, and a number after `@` is the length of each tone in
                ms (2000 without it).
            send_on_preanswer: Whether to send the digits before the answer. Default: False.
            time_limit: Seconds after the answer at which the call is ended. No call lasts
                longer than 86400 s. At least 1. Default: 14400.
            hangup_on_ring: Seconds of ringing after which the call is given up. At least 0.
            ring_timeout: Seconds to wait for an answer. At least 0. Default: 120.
            machine_detection: Find out whether a machine answers. With `true` the call goes on
                either way, with `hangup` it ends.
            machine_detection_time: Milliseconds that finding out may take. 2000 to 10000.
                Default: 5000.
            machine_detection_url: Told of the outcome. With it the call goes on while detection
                runs.
            machine_detection_method: The verb for `machine_detection_url`. Default: "POST".
            machine_detection_maximum_speech_length: Milliseconds of unbroken speech from which
                on it is a machine. 1000 to 6000. Default: 5000.
            machine_detection_initial_silence: Milliseconds of silence at the start from which
                on it is a machine. 2000 to 10000. Default: 4500.
            machine_detection_maximum_words: Number of words from which on it is a machine.
                Uncertain: the API's documentation does not confirm it.
            sip_headers: Custom SIP headers, as `key=value` pairs separated by commas.
            parent_call_uuid: First leg of a running conference call that this call joins.
            error_if_parent_not_found: Whether to fail if there is no call with
                `parent_call_uuid`, rather than to call all the same. Default: False.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            CallCreated: The call was fired, or queued if the account starts calls faster than
            its limit. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), GeoPermissionError
                (403), ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError
                (429), ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.calls.create(
                from_="14155550100",
                to="14155550101",
                answer_url="https://example.com/plivo/answer",
                hangup_url="https://example.com/plivo/hangup",
            )
        """
        return await self._send_asyncable(
            CREATE_CALL,
            body={
                "from": from_,
                "to": to,
                "answer_url": answer_url,
                "answer_method": answer_method,
                "ring_url": ring_url,
                "ring_method": ring_method,
                "hangup_url": hangup_url,
                "hangup_method": hangup_method,
                "fallback_url": fallback_url,
                "fallback_method": fallback_method,
                "caller_name": caller_name,
                "send_digits": send_digits,
                "send_on_preanswer": send_on_preanswer,
                "time_limit": time_limit,
                "hangup_on_ring": hangup_on_ring,
                "ring_timeout": ring_timeout,
                "machine_detection": machine_detection,
                "machine_detection_time": machine_detection_time,
                "machine_detection_url": machine_detection_url,
                "machine_detection_method": machine_detection_method,
                "machine_detection_maximum_speech_length": machine_detection_maximum_speech_length,
                "machine_detection_initial_silence": machine_detection_initial_silence,
                "machine_detection_maximum_words": machine_detection_maximum_words,
                "sip_headers": sip_headers,
                "parent_call_uuid": parent_call_uuid,
                "error_if_parent_not_found": error_if_parent_not_found,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        call_direction: models.DirectionLike | Unset = UNSET,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        parent_call_uuid: str | Unset = UNSET,
        hangup_cause_code: int | Unset = UNSET,
        hangup_source: models.HangupSourceLike | Unset = UNSET,
        stir_verification: models.StirVerificationLike | Unset = UNSET,
        bill_duration: int | Unset = UNSET,
        bill_duration__gt: int | Unset = UNSET,
        bill_duration__gte: int | Unset = UNSET,
        bill_duration__lt: int | Unset = UNSET,
        bill_duration__lte: int | Unset = UNSET,
        end_time: str | Unset = UNSET,
        end_time__gt: str | Unset = UNSET,
        end_time__gte: str | Unset = UNSET,
        end_time__lt: str | Unset = UNSET,
        end_time__lte: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> AsyncPager[models.Call]: ...
    @overload
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        call_direction: models.DirectionLike | Unset = UNSET,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        parent_call_uuid: str | Unset = UNSET,
        hangup_cause_code: int | Unset = UNSET,
        hangup_source: models.HangupSourceLike | Unset = UNSET,
        stir_verification: models.StirVerificationLike | Unset = UNSET,
        bill_duration: int | Unset = UNSET,
        bill_duration__gt: int | Unset = UNSET,
        bill_duration__gte: int | Unset = UNSET,
        bill_duration__lt: int | Unset = UNSET,
        bill_duration__lte: int | Unset = UNSET,
        end_time: str | Unset = UNSET,
        end_time__gt: str | Unset = UNSET,
        end_time__gte: str | Unset = UNSET,
        end_time__lt: str | Unset = UNSET,
        end_time__lte: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.Call]]]: ...
    @overload
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        call_direction: models.DirectionLike | Unset = UNSET,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        parent_call_uuid: str | Unset = UNSET,
        hangup_cause_code: int | Unset = UNSET,
        hangup_source: models.HangupSourceLike | Unset = UNSET,
        stir_verification: models.StirVerificationLike | Unset = UNSET,
        bill_duration: int | Unset = UNSET,
        bill_duration__gt: int | Unset = UNSET,
        bill_duration__gte: int | Unset = UNSET,
        bill_duration__lt: int | Unset = UNSET,
        bill_duration__lte: int | Unset = UNSET,
        end_time: str | Unset = UNSET,
        end_time__gt: str | Unset = UNSET,
        end_time__gte: str | Unset = UNSET,
        end_time__lt: str | Unset = UNSET,
        end_time__lte: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.Call] | Awaitable[AsyncAccepted[Page[models.Call]]]: ...
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        call_direction: models.DirectionLike | Unset = UNSET,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        parent_call_uuid: str | Unset = UNSET,
        hangup_cause_code: int | Unset = UNSET,
        hangup_source: models.HangupSourceLike | Unset = UNSET,
        stir_verification: models.StirVerificationLike | Unset = UNSET,
        bill_duration: int | Unset = UNSET,
        bill_duration__gt: int | Unset = UNSET,
        bill_duration__gte: int | Unset = UNSET,
        bill_duration__lt: int | Unset = UNSET,
        bill_duration__lte: int | Unset = UNSET,
        end_time: str | Unset = UNSET,
        end_time__gt: str | Unset = UNSET,
        end_time__gte: str | Unset = UNSET,
        end_time__lt: str | Unset = UNSET,
        end_time__lte: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.Call] | Awaitable[AsyncAccepted[Page[models.Call]]]:
        """List calls that have ended, page by page.

        Without a filter on `end_time`, those of the last 7 days; with only one bound, 30 days.
        Filters take UTC, the answers are in the time zone of the account.

        Args:
            subaccount: Only what belongs to this subaccount (`SA…`). Meant for the main
                account: a subaccount sees its own things anyway.
            call_direction: Only calls of this direction.
            from_number: Only calls from this number, or from numbers that begin like this.
            to_number: Only calls to this number, or to numbers that begin like this.
            parent_call_uuid: Only the second legs of this call.
            hangup_cause_code: Only calls that ended for this reason, given by its number.
            hangup_source: Only calls that this party or thing ended.
            stir_verification: Only calls whose caller id verification had this result.
                Uncertain: the API's documentation does not confirm it.
            bill_duration: Only calls charged for exactly this many seconds. At least 0.
            bill_duration__gt: Only calls charged for more than this many seconds. At least 0.
            bill_duration__gte: Only calls charged for at least this many seconds. At least 0.
            bill_duration__lt: Only calls charged for less than this many seconds. At least 0.
            bill_duration__lte: Only calls charged for at most this many seconds. At least 0.
            end_time: Only calls that ended exactly then.
            end_time__gt: Only calls that ended later than this.
            end_time__gte: Only calls that ended then or later.
            end_time__lt: Only calls that ended before this.
            end_time__lte: Only calls that ended then or before.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every Call, page after page; `.page()` gives one page.
            AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            async for call in client.calls.list():
                print(call.call_uuid)
        """
        return self._pages_asyncable(
            LIST_CALLS,
            query={
                "subaccount": subaccount,
                "call_direction": call_direction,
                "from_number": from_number,
                "to_number": to_number,
                "parent_call_uuid": parent_call_uuid,
                "hangup_cause_code": hangup_cause_code,
                "hangup_source": hangup_source,
                "stir_verification": stir_verification,
                "bill_duration": bill_duration,
                "bill_duration__gt": bill_duration__gt,
                "bill_duration__gte": bill_duration__gte,
                "bill_duration__lt": bill_duration__lt,
                "bill_duration__lte": bill_duration__lte,
                "end_time": end_time,
                "end_time__gt": end_time__gt,
                "end_time__gte": end_time__gte,
                "end_time__lt": end_time__lt,
                "end_time__lte": end_time__lte,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def list_live(
        self,
        *,
        call_direction: models.DirectionLike | Unset = UNSET,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> models.CallIds: ...
    @overload
    async def list_live(
        self,
        *,
        call_direction: models.DirectionLike | Unset = UNSET,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.CallIds]: ...
    @overload
    async def list_live(
        self,
        *,
        call_direction: models.DirectionLike | Unset = UNSET,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CallIds | AsyncAccepted[models.CallIds]: ...
    async def list_live(
        self,
        *,
        call_direction: models.DirectionLike | Unset = UNSET,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CallIds | AsyncAccepted[models.CallIds]:
        """List the ids of the calls in progress.

        All of them at once. Whether `limit` and `offset` are heeded is not known.

        Args:
            call_direction: Only calls of this direction.
            from_number: Only calls from this number, or from numbers that begin like this.
            to_number: Only calls to this number, or to numbers that begin like this.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            CallIds: Ids of the calls in one state. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            call_ids = await client.calls.list_live()
        """
        return await self._send_asyncable(
            LIST_LIVE_CALLS,
            query={
                "call_direction": call_direction,
                "from_number": from_number,
                "to_number": to_number,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def list_queued(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET
    ) -> models.CallIds: ...
    @overload
    async def list_queued(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.CallIds]: ...
    @overload
    async def list_queued(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CallIds | AsyncAccepted[models.CallIds]: ...
    async def list_queued(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CallIds | AsyncAccepted[models.CallIds]:
        """List the ids of the calls that wait.

        All of them at once. Whether `limit` and `offset` are heeded is not known.

        Args:
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            CallIds: Ids of the calls in one state. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            call_ids = await client.calls.list_queued()
        """
        return await self._send_asyncable(
            LIST_QUEUED_CALLS,
            query={
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def get(self, call_uuid: str) -> models.Call: ...
    @overload
    async def get(
        self,
        call_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Call]: ...
    @overload
    async def get(
        self,
        call_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Call | AsyncAccepted[models.Call]: ...
    async def get(
        self,
        call_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Call | AsyncAccepted[models.Call]:
        """Get one call that has ended.

        Its record. A call has one only after it has ended.

        Args:
            call_uuid: Id of the call.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Call: The record of a call that has ended. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            call = await client.calls.get("4d04c52e-cea3-4458-bbdb-0bfc314ee7cd")
        """
        return await self._send_asyncable(
            GET_CALL,
            path={"call_uuid": call_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def get_live(self, call_uuid: str) -> models.LiveCall: ...
    @overload
    async def get_live(
        self,
        call_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.LiveCall]: ...
    @overload
    async def get_live(
        self,
        call_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.LiveCall | AsyncAccepted[models.LiveCall]: ...
    async def get_live(
        self,
        call_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.LiveCall | AsyncAccepted[models.LiveCall]:
        """Get one call in progress.

        Who is on the line, and since when.

        Args:
            call_uuid: Id of the call.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            LiveCall: A call in progress. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            live_call = await client.calls.get_live(
                "4d04c52e-cea3-4458-bbdb-0bfc314ee7cd",
            )
        """
        return await self._send_asyncable(
            GET_LIVE_CALL,
            path={"call_uuid": call_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def get_queued(self, call_uuid: str) -> models.QueuedCall: ...
    @overload
    async def get_queued(
        self,
        call_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.QueuedCall]: ...
    @overload
    async def get_queued(
        self,
        call_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.QueuedCall | AsyncAccepted[models.QueuedCall]: ...
    async def get_queued(
        self,
        call_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.QueuedCall | AsyncAccepted[models.QueuedCall]:
        """Get one call that waits.

        Who will be called once it is its turn.

        Args:
            call_uuid: Id of the call.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            QueuedCall: A call that waits for its turn because the account starts calls faster
            than its limit. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            queued_call = await client.calls.get_queued(
                "4d04c52e-cea3-4458-bbdb-0bfc314ee7cd",
            )
        """
        return await self._send_asyncable(
            GET_QUEUED_CALL,
            path={"call_uuid": call_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def transfer(
        self,
        call_uuid: str,
        *,
        legs: models.CallLegsLike | Unset = UNSET,
        aleg_url: str | Unset = UNSET,
        aleg_method: models.HttpMethodLike | Unset = UNSET,
        bleg_url: str | Unset = UNSET,
        bleg_method: models.HttpMethodLike | Unset = UNSET,
    ) -> models.CallTransferred: ...
    @overload
    async def transfer(
        self,
        call_uuid: str,
        *,
        legs: models.CallLegsLike | Unset = UNSET,
        aleg_url: str | Unset = UNSET,
        aleg_method: models.HttpMethodLike | Unset = UNSET,
        bleg_url: str | Unset = UNSET,
        bleg_method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.CallTransferred]: ...
    @overload
    async def transfer(
        self,
        call_uuid: str,
        *,
        legs: models.CallLegsLike | Unset = UNSET,
        aleg_url: str | Unset = UNSET,
        aleg_method: models.HttpMethodLike | Unset = UNSET,
        bleg_url: str | Unset = UNSET,
        bleg_method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CallTransferred | AsyncAccepted[models.CallTransferred]: ...
    async def transfer(
        self,
        call_uuid: str,
        *,
        legs: models.CallLegsLike | Unset = UNSET,
        aleg_url: str | Unset = UNSET,
        aleg_method: models.HttpMethodLike | Unset = UNSET,
        bleg_url: str | Unset = UNSET,
        bleg_method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CallTransferred | AsyncAccepted[models.CallTransferred]:
        """Transfer a call in progress to new instructions.

        The chosen legs drop what they are doing and follow the XML of the new URL. A call can
        be transferred 70 times; then it is ended.

        Args:
            call_uuid: Id of the call.
            legs: The first leg (`aleg`), the second (`bleg`), or both. Default: "aleg".
            aleg_url: Asked for the first leg. Needed for `aleg` and `both`.
            aleg_method: The verb for `aleg_url`. Default: "POST".
            bleg_url: Asked for the second leg. Needed for `bleg` and `both`.
            bleg_method: The verb for `bleg_url`. Default: "POST".
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            CallTransferred: The transfer was carried out. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.calls.transfer(
                "4d04c52e-cea3-4458-bbdb-0bfc314ee7cd",
                legs="aleg",
                aleg_url="https://example.com/plivo/menu",
            )
        """
        return await self._send_asyncable(
            TRANSFER_CALL,
            path={"call_uuid": call_uuid},
            body={
                "legs": legs,
                "aleg_url": aleg_url,
                "aleg_method": aleg_method,
                "bleg_url": bleg_url,
                "bleg_method": bleg_method,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def hangup(self, call_uuid: str) -> None: ...
    @overload
    async def hangup(
        self,
        call_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    async def hangup(
        self,
        call_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    async def hangup(
        self,
        call_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Hang up a call in progress.

        The call ends at once, ringing or answered. Its record stays.

        Args:
            call_uuid: Id of the call.
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
            await client.calls.hangup("4d04c52e-cea3-4458-bbdb-0bfc314ee7cd")
        """
        return await self._send_asyncable(
            HANGUP_CALL,
            path={"call_uuid": call_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def cancel(self, request_uuid: str) -> None: ...
    @overload
    async def cancel(
        self,
        request_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    async def cancel(
        self,
        request_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    async def cancel(
        self,
        request_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Cancel a call that was asked for.

        Takes the id that `create_call` answered with, for calls that are queued or have not
        been answered yet.

        Args:
            request_uuid: Id of the request that asked for the call.
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
            await client.calls.cancel("9834029e-58b6-11e1-b8b7-a5bd0e4e126f")
        """
        return await self._send_asyncable(
            CANCEL_CALL,
            path={"request_uuid": request_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    async def record(
        self,
        call_uuid: str,
        *,
        time_limit: int | Unset = UNSET,
        file_format: models.RecordingFormatLike | Unset = UNSET,
        record_channel_type: models.RecordChannelTypeLike | Unset = UNSET,
        transcription_type: models.TranscriptionTypeLike | Unset = UNSET,
        transcription_url: str | Unset = UNSET,
        transcription_method: models.HttpMethodLike | Unset = UNSET,
        transcription_report_type: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_method: models.HttpMethodLike | Unset = UNSET,
    ) -> models.RecordingStarted:
        """Record a call in progress.

        Goes on until the time limit, the end of the call, or until it is stopped. Answers with
        the id and the URL that the recording will have. `callback_url` is told when the file is
        there; it does not make the request asynchronous.

        Args:
            call_uuid: Id of the call.
            time_limit: Seconds after which the recording ends. At least 1. Default: 60.
            file_format: Format of the file. Default: "mp3".
            record_channel_type: Both legs in one channel (`mono`), or each in a channel of its
                own (`stereo`). Default: "mono".
            transcription_type: Asks for the text of the recording. `hybrid` has meant the same
                as `auto` since 2020.
            transcription_url: Gets the text of the recording.
            transcription_method: The verb for `transcription_url`. Uncertain: the API's
                documentation does not confirm it. Default: "POST".
            transcription_report_type: Form of the text. Its values are not known. Uncertain:
                the API's documentation does not confirm it.
            callback_url: Told when the recording is finished.
            callback_method: The verb for `callback_url`. Default: "POST".

        Returns:
            RecordingStarted: The recording that runs now.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.calls.record(
                "4d04c52e-cea3-4458-bbdb-0bfc314ee7cd",
                time_limit=600,
                file_format="wav",
                record_channel_type="stereo",
                callback_url="https://example.com/plivo/recording",
            )
        """
        return await self._send(
            START_CALL_RECORDING,
            path={"call_uuid": call_uuid},
            body={
                "time_limit": time_limit,
                "file_format": file_format,
                "record_channel_type": record_channel_type,
                "transcription_type": transcription_type,
                "transcription_url": transcription_url,
                "transcription_method": transcription_method,
                "transcription_report_type": transcription_report_type,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def record_stop(
        self, call_uuid: str, *, url: str | Unset = UNSET
    ) -> models.Changed | None: ...
    @overload
    async def record_stop(
        self,
        call_uuid: str,
        *,
        url: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Changed | None]: ...
    @overload
    async def record_stop(
        self,
        call_uuid: str,
        *,
        url: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | None | AsyncAccepted[models.Changed | None]: ...
    async def record_stop(
        self,
        call_uuid: str,
        *,
        url: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | None | AsyncAccepted[models.Changed | None]:
        """Stop recording a call.

        Ends all recordings of the call, or the one that `URL` names. What has been recorded is
        kept.

        Args:
            call_uuid: Id of the call.
            url: Stop only the recording with this URL. Without it all of the call are stopped.
                Uncertain: the API's documentation does not confirm it.
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
            result = await client.calls.record_stop(
                "4d04c52e-cea3-4458-bbdb-0bfc314ee7cd",
            )
        """
        return await self._send_asyncable(
            STOP_CALL_RECORDING,
            path={"call_uuid": call_uuid},
            query={"URL": url, "callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def play(
        self,
        call_uuid: str,
        *,
        urls: str,
        length: int | str | Unset = UNSET,
        legs: models.CallLegsLike | Unset = UNSET,
        loop: bool | Unset = UNSET,
        mix: bool | Unset = UNSET,
    ) -> models.Changed: ...
    @overload
    async def play(
        self,
        call_uuid: str,
        *,
        urls: str,
        length: int | str | Unset = UNSET,
        legs: models.CallLegsLike | Unset = UNSET,
        loop: bool | Unset = UNSET,
        mix: bool | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Changed]: ...
    @overload
    async def play(
        self,
        call_uuid: str,
        *,
        urls: str,
        length: int | str | Unset = UNSET,
        legs: models.CallLegsLike | Unset = UNSET,
        loop: bool | Unset = UNSET,
        mix: bool | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]: ...
    async def play(
        self,
        call_uuid: str,
        *,
        urls: str,
        length: int | str | Unset = UNSET,
        legs: models.CallLegsLike | Unset = UNSET,
        loop: bool | Unset = UNSET,
        mix: bool | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]:
        """Play sound files to a call in progress.

        Plays them one after the other to the chosen legs, while the call goes on.

        Args:
            call_uuid: Id of the call.
            urls: Where the files are, MP3 or WAV. For several, put commas between the URLs.
            length: Seconds after which playing ends. Without it the files are played whole.
            legs: Who hears it, by leg. Default: "aleg".
            loop: Whether to play it again and again. Default: False.
            mix: Whether the parties still hear each other meanwhile. Default: True.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Changed: The request was carried out and there is nothing to show for it but a
            message. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.calls.play(
                "4d04c52e-cea3-4458-bbdb-0bfc314ee7cd",
                urls="https://example.com/sounds/notice.mp3",
                legs="both",
            )
        """
        return await self._send_asyncable(
            START_CALL_PLAY,
            path={"call_uuid": call_uuid},
            body={
                "urls": urls,
                "length": length,
                "legs": legs,
                "loop": loop,
                "mix": mix,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def play_stop(self, call_uuid: str) -> models.Changed | None: ...
    @overload
    async def play_stop(
        self,
        call_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Changed | None]: ...
    @overload
    async def play_stop(
        self,
        call_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | None | AsyncAccepted[models.Changed | None]: ...
    async def play_stop(
        self,
        call_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | None | AsyncAccepted[models.Changed | None]:
        """Stop playing sound files to a call.

        The call itself goes on.

        Args:
            call_uuid: Id of the call.
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
            result = await client.calls.play_stop(
                "4d04c52e-cea3-4458-bbdb-0bfc314ee7cd",
            )
        """
        return await self._send_asyncable(
            STOP_CALL_PLAY,
            path={"call_uuid": call_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def speak(
        self,
        call_uuid: str,
        *,
        text: str,
        voice: str | Unset = UNSET,
        language: str | Unset = UNSET,
        type: models.SpeechTypeLike | Unset = UNSET,
        legs: models.CallLegsLike | Unset = UNSET,
        loop: bool | Unset = UNSET,
        mix: bool | Unset = UNSET,
    ) -> models.Changed: ...
    @overload
    async def speak(
        self,
        call_uuid: str,
        *,
        text: str,
        voice: str | Unset = UNSET,
        language: str | Unset = UNSET,
        type: models.SpeechTypeLike | Unset = UNSET,
        legs: models.CallLegsLike | Unset = UNSET,
        loop: bool | Unset = UNSET,
        mix: bool | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Changed]: ...
    @overload
    async def speak(
        self,
        call_uuid: str,
        *,
        text: str,
        voice: str | Unset = UNSET,
        language: str | Unset = UNSET,
        type: models.SpeechTypeLike | Unset = UNSET,
        legs: models.CallLegsLike | Unset = UNSET,
        loop: bool | Unset = UNSET,
        mix: bool | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]: ...
    async def speak(
        self,
        call_uuid: str,
        *,
        text: str,
        voice: str | Unset = UNSET,
        language: str | Unset = UNSET,
        type: models.SpeechTypeLike | Unset = UNSET,
        legs: models.CallLegsLike | Unset = UNSET,
        loop: bool | Unset = UNSET,
        mix: bool | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]:
        """Speak a text to a call in progress.

        Turns the text into speech for the chosen legs, while the call goes on.

        Args:
            call_uuid: Id of the call.
            text: What to say, as plain text or SSML.
            voice: Whose voice speaks: `WOMAN`, `MAN` or, with SSML, a voice such as
                `Polly.Joanna`. Default: "WOMAN".
            language: Language and country of the voice, such as `en-GB`, `de-DE` or `es-US`.
                Default: "en-US".
            type: What `text` holds, plain text or SSML. Uncertain: the API's documentation does
                not confirm it.
            legs: Who hears it, by leg. Default: "aleg".
            loop: Whether to say it again and again. Default: False.
            mix: Whether the parties still hear each other meanwhile. Default: True.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Changed: The request was carried out and there is nothing to show for it but a
            message. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.calls.speak(
                "4d04c52e-cea3-4458-bbdb-0bfc314ee7cd",
                text="Das Gespräch endet in fünf Minuten.",
                voice="MAN",
                language="de-DE",
            )
        """
        return await self._send_asyncable(
            START_CALL_SPEAK,
            path={"call_uuid": call_uuid},
            body={
                "text": text,
                "voice": voice,
                "language": language,
                "type": type,
                "legs": legs,
                "loop": loop,
                "mix": mix,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def speak_stop(self, call_uuid: str) -> models.Changed | None: ...
    @overload
    async def speak_stop(
        self,
        call_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Changed | None]: ...
    @overload
    async def speak_stop(
        self,
        call_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | None | AsyncAccepted[models.Changed | None]: ...
    async def speak_stop(
        self,
        call_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | None | AsyncAccepted[models.Changed | None]:
        """Stop speaking to a call.

        The call itself goes on.

        Args:
            call_uuid: Id of the call.
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
            result = await client.calls.speak_stop(
                "4d04c52e-cea3-4458-bbdb-0bfc314ee7cd",
            )
        """
        return await self._send_asyncable(
            STOP_CALL_SPEAK,
            path={"call_uuid": call_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def send_digits(
        self, call_uuid: str, *, digits: str, leg: models.CallLegsLike | Unset = UNSET
    ) -> models.Changed: ...
    @overload
    async def send_digits(
        self,
        call_uuid: str,
        *,
        digits: str,
        leg: models.CallLegsLike | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Changed]: ...
    @overload
    async def send_digits(
        self,
        call_uuid: str,
        *,
        digits: str,
        leg: models.CallLegsLike | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]: ...
    async def send_digits(
        self,
        call_uuid: str,
        *,
        digits: str,
        leg: models.CallLegsLike | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]:
        """Send digits on a call in progress.

        Sends them as tones (DTMF) to one leg.

        Args:
            call_uuid: Id of the call.
            digits: The digits, such as `1234#`.
            leg: The leg they are sent to. Whether `both` works is not known. Uncertain: the
                API's documentation does not confirm it. Default: "aleg".
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Changed: The request was carried out and there is nothing to show for it but a
            message. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.calls.send_digits(
                "4d04c52e-cea3-4458-bbdb-0bfc314ee7cd",
                digits="1234#",
                leg="bleg",
            )
        """
        return await self._send_asyncable(
            SEND_CALL_DIGITS,
            path={"call_uuid": call_uuid},
            body={
                "digits": digits,
                "leg": leg,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def start_stream(
        self,
        call_uuid: str,
        *,
        service_url: str,
        bidirectional: bool | Unset = UNSET,
        audio_track: models.AudioTrackLike | Unset = UNSET,
        stream_timeout: int | Unset = UNSET,
        content_type: models.StreamContentTypeLike | Unset = UNSET,
        extra_headers: str | Unset = UNSET,
        status_callback_url: str | Unset = UNSET,
        status_callback_method: models.HttpMethodLike | Unset = UNSET,
        cx_bot: bool | Unset = UNSET,
    ) -> models.CallStreamStarted: ...
    @overload
    async def start_stream(
        self,
        call_uuid: str,
        *,
        service_url: str,
        bidirectional: bool | Unset = UNSET,
        audio_track: models.AudioTrackLike | Unset = UNSET,
        stream_timeout: int | Unset = UNSET,
        content_type: models.StreamContentTypeLike | Unset = UNSET,
        extra_headers: str | Unset = UNSET,
        status_callback_url: str | Unset = UNSET,
        status_callback_method: models.HttpMethodLike | Unset = UNSET,
        cx_bot: bool | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.CallStreamStarted]: ...
    @overload
    async def start_stream(
        self,
        call_uuid: str,
        *,
        service_url: str,
        bidirectional: bool | Unset = UNSET,
        audio_track: models.AudioTrackLike | Unset = UNSET,
        stream_timeout: int | Unset = UNSET,
        content_type: models.StreamContentTypeLike | Unset = UNSET,
        extra_headers: str | Unset = UNSET,
        status_callback_url: str | Unset = UNSET,
        status_callback_method: models.HttpMethodLike | Unset = UNSET,
        cx_bot: bool | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CallStreamStarted | AsyncAccepted[models.CallStreamStarted]: ...
    async def start_stream(
        self,
        call_uuid: str,
        *,
        service_url: str,
        bidirectional: bool | Unset = UNSET,
        audio_track: models.AudioTrackLike | Unset = UNSET,
        stream_timeout: int | Unset = UNSET,
        content_type: models.StreamContentTypeLike | Unset = UNSET,
        extra_headers: str | Unset = UNSET,
        status_callback_url: str | Unset = UNSET,
        status_callback_method: models.HttpMethodLike | Unset = UNSET,
        cx_bot: bool | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CallStreamStarted | AsyncAccepted[models.CallStreamStarted]:
        """Stream the audio of a call to a WebSocket.

        Connects to `service_url`, with up to two more attempts, and sends the audio until the
        stream is stopped, times out or the call ends. Fails with 400 if the URL is invalid or
        the call streams to it already.

        Args:
            call_uuid: Id of the call.
            service_url: The WebSocket that gets the audio, `wss://…` or `ws://…`.
                At most 2048 characters.
            bidirectional: Whether the WebSocket may send audio to the call, too.
                Default: False.
            audio_track: Whose audio to stream. With `bidirectional` it has to be `inbound`.
                Default: "inbound".
            stream_timeout: Seconds after which the stream ends. At least 1. Default: 86400.
            content_type: Form of the audio, linear 16 bit or mu-law, with samples per second.
                Default: "audio/x-l16;rate=8000".
            extra_headers: Told to the WebSocket at the start, as `key=value` pairs separated by
                commas. At most 512 bytes. At most 512 characters.
            status_callback_url: Told when the stream connects, breaks or ends.
            status_callback_method: The verb for `status_callback_url`. Default: "POST".
            cx_bot: Whether the WebSocket is a bot. Its effect is not documented. Uncertain: the
                API's documentation does not confirm it.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            CallStreamStarted: The stream was started. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.calls.start_stream(
                "4d04c52e-cea3-4458-bbdb-0bfc314ee7cd",
                service_url="wss://example.com/listen",
                audio_track="both",
                stream_timeout=3600,
                extra_headers="customer=4711,language=en",
                status_callback_url="https://example.com/plivo/stream",
            )
        """
        return await self._send_asyncable(
            START_CALL_STREAM,
            path={"call_uuid": call_uuid},
            body={
                "service_url": service_url,
                "bidirectional": bidirectional,
                "audio_track": audio_track,
                "stream_timeout": stream_timeout,
                "content_type": content_type,
                "extra_headers": extra_headers,
                "status_callback_url": status_callback_url,
                "status_callback_method": status_callback_method,
                "cx_bot": cx_bot,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get_all_streams(
        self, call_uuid: str, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET
    ) -> AsyncPager[models.CallStream]: ...
    @overload
    def get_all_streams(
        self,
        call_uuid: str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.CallStream]]]: ...
    @overload
    def get_all_streams(
        self,
        call_uuid: str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.CallStream] | Awaitable[AsyncAccepted[Page[models.CallStream]]]: ...
    def get_all_streams(
        self,
        call_uuid: str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.CallStream] | Awaitable[AsyncAccepted[Page[models.CallStream]]]:
        """List the audio streams of a call, page by page.

        Where each goes, since when, and in what state it is.

        Args:
            call_uuid: Id of the call.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every CallStream, page after page; `.page()` gives one
            page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            async for call_stream in client.calls.get_all_streams(
                "4d04c52e-cea3-4458-bbdb-0bfc314ee7cd",
            ):
                print(call_stream.stream_id)
        """
        return self._pages_asyncable(
            LIST_CALL_STREAMS,
            path={"call_uuid": call_uuid},
            query={
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def delete_all_streams(self, call_uuid: str) -> models.CallStreamsStopped | None: ...
    @overload
    async def delete_all_streams(
        self,
        call_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.CallStreamsStopped | None]: ...
    @overload
    async def delete_all_streams(
        self,
        call_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CallStreamsStopped | None | AsyncAccepted[models.CallStreamsStopped | None]: ...
    async def delete_all_streams(
        self,
        call_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CallStreamsStopped | None | AsyncAccepted[models.CallStreamsStopped | None]:
        """Stop all audio streams of a call.

        The call itself goes on.

        Args:
            call_uuid: Id of the call.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            CallStreamsStopped | None. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.calls.delete_all_streams(
                "4d04c52e-cea3-4458-bbdb-0bfc314ee7cd",
            )
        """
        return await self._send_asyncable(
            STOP_ALL_CALL_STREAMS,
            path={"call_uuid": call_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def get_details_of_specific_stream(
        self, call_uuid: str, stream_id: str
    ) -> models.CallStream: ...
    @overload
    async def get_details_of_specific_stream(
        self,
        call_uuid: str,
        stream_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.CallStream]: ...
    @overload
    async def get_details_of_specific_stream(
        self,
        call_uuid: str,
        stream_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CallStream | AsyncAccepted[models.CallStream]: ...
    async def get_details_of_specific_stream(
        self,
        call_uuid: str,
        stream_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CallStream | AsyncAccepted[models.CallStream]:
        """Get one audio stream of a call.

        Where it goes, since when, and what it costs.

        Args:
            call_uuid: Id of the call.
            stream_id: Id of the stream.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            CallStream: An audio stream. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            call_stream = await client.calls.get_details_of_specific_stream(
                "4d04c52e-cea3-4458-bbdb-0bfc314ee7cd",
                "30852c23-ee79-4eb4-b7b9-cd360545965b",
            )
        """
        return await self._send_asyncable(
            GET_CALL_STREAM,
            path={"call_uuid": call_uuid, "stream_id": stream_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def delete_specific_stream(
        self, call_uuid: str, stream_id: str
    ) -> models.CallStreamsStopped | None: ...
    @overload
    async def delete_specific_stream(
        self,
        call_uuid: str,
        stream_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.CallStreamsStopped | None]: ...
    @overload
    async def delete_specific_stream(
        self,
        call_uuid: str,
        stream_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CallStreamsStopped | None | AsyncAccepted[models.CallStreamsStopped | None]: ...
    async def delete_specific_stream(
        self,
        call_uuid: str,
        stream_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CallStreamsStopped | None | AsyncAccepted[models.CallStreamsStopped | None]:
        """Stop one audio stream of a call.

        The call itself goes on. Answered with 400 if the stream does not run.

        Args:
            call_uuid: Id of the call.
            stream_id: Id of the stream.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            CallStreamsStopped | None. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.calls.delete_specific_stream(
                "4d04c52e-cea3-4458-bbdb-0bfc314ee7cd",
                "30852c23-ee79-4eb4-b7b9-cd360545965b",
            )
        """
        return await self._send_asyncable(
            STOP_CALL_STREAM,
            path={"call_uuid": call_uuid, "stream_id": stream_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class RawCalls:
    """`Calls`, whose methods give the answer as it came."""

    def __init__(self, resource: Calls) -> None:
        self.create = raw(resource.create)
        self.list = raw(resource.list)
        self.list_live = raw(resource.list_live)
        self.list_queued = raw(resource.list_queued)
        self.get = raw(resource.get)
        self.get_live = raw(resource.get_live)
        self.get_queued = raw(resource.get_queued)
        self.transfer = raw(resource.transfer)
        self.hangup = raw(resource.hangup)
        self.cancel = raw(resource.cancel)
        self.record = raw(resource.record)
        self.record_stop = raw(resource.record_stop)
        self.play = raw(resource.play)
        self.play_stop = raw(resource.play_stop)
        self.speak = raw(resource.speak)
        self.speak_stop = raw(resource.speak_stop)
        self.send_digits = raw(resource.send_digits)
        self.start_stream = raw(resource.start_stream)
        self.get_all_streams = raw(resource.get_all_streams)
        self.delete_all_streams = raw(resource.delete_all_streams)
        self.get_details_of_specific_stream = raw(resource.get_details_of_specific_stream)
        self.delete_specific_stream = raw(resource.delete_specific_stream)


class AsyncRawCalls:
    """`AsyncCalls`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncCalls) -> None:
        self.create = async_raw(resource.create)
        self.list = async_raw_list(resource.list)
        self.list_live = async_raw(resource.list_live)
        self.list_queued = async_raw(resource.list_queued)
        self.get = async_raw(resource.get)
        self.get_live = async_raw(resource.get_live)
        self.get_queued = async_raw(resource.get_queued)
        self.transfer = async_raw(resource.transfer)
        self.hangup = async_raw(resource.hangup)
        self.cancel = async_raw(resource.cancel)
        self.record = async_raw(resource.record)
        self.record_stop = async_raw(resource.record_stop)
        self.play = async_raw(resource.play)
        self.play_stop = async_raw(resource.play_stop)
        self.speak = async_raw(resource.speak)
        self.speak_stop = async_raw(resource.speak_stop)
        self.send_digits = async_raw(resource.send_digits)
        self.start_stream = async_raw(resource.start_stream)
        self.get_all_streams = async_raw_list(resource.get_all_streams)
        self.delete_all_streams = async_raw(resource.delete_all_streams)
        self.get_details_of_specific_stream = async_raw(resource.get_details_of_specific_stream)
        self.delete_specific_stream = async_raw(resource.delete_specific_stream)
