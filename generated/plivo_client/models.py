# Generated from the document. Do not edit: change the spec, then `make generate`.
"""Models: what the API answers with, and what can be sent to it.

Models are frozen. In answers a field that the server left out or sent as null is `None`. In models that are only sent,
a field that is not given is `UNSET` and is not sent.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any, ClassVar, Literal, TypeAlias

from msgspec import field

from ._runtime.model import Model, OpenStrEnum
from ._runtime.unset import UNSET, Unset

__all__ = (
    "Account",
    "AccountType",
    "AccountTypeLike",
    "Application",
    "ApplicationCreated",
    "ApplicationPage",
    "AsyncResult",
    "AudioTrack",
    "AudioTrackLike",
    "BillingMode",
    "BillingModeLike",
    "Call",
    "CallCreated",
    "CallEvent",
    "CallEventName",
    "CallEventNameLike",
    "CallEventStatus",
    "CallEventStatusLike",
    "CallFeedbackCreated",
    "CallHangupEvent",
    "CallIds",
    "CallPage",
    "CallRecordingStarted",
    "CallStatus",
    "CallStatusFilter",
    "CallStatusFilterLike",
    "CallStatusLike",
    "CallStream",
    "CallStreamPage",
    "CallStreamStarted",
    "CallStreamsStopped",
    "CallTranscriptionType",
    "CallTranscriptionTypeLike",
    "CallTransferred",
    "CallbackMethod",
    "CallbackMethodLike",
    "CallerIdVerificationChannel",
    "CallerIdVerificationChannelLike",
    "CallerReputationEvent",
    "Changed",
    "CnamUpdateEvent",
    "CnamUpdateStatus",
    "CnamUpdateStatusLike",
    "Conference",
    "ConferenceAction",
    "ConferenceActionEvent",
    "ConferenceActionLike",
    "ConferenceHungUp",
    "ConferenceMember",
    "ConferenceMemberResult",
    "ConferenceMemberVoice",
    "ConferenceMemberVoiceLike",
    "ConferenceNames",
    "ConferenceRecordFormat",
    "ConferenceRecordFormatLike",
    "ConferenceRecordingEvent",
    "ConferenceRecordingStarted",
    "ConferenceStatusEvent",
    "ConferenceTranscriptionEvent",
    "ConferenceTranscriptionType",
    "ConferenceTranscriptionTypeLike",
    "ConversationOrigin",
    "ConversationOriginLike",
    "CountPageMeta",
    "DialAction",
    "DialActionEvent",
    "DialActionLike",
    "DialLeg",
    "DialLegLike",
    "DialStatus",
    "DialStatusEvent",
    "DialStatusLike",
    "DigitsEvent",
    "Direction",
    "DirectionLike",
    "DltTemplateCategory",
    "DltTemplateCategoryLike",
    "Endpoint",
    "EndpointCreated",
    "EndpointPage",
    "EndpointUpdated",
    "Error",
    "ErrorDetail",
    "HangupSource",
    "HangupSourceLike",
    "HttpMethod",
    "HttpMethodLike",
    "InboundContentType",
    "InboundContentTypeLike",
    "InboundMessageEvent",
    "IncomingCarrier",
    "IncomingCarrierCreated",
    "IncomingCarrierPage",
    "InputEvent",
    "InputKind",
    "InputKindLike",
    "InterimSpeechEvent",
    "LiveCall",
    "LookupCarrier",
    "LookupCarrierType",
    "LookupCarrierTypeLike",
    "LookupCountry",
    "LookupFormat",
    "LookupPorted",
    "LookupPortedLike",
    "LookupResult",
    "LookupType",
    "LookupTypeLike",
    "MachineAction",
    "MachineActionLike",
    "MachineDetection",
    "MachineDetectionEvent",
    "MachineDetectionLike",
    "Media",
    "MediaPage",
    "MediaUploadResult",
    "MediaUploaded",
    "Message",
    "MessageCreated",
    "MessageIntent",
    "MessageIntentLike",
    "MessageLog",
    "MessageLogLike",
    "MessagePage",
    "MessageState",
    "MessageStateLike",
    "MessageStatusEvent",
    "MessageType",
    "MessageTypeLike",
    "MultiPartyCall",
    "MultiPartyCallDialed",
    "MultiPartyCallDone",
    "MultiPartyCallEventName",
    "MultiPartyCallEventNameLike",
    "MultiPartyCallExitEvent",
    "MultiPartyCallPage",
    "MultiPartyCallParticipant",
    "MultiPartyCallParticipantAdded",
    "MultiPartyCallParticipantChanges",
    "MultiPartyCallParticipantPage",
    "MultiPartyCallParticipantUpdated",
    "MultiPartyCallRecordingEvent",
    "MultiPartyCallRecordingEventName",
    "MultiPartyCallRecordingEventNameLike",
    "MultiPartyCallRecordingFormat",
    "MultiPartyCallRecordingFormatLike",
    "MultiPartyCallRecordingStarted",
    "MultiPartyCallSoundStarted",
    "MultiPartyCallStatusEvent",
    "MultiPartyCallStatusFilter",
    "MultiPartyCallStatusFilterLike",
    "MultiPartyCallStatusOfCallEvent",
    "Number",
    "NumberFeatureSwitch",
    "NumberFeatureSwitchLike",
    "NumberOrder",
    "NumberPage",
    "NumberPrerequisite",
    "NumberSearchType",
    "NumberSearchTypeLike",
    "NumberType",
    "NumberTypeLike",
    "OrderedNumber",
    "PageMeta",
    "PartialPageMeta",
    "Phlo",
    "PhloActionResult",
    "PhloMemberVerb",
    "PhloMemberVerbLike",
    "PhloNode",
    "PhloNodeType",
    "PhloNodeTypeLike",
    "PhloNodeVerb",
    "PhloNodeVerbLike",
    "PhloRole",
    "PhloRoleLike",
    "PhloRun",
    "PhloRunStarted",
    "PhoneNumber",
    "PhoneNumberPage",
    "Pricing",
    "PricingInboundCalls",
    "PricingMessages",
    "PricingNetwork",
    "PricingNumberKind",
    "PricingNumberRate",
    "PricingNumbers",
    "PricingOutboundCalls",
    "PricingPrefixRate",
    "PricingRate",
    "PricingVoice",
    "QueuedCall",
    "RecordActionEvent",
    "RecordChannelType",
    "RecordChannelTypeLike",
    "RecordFields",
    "RecordStatusEvent",
    "Recording",
    "RecordingEvent",
    "RecordingFormat",
    "RecordingFormatLike",
    "RecordingPage",
    "SpeechType",
    "SpeechTypeLike",
    "StirVerification",
    "StirVerificationLike",
    "StreamContentType",
    "StreamContentTypeLike",
    "StreamEventName",
    "StreamEventNameLike",
    "StreamStatusEvent",
    "Subaccount",
    "SubaccountCreated",
    "SubaccountPage",
    "TendlcRegistrationStatus",
    "TendlcRegistrationStatusLike",
    "TokenCreated",
    "TokenPermissions",
    "TokenVoicePermissions",
    "Transcription",
    "TranscriptionEvent",
    "TransferLegs",
    "TransferLegsLike",
    "UncountedPageMeta",
    "VerifiedCallerId",
    "VerifiedCallerIdInitiated",
    "VerifiedCallerIdPage",
    "VerifiedCallerIdVerified",
    "WhatsAppAction",
    "WhatsAppButton",
    "WhatsAppButtonKind",
    "WhatsAppButtonKindLike",
    "WhatsAppCard",
    "WhatsAppComponent",
    "WhatsAppComponentType",
    "WhatsAppComponentTypeLike",
    "WhatsAppCurrency",
    "WhatsAppDateTime",
    "WhatsAppHeader",
    "WhatsAppHeaderType",
    "WhatsAppHeaderTypeLike",
    "WhatsAppInteractive",
    "WhatsAppInteractiveType",
    "WhatsAppInteractiveTypeLike",
    "WhatsAppLocation",
    "WhatsAppParameter",
    "WhatsAppParameterType",
    "WhatsAppParameterTypeLike",
    "WhatsAppRow",
    "WhatsAppSection",
    "WhatsAppTemplate",
    "WhatsAppText",
    "ZentrunkCall",
    "ZentrunkCallPage",
    "ZentrunkCredential",
    "ZentrunkCredentialCreated",
    "ZentrunkCredentialPage",
    "ZentrunkCredentialUpdated",
    "ZentrunkHangupSource",
    "ZentrunkHangupSourceLike",
    "ZentrunkIpAcl",
    "ZentrunkIpAclCreated",
    "ZentrunkIpAclPage",
    "ZentrunkIpAclUpdated",
    "ZentrunkOriginationUri",
    "ZentrunkOriginationUriCreated",
    "ZentrunkOriginationUriPage",
    "ZentrunkOriginationUriUpdated",
    "ZentrunkTrunk",
    "ZentrunkTrunkCreated",
    "ZentrunkTrunkDirection",
    "ZentrunkTrunkDirectionLike",
    "ZentrunkTrunkPage",
    "ZentrunkTrunkStatus",
    "ZentrunkTrunkStatusLike",
    "ZentrunkTrunkUpdated",
)


class AccountType(OpenStrEnum):
    """`standard` is a paying account, `developer` a trial.

    More values may follow; an unknown one is kept as it came.
    """

    STANDARD = "standard"
    DEVELOPER = "developer"


AccountTypeLike: TypeAlias = AccountType | Literal["standard", "developer"] | str


class AudioTrack(OpenStrEnum):
    """Whose audio is streamed, what the party on the phone says (`inbound`), what it hears, or both.

    More values may follow; an unknown one is kept as it came.
    """

    INBOUND = "inbound"
    OUTBOUND = "outbound"
    BOTH = "both"


AudioTrackLike: TypeAlias = AudioTrack | Literal["inbound", "outbound", "both"] | str


class BillingMode(OpenStrEnum):
    """Whether credit is bought ahead or an invoice follows.

    More values may follow; an unknown one is kept as it came.
    """

    PREPAID = "prepaid"
    POSTPAID = "postpaid"


BillingModeLike: TypeAlias = BillingMode | Literal["prepaid", "postpaid"] | str


class CallEventName(OpenStrEnum):
    """Why the platform calls. Transferred calls may lack it.

    More values may follow; an unknown one is kept as it came.
    """

    START_APP = "StartApp"
    RING = "Ring"
    HANGUP = "Hangup"
    MACHINE_DETECTION = "MachineDetection"


CallEventNameLike: TypeAlias = (
    CallEventName | Literal["StartApp", "Ring", "Hangup", "MachineDetection"] | str
)


class CallEventStatus(OpenStrEnum):
    """State of the call. An inbound call always ends as `completed`.

    More values may follow; an unknown one is kept as it came.
    """

    RINGING = "ringing"
    IN_PROGRESS = "in-progress"
    COMPLETED = "completed"
    BUSY = "busy"
    FAILED = "failed"
    TIMEOUT = "timeout"
    NO_ANSWER = "no-answer"
    CANCEL = "cancel"


CallEventStatusLike: TypeAlias = (
    CallEventStatus
    | Literal[
        "ringing", "in-progress", "completed", "busy", "failed", "timeout", "no-answer", "cancel"
    ]
    | str
)


class CallStatus(OpenStrEnum):
    """State of a call that has not ended. More values may follow; an unknown one is kept as it came."""

    IN_PROGRESS = "in-progress"
    RINGING = "ringing"
    QUEUED = "queued"


CallStatusLike: TypeAlias = CallStatus | Literal["in-progress", "ringing", "queued"] | str


class CallStatusFilter(StrEnum):
    """A state of calls that have not ended."""

    LIVE = "live"
    QUEUED = "queued"


CallStatusFilterLike: TypeAlias = CallStatusFilter | Literal["live", "queued"]


class CallTranscriptionType(StrEnum):
    """Asks for the text of the recording. `hybrid` has meant the same as `auto` since 2020."""

    AUTO = "auto"
    HYBRID = "hybrid"


CallTranscriptionTypeLike: TypeAlias = CallTranscriptionType | Literal["auto", "hybrid"]


class CallbackMethod(StrEnum):
    """The verb used to send the result to `callback_url`."""

    GET = "GET"
    POST = "POST"


CallbackMethodLike: TypeAlias = CallbackMethod | Literal["GET", "POST"]


class CallerIdVerificationChannel(StrEnum):
    """How the code is sent, by message (`sms`) or by voice (`call`)."""

    SMS = "sms"
    CALL = "call"


CallerIdVerificationChannelLike: TypeAlias = CallerIdVerificationChannel | Literal["sms", "call"]


class CnamUpdateStatus(OpenStrEnum):
    """How it went. More values may follow; an unknown one is kept as it came."""

    SUCCESS = "success"
    FAILED = "failed"


CnamUpdateStatusLike: TypeAlias = CnamUpdateStatus | Literal["success", "failed"] | str


class ConferenceAction(OpenStrEnum):
    """A member came in, left, pressed digits of `digitsMatch` or began to speak (`floor`), or the
    recording is finished.

    More values may follow; an unknown one is kept as it came.
    """

    ENTER = "enter"
    EXIT = "exit"
    DIGITS = "digits"
    FLOOR = "floor"
    RECORD = "record"


ConferenceActionLike: TypeAlias = (
    ConferenceAction | Literal["enter", "exit", "digits", "floor", "record"] | str
)


class ConferenceMemberVoice(StrEnum):
    """Whose voice speaks."""

    WOMAN = "WOMAN"
    MAN = "MAN"


ConferenceMemberVoiceLike: TypeAlias = ConferenceMemberVoice | Literal["WOMAN", "MAN"]


class ConferenceRecordFormat(StrEnum):
    """Format of the file."""

    MP3 = "mp3"
    WAV = "wav"


ConferenceRecordFormatLike: TypeAlias = ConferenceRecordFormat | Literal["mp3", "wav"]


class ConferenceTranscriptionType(StrEnum):
    """Who puts the recording into text. With `auto` a machine, with `hybrid` a machine and then
    people.
    """

    AUTO = "auto"
    HYBRID = "hybrid"


ConferenceTranscriptionTypeLike: TypeAlias = ConferenceTranscriptionType | Literal["auto", "hybrid"]


class ConversationOrigin(OpenStrEnum):
    """The kind of a WhatsApp conversation. More values may follow; an unknown one is kept as it came."""

    SERVICE = "service"
    UTILITY = "utility"
    AUTHENTICATION = "authentication"
    MARKETING = "marketing"


ConversationOriginLike: TypeAlias = (
    ConversationOrigin | Literal["service", "utility", "authentication", "marketing"] | str
)


class DialAction(OpenStrEnum):
    """The leg answered, was connected to the caller, has ended, or somebody pressed digits of
    `digitsMatch`.

    More values may follow; an unknown one is kept as it came.
    """

    ANSWER = "answer"
    CONNECTED = "connected"
    HANGUP = "hangup"
    DIGITS = "digits"


DialActionLike: TypeAlias = DialAction | Literal["answer", "connected", "hangup", "digits"] | str


class DialLeg(OpenStrEnum):
    """The leg that pressed the digits. More values may follow; an unknown one is kept as it came."""

    A_LEG = "ALeg"
    B_LEG = "BLeg"


DialLegLike: TypeAlias = DialLeg | Literal["ALeg", "BLeg"] | str


class DialStatus(OpenStrEnum):
    """How the dialled call ended. More values may follow; an unknown one is kept as it came."""

    COMPLETED = "completed"
    BUSY = "busy"
    FAILED = "failed"
    CANCEL = "cancel"
    TIMEOUT = "timeout"
    NO_ANSWER = "no-answer"


DialStatusLike: TypeAlias = (
    DialStatus | Literal["completed", "busy", "failed", "cancel", "timeout", "no-answer"] | str
)


class Direction(OpenStrEnum):
    """Seen from the platform, `inbound` came in from outside and `outbound` was started by this
    account.

    More values may follow; an unknown one is kept as it came.
    """

    INBOUND = "inbound"
    OUTBOUND = "outbound"


DirectionLike: TypeAlias = Direction | Literal["inbound", "outbound"] | str


class DltTemplateCategory(StrEnum):
    """Category of a template registered in India.

    Uncertain: observed, but not confirmed by the API's documentation.
    """

    TRANSACTIONAL = "transactional"
    PROMOTIONAL = "promotional"
    SERVICE_IMPLICIT = "service_implicit"
    SERVICE_EXPLICIT = "service_explicit"


DltTemplateCategoryLike: TypeAlias = (
    DltTemplateCategory
    | Literal["transactional", "promotional", "service_implicit", "service_explicit"]
)


class HangupSource(OpenStrEnum):
    """Who or what ended the call. More values may follow; an unknown one is kept as it came."""

    CALLER = "Caller"
    CALLEE = "Callee"
    PLIVO = "Plivo"
    API_REQUEST = "API Request"
    ANSWER_XML = "Answer XML"
    ERROR = "Error"
    UNKNOWN = "Unknown"


HangupSourceLike: TypeAlias = (
    HangupSource
    | Literal["Caller", "Callee", "Plivo", "API Request", "Answer XML", "Error", "Unknown"]
    | str
)


class HttpMethod(OpenStrEnum):
    """The verb used to call a URL of yours. `GET` sends the fields as query string, `POST` as form.

    More values may follow; an unknown one is kept as it came.
    """

    GET = "GET"
    POST = "POST"


HttpMethodLike: TypeAlias = HttpMethod | Literal["GET", "POST"] | str


class InboundContentType(OpenStrEnum):
    """What a WhatsApp message holds. More values may follow; an unknown one is kept as it came."""

    TEXT = "text"
    MEDIA = "media"
    BUTTON = "button"
    UNKNOWN = "unknown"


InboundContentTypeLike: TypeAlias = (
    InboundContentType | Literal["text", "media", "button", "unknown"] | str
)


class InputKind(OpenStrEnum):
    """Whether it was typed (`dtmf`) or said.

    More values may follow; an unknown one is kept as it came.
    """

    DTMF = "dtmf"
    SPEECH = "speech"


InputKindLike: TypeAlias = InputKind | Literal["dtmf", "speech"] | str


class LookupCarrierType(OpenStrEnum):
    """Kind of number. More values may follow; an unknown one is kept as it came."""

    FIXED = "fixed"
    MOBILE = "mobile"
    VOIP = "voip"
    TOLL_FREE = "toll-free"
    UNKNOWN = "unknown"


LookupCarrierTypeLike: TypeAlias = (
    LookupCarrierType | Literal["fixed", "mobile", "voip", "toll-free", "unknown"] | str
)


class LookupPorted(OpenStrEnum):
    """Whether the number came from another carrier. Known for the US and Canada alone.

    More values may follow; an unknown one is kept as it came.
    """

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"
    EMPTY = ""


LookupPortedLike: TypeAlias = LookupPorted | Literal["yes", "no", "unknown", ""] | str


class LookupType(StrEnum):
    """What to find out. With `carrier`, everything there is."""

    CARRIER = "carrier"


LookupTypeLike: TypeAlias = LookupType | Literal["carrier"]


class MachineAction(OpenStrEnum):
    """What happens to the call now that a machine answered.

    More values may follow; an unknown one is kept as it came.
    """

    CONTINUE = "continue"
    HANGUP = "hangup"


MachineActionLike: TypeAlias = MachineAction | Literal["continue", "hangup"] | str


class MachineDetection(StrEnum):
    """Find out whether a machine answers. With `true` the call goes on either way, with `hangup` it
    ends.
    """

    TRUE = "true"
    HANGUP = "hangup"


MachineDetectionLike: TypeAlias = MachineDetection | Literal["true", "hangup"]


class MessageIntent(OpenStrEnum):
    """What the sender wants, if the text is one of the words for it. Mostly empty.

    More values may follow; an unknown one is kept as it came.
    """

    OPTIN = "optin"
    OPTOUT = "optout"
    HELP = "help"
    EMPTY = ""


MessageIntentLike: TypeAlias = MessageIntent | Literal["optin", "optout", "help", ""] | str


class MessageLog(StrEnum):
    """What to keep. `true` keeps content and destination, `content_only` hides the destination,
    `number_only` the content, and `false` both.
    """

    TRUE = "true"
    FALSE = "false"
    CONTENT_ONLY = "content_only"
    NUMBER_ONLY = "number_only"


MessageLogLike: TypeAlias = MessageLog | Literal["true", "false", "content_only", "number_only"]


class MessageState(OpenStrEnum):
    """How far the message has come. `read` is for WhatsApp, `received` for inbound ones nobody was
    told of.

    More values may follow; an unknown one is kept as it came.
    """

    QUEUED = "queued"
    SENT = "sent"
    FAILED = "failed"
    DELIVERED = "delivered"
    UNDELIVERED = "undelivered"
    REJECTED = "rejected"
    READ = "read"
    RECEIVED = "received"


MessageStateLike: TypeAlias = (
    MessageState
    | Literal[
        "queued", "sent", "failed", "delivered", "undelivered", "rejected", "read", "received"
    ]
    | str
)


class MessageType(OpenStrEnum):
    """The kind of message. More values may follow; an unknown one is kept as it came."""

    SMS = "sms"
    MMS = "mms"
    WHATSAPP = "whatsapp"


MessageTypeLike: TypeAlias = MessageType | Literal["sms", "mms", "whatsapp"] | str


class MultiPartyCallEventName(OpenStrEnum):
    """What happened. Names that begin with `MPC` belong to `mpc-state-changes`, those about speaking,
    digits and adding to kinds of their own, the rest to `participant-state-changes`.

    More values may follow; an unknown one is kept as it came.
    """

    MPC_INITIALIZED = "MPCInitialized"
    MPC_START = "MPCStart"
    MPC_END = "MPCEnd"
    PARTICIPANT_JOIN = "ParticipantJoin"
    PARTICIPANT_EXIT = "ParticipantExit"
    PARTICIPANT_MUTE = "ParticipantMute"
    PARTICIPANT_UNMUTE = "ParticipantUnmute"
    PARTICIPANT_HOLD = "ParticipantHold"
    PARTICIPANT_UNHOLD = "ParticipantUnhold"
    PARTICIPANT_COACH_MODE_START = "ParticipantCoachModeStart"
    PARTICIPANT_COACH_MODE_STOP = "ParticipantCoachModeStop"
    PARTICIPANT_SPEAK_START = "ParticipantSpeakStart"
    PARTICIPANT_SPEAK_STOP = "ParticipantSpeakStop"
    PARTICIPANT_DIGIT_INPUT = "ParticipantDigitInput"
    ADD_PARTICIPANT_BY_API_ACTION_INITIATED = "AddParticipantByAPIActionInitiated"
    ADD_PARTICIPANT_BY_API_ACTION_COMPLETED = "AddParticipantByAPIActionCompleted"


MultiPartyCallEventNameLike: TypeAlias = (
    MultiPartyCallEventName
    | Literal[
        "MPCInitialized",
        "MPCStart",
        "MPCEnd",
        "ParticipantJoin",
        "ParticipantExit",
        "ParticipantMute",
        "ParticipantUnmute",
        "ParticipantHold",
        "ParticipantUnhold",
        "ParticipantCoachModeStart",
        "ParticipantCoachModeStop",
        "ParticipantSpeakStart",
        "ParticipantSpeakStop",
        "ParticipantDigitInput",
        "AddParticipantByAPIActionInitiated",
        "AddParticipantByAPIActionCompleted",
    ]
    | str
)


class MultiPartyCallRecordingEventName(OpenStrEnum):
    """What happened. More values may follow; an unknown one is kept as it came."""

    MPC_RECORDING_INITIATED = "MPCRecordingInitiated"
    MPC_RECORDING_PAUSED = "MPCRecordingPaused"
    MPC_RECORDING_RESUMED = "MPCRecordingResumed"
    MPC_RECORDING_COMPLETED = "MPCRecordingCompleted"
    MPC_RECORDING_FAILED = "MPCRecordingFailed"


MultiPartyCallRecordingEventNameLike: TypeAlias = (
    MultiPartyCallRecordingEventName
    | Literal[
        "MPCRecordingInitiated",
        "MPCRecordingPaused",
        "MPCRecordingResumed",
        "MPCRecordingCompleted",
        "MPCRecordingFailed",
    ]
    | str
)


class MultiPartyCallRecordingFormat(StrEnum):
    """Format of the file."""

    MP3 = "mp3"
    WAV = "wav"


MultiPartyCallRecordingFormatLike: TypeAlias = MultiPartyCallRecordingFormat | Literal["mp3", "wav"]


class MultiPartyCallStatusFilter(StrEnum):
    """Waiting to be started, in progress, or over."""

    INITIALIZED = "initialized"
    ACTIVE = "active"
    ENDED = "ended"


MultiPartyCallStatusFilterLike: TypeAlias = (
    MultiPartyCallStatusFilter | Literal["initialized", "active", "ended"]
)


class NumberFeatureSwitch(StrEnum):
    """Switches a feature of a number on or off."""

    ENABLED = "enabled"
    DISABLED = "disabled"


NumberFeatureSwitchLike: TypeAlias = NumberFeatureSwitch | Literal["enabled", "disabled"]


class NumberSearchType(StrEnum):
    """Kind of number to search for. `fixed` stands for `local` and `national` together."""

    LOCAL = "local"
    FIXED = "fixed"
    TOLLFREE = "tollfree"
    MOBILE = "mobile"
    NATIONAL = "national"
    ANY = "any"


NumberSearchTypeLike: TypeAlias = (
    NumberSearchType | Literal["local", "fixed", "tollfree", "mobile", "national", "any"]
)


class NumberType(OpenStrEnum):
    """Kind of a number. `fixed` stands for `local` and `national` together.

    More values may follow; an unknown one is kept as it came.
    """

    LOCAL = "local"
    FIXED = "fixed"
    TOLLFREE = "tollfree"
    MOBILE = "mobile"
    NATIONAL = "national"


NumberTypeLike: TypeAlias = (
    NumberType | Literal["local", "fixed", "tollfree", "mobile", "national"] | str
)


class PhloMemberVerb(StrEnum):
    """What to do to a party. `resume_call` and `abort_transfer` end a warm transfer."""

    ABORT_TRANSFER = "abort_transfer"
    RESUME_CALL = "resume_call"
    VOICEMAIL_DROP = "voicemail_drop"
    HANGUP = "hangup"
    HOLD = "hold"
    UNHOLD = "unhold"
    MUTE = "mute"
    UNMUTE = "unmute"


PhloMemberVerbLike: TypeAlias = (
    PhloMemberVerb
    | Literal[
        "abort_transfer",
        "resume_call",
        "voicemail_drop",
        "hangup",
        "hold",
        "unhold",
        "mute",
        "unmute",
    ]
)


class PhloNodeType(StrEnum):
    """Kind of a node."""

    MULTI_PARTY_CALL = "multi_party_call"
    CONFERENCE_BRIDGE = "conference_bridge"


PhloNodeTypeLike: TypeAlias = PhloNodeType | Literal["multi_party_call", "conference_bridge"]


class PhloNodeVerb(StrEnum):
    """What to do in a node."""

    CALL = "call"
    WARM_TRANSFER = "warm_transfer"
    COLD_TRANSFER = "cold_transfer"


PhloNodeVerbLike: TypeAlias = PhloNodeVerb | Literal["call", "warm_transfer", "cold_transfer"]


class PhloRole(StrEnum):
    """Part of somebody in a multi-party call."""

    AGENT = "agent"
    CUSTOMER = "customer"
    SUPERVISOR = "supervisor"


PhloRoleLike: TypeAlias = PhloRole | Literal["agent", "customer", "supervisor"]


class RecordChannelType(StrEnum):
    """Both legs in one channel (`mono`), or each in a channel of its own (`stereo`)."""

    MONO = "mono"
    STEREO = "stereo"


RecordChannelTypeLike: TypeAlias = RecordChannelType | Literal["mono", "stereo"]


class RecordingFormat(OpenStrEnum):
    """Format of the file. More values may follow; an unknown one is kept as it came."""

    MP3 = "mp3"
    WAV = "wav"


RecordingFormatLike: TypeAlias = RecordingFormat | Literal["mp3", "wav"] | str


class SpeechType(StrEnum):
    """What `text` holds, plain text or SSML."""

    TEXT = "text"
    SSML = "ssml"


SpeechTypeLike: TypeAlias = SpeechType | Literal["text", "ssml"]


class StirVerification(OpenStrEnum):
    """Whether the caller id was verified by STIR/SHAKEN.

    More values may follow; an unknown one is kept as it came.
    """

    VERIFIED = "Verified"
    NOT_VERIFIED = "Not Verified"
    NOT_APPLICABLE = "Not Applicable"


StirVerificationLike: TypeAlias = (
    StirVerification | Literal["Verified", "Not Verified", "Not Applicable"] | str
)


class StreamContentType(StrEnum):
    """Form of the audio, linear 16 bit or mu-law, with samples per second."""

    AUDIO_X_L16_RATE_8000 = "audio/x-l16;rate=8000"
    AUDIO_X_L16_RATE_16000 = "audio/x-l16;rate=16000"
    AUDIO_X_MULAW_RATE_8000 = "audio/x-mulaw;rate=8000"


StreamContentTypeLike: TypeAlias = (
    StreamContentType
    | Literal["audio/x-l16;rate=8000", "audio/x-l16;rate=16000", "audio/x-mulaw;rate=8000"]
)


class StreamEventName(OpenStrEnum):
    """The stream has begun, has ended, has lost its connection or suffers from a bad one. `started`,
    `stopped` and `failed` may come instead of the first three.

    More values may follow; an unknown one is kept as it came.
    """

    START_STREAM = "StartStream"
    STOP_STREAM = "StopStream"
    DROPPED_STREAM = "DroppedStream"
    DEGRADED_STREAM = "DegradedStream"
    STARTED = "started"
    STOPPED = "stopped"
    FAILED = "failed"


StreamEventNameLike: TypeAlias = (
    StreamEventName
    | Literal[
        "StartStream",
        "StopStream",
        "DroppedStream",
        "DegradedStream",
        "started",
        "stopped",
        "failed",
    ]
    | str
)


class TendlcRegistrationStatus(OpenStrEnum):
    """Whether a sender is registered for 10DLC.

    More values may follow; an unknown one is kept as it came. Uncertain: observed, but not
    confirmed by the API's documentation.
    """

    REGISTERED = "registered"
    UNREGISTERED = "unregistered"


TendlcRegistrationStatusLike: TypeAlias = (
    TendlcRegistrationStatus | Literal["registered", "unregistered"] | str
)


class TransferLegs(StrEnum):
    """The first leg (`aleg`), the second (`bleg`), or both."""

    ALEG = "aleg"
    BLEG = "bleg"
    BOTH = "both"


TransferLegsLike: TypeAlias = TransferLegs | Literal["aleg", "bleg", "both"]


class WhatsAppButtonKind(StrEnum):
    """What the button does. Uncertain: observed, but not confirmed by the API's documentation."""

    URL = "url"
    QUICK_REPLY = "quick_reply"


