# Generated from the document. Do not edit: change the spec, then `make generate`.
"""Receive what the platform sends: verified, as typed events.

Each constant is a kind of event. `Router` calls your functions by kind and is an ASGI or WSGI application;
`parse` and `verify_signature` do the same for one request in any framework. A `Receiver` collects the results
of asynchronous requests, for `AsyncAccepted.wait`.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final

from . import models
from ._runtime.errors import ReceivingError, ReplayError, SignatureError, UnknownEventError
from ._runtime.event import EventType
from ._runtime.incoming import Incoming, Reply
from ._runtime.model import EventModel
from ._runtime.receiver import AsyncReceiver, Receiver
from ._runtime.replay import NonceWindow
from ._runtime.router import BaseRouter
from ._runtime.signature import SignatureScheme
from ._runtime.webhooks import Webhooks

__all__: list[str] = [
    "ANSWER",
    "ASYNC_RESULT",
    "AsyncReceiver",
    "BRAND_REGISTRATION",
    "CALLER_REPUTATION",
    "CAMPAIGN_NUMBER_LINKING",
    "CAMPAIGN_REGISTRATION",
    "CNAM_UPDATE",
    "CONFERENCE_ACTION",
    "CONFERENCE_RECORDING",
    "CONFERENCE_STATUS",
    "CONFERENCE_TRANSCRIPTION",
    "DIAL_ACTION",
    "DIAL_STATUS",
    "EventModel",
    "EventType",
    "FALLBACK",
    "GET_DIGITS",
    "GET_INPUT",
    "HANGUP",
    "INBOUND_MESSAGE",
    "INTERIM_SPEECH",
    "Incoming",
    "MACHINE_DETECTION",
    "MASKING_RECORDING",
    "MASKING_SESSION_EVENT",
    "MESSAGE_STATUS",
    "MULTI_PARTY_CALL_EXIT",
    "MULTI_PARTY_CALL_RECORDING",
    "MULTI_PARTY_CALL_STATUS",
    "MULTI_PARTY_CALL_STATUS_OF_CALL",
    "NUMBER_VERIFICATION",
    "NonceWindow",
    "PHONE_NUMBER_COMPLIANCE_STATUS",
    "RECORDING",
    "RECORD_ACTION",
    "RECORD_STATUS",
    "REDIRECT",
    "RING",
    "Receiver",
    "ReceivingError",
    "ReplayError",
    "Reply",
    "Router",
    "SOUND",
    "STREAM_STATUS",
    "SignatureError",
    "TOLLFREE_VERIFICATION_STATUS",
    "TRANSCRIPTION",
    "TRANSFER",
    "UnknownEventError",
    "VERIFY_SESSION_STATUS",
    "parse",
    "recognise",
    "verify_signature",
]

ANSWER: Final[EventType[models.CallEvent]] = EventType(
    name="answer",
    model=models.CallEvent,
    methods=["POST", "GET"],
    signatures=["v3"],
    reply="xml",
    empty="<Response/>",
    known_by={"Event": ["StartApp"]},
)
"""A call was answered; say what to do.

Sent to `answer_url` when an outbound call is answered or an inbound one arrives.
"""

FALLBACK: Final[EventType[models.CallEvent]] = EventType(
    name="fallback",
    model=models.CallEvent,
    methods=["POST", "GET"],
    signatures=["v3"],
    reply="xml",
    empty="<Response/>",
)
"""The answer URL failed; say what to do instead.

Sent to the fallback URL when `answer_url` could not be reached or gave no usable XML.
"""

HANGUP: Final[EventType[models.CallHangupEvent]] = EventType(
    name="hangup",
    model=models.CallHangupEvent,
    methods=["POST", "GET"],
    signatures=["v3"],
    reply="ack",
    known_by={"Event": ["Hangup"], "MPCUUID": False},
)
"""The call has ended.

