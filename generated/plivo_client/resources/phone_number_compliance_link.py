# Generated from resources/phone_number_compliance.yaml. Do not edit: change the spec, then `make generate`.
"""Regulatory requirements of numbers, second generation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, overload

from .. import models
from .._runtime.accepted import AsyncAccepted
from .._runtime.operation import Operation
from .._runtime.raw import async_raw, raw
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset

CREATE_PHONE_NUMBER_COMPLIANCE_LINK: Final[Operation[models.PhoneNumberComplianceLinked]] = (
    Operation(
        id="create_phone_number_compliance_link",
        method="POST",
        path="/Account/{auth_id}/PhoneNumber/Compliance/Link/",
        result=models.PhoneNumberComplianceLinked,
        retry="safe",
        asyncable=True,
        accepts=lambda: {
            "body": {
                "numbers": list[models.PhoneNumberComplianceLink],
                "callback_url": str,
                "callback_method": models.CallbackMethod,
            }
        },
    )
)


class PhoneNumberComplianceLink(Resource):
    """Regulatory requirements of numbers, second generation."""

    @overload
    def create(
        self, *, numbers: Sequence[models.PhoneNumberComplianceLink | Mapping[str, Any]]
    ) -> models.PhoneNumberComplianceLinked: ...
    @overload
    def create(
        self,
        *,
        numbers: Sequence[models.PhoneNumberComplianceLink | Mapping[str, Any]],
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.PhoneNumberComplianceLinked]: ...
    @overload
    def create(
        self,
        *,
        numbers: Sequence[models.PhoneNumberComplianceLink | Mapping[str, Any]],
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PhoneNumberComplianceLinked | AsyncAccepted[models.PhoneNumberComplianceLinked]: ...
    def create(
        self,
        *,
        numbers: Sequence[models.PhoneNumberComplianceLink | Mapping[str, Any]],
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PhoneNumberComplianceLinked | AsyncAccepted[models.PhoneNumberComplianceLinked]:
        """Attach numbers to accepted applications.

        Each number is handled on its own: the answer is a success even if all of them failed.
        Look at `report` for what became of each.

        Args:
            numbers: The numbers.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            PhoneNumberComplianceLinked: What became of each number. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.phone_number_compliance_link.create(
                numbers=[
                    {
                        "number": "918055550100",
                        "compliance_application_id": "4f3da1c1-1f9d-11ef-9f3a-0242ac110004",
                    },
                    {
                        "number": "918055550101",
                        "compliance_application_id": "4f3da1c1-1f9d-11ef-9f3a-0242ac110004",
                    },
                ],
            )
        """
        return self._send_asyncable(
            CREATE_PHONE_NUMBER_COMPLIANCE_LINK,
            body={
                "numbers": numbers,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )


class AsyncPhoneNumberComplianceLink(AsyncResource):
    """Regulatory requirements of numbers, second generation."""

    @overload
    async def create(
        self, *, numbers: Sequence[models.PhoneNumberComplianceLink | Mapping[str, Any]]
    ) -> models.PhoneNumberComplianceLinked: ...
    @overload
    async def create(
        self,
        *,
        numbers: Sequence[models.PhoneNumberComplianceLink | Mapping[str, Any]],
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.PhoneNumberComplianceLinked]: ...
    @overload
    async def create(
        self,
        *,
        numbers: Sequence[models.PhoneNumberComplianceLink | Mapping[str, Any]],
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PhoneNumberComplianceLinked | AsyncAccepted[models.PhoneNumberComplianceLinked]: ...
    async def create(
        self,
        *,
        numbers: Sequence[models.PhoneNumberComplianceLink | Mapping[str, Any]],
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PhoneNumberComplianceLinked | AsyncAccepted[models.PhoneNumberComplianceLinked]:
        """Attach numbers to accepted applications.

        Each number is handled on its own: the answer is a success even if all of them failed.
        Look at `report` for what became of each.

        Args:
            numbers: The numbers.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            PhoneNumberComplianceLinked: What became of each number. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.phone_number_compliance_link.create(
                numbers=[
                    {
                        "number": "918055550100",
                        "compliance_application_id": "4f3da1c1-1f9d-11ef-9f3a-0242ac110004",
                    },
                    {
                        "number": "918055550101",
                        "compliance_application_id": "4f3da1c1-1f9d-11ef-9f3a-0242ac110004",
                    },
                ],
            )
        """
        return await self._send_asyncable(
            CREATE_PHONE_NUMBER_COMPLIANCE_LINK,
            body={
                "numbers": numbers,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )


class RawPhoneNumberComplianceLink:
    """`PhoneNumberComplianceLink`, whose methods give the answer as it came."""

    def __init__(self, resource: PhoneNumberComplianceLink) -> None:
        self.create = raw(resource.create)


class AsyncRawPhoneNumberComplianceLink:
    """`AsyncPhoneNumberComplianceLink`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncPhoneNumberComplianceLink) -> None:
        self.create = async_raw(resource.create)
