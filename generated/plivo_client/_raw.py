# Generated from the document. Do not edit: change the spec, then `make generate`.
"""The clients once more, for answers as they came: what `with_raw_response` gives."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.raw import AsyncRawClient, RawClient

if TYPE_CHECKING:
    from .resources.account import AsyncRawAccount, RawAccount
    from .resources.addresses import AsyncRawAddresses, RawAddresses
    from .resources.applications import AsyncRawApplications, RawApplications
    from .resources.brand import AsyncRawBrand, RawBrand
    from .resources.call_feedback import AsyncRawCallFeedback, RawCallFeedback
    from .resources.calls import AsyncRawCalls, RawCalls
    from .resources.campaign import AsyncRawCampaign, RawCampaign
    from .resources.compliance_applications import (
        AsyncRawComplianceApplications,
        RawComplianceApplications,
    )
    from .resources.compliance_document_types import (
        AsyncRawComplianceDocumentTypes,
        RawComplianceDocumentTypes,
    )
    from .resources.compliance_documents import AsyncRawComplianceDocuments, RawComplianceDocuments
    from .resources.compliance_requirements import (
        AsyncRawComplianceRequirements,
        RawComplianceRequirements,
    )
    from .resources.conferences import AsyncRawConferences, RawConferences
    from .resources.end_users import AsyncRawEndUsers, RawEndUsers
    from .resources.endpoints import AsyncRawEndpoints, RawEndpoints
    from .resources.hosted_messaging_numbers import (
        AsyncRawHostedMessagingNumbers,
        RawHostedMessagingNumbers,
    )
    from .resources.identities import AsyncRawIdentities, RawIdentities
    from .resources.incoming_carriers import AsyncRawIncomingCarriers, RawIncomingCarriers
    from .resources.loa import AsyncRawLoa, RawLoa
    from .resources.lookup import AsyncRawLookup, RawLookup
    from .resources.masking_sessions import AsyncRawMaskingSessions, RawMaskingSessions
    from .resources.media import AsyncRawMedia, RawMedia
    from .resources.messages import AsyncRawMessages, RawMessages
    from .resources.multi_party_calls import AsyncRawMultiPartyCalls, RawMultiPartyCalls
    from .resources.number_pools import AsyncRawNumberPools, RawNumberPools
    from .resources.numbers import AsyncRawNumbers, RawNumbers
    from .resources.phlo import AsyncRawPhlo, RawPhlo
    from .resources.phone_number_compliance import (
        AsyncRawPhoneNumberCompliance,
        RawPhoneNumberCompliance,
    )
    from .resources.phone_number_compliance_link import (
        AsyncRawPhoneNumberComplianceLink,
        RawPhoneNumberComplianceLink,
    )
    from .resources.phone_number_compliance_requirements import (
        AsyncRawPhoneNumberComplianceRequirements,
        RawPhoneNumberComplianceRequirements,
    )
    from .resources.powerpacks import AsyncRawPowerpacks, RawPowerpacks
    from .resources.pricing import AsyncRawPricing, RawPricing
    from .resources.profile import AsyncRawProfile, RawProfile
    from .resources.recordings import AsyncRawRecordings, RawRecordings
    from .resources.subaccounts import AsyncRawSubaccounts, RawSubaccounts
    from .resources.token import AsyncRawToken, RawToken
    from .resources.tollfree_verification import (
        AsyncRawTollfreeVerification,
        RawTollfreeVerification,
    )
    from .resources.transcriptions import AsyncRawTranscriptions, RawTranscriptions
    from .resources.verify_callerids import AsyncRawVerifyCallerids, RawVerifyCallerids
    from .resources.verify_session import AsyncRawVerifySession, RawVerifySession
    from .resources.whatsapp_templates import AsyncRawWhatsappTemplates, RawWhatsappTemplates
    from .resources.zentrunk_calls import AsyncRawZentrunkCalls, RawZentrunkCalls
    from .resources.zentrunk_credentials import AsyncRawZentrunkCredentials, RawZentrunkCredentials
    from .resources.zentrunk_ip_access_control_lists import (
        AsyncRawZentrunkIpAccessControlLists,
        RawZentrunkIpAccessControlLists,
    )
    from .resources.zentrunk_origination_uris import (
        AsyncRawZentrunkOriginationUris,
        RawZentrunkOriginationUris,
    )
    from .resources.zentrunk_trunks import AsyncRawZentrunkTrunks, RawZentrunkTrunks


class RawRestClient(RawClient):
    """`RestClient`, whose methods give the answer as it came."""

    @cached_property
    def account(self) -> RawAccount:
        """The account itself and its balance."""
        from .resources.account import Account, RawAccount

        return RawAccount(Account(self._caller))

    @cached_property
    def subaccounts(self) -> RawSubaccounts:
        """Accounts within the account, with credentials of their own."""
        from .resources.subaccounts import RawSubaccounts, Subaccounts

        return RawSubaccounts(Subaccounts(self._caller))

    @cached_property
    def applications(self) -> RawApplications:
        """The URLs that are asked when a call or a message comes in."""
        from .resources.applications import Applications, RawApplications

        return RawApplications(Applications(self._caller))

    @cached_property
    def pricing(self) -> RawPricing:
        """What calls and messages cost by country."""
        from .resources.pricing import Pricing, RawPricing

        return RawPricing(Pricing(self._caller))

    @cached_property
    def calls(self) -> RawCalls:
        """Phone calls."""
        from .resources.calls import Calls, RawCalls

        return RawCalls(Calls(self._caller))

    @cached_property
    def conferences(self) -> RawConferences:
        """Conference rooms and those in them."""
        from .resources.conferences import Conferences, RawConferences

        return RawConferences(Conferences(self._caller))

    @cached_property
    def endpoints(self) -> RawEndpoints:
        """SIP devices and softphones that belong to the account."""
        from .resources.endpoints import Endpoints, RawEndpoints

        return RawEndpoints(Endpoints(self._caller))

    @cached_property
    def token(self) -> RawToken:
        """Tokens that let browsers and phones make calls."""
        from .resources.token import RawToken, Token

        return RawToken(Token(self._caller))

    @cached_property
    def multi_party_calls(self) -> RawMultiPartyCalls:
        """Calls of several participants, with roles."""
        from .resources.multi_party_calls import MultiPartyCalls, RawMultiPartyCalls

        return RawMultiPartyCalls(MultiPartyCalls(self._caller))

    @cached_property
    def zentrunk_trunks(self) -> RawZentrunkTrunks:
        """SIP trunking: trunks, credentials, address lists, origination URIs and calls."""
        from .resources.zentrunk_trunks import RawZentrunkTrunks, ZentrunkTrunks

        return RawZentrunkTrunks(ZentrunkTrunks(self._caller))

    @cached_property
    def zentrunk_credentials(self) -> RawZentrunkCredentials:
        """SIP trunking: trunks, credentials, address lists, origination URIs and calls."""
        from .resources.zentrunk_credentials import RawZentrunkCredentials, ZentrunkCredentials

        return RawZentrunkCredentials(ZentrunkCredentials(self._caller))

    @cached_property
    def zentrunk_ip_access_control_lists(self) -> RawZentrunkIpAccessControlLists:
        """SIP trunking: trunks, credentials, address lists, origination URIs and calls."""
        from .resources.zentrunk_ip_access_control_lists import (
            RawZentrunkIpAccessControlLists,
            ZentrunkIpAccessControlLists,
        )

        return RawZentrunkIpAccessControlLists(ZentrunkIpAccessControlLists(self._caller))

    @cached_property
    def zentrunk_origination_uris(self) -> RawZentrunkOriginationUris:
        """SIP trunking: trunks, credentials, address lists, origination URIs and calls."""
        from .resources.zentrunk_origination_uris import (
            RawZentrunkOriginationUris,
            ZentrunkOriginationUris,
        )

        return RawZentrunkOriginationUris(ZentrunkOriginationUris(self._caller))

    @cached_property
    def zentrunk_calls(self) -> RawZentrunkCalls:
        """SIP trunking: trunks, credentials, address lists, origination URIs and calls."""
        from .resources.zentrunk_calls import RawZentrunkCalls, ZentrunkCalls

        return RawZentrunkCalls(ZentrunkCalls(self._caller))

    @cached_property
    def phlo(self) -> RawPhlo:
        """Call flows that were drawn in the console."""
        from .resources.phlo import Phlo, RawPhlo

        return RawPhlo(Phlo(self._caller))

    @cached_property
    def call_feedback(self) -> RawCallFeedback:
        """How good a call was."""
        from .resources.call_feedback import CallFeedback, RawCallFeedback

        return RawCallFeedback(CallFeedback(self._caller))

    @cached_property
    def recordings(self) -> RawRecordings:
        """Recordings of calls and conferences."""
        from .resources.recordings import RawRecordings, Recordings

        return RawRecordings(Recordings(self._caller))

    @cached_property
    def transcriptions(self) -> RawTranscriptions:
        """Texts made from recordings."""
        from .resources.transcriptions import RawTranscriptions, Transcriptions

        return RawTranscriptions(Transcriptions(self._caller))

    @cached_property
    def messages(self) -> RawMessages:
        """SMS, MMS and WhatsApp messages."""
        from .resources.messages import Messages, RawMessages

        return RawMessages(Messages(self._caller))

    @cached_property
    def media(self) -> RawMedia:
        """Files to send with messages."""
        from .resources.media import Media, RawMedia

        return RawMedia(Media(self._caller))

    @cached_property
    def powerpacks(self) -> RawPowerpacks:
        """Sets of senders that messages are spread over."""
        from .resources.powerpacks import Powerpacks, RawPowerpacks

        return RawPowerpacks(Powerpacks(self._caller))

    @cached_property
    def number_pools(self) -> RawNumberPools:
        """The numbers of a powerpack."""
        from .resources.number_pools import NumberPools, RawNumberPools

        return RawNumberPools(NumberPools(self._caller))

    @cached_property
    def profile(self) -> RawProfile:
        """Companies and addresses that brands are registered with."""
        from .resources.profile import Profile, RawProfile

        return RawProfile(Profile(self._caller))

    @cached_property
    def brand(self) -> RawBrand:
        """Who sends, as registered for 10DLC."""
        from .resources.brand import Brand, RawBrand

        return RawBrand(Brand(self._caller))

    @cached_property
    def campaign(self) -> RawCampaign:
        """What is sent, as registered for 10DLC, and by which numbers."""
        from .resources.campaign import Campaign, RawCampaign

        return RawCampaign(Campaign(self._caller))

    @cached_property
    def tollfree_verification(self) -> RawTollfreeVerification:
        """Permission to send from toll-free numbers."""
        from .resources.tollfree_verification import RawTollfreeVerification, TollfreeVerification

        return RawTollfreeVerification(TollfreeVerification(self._caller))

    @cached_property
    def whatsapp_templates(self) -> RawWhatsappTemplates:
        """Templates approved for WhatsApp."""
        from .resources.whatsapp_templates import RawWhatsappTemplates, WhatsappTemplates

        return RawWhatsappTemplates(WhatsappTemplates(self._caller))

    @cached_property
    def hosted_messaging_numbers(self) -> RawHostedMessagingNumbers:
        """Messages over numbers that are rented elsewhere."""
        from .resources.hosted_messaging_numbers import (
            HostedMessagingNumbers,
            RawHostedMessagingNumbers,
        )

        return RawHostedMessagingNumbers(HostedMessagingNumbers(self._caller))

    @cached_property
    def loa(self) -> RawLoa:
        """Letters that authorise hosted messaging."""
        from .resources.loa import Loa, RawLoa

        return RawLoa(Loa(self._caller))

    @cached_property
    def incoming_carriers(self) -> RawIncomingCarriers:
        """Carriers that bring calls to numbers rented elsewhere."""
        from .resources.incoming_carriers import IncomingCarriers, RawIncomingCarriers

        return RawIncomingCarriers(IncomingCarriers(self._caller))

    @cached_property
    def numbers(self) -> RawNumbers:
        """Phone numbers to search, rent and set up."""
        from .resources.numbers import Numbers, RawNumbers

        return RawNumbers(Numbers(self._caller))

    @cached_property
    def lookup(self) -> RawLookup:
        """What is known of a phone number."""
        from .resources.lookup import Lookup, RawLookup

        return RawLookup(Lookup(self._caller))

    @cached_property
    def masking_sessions(self) -> RawMaskingSessions:
        """Calls between two people who do not see each other's numbers."""
        from .resources.masking_sessions import MaskingSessions, RawMaskingSessions

        return RawMaskingSessions(MaskingSessions(self._caller))

    @cached_property
    def end_users(self) -> RawEndUsers:
        """People and businesses that use numbers."""
        from .resources.end_users import EndUsers, RawEndUsers

        return RawEndUsers(EndUsers(self._caller))

    @cached_property
    def compliance_document_types(self) -> RawComplianceDocumentTypes:
        """Kinds of documents that regulators ask for."""
        from .resources.compliance_document_types import (
            ComplianceDocumentTypes,
            RawComplianceDocumentTypes,
        )

        return RawComplianceDocumentTypes(ComplianceDocumentTypes(self._caller))

    @cached_property
    def compliance_documents(self) -> RawComplianceDocuments:
        """Documents for regulators."""
        from .resources.compliance_documents import ComplianceDocuments, RawComplianceDocuments

        return RawComplianceDocuments(ComplianceDocuments(self._caller))

    @cached_property
    def compliance_requirements(self) -> RawComplianceRequirements:
        """What a regulator asks for."""
        from .resources.compliance_requirements import (
            ComplianceRequirements,
            RawComplianceRequirements,
        )

        return RawComplianceRequirements(ComplianceRequirements(self._caller))

    @cached_property
    def compliance_applications(self) -> RawComplianceApplications:
        """Requests to be allowed to use numbers."""
        from .resources.compliance_applications import (
            ComplianceApplications,
            RawComplianceApplications,
        )

        return RawComplianceApplications(ComplianceApplications(self._caller))

    @cached_property
    def addresses(self) -> RawAddresses:
        """Addresses for number verification, first generation."""
        from .resources.addresses import Addresses, RawAddresses

        return RawAddresses(Addresses(self._caller))

    @cached_property
    def identities(self) -> RawIdentities:
        """Identities for number verification, first generation."""
        from .resources.identities import Identities, RawIdentities

        return RawIdentities(Identities(self._caller))

    @cached_property
    def phone_number_compliance(self) -> RawPhoneNumberCompliance:
        """Regulatory requirements of numbers, second generation."""
        from .resources.phone_number_compliance import (
            PhoneNumberCompliance,
            RawPhoneNumberCompliance,
        )

        return RawPhoneNumberCompliance(PhoneNumberCompliance(self._caller))

    @cached_property
    def phone_number_compliance_requirements(self) -> RawPhoneNumberComplianceRequirements:
        """Regulatory requirements of numbers, second generation."""
        from .resources.phone_number_compliance_requirements import (
            PhoneNumberComplianceRequirements,
            RawPhoneNumberComplianceRequirements,
        )

        return RawPhoneNumberComplianceRequirements(PhoneNumberComplianceRequirements(self._caller))

    @cached_property
    def phone_number_compliance_link(self) -> RawPhoneNumberComplianceLink:
        """Regulatory requirements of numbers, second generation."""
        from .resources.phone_number_compliance_link import (
            PhoneNumberComplianceLink,
            RawPhoneNumberComplianceLink,
        )

        return RawPhoneNumberComplianceLink(PhoneNumberComplianceLink(self._caller))

    @cached_property
    def verify_callerids(self) -> RawVerifyCallerids:
        """Numbers of others that may be shown as caller."""
        from .resources.verify_callerids import RawVerifyCallerids, VerifyCallerids

        return RawVerifyCallerids(VerifyCallerids(self._caller))

    @cached_property
    def verify_session(self) -> RawVerifySession:
        """One-time codes by message or call."""
        from .resources.verify_session import RawVerifySession, VerifySession

        return RawVerifySession(VerifySession(self._caller))