Sent to `hangup_url`, or to `answer_url` where there is none.
"""

INBOUND_MESSAGE: Final[EventType[models.InboundMessageEvent]] = EventType(
    name="inbound_message",
    model=models.InboundMessageEvent,
    methods=["POST", "GET"],
    signatures=["v2", "v3"],
    reply="xml",
    empty="<Response/>",
    known_by={"MessageUUID": True, "Status": False},
)
"""A message came in.

Sent to the `message_url` of the application that the number belongs to. Answer with XML that
holds a `Message` to reply at once.
"""

REDIRECT: Final[EventType[models.CallEvent]] = EventType(
    name="redirect",
    model=models.CallEvent,
    methods=["POST", "GET"],
    signatures=["v3"],
    reply="xml",
    empty="<Response/>",
)
"""A Redirect was reached; say what to do.

Sent to the URL of a `Redirect`. The answer replaces the rest of the XML.
"""

GET_DIGITS: Final[EventType[models.DigitsEvent]] = EventType(
    name="get_digits",
    model=models.DigitsEvent,
    methods=["POST", "GET"],
    signatures=["v3"],
    reply="xml",
    empty="<Response/>",
    known_by={"Digits": True, "InputType": False, "RecordUrl": False},
)
"""Digits were typed; say what to do.

Sent to the `action` of a `GetDigits`. With `redirect="false"` the answer is ignored and the
next element follows.
"""

GET_INPUT: Final[EventType[models.InputEvent]] = EventType(
    name="get_input",
    model=models.InputEvent,
    methods=["POST", "GET"],
    signatures=["v3"],
    reply="xml",
    empty="<Response/>",
    known_by={"InputType": True},
)
"""Something was typed or said; say what to do.

Sent to the `action` of a `GetInput`. With `redirect="false"` the answer is ignored and the next
element follows.
"""

INTERIM_SPEECH: Final[EventType[models.InterimSpeechEvent]] = EventType(
    name="interim_speech",
    model=models.InterimSpeechEvent,
    methods=["POST", "GET"],
    signatures=["v3"],
    reply="ack",
    known_by={"Stability": True},
)
"""Words are being said.

Sent again and again to the `interimSpeechResultsCallback` of a `GetInput` while somebody
speaks.
"""

DIAL_ACTION: Final[EventType[models.DialActionEvent]] = EventType(
    name="dial_action",
    model=models.DialActionEvent,
    methods=["POST", "GET"],
    signatures=["v3"],
    reply="xml",
    empty="<Response/>",
    known_by={"DialStatus": True},
)
"""A Dial has ended; say what to do.

Sent to the `action` of a `Dial`. With `redirect="false"` the answer is ignored and the next
element follows.
"""

DIAL_STATUS: Final[EventType[models.DialStatusEvent]] = EventType(
    name="dial_status",
    model=models.DialStatusEvent,
    methods=["POST", "GET"],
    signatures=["v3"],
    reply="ack",
    known_by={"DialAction": True},
)
"""The dialled leg answered, was connected, pressed digits or hung up.

Sent to the `callbackUrl` of a `Dial` each time.
"""

RECORD_ACTION: Final[EventType[models.RecordActionEvent]] = EventType(
    name="record_action",
    model=models.RecordActionEvent,
    methods=["POST", "GET"],
    signatures=["v3"],
    reply="xml",
    empty="<Response/>",
    known_by={"RecordUrl": True, "Digits": True},
)
"""A Record has ended; say what to do.

Sent to the `action` of a `Record`. With `redirect="false"` the answer is ignored and the next
element follows.
"""

RECORD_STATUS: Final[EventType[models.RecordStatusEvent]] = EventType(
    name="record_status",
    model=models.RecordStatusEvent,
    methods=["POST", "GET"],
    signatures=["v3"],
    reply="ack",
    known_by={"RecordUrl": True, "Digits": False, "ConferenceName": False},
)
"""A recording is finished.

