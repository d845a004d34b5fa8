# Generated from resources/campaigns.yaml. Do not edit: change the spec, then `make generate`.
"""What is sent, as registered for 10DLC, and by which numbers."""

from __future__ import annotations

from collections.abc import Awaitable, Sequence
from typing import Annotated, Final, overload

from msgspec import Meta

from .. import models
from .._runtime.accepted import AsyncAccepted
from .._runtime.operation import Operation, Paging
from .._runtime.paging import AsyncPager, Page, Pager
from .._runtime.raw import async_raw, async_raw_list, raw
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset

CREATE_CAMPAIGN: Final[Operation[models.CampaignResult]] = Operation(
    id="create_campaign",
    method="POST",
    path="/Account/{auth_id}/10dlc/Campaign/",
    result=models.CampaignResult,
    retry="never",
    asyncable=True,
    accepts=lambda: {
        "body": {
            "brand_id": str,
            "vertical": models.BusinessVertical,
            "usecase": str,
            "campaign_alias": str,
            "sub_usecases": list[str],
            "description": str,
            "sample1": str,
            "sample2": str,
            "sample3": str,
            "sample4": str,
            "sample5": str,
            "embedded_link": bool,
            "embedded_phone": bool,
            "age_gated": bool,
            "direct_lending": bool,
            "subscriber_optin": bool,
            "subscriber_optout": bool,
            "subscriber_help": bool,
            "affiliate_marketing": bool,
            "message_flow": str,
            "help_message": str,
            "help_keywords": str,
            "optin_message": str,
            "optin_keywords": str,
            "optout_message": str,
            "optout_keywords": str,
            "terms_and_conditions_link": str,
            "privacy_policy_link": str,
            "reseller_id": str,
            "url": str,
            "method": str,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        }
    },
    check="campaign.list",
)
LIST_CAMPAIGNS: Final[Operation[models.Campaign]] = Operation(
    id="list_campaigns",
    method="GET",
    path="/Account/{auth_id}/10dlc/Campaign/",
    result=models.CampaignPage,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "query": {
            "brand_id": str,
            "usecase": str,
            "registration_status": str,
            "campaign_source": str,
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
        items="/campaigns",
        item=models.Campaign,
        meta="/meta",
        next="/meta/next",
        total="/meta/total_count",
        stop="next",
    ),
)
IMPORT_CAMPAIGN: Final[Operation[models.CampaignResult]] = Operation(
    id="import_campaign",
    method="POST",
    path="/Account/{auth_id}/10dlc/Campaign/Import/",
    result=models.CampaignResult,
    retry="never",
    asyncable=True,
    accepts=lambda: {
        "body": {
            "campaign_id": str,
            "campaign_alias": str,
            "url": str,
            "method": str,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        }
    },
    check="campaign.list",
)
GET_CAMPAIGN: Final[Operation[models.CampaignEnvelope]] = Operation(
    id="get_campaign",
    method="GET",
    path="/Account/{auth_id}/10dlc/Campaign/{campaign_id}/",
    result=models.CampaignEnvelope,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"campaign_id": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
UPDATE_CAMPAIGN: Final[Operation[models.CampaignEnvelope]] = Operation(
    id="update_campaign",
    method="POST",
    path="/Account/{auth_id}/10dlc/Campaign/{campaign_id}/",
    result=models.CampaignEnvelope,
    retry="when-unsent",
    asyncable=True,
    accepts=lambda: {
        "path": {"campaign_id": str},
        "body": {
            "campaign_alias": str,
            "reseller_id": str,
            "description": str,
            "sample1": str,
            "sample2": str,
            "sample3": str,
            "sample4": str,
            "sample5": str,
            "message_flow": str,
            "help_message": str,
            "help_keywords": str,
            "optin_message": str,
            "optin_keywords": str,
            "optout_message": str,
            "optout_keywords": str,
            "terms_and_conditions_link": str,
            "privacy_policy_link": str,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
    check="campaign.get",
)
DELETE_CAMPAIGN: Final[Operation[models.CampaignResult]] = Operation(
    id="delete_campaign",
    method="DELETE",
    path="/Account/{auth_id}/10dlc/Campaign/{campaign_id}/",
    result=models.CampaignResult,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"campaign_id": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
LINK_CAMPAIGN_NUMBERS: Final[Operation[models.CampaignNumberRequested]] = Operation(
    id="link_campaign_numbers",
    method="POST",
    path="/Account/{auth_id}/10dlc/Campaign/{campaign_id}/Number/",
    result=models.CampaignNumberRequested,
    retry="when-unsent",
    asyncable=True,
    accepts=lambda: {
        "path": {"campaign_id": str},
        "body": {
            "numbers": list[str],
            "url": str,
            "method": str,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
    check="campaign.get_numbers",
)
LIST_CAMPAIGN_NUMBERS: Final[Operation[models.CampaignNumbers]] = Operation(
    id="list_campaign_numbers",
    method="GET",
    path="/Account/{auth_id}/10dlc/Campaign/{campaign_id}/Number/",
    result=models.CampaignNumbers,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"campaign_id": str},
        "query": {
            "limit": Annotated[int, Meta(ge=1, le=20)],
            "offset": Annotated[int, Meta(ge=0)],
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
)
GET_CAMPAIGN_NUMBER: Final[Operation[models.CampaignNumbers]] = Operation(
    id="get_campaign_number",
    method="GET",
    path="/Account/{auth_id}/10dlc/Campaign/{campaign_id}/Number/{number}/",
    result=models.CampaignNumbers,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"campaign_id": str, "number": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
UNLINK_CAMPAIGN_NUMBER: Final[Operation[models.CampaignNumberRequested]] = Operation(
    id="unlink_campaign_number",
    method="DELETE",
    path="/Account/{auth_id}/10dlc/Campaign/{campaign_id}/Number/{number}/",
    result=models.CampaignNumberRequested,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"campaign_id": str, "number": str},
        "query": {
            "url": str,
            "method": str,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
)


class Campaign(Resource):
    """What is sent, as registered for 10DLC, and by which numbers."""

    @overload
    def create(
        self,
        *,
        brand_id: str,
        vertical: models.BusinessVerticalLike,
        usecase: models.CampaignUsecaseLike,
        campaign_alias: str | Unset = UNSET,
        sub_usecases: Sequence[models.CampaignUsecaseLike] | Unset = UNSET,
        description: str | Unset = UNSET,
        sample1: str | Unset = UNSET,
        sample2: str | Unset = UNSET,
        sample3: str | Unset = UNSET,
        sample4: str | Unset = UNSET,
        sample5: str | Unset = UNSET,
        embedded_link: bool | Unset = UNSET,
        embedded_phone: bool | Unset = UNSET,
        age_gated: bool | Unset = UNSET,
        direct_lending: bool | Unset = UNSET,
        subscriber_optin: bool | Unset = UNSET,
        subscriber_optout: bool | Unset = UNSET,
        subscriber_help: bool | Unset = UNSET,
        affiliate_marketing: bool | Unset = UNSET,
        message_flow: str | Unset = UNSET,
        help_message: str | Unset = UNSET,
        help_keywords: str | Unset = UNSET,
        optin_message: str | Unset = UNSET,
        optin_keywords: str | Unset = UNSET,
        optout_message: str | Unset = UNSET,
        optout_keywords: str | Unset = UNSET,
        terms_and_conditions_link: str | Unset = UNSET,
        privacy_policy_link: str | Unset = UNSET,
        reseller_id: str | Unset = UNSET,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
    ) -> models.CampaignResult: ...
    @overload
    def create(
        self,
        *,
        brand_id: str,
        vertical: models.BusinessVerticalLike,
        usecase: models.CampaignUsecaseLike,
        campaign_alias: str | Unset = UNSET,
        sub_usecases: Sequence[models.CampaignUsecaseLike] | Unset = UNSET,
        description: str | Unset = UNSET,
        sample1: str | Unset = UNSET,
        sample2: str | Unset = UNSET,
        sample3: str | Unset = UNSET,
        sample4: str | Unset = UNSET,
        sample5: str | Unset = UNSET,
        embedded_link: bool | Unset = UNSET,
        embedded_phone: bool | Unset = UNSET,
        age_gated: bool | Unset = UNSET,
        direct_lending: bool | Unset = UNSET,
        subscriber_optin: bool | Unset = UNSET,
        subscriber_optout: bool | Unset = UNSET,
        subscriber_help: bool | Unset = UNSET,
        affiliate_marketing: bool | Unset = UNSET,
        message_flow: str | Unset = UNSET,
        help_message: str | Unset = UNSET,
        help_keywords: str | Unset = UNSET,
        optin_message: str | Unset = UNSET,
        optin_keywords: str | Unset = UNSET,
        optout_message: str | Unset = UNSET,
        optout_keywords: str | Unset = UNSET,
        terms_and_conditions_link: str | Unset = UNSET,
        privacy_policy_link: str | Unset = UNSET,
        reseller_id: str | Unset = UNSET,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.CampaignResult]: ...
    @overload
    def create(
        self,
        *,
        brand_id: str,
        vertical: models.BusinessVerticalLike,
        usecase: models.CampaignUsecaseLike,
        campaign_alias: str | Unset = UNSET,
        sub_usecases: Sequence[models.CampaignUsecaseLike] | Unset = UNSET,
        description: str | Unset = UNSET,
        sample1: str | Unset = UNSET,
        sample2: str | Unset = UNSET,
        sample3: str | Unset = UNSET,
        sample4: str | Unset = UNSET,
        sample5: str | Unset = UNSET,
        embedded_link: bool | Unset = UNSET,
        embedded_phone: bool | Unset = UNSET,
        age_gated: bool | Unset = UNSET,
        direct_lending: bool | Unset = UNSET,
        subscriber_optin: bool | Unset = UNSET,
        subscriber_optout: bool | Unset = UNSET,
        subscriber_help: bool | Unset = UNSET,
        affiliate_marketing: bool | Unset = UNSET,
        message_flow: str | Unset = UNSET,
        help_message: str | Unset = UNSET,
        help_keywords: str | Unset = UNSET,
        optin_message: str | Unset = UNSET,
        optin_keywords: str | Unset = UNSET,
        optout_message: str | Unset = UNSET,
        optout_keywords: str | Unset = UNSET,
        terms_and_conditions_link: str | Unset = UNSET,
        privacy_policy_link: str | Unset = UNSET,
        reseller_id: str | Unset = UNSET,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CampaignResult | AsyncAccepted[models.CampaignResult]: ...
    def create(
        self,
        *,
        brand_id: str,
        vertical: models.BusinessVerticalLike,
        usecase: models.CampaignUsecaseLike,
        campaign_alias: str | Unset = UNSET,
        sub_usecases: Sequence[models.CampaignUsecaseLike] | Unset = UNSET,
        description: str | Unset = UNSET,
        sample1: str | Unset = UNSET,
        sample2: str | Unset = UNSET,
        sample3: str | Unset = UNSET,
        sample4: str | Unset = UNSET,
        sample5: str | Unset = UNSET,
        embedded_link: bool | Unset = UNSET,
        embedded_phone: bool | Unset = UNSET,
        age_gated: bool | Unset = UNSET,
        direct_lending: bool | Unset = UNSET,
        subscriber_optin: bool | Unset = UNSET,
        subscriber_optout: bool | Unset = UNSET,
        subscriber_help: bool | Unset = UNSET,
        affiliate_marketing: bool | Unset = UNSET,
        message_flow: str | Unset = UNSET,
        help_message: str | Unset = UNSET,
        help_keywords: str | Unset = UNSET,
        optin_message: str | Unset = UNSET,
        optin_keywords: str | Unset = UNSET,
        optout_message: str | Unset = UNSET,
        optout_keywords: str | Unset = UNSET,
        terms_and_conditions_link: str | Unset = UNSET,
        privacy_policy_link: str | Unset = UNSET,
        reseller_id: str | Unset = UNSET,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CampaignResult | AsyncAccepted[models.CampaignResult]:
        """Register a campaign of a brand.

        Hands the campaign to the registry for 10DLC. The registration goes on after the answer:
        `url` is told of it, and `registration_status` says how far it is.

        Args:
            brand_id: The brand that sends.
            vertical: Trade of a company, or what messages are about.
            usecase: What messages are for. `MIXED`, `LOW_VOLUME` and `STARTER` stand for
                several of the others.
            campaign_alias: A name for it, for your own use.
            sub_usecases: What a `MIXED`, `LOW_VOLUME` or `STARTER` campaign is for. Read back
                as `sub_usecase`.
            description: What the campaign is for, in 40 characters or more.
            sample1: A message as it will be sent, of 20 characters or more.
            sample2: A second one, of 20 characters or more.
            sample3: A third one.
            sample4: A fourth one.
            sample5: A fifth one.
            embedded_link: Whether messages contain links. Default: False.
            embedded_phone: Whether messages contain phone numbers. Default: False.
            age_gated: Whether messages are not for minors. Default: False.
            direct_lending: Whether messages are about loans. Default: False.
            subscriber_optin: Whether recipients consent beforehand. Must be true.
                Default: False.
            subscriber_optout: Whether they can withdraw. Must be true. Default: False.
            subscriber_help: Whether they can ask for help. Must be true. Default: False.
            affiliate_marketing: Whether messages advertise for others. Default: False.
            message_flow: How recipients consent, in 40 characters or more.
            help_message: The answer to a request for help, of 20 characters or more.
            help_keywords: Words that ask for help, with commas between them.
            optin_message: The answer to consent, of 20 characters or more.
            optin_keywords: Words that give consent, with commas between them.
            optout_message: The answer to its withdrawal, of 20 characters or more.
            optout_keywords: Words that withdraw it, with commas between them.
            terms_and_conditions_link: URL where the terms can be read. May be empty.
            privacy_policy_link: URL where the privacy policy can be read. May be empty.
            reseller_id: Id of the reseller. Empty or left out if there is none.
            url: Told how the registration goes on.
            method: The verb for `url`. Default: "POST".
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            CampaignResult: What was done to which campaign. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.campaign.create(
                brand_id="BEXMPL1",
                vertical="HOSPITALITY",
                usecase="LOW_VOLUME",
                campaign_alias="Table reminders",
                sub_usecases=["CUSTOMER_CARE", "ACCOUNT_NOTIFICATION"],
                description="Reminds guests of the tables they booked and answers what they ask about them.",
                sample1="Harbour Tables: your table for two is booked for 7 pm today.",
                sample2="Harbour Tables: your table is ready. Reply HELP for help, STOP to stop.",
                embedded_link=False,
                embedded_phone=True,
                age_gated=False,
                direct_lending=False,
                subscriber_optin=True,
                subscriber_optout=True,
                subscriber_help=True,
                message_flow="Guests tick a box that allows such messages when they book a table on example.com.",
                help_message="Harbour Tables: call us on 415-555-0100. Reply STOP to stop.",
                optout_message="Harbour Tables: you will get no more messages.",
                optout_keywords="STOP,END",
                url="https://example.com/plivo/campaign",
            )
        """
        return self._send_asyncable(
            CREATE_CAMPAIGN,
            body={
                "brand_id": brand_id,
                "vertical": vertical,
                "usecase": usecase,
                "campaign_alias": campaign_alias,
                "sub_usecases": sub_usecases,
                "description": description,
                "sample1": sample1,
                "sample2": sample2,
                "sample3": sample3,
                "sample4": sample4,
                "sample5": sample5,
                "embedded_link": embedded_link,
                "embedded_phone": embedded_phone,
                "age_gated": age_gated,
                "direct_lending": direct_lending,
                "subscriber_optin": subscriber_optin,
                "subscriber_optout": subscriber_optout,
                "subscriber_help": subscriber_help,
                "affiliate_marketing": affiliate_marketing,
                "message_flow": message_flow,
                "help_message": help_message,
                "help_keywords": help_keywords,
                "optin_message": optin_message,
                "optin_keywords": optin_keywords,
                "optout_message": optout_message,
                "optout_keywords": optout_keywords,
                "terms_and_conditions_link": terms_and_conditions_link,
                "privacy_policy_link": privacy_policy_link,
                "reseller_id": reseller_id,
                "url": url,
                "method": method,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self,
        *,
        brand_id: str | Unset = UNSET,
        usecase: str | Unset = UNSET,
        registration_status: str | Unset = UNSET,
        campaign_source: models.CampaignSourceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Pager[models.Campaign]: ...
    @overload
    def list(
        self,
        *,
        brand_id: str | Unset = UNSET,
        usecase: str | Unset = UNSET,
        registration_status: str | Unset = UNSET,
        campaign_source: models.CampaignSourceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.Campaign]]: ...
    @overload
    def list(
        self,
        *,
        brand_id: str | Unset = UNSET,
        usecase: str | Unset = UNSET,
        registration_status: str | Unset = UNSET,
        campaign_source: models.CampaignSourceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.Campaign] | AsyncAccepted[Page[models.Campaign]]: ...
    def list(
        self,
        *,
        brand_id: str | Unset = UNSET,
        usecase: str | Unset = UNSET,
        registration_status: str | Unset = UNSET,
        campaign_source: models.CampaignSourceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.Campaign] | AsyncAccepted[Page[models.Campaign]]:
        """List campaigns, page by page.

        Only the main members of each are shown. Get one by its id to see the rest.

        Args:
            brand_id: Only campaigns of this brand.
            usecase: Only campaigns for this use case, such as `MARKETING`.
            registration_status: Only campaigns in this state, such as `ACTIVE`. The case may
                matter. Uncertain: the API's documentation does not confirm it.
            campaign_source: Only campaigns that were registered here (`plivo`), or only
                imported ones (`shared`).
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every Campaign, page after page; `.page()` gives one page.
            AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            for campaign in client.campaign.list():
                print(campaign.campaign_id)
        """
        return self._pages_asyncable(
            LIST_CAMPAIGNS,
            query={
                "brand_id": brand_id,
                "usecase": usecase,
                "registration_status": registration_status,
                "campaign_source": campaign_source,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def import_campaign(
        self,
        *,
        campaign_id: str,
        campaign_alias: str,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
    ) -> models.CampaignResult: ...
    @overload
    def import_campaign(
        self,
        *,
        campaign_id: str,
        campaign_alias: str,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.CampaignResult]: ...
    @overload
    def import_campaign(
        self,
        *,
        campaign_id: str,
        campaign_alias: str,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CampaignResult | AsyncAccepted[models.CampaignResult]: ...
    def import_campaign(
        self,
        *,
        campaign_id: str,
        campaign_alias: str,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CampaignResult | AsyncAccepted[models.CampaignResult]:
        """Import a campaign that was registered elsewhere.

        It must have been shared with the platform at the registry before. It keeps its id.
        `url` is told how it goes on.

        Args:
            campaign_id: Its id at the registry. It keeps it.
            campaign_alias: A name for it, for your own use.
            url: Told how the import goes on.
            method: The verb for `url`. Default: "POST".
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            CampaignResult: What was done to which campaign. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.campaign.import_campaign(
                campaign_id="CEXMPL2",
                campaign_alias="Loyalty club",
                url="https://example.com/plivo/campaign",
            )
        """
        return self._send_asyncable(
            IMPORT_CAMPAIGN,
            body={
                "campaign_id": campaign_id,
                "campaign_alias": campaign_alias,
                "url": url,
                "method": method,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get(self, campaign_id: str) -> models.CampaignEnvelope: ...
    @overload
    def get(
        self,
        campaign_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.CampaignEnvelope]: ...
    @overload
    def get(
        self,
        campaign_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CampaignEnvelope | AsyncAccepted[models.CampaignEnvelope]: ...
    def get(
        self,
        campaign_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CampaignEnvelope | AsyncAccepted[models.CampaignEnvelope]:
        """Get one campaign.

        The campaign as it is registered, with the reason if it was declined.

        Args:
            campaign_id: Id of the campaign.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            CampaignEnvelope: One campaign. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            campaign_envelope = client.campaign.get("CEXMPL1")
        """
        return self._send_asyncable(
            GET_CAMPAIGN,
            path={"campaign_id": campaign_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def update(
        self,
        campaign_id: str,
        *,
        campaign_alias: str | Unset = UNSET,
        reseller_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        sample1: str | Unset = UNSET,
        sample2: str | Unset = UNSET,
        sample3: str | Unset = UNSET,
        sample4: str | Unset = UNSET,
        sample5: str | Unset = UNSET,
        message_flow: str | Unset = UNSET,
        help_message: str | Unset = UNSET,
        help_keywords: str | Unset = UNSET,
        optin_message: str | Unset = UNSET,
        optin_keywords: str | Unset = UNSET,
        optout_message: str | Unset = UNSET,
        optout_keywords: str | Unset = UNSET,
        terms_and_conditions_link: str | Unset = UNSET,
        privacy_policy_link: str | Unset = UNSET,
    ) -> models.CampaignEnvelope: ...
    @overload
    def update(
        self,
        campaign_id: str,
        *,
        campaign_alias: str | Unset = UNSET,
        reseller_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        sample1: str | Unset = UNSET,
        sample2: str | Unset = UNSET,
        sample3: str | Unset = UNSET,
        sample4: str | Unset = UNSET,
        sample5: str | Unset = UNSET,
        message_flow: str | Unset = UNSET,
        help_message: str | Unset = UNSET,
        help_keywords: str | Unset = UNSET,
        optin_message: str | Unset = UNSET,
        optin_keywords: str | Unset = UNSET,
        optout_message: str | Unset = UNSET,
        optout_keywords: str | Unset = UNSET,
        terms_and_conditions_link: str | Unset = UNSET,
        privacy_policy_link: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.CampaignEnvelope]: ...
    @overload
    def update(
        self,
        campaign_id: str,
        *,
        campaign_alias: str | Unset = UNSET,
        reseller_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        sample1: str | Unset = UNSET,
        sample2: str | Unset = UNSET,
        sample3: str | Unset = UNSET,
        sample4: str | Unset = UNSET,
        sample5: str | Unset = UNSET,
        message_flow: str | Unset = UNSET,
        help_message: str | Unset = UNSET,
        help_keywords: str | Unset = UNSET,
        optin_message: str | Unset = UNSET,
        optin_keywords: str | Unset = UNSET,
        optout_message: str | Unset = UNSET,
        optout_keywords: str | Unset = UNSET,
        terms_and_conditions_link: str | Unset = UNSET,
        privacy_policy_link: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CampaignEnvelope | AsyncAccepted[models.CampaignEnvelope]: ...
    def update(
        self,
        campaign_id: str,
        *,
        campaign_alias: str | Unset = UNSET,
        reseller_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        sample1: str | Unset = UNSET,
        sample2: str | Unset = UNSET,
        sample3: str | Unset = UNSET,
        sample4: str | Unset = UNSET,
        sample5: str | Unset = UNSET,
        message_flow: str | Unset = UNSET,
        help_message: str | Unset = UNSET,
        help_keywords: str | Unset = UNSET,
        optin_message: str | Unset = UNSET,
        optin_keywords: str | Unset = UNSET,
        optout_message: str | Unset = UNSET,
        optout_keywords: str | Unset = UNSET,
        terms_and_conditions_link: str | Unset = UNSET,
        privacy_policy_link: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CampaignEnvelope | AsyncAccepted[models.CampaignEnvelope]:
        """Correct a campaign that failed and hand it in again.

        Only for campaigns in state `FAILED`. Each attempt is reviewed, and charged, anew.

        Args:
            campaign_id: Id of the campaign.
            campaign_alias: A name for it, for your own use.
            reseller_id: Id of the reseller.
            description: What the campaign is for, in 40 characters or more.
            sample1: A message as it will be sent, of 20 characters or more.
            sample2: A second one, of 20 characters or more.
            sample3: A third one.
            sample4: A fourth one.
            sample5: A fifth one.
            message_flow: How recipients consent, in 40 characters or more.
            help_message: The answer to a request for help, of 20 characters or more.
            help_keywords: Words that ask for help, with commas between them.
            optin_message: The answer to consent, of 20 characters or more.
            optin_keywords: Words that give consent, with commas between them.
            optout_message: The answer to its withdrawal, of 20 characters or more.
            optout_keywords: Words that withdraw it, with commas between them.
            terms_and_conditions_link: URL where the terms can be read.
            privacy_policy_link: URL where the privacy policy can be read.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            CampaignEnvelope: One campaign. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.campaign.update(
                "CEXMPL1",
                sample1="Harbour Tables: your table for two is booked for 7 pm today. Reply STOP to stop.",
                sample2="Harbour Tables: your table is ready. Reply HELP for help, STOP to stop.",
            )
        """
        return self._send_asyncable(
            UPDATE_CAMPAIGN,
            path={"campaign_id": campaign_id},
            body={
                "campaign_alias": campaign_alias,
                "reseller_id": reseller_id,
                "description": description,
                "sample1": sample1,
                "sample2": sample2,
                "sample3": sample3,
                "sample4": sample4,
                "sample5": sample5,
                "message_flow": message_flow,
                "help_message": help_message,
                "help_keywords": help_keywords,
                "optin_message": optin_message,
                "optin_keywords": optin_keywords,
                "optout_message": optout_message,
                "optout_keywords": optout_keywords,
                "terms_and_conditions_link": terms_and_conditions_link,
                "privacy_policy_link": privacy_policy_link,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def delete(self, campaign_id: str) -> models.CampaignResult: ...
    @overload
    def delete(
        self,
        campaign_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.CampaignResult]: ...
    @overload
    def delete(
        self,
        campaign_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CampaignResult | AsyncAccepted[models.CampaignResult]: ...
    def delete(
        self,
        campaign_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CampaignResult | AsyncAccepted[models.CampaignResult]:
        """Deactivate a campaign.

        Its numbers cannot send for it any more.

        Args:
            campaign_id: Id of the campaign.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            CampaignResult: What was done to which campaign. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.campaign.delete("CEXMPL1")
        """
        return self._send_asyncable(
            DELETE_CAMPAIGN,
            path={"campaign_id": campaign_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def number_link(
        self,
        campaign_id: str,
        *,
        numbers: Sequence[str],
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
    ) -> models.CampaignNumberRequested: ...
    @overload
    def number_link(
        self,
        campaign_id: str,
        *,
        numbers: Sequence[str],
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.CampaignNumberRequested]: ...
    @overload
    def number_link(
        self,
        campaign_id: str,
        *,
        numbers: Sequence[str],
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CampaignNumberRequested | AsyncAccepted[models.CampaignNumberRequested]: ...
    def number_link(
        self,
        campaign_id: str,
        *,
        numbers: Sequence[str],
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CampaignNumberRequested | AsyncAccepted[models.CampaignNumberRequested]:
        """Link numbers to a campaign.

        Only linked numbers may send what the campaign is about. The carriers have to agree,
        which takes a while; `url` is told of each number.

        Args:
            campaign_id: Id of the campaign.
            numbers: Numbers of the account that are not linked to another campaign.
            url: Told of each number, when it is linked or cannot be.
            method: The verb for `url`. Default: "POST".
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            CampaignNumberRequested: The carriers are being asked, unless there is an `error`.
            AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.campaign.number_link(
                "CEXMPL1",
                numbers=["14155550100", "14155550104"],
                url="https://example.com/plivo/number",
            )
        """
        return self._send_asyncable(
            LINK_CAMPAIGN_NUMBERS,
            path={"campaign_id": campaign_id},
            body={
                "numbers": numbers,
                "url": url,
                "method": method,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get_numbers(
        self, campaign_id: str, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET
    ) -> models.CampaignNumbers: ...
    @overload
    def get_numbers(
        self,
        campaign_id: str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.CampaignNumbers]: ...
    @overload
    def get_numbers(
        self,
        campaign_id: str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CampaignNumbers | AsyncAccepted[models.CampaignNumbers]: ...
    def get_numbers(
        self,
        campaign_id: str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CampaignNumbers | AsyncAccepted[models.CampaignNumbers]:
        """List the numbers of a campaign.

        Those that are linked, and those that shall be. The answer does not say whether there
        are more: ask again with a higher `offset` until no new ones come.

        Args:
            campaign_id: Id of the campaign.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            CampaignNumbers: Numbers that are linked to a campaign, or about to be.
            AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            campaign_numbers = client.campaign.get_numbers("CEXMPL1")
        """
        return self._send_asyncable(
            LIST_CAMPAIGN_NUMBERS,
            path={"campaign_id": campaign_id},
            query={
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get_number(self, campaign_id: str, number: str) -> models.CampaignNumbers: ...
    @overload
    def get_number(
        self,
        campaign_id: str,
        number: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.CampaignNumbers]: ...
    @overload
    def get_number(
        self,
        campaign_id: str,
        number: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CampaignNumbers | AsyncAccepted[models.CampaignNumbers]: ...
    def get_number(
        self,
        campaign_id: str,
        number: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CampaignNumbers | AsyncAccepted[models.CampaignNumbers]:
        """Find out whether a number is linked to a campaign.

        `status` says how far its linking is.

        Args:
            campaign_id: Id of the campaign.
            number: The number.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            CampaignNumbers: Numbers that are linked to a campaign, or about to be.
            AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            campaign_numbers = client.campaign.get_number("CEXMPL1", "14155550100")
        """
        return self._send_asyncable(
            GET_CAMPAIGN_NUMBER,
            path={"campaign_id": campaign_id, "number": number},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def number_unlink(
        self,
        campaign_id: str,
        number: str,
        *,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
    ) -> models.CampaignNumberRequested: ...
    @overload
    def number_unlink(
        self,
        campaign_id: str,
        number: str,
        *,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.CampaignNumberRequested]: ...
    @overload
    def number_unlink(
        self,
        campaign_id: str,
        number: str,
        *,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CampaignNumberRequested | AsyncAccepted[models.CampaignNumberRequested]: ...
    def number_unlink(
        self,
        campaign_id: str,
        number: str,
        *,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CampaignNumberRequested | AsyncAccepted[models.CampaignNumberRequested]:
        """Unlink a number from a campaign.

        The carriers have to be told, which takes a while; `url` is told when it is done.

        Args:
            campaign_id: Id of the campaign.
            number: The number.
            url: Told when the number is free, or if it cannot be freed. Uncertain: the API's
                documentation does not confirm it.
            method: The verb for `url`. Uncertain: the API's documentation does not confirm it.
                Default: "POST".
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            CampaignNumberRequested: The carriers are being asked, unless there is an `error`.
            AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.campaign.number_unlink("CEXMPL1", "14155550100")
        """
        return self._send_asyncable(
            UNLINK_CAMPAIGN_NUMBER,
            path={"campaign_id": campaign_id, "number": number},
            query={
                "url": url,
                "method": method,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )


class AsyncCampaign(AsyncResource):
    """What is sent, as registered for 10DLC, and by which numbers."""

    @overload
    async def create(
        self,
        *,
        brand_id: str,
        vertical: models.BusinessVerticalLike,
        usecase: models.CampaignUsecaseLike,
        campaign_alias: str | Unset = UNSET,
        sub_usecases: Sequence[models.CampaignUsecaseLike] | Unset = UNSET,
        description: str | Unset = UNSET,
        sample1: str | Unset = UNSET,
        sample2: str | Unset = UNSET,
        sample3: str | Unset = UNSET,
        sample4: str | Unset = UNSET,
        sample5: str | Unset = UNSET,
        embedded_link: bool | Unset = UNSET,
        embedded_phone: bool | Unset = UNSET,
        age_gated: bool | Unset = UNSET,
        direct_lending: bool | Unset = UNSET,
        subscriber_optin: bool | Unset = UNSET,
        subscriber_optout: bool | Unset = UNSET,
        subscriber_help: bool | Unset = UNSET,
        affiliate_marketing: bool | Unset = UNSET,
        message_flow: str | Unset = UNSET,
        help_message: str | Unset = UNSET,
        help_keywords: str | Unset = UNSET,
        optin_message: str | Unset = UNSET,
        optin_keywords: str | Unset = UNSET,
        optout_message: str | Unset = UNSET,
        optout_keywords: str | Unset = UNSET,
        terms_and_conditions_link: str | Unset = UNSET,
        privacy_policy_link: str | Unset = UNSET,
        reseller_id: str | Unset = UNSET,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
    ) -> models.CampaignResult: ...
    @overload
    async def create(
        self,
        *,
        brand_id: str,
        vertical: models.BusinessVerticalLike,
        usecase: models.CampaignUsecaseLike,
        campaign_alias: str | Unset = UNSET,
        sub_usecases: Sequence[models.CampaignUsecaseLike] | Unset = UNSET,
        description: str | Unset = UNSET,
        sample1: str | Unset = UNSET,
        sample2: str | Unset = UNSET,
        sample3: str | Unset = UNSET,
        sample4: str | Unset = UNSET,
        sample5: str | Unset = UNSET,
        embedded_link: bool | Unset = UNSET,
        embedded_phone: bool | Unset = UNSET,
        age_gated: bool | Unset = UNSET,
        direct_lending: bool | Unset = UNSET,
        subscriber_optin: bool | Unset = UNSET,
        subscriber_optout: bool | Unset = UNSET,
        subscriber_help: bool | Unset = UNSET,
        affiliate_marketing: bool | Unset = UNSET,
        message_flow: str | Unset = UNSET,
        help_message: str | Unset = UNSET,
        help_keywords: str | Unset = UNSET,
        optin_message: str | Unset = UNSET,
        optin_keywords: str | Unset = UNSET,
        optout_message: str | Unset = UNSET,
        optout_keywords: str | Unset = UNSET,
        terms_and_conditions_link: str | Unset = UNSET,
        privacy_policy_link: str | Unset = UNSET,
        reseller_id: str | Unset = UNSET,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.CampaignResult]: ...
    @overload
    async def create(
        self,
        *,
        brand_id: str,
        vertical: models.BusinessVerticalLike,
        usecase: models.CampaignUsecaseLike,
        campaign_alias: str | Unset = UNSET,
        sub_usecases: Sequence[models.CampaignUsecaseLike] | Unset = UNSET,
        description: str | Unset = UNSET,
        sample1: str | Unset = UNSET,
        sample2: str | Unset = UNSET,
        sample3: str | Unset = UNSET,
        sample4: str | Unset = UNSET,
        sample5: str | Unset = UNSET,
        embedded_link: bool | Unset = UNSET,
        embedded_phone: bool | Unset = UNSET,
        age_gated: bool | Unset = UNSET,
        direct_lending: bool | Unset = UNSET,
        subscriber_optin: bool | Unset = UNSET,
        subscriber_optout: bool | Unset = UNSET,
        subscriber_help: bool | Unset = UNSET,
        affiliate_marketing: bool | Unset = UNSET,
        message_flow: str | Unset = UNSET,
        help_message: str | Unset = UNSET,
        help_keywords: str | Unset = UNSET,
        optin_message: str | Unset = UNSET,
        optin_keywords: str | Unset = UNSET,
        optout_message: str | Unset = UNSET,
        optout_keywords: str | Unset = UNSET,
        terms_and_conditions_link: str | Unset = UNSET,
        privacy_policy_link: str | Unset = UNSET,
        reseller_id: str | Unset = UNSET,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CampaignResult | AsyncAccepted[models.CampaignResult]: ...
    async def create(
        self,
        *,
        brand_id: str,
        vertical: models.BusinessVerticalLike,
        usecase: models.CampaignUsecaseLike,
        campaign_alias: str | Unset = UNSET,
        sub_usecases: Sequence[models.CampaignUsecaseLike] | Unset = UNSET,
        description: str | Unset = UNSET,
        sample1: str | Unset = UNSET,
        sample2: str | Unset = UNSET,
        sample3: str | Unset = UNSET,
        sample4: str | Unset = UNSET,
        sample5: str | Unset = UNSET,
        embedded_link: bool | Unset = UNSET,
        embedded_phone: bool | Unset = UNSET,
        age_gated: bool | Unset = UNSET,
        direct_lending: bool | Unset = UNSET,
        subscriber_optin: bool | Unset = UNSET,
        subscriber_optout: bool | Unset = UNSET,
        subscriber_help: bool | Unset = UNSET,
        affiliate_marketing: bool | Unset = UNSET,
        message_flow: str | Unset = UNSET,
        help_message: str | Unset = UNSET,
        help_keywords: str | Unset = UNSET,
        optin_message: str | Unset = UNSET,
        optin_keywords: str | Unset = UNSET,
        optout_message: str | Unset = UNSET,
        optout_keywords: str | Unset = UNSET,
        terms_and_conditions_link: str | Unset = UNSET,
        privacy_policy_link: str | Unset = UNSET,
        reseller_id: str | Unset = UNSET,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CampaignResult | AsyncAccepted[models.CampaignResult]:
        """Register a campaign of a brand.

        Hands the campaign to the registry for 10DLC. The registration goes on after the answer:
        `url` is told of it, and `registration_status` says how far it is.

        Args:
            brand_id: The brand that sends.
            vertical: Trade of a company, or what messages are about.
            usecase: What messages are for. `MIXED`, `LOW_VOLUME` and `STARTER` stand for
                several of the others.
            campaign_alias: A name for it, for your own use.
            sub_usecases: What a `MIXED`, `LOW_VOLUME` or `STARTER` campaign is for. Read back
                as `sub_usecase`.
            description: What the campaign is for, in 40 characters or more.
            sample1: A message as it will be sent, of 20 characters or more.
            sample2: A second one, of 20 characters or more.
            sample3: A third one.
            sample4: A fourth one.
            sample5: A fifth one.
            embedded_link: Whether messages contain links. Default: False.
            embedded_phone: Whether messages contain phone numbers. Default: False.
            age_gated: Whether messages are not for minors. Default: False.
            direct_lending: Whether messages are about loans. Default: False.
            subscriber_optin: Whether recipients consent beforehand. Must be true.
                Default: False.
            subscriber_optout: Whether they can withdraw. Must be true. Default: False.
            subscriber_help: Whether they can ask for help. Must be true. Default: False.
            affiliate_marketing: Whether messages advertise for others. Default: False.
            message_flow: How recipients consent, in 40 characters or more.
            help_message: The answer to a request for help, of 20 characters or more.
            help_keywords: Words that ask for help, with commas between them.
            optin_message: The answer to consent, of 20 characters or more.
            optin_keywords: Words that give consent, with commas between them.
            optout_message: The answer to its withdrawal, of 20 characters or more.
            optout_keywords: Words that withdraw it, with commas between them.
            terms_and_conditions_link: URL where the terms can be read. May be empty.
            privacy_policy_link: URL where the privacy policy can be read. May be empty.
            reseller_id: Id of the reseller. Empty or left out if there is none.
            url: Told how the registration goes on.
            method: The verb for `url`. Default: "POST".
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            CampaignResult: What was done to which campaign. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.campaign.create(
                brand_id="BEXMPL1",
                vertical="HOSPITALITY",
                usecase="LOW_VOLUME",
                campaign_alias="Table reminders",
                sub_usecases=["CUSTOMER_CARE", "ACCOUNT_NOTIFICATION"],
                description="Reminds guests of the tables they booked and answers what they ask about them.",
                sample1="Harbour Tables: your table for two is booked for 7 pm today.",
                sample2="Harbour Tables: your table is ready. Reply HELP for help, STOP to stop.",
                embedded_link=False,
                embedded_phone=True,
                age_gated=False,
                direct_lending=False,
                subscriber_optin=True,
                subscriber_optout=True,
                subscriber_help=True,
                message_flow="Guests tick a box that allows such messages when they book a table on example.com.",
                help_message="Harbour Tables: call us on 415-555-0100. Reply STOP to stop.",
                optout_message="Harbour Tables: you will get no more messages.",
                optout_keywords="STOP,END",
                url="https://example.com/plivo/campaign",
            )
        """
        return await self._send_asyncable(
            CREATE_CAMPAIGN,
            body={
                "brand_id": brand_id,
                "vertical": vertical,
                "usecase": usecase,
                "campaign_alias": campaign_alias,
                "sub_usecases": sub_usecases,
                "description": description,
                "sample1": sample1,
                "sample2": sample2,
                "sample3": sample3,
                "sample4": sample4,
                "sample5": sample5,
                "embedded_link": embedded_link,
                "embedded_phone": embedded_phone,
                "age_gated": age_gated,
                "direct_lending": direct_lending,
                "subscriber_optin": subscriber_optin,
                "subscriber_optout": subscriber_optout,
                "subscriber_help": subscriber_help,
                "affiliate_marketing": affiliate_marketing,
                "message_flow": message_flow,
                "help_message": help_message,
                "help_keywords": help_keywords,
                "optin_message": optin_message,
                "optin_keywords": optin_keywords,
                "optout_message": optout_message,
                "optout_keywords": optout_keywords,
                "terms_and_conditions_link": terms_and_conditions_link,
                "privacy_policy_link": privacy_policy_link,
                "reseller_id": reseller_id,
                "url": url,
                "method": method,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self,
        *,
        brand_id: str | Unset = UNSET,
        usecase: str | Unset = UNSET,
        registration_status: str | Unset = UNSET,
        campaign_source: models.CampaignSourceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> AsyncPager[models.Campaign]: ...
    @overload
    def list(
        self,
        *,
        brand_id: str | Unset = UNSET,
        usecase: str | Unset = UNSET,
        registration_status: str | Unset = UNSET,
        campaign_source: models.CampaignSourceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.Campaign]]]: ...
    @overload
    def list(
        self,
        *,
        brand_id: str | Unset = UNSET,
        usecase: str | Unset = UNSET,
        registration_status: str | Unset = UNSET,
        campaign_source: models.CampaignSourceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.Campaign] | Awaitable[AsyncAccepted[Page[models.Campaign]]]: ...
    def list(
        self,
        *,
        brand_id: str | Unset = UNSET,
        usecase: str | Unset = UNSET,
        registration_status: str | Unset = UNSET,
        campaign_source: models.CampaignSourceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.Campaign] | Awaitable[AsyncAccepted[Page[models.Campaign]]]:
        """List campaigns, page by page.

        Only the main members of each are shown. Get one by its id to see the rest.

        Args:
            brand_id: Only campaigns of this brand.
            usecase: Only campaigns for this use case, such as `MARKETING`.
            registration_status: Only campaigns in this state, such as `ACTIVE`. The case may
                matter. Uncertain: the API's documentation does not confirm it.
            campaign_source: Only campaigns that were registered here (`plivo`), or only
                imported ones (`shared`).
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every Campaign, page after page; `.page()` gives one
            page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            async for campaign in client.campaign.list():
                print(campaign.campaign_id)
        """
        return self._pages_asyncable(
            LIST_CAMPAIGNS,
            query={
                "brand_id": brand_id,
                "usecase": usecase,
                "registration_status": registration_status,
                "campaign_source": campaign_source,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def import_campaign(
        self,
        *,
        campaign_id: str,
        campaign_alias: str,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
    ) -> models.CampaignResult: ...
    @overload
    async def import_campaign(
        self,
        *,
        campaign_id: str,
        campaign_alias: str,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.CampaignResult]: ...
    @overload
    async def import_campaign(
        self,
        *,
        campaign_id: str,
        campaign_alias: str,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CampaignResult | AsyncAccepted[models.CampaignResult]: ...
    async def import_campaign(
        self,
        *,
        campaign_id: str,
        campaign_alias: str,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CampaignResult | AsyncAccepted[models.CampaignResult]:
        """Import a campaign that was registered elsewhere.

        It must have been shared with the platform at the registry before. It keeps its id.
        `url` is told how it goes on.

        Args:
            campaign_id: Its id at the registry. It keeps it.
            campaign_alias: A name for it, for your own use.
            url: Told how the import goes on.
            method: The verb for `url`. Default: "POST".
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            CampaignResult: What was done to which campaign. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.campaign.import_campaign(
                campaign_id="CEXMPL2",
                campaign_alias="Loyalty club",
                url="https://example.com/plivo/campaign",
            )
        """
        return await self._send_asyncable(
            IMPORT_CAMPAIGN,
            body={
                "campaign_id": campaign_id,
                "campaign_alias": campaign_alias,
                "url": url,
                "method": method,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def get(self, campaign_id: str) -> models.CampaignEnvelope: ...
    @overload
    async def get(
        self,
        campaign_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.CampaignEnvelope]: ...
    @overload
    async def get(
        self,
        campaign_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CampaignEnvelope | AsyncAccepted[models.CampaignEnvelope]: ...
    async def get(
        self,
        campaign_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CampaignEnvelope | AsyncAccepted[models.CampaignEnvelope]:
        """Get one campaign.

        The campaign as it is registered, with the reason if it was declined.

        Args:
            campaign_id: Id of the campaign.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            CampaignEnvelope: One campaign. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            campaign_envelope = await client.campaign.get("CEXMPL1")
        """
        return await self._send_asyncable(
            GET_CAMPAIGN,
            path={"campaign_id": campaign_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def update(
        self,
        campaign_id: str,
        *,
        campaign_alias: str | Unset = UNSET,
        reseller_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        sample1: str | Unset = UNSET,
        sample2: str | Unset = UNSET,
        sample3: str | Unset = UNSET,
        sample4: str | Unset = UNSET,
        sample5: str | Unset = UNSET,
        message_flow: str | Unset = UNSET,
        help_message: str | Unset = UNSET,
        help_keywords: str | Unset = UNSET,
        optin_message: str | Unset = UNSET,
        optin_keywords: str | Unset = UNSET,
        optout_message: str | Unset = UNSET,
        optout_keywords: str | Unset = UNSET,
        terms_and_conditions_link: str | Unset = UNSET,
        privacy_policy_link: str | Unset = UNSET,
    ) -> models.CampaignEnvelope: ...
    @overload
    async def update(
        self,
        campaign_id: str,
        *,
        campaign_alias: str | Unset = UNSET,
        reseller_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        sample1: str | Unset = UNSET,
        sample2: str | Unset = UNSET,
        sample3: str | Unset = UNSET,
        sample4: str | Unset = UNSET,
        sample5: str | Unset = UNSET,
        message_flow: str | Unset = UNSET,
        help_message: str | Unset = UNSET,
        help_keywords: str | Unset = UNSET,
        optin_message: str | Unset = UNSET,
        optin_keywords: str | Unset = UNSET,
        optout_message: str | Unset = UNSET,
        optout_keywords: str | Unset = UNSET,
        terms_and_conditions_link: str | Unset = UNSET,
        privacy_policy_link: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.CampaignEnvelope]: ...
    @overload
    async def update(
        self,
        campaign_id: str,
        *,
        campaign_alias: str | Unset = UNSET,
        reseller_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        sample1: str | Unset = UNSET,
        sample2: str | Unset = UNSET,
        sample3: str | Unset = UNSET,
        sample4: str | Unset = UNSET,
        sample5: str | Unset = UNSET,
        message_flow: str | Unset = UNSET,
        help_message: str | Unset = UNSET,
        help_keywords: str | Unset = UNSET,
        optin_message: str | Unset = UNSET,
        optin_keywords: str | Unset = UNSET,
        optout_message: str | Unset = UNSET,
        optout_keywords: str | Unset = UNSET,
        terms_and_conditions_link: str | Unset = UNSET,
        privacy_policy_link: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CampaignEnvelope | AsyncAccepted[models.CampaignEnvelope]: ...
    async def update(
        self,
        campaign_id: str,
        *,
        campaign_alias: str | Unset = UNSET,
        reseller_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        sample1: str | Unset = UNSET,
        sample2: str | Unset = UNSET,
        sample3: str | Unset = UNSET,
        sample4: str | Unset = UNSET,
        sample5: str | Unset = UNSET,
        message_flow: str | Unset = UNSET,
        help_message: str | Unset = UNSET,
        help_keywords: str | Unset = UNSET,
        optin_message: str | Unset = UNSET,
        optin_keywords: str | Unset = UNSET,
        optout_message: str | Unset = UNSET,
        optout_keywords: str | Unset = UNSET,
        terms_and_conditions_link: str | Unset = UNSET,
        privacy_policy_link: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CampaignEnvelope | AsyncAccepted[models.CampaignEnvelope]:
        """Correct a campaign that failed and hand it in again.

        Only for campaigns in state `FAILED`. Each attempt is reviewed, and charged, anew.

        Args:
            campaign_id: Id of the campaign.
            campaign_alias: A name for it, for your own use.
            reseller_id: Id of the reseller.
            description: What the campaign is for, in 40 characters or more.
            sample1: A message as it will be sent, of 20 characters or more.
            sample2: A second one, of 20 characters or more.
            sample3: A third one.
            sample4: A fourth one.
            sample5: A fifth one.
            message_flow: How recipients consent, in 40 characters or more.
            help_message: The answer to a request for help, of 20 characters or more.
            help_keywords: Words that ask for help, with commas between them.
            optin_message: The answer to consent, of 20 characters or more.
            optin_keywords: Words that give consent, with commas between them.
            optout_message: The answer to its withdrawal, of 20 characters or more.
            optout_keywords: Words that withdraw it, with commas between them.
            terms_and_conditions_link: URL where the terms can be read.
            privacy_policy_link: URL where the privacy policy can be read.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            CampaignEnvelope: One campaign. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.campaign.update(
                "CEXMPL1",
                sample1="Harbour Tables: your table for two is booked for 7 pm today. Reply STOP to stop.",
                sample2="Harbour Tables: your table is ready. Reply HELP for help, STOP to stop.",
            )
        """
        return await self._send_asyncable(
            UPDATE_CAMPAIGN,
            path={"campaign_id": campaign_id},
            body={
                "campaign_alias": campaign_alias,
                "reseller_id": reseller_id,
                "description": description,
                "sample1": sample1,
                "sample2": sample2,
                "sample3": sample3,
                "sample4": sample4,
                "sample5": sample5,
                "message_flow": message_flow,
                "help_message": help_message,
                "help_keywords": help_keywords,
                "optin_message": optin_message,
                "optin_keywords": optin_keywords,
                "optout_message": optout_message,
                "optout_keywords": optout_keywords,
                "terms_and_conditions_link": terms_and_conditions_link,
                "privacy_policy_link": privacy_policy_link,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def delete(self, campaign_id: str) -> models.CampaignResult: ...
    @overload
    async def delete(
        self,
        campaign_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.CampaignResult]: ...
    @overload
    async def delete(
        self,
        campaign_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CampaignResult | AsyncAccepted[models.CampaignResult]: ...
    async def delete(
        self,
        campaign_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CampaignResult | AsyncAccepted[models.CampaignResult]:
        """Deactivate a campaign.

        Its numbers cannot send for it any more.

        Args:
            campaign_id: Id of the campaign.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            CampaignResult: What was done to which campaign. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.campaign.delete("CEXMPL1")
        """
        return await self._send_asyncable(
            DELETE_CAMPAIGN,
            path={"campaign_id": campaign_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def number_link(
        self,
        campaign_id: str,
        *,
        numbers: Sequence[str],
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
    ) -> models.CampaignNumberRequested: ...
    @overload
    async def number_link(
        self,
        campaign_id: str,
        *,
        numbers: Sequence[str],
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.CampaignNumberRequested]: ...
    @overload
    async def number_link(
        self,
        campaign_id: str,
        *,
        numbers: Sequence[str],
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CampaignNumberRequested | AsyncAccepted[models.CampaignNumberRequested]: ...
    async def number_link(
        self,
        campaign_id: str,
        *,
        numbers: Sequence[str],
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CampaignNumberRequested | AsyncAccepted[models.CampaignNumberRequested]:
        """Link numbers to a campaign.

        Only linked numbers may send what the campaign is about. The carriers have to agree,
        which takes a while; `url` is told of each number.

        Args:
            campaign_id: Id of the campaign.
            numbers: Numbers of the account that are not linked to another campaign.
            url: Told of each number, when it is linked or cannot be.
            method: The verb for `url`. Default: "POST".
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            CampaignNumberRequested: The carriers are being asked, unless there is an `error`.
            AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.campaign.number_link(
                "CEXMPL1",
                numbers=["14155550100", "14155550104"],
                url="https://example.com/plivo/number",
            )
        """
        return await self._send_asyncable(
            LINK_CAMPAIGN_NUMBERS,
            path={"campaign_id": campaign_id},
            body={
                "numbers": numbers,
                "url": url,
                "method": method,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def get_numbers(
        self, campaign_id: str, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET
    ) -> models.CampaignNumbers: ...
    @overload
    async def get_numbers(
        self,
        campaign_id: str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.CampaignNumbers]: ...
    @overload
    async def get_numbers(
        self,
        campaign_id: str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CampaignNumbers | AsyncAccepted[models.CampaignNumbers]: ...
    async def get_numbers(
        self,
        campaign_id: str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CampaignNumbers | AsyncAccepted[models.CampaignNumbers]:
        """List the numbers of a campaign.

        Those that are linked, and those that shall be. The answer does not say whether there
        are more: ask again with a higher `offset` until no new ones come.

        Args:
            campaign_id: Id of the campaign.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            CampaignNumbers: Numbers that are linked to a campaign, or about to be.
            AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            campaign_numbers = await client.campaign.get_numbers("CEXMPL1")
        """
        return await self._send_asyncable(
            LIST_CAMPAIGN_NUMBERS,
            path={"campaign_id": campaign_id},
            query={
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def get_number(self, campaign_id: str, number: str) -> models.CampaignNumbers: ...
    @overload
    async def get_number(
        self,
        campaign_id: str,
        number: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.CampaignNumbers]: ...
    @overload
    async def get_number(
        self,
        campaign_id: str,
        number: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CampaignNumbers | AsyncAccepted[models.CampaignNumbers]: ...
    async def get_number(
        self,
        campaign_id: str,
        number: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CampaignNumbers | AsyncAccepted[models.CampaignNumbers]:
        """Find out whether a number is linked to a campaign.

        `status` says how far its linking is.

        Args:
            campaign_id: Id of the campaign.
            number: The number.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            CampaignNumbers: Numbers that are linked to a campaign, or about to be.
            AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            campaign_numbers = await client.campaign.get_number(
                "CEXMPL1",
                "14155550100",
            )
        """
        return await self._send_asyncable(
            GET_CAMPAIGN_NUMBER,
            path={"campaign_id": campaign_id, "number": number},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def number_unlink(
        self,
        campaign_id: str,
        number: str,
        *,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
    ) -> models.CampaignNumberRequested: ...
    @overload
    async def number_unlink(
        self,
        campaign_id: str,
        number: str,
        *,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.CampaignNumberRequested]: ...
    @overload
    async def number_unlink(
        self,
        campaign_id: str,
        number: str,
        *,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CampaignNumberRequested | AsyncAccepted[models.CampaignNumberRequested]: ...
    async def number_unlink(
        self,
        campaign_id: str,
        number: str,
        *,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.CampaignNumberRequested | AsyncAccepted[models.CampaignNumberRequested]:
        """Unlink a number from a campaign.

        The carriers have to be told, which takes a while; `url` is told when it is done.

        Args:
            campaign_id: Id of the campaign.
            number: The number.
            url: Told when the number is free, or if it cannot be freed. Uncertain: the API's
                documentation does not confirm it.
            method: The verb for `url`. Uncertain: the API's documentation does not confirm it.
                Default: "POST".
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            CampaignNumberRequested: The carriers are being asked, unless there is an `error`.
            AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.campaign.number_unlink("CEXMPL1", "14155550100")
        """
        return await self._send_asyncable(
            UNLINK_CAMPAIGN_NUMBER,
            path={"campaign_id": campaign_id, "number": number},
            query={
                "url": url,
                "method": method,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )


class RawCampaign:
    """`Campaign`, whose methods give the answer as it came."""

    def __init__(self, resource: Campaign) -> None:
        self.create = raw(resource.create)
        self.list = raw(resource.list)
        self.import_campaign = raw(resource.import_campaign)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.number_link = raw(resource.number_link)
        self.get_numbers = raw(resource.get_numbers)
        self.get_number = raw(resource.get_number)
        self.number_unlink = raw(resource.number_unlink)


class AsyncRawCampaign:
    """`AsyncCampaign`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncCampaign) -> None:
        self.create = async_raw(resource.create)
        self.list = async_raw_list(resource.list)
        self.import_campaign = async_raw(resource.import_campaign)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)
        self.number_link = async_raw(resource.number_link)
        self.get_numbers = async_raw(resource.get_numbers)
        self.get_number = async_raw(resource.get_number)
        self.number_unlink = async_raw(resource.number_unlink)
