# Generated from the document. Do not edit: change the spec, then `make generate`.
"""Models: what the API answers with, and what can be sent to it.

Models are frozen. In answers a field that the server left out or sent as null is `None`. In models that are only sent,
a field that is not given is `UNSET` and is not sent.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any, ClassVar, Literal, TypeAlias

from msgspec import field

from ._runtime.model import EventModel, Model, OpenStrEnum
from ._runtime.unset import UNSET, Unset

__all__: list[str] = [
    "AcceptableDocument",
    "Account",
    "AccountType",
    "AccountTypeLike",
    "Address",
    "AddressDocument",
    "AddressPage",
    "AltBusinessIdType",
    "AltBusinessIdTypeLike",
    "Application",
    "ApplicationCreated",
    "ApplicationPage",
    "AsyncResult",
    "AudioTrack",
    "AudioTrackLike",
    "BillingMode",
    "BillingModeLike",
    "Brand",
    "BrandDeclinedReason",
    "BrandEnvelope",
    "BrandOtpSent",
    "BrandPage",
    "BrandRegistrationEvent",
    "BrandResult",
    "BrandStatus",
    "BrandStatusLike",
    "BrandType",
    "BrandTypeLike",
    "BrandUsecase",
    "BrandUsecases",
    "BusinessVertical",
    "BusinessVerticalLike",
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
    "CallLegs",
    "CallLegsLike",
    "CallPage",
    "CallStatus",
    "CallStatusFilter",
    "CallStatusFilterLike",
    "CallStatusLike",
    "CallStream",
    "CallStreamPage",
    "CallStreamStarted",
    "CallStreamsStopped",
    "CallTransferred",
    "CallbackMethod",
    "CallbackMethodLike",
    "CallerIdVerificationChannel",
    "CallerIdVerificationChannelLike",
    "CallerReputationEvent",
    "Campaign",
    "CampaignAttributes",
    "CampaignCarrier",
    "CampaignEnvelope",
    "CampaignNumber",
    "CampaignNumberEvent",
    "CampaignNumberEventStatus",
    "CampaignNumberEventStatusLike",
    "CampaignNumberRequested",
    "CampaignNumberStatus",
    "CampaignNumberStatusLike",
    "CampaignNumbers",
    "CampaignPage",
    "CampaignRegistrationEvent",
    "CampaignResult",
    "CampaignSource",
    "CampaignSourceLike",
    "CampaignStatus",
    "CampaignStatusLike",
    "CampaignUsecase",
    "CampaignUsecaseLike",
    "Changed",
    "CnamUpdateEvent",
    "CnamUpdateStatus",
    "CnamUpdateStatusLike",
    "ComplianceApplication",
    "ComplianceApplicationCreated",
    "ComplianceApplicationDocument",
    "ComplianceApplicationPage",
    "ComplianceDocument",
    "ComplianceDocumentChange",
    "ComplianceDocumentCreated",
    "ComplianceDocumentData",
    "ComplianceDocumentField",
    "ComplianceDocumentFile",
    "ComplianceDocumentOwner",
    "ComplianceDocumentPage",
    "ComplianceDocumentType",
    "ComplianceDocumentTypePage",
    "ComplianceMessage",
    "ComplianceNumberType",
    "ComplianceNumberTypeLike",
    "ComplianceProof",
    "ComplianceRequirement",
    "ComplianceUserType",
    "ComplianceUserTypeLike",
    "Conference",
    "ConferenceAction",
    "ConferenceActionEvent",
    "ConferenceActionLike",
    "ConferenceMember",
    "ConferenceMemberResult",
    "ConferenceMemberVoice",
    "ConferenceMemberVoiceLike",
    "ConferenceNames",
    "ConferenceRecordingEvent",
    "ConferenceStatusEvent",
    "ConferenceTranscriptionEvent",
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
    "EndUser",
    "EndUserCreated",
    "EndUserPage",
    "Endpoint",
    "EndpointCreated",
    "EndpointPage",
    "EndpointUpdated",
    "Error",
    "ErrorDetail",
    "HangupSource",
    "HangupSourceLike",
    "HostedMessagingNumber",
    "HostedMessagingNumberCreated",
    "HostedMessagingNumberPage",
    "HttpMethod",
    "HttpMethodLike",
    "Identity",
    "IdentityDocument",
    "IdentityPage",
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
    "Loa",
    "LoaCreated",
    "LoaPage",
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
    "MaskingInteraction",
    "MaskingPinStatus",
    "MaskingPinStatusLike",
    "MaskingRecordingEvent",
    "MaskingRecordingEventName",
    "MaskingRecordingEventNameLike",
    "MaskingSession",
    "MaskingSessionAnswer",
    "MaskingSessionCreated",
    "MaskingSessionEvent",
    "MaskingSessionEventName",
    "MaskingSessionEventNameLike",
    "MaskingSessionList",
    "MaskingSessionPage",
    "MaskingSessionStatus",
    "MaskingSessionStatusFilter",
    "MaskingSessionStatusFilterLike",
    "MaskingSessionStatusLike",
    "MaskingSessionUpdated",
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
    "MessageMedia",
    "MessageMediaList",
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
    "NumberPool",
    "NumberPrerequisite",
    "NumberSearchType",
    "NumberSearchTypeLike",
    "NumberType",
    "NumberTypeLike",
    "NumberVerificationEvent",
    "NumberVerificationState",
    "NumberVerificationStateLike",
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
    "PhoneNumberCompliance",
    "PhoneNumberComplianceChanges",
    "PhoneNumberComplianceCreated",
    "PhoneNumberComplianceData",
    "PhoneNumberComplianceDeleted",
    "PhoneNumberComplianceDocument",
    "PhoneNumberComplianceDocumentCreate",
    "PhoneNumberComplianceEndUser",
    "PhoneNumberComplianceEndUserCreate",
    "PhoneNumberComplianceEndUserUpdate",
    "PhoneNumberComplianceEvent",
    "PhoneNumberComplianceFiles",
    "PhoneNumberComplianceFound",
    "PhoneNumberComplianceLink",
    "PhoneNumberComplianceLinkResult",
    "PhoneNumberComplianceLinkStatus",
    "PhoneNumberComplianceLinkStatusLike",
    "PhoneNumberComplianceLinked",
    "PhoneNumberComplianceNumber",
    "PhoneNumberCompliancePage",
    "PhoneNumberComplianceRequirements",
    "PhoneNumberComplianceUpdated",
    "PhoneNumberPage",
    "PoolMemberRemoved",
    "PoolNumber",
    "PoolNumberPage",
    "PoolService",
    "PoolServiceLike",
    "PoolShortcode",
    "PoolShortcodePage",
    "PoolTollfree",
    "PoolTollfreePage",
    "Powerpack",
    "PowerpackCountry",
    "PowerpackCountryLike",
    "PowerpackDeleted",
    "PowerpackNumberKind",
    "PowerpackNumberKindLike",
    "PowerpackPage",
    "PowerpackPriority",
    "PowerpackPriorityOrder",
    "PowerpackService",
    "PowerpackServiceLike",
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
    "Profile",
    "ProfileAddress",
    "ProfileAddressCreate",
    "ProfileContact",
    "ProfileContactCreate",
    "ProfileCreated",
    "ProfileCustomerType",
    "ProfileCustomerTypeLike",
    "ProfileDeleted",
    "ProfileEntityType",
    "ProfileEntityTypeLike",
    "ProfileEnvelope",
    "ProfilePage",
    "ProfileType",
    "ProfileTypeLike",
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
    "RecordingStarted",
    "RegistrationEventStatus",
    "RegistrationEventStatusLike",
    "RegulatedNumberType",
    "RegulatedNumberTypeLike",
    "RequiredDocumentField",
    "RequiredDocumentType",
    "Salutation",
    "SalutationLike",
    "SpeechType",
    "SpeechTypeLike",
    "StirVerification",
    "StirVerificationLike",
    "StockExchange",
    "StockExchangeLike",
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
    "TollfreeOptinType",
    "TollfreeOptinTypeLike",
    "TollfreeVerification",
    "TollfreeVerificationCreated",
    "TollfreeVerificationEvent",
    "TollfreeVerificationPage",
    "TollfreeVerificationStatus",
    "TollfreeVerificationStatusLike",
    "Transcription",
    "TranscriptionEvent",
    "TranscriptionType",
    "TranscriptionTypeLike",
    "UncountedPageMeta",
    "VerificationAccepted",
    "VerifiedCallerId",
    "VerifiedCallerIdInitiated",
    "VerifiedCallerIdPage",
    "VerifiedCallerIdVerified",
    "VerifyAttempt",
    "VerifyAttemptCharge",
    "VerifyChannel",
    "VerifyChannelLike",
    "VerifyChannelStatus",
    "VerifyChannelStatusLike",
    "VerifyCharges",
    "VerifyFraudCheck",
    "VerifyFraudCheckLike",
    "VerifySession",
    "VerifySessionCreated",
    "VerifySessionEvent",
    "VerifySessionPage",
    "VerifySessionStatus",
    "VerifySessionStatusLike",
    "VerifySessionValidated",
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
    "WhatsAppTemplateButton",
    "WhatsAppTemplateCard",
    "WhatsAppTemplateCategory",
    "WhatsAppTemplateCategoryLike",
    "WhatsAppTemplateComponent",
    "WhatsAppTemplatePage",
    "WhatsAppTemplateQuality",
    "WhatsAppTemplateRecord",
    "WhatsAppTemplateSample",
    "WhatsAppTemplateScore",
    "WhatsAppTemplateScoreLike",
    "WhatsAppTemplateStatus",
    "WhatsAppTemplateStatusLike",
    "WhatsAppTemplateSubmitted",
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
]


class AccountType(OpenStrEnum):
    """`standard` is a paying account, `developer` a trial.

    More values may follow; an unknown one is kept as it came.
    """

    STANDARD = "standard"
    DEVELOPER = "developer"


AccountTypeLike: TypeAlias = AccountType | Literal["standard", "developer"] | str


class AltBusinessIdType(StrEnum):
    """Who gave out a number that identifies a company. Empty or `NONE` if there is no such number."""

    EMPTY = ""
    DUNS = "DUNS"
    LEI = "LEI"
    GIIN = "GIIN"
    NONE = "NONE"


AltBusinessIdTypeLike: TypeAlias = AltBusinessIdType | Literal["", "DUNS", "LEI", "GIIN", "NONE"]


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


class BrandStatus(OpenStrEnum):
    """How far the registration is. Campaigns can be created once it is `COMPLETED`.

    More values may follow; an unknown one is kept as it came.
    """

    PROCESSING = "PROCESSING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"


BrandStatusLike: TypeAlias = BrandStatus | Literal["PROCESSING", "COMPLETED", "FAILED"] | str


class BrandType(OpenStrEnum):
    """`STANDARD` is a company with a tax number. `STARTER` is for those without one; new ones are not
    registered at present.

    More values may follow; an unknown one is kept as it came.
    """

    STANDARD = "STANDARD"
    STARTER = "STARTER"


BrandTypeLike: TypeAlias = BrandType | Literal["STANDARD", "STARTER"] | str


class BusinessVertical(StrEnum):
    """Trade of a company, or what messages are about."""

    AGRICULTURE = "AGRICULTURE"
    COMMUNICATION = "COMMUNICATION"
    CONSTRUCTION = "CONSTRUCTION"
    EDUCATION = "EDUCATION"
    ENERGY = "ENERGY"
    ENTERTAINMENT = "ENTERTAINMENT"
    FINANCIAL = "FINANCIAL"
    GAMBLING = "GAMBLING"
    GOVERNMENT = "GOVERNMENT"
    HEALTHCARE = "HEALTHCARE"
    HOSPITALITY = "HOSPITALITY"
    HUMAN_RESOURCES = "HUMAN_RESOURCES"
    INSURANCE = "INSURANCE"
    LEGAL = "LEGAL"
    MANUFACTURING = "MANUFACTURING"
    NGO = "NGO"
    POLITICAL = "POLITICAL"
    POSTAL = "POSTAL"
    PROFESSIONAL = "PROFESSIONAL"
    REAL_ESTATE = "REAL_ESTATE"
    RETAIL = "RETAIL"
    TECHNOLOGY = "TECHNOLOGY"
    TRANSPORTATION = "TRANSPORTATION"


BusinessVerticalLike: TypeAlias = (
    BusinessVertical
    | Literal[
        "AGRICULTURE",
        "COMMUNICATION",
        "CONSTRUCTION",
        "EDUCATION",
        "ENERGY",
        "ENTERTAINMENT",
        "FINANCIAL",
        "GAMBLING",
        "GOVERNMENT",
        "HEALTHCARE",
        "HOSPITALITY",
        "HUMAN_RESOURCES",
        "INSURANCE",
        "LEGAL",
        "MANUFACTURING",
        "NGO",
        "POLITICAL",
        "POSTAL",
        "PROFESSIONAL",
        "REAL_ESTATE",
        "RETAIL",
        "TECHNOLOGY",
        "TRANSPORTATION",
    ]
)


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


class CallLegs(StrEnum):
    """The first leg (`aleg`), the second (`bleg`), or both."""

    ALEG = "aleg"
    BLEG = "bleg"
    BOTH = "both"


CallLegsLike: TypeAlias = CallLegs | Literal["aleg", "bleg", "both"]


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


class CallerIdVerificationChannel(StrEnum):
    """How the code is sent, by message (`sms`) or by voice (`call`)."""

    SMS = "sms"
    CALL = "call"


CallerIdVerificationChannelLike: TypeAlias = CallerIdVerificationChannel | Literal["sms", "call"]


class CampaignNumberEventStatus(OpenStrEnum):
    """What became of it. `created` says that the carriers are being asked.

    More values may follow; an unknown one is kept as it came.
    """

    CREATED = "created"
    FAILED = "failed"
    SUCCESS = "success"


CampaignNumberEventStatusLike: TypeAlias = (
    CampaignNumberEventStatus | Literal["created", "failed", "success"] | str
)


class CampaignNumberStatus(OpenStrEnum):
    """How far the linking is. The number can send once it is `COMPLETED`.

    More values may follow; an unknown one is kept as it came.
    """

    PROCESSING = "PROCESSING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"


CampaignNumberStatusLike: TypeAlias = (
    CampaignNumberStatus | Literal["PROCESSING", "COMPLETED", "FAILED"] | str
)


class CampaignSource(OpenStrEnum):
    """Whether it was registered here (`plivo`) or at the registry and then imported (`shared`).

    More values may follow; an unknown one is kept as it came.
    """

    PLIVO = "plivo"
    SHARED = "shared"


CampaignSourceLike: TypeAlias = CampaignSource | Literal["plivo", "shared"] | str


class CampaignStatus(OpenStrEnum):
    """How far the registration is. Messages can be sent while it is `ACTIVE`.

    More values may follow; an unknown one is kept as it came.
    """

    ACTIVE = "ACTIVE"
    FAILED = "FAILED"
    PROCESSING = "PROCESSING"
    EXPIRED = "EXPIRED"


CampaignStatusLike: TypeAlias = (
    CampaignStatus | Literal["ACTIVE", "FAILED", "PROCESSING", "EXPIRED"] | str
)


class CampaignUsecase(OpenStrEnum):
    """What messages are for. `MIXED`, `LOW_VOLUME` and `STARTER` stand for several of the others.

    More values may follow; an unknown one is kept as it came.
    """

    VALUE_2FA = "2FA"
    ACCOUNT_NOTIFICATION = "ACCOUNT_NOTIFICATION"
    CUSTOMER_CARE = "CUSTOMER_CARE"
    DELIVERY_NOTIFICATION = "DELIVERY_NOTIFICATION"
    FRAUD_ALERT = "FRAUD_ALERT"
    HIGHER_EDUCATION = "HIGHER_EDUCATION"
    LOW_VOLUME = "LOW_VOLUME"
    MARKETING = "MARKETING"
    MIXED = "MIXED"
    POLLING_VOTING = "POLLING_VOTING"
    PUBLIC_SERVICE_ANNOUNCEMENT = "PUBLIC_SERVICE_ANNOUNCEMENT"
    SECURITY_ALERT = "SECURITY_ALERT"
    STARTER = "STARTER"


CampaignUsecaseLike: TypeAlias = (
    CampaignUsecase
    | Literal[
        "2FA",
        "ACCOUNT_NOTIFICATION",
        "CUSTOMER_CARE",
        "DELIVERY_NOTIFICATION",
        "FRAUD_ALERT",
        "HIGHER_EDUCATION",
        "LOW_VOLUME",
        "MARKETING",
        "MIXED",
        "POLLING_VOTING",
        "PUBLIC_SERVICE_ANNOUNCEMENT",
        "SECURITY_ALERT",
        "STARTER",
    ]
    | str
)


class CnamUpdateStatus(OpenStrEnum):
    """How it went. More values may follow; an unknown one is kept as it came."""

    SUCCESS = "success"
    FAILED = "failed"


CnamUpdateStatusLike: TypeAlias = CnamUpdateStatus | Literal["success", "failed"] | str


class ComplianceNumberType(StrEnum):
    """Kind of number."""

    LOCAL = "local"
    MOBILE = "mobile"
    TOLLFREE = "tollfree"


ComplianceNumberTypeLike: TypeAlias = ComplianceNumberType | Literal["local", "mobile", "tollfree"]


class ComplianceUserType(StrEnum):
    """Who will use the numbers."""

    INDIVIDUAL = "individual"
    BUSINESS = "business"


ComplianceUserTypeLike: TypeAlias = ComplianceUserType | Literal["individual", "business"]


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

    Uncertain: the API's documentation does not confirm it.
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


class MaskingPinStatus(OpenStrEnum):
    """Whether the PIN was right. `AuthorizedCaller` did not have to type one.

    More values may follow; an unknown one is kept as it came.
    """

    SUCCESS = "success"
    FAILED = "failed"
    AUTHORIZED_CALLER = "AuthorizedCaller"


MaskingPinStatusLike: TypeAlias = (
    MaskingPinStatus | Literal["success", "failed", "AuthorizedCaller"] | str
)


class MaskingRecordingEventName(OpenStrEnum):
    """Whether the recording has begun, is complete or has failed.

    More values may follow; an unknown one is kept as it came.
    """

    SESSION_RECORDING_INITIATED = "SessionRecordingInitiated"
    SESSION_RECORDING_COMPLETED = "SessionRecordingCompleted"
    SESSION_RECORDING_FAILED = "SessionRecordingFailed"


MaskingRecordingEventNameLike: TypeAlias = (
    MaskingRecordingEventName
    | Literal["SessionRecordingInitiated", "SessionRecordingCompleted", "SessionRecordingFailed"]
    | str
)


class MaskingSessionEventName(OpenStrEnum):
    """What happened: a party answered, rings or has hung up, a PIN was typed, the session has expired,
    or its virtual number was replaced by another.

    More values may follow; an unknown one is kept as it came.
    """

    SESSION_FIRST_PARTY_ANSWER = "SessionFirstPartyAnswer"
    SESSION_SECOND_PARTY_RING = "SessionSecondPartyRing"
    SESSION_SECOND_PARTY_ANSWER = "SessionSecondPartyAnswer"
    SESSION_SECOND_PARTY_HANGUP = "SessionSecondPartyHangup"
    SESSION_FIRST_PARTY_HANGUP = "SessionFirstPartyHangup"
    SESSION_PARTIES_HANGUP = "SessionPartiesHangup"
    SESSION_PIN_AUTHENTICATION_STATUS = "SessionPinAuthenticationStatus"
    SESSION_TIMEOUT = "SessionTimeout"
    SESSION_VIRTUAL_NUMBER_REPLACED = "SessionVirtualNumberReplaced"
    SESSION_VIRTUAL_NUMBER_ANSWER = "SessionVirtualNumberAnswer"


MaskingSessionEventNameLike: TypeAlias = (
    MaskingSessionEventName
    | Literal[
        "SessionFirstPartyAnswer",
        "SessionSecondPartyRing",
        "SessionSecondPartyAnswer",
        "SessionSecondPartyHangup",
        "SessionFirstPartyHangup",
        "SessionPartiesHangup",
        "SessionPinAuthenticationStatus",
        "SessionTimeout",
        "SessionVirtualNumberReplaced",
        "SessionVirtualNumberAnswer",
    ]
    | str
)


class MaskingSessionStatus(OpenStrEnum):
    """`active` until it expires or is ended. Older answers may say `in-progress` while a call is on.

    More values may follow; an unknown one is kept as it came.
    """

    ACTIVE = "active"
    EXPIRED = "expired"
    IN_PROGRESS = "in-progress"


MaskingSessionStatusLike: TypeAlias = (
    MaskingSessionStatus | Literal["active", "expired", "in-progress"] | str
)


class MaskingSessionStatusFilter(OpenStrEnum):
    """The state to look for. More values may follow; an unknown one is kept as it came."""

    ACTIVE = "active"
    EXPIRED = "expired"
    IN_PROGRESS = "in-progress"
    ALL = "all"


MaskingSessionStatusFilterLike: TypeAlias = (
    MaskingSessionStatusFilter | Literal["active", "expired", "in-progress", "all"] | str
)


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


class NumberVerificationState(OpenStrEnum):
    """How far a check is. More values may follow; an unknown one is kept as it came."""

    PENDING = "pending"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


NumberVerificationStateLike: TypeAlias = (
    NumberVerificationState | Literal["pending", "accepted", "rejected"] | str
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
    """Part of somebody in a multiparty call."""

    AGENT = "agent"
    CUSTOMER = "customer"
    SUPERVISOR = "supervisor"


PhloRoleLike: TypeAlias = PhloRole | Literal["agent", "customer", "supervisor"]


class PhoneNumberComplianceLinkStatus(OpenStrEnum):
    """Whether the number was attached. More values may follow; an unknown one is kept as it came."""

    SUCCESS = "success"
    FAILED = "failed"


PhoneNumberComplianceLinkStatusLike: TypeAlias = (
    PhoneNumberComplianceLinkStatus | Literal["success", "failed"] | str
)


class PoolService(StrEnum):
    """What a number of a pool sends."""

    SMS = "sms"
    MMS = "mms"


PoolServiceLike: TypeAlias = PoolService | Literal["sms", "mms"]


class PowerpackCountry(OpenStrEnum):
    """The country of the recipient. More values may follow; an unknown one is kept as it came."""

    US = "US"
    CA = "CA"


PowerpackCountryLike: TypeAlias = PowerpackCountry | Literal["US", "CA"] | str


class PowerpackNumberKind(OpenStrEnum):
    """A kind of number; `longcode` is an ordinary one.

    More values may follow; an unknown one is kept as it came.
    """

    SHORTCODE = "shortcode"
    TOLLFREE = "tollfree"
    LONGCODE = "longcode"


PowerpackNumberKindLike: TypeAlias = (
    PowerpackNumberKind | Literal["shortcode", "tollfree", "longcode"] | str
)


class PowerpackService(OpenStrEnum):
    """The kind of message. More values may follow; an unknown one is kept as it came."""

    SMS = "SMS"
    MMS = "MMS"


PowerpackServiceLike: TypeAlias = PowerpackService | Literal["SMS", "MMS"] | str


class ProfileCustomerType(OpenStrEnum):
    """Whether the account sends for itself (`DIRECT`) or for a customer of its own (`RESELLER`).

    More values may follow; an unknown one is kept as it came.
    """

    DIRECT = "DIRECT"
    RESELLER = "RESELLER"


ProfileCustomerTypeLike: TypeAlias = ProfileCustomerType | Literal["DIRECT", "RESELLER"] | str


class ProfileEntityType(OpenStrEnum):
    """Kind of company. `PUBLIC` is publicly traded. The two that end in `_PROFIT` occur in old
    profiles.

    More values may follow; an unknown one is kept as it came.
    """

    PRIVATE = "PRIVATE"
    PUBLIC = "PUBLIC"
    NON_PROFIT = "NON_PROFIT"
    GOVERNMENT = "GOVERNMENT"
    INDIVIDUAL = "INDIVIDUAL"
    PRIVATE_PROFIT = "PRIVATE_PROFIT"
    PUBLIC_PROFIT = "PUBLIC_PROFIT"


ProfileEntityTypeLike: TypeAlias = (
    ProfileEntityType
    | Literal[
        "PRIVATE",
        "PUBLIC",
        "NON_PROFIT",
        "GOVERNMENT",
        "INDIVIDUAL",
        "PRIVATE_PROFIT",
        "PUBLIC_PROFIT",
    ]
    | str
)


class ProfileType(OpenStrEnum):
    """Whether the profile stands for itself, or belongs to the one in `primary_profile`.

    More values may follow; an unknown one is kept as it came.
    """

    PRIMARY = "PRIMARY"
    SECONDARY = "SECONDARY"


ProfileTypeLike: TypeAlias = ProfileType | Literal["PRIMARY", "SECONDARY"] | str


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


class RegistrationEventStatus(OpenStrEnum):
    """What became of the registration. `created` says that it was handed in.

    More values may follow; an unknown one is kept as it came.
    """

    CREATED = "created"
    REJECTED = "rejected"
    REGISTERED = "registered"


RegistrationEventStatusLike: TypeAlias = (
    RegistrationEventStatus | Literal["created", "rejected", "registered"] | str
)


class RegulatedNumberType(OpenStrEnum):
    """Kind of a number. More values may follow; an unknown one is kept as it came."""

    LOCAL = "local"
    NATIONAL = "national"
    MOBILE = "mobile"
    TOLLFREE = "tollfree"


RegulatedNumberTypeLike: TypeAlias = (
    RegulatedNumberType | Literal["local", "national", "mobile", "tollfree"] | str
)


class Salutation(OpenStrEnum):
    """How to address a person. More values may follow; an unknown one is kept as it came."""

    MR = "Mr"
    MS = "Ms"


SalutationLike: TypeAlias = Salutation | Literal["Mr", "Ms"] | str


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


class StockExchange(StrEnum):
    """Where shares are traded. Empty if they are not."""

    EMPTY = ""
    AMEX = "AMEX"
    AMX = "AMX"
    ASX = "ASX"
    B3 = "B3"
    BME = "BME"
    BSE = "BSE"
    FRA = "FRA"
    ICEX = "ICEX"
    JPX = "JPX"
    JSE = "JSE"
    KRX = "KRX"
    LON = "LON"
    NASDAQ = "NASDAQ"
    NSE = "NSE"
    NYSE = "NYSE"
    OMX = "OMX"
    SEHK = "SEHK"
    SGX = "SGX"
    SSE = "SSE"
    STO = "STO"
    SWX = "SWX"
    SZSE = "SZSE"
    TSX = "TSX"
    TWSE = "TWSE"
    VSE = "VSE"
    OTHER = "OTHER"


StockExchangeLike: TypeAlias = (
    StockExchange
    | Literal[
        "",
        "AMEX",
        "AMX",
        "ASX",
        "B3",
        "BME",
        "BSE",
        "FRA",
        "ICEX",
        "JPX",
        "JSE",
        "KRX",
        "LON",
        "NASDAQ",
        "NSE",
        "NYSE",
        "OMX",
        "SEHK",
        "SGX",
        "SSE",
        "STO",
        "SWX",
        "SZSE",
        "TSX",
        "TWSE",
        "VSE",
        "OTHER",
    ]
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

    More values may follow; an unknown one is kept as it came. Uncertain: the API's documentation
    does not confirm it.
    """

    REGISTERED = "registered"
    UNREGISTERED = "unregistered"