WhatsAppButtonKindLike: TypeAlias = WhatsAppButtonKind | Literal["url", "quick_reply"]


class WhatsAppComponentType(StrEnum):
    """Which part of the template. Uncertain: observed, but not confirmed by the API's documentation."""

    HEADER = "header"
    BODY = "body"
    FOOTER = "footer"
    BUTTON = "button"
    CAROUSEL = "carousel"


WhatsAppComponentTypeLike: TypeAlias = (
    WhatsAppComponentType | Literal["header", "body", "footer", "button", "carousel"]
)


class WhatsAppHeaderType(StrEnum):
    """A line of text, or an image, a video or a document."""

    TEXT = "text"
    MEDIA = "media"


WhatsAppHeaderTypeLike: TypeAlias = WhatsAppHeaderType | Literal["text", "media"]


class WhatsAppInteractiveType(StrEnum):
    """Buttons, a list to choose from, or a button that opens a link.

    Uncertain: observed, but not confirmed by the API's documentation.
    """

    BUTTON = "button"
    LIST = "list"
    CTA_URL = "cta_url"


WhatsAppInteractiveTypeLike: TypeAlias = (
    WhatsAppInteractiveType | Literal["button", "list", "cta_url"]
)


class WhatsAppParameterType(StrEnum):
    """What kind of value it is. Uncertain: observed, but not confirmed by the API's documentation."""

    TEXT = "text"
    MEDIA = "media"
    LOCATION = "location"
    PAYLOAD = "payload"
    CURRENCY = "currency"
    DATE_TIME = "date_time"


WhatsAppParameterTypeLike: TypeAlias = (
    WhatsAppParameterType | Literal["text", "media", "location", "payload", "currency", "date_time"]
)


class ZentrunkHangupSource(OpenStrEnum):
    """Who ended the call: your side, the carrier, or the platform.

    More values may follow; an unknown one is kept as it came.
    """

    CUSTOMER = "customer"
    CARRIER = "carrier"
    ZENTRUNK = "zentrunk"


ZentrunkHangupSourceLike: TypeAlias = (
    ZentrunkHangupSource | Literal["customer", "carrier", "zentrunk"] | str
)


class ZentrunkTrunkDirection(OpenStrEnum):
    """`inbound` trunks bring calls from the telephone network to your telephone system, `outbound` ones take calls from it.

    More values may follow; an unknown one is kept as it came.
    """

    INBOUND = "inbound"
    OUTBOUND = "outbound"


ZentrunkTrunkDirectionLike: TypeAlias = (
    ZentrunkTrunkDirection | Literal["inbound", "outbound"] | str
)


class ZentrunkTrunkStatus(OpenStrEnum):
    """Whether the trunk carries calls. More values may follow; an unknown one is kept as it came."""

    ENABLED = "enabled"
    DISABLED = "disabled"


ZentrunkTrunkStatusLike: TypeAlias = ZentrunkTrunkStatus | Literal["enabled", "disabled"] | str


