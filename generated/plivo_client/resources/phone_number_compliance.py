# Generated from resources/phone_number_compliance.yaml. Do not edit: change the spec, then `make generate`.
"""Regulatory requirements of numbers, second generation."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Annotated, Any, Final, overload

from msgspec import Meta

from .. import models
from .._runtime.accepted import AsyncAccepted
from .._runtime.multipart import File
from .._runtime.operation import Operation, Paging
from .._runtime.paging import AsyncPager, Page, Pager
from .._runtime.raw import async_raw, async_raw_list, raw
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset

CREATE_PHONE_NUMBER_COMPLIANCE: Final[Operation[models.PhoneNumberComplianceCreated]] = Operation(
    id="create_phone_number_compliance",
    method="POST",
    path="/Account/{auth_id}/PhoneNumber/Compliance/",
    result=models.PhoneNumberComplianceCreated,
    retry="never",
    media="multipart/form-data",
    names={
        "documents[0].file": "documents_0_file",
        "documents[1].file": "documents_1_file",
        "documents[2].file": "documents_2_file",
        "documents[3].file": "documents_3_file",
        "documents[4].file": "documents_4_file",
        "documents[5].file": "documents_5_file",
        "documents[6].file": "documents_6_file",
        "documents[7].file": "documents_7_file",
        "documents[8].file": "documents_8_file",
        "documents[9].file": "documents_9_file",
    },
    accepts=lambda: {"body": {"data": models.PhoneNumberComplianceData}},
    check="phone_number_compliance.list",
)
LIST_PHONE_NUMBER_COMPLIANCES: Final[Operation[models.PhoneNumberCompliance]] = Operation(
    id="list_phone_number_compliances",
    method="GET",
    path="/Account/{auth_id}/PhoneNumber/Compliance/",
    result=models.PhoneNumberCompliancePage,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "query": {
            "status": str,
            "country_iso": str,
            "number_type": models.ComplianceNumberType,
            "user_type": models.ComplianceUserType,
            "alias": str,
            "expand": str,
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
        items="/compliances",
        item=models.PhoneNumberCompliance,
        meta="/meta",
        next="/meta/next",
        total="/meta/total_count",
        stop="next",
    ),
)
GET_PHONE_NUMBER_COMPLIANCE: Final[Operation[models.PhoneNumberComplianceFound]] = Operation(
    id="get_phone_number_compliance",
    method="GET",
    path="/Account/{auth_id}/PhoneNumber/Compliance/{compliance_id}/",
    result=models.PhoneNumberComplianceFound,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"compliance_id": str},
        "query": {"expand": str, "callback_url": str, "callback_method": models.CallbackMethod},
    },
)
UPDATE_PHONE_NUMBER_COMPLIANCE: Final[Operation[models.PhoneNumberComplianceUpdated]] = Operation(
    id="update_phone_number_compliance",
    method="PATCH",
    path="/Account/{auth_id}/PhoneNumber/Compliance/{compliance_id}/",
    result=models.PhoneNumberComplianceUpdated,
    retry="never",
    media="multipart/form-data",
    names={
        "documents[0].file": "documents_0_file",
        "documents[1].file": "documents_1_file",
        "documents[2].file": "documents_2_file",
        "documents[3].file": "documents_3_file",
        "documents[4].file": "documents_4_file",
        "documents[5].file": "documents_5_file",
        "documents[6].file": "documents_6_file",
        "documents[7].file": "documents_7_file",
        "documents[8].file": "documents_8_file",
        "documents[9].file": "documents_9_file",
    },
    accepts=lambda: {
        "path": {"compliance_id": str},
        "body": {"data": models.PhoneNumberComplianceChanges},
    },
    check="phone_number_compliance.get",
)
DELETE_PHONE_NUMBER_COMPLIANCE: Final[Operation[models.PhoneNumberComplianceDeleted]] = Operation(
    id="delete_phone_number_compliance",
    method="DELETE",
    path="/Account/{auth_id}/PhoneNumber/Compliance/{compliance_id}/",
    result=models.PhoneNumberComplianceDeleted,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"compliance_id": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)


class PhoneNumberCompliance(Resource):
    """Regulatory requirements of numbers, second generation."""

    def create(
        self,
        *,
        data: models.PhoneNumberComplianceData | Mapping[str, Any],
        documents_0_file: File | Unset = UNSET,
        documents_1_file: File | Unset = UNSET,
        documents_2_file: File | Unset = UNSET,
        documents_3_file: File | Unset = UNSET,
        documents_4_file: File | Unset = UNSET,
        documents_5_file: File | Unset = UNSET,
        documents_6_file: File | Unset = UNSET,
        documents_7_file: File | Unset = UNSET,
        documents_8_file: File | Unset = UNSET,
        documents_9_file: File | Unset = UNSET,
    ) -> models.PhoneNumberComplianceCreated:
        """Apply for permission to use numbers.

        The application is submitted at once; the decision comes later and is told to the
        `callback_url` in `data`. That URL does not make the request asynchronous.

        Args:
            data: The application as JSON text.
            documents_0_file: File of the first document.
            documents_1_file: File of the second document.
            documents_2_file: File of the third document.
            documents_3_file: File of the fourth document.
            documents_4_file: File of the fifth document.
            documents_5_file: File of the sixth document.
            documents_6_file: File of the seventh document.
            documents_7_file: File of the eighth document.
            documents_8_file: File of the ninth document.
            documents_9_file: File of the tenth document.

        Returns:
            PhoneNumberComplianceCreated: The new application's id.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.phone_number_compliance.create(
                data={
                    "country_iso": "IN",
                    "number_type": "local",
                    "alias": "bangalore-office",
                    "end_user": {
                        "type": "business",
                        "name": "Example Private Limited",
                        "email": "office@example.com",
                        "address_line1": "1 Example Road",
                        "city": "Bangalore",
                        "state": "Karnataka",
                        "postal_code": "560001",
                        "country": "IN",
                        "registration_number": "U00000KA2026PTC000000",
                    },
                    "documents": [
                        {
                            "document_type_id": "3e2c90b0-1f9d-11ef-9f3a-0242ac110004",
                            "data_fields": {
                                "registration_number": "U00000KA2026PTC000000",
                                "date_of_issue": "2026-01-05",
                            },
                        },
                    ],
                    "callback_url": "https://example.com/plivo/compliance",
                },
                documents_0_file=Path("scan.pdf"),
            )
        """
        return self._send(
            CREATE_PHONE_NUMBER_COMPLIANCE,
            body={
                "data": data,
                "documents[0].file": documents_0_file,
                "documents[1].file": documents_1_file,
                "documents[2].file": documents_2_file,
                "documents[3].file": documents_3_file,
                "documents[4].file": documents_4_file,
                "documents[5].file": documents_5_file,
                "documents[6].file": documents_6_file,
                "documents[7].file": documents_7_file,
                "documents[8].file": documents_8_file,
                "documents[9].file": documents_9_file,
            },
        )

    @overload
    def list(
        self,
        *,
        status: str | Unset = UNSET,
        country_iso: str | Unset = UNSET,
        number_type: models.ComplianceNumberTypeLike | Unset = UNSET,
        user_type: models.ComplianceUserTypeLike | Unset = UNSET,
        alias: str | Unset = UNSET,
        expand: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Pager[models.PhoneNumberCompliance]: ...
    @overload
    def list(
        self,
        *,
        status: str | Unset = UNSET,
        country_iso: str | Unset = UNSET,
        number_type: models.ComplianceNumberTypeLike | Unset = UNSET,
        user_type: models.ComplianceUserTypeLike | Unset = UNSET,
        alias: str | Unset = UNSET,
        expand: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.PhoneNumberCompliance]]: ...
    @overload
    def list(
        self,
        *,
        status: str | Unset = UNSET,
        country_iso: str | Unset = UNSET,
        number_type: models.ComplianceNumberTypeLike | Unset = UNSET,
        user_type: models.ComplianceUserTypeLike | Unset = UNSET,
        alias: str | Unset = UNSET,
        expand: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        Pager[models.PhoneNumberCompliance] | AsyncAccepted[Page[models.PhoneNumberCompliance]]
    ): ...
    def list(
        self,
        *,
        status: str | Unset = UNSET,
        country_iso: str | Unset = UNSET,
        number_type: models.ComplianceNumberTypeLike | Unset = UNSET,
        user_type: models.ComplianceUserTypeLike | Unset = UNSET,
        alias: str | Unset = UNSET,
        expand: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.PhoneNumberCompliance] | AsyncAccepted[Page[models.PhoneNumberCompliance]]:
        """List applications, page by page.

        End users, documents and numbers are left out unless `expand` asks for them.

        Args:
            status: Only applications in this state. Uncertain: the API's documentation does not
                confirm it.
            country_iso: Only applications for numbers of this country, as two letters.
            number_type: Only applications for this kind of number.
            user_type: Only applications for this kind of user.
            alias: Only applications of this name.
            expand: What to put in as well, separated by commas: `end_user`, `documents`,
                `linked_numbers`.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every PhoneNumberCompliance, page after page; `.page()`
            gives one page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            for phone_number_compliance in client.phone_number_compliance.list():
                print(phone_number_compliance.compliance_id)
        """
        return self._pages_asyncable(
            LIST_PHONE_NUMBER_COMPLIANCES,
            query={
                "status": status,
                "country_iso": country_iso,
                "number_type": number_type,
                "user_type": user_type,
                "alias": alias,
                "expand": expand,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get(
        self, compliance_id: str, *, expand: str | Unset = UNSET
    ) -> models.PhoneNumberComplianceFound: ...
    @overload
    def get(
        self,
        compliance_id: str,
        *,
        expand: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.PhoneNumberComplianceFound]: ...
    @overload
    def get(
        self,
        compliance_id: str,
        *,
        expand: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PhoneNumberComplianceFound | AsyncAccepted[models.PhoneNumberComplianceFound]: ...
    def get(
        self,
        compliance_id: str,
        *,
        expand: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PhoneNumberComplianceFound | AsyncAccepted[models.PhoneNumberComplianceFound]:
        """Get one application.

        Its state and, with `expand`, the end user, the documents and the numbers that use it.

        Args:
            compliance_id: Id of the application.
            expand: What to put in as well, separated by commas: `end_user`, `documents`,
                `linked_numbers`.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            PhoneNumberComplianceFound: One application. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.phone_number_compliance.get(
                "4f3da1c1-1f9d-11ef-9f3a-0242ac110004",
            )
        """
        return self._send_asyncable(
            GET_PHONE_NUMBER_COMPLIANCE,
            path={"compliance_id": compliance_id},
            query={
                "expand": expand,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    def update(
        self,
        compliance_id: str,
        *,
        data: models.PhoneNumberComplianceChanges | Mapping[str, Any] | Unset = UNSET,
        documents_0_file: File | Unset = UNSET,
        documents_1_file: File | Unset = UNSET,
        documents_2_file: File | Unset = UNSET,
        documents_3_file: File | Unset = UNSET,
        documents_4_file: File | Unset = UNSET,
        documents_5_file: File | Unset = UNSET,
        documents_6_file: File | Unset = UNSET,
        documents_7_file: File | Unset = UNSET,
        documents_8_file: File | Unset = UNSET,
        documents_9_file: File | Unset = UNSET,
    ) -> models.PhoneNumberComplianceUpdated:
        """Correct an application and submit it again.

        Meant for rejected ones. Send what changes. If documents change, send all of them, each
        with its file: whether others are kept is not documented.

        Args:
            compliance_id: Id of the application.
            data: The changes as JSON text.
            documents_0_file: File of the first document.
            documents_1_file: File of the second document.
            documents_2_file: File of the third document.
            documents_3_file: File of the fourth document.
            documents_4_file: File of the fifth document.
            documents_5_file: File of the sixth document.
            documents_6_file: File of the seventh document.
            documents_7_file: File of the eighth document.
            documents_8_file: File of the ninth document.
            documents_9_file: File of the tenth document.

        Returns:
            PhoneNumberComplianceUpdated: The application was changed and submitted again.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.phone_number_compliance.update(
                "4f3da1c1-1f9d-11ef-9f3a-0242ac110004",
                data={
                    "documents": [
                        {
                            "document_type_id": "3e2c90b0-1f9d-11ef-9f3a-0242ac110004",
                            "data_fields": {
                                "registration_number": "U00000KA2026PTC000000",
                                "date_of_issue": "2026-01-05",
                            },
                        },
                    ],
                },
                documents_0_file=Path("scan.pdf"),
            )
        """
        return self._send(
            UPDATE_PHONE_NUMBER_COMPLIANCE,
            path={"compliance_id": compliance_id},
            body={
                "data": data,
                "documents[0].file": documents_0_file,
                "documents[1].file": documents_1_file,
                "documents[2].file": documents_2_file,
                "documents[3].file": documents_3_file,
                "documents[4].file": documents_4_file,
                "documents[5].file": documents_5_file,
                "documents[6].file": documents_6_file,
                "documents[7].file": documents_7_file,
                "documents[8].file": documents_8_file,
                "documents[9].file": documents_9_file,
            },
        )

    @overload
    def delete(self, compliance_id: str) -> models.PhoneNumberComplianceDeleted: ...
    @overload
    def delete(
        self,
        compliance_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.PhoneNumberComplianceDeleted]: ...
    @overload
    def delete(
        self,
        compliance_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.PhoneNumberComplianceDeleted | AsyncAccepted[models.PhoneNumberComplianceDeleted]
    ): ...
    def delete(
        self,
        compliance_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PhoneNumberComplianceDeleted | AsyncAccepted[models.PhoneNumberComplianceDeleted]:
        """Delete an application.

        What becomes of numbers that use it is not documented.

        Args:
            compliance_id: Id of the application.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            PhoneNumberComplianceDeleted: The application was deleted. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.phone_number_compliance.delete(
                "4f3da1c1-1f9d-11ef-9f3a-0242ac110004",
            )
        """
        return self._send_asyncable(
            DELETE_PHONE_NUMBER_COMPLIANCE,
            path={"compliance_id": compliance_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class AsyncPhoneNumberCompliance(AsyncResource):
    """Regulatory requirements of numbers, second generation."""

    async def create(
        self,
        *,
        data: models.PhoneNumberComplianceData | Mapping[str, Any],
        documents_0_file: File | Unset = UNSET,
        documents_1_file: File | Unset = UNSET,
        documents_2_file: File | Unset = UNSET,
        documents_3_file: File | Unset = UNSET,
        documents_4_file: File | Unset = UNSET,
        documents_5_file: File | Unset = UNSET,
        documents_6_file: File | Unset = UNSET,
        documents_7_file: File | Unset = UNSET,
        documents_8_file: File | Unset = UNSET,
        documents_9_file: File | Unset = UNSET,
    ) -> models.PhoneNumberComplianceCreated:
        """Apply for permission to use numbers.

        The application is submitted at once; the decision comes later and is told to the
        `callback_url` in `data`. That URL does not make the request asynchronous.

        Args:
            data: The application as JSON text.
            documents_0_file: File of the first document.
            documents_1_file: File of the second document.
            documents_2_file: File of the third document.
            documents_3_file: File of the fourth document.
            documents_4_file: File of the fifth document.
            documents_5_file: File of the sixth document.
            documents_6_file: File of the seventh document.
            documents_7_file: File of the eighth document.
            documents_8_file: File of the ninth document.
            documents_9_file: File of the tenth document.

        Returns:
            PhoneNumberComplianceCreated: The new application's id.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.phone_number_compliance.create(
                data={
                    "country_iso": "IN",
                    "number_type": "local",
                    "alias": "bangalore-office",
                    "end_user": {
                        "type": "business",
                        "name": "Example Private Limited",
                        "email": "office@example.com",
                        "address_line1": "1 Example Road",
                        "city": "Bangalore",
                        "state": "Karnataka",
                        "postal_code": "560001",
                        "country": "IN",
                        "registration_number": "U00000KA2026PTC000000",
                    },
                    "documents": [
                        {
                            "document_type_id": "3e2c90b0-1f9d-11ef-9f3a-0242ac110004",
                            "data_fields": {
                                "registration_number": "U00000KA2026PTC000000",
                                "date_of_issue": "2026-01-05",
                            },
                        },
                    ],
                    "callback_url": "https://example.com/plivo/compliance",
                },
                documents_0_file=Path("scan.pdf"),
            )
        """
        return await self._send(
            CREATE_PHONE_NUMBER_COMPLIANCE,
            body={
                "data": data,
                "documents[0].file": documents_0_file,
                "documents[1].file": documents_1_file,
                "documents[2].file": documents_2_file,
                "documents[3].file": documents_3_file,
                "documents[4].file": documents_4_file,
                "documents[5].file": documents_5_file,
                "documents[6].file": documents_6_file,
                "documents[7].file": documents_7_file,
                "documents[8].file": documents_8_file,
                "documents[9].file": documents_9_file,
            },
        )

    @overload
    def list(
        self,
        *,
        status: str | Unset = UNSET,
        country_iso: str | Unset = UNSET,
        number_type: models.ComplianceNumberTypeLike | Unset = UNSET,
        user_type: models.ComplianceUserTypeLike | Unset = UNSET,
        alias: str | Unset = UNSET,
        expand: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> AsyncPager[models.PhoneNumberCompliance]: ...
    @overload
    def list(
        self,
        *,
        status: str | Unset = UNSET,
        country_iso: str | Unset = UNSET,
        number_type: models.ComplianceNumberTypeLike | Unset = UNSET,
        user_type: models.ComplianceUserTypeLike | Unset = UNSET,
        alias: str | Unset = UNSET,
        expand: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.PhoneNumberCompliance]]]: ...
    @overload
    def list(
        self,
        *,
        status: str | Unset = UNSET,
        country_iso: str | Unset = UNSET,
        number_type: models.ComplianceNumberTypeLike | Unset = UNSET,
        user_type: models.ComplianceUserTypeLike | Unset = UNSET,
        alias: str | Unset = UNSET,
        expand: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        AsyncPager[models.PhoneNumberCompliance]
        | Awaitable[AsyncAccepted[Page[models.PhoneNumberCompliance]]]
    ): ...
    def list(
        self,
        *,
        status: str | Unset = UNSET,
        country_iso: str | Unset = UNSET,
        number_type: models.ComplianceNumberTypeLike | Unset = UNSET,
        user_type: models.ComplianceUserTypeLike | Unset = UNSET,
        alias: str | Unset = UNSET,
        expand: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        AsyncPager[models.PhoneNumberCompliance]
        | Awaitable[AsyncAccepted[Page[models.PhoneNumberCompliance]]]
    ):
        """List applications, page by page.

        End users, documents and numbers are left out unless `expand` asks for them.

        Args:
            status: Only applications in this state. Uncertain: the API's documentation does not
                confirm it.
            country_iso: Only applications for numbers of this country, as two letters.
            number_type: Only applications for this kind of number.
            user_type: Only applications for this kind of user.
            alias: Only applications of this name.
            expand: What to put in as well, separated by commas: `end_user`, `documents`,
                `linked_numbers`.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every PhoneNumberCompliance, page after page;
            `.page()` gives one page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            async for phone_number_compliance in client.phone_number_compliance.list():
                print(phone_number_compliance.compliance_id)
        """
        return self._pages_asyncable(
            LIST_PHONE_NUMBER_COMPLIANCES,
            query={
                "status": status,
                "country_iso": country_iso,
                "number_type": number_type,
                "user_type": user_type,
                "alias": alias,
                "expand": expand,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def get(
        self, compliance_id: str, *, expand: str | Unset = UNSET
    ) -> models.PhoneNumberComplianceFound: ...
    @overload
    async def get(
        self,
        compliance_id: str,
        *,
        expand: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.PhoneNumberComplianceFound]: ...
    @overload
    async def get(
        self,
        compliance_id: str,
        *,
        expand: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PhoneNumberComplianceFound | AsyncAccepted[models.PhoneNumberComplianceFound]: ...
    async def get(
        self,
        compliance_id: str,
        *,
        expand: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PhoneNumberComplianceFound | AsyncAccepted[models.PhoneNumberComplianceFound]:
        """Get one application.

        Its state and, with `expand`, the end user, the documents and the numbers that use it.

        Args:
            compliance_id: Id of the application.
            expand: What to put in as well, separated by commas: `end_user`, `documents`,
                `linked_numbers`.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            PhoneNumberComplianceFound: One application. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.phone_number_compliance.get(
                "4f3da1c1-1f9d-11ef-9f3a-0242ac110004",
            )
        """
        return await self._send_asyncable(
            GET_PHONE_NUMBER_COMPLIANCE,
            path={"compliance_id": compliance_id},
            query={
                "expand": expand,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    async def update(
        self,
        compliance_id: str,
        *,
        data: models.PhoneNumberComplianceChanges | Mapping[str, Any] | Unset = UNSET,
        documents_0_file: File | Unset = UNSET,
        documents_1_file: File | Unset = UNSET,
        documents_2_file: File | Unset = UNSET,
        documents_3_file: File | Unset = UNSET,
        documents_4_file: File | Unset = UNSET,
        documents_5_file: File | Unset = UNSET,
        documents_6_file: File | Unset = UNSET,
        documents_7_file: File | Unset = UNSET,
        documents_8_file: File | Unset = UNSET,
        documents_9_file: File | Unset = UNSET,
    ) -> models.PhoneNumberComplianceUpdated:
        """Correct an application and submit it again.

        Meant for rejected ones. Send what changes. If documents change, send all of them, each
        with its file: whether others are kept is not documented.

        Args:
            compliance_id: Id of the application.
            data: The changes as JSON text.
            documents_0_file: File of the first document.
            documents_1_file: File of the second document.
            documents_2_file: File of the third document.
            documents_3_file: File of the fourth document.
            documents_4_file: File of the fifth document.
            documents_5_file: File of the sixth document.
            documents_6_file: File of the seventh document.
            documents_7_file: File of the eighth document.
            documents_8_file: File of the ninth document.
            documents_9_file: File of the tenth document.

        Returns:
            PhoneNumberComplianceUpdated: The application was changed and submitted again.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.phone_number_compliance.update(
                "4f3da1c1-1f9d-11ef-9f3a-0242ac110004",
                data={
                    "documents": [
                        {
                            "document_type_id": "3e2c90b0-1f9d-11ef-9f3a-0242ac110004",
                            "data_fields": {
                                "registration_number": "U00000KA2026PTC000000",
                                "date_of_issue": "2026-01-05",
                            },
                        },
                    ],
                },
                documents_0_file=Path("scan.pdf"),
            )
        """
        return await self._send(
            UPDATE_PHONE_NUMBER_COMPLIANCE,
            path={"compliance_id": compliance_id},
            body={
                "data": data,
                "documents[0].file": documents_0_file,
                "documents[1].file": documents_1_file,
                "documents[2].file": documents_2_file,
                "documents[3].file": documents_3_file,
                "documents[4].file": documents_4_file,
                "documents[5].file": documents_5_file,
                "documents[6].file": documents_6_file,
                "documents[7].file": documents_7_file,
                "documents[8].file": documents_8_file,
                "documents[9].file": documents_9_file,
            },
        )

    @overload
    async def delete(self, compliance_id: str) -> models.PhoneNumberComplianceDeleted: ...
    @overload
    async def delete(
        self,
        compliance_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.PhoneNumberComplianceDeleted]: ...
    @overload
    async def delete(
        self,
        compliance_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.PhoneNumberComplianceDeleted | AsyncAccepted[models.PhoneNumberComplianceDeleted]
    ): ...
    async def delete(
        self,
        compliance_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PhoneNumberComplianceDeleted | AsyncAccepted[models.PhoneNumberComplianceDeleted]:
        """Delete an application.

        What becomes of numbers that use it is not documented.

        Args:
            compliance_id: Id of the application.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            PhoneNumberComplianceDeleted: The application was deleted. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.phone_number_compliance.delete(
                "4f3da1c1-1f9d-11ef-9f3a-0242ac110004",
            )
        """
        return await self._send_asyncable(
            DELETE_PHONE_NUMBER_COMPLIANCE,
            path={"compliance_id": compliance_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class RawPhoneNumberCompliance:
    """`PhoneNumberCompliance`, whose methods give the answer as it came."""

    def __init__(self, resource: PhoneNumberCompliance) -> None:
        self.create = raw(resource.create)
        self.list = raw(resource.list)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncRawPhoneNumberCompliance:
    """`AsyncPhoneNumberCompliance`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncPhoneNumberCompliance) -> None:
        self.create = async_raw(resource.create)
        self.list = async_raw_list(resource.list)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)
