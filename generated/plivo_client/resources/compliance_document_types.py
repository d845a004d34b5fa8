# Generated from resources/compliance_document_types.yaml. Do not edit: change the spec, then `make generate`.
"""Kinds of documents that regulators ask for."""

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

LIST_COMPLIANCE_DOCUMENT_TYPES: Final[Operation[models.ComplianceDocumentType]] = Operation(
    id="list_compliance_document_types",
    method="GET",
    path="/Account/{auth_id}/ComplianceDocumentType/",
    result=models.ComplianceDocumentTypePage,
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
        items="/objects",
        item=models.ComplianceDocumentType,
        meta="/meta",
        next="/meta/next",
        total="/meta/total_count",
        stop="next",
    ),
)
GET_COMPLIANCE_DOCUMENT_TYPE: Final[Operation[models.ComplianceDocumentType]] = Operation(
    id="get_compliance_document_type",
    method="GET",
    path="/Account/{auth_id}/ComplianceDocumentType/{document_type_id}/",
    result=models.ComplianceDocumentType,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"document_type_id": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)


class ComplianceDocumentTypes(Resource):
    """Kinds of documents that regulators ask for."""

    @overload
    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET
    ) -> Pager[models.ComplianceDocumentType]: ...
    @overload
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.ComplianceDocumentType]]: ...
    @overload
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        Pager[models.ComplianceDocumentType] | AsyncAccepted[Page[models.ComplianceDocumentType]]
    ): ...
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.ComplianceDocumentType] | AsyncAccepted[Page[models.ComplianceDocumentType]]:
        """List kinds of documents, page by page.

        The kinds that the documents of an end user can be of.

        Beta: it may still change.

        Args:
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every ComplianceDocumentType, page after page; `.page()`
            gives one page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            for compliance_document_type in client.compliance_document_types.list():
                print(compliance_document_type.document_type_id)
        """
        return self._pages_asyncable(
            LIST_COMPLIANCE_DOCUMENT_TYPES,
            query={
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get(self, document_type_id: str) -> models.ComplianceDocumentType: ...
    @overload
    def get(
        self,
        document_type_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ComplianceDocumentType]: ...
    @overload
    def get(
        self,
        document_type_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ComplianceDocumentType | AsyncAccepted[models.ComplianceDocumentType]: ...
    def get(
        self,
        document_type_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ComplianceDocumentType | AsyncAccepted[models.ComplianceDocumentType]:
        """Get one kind of document.

        Which fields a document of this kind has, and whether a file has to be uploaded.

        Beta: it may still change.

        Args:
            document_type_id: Id of the kind of document.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ComplianceDocumentType: A kind of document, and what has to be said about one of
            that kind. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            compliance_document_type = client.compliance_document_types.get(
                "b8a2c3d4-5e6f-4a1b-9c8d-7e6f5a4b3c2d",
            )
        """
        return self._send_asyncable(
            GET_COMPLIANCE_DOCUMENT_TYPE,
            path={"document_type_id": document_type_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class AsyncComplianceDocumentTypes(AsyncResource):
    """Kinds of documents that regulators ask for."""

    @overload
    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET
    ) -> AsyncPager[models.ComplianceDocumentType]: ...
    @overload
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.ComplianceDocumentType]]]: ...
    @overload
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        AsyncPager[models.ComplianceDocumentType]
        | Awaitable[AsyncAccepted[Page[models.ComplianceDocumentType]]]
    ): ...
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        AsyncPager[models.ComplianceDocumentType]
        | Awaitable[AsyncAccepted[Page[models.ComplianceDocumentType]]]
    ):
        """List kinds of documents, page by page.

        The kinds that the documents of an end user can be of.

        Beta: it may still change.

        Args:
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every ComplianceDocumentType, page after page;
            `.page()` gives one page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            async for compliance_document_type in client.compliance_document_types.list(
            ):
                print(compliance_document_type.document_type_id)
        """
        return self._pages_asyncable(
            LIST_COMPLIANCE_DOCUMENT_TYPES,
            query={
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def get(self, document_type_id: str) -> models.ComplianceDocumentType: ...
    @overload
    async def get(
        self,
        document_type_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ComplianceDocumentType]: ...
    @overload
    async def get(
        self,
        document_type_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ComplianceDocumentType | AsyncAccepted[models.ComplianceDocumentType]: ...
    async def get(
        self,
        document_type_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ComplianceDocumentType | AsyncAccepted[models.ComplianceDocumentType]:
        """Get one kind of document.

        Which fields a document of this kind has, and whether a file has to be uploaded.

        Beta: it may still change.

        Args:
            document_type_id: Id of the kind of document.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ComplianceDocumentType: A kind of document, and what has to be said about one of
            that kind. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            compliance_document_type = await client.compliance_document_types.get(
                "b8a2c3d4-5e6f-4a1b-9c8d-7e6f5a4b3c2d",
            )
        """
        return await self._send_asyncable(
            GET_COMPLIANCE_DOCUMENT_TYPE,
            path={"document_type_id": document_type_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class RawComplianceDocumentTypes:
    """`ComplianceDocumentTypes`, whose methods give the answer as it came."""

    def __init__(self, resource: ComplianceDocumentTypes) -> None:
        self.list = raw(resource.list)
        self.get = raw(resource.get)


class AsyncRawComplianceDocumentTypes:
    """`AsyncComplianceDocumentTypes`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncComplianceDocumentTypes) -> None:
        self.list = async_raw_list(resource.list)
        self.get = async_raw(resource.get)