class Account(Model, frozen=True, kw_only=True):
    """Profile and balance of the account."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    auth_id: str
    """Id of the account."""

    name: str
    """Name of the owner."""

    address: str
    """Postal address. May be empty."""

    city: str
    """City. May be empty."""

    state: str
    """State or province. May be empty."""

    timezone: str
    """Time zone that times are shown in, such as `Asia/Kolkata`."""

    account_type: AccountType
    """`standard` is a paying account, `developer` a trial."""

    billing_mode: BillingMode
    """Whether credit is bought ahead or an invoice follows."""

    auto_recharge: bool
    """Whether credit is bought when it runs low."""

    cash_credits: str
    """Balance."""

    resource_uri: str
    """Path of this object on the API's host, starting with `/v1/`."""


class Application(Model, frozen=True, kw_only=True):
    """The URLs that are asked when a call or a message comes in, and who uses them."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    app_id: str
    """Id of the application, a string of digits."""

    app_name: str
    """Its name. Older ones contain spaces and dots."""

    answer_url: str
    """Asked for instructions when a call is answered."""

    answer_method: HttpMethod
    """The verb for `answer_url`."""

    hangup_url: str
    """Told when the call has ended."""

    hangup_method: HttpMethod
    """The verb for `hangup_url`."""

    fallback_answer_url: str | None
    """Asked when `answer_url` fails. Null or empty if there is none."""

    fallback_method: HttpMethod
    """The verb for `fallback_answer_url`."""

    message_url: str | None
    """Told of every inbound message. Null or empty if there is none."""

    message_method: HttpMethod
    """The verb for `message_url`."""

    default_app: bool
    """Whether newly bought numbers get this application."""

    default_endpoint_app: bool | None = None
    """Whether newly created endpoints get this application."""

    enabled: bool
    """Whether the application is in use."""

    log_incoming_messages: bool | None = None
    """Whether the content of inbound messages is kept."""

    public_uri: bool
    """Whether anybody may call `sip_uri`."""

    sip_uri: str
    """SIP address that reaches the application directly."""

    sub_account: str | None
    """The subaccount it belongs to, as id or as path. Null if it belongs to the main account."""

    resource_uri: str
    """Path of this object on the API's host, starting with `/v1/`."""


class ApplicationCreated(Model, frozen=True, kw_only=True):
    """The new application's id."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    app_id: str
    """Id of the new application."""

    message: str
    """What was done."""


class ApplicationPage(Model, frozen=True, kw_only=True):
    """A page of applications."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: PageMeta
    """Where this page stands within the whole list."""

    objects: list[Application]
    """The applications."""


class AsyncResult(Model, frozen=True, kw_only=True):
    """The result of an asynchronous request: the members of the ordinary answer as separate fields,
    nested ones as JSON text. A failed request carries `error` instead.

    Uncertain: observed, but not confirmed by the API's documentation.
    """

    api_id: str
    """The id that the immediate answer carried."""

    message: str | None = None
    """What was done."""

    error: str | None = None
    """Why the request failed. Absent if it did not."""


class Call(Model, frozen=True, kw_only=True):
    """The record of a call that has ended. Times are in the time zone set for the account."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    call_uuid: str
    """Id of the call."""

    call_direction: Direction
    """Seen from the platform, `inbound` came in from outside and `outbound` was started by this
    account.
    """

    call_state: str | None = None
    """How the call ended."""

    from_number: str
    """The caller, with or without a leading `+`."""

    to_number: str
    """The called number or SIP address, with or without a leading `+`."""

    initiation_time: str
    """When the call was started."""

    answer_time: str | None
    """When it was answered. Null if it was not."""

    end_time: str
    """When it ended."""

    call_duration: int
    """Seconds from answer to end."""

    bill_duration: int
    """Seconds to charge, before rounding."""

    billed_duration: int
    """Seconds charged, rounded up to whole billing steps."""

    total_rate: str
    """Price of a minute."""

    total_amount: str
    """Price of the call."""

    parent_call_uuid: str | None
    """For a second leg, the id of the first one."""

    conference_uuid: str | None = None
    """The conference that the call was part of."""

    hangup_cause_code: int | None = None
    """Number of the reason why it ended."""

    hangup_cause_name: str | None = None
    """The reason in words."""

    hangup_source: HangupSource | None = None
    """Who or what ended the call."""

    stir_verification: StirVerification | None = None
    """Whether the caller id was verified by STIR/SHAKEN."""

    stir_attestation: str | None = None
    """Attestation level, such as `A`. Empty if there is none."""

    voice_network_group: str | None = None
    """The group of networks that carried the call."""

    source_ip: str | None = None
    """Address that a SIP call came from. Empty for others."""

    cnam_lookup: str | None = None
    """Name of the caller as found in a directory. May be empty."""

    resource_uri: str
    """Path of this object on the API's host, starting with `/v1/`."""


class CallCreated(Model, frozen=True, kw_only=True):
    """The call was fired, or queued if the account starts calls faster than its limit."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    message: str
    """Whether the call was fired or queued."""

    request_uuid: str | list[str]
    """Id of the request, to cancel it by. With several destinations, one for each.

    Uncertain: observed, but not confirmed by the API's documentation.
    """


class CallEvent(Model, frozen=True, kw_only=True):
    """What is known of the call. Custom SIP headers arrive as further fields, named `X-PH-…`."""

    call_uuid: str = field(name="CallUUID")
    """Id of the call."""

    from_: str = field(name="From")
    """Who calls. For an outbound call the caller id that was asked for."""

    to: str = field(name="To")
    """Who is called."""

    call_status: CallEventStatus = field(name="CallStatus")
    """State of the call. An inbound call always ends as `completed`."""

    direction: Direction = field(name="Direction")
    """Seen from the platform, `inbound` came in from outside and `outbound` was started by this
    account.
    """

    event: CallEventName | None = field(default=None, name="Event")
    """Why the platform calls. Transferred calls may lack it."""

    request_uuid: str | None = field(default=None, name="RequestUUID")
    """Id of the request that started the call. Outbound only."""

    a_leg_uuid: str | None = field(default=None, name="ALegUUID")
    """Id of the first leg. Outbound only."""

    a_leg_request_uuid: str | None = field(default=None, name="ALegRequestUUID")
    """Id of the request that started the first leg. Outbound only."""

    forwarded_from: str | None = field(default=None, name="ForwardedFrom")
    """The number that forwarded the call, if the carrier tells."""

    caller_name: str | None = field(default=None, name="CallerName")
    """Name of the caller. SIP only."""

    bill_rate: str | None = field(default=None, name="BillRate")
    """Price of a minute."""

    parent_auth_id: str | None = field(default=None, name="ParentAuthID")
    """Id of the main account."""

    session_start: str | None = field(default=None, name="SessionStart")
    """When the call began, without a zone."""

    stir_verification: StirVerification | None = field(default=None, name="STIRVerification")
    """Result of caller id verification. Calls from the US only."""

    sip_auth_type: str | None = field(default=None, name="SIPAuthType")
    """How the SIP caller proved who it is."""

    sip_auth_user: str | None = field(default=None, name="SIPAuthUser")
    """The SIP user that was authenticated."""

    sip_source_ip: str | None = field(default=None, name="SIPSourceIP")
    """The address that the SIP call came from."""

    sip_h_to: str | None = field(default=None, name="SIP-H-To")
    """The `To` header of the SIP call."""


class CallFeedbackCreated(Model, frozen=True, kw_only=True):
    """The report was taken."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    message: str
    """What was done. The wording is for people and may change."""

    status: str | None = None
    """Whether it worked, such as `success`."""


class CallHangupEvent(Model, frozen=True, kw_only=True):
    """What is known of a call that has ended."""

    call_uuid: str = field(name="CallUUID")
    """Id of the call."""

    from_: str = field(name="From")
    """Who calls. For an outbound call the caller id that was asked for."""

    to: str = field(name="To")
    """Who is called."""

    call_status: CallEventStatus = field(name="CallStatus")
    """State of the call. An inbound call always ends as `completed`."""

    direction: Direction = field(name="Direction")
    """Seen from the platform, `inbound` came in from outside and `outbound` was started by this
    account.
    """

    event: CallEventName | None = field(default=None, name="Event")
    """Why the platform calls. Transferred calls may lack it."""

    request_uuid: str | None = field(default=None, name="RequestUUID")
    """Id of the request that started the call. Outbound only."""

    a_leg_uuid: str | None = field(default=None, name="ALegUUID")
    """Id of the first leg. Outbound only."""

    a_leg_request_uuid: str | None = field(default=None, name="ALegRequestUUID")
    """Id of the request that started the first leg. Outbound only."""

    forwarded_from: str | None = field(default=None, name="ForwardedFrom")
    """The number that forwarded the call, if the carrier tells."""

    caller_name: str | None = field(default=None, name="CallerName")
    """Name of the caller. SIP only."""

    bill_rate: str | None = field(default=None, name="BillRate")
    """Price of a minute."""

    parent_auth_id: str | None = field(default=None, name="ParentAuthID")
    """Id of the main account."""

    session_start: str | None = field(default=None, name="SessionStart")
    """When the call began, without a zone."""

    stir_verification: StirVerification | None = field(default=None, name="STIRVerification")
    """Result of caller id verification. Calls from the US only."""

    sip_auth_type: str | None = field(default=None, name="SIPAuthType")
    """How the SIP caller proved who it is."""

    sip_auth_user: str | None = field(default=None, name="SIPAuthUser")
    """The SIP user that was authenticated."""

    sip_source_ip: str | None = field(default=None, name="SIPSourceIP")
    """The address that the SIP call came from."""

    sip_h_to: str | None = field(default=None, name="SIP-H-To")
    """The `To` header of the SIP call."""

    hangup_cause: str | None = field(default=None, name="HangupCause")
    """Telephony cause, such as `NORMAL_CLEARING` or `USER_BUSY`."""

    hangup_cause_name: str | None = field(default=None, name="HangupCauseName")
    """Cause in words."""

    hangup_cause_code: int | None = field(default=None, name="HangupCauseCode")
    """Number of the cause."""

    hangup_source: HangupSource | None = field(default=None, name="HangupSource")
    """Who or what ended the call."""

    duration: int | None = field(default=None, name="Duration")
    """Seconds from answer to end."""

    bill_duration: int | None = field(default=None, name="BillDuration")
    """Seconds that are charged."""

    total_cost: str | None = field(default=None, name="TotalCost")
    """An amount in US dollars, as a decimal string. Never convert it to binary floating point to add
    it up.
    """

    start_time: str | None = field(default=None, name="StartTime")
    """When the call began."""

    answer_time: str | None = field(default=None, name="AnswerTime")
    """When it was answered. Empty if it was not."""

    end_time: str | None = field(default=None, name="EndTime")
    """When it ended."""

    carrier_failover_triggered: bool | None = field(default=None, name="CarrierFailoverTriggered")
    """Present and true if another carrier had to be tried."""


class CallIds(Model, frozen=True, kw_only=True):
    """Ids of the calls in one state."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    calls: list[str]
    """The ids."""


class CallPage(Model, frozen=True, kw_only=True):
    """A page of calls that have ended."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: PageMeta
    """Where this page stands within the whole list."""

    objects: list[Call]
    """The calls."""


class CallRecordingStarted(Model, frozen=True, kw_only=True):
    """The recording that runs now."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    message: str
    """What was done. The wording is for people and may change."""

    recording_id: str | None = None
    """Id of the recording."""

    url: str | None = None
    """Where the file will be once the recording is finished."""


class CallStream(Model, frozen=True, kw_only=True):
    """An audio stream. A list tells less of it than a single stream does."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    stream_id: str
    """Id of the stream."""

    call_uuid: str
    """The call whose audio is streamed."""

    service_url: str
    """The WebSocket that gets the audio."""

    status: str | None = None
    """State of the stream, such as `initiated`."""

    status_callback_url: str | None = None
    """Told of the stream's state. Empty if there is none."""

    audio_track: AudioTrack | None = None
    """Whose audio is streamed, what the party on the phone says (`inbound`), what it hears, or both."""

    bidirectional: bool | None = None
    """Whether the WebSocket may send audio to the call."""

    content_type: str | None = None
    """Form of the audio, such as `audio/x-mulaw;rate=8000`."""

    created_at: str | None = None
    """When it was asked for."""

    start_time: str | None = None
    """When it began. Null if it has not yet."""

    end_time: str | None = None
    """When it ended. Null while it runs."""

    bill_duration: int | str | None = None
    """Seconds to charge, before rounding."""

    rounded_bill_duration: int | str | None = None
    """Seconds charged, after rounding."""

    billed_amount: str | float | None = None
    """Price of the stream in US dollars, as decimal."""

    plivo_auth_id: str | None = None
    """The account that it belongs to."""

    resource_uri: str | None = None
    """Path of this object on the API's host, starting with `/v1/`."""


class CallStreamPage(Model, frozen=True, kw_only=True):
    """A page of audio streams."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: CountPageMeta
    """Where this page stands within a list whose length is mostly called `count`."""

    objects: list[CallStream]
    """The streams."""


class CallStreamStarted(Model, frozen=True, kw_only=True):
    """The stream was started."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    message: str
    """What was done. The wording is for people and may change."""

    stream_id: str
    """Id of the stream."""


class CallStreamsStopped(Model, frozen=True, kw_only=True):
    """Nothing, mostly. The stream was stopped, or all of them were."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    message: str | None = None
    """What was done."""


class CallTransferred(Model, frozen=True, kw_only=True):
    """The transfer was carried out."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    message: str
    """What was done."""

    call_uuids: list[str] | None = None
    """Ids of the legs. Mostly left out."""


class CallerReputationEvent(Model, frozen=True, kw_only=True):
    """The state of a number's reputation has changed. The fields are not documented; get the number to
    learn its state.

    Uncertain: observed, but not confirmed by the API's documentation.
    """

    number: str | None = field(default=None, name="Number")
    """The number, presumably. May be missing.

    Uncertain: observed, but not confirmed by the API's documentation.
    """


class Changed(Model, frozen=True, kw_only=True):
    """The request was carried out and there is nothing to show for it but a message."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    message: str
    """What was done. The wording is for people and may change."""


class CnamUpdateEvent(Model, frozen=True, kw_only=True):
    """Whether the name that shall be shown to those a number calls was accepted."""

    api_id: str | None = field(default=None, name="apiId")
    """The `api_id` of the request that asked for it."""

    number: str = field(name="Number")
    """The number."""

    requested_cnam: str | None = field(default=None, name="requestedCnam")
    """The name that was asked for."""

    cnam_update_status: CnamUpdateStatus = field(name="cnamUpdateStatus")
    """How it went."""


class Conference(Model, frozen=True, kw_only=True):
    """A conference that is going on. Its numbers are text."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    conference_name: str
    """Its name, as written in the XML. It may contain spaces."""

    conference_run_time: str | int | None = None
    """Seconds since it began, such as `590`."""

    conference_member_count: str | int | None = None
    """How many members it has, such as `2`."""

    members: list[ConferenceMember]
    """Who is in it."""


class ConferenceActionEvent(Model, frozen=True, kw_only=True):
    """A member has left the conference."""

    call_uuid: str = field(name="CallUUID")
    """Id of the call."""

    from_: str = field(name="From")
    """Who calls. For an outbound call the caller id that was asked for."""

    to: str = field(name="To")
    """Who is called."""

    call_status: CallEventStatus = field(name="CallStatus")
    """State of the call. An inbound call always ends as `completed`."""

    direction: Direction = field(name="Direction")
    """Seen from the platform, `inbound` came in from outside and `outbound` was started by this
    account.
    """

    event: CallEventName | None = field(default=None, name="Event")
    """Why the platform calls. Transferred calls may lack it."""

    request_uuid: str | None = field(default=None, name="RequestUUID")
    """Id of the request that started the call. Outbound only."""

    a_leg_uuid: str | None = field(default=None, name="ALegUUID")
    """Id of the first leg. Outbound only."""

    a_leg_request_uuid: str | None = field(default=None, name="ALegRequestUUID")
    """Id of the request that started the first leg. Outbound only."""

    forwarded_from: str | None = field(default=None, name="ForwardedFrom")
    """The number that forwarded the call, if the carrier tells."""

    caller_name: str | None = field(default=None, name="CallerName")
    """Name of the caller. SIP only."""

    bill_rate: str | None = field(default=None, name="BillRate")
    """Price of a minute."""

    parent_auth_id: str | None = field(default=None, name="ParentAuthID")
    """Id of the main account."""

    session_start: str | None = field(default=None, name="SessionStart")
    """When the call began, without a zone."""

    stir_verification: StirVerification | None = field(default=None, name="STIRVerification")
    """Result of caller id verification. Calls from the US only."""

    sip_auth_type: str | None = field(default=None, name="SIPAuthType")
    """How the SIP caller proved who it is."""

    sip_auth_user: str | None = field(default=None, name="SIPAuthUser")
    """The SIP user that was authenticated."""

    sip_source_ip: str | None = field(default=None, name="SIPSourceIP")
    """The address that the SIP call came from."""

    sip_h_to: str | None = field(default=None, name="SIP-H-To")
    """The `To` header of the SIP call."""

    conference_name: str | None = field(default=None, name="ConferenceName")
    """Name of the conference."""

    conference_uuid: str | None = field(default=None, name="ConferenceUUID")
    """Id of the conference."""

    conference_member_id: str | None = field(default=None, name="ConferenceMemberID")
    """Id that the member had."""

    record_url: str | None = field(default=None, name="RecordUrl")
    """Where the recording is, if there is one."""

    recording_id: str | None = field(default=None, name="RecordingID")
    """Id of the recording, if there is one."""