class AsyncRawRestClient(AsyncRawClient):
    """`AsyncRestClient`, whose methods give the answer as it came."""

    @cached_property
    def account(self) -> AsyncRawAccount:
        """The account itself and its balance."""
        from .resources.account import AsyncAccount, AsyncRawAccount

        return AsyncRawAccount(AsyncAccount(self._caller))

    @cached_property
    def subaccounts(self) -> AsyncRawSubaccounts:
        """Accounts within the account, with credentials of their own."""
        from .resources.subaccounts import AsyncRawSubaccounts, AsyncSubaccounts

        return AsyncRawSubaccounts(AsyncSubaccounts(self._caller))

    @cached_property
    def applications(self) -> AsyncRawApplications:
        """The URLs that are asked when a call or a message comes in."""
        from .resources.applications import AsyncApplications, AsyncRawApplications

        return AsyncRawApplications(AsyncApplications(self._caller))

    @cached_property
    def pricing(self) -> AsyncRawPricing:
        """What calls and messages cost by country."""
        from .resources.pricing import AsyncPricing, AsyncRawPricing

        return AsyncRawPricing(AsyncPricing(self._caller))

    @cached_property
    def calls(self) -> AsyncRawCalls:
        """Phone calls."""
        from .resources.calls import AsyncCalls, AsyncRawCalls

        return AsyncRawCalls(AsyncCalls(self._caller))

    @cached_property
    def conferences(self) -> AsyncRawConferences:
        """Conference rooms and those in them."""
        from .resources.conferences import AsyncConferences, AsyncRawConferences

        return AsyncRawConferences(AsyncConferences(self._caller))

    @cached_property
    def endpoints(self) -> AsyncRawEndpoints:
        """SIP devices and softphones that belong to the account."""
        from .resources.endpoints import AsyncEndpoints, AsyncRawEndpoints

        return AsyncRawEndpoints(AsyncEndpoints(self._caller))

    @cached_property
    def token(self) -> AsyncRawToken:
        """Tokens that let browsers and phones make calls."""
        from .resources.token import AsyncRawToken, AsyncToken

        return AsyncRawToken(AsyncToken(self._caller))

    @cached_property
    def multi_party_calls(self) -> AsyncRawMultiPartyCalls:
        """Calls of several participants, with roles."""
        from .resources.multi_party_calls import AsyncMultiPartyCalls, AsyncRawMultiPartyCalls

        return AsyncRawMultiPartyCalls(AsyncMultiPartyCalls(self._caller))

    @cached_property
    def zentrunk_trunks(self) -> AsyncRawZentrunkTrunks:
        """SIP trunking: trunks, credentials, address lists, origination URIs and calls."""
        from .resources.zentrunk_trunks import AsyncRawZentrunkTrunks, AsyncZentrunkTrunks

        return AsyncRawZentrunkTrunks(AsyncZentrunkTrunks(self._caller))

    @cached_property
    def zentrunk_credentials(self) -> AsyncRawZentrunkCredentials:
        """SIP trunking: trunks, credentials, address lists, origination URIs and calls."""
        from .resources.zentrunk_credentials import (
            AsyncRawZentrunkCredentials,
            AsyncZentrunkCredentials,
        )

        return AsyncRawZentrunkCredentials(AsyncZentrunkCredentials(self._caller))

    @cached_property
    def zentrunk_ip_access_control_lists(self) -> AsyncRawZentrunkIpAccessControlLists:
        """SIP trunking: trunks, credentials, address lists, origination URIs and calls."""
        from .resources.zentrunk_ip_access_control_lists import (
            AsyncRawZentrunkIpAccessControlLists,
            AsyncZentrunkIpAccessControlLists,
        )

        return AsyncRawZentrunkIpAccessControlLists(AsyncZentrunkIpAccessControlLists(self._caller))

    @cached_property
    def zentrunk_origination_uris(self) -> AsyncRawZentrunkOriginationUris:
        """SIP trunking: trunks, credentials, address lists, origination URIs and calls."""
        from .resources.zentrunk_origination_uris import (
            AsyncRawZentrunkOriginationUris,
            AsyncZentrunkOriginationUris,
        )

        return AsyncRawZentrunkOriginationUris(AsyncZentrunkOriginationUris(self._caller))

    @cached_property
    def zentrunk_calls(self) -> AsyncRawZentrunkCalls:
        """SIP trunking: trunks, credentials, address lists, origination URIs and calls."""
        from .resources.zentrunk_calls import AsyncRawZentrunkCalls, AsyncZentrunkCalls

        return AsyncRawZentrunkCalls(AsyncZentrunkCalls(self._caller))

    @cached_property
    def phlo(self) -> AsyncRawPhlo:
        """Call flows that were drawn in the console."""
        from .resources.phlo import AsyncPhlo, AsyncRawPhlo

        return AsyncRawPhlo(AsyncPhlo(self._caller))

    @cached_property
    def call_feedback(self) -> AsyncRawCallFeedback:
        """How good a call was."""
        from .resources.call_feedback import AsyncCallFeedback, AsyncRawCallFeedback

        return AsyncRawCallFeedback(AsyncCallFeedback(self._caller))

    @cached_property
    def recordings(self) -> AsyncRawRecordings:
        """Recordings of calls and conferences."""
        from .resources.recordings import AsyncRawRecordings, AsyncRecordings

        return AsyncRawRecordings(AsyncRecordings(self._caller))

    @cached_property
    def transcriptions(self) -> AsyncRawTranscriptions:
        """Texts made from recordings."""
        from .resources.transcriptions import AsyncRawTranscriptions, AsyncTranscriptions

        return AsyncRawTranscriptions(AsyncTranscriptions(self._caller))

    @cached_property
    def messages(self) -> AsyncRawMessages:
        """SMS, MMS and WhatsApp messages."""
        from .resources.messages import AsyncMessages, AsyncRawMessages

        return AsyncRawMessages(AsyncMessages(self._caller))

    @cached_property
    def media(self) -> AsyncRawMedia:
        """Files to send with messages."""
        from .resources.media import AsyncMedia, AsyncRawMedia

        return AsyncRawMedia(AsyncMedia(self._caller))

    @cached_property
    def powerpacks(self) -> AsyncRawPowerpacks:
        """Sets of senders that messages are spread over."""
        from .resources.powerpacks import AsyncPowerpacks, AsyncRawPowerpacks

        return AsyncRawPowerpacks(AsyncPowerpacks(self._caller))

    @cached_property
    def number_pools(self) -> AsyncRawNumberPools:
        """The numbers of a powerpack."""
        from .resources.number_pools import AsyncNumberPools, AsyncRawNumberPools

        return AsyncRawNumberPools(AsyncNumberPools(self._caller))

    @cached_property
    def profile(self) -> AsyncRawProfile:
        """Companies and addresses that brands are registered with."""
        from .resources.profile import AsyncProfile, AsyncRawProfile

        return AsyncRawProfile(AsyncProfile(self._caller))

    @cached_property
    def brand(self) -> AsyncRawBrand:
        """Who sends, as registered for 10DLC."""
        from .resources.brand import AsyncBrand, AsyncRawBrand

        return AsyncRawBrand(AsyncBrand(self._caller))

    @cached_property
    def campaign(self) -> AsyncRawCampaign:
        """What is sent, as registered for 10DLC, and by which numbers."""
        from .resources.campaign import AsyncCampaign, AsyncRawCampaign

        return AsyncRawCampaign(AsyncCampaign(self._caller))

    @cached_property
    def tollfree_verification(self) -> AsyncRawTollfreeVerification:
        """Permission to send from toll-free numbers."""
        from .resources.tollfree_verification import (
            AsyncRawTollfreeVerification,
            AsyncTollfreeVerification,
        )

        return AsyncRawTollfreeVerification(AsyncTollfreeVerification(self._caller))

    @cached_property
    def whatsapp_templates(self) -> AsyncRawWhatsappTemplates:
        """Templates approved for WhatsApp."""
        from .resources.whatsapp_templates import AsyncRawWhatsappTemplates, AsyncWhatsappTemplates

        return AsyncRawWhatsappTemplates(AsyncWhatsappTemplates(self._caller))

    @cached_property
    def hosted_messaging_numbers(self) -> AsyncRawHostedMessagingNumbers:
        """Messages over numbers that are rented elsewhere."""
        from .resources.hosted_messaging_numbers import (
            AsyncHostedMessagingNumbers,
            AsyncRawHostedMessagingNumbers,
        )

        return AsyncRawHostedMessagingNumbers(AsyncHostedMessagingNumbers(self._caller))

    @cached_property
    def loa(self) -> AsyncRawLoa:
        """Letters that authorise hosted messaging."""
        from .resources.loa import AsyncLoa, AsyncRawLoa

        return AsyncRawLoa(AsyncLoa(self._caller))

    @cached_property
    def incoming_carriers(self) -> AsyncRawIncomingCarriers:
        """Carriers that bring calls to numbers rented elsewhere."""
        from .resources.incoming_carriers import AsyncIncomingCarriers, AsyncRawIncomingCarriers

        return AsyncRawIncomingCarriers(AsyncIncomingCarriers(self._caller))

    @cached_property
    def numbers(self) -> AsyncRawNumbers:
        """Phone numbers to search, rent and set up."""
        from .resources.numbers import AsyncNumbers, AsyncRawNumbers

        return AsyncRawNumbers(AsyncNumbers(self._caller))

    @cached_property
    def lookup(self) -> AsyncRawLookup:
        """What is known of a phone number."""
        from .resources.lookup import AsyncLookup, AsyncRawLookup

        return AsyncRawLookup(AsyncLookup(self._caller))

    @cached_property
    def masking_sessions(self) -> AsyncRawMaskingSessions:
        """Calls between two people who do not see each other's numbers."""
        from .resources.masking_sessions import AsyncMaskingSessions, AsyncRawMaskingSessions

        return AsyncRawMaskingSessions(AsyncMaskingSessions(self._caller))

    @cached_property
    def end_users(self) -> AsyncRawEndUsers:
        """People and businesses that use numbers."""
        from .resources.end_users import AsyncEndUsers, AsyncRawEndUsers

        return AsyncRawEndUsers(AsyncEndUsers(self._caller))

    @cached_property
    def compliance_document_types(self) -> AsyncRawComplianceDocumentTypes:
        """Kinds of documents that regulators ask for."""
        from .resources.compliance_document_types import (
            AsyncComplianceDocumentTypes,
            AsyncRawComplianceDocumentTypes,
        )

        return AsyncRawComplianceDocumentTypes(AsyncComplianceDocumentTypes(self._caller))

    @cached_property
    def compliance_documents(self) -> AsyncRawComplianceDocuments:
        """Documents for regulators."""
        from .resources.compliance_documents import (
            AsyncComplianceDocuments,
            AsyncRawComplianceDocuments,
        )

        return AsyncRawComplianceDocuments(AsyncComplianceDocuments(self._caller))

    @cached_property
    def compliance_requirements(self) -> AsyncRawComplianceRequirements:
        """What a regulator asks for."""
        from .resources.compliance_requirements import (
            AsyncComplianceRequirements,
            AsyncRawComplianceRequirements,
        )

        return AsyncRawComplianceRequirements(AsyncComplianceRequirements(self._caller))

    @cached_property
    def compliance_applications(self) -> AsyncRawComplianceApplications:
        """Requests to be allowed to use numbers."""
        from .resources.compliance_applications import (
            AsyncComplianceApplications,
            AsyncRawComplianceApplications,
        )

        return AsyncRawComplianceApplications(AsyncComplianceApplications(self._caller))

    @cached_property
    def addresses(self) -> AsyncRawAddresses:
        """Addresses for number verification, first generation."""
        from .resources.addresses import AsyncAddresses, AsyncRawAddresses

        return AsyncRawAddresses(AsyncAddresses(self._caller))

    @cached_property
    def identities(self) -> AsyncRawIdentities:
        """Identities for number verification, first generation."""
        from .resources.identities import AsyncIdentities, AsyncRawIdentities

        return AsyncRawIdentities(AsyncIdentities(self._caller))

    @cached_property
    def phone_number_compliance(self) -> AsyncRawPhoneNumberCompliance:
        """Regulatory requirements of numbers, second generation."""
        from .resources.phone_number_compliance import (
            AsyncPhoneNumberCompliance,
            AsyncRawPhoneNumberCompliance,
        )

        return AsyncRawPhoneNumberCompliance(AsyncPhoneNumberCompliance(self._caller))

    @cached_property
    def phone_number_compliance_requirements(self) -> AsyncRawPhoneNumberComplianceRequirements:
        """Regulatory requirements of numbers, second generation."""
        from .resources.phone_number_compliance_requirements import (
            AsyncPhoneNumberComplianceRequirements,
            AsyncRawPhoneNumberComplianceRequirements,
        )

        return AsyncRawPhoneNumberComplianceRequirements(
            AsyncPhoneNumberComplianceRequirements(self._caller)
        )

    @cached_property
    def phone_number_compliance_link(self) -> AsyncRawPhoneNumberComplianceLink:
        """Regulatory requirements of numbers, second generation."""
        from .resources.phone_number_compliance_link import (
            AsyncPhoneNumberComplianceLink,
            AsyncRawPhoneNumberComplianceLink,
        )

        return AsyncRawPhoneNumberComplianceLink(AsyncPhoneNumberComplianceLink(self._caller))

    @cached_property
    def verify_callerids(self) -> AsyncRawVerifyCallerids:
        """Numbers of others that may be shown as caller."""
        from .resources.verify_callerids import AsyncRawVerifyCallerids, AsyncVerifyCallerids

        return AsyncRawVerifyCallerids(AsyncVerifyCallerids(self._caller))

    @cached_property
    def verify_session(self) -> AsyncRawVerifySession:
        """One-time codes by message or call."""
        from .resources.verify_session import AsyncRawVerifySession, AsyncVerifySession

        return AsyncRawVerifySession(AsyncVerifySession(self._caller))
