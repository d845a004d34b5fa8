# Generated from resources/phone_number_compliance.yaml. Do not edit: change the spec, then `make generate`.
"""Regulatory requirements of numbers, second generation."""

from __future__ import annotations

from typing import Annotated, Final, overload

from msgspec import Meta

from .. import models
from .._runtime.accepted import AsyncAccepted
from .._runtime.operation import Operation
from .._runtime.raw import async_raw, raw
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset

GET_PHONE_NUMBER_COMPLIANCE_REQUIREMENTS: Final[
    Operation[models.PhoneNumberComplianceRequirements]
] = Operation(
    id="get_phone_number_compliance_requirements",
    method="GET",
    path="/Account/{auth_id}/PhoneNumber/Compliance/Requirements/",
    result=models.PhoneNumberComplianceRequirements,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "query": {
            "country_iso": Annotated[str, Meta(min_length=2, max_length=2)],
            "number_type": models.ComplianceNumberType,
            "user_type": models.ComplianceUserType,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        }
    },
)


class PhoneNumberComplianceRequirements(Resource):
    """Regulatory requirements of numbers, second generation."""

    @overload
    def get(
        self,
        *,
        country_iso: str,
        number_type: models.ComplianceNumberTypeLike,
        user_type: models.ComplianceUserTypeLike,
    ) -> models.PhoneNumberComplianceRequirements: ...
    @overload
    def get(
        self,
        *,
        country_iso: str,
        number_type: models.ComplianceNumberTypeLike,
        user_type: models.ComplianceUserTypeLike,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.PhoneNumberComplianceRequirements]: ...
    @overload
    def get(
        self,
        *,
        country_iso: str,
        number_type: models.ComplianceNumberTypeLike,
        user_type: models.ComplianceUserTypeLike,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.PhoneNumberComplianceRequirements
        | AsyncAccepted[models.PhoneNumberComplianceRequirements]
    ): ...
    def get(
        self,
        *,
        country_iso: str,
        number_type: models.ComplianceNumberTypeLike,
        user_type: models.ComplianceUserTypeLike,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.PhoneNumberComplianceRequirements
        | AsyncAccepted[models.PhoneNumberComplianceRequirements]
    ):
        """Get what is needed to use a kind of number.

        The documents, and for each the fields to fill in and whether a file has to come with
        it. Ask for this first: the ids of document types are needed in an application. At
        present there are requirements for India alone.

        Args:
            country_iso: Country of the number, as two letters. Exactly 2 characters.
            number_type: Kind of number.
            user_type: Who will use the number.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            PhoneNumberComplianceRequirements: The documents that are needed for one kind of
            number and one kind of user. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.phone_number_compliance_requirements.get(
                country_iso="IN",
                number_type="local",
                user_type="business",
            )
        """
        return self._send_asyncable(
            GET_PHONE_NUMBER_COMPLIANCE_REQUIREMENTS,
            query={
                "country_iso": country_iso,
                "number_type": number_type,
                "user_type": user_type,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )


class AsyncPhoneNumberComplianceRequirements(AsyncResource):
    """Regulatory requirements of numbers, second generation."""

    @overload
    async def get(
        self,
        *,
        country_iso: str,
        number_type: models.ComplianceNumberTypeLike,
        user_type: models.ComplianceUserTypeLike,
    ) -> models.PhoneNumberComplianceRequirements: ...
    @overload
    async def get(
        self,
        *,
        country_iso: str,
        number_type: models.ComplianceNumberTypeLike,
        user_type: models.ComplianceUserTypeLike,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.PhoneNumberComplianceRequirements]: ...
    @overload
    async def get(
        self,
        *,
        country_iso: str,
        number_type: models.ComplianceNumberTypeLike,
        user_type: models.ComplianceUserTypeLike,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.PhoneNumberComplianceRequirements
        | AsyncAccepted[models.PhoneNumberComplianceRequirements]
    ): ...
    async def get(
        self,
        *,
        country_iso: str,
        number_type: models.ComplianceNumberTypeLike,
        user_type: models.ComplianceUserTypeLike,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.PhoneNumberComplianceRequirements
        | AsyncAccepted[models.PhoneNumberComplianceRequirements]
    ):
        """Get what is needed to use a kind of number.

        The documents, and for each the fields to fill in and whether a file has to come with
        it. Ask for this first: the ids of document types are needed in an application. At
        present there are requirements for India alone.

        Args:
            country_iso: Country of the number, as two letters. Exactly 2 characters.
            number_type: Kind of number.
            user_type: Who will use the number.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            PhoneNumberComplianceRequirements: The documents that are needed for one kind of
            number and one kind of user. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.phone_number_compliance_requirements.get(
                country_iso="IN",
                number_type="local",
                user_type="business",
            )
        """
        return await self._send_asyncable(
            GET_PHONE_NUMBER_COMPLIANCE_REQUIREMENTS,
            query={
                "country_iso": country_iso,
                "number_type": number_type,
                "user_type": user_type,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )


class RawPhoneNumberComplianceRequirements:
    """`PhoneNumberComplianceRequirements`, whose methods give the answer as it came."""

    def __init__(self, resource: PhoneNumberComplianceRequirements) -> None:
        self.get = raw(resource.get)


class AsyncRawPhoneNumberComplianceRequirements:
    """`AsyncPhoneNumberComplianceRequirements`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncPhoneNumberComplianceRequirements) -> None:
        self.get = async_raw(resource.get)
