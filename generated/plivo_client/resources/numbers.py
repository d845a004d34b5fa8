# Generated from resources/numbers.yaml. Do not edit: change the spec, then `make generate`.
"""Phone numbers to search, rent and set up."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Annotated, Any, Final, overload

from msgspec import Meta

from .. import models
from .._runtime.accepted import AsyncAccepted
from .._runtime.operation import Operation, Paging
from .._runtime.paging import AsyncPager, Page, Pager
from .._runtime.raw import async_raw, async_raw_list, raw
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset

SEARCH_PHONE_NUMBERS: Final[Operation[models.PhoneNumber]] = Operation(
    id="search_phone_numbers",
    method="GET",
    path="/Account/{auth_id}/PhoneNumber/",
    result=models.PhoneNumberPage,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "query": {
            "country_iso": Annotated[str, Meta(min_length=2, max_length=2)],
            "type": models.NumberSearchType,
            "pattern": str,
            "region": str,
            "services": str,
            "lata": str,
            "rate_center": str,
            "city": str,
            "eligible": bool,
            "npanxx": str,
            "local_calling_area": bool,
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
        item=models.PhoneNumber,
        meta="/meta",
        next="/meta/next",
        total="/meta/total_count",
        stop="next",
    ),
)
BUY_PHONE_NUMBER: Final[Operation[models.NumberOrder]] = Operation(
    id="buy_phone_number",
    method="POST",
    path="/Account/{auth_id}/PhoneNumber/{number}/",
    result=models.NumberOrder,
    retry="when-unsent",
    asyncable=True,
    accepts=lambda: {
        "path": {"number": str},
        "body": {
            "app_id": str,
            "compliance_application_id": str,
            "cnam_lookup": models.NumberFeatureSwitch,
            "ha_enable": bool,
            "verification_info": dict[str, Any],
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
    check="numbers.list",
)
ADD_CARRIER_NUMBERS: Final[Operation[models.Changed]] = Operation(
    id="add_carrier_numbers",
    method="POST",
    path="/Account/{auth_id}/Number/",
    result=models.Changed,
    retry="never",
    asyncable=True,
    accepts=lambda: {
        "body": {
            "numbers": str,
            "carrier": str,
            "region": str,
            "number_type": str,
            "app_id": str,
            "subaccount": Annotated[str, Meta(pattern="^SA[A-Z0-9]{18}\\Z")],
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        }
    },
    check="numbers.list",
)
LIST_NUMBERS: Final[Operation[models.Number]] = Operation(
    id="list_numbers",
    method="GET",
    path="/Account/{auth_id}/Number/",
    result=models.NumberPage,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "query": {
            "subaccount": Annotated[str, Meta(pattern="^SA[A-Z0-9]{18}\\Z")],
            "type": str,
            "number_type": str,
            "number_startswith": str,
            "alias": str,
            "services": str,
            "cnam_lookup": models.NumberFeatureSwitch,
            "renewal_date": str,
            "renewal_date__gt": str,
            "renewal_date__gte": str,
            "renewal_date__lt": str,
            "renewal_date__lte": str,
            "tendlc_registration_status": str,
            "tendlc_campaign_id": str,
            "toll_free_sms_verification": str,
            "toll_free_sms_verification_order_status": str,
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
        item=models.Number,
        meta="/meta",
        next="/meta/next",
        total="/meta/total_count",
        stop="next",
    ),
)
GET_NUMBER: Final[Operation[models.Number]] = Operation(
    id="get_number",
    method="GET",
    path="/Account/{auth_id}/Number/{number}/",
    result=models.Number,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"number": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
UPDATE_NUMBER: Final[Operation[models.Changed]] = Operation(
    id="update_number",
    method="POST",
    path="/Account/{auth_id}/Number/{number}/",
    result=models.Changed,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"number": str},
        "body": {
            "app_id": str,
            "subaccount": Annotated[str, Meta(pattern="^SA[A-Z0-9]{18}\\Z")],
            "alias": str,
            "compliance_application_id": str,
            "cnam_lookup": models.NumberFeatureSwitch,
            "cnam": str,
            "cnam_callback_url": str,
            "cnam_callback_method": str,
            "profile_uuid": str,
            "caller_reputation": models.NumberFeatureSwitch,
            "caller_reputation_callback_url": str,
            "caller_reputation_callback_method": str,
            "verification_info": dict[str, Any],
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
)
UNRENT_NUMBER: Final[Operation[None]] = Operation(
    id="unrent_number",
    method="DELETE",
    path="/Account/{auth_id}/Number/{number}/",
    result=None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"number": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)


class Numbers(Resource):
    """Phone numbers to search, rent and set up."""

    @overload
    def search(
        self,
        *,
        country_iso: str,
        type: models.NumberSearchTypeLike | Unset = UNSET,
        pattern: str | Unset = UNSET,
        region: str | Unset = UNSET,
        services: str | Unset = UNSET,
        lata: str | Unset = UNSET,
        rate_center: str | Unset = UNSET,
        city: str | Unset = UNSET,
        eligible: bool | Unset = UNSET,
        npanxx: str | Unset = UNSET,
        local_calling_area: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Pager[models.PhoneNumber]: ...
    @overload
    def search(
        self,
        *,
        country_iso: str,
        type: models.NumberSearchTypeLike | Unset = UNSET,
        pattern: str | Unset = UNSET,
        region: str | Unset = UNSET,
        services: str | Unset = UNSET,
        lata: str | Unset = UNSET,
        rate_center: str | Unset = UNSET,
        city: str | Unset = UNSET,
        eligible: bool | Unset = UNSET,
        npanxx: str | Unset = UNSET,
        local_calling_area: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.PhoneNumber]]: ...
    @overload
    def search(
        self,
        *,
        country_iso: str,
        type: models.NumberSearchTypeLike | Unset = UNSET,
        pattern: str | Unset = UNSET,
        region: str | Unset = UNSET,
        services: str | Unset = UNSET,
        lata: str | Unset = UNSET,
        rate_center: str | Unset = UNSET,
        city: str | Unset = UNSET,
        eligible: bool | Unset = UNSET,
        npanxx: str | Unset = UNSET,
        local_calling_area: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.PhoneNumber] | AsyncAccepted[Page[models.PhoneNumber]]: ...
    def search(
        self,
        *,
        country_iso: str,
        type: models.NumberSearchTypeLike | Unset = UNSET,
        pattern: str | Unset = UNSET,
        region: str | Unset = UNSET,
        services: str | Unset = UNSET,
        lata: str | Unset = UNSET,
        rate_center: str | Unset = UNSET,
        city: str | Unset = UNSET,
        eligible: bool | Unset = UNSET,
        npanxx: str | Unset = UNSET,
        local_calling_area: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.PhoneNumber] | AsyncAccepted[Page[models.PhoneNumber]]:
        """Search numbers that can be rented, page by page.

        All criteria must be met. A number that is found is not reserved; somebody else may rent
        it first.

        Args:
            country_iso: Numbers of this country, given by its two letters (ISO 3166-1).
                Exactly 2 characters.
            type: Only numbers of this type. Without it `local` ones.
            pattern: Only numbers with these digits. Where in the number they must be is not
                documented.
            region: Only numbers of this region, such as a US state. Only with the types `local`
                and `fixed`.
            services: Only numbers that can do all of this: `voice`, `sms`, `mms`, or several of
                them separated by commas.
            lata: Only numbers of this local access and transport area. US and Canada only.
            rate_center: Only numbers of this rate center. US and Canada only.
            city: Only numbers of this city.
            eligible: Only numbers that the account meets the requirements for, presumably. It
                is not documented. Uncertain: the API's documentation does not confirm it.
            npanxx: Only numbers that begin with these six digits after the country code. US and
                Canada only. Uncertain: the API's documentation does not confirm it.
            local_calling_area: Whether to search the whole area of local calls around the other
                criteria. Uncertain: the API's documentation does not confirm it.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every PhoneNumber, page after page; `.page()` gives one
            page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            for phone_number in client.numbers.search(country_iso="US"):
                print(phone_number.number)
        """
        return self._pages_asyncable(
            SEARCH_PHONE_NUMBERS,
            query={
                "country_iso": country_iso,
                "type": type,
                "pattern": pattern,
                "region": region,
                "services": services,
                "lata": lata,
                "rate_center": rate_center,
                "city": city,
                "eligible": eligible,
                "npanxx": npanxx,
                "local_calling_area": local_calling_area,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def buy(
        self,
        number: str,
        *,
        app_id: str | Unset = UNSET,
        compliance_application_id: str | Unset = UNSET,
        cnam_lookup: models.NumberFeatureSwitchLike | Unset = UNSET,
        ha_enable: bool | Unset = UNSET,
        verification_info: Mapping[str, Any] | Unset = UNSET,
    ) -> models.NumberOrder: ...
    @overload
    def buy(
        self,
        number: str,
        *,
        app_id: str | Unset = UNSET,
        compliance_application_id: str | Unset = UNSET,
        cnam_lookup: models.NumberFeatureSwitchLike | Unset = UNSET,
        ha_enable: bool | Unset = UNSET,
        verification_info: Mapping[str, Any] | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.NumberOrder]: ...
    @overload
    def buy(
        self,
        number: str,
        *,
        app_id: str | Unset = UNSET,
        compliance_application_id: str | Unset = UNSET,
        cnam_lookup: models.NumberFeatureSwitchLike | Unset = UNSET,
        ha_enable: bool | Unset = UNSET,
        verification_info: Mapping[str, Any] | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.NumberOrder | AsyncAccepted[models.NumberOrder]: ...
    def buy(
        self,
        number: str,
        *,
        app_id: str | Unset = UNSET,
        compliance_application_id: str | Unset = UNSET,
        cnam_lookup: models.NumberFeatureSwitchLike | Unset = UNSET,
        ha_enable: bool | Unset = UNSET,
        verification_info: Mapping[str, Any] | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.NumberOrder | AsyncAccepted[models.NumberOrder]:
        """Rent a number.

        The rent is due at once and then every month. Where the regulator asks for proofs the
        order stays `pending` until they are accepted.

        Args:
            number: The number to rent, with country code and without `+`.
            app_id: Id of the application that is asked about its calls and messages. Without it
                that is the default application for numbers.
            compliance_application_id: Id of an accepted compliance application. Needed where
                the regulator asks for one.
            cnam_lookup: Whether to look up callers' names. US only.
            ha_enable: Whether to rent a second number to fall back on.
            verification_info: Whose number it is, as first generation number verification wants
                it. Its members are not documented. Deprecated. Uncertain: the API's
                documentation does not confirm it.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            NumberOrder: What was rented. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.numbers.buy("14155550100", app_id="20468599130939380")
        """
        return self._send_asyncable(
            BUY_PHONE_NUMBER,
            path={"number": number},
            body={
                "app_id": app_id,
                "compliance_application_id": compliance_application_id,
                "cnam_lookup": cnam_lookup,
                "ha_enable": ha_enable,
                "verification_info": verification_info,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def create(
        self,
        *,
        numbers: str,
        carrier: str,
        region: str,
        number_type: models.NumberTypeLike | Unset = UNSET,
        app_id: str | Unset = UNSET,
        subaccount: str | Unset = UNSET,
    ) -> models.Changed: ...
    @overload
    def create(
        self,
        *,
        numbers: str,
        carrier: str,
        region: str,
        number_type: models.NumberTypeLike | Unset = UNSET,
        app_id: str | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Changed]: ...
    @overload
    def create(
        self,
        *,
        numbers: str,
        carrier: str,
        region: str,
        number_type: models.NumberTypeLike | Unset = UNSET,
        app_id: str | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]: ...
    def create(
        self,
        *,
        numbers: str,
        carrier: str,
        region: str,
        number_type: models.NumberTypeLike | Unset = UNSET,
        app_id: str | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]:
        """Add numbers that are rented from another carrier.

        Brings along numbers whose calls reach the platform through one of the incoming carriers
        of the account. They carry no rent here.

        Args:
            numbers: The numbers, separated by commas.
            carrier: Id of the incoming carrier that they come from.
            region: Region that they belong to.
            number_type: Kind of a number. `fixed` stands for `local` and `national` together.
            app_id: Id of the application that is asked about their calls.
            subaccount: The subaccount that shall have them.
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
            result = client.numbers.create(
                numbers="14155550110,14155550111",
                carrier="15746514258",
                region="California, United States",
            )
        """
        return self._send_asyncable(
            ADD_CARRIER_NUMBERS,
            body={
                "numbers": numbers,
                "carrier": carrier,
                "region": region,
                "number_type": number_type,
                "app_id": app_id,
                "subaccount": subaccount,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        type: models.NumberTypeLike | Unset = UNSET,
        number_type: models.NumberTypeLike | Unset = UNSET,
        number_startswith: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        services: str | Unset = UNSET,
        cnam_lookup: models.NumberFeatureSwitchLike | Unset = UNSET,
        renewal_date: str | Unset = UNSET,
        renewal_date__gt: str | Unset = UNSET,
        renewal_date__gte: str | Unset = UNSET,
        renewal_date__lt: str | Unset = UNSET,
        renewal_date__lte: str | Unset = UNSET,
        tendlc_registration_status: str | Unset = UNSET,
        tendlc_campaign_id: str | Unset = UNSET,
        toll_free_sms_verification: str | Unset = UNSET,
        toll_free_sms_verification_order_status: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Pager[models.Number]: ...
    @overload
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        type: models.NumberTypeLike | Unset = UNSET,
        number_type: models.NumberTypeLike | Unset = UNSET,
        number_startswith: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        services: str | Unset = UNSET,
        cnam_lookup: models.NumberFeatureSwitchLike | Unset = UNSET,
        renewal_date: str | Unset = UNSET,
        renewal_date__gt: str | Unset = UNSET,
        renewal_date__gte: str | Unset = UNSET,
        renewal_date__lt: str | Unset = UNSET,
        renewal_date__lte: str | Unset = UNSET,
        tendlc_registration_status: str | Unset = UNSET,
        tendlc_campaign_id: str | Unset = UNSET,
        toll_free_sms_verification: str | Unset = UNSET,
        toll_free_sms_verification_order_status: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.Number]]: ...
    @overload
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        type: models.NumberTypeLike | Unset = UNSET,
        number_type: models.NumberTypeLike | Unset = UNSET,
        number_startswith: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        services: str | Unset = UNSET,
        cnam_lookup: models.NumberFeatureSwitchLike | Unset = UNSET,
        renewal_date: str | Unset = UNSET,
        renewal_date__gt: str | Unset = UNSET,
        renewal_date__gte: str | Unset = UNSET,
        renewal_date__lt: str | Unset = UNSET,
        renewal_date__lte: str | Unset = UNSET,
        tendlc_registration_status: str | Unset = UNSET,
        tendlc_campaign_id: str | Unset = UNSET,
        toll_free_sms_verification: str | Unset = UNSET,
        toll_free_sms_verification_order_status: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.Number] | AsyncAccepted[Page[models.Number]]: ...
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        type: models.NumberTypeLike | Unset = UNSET,
        number_type: models.NumberTypeLike | Unset = UNSET,
        number_startswith: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        services: str | Unset = UNSET,
        cnam_lookup: models.NumberFeatureSwitchLike | Unset = UNSET,
        renewal_date: str | Unset = UNSET,
        renewal_date__gt: str | Unset = UNSET,
        renewal_date__gte: str | Unset = UNSET,
        renewal_date__lt: str | Unset = UNSET,
        renewal_date__lte: str | Unset = UNSET,
        tendlc_registration_status: str | Unset = UNSET,
        tendlc_campaign_id: str | Unset = UNSET,
        toll_free_sms_verification: str | Unset = UNSET,
        toll_free_sms_verification_order_status: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.Number] | AsyncAccepted[Page[models.Number]]:
        """List the numbers of the account, page by page.

        Rented ones and ones that were brought along from other carriers.

        Args:
            subaccount: Only what belongs to this subaccount (`SA…`). Meant for the main
                account: a subaccount sees its own things anyway.
            type: Only numbers of this type.
            number_type: The same as `type`. Which of the two is heeded may differ; prefer
                `type`. Uncertain: the API's documentation does not confirm it.
            number_startswith: Only numbers that begin with these digits.
            alias: Only numbers with exactly this alias.
            services: Only numbers that can do all of this: `voice`, `sms`, `mms`, or several of
                them separated by commas.
            cnam_lookup: Only numbers for which names of callers are looked up, or not.
            renewal_date: Only numbers whose rent is due on this day, written `YYYY-MM-DD`.
            renewal_date__gt: Only numbers whose rent is due after this day, written
                `YYYY-MM-DD`.
            renewal_date__gte: Only numbers whose rent is due on or after this day, written
                `YYYY-MM-DD`.
            renewal_date__lt: Only numbers whose rent is due before this day, written
                `YYYY-MM-DD`.
            renewal_date__lte: Only numbers whose rent is due on or before this day, written
                `YYYY-MM-DD`.
            tendlc_registration_status: Only numbers whose link to a 10DLC campaign is this far:
                `UNREGISTERED`, `PROCESSING` or `COMPLETED`. Older spellings are `unregistered`,
                `in_progress` and `registered`.
            tendlc_campaign_id: Only numbers that are linked to this 10DLC campaign.
            toll_free_sms_verification: Only toll-free numbers in this state: `unverified`,
                `pending_verification` or `verified`.
            toll_free_sms_verification_order_status: Only toll-free numbers whose verification
                is in this state.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every Number, page after page; `.page()` gives one page.
            AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            for number in client.numbers.list():
                print(number.number)
        """
        return self._pages_asyncable(
            LIST_NUMBERS,
            query={
                "subaccount": subaccount,
                "type": type,
                "number_type": number_type,
                "number_startswith": number_startswith,
                "alias": alias,
                "services": services,
                "cnam_lookup": cnam_lookup,
                "renewal_date": renewal_date,
                "renewal_date__gt": renewal_date__gt,
                "renewal_date__gte": renewal_date__gte,
                "renewal_date__lt": renewal_date__lt,
                "renewal_date__lte": renewal_date__lte,
                "tendlc_registration_status": tendlc_registration_status,
                "tendlc_campaign_id": tendlc_campaign_id,
                "toll_free_sms_verification": toll_free_sms_verification,
                "toll_free_sms_verification_order_status": toll_free_sms_verification_order_status,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get(self, number: str) -> models.Number: ...
    @overload
    def get(
        self,
        number: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Number]: ...
    @overload
    def get(
        self,
        number: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Number | AsyncAccepted[models.Number]: ...
    def get(
        self,
        number: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Number | AsyncAccepted[models.Number]:
        """Get one number of the account.

        What it can do, what it costs, and who is asked about its calls and messages.

        Args:
            number: The number, with country code and without `+`.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Number: A number of the account, rented or brought along from a carrier.
            AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            number = client.numbers.get("14155550100")
        """
        return self._send_asyncable(
            GET_NUMBER,
            path={"number": number},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def update(
        self,
        number: str,
        *,
        app_id: str | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        compliance_application_id: str | Unset = UNSET,
        cnam_lookup: models.NumberFeatureSwitchLike | Unset = UNSET,
        cnam: str | Unset = UNSET,
        cnam_callback_url: str | Unset = UNSET,
        cnam_callback_method: models.HttpMethodLike | Unset = UNSET,
        profile_uuid: str | Unset = UNSET,
        caller_reputation: models.NumberFeatureSwitchLike | Unset = UNSET,
        caller_reputation_callback_url: str | Unset = UNSET,
        caller_reputation_callback_method: models.HttpMethodLike | Unset = UNSET,
        verification_info: Mapping[str, Any] | Unset = UNSET,
    ) -> models.Changed: ...
    @overload
    def update(
        self,
        number: str,
        *,
        app_id: str | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        compliance_application_id: str | Unset = UNSET,
        cnam_lookup: models.NumberFeatureSwitchLike | Unset = UNSET,
        cnam: str | Unset = UNSET,
        cnam_callback_url: str | Unset = UNSET,
        cnam_callback_method: models.HttpMethodLike | Unset = UNSET,
        profile_uuid: str | Unset = UNSET,
        caller_reputation: models.NumberFeatureSwitchLike | Unset = UNSET,
        caller_reputation_callback_url: str | Unset = UNSET,
        caller_reputation_callback_method: models.HttpMethodLike | Unset = UNSET,
        verification_info: Mapping[str, Any] | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Changed]: ...
    @overload
    def update(
        self,
        number: str,
        *,
        app_id: str | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        compliance_application_id: str | Unset = UNSET,
        cnam_lookup: models.NumberFeatureSwitchLike | Unset = UNSET,
        cnam: str | Unset = UNSET,
        cnam_callback_url: str | Unset = UNSET,
        cnam_callback_method: models.HttpMethodLike | Unset = UNSET,
        profile_uuid: str | Unset = UNSET,
        caller_reputation: models.NumberFeatureSwitchLike | Unset = UNSET,
        caller_reputation_callback_url: str | Unset = UNSET,
        caller_reputation_callback_method: models.HttpMethodLike | Unset = UNSET,
        verification_info: Mapping[str, Any] | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]: ...
    def update(
        self,
        number: str,
        *,
        app_id: str | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        compliance_application_id: str | Unset = UNSET,
        cnam_lookup: models.NumberFeatureSwitchLike | Unset = UNSET,
        cnam: str | Unset = UNSET,
        cnam_callback_url: str | Unset = UNSET,
        cnam_callback_method: models.HttpMethodLike | Unset = UNSET,
        profile_uuid: str | Unset = UNSET,
        caller_reputation: models.NumberFeatureSwitchLike | Unset = UNSET,
        caller_reputation_callback_url: str | Unset = UNSET,
        caller_reputation_callback_method: models.HttpMethodLike | Unset = UNSET,
        verification_info: Mapping[str, Any] | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]:
        """Change a number.

        Gives it to another application, SIP trunk or subaccount, or changes its alias, the
        caller name that is shown, or its registration.

        Args:
            number: The number, with country code and without `+`.
            app_id: Id of an application or of an inbound SIP trunk. Send it even if it shall
                stay as it is: without it the number may fall back to the default application.
                Uncertain: the API's documentation does not confirm it.
            subaccount: The subaccount that shall have it.
            alias: A name of your own for it.
            compliance_application_id: Id of a compliance application.
            cnam_lookup: Whether to look up callers' names. US only.
            cnam: The name to show to those it calls. US only.
            cnam_callback_url: Told whether `cnam` was accepted.
            cnam_callback_method: The verb for `cnam_callback_url`. `POST` if nothing is said.
            profile_uuid: Id of the profile to register its reputation with.
            caller_reputation: Whether to register it, so that its calls are not shown as spam.
            caller_reputation_callback_url: Told of the state of its reputation.
            caller_reputation_callback_method: The verb for `caller_reputation_callback_url`.
            verification_info: Whose number it is, as first generation number verification wants
                it. Its members are not documented. Deprecated. Uncertain: the API's
                documentation does not confirm it.
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
            result = client.numbers.update(
                "14155550100",
                app_id="31784177241579",
                alias="front-desk",
            )
        """
        return self._send_asyncable(
            UPDATE_NUMBER,
            path={"number": number},
            body={
                "app_id": app_id,
                "subaccount": subaccount,
                "alias": alias,
                "compliance_application_id": compliance_application_id,
                "cnam_lookup": cnam_lookup,
                "cnam": cnam,
                "cnam_callback_url": cnam_callback_url,
                "cnam_callback_method": cnam_callback_method,
                "profile_uuid": profile_uuid,
                "caller_reputation": caller_reputation,
                "caller_reputation_callback_url": caller_reputation_callback_url,
                "caller_reputation_callback_method": caller_reputation_callback_method,
                "verification_info": verification_info,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def delete(self, number: str) -> None: ...
    @overload
    def delete(
        self,
        number: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    def delete(
        self,
        number: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    def delete(
        self,
        number: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Give a number back.

        Ends the rent, or removes a number that was brought along from a carrier. Somebody else
        may get a number that was given back.

        Args:
            number: The number, with country code and without `+`.
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
            client.numbers.delete("14155550100")
        """
        return self._send_asyncable(
            UNRENT_NUMBER,
            path={"number": number},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class AsyncNumbers(AsyncResource):
    """Phone numbers to search, rent and set up."""

    @overload
    def search(
        self,
        *,
        country_iso: str,
        type: models.NumberSearchTypeLike | Unset = UNSET,
        pattern: str | Unset = UNSET,
        region: str | Unset = UNSET,
        services: str | Unset = UNSET,
        lata: str | Unset = UNSET,
        rate_center: str | Unset = UNSET,
        city: str | Unset = UNSET,
        eligible: bool | Unset = UNSET,
        npanxx: str | Unset = UNSET,
        local_calling_area: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> AsyncPager[models.PhoneNumber]: ...
    @overload
    def search(
        self,
        *,
        country_iso: str,
        type: models.NumberSearchTypeLike | Unset = UNSET,
        pattern: str | Unset = UNSET,
        region: str | Unset = UNSET,
        services: str | Unset = UNSET,
        lata: str | Unset = UNSET,
        rate_center: str | Unset = UNSET,
        city: str | Unset = UNSET,
        eligible: bool | Unset = UNSET,
        npanxx: str | Unset = UNSET,
        local_calling_area: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.PhoneNumber]]]: ...
    @overload
    def search(
        self,
        *,
        country_iso: str,
        type: models.NumberSearchTypeLike | Unset = UNSET,
        pattern: str | Unset = UNSET,
        region: str | Unset = UNSET,
        services: str | Unset = UNSET,
        lata: str | Unset = UNSET,
        rate_center: str | Unset = UNSET,
        city: str | Unset = UNSET,
        eligible: bool | Unset = UNSET,
        npanxx: str | Unset = UNSET,
        local_calling_area: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.PhoneNumber] | Awaitable[AsyncAccepted[Page[models.PhoneNumber]]]: ...
    def search(
        self,
        *,
        country_iso: str,
        type: models.NumberSearchTypeLike | Unset = UNSET,
        pattern: str | Unset = UNSET,
        region: str | Unset = UNSET,
        services: str | Unset = UNSET,
        lata: str | Unset = UNSET,
        rate_center: str | Unset = UNSET,
        city: str | Unset = UNSET,
        eligible: bool | Unset = UNSET,
        npanxx: str | Unset = UNSET,
        local_calling_area: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.PhoneNumber] | Awaitable[AsyncAccepted[Page[models.PhoneNumber]]]:
        """Search numbers that can be rented, page by page.

        All criteria must be met. A number that is found is not reserved; somebody else may rent
        it first.

        Args:
            country_iso: Numbers of this country, given by its two letters (ISO 3166-1).
                Exactly 2 characters.
            type: Only numbers of this type. Without it `local` ones.
            pattern: Only numbers with these digits. Where in the number they must be is not
                documented.
            region: Only numbers of this region, such as a US state. Only with the types `local`
                and `fixed`.
            services: Only numbers that can do all of this: `voice`, `sms`, `mms`, or several of
                them separated by commas.
            lata: Only numbers of this local access and transport area. US and Canada only.
            rate_center: Only numbers of this rate center. US and Canada only.
            city: Only numbers of this city.
            eligible: Only numbers that the account meets the requirements for, presumably. It
                is not documented. Uncertain: the API's documentation does not confirm it.
            npanxx: Only numbers that begin with these six digits after the country code. US and
                Canada only. Uncertain: the API's documentation does not confirm it.
            local_calling_area: Whether to search the whole area of local calls around the other
                criteria. Uncertain: the API's documentation does not confirm it.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every PhoneNumber, page after page; `.page()` gives
            one page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            async for phone_number in client.numbers.search(country_iso="US"):
                print(phone_number.number)
        """
        return self._pages_asyncable(
            SEARCH_PHONE_NUMBERS,
            query={
                "country_iso": country_iso,
                "type": type,
                "pattern": pattern,
                "region": region,
                "services": services,
                "lata": lata,
                "rate_center": rate_center,
                "city": city,
                "eligible": eligible,
                "npanxx": npanxx,
                "local_calling_area": local_calling_area,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def buy(
        self,
        number: str,
        *,
        app_id: str | Unset = UNSET,
        compliance_application_id: str | Unset = UNSET,
        cnam_lookup: models.NumberFeatureSwitchLike | Unset = UNSET,
        ha_enable: bool | Unset = UNSET,
        verification_info: Mapping[str, Any] | Unset = UNSET,
    ) -> models.NumberOrder: ...
    @overload
    async def buy(
        self,
        number: str,
        *,
        app_id: str | Unset = UNSET,
        compliance_application_id: str | Unset = UNSET,
        cnam_lookup: models.NumberFeatureSwitchLike | Unset = UNSET,
        ha_enable: bool | Unset = UNSET,
        verification_info: Mapping[str, Any] | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.NumberOrder]: ...
    @overload
    async def buy(
        self,
        number: str,
        *,
        app_id: str | Unset = UNSET,
        compliance_application_id: str | Unset = UNSET,
        cnam_lookup: models.NumberFeatureSwitchLike | Unset = UNSET,
        ha_enable: bool | Unset = UNSET,
        verification_info: Mapping[str, Any] | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.NumberOrder | AsyncAccepted[models.NumberOrder]: ...
    async def buy(
        self,
        number: str,
        *,
        app_id: str | Unset = UNSET,
        compliance_application_id: str | Unset = UNSET,
        cnam_lookup: models.NumberFeatureSwitchLike | Unset = UNSET,
        ha_enable: bool | Unset = UNSET,
        verification_info: Mapping[str, Any] | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.NumberOrder | AsyncAccepted[models.NumberOrder]:
        """Rent a number.

        The rent is due at once and then every month. Where the regulator asks for proofs the
        order stays `pending` until they are accepted.

        Args:
            number: The number to rent, with country code and without `+`.
            app_id: Id of the application that is asked about its calls and messages. Without it
                that is the default application for numbers.
            compliance_application_id: Id of an accepted compliance application. Needed where
                the regulator asks for one.
            cnam_lookup: Whether to look up callers' names. US only.
            ha_enable: Whether to rent a second number to fall back on.
            verification_info: Whose number it is, as first generation number verification wants
                it. Its members are not documented. Deprecated. Uncertain: the API's
                documentation does not confirm it.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            NumberOrder: What was rented. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.numbers.buy("14155550100", app_id="20468599130939380")
        """
        return await self._send_asyncable(
            BUY_PHONE_NUMBER,
            path={"number": number},
            body={
                "app_id": app_id,
                "compliance_application_id": compliance_application_id,
                "cnam_lookup": cnam_lookup,
                "ha_enable": ha_enable,
                "verification_info": verification_info,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def create(
        self,
        *,
        numbers: str,
        carrier: str,
        region: str,
        number_type: models.NumberTypeLike | Unset = UNSET,
        app_id: str | Unset = UNSET,
        subaccount: str | Unset = UNSET,
    ) -> models.Changed: ...
    @overload
    async def create(
        self,
        *,
        numbers: str,
        carrier: str,
        region: str,
        number_type: models.NumberTypeLike | Unset = UNSET,
        app_id: str | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Changed]: ...
    @overload
    async def create(
        self,
        *,
        numbers: str,
        carrier: str,
        region: str,
        number_type: models.NumberTypeLike | Unset = UNSET,
        app_id: str | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]: ...
    async def create(
        self,
        *,
        numbers: str,
        carrier: str,
        region: str,
        number_type: models.NumberTypeLike | Unset = UNSET,
        app_id: str | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]:
        """Add numbers that are rented from another carrier.

        Brings along numbers whose calls reach the platform through one of the incoming carriers
        of the account. They carry no rent here.

        Args:
            numbers: The numbers, separated by commas.
            carrier: Id of the incoming carrier that they come from.
            region: Region that they belong to.
            number_type: Kind of a number. `fixed` stands for `local` and `national` together.
            app_id: Id of the application that is asked about their calls.
            subaccount: The subaccount that shall have them.
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
            result = await client.numbers.create(
                numbers="14155550110,14155550111",
                carrier="15746514258",
                region="California, United States",
            )
        """
        return await self._send_asyncable(
            ADD_CARRIER_NUMBERS,
            body={
                "numbers": numbers,
                "carrier": carrier,
                "region": region,
                "number_type": number_type,
                "app_id": app_id,
                "subaccount": subaccount,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        type: models.NumberTypeLike | Unset = UNSET,
        number_type: models.NumberTypeLike | Unset = UNSET,
        number_startswith: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        services: str | Unset = UNSET,
        cnam_lookup: models.NumberFeatureSwitchLike | Unset = UNSET,
        renewal_date: str | Unset = UNSET,
        renewal_date__gt: str | Unset = UNSET,
        renewal_date__gte: str | Unset = UNSET,
        renewal_date__lt: str | Unset = UNSET,
        renewal_date__lte: str | Unset = UNSET,
        tendlc_registration_status: str | Unset = UNSET,
        tendlc_campaign_id: str | Unset = UNSET,
        toll_free_sms_verification: str | Unset = UNSET,
        toll_free_sms_verification_order_status: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> AsyncPager[models.Number]: ...
    @overload
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        type: models.NumberTypeLike | Unset = UNSET,
        number_type: models.NumberTypeLike | Unset = UNSET,
        number_startswith: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        services: str | Unset = UNSET,
        cnam_lookup: models.NumberFeatureSwitchLike | Unset = UNSET,
        renewal_date: str | Unset = UNSET,
        renewal_date__gt: str | Unset = UNSET,
        renewal_date__gte: str | Unset = UNSET,
        renewal_date__lt: str | Unset = UNSET,
        renewal_date__lte: str | Unset = UNSET,
        tendlc_registration_status: str | Unset = UNSET,
        tendlc_campaign_id: str | Unset = UNSET,
        toll_free_sms_verification: str | Unset = UNSET,
        toll_free_sms_verification_order_status: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.Number]]]: ...
    @overload
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        type: models.NumberTypeLike | Unset = UNSET,
        number_type: models.NumberTypeLike | Unset = UNSET,
        number_startswith: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        services: str | Unset = UNSET,
        cnam_lookup: models.NumberFeatureSwitchLike | Unset = UNSET,
        renewal_date: str | Unset = UNSET,
        renewal_date__gt: str | Unset = UNSET,
        renewal_date__gte: str | Unset = UNSET,
        renewal_date__lt: str | Unset = UNSET,
        renewal_date__lte: str | Unset = UNSET,
        tendlc_registration_status: str | Unset = UNSET,
        tendlc_campaign_id: str | Unset = UNSET,
        toll_free_sms_verification: str | Unset = UNSET,
        toll_free_sms_verification_order_status: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.Number] | Awaitable[AsyncAccepted[Page[models.Number]]]: ...
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        type: models.NumberTypeLike | Unset = UNSET,
        number_type: models.NumberTypeLike | Unset = UNSET,
        number_startswith: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        services: str | Unset = UNSET,
        cnam_lookup: models.NumberFeatureSwitchLike | Unset = UNSET,
        renewal_date: str | Unset = UNSET,
        renewal_date__gt: str | Unset = UNSET,
        renewal_date__gte: str | Unset = UNSET,
        renewal_date__lt: str | Unset = UNSET,
        renewal_date__lte: str | Unset = UNSET,
        tendlc_registration_status: str | Unset = UNSET,
        tendlc_campaign_id: str | Unset = UNSET,
        toll_free_sms_verification: str | Unset = UNSET,
        toll_free_sms_verification_order_status: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.Number] | Awaitable[AsyncAccepted[Page[models.Number]]]:
        """List the numbers of the account, page by page.

        Rented ones and ones that were brought along from other carriers.

        Args:
            subaccount: Only what belongs to this subaccount (`SA…`). Meant for the main
                account: a subaccount sees its own things anyway.
            type: Only numbers of this type.
            number_type: The same as `type`. Which of the two is heeded may differ; prefer
                `type`. Uncertain: the API's documentation does not confirm it.
            number_startswith: Only numbers that begin with these digits.
            alias: Only numbers with exactly this alias.
            services: Only numbers that can do all of this: `voice`, `sms`, `mms`, or several of
                them separated by commas.
            cnam_lookup: Only numbers for which names of callers are looked up, or not.
            renewal_date: Only numbers whose rent is due on this day, written `YYYY-MM-DD`.
            renewal_date__gt: Only numbers whose rent is due after this day, written
                `YYYY-MM-DD`.
            renewal_date__gte: Only numbers whose rent is due on or after this day, written
                `YYYY-MM-DD`.
            renewal_date__lt: Only numbers whose rent is due before this day, written
                `YYYY-MM-DD`.
            renewal_date__lte: Only numbers whose rent is due on or before this day, written
                `YYYY-MM-DD`.
            tendlc_registration_status: Only numbers whose link to a 10DLC campaign is this far:
                `UNREGISTERED`, `PROCESSING` or `COMPLETED`. Older spellings are `unregistered`,
                `in_progress` and `registered`.
            tendlc_campaign_id: Only numbers that are linked to this 10DLC campaign.
            toll_free_sms_verification: Only toll-free numbers in this state: `unverified`,
                `pending_verification` or `verified`.
            toll_free_sms_verification_order_status: Only toll-free numbers whose verification
                is in this state.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every Number, page after page; `.page()` gives one
            page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            async for number in client.numbers.list():
                print(number.number)
        """
        return self._pages_asyncable(
            LIST_NUMBERS,
            query={
                "subaccount": subaccount,
                "type": type,
                "number_type": number_type,
                "number_startswith": number_startswith,
                "alias": alias,
                "services": services,
                "cnam_lookup": cnam_lookup,
                "renewal_date": renewal_date,
                "renewal_date__gt": renewal_date__gt,
                "renewal_date__gte": renewal_date__gte,
                "renewal_date__lt": renewal_date__lt,
                "renewal_date__lte": renewal_date__lte,
                "tendlc_registration_status": tendlc_registration_status,
                "tendlc_campaign_id": tendlc_campaign_id,
                "toll_free_sms_verification": toll_free_sms_verification,
                "toll_free_sms_verification_order_status": toll_free_sms_verification_order_status,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def get(self, number: str) -> models.Number: ...
    @overload
    async def get(
        self,
        number: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Number]: ...
    @overload
    async def get(
        self,
        number: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Number | AsyncAccepted[models.Number]: ...
    async def get(
        self,
        number: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Number | AsyncAccepted[models.Number]:
        """Get one number of the account.

        What it can do, what it costs, and who is asked about its calls and messages.

        Args:
            number: The number, with country code and without `+`.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Number: A number of the account, rented or brought along from a carrier.
            AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            number = await client.numbers.get("14155550100")
        """
        return await self._send_asyncable(
            GET_NUMBER,
            path={"number": number},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def update(
        self,
        number: str,
        *,
        app_id: str | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        compliance_application_id: str | Unset = UNSET,
        cnam_lookup: models.NumberFeatureSwitchLike | Unset = UNSET,
        cnam: str | Unset = UNSET,
        cnam_callback_url: str | Unset = UNSET,
        cnam_callback_method: models.HttpMethodLike | Unset = UNSET,
        profile_uuid: str | Unset = UNSET,
        caller_reputation: models.NumberFeatureSwitchLike | Unset = UNSET,
        caller_reputation_callback_url: str | Unset = UNSET,
        caller_reputation_callback_method: models.HttpMethodLike | Unset = UNSET,
        verification_info: Mapping[str, Any] | Unset = UNSET,
    ) -> models.Changed: ...
    @overload
    async def update(
        self,
        number: str,
        *,
        app_id: str | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        compliance_application_id: str | Unset = UNSET,
        cnam_lookup: models.NumberFeatureSwitchLike | Unset = UNSET,
        cnam: str | Unset = UNSET,
        cnam_callback_url: str | Unset = UNSET,
        cnam_callback_method: models.HttpMethodLike | Unset = UNSET,
        profile_uuid: str | Unset = UNSET,
        caller_reputation: models.NumberFeatureSwitchLike | Unset = UNSET,
        caller_reputation_callback_url: str | Unset = UNSET,
        caller_reputation_callback_method: models.HttpMethodLike | Unset = UNSET,
        verification_info: Mapping[str, Any] | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Changed]: ...
    @overload
    async def update(
        self,
        number: str,
        *,
        app_id: str | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        compliance_application_id: str | Unset = UNSET,
        cnam_lookup: models.NumberFeatureSwitchLike | Unset = UNSET,
        cnam: str | Unset = UNSET,
        cnam_callback_url: str | Unset = UNSET,
        cnam_callback_method: models.HttpMethodLike | Unset = UNSET,
        profile_uuid: str | Unset = UNSET,
        caller_reputation: models.NumberFeatureSwitchLike | Unset = UNSET,
        caller_reputation_callback_url: str | Unset = UNSET,
        caller_reputation_callback_method: models.HttpMethodLike | Unset = UNSET,
        verification_info: Mapping[str, Any] | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]: ...
    async def update(
        self,
        number: str,
        *,
        app_id: str | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        compliance_application_id: str | Unset = UNSET,
        cnam_lookup: models.NumberFeatureSwitchLike | Unset = UNSET,
        cnam: str | Unset = UNSET,
        cnam_callback_url: str | Unset = UNSET,
        cnam_callback_method: models.HttpMethodLike | Unset = UNSET,
        profile_uuid: str | Unset = UNSET,
        caller_reputation: models.NumberFeatureSwitchLike | Unset = UNSET,
        caller_reputation_callback_url: str | Unset = UNSET,
        caller_reputation_callback_method: models.HttpMethodLike | Unset = UNSET,
        verification_info: Mapping[str, Any] | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]:
        """Change a number.

        Gives it to another application, SIP trunk or subaccount, or changes its alias, the
        caller name that is shown, or its registration.

        Args:
            number: The number, with country code and without `+`.
            app_id: Id of an application or of an inbound SIP trunk. Send it even if it shall
                stay as it is: without it the number may fall back to the default application.
                Uncertain: the API's documentation does not confirm it.
            subaccount: The subaccount that shall have it.
            alias: A name of your own for it.
            compliance_application_id: Id of a compliance application.
            cnam_lookup: Whether to look up callers' names. US only.
            cnam: The name to show to those it calls. US only.
            cnam_callback_url: Told whether `cnam` was accepted.
            cnam_callback_method: The verb for `cnam_callback_url`. `POST` if nothing is said.
            profile_uuid: Id of the profile to register its reputation with.
            caller_reputation: Whether to register it, so that its calls are not shown as spam.
            caller_reputation_callback_url: Told of the state of its reputation.
            caller_reputation_callback_method: The verb for `caller_reputation_callback_url`.
            verification_info: Whose number it is, as first generation number verification wants
                it. Its members are not documented. Deprecated. Uncertain: the API's
                documentation does not confirm it.
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
            result = await client.numbers.update(
                "14155550100",
                app_id="31784177241579",
                alias="front-desk",
            )
        """
        return await self._send_asyncable(
            UPDATE_NUMBER,
            path={"number": number},
            body={
                "app_id": app_id,
                "subaccount": subaccount,
                "alias": alias,
                "compliance_application_id": compliance_application_id,
                "cnam_lookup": cnam_lookup,
                "cnam": cnam,
                "cnam_callback_url": cnam_callback_url,
                "cnam_callback_method": cnam_callback_method,
                "profile_uuid": profile_uuid,
                "caller_reputation": caller_reputation,
                "caller_reputation_callback_url": caller_reputation_callback_url,
                "caller_reputation_callback_method": caller_reputation_callback_method,
                "verification_info": verification_info,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def delete(self, number: str) -> None: ...
    @overload
    async def delete(
        self,
        number: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    async def delete(
        self,
        number: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    async def delete(
        self,
        number: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Give a number back.

        Ends the rent, or removes a number that was brought along from a carrier. Somebody else
        may get a number that was given back.

        Args:
            number: The number, with country code and without `+`.
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
            await client.numbers.delete("14155550100")
        """
        return await self._send_asyncable(
            UNRENT_NUMBER,
            path={"number": number},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class RawNumbers:
    """`Numbers`, whose methods give the answer as it came."""

    def __init__(self, resource: Numbers) -> None:
        self.search = raw(resource.search)
        self.buy = raw(resource.buy)
        self.create = raw(resource.create)
        self.list = raw(resource.list)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncRawNumbers:
    """`AsyncNumbers`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncNumbers) -> None:
        self.search = async_raw_list(resource.search)
        self.buy = async_raw(resource.buy)
        self.create = async_raw(resource.create)
        self.list = async_raw_list(resource.list)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)