class ConferenceHungUp(Model, frozen=True, kw_only=True):
    """The conference has been ended, or all of them have."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    message: str
    """What was done. The wording is for people and may change."""


class ConferenceMember(Model, frozen=True, kw_only=True):
    """A call that takes part in a conference."""

    member_id: str
    """Id of the member within the conference, a string of digits."""

    call_uuid: str
    """Id of the call."""

    from_: str | None = field(default=None, name="from")
    """Who called."""

    to: str | None = None
    """Who was called."""

    caller_name: str | None = None
    """Name of the caller. May be empty."""

    direction: Direction | None = None
    """Seen from the platform, `inbound` came in from outside and `outbound` was started by this
    account.
    """

    muted: bool | None = None
    """Whether the others cannot hear the member."""

    deaf: bool | None = None
    """Whether the member cannot hear the others."""

    join_time: str | int | None = None
    """Seconds since the member joined, such as `212`."""


class ConferenceMemberResult(Model, frozen=True, kw_only=True):
    """What was done to whom."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    message: str
    """What was done. The wording is for people and may change."""

    member_id: str | list[str] | None = None
    """Id of the member. For several, their ids as an array, or written into one string."""


class ConferenceNames(Model, frozen=True, kw_only=True):
    """The conferences that are going on."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    conferences: list[str]
    """Their names."""


class ConferenceRecordingEvent(Model, frozen=True, kw_only=True):
    """A recording of the conference is finished.

    Uncertain: observed, but not confirmed by the API's documentation.
    """

    api_id: str | None = None
    """The id that the request to record was answered with."""

    conference_name: str | None = None
    """Name of the conference."""

    record_url: str | None = None
    """Where the file is."""

    recording_id: str | None = None
    """Id of the recording."""

    recording_duration: float | None = None
    """Its length in seconds."""

    recording_duration_ms: float | None = None
    """Its length in milliseconds."""

    recording_start_ms: float | None = None
    """When it began, in milliseconds since 1970."""

    recording_end_ms: float | None = None
    """When it ended, in milliseconds since 1970."""

    message: str | None = None
    """That the recording is done. Often left out."""


class ConferenceRecordingStarted(Model, frozen=True, kw_only=True):
    """The recording has begun."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    message: str
    """What was done. The wording is for people and may change."""

    recording_id: str | None = None
    """Id of the recording."""

    url: str | None = None
    """Where the file will be once the recording is finished."""


class ConferenceStatusEvent(Model, frozen=True, kw_only=True):
    """Something happened in the conference. The recording is described with `record` only."""

    conference_action: ConferenceAction = field(name="ConferenceAction")
    """A member came in, left, pressed digits of `digitsMatch` or began to speak (`floor`), or the
    recording is finished.
    """

    conference_name: str = field(name="ConferenceName")
    """Name of the conference."""

    conference_uuid: str | None = field(default=None, name="ConferenceUUID")
    """Id of the conference."""

    conference_member_id: str | None = field(default=None, name="ConferenceMemberID")
    """Id of the member."""

    conference_first_member: bool | None = field(default=None, name="ConferenceFirstMember")
    """With `enter`, whether the member is the first one.

    Uncertain: observed, but not confirmed by the API's documentation.
    """

    call_uuid: str | None = field(default=None, name="CallUUID")
    """Id of the member's call."""

    conference_digits_match: str | None = field(default=None, name="ConferenceDigitsMatch")
    """The digits that matched. With `digits` only."""

    record_url: str | None = field(default=None, name="RecordUrl")
    """Where the recording is."""

    recording_id: str | None = field(default=None, name="RecordingID")
    """Id of the recording."""

    recording_duration: float | None = field(default=None, name="RecordingDuration")
    """Its length in seconds."""

    recording_duration_ms: float | None = field(default=None, name="RecordingDurationMs")
    """Its length in milliseconds."""

    recording_start_ms: float | None = field(default=None, name="RecordingStartMs")
    """When it began, in milliseconds since 1970."""

    recording_end_ms: float | None = field(default=None, name="RecordingEndMs")
    """When it ended, in milliseconds since 1970."""


class ConferenceTranscriptionEvent(Model, frozen=True, kw_only=True):
    """The text of a recording of the conference, or why there is none.

    Uncertain: observed, but not confirmed by the API's documentation.
    """

    recording_id: str | None = None
    """Id of the recording."""

    transcription: str | None = None
    """The text."""

    error: str | None = None
    """Why there is none, such as that the recording is too long."""

    duration: float | None = None
    """Length of the recording in seconds."""

    transcription_rate: str | None = None
    """Price of a minute, in US dollars."""

    transcription_charge: str | None = None
    """Price of the text, in US dollars."""

    call_uuid: str | None = None
    """Id of the call. May be absent for a conference."""

    conference_name: str | None = None
    """Name of the conference. May be absent."""


class CountPageMeta(Model, frozen=True, kw_only=True):
    """Where this page stands within a list whose length is mostly called `count`."""

    limit: int
    """The limit that was applied."""

    offset: int
    """How many objects come before this page."""

    next: str | None
    """Path and query of a neighbouring page on the API's host. Null or empty when there is none."""

    previous: str | None
    """Path and query of a neighbouring page on the API's host. Null or empty when there is none."""

    count: int | None = None
    """How many objects the whole list has."""

    total_count: int | None = None
    """The same as `count`. Some answers use this name instead."""


class DialActionEvent(Model, frozen=True, kw_only=True):
    """How a `Dial` ended."""

    call_uuid: str = field(name="CallUUID")
    """Id of the call."""

    from_: str = field(name="From")
    """Who calls. For an outbound call the caller id that was asked for."""

    to: str = field(name="To")
    """Who is called."""

    call_status: CallEventStatus = field(name="CallStatus")
    """State of the call. An inbound call always ends as `completed`."""

    direction: Direction = field(name="Direction")
    """Seen from the platform, `inbound` came in from outside and `outbound` was started by this
    account.
    """

    event: CallEventName | None = field(default=None, name="Event")
    """Why the platform calls. Transferred calls may lack it."""

    request_uuid: str | None = field(default=None, name="RequestUUID")
    """Id of the request that started the call. Outbound only."""

    a_leg_uuid: str | None = field(default=None, name="ALegUUID")
    """Id of the first leg. Outbound only."""

    a_leg_request_uuid: str | None = field(default=None, name="ALegRequestUUID")
    """Id of the request that started the first leg. Outbound only."""

    forwarded_from: str | None = field(default=None, name="ForwardedFrom")
    """The number that forwarded the call, if the carrier tells."""

    caller_name: str | None = field(default=None, name="CallerName")
    """Name of the caller. SIP only."""

    bill_rate: str | None = field(default=None, name="BillRate")
    """Price of a minute."""

    parent_auth_id: str | None = field(default=None, name="ParentAuthID")
    """Id of the main account."""

    session_start: str | None = field(default=None, name="SessionStart")
    """When the call began, without a zone."""

    stir_verification: StirVerification | None = field(default=None, name="STIRVerification")
    """Result of caller id verification. Calls from the US only."""

    sip_auth_type: str | None = field(default=None, name="SIPAuthType")
    """How the SIP caller proved who it is."""

    sip_auth_user: str | None = field(default=None, name="SIPAuthUser")
    """The SIP user that was authenticated."""

    sip_source_ip: str | None = field(default=None, name="SIPSourceIP")
    """The address that the SIP call came from."""

    sip_h_to: str | None = field(default=None, name="SIP-H-To")
    """The `To` header of the SIP call."""

    dial_status: DialStatus | None = field(default=None, name="DialStatus")
    """How the dialled call ended."""

    dial_ring_status: bool | None = field(default=None, name="DialRingStatus")
    """Whether the phone rang."""

    dial_hangup_cause: str | None = field(default=None, name="DialHangupCause")
    """Telephony cause, such as `NORMAL_CLEARING`."""

    dial_a_leg_uuid: str | None = field(default=None, name="DialALegUUID")
    """Id of the leg that has the `Dial`."""

    dial_b_leg_uuid: str | None = field(default=None, name="DialBLegUUID")
    """Id of the leg that was dialled. Empty if nobody answered."""


class DialStatusEvent(Model, frozen=True, kw_only=True):
    """Something happened to the leg that a `Dial` dialled."""

    dial_action: DialAction = field(name="DialAction")
    """The leg answered, was connected to the caller, has ended, or somebody pressed digits of
    `digitsMatch`.
    """

    dial_a_leg_uuid: str | None = field(default=None, name="DialALegUUID")
    """Id of the leg that has the `Dial`."""

    dial_b_leg_uuid: str | None = field(default=None, name="DialBLegUUID")
    """Id of the leg that was dialled."""

    dial_b_leg_status: str | None = field(default=None, name="DialBLegStatus")
    """State of the dialled leg, such as `answer` or `hangup`."""

    dial_b_leg_from: str | None = field(default=None, name="DialBLegFrom")
    """The caller that was shown."""

    dial_b_leg_to: str | None = field(default=None, name="DialBLegTo")
    """Who was dialled."""

    dial_b_leg_duration: int | None = field(default=None, name="DialBLegDuration")
    """Seconds from answer to end. With `hangup` only."""

    dial_b_leg_bill_duration: int | None = field(default=None, name="DialBLegBillDuration")
    """Seconds that are charged. With `hangup` only."""

    dial_b_leg_hangup_cause: str | None = field(default=None, name="DialBLegHangupCause")
    """Telephony cause. With `hangup` only."""

    dial_b_leg_hangup_cause_name: str | None = field(default=None, name="DialBLegHangupCauseName")
    """Cause in words. With `hangup` only."""

    dial_b_leg_hangup_cause_code: int | None = field(default=None, name="DialBLegHangupCauseCode")
    """Number of the cause. With `hangup` only."""

    dial_b_leg_hangup_source: HangupSource | None = field(default=None, name="DialBLegHangupSource")
    """Who or what ended the call."""

    dial_digits_match: str | None = field(default=None, name="DialDigitsMatch")
    """The digits that matched. With `digits` only."""

    dial_digits_pressed_by: DialLeg | None = field(default=None, name="DialDigitsPressedBy")
    """The leg that pressed the digits."""

    stir_verification: StirVerification | None = field(default=None, name="STIRVerification")
    """Result of caller id verification. Calls from the US only."""

    event: str | None = field(default=None, name="Event")
    """The same as `DialAction` in other words, such as `DialAnswer`."""

    call_uuid: str | None = field(default=None, name="CallUUID")
    """Id of the call that has the `Dial`."""

    call_status: CallEventStatus | None = field(default=None, name="CallStatus")
    """State of the call. An inbound call always ends as `completed`."""

    from_: str | None = field(default=None, name="From")
    """Who calls."""

    to: str | None = field(default=None, name="To")
    """Who is called."""


class DigitsEvent(Model, frozen=True, kw_only=True):
    """What was typed at a `GetDigits`."""

    call_uuid: str = field(name="CallUUID")
    """Id of the call."""

    from_: str = field(name="From")
    """Who calls. For an outbound call the caller id that was asked for."""

    to: str = field(name="To")
    """Who is called."""

    call_status: CallEventStatus = field(name="CallStatus")
    """State of the call. An inbound call always ends as `completed`."""

    direction: Direction = field(name="Direction")
    """Seen from the platform, `inbound` came in from outside and `outbound` was started by this
    account.
    """

    event: CallEventName | None = field(default=None, name="Event")
    """Why the platform calls. Transferred calls may lack it."""

    request_uuid: str | None = field(default=None, name="RequestUUID")
    """Id of the request that started the call. Outbound only."""

    a_leg_uuid: str | None = field(default=None, name="ALegUUID")
    """Id of the first leg. Outbound only."""

    a_leg_request_uuid: str | None = field(default=None, name="ALegRequestUUID")
    """Id of the request that started the first leg. Outbound only."""

    forwarded_from: str | None = field(default=None, name="ForwardedFrom")
    """The number that forwarded the call, if the carrier tells."""

    caller_name: str | None = field(default=None, name="CallerName")
    """Name of the caller. SIP only."""

    bill_rate: str | None = field(default=None, name="BillRate")
    """Price of a minute."""

    parent_auth_id: str | None = field(default=None, name="ParentAuthID")
    """Id of the main account."""

    session_start: str | None = field(default=None, name="SessionStart")
    """When the call began, without a zone."""

    stir_verification: StirVerification | None = field(default=None, name="STIRVerification")
    """Result of caller id verification. Calls from the US only."""

    sip_auth_type: str | None = field(default=None, name="SIPAuthType")
    """How the SIP caller proved who it is."""

    sip_auth_user: str | None = field(default=None, name="SIPAuthUser")
    """The SIP user that was authenticated."""

    sip_source_ip: str | None = field(default=None, name="SIPSourceIP")
    """The address that the SIP call came from."""

    sip_h_to: str | None = field(default=None, name="SIP-H-To")
    """The `To` header of the SIP call."""

    digits: str | None = field(default=None, name="Digits")
    """The digits, without the key that ended them."""


class Endpoint(Model, frozen=True, kw_only=True):
    """A SIP account. What concerns the registration is there only while a phone is registered."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    endpoint_id: str
    """Id of the endpoint, a string of digits."""

    username: str
    """The user name to log in with, digits of the platform included."""

    alias: str
    """Its name for people."""

    application: str | None = None
    """Path of the application that is asked when the endpoint calls. Null if there is none."""

    sip_uri: str
    """The address to call it at."""

    sip_registered: str | None = None
    """Whether a phone is registered, as the text `true` or `false`."""

    sip_contact: str | None = None
    """Where the registered phone is."""

    sip_expires: str | None = None
    """When the registration ends, such as `2026-03-14 10:26:53`, without a zone."""

    sip_user_agent: str | None = None
    """What the registered phone calls itself."""

    sub_account: str | None = None
    """The subaccount it belongs to, as id or as path. Null if it belongs to the main account."""

    password: str | None = None
    """The password. It is not known ever to be shown.

    Uncertain: observed, but not confirmed by the API's documentation.
    """

    resource_uri: str
    """Path of this object on the API's host, starting with `/v1/`."""


class EndpointCreated(Model, frozen=True, kw_only=True):
    """What it takes to log in as the new endpoint, but for the password."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    endpoint_id: str
    """Id of the new endpoint."""

    username: str | None = None
    """The user name to log in with. It is not the one that was asked for."""

    alias: str | None = None
    """Its name for people."""

    message: str
    """What was done."""


class EndpointPage(Model, frozen=True, kw_only=True):
    """A page of endpoints."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: PageMeta
    """Where this page stands within the whole list."""

    objects: list[Endpoint]
    """The endpoints."""


class EndpointUpdated(Model, frozen=True, kw_only=True):
    """The endpoint was changed."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    message: str
    """What was done."""

    alias: str | None = None
    """Its name for people. Mostly left out."""


class Error(Model, frozen=True, kw_only=True):
    """Why the request failed. Usually `api_id` and a text in `error`. SIP trunking spells the latter
    `Error`.
    """

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    app_id: str | None = None
    """Stands for `api_id` in some SIP trunking answers."""

    error: str | ErrorDetail | None = None
    """What was wrong, as text. Some services send an object."""

    message: str | None = None
    """What was wrong, from services that send no `error`."""

    error_code: int | str | None = None
    """A code for the failure, where there is one. Lookup repeats the HTTP status here."""

    status: str | None = None
    """The word `error`, from services that send it."""


class ErrorDetail(Model, frozen=True, kw_only=True):
    """A structured error. Members beyond these are names of rejected fields."""

    error: str | None = None
    """What was wrong."""

    message: str | None = None
    """What was wrong, from services that send no `error`."""


class InboundMessageEvent(Model, frozen=True, kw_only=True):
    """A message came in. Media arrive as further fields `Media1`, `Media2` and so on, each a URL."""

    message_uuid: str = field(name="MessageUUID")
    """Id of the message."""

    from_: str = field(name="From")
    """Who sent it."""

    to: str = field(name="To")
    """The number of yours that it was sent to."""

    type: MessageType | None = field(default=None, name="Type")
    """The kind of message."""

    text: str | None = field(default=None, name="Text")
    """What it says. SMS only."""

    body: str | None = field(default=None, name="Body")
    """What it says. MMS and WhatsApp."""

    units: int | None = field(default=None, name="Units")
    """How many parts it came in."""

    total_rate: str | None = field(default=None, name="TotalRate")
    """Price of a part."""

    total_amount: str | None = field(default=None, name="TotalAmount")
    """Price of all parts."""

    message_intent: MessageIntent | None = field(default=None, name="MessageIntent")
    """What the sender wants, if the text is one of the words for it. Mostly empty."""

    powerpack_uuid: str | None = field(default=None, name="PowerpackUUID")
    """The powerpack that the number belongs to."""

    media_count: int | None = field(default=None, name="MediaCount")
    """How many media it has."""

    content_type: InboundContentType | None = field(default=None, name="ContentType")
    """What a WhatsApp message holds."""

    mime_type: str | None = field(default=None, name="MimeType")
    """Type of the media. WhatsApp only."""

    error_code: str | None = field(default=None, name="ErrorCode")
    """Why it could not be handled."""

    conversation_id: str | None = field(default=None, name="ConversationID")
    """The conversation it belongs to. WhatsApp only."""

    conversation_origin: str | None = field(default=None, name="ConversationOrigin")
    """Kind of conversation, such as `service`. WhatsApp only."""

    conversation_expiration_timestamp: str | None = field(
        default=None, name="ConversationExpirationTimestamp"
    )
    """When the conversation ends, in seconds since 1970. WhatsApp only."""


class IncomingCarrier(Model, frozen=True, kw_only=True):
    """A carrier of your own."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    carrier_id: str
    """Id of the carrier."""

    name: str
    """Its name."""

    ip_set: str
    """The IP addresses that its calls come from, separated by commas."""

    sms: bool | None = None
    """Whether it carries messages."""

    voice: bool | None = None
    """Whether it carries calls."""

    resource_uri: str | None = None
    """Path of this object on the API's host, starting with `/v1/`."""


