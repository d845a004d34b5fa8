# Generated from the document. Do not edit: change the spec, then `make generate`.
"""The clients: the document's facts, and the resources as attributes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Final

from . import errors
from ._runtime.api import Api
from ._runtime.client import AsyncClient, SyncClient
from ._runtime.transport import AsyncTransport, Timeout, Transport
from ._runtime.transports import Named

if TYPE_CHECKING:
    from ssl import SSLContext

    from ._raw import AsyncRawRestClient, RawRestClient
    from .resources.account import Account, AsyncAccount
    from .resources.addresses import Addresses, AsyncAddresses
    from .resources.applications import Applications, AsyncApplications
    from .resources.brand import AsyncBrand, Brand
    from .resources.call_feedback import AsyncCallFeedback, CallFeedback
    from .resources.calls import AsyncCalls, Calls
    from .resources.campaign import AsyncCampaign, Campaign
    from .resources.compliance_applications import (
        AsyncComplianceApplications,
        ComplianceApplications,
    )
    from .resources.compliance_document_types import (
        AsyncComplianceDocumentTypes,
        ComplianceDocumentTypes,
    )
    from .resources.compliance_documents import AsyncComplianceDocuments, ComplianceDocuments
    from .resources.compliance_requirements import (
        AsyncComplianceRequirements,
        ComplianceRequirements,
    )
    from .resources.conferences import AsyncConferences, Conferences
    from .resources.end_users import AsyncEndUsers, EndUsers
    from .resources.endpoints import AsyncEndpoints, Endpoints
    from .resources.hosted_messaging_numbers import (
        AsyncHostedMessagingNumbers,
        HostedMessagingNumbers,
    )
    from .resources.identities import AsyncIdentities, Identities
    from .resources.incoming_carriers import AsyncIncomingCarriers, IncomingCarriers
    from .resources.loa import AsyncLoa, Loa
    from .resources.lookup import AsyncLookup, Lookup
    from .resources.masking_sessions import AsyncMaskingSessions, MaskingSessions
    from .resources.media import AsyncMedia, Media
    from .resources.messages import AsyncMessages, Messages
    from .resources.multi_party_calls import AsyncMultiPartyCalls, MultiPartyCalls
    from .resources.number_pools import AsyncNumberPools, NumberPools
    from .resources.numbers import AsyncNumbers, Numbers
    from .resources.phlo import AsyncPhlo, Phlo
    from .resources.phone_number_compliance import AsyncPhoneNumberCompliance, PhoneNumberCompliance
    from .resources.phone_number_compliance_link import (
        AsyncPhoneNumberComplianceLink,
        PhoneNumberComplianceLink,
    )
    from .resources.phone_number_compliance_requirements import (
        AsyncPhoneNumberComplianceRequirements,
        PhoneNumberComplianceRequirements,
    )
    from .resources.powerpacks import AsyncPowerpacks, Powerpacks
    from .resources.pricing import AsyncPricing, Pricing
    from .resources.profile import AsyncProfile, Profile
    from .resources.recordings import AsyncRecordings, Recordings
    from .resources.subaccounts import AsyncSubaccounts, Subaccounts
    from .resources.token import AsyncToken, Token
    from .resources.tollfree_verification import AsyncTollfreeVerification, TollfreeVerification
    from .resources.transcriptions import AsyncTranscriptions, Transcriptions
    from .resources.verify_callerids import AsyncVerifyCallerids, VerifyCallerids
    from .resources.verify_session import AsyncVerifySession, VerifySession
    from .resources.whatsapp_templates import AsyncWhatsappTemplates, WhatsappTemplates
    from .resources.zentrunk_calls import AsyncZentrunkCalls, ZentrunkCalls
    from .resources.zentrunk_credentials import AsyncZentrunkCredentials, ZentrunkCredentials
    from .resources.zentrunk_ip_access_control_lists import (
        AsyncZentrunkIpAccessControlLists,
        ZentrunkIpAccessControlLists,
    )
    from .resources.zentrunk_origination_uris import (
        AsyncZentrunkOriginationUris,
        ZentrunkOriginationUris,
    )
    from .resources.zentrunk_trunks import AsyncZentrunkTrunks, ZentrunkTrunks

__version__: Final = "1.0.0"

API: Final = Api(
    distribution="plivo-client",
    version=__version__,
    servers=("https://api.plivo.com/v1",),
    username="auth_id",
    password="auth_token",
    environment={"auth_id": "PLIVO_AUTH_ID", "auth_token": "PLIVO_AUTH_TOKEN"},
    request_id=["/api_id", "/app_id"],
    message=[
        "/error",
        "/error/error",
        "/error/message",
        "/Error",
        "/message",
        "/global_error",
        "/errors/global_error",
        "/data/error",
        "/data/message",
    ],
    errors=errors.BY_STATUS,
    accepted="async api spawned",
    asynchronous=(
        "callback_url",
        "callback_method",
    ),
)


class RestClient(SyncClient):
    """The client: each attribute is a resource of the API, each method of it a request.

    Use it in a `with` block, or close it. Threads may share it, and it goes on working after a fork.

    Args:
        auth_id: User name for the API. None: from the environment (PLIVO_AUTH_ID).
        auth_token: Its secret. None: from the environment (PLIVO_AUTH_TOKEN).
        proxies: URL of the proxy for each scheme, as in `{"https": "http://user:password@host:3128"}`.
            None: the environment's proxies; `{}`: none.
        timeout: Seconds to wait for a connection and for each piece of the answer, or a `Timeout`. None: for ever.
        base_url: Where the API is, if not where the document says. Plain HTTP only to this machine.
        transport: Sends the requests instead of the built-in transport, such as a mock in tests; or "httpx2".
        user_agent: Added to the `User-Agent` header, such as the name and version of your application.
        max_retries: How often a request is sent again that failed for a passing reason and cannot do its work twice.
        ssl_context: Whom to trust, such as a certificate authority of your own. None: whom the system trusts.
        mask_personal_data: Whether logs and `error.curl` mask phone numbers and texts. Credentials never show.

    Raises:
        ConfigurationError: A credential is missing, or an argument makes no sense.
    """

    def __init__(
        self,
        auth_id: str | None = None,
        auth_token: str | None = None,
        *,
        proxies: Mapping[str, str] | None = None,
        timeout: float | Timeout | None = 5.0,
        base_url: str | None = None,
        transport: Transport | Named | None = None,
        user_agent: str = "",
        max_retries: int = 2,
        ssl_context: SSLContext | None = None,
        mask_personal_data: bool = True,
    ) -> None:
        super().__init__(
            API,
            auth_id,
            auth_token,
            proxies=proxies,
            timeout=timeout,
            base_url=base_url,
            transport=transport,
            user_agent=user_agent,
            max_retries=max_retries,
            ssl_context=ssl_context,
            mask_personal_data=mask_personal_data,
        )

    @cached_property
    def with_raw_response(self) -> RawRestClient:
        """The same methods, each of which gives the answer as it came: its status, headers and body, and `parse()`."""
        from ._raw import RawRestClient

        return RawRestClient(self._caller)

    @cached_property
    def account(self) -> Account:
        """The account itself and its balance."""
        from .resources.account import Account

        return Account(self._caller)

    @cached_property
    def subaccounts(self) -> Subaccounts:
        """Accounts within the account, with credentials of their own."""
        from .resources.subaccounts import Subaccounts

        return Subaccounts(self._caller)

    @cached_property
    def applications(self) -> Applications:
        """The URLs that are asked when a call or a message comes in."""
        from .resources.applications import Applications

        return Applications(self._caller)

    @cached_property
    def pricing(self) -> Pricing:
        """What calls and messages cost by country."""
        from .resources.pricing import Pricing

        return Pricing(self._caller)

    @cached_property
    def calls(self) -> Calls:
        """Phone calls."""
        from .resources.calls import Calls

        return Calls(self._caller)

    @cached_property
    def conferences(self) -> Conferences:
        """Conference rooms and those in them."""
        from .resources.conferences import Conferences

        return Conferences(self._caller)

    @cached_property
    def endpoints(self) -> Endpoints:
        """SIP devices and softphones that belong to the account."""
        from .resources.endpoints import Endpoints

        return Endpoints(self._caller)

    @cached_property
    def token(self) -> Token:
        """Tokens that let browsers and phones make calls."""
        from .resources.token import Token

        return Token(self._caller)

    @cached_property
    def multi_party_calls(self) -> MultiPartyCalls:
        """Calls of several participants, with roles."""
        from .resources.multi_party_calls import MultiPartyCalls

        return MultiPartyCalls(self._caller)

    @cached_property
    def zentrunk_trunks(self) -> ZentrunkTrunks:
        """SIP trunking: trunks, credentials, address lists, origination URIs and calls."""
        from .resources.zentrunk_trunks import ZentrunkTrunks

        return ZentrunkTrunks(self._caller)

    @cached_property
    def zentrunk_credentials(self) -> ZentrunkCredentials:
        """SIP trunking: trunks, credentials, address lists, origination URIs and calls."""
        from .resources.zentrunk_credentials import ZentrunkCredentials

        return ZentrunkCredentials(self._caller)

    @cached_property
    def zentrunk_ip_access_control_lists(self) -> ZentrunkIpAccessControlLists:
        """SIP trunking: trunks, credentials, address lists, origination URIs and calls."""
        from .resources.zentrunk_ip_access_control_lists import ZentrunkIpAccessControlLists

        return ZentrunkIpAccessControlLists(self._caller)

    @cached_property
    def zentrunk_origination_uris(self) -> ZentrunkOriginationUris:
        """SIP trunking: trunks, credentials, address lists, origination URIs and calls."""
        from .resources.zentrunk_origination_uris import ZentrunkOriginationUris

        return ZentrunkOriginationUris(self._caller)

    @cached_property
    def zentrunk_calls(self) -> ZentrunkCalls:
        """SIP trunking: trunks, credentials, address lists, origination URIs and calls."""
        from .resources.zentrunk_calls import ZentrunkCalls

        return ZentrunkCalls(self._caller)

    @cached_property
    def phlo(self) -> Phlo:
        """Call flows that were drawn in the console."""
        from .resources.phlo import Phlo

        return Phlo(self._caller)

    @cached_property
    def call_feedback(self) -> CallFeedback:
        """How good a call was."""
        from .resources.call_feedback import CallFeedback

        return CallFeedback(self._caller)

    @cached_property
    def recordings(self) -> Recordings:
        """Recordings of calls and conferences."""
        from .resources.recordings import Recordings

        return Recordings(self._caller)

    @cached_property
    def transcriptions(self) -> Transcriptions:
        """Texts made from recordings."""
        from .resources.transcriptions import Transcriptions

        return Transcriptions(self._caller)

    @cached_property
    def messages(self) -> Messages:
        """SMS, MMS and WhatsApp messages."""
        from .resources.messages import Messages

        return Messages(self._caller)

    @cached_property
    def media(self) -> Media:
        """Files to send with messages."""
        from .resources.media import Media

        return Media(self._caller)

    @cached_property
    def powerpacks(self) -> Powerpacks:
        """Sets of senders that messages are spread over."""
        from .resources.powerpacks import Powerpacks

        return Powerpacks(self._caller)

    @cached_property
    def number_pools(self) -> NumberPools:
        """The numbers of a powerpack."""
        from .resources.number_pools import NumberPools

        return NumberPools(self._caller)

    @cached_property
    def profile(self) -> Profile:
        """Companies and addresses that brands are registered with."""
        from .resources.profile import Profile

        return Profile(self._caller)

    @cached_property
    def brand(self) -> Brand:
        """Who sends, as registered for 10DLC."""
        from .resources.brand import Brand

        return Brand(self._caller)

    @cached_property
    def campaign(self) -> Campaign:
        """What is sent, as registered for 10DLC, and by which numbers."""
        from .resources.campaign import Campaign

        return Campaign(self._caller)

    @cached_property
    def tollfree_verification(self) -> TollfreeVerification:
        """Permission to send from toll-free numbers."""
        from .resources.tollfree_verification import TollfreeVerification

        return TollfreeVerification(self._caller)

    @cached_property
    def whatsapp_templates(self) -> WhatsappTemplates:
        """Templates approved for WhatsApp."""
        from .resources.whatsapp_templates import WhatsappTemplates

        return WhatsappTemplates(self._caller)

    @cached_property
    def hosted_messaging_numbers(self) -> HostedMessagingNumbers:
        """Messages over numbers that are rented elsewhere."""
        from .resources.hosted_messaging_numbers import HostedMessagingNumbers

        return HostedMessagingNumbers(self._caller)

    @cached_property
    def loa(self) -> Loa:
        """Letters that authorise hosted messaging."""
        from .resources.loa import Loa

        return Loa(self._caller)

    @cached_property
    def incoming_carriers(self) -> IncomingCarriers:
        """Carriers that bring calls to numbers rented elsewhere."""
        from .resources.incoming_carriers import IncomingCarriers

        return IncomingCarriers(self._caller)

    @cached_property
    def numbers(self) -> Numbers:
        """Phone numbers to search, rent and set up."""
        from .resources.numbers import Numbers

        return Numbers(self._caller)

    @cached_property
    def lookup(self) -> Lookup:
        """What is known of a phone number."""
        from .resources.lookup import Lookup

        return Lookup(self._caller)

    @cached_property
    def masking_sessions(self) -> MaskingSessions:
        """Calls between two people who do not see each other's numbers."""
        from .resources.masking_sessions import MaskingSessions

        return MaskingSessions(self._caller)

    @cached_property
    def end_users(self) -> EndUsers:
        """People and businesses that use numbers."""
        from .resources.end_users import EndUsers

        return EndUsers(self._caller)

    @cached_property
    def compliance_document_types(self) -> ComplianceDocumentTypes:
        """Kinds of documents that regulators ask for."""
        from .resources.compliance_document_types import ComplianceDocumentTypes

        return ComplianceDocumentTypes(self._caller)

    @cached_property
    def compliance_documents(self) -> ComplianceDocuments:
        """Documents for regulators."""
        from .resources.compliance_documents import ComplianceDocuments

        return ComplianceDocuments(self._caller)

    @cached_property
    def compliance_requirements(self) -> ComplianceRequirements:
        """What a regulator asks for."""
        from .resources.compliance_requirements import ComplianceRequirements

        return ComplianceRequirements(self._caller)

    @cached_property
    def compliance_applications(self) -> ComplianceApplications:
        """Requests to be allowed to use numbers."""
        from .resources.compliance_applications import ComplianceApplications

        return ComplianceApplications(self._caller)

    @cached_property
    def addresses(self) -> Addresses:
        """Addresses for number verification, first generation."""
        from .resources.addresses import Addresses

        return Addresses(self._caller)

    @cached_property
    def identities(self) -> Identities:
        """Identities for number verification, first generation."""
        from .resources.identities import Identities

        return Identities(self._caller)

    @cached_property
    def phone_number_compliance(self) -> PhoneNumberCompliance:
        """Regulatory requirements of numbers, second generation."""
        from .resources.phone_number_compliance import PhoneNumberCompliance

        return PhoneNumberCompliance(self._caller)

    @cached_property
    def phone_number_compliance_requirements(self) -> PhoneNumberComplianceRequirements:
        """Regulatory requirements of numbers, second generation."""
        from .resources.phone_number_compliance_requirements import (
            PhoneNumberComplianceRequirements,
        )

        return PhoneNumberComplianceRequirements(self._caller)

    @cached_property
    def phone_number_compliance_link(self) -> PhoneNumberComplianceLink:
        """Regulatory requirements of numbers, second generation."""
        from .resources.phone_number_compliance_link import PhoneNumberComplianceLink

        return PhoneNumberComplianceLink(self._caller)

    @cached_property
    def verify_callerids(self) -> VerifyCallerids:
        """Numbers of others that may be shown as caller."""
        from .resources.verify_callerids import VerifyCallerids

        return VerifyCallerids(self._caller)

    @cached_property
    def verify_session(self) -> VerifySession:
        """One-time codes by message or call."""
        from .resources.verify_session import VerifySession

        return VerifySession(self._caller)


