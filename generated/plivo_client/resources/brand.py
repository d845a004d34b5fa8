# Generated from resources/brands.yaml. Do not edit: change the spec, then `make generate`.
"""Who sends, as registered for 10DLC."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Annotated, Final, overload

from msgspec import Meta

from .. import models
from .._runtime.accepted import AsyncAccepted
from .._runtime.operation import Operation, Paging
from .._runtime.paging import AsyncPager, Page, Pager
from .._runtime.raw import async_raw, async_raw_list, raw
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset

CREATE_BRAND: Final[Operation[models.BrandResult]] = Operation(
    id="create_brand",
    method="POST",
    path="/Account/{auth_id}/10dlc/Brand/",
    result=models.BrandResult,
    retry="never",
    asyncable=True,
    accepts=lambda: {
        "body": {
            "brand_alias": str,
            "profile_uuid": Annotated[str, Meta(max_length=36)],
            "brand_type": str,
            "secondary_vetting": bool | str,
            "business_contact_email": str,
            "mobile_phone": str,
            "url": str,
            "method": str,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        }
    },
    check="brand.list",
)
LIST_BRANDS: Final[Operation[models.Brand]] = Operation(
    id="list_brands",
    method="GET",
    path="/Account/{auth_id}/10dlc/Brand/",
    result=models.BrandPage,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "query": {
            "type": str,
            "status": str,
            "registration_status": str,
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
        items="/brands",
        item=models.Brand,
        meta="/meta",
        next="/meta/next",
        total="/meta/total_count",
        stop="next",
    ),
)
GET_BRAND: Final[Operation[models.BrandEnvelope]] = Operation(
    id="get_brand",
    method="GET",
    path="/Account/{auth_id}/10dlc/Brand/{brand_id}/",
    result=models.BrandEnvelope,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"brand_id": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
DELETE_BRAND: Final[Operation[models.BrandResult]] = Operation(
    id="delete_brand",
    method="DELETE",
    path="/Account/{auth_id}/10dlc/Brand/{brand_id}/",
    result=models.BrandResult,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"brand_id": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
LIST_BRAND_USECASES: Final[Operation[models.BrandUsecases]] = Operation(
    id="list_brand_usecases",
    method="GET",
    path="/Account/{auth_id}/10dlc/Brand/{brand_id}/usecases/",
    result=models.BrandUsecases,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"brand_id": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
SEND_BRAND_OTP: Final[Operation[models.BrandOtpSent]] = Operation(
    id="send_brand_otp",
    method="POST",
    path="/Account/{auth_id}/10dlc/Brand/{brand_id}/OTP/",
    result=models.BrandOtpSent,
    retry="when-unsent",
    asyncable=True,
    accepts=lambda: {
        "path": {"brand_id": str},
        "body": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
    check="brand.list",
)


class Brand(Resource):
    """Who sends, as registered for 10DLC."""

    @overload
    def create(
        self,
        *,
        brand_alias: str,
        profile_uuid: str,
        brand_type: models.BrandTypeLike | Unset = UNSET,
        secondary_vetting: bool | str | Unset = UNSET,
        business_contact_email: str | Unset = UNSET,
        mobile_phone: str | Unset = UNSET,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
    ) -> models.BrandResult: ...
    @overload
    def create(
        self,
        *,
        brand_alias: str,
        profile_uuid: str,
        brand_type: models.BrandTypeLike | Unset = UNSET,
        secondary_vetting: bool | str | Unset = UNSET,
        business_contact_email: str | Unset = UNSET,
        mobile_phone: str | Unset = UNSET,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.BrandResult]: ...
    @overload
    def create(
        self,
        *,
        brand_alias: str,
        profile_uuid: str,
        brand_type: models.BrandTypeLike | Unset = UNSET,
        secondary_vetting: bool | str | Unset = UNSET,
        business_contact_email: str | Unset = UNSET,
        mobile_phone: str | Unset = UNSET,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.BrandResult | AsyncAccepted[models.BrandResult]: ...
    def create(
        self,
        *,
        brand_alias: str,
        profile_uuid: str,
        brand_type: models.BrandTypeLike | Unset = UNSET,
        secondary_vetting: bool | str | Unset = UNSET,
        business_contact_email: str | Unset = UNSET,
        mobile_phone: str | Unset = UNSET,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.BrandResult | AsyncAccepted[models.BrandResult]:
        """Register a brand.

        Hands a profile to the registry for 10DLC. The registration goes on after the answer:
        `url` is told of it, and `registration_status` says how far it is.

        Args:
            brand_alias: A name for it, for your own use.
            profile_uuid: The profile that describes the company. It must not belong to another
                brand yet. At most 36 characters.
            brand_type: `STANDARD` is a company with a tax number. `STARTER` is for those
                without one; new ones are not registered at present. Default: "STANDARD".
            secondary_vetting: Whether the company shall be vetted beyond its registration. Only
                for `STANDARD`. What applies without it is not certain. Uncertain: the API's
                documentation does not confirm it.
            business_contact_email: Mail address of a person at the company. May be empty.
            mobile_phone: Mobile number that receives the one-time code of a `STARTER` brand.
                Uncertain: the API's documentation does not confirm it.
            url: Told how the registration goes on.
            method: The verb for `url`. Default: "POST".
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            BrandResult: What was done to which brand. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.brand.create(
                brand_alias="Harbour Tables",
                profile_uuid="6b1f0f0e-2b51-4c57-9d0e-5c1b8f0e7a11",
                brand_type="STANDARD",
                secondary_vetting=True,
                url="https://example.com/plivo/brand",
            )
        """
        return self._send_asyncable(
            CREATE_BRAND,
            body={
                "brand_alias": brand_alias,
                "profile_uuid": profile_uuid,
                "brand_type": brand_type,
                "secondary_vetting": secondary_vetting,
                "business_contact_email": business_contact_email,
                "mobile_phone": mobile_phone,
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
        type: models.BrandTypeLike | Unset = UNSET,
        status: str | Unset = UNSET,
        registration_status: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Pager[models.Brand]: ...
    @overload
    def list(
        self,
        *,
        type: models.BrandTypeLike | Unset = UNSET,
        status: str | Unset = UNSET,
        registration_status: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.Brand]]: ...
    @overload
    def list(
        self,
        *,
        type: models.BrandTypeLike | Unset = UNSET,
        status: str | Unset = UNSET,
        registration_status: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.Brand] | AsyncAccepted[Page[models.Brand]]: ...
    def list(
        self,
        *,
        type: models.BrandTypeLike | Unset = UNSET,
        status: str | Unset = UNSET,
        registration_status: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.Brand] | AsyncAccepted[Page[models.Brand]]:
        """List brands, page by page.

        All brands of the account, whether registered or not.

        Args:
            type: Only brands of this type.
            status: Only brands in this state, such as `COMPLETED`. It may be that only
                `registration_status` is heeded. Uncertain: the API's documentation does not
                confirm it.
            registration_status: Only brands in this state, such as `COMPLETED`. It may be that
                only `status` is heeded. Uncertain: the API's documentation does not confirm it.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every Brand, page after page; `.page()` gives one page.
            AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            for brand in client.brand.list():
                print(brand.brand_id)
        """
        return self._pages_asyncable(
            LIST_BRANDS,
            query={
                "type": type,
                "status": status,
                "registration_status": registration_status,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get(self, brand_id: str) -> models.BrandEnvelope: ...
    @overload
    def get(
        self,
        brand_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.BrandEnvelope]: ...
    @overload
    def get(
        self,
        brand_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.BrandEnvelope | AsyncAccepted[models.BrandEnvelope]: ...
    def get(
        self,
        brand_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.BrandEnvelope | AsyncAccepted[models.BrandEnvelope]:
        """Get one brand.

        The brand as it is registered, with the reasons if it was declined.

        Args:
            brand_id: Id of the brand.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            BrandEnvelope: One brand. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            brand_envelope = client.brand.get("BEXMPL1")
        """
        return self._send_asyncable(
            GET_BRAND,
            path={"brand_id": brand_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def delete(self, brand_id: str) -> models.BrandResult: ...
    @overload
    def delete(
        self,
        brand_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.BrandResult]: ...
    @overload
    def delete(
        self,
        brand_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.BrandResult | AsyncAccepted[models.BrandResult]: ...
    def delete(
        self,
        brand_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.BrandResult | AsyncAccepted[models.BrandResult]:
        """Deactivate a brand.

        It must not have active campaigns. This cannot be undone.

        Args:
            brand_id: Id of the brand.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            BrandResult: What was done to which brand. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.brand.delete("BEXMPL1")
        """
        return self._send_asyncable(
            DELETE_BRAND,
            path={"brand_id": brand_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def get_usecases(self, brand_id: str) -> models.BrandUsecases: ...
    @overload
    def get_usecases(
        self,
        brand_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.BrandUsecases]: ...
    @overload
    def get_usecases(
        self,
        brand_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.BrandUsecases | AsyncAccepted[models.BrandUsecases]: ...
    def get_usecases(
        self,
        brand_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.BrandUsecases | AsyncAccepted[models.BrandUsecases]:
        """List what a brand may register campaigns for.

        All of them at once. Which they are depends on the type of the brand and how it was
        vetted.

        Args:
            brand_id: Id of the brand.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            BrandUsecases: What a brand may register campaigns for. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            brand_usecases = client.brand.get_usecases("BEXMPL1")
        """
        return self._send_asyncable(
            LIST_BRAND_USECASES,
            path={"brand_id": brand_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def trigger_otp(self, brand_id: str) -> models.BrandOtpSent: ...
    @overload
    def trigger_otp(
        self,
        brand_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.BrandOtpSent]: ...
    @overload
    def trigger_otp(
        self,
        brand_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.BrandOtpSent | AsyncAccepted[models.BrandOtpSent]: ...
    def trigger_otp(
        self,
        brand_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.BrandOtpSent | AsyncAccepted[models.BrandOtpSent]:
        """Send the one-time code of a starter brand again.

        The code confirms the person behind the brand. What the answer looks like is not known.

        Uncertain: the API's documentation does not confirm it.

        Args:
            brand_id: Id of the brand.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            BrandOtpSent: The code is on its way. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.brand.trigger_otp("BEXMPL1")
        """
        return self._send_asyncable(
            SEND_BRAND_OTP,
            path={"brand_id": brand_id},
            body={"callback_url": callback_url, "callback_method": callback_method},
        )


class AsyncBrand(AsyncResource):
    """Who sends, as registered for 10DLC."""

    @overload
    async def create(
        self,
        *,
        brand_alias: str,
        profile_uuid: str,
        brand_type: models.BrandTypeLike | Unset = UNSET,
        secondary_vetting: bool | str | Unset = UNSET,
        business_contact_email: str | Unset = UNSET,
        mobile_phone: str | Unset = UNSET,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
    ) -> models.BrandResult: ...
    @overload
    async def create(
        self,
        *,
        brand_alias: str,
        profile_uuid: str,
        brand_type: models.BrandTypeLike | Unset = UNSET,
        secondary_vetting: bool | str | Unset = UNSET,
        business_contact_email: str | Unset = UNSET,
        mobile_phone: str | Unset = UNSET,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.BrandResult]: ...
    @overload
    async def create(
        self,
        *,
        brand_alias: str,
        profile_uuid: str,
        brand_type: models.BrandTypeLike | Unset = UNSET,
        secondary_vetting: bool | str | Unset = UNSET,
        business_contact_email: str | Unset = UNSET,
        mobile_phone: str | Unset = UNSET,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.BrandResult | AsyncAccepted[models.BrandResult]: ...
    async def create(
        self,
        *,
        brand_alias: str,
        profile_uuid: str,
        brand_type: models.BrandTypeLike | Unset = UNSET,
        secondary_vetting: bool | str | Unset = UNSET,
        business_contact_email: str | Unset = UNSET,
        mobile_phone: str | Unset = UNSET,
        url: str | Unset = UNSET,
        method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.BrandResult | AsyncAccepted[models.BrandResult]:
        """Register a brand.

        Hands a profile to the registry for 10DLC. The registration goes on after the answer:
        `url` is told of it, and `registration_status` says how far it is.

        Args:
            brand_alias: A name for it, for your own use.
            profile_uuid: The profile that describes the company. It must not belong to another
                brand yet. At most 36 characters.
            brand_type: `STANDARD` is a company with a tax number. `STARTER` is for those
                without one; new ones are not registered at present. Default: "STANDARD".
            secondary_vetting: Whether the company shall be vetted beyond its registration. Only
                for `STANDARD`. What applies without it is not certain. Uncertain: the API's
                documentation does not confirm it.
            business_contact_email: Mail address of a person at the company. May be empty.
            mobile_phone: Mobile number that receives the one-time code of a `STARTER` brand.
                Uncertain: the API's documentation does not confirm it.
            url: Told how the registration goes on.
            method: The verb for `url`. Default: "POST".
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            BrandResult: What was done to which brand. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.brand.create(
                brand_alias="Harbour Tables",
                profile_uuid="6b1f0f0e-2b51-4c57-9d0e-5c1b8f0e7a11",
                brand_type="STANDARD",
                secondary_vetting=True,
                url="https://example.com/plivo/brand",
            )
        """
        return await self._send_asyncable(
            CREATE_BRAND,
            body={
                "brand_alias": brand_alias,
                "profile_uuid": profile_uuid,
                "brand_type": brand_type,
                "secondary_vetting": secondary_vetting,
                "business_contact_email": business_contact_email,
                "mobile_phone": mobile_phone,
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
        type: models.BrandTypeLike | Unset = UNSET,
        status: str | Unset = UNSET,
        registration_status: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> AsyncPager[models.Brand]: ...
    @overload
    def list(
        self,
        *,
        type: models.BrandTypeLike | Unset = UNSET,
        status: str | Unset = UNSET,
        registration_status: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.Brand]]]: ...
    @overload
    def list(
        self,
        *,
        type: models.BrandTypeLike | Unset = UNSET,
        status: str | Unset = UNSET,
        registration_status: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.Brand] | Awaitable[AsyncAccepted[Page[models.Brand]]]: ...
    def list(
        self,
        *,
        type: models.BrandTypeLike | Unset = UNSET,
        status: str | Unset = UNSET,
        registration_status: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.Brand] | Awaitable[AsyncAccepted[Page[models.Brand]]]:
        """List brands, page by page.

        All brands of the account, whether registered or not.

        Args:
            type: Only brands of this type.
            status: Only brands in this state, such as `COMPLETED`. It may be that only
                `registration_status` is heeded. Uncertain: the API's documentation does not
                confirm it.
            registration_status: Only brands in this state, such as `COMPLETED`. It may be that
                only `status` is heeded. Uncertain: the API's documentation does not confirm it.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every Brand, page after page; `.page()` gives one
            page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            async for brand in client.brand.list():
                print(brand.brand_id)
        """
        return self._pages_asyncable(
            LIST_BRANDS,
            query={
                "type": type,
                "status": status,
                "registration_status": registration_status,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def get(self, brand_id: str) -> models.BrandEnvelope: ...
    @overload
    async def get(
        self,
        brand_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.BrandEnvelope]: ...
    @overload
    async def get(
        self,
        brand_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.BrandEnvelope | AsyncAccepted[models.BrandEnvelope]: ...
    async def get(
        self,
        brand_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.BrandEnvelope | AsyncAccepted[models.BrandEnvelope]:
        """Get one brand.

        The brand as it is registered, with the reasons if it was declined.

        Args:
            brand_id: Id of the brand.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            BrandEnvelope: One brand. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            brand_envelope = await client.brand.get("BEXMPL1")
        """
        return await self._send_asyncable(
            GET_BRAND,
            path={"brand_id": brand_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def delete(self, brand_id: str) -> models.BrandResult: ...
    @overload
    async def delete(
        self,
        brand_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.BrandResult]: ...
    @overload
    async def delete(
        self,
        brand_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.BrandResult | AsyncAccepted[models.BrandResult]: ...
    async def delete(
        self,
        brand_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.BrandResult | AsyncAccepted[models.BrandResult]:
        """Deactivate a brand.

        It must not have active campaigns. This cannot be undone.

        Args:
            brand_id: Id of the brand.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            BrandResult: What was done to which brand. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.brand.delete("BEXMPL1")
        """
        return await self._send_asyncable(
            DELETE_BRAND,
            path={"brand_id": brand_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def get_usecases(self, brand_id: str) -> models.BrandUsecases: ...
    @overload
    async def get_usecases(
        self,
        brand_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.BrandUsecases]: ...
    @overload
    async def get_usecases(
        self,
        brand_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.BrandUsecases | AsyncAccepted[models.BrandUsecases]: ...
    async def get_usecases(
        self,
        brand_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.BrandUsecases | AsyncAccepted[models.BrandUsecases]:
        """List what a brand may register campaigns for.

        All of them at once. Which they are depends on the type of the brand and how it was
        vetted.

        Args:
            brand_id: Id of the brand.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            BrandUsecases: What a brand may register campaigns for. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            brand_usecases = await client.brand.get_usecases("BEXMPL1")
        """
        return await self._send_asyncable(
            LIST_BRAND_USECASES,
            path={"brand_id": brand_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def trigger_otp(self, brand_id: str) -> models.BrandOtpSent: ...
    @overload
    async def trigger_otp(
        self,
        brand_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.BrandOtpSent]: ...
    @overload
    async def trigger_otp(
        self,
        brand_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.BrandOtpSent | AsyncAccepted[models.BrandOtpSent]: ...
    async def trigger_otp(
        self,
        brand_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.BrandOtpSent | AsyncAccepted[models.BrandOtpSent]:
        """Send the one-time code of a starter brand again.

        The code confirms the person behind the brand. What the answer looks like is not known.

        Uncertain: the API's documentation does not confirm it.

        Args:
            brand_id: Id of the brand.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            BrandOtpSent: The code is on its way. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.brand.trigger_otp("BEXMPL1")
        """
        return await self._send_asyncable(
            SEND_BRAND_OTP,
            path={"brand_id": brand_id},
            body={"callback_url": callback_url, "callback_method": callback_method},
        )


class RawBrand:
    """`Brand`, whose methods give the answer as it came."""

    def __init__(self, resource: Brand) -> None:
        self.create = raw(resource.create)
        self.list = raw(resource.list)
        self.get = raw(resource.get)
        self.delete = raw(resource.delete)
        self.get_usecases = raw(resource.get_usecases)
        self.trigger_otp = raw(resource.trigger_otp)


class AsyncRawBrand:
    """`AsyncBrand`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncBrand) -> None:
        self.create = async_raw(resource.create)
        self.list = async_raw_list(resource.list)
        self.get = async_raw(resource.get)
        self.delete = async_raw(resource.delete)
        self.get_usecases = async_raw(resource.get_usecases)
        self.trigger_otp = async_raw(resource.trigger_otp)