class IncomingCarrierCreated(Model, frozen=True, kw_only=True):
    """The new carrier's id."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    carrier_id: str
    """Id of the new carrier, to name when numbers are added."""

    message: str
    """What was done."""


class IncomingCarrierPage(Model, frozen=True, kw_only=True):
    """A page of carriers."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: PageMeta
    """Where this page stands within the whole list."""

    objects: list[IncomingCarrier]
    """The carriers."""


class InputEvent(Model, frozen=True, kw_only=True):
    """What was typed or said at a `GetInput`."""

    call_uuid: str = field(name="CallUUID")
    """Id of the call."""

    from_: str = field(name="From")
    """Who calls. For an outbound call the caller id that was asked for."""

    to: str = field(name="To")
    """Who is called."""

    call_status: CallEventStatus = field(name="CallStatus")
    """State of the call. An inbound call always ends as `completed`."""

    direction: Direction = field(name="Direction")
    """Seen from the platform, `inbound` came in from outside and `outbound` was started by this
    account.
    """

    event: CallEventName | None = field(default=None, name="Event")
    """Why the platform calls. Transferred calls may lack it."""

    request_uuid: str | None = field(default=None, name="RequestUUID")
    """Id of the request that started the call. Outbound only."""

    a_leg_uuid: str | None = field(default=None, name="ALegUUID")
    """Id of the first leg. Outbound only."""

    a_leg_request_uuid: str | None = field(default=None, name="ALegRequestUUID")
    """Id of the request that started the first leg. Outbound only."""

    forwarded_from: str | None = field(default=None, name="ForwardedFrom")
    """The number that forwarded the call, if the carrier tells."""

    caller_name: str | None = field(default=None, name="CallerName")
    """Name of the caller. SIP only."""

    bill_rate: str | None = field(default=None, name="BillRate")
    """Price of a minute."""

    parent_auth_id: str | None = field(default=None, name="ParentAuthID")
    """Id of the main account."""

    session_start: str | None = field(default=None, name="SessionStart")
    """When the call began, without a zone."""

    stir_verification: StirVerification | None = field(default=None, name="STIRVerification")
    """Result of caller id verification. Calls from the US only."""

    sip_auth_type: str | None = field(default=None, name="SIPAuthType")
    """How the SIP caller proved who it is."""

    sip_auth_user: str | None = field(default=None, name="SIPAuthUser")
    """The SIP user that was authenticated."""

    sip_source_ip: str | None = field(default=None, name="SIPSourceIP")
    """The address that the SIP call came from."""

    sip_h_to: str | None = field(default=None, name="SIP-H-To")
    """The `To` header of the SIP call."""

    input_type: InputKind | None = field(default=None, name="InputType")
    """Whether it was typed (`dtmf`) or said."""

    digits: str | None = field(default=None, name="Digits")
    """The digits, if it was typed."""

    speech: str | None = field(default=None, name="Speech")
    """The words, if it was said."""

    speech_confidence_score: float | None = field(default=None, name="SpeechConfidenceScore")
    """How certain the words are, from 0 to 1."""

    billed_amount: str | None = field(default=None, name="BilledAmount")
    """Price of the recognition, in US dollars."""


class InterimSpeechEvent(Model, frozen=True, kw_only=True):
    """What has been understood so far of words that are still being said."""

    call_uuid: str | None = field(default=None, name="CallUUID")
    """Id of the call."""

    from_: str | None = field(default=None, name="From")
    """Who calls."""

    to: str | None = field(default=None, name="To")
    """Who is called."""

    stable_speech: str | None = field(default=None, name="StableSpeech")
    """The words that will hardly change any more."""

    unstable_speech: str | None = field(default=None, name="UnstableSpeech")
    """The words that may still change."""

    stability: float | None = field(default=None, name="Stability")
    """How certain the latter are, from 0 to 1."""

    sequence_number: int | None = field(default=None, name="SequenceNumber")
    """Counts the events. They may arrive out of order."""


class LiveCall(Model, frozen=True, kw_only=True):
    """A call in progress."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    call_uuid: str
    """Id of the call."""

    call_status: CallStatus
    """State of a call that has not ended."""

    caller_name: str | None = None
    """Name that is shown to the called party."""

    direction: Direction
    """Seen from the platform, `inbound` came in from outside and `outbound` was started by this
    account.
    """

    from_: str = field(name="from")
    """Who calls."""

    to: str
    """Who is called."""

    request_uuid: str | None = None
    """Id of the request that started the call."""

    session_start: str | None = None
    """When it began, without a zone, such as `2026-03-14 09:26:53.589793`."""

    parent_call_uuid: str | None = None
    """For a second leg, the id of the first one."""

    answer_url: str | None = None
    """The URL that was asked for instructions."""

    stir_verification: StirVerification | None = None
    """Whether the caller id was verified by STIR/SHAKEN."""

    stir_attestation: str | None = None
    """Attestation level, such as `A`. Empty if there is none."""


class LookupCarrier(Model, frozen=True, kw_only=True):
    """Who serves the number."""

    name: str | None = None
    """Name of the carrier."""

    type: LookupCarrierType | None = None
    """Kind of number."""

    mobile_country_code: str | None = None
    """Mobile country code. Empty if it is not mobile."""

    mobile_network_code: str | None = None
    """Mobile network code. Empty if it is not mobile."""

    ported: LookupPorted | None = None
    """Whether the number came from another carrier. Known for the US and Canada alone."""


class LookupCountry(Model, frozen=True, kw_only=True):
    """The country that the number belongs to."""

    name: str | None = None
    """Its name in English."""

    iso2: str | None = None
    """Its code of two letters, such as `US`."""

    iso3: str | None = None
    """Its code of three letters, such as `USA`."""


class LookupFormat(Model, frozen=True, kw_only=True):
    """Ways to write the number."""

    e164: str | None = None
    """With `+` and digits alone, such as `+14155550101`."""

    national: str | None = None
    """As in its own country, such as `(415) 555-0101`."""

    international: str | None = None
    """As from abroad, such as `+1 415-555-0101`."""

    rfc3966: str | None = None
    """As a link, such as `tel:+1-415-555-0101`."""


class LookupResult(Model, frozen=True, kw_only=True):
    """What is known of a phone number."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    phone_number: str
    """The number in international form with a leading `+`."""

    country: LookupCountry
    """The country that the number belongs to."""

    format: LookupFormat
    """Ways to write the number."""

    carrier: LookupCarrier
    """Who serves the number."""

    resource_uri: str | None = None
    """Path and query of the lookup, on its own host."""


class MachineDetectionEvent(Model, frozen=True, kw_only=True):
    """A machine answered the call."""

    call_uuid: str = field(name="CallUUID")
    """Id of the call."""

    from_: str = field(name="From")
    """Who calls. For an outbound call the caller id that was asked for."""

    to: str = field(name="To")
    """Who is called."""

    call_status: CallEventStatus = field(name="CallStatus")
    """State of the call. An inbound call always ends as `completed`."""

    direction: Direction = field(name="Direction")
    """Seen from the platform, `inbound` came in from outside and `outbound` was started by this
    account.
    """

    event: CallEventName | None = field(default=None, name="Event")
    """Why the platform calls. Transferred calls may lack it."""

    request_uuid: str | None = field(default=None, name="RequestUUID")
    """Id of the request that started the call. Outbound only."""

    a_leg_uuid: str | None = field(default=None, name="ALegUUID")
    """Id of the first leg. Outbound only."""

    a_leg_request_uuid: str | None = field(default=None, name="ALegRequestUUID")
    """Id of the request that started the first leg. Outbound only."""

    forwarded_from: str | None = field(default=None, name="ForwardedFrom")
    """The number that forwarded the call, if the carrier tells."""

    caller_name: str | None = field(default=None, name="CallerName")
    """Name of the caller. SIP only."""

    bill_rate: str | None = field(default=None, name="BillRate")
    """Price of a minute."""

    parent_auth_id: str | None = field(default=None, name="ParentAuthID")
    """Id of the main account."""

    session_start: str | None = field(default=None, name="SessionStart")
    """When the call began, without a zone."""

    stir_verification: StirVerification | None = field(default=None, name="STIRVerification")
    """Result of caller id verification. Calls from the US only."""

    sip_auth_type: str | None = field(default=None, name="SIPAuthType")
    """How the SIP caller proved who it is."""

    sip_auth_user: str | None = field(default=None, name="SIPAuthUser")
    """The SIP user that was authenticated."""

    sip_source_ip: str | None = field(default=None, name="SIPSourceIP")
    """The address that the SIP call came from."""

    sip_h_to: str | None = field(default=None, name="SIP-H-To")
    """The `To` header of the SIP call."""

    machine: bool | None = field(default=None, name="Machine")
    """Whether a machine answered."""

    if_machine: MachineAction | None = field(default=None, name="IfMachine")
    """What happens to the call now that a machine answered."""


class Media(Model, frozen=True, kw_only=True):
    """An uploaded file."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    media_id: str
    """Id of the file. Send it with a message in `media_ids`."""

    file_name: str | None = None
    """Name that the file was uploaded with."""

    content_type: str
    """Its type, such as `image/gif`."""

    size: int | None = None
    """Its size in bytes."""

    upload_time: str | None = None
    """When it was uploaded, such as `2026-03-14T09:26:53.589793Z`."""

    media_url: str | None = None
    """Where the file is."""

    url: str | None = None
    """Where the file is, in some answers.

    Uncertain: observed, but not confirmed by the API's documentation.
    """


class MediaPage(Model, frozen=True, kw_only=True):
    """A page of uploaded files."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: PartialPageMeta
    """Where this page stands within the list. Anything but `limit` and `offset` may be left out."""

    objects: list[Media]
    """The files."""


class MediaUploadResult(Model, frozen=True, kw_only=True):
    """A file that was taken, or why it was not."""

    status: str | None = None
    """Whether it was taken, such as `success`."""

    status_code: int | str | None = None
    """The status of this file. 201 if it was taken."""

    media_id: str | None = None
    """Id of the file. Send it with a message in `media_ids`."""

    file_name: str | None = None
    """Name that it was uploaded with."""

    content_type: str | None = None
    """Its type, such as `image/gif`."""

    size: int | None = None
    """Its size in bytes."""

    upload_time: str | None = None
    """When it was uploaded, such as `2026-03-14T09:26:53Z`."""

    media_url: str | None = None
    """Where the file is."""

    url: str | None = None
    """Where the file is, in some answers.

    Uncertain: observed, but not confirmed by the API's documentation.
    """

    error_code: int | str | None = None
    """Number of the reason why it was not taken."""

    error_message: str | None = None
    """The reason in words."""


class MediaUploaded(Model, frozen=True, kw_only=True):
    """What became of the files."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    objects: list[MediaUploadResult]
    """One for each file."""


class Message(Model, frozen=True, kw_only=True):
    """The record of a message. A text that is not set is empty rather than null."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    message_uuid: str
    """Id of the message."""

    from_number: str
    """Who sent it."""

    to_number: str
    """Who gets it."""

    message_direction: Direction
    """Seen from the platform, `inbound` came in from outside and `outbound` was started by this
    account.
    """

    message_state: MessageState
    """How far the message has come. `read` is for WhatsApp, `received` for inbound ones nobody was
    told of.
    """

    message_type: MessageType
    """The kind of message."""

    message_time: str
    """When it was accepted."""

    message_sent_time: str | None = None
    """When it went to the carrier."""

    message_updated_time: str | None = None
    """When its state last changed."""

    units: int
    """How many parts it was split into."""

    total_rate: str
    """Price of a part."""

    total_amount: str
    """Price of all parts."""

    carrier_fees: str | None = None
    """What carriers charge on top, in US dollars."""

    carrier_fees_rate: str | None = None
    """The same for each part, in US dollars."""

    error_code: str | None
    """Why it failed. Null if unknown yet, `000` if delivered."""

    error_message: str | None = None
    """The reason in words."""

    powerpack_id: str | None = None
    """The powerpack that chose the sender."""

    destination_country_iso2: str | None = None
    """Country it goes to, as two letters."""

    destination_network: str | None = None
    """Network it goes to."""

    mcc: str | None = None
    """Mobile country code of the destination."""

    mnc: str | None = None
    """Mobile network code of the destination."""

    is_domestic: bool | None = None
    """Whether it stays within one country."""

    replaced_sender: str | None = None
    """The sender that was shown instead, if the carrier demands one."""

    requester_ip: str | None = None
    """Address that the request came from."""

    tendlc_campaign_id: str | None = None
    """The 10DLC campaign it was sent under."""

    tendlc_registration_status: str | None = None
    """Whether the sender is `registered`."""

    dlt_entity_id: str | None = None
    """India only. Registered id of the sender."""

    dlt_template_id: str | None = None
    """India only. Registered id of the template."""

    dlt_template_category: str | None = None
    """India only. Category of the template."""

    conversation_id: str | None = None
    """WhatsApp only. The conversation it belongs to."""

    conversation_origin: str | None = None
    """WhatsApp only. Kind of conversation, such as `utility`."""

    conversation_expiration_timestamp: str | None = None
    """WhatsApp only. When the conversation ends."""

    log: str | None = None
    """What was kept of it: `true`, `false`, `content_only` or `number_only`."""

    carrier_rate: str | None = None
    """Part of the price that goes to the carrier. Deprecated."""

    cloud_rate: str | None = None
    """Part of the price that goes to the platform. Deprecated."""

    resource_uri: str
    """Path of this object on the API's host, starting with `/v1/`."""


class MessageCreated(Model, frozen=True, kw_only=True):
    """The messages were queued, one for each destination."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    message: str | None = None
    """What was done."""

    message_uuid: list[str] | str
    """Ids of the messages, in the order of the destinations."""

    invalid_number: list[str] | None = None
    """Destinations that are no valid numbers."""

    error: str | None = None
    """What was wrong with some of the messages."""


class MessagePage(Model, frozen=True, kw_only=True):
    """A page of messages."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: UncountedPageMeta
    """Where this page stands within a list whose length may not be told."""

    objects: list[Message]
    """The messages."""


class MessageStatusEvent(Model, frozen=True, kw_only=True):
    """An outbound message has reached a new state."""

    message_uuid: str = field(name="MessageUUID")
    """Id of the message."""

    from_: str = field(name="From")
    """Who sent it."""

    to: str = field(name="To")
    """Who gets it."""

    type: MessageType | None = field(default=None, name="Type")
    """The kind of message."""

    status: MessageState = field(name="Status")
    """How far the message has come. `read` is for WhatsApp, `received` for inbound ones nobody was
    told of.
    """

    error_code: str | None = field(default=None, name="ErrorCode")
    """Why it failed. Only with `failed`, `undelivered` and `rejected`."""

    units: int | None = field(default=None, name="Units")
    """How many parts it was split into."""

    total_rate: str | None = field(default=None, name="TotalRate")
    """Price of a part."""

    total_amount: str | None = field(default=None, name="TotalAmount")
    """Price of all parts."""

    mcc: str | None = field(default=None, name="MCC")
    """Mobile country code of the destination."""

    mnc: str | None = field(default=None, name="MNC")
    """Mobile network code of the destination."""

    parent_message_uuid: str | None = field(default=None, name="ParentMessageUUID")
    """Reserved. The same as `MessageUUID`."""

    part_info: str | None = field(default=None, name="PartInfo")
    """Reserved."""

    sequence: int | None = field(default=None, name="Sequence")
    """Counts the events of the message."""

    message_time: str | None = field(default=None, name="MessageTime")
    """When it was accepted, without a zone."""

    queued_time: str | None = field(default=None, name="QueuedTime")
    """When it was queued, without a zone."""

    sent_time: str | None = field(default=None, name="SentTime")
    """When it went to the carrier, without a zone."""

    delivery_report_time: str | None = field(default=None, name="DeliveryReportTime")
    """When the carrier reported on it, without a zone."""

    requester_ip: str | None = None
    """Address that the message was sent from."""

    powerpack_uuid: str | None = field(default=None, name="PowerpackUUID")
    """The powerpack that chose the sender. Empty if none."""

    conversation_id: str | None = field(default=None, name="ConversationID")
    """The conversation it belongs to. WhatsApp only."""

    conversation_origin: str | None = field(default=None, name="ConversationOrigin")
    """Kind of conversation, such as `utility`. WhatsApp only."""

    conversation_expiration_timestamp: str | None = field(
        default=None, name="ConversationExpirationTimestamp"
    )
    """When the conversation ends, in seconds since 1970. WhatsApp only."""


