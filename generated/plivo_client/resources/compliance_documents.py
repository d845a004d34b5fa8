# Generated from resources/compliance_documents.yaml. Do not edit: change the spec, then `make generate`.
"""Documents for regulators."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Annotated, Final, overload

from msgspec import Meta

from .. import models
from .._runtime.accepted import AsyncAccepted
from .._runtime.multipart import File
from .._runtime.operation import Operation, Paging
from .._runtime.paging import AsyncPager, Page, Pager
from .._runtime.raw import async_raw, async_raw_list, raw
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset

CREATE_COMPLIANCE_DOCUMENT: Final[Operation[models.ComplianceDocumentCreated]] = Operation(
    id="create_compliance_document",
    method="POST",
    path="/Account/{auth_id}/ComplianceDocument/",
    result=models.ComplianceDocumentCreated,
    retry="never",
    media="multipart/form-data",
    accepts=lambda: {
        "body": {
            "end_user_id": str,
            "document_type_id": str,
            "alias": str,
            "first_name": str,
            "last_name": str,
            "date_of_birth": str,
            "place_of_birth": str,
            "nationality": str,
            "business_name": str,
            "authorized_representative_name": str,
            "unique_identification_number": str,
            "type_of_id": str,
            "date_of_issue": str,
            "date_of_expiration": str,
            "address_line_1": str,
            "address_line_2": str,
            "city": str,
            "country": str,
            "postal_code": str,
            "type_of_utility": str,
            "billing_id": str,
            "billing_date": str,
            "bill_id": str,
            "bill_date": str,
            "support_phone_number": str,
            "support_email": str,
            "use_case_description": str,
        }
    },
    check="compliance_documents.list",
)
LIST_COMPLIANCE_DOCUMENTS: Final[Operation[models.ComplianceDocument]] = Operation(
    id="list_compliance_documents",
    method="GET",
    path="/Account/{auth_id}/ComplianceDocument/",
    result=models.ComplianceDocumentPage,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "query": {
            "end_user_id": str,
            "document_type_id": str,
            "alias": str,
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
        item=models.ComplianceDocument,
        meta="/meta",
        next="/meta/next",
        total="/meta/total_count",
        stop="next",
    ),
)
GET_COMPLIANCE_DOCUMENT: Final[Operation[models.ComplianceDocument]] = Operation(
    id="get_compliance_document",
    method="GET",
    path="/Account/{auth_id}/ComplianceDocument/{compliance_document_id}/",
    result=models.ComplianceDocument,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"compliance_document_id": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
UPDATE_COMPLIANCE_DOCUMENT: Final[Operation[models.Changed]] = Operation(
    id="update_compliance_document",
    method="POST",
    path="/Account/{auth_id}/ComplianceDocument/{compliance_document_id}/",
    result=models.Changed,
    retry="safe",
    media="multipart/form-data",
    accepts=lambda: {
        "path": {"compliance_document_id": str},
        "body": {
            "end_user_id": str,
            "document_type_id": str,
            "alias": str,
            "first_name": str,
            "last_name": str,
            "date_of_birth": str,
            "place_of_birth": str,
            "nationality": str,
            "business_name": str,
            "authorized_representative_name": str,
            "unique_identification_number": str,
            "type_of_id": str,
            "date_of_issue": str,
            "date_of_expiration": str,
            "address_line_1": str,
            "address_line_2": str,
            "city": str,
            "country": str,
            "postal_code": str,
            "type_of_utility": str,
            "billing_id": str,
            "billing_date": str,
            "bill_id": str,
            "bill_date": str,
            "support_phone_number": str,
            "support_email": str,
            "use_case_description": str,
        },
    },
)
DELETE_COMPLIANCE_DOCUMENT: Final[Operation[None]] = Operation(
    id="delete_compliance_document",
    method="DELETE",
    path="/Account/{auth_id}/ComplianceDocument/{compliance_document_id}/",
    result=None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"compliance_document_id": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)


class ComplianceDocuments(Resource):
    """Documents for regulators."""

    def create(
        self,
        *,
        end_user_id: str,
        document_type_id: str,
        alias: str,
        file: File | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        date_of_birth: str | Unset = UNSET,
        place_of_birth: str | Unset = UNSET,
        nationality: str | Unset = UNSET,
        business_name: str | Unset = UNSET,
        authorized_representative_name: str | Unset = UNSET,
        unique_identification_number: str | Unset = UNSET,
        type_of_id: str | Unset = UNSET,
        date_of_issue: str | Unset = UNSET,
        date_of_expiration: str | Unset = UNSET,
        address_line_1: str | Unset = UNSET,
        address_line_2: str | Unset = UNSET,
        city: str | Unset = UNSET,
        country: str | Unset = UNSET,
        postal_code: str | Unset = UNSET,
        type_of_utility: str | Unset = UNSET,
        billing_id: str | Unset = UNSET,
        billing_date: str | Unset = UNSET,
        bill_id: str | Unset = UNSET,
        bill_date: str | Unset = UNSET,
        support_phone_number: str | Unset = UNSET,
        support_email: str | Unset = UNSET,
        use_case_description: str | Unset = UNSET,
    ) -> models.ComplianceDocumentCreated:
        """Upload a document for an end user.

        Which of the data fields are needed, and whether a file is, depends on the kind of
        document. Sent as a form, since it may carry a file; it cannot be made asynchronous.

        Beta: it may still change.

        Args:
            end_user_id: The end user it belongs to.
            document_type_id: Its kind.
            alias: A name of your own for it.
            file: A scan of the document: JPEG, PNG or PDF.
            first_name: First name of the person.
            last_name: Last name of the person.
            date_of_birth: Date of birth.
            place_of_birth: Place of birth.
            nationality: Nationality of the person.
            business_name: Name of the business.
            authorized_representative_name: Who may act for the business.
            unique_identification_number: Number of the document.
            type_of_id: Kind of the identity document.
            date_of_issue: When the document was issued.
            date_of_expiration: Until when the document is valid.
            address_line_1: First line of the address.
            address_line_2: Second line of the address.
            city: City.
            country: Country.
            postal_code: Postal code.
            type_of_utility: What the bill is for.
            billing_id: Number of the bill.
            billing_date: Date of the bill.
            bill_id: Number of the bill under another name.
            bill_date: Date of the bill under another name.
            support_phone_number: Number at which the business helps its customers.
            support_email: Mail address at which the business helps its customers.
            use_case_description: What the number is used for.

        Returns:
            ComplianceDocumentCreated: The new document.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.compliance_documents.create(
                end_user_id="4582917436",
                document_type_id="b8a2c3d4-5e6f-4a1b-9c8d-7e6f5a4b3c2d",
                alias="passport-ada",
                file=Path("scan.pdf"),
                last_name="Lovelace",
                date_of_birth="1985-12-10",
            )
        """
        return self._send(
            CREATE_COMPLIANCE_DOCUMENT,
            body={
                "end_user_id": end_user_id,
                "document_type_id": document_type_id,
                "alias": alias,
                "file": file,
                "first_name": first_name,
                "last_name": last_name,
                "date_of_birth": date_of_birth,
                "place_of_birth": place_of_birth,
                "nationality": nationality,
                "business_name": business_name,
                "authorized_representative_name": authorized_representative_name,
                "unique_identification_number": unique_identification_number,
                "type_of_id": type_of_id,
                "date_of_issue": date_of_issue,
                "date_of_expiration": date_of_expiration,
                "address_line_1": address_line_1,
                "address_line_2": address_line_2,
                "city": city,
                "country": country,
                "postal_code": postal_code,
                "type_of_utility": type_of_utility,
                "billing_id": billing_id,
                "billing_date": billing_date,
                "bill_id": bill_id,
                "bill_date": bill_date,
                "support_phone_number": support_phone_number,
                "support_email": support_email,
                "use_case_description": use_case_description,
            },
        )

    @overload
    def list(
        self,
        *,
        end_user_id: str | Unset = UNSET,
        document_type_id: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Pager[models.ComplianceDocument]: ...
    @overload
    def list(
        self,
        *,
        end_user_id: str | Unset = UNSET,
        document_type_id: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.ComplianceDocument]]: ...
    @overload
    def list(
        self,
        *,
        end_user_id: str | Unset = UNSET,
        document_type_id: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.ComplianceDocument] | AsyncAccepted[Page[models.ComplianceDocument]]: ...
    def list(
        self,
        *,
        end_user_id: str | Unset = UNSET,
        document_type_id: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.ComplianceDocument] | AsyncAccepted[Page[models.ComplianceDocument]]:
        """List documents, page by page.

        All documents of the account that fit the filters.

        Beta: it may still change.

        Args:
            end_user_id: Only documents of this end user.
            document_type_id: Only documents of this kind.
            alias: Only documents of this alias.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every ComplianceDocument, page after page; `.page()` gives
            one page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            for compliance_document in client.compliance_documents.list():
                print(compliance_document)
        """
        return self._pages_asyncable(
            LIST_COMPLIANCE_DOCUMENTS,
            query={
                "end_user_id": end_user_id,
                "document_type_id": document_type_id,
                "alias": alias,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get(self, compliance_document_id: str) -> models.ComplianceDocument: ...
    @overload
    def get(
        self,
        compliance_document_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ComplianceDocument]: ...
    @overload
    def get(
        self,
        compliance_document_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ComplianceDocument | AsyncAccepted[models.ComplianceDocument]: ...
    def get(
        self,
        compliance_document_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ComplianceDocument | AsyncAccepted[models.ComplianceDocument]:
        """Get one document.

        Its data, and the name of its file.

        Beta: it may still change.

        Args:
            compliance_document_id: Id of the document.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ComplianceDocument: A document of an end user. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            compliance_document = client.compliance_documents.get(
                "d1c4e5f6-7a8b-4c3d-9e0f-9a8b7c6d5e4f",
            )
        """
        return self._send_asyncable(
            GET_COMPLIANCE_DOCUMENT,
            path={"compliance_document_id": compliance_document_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    def update(
        self,
        compliance_document_id: str,
        *,
        end_user_id: str | Unset = UNSET,
        document_type_id: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        file: File | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        date_of_birth: str | Unset = UNSET,
        place_of_birth: str | Unset = UNSET,
        nationality: str | Unset = UNSET,
        business_name: str | Unset = UNSET,
        authorized_representative_name: str | Unset = UNSET,
        unique_identification_number: str | Unset = UNSET,
        type_of_id: str | Unset = UNSET,
        date_of_issue: str | Unset = UNSET,
        date_of_expiration: str | Unset = UNSET,
        address_line_1: str | Unset = UNSET,
        address_line_2: str | Unset = UNSET,
        city: str | Unset = UNSET,
        country: str | Unset = UNSET,
        postal_code: str | Unset = UNSET,
        type_of_utility: str | Unset = UNSET,
        billing_id: str | Unset = UNSET,
        billing_date: str | Unset = UNSET,
        bill_id: str | Unset = UNSET,
        bill_date: str | Unset = UNSET,
        support_phone_number: str | Unset = UNSET,
        support_email: str | Unset = UNSET,
        use_case_description: str | Unset = UNSET,
    ) -> models.Changed:
        """Replace the file or the data of a document.

        Only what is sent changes. Sent as a form; it cannot be made asynchronous.

        Beta: it may still change.

        Args:
            compliance_document_id: Id of the document.
            end_user_id: The end user it shall belong to.
            document_type_id: Its kind.
            alias: A name of your own for it.
            file: A scan of the document: JPEG, PNG or PDF.
            first_name: First name of the person.
            last_name: Last name of the person.
            date_of_birth: Date of birth.
            place_of_birth: Place of birth.
            nationality: Nationality of the person.
            business_name: Name of the business.
            authorized_representative_name: Who may act for the business.
            unique_identification_number: Number of the document.
            type_of_id: Kind of the identity document.
            date_of_issue: When the document was issued.
            date_of_expiration: Until when the document is valid.
            address_line_1: First line of the address.
            address_line_2: Second line of the address.
            city: City.
            country: Country.
            postal_code: Postal code.
            type_of_utility: What the bill is for.
            billing_id: Number of the bill.
            billing_date: Date of the bill.
            bill_id: Number of the bill under another name.
            bill_date: Date of the bill under another name.
            support_phone_number: Number at which the business helps its customers.
            support_email: Mail address at which the business helps its customers.
            use_case_description: What the number is used for.

        Returns:
            Changed: The request was carried out and there is nothing to show for it but a
            message.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.compliance_documents.update(
                "d1c4e5f6-7a8b-4c3d-9e0f-9a8b7c6d5e4f",
                address_line_1="129 Example Street",
                postal_code="75017",
            )
        """
        return self._send(
            UPDATE_COMPLIANCE_DOCUMENT,
            path={"compliance_document_id": compliance_document_id},
            body={
                "end_user_id": end_user_id,
                "document_type_id": document_type_id,
                "alias": alias,
                "file": file,
                "first_name": first_name,
                "last_name": last_name,
                "date_of_birth": date_of_birth,
                "place_of_birth": place_of_birth,
                "nationality": nationality,
                "business_name": business_name,
                "authorized_representative_name": authorized_representative_name,
                "unique_identification_number": unique_identification_number,
                "type_of_id": type_of_id,
                "date_of_issue": date_of_issue,
                "date_of_expiration": date_of_expiration,
                "address_line_1": address_line_1,
                "address_line_2": address_line_2,
                "city": city,
                "country": country,
                "postal_code": postal_code,
                "type_of_utility": type_of_utility,
                "billing_id": billing_id,
                "billing_date": billing_date,
                "bill_id": bill_id,
                "bill_date": bill_date,
                "support_phone_number": support_phone_number,
                "support_email": support_email,
                "use_case_description": use_case_description,
            },
        )

    @overload
    def delete(self, compliance_document_id: str) -> None: ...
    @overload
    def delete(
        self,
        compliance_document_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    def delete(
        self,
        compliance_document_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    def delete(
        self,
        compliance_document_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Delete a document.

        Whether that is possible while an application contains it is not documented.

        Beta: it may still change.

        Args:
            compliance_document_id: Id of the document.
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
            client.compliance_documents.delete("d1c4e5f6-7a8b-4c3d-9e0f-9a8b7c6d5e4f")
        """
        return self._send_asyncable(
            DELETE_COMPLIANCE_DOCUMENT,
            path={"compliance_document_id": compliance_document_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class AsyncComplianceDocuments(AsyncResource):
    """Documents for regulators."""

    async def create(
        self,
        *,
        end_user_id: str,
        document_type_id: str,
        alias: str,
        file: File | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        date_of_birth: str | Unset = UNSET,
        place_of_birth: str | Unset = UNSET,
        nationality: str | Unset = UNSET,
        business_name: str | Unset = UNSET,
        authorized_representative_name: str | Unset = UNSET,
        unique_identification_number: str | Unset = UNSET,
        type_of_id: str | Unset = UNSET,
        date_of_issue: str | Unset = UNSET,
        date_of_expiration: str | Unset = UNSET,
        address_line_1: str | Unset = UNSET,
        address_line_2: str | Unset = UNSET,
        city: str | Unset = UNSET,
        country: str | Unset = UNSET,
        postal_code: str | Unset = UNSET,
        type_of_utility: str | Unset = UNSET,
        billing_id: str | Unset = UNSET,
        billing_date: str | Unset = UNSET,
        bill_id: str | Unset = UNSET,
        bill_date: str | Unset = UNSET,
        support_phone_number: str | Unset = UNSET,
        support_email: str | Unset = UNSET,
        use_case_description: str | Unset = UNSET,
    ) -> models.ComplianceDocumentCreated:
        """Upload a document for an end user.

        Which of the data fields are needed, and whether a file is, depends on the kind of
        document. Sent as a form, since it may carry a file; it cannot be made asynchronous.

        Beta: it may still change.

        Args:
            end_user_id: The end user it belongs to.
            document_type_id: Its kind.
            alias: A name of your own for it.
            file: A scan of the document: JPEG, PNG or PDF.
            first_name: First name of the person.
            last_name: Last name of the person.
            date_of_birth: Date of birth.
            place_of_birth: Place of birth.
            nationality: Nationality of the person.
            business_name: Name of the business.
            authorized_representative_name: Who may act for the business.
            unique_identification_number: Number of the document.
            type_of_id: Kind of the identity document.
            date_of_issue: When the document was issued.
            date_of_expiration: Until when the document is valid.
            address_line_1: First line of the address.
            address_line_2: Second line of the address.
            city: City.
            country: Country.
            postal_code: Postal code.
            type_of_utility: What the bill is for.
            billing_id: Number of the bill.
            billing_date: Date of the bill.
            bill_id: Number of the bill under another name.
            bill_date: Date of the bill under another name.
            support_phone_number: Number at which the business helps its customers.
            support_email: Mail address at which the business helps its customers.
            use_case_description: What the number is used for.

        Returns:
            ComplianceDocumentCreated: The new document.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.compliance_documents.create(
                end_user_id="4582917436",
                document_type_id="b8a2c3d4-5e6f-4a1b-9c8d-7e6f5a4b3c2d",
                alias="passport-ada",
                file=Path("scan.pdf"),
                last_name="Lovelace",
                date_of_birth="1985-12-10",
            )
        """
        return await self._send(
            CREATE_COMPLIANCE_DOCUMENT,
            body={
                "end_user_id": end_user_id,
                "document_type_id": document_type_id,
                "alias": alias,
                "file": file,
                "first_name": first_name,
                "last_name": last_name,
                "date_of_birth": date_of_birth,
                "place_of_birth": place_of_birth,
                "nationality": nationality,
                "business_name": business_name,
                "authorized_representative_name": authorized_representative_name,
                "unique_identification_number": unique_identification_number,
                "type_of_id": type_of_id,
                "date_of_issue": date_of_issue,
                "date_of_expiration": date_of_expiration,
                "address_line_1": address_line_1,
                "address_line_2": address_line_2,
                "city": city,
                "country": country,
                "postal_code": postal_code,
                "type_of_utility": type_of_utility,
                "billing_id": billing_id,
                "billing_date": billing_date,
                "bill_id": bill_id,
                "bill_date": bill_date,
                "support_phone_number": support_phone_number,
                "support_email": support_email,
                "use_case_description": use_case_description,
            },
        )

    @overload
    def list(
        self,
        *,
        end_user_id: str | Unset = UNSET,
        document_type_id: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> AsyncPager[models.ComplianceDocument]: ...
    @overload
    def list(
        self,
        *,
        end_user_id: str | Unset = UNSET,
        document_type_id: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.ComplianceDocument]]]: ...
    @overload
    def list(
        self,
        *,
        end_user_id: str | Unset = UNSET,
        document_type_id: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        AsyncPager[models.ComplianceDocument]
        | Awaitable[AsyncAccepted[Page[models.ComplianceDocument]]]
    ): ...
    def list(
        self,
        *,
        end_user_id: str | Unset = UNSET,
        document_type_id: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        AsyncPager[models.ComplianceDocument]
        | Awaitable[AsyncAccepted[Page[models.ComplianceDocument]]]
    ):
        """List documents, page by page.

        All documents of the account that fit the filters.

        Beta: it may still change.

        Args:
            end_user_id: Only documents of this end user.
            document_type_id: Only documents of this kind.
            alias: Only documents of this alias.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every ComplianceDocument, page after page; `.page()`
            gives one page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            async for compliance_document in client.compliance_documents.list():
                print(compliance_document)
        """
        return self._pages_asyncable(
            LIST_COMPLIANCE_DOCUMENTS,
            query={
                "end_user_id": end_user_id,
                "document_type_id": document_type_id,
                "alias": alias,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def get(self, compliance_document_id: str) -> models.ComplianceDocument: ...
    @overload
    async def get(
        self,
        compliance_document_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ComplianceDocument]: ...
    @overload
    async def get(
        self,
        compliance_document_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ComplianceDocument | AsyncAccepted[models.ComplianceDocument]: ...
    async def get(
        self,
        compliance_document_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ComplianceDocument | AsyncAccepted[models.ComplianceDocument]:
        """Get one document.

        Its data, and the name of its file.

        Beta: it may still change.

        Args:
            compliance_document_id: Id of the document.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ComplianceDocument: A document of an end user. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            compliance_document = await client.compliance_documents.get(
                "d1c4e5f6-7a8b-4c3d-9e0f-9a8b7c6d5e4f",
            )
        """
        return await self._send_asyncable(
            GET_COMPLIANCE_DOCUMENT,
            path={"compliance_document_id": compliance_document_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    async def update(
        self,
        compliance_document_id: str,
        *,
        end_user_id: str | Unset = UNSET,
        document_type_id: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        file: File | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        date_of_birth: str | Unset = UNSET,
        place_of_birth: str | Unset = UNSET,
        nationality: str | Unset = UNSET,
        business_name: str | Unset = UNSET,
        authorized_representative_name: str | Unset = UNSET,
        unique_identification_number: str | Unset = UNSET,
        type_of_id: str | Unset = UNSET,
        date_of_issue: str | Unset = UNSET,
        date_of_expiration: str | Unset = UNSET,
        address_line_1: str | Unset = UNSET,
        address_line_2: str | Unset = UNSET,
        city: str | Unset = UNSET,
        country: str | Unset = UNSET,
        postal_code: str | Unset = UNSET,
        type_of_utility: str | Unset = UNSET,
        billing_id: str | Unset = UNSET,
        billing_date: str | Unset = UNSET,
        bill_id: str | Unset = UNSET,
        bill_date: str | Unset = UNSET,
        support_phone_number: str | Unset = UNSET,
        support_email: str | Unset = UNSET,
        use_case_description: str | Unset = UNSET,
    ) -> models.Changed:
        """Replace the file or the data of a document.

        Only what is sent changes. Sent as a form; it cannot be made asynchronous.

        Beta: it may still change.

        Args:
            compliance_document_id: Id of the document.
            end_user_id: The end user it shall belong to.
            document_type_id: Its kind.
            alias: A name of your own for it.
            file: A scan of the document: JPEG, PNG or PDF.
            first_name: First name of the person.
            last_name: Last name of the person.
            date_of_birth: Date of birth.
            place_of_birth: Place of birth.
            nationality: Nationality of the person.
            business_name: Name of the business.
            authorized_representative_name: Who may act for the business.
            unique_identification_number: Number of the document.
            type_of_id: Kind of the identity document.
            date_of_issue: When the document was issued.
            date_of_expiration: Until when the document is valid.
            address_line_1: First line of the address.
            address_line_2: Second line of the address.
            city: City.
            country: Country.
            postal_code: Postal code.
            type_of_utility: What the bill is for.
            billing_id: Number of the bill.
            billing_date: Date of the bill.
            bill_id: Number of the bill under another name.
            bill_date: Date of the bill under another name.
            support_phone_number: Number at which the business helps its customers.
            support_email: Mail address at which the business helps its customers.
            use_case_description: What the number is used for.

        Returns:
            Changed: The request was carried out and there is nothing to show for it but a
            message.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.compliance_documents.update(
                "d1c4e5f6-7a8b-4c3d-9e0f-9a8b7c6d5e4f",
                address_line_1="129 Example Street",
                postal_code="75017",
            )
        """
        return await self._send(
            UPDATE_COMPLIANCE_DOCUMENT,
            path={"compliance_document_id": compliance_document_id},
            body={
                "end_user_id": end_user_id,
                "document_type_id": document_type_id,
                "alias": alias,
                "file": file,
                "first_name": first_name,
                "last_name": last_name,
                "date_of_birth": date_of_birth,
                "place_of_birth": place_of_birth,
                "nationality": nationality,
                "business_name": business_name,
                "authorized_representative_name": authorized_representative_name,
                "unique_identification_number": unique_identification_number,
                "type_of_id": type_of_id,
                "date_of_issue": date_of_issue,
                "date_of_expiration": date_of_expiration,
                "address_line_1": address_line_1,
                "address_line_2": address_line_2,
                "city": city,
                "country": country,
                "postal_code": postal_code,
                "type_of_utility": type_of_utility,
                "billing_id": billing_id,
                "billing_date": billing_date,
                "bill_id": bill_id,
                "bill_date": bill_date,
                "support_phone_number": support_phone_number,
                "support_email": support_email,
                "use_case_description": use_case_description,
            },
        )

    @overload
    async def delete(self, compliance_document_id: str) -> None: ...
    @overload
    async def delete(
        self,
        compliance_document_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    async def delete(
        self,
        compliance_document_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    async def delete(
        self,
        compliance_document_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Delete a document.

        Whether that is possible while an application contains it is not documented.

        Beta: it may still change.

        Args:
            compliance_document_id: Id of the document.
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
            await client.compliance_documents.delete(
                "d1c4e5f6-7a8b-4c3d-9e0f-9a8b7c6d5e4f",
            )
        """
        return await self._send_asyncable(
            DELETE_COMPLIANCE_DOCUMENT,
            path={"compliance_document_id": compliance_document_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class RawComplianceDocuments:
    """`ComplianceDocuments`, whose methods give the answer as it came."""

    def __init__(self, resource: ComplianceDocuments) -> None:
        self.create = raw(resource.create)
        self.list = raw(resource.list)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncRawComplianceDocuments:
    """`AsyncComplianceDocuments`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncComplianceDocuments) -> None:
        self.create = async_raw(resource.create)
        self.list = async_raw_list(resource.list)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)
