# Generated from resources/profiles.yaml. Do not edit: change the spec, then `make generate`.
"""Companies and addresses that brands are registered with."""

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

CREATE_PROFILE: Final[Operation[models.ProfileCreated]] = Operation(
    id="create_profile",
    method="POST",
    path="/Account/{auth_id}/Profile/",
    result=models.ProfileCreated,
    retry="never",
    asyncable=True,
    accepts=lambda: {
        "body": {
            "profile_alias": str,
            "customer_type": str,
            "entity_type": str,
            "company_name": Annotated[str, Meta(max_length=100)],
            "vertical": models.BusinessVertical,
            "address": models.ProfileAddressCreate,
            "authorized_contact": models.ProfileContactCreate,
            "business_contact_email": Annotated[str, Meta(max_length=255)],
            "doing_business_as": Annotated[str, Meta(max_length=100)],
            "ein": Annotated[str, Meta(max_length=100)],
            "ein_issuing_country": Annotated[str, Meta(max_length=2)],
            "stock_symbol": Annotated[str, Meta(max_length=10)],
            "stock_exchange": models.StockExchange,
            "website": Annotated[str, Meta(max_length=100)],
            "alt_business_id": Annotated[str, Meta(max_length=50)],
            "alt_business_id_type": models.AltBusinessIdType,
            "plivo_subaccount": Annotated[str, Meta(max_length=20)],
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        }
    },
    check="profile.list",
)
LIST_PROFILES: Final[Operation[models.Profile]] = Operation(
    id="list_profiles",
    method="GET",
    path="/Account/{auth_id}/Profile/",
    result=models.ProfilePage,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "query": {
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
        items="/profiles",
        item=models.Profile,
        meta="/meta",
        next="/meta/next",
        total="/meta/total_count",
        stop="next",
    ),
)
GET_PROFILE: Final[Operation[models.ProfileEnvelope]] = Operation(
    id="get_profile",
    method="GET",
    path="/Account/{auth_id}/Profile/{profile_uuid}/",
    result=models.ProfileEnvelope,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"profile_uuid": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
UPDATE_PROFILE: Final[Operation[models.ProfileEnvelope]] = Operation(
    id="update_profile",
    method="POST",
    path="/Account/{auth_id}/Profile/{profile_uuid}/",
    result=models.ProfileEnvelope,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"profile_uuid": str},
        "body": {
            "entity_type": str,
            "company_name": Annotated[str, Meta(max_length=100)],
            "doing_business_as": Annotated[str, Meta(max_length=100)],
            "vertical": models.BusinessVertical,
            "address": models.ProfileAddressCreate,
            "authorized_contact": models.ProfileContactCreate,
            "business_contact_email": Annotated[str, Meta(max_length=255)],
            "ein": Annotated[str, Meta(max_length=100)],
            "ein_issuing_country": Annotated[str, Meta(max_length=2)],
            "website": Annotated[str, Meta(max_length=100)],
            "alt_business_id": Annotated[str, Meta(max_length=50)],
            "alt_business_id_type": models.AltBusinessIdType,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
)
DELETE_PROFILE: Final[Operation[models.ProfileDeleted]] = Operation(
    id="delete_profile",
    method="DELETE",
    path="/Account/{auth_id}/Profile/{profile_uuid}/",
    result=models.ProfileDeleted,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"profile_uuid": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)


class Profile(Resource):
    """Companies and addresses that brands are registered with."""

    @overload
    def create(
        self,
        *,
        profile_alias: str,
        customer_type: models.ProfileCustomerTypeLike,
        entity_type: models.ProfileEntityTypeLike,
        company_name: str,
        vertical: models.BusinessVerticalLike,
        address: models.ProfileAddressCreate | Mapping[str, Any] | Unset = UNSET,
        authorized_contact: models.ProfileContactCreate | Mapping[str, Any] | Unset = UNSET,
        business_contact_email: str | Unset = UNSET,
        doing_business_as: str | Unset = UNSET,
        ein: str | Unset = UNSET,
        ein_issuing_country: str | Unset = UNSET,
        stock_symbol: str | Unset = UNSET,
        stock_exchange: models.StockExchangeLike | Unset = UNSET,
        website: str | Unset = UNSET,
        alt_business_id: str | Unset = UNSET,
        alt_business_id_type: models.AltBusinessIdTypeLike | Unset = UNSET,
        plivo_subaccount: str | Unset = UNSET,
    ) -> models.ProfileCreated: ...
    @overload
    def create(
        self,
        *,
        profile_alias: str,
        customer_type: models.ProfileCustomerTypeLike,
        entity_type: models.ProfileEntityTypeLike,
        company_name: str,
        vertical: models.BusinessVerticalLike,
        address: models.ProfileAddressCreate | Mapping[str, Any] | Unset = UNSET,
        authorized_contact: models.ProfileContactCreate | Mapping[str, Any] | Unset = UNSET,
        business_contact_email: str | Unset = UNSET,
        doing_business_as: str | Unset = UNSET,
        ein: str | Unset = UNSET,
        ein_issuing_country: str | Unset = UNSET,
        stock_symbol: str | Unset = UNSET,
        stock_exchange: models.StockExchangeLike | Unset = UNSET,
        website: str | Unset = UNSET,
        alt_business_id: str | Unset = UNSET,
        alt_business_id_type: models.AltBusinessIdTypeLike | Unset = UNSET,
        plivo_subaccount: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ProfileCreated]: ...
    @overload
    def create(
        self,
        *,
        profile_alias: str,
        customer_type: models.ProfileCustomerTypeLike,
        entity_type: models.ProfileEntityTypeLike,
        company_name: str,
        vertical: models.BusinessVerticalLike,
        address: models.ProfileAddressCreate | Mapping[str, Any] | Unset = UNSET,
        authorized_contact: models.ProfileContactCreate | Mapping[str, Any] | Unset = UNSET,
        business_contact_email: str | Unset = UNSET,
        doing_business_as: str | Unset = UNSET,
        ein: str | Unset = UNSET,
        ein_issuing_country: str | Unset = UNSET,
        stock_symbol: str | Unset = UNSET,
        stock_exchange: models.StockExchangeLike | Unset = UNSET,
        website: str | Unset = UNSET,
        alt_business_id: str | Unset = UNSET,
        alt_business_id_type: models.AltBusinessIdTypeLike | Unset = UNSET,
        plivo_subaccount: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ProfileCreated | AsyncAccepted[models.ProfileCreated]: ...
    def create(
        self,
        *,
        profile_alias: str,
        customer_type: models.ProfileCustomerTypeLike,
        entity_type: models.ProfileEntityTypeLike,
        company_name: str,
        vertical: models.BusinessVerticalLike,
        address: models.ProfileAddressCreate | Mapping[str, Any] | Unset = UNSET,
        authorized_contact: models.ProfileContactCreate | Mapping[str, Any] | Unset = UNSET,
        business_contact_email: str | Unset = UNSET,
        doing_business_as: str | Unset = UNSET,
        ein: str | Unset = UNSET,
        ein_issuing_country: str | Unset = UNSET,
        stock_symbol: str | Unset = UNSET,
        stock_exchange: models.StockExchangeLike | Unset = UNSET,
        website: str | Unset = UNSET,
        alt_business_id: str | Unset = UNSET,
        alt_business_id_type: models.AltBusinessIdTypeLike | Unset = UNSET,
        plivo_subaccount: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ProfileCreated | AsyncAccepted[models.ProfileCreated]:
        """Create a profile.

        Nothing is registered yet: create a brand, or verify a toll-free number, with it
        afterwards.

        Args:
            profile_alias: A name for it, for your own use.
            customer_type: Whether the account sends for itself (`DIRECT`) or for a customer of
                its own (`RESELLER`).
            entity_type: Kind of company. `PUBLIC` is publicly traded. The two that end in
                `_PROFIT` occur in old profiles.
            company_name: Legal name of the company. At most 100 characters.
            vertical: Trade of a company, or what messages are about.
            address: Where the company is.
            authorized_contact: The person to ask at the company.
            business_contact_email: Mail address of a person at a `PUBLIC` company. May be empty
                for others. At most 255 characters.
            doing_business_as: The name it is known by, if that is another.
                At most 100 characters.
            ein: Tax number of the company. At most 100 characters.
            ein_issuing_country: Country that issued `ein`, as two letters.
                At most 2 characters.
            stock_symbol: Symbol of its shares. Needed for `PUBLIC`. At most 10 characters.
            stock_exchange: Where they are traded. Needed for `PUBLIC`.
            website: Its web site, with or without `https://`. At most 100 characters.
            alt_business_id: Another number that identifies the company. At most 50 characters.
            alt_business_id_type: Who gave out a number that identifies a company. Empty or
                `NONE` if there is no such number.
            plivo_subaccount: Id of the subaccount (`SA…`) that it is for. Empty or left out for
                the main account. At most 20 characters.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ProfileCreated: The new profile's id. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.profile.create(
                profile_alias="harbour-tables",
                customer_type="DIRECT",
                entity_type="PRIVATE",
                company_name="Harbour Tables Inc.",
                vertical="HOSPITALITY",
                address={
                    "street": "340 Pine St",
                    "city": "San Francisco",
                    "state": "CA",
                    "postal_code": "94104",
                    "country": "US",
                },
                authorized_contact={
                    "first_name": "Ada",
                    "last_name": "Moreno",
                    "phone": "14155550100",
                    "email": "ada@example.com",
                    "title": "Owner",
                    "seniority": "CEO",
                },
                ein="121234567",
                ein_issuing_country="US",
                website="https://example.com",
            )
        """
        return self._send_asyncable(
            CREATE_PROFILE,
            body={
                "profile_alias": profile_alias,
                "customer_type": customer_type,
                "entity_type": entity_type,
                "company_name": company_name,
                "vertical": vertical,
                "address": address,
                "authorized_contact": authorized_contact,
                "business_contact_email": business_contact_email,
                "doing_business_as": doing_business_as,
                "ein": ein,
                "ein_issuing_country": ein_issuing_country,
                "stock_symbol": stock_symbol,
                "stock_exchange": stock_exchange,
                "website": website,
                "alt_business_id": alt_business_id,
                "alt_business_id_type": alt_business_id_type,
                "plivo_subaccount": plivo_subaccount,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET
    ) -> Pager[models.Profile]: ...
    @overload
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.Profile]]: ...
    @overload
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.Profile] | AsyncAccepted[Page[models.Profile]]: ...
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.Profile] | AsyncAccepted[Page[models.Profile]]:
        """List profiles, page by page.

        The companies that the account has described.

        Args:
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every Profile, page after page; `.page()` gives one page.
            AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            for profile in client.profile.list():
                print(profile.profile_uuid)
        """
        return self._pages_asyncable(
            LIST_PROFILES,
            query={
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get(self, profile_uuid: str) -> models.ProfileEnvelope: ...
    @overload
    def get(
        self,
        profile_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ProfileEnvelope]: ...
    @overload
    def get(
        self,
        profile_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ProfileEnvelope | AsyncAccepted[models.ProfileEnvelope]: ...
    def get(
        self,
        profile_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ProfileEnvelope | AsyncAccepted[models.ProfileEnvelope]:
        """Get one profile.

        What has no value is left out.

        Args:
            profile_uuid: Id of the profile.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ProfileEnvelope: One profile. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            profile_envelope = client.profile.get(
                "6b1f0f0e-2b51-4c57-9d0e-5c1b8f0e7a11",
            )
        """
        return self._send_asyncable(
            GET_PROFILE,
            path={"profile_uuid": profile_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def update(
        self,
        profile_uuid: str,
        *,
        entity_type: models.ProfileEntityTypeLike | Unset = UNSET,
        company_name: str | Unset = UNSET,
        doing_business_as: str | Unset = UNSET,
        vertical: models.BusinessVerticalLike | Unset = UNSET,
        address: models.ProfileAddressCreate | Mapping[str, Any] | Unset = UNSET,
        authorized_contact: models.ProfileContactCreate | Mapping[str, Any] | Unset = UNSET,
        business_contact_email: str | Unset = UNSET,
        ein: str | Unset = UNSET,
        ein_issuing_country: str | Unset = UNSET,
        website: str | Unset = UNSET,
        alt_business_id: str | Unset = UNSET,
        alt_business_id_type: models.AltBusinessIdTypeLike | Unset = UNSET,
    ) -> models.ProfileEnvelope: ...
    @overload
    def update(
        self,
        profile_uuid: str,
        *,
        entity_type: models.ProfileEntityTypeLike | Unset = UNSET,
        company_name: str | Unset = UNSET,
        doing_business_as: str | Unset = UNSET,
        vertical: models.BusinessVerticalLike | Unset = UNSET,
        address: models.ProfileAddressCreate | Mapping[str, Any] | Unset = UNSET,
        authorized_contact: models.ProfileContactCreate | Mapping[str, Any] | Unset = UNSET,
        business_contact_email: str | Unset = UNSET,
        ein: str | Unset = UNSET,
        ein_issuing_country: str | Unset = UNSET,
        website: str | Unset = UNSET,
        alt_business_id: str | Unset = UNSET,
        alt_business_id_type: models.AltBusinessIdTypeLike | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ProfileEnvelope]: ...
    @overload
    def update(
        self,
        profile_uuid: str,
        *,
        entity_type: models.ProfileEntityTypeLike | Unset = UNSET,
        company_name: str | Unset = UNSET,
        doing_business_as: str | Unset = UNSET,
        vertical: models.BusinessVerticalLike | Unset = UNSET,
        address: models.ProfileAddressCreate | Mapping[str, Any] | Unset = UNSET,
        authorized_contact: models.ProfileContactCreate | Mapping[str, Any] | Unset = UNSET,
        business_contact_email: str | Unset = UNSET,
        ein: str | Unset = UNSET,
        ein_issuing_country: str | Unset = UNSET,
        website: str | Unset = UNSET,
        alt_business_id: str | Unset = UNSET,
        alt_business_id_type: models.AltBusinessIdTypeLike | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ProfileEnvelope | AsyncAccepted[models.ProfileEnvelope]: ...
    def update(
        self,
        profile_uuid: str,
        *,
        entity_type: models.ProfileEntityTypeLike | Unset = UNSET,
        company_name: str | Unset = UNSET,
        doing_business_as: str | Unset = UNSET,
        vertical: models.BusinessVerticalLike | Unset = UNSET,
        address: models.ProfileAddressCreate | Mapping[str, Any] | Unset = UNSET,
        authorized_contact: models.ProfileContactCreate | Mapping[str, Any] | Unset = UNSET,
        business_contact_email: str | Unset = UNSET,
        ein: str | Unset = UNSET,
        ein_issuing_country: str | Unset = UNSET,
        website: str | Unset = UNSET,
        alt_business_id: str | Unset = UNSET,
        alt_business_id_type: models.AltBusinessIdTypeLike | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ProfileEnvelope | AsyncAccepted[models.ProfileEnvelope]:
        """Change a profile.

        Only what is sent changes. The answer shows the whole profile.

        Args:
            profile_uuid: Id of the profile.
            entity_type: Kind of company. `PUBLIC` is publicly traded. The two that end in
                `_PROFIT` occur in old profiles.
            company_name: Legal name of the company. At most 100 characters.
            doing_business_as: The name it is known by, if that is another.
                At most 100 characters.
            vertical: Trade of a company, or what messages are about.
            address: Where the company is.
            authorized_contact: The person to ask at the company.
            business_contact_email: Mail address of a person at a `PUBLIC` company.
                At most 255 characters.
            ein: Tax number of the company. At most 100 characters.
            ein_issuing_country: Country that issued `ein`, as two letters.
                At most 2 characters.
            website: Its web site, with or without `https://`. At most 100 characters.
            alt_business_id: Another number that identifies the company. At most 50 characters.
            alt_business_id_type: Who gave out a number that identifies a company. Empty or
                `NONE` if there is no such number.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ProfileEnvelope: One profile. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.profile.update(
                "6b1f0f0e-2b51-4c57-9d0e-5c1b8f0e7a11",
                website="https://www.example.com",
            )
        """
        return self._send_asyncable(
            UPDATE_PROFILE,
            path={"profile_uuid": profile_uuid},
            body={
                "entity_type": entity_type,
                "company_name": company_name,
                "doing_business_as": doing_business_as,
                "vertical": vertical,
                "address": address,
                "authorized_contact": authorized_contact,
                "business_contact_email": business_contact_email,
                "ein": ein,
                "ein_issuing_country": ein_issuing_country,
                "website": website,
                "alt_business_id": alt_business_id,
                "alt_business_id_type": alt_business_id_type,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def delete(self, profile_uuid: str) -> models.ProfileDeleted: ...
    @overload
    def delete(
        self,
        profile_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ProfileDeleted]: ...
    @overload
    def delete(
        self,
        profile_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ProfileDeleted | AsyncAccepted[models.ProfileDeleted]: ...
    def delete(
        self,
        profile_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ProfileDeleted | AsyncAccepted[models.ProfileDeleted]:
        """Delete a profile.

        Brands and toll-free verifications cannot be made from it any more.

        Args:
            profile_uuid: Id of the profile.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ProfileDeleted: The profile is gone, unless there is an `error`. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.profile.delete("6b1f0f0e-2b51-4c57-9d0e-5c1b8f0e7a11")
        """
        return self._send_asyncable(
            DELETE_PROFILE,
            path={"profile_uuid": profile_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class AsyncProfile(AsyncResource):
    """Companies and addresses that brands are registered with."""

    @overload
    async def create(
        self,
        *,
        profile_alias: str,
        customer_type: models.ProfileCustomerTypeLike,
        entity_type: models.ProfileEntityTypeLike,
        company_name: str,
        vertical: models.BusinessVerticalLike,
        address: models.ProfileAddressCreate | Mapping[str, Any] | Unset = UNSET,
        authorized_contact: models.ProfileContactCreate | Mapping[str, Any] | Unset = UNSET,
        business_contact_email: str | Unset = UNSET,
        doing_business_as: str | Unset = UNSET,
        ein: str | Unset = UNSET,
        ein_issuing_country: str | Unset = UNSET,
        stock_symbol: str | Unset = UNSET,
        stock_exchange: models.StockExchangeLike | Unset = UNSET,
        website: str | Unset = UNSET,
        alt_business_id: str | Unset = UNSET,
        alt_business_id_type: models.AltBusinessIdTypeLike | Unset = UNSET,
        plivo_subaccount: str | Unset = UNSET,
    ) -> models.ProfileCreated: ...
    @overload
    async def create(
        self,
        *,
        profile_alias: str,
        customer_type: models.ProfileCustomerTypeLike,
        entity_type: models.ProfileEntityTypeLike,
        company_name: str,
        vertical: models.BusinessVerticalLike,
        address: models.ProfileAddressCreate | Mapping[str, Any] | Unset = UNSET,
        authorized_contact: models.ProfileContactCreate | Mapping[str, Any] | Unset = UNSET,
        business_contact_email: str | Unset = UNSET,
        doing_business_as: str | Unset = UNSET,
        ein: str | Unset = UNSET,
        ein_issuing_country: str | Unset = UNSET,
        stock_symbol: str | Unset = UNSET,
        stock_exchange: models.StockExchangeLike | Unset = UNSET,
        website: str | Unset = UNSET,
        alt_business_id: str | Unset = UNSET,
        alt_business_id_type: models.AltBusinessIdTypeLike | Unset = UNSET,
        plivo_subaccount: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ProfileCreated]: ...
    @overload
    async def create(
        self,
        *,
        profile_alias: str,
        customer_type: models.ProfileCustomerTypeLike,
        entity_type: models.ProfileEntityTypeLike,
        company_name: str,
        vertical: models.BusinessVerticalLike,
        address: models.ProfileAddressCreate | Mapping[str, Any] | Unset = UNSET,
        authorized_contact: models.ProfileContactCreate | Mapping[str, Any] | Unset = UNSET,
        business_contact_email: str | Unset = UNSET,
        doing_business_as: str | Unset = UNSET,
        ein: str | Unset = UNSET,
        ein_issuing_country: str | Unset = UNSET,
        stock_symbol: str | Unset = UNSET,
        stock_exchange: models.StockExchangeLike | Unset = UNSET,
        website: str | Unset = UNSET,
        alt_business_id: str | Unset = UNSET,
        alt_business_id_type: models.AltBusinessIdTypeLike | Unset = UNSET,
        plivo_subaccount: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ProfileCreated | AsyncAccepted[models.ProfileCreated]: ...
    async def create(
        self,
        *,
        profile_alias: str,
        customer_type: models.ProfileCustomerTypeLike,
        entity_type: models.ProfileEntityTypeLike,
        company_name: str,
        vertical: models.BusinessVerticalLike,
        address: models.ProfileAddressCreate | Mapping[str, Any] | Unset = UNSET,
        authorized_contact: models.ProfileContactCreate | Mapping[str, Any] | Unset = UNSET,
        business_contact_email: str | Unset = UNSET,
        doing_business_as: str | Unset = UNSET,
        ein: str | Unset = UNSET,
        ein_issuing_country: str | Unset = UNSET,
        stock_symbol: str | Unset = UNSET,
        stock_exchange: models.StockExchangeLike | Unset = UNSET,
        website: str | Unset = UNSET,
        alt_business_id: str | Unset = UNSET,
        alt_business_id_type: models.AltBusinessIdTypeLike | Unset = UNSET,
        plivo_subaccount: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ProfileCreated | AsyncAccepted[models.ProfileCreated]:
        """Create a profile.

        Nothing is registered yet: create a brand, or verify a toll-free number, with it
        afterwards.

        Args:
            profile_alias: A name for it, for your own use.
            customer_type: Whether the account sends for itself (`DIRECT`) or for a customer of
                its own (`RESELLER`).
            entity_type: Kind of company. `PUBLIC` is publicly traded. The two that end in
                `_PROFIT` occur in old profiles.
            company_name: Legal name of the company. At most 100 characters.
            vertical: Trade of a company, or what messages are about.
            address: Where the company is.
            authorized_contact: The person to ask at the company.
            business_contact_email: Mail address of a person at a `PUBLIC` company. May be empty
                for others. At most 255 characters.
            doing_business_as: The name it is known by, if that is another.
                At most 100 characters.
            ein: Tax number of the company. At most 100 characters.
            ein_issuing_country: Country that issued `ein`, as two letters.
                At most 2 characters.
            stock_symbol: Symbol of its shares. Needed for `PUBLIC`. At most 10 characters.
            stock_exchange: Where they are traded. Needed for `PUBLIC`.
            website: Its web site, with or without `https://`. At most 100 characters.
            alt_business_id: Another number that identifies the company. At most 50 characters.
            alt_business_id_type: Who gave out a number that identifies a company. Empty or
                `NONE` if there is no such number.
            plivo_subaccount: Id of the subaccount (`SA…`) that it is for. Empty or left out for
                the main account. At most 20 characters.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ProfileCreated: The new profile's id. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.profile.create(
                profile_alias="harbour-tables",
                customer_type="DIRECT",
                entity_type="PRIVATE",
                company_name="Harbour Tables Inc.",
                vertical="HOSPITALITY",
                address={
                    "street": "340 Pine St",
                    "city": "San Francisco",
                    "state": "CA",
                    "postal_code": "94104",
                    "country": "US",
                },
                authorized_contact={
                    "first_name": "Ada",
                    "last_name": "Moreno",
                    "phone": "14155550100",
                    "email": "ada@example.com",
                    "title": "Owner",
                    "seniority": "CEO",
                },
                ein="121234567",
                ein_issuing_country="US",
                website="https://example.com",
            )
        """
        return await self._send_asyncable(
            CREATE_PROFILE,
            body={
                "profile_alias": profile_alias,
                "customer_type": customer_type,
                "entity_type": entity_type,
                "company_name": company_name,
                "vertical": vertical,
                "address": address,
                "authorized_contact": authorized_contact,
                "business_contact_email": business_contact_email,
                "doing_business_as": doing_business_as,
                "ein": ein,
                "ein_issuing_country": ein_issuing_country,
                "stock_symbol": stock_symbol,
                "stock_exchange": stock_exchange,
                "website": website,
                "alt_business_id": alt_business_id,
                "alt_business_id_type": alt_business_id_type,
                "plivo_subaccount": plivo_subaccount,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET
    ) -> AsyncPager[models.Profile]: ...
    @overload
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.Profile]]]: ...
    @overload
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.Profile] | Awaitable[AsyncAccepted[Page[models.Profile]]]: ...
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.Profile] | Awaitable[AsyncAccepted[Page[models.Profile]]]:
        """List profiles, page by page.

        The companies that the account has described.

        Args:
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every Profile, page after page; `.page()` gives one
            page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            async for profile in client.profile.list():
                print(profile.profile_uuid)
        """
        return self._pages_asyncable(
            LIST_PROFILES,
            query={
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def get(self, profile_uuid: str) -> models.ProfileEnvelope: ...
    @overload
    async def get(
        self,
        profile_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ProfileEnvelope]: ...
    @overload
    async def get(
        self,
        profile_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ProfileEnvelope | AsyncAccepted[models.ProfileEnvelope]: ...
    async def get(
        self,
        profile_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ProfileEnvelope | AsyncAccepted[models.ProfileEnvelope]:
        """Get one profile.

        What has no value is left out.

        Args:
            profile_uuid: Id of the profile.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ProfileEnvelope: One profile. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            profile_envelope = await client.profile.get(
                "6b1f0f0e-2b51-4c57-9d0e-5c1b8f0e7a11",
            )
        """
        return await self._send_asyncable(
            GET_PROFILE,
            path={"profile_uuid": profile_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def update(
        self,
        profile_uuid: str,
        *,
        entity_type: models.ProfileEntityTypeLike | Unset = UNSET,
        company_name: str | Unset = UNSET,
        doing_business_as: str | Unset = UNSET,
        vertical: models.BusinessVerticalLike | Unset = UNSET,
        address: models.ProfileAddressCreate | Mapping[str, Any] | Unset = UNSET,
        authorized_contact: models.ProfileContactCreate | Mapping[str, Any] | Unset = UNSET,
        business_contact_email: str | Unset = UNSET,
        ein: str | Unset = UNSET,
        ein_issuing_country: str | Unset = UNSET,
        website: str | Unset = UNSET,
        alt_business_id: str | Unset = UNSET,
        alt_business_id_type: models.AltBusinessIdTypeLike | Unset = UNSET,
    ) -> models.ProfileEnvelope: ...
    @overload
    async def update(
        self,
        profile_uuid: str,
        *,
        entity_type: models.ProfileEntityTypeLike | Unset = UNSET,
        company_name: str | Unset = UNSET,
        doing_business_as: str | Unset = UNSET,
        vertical: models.BusinessVerticalLike | Unset = UNSET,
        address: models.ProfileAddressCreate | Mapping[str, Any] | Unset = UNSET,
        authorized_contact: models.ProfileContactCreate | Mapping[str, Any] | Unset = UNSET,
        business_contact_email: str | Unset = UNSET,
        ein: str | Unset = UNSET,
        ein_issuing_country: str | Unset = UNSET,
        website: str | Unset = UNSET,
        alt_business_id: str | Unset = UNSET,
        alt_business_id_type: models.AltBusinessIdTypeLike | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ProfileEnvelope]: ...
    @overload
    async def update(
        self,
        profile_uuid: str,
        *,
        entity_type: models.ProfileEntityTypeLike | Unset = UNSET,
        company_name: str | Unset = UNSET,
        doing_business_as: str | Unset = UNSET,
        vertical: models.BusinessVerticalLike | Unset = UNSET,
        address: models.ProfileAddressCreate | Mapping[str, Any] | Unset = UNSET,
        authorized_contact: models.ProfileContactCreate | Mapping[str, Any] | Unset = UNSET,
        business_contact_email: str | Unset = UNSET,
        ein: str | Unset = UNSET,
        ein_issuing_country: str | Unset = UNSET,
        website: str | Unset = UNSET,
        alt_business_id: str | Unset = UNSET,
        alt_business_id_type: models.AltBusinessIdTypeLike | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ProfileEnvelope | AsyncAccepted[models.ProfileEnvelope]: ...
    async def update(
        self,
        profile_uuid: str,
        *,
        entity_type: models.ProfileEntityTypeLike | Unset = UNSET,
        company_name: str | Unset = UNSET,
        doing_business_as: str | Unset = UNSET,
        vertical: models.BusinessVerticalLike | Unset = UNSET,
        address: models.ProfileAddressCreate | Mapping[str, Any] | Unset = UNSET,
        authorized_contact: models.ProfileContactCreate | Mapping[str, Any] | Unset = UNSET,
        business_contact_email: str | Unset = UNSET,
        ein: str | Unset = UNSET,
        ein_issuing_country: str | Unset = UNSET,
        website: str | Unset = UNSET,
        alt_business_id: str | Unset = UNSET,
        alt_business_id_type: models.AltBusinessIdTypeLike | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ProfileEnvelope | AsyncAccepted[models.ProfileEnvelope]:
        """Change a profile.

        Only what is sent changes. The answer shows the whole profile.

        Args:
            profile_uuid: Id of the profile.
            entity_type: Kind of company. `PUBLIC` is publicly traded. The two that end in
                `_PROFIT` occur in old profiles.
            company_name: Legal name of the company. At most 100 characters.
            doing_business_as: The name it is known by, if that is another.
                At most 100 characters.
            vertical: Trade of a company, or what messages are about.
            address: Where the company is.
            authorized_contact: The person to ask at the company.
            business_contact_email: Mail address of a person at a `PUBLIC` company.
                At most 255 characters.
            ein: Tax number of the company. At most 100 characters.
            ein_issuing_country: Country that issued `ein`, as two letters.
                At most 2 characters.
            website: Its web site, with or without `https://`. At most 100 characters.
            alt_business_id: Another number that identifies the company. At most 50 characters.
            alt_business_id_type: Who gave out a number that identifies a company. Empty or
                `NONE` if there is no such number.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ProfileEnvelope: One profile. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.profile.update(
                "6b1f0f0e-2b51-4c57-9d0e-5c1b8f0e7a11",
                website="https://www.example.com",
            )
        """
        return await self._send_asyncable(
            UPDATE_PROFILE,
            path={"profile_uuid": profile_uuid},
            body={
                "entity_type": entity_type,
                "company_name": company_name,
                "doing_business_as": doing_business_as,
                "vertical": vertical,
                "address": address,
                "authorized_contact": authorized_contact,
                "business_contact_email": business_contact_email,
                "ein": ein,
                "ein_issuing_country": ein_issuing_country,
                "website": website,
                "alt_business_id": alt_business_id,
                "alt_business_id_type": alt_business_id_type,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def delete(self, profile_uuid: str) -> models.ProfileDeleted: ...
    @overload
    async def delete(
        self,
        profile_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ProfileDeleted]: ...
    @overload
    async def delete(
        self,
        profile_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ProfileDeleted | AsyncAccepted[models.ProfileDeleted]: ...
    async def delete(
        self,
        profile_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ProfileDeleted | AsyncAccepted[models.ProfileDeleted]:
        """Delete a profile.

        Brands and toll-free verifications cannot be made from it any more.

        Args:
            profile_uuid: Id of the profile.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ProfileDeleted: The profile is gone, unless there is an `error`. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.profile.delete("6b1f0f0e-2b51-4c57-9d0e-5c1b8f0e7a11")
        """
        return await self._send_asyncable(
            DELETE_PROFILE,
            path={"profile_uuid": profile_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class RawProfile:
    """`Profile`, whose methods give the answer as it came."""

    def __init__(self, resource: Profile) -> None:
        self.create = raw(resource.create)
        self.list = raw(resource.list)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncRawProfile:
    """`AsyncProfile`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncProfile) -> None:
        self.create = async_raw(resource.create)
        self.list = async_raw_list(resource.list)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)