Sent to the `callbackUrl` of a `Record` when the file can be fetched.
"""

CONFERENCE_ACTION: Final[EventType[models.ConferenceActionEvent]] = EventType(
    name="conference_action",
    model=models.ConferenceActionEvent,
    methods=["POST", "GET"],
    signatures=["v3"],
    reply="xml",
    empty="<Response/>",
    known_by={"ConferenceName": True, "ConferenceAction": False},
)
"""A member has left the conference; say what its call does next.

Sent to the `action` of a `Conference`. With `redirect="false"` the answer is ignored and the
next element follows.
"""

CONFERENCE_STATUS: Final[EventType[models.ConferenceStatusEvent]] = EventType(
    name="conference_status",
    model=models.ConferenceStatusEvent,
    methods=["POST", "GET"],
    signatures=["v3"],
    reply="ack",
    known_by={"ConferenceAction": True},
)
"""Something happened in a conference.

Sent to the `callbackUrl` of a `Conference` when members come, leave, press digits or speak, and
when a recording is finished.
"""

SOUND: Final[EventType[models.CallEvent]] = EventType(
    name="sound",
    model=models.CallEvent,
    methods=["POST", "GET"],
    signatures=["v3"],
    reply="xml",
    empty="<Response/>",
)
"""Somebody waits or comes in; say what they hear.

Sent to the `confirmSound` and `dialMusic` of a `Dial` and to the `waitSound`, `enterSound` and
`exitSound` of a `Conference`. Only `Play`, `Speak` and `Wait` are carried out.

Uncertain: the API's documentation does not confirm it.
"""

MULTI_PARTY_CALL_STATUS: Final[EventType[models.MultiPartyCallStatusEvent]] = EventType(
    name="multi_party_call_status",
    model=models.MultiPartyCallStatusEvent,
    methods=["GET", "POST"],
    signatures=["v3"],
    reply="ack",
    known_by={"EventName": True, "MPCUUID": True, "CallStatus": False, "RecordingUUID": False},
)
"""Something happened in a multiparty call.

Sent to `status_callback_url`, for the kinds of events that were asked for. By GET unless the
method is set otherwise; the URL of an XML element gets a POST.
"""

MULTI_PARTY_CALL_RECORDING: Final[EventType[models.MultiPartyCallRecordingEvent]] = EventType(
    name="multi_party_call_recording",
    model=models.MultiPartyCallRecordingEvent,
    methods=["GET", "POST"],
    signatures=["v3"],
    reply="ack",
    known_by={"EventName": True, "MPCUUID": True, "RecordingUUID": True},
)
"""A recording of a multiparty call has reached a new state.

Sent to `recording_callback_url`. Set the verb when you give the URL: which one is the default
depends on the request, and is not certain for adding a participant.
"""

MULTI_PARTY_CALL_EXIT: Final[EventType[models.MultiPartyCallExitEvent]] = EventType(
    name="multi_party_call_exit",
    model=models.MultiPartyCallExitEvent,
    methods=["POST", "GET"],
    signatures=["v3"],
    reply="xml",
    empty="<Response/>",
    known_by={"MPCUUID": True, "MemberID": True, "EventName": False},
)
"""A participant has left a multiparty call; say what to do.

Sent to `on_exit_action_url`. The call of the participant goes on with the XML that you answer.
"""

STREAM_STATUS: Final[EventType[models.StreamStatusEvent]] = EventType(
    name="stream_status",
    model=models.StreamStatusEvent,
    methods=["POST", "GET"],
    signatures=["v3"],
    reply="ack",
    known_by={"StreamID": True, "Event": True},
)
"""An audio stream has reached a new state.

Sent to the `status_callback_url` of the stream, or to the `statusCallbackUrl` of a `Stream` in
XML.
"""

PHONE_NUMBER_COMPLIANCE_STATUS: Final[EventType[models.PhoneNumberComplianceEvent]] = EventType(
    name="phone_number_compliance_status",
    model=models.PhoneNumberComplianceEvent,
    methods=["POST", "GET"],
    signatures=["v3"],
    reply="ack",
)
"""An application for permission to use numbers has reached a new state.

