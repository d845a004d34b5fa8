# Generated from the document. Do not edit: change the spec, then `make generate`.
"""Models: what the API answers with, and what can be sent to it.

Models are frozen. In answers a field that the server left out or sent as null is `None`. In models that are only sent,
a field that is not given is `UNSET` and is not sent.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Literal, TypeAlias

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
    "BillingMode",
    "BillingModeLike",
    "Call",
    "CallCreated",
    "CallEvent",
    "CallEventName",
    "CallEventNameLike",
    "CallEventStatus",
    "CallEventStatusLike",
    "CallHangupEvent",
    "CallIds",
    "CallPage",
    "CallStatus",
    "CallStatusFilter",
    "CallStatusFilterLike",
    "CallStatusLike",
    "CallTransferred",
    "CallbackMethod",
    "CallbackMethodLike",
    "Changed",
    "ConversationOrigin",
    "ConversationOriginLike",
    "Direction",
    "DirectionLike",
    "DltTemplateCategory",
    "DltTemplateCategoryLike",
    "Error",
    "ErrorDetail",
    "HangupSource",
    "HangupSourceLike",
    "HttpMethod",
    "HttpMethodLike",
    "InboundContentType",
    "InboundContentTypeLike",
    "InboundMessageEvent",
    "LiveCall",
    "MachineAction",
    "MachineActionLike",
    "MachineDetection",
    "MachineDetectionEvent",
    "MachineDetectionLike",
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
    "PageMeta",
    "QueuedCall",
    "StirVerification",
    "StirVerificationLike",
    "Subaccount",
    "SubaccountCreated",
    "SubaccountPage",
    "TendlcRegistrationStatus",
    "TendlcRegistrationStatusLike",
    "TransferLegs",
    "TransferLegsLike",
    "UncountedPageMeta",
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
)


class AccountType(OpenStrEnum):
    """`standard` is a paying account, `developer` a trial.

    More values may follow; an unknown one is kept as it came.
    """

    STANDARD = "standard"
    DEVELOPER = "developer"


AccountTypeLike: TypeAlias = AccountType | Literal["standard", "developer"] | str


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


class CallbackMethod(StrEnum):
    """The verb used to send the result to `callback_url`."""

    GET = "GET"
    POST = "POST"


CallbackMethodLike: TypeAlias = CallbackMethod | Literal["GET", "POST"]


class ConversationOrigin(OpenStrEnum):
    """The kind of a WhatsApp conversation. More values may follow; an unknown one is kept as it came."""

    SERVICE = "service"
    UTILITY = "utility"
    AUTHENTICATION = "authentication"
    MARKETING = "marketing"


ConversationOriginLike: TypeAlias = (
    ConversationOrigin | Literal["service", "utility", "authentication", "marketing"] | str
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


class CallTransferred(Model, frozen=True, kw_only=True):
    """The transfer was carried out."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    message: str
    """What was done."""

    call_uuids: list[str] | None = None
    """Ids of the legs. Mostly left out."""


class Changed(Model, frozen=True, kw_only=True):
    """The request was carried out and there is nothing to show for it but a message."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    message: str
    """What was done. The wording is for people and may change."""


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


class Subaccount(Model, frozen=True, kw_only=True):
    """An account within the account."""

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