TendlcRegistrationStatusLike: TypeAlias = (
    TendlcRegistrationStatus | Literal["registered", "unregistered"] | str
)


class TollfreeOptinType(OpenStrEnum):
    """How recipients consent. More values may follow; an unknown one is kept as it came."""

    VERBAL = "VERBAL"
    WEB_FORM = "WEB_FORM"
    PAPER_FORM = "PAPER_FORM"
    VIA_TEXT = "VIA_TEXT"
    MOBILE_QR_CODE = "MOBILE_QR_CODE"


TollfreeOptinTypeLike: TypeAlias = (
    TollfreeOptinType
    | Literal["VERBAL", "WEB_FORM", "PAPER_FORM", "VIA_TEXT", "MOBILE_QR_CODE"]
    | str
)


class TollfreeVerificationStatus(OpenStrEnum):
    """How far it is. With `UPDATE_REQUIRED` the request has to be corrected.

    More values may follow; an unknown one is kept as it came.
    """

    SUBMITTED = "SUBMITTED"
    UPDATE_REQUIRED = "UPDATE_REQUIRED"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"


TollfreeVerificationStatusLike: TypeAlias = (
    TollfreeVerificationStatus
    | Literal["SUBMITTED", "UPDATE_REQUIRED", "APPROVED", "REJECTED"]
    | str
)


class TranscriptionType(StrEnum):
    """Asks for the text of the recording. `hybrid` has meant the same as `auto` since 2020."""

    AUTO = "auto"
    HYBRID = "hybrid"


TranscriptionTypeLike: TypeAlias = TranscriptionType | Literal["auto", "hybrid"]


class VerifyChannel(OpenStrEnum):
    """How the code gets to the recipient, as text message or as call.

    More values may follow; an unknown one is kept as it came.
    """

    SMS = "sms"
    VOICE = "voice"