Sent to the `callback_url` that the application has in `data`.

Uncertain: the API's documentation does not confirm it.
"""

ASYNC_RESULT: Final[EventType[models.AsyncResult]] = EventType(
    name="async_result",
    model=models.AsyncResult,
    methods=["POST", "GET"],
    signatures=["v3"],
    reply="ack",
    known_by={"api_id": True, "record_url": False},
    result_of="api_id",
)
"""The result of an asynchronous request.

Sent once to the `callback_url` of the request, whether it succeeded or failed.

Uncertain: the API's documentation does not confirm it.
"""

RING: Final[EventType[models.CallEvent]] = EventType(
    name="ring",
    model=models.CallEvent,
    methods=["POST", "GET"],
    signatures=["v3"],
    reply="ack",
    known_by={"Event": ["Ring"], "MPCUUID": False},
)
"""The phone rings.

Sent to `ring_url` when the called phone starts to ring.
"""

MACHINE_DETECTION: Final[EventType[models.MachineDetectionEvent]] = EventType(
    name="machine_detection",
    model=models.MachineDetectionEvent,
    methods=["POST", "GET"],
    signatures=["v3"],
    reply="ack",
    known_by={"Event": ["MachineDetection"]},
)
"""A machine answered the call.

Sent to `machine_detection_url` once it is known who answered. The call goes on meanwhile.
"""

TRANSFER: Final[EventType[models.CallEvent]] = EventType(
    name="transfer",
    model=models.CallEvent,
    methods=["POST", "GET"],
    signatures=["v3"],
    reply="xml",
    empty="<Response/>",
)
"""A leg was transferred; say what to do.

Sent to `aleg_url` or `bleg_url` as soon as the transfer is carried out.
"""

CONFERENCE_RECORDING: Final[EventType[models.ConferenceRecordingEvent]] = EventType(
    name="conference_recording",
    model=models.ConferenceRecordingEvent,
    methods=["POST", "GET"],
    signatures=["v3"],
    reply="ack",
    known_by={"record_url": True, "conference_name": True},
)
"""A recording of a conference is finished.

Sent to the `callback_url` of the request to record when the file can be fetched.
"""

CONFERENCE_TRANSCRIPTION: Final[EventType[models.ConferenceTranscriptionEvent]] = EventType(
    name="conference_transcription",
    model=models.ConferenceTranscriptionEvent,
    methods=["POST", "GET"],
    signatures=["v3"],
    reply="ack",
)
"""The text of a recording is there, or will never be.

Sent to the `transcription_url` of the request to record.
"""

MULTI_PARTY_CALL_STATUS_OF_CALL: Final[EventType[models.MultiPartyCallStatusOfCallEvent]] = (
    EventType(
        name="multi_party_call_status_of_call",
        model=models.MultiPartyCallStatusOfCallEvent,
        methods=["POST", "GET"],
        signatures=["v3"],
        reply="ack",
    )
)
"""The call to a new participant rings, was answered or has ended.

Sent to `call_status_callback_url`, for calls that the request started. Which fields it has is
not documented; these are those of any call.

Uncertain: the API's documentation does not confirm it.
"""

RECORDING: Final[EventType[models.RecordingEvent]] = EventType(
    name="recording",
    model=models.RecordingEvent,
    methods=["POST", "GET"],
    signatures=["v3"],
    reply="ack",
    known_by={"record_url": True, "call_uuid": True},
)
"""A recording of a call is finished.

Sent to the `callback_url` of the request to record when the file can be fetched.
"""

TRANSCRIPTION: Final[EventType[models.TranscriptionEvent]] = EventType(
    name="transcription",
    model=models.TranscriptionEvent,
    methods=["POST", "GET"],
    signatures=["v3"],
    reply="ack",
)
"""The text of a recording is there, or will never be.