class MultiPartyCall(Model, frozen=True, kw_only=True):
    """A call of up to ten participants with roles. What is not known before it ends is null until
    then.
    """

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    mpc_uuid: str
    """Its id. Put `uuid_` before it to address the multiparty call."""

    friendly_name: str
    """Its name, unique among those that have not ended."""

    status: str | None = None
    """`Initialized` while it waits to be started, then `Active`, then `Ended`. Compare without regard to case."""

    stay_alone: bool | None = None
    """Whether the last participant may stay."""

    recording: str | None = None
    """`recording`, `not-recording` or `paused`. Null, or the text `null`, once it has ended."""

    creation_time: str | None = None
    """When it was created, such as `2026-03-14 09:26:50+00:00`. May be left out."""

    start_time: str | None = None
    """When it was started, such as `2026-03-14 09:26:53+00:00`."""

    end_time: str | None = None
    """When it ended, such as `2026-03-14 09:32:43+00:00`."""

    duration: int | None = None
    """Seconds from start to end."""

    billed_duration: int | None = None
    """Seconds charged, those of all participants together."""

    billed_amount: str | float | None = None
    """Price of the whole, in US dollars."""

    termination_cause: str | None = None
    """Why it ended, in words."""

    termination_cause_code: int | None = None
    """Why it ended: `1000` nobody was left, `1010` the last one may not stay alone, `2000` the longest
    duration was reached, `3000` a request ended it.
    """

    max_participants: int | None = None
    """How many participants it may have. Mostly left out."""

    max_duration: int | None = None
    """Seconds that it may last. Mostly left out."""

    sub_account: str | None = None
    """Path of the subaccount it belongs to. Null if it belongs to the main account."""

    participants: str | None = None
    """Path of the list of participants."""

    resource_uri: str | None = None
    """Path of this object on the API's host, starting with `/v1/`."""


class MultiPartyCallDialed(Model, frozen=True, kw_only=True):
    """A call that was started."""

    call_uuid: str | None = None
    """Id of the call."""

    from_: str | None = field(default=None, name="from")
    """Who calls."""

    to: str | None = None
    """Who is called."""


class MultiPartyCallDone(Model, frozen=True, kw_only=True):
    """What was done."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    message: str
    """What was done. The wording is for people and may change."""

    request_uuid: str | None = None
    """Id of the request."""


class MultiPartyCallExitEvent(Model, frozen=True, kw_only=True):
    """A participant has left a multiparty call, while the call goes on."""

    mpcuuid: str = field(name="MPCUUID")
    """Id of the multiparty call."""

    mpc_friendly_name: str | None = field(default=None, name="MPCFriendlyName")
    """Its name."""

    member_id: str = field(name="MemberID")
    """The participant's `member_id`."""

    participant_call_uuid: str | None = field(default=None, name="ParticipantCallUUID")
    """Id of the call that connected the participant."""

    participant_role: str | None = field(default=None, name="ParticipantRole")
    """The role, such as `customer`."""

    participant_join_time: str | None = field(default=None, name="ParticipantJoinTime")
    """When they came."""

    participant_end_time: str | None = field(default=None, name="ParticipantEndTime")
    """When they left."""


class MultiPartyCallPage(Model, frozen=True, kw_only=True):
    """A page of multiparty calls."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: CountPageMeta
    """Where this page stands within a list whose length is mostly called `count`."""

    objects: list[MultiPartyCall]
    """The multiparty calls."""


class MultiPartyCallParticipant(Model, frozen=True, kw_only=True):
    """Somebody in a multiparty call, or who was. What is not known before the exit is null until then."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    member_id: str
    """Id of the participant, unique within the multiparty call."""

    mpc_uuid: str
    """Id of the multiparty call."""

    member_address: str | None = None
    """The number or SIP address. Mostly left out."""

    call_uuid: str | None = None
    """Id of the call that connects the participant."""

    role: str | None = None
    """`agent`, `supervisor`, `customer` or `ai-agent`."""

    start_mpc_on_enter: bool | None = None
    """Whether the arrival started the multiparty call."""

    end_mpc_on_exit: bool | None = None
    """Whether the exit ends the multiparty call."""

    coach_mode: bool | None = None
    """For a supervisor, whether only agents can hear them. Null once they have left."""

    hold: bool | None = None
    """Whether on hold. Null once they have left."""

    mute: bool | None = None
    """Whether muted. Null once they have left."""

    join_time: str | None = None
    """When they came, such as `2026-03-14 09:26:53+00:00`."""

    exit_time: str | None = None
    """When they left, such as `2026-03-14 09:27:23+00:00`."""

    exit_cause: str | None = None
    """Why they left, in words."""

    duration: int | None = None
    """Seconds from coming to leaving."""

    billed_duration: int | None = None
    """Seconds charged."""

    billed_amount: str | float | None = None
    """Price of the stay, in US dollars."""

    resource_uri: str | None = None
    """Path of this object on the API's host, starting with `/v1/`."""


class MultiPartyCallParticipantAdded(Model, frozen=True, kw_only=True):
    """The calls that were started, or the call that was moved."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    message: str
    """What was done."""

    request_uuid: str | None = None
    """Id of the request."""

    calls: list[MultiPartyCallDialed] | None = None
    """One for each destination."""


class MultiPartyCallParticipantChanges(Model, frozen=True, kw_only=True):
    """For each setting that was sent, a sentence that says whether it was changed."""

    coach_mode: str | None = None
    """What became of `coach_mode`."""

    mute: str | None = None
    """What became of `mute`."""

    hold: str | None = None
    """What became of `hold`."""


class MultiPartyCallParticipantPage(Model, frozen=True, kw_only=True):
    """A page of participants."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: CountPageMeta
    """Where this page stands within a list whose length is mostly called `count`."""

    objects: list[MultiPartyCallParticipant]
    """The participants."""


class MultiPartyCallParticipantUpdated(Model, frozen=True, kw_only=True):
    """For each setting that was sent, a sentence that says whether it was changed."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    coach_mode: str | None = None
    """What became of `coach_mode`."""

    mute: str | None = None
    """What became of `mute`."""

    hold: str | None = None
    """What became of `hold`."""

    message: str | MultiPartyCallParticipantChanges | None = None
    """The same sentences in an object of their own. Mostly left out."""

    request_uuid: str | None = None
    """Id of the request. Mostly left out."""


class MultiPartyCallRecordingEvent(Model, frozen=True, kw_only=True):
    """The recording of a multiparty call or of a participant has reached a new state."""

    event_name: MultiPartyCallRecordingEventName = field(name="EventName")
    """What happened."""

    event_timestamp: str | None = field(default=None, name="EventTimestamp")
    """When, such as `2026-03-14 09:26:53+00:00`."""

    mpcuuid: str = field(name="MPCUUID")
    """Id of the multiparty call."""

    mpc_name: str | None = field(default=None, name="MPCName")
    """Its name."""

    recording_uuid: str | None = field(default=None, name="RecordingUUID")
    """Id of the recording."""

    recording_url: str | None = field(default=None, name="RecordingURL")
    """Where the file is."""

    recording_resource_url: str | None = field(default=None, name="RecordingResourceURL")
    """Path of the recording in this API."""

    recording_format: str | None = field(default=None, name="RecordingFormat")
    """`mp3` or `wav`."""

    recording_duration: str | None = field(default=None, name="RecordingDuration")
    """Its length in seconds."""

    recording_start_time: str | None = field(default=None, name="RecordingStartTime")
    """When it began."""

    recording_end_time: str | None = field(default=None, name="RecordingEndTime")
    """When it ended. Empty or absent before."""

    sequence_number: int | None = field(default=None, name="SequenceNumber")
    """Counts the events; those that arrive late can be told by it."""


class MultiPartyCallRecordingStarted(Model, frozen=True, kw_only=True):
    """The recording that runs now."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    message: str
    """What was done."""

    recording_id: str | None = None
    """Id of the recording."""

    recording_url: str | None = None
    """Where the file will be once the recording has ended."""

    request_uuid: str | None = None
    """Id of the request. Mostly left out."""


class MultiPartyCallSoundStarted(Model, frozen=True, kw_only=True):
    """Who will hear it."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    message: str
    """What was done."""

    mpc_member_id: list[str] | None = field(default=None, name="mpcMemberId")
    """The `member_id` of each who will hear it."""

    mpc_name: str | None = field(default=None, name="mpcName")
    """Name of the multiparty call."""


class MultiPartyCallStatusEvent(Model, frozen=True, kw_only=True):
    """Something happened to a multiparty call or to one of its participants."""

    event_name: MultiPartyCallEventName = field(name="EventName")
    """What happened. Names that begin with `MPC` belong to `mpc-state-changes`, those about speaking,
    digits and adding to kinds of their own, the rest to `participant-state-changes`.
    """

    event_timestamp: str | None = field(default=None, name="EventTimestamp")
    """When, such as `2026-03-14 09:26:53+00:00`."""

    mpcuuid: str = field(name="MPCUUID")
    """Id of the multiparty call."""

    mpc_name: str | None = field(default=None, name="MPCName")
    """Its name."""

    member_id: str | None = field(default=None, name="MemberID")
    """The participant's `member_id`. Absent where it is about nobody."""

    participant_role: str | None = field(default=None, name="ParticipantRole")
    """The role, such as `agent`."""

    participant_call_uuid: str | None = field(default=None, name="ParticipantCallUUID")
    """Id of the call that connects the participant."""

    participant_coach_mode: bool | None = field(default=None, name="ParticipantCoachMode")
    """Whether a supervisor is heard by agents only."""

    mpc_duration: int | None = field(default=None, name="MPCDuration")
    """Seconds that it lasted. Once it has ended."""

    mpc_billed_duration: int | None = field(default=None, name="MPCBilledDuration")
    """Seconds charged. Once it has ended."""

    mpc_billed_amount: str | None = field(default=None, name="MPCBilledAmount")
    """Price, in US dollars. Once it has ended."""

    sequence_number: int | None = field(default=None, name="SequenceNumber")
    """Counts the events; those that arrive late can be told by it."""


class MultiPartyCallStatusOfCallEvent(Model, frozen=True, kw_only=True):
    """A call that was started to add a participant rings, was answered or has ended. Fields beyond
    those of any call may be present.

    Uncertain: observed, but not confirmed by the API's documentation.
    """

    call_uuid: str = field(name="CallUUID")
    """Id of the call."""

    from_: str | None = field(default=None, name="From")
    """The number that is shown."""

    to: str | None = field(default=None, name="To")
    """Who is called."""

    call_status: CallEventStatus | None = field(default=None, name="CallStatus")
    """State of the call. An inbound call always ends as `completed`."""

    direction: Direction | None = field(default=None, name="Direction")
    """Seen from the platform, `inbound` came in from outside and `outbound` was started by this
    account.
    """

    event: str | None = field(default=None, name="Event")
    """Why this is sent, such as `Ring` or `Hangup`. May be named `EventName`."""

    event_name: str | None = field(default=None, name="EventName")
    """The same as `Event`. Only one of them is present."""

    request_uuid: str | None = field(default=None, name="RequestUUID")
    """Id of the request that started the call."""

    mpcuuid: str | None = field(default=None, name="MPCUUID")
    """Id of the multiparty call. May be absent."""

    mpc_name: str | None = field(default=None, name="MPCName")
    """Name of the multiparty call. May be absent."""

    hangup_cause: str | None = field(default=None, name="HangupCause")
    """Why it ended, such as `NORMAL_CLEARING` or `USER_BUSY`."""

    hangup_cause_name: str | None = field(default=None, name="HangupCauseName")
    """The cause in words."""

    hangup_cause_code: int | None = field(default=None, name="HangupCauseCode")
    """Number of the cause."""

    hangup_source: HangupSource | None = field(default=None, name="HangupSource")
    """Who or what ended the call."""

    duration: int | None = field(default=None, name="Duration")
    """Seconds from answer to end."""

    bill_duration: int | None = field(default=None, name="BillDuration")
    """Seconds that are charged."""

    bill_rate: str | None = field(default=None, name="BillRate")
    """Price of a minute, in US dollars."""

    total_cost: str | None = field(default=None, name="TotalCost")
    """Price of the call, in US dollars."""


class Number(Model, frozen=True, kw_only=True):
    """A number of the account, rented or brought along from a carrier."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    number: str
    """The number, with country code and without `+`."""

    alias: str | None = None
    """A name that you gave it. Null or empty if none."""

    active: bool | None = None
    """Whether it is in use."""

    added_on: str
    """Day on which it came to the account, such as `2026-03-14`."""

    renewal_date: str | None = None
    """Day on which the rent is due again, such as `2026-04-14`."""

    application: str | None = None
    """Path of the application that is asked about its calls and messages. Null if there is none."""

    carrier: str
    """`Plivo`, or the name of the carrier that it was brought along from."""

    number_type: NumberType
    """Kind of a number. `fixed` stands for `local` and `national` together."""

    city: str | None = None
    """City that it belongs to."""

    region: str | None = None
    """Region and country that it belongs to."""

    country: str | None = None
    """Name of the country."""

    monthly_rental_rate: str
    """Rent of a month, in US dollars."""

    voice_enabled: bool
    """Whether it can take calls."""

    voice_rate: str | None = None
    """Price of a minute of an inbound call, in US dollars."""

    sms_enabled: bool
    """Whether it can receive SMS."""

    sms_rate: str | None = None
    """Price of an inbound SMS, in US dollars."""

    mms_enabled: bool | None = None
    """Whether it can receive MMS."""

    mms_rate: str | None = None
    """Price of an inbound MMS, in US dollars."""

    cnam: str | None = None
    """The name that is shown to those it calls. US only."""

    cnam_lookup: str | None = None
    """Whether names of callers are looked up, `enabled` or `disabled`. US only."""

    compliance_application_id: str | None = None
    """The compliance application that it was rented with."""

    compliance_status: str | None = None
    """State of that compliance application."""

    tendlc_campaign_id: str | None = None
    """The 10DLC campaign that it is linked to. US only."""

    tendlc_registration_status: str | None = None
    """How far the link to the campaign is: `UNREGISTERED`, `PROCESSING` or `COMPLETED`, which is also
    called `REGISTERED`. US only.
    """

    toll_free_sms_verification: str | None = None
    """Whether it may send SMS as a toll-free number: `unverified`, `pending_verification` or
    `verified`, in capitals or not.
    """

    toll_free_sms_verification_id: str | None = None
    """Id of the toll-free verification."""

    toll_free_sms_verification_order_status: str | None = None
    """State of the toll-free verification, such as `APPROVED`."""

    profile_uuid: str | None = None
    """The profile that its reputation is registered with."""

    caller_reputation_status: str | None = None
    """State of its reputation: `PENDING`, `ACTIVE`, `FAILED` or `NOT_ENROLLED`."""

    sub_account: str | None = None
    """The subaccount that has it, as id or as path. Null if the main account has it."""

    sub_account_name: str | None = None
    """Name of that subaccount."""

    resource_uri: str
    """Path of this object on the API's host, starting with `/v1/`."""


class NumberOrder(Model, frozen=True, kw_only=True):
    """What was rented."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    message: str | None = None
    """What was done."""

    status: str
    """State of the whole order, `fulfilled` or `pending`."""

    numbers: list[OrderedNumber]
    """The numbers."""


class NumberPage(Model, frozen=True, kw_only=True):
    """A page of numbers of the account."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: PageMeta
    """Where this page stands within the whole list."""

    objects: list[Number]
    """The numbers."""


class NumberPrerequisite(Model, frozen=True, kw_only=True):
    """A proof that is needed to rent a number."""

    type: str | None = None
    """What is to be proved, such as `address`."""

    scope: str | None = None
    """Where it has to be, such as `country`."""

    proof_required: bool | None = None
    """Whether a document has to be shown."""

    proof_type: list[str] | None = None
    """Kinds of documents that will do, or `Any`."""


class OrderedNumber(Model, frozen=True, kw_only=True):
    """A number of an order."""

    number: str
    """The number."""

    status: str
    """`Success`, or `pending` until the regulator has agreed."""

    fallback_number: str | None = None
    """The number to fall back on. Only with `ha_enable`."""


class PageMeta(Model, frozen=True, kw_only=True):
    """Where this page stands within the whole list."""

    limit: int
    """The limit that was applied."""

    offset: int
    """How many objects come before this page."""

    next: str | None
    """Path and query of a neighbouring page on the API's host. Null or empty when there is none."""

    previous: str | None
    """Path and query of a neighbouring page on the API's host. Null or empty when there is none."""

    total_count: int
    """How many objects the whole list has."""


