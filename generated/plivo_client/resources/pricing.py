# Generated from resources/pricing.yaml. Do not edit: change the spec, then `make generate`.
"""What calls and messages cost by country."""

from __future__ import annotations

from typing import Annotated, Final, overload

from msgspec import Meta

from .. import models
from .._runtime.accepted import AsyncAccepted
from .._runtime.operation import Operation
from .._runtime.raw import async_raw, raw
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset

GET_PRICING: Final[Operation[models.Pricing]] = Operation(
    id="get_pricing",
    method="GET",
    path="/Account/{auth_id}/Pricing/",
    result=models.Pricing,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "query": {
            "country_iso": Annotated[str, Meta(pattern="^[A-Z]{2}\\Z")],
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        }
    },
)


class Pricing(Resource):
    """What calls and messages cost by country."""

    @overload
    def get(self, *, country_iso: str) -> models.Pricing: ...
    @overload
    def get(
        self,
        *,
        country_iso: str,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Pricing]: ...
    @overload
    def get(
        self,
        *,
        country_iso: str,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Pricing | AsyncAccepted[models.Pricing]: ...
    def get(
        self,
        *,
        country_iso: str,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Pricing | AsyncAccepted[models.Pricing]:
        """Get the prices for one country.

        What this account pays for calls, messages and numbers there. All prices are in US
        dollars.

        Args:
            country_iso: The country, given by its two letters (ISO 3166-1).
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Pricing: What calls, messages and numbers cost in one country. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            pricing = client.pricing.get(country_iso="US")
        """
        return self._send_asyncable(
            GET_PRICING,
            query={
                "country_iso": country_iso,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )


class AsyncPricing(AsyncResource):
    """What calls and messages cost by country."""

    @overload
    async def get(self, *, country_iso: str) -> models.Pricing: ...
    @overload
    async def get(
        self,
        *,
        country_iso: str,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Pricing]: ...
    @overload
    async def get(
        self,
        *,
        country_iso: str,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Pricing | AsyncAccepted[models.Pricing]: ...
    async def get(
        self,
        *,
        country_iso: str,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Pricing | AsyncAccepted[models.Pricing]:
        """Get the prices for one country.

        What this account pays for calls, messages and numbers there. All prices are in US
        dollars.

        Args:
            country_iso: The country, given by its two letters (ISO 3166-1).
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Pricing: What calls, messages and numbers cost in one country. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            pricing = await client.pricing.get(country_iso="US")
        """
        return await self._send_asyncable(
            GET_PRICING,
            query={
                "country_iso": country_iso,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )


class RawPricing:
    """`Pricing`, whose methods give the answer as it came."""

    def __init__(self, resource: Pricing) -> None:
        self.get = raw(resource.get)


class AsyncRawPricing:
    """`AsyncPricing`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncPricing) -> None:
        self.get = async_raw(resource.get)