VerifyChannelLike: TypeAlias = VerifyChannel | Literal["sms", "voice"] | str


class VerifyChannelStatus(OpenStrEnum):
    """State of the attempt: a message is `queued`, `sent`, then `delivered`, `undelivered` or
    `failed`; a call is `ringing`, `in-progress`, then `completed`.

    More values may follow; an unknown one is kept as it came.
    """

    QUEUED = "queued"
    SENT = "sent"
    DELIVERED = "delivered"
    UNDELIVERED = "undelivered"
    FAILED = "failed"
    RINGING = "ringing"
    IN_PROGRESS = "in-progress"
    COMPLETED = "completed"


VerifyChannelStatusLike: TypeAlias = (
    VerifyChannelStatus
    | Literal[
        "queued",
        "sent",
        "delivered",
        "undelivered",
        "failed",
        "ringing",
        "in-progress",
        "completed",
    ]
    | str
)


class VerifyFraudCheck(OpenStrEnum):
    """Switches the check for fraud on or off. There may be further values.

    More values may follow; an unknown one is kept as it came.
    """

    ENABLED = "enabled"
    DISABLED = "disabled"


VerifyFraudCheckLike: TypeAlias = VerifyFraudCheck | Literal["enabled", "disabled"] | str


class VerifySessionStatus(OpenStrEnum):
    """`in-progress` until the right code is typed, which makes it `verified`, or until the time is up,
    which makes it `expired`.

    More values may follow; an unknown one is kept as it came.
    """

    IN_PROGRESS = "in-progress"
    VERIFIED = "verified"
    EXPIRED = "expired"


VerifySessionStatusLike: TypeAlias = (
    VerifySessionStatus | Literal["in-progress", "verified", "expired"] | str
)


class WhatsAppButtonKind(StrEnum):
    """What the button does. Uncertain: the API's documentation does not confirm it."""

    URL = "url"
    QUICK_REPLY = "quick_reply"


WhatsAppButtonKindLike: TypeAlias = WhatsAppButtonKind | Literal["url", "quick_reply"]


class WhatsAppComponentType(StrEnum):
    """Which part of the template. Uncertain: the API's documentation does not confirm it."""

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

    Uncertain: the API's documentation does not confirm it.
    """

    BUTTON = "button"
    LIST = "list"
    CTA_URL = "cta_url"


WhatsAppInteractiveTypeLike: TypeAlias = (
    WhatsAppInteractiveType | Literal["button", "list", "cta_url"]
)


class WhatsAppParameterType(StrEnum):
    """What kind of value it is. Uncertain: the API's documentation does not confirm it."""

    TEXT = "text"
    MEDIA = "media"
    LOCATION = "location"
    PAYLOAD = "payload"
    CURRENCY = "currency"
    DATE_TIME = "date_time"


WhatsAppParameterTypeLike: TypeAlias = (
    WhatsAppParameterType | Literal["text", "media", "location", "payload", "currency", "date_time"]
)


class WhatsAppTemplateCategory(OpenStrEnum):
    """What it is for. Decides what a conversation costs that starts with it.

    More values may follow; an unknown one is kept as it came.
    """

    MARKETING = "MARKETING"
    UTILITY = "UTILITY"
    AUTHENTICATION = "AUTHENTICATION"


WhatsAppTemplateCategoryLike: TypeAlias = (
    WhatsAppTemplateCategory | Literal["MARKETING", "UTILITY", "AUTHENTICATION"] | str
)


class WhatsAppTemplateScore(OpenStrEnum):
    """Best is `GREEN`. With `RED` Meta may pause the template.

    More values may follow; an unknown one is kept as it came.
    """

    GREEN = "GREEN"
    YELLOW = "YELLOW"
    RED = "RED"
    UNKNOWN = "UNKNOWN"


WhatsAppTemplateScoreLike: TypeAlias = (
    WhatsAppTemplateScore | Literal["GREEN", "YELLOW", "RED", "UNKNOWN"] | str
)


class WhatsAppTemplateStatus(OpenStrEnum):
    """Whether it can be used. Only `APPROVED` ones can.

    More values may follow; an unknown one is kept as it came.
    """

    PENDING = "PENDING"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"
    PAUSED = "PAUSED"
    DISABLED = "DISABLED"