Sent to the `transcription_url` of the request to record a call, or to the
`transcription_callback_url` of the request to put a recording into text.
"""

MESSAGE_STATUS: Final[EventType[models.MessageStatusEvent]] = EventType(
    name="message_status",
    model=models.MessageStatusEvent,
    methods=["POST", "GET"],
    signatures=["v2", "v3"],
    reply="ack",
    known_by={"MessageUUID": True, "Status": True},
)
"""A message has reached a new state.

Sent to the `url` of the message at each change of its state.
"""

BRAND_REGISTRATION: Final[EventType[models.BrandRegistrationEvent]] = EventType(
    name="brand_registration",
    model=models.BrandRegistrationEvent,
    methods=["POST", "GET"],
    signatures=["v2", "v3"],
    reply="ack",
)
"""The registration of a brand has got further.

Sent to the `url` of the brand. It counts as received only if the answer is 200.

Uncertain: the API's documentation does not confirm it.
"""

CAMPAIGN_REGISTRATION: Final[EventType[models.CampaignRegistrationEvent]] = EventType(
    name="campaign_registration",
    model=models.CampaignRegistrationEvent,
    methods=["POST", "GET"],
    signatures=["v2", "v3"],
    reply="ack",
)
"""The registration or import of a campaign has got further.

Sent to the `url` of the campaign. It counts as received only if the answer is 200.

Uncertain: the API's documentation does not confirm it.
"""

CAMPAIGN_NUMBER_LINKING: Final[EventType[models.CampaignNumberEvent]] = EventType(
    name="campaign_number_linking",
    model=models.CampaignNumberEvent,
    methods=["POST", "GET"],
    signatures=["v2", "v3"],
    reply="ack",
)
"""A number was linked to a campaign or freed from it, or could not be.

Sent to the `url` of that request. It counts as received only if the answer is 200.

Uncertain: the API's documentation does not confirm it.
"""

TOLLFREE_VERIFICATION_STATUS: Final[EventType[models.TollfreeVerificationEvent]] = EventType(
    name="tollfree_verification_status",
    model=models.TollfreeVerificationEvent,
    methods=["POST", "GET"],
    signatures=["v2", "v3"],
    reply="ack",
)
"""A toll-free verification has reached a new state.

Sent to the `callback_url` of the request when it is approved, rejected, or sent back to be
corrected. Whether it is sent again if it fails is not known.

Uncertain: the API's documentation does not confirm it.
"""

CNAM_UPDATE: Final[EventType[models.CnamUpdateEvent]] = EventType(
    name="cnam_update",
    model=models.CnamUpdateEvent,
    methods=["POST", "GET"],
    signatures=["v3"],
    reply="ack",
    known_by={"cnamUpdateStatus": True},
)
"""A caller name was accepted or refused.

Sent to `cnam_callback_url` once it is known whether the name will be shown.
"""

CALLER_REPUTATION: Final[EventType[models.CallerReputationEvent]] = EventType(
    name="caller_reputation",
    model=models.CallerReputationEvent,
    methods=["POST", "GET"],
    signatures=["v3"],
    reply="ack",
)
"""A number's reputation has changed.

Sent to `caller_reputation_callback_url`. What it holds is not documented.

Uncertain: the API's documentation does not confirm it.
"""

MASKING_SESSION_EVENT: Final[EventType[models.MaskingSessionEvent]] = EventType(
    name="masking_session_event",
    model=models.MaskingSessionEvent,
    methods=["POST", "GET"],
    signatures=["v3"],
    reply="ack",
    known_by={"EventName": True, "SessionUUID": True, "RecordingUUID": False},
)
"""Something happened in a masking session.

Sent to the `callback_url` of the session at each step of a call, and when the session expires.
"""

MASKING_RECORDING: Final[EventType[models.MaskingRecordingEvent]] = EventType(
    name="masking_recording",
    model=models.MaskingRecordingEvent,
    methods=["POST", "GET"],
    signatures=["v3"],
    reply="ack",
    known_by={"EventName": True, "SessionUUID": True, "RecordingUUID": True},
)
"""The recording of a masked call has reached a new state.

