# Generated from resources/compliance_applications.yaml. Do not edit: change the spec, then `make generate`.
"""Requests to be allowed to use numbers."""

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

CREATE_COMPLIANCE_APPLICATION: Final[Operation[models.ComplianceApplicationCreated]] = Operation(
    id="create_compliance_application",
    method="POST",
    path="/Account/{auth_id}/ComplianceApplication/",
    result=models.ComplianceApplicationCreated,
    retry="never",
    asyncable=True,
    accepts=lambda: {
        "body": {
            "compliance_requirement_id": str,
            "end_user_id": str,
            "document_ids": list[str],
            "alias": str,
            "end_user_type": str,
            "country_iso2": str,
            "number_type": str,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        }
    },
    check="compliance_applications.list",
)
LIST_COMPLIANCE_APPLICATIONS: Final[Operation[models.ComplianceApplication]] = Operation(
    id="list_compliance_applications",
    method="GET",
    path="/Account/{auth_id}/ComplianceApplication/",
    result=models.ComplianceApplicationPage,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "query": {
            "status": str,
            "end_user_type": str,
            "number_type": str,
            "country_iso2": str,
            "alias": str,
            "end_user_id": str,
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
        item=models.ComplianceApplication,
        meta="/meta",
        next="/meta/next",
        total="/meta/total_count",
        stop="next",
    ),
)
GET_COMPLIANCE_APPLICATION: Final[Operation[models.ComplianceApplication]] = Operation(
    id="get_compliance_application",
    method="GET",
    path="/Account/{auth_id}/ComplianceApplication/{compliance_application_id}/",
    result=models.ComplianceApplication,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"compliance_application_id": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
UPDATE_COMPLIANCE_APPLICATION: Final[Operation[models.Changed]] = Operation(
    id="update_compliance_application",
    method="POST",
    path="/Account/{auth_id}/ComplianceApplication/{compliance_application_id}/",
    result=models.Changed,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"compliance_application_id": str},
        "body": {
            "document_ids": list[str],
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
)
DELETE_COMPLIANCE_APPLICATION: Final[Operation[None]] = Operation(
    id="delete_compliance_application",
    method="DELETE",
    path="/Account/{auth_id}/ComplianceApplication/{compliance_application_id}/",
    result=None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"compliance_application_id": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
SUBMIT_COMPLIANCE_APPLICATION: Final[Operation[models.ComplianceApplication]] = Operation(
    id="submit_compliance_application",
    method="POST",
    path="/Account/{auth_id}/ComplianceApplication/{compliance_application_id}/Submit/",
    result=models.ComplianceApplication,
    retry="never",
    asyncable=True,
    accepts=lambda: {
        "path": {"compliance_application_id": str},
        "body": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
    check="compliance_applications.list",
)


class ComplianceApplications(Resource):
    """Requests to be allowed to use numbers."""

    @overload
    def create(
        self,
        *,
        compliance_requirement_id: str | Unset = UNSET,
        end_user_id: str | Unset = UNSET,
        document_ids: Sequence[str] | Unset = UNSET,
        alias: str | Unset = UNSET,
        end_user_type: str | Unset = UNSET,
        country_iso2: str | Unset = UNSET,
        number_type: models.RegulatedNumberTypeLike | Unset = UNSET,
    ) -> models.ComplianceApplicationCreated: ...
    @overload
    def create(
        self,
        *,
        compliance_requirement_id: str | Unset = UNSET,
        end_user_id: str | Unset = UNSET,
        document_ids: Sequence[str] | Unset = UNSET,
        alias: str | Unset = UNSET,
        end_user_type: str | Unset = UNSET,
        country_iso2: str | Unset = UNSET,
        number_type: models.RegulatedNumberTypeLike | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ComplianceApplicationCreated]: ...
    @overload
    def create(
        self,
        *,
        compliance_requirement_id: str | Unset = UNSET,
        end_user_id: str | Unset = UNSET,
        document_ids: Sequence[str] | Unset = UNSET,
        alias: str | Unset = UNSET,
        end_user_type: str | Unset = UNSET,
        country_iso2: str | Unset = UNSET,
        number_type: models.RegulatedNumberTypeLike | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.ComplianceApplicationCreated | AsyncAccepted[models.ComplianceApplicationCreated]
    ): ...
    def create(
        self,
        *,
        compliance_requirement_id: str | Unset = UNSET,
        end_user_id: str | Unset = UNSET,
        document_ids: Sequence[str] | Unset = UNSET,
        alias: str | Unset = UNSET,
        end_user_type: str | Unset = UNSET,
        country_iso2: str | Unset = UNSET,
        number_type: models.RegulatedNumberTypeLike | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ComplianceApplicationCreated | AsyncAccepted[models.ComplianceApplicationCreated]:
        """Bundle documents into an application.

        It is a draft at first. Submit it when all documents that are asked for are in it.

        Beta: it may still change.

        Args:
            compliance_requirement_id: The requirement that it shall meet.
            end_user_id: The end user.
            document_ids: Ids of the documents.
            alias: A name of your own for it.
            end_user_type: Kind of the end user: `individual` or `business`.
            country_iso2: Country of the numbers, as two letters.
            number_type: Kind of a number.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ComplianceApplicationCreated: The new application. AsyncAccepted if `callback_url`
            is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.compliance_applications.create(
                compliance_requirement_id="e2d5f6a7-8b9c-4d4e-8f1a-0b9c8d7e6f5a",
                end_user_id="4582917436",
                document_ids=["d1c4e5f6-7a8b-4c3d-9e0f-9a8b7c6d5e4f"],
                alias="paris-numbers",
            )
        """
        return self._send_asyncable(
            CREATE_COMPLIANCE_APPLICATION,
            body={
                "compliance_requirement_id": compliance_requirement_id,
                "end_user_id": end_user_id,
                "document_ids": document_ids,
                "alias": alias,
                "end_user_type": end_user_type,
                "country_iso2": country_iso2,
                "number_type": number_type,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self,
        *,
        status: str | Unset = UNSET,
        end_user_type: str | Unset = UNSET,
        number_type: models.RegulatedNumberTypeLike | Unset = UNSET,
        country_iso2: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        end_user_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Pager[models.ComplianceApplication]: ...
    @overload
    def list(
        self,
        *,
        status: str | Unset = UNSET,
        end_user_type: str | Unset = UNSET,
        number_type: models.RegulatedNumberTypeLike | Unset = UNSET,
        country_iso2: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        end_user_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.ComplianceApplication]]: ...
    @overload
    def list(
        self,
        *,
        status: str | Unset = UNSET,
        end_user_type: str | Unset = UNSET,
        number_type: models.RegulatedNumberTypeLike | Unset = UNSET,
        country_iso2: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        end_user_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        Pager[models.ComplianceApplication] | AsyncAccepted[Page[models.ComplianceApplication]]
    ): ...
    def list(
        self,
        *,
        status: str | Unset = UNSET,
        end_user_type: str | Unset = UNSET,
        number_type: models.RegulatedNumberTypeLike | Unset = UNSET,
        country_iso2: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        end_user_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.ComplianceApplication] | AsyncAccepted[Page[models.ComplianceApplication]]:
        """List applications, page by page.

        All compliance applications of the account that fit the filters.

        Beta: it may still change.

        Args:
            status: One of `draft`, `submitted`, `accepted`, `rejected`, `suspended` and
                `expired`. Uncertain: the API's documentation does not confirm it.
            end_user_type: Only applications for end users of this kind, `individual` or
                `business`.
            number_type: Only applications for numbers of this kind.
            country_iso2: Only applications for numbers of this country, given by its two
                letters.
            alias: Only applications of this alias.
            end_user_id: Only applications of this end user.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every ComplianceApplication, page after page; `.page()`
            gives one page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            for compliance_application in client.compliance_applications.list():
                print(compliance_application.compliance_application_id)
        """
        return self._pages_asyncable(
            LIST_COMPLIANCE_APPLICATIONS,
            query={
                "status": status,
                "end_user_type": end_user_type,
                "number_type": number_type,
                "country_iso2": country_iso2,
                "alias": alias,
                "end_user_id": end_user_id,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get(self, compliance_application_id: str) -> models.ComplianceApplication: ...
    @overload
    def get(
        self,
        compliance_application_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ComplianceApplication]: ...
    @overload
    def get(
        self,
        compliance_application_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ComplianceApplication | AsyncAccepted[models.ComplianceApplication]: ...
    def get(
        self,
        compliance_application_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ComplianceApplication | AsyncAccepted[models.ComplianceApplication]:
        """Get one application.

        Its documents, and how far the review is.

        Beta: it may still change.

        Args:
            compliance_application_id: Id of the application.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ComplianceApplication: Documents of an end user, bundled for review. AsyncAccepted
            if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            compliance_application = client.compliance_applications.get(
                "f3e6a7b8-9c0d-4e5f-9a2b-1c0d9e8f7a6b",
            )
        """
        return self._send_asyncable(
            GET_COMPLIANCE_APPLICATION,
            path={"compliance_application_id": compliance_application_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def update(
        self, compliance_application_id: str, *, document_ids: Sequence[str]
    ) -> models.Changed: ...
    @overload
    def update(
        self,
        compliance_application_id: str,
        *,
        document_ids: Sequence[str],
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Changed]: ...
    @overload
    def update(
        self,
        compliance_application_id: str,
        *,
        document_ids: Sequence[str],
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]: ...
    def update(
        self,
        compliance_application_id: str,
        *,
        document_ids: Sequence[str],
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]:
        """Replace the documents of an application.

        Only a draft and a rejected application can be changed.

        Beta: it may still change.

        Args:
            compliance_application_id: Id of the application.
            document_ids: Ids of all its documents. Those that are not named are taken out.
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
            result = client.compliance_applications.update(
                "f3e6a7b8-9c0d-4e5f-9a2b-1c0d9e8f7a6b",
                document_ids=[
                    "d1c4e5f6-7a8b-4c3d-9e0f-9a8b7c6d5e4f",
                    "a4f7b8c9-0d1e-4f60-8b3c-2d1e0f9a8b7c",
                ],
            )
        """
        return self._send_asyncable(
            UPDATE_COMPLIANCE_APPLICATION,
            path={"compliance_application_id": compliance_application_id},
            body={
                "document_ids": document_ids,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def delete(self, compliance_application_id: str) -> None: ...
    @overload
    def delete(
        self,
        compliance_application_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    def delete(
        self,
        compliance_application_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    def delete(
        self,
        compliance_application_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Delete an application.

        Whether that is possible while numbers depend on it is not documented.

        Beta: it may still change.

        Args:
            compliance_application_id: Id of the application.
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
            client.compliance_applications.delete(
                "f3e6a7b8-9c0d-4e5f-9a2b-1c0d9e8f7a6b",
            )
        """
        return self._send_asyncable(
            DELETE_COMPLIANCE_APPLICATION,
            path={"compliance_application_id": compliance_application_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def submit(self, compliance_application_id: str) -> models.ComplianceApplication: ...
    @overload
    def submit(
        self,
        compliance_application_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ComplianceApplication]: ...
    @overload
    def submit(
        self,
        compliance_application_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ComplianceApplication | AsyncAccepted[models.ComplianceApplication]: ...
    def submit(
        self,
        compliance_application_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ComplianceApplication | AsyncAccepted[models.ComplianceApplication]:
        """Hand an application in for review.

        From then on it cannot be changed, unless it is rejected. Get it from time to time to
        learn its `status`.

        Beta: it may still change.

        Args:
            compliance_application_id: Id of the application.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ComplianceApplication: Documents of an end user, bundled for review. AsyncAccepted
            if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.compliance_applications.submit(
                "f3e6a7b8-9c0d-4e5f-9a2b-1c0d9e8f7a6b",
            )
        """
        return self._send_asyncable(
            SUBMIT_COMPLIANCE_APPLICATION,
            path={"compliance_application_id": compliance_application_id},
            body={"callback_url": callback_url, "callback_method": callback_method},
        )


class AsyncComplianceApplications(AsyncResource):
    """Requests to be allowed to use numbers."""

    @overload
    async def create(
        self,
        *,
        compliance_requirement_id: str | Unset = UNSET,
        end_user_id: str | Unset = UNSET,
        document_ids: Sequence[str] | Unset = UNSET,
        alias: str | Unset = UNSET,
        end_user_type: str | Unset = UNSET,
        country_iso2: str | Unset = UNSET,
        number_type: models.RegulatedNumberTypeLike | Unset = UNSET,
    ) -> models.ComplianceApplicationCreated: ...
    @overload
    async def create(
        self,
        *,
        compliance_requirement_id: str | Unset = UNSET,
        end_user_id: str | Unset = UNSET,
        document_ids: Sequence[str] | Unset = UNSET,
        alias: str | Unset = UNSET,
        end_user_type: str | Unset = UNSET,
        country_iso2: str | Unset = UNSET,
        number_type: models.RegulatedNumberTypeLike | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ComplianceApplicationCreated]: ...
    @overload
    async def create(
        self,
        *,
        compliance_requirement_id: str | Unset = UNSET,
        end_user_id: str | Unset = UNSET,
        document_ids: Sequence[str] | Unset = UNSET,
        alias: str | Unset = UNSET,
        end_user_type: str | Unset = UNSET,
        country_iso2: str | Unset = UNSET,
        number_type: models.RegulatedNumberTypeLike | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.ComplianceApplicationCreated | AsyncAccepted[models.ComplianceApplicationCreated]
    ): ...
    async def create(
        self,
        *,
        compliance_requirement_id: str | Unset = UNSET,
        end_user_id: str | Unset = UNSET,
        document_ids: Sequence[str] | Unset = UNSET,
        alias: str | Unset = UNSET,
        end_user_type: str | Unset = UNSET,
        country_iso2: str | Unset = UNSET,
        number_type: models.RegulatedNumberTypeLike | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ComplianceApplicationCreated | AsyncAccepted[models.ComplianceApplicationCreated]:
        """Bundle documents into an application.

        It is a draft at first. Submit it when all documents that are asked for are in it.

        Beta: it may still change.

        Args:
            compliance_requirement_id: The requirement that it shall meet.
            end_user_id: The end user.
            document_ids: Ids of the documents.
            alias: A name of your own for it.
            end_user_type: Kind of the end user: `individual` or `business`.
            country_iso2: Country of the numbers, as two letters.
            number_type: Kind of a number.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ComplianceApplicationCreated: The new application. AsyncAccepted if `callback_url`
            is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.compliance_applications.create(
                compliance_requirement_id="e2d5f6a7-8b9c-4d4e-8f1a-0b9c8d7e6f5a",
                end_user_id="4582917436",
                document_ids=["d1c4e5f6-7a8b-4c3d-9e0f-9a8b7c6d5e4f"],
                alias="paris-numbers",
            )
        """
        return await self._send_asyncable(
            CREATE_COMPLIANCE_APPLICATION,
            body={
                "compliance_requirement_id": compliance_requirement_id,
                "end_user_id": end_user_id,
                "document_ids": document_ids,
                "alias": alias,
                "end_user_type": end_user_type,
                "country_iso2": country_iso2,
                "number_type": number_type,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list(
        self,
        *,
        status: str | Unset = UNSET,
        end_user_type: str | Unset = UNSET,
        number_type: models.RegulatedNumberTypeLike | Unset = UNSET,
        country_iso2: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        end_user_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> AsyncPager[models.ComplianceApplication]: ...
    @overload
    def list(
        self,
        *,
        status: str | Unset = UNSET,
        end_user_type: str | Unset = UNSET,
        number_type: models.RegulatedNumberTypeLike | Unset = UNSET,
        country_iso2: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        end_user_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.ComplianceApplication]]]: ...
    @overload
    def list(
        self,
        *,
        status: str | Unset = UNSET,
        end_user_type: str | Unset = UNSET,
        number_type: models.RegulatedNumberTypeLike | Unset = UNSET,
        country_iso2: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        end_user_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        AsyncPager[models.ComplianceApplication]
        | Awaitable[AsyncAccepted[Page[models.ComplianceApplication]]]
    ): ...
    def list(
        self,
        *,
        status: str | Unset = UNSET,
        end_user_type: str | Unset = UNSET,
        number_type: models.RegulatedNumberTypeLike | Unset = UNSET,
        country_iso2: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        end_user_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        AsyncPager[models.ComplianceApplication]
        | Awaitable[AsyncAccepted[Page[models.ComplianceApplication]]]
    ):
        """List applications, page by page.

        All compliance applications of the account that fit the filters.

        Beta: it may still change.

        Args:
            status: One of `draft`, `submitted`, `accepted`, `rejected`, `suspended` and
                `expired`. Uncertain: the API's documentation does not confirm it.
            end_user_type: Only applications for end users of this kind, `individual` or
                `business`.
            number_type: Only applications for numbers of this kind.
            country_iso2: Only applications for numbers of this country, given by its two
                letters.
            alias: Only applications of this alias.
            end_user_id: Only applications of this end user.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every ComplianceApplication, page after page;
            `.page()` gives one page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            async for compliance_application in client.compliance_applications.list():
                print(compliance_application.compliance_application_id)
        """
        return self._pages_asyncable(
            LIST_COMPLIANCE_APPLICATIONS,
            query={
                "status": status,
                "end_user_type": end_user_type,
                "number_type": number_type,
                "country_iso2": country_iso2,
                "alias": alias,
                "end_user_id": end_user_id,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def get(self, compliance_application_id: str) -> models.ComplianceApplication: ...
    @overload
    async def get(
        self,
        compliance_application_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ComplianceApplication]: ...
    @overload
    async def get(
        self,
        compliance_application_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ComplianceApplication | AsyncAccepted[models.ComplianceApplication]: ...
    async def get(
        self,
        compliance_application_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ComplianceApplication | AsyncAccepted[models.ComplianceApplication]:
        """Get one application.

        Its documents, and how far the review is.

        Beta: it may still change.

        Args:
            compliance_application_id: Id of the application.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ComplianceApplication: Documents of an end user, bundled for review. AsyncAccepted
            if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            compliance_application = await client.compliance_applications.get(
                "f3e6a7b8-9c0d-4e5f-9a2b-1c0d9e8f7a6b",
            )
        """
        return await self._send_asyncable(
            GET_COMPLIANCE_APPLICATION,
            path={"compliance_application_id": compliance_application_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def update(
        self, compliance_application_id: str, *, document_ids: Sequence[str]
    ) -> models.Changed: ...
    @overload
    async def update(
        self,
        compliance_application_id: str,
        *,
        document_ids: Sequence[str],
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Changed]: ...
    @overload
    async def update(
        self,
        compliance_application_id: str,
        *,
        document_ids: Sequence[str],
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]: ...
    async def update(
        self,
        compliance_application_id: str,
        *,
        document_ids: Sequence[str],
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]:
        """Replace the documents of an application.

        Only a draft and a rejected application can be changed.

        Beta: it may still change.

        Args:
            compliance_application_id: Id of the application.
            document_ids: Ids of all its documents. Those that are not named are taken out.
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
            result = await client.compliance_applications.update(
                "f3e6a7b8-9c0d-4e5f-9a2b-1c0d9e8f7a6b",
                document_ids=[
                    "d1c4e5f6-7a8b-4c3d-9e0f-9a8b7c6d5e4f",
                    "a4f7b8c9-0d1e-4f60-8b3c-2d1e0f9a8b7c",
                ],
            )
        """
        return await self._send_asyncable(
            UPDATE_COMPLIANCE_APPLICATION,
            path={"compliance_application_id": compliance_application_id},
            body={
                "document_ids": document_ids,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def delete(self, compliance_application_id: str) -> None: ...
    @overload
    async def delete(
        self,
        compliance_application_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    async def delete(
        self,
        compliance_application_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    async def delete(
        self,
        compliance_application_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Delete an application.

        Whether that is possible while numbers depend on it is not documented.

        Beta: it may still change.

        Args:
            compliance_application_id: Id of the application.
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
            await client.compliance_applications.delete(
                "f3e6a7b8-9c0d-4e5f-9a2b-1c0d9e8f7a6b",
            )
        """
        return await self._send_asyncable(
            DELETE_COMPLIANCE_APPLICATION,
            path={"compliance_application_id": compliance_application_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def submit(self, compliance_application_id: str) -> models.ComplianceApplication: ...
    @overload
    async def submit(
        self,
        compliance_application_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ComplianceApplication]: ...
    @overload
    async def submit(
        self,
        compliance_application_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ComplianceApplication | AsyncAccepted[models.ComplianceApplication]: ...
    async def submit(
        self,
        compliance_application_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ComplianceApplication | AsyncAccepted[models.ComplianceApplication]:
        """Hand an application in for review.

        From then on it cannot be changed, unless it is rejected. Get it from time to time to
        learn its `status`.

        Beta: it may still change.

        Args:
            compliance_application_id: Id of the application.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ComplianceApplication: Documents of an end user, bundled for review. AsyncAccepted
            if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.compliance_applications.submit(
                "f3e6a7b8-9c0d-4e5f-9a2b-1c0d9e8f7a6b",
            )
        """
        return await self._send_asyncable(
            SUBMIT_COMPLIANCE_APPLICATION,
            path={"compliance_application_id": compliance_application_id},
            body={"callback_url": callback_url, "callback_method": callback_method},
        )


class RawComplianceApplications:
    """`ComplianceApplications`, whose methods give the answer as it came."""

    def __init__(self, resource: ComplianceApplications) -> None:
        self.create = raw(resource.create)
        self.list = raw(resource.list)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.submit = raw(resource.submit)


class AsyncRawComplianceApplications:
    """`AsyncComplianceApplications`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncComplianceApplications) -> None:
        self.create = async_raw(resource.create)
        self.list = async_raw_list(resource.list)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)
        self.submit = async_raw(resource.submit)