class PartialPageMeta(Model, frozen=True, kw_only=True):
    """Where this page stands within the list. Anything but `limit` and `offset` may be left out."""

    limit: int
    """The limit that was applied."""

    offset: int
    """How many objects come before this page."""

    next: str | None = None
    """Path and query of a neighbouring page on the API's host. Null or empty when there is none."""

    previous: str | None = None
    """Path and query of a neighbouring page on the API's host. Null or empty when there is none."""

    total_count: int | None = None
    """How many objects the whole list has. Often left out."""


class Phlo(Model, frozen=True, kw_only=True):
    """A call flow that was drawn in the console."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    phlo_id: str | None = None
    """Its id."""

    name: str | None = None
    """Its name."""

    created_on: str | None = None
    """When it was made."""


class PhloActionResult(Model, frozen=True, kw_only=True):
    """Whether it was done."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    error: str | None = None
    """What was wrong. Empty if nothing was."""


class PhloNode(Model, frozen=True, kw_only=True):
    """A node of a PHLO in which calls meet."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    node_id: str | None = None
    """Its id."""

    phlo_id: str | None = None
    """Id of the PHLO."""

    name: str | None = None
    """Its name."""

    node_type: str | None = None
    """Its kind, `multi_party_call` or `conference_bridge`."""

    created_on: str | None = None
    """When it was made."""


class PhloRun(Model, frozen=True, kw_only=True):
    """What a run of a PHLO has made. The form of this answer is not documented.

    Uncertain: observed, but not confirmed by the API's documentation.
    """

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    phlo_id: str | None = None
    """Id of the PHLO."""

    run_id: str | None = field(default=None, name="runID")
    """Id of the run. Uncertain: observed, but not confirmed by the API's documentation."""

    call_uuids: list[str] | None = None
    """Ids of its calls."""

    message_uuids: list[str] | None = None
    """Ids of its messages."""

    recording_ids: list[str] | None = None
    """Ids of its recordings."""


class PhloRunStarted(Model, frozen=True, kw_only=True):
    """The PHLO runs now."""

    api_id: str | None = None
    """Identifies the request, and the run where there is no `phlo_run_id`."""

    phlo_id: str | None = None
    """Id of the PHLO."""

    phlo_run_id: str | None = None
    """Id of the run. Some answers lack it."""

    message: str | None = None
    """What was done. The wording depends on the first node."""

    error: str | None = None
    """What was wrong, or empty. Most answers lack it."""


class PhoneNumber(Model, frozen=True, kw_only=True):
    """A number that can be rented."""

    number: str
    """The number, with country code and without `+`."""

    prefix: str | None = None
    """Area code."""

    city: str | None = None
    """City that it belongs to."""

    region: str | None = None
    """Region that it belongs to."""

    country: str
    """Name of the country."""

    rate_center: str | None = None
    """Rate center that it belongs to. US and Canada only."""

    lata: int | str | None = None
    """Local access and transport area. US and Canada only."""

    type: NumberType
    """Kind of a number. `fixed` stands for `local` and `national` together."""

    sub_type: str | None = None
    """A narrower type, such as `local` or `national`."""

    setup_rate: str
    """Paid once, in US dollars."""

    monthly_rental_rate: str
    """Rent of a month, in US dollars."""

    voice_enabled: bool
    """Whether it can take calls."""

    voice_rate: str | None = None
    """Price of a minute of an inbound call, in US dollars."""

    sms_enabled: bool
    """Whether it can receive SMS."""

    sms_rate: str | None = None
    """Price of an inbound SMS, in US dollars."""

    mms_enabled: bool | None = None
    """Whether it can receive MMS."""

    mms_rate: str | None = None
    """Price of an inbound MMS, in US dollars."""

    ha_enabled: bool | None = None
    """Whether a second number to fall back on can be rented with it."""

    fallback_number: str | None = None
    """The number to fall back on."""

    restriction: str | None = None
    """What the regulator asks for: `city-address`, `country-address` or `terms-and-conditions`. Null
    if nothing.
    """

    restriction_text: str | None = None
    """What the regulator asks for, in words."""

    prerequisites: list[NumberPrerequisite] | None = None
    """Proofs that are needed to rent it."""

    resource_uri: str
    """Path of this object on the API's host, starting with `/v1/`."""


class PhoneNumberPage(Model, frozen=True, kw_only=True):
    """A page of numbers that can be rented."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: PageMeta
    """Where this page stands within the whole list."""

    objects: list[PhoneNumber]
    """The numbers."""


class Pricing(Model, frozen=True, kw_only=True):
    """What calls, messages and numbers cost in one country."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    country: str | None = None
    """Name of the country."""

    country_code: int | str | None = None
    """Its calling code, such as 1."""

    country_iso: str
    """Its code of two letters."""

    message: PricingMessages | None = None
    """What a message costs, for each part of it."""

    phone_numbers: PricingNumbers | None = None
    """What a number costs in a month, by kind of number."""

    voice: PricingVoice | None = None
    """What a minute of a call costs."""


class PricingInboundCalls(Model, frozen=True, kw_only=True):
    """What a minute of a call that comes in costs, by the kind of number it came to."""

    ip: PricingRate | None = None
    """To a SIP address."""

    local: PricingRate | None = None
    """To a number that is not free to call."""

    tollfree: PricingRate | None = None
    """To a number that is free to call."""


class PricingMessages(Model, frozen=True, kw_only=True):
    """What a message costs, for each part of it."""

    inbound: PricingRate | None = None
    """Price of a message that comes in."""

    outbound: PricingRate | None = None
    """Price of a message to this country."""

    outbound_networks_list: list[PricingNetwork] | None = None
    """Prices that differ by the network of the receiver."""


class PricingNetwork(Model, frozen=True, kw_only=True):
    """What a message to the phones of some networks costs."""

    group_name: str | None = None
    """Name of the networks."""

    rate: str | None = None
    """Price of a part of a message."""


class PricingNumberKind(Model, frozen=True, kw_only=True):
    """What numbers of one kind cost."""

    rate: str | None = None
    """Price of a month. Null if there are no such numbers."""

    rates: list[PricingNumberRate] | None = None
    """Prices that differ by what the number can do. Often left out."""


class PricingNumberRate(Model, frozen=True, kw_only=True):
    """What a number with certain abilities costs."""

    capabilities: list[str] | None = None
    """What it can do, such as `voice` or `sms`."""

    rental_rate: str | None = None
    """Price of a month."""

    setup_rate: str | None = None
    """Price to pay once."""


class PricingNumbers(Model, frozen=True, kw_only=True):
    """What a number costs in a month, by kind of number."""

    local: PricingNumberKind | None = None
    """Numbers of a town or region."""

    tollfree: PricingNumberKind | None = None
    """Numbers that are free to call."""

    mobile: PricingNumberKind | None = None
    """Mobile numbers. Whether they are ever told is not known.

    Uncertain: observed, but not confirmed by the API's documentation.
    """

    national: PricingNumberKind | None = None
    """Numbers without a region. Whether they are ever told is not known.

    Uncertain: observed, but not confirmed by the API's documentation.
    """


class PricingOutboundCalls(Model, frozen=True, kw_only=True):
    """What a minute of a call to this country costs."""

    ip: PricingRate | None = None
    """To a SIP address."""

    local: PricingRate | None = None
    """To a number, if no prefix fits."""

    tollfree: PricingRate | None = None
    """To a number that is free to call."""

    rates: list[PricingPrefixRate] | None = None
    """Prices that differ by the number that is called and, for some, by the one that calls."""


class PricingPrefixRate(Model, frozen=True, kw_only=True):
    """What a minute costs to numbers that begin in a certain way."""

    prefix: list[str] | None = None
    """What the called number begins with."""

    origination_prefix: list[str] | None = None
    """What the calling number begins with. An empty text stands for all others."""

    rate: str | None = None
    """Price of a minute."""

    voice_network_group: str | None = None
    """Name of the networks. Mostly left out."""


class PricingRate(Model, frozen=True, kw_only=True):
    """One price."""

    rate: str | None = None
    """The price. Null if there is none, because the service is not offered."""


class PricingVoice(Model, frozen=True, kw_only=True):
    """What a minute of a call costs."""

    inbound: PricingInboundCalls | None = None
    """What a minute of a call that comes in costs, by the kind of number it came to."""

    outbound: PricingOutboundCalls | None = None
    """What a minute of a call to this country costs."""


class QueuedCall(Model, frozen=True, kw_only=True):
    """A call that waits for its turn because the account starts calls faster than its limit."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    call_uuid: str
    """Id that the call will have."""

    call_status: CallStatus
    """State of a call that has not ended."""

    caller_name: str | None = None
    """Name that will be shown to the called party."""

    direction: Direction
    """Seen from the platform, `inbound` came in from outside and `outbound` was started by this
    account.
    """

    from_: str = field(name="from")
    """Who calls."""

    to: str
    """Who will be called."""

    request_uuid: str | None = None
    """Id of the request that asked for the call."""


class RecordActionEvent(Model, frozen=True, kw_only=True):
    """A `Record` has ended."""

    call_uuid: str = field(name="CallUUID")
    """Id of the call."""

    from_: str = field(name="From")
    """Who calls. For an outbound call the caller id that was asked for."""

    to: str = field(name="To")
    """Who is called."""

    call_status: CallEventStatus = field(name="CallStatus")
    """State of the call. An inbound call always ends as `completed`."""

    direction: Direction = field(name="Direction")
    """Seen from the platform, `inbound` came in from outside and `outbound` was started by this
    account.
    """

    event: CallEventName | None = field(default=None, name="Event")
    """Why the platform calls. Transferred calls may lack it."""

    request_uuid: str | None = field(default=None, name="RequestUUID")
    """Id of the request that started the call. Outbound only."""

    a_leg_uuid: str | None = field(default=None, name="ALegUUID")
    """Id of the first leg. Outbound only."""

    a_leg_request_uuid: str | None = field(default=None, name="ALegRequestUUID")
    """Id of the request that started the first leg. Outbound only."""

    forwarded_from: str | None = field(default=None, name="ForwardedFrom")
    """The number that forwarded the call, if the carrier tells."""

    caller_name: str | None = field(default=None, name="CallerName")
    """Name of the caller. SIP only."""

    bill_rate: str | None = field(default=None, name="BillRate")
    """Price of a minute."""

    parent_auth_id: str | None = field(default=None, name="ParentAuthID")
    """Id of the main account."""

    session_start: str | None = field(default=None, name="SessionStart")
    """When the call began, without a zone."""

    stir_verification: StirVerification | None = field(default=None, name="STIRVerification")
    """Result of caller id verification. Calls from the US only."""

    sip_auth_type: str | None = field(default=None, name="SIPAuthType")
    """How the SIP caller proved who it is."""

    sip_auth_user: str | None = field(default=None, name="SIPAuthUser")
    """The SIP user that was authenticated."""

    sip_source_ip: str | None = field(default=None, name="SIPSourceIP")
    """The address that the SIP call came from."""

    sip_h_to: str | None = field(default=None, name="SIP-H-To")
    """The `To` header of the SIP call."""

    record_url: str | None = field(default=None, name="RecordUrl")
    """Where the file is."""

    recording_id: str | None = field(default=None, name="RecordingID")
    """Id of the recording."""

    recording_duration: float | None = field(default=None, name="RecordingDuration")
    """Its length in seconds."""

    recording_duration_ms: float | None = field(default=None, name="RecordingDurationMs")
    """Its length in milliseconds."""

    recording_start_ms: float | None = field(default=None, name="RecordingStartMs")
    """When it began, in milliseconds since 1970."""

    recording_end_ms: float | None = field(default=None, name="RecordingEndMs")
    """When it ended, in milliseconds since 1970."""

    digits: str | None = field(default=None, name="Digits")
    """The key that ended the recording."""


class RecordFields(Model, frozen=True, kw_only=True):
    """The recording. Lengths are -1 as long as it goes on, with `recordSession` and
    `startOnDialAnswer`.
    """

    record_url: str | None = field(default=None, name="RecordUrl")
    """Where the file is."""

    recording_id: str | None = field(default=None, name="RecordingID")
    """Id of the recording."""

    recording_duration: float | None = field(default=None, name="RecordingDuration")
    """Its length in seconds."""

    recording_duration_ms: float | None = field(default=None, name="RecordingDurationMs")
    """Its length in milliseconds."""

    recording_start_ms: float | None = field(default=None, name="RecordingStartMs")
    """When it began, in milliseconds since 1970."""

    recording_end_ms: float | None = field(default=None, name="RecordingEndMs")
    """When it ended, in milliseconds since 1970."""


class RecordStatusEvent(Model, frozen=True, kw_only=True):
    """A recording that a `Record` began is finished."""

    record_url: str = field(name="RecordUrl")
    """Where the file is."""

    recording_id: str | None = field(default=None, name="RecordingID")
    """Id of the recording."""

    recording_duration: float | None = field(default=None, name="RecordingDuration")
    """Its length in seconds."""

    recording_duration_ms: float | None = field(default=None, name="RecordingDurationMs")
    """Its length in milliseconds."""

    recording_start_ms: float | None = field(default=None, name="RecordingStartMs")
    """When it began, in milliseconds since 1970."""

    recording_end_ms: float | None = field(default=None, name="RecordingEndMs")
    """When it ended, in milliseconds since 1970."""

    call_uuid: str | None = field(default=None, name="CallUUID")
    """Id of the call."""

    from_: str | None = field(default=None, name="From")
    """Who calls."""

    to: str | None = field(default=None, name="To")
    """Who is called."""


class Recording(Model, frozen=True, kw_only=True):
    """A recording of a call or a conference."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    recording_id: str
    """Id of the recording."""

    recording_type: str | None = None
    """What was recorded: `conference`, or `call` or `normal` for a call."""

    recording_format: RecordingFormat | None = None
    """Format of the file."""

    recording_url: str
    """Where the file is. The account may demand credentials for it."""

    call_uuid: str | None = None
    """The call that was recorded."""

    from_number: str | None = None
    """Who called."""

    to_number: str | None = None
    """Who was called."""

    conference_name: str | None = None
    """The conference that was recorded. Otherwise empty, null or `noname`."""

    conference_uuid: str | None = None
    """Id of that conference."""

    mpc_name: str | None = None
    """The multiparty call that was recorded."""

    mpc_uuid: str | None = None
    """Id of that multiparty call."""

    add_time: str
    """When it was stored."""

    recording_start_ms: str | float | None = None
    """When it began, in milliseconds since 1970, such as `1407235163907.00000`."""

    recording_end_ms: str | float | None = None
    """When it ended, in milliseconds since 1970."""

    recording_duration_ms: str | float | None = None
    """Its length in milliseconds, such as `345100.00000`."""

    rounded_recording_duration: int | str | None = None
    """Its length in seconds, rounded up to whole minutes."""

    recording_storage_duration: int | str | None = None
    """For how many days it has been kept."""

    recording_storage_rate: float | str | None = None
    """Price of keeping a minute for a month, in US dollars."""

    monthly_recording_storage_amount: float | str | None = None
    """Price of keeping it for a month, in US dollars."""

    resource_uri: str
    """Path of this object on the API's host, starting with `/v1/`."""


class RecordingEvent(Model, frozen=True, kw_only=True):
    """A recording of a call is finished.

    Uncertain: observed, but not confirmed by the API's documentation.
    """

    api_id: str | None = None
    """The id that the request to record was answered with."""

    call_uuid: str | None = None
    """Id of the call."""

    record_url: str | None = None
    """Where the file is."""

    recording_id: str | None = None
    """Id of the recording."""

    recording_duration: float | None = None
    """Its length in seconds."""

    recording_duration_ms: float | None = None
    """Its length in milliseconds."""

    recording_start_ms: float | None = None
    """When it began, in milliseconds since 1970."""

    recording_end_ms: float | None = None
    """When it ended, in milliseconds since 1970."""

    message: str | None = None
    """That the recording is done. Often left out."""


class RecordingPage(Model, frozen=True, kw_only=True):
    """A page of recordings."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: PageMeta
    """Where this page stands within the whole list."""

    objects: list[Recording]
    """The recordings."""


class StreamStatusEvent(Model, frozen=True, kw_only=True):
    """An audio stream has reached a new state. The settings of the stream arrive as further fields."""

    event: StreamEventName = field(name="Event")
    """The stream has begun, has ended, has lost its connection or suffers from a bad one. `started`,
    `stopped` and `failed` may come instead of the first three.
    """

    stream_id: str = field(name="StreamID")
    """Id of the stream."""

    call_uuid: str = field(name="CallUUID")
    """Id of the call."""

    from_: str | None = field(default=None, name="From")
    """Who called."""

    to: str | None = field(default=None, name="To")
    """Who was called."""

    direction: Direction | None = field(default=None, name="Direction")
    """Seen from the platform, `inbound` came in from outside and `outbound` was started by this
    account.
    """

    timestamp: str | None = field(default=None, name="Timestamp")
    """When it happened."""

    error: str | None = field(default=None, name="Error")
    """Why the stream broke, if it did."""

    status_reason: str | None = field(default=None, name="StatusReason")
    """Why it is in this state. Uncertain: observed, but not confirmed by the API's documentation."""

    duration: float | None = field(default=None, name="Duration")
    """Seconds that it has run. Uncertain: observed, but not confirmed by the API's documentation."""