Sent to the `recording_callback_url` of the session.
"""

NUMBER_VERIFICATION: Final[EventType[models.NumberVerificationEvent]] = EventType(
    name="number_verification",
    model=models.NumberVerificationEvent,
    methods=["POST", "GET"],
    signatures=["v3"],
    reply="ack",
)
"""An address or identity was accepted or rejected.

Sent to the `callback_url` of the request. What it holds is not documented.

Uncertain: the API's documentation does not confirm it.
"""

VERIFY_SESSION_STATUS: Final[EventType[models.VerifySessionEvent]] = EventType(
    name="verify_session_status",
    model=models.VerifySessionEvent,
    methods=["POST", "GET"],
    signatures=["v2", "v3"],
    reply="ack",
    known_by={"SessionUUID": True, "SessionStatus": True},
)
"""A one-time code has got further, or not.

Sent to the `url` of the session for each attempt to deliver the code, at each change of its
state.
"""

_EVENTS: Final[tuple[EventType[Any], ...]] = (
    ANSWER,
    FALLBACK,
    HANGUP,
    INBOUND_MESSAGE,
    REDIRECT,
    GET_DIGITS,
    GET_INPUT,
    INTERIM_SPEECH,
    DIAL_ACTION,
    DIAL_STATUS,
    RECORD_ACTION,
    RECORD_STATUS,
    CONFERENCE_ACTION,
    CONFERENCE_STATUS,
    SOUND,
    MULTI_PARTY_CALL_STATUS,
    MULTI_PARTY_CALL_RECORDING,
    MULTI_PARTY_CALL_EXIT,
    STREAM_STATUS,
    PHONE_NUMBER_COMPLIANCE_STATUS,
    ASYNC_RESULT,
    RING,
    MACHINE_DETECTION,
    TRANSFER,
    CONFERENCE_RECORDING,
    CONFERENCE_TRANSCRIPTION,
    MULTI_PARTY_CALL_STATUS_OF_CALL,
    RECORDING,
    TRANSCRIPTION,
    MESSAGE_STATUS,
    BRAND_REGISTRATION,
    CAMPAIGN_REGISTRATION,
    CAMPAIGN_NUMBER_LINKING,
    TOLLFREE_VERIFICATION_STATUS,
    CNAM_UPDATE,
    CALLER_REPUTATION,
    MASKING_SESSION_EVENT,
    MASKING_RECORDING,
    NUMBER_VERIFICATION,
    VERIFY_SESSION_STATUS,
)

_WEBHOOKS: Final = Webhooks(
    events=_EVENTS,
    schemes=(
        SignatureScheme(
            name="v3",
            algorithm="hmac-sha256",
            signs="base-query-fields-nonce",
            headers=(
                "X-Plivo-Signature-V3",
                "X-Plivo-Signature-Ma-V3",
            ),
            nonce="X-Plivo-Signature-V3-Nonce",
        ),
        SignatureScheme(
            name="v2",
            algorithm="hmac-sha256",
            signs="base-nonce",
            headers=(
                "X-Plivo-Signature-V2",
                "X-Plivo-Signature-Ma-V2",
            ),
            nonce="X-Plivo-Signature-V2-Nonce",
        ),
        SignatureScheme(
            name="v1",
            algorithm="hmac-sha1",
            signs="url-fields",
            headers=("X-Plivo-Signature",),
            nonce=None,
        ),
    ),
)

verify_signature = _WEBHOOKS.verify_signature
parse = _WEBHOOKS.parse
recognise = _WEBHOOKS.recognise


class Router(BaseRouter):
    __doc__ = BaseRouter.__doc__
    hooks: ClassVar[Webhooks] = _WEBHOOKS