WhatsAppTemplateStatusLike: TypeAlias = (
    WhatsAppTemplateStatus | Literal["PENDING", "APPROVED", "REJECTED", "PAUSED", "DISABLED"] | str
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
    """`inbound` trunks bring calls from the telephone network to your telephone system, `outbound`
    ones take calls from it.

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


class AcceptableDocument(Model, frozen=True, kw_only=True):
    """A kind of document that will do."""

    document_type_id: str | None = None
    """Id of the kind."""

    document_type_name: str | None = None
    """Its name."""


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


class Address(Model, frozen=True, kw_only=True):
    """A proof of address for numbers, and how far its verification is."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    id: str
    """Id of the address, a string of digits."""

    account: str | None = None
    """The account it belongs to."""

    subaccount: str | None = None
    """The subaccount it belongs to. Null if there is none."""

    alias: str | None = None
    """A name that you gave it."""

    salutation: str | None = None
    """How to address the person, `Mr` or `Ms`."""

    first_name: str | None = None
    """First name of the person."""

    last_name: str | None = None
    """Last name of the person."""

    country_iso: str | None = None
    """Country, as two letters."""

    address_line1: str | None = None
    """First line of the address."""

    address_line2: str | None = None
    """Second line of the address."""

    city: str | None = None
    """City."""

    region: str | None = None
    """Region."""

    postal_code: str | None = None
    """Postal code."""

    fiscal_identification_code: str | None = None
    """Tax number. Spain only. May be left out."""

    street_code: str | None = None
    """Code of the street. Denmark only. May be left out."""

    municipal_code: str | None = None
    """Code of the municipality. Denmark only. May be left out."""

    proof_type: str | None = None
    """Kind of the document that proves it. May be left out."""

    address_proof_number: str | None = None
    """Number of that document. May be left out."""

    linked_phone_numbers: list[str] | None = None
    """Numbers that were rented with it. May be left out."""

    document_details: AddressDocument | None = None
    """What the document says."""

    validation_status: str | None = None
    """Whether the address exists: `pending`, `accepted` or `rejected`."""

    verification_status: str | None = None
    """Whether the document proves it: `pending`, `accepted`, also called `verified`, or `rejected`."""

    url: str | None = None
    """The address of this object on the API. Absolute."""


class AddressDocument(Model, frozen=True, kw_only=True):
    """The same data as the document has them."""

    salutation: str | None = None
    """How to address the person."""

    first_name: str | None = None
    """First name of the person."""

    last_name: str | None = None
    """Last name of the person."""

    address_line1: str | None = None
    """First line of the address."""

    address_line2: str | None = None
    """Second line of the address."""

    city: str | None = None
    """City."""

    region: str | None = None
    """Region."""

    postal_code: str | None = None
    """Postal code."""


class AddressPage(Model, frozen=True, kw_only=True):
    """A page of addresses. The links to other pages are absolute."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: PageMeta
    """Where this page stands within the whole list."""

    objects: list[Address]
    """The addresses."""


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
    """What was done. The wording is for people and may change."""


class ApplicationPage(Model, frozen=True, kw_only=True):
    """A page of applications."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: PageMeta
    """Where this page stands within the whole list."""

    objects: list[Application]
    """The applications."""


class AsyncResult(EventModel, frozen=True, kw_only=True):
    """The result of an asynchronous request: the members of the ordinary answer as separate fields,
    nested ones as JSON text. A failed request carries `error` instead.

    Uncertain: the API's documentation does not confirm it.
    """

    api_id: str
    """The id that the immediate answer carried."""

    message: str | None = None
    """What was done. The wording is for people and may change."""

    error: str | None = None
    """Why the request failed. Absent if it did not."""


class Brand(Model, frozen=True, kw_only=True):
    """A company that sends, as registered for 10DLC. Most of it is copied from its profile."""

    brand_id: str
    """Id of the brand, such as `BEXMPL1`."""

    brand_alias: str | None = None
    """The name that the account gave it."""

    brand_type: BrandType | None = None
    """`STANDARD` is a company with a tax number. `STARTER` is for those without one; new ones are not
    registered at present.
    """

    profile_uuid: str | None = None
    """The profile that it was made from."""

    registration_status: BrandStatus | None = None
    """How far the registration is. Campaigns can be created once it is `COMPLETED`."""

    vetting_status: str | None = None
    """State of the secondary vetting, such as `ACTIVE`."""

    vetting_score: int | None = None
    """What the vetting came to, such as 80."""

    entity_type: ProfileEntityType | None = None
    """Kind of company. `PUBLIC` is publicly traded. The two that end in `_PROFIT` occur in old
    profiles.
    """

    company_name: str | None = None
    """Legal name of the company."""

    first_name: str | None = None
    """First name of a person that is the brand."""

    last_name: str | None = None
    """Last name of a person that is the brand."""

    name: str | None = None
    """Full name of a person that is the brand."""

    ein: str | None = None
    """Tax number of the company."""

    ein_issuing_country: str | None = None
    """Country that issued `ein`, mostly as two letters."""

    stock_symbol: str | None = None
    """Symbol of its shares."""

    stock_exchange: str | None = None
    """Where its shares are traded, such as `NYSE`."""

    website: str | None = None
    """Its web site, with or without `https://`."""

    vertical: str | None = None
    """Its trade, such as `RETAIL`."""

    alt_business_id: str | None = None
    """Another number that identifies the company."""

    alt_business_id_type: str | None = None
    """Who gave out that number, such as `DUNS`."""

    address: ProfileAddress | None = None
    """Where the company is. All members may be empty."""

    authorized_contact: ProfileContact | None = None
    """The person to ask at the company. An empty object if nobody was named."""

    declined_reasons: list[BrandDeclinedReason] | None = None
    """Why the registration failed."""

    created_at: str | None = None
    """When it was created, such as `2026-03-14T09:26:53.589793Z`."""


class BrandDeclinedReason(Model, frozen=True, kw_only=True):
    """One reason why a brand was not registered."""

    code: str | None = None
    """Code of the reason."""

    message: str | None = None
    """The reason in words."""


class BrandEnvelope(Model, frozen=True, kw_only=True):
    """One brand."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    brand: Brand
    """A company that sends, as registered for 10DLC. Most of it is copied from its profile."""


class BrandOtpSent(Model, frozen=True, kw_only=True):
    """The code is on its way. Uncertain: the API's documentation does not confirm it."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    brand_id: str | None = None
    """Id of the brand."""

    message: str | None = None
    """What was done. The wording is for people and may change."""


class BrandPage(Model, frozen=True, kw_only=True):
    """A page of brands. A few answers have no `meta`."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: PartialPageMeta | None = None
    """Where this page stands within the list. Anything but `limit` and `offset` may be left out."""

    brands: list[Brand]
    """The brands."""


class BrandRegistrationEvent(EventModel, frozen=True, kw_only=True):
    """The registration of a brand has got further. The names of the fields are not documented.

    Uncertain: the API's documentation does not confirm it.
    """

    brand_id: str | None = None
    """Id of the brand."""

    status: RegistrationEventStatus | None = None
    """What became of the registration. `created` says that it was handed in."""


class BrandResult(Model, frozen=True, kw_only=True):
    """What was done to which brand."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    brand_id: str
    """Id of the brand."""

    message: str | None = None
    """What was done. The wording is for people and may change."""


class BrandUsecase(Model, frozen=True, kw_only=True):
    """One purpose of messages."""

    code: str | None = None
    """What `usecase` of a campaign takes, such as `CUSTOMER_CARE`."""

    name: str | None = None
    """The same in words."""

    details: str | None = None
    """What falls under it."""


class BrandUsecases(Model, frozen=True, kw_only=True):
    """What a brand may register campaigns for."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    brand_id: str | int | None = None
    """Id of the brand."""

    use_cases: list[BrandUsecase]
    """The use cases."""


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

    Uncertain: the API's documentation does not confirm it.
    """


class CallEvent(EventModel, frozen=True, kw_only=True):
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


class CallHangupEvent(EventModel, frozen=True, kw_only=True):
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
    """What was done. The wording is for people and may change."""


class CallTransferred(Model, frozen=True, kw_only=True):
    """The transfer was carried out."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    message: str
    """What was done. The wording is for people and may change."""

    call_uuids: list[str] | None = None
    """Ids of the legs. Mostly left out."""


class CallerReputationEvent(EventModel, frozen=True, kw_only=True):
    """The state of a number's reputation has changed. The fields are not documented; get the number to
    learn its state.

    Uncertain: the API's documentation does not confirm it.
    """

    number: str | None = field(default=None, name="Number")
    """The number, presumably. May be missing. Uncertain: the API's documentation does not confirm it."""


class Campaign(Model, frozen=True, kw_only=True):
    """What a brand sends, as registered for 10DLC."""

    campaign_id: str
    """Id of the campaign, such as `CEXMPL1`."""

    brand_id: str | None = None
    """The brand that sends."""

    campaign_alias: str | None = None
    """The name that the account gave it."""

    reseller_id: str | None = None
    """Id of the reseller. Empty if there is none."""

    usecase: CampaignUsecase | None = None
    """What messages are for. `MIXED`, `LOW_VOLUME` and `STARTER` stand for several of the others."""

    sub_usecase: str | None = None
    """What a mixed campaign is for, such as `2FA,MARKETING`."""

    sub_usecases: list[str] | None = None
    """The same as a list. It may never occur. Uncertain: the API's documentation does not confirm it."""

    registration_status: CampaignStatus | None = None
    """How far the registration is. Messages can be sent while it is `ACTIVE`."""

    campaign_source: CampaignSource | None = None
    """Whether it was registered here (`plivo`) or at the registry and then imported (`shared`)."""

    vertical: str | None = None
    """What the messages are about, such as `RETAIL`."""

    description: str | None = None
    """What the campaign is for."""

    sample1: str | None = None
    """A message as it will be sent."""

    sample2: str | None = None
    """A second one."""

    sample3: str | None = None
    """A third one."""

    sample4: str | None = None
    """A fourth one."""

    sample5: str | None = None
    """A fifth one."""

    message_flow: str | None = None
    """How recipients consent."""

    help_message: str | None = None
    """The answer to a request for help."""

    help_keywords: str | None = None
    """Words that ask for help, with commas between them."""

    optin_message: str | None = None
    """The answer to consent."""

    optin_keywords: str | None = None
    """Words that give consent, with commas between them."""

    optout_message: str | None = None
    """The answer to its withdrawal."""

    optout_keywords: str | None = None
    """Words that withdraw it, with commas between them."""

    terms_and_conditions_link: str | None = None
    """Where the terms can be read."""

    privacy_policy_link: str | None = None
    """Where the privacy policy can be read."""

    campaign_attributes: CampaignAttributes | None = None
    """What was declared about the messages."""

    mno_metadata: dict[str, CampaignCarrier] | None = None
    """How much each carrier lets through. The keys are names such as `AT&T` and `T-Mobile`."""

    error_code: str | None = None
    """Code of the reason why it was declined."""

    error_reason: str | None = None
    """That reason in brief."""

    error_description: str | None = None
    """That reason at length."""

    created_at: str | None = None
    """When it was created, such as `2026-03-14T09:26:53.589793Z`."""


class CampaignAttributes(Model, frozen=True, kw_only=True):
    """What was declared about the messages."""

    embedded_link: bool | None = None
    """They contain links."""

    embedded_phone: bool | None = None
    """They contain phone numbers."""

    age_gated: bool | None = None
    """They are not for minors."""

    direct_lending: bool | None = None
    """They are about loans."""

    subscriber_optin: bool | None = None
    """Recipients consent beforehand."""

    subscriber_optout: bool | None = None
    """Recipients can withdraw."""

    subscriber_help: bool | None = None
    """Recipients can ask for help."""

    affiliate_marketing: bool | None = None
    """They advertise for others."""


class CampaignCarrier(Model, frozen=True, kw_only=True):
    """What a carrier lets through. It has one of these."""

    tpm: int | None = None
    """Messages per minute."""

    brand_tier: str | None = None
    """Class that the carrier put the brand in, such as `TOP` or `LOW`."""


class CampaignEnvelope(Model, frozen=True, kw_only=True):
    """One campaign."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    campaign: Campaign
    """What a brand sends, as registered for 10DLC."""


class CampaignNumber(Model, frozen=True, kw_only=True):
    """A number and how far its linking is."""

    number: str
    """The number."""

    status: CampaignNumberStatus | None = None
    """How far the linking is. The number can send once it is `COMPLETED`."""


class CampaignNumberEvent(EventModel, frozen=True, kw_only=True):
    """A number was linked to a campaign or freed from it. The names of the fields are not documented.

    Uncertain: the API's documentation does not confirm it.
    """

    campaign_id: str | None = None
    """Id of the campaign."""

    number: str | None = None
    """The number."""

    status: CampaignNumberEventStatus | None = None
    """What became of it. `created` says that the carriers are being asked."""


class CampaignNumberRequested(Model, frozen=True, kw_only=True):
    """The carriers are being asked, unless there is an `error`."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    message: str | None = None
    """What was done. The wording is for people and may change."""

    error: str | None = None
    """Why nothing was done. May never occur with 200 or 202.

    Uncertain: the API's documentation does not confirm it.
    """


class CampaignNumbers(Model, frozen=True, kw_only=True):
    """Numbers that are linked to a campaign, or about to be."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    campaign_id: str | None = None
    """Id of the campaign."""

    campaign_alias: str | None = None
    """The name that the account gave it."""

    usecase: str | None = None
    """What its messages are for, such as `MARKETING`."""

    phone_numbers: list[CampaignNumber] | None = None
    """The numbers. Just one if the request was for one."""

    phone_numbers_summary: dict[str, int] | None = None
    """How many numbers are in each state. The keys are the states."""

    number_pool_limit: int | None = None
    """How many numbers the campaign may have."""

    error: str | None = None
    """What is wrong, for instance that the number is not linked. May never occur with 200.

    Uncertain: the API's documentation does not confirm it.
    """


class CampaignPage(Model, frozen=True, kw_only=True):
    """A page of campaigns. A few answers have no `meta`."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: PartialPageMeta | None = None
    """Where this page stands within the list. Anything but `limit` and `offset` may be left out."""

    campaigns: list[Campaign]
    """The campaigns."""


class CampaignRegistrationEvent(EventModel, frozen=True, kw_only=True):
    """The registration of a campaign has got further. The names of the fields are not documented.

    Uncertain: the API's documentation does not confirm it.
    """

    campaign_id: str | None = None
    """Id of the campaign."""

    brand_id: str | None = None
    """The brand that it belongs to."""

    status: RegistrationEventStatus | None = None
    """What became of the registration. `created` says that it was handed in."""


class CampaignResult(Model, frozen=True, kw_only=True):
    """What was done to which campaign."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    campaign_id: str
    """Id of the campaign."""

    message: str | None = None
    """What was done. The wording is for people and may change."""


class Changed(Model, frozen=True, kw_only=True):
    """The request was carried out and there is nothing to show for it but a message."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    message: str
    """What was done. The wording is for people and may change."""


class CnamUpdateEvent(EventModel, frozen=True, kw_only=True):
    """Whether the name that shall be shown to those a number calls was accepted."""

    api_id: str | None = field(default=None, name="apiId")
    """The `api_id` of the request that asked for it."""

    number: str = field(name="Number")
    """The number."""

    requested_cnam: str | None = field(default=None, name="requestedCnam")
    """The name that was asked for."""

    cnam_update_status: CnamUpdateStatus = field(name="cnamUpdateStatus")
    """How it went."""


class ComplianceApplication(Model, frozen=True, kw_only=True):
    """Documents of an end user, bundled for review."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    compliance_application_id: str
    """Id of the application. Numbers are rented with it."""

    alias: str | None = None
    """A name that you gave it."""

    status: str | None = None
    """`draft` until it is submitted, `submitted` until it has been reviewed, then `accepted` or
    `rejected`; also `suspended` and `expired`. Compare without regard to case.
    """

    end_user_type: str | None = None
    """Kind of the end user: `individual` or `business`."""

    country_iso2: str | None = None
    """Country of the numbers, as two letters."""

    number_type: str | None = None
    """Kind of the numbers: `local`, `national`, `mobile` or `tollfree`."""

    end_user_id: str | None = None
    """The end user."""

    compliance_requirement_id: str | None = None
    """The requirement that it shall meet."""

    documents: list[ComplianceApplicationDocument] | None = None
    """The documents."""

    rejection_reason: str | None = None
    """Why it was rejected. Missing if it was not."""

    created_at: str | None = None
    """When it was created, such as `2026-03-14T09:26:53.589793Z`."""


class ComplianceApplicationCreated(Model, frozen=True, kw_only=True):
    """The new application."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    compliance_application_id: str
    """Id of the application. Numbers are rented with it."""

    alias: str | None = None
    """A name that you gave it."""

    status: str | None = None
    """`draft` until it is submitted, `submitted` until it has been reviewed, then `accepted` or
    `rejected`; also `suspended` and `expired`. Compare without regard to case.
    """

    end_user_type: str | None = None
    """Kind of the end user: `individual` or `business`."""

    country_iso2: str | None = None
    """Country of the numbers, as two letters."""

    number_type: str | None = None
    """Kind of the numbers: `local`, `national`, `mobile` or `tollfree`."""

    end_user_id: str | None = None
    """The end user."""

    compliance_requirement_id: str | None = None
    """The requirement that it shall meet."""

    documents: list[ComplianceApplicationDocument] | None = None
    """The documents."""

    rejection_reason: str | None = None
    """Why it was rejected. Missing if it was not."""

    created_at: str | None = None
    """When it was created, such as `2026-03-14T09:26:53.589793Z`."""

    message: str | None = None
    """What was done. May be left out."""


class ComplianceApplicationDocument(Model, frozen=True, kw_only=True):
    """A document within an application."""

    document_id: str | None = None
    """Id of the document."""

    name: str | None = None
    """Its name."""

    document_name: str | None = None
    """Its name. May be left out."""

    document_type_id: str | None = None
    """Its kind. May be left out."""

    document_type_name: str | None = None
    """Name of its kind. May be left out."""

    scope: str | None = None
    """What it proves. May be left out."""


class ComplianceApplicationPage(Model, frozen=True, kw_only=True):
    """A page of applications."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: PartialPageMeta
    """Where this page stands within the list. Anything but `limit` and `offset` may be left out."""

    objects: list[ComplianceApplication]
    """The applications."""


class ComplianceDocument(Model, frozen=True, kw_only=True):
    """A document of an end user."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    document_id: str | None = None
    """Id of the document, outside of lists. May be missing."""

    compliance_document_id: str | None = None
    """Id of the document, in lists. May be missing."""

    end_user_id: str | None = None
    """The end user it belongs to."""

    document_type_id: str | None = None
    """Its kind."""

    alias: str | None = None
    """A name that you gave it."""

    file_name: str | None = None
    """Name of its file, outside of lists."""

    file: str | None = None
    """Name of its file, in lists."""

    meta_information: ComplianceDocumentData | None = None
    """Its data."""

    created_at: str | None = None
    """When it was uploaded, such as `2026-03-14T09:26:53.589793Z`."""


class ComplianceDocumentChange(Model, frozen=True, kw_only=True):
    """Another owner, kind or name."""

    end_user_id: str | None = None
    """The end user it shall belong to."""

    document_type_id: str | None = None
    """Its kind."""

    alias: str | None = None
    """A name of your own for it."""


class ComplianceDocumentCreated(Model, frozen=True, kw_only=True):
    """The new document."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    document_id: str | None = None
    """Id of the document, outside of lists. May be missing."""

    compliance_document_id: str | None = None
    """Id of the document, in lists. May be missing."""

    end_user_id: str | None = None
    """The end user it belongs to."""

    document_type_id: str | None = None
    """Its kind."""

    alias: str | None = None
    """A name that you gave it."""

    file_name: str | None = None
    """Name of its file, outside of lists."""

    file: str | None = None
    """Name of its file, in lists."""

    meta_information: ComplianceDocumentData | None = None
    """Its data."""

    created_at: str | None = None
    """When it was uploaded, such as `2026-03-14T09:26:53.589793Z`."""

    message: str | None = None
    """What was done. May be left out."""


class ComplianceDocumentData(Model, frozen=True, kw_only=True):
    """What a document says. The kind of document tells which of the fields it has, and in which form."""

    first_name: str | None = None
    """First name of the person."""

    last_name: str | None = None
    """Last name of the person."""

    date_of_birth: str | None = None
    """Date of birth."""

    place_of_birth: str | None = None
    """Place of birth."""

    nationality: str | None = None
    """Nationality of the person."""

    business_name: str | None = None
    """Name of the business."""

    authorized_representative_name: str | None = None
    """Who may act for the business."""

    unique_identification_number: str | None = None
    """Number of the document."""

    type_of_id: str | None = None
    """Kind of the identity document."""

    date_of_issue: str | None = None
    """When the document was issued."""

    date_of_expiration: str | None = None
    """Until when the document is valid."""

    address_line_1: str | None = None
    """First line of the address."""

    address_line_2: str | None = None
    """Second line of the address."""

    city: str | None = None
    """City."""

    country: str | None = None
    """Country."""

    postal_code: str | None = None
    """Postal code."""

    type_of_utility: str | None = None
    """What the bill is for."""

    billing_id: str | None = None
    """Number of the bill."""

    billing_date: str | None = None
    """Date of the bill."""

    bill_id: str | None = None
    """Number of the bill under another name."""

    bill_date: str | None = None
    """Date of the bill under another name."""

    support_phone_number: str | None = None
    """Number at which the business helps its customers."""

    support_email: str | None = None
    """Mail address at which the business helps its customers."""

    use_case_description: str | None = None
    """What the number is used for."""


class ComplianceDocumentField(Model, frozen=True, kw_only=True):
    """A data field of a kind of document."""

    field_name: str | None = None
    """Its name in requests, such as `date_of_birth`."""

    field_type: str | None = None
    """What it holds, such as `string`, `date` or `enum`."""

    friendly_name: str | None = None
    """Its name for people."""

    help_text: str | None = None
    """What to write in it."""

    min_length: int | None = None
    """Fewest characters."""

    max_length: int | None = None
    """Most characters."""

    format: str | None = None
    """Form of the value, such as `yyyy-mm-dd`."""

    enums: list[str] | None = None
    """The values that are allowed. Null or missing if it is free."""


class ComplianceDocumentFile(Model, frozen=True, kw_only=True):
    """The file of a document. Not all kinds need one."""

    file: bytes | None = None
    """A scan of the document: JPEG, PNG or PDF."""


class ComplianceDocumentOwner(Model, frozen=True, kw_only=True):
    """Whose document it is, and of which kind."""

    end_user_id: str
    """The end user it belongs to."""

    document_type_id: str
    """Its kind."""

    alias: str
    """A name of your own for it."""


class ComplianceDocumentPage(Model, frozen=True, kw_only=True):
    """A page of documents."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: PartialPageMeta
    """Where this page stands within the list. Anything but `limit` and `offset` may be left out."""

    objects: list[ComplianceDocument]
    """The documents."""


class ComplianceDocumentType(Model, frozen=True, kw_only=True):
    """A kind of document, and what has to be said about one of that kind."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    document_type_id: str
    """Id of the kind."""

    document_name: str | None = None
    """Its name, such as `Passport`."""

    description: str | None = None
    """What it is good for."""

    information: list[ComplianceDocumentField] | None = None
    """The data fields of such a document."""

    proof_required: bool | str | list[str] | None = None
    """Whether a file has to be uploaded, or which. Its form is not documented.

    Uncertain: the API's documentation does not confirm it.
    """

    created_at: str | None = None
    """When it was added, such as `2026-03-14T09:26:53.589793Z`."""


class ComplianceDocumentTypePage(Model, frozen=True, kw_only=True):
    """A page of kinds of documents."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: PartialPageMeta
    """Where this page stands within the list. Anything but `limit` and `offset` may be left out."""

    objects: list[ComplianceDocumentType]
    """The kinds."""


class ComplianceMessage(Model, frozen=True, kw_only=True):
    """What was done."""

    message: str | None = None
    """What was done. May be left out."""


class ComplianceProof(Model, frozen=True, kw_only=True):
    """A proof that is asked for."""

    name: str | None = None
    """Its name."""

    scope: str | None = None
    """What has to be proved, such as an identity or an address."""

    acceptable_documents: list[AcceptableDocument] | None = None
    """The kinds of documents that will do. One of them is enough."""


class ComplianceRequirement(Model, frozen=True, kw_only=True):
    """The proofs that a regulator asks for."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    compliance_requirement_id: str
    """Id of the requirement."""

    country_iso2: str | None = None
    """Country of the number, as two letters."""

    number_type: str | None = None
    """Kind of the number: `local`, `national`, `mobile` or `tollfree`."""

    end_user_type: str | None = None
    """Kind of the end user: `individual` or `business`."""

    acceptable_document_types: list[ComplianceProof] | None = None
    """The proofs. One document is needed for each."""


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


class ConferenceActionEvent(EventModel, frozen=True, kw_only=True):
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


class ConferenceRecordingEvent(EventModel, frozen=True, kw_only=True):
    """A recording of the conference is finished.

    Uncertain: the API's documentation does not confirm it.
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


class ConferenceStatusEvent(EventModel, frozen=True, kw_only=True):
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

    Uncertain: the API's documentation does not confirm it.
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


class ConferenceTranscriptionEvent(EventModel, frozen=True, kw_only=True):
    """The text of a recording of the conference, or why there is none.

    Uncertain: the API's documentation does not confirm it.
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


class DialActionEvent(EventModel, frozen=True, kw_only=True):
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


class DialStatusEvent(EventModel, frozen=True, kw_only=True):
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


class DigitsEvent(EventModel, frozen=True, kw_only=True):
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


class EndUser(Model, frozen=True, kw_only=True):
    """A person or business that numbers are rented for."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    end_user_id: str
    """Id of the end user."""

    name: str | None = None
    """First name of the person, or name of the business."""

    last_name: str | None = None
    """Last name of the person. Null or empty for a business."""

    end_user_type: str | None = None
    """`individual` for a person or `business` for a business."""

    created_at: str | None = None
    """When it was created, such as `2026-03-14T09:26:53.589793Z`."""


class EndUserCreated(Model, frozen=True, kw_only=True):
    """The new end user."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    message: str | None = None
    """What was done. The wording is for people and may change."""

    end_user_id: str
    """Id of the end user."""

    name: str | None = None
    """First name of the person, or name of the business."""

    last_name: str | None = None
    """Last name of the person."""

    end_user_type: str | None = None
    """`individual` or `business`."""

    created_at: str | None = None
    """When it was created."""


class EndUserPage(Model, frozen=True, kw_only=True):
    """A page of end users."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: PartialPageMeta
    """Where this page stands within the list. Anything but `limit` and `offset` may be left out."""

    objects: list[EndUser]
    """The end users."""


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

    Uncertain: the API's documentation does not confirm it.
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
    """What was done. The wording is for people and may change."""


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
    """What was done. The wording is for people and may change."""

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


class HostedMessagingNumber(Model, frozen=True, kw_only=True):
    """A number rented elsewhere whose messages run here, or the order to make it one. No answer was
    ever published, so any field but the id may be left out.
    """

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    hosted_messaging_number_id: str
    """Id of the order."""

    number: str | None = None
    """The number."""

    alias: str | None = None
    """Your name for it."""

    application: str | None = None
    """The application that is told of its inbound messages."""

    loa_id: str | None = None
    """The letter of authorisation."""

    file: str | None = None
    """The file of that letter."""

    hosted_status: str | None = None
    """How far the order has come. The values are not documented."""

    failure_reason: str | None = None
    """Why the order failed."""

    linked_numbers: list[Any] | None = None
    """Numbers that refer to the same letter. Uncertain: the API's documentation does not confirm it."""

    created_at: str | None = None
    """When it was ordered."""

    resource_uri: str | None = None
    """Path of this object on the API's host, starting with `/v1/`."""


class HostedMessagingNumberCreated(Model, frozen=True, kw_only=True):
    """The order, as it was taken."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    hosted_messaging_number_id: str
    """Id of the order."""

    number: str | None = None
    """The number."""

    alias: str | None = None
    """Your name for it."""

    application: str | None = None
    """The application that is told of its inbound messages."""

    loa_id: str | None = None
    """The letter of authorisation."""

    file: str | None = None
    """The file of that letter."""

    hosted_status: str | None = None
    """How far the order has come. The values are not documented."""

    failure_reason: str | None = None
    """Why the order failed."""

    linked_numbers: list[Any] | None = None
    """Numbers that refer to the same letter. Uncertain: the API's documentation does not confirm it."""

    created_at: str | None = None
    """When it was ordered."""

    resource_uri: str | None = None
    """Path of this object on the API's host, starting with `/v1/`."""

    message: str | None = None
    """What was done. The wording is for people and may change."""


class HostedMessagingNumberPage(Model, frozen=True, kw_only=True):
    """A page of hosted numbers."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: PartialPageMeta | None = None
    """Where this page stands within the list. Anything but `limit` and `offset` may be left out."""

    objects: list[HostedMessagingNumber]
    """The hosted numbers."""


class Identity(Model, frozen=True, kw_only=True):
    """A proof of identity for numbers, and how far its verification is."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    id: str
    """Id of the identity, a string of digits."""

    account: str | None = None
    """The account it belongs to."""

    subaccount: str | None = None
    """The subaccount it belongs to. Null if there is none."""

    alias: str | None = None
    """A name that you gave it."""

    country_iso: str | None = None
    """Country of residence, as two letters."""

    salutation: str | None = None
    """How to address the person, `Mr` or `Ms`."""

    first_name: str | None = None
    """First name of the person."""

    last_name: str | None = None
    """Last name of the person."""

    id_type: str | None = None
    """Kind of the document, such as `passport`."""

    id_number: str | None = None
    """Number of the document."""

    nationality: str | None = None
    """Nationality of the person, as two letters."""

    document_details: IdentityDocument | None = None
    """What the document says."""

    validation_status: str | None = None
    """Whether the data are plausible: `pending`, `accepted` or `rejected`."""

    verification_status: str | None = None
    """Whether the document proves them: `pending`, `accepted` or `rejected`."""

    url: str | None = None
    """The address of this object on the API. Absolute."""


class IdentityDocument(Model, frozen=True, kw_only=True):
    """The same data as the document has them."""

    salutation: str | None = None
    """How to address the person."""

    first_name: str | None = None
    """First name of the person."""

    last_name: str | None = None
    """Last name of the person."""

    id_type: str | None = None
    """Kind of the document."""

    id_number: str | None = None
    """Number of the document."""

    nationality: str | None = None
    """Nationality of the person."""


class IdentityPage(Model, frozen=True, kw_only=True):
    """A page of identities. The links to other pages are absolute."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: PageMeta
    """Where this page stands within the whole list."""

    objects: list[Identity]
    """The identities."""


class InboundMessageEvent(EventModel, frozen=True, kw_only=True):
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
    """What was done. The wording is for people and may change."""


class IncomingCarrierPage(Model, frozen=True, kw_only=True):
    """A page of carriers."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: PageMeta
    """Where this page stands within the whole list."""

    objects: list[IncomingCarrier]
    """The carriers."""


class InputEvent(EventModel, frozen=True, kw_only=True):
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


class InterimSpeechEvent(EventModel, frozen=True, kw_only=True):
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


class Loa(Model, frozen=True, kw_only=True):
    """A letter of authorisation. No answer was ever published, so any field but the id may be left
    out.
    """

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    loa_id: str
    """Id of the letter."""

    alias: str | None = None
    """Your name for it."""

    file: str | None = None
    """The file that was uploaded."""

    linked_numbers: list[Any] | None = None
    """Numbers that refer to the letter. Uncertain: the API's documentation does not confirm it."""

    created_at: str | None = None
    """When it was uploaded."""

    resource_uri: str | None = None
    """Path of this object on the API's host, starting with `/v1/`."""


class LoaCreated(Model, frozen=True, kw_only=True):
    """The new letter."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    message: str | None = None
    """What was done. The wording is for people and may change."""

    loa_id: str | None = None
    """Id of the new letter."""

    alias: str | None = None
    """Your name for it."""

    file: str | None = None
    """The file that was uploaded."""

    linked_numbers: list[Any] | None = None
    """Numbers that refer to the letter. None yet.

    Uncertain: the API's documentation does not confirm it.
    """

    created_at: str | None = None
    """When it was uploaded."""

    resource_uri: str | None = None
    """Path of this object on the API's host, starting with `/v1/`."""


class LoaPage(Model, frozen=True, kw_only=True):
    """A page of letters of authorisation."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: PartialPageMeta | None = None
    """Where this page stands within the list. Anything but `limit` and `offset` may be left out."""

    objects: list[Loa]
    """The letters."""


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


class MachineDetectionEvent(EventModel, frozen=True, kw_only=True):
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


class MaskingInteraction(Model, frozen=True, kw_only=True):
    """A call over the virtual number."""

    start_time: str | None = None
    """When it began."""

    end_time: str | None = None
    """When it ended."""

    duration: float | str | None = None
    """Its length in seconds."""

    type: str | None = None
    """Always `call` so far."""

    first_party_resource_url: str | None = None
    """The call of the first party."""

    second_party_resource_url: str | None = None
    """The call of the second party."""

    first_party_status: str | None = None
    """How that of the first party ended. May be left out."""

    second_party_status: str | None = None
    """How that of the second party ended. May be left out."""

    recording_resource_url: str | None = None
    """The recording. Left out if there is none."""

    total_call_amount: float | str | None = None
    """Its price, in US dollars."""

    total_call_count: int | None = None
    """How many calls it was made of."""

    call_billed_duration: float | None = None
    """Seconds charged."""


class MaskingRecordingEvent(EventModel, frozen=True, kw_only=True):
    """The recording of a call in a masking session has reached a new state."""

    event_name: MaskingRecordingEventName = field(name="EventName")
    """Whether the recording has begun, is complete or has failed."""

    event_timestamp: str | None = field(default=None, name="EventTimestamp")
    """When it happened, in UTC."""

    session_uuid: str = field(name="SessionUUID")
    """Id of the session."""

    sequence_number: int | None = field(default=None, name="SequenceNumber")
    """Counts the events of the session."""

    virtual_number: str | None = field(default=None, name="VirtualNumber")
    """The virtual number."""

    from_: str | None = field(default=None, name="From")
    """Who called the virtual number."""

    to: str | None = field(default=None, name="To")
    """Who was called in turn."""

    recording_uuid: str | None = field(default=None, name="RecordingUUID")
    """Id of the recording."""

    recording_url: str | None = field(default=None, name="RecordingURL")
    """Where the file is. Once it is complete."""

    recording_resource_url: str | None = field(default=None, name="RecordingResourceURL")
    """Path of the recording on the API."""

    recording_format: str | None = field(default=None, name="RecordingFormat")
    """Format of the file, `.mp3` or `.wav`."""

    recording_duration: str | None = field(default=None, name="RecordingDuration")
    """Length in seconds. Once it is complete."""

    recording_start_time: str | None = field(default=None, name="RecordingStartTime")
    """When it began."""

    recording_end_time: str | None = field(default=None, name="RecordingEndTime")
    """When it ended. Once it is complete."""


class MaskingSession(Model, frozen=True, kw_only=True):
    """A virtual number that connects two people, and the calls that were made over it."""

    __secret__: ClassVar[tuple[str, ...]] = (
        "first_party_pin",
        "second_party_pin",
    )

    session_uuid: str
    """Id of the session."""

    first_party: str | None = None
    """Number of the first party. Empty if it is still open."""

    second_party: str | None = None
    """Number of the second party. Empty if it is still open."""

    virtual_number: str | None = None
    """The number that both call, without `+`."""

    status: MaskingSessionStatus
    """`active` until it expires or is ended. Older answers may say `in-progress` while a call is on."""

    initiate_call_to_first_party: bool | None = None
    """Whether the first party was called when the session was created."""

    callback_url: str | None = None
    """Told what happens in the session. Empty if there is none."""

    callback_method: str | None = None
    """The verb for `callback_url`, `GET` or `POST`."""

    created_time: str | None = None
    """When it was created, such as `2026-03-14 09:26:53.589793 +0000 UTC`."""

    modified_time: str | None = None
    """When it was last changed, in the same form."""

    expiry_time: str | None = None
    """When it expires or has expired, in the same form."""

    last_interaction_time: str | None = None
    """When the last call was made. Empty if there was none."""

    duration: int | str | None = None
    """Seconds from creation to expiry."""

    amount: float | str | None = None
    """Price of the session as such, in US dollars."""

    call_time_limit: int | str | None = None
    """Seconds that a call may last."""

    ring_timeout: int | str | None = None
    """Seconds that a phone may ring."""

    first_party_play_url: str | None = None
    """What the first party hears at first. Empty if nothing."""

    second_party_play_url: str | None = None
    """What the second party hears at first. Empty if nothing."""

    record: bool | None = None
    """Whether calls are recorded."""

    record_file_format: str | None = None
    """Format of recordings, `mp3` or `wav`."""

    recording_callback_url: str | None = None
    """Told of recordings. Empty if there is none."""

    recording_callback_method: str | None = None
    """The verb for `recording_callback_url`, `GET` or `POST`."""

    interaction: list[MaskingInteraction] | None = None
    """The calls. Null if there was none."""

    total_call_amount: float | str | None = None
    """Price of all calls, in US dollars."""

    total_call_count: int | None = None
    """How many calls there were."""

    total_call_billed_duration: float | None = None
    """Seconds charged, all calls together."""

    total_session_amount: float | str | None = None
    """Price of the whole, in US dollars."""

    is_pin_authentication_required: bool | None = None
    """Whether callers from other numbers have to type a PIN."""

    force_pin_authentication: bool | None = None
    """Whether the parties themselves have to as well."""

    generate_pin: bool | None = None
    """Whether the platform made the PINs."""

    generate_pin_length: int | None = None
    """How many digits such a PIN has."""

    first_party_pin: str | None = None
    """PIN of the first party."""

    second_party_pin: str | None = None
    """PIN of the second party."""

    pin_prompt_play: str | None = None
    """What asks for the PIN."""

    pin_retry: int | None = None
    """How often the PIN may be typed again."""

    pin_retry_wait: int | str | None = None
    """Seconds to wait for the PIN."""

    incorrect_pin_play: str | None = None
    """What is played after a wrong PIN."""

    unknown_caller_play: str | None = None
    """What is played to callers who are not let through."""

    create_session_with_single_party: bool | None = None
    """Whether one of the parties may be left open."""

    geomatch: bool | None = None
    """Whether the virtual number had to be of the same country."""

    virtual_number_cooloff_period: int | None = None
    """Seconds after the session in which no other one gets the virtual number."""

    subaccount: str | None = None
    """The subaccount that it belongs to. Mostly left out."""

    resource_uri: str | None = None
    """Its path. In lists only."""


class MaskingSessionAnswer(Model, frozen=True, kw_only=True):
    """A session in its wrapper."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    response: MaskingSession
    """A virtual number that connects two people, and the calls that were made over it."""


class MaskingSessionCreated(Model, frozen=True, kw_only=True):
    """The session and its virtual number."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    session_uuid: str
    """Id of the session."""

    virtual_number: str | None = None
    """The number to call, with `+`. The one within `session` is without."""

    message: str | None = None
    """What was done. The wording is for people and may change."""

    session: MaskingSession | None = None
    """A virtual number that connects two people, and the calls that were made over it."""


class MaskingSessionEvent(EventModel, frozen=True, kw_only=True):
    """Something happened in a masking session."""

    event_name: MaskingSessionEventName = field(name="EventName")
    """What happened: a party answered, rings or has hung up, a PIN was typed, the session has expired,
    or its virtual number was replaced by another.
    """

    event_timestamp: str | None = field(default=None, name="EventTimestamp")
    """When it happened, in UTC."""

    session_uuid: str = field(name="SessionUUID")
    """Id of the session."""

    sequence_number: int | None = field(default=None, name="SequenceNumber")
    """Counts the events of the session."""

    virtual_number: str | None = field(default=None, name="VirtualNumber")
    """The virtual number."""

    from_: str | None = field(default=None, name="From")
    """Who called the virtual number."""

    to: str | None = field(default=None, name="To")
    """Who is called in turn."""

    first_party: str | None = field(default=None, name="FirstParty")
    """The first party. Older events only."""

    second_party: str | None = field(default=None, name="SecondParty")
    """The second party. Older events only."""

    pin_authentication_status: MaskingPinStatus | None = field(
        default=None, name="PinAuthenticationStatus"
    )
    """Whether the PIN was right. `AuthorizedCaller` did not have to type one."""

    pin_retry_counter: int | None = field(default=None, name="PinRetryCounter")
    """How often the PIN was typed again."""

    duration: str | None = field(default=None, name="Duration")
    """Length of the call in seconds. When it has ended."""

    billed_duration: str | None = field(default=None, name="BilledDuration")
    """Seconds charged. When it has ended."""

    amount: str | None = field(default=None, name="Amount")
    """Its price, in US dollars. When it has ended."""

    plivo_hangup_cause: str | None = field(default=None, name="PlivoHangupCause")
    """Why it ended, in words. When it has ended."""

    plivo_hangup_cause_code: str | None = field(default=None, name="PlivoHangupCauseCode")
    """Why it ended, as number. When it has ended."""


class MaskingSessionList(Model, frozen=True, kw_only=True):
    """A page of masking sessions."""

    meta: PageMeta
    """Where this page stands within the whole list."""

    objects: list[MaskingSession]
    """The sessions."""


class MaskingSessionPage(Model, frozen=True, kw_only=True):
    """A page of masking sessions in its wrapper."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    response: MaskingSessionList
    """A page of masking sessions."""


class MaskingSessionUpdated(Model, frozen=True, kw_only=True):
    """The session as it is now."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    message: str
    """What was done. The wording is for people and may change."""

    session: MaskingSession | None = None
    """A virtual number that connects two people, and the calls that were made over it."""


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
    """Where the file is, in some answers. Uncertain: the API's documentation does not confirm it."""


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
    """Where the file is, in some answers. Uncertain: the API's documentation does not confirm it."""

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
    """What was done. The wording is for people and may change."""

    message_uuid: list[str] | str
    """Ids of the messages, in the order of the destinations."""

    invalid_number: list[str] | None = None
    """Destinations that are no valid numbers."""

    error: str | None = None
    """What was wrong with some of the messages."""


class MessageMedia(Model, frozen=True, kw_only=True):
    """A file that came, or went, with a message."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    media_id: str
    """Id of the file."""

    message_uuid: str | None = None
    """Id of the message."""

    content_type: str | None = None
    """Kind of the file, such as `image/jpeg`."""

    media_url: str | None = None
    """Where the file can be downloaded."""

    size: int | None = None
    """Size of the file in bytes."""


class MessageMediaList(Model, frozen=True, kw_only=True):
    """All files of a message."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    message_uuid: str | None = None
    """Id of the message. Often left out."""

    meta: PartialPageMeta | None = None
    """Often left out."""

    objects: list[MessageMedia]
    """The files."""


class MessagePage(Model, frozen=True, kw_only=True):
    """A page of messages."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: UncountedPageMeta
    """Where this page stands within a list whose length may not be told."""

    objects: list[Message]
    """The messages."""


class MessageStatusEvent(EventModel, frozen=True, kw_only=True):
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
    """`Initialized` while it waits to be started, then `Active`, then `Ended`. Compare without regard
    to case.
    """

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


class MultiPartyCallExitEvent(EventModel, frozen=True, kw_only=True):
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
    """What was done. The wording is for people and may change."""

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


class MultiPartyCallRecordingEvent(EventModel, frozen=True, kw_only=True):
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
    """What was done. The wording is for people and may change."""

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
    """What was done. The wording is for people and may change."""

    mpc_member_id: list[str] | None = field(default=None, name="mpcMemberId")
    """The `member_id` of each who will hear it."""

    mpc_name: str | None = field(default=None, name="mpcName")
    """Name of the multiparty call."""


class MultiPartyCallStatusEvent(EventModel, frozen=True, kw_only=True):
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


class MultiPartyCallStatusOfCallEvent(EventModel, frozen=True, kw_only=True):
    """A call that was started to add a participant rings, was answered or has ended. Fields beyond
    those of any call may be present.

    Uncertain: the API's documentation does not confirm it.
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
    """What was done. The wording is for people and may change."""

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


class NumberPool(Model, frozen=True, kw_only=True):
    """The numbers of a powerpack, by kind. What it holds beyond the first two paths is not known.

    Uncertain: the API's documentation does not confirm it.
    """

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    uuid: str | None = None
    """Id of the pool."""

    numbers: str | None = None
    """Path of its phone numbers."""

    shortcodes: str | None = None
    """Path of its short codes."""

    tollfree: str | None = None
    """Path of its toll-free numbers. May be missing.

    Uncertain: the API's documentation does not confirm it.
    """


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


class NumberVerificationEvent(EventModel, frozen=True, kw_only=True):
    """The check of an address or identity has come to an end. The fields are not documented; get the
    address or identity to learn its state.

    Uncertain: the API's documentation does not confirm it.
    """

    id: str | None = None
    """Id of the address or identity, presumably. May be missing.

    Uncertain: the API's documentation does not confirm it.
    """

    verification_status: str | None = None
    """Its state. May be missing. Uncertain: the API's documentation does not confirm it."""


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

    Uncertain: the API's documentation does not confirm it.
    """

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    phlo_id: str | None = None
    """Id of the PHLO."""

    run_id: str | None = field(default=None, name="runID")
    """Id of the run. Uncertain: the API's documentation does not confirm it."""

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


class PhoneNumberCompliance(Model, frozen=True, kw_only=True):
    """An application for permission to use a kind of number."""

    compliance_id: str
    """Id of the application."""

    alias: str | None = None
    """Your name for it."""

    status: str | None = None
    """How far it has come: `submitted`, then `accepted` or `rejected`. `draft`, `approved`,
    `suspended` and `expired` may occur too.

    Uncertain: the API's documentation does not confirm it.
    """

    rejection_reason: str | None = None
    """Why it was rejected."""

    country_iso: str | None = None
    """Country of the numbers, as two letters."""

    number_type: str | None = None
    """Kind of numbers: `local`, `mobile` or `tollfree`."""

    user_type: str | None = None
    """Kind of user: `individual` or `business`."""

    callback_url: str | None = None
    """Told of each new state. Left out in lists."""

    callback_method: str | None = None
    """The verb for `callback_url`. Left out in lists."""

    created_at: str | None = None
    """When it was created."""

    updated_at: str | None = None
    """When it was last changed."""

    end_user: PhoneNumberComplianceEndUser | None = None
    """Who will use the numbers. Only if `expand` asks for it."""

    documents: list[PhoneNumberComplianceDocument] | None = None
    """The documents. Only if `expand` asks for them."""

    linked_numbers: list[PhoneNumberComplianceNumber] | None = None
    """The numbers that use it. Only if `expand` asks for them."""


class PhoneNumberComplianceChanges(Model, frozen=True, kw_only=True):
    """The changes, apart from files."""

    alias: str | Unset = UNSET
    """Your name for the application."""

    end_user: PhoneNumberComplianceEndUserUpdate | Unset = UNSET
    """What to change of the end user. An individual cannot become a business or the other way round."""

    documents: list[PhoneNumberComplianceDocumentCreate] | Unset = UNSET
    """All documents, also those that stay as they are."""

    callback_url: str | Unset = UNSET
    """Told of each new state of the application."""

    callback_method: HttpMethod | Unset = UNSET
    """The verb for `callback_url`."""


class PhoneNumberComplianceCreated(Model, frozen=True, kw_only=True):
    """The new application's id."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    compliance_id: str
    """Id of the new application."""

    message: str | None = None
    """What was done. The wording is for people and may change."""


class PhoneNumberComplianceData(Model, frozen=True, kw_only=True):
    """The application, apart from files."""

    country_iso: str
    """Country of the numbers, as two letters."""

    number_type: ComplianceNumberType
    """Kind of number."""

    alias: str
    """Your name for the application."""

    end_user: PhoneNumberComplianceEndUserCreate
    """Who will use the numbers."""

    documents: list[PhoneNumberComplianceDocumentCreate]
    """All documents that the requirements name."""

    callback_url: str | Unset = UNSET
    """Told of each new state of the application."""

    callback_method: HttpMethod | Unset = UNSET
    """The verb for `callback_url`. Default: "POST"."""


class PhoneNumberComplianceDeleted(Model, frozen=True, kw_only=True):
    """The application was deleted."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    compliance_id: str | None = None
    """Id of the deleted application."""

    message: str | None = None
    """What was done. The wording is for people and may change."""


class PhoneNumberComplianceDocument(Model, frozen=True, kw_only=True):
    """A document of an application."""

    document_id: str
    """Id of the document."""

    document_type_id: str | None = None
    """Which kind of document it is."""

    document_name: str | None = None
    """What that kind is called."""

    file_name: str | None = None
    """Name of the uploaded file."""

    meta_information: dict[str, str | float | bool | None] | None = None
    """What was filled in."""

    download_url: str | None = None
    """Where the file can be downloaded."""

    created_at: str | None = None
    """When it was uploaded."""


class PhoneNumberComplianceDocumentCreate(Model, frozen=True, kw_only=True):
    """A document. Its file, if it needs one, goes in the part with its index."""

    document_type_id: str
    """Which kind of document it is, from the requirements."""

    data_fields: dict[str, str | float | bool | None] | Unset = UNSET
    """Values by field name. The requirements tell which there are."""


class PhoneNumberComplianceEndUser(Model, frozen=True, kw_only=True):
    """Who will use the numbers."""

    end_user_id: str | None = None
    """Id of the end user."""

    type: str | None = None
    """`individual` or `business`."""

    name: str | None = None
    """Name of the business, or first name."""

    last_name: str | None = None
    """Last name."""

    email: str | None = None
    """Address for mail about the application."""

    address_line1: str | None = None
    """House and street."""

    address_line2: str | None = None
    """More of the address."""

    city: str | None = None
    """City."""

    state: str | None = None
    """State or region."""

    postal_code: str | None = None
    """Postal code."""

    country: str | None = None
    """Country, as two letters."""

    registration_number: str | None = None
    """Number the business is registered under."""


class PhoneNumberComplianceEndUserCreate(Model, frozen=True, kw_only=True):
    """Who will use the numbers."""

    type: ComplianceUserType
    """Who will use the numbers."""

    name: str
    """Name of the business, or first name."""

    last_name: str | Unset = UNSET
    """Last name. For individuals."""

    email: str | Unset = UNSET
    """Address for mail about the application."""

    address_line1: str | Unset = UNSET
    """House and street."""

    address_line2: str | Unset = UNSET
    """More of the address."""

    city: str | Unset = UNSET
    """City."""

    state: str | Unset = UNSET
    """State or region."""

    postal_code: str | Unset = UNSET
    """Postal code."""

    country: str | Unset = UNSET
    """Country, as two letters."""

    registration_number: str | Unset = UNSET
    """Number the business is registered under. For businesses."""


class PhoneNumberComplianceEndUserUpdate(Model, frozen=True, kw_only=True):
    """What to change of the end user. An individual cannot become a business or the other way round."""

    name: str | Unset = UNSET
    """Name of the business, or first name."""

    last_name: str | Unset = UNSET
    """Last name. For individuals."""

    email: str | Unset = UNSET
    """Address for mail about the application."""

    address_line1: str | Unset = UNSET
    """House and street."""

    address_line2: str | Unset = UNSET
    """More of the address."""

    city: str | Unset = UNSET
    """City."""

    state: str | Unset = UNSET
    """State or region."""

    postal_code: str | Unset = UNSET
    """Postal code."""

    country: str | Unset = UNSET
    """Country, as two letters."""

    registration_number: str | Unset = UNSET
    """Number the business is registered under. For businesses."""


class PhoneNumberComplianceEvent(EventModel, frozen=True, kw_only=True):
    """An application has reached a new state. The names of the fields are not documented, so any of
    these may be missing and others may come; get the application to be sure.

    Uncertain: the API's documentation does not confirm it.
    """

    compliance_id: str | None = None
    """Id of the application."""

    alias: str | None = None
    """Your name for it."""

    status: str | None = None
    """How far it has come: `submitted`, then `accepted` or `rejected`. `draft`, `approved`,
    `suspended` and `expired` may occur too.

    Uncertain: the API's documentation does not confirm it.
    """

    rejection_reason: str | None = None
    """Why it was rejected."""


class PhoneNumberComplianceFiles(Model, frozen=True, kw_only=True):
    """The files. The index is that of the document in `data`; documents without a file leave a gap.
    PDF, JPEG and PNG are accepted.
    """

    documents_0_file: bytes | None = field(default=None, name="documents[0].file")
    """File of the first document."""

    documents_1_file: bytes | None = field(default=None, name="documents[1].file")
    """File of the second document."""

    documents_2_file: bytes | None = field(default=None, name="documents[2].file")
    """File of the third document."""

    documents_3_file: bytes | None = field(default=None, name="documents[3].file")
    """File of the fourth document."""

    documents_4_file: bytes | None = field(default=None, name="documents[4].file")
    """File of the fifth document."""

    documents_5_file: bytes | None = field(default=None, name="documents[5].file")
    """File of the sixth document."""

    documents_6_file: bytes | None = field(default=None, name="documents[6].file")
    """File of the seventh document."""

    documents_7_file: bytes | None = field(default=None, name="documents[7].file")
    """File of the eighth document."""

    documents_8_file: bytes | None = field(default=None, name="documents[8].file")
    """File of the ninth document."""

    documents_9_file: bytes | None = field(default=None, name="documents[9].file")
    """File of the tenth document."""


class PhoneNumberComplianceFound(Model, frozen=True, kw_only=True):
    """One application."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    compliance: PhoneNumberCompliance
    """An application for permission to use a kind of number."""


class PhoneNumberComplianceLink(Model, frozen=True, kw_only=True):
    """A number and the application it shall use."""

    number: str
    """A number of yours."""

    compliance_application_id: str
    """The `compliance_id` of an accepted application."""


class PhoneNumberComplianceLinkResult(Model, frozen=True, kw_only=True):
    """What became of a number."""

    number: str
    """The number."""

    status: PhoneNumberComplianceLinkStatus | None = None
    """Whether the number was attached."""

    remarks: str | None = None
    """Why it failed, in words."""


class PhoneNumberComplianceLinked(Model, frozen=True, kw_only=True):
    """What became of each number."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    total_count: int | None = None
    """How many numbers were sent."""

    updated_count: int | None = None
    """How many were attached."""

    report: list[PhoneNumberComplianceLinkResult] | None = None
    """What became of each."""

    message: str | None = None
    """What was done. Mostly left out."""

    compliance_application_id: str | None = None
    """The application. Mostly left out."""


class PhoneNumberComplianceNumber(Model, frozen=True, kw_only=True):
    """A number that uses an application."""

    number: str
    """The number."""

    number_type: str | None = None
    """Kind of number, such as `local`."""

    status: str | None = None
    """How the number stands. Often left out. Uncertain: the API's documentation does not confirm it."""


class PhoneNumberCompliancePage(Model, frozen=True, kw_only=True):
    """A page of applications."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: PartialPageMeta | None = None
    """Where this page stands within the list. Anything but `limit` and `offset` may be left out."""

    compliances: list[PhoneNumberCompliance]
    """The applications."""


class PhoneNumberComplianceRequirements(Model, frozen=True, kw_only=True):
    """The documents that are needed for one kind of number and one kind of user."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    requirement_id: str | None = None
    """Id of this set of requirements."""

    country_iso: str | None = None
    """Country of the number, as two letters."""

    number_type: str | None = None
    """Kind of number: `local`, `mobile` or `tollfree`."""

    user_type: str | None = None
    """Kind of user: `individual` or `business`."""

    document_types: list[RequiredDocumentType]
    """The documents. Empty if nothing is needed."""


class PhoneNumberComplianceUpdated(Model, frozen=True, kw_only=True):
    """The application was changed and submitted again."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    message: str
    """What was done. The wording is for people and may change."""

    compliance: PhoneNumberCompliance | None = None
    """The application as it is now."""

    compliance_id: str | None = None
    """Id of the application. Mostly left out."""


class PhoneNumberPage(Model, frozen=True, kw_only=True):
    """A page of numbers that can be rented."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: PageMeta
    """Where this page stands within the whole list."""

    objects: list[PhoneNumber]
    """The numbers."""


class PoolMemberRemoved(Model, frozen=True, kw_only=True):
    """The number is not in the pool any more."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    response: str | None = None
    """Always `success`."""


class PoolNumber(Model, frozen=True, kw_only=True):
    """A phone number in a pool."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    number: str | None = None
    """The number."""

    type: str | None = None
    """Its kind: `fixed`, `mobile` or `tollfree`."""

    country_iso2: str | None = None
    """Its country, as two letters."""

    service: str | None = None
    """What it sends, `sms` or `mms`. Often left out."""

    number_pool_uuid: str | None = None
    """The pool."""

    numberpool_uuid: str | None = None
    """The same as `number_pool_uuid`. Some answers use this name."""

    added_on: str | None = None
    """When it was added, such as `2026-03-14T09:26:53.589793Z`."""

    account_phone_number_resource: str | None = None
    """Path of the rented number."""


class PoolNumberPage(Model, frozen=True, kw_only=True):
    """A page of phone numbers."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: PartialPageMeta
    """Where this page stands within the list. Anything but `limit` and `offset` may be left out."""

    objects: list[PoolNumber]
    """The numbers."""


class PoolShortcode(Model, frozen=True, kw_only=True):
    """A short code in a pool."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    shortcode: str | None = None
    """The short code."""

    country_iso2: str | None = None
    """Its country, as two letters."""

    service: str | None = None
    """What it sends, `sms` or `mms`. Often left out."""

    number_pool_uuid: str | None = None
    """The pool."""

    numberpool_uuid: str | None = None
    """The same as `number_pool_uuid`. Some answers use this name."""

    added_on: str | None = None
    """When it was added, such as `2026-03-14T09:26:53.589793Z`."""


class PoolShortcodePage(Model, frozen=True, kw_only=True):
    """A page of short codes."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: PartialPageMeta
    """Where this page stands within the list. Anything but `limit` and `offset` may be left out."""

    objects: list[PoolShortcode]
    """The short codes."""


class PoolTollfree(Model, frozen=True, kw_only=True):
    """A toll-free number in a pool."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    number: str | None = None
    """The number."""

    tollfree: str | None = None
    """The same as `number`. Some answers use this name."""

    type: str | None = None
    """Its kind, `tollfree`."""

    country_iso2: str | None = None
    """Its country, as two letters."""

    service: str | None = None
    """What it sends, `sms` or `mms`. Often left out."""

    number_pool_uuid: str | None = None
    """The pool."""

    numberpool_uuid: str | None = None
    """The same as `number_pool_uuid`. Some answers use this name."""

    added_on: str | None = None
    """When it was added, such as `2026-03-14T09:26:53.589793Z`."""

    account_phone_number_resource: str | None = None
    """Path of the rented number."""


class PoolTollfreePage(Model, frozen=True, kw_only=True):
    """A page of toll-free numbers."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: PartialPageMeta
    """Where this page stands within the list. Anything but `limit` and `offset` may be left out."""

    objects: list[PoolTollfree]
    """The numbers."""


class Powerpack(Model, frozen=True, kw_only=True):
    """A set of senders. A message that is sent with it goes out from one of the numbers in its pool."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    uuid: str
    """Id of the powerpack."""

    name: str | None = None
    """Its name."""

    sticky_sender: bool | None = None
    """Whether a recipient always sees the same number."""

    local_connect: bool | None = None
    """Whether numbers near the recipient are preferred."""

    application_type: str | None = None
    """What answers inbound messages, such as `XML`. Empty if there is nothing."""

    application_id: str | int | None = None
    """Id of the application or PHLO that answers inbound messages. Empty if there is none."""

    number_pool: str
    """Path of its number pool. The part before the last `/` is the id."""

    number_priority: list[PowerpackPriority] | None = None
    """Which kinds of numbers are tried first. Older powerpacks lack it."""

    created_on: str | None = None
    """When it was created, such as `2026-03-14T09:26:53.589793Z`."""


class PowerpackDeleted(Model, frozen=True, kw_only=True):
    """The powerpack is gone."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    response: str | None = None
    """Always `success`."""


class PowerpackPage(Model, frozen=True, kw_only=True):
    """A page of powerpacks."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: PartialPageMeta
    """Where this page stands within the list. Anything but `limit` and `offset` may be left out."""

    objects: list[Powerpack]
    """The powerpacks."""


class PowerpackPriority(Model, frozen=True, kw_only=True):
    """Which kinds of numbers are tried first for one service and country."""

    service_type: PowerpackService | None = None
    """The kind of message."""

    country_iso: PowerpackCountry | None = None
    """The country of the recipient."""

    priority: PowerpackPriorityOrder | None = None
    """Up to three kinds of numbers in the order in which they are tried."""


class PowerpackPriorityOrder(Model, frozen=True, kw_only=True):
    """Up to three kinds of numbers in the order in which they are tried."""

    priority1: PowerpackNumberKind | None = None
    """What is tried first."""

    priority2: PowerpackNumberKind | None = None
    """What is tried next. Null if nothing is."""

    priority3: PowerpackNumberKind | None = None
    """What is tried last. Null if nothing is."""


class Pricing(Model, frozen=True, kw_only=True):
    """What calls, messages and numbers cost in one country."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    country: str | None = None
    """Name of the country."""

    country_code: int | str | None = None
    """Its calling code, such as 1."""

    country_iso: str
    """The country, as two letters."""

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

    Uncertain: the API's documentation does not confirm it.
    """

    national: PricingNumberKind | None = None
    """Numbers without a region. Whether they are ever told is not known.

    Uncertain: the API's documentation does not confirm it.
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


class Profile(Model, frozen=True, kw_only=True):
    """A company, its address and whom to ask there. Brands and toll-free verifications refer to it."""

    profile_uuid: str
    """Id of the profile."""

    profile_alias: str | None = None
    """The name that the account gave it."""

    profile_type: ProfileType | None = None
    """Whether the profile stands for itself, or belongs to the one in `primary_profile`."""

    primary_profile: str | None = None
    """For a `SECONDARY` profile, the id of the primary one."""

    customer_type: ProfileCustomerType | None = None
    """Whether the account sends for itself (`DIRECT`) or for a customer of its own (`RESELLER`)."""

    entity_type: ProfileEntityType | None = None
    """Kind of company. `PUBLIC` is publicly traded. The two that end in `_PROFIT` occur in old
    profiles.
    """

    company_name: str | None = None
    """Legal name of the company."""

    doing_business_as: str | None = None
    """The name it is known by, if that is another."""

    ein: str | None = None
    """Tax number of the company."""

    ein_issuing_country: str | None = None
    """Country that issued `ein`, as two letters of either case."""

    address: ProfileAddress | None = None
    """Where the company is. All members may be empty."""

    authorized_contact: ProfileContact | None = None
    """The person to ask at the company. An empty object if nobody was named."""

    business_contact_email: str | None = None
    """Address of a person at a publicly traded company."""

    website: str | None = None
    """Its web site, with or without `https://`."""

    vertical: str | None = None
    """Its trade, such as `RETAIL`."""

    stock_symbol: str | None = None
    """Symbol of its shares."""

    stock_exchange: str | None = None
    """Where its shares are traded, such as `NYSE`."""

    alt_business_id: str | None = None
    """Another number that identifies the company."""

    alt_business_id_type: str | None = None
    """Who gave out that number, such as `DUNS`, or `NONE`."""

    plivo_subaccount: str | None = None
    """The subaccount that the profile is for."""

    created_at: str | None = None
    """When it was created, such as `2026-03-14T09:26:53.589793Z`."""


class ProfileAddress(Model, frozen=True, kw_only=True):
    """Where the company is. All members may be empty."""

    street: str | None = None
    """Street and house number."""

    city: str | None = None
    """City."""

    state: str | None = None
    """State, as two letters."""

    postal_code: str | None = None
    """Postal code."""

    country: str | None = None
    """Country, as two letters."""


class ProfileAddressCreate(Model, frozen=True, kw_only=True):
    """Where the company is."""

    street: str | Unset = UNSET
    """Street and house number."""

    city: str | Unset = UNSET
    """City."""

    state: str | Unset = UNSET
    """State, as two letters."""

    postal_code: str | Unset = UNSET
    """Postal code."""

    country: str | Unset = UNSET
    """Country, as two letters."""


class ProfileContact(Model, frozen=True, kw_only=True):
    """The person to ask at the company. An empty object if nobody was named."""

    first_name: str | None = None
    """First name."""

    last_name: str | None = None
    """Last name."""

    name: str | None = None
    """Full name, in profiles made long ago. May be blank."""

    phone: str | None = None
    """Phone number with country code."""

    email: str | None = None
    """Mail address."""

    title: str | None = None
    """Title within the company."""

    seniority: str | None = None
    """Rank within the company, such as `DIRECTOR`."""


class ProfileContactCreate(Model, frozen=True, kw_only=True):
    """The person to ask at the company."""

    first_name: str | Unset = UNSET
    """First name."""

    last_name: str | Unset = UNSET
    """Last name."""

    phone: str | Unset = UNSET
    """Phone number with country code."""

    email: str | Unset = UNSET
    """Mail address."""

    title: str | Unset = UNSET
    """Title within the company."""

    seniority: str | Unset = UNSET
    """Rank: `DIRECTOR`, `GM`, `VP`, `CEO`, `CFO`, `GENERAL_COUNSEL` or `OTHER`."""


class ProfileCreated(Model, frozen=True, kw_only=True):
    """The new profile's id."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    profile_uuid: str
    """Id of the new profile."""

    message: str | None = None
    """What was done. Often left out."""


class ProfileDeleted(Model, frozen=True, kw_only=True):
    """The profile is gone, unless there is an `error`."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    message: str | None = None
    """What was done. The wording is for people and may change."""

    error: str | None = None
    """Why nothing was done. May never occur with 200.

    Uncertain: the API's documentation does not confirm it.
    """


class ProfileEnvelope(Model, frozen=True, kw_only=True):
    """One profile."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    profile: Profile
    """A company, its address and whom to ask there. Brands and toll-free verifications refer to it."""


class ProfilePage(Model, frozen=True, kw_only=True):
    """A page of profiles. A few answers have no `meta`."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: PartialPageMeta | None = None
    """Where this page stands within the list. Anything but `limit` and `offset` may be left out."""

    profiles: list[Profile]
    """The profiles."""


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


class RecordActionEvent(EventModel, frozen=True, kw_only=True):
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


class RecordStatusEvent(EventModel, frozen=True, kw_only=True):
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


class RecordingEvent(EventModel, frozen=True, kw_only=True):
    """A recording of a call is finished. Uncertain: the API's documentation does not confirm it."""

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


class RecordingStarted(Model, frozen=True, kw_only=True):
    """The recording that runs now."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    message: str
    """What was done. The wording is for people and may change."""

    recording_id: str | None = None
    """Id of the recording."""

    url: str | None = None
    """Where the file will be once the recording is finished."""


class RequiredDocumentField(Model, frozen=True, kw_only=True):
    """A field to fill in for a document."""

    field_name: str
    """The key under `data_fields`."""

    friendly_name: str | None = None
    """What to call it before people."""

    description: str | None = None
    """What it is."""

    help_text: str | None = None
    """What to enter."""

    field_type: str | None = None
    """Kind of value: `string`, `date` or `enum`."""

    required: bool | None = None
    """Whether it must be filled in."""

    format: str | None = None
    """How to write it, such as `yyyy-mm-dd`. Empty if it is free."""

    enums: str | None = None
    """The values to choose from, separated by commas."""

    min_length: int | None = None
    """Fewest characters."""

    max_length: int | None = None
    """Most characters."""


class RequiredDocumentType(Model, frozen=True, kw_only=True):
    """A document that an application must have."""

    document_type_id: str
    """Id of this kind of document. Applications name it."""

    name: str | None = None
    """What it is called, such as `Registration Certificate`."""

    description: str | None = None
    """What it is and what it must show."""

    proof_required: bool | None = None
    """Whether a file has to come with it."""

    required_fields: list[RequiredDocumentField] | None = None
    """What to fill in under `data_fields`."""


class StreamStatusEvent(EventModel, frozen=True, kw_only=True):
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
    """Why it is in this state. Uncertain: the API's documentation does not confirm it."""

    duration: float | None = field(default=None, name="Duration")
    """Seconds that it has run. Uncertain: the API's documentation does not confirm it."""


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
    """What was done. The wording is for people and may change."""


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


class TollfreeVerification(Model, frozen=True, kw_only=True):
    """A request for permission to send from a toll-free number, and what became of it."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    uuid: str
    """Id of the request."""

    number: str | None = None
    """The toll-free number."""

    profile_uuid: str | None = None
    """The profile of the company that sends."""

    status: TollfreeVerificationStatus | None = None
    """How far it is. With `UPDATE_REQUIRED` the request has to be corrected."""

    error_message: str | None = None
    """Why it was rejected or sent back. Empty if it was not."""

    usecase: str | None = None
    """What messages are for. If for several things, with commas in between."""

    usecase_summary: str | None = None
    """The same in words."""

    message_sample: str | None = None
    """Messages as they will be sent."""

    optin_type: TollfreeOptinType | None = None
    """How recipients consent."""

    optin_image_url: str | None = None
    """Pictures that show how recipients consent. If several, with commas in between."""

    volume: str | None = None
    """How many messages are expected, such as `1,000`."""

    additional_information: str | None = None
    """What else was said. May be empty."""

    extra_data: str | None = None
    """What was sent along. May be empty."""

    terms_and_conditions_link: str | None = None
    """Where the terms can be read."""

    privacy_policy_link: str | None = None
    """Where the privacy policy can be read."""

    optin_message: str | None = None
    """The answer to consent."""

    help_message: str | None = None
    """The answer to a request for help."""

    callback_url: str | None = None
    """Told when the state changes. May be empty."""

    callback_method: str | None = None
    """The verb for `callback_url`, `GET` or `POST`."""

    created: str | None = None
    """When it was made, such as `2026-03-14T09:26:53.589793Z`."""

    last_modified: str | None = None
    """When it last changed, in the same form."""

    created_at: str | None = None
    """The same as `created`. May never occur. Uncertain: the API's documentation does not confirm it."""

    updated_at: str | None = None
    """The same as `last_modified`. May never occur.

    Uncertain: the API's documentation does not confirm it.
    """


class TollfreeVerificationCreated(Model, frozen=True, kw_only=True):
    """The new request's id."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    uuid: str
    """Id of the new request."""

    message: str | None = None
    """What was done. The wording is for people and may change."""


class TollfreeVerificationEvent(EventModel, frozen=True, kw_only=True):
    """A toll-free verification has reached a new state. The names of the fields are not documented.

    Uncertain: the API's documentation does not confirm it.
    """

    uuid: str | None = None
    """Id of the request."""

    number: str | None = None
    """The toll-free number."""

    status: TollfreeVerificationStatus | None = None
    """How far it is. With `UPDATE_REQUIRED` the request has to be corrected."""

    rejection_reason: str | None = None
    """Why it was rejected or sent back. Empty if it was not."""


class TollfreeVerificationPage(Model, frozen=True, kw_only=True):
    """A page of requests."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: CountPageMeta
    """Where this page stands within a list whose length is mostly called `count`."""

    objects: list[TollfreeVerification]
    """The requests."""


class Transcription(Model, frozen=True, kw_only=True):
    """The text of a recording, and what making it cost."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    status: str | None = None
    """How it went, such as `success`."""

    transcription: Any
    """The text. With another `type` than `transcription` it may be an object or an array.

    Uncertain: the API's documentation does not confirm it.
    """

    rate: float | str | None = None
    """Price of a minute, in US dollars."""

    cost: float | str | None = None
    """Price of the text, in US dollars."""

    recording_duration_ms: float | str | None = None
    """Length of the recording in milliseconds."""

    recording_start_ms: float | str | None = None
    """When the recording began, in milliseconds since 1970."""


class TranscriptionEvent(EventModel, frozen=True, kw_only=True):
    """The text of a recording, or why there is none.

    Uncertain: the API's documentation does not confirm it.
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


class VerificationAccepted(Model, frozen=True, kw_only=True):
    """The request was taken. The checks follow."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    message: str
    """What was done. The wording is for people and may change."""

    status: str | None = None
    """The word `success`. After changes, if at all."""


class VerifiedCallerId(Model, frozen=True, kw_only=True):
    """A number that may be shown as caller."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    phone_number: str
    """The number with a leading `+`."""

    alias: str | None = None
    """What you call it."""

    country: str | None = None
    """Its country as two letters. May be empty."""

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
    """Its country as two letters. May be empty."""

    subaccount: str | None = None
    """The subaccount it belongs to. Mostly left out."""

    verification_uuid: str
    """Id of the verification."""

    created_at: str | None = None
    """When it was added, such as `2026-03-14T09:26:53.589793265Z`."""


class VerifyAttempt(Model, frozen=True, kw_only=True):
    """One message or call with the code."""

    attempt_uuid: str | None = None
    """Id of the attempt."""

    channel: VerifyChannel | None = None
    """How the code gets to the recipient, as text message or as call."""

    status: str | None = None
    """How it went: `sent`, `delivered`, `undelivered` or `failed` with messages, `answer` with calls,
    among others. Compare without regard to case.
    """

    time: str | None = None
    """When it was made."""

    brand_name: str | None = None
    """The brand that the text named."""

    app_hash: str | None = None
    """The hash at the end of the text."""

    code_length: int | None = None
    """How many digits the code has."""

    dtmf: int | None = None
    """The `dtmf` of the request. Uncertain: the API's documentation does not confirm it."""

    fraud_check: str | None = None
    """Whether the check for fraud was on."""


class VerifyAttemptCharge(Model, frozen=True, kw_only=True):
    """What an attempt costs."""

    attempt_uuid: str | None = None
    """Id of the attempt."""

    channel: VerifyChannel | None = None
    """How the code gets to the recipient, as text message or as call."""

    charge: str | None = None
    """Its price."""


class VerifyCharges(Model, frozen=True, kw_only=True):
    """What a session costs: a price for the attempts and one for the success."""

    total_charge: str | None = None
    """The sum."""

    validation_charge: str | None = None
    """Price of the success. Zero until there is one."""

    attempt_charges: list[VerifyAttemptCharge] | None = None
    """The price of each attempt."""


class VerifySession(Model, frozen=True, kw_only=True):
    """A code that was sent to somebody, and whether it was typed in again."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    session_uuid: str
    """Id of the session."""

    app_uuid: str | None = None
    """The Verify application that it uses."""

    alias: str | None = None
    """Name of that application. Older answers lack it."""

    recipient: str
    """The number that the code was sent to."""

    channel: VerifyChannel | None = None
    """How the code gets to the recipient, as text message or as call."""

    locale: str | None = None
    """Language of the text, such as `en_US`. May be left out."""

    status: VerifySessionStatus
    """`in-progress` until the right code is typed, which makes it `verified`, or until the time is up,
    which makes it `expired`.
    """

    count: int | None = None
    """How often the code was sent."""

    requestor_ip: str | None = None
    """Address that the session was created from."""

    destination_country_iso2: str | None = None
    """Country of the number, as two letters. Empty if it could not be told."""

    destination_network: str | None = None
    """Carrier of the number. Null if it is not known."""

    attempt_details: list[VerifyAttempt] | None = None
    """The attempts to deliver the code, first to last."""

    charges: VerifyCharges | None = None
    """What the session costs."""

    created_at: str | None = None
    """When it was created, such as `2026-03-14T09:26:53.589793Z`. Mind the offset, it is not always
    UTC.
    """

    updated_at: str | None = None
    """When it last changed. A time in the year 1 if it never did."""


class VerifySessionCreated(Model, frozen=True, kw_only=True):
    """The session's id."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    session_uuid: str
    """Id of the session. Keep it to check the code."""

    message: str | None = None
    """What was done. The wording is for people and may change."""


class VerifySessionEvent(EventModel, frozen=True, kw_only=True):
    """An attempt to deliver a code has reached a new state, or the session has expired."""

    session_uuid: str = field(name="SessionUUID")
    """Id of the session."""

    session_status: VerifySessionStatus = field(name="SessionStatus")
    """State of the session. Only `in-progress` and `expired` are documented here."""

    recipient: str | None = field(default=None, name="Recipient")
    """The number that the code is sent to."""

    attempt_uuid: str | None = field(default=None, name="AttemptUUID")
    """Id of the attempt."""

    attempt_sequence: int | None = field(default=None, name="AttemptSequence")
    """Which attempt of the session it is, from 1 on."""

    channel: VerifyChannel | None = field(default=None, name="Channel")
    """How the code gets to the recipient, as text message or as call."""

    channel_status: VerifyChannelStatus | None = field(default=None, name="ChannelStatus")
    """State of the attempt: a message is `queued`, `sent`, then `delivered`, `undelivered` or
    `failed`; a call is `ringing`, `in-progress`, then `completed`.
    """

    channel_error_code: str | None = field(default=None, name="ChannelErrorCode")
    """Why the attempt failed. Empty or missing if it did not."""

    request_time: str | None = field(default=None, name="RequestTime")
    """When the attempt was asked for, in UTC."""


class VerifySessionPage(Model, frozen=True, kw_only=True):
    """A page of verify sessions."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: UncountedPageMeta
    """Where this page stands within a list whose length may not be told."""

    sessions: list[VerifySession]
    """The sessions."""


class VerifySessionValidated(Model, frozen=True, kw_only=True):
    """The code was right."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    session_uuid: str | None = None
    """Id of the session. May be left out."""

    message: str
    """What was found."""


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


class WhatsAppTemplateButton(Model, frozen=True, kw_only=True):
    """A button of a template."""

    type: str | None = None
    """What it does: `QUICK_REPLY`, `URL`, `PHONE_NUMBER`, `COPY_CODE` or `OTP`."""

    text: str | None = None
    """What is written on it."""

    url: str | None = None
    """The address it opens. May end in `{{1}}`."""

    phone_number: str | None = None
    """The number it calls."""

    otp_type: str | None = None
    """How a one-time code is handed over, such as `COPY_CODE`."""


class WhatsAppTemplateCard(Model, frozen=True, kw_only=True):
    """A card of a carousel."""

    components: list[WhatsAppTemplateComponent] | None = None
    """The parts of the card."""


class WhatsAppTemplateComponent(Model, frozen=True, kw_only=True):
    """A part of a template, in the form that Meta defines. Further fields, such as those of
    authentication templates, may occur.

    Uncertain: the API's documentation does not confirm it.
    """

    type: str | None = None
    """Which part: `HEADER`, `BODY`, `FOOTER`, `BUTTONS` or `CAROUSEL`."""

    format: str | None = None
    """What a header holds: `TEXT`, `IMAGE`, `VIDEO`, `DOCUMENT` or `LOCATION`."""

    text: str | None = None
    """Its text. Placeholders are `{{1}}`, `{{2}}` and so on."""

    example: WhatsAppTemplateSample | None = None
    """Values for the placeholders, so that the reviewers see what is meant."""

    buttons: list[WhatsAppTemplateButton] | None = None
    """The buttons."""

    cards: list[WhatsAppTemplateCard] | None = None
    """The cards of a carousel."""


class WhatsAppTemplatePage(Model, frozen=True, kw_only=True):
    """A page of templates."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    meta: PartialPageMeta | None = None
    """Where this page stands within the list. Anything but `limit` and `offset` may be left out."""

    objects: list[WhatsAppTemplateRecord]
    """The templates."""


class WhatsAppTemplateQuality(Model, frozen=True, kw_only=True):
    """How well a template is received by those who get it."""

    score: WhatsAppTemplateScore | None = None
    """Best is `GREEN`. With `RED` Meta may pause the template."""


class WhatsAppTemplateRecord(Model, frozen=True, kw_only=True):
    """A template and what Meta thinks of it."""

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    template_id: str
    """Id of the template. Meta gave it."""

    name: str | None = None
    """Its name, to be used in messages."""

    language: str | None = None
    """Its language, such as `en_US`."""

    category: WhatsAppTemplateCategory | None = None
    """What it is for. Decides what a conversation costs that starts with it."""

    status: WhatsAppTemplateStatus | None = None
    """Whether it can be used. Only `APPROVED` ones can."""

    quality_score: WhatsAppTemplateQuality | None = None
    """How well it is received. Null or absent while it is under review."""

    rejected_reason: str | None = None
    """Why Meta rejected it: `ABUSIVE_CONTENT`, `INVALID_FORMAT`, `PROMOTIONAL`,
    `TAG_CONTENT_MISMATCH`, `INCORRECT_CATEGORY` or `SCAM`. `NONE` if it did not.

    Uncertain: the API's documentation does not confirm it.
    """

    components: list[WhatsAppTemplateComponent] | None = None
    """Its parts, from top to bottom."""


class WhatsAppTemplateSample(Model, frozen=True, kw_only=True):
    """Values for the placeholders of a component."""

    header_text: list[str] | None = None
    """Values for a text header."""

    header_handle: list[str] | None = None
    """A file for a header, as handle or URL."""

    body_text: list[list[str]] | None = None
    """Values for the body: a list of sets, each in the order of the placeholders."""


class WhatsAppTemplateSubmitted(Model, frozen=True, kw_only=True):
    """The template was handed to Meta. Which of these fields come is not documented.

    Uncertain: the API's documentation does not confirm it.
    """

    api_id: str | None = None
    """Identifies this one request. Quote it when asking support. A few answers lack it."""

    message: str | None = None
    """What was done. The wording is for people and may change."""

    status: str | None = None
    """How the request went."""

    template_id: str | None = None
    """Id of the template."""

    template_name: str | None = None
    """Its name."""

    template_language: str | None = None
    """Its language."""

    template_category: WhatsAppTemplateCategory | None = None
    """What it is for. Decides what a conversation costs that starts with it."""

    template_status: WhatsAppTemplateStatus | None = None
    """Whether it can be used. Only `APPROVED` ones can."""


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
    """What was done. The wording is for people and may change."""


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
    """What was done. The wording is for people and may change."""


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
    """What was done. The wording is for people and may change."""


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
    """Id of the list. Uncertain: the API's documentation does not confirm it."""

    message: str
    """What was done. The wording is for people and may change."""


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
    """What was done. The wording is for people and may change."""


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
    """Id of the origination URI. Uncertain: the API's documentation does not confirm it."""

    message: str
    """What was done. The wording is for people and may change."""


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
    """`inbound` trunks bring calls from the telephone network to your telephone system, `outbound`
    ones take calls from it.
    """

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
    """What was done. The wording is for people and may change."""


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
    """Id of the trunk. Uncertain: the API's documentation does not confirm it."""

    message: str
    """What was done. The wording is for people and may change."""