class Subaccount(Model, frozen=True, kw_only=True):
    """An account within the account."""

    __secret__: ClassVar[tuple[str, ...]] = (
        "auth_token",
        "new_auth_token",
    )

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    auth_id: str
    """Id of the subaccount, and its Basic user name."""

    auth_token: str
    """Its Basic password."""

    new_auth_token: str | None = None
    """Its next Basic password. Often left out."""

    name: str
    """Name of the subaccount."""

    enabled: bool
    """Whether it may send requests."""

    account: str
    """Path of the main account."""

    created: str
    """Day on which it was created, such as `2026-03-14`."""

    modified: str | None
    """Day on which it was last changed. Null if it never was."""

    resource_uri: str
    """Path of this object on the API's host, starting with `/v1/`."""


class SubaccountCreated(Model, frozen=True, kw_only=True):
    """Credentials of the new subaccount."""

    __secret__: ClassVar[tuple[str, ...]] = ("auth_token",)

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    auth_id: str
    """Id of the subaccount, and its Basic user name."""

    auth_token: str
    """Its Basic password."""

    message: str
    """What was done."""


class SubaccountPage(Model, frozen=True, kw_only=True):
    """A page of subaccounts."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: PageMeta
    """Where this page stands within the whole list."""

    objects: list[Subaccount]
    """The subaccounts."""


class TokenCreated(Model, frozen=True, kw_only=True):
    """The token."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    token: str
    """A JSON web token, to be handed to the browser or mobile SDK."""


class TokenPermissions(Model, frozen=True, kw_only=True):
    """What the token allows. Without it, nothing but to log in."""

    voice: TokenVoicePermissions | Unset = UNSET
    """Which calls the token allows."""


class TokenVoicePermissions(Model, frozen=True, kw_only=True):
    """Which calls the token allows."""

    incoming_allow: bool | Unset = UNSET
    """Whether calls can be received. Needs a `sub`. Default: False."""

    outgoing_allow: bool | Unset = UNSET
    """Whether calls can be made. Default: False."""


class Transcription(Model, frozen=True, kw_only=True):
    """The text of a recording, and what making it cost."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    status: str | None = None
    """How it went, such as `success`."""

    transcription: Any
    """The text. With another `type` than `transcription` it may be an object or an array.

    Uncertain: observed, but not confirmed by the API's documentation.
    """

    rate: float | str | None = None
    """Price of a minute, in US dollars."""

    cost: float | str | None = None
    """Price of the text, in US dollars."""

    recording_duration_ms: float | str | None = None
    """Length of the recording in milliseconds."""

    recording_start_ms: float | str | None = None
    """When the recording began, in milliseconds since 1970."""


class TranscriptionEvent(Model, frozen=True, kw_only=True):
    """The text of a recording, or why there is none.

    Uncertain: observed, but not confirmed by the API's documentation.
    """

    recording_id: str | None = None
    """Id of the recording."""

    call_uuid: str | None = None
    """Id of the call that was recorded."""

    transcription: str | None = None
    """The text."""

    error: str | None = None
    """Why there is none, such as that the recording is too long or too large."""

    duration: float | None = None
    """Length of the recording in seconds."""

    transcription_rate: str | None = None
    """Price of a minute, in US dollars."""

    transcription_charge: str | None = None
    """Price of the text, in US dollars."""


class UncountedPageMeta(Model, frozen=True, kw_only=True):
    """Where this page stands within a list whose length may not be told."""

    limit: int
    """The limit that was applied."""

    offset: int
    """How many objects come before this page."""

    next: str | None
    """Path and query of a neighbouring page on the API's host. Null or empty when there is none."""

    previous: str | None
    """Path and query of a neighbouring page on the API's host. Null or empty when there is none."""

    total_count: int | None = None
    """How many objects the whole list has. Often left out."""


class VerifiedCallerId(Model, frozen=True, kw_only=True):
    """A number that may be shown as caller."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    phone_number: str
    """The number with a leading `+`."""

    alias: str | None = None
    """What you call it."""

    country: str | None = None
    """Its country as code of two letters. May be empty."""

    subaccount: str | None = None
    """The subaccount it belongs to. Empty for the main account."""

    verification_uuid: str
    """Id of the verification."""

    created_at: str | None = None
    """When it was added, such as `2026-03-14T09:26:53.589793Z`."""

    modified_at: str | None = None
    """When it was last changed."""

    resource_uri: str | None = None
    """Its path, without a slash at the end. In lists only."""


class VerifiedCallerIdInitiated(Model, frozen=True, kw_only=True):
    """The code was sent."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    message: str
    """Where the code was sent. The wording is for people and may change."""

    verification_uuid: str
    """Id of the verification. Hand in the code with it."""


class VerifiedCallerIdPage(Model, frozen=True, kw_only=True):
    """A page of verified caller ids."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: PageMeta
    """Where this page stands within the whole list."""

    objects: list[VerifiedCallerId]
    """The numbers."""


class VerifiedCallerIdVerified(Model, frozen=True, kw_only=True):
    """The number that may be shown from now on."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    phone_number: str
    """The number with a leading `+`."""

    alias: str | None = None
    """What you call it."""

    channel: str | None = None
    """How the code was sent: `sms`, `call`, or empty."""

    country: str | None = None
    """Its country as code of two letters. May be empty."""

    subaccount: str | None = None
    """The subaccount it belongs to. Mostly left out."""

    verification_uuid: str
    """Id of the verification."""

    created_at: str | None = None
    """When it was added, such as `2026-03-14T09:26:53.589793265Z`."""


class WhatsAppAction(Model, frozen=True, kw_only=True):
    """What there is to choose from. Buttons or sections, as `type` demands."""

    buttons: list[WhatsAppButton] | Unset | None = UNSET
    """The buttons."""

    sections: list[WhatsAppSection] | Unset | None = UNSET
    """The sections of the list."""


class WhatsAppButton(Model, frozen=True, kw_only=True):
    """A button."""

    id: str | Unset | None = UNSET
    """What comes back when it is chosen."""

    title: str
    """What is written on it."""

    cta_url: str | Unset | None = UNSET
    """The link it opens. Only with `cta_url`."""


class WhatsAppCard(Model, frozen=True, kw_only=True):
    """A card of a carousel."""

    card_index: int | Unset = UNSET
    """Which card it is, counted from 0."""

    components: list[WhatsAppComponent] | Unset = UNSET
    """The parts of the card that have something to fill in."""


class WhatsAppComponent(Model, frozen=True, kw_only=True):
    """A part of a template."""

    type: WhatsAppComponentType
    """Which part of the template."""

    sub_type: WhatsAppButtonKind | Unset | None = UNSET
    """Kind of button. Only for buttons."""

    index: str | Unset | None = UNSET
    """Which button it is, counted from `0`. A string."""

    parameters: list[WhatsAppParameter] | Unset = UNSET
    """What to fill in, in the order of the placeholders."""

    cards: list[WhatsAppCard] | Unset = UNSET
    """The cards of a carousel."""


class WhatsAppCurrency(Model, frozen=True, kw_only=True):
    """An amount of money in a template."""

    fallback_value: str
    """Text to show if the amount cannot be formatted."""

    currency_code: str
    """Three letters, such as `USD`."""

    amount_1000: int
    """The amount times 1000."""


class WhatsAppDateTime(Model, frozen=True, kw_only=True):
    """A point in time in a template."""

    fallback_value: str
    """The text to show, such as `March 14`."""


class WhatsAppHeader(Model, frozen=True, kw_only=True):
    """What stands above the message."""

    type: WhatsAppHeaderType
    """A line of text, or an image, a video or a document."""

    text: str | Unset | None = UNSET
    """The text of a `text` header."""

    media: str | Unset | None = UNSET
    """URL of what a `media` header shows."""


class WhatsAppInteractive(Model, frozen=True, kw_only=True):
    """A message that the recipient answers by choosing."""

    type: WhatsAppInteractiveType
    """Buttons, a list to choose from, or a button that opens a link."""

    header: WhatsAppHeader | Unset = UNSET
    """What stands above the message."""

    body: WhatsAppText | Unset = UNSET
    """What the message says."""

    footer: WhatsAppText | Unset = UNSET
    """Small print below."""

    action: WhatsAppAction | Unset = UNSET
    """What there is to choose from. Buttons or sections, as `type` demands."""


class WhatsAppLocation(Model, frozen=True, kw_only=True):
    """A place on the map. The coordinates are strings."""

    latitude: str
    """Degrees north, such as `37.7898`."""

    longitude: str
    """Degrees east, such as `-122.3942`."""

    name: str | Unset = UNSET
    """Name of the place."""

    address: str | Unset = UNSET
    """Its address."""


class WhatsAppParameter(Model, frozen=True, kw_only=True):
    """A value to fill in. The field that goes with `type` holds it."""

    type: WhatsAppParameterType
    """What kind of value it is."""

    parameter_name: str | Unset | None = UNSET
    """Name of the placeholder, where placeholders have names."""

    text: str | Unset | None = UNSET
    """A text."""

    media: str | Unset | None = UNSET
    """URL of an image, a video or a document."""

    payload: str | Unset | None = UNSET
    """What comes back when a quick reply is chosen."""

    currency: WhatsAppCurrency | Unset | None = UNSET
    """An amount of money."""

    date_time: WhatsAppDateTime | Unset | None = UNSET
    """A point in time."""

    location: WhatsAppLocation | Unset | None = UNSET
    """A place on the map."""


class WhatsAppRow(Model, frozen=True, kw_only=True):
    """A row of a list."""

    id: str
    """What comes back when it is chosen."""

    title: str
    """What it says."""

    description: str | Unset | None = UNSET
    """A second line."""


class WhatsAppSection(Model, frozen=True, kw_only=True):
    """A section of a list."""

    title: str
    """What stands above it."""

    rows: list[WhatsAppRow]
    """Its rows."""


class WhatsAppTemplate(Model, frozen=True, kw_only=True):
    """A template approved for the sender, and what to fill in."""

    name: str
    """Name of the template."""

    language: str
    """Language of the template, such as `en_US`."""

    components: list[WhatsAppComponent] | Unset = UNSET
    """The parts of the template that have something to fill in."""


class WhatsAppText(Model, frozen=True, kw_only=True):
    """A text."""

    text: str
    """What it says."""


class ZentrunkCall(Model, frozen=True, kw_only=True):
    """The record of a call over a trunk."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    call_uuid: str
    """Id of the call."""

    from_number: str | None = None
    """Who called."""

    to_number: str | None = None
    """Who was called."""

    call_direction: Direction | None = None
    """Seen from the platform, `inbound` came in from outside and `outbound` was started by this
    account.
    """

    call_duration: int | None = None
    """Seconds that the call lasted."""

    bill_duration: int | None = None
    """Seconds that are charged."""

    initiation_time: str | None = None
    """When the call began."""

    answer_time: str | None = None
    """When it was answered. Null if it was not."""

    end_time: str | None = None
    """When it ended."""

    hangup_cause_name: str | None = None
    """Why it ended, in words."""

    hangup_cause_code: int | None = None
    """Why it ended, as number."""

    hangup_source: ZentrunkHangupSource | None = None
    """Who ended the call: your side, the carrier, or the platform."""

    total_rate: str | None = None
    """Price of a minute, in US dollars."""

    total_amount: str | None = None
    """Price of the call, in US dollars."""

    trunk_domain: str | None = None
    """Domain of the trunk that carried it."""

    from_country: str | None = None
    """Country of the caller."""

    to_country: str | None = None
    """Country of the called."""

    transport_protocol: str | None = None
    """How signalling travelled: UDP, TCP or TLS."""

    srtp: bool | None = None
    """Whether sound was encrypted."""

    secure_trunking: bool | None = None
    """Whether the call went over an encrypting trunk."""

    secure_trunking_rate: str | None = None
    """What encryption costs in addition, in US dollars."""

    stir_verification: str | None = None
    """Result of caller id verification, such as `Verified`."""


class ZentrunkCallPage(Model, frozen=True, kw_only=True):
    """A page of calls over trunks."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: PageMeta
    """Where this page stands within the whole list."""

    objects: list[ZentrunkCall]
    """The calls."""


class ZentrunkCredential(Model, frozen=True, kw_only=True):
    """A user name with which a telephone system proves itself on outbound trunks."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    credential_uuid: str
    """Its id."""

    name: str | None = None
    """Its name."""

    username: str | None = None
    """The user name."""


class ZentrunkCredentialCreated(Model, frozen=True, kw_only=True):
    """The new credential's id."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    credential_uuid: str
    """Id of the new credential."""

    message: str | None = None
    """What was done."""


class ZentrunkCredentialPage(Model, frozen=True, kw_only=True):
    """A page of credentials."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: PageMeta
    """Where this page stands within the whole list."""

    objects: list[ZentrunkCredential]
    """The credentials."""


class ZentrunkCredentialUpdated(Model, frozen=True, kw_only=True):
    """The credential was changed."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    credential_uuid: str | None = None
    """Id of the credential."""

    message: str
    """What was done."""


class ZentrunkIpAcl(Model, frozen=True, kw_only=True):
    """The addresses from which outbound trunks take calls."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    ipacl_uuid: str
    """Its id."""

    name: str | None = None
    """Its name."""

    ip_addresses: list[str] | None = None
    """The addresses."""


class ZentrunkIpAclCreated(Model, frozen=True, kw_only=True):
    """The new list's id."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    ipacl_uuid: str
    """Id of the new list."""

    message: str | None = None
    """What was done."""


class ZentrunkIpAclPage(Model, frozen=True, kw_only=True):
    """A page of lists."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: PageMeta
    """Where this page stands within the whole list."""

    objects: list[ZentrunkIpAcl]
    """The lists."""


class ZentrunkIpAclUpdated(Model, frozen=True, kw_only=True):
    """The list was changed."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    ipacl_uuid: str | None = None
    """Id of the list. Uncertain: observed, but not confirmed by the API's documentation."""

    message: str
    """What was done."""


class ZentrunkOriginationUri(Model, frozen=True, kw_only=True):
    """Where inbound trunks bring calls to."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    uri_uuid: str
    """Its id."""

    name: str | None = None
    """Its name."""

    uri: str | None = None
    """Host name or address of your telephone system, with or without a port."""

    authentication_needed: bool | None = None
    """Whether your telephone system asks for a password."""

    username: str | None = None
    """The user name that is given to it. Null if it asks for none."""


class ZentrunkOriginationUriCreated(Model, frozen=True, kw_only=True):
    """The new origination URI's id."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    uri_uuid: str
    """Id of the new origination URI."""

    message: str | None = None
    """What was done."""


class ZentrunkOriginationUriPage(Model, frozen=True, kw_only=True):
    """A page of origination URIs."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: PageMeta
    """Where this page stands within the whole list."""

    objects: list[ZentrunkOriginationUri]
    """The origination URIs."""


class ZentrunkOriginationUriUpdated(Model, frozen=True, kw_only=True):
    """The origination URI was changed."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    uri_uuid: str | None = None
    """Id of the origination URI. Uncertain: observed, but not confirmed by the API's documentation."""

    message: str
    """What was done."""


class ZentrunkTrunk(Model, frozen=True, kw_only=True):
    """What connects a telephone system of yours with the telephone network, in one direction."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    trunk_id: str
    """Its id. An inbound one may stand where a number wants an application."""

    trunk_domain: str | None = None
    """Domain that your telephone system sends its calls to."""

    name: str | None = None
    """Its name."""

    trunk_status: ZentrunkTrunkStatus | None = None
    """Whether the trunk carries calls."""

    trunk_direction: ZentrunkTrunkDirection | None = None
    """`inbound` trunks bring calls from the telephone network to your telephone system, `outbound` ones take calls from it."""

    secure: bool | None = None
    """Whether signalling and sound are encrypted."""

    ipacl_uuid: str | None = None
    """Id of the IP access control list. Null if there is none. Outbound only."""

    credential_uuid: str | None = None
    """Id of the credential. Null if there is none. Outbound only."""

    primary_uri_uuid: str | None = None
    """Id of the origination URI that calls are brought to. Inbound only."""

    fallback_uri_uuid: str | None = None
    """Id of the origination URI for when the primary one fails. Null if there is none. Inbound only."""


class ZentrunkTrunkCreated(Model, frozen=True, kw_only=True):
    """The new trunk's id."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    trunk_id: str
    """Id of the new trunk."""

    message: str | None = None
    """What was done."""


class ZentrunkTrunkPage(Model, frozen=True, kw_only=True):
    """A page of trunks."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: PageMeta
    """Where this page stands within the whole list."""

    objects: list[ZentrunkTrunk]
    """The trunks."""


class ZentrunkTrunkUpdated(Model, frozen=True, kw_only=True):
    """The trunk was changed."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    trunk_id: str | None = None
    """Id of the trunk. Uncertain: observed, but not confirmed by the API's documentation."""

    message: str
    """What was done."""
