# Generated from resources/compliance_requirements.yaml. Do not edit: change the spec, then `make generate`.
"""What a regulator asks for."""

from __future__ import annotations

from typing import Final, overload

from .. import models
from .._runtime.accepted import AsyncAccepted
from .._runtime.operation import Operation
from .._runtime.raw import async_raw, raw
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset

FIND_COMPLIANCE_REQUIREMENT: Final[Operation[models.ComplianceRequirement]] = Operation(
    id="find_compliance_requirement",
    method="GET",
    path="/Account/{auth_id}/ComplianceRequirement/",
    result=models.ComplianceRequirement,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "query": {
            "country_iso2": str,
            "number_type": str,
            "end_user_type": str,
            "phone_number": str,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        }
    },
)
GET_COMPLIANCE_REQUIREMENT: Final[Operation[models.ComplianceRequirement]] = Operation(
    id="get_compliance_requirement",
    method="GET",
    path="/Account/{auth_id}/ComplianceRequirement/{compliance_requirement_id}/",
    result=models.ComplianceRequirement,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"compliance_requirement_id": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)


class ComplianceRequirements(Resource):
    """What a regulator asks for."""

    @overload
    def list(
        self,
        *,
        country_iso2: str | Unset = UNSET,
        number_type: models.RegulatedNumberTypeLike | Unset = UNSET,
        end_user_type: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
    ) -> models.ComplianceRequirement: ...
    @overload
    def list(
        self,
        *,
        country_iso2: str | Unset = UNSET,
        number_type: models.RegulatedNumberTypeLike | Unset = UNSET,
        end_user_type: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ComplianceRequirement]: ...
    @overload
    def list(
        self,
        *,
        country_iso2: str | Unset = UNSET,
        number_type: models.RegulatedNumberTypeLike | Unset = UNSET,
        end_user_type: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ComplianceRequirement | AsyncAccepted[models.ComplianceRequirement]: ...
    def list(
        self,
        *,
        country_iso2: str | Unset = UNSET,
        number_type: models.RegulatedNumberTypeLike | Unset = UNSET,
        end_user_type: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ComplianceRequirement | AsyncAccepted[models.ComplianceRequirement]:
        """Find out which documents are needed.

        Give the country, the type of the number and that of its end user, or a number instead
        of the first two. Answers with the one requirement that applies, not with a list.

        Beta: it may still change.

        Args:
            country_iso2: Country of the number, as two letters.
            number_type: Kind of the number.
            end_user_type: Kind of the end user, `individual` or `business`.
            phone_number: The number itself, in place of its country and kind.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ComplianceRequirement: The proofs that a regulator asks for. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            compliance_requirement = client.compliance_requirements.list()
        """
        return self._send_asyncable(
            FIND_COMPLIANCE_REQUIREMENT,
            query={
                "country_iso2": country_iso2,
                "number_type": number_type,
                "end_user_type": end_user_type,
                "phone_number": phone_number,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get(self, compliance_requirement_id: str) -> models.ComplianceRequirement: ...
    @overload
    def get(
        self,
        compliance_requirement_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ComplianceRequirement]: ...
    @overload
    def get(
        self,
        compliance_requirement_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ComplianceRequirement | AsyncAccepted[models.ComplianceRequirement]: ...
    def get(
        self,
        compliance_requirement_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ComplianceRequirement | AsyncAccepted[models.ComplianceRequirement]:
        """Get one requirement.

        For each proof that is asked for, the kinds of documents that will do.

        Beta: it may still change.

        Args:
            compliance_requirement_id: Id of the requirement.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ComplianceRequirement: The proofs that a regulator asks for. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            compliance_requirement = client.compliance_requirements.get(
                "e2d5f6a7-8b9c-4d4e-8f1a-0b9c8d7e6f5a",
            )
        """
        return self._send_asyncable(
            GET_COMPLIANCE_REQUIREMENT,
            path={"compliance_requirement_id": compliance_requirement_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class AsyncComplianceRequirements(AsyncResource):
    """What a regulator asks for."""

    @overload
    async def list(
        self,
        *,
        country_iso2: str | Unset = UNSET,
        number_type: models.RegulatedNumberTypeLike | Unset = UNSET,
        end_user_type: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
    ) -> models.ComplianceRequirement: ...
    @overload
    async def list(
        self,
        *,
        country_iso2: str | Unset = UNSET,
        number_type: models.RegulatedNumberTypeLike | Unset = UNSET,
        end_user_type: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ComplianceRequirement]: ...
    @overload
    async def list(
        self,
        *,
        country_iso2: str | Unset = UNSET,
        number_type: models.RegulatedNumberTypeLike | Unset = UNSET,
        end_user_type: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ComplianceRequirement | AsyncAccepted[models.ComplianceRequirement]: ...
    async def list(
        self,
        *,
        country_iso2: str | Unset = UNSET,
        number_type: models.RegulatedNumberTypeLike | Unset = UNSET,
        end_user_type: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ComplianceRequirement | AsyncAccepted[models.ComplianceRequirement]:
        """Find out which documents are needed.

        Give the country, the type of the number and that of its end user, or a number instead
        of the first two. Answers with the one requirement that applies, not with a list.

        Beta: it may still change.

        Args:
            country_iso2: Country of the number, as two letters.
            number_type: Kind of the number.
            end_user_type: Kind of the end user, `individual` or `business`.
            phone_number: The number itself, in place of its country and kind.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ComplianceRequirement: The proofs that a regulator asks for. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            compliance_requirement = await client.compliance_requirements.list()
        """
        return await self._send_asyncable(
            FIND_COMPLIANCE_REQUIREMENT,
            query={
                "country_iso2": country_iso2,
                "number_type": number_type,
                "end_user_type": end_user_type,
                "phone_number": phone_number,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def get(self, compliance_requirement_id: str) -> models.ComplianceRequirement: ...
    @overload
    async def get(
        self,
        compliance_requirement_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ComplianceRequirement]: ...
    @overload
    async def get(
        self,
        compliance_requirement_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ComplianceRequirement | AsyncAccepted[models.ComplianceRequirement]: ...
    async def get(
        self,
        compliance_requirement_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ComplianceRequirement | AsyncAccepted[models.ComplianceRequirement]:
        """Get one requirement.

        For each proof that is asked for, the kinds of documents that will do.

        Beta: it may still change.

        Args:
            compliance_requirement_id: Id of the requirement.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ComplianceRequirement: The proofs that a regulator asks for. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            compliance_requirement = await client.compliance_requirements.get(
                "e2d5f6a7-8b9c-4d4e-8f1a-0b9c8d7e6f5a",
            )
        """
        return await self._send_asyncable(
            GET_COMPLIANCE_REQUIREMENT,
            path={"compliance_requirement_id": compliance_requirement_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class RawComplianceRequirements:
    """`ComplianceRequirements`, whose methods give the answer as it came."""

    def __init__(self, resource: ComplianceRequirements) -> None:
        self.list = raw(resource.list)
        self.get = raw(resource.get)


class AsyncRawComplianceRequirements:
    """`AsyncComplianceRequirements`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncComplianceRequirements) -> None:
        self.list = async_raw(resource.list)
        self.get = async_raw(resource.get)