class AsyncRestClient(AsyncClient):
    """The client for `asyncio`: each attribute is a resource of the API, each method of it a request.

    Use it in an `async with` block, or close it, in the loop that it is used in.

    Args:
        auth_id: User name for the API. None: from the environment (PLIVO_AUTH_ID).
        auth_token: Its secret. None: from the environment (PLIVO_AUTH_TOKEN).
        proxies: URL of the proxy for each scheme, as in `{"https": "http://user:password@host:3128"}`.
            None: the environment's proxies; `{}`: none.
        timeout: Seconds to wait for a connection and for each piece of the answer, or a `Timeout`. None: for ever.
        base_url: Where the API is, if not where the document says. Plain HTTP only to this machine.
        transport: Sends the requests instead of the built-in transport, such as a mock in tests; or "httpx2".
        user_agent: Added to the `User-Agent` header, such as the name and version of your application.
        max_retries: How often a request is sent again that failed for a passing reason and cannot do its work twice.
        ssl_context: Whom to trust, such as a certificate authority of your own. None: whom the system trusts.
        mask_personal_data: Whether logs and `error.curl` mask phone numbers and texts. Credentials never show.

    Raises:
        ConfigurationError: A credential is missing, or an argument makes no sense.
    """

    def __init__(
        self,
        auth_id: str | None = None,
        auth_token: str | None = None,
        *,
        proxies: Mapping[str, str] | None = None,
        timeout: float | Timeout | None = 5.0,
        base_url: str | None = None,
        transport: AsyncTransport | Named | None = None,
        user_agent: str = "",
        max_retries: int = 2,
        ssl_context: SSLContext | None = None,
        mask_personal_data: bool = True,
    ) -> None:
        super().__init__(
            API,
            auth_id,
            auth_token,
            proxies=proxies,
            timeout=timeout,
            base_url=base_url,
            transport=transport,
            user_agent=user_agent,
            max_retries=max_retries,
            ssl_context=ssl_context,
            mask_personal_data=mask_personal_data,
        )

    @cached_property
    def with_raw_response(self) -> AsyncRawRestClient:
        """The same methods, each of which gives the answer as it came: its status, headers and body, and `parse()`."""
        from ._raw import AsyncRawRestClient

        return AsyncRawRestClient(self._caller)

    @cached_property
    def account(self) -> AsyncAccount:
        """The account itself and its balance."""
        from .resources.account import AsyncAccount

        return AsyncAccount(self._caller)

    @cached_property
    def subaccounts(self) -> AsyncSubaccounts:
        """Accounts within the account, with credentials of their own."""
        from .resources.subaccounts import AsyncSubaccounts

        return AsyncSubaccounts(self._caller)

    @cached_property
    def applications(self) -> AsyncApplications:
        """The URLs that are asked when a call or a message comes in."""
        from .resources.applications import AsyncApplications

        return AsyncApplications(self._caller)

    @cached_property
    def pricing(self) -> AsyncPricing:
        """What calls and messages cost by country."""
        from .resources.pricing import AsyncPricing

        return AsyncPricing(self._caller)

    @cached_property
    def calls(self) -> AsyncCalls:
        """Phone calls."""
        from .resources.calls import AsyncCalls

        return AsyncCalls(self._caller)

    @cached_property
    def conferences(self) -> AsyncConferences:
        """Conference rooms and those in them."""
        from .resources.conferences import AsyncConferences

        return AsyncConferences(self._caller)

    @cached_property
    def endpoints(self) -> AsyncEndpoints:
        """SIP devices and softphones that belong to the account."""
        from .resources.endpoints import AsyncEndpoints

        return AsyncEndpoints(self._caller)

    @cached_property
    def token(self) -> AsyncToken:
        """Tokens that let browsers and phones make calls."""
        from .resources.token import AsyncToken

        return AsyncToken(self._caller)

    @cached_property
    def multi_party_calls(self) -> AsyncMultiPartyCalls:
        """Calls of several participants, with roles."""
        from .resources.multi_party_calls import AsyncMultiPartyCalls

        return AsyncMultiPartyCalls(self._caller)

    @cached_property
    def zentrunk_trunks(self) -> AsyncZentrunkTrunks:
        """SIP trunking: trunks, credentials, address lists, origination URIs and calls."""
        from .resources.zentrunk_trunks import AsyncZentrunkTrunks

        return AsyncZentrunkTrunks(self._caller)

    @cached_property
    def zentrunk_credentials(self) -> AsyncZentrunkCredentials:
        """SIP trunking: trunks, credentials, address lists, origination URIs and calls."""
        from .resources.zentrunk_credentials import AsyncZentrunkCredentials

        return AsyncZentrunkCredentials(self._caller)

    @cached_property
    def zentrunk_ip_access_control_lists(self) -> AsyncZentrunkIpAccessControlLists:
        """SIP trunking: trunks, credentials, address lists, origination URIs and calls."""
        from .resources.zentrunk_ip_access_control_lists import AsyncZentrunkIpAccessControlLists

        return AsyncZentrunkIpAccessControlLists(self._caller)

    @cached_property
    def zentrunk_origination_uris(self) -> AsyncZentrunkOriginationUris:
        """SIP trunking: trunks, credentials, address lists, origination URIs and calls."""
        from .resources.zentrunk_origination_uris import AsyncZentrunkOriginationUris

        return AsyncZentrunkOriginationUris(self._caller)

    @cached_property
    def zentrunk_calls(self) -> AsyncZentrunkCalls:
        """SIP trunking: trunks, credentials, address lists, origination URIs and calls."""
        from .resources.zentrunk_calls import AsyncZentrunkCalls

        return AsyncZentrunkCalls(self._caller)

    @cached_property
    def phlo(self) -> AsyncPhlo:
        """Call flows that were drawn in the console."""
        from .resources.phlo import AsyncPhlo

        return AsyncPhlo(self._caller)

    @cached_property
    def call_feedback(self) -> AsyncCallFeedback:
        """How good a call was."""
        from .resources.call_feedback import AsyncCallFeedback

        return AsyncCallFeedback(self._caller)

    @cached_property
    def recordings(self) -> AsyncRecordings:
        """Recordings of calls and conferences."""
        from .resources.recordings import AsyncRecordings

        return AsyncRecordings(self._caller)

    @cached_property
    def transcriptions(self) -> AsyncTranscriptions:
        """Texts made from recordings."""
        from .resources.transcriptions import AsyncTranscriptions

        return AsyncTranscriptions(self._caller)

    @cached_property
    def messages(self) -> AsyncMessages:
        """SMS, MMS and WhatsApp messages."""
        from .resources.messages import AsyncMessages

        return AsyncMessages(self._caller)

    @cached_property
    def media(self) -> AsyncMedia:
        """Files to send with messages."""
        from .resources.media import AsyncMedia

        return AsyncMedia(self._caller)

    @cached_property
    def powerpacks(self) -> AsyncPowerpacks:
        """Sets of senders that messages are spread over."""
        from .resources.powerpacks import AsyncPowerpacks

        return AsyncPowerpacks(self._caller)

    @cached_property
    def number_pools(self) -> AsyncNumberPools:
        """The numbers of a powerpack."""
        from .resources.number_pools import AsyncNumberPools

        return AsyncNumberPools(self._caller)

    @cached_property
    def profile(self) -> AsyncProfile:
        """Companies and addresses that brands are registered with."""
        from .resources.profile import AsyncProfile

        return AsyncProfile(self._caller)

    @cached_property
    def brand(self) -> AsyncBrand:
        """Who sends, as registered for 10DLC."""
        from .resources.brand import AsyncBrand

        return AsyncBrand(self._caller)

    @cached_property
    def campaign(self) -> AsyncCampaign:
        """What is sent, as registered for 10DLC, and by which numbers."""
        from .resources.campaign import AsyncCampaign

        return AsyncCampaign(self._caller)

    @cached_property
    def tollfree_verification(self) -> AsyncTollfreeVerification:
        """Permission to send from toll-free numbers."""
        from .resources.tollfree_verification import AsyncTollfreeVerification

        return AsyncTollfreeVerification(self._caller)

    @cached_property
    def whatsapp_templates(self) -> AsyncWhatsappTemplates:
        """Templates approved for WhatsApp."""
        from .resources.whatsapp_templates import AsyncWhatsappTemplates

        return AsyncWhatsappTemplates(self._caller)

    @cached_property
    def hosted_messaging_numbers(self) -> AsyncHostedMessagingNumbers:
        """Messages over numbers that are rented elsewhere."""
        from .resources.hosted_messaging_numbers import AsyncHostedMessagingNumbers

        return AsyncHostedMessagingNumbers(self._caller)

    @cached_property
    def loa(self) -> AsyncLoa:
        """Letters that authorise hosted messaging."""
        from .resources.loa import AsyncLoa

        return AsyncLoa(self._caller)

    @cached_property
    def incoming_carriers(self) -> AsyncIncomingCarriers:
        """Carriers that bring calls to numbers rented elsewhere."""
        from .resources.incoming_carriers import AsyncIncomingCarriers

        return AsyncIncomingCarriers(self._caller)

    @cached_property
    def numbers(self) -> AsyncNumbers:
        """Phone numbers to search, rent and set up."""
        from .resources.numbers import AsyncNumbers

        return AsyncNumbers(self._caller)

    @cached_property
    def lookup(self) -> AsyncLookup:
        """What is known of a phone number."""
        from .resources.lookup import AsyncLookup

        return AsyncLookup(self._caller)

    @cached_property
    def masking_sessions(self) -> AsyncMaskingSessions:
        """Calls between two people who do not see each other's numbers."""
        from .resources.masking_sessions import AsyncMaskingSessions

        return AsyncMaskingSessions(self._caller)

    @cached_property
    def end_users(self) -> AsyncEndUsers:
        """People and businesses that use numbers."""
        from .resources.end_users import AsyncEndUsers

        return AsyncEndUsers(self._caller)

    @cached_property
    def compliance_document_types(self) -> AsyncComplianceDocumentTypes:
        """Kinds of documents that regulators ask for."""
        from .resources.compliance_document_types import AsyncComplianceDocumentTypes

        return AsyncComplianceDocumentTypes(self._caller)

    @cached_property
    def compliance_documents(self) -> AsyncComplianceDocuments:
        """Documents for regulators."""
        from .resources.compliance_documents import AsyncComplianceDocuments

        return AsyncComplianceDocuments(self._caller)

    @cached_property
    def compliance_requirements(self) -> AsyncComplianceRequirements:
        """What a regulator asks for."""
        from .resources.compliance_requirements import AsyncComplianceRequirements

        return AsyncComplianceRequirements(self._caller)

    @cached_property
    def compliance_applications(self) -> AsyncComplianceApplications:
        """Requests to be allowed to use numbers."""
        from .resources.compliance_applications import AsyncComplianceApplications

        return AsyncComplianceApplications(self._caller)

    @cached_property
    def addresses(self) -> AsyncAddresses:
        """Addresses for number verification, first generation."""
        from .resources.addresses import AsyncAddresses

        return AsyncAddresses(self._caller)

    @cached_property
    def identities(self) -> AsyncIdentities:
        """Identities for number verification, first generation."""
        from .resources.identities import AsyncIdentities

        return AsyncIdentities(self._caller)

    @cached_property
    def phone_number_compliance(self) -> AsyncPhoneNumberCompliance:
        """Regulatory requirements of numbers, second generation."""
        from .resources.phone_number_compliance import AsyncPhoneNumberCompliance

        return AsyncPhoneNumberCompliance(self._caller)

    @cached_property
    def phone_number_compliance_requirements(self) -> AsyncPhoneNumberComplianceRequirements:
        """Regulatory requirements of numbers, second generation."""
        from .resources.phone_number_compliance_requirements import (
            AsyncPhoneNumberComplianceRequirements,
        )

        return AsyncPhoneNumberComplianceRequirements(self._caller)

    @cached_property
    def phone_number_compliance_link(self) -> AsyncPhoneNumberComplianceLink:
        """Regulatory requirements of numbers, second generation."""
        from .resources.phone_number_compliance_link import AsyncPhoneNumberComplianceLink

        return AsyncPhoneNumberComplianceLink(self._caller)

    @cached_property
    def verify_callerids(self) -> AsyncVerifyCallerids:
        """Numbers of others that may be shown as caller."""
        from .resources.verify_callerids import AsyncVerifyCallerids

        return AsyncVerifyCallerids(self._caller)

    @cached_property
    def verify_session(self) -> AsyncVerifySession:
        """One-time codes by message or call."""
        from .resources.verify_session import AsyncVerifySession

        return AsyncVerifySession(self._caller)
