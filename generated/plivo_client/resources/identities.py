# Generated from resources/identities.yaml. Do not edit: change the spec, then `make generate`.
"""Identities for number verification, first generation."""

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

CREATE_IDENTITY: Final[Operation[models.VerificationAccepted]] = Operation(
    id="create_identity",
    method="POST",
    path="/Account/{auth_id}/Verification/Identity/",
    result=models.VerificationAccepted,
    retry="never",
    media="multipart/form-data",
    accepts=lambda: {
        "body": {
            "country_iso": Annotated[str, Meta(min_length=2, max_length=2)],
            "salutation": str,
            "first_name": str,
            "last_name": str,
            "birth_place": str,
            "birth_date": str,
            "nationality": str,
            "id_nationality": str,
            "id_issue_date": str,
            "id_type": str,
            "id_number": str,
            "address_line1": str,
            "address_line2": str,
            "city": str,
            "region": str,
            "postal_code": str,
            "alias": str,
            "business_name": str,
            "fiscal_identification_code": str,
            "street_code": str,
            "municipal_code": str,
            "subaccount": Annotated[str, Meta(pattern="^SA[A-Z0-9]{18}\\Z")],
            "auto_correct_address": bool,
            "callback_url": str,
        }
    },
    check="identities.list",
    deprecated="identities.create is deprecated.",
)
LIST_IDENTITIES: Final[Operation[models.Identity]] = Operation(
    id="list_identities",
    method="GET",
    path="/Account/{auth_id}/Verification/Identity/",
    result=models.IdentityPage,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "query": {
            "country_iso": str,
            "customer_name": str,
            "alias": str,
            "verification_status": str,
            "limit": Annotated[int, Meta(ge=1, le=20)],
            "offset": Annotated[int, Meta(ge=0)],
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        }
    },
    deprecated="identities.list is deprecated.",
    paging=Paging(
        limit="limit",
        offset="offset",
        maximum=20,
        items="/objects",
        item=models.Identity,
        meta="/meta",
        next="/meta/next",
        total="/meta/total_count",
        stop="next",
    ),
)
GET_IDENTITY: Final[Operation[models.Identity]] = Operation(
    id="get_identity",
    method="GET",
    path="/Account/{auth_id}/Verification/Identity/{identity_id}/",
    result=models.Identity,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"identity_id": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
    deprecated="identities.get is deprecated.",
)
UPDATE_IDENTITY: Final[Operation[models.VerificationAccepted]] = Operation(
    id="update_identity",
    method="POST",
    path="/Account/{auth_id}/Verification/Identity/{identity_id}/",
    result=models.VerificationAccepted,
    retry="safe",
    media="multipart/form-data",
    accepts=lambda: {
        "path": {"identity_id": str},
        "body": {
            "country_iso": Annotated[str, Meta(min_length=2, max_length=2)],
            "salutation": str,
            "first_name": str,
            "last_name": str,
            "birth_place": str,
            "birth_date": str,
            "nationality": str,
            "id_nationality": str,
            "id_issue_date": str,
            "id_type": str,
            "id_number": str,
            "address_line1": str,
            "address_line2": str,
            "city": str,
            "region": str,
            "postal_code": str,
            "alias": str,
            "business_name": str,
            "fiscal_identification_code": str,
            "street_code": str,
            "municipal_code": str,
            "subaccount": Annotated[str, Meta(pattern="^SA[A-Z0-9]{18}\\Z")],
            "auto_correct_address": bool,
            "callback_url": str,
        },
    },
    deprecated="identities.update is deprecated.",
)
DELETE_IDENTITY: Final[Operation[None]] = Operation(
    id="delete_identity",
    method="DELETE",
    path="/Account/{auth_id}/Verification/Identity/{identity_id}/",
    result=None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"identity_id": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
    deprecated="identities.delete is deprecated.",
)


class Identities(Resource):
    """Identities for number verification, first generation."""

    def create(
        self,
        *,
        country_iso: str,
        salutation: models.SalutationLike,
        first_name: str,
        last_name: str,
        birth_place: str,
        birth_date: str,
        nationality: str,
        id_nationality: str,
        id_issue_date: str,
        id_type: str,
        id_number: str,
        address_line1: str,
        address_line2: str,
        city: str,
        region: str,
        postal_code: str,
        alias: str | Unset = UNSET,
        business_name: str | Unset = UNSET,
        fiscal_identification_code: str | Unset = UNSET,
        street_code: str | Unset = UNSET,
        municipal_code: str | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        file: File | Unset = UNSET,
        auto_correct_address: bool | Unset = UNSET,
        callback_url: str | Unset = UNSET,
    ) -> models.VerificationAccepted:
        """Register an identity for number verification.

        Hands it in, with the document that it is taken from. The answer has no id; list
        identities by their alias to find it. `callback_url` is told the outcome; it does not
        make the request asynchronous.

        Deprecated.

        Args:
            country_iso: Country of residence, as two letters. Exactly 2 characters.
            salutation: How to address a person.
            first_name: First name of the person.
            last_name: Last name of the person.
            birth_place: Place of birth.
            birth_date: Date of birth, such as `1985-12-10`.
            nationality: Nationality of the person, as two letters.
            id_nationality: Country that issued the document, as two letters.
            id_issue_date: When the document was issued, such as `2021-03-14`.
            id_type: Kind of the document, such as `passport`.
            id_number: Number of the document.
            address_line1: First line of the address.
            address_line2: Second line of the address.
            city: City.
            region: Region.
            postal_code: Postal code.
            alias: A name of your own for it.
            business_name: Name of the business that the person stands for.
            fiscal_identification_code: Tax number, for Spain.
            street_code: Code of the street, for Denmark.
            municipal_code: Code of the municipality, for Denmark.
            subaccount: The subaccount that the identity shall belong to.
            file: A scan of the document: JPEG, PNG or PDF, at most 5 MB.
            auto_correct_address: Whether slips in the address are corrected.
            callback_url: Told the outcome.

        Returns:
            VerificationAccepted: The request was taken.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.identities.create(
                country_iso="FR",
                salutation="Ms",
                first_name="Ada",
                last_name="Lovelace",
                birth_place="Paris",
                birth_date="1985-12-10",
                nationality="FR",
                id_nationality="FR",
                id_issue_date="2021-03-14",
                id_type="passport",
                id_number="33522",
                address_line1="128",
                address_line2="Rue de l'Exemple",
                city="Paris",
                region="Paris",
                postal_code="75016",
                alias="ada",
                file=Path("scan.pdf"),
            )
        """
        return self._send(
            CREATE_IDENTITY,
            body={
                "country_iso": country_iso,
                "salutation": salutation,
                "first_name": first_name,
                "last_name": last_name,
                "birth_place": birth_place,
                "birth_date": birth_date,
                "nationality": nationality,
                "id_nationality": id_nationality,
                "id_issue_date": id_issue_date,
                "id_type": id_type,
                "id_number": id_number,
                "address_line1": address_line1,
                "address_line2": address_line2,
                "city": city,
                "region": region,
                "postal_code": postal_code,
                "alias": alias,
                "business_name": business_name,
                "fiscal_identification_code": fiscal_identification_code,
                "street_code": street_code,
                "municipal_code": municipal_code,
                "subaccount": subaccount,
                "file": file,
                "auto_correct_address": auto_correct_address,
                "callback_url": callback_url,
            },
        )

    @overload
    def list(
        self,
        *,
        country_iso: str | Unset = UNSET,
        customer_name: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        verification_status: models.NumberVerificationStateLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Pager[models.Identity]: ...
    @overload
    def list(
        self,
        *,
        country_iso: str | Unset = UNSET,
        customer_name: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        verification_status: models.NumberVerificationStateLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.Identity]]: ...
    @overload
    def list(
        self,
        *,
        country_iso: str | Unset = UNSET,
        customer_name: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        verification_status: models.NumberVerificationStateLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.Identity] | AsyncAccepted[Page[models.Identity]]: ...
    def list(
        self,
        *,
        country_iso: str | Unset = UNSET,
        customer_name: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        verification_status: models.NumberVerificationStateLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.Identity] | AsyncAccepted[Page[models.Identity]]:
        """List identities, page by page.

        All identities of the account that fit the filters, whatever their state.

        Deprecated.

        Args:
            country_iso: Only those of this country, given by its two letters.
            customer_name: Only those of the person of this name.
            alias: Only those of this alias.
            verification_status: Only those whose document is in this state.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every Identity, page after page; `.page()` gives one page.
            AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            for identity in client.identities.list():
                print(identity.id)
        """
        return self._pages_asyncable(
            LIST_IDENTITIES,
            query={
                "country_iso": country_iso,
                "customer_name": customer_name,
                "alias": alias,
                "verification_status": verification_status,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get(self, identity_id: str) -> models.Identity: ...
    @overload
    def get(
        self,
        identity_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Identity]: ...
    @overload
    def get(
        self,
        identity_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Identity | AsyncAccepted[models.Identity]: ...
    def get(
        self,
        identity_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Identity | AsyncAccepted[models.Identity]:
        """Get one identity.

        Whose it is, and how far its verification is.

        Deprecated.

        Args:
            identity_id: Id of the identity.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Identity: A proof of identity for numbers, and how far its verification is.
            AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            identity = client.identities.get("24856289978366")
        """
        return self._send_asyncable(
            GET_IDENTITY,
            path={"identity_id": identity_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    def update(
        self,
        identity_id: str,
        *,
        country_iso: str | Unset = UNSET,
        salutation: models.SalutationLike | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        birth_place: str | Unset = UNSET,
        birth_date: str | Unset = UNSET,
        nationality: str | Unset = UNSET,
        id_nationality: str | Unset = UNSET,
        id_issue_date: str | Unset = UNSET,
        id_type: str | Unset = UNSET,
        id_number: str | Unset = UNSET,
        address_line1: str | Unset = UNSET,
        address_line2: str | Unset = UNSET,
        city: str | Unset = UNSET,
        region: str | Unset = UNSET,
        postal_code: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        business_name: str | Unset = UNSET,
        fiscal_identification_code: str | Unset = UNSET,
        street_code: str | Unset = UNSET,
        municipal_code: str | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        file: File | Unset = UNSET,
        auto_correct_address: bool | Unset = UNSET,
        callback_url: str | Unset = UNSET,
    ) -> models.VerificationAccepted:
        """Change an identity.

        Only what is sent changes. `callback_url` is told the outcome; it does not make the
        request asynchronous.

        Deprecated.

        Args:
            identity_id: Id of the identity.
            country_iso: Country of residence, as two letters. Exactly 2 characters.
            salutation: How to address a person.
            first_name: First name of the person.
            last_name: Last name of the person.
            birth_place: Place of birth.
            birth_date: Date of birth, such as `1985-12-10`.
            nationality: Nationality of the person, as two letters.
            id_nationality: Country that issued the document, as two letters.
            id_issue_date: When the document was issued, such as `2021-03-14`.
            id_type: Kind of the document, such as `passport`.
            id_number: Number of the document.
            address_line1: First line of the address.
            address_line2: Second line of the address.
            city: City.
            region: Region.
            postal_code: Postal code.
            alias: A name of your own for it.
            business_name: Name of the business that the person stands for.
            fiscal_identification_code: Tax number, for Spain.
            street_code: Code of the street, for Denmark.
            municipal_code: Code of the municipality, for Denmark.
            subaccount: The subaccount that the identity shall belong to.
            file: A scan of the document: JPEG, PNG or PDF, at most 5 MB.
            auto_correct_address: Whether slips in the address are corrected.
            callback_url: Told the outcome.

        Returns:
            VerificationAccepted: The request was taken.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.identities.update("24856289978366", alias="ada-lovelace")
        """
        return self._send(
            UPDATE_IDENTITY,
            path={"identity_id": identity_id},
            body={
                "country_iso": country_iso,
                "salutation": salutation,
                "first_name": first_name,
                "last_name": last_name,
                "birth_place": birth_place,
                "birth_date": birth_date,
                "nationality": nationality,
                "id_nationality": id_nationality,
                "id_issue_date": id_issue_date,
                "id_type": id_type,
                "id_number": id_number,
                "address_line1": address_line1,
                "address_line2": address_line2,
                "city": city,
                "region": region,
                "postal_code": postal_code,
                "alias": alias,
                "business_name": business_name,
                "fiscal_identification_code": fiscal_identification_code,
                "street_code": street_code,
                "municipal_code": municipal_code,
                "subaccount": subaccount,
                "file": file,
                "auto_correct_address": auto_correct_address,
                "callback_url": callback_url,
            },
        )

    @overload
    def delete(self, identity_id: str) -> None: ...
    @overload
    def delete(
        self,
        identity_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    def delete(
        self,
        identity_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    def delete(
        self,
        identity_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Delete an identity.

        What becomes of numbers that were rented with it is not documented.

        Deprecated.

        Args:
            identity_id: Id of the identity.
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
            client.identities.delete("24856289978366")
        """
        return self._send_asyncable(
            DELETE_IDENTITY,
            path={"identity_id": identity_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class AsyncIdentities(AsyncResource):
    """Identities for number verification, first generation."""

    async def create(
        self,
        *,
        country_iso: str,
        salutation: models.SalutationLike,
        first_name: str,
        last_name: str,
        birth_place: str,
        birth_date: str,
        nationality: str,
        id_nationality: str,
        id_issue_date: str,
        id_type: str,
        id_number: str,
        address_line1: str,
        address_line2: str,
        city: str,
        region: str,
        postal_code: str,
        alias: str | Unset = UNSET,
        business_name: str | Unset = UNSET,
        fiscal_identification_code: str | Unset = UNSET,
        street_code: str | Unset = UNSET,
        municipal_code: str | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        file: File | Unset = UNSET,
        auto_correct_address: bool | Unset = UNSET,
        callback_url: str | Unset = UNSET,
    ) -> models.VerificationAccepted:
        """Register an identity for number verification.

        Hands it in, with the document that it is taken from. The answer has no id; list
        identities by their alias to find it. `callback_url` is told the outcome; it does not
        make the request asynchronous.

        Deprecated.

        Args:
            country_iso: Country of residence, as two letters. Exactly 2 characters.
            salutation: How to address a person.
            first_name: First name of the person.
            last_name: Last name of the person.
            birth_place: Place of birth.
            birth_date: Date of birth, such as `1985-12-10`.
            nationality: Nationality of the person, as two letters.
            id_nationality: Country that issued the document, as two letters.
            id_issue_date: When the document was issued, such as `2021-03-14`.
            id_type: Kind of the document, such as `passport`.
            id_number: Number of the document.
            address_line1: First line of the address.
            address_line2: Second line of the address.
            city: City.
            region: Region.
            postal_code: Postal code.
            alias: A name of your own for it.
            business_name: Name of the business that the person stands for.
            fiscal_identification_code: Tax number, for Spain.
            street_code: Code of the street, for Denmark.
            municipal_code: Code of the municipality, for Denmark.
            subaccount: The subaccount that the identity shall belong to.
            file: A scan of the document: JPEG, PNG or PDF, at most 5 MB.
            auto_correct_address: Whether slips in the address are corrected.
            callback_url: Told the outcome.

        Returns:
            VerificationAccepted: The request was taken.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.identities.create(
                country_iso="FR",
                salutation="Ms",
                first_name="Ada",
                last_name="Lovelace",
                birth_place="Paris",
                birth_date="1985-12-10",
                nationality="FR",
                id_nationality="FR",
                id_issue_date="2021-03-14",
                id_type="passport",
                id_number="33522",
                address_line1="128",
                address_line2="Rue de l'Exemple",
                city="Paris",
                region="Paris",
                postal_code="75016",
                alias="ada",
                file=Path("scan.pdf"),
            )
        """
        return await self._send(
            CREATE_IDENTITY,
            body={
                "country_iso": country_iso,
                "salutation": salutation,
                "first_name": first_name,
                "last_name": last_name,
                "birth_place": birth_place,
                "birth_date": birth_date,
                "nationality": nationality,
                "id_nationality": id_nationality,
                "id_issue_date": id_issue_date,
                "id_type": id_type,
                "id_number": id_number,
                "address_line1": address_line1,
                "address_line2": address_line2,
                "city": city,
                "region": region,
                "postal_code": postal_code,
                "alias": alias,
                "business_name": business_name,
                "fiscal_identification_code": fiscal_identification_code,
                "street_code": street_code,
                "municipal_code": municipal_code,
                "subaccount": subaccount,
                "file": file,
                "auto_correct_address": auto_correct_address,
                "callback_url": callback_url,
            },
        )

    @overload
    def list(
        self,
        *,
        country_iso: str | Unset = UNSET,
        customer_name: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        verification_status: models.NumberVerificationStateLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> AsyncPager[models.Identity]: ...
    @overload
    def list(
        self,
        *,
        country_iso: str | Unset = UNSET,
        customer_name: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        verification_status: models.NumberVerificationStateLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.Identity]]]: ...
    @overload
    def list(
        self,
        *,
        country_iso: str | Unset = UNSET,
        customer_name: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        verification_status: models.NumberVerificationStateLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.Identity] | Awaitable[AsyncAccepted[Page[models.Identity]]]: ...
    def list(
        self,
        *,
        country_iso: str | Unset = UNSET,
        customer_name: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        verification_status: models.NumberVerificationStateLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.Identity] | Awaitable[AsyncAccepted[Page[models.Identity]]]:
        """List identities, page by page.

        All identities of the account that fit the filters, whatever their state.

        Deprecated.

        Args:
            country_iso: Only those of this country, given by its two letters.
            customer_name: Only those of the person of this name.
            alias: Only those of this alias.
            verification_status: Only those whose document is in this state.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every Identity, page after page; `.page()` gives one
            page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            async for identity in client.identities.list():
                print(identity.id)
        """
        return self._pages_asyncable(
            LIST_IDENTITIES,
            query={
                "country_iso": country_iso,
                "customer_name": customer_name,
                "alias": alias,
                "verification_status": verification_status,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def get(self, identity_id: str) -> models.Identity: ...
    @overload
    async def get(
        self,
        identity_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Identity]: ...
    @overload
    async def get(
        self,
        identity_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Identity | AsyncAccepted[models.Identity]: ...
    async def get(
        self,
        identity_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Identity | AsyncAccepted[models.Identity]:
        """Get one identity.

        Whose it is, and how far its verification is.

        Deprecated.

        Args:
            identity_id: Id of the identity.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Identity: A proof of identity for numbers, and how far its verification is.
            AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            identity = await client.identities.get("24856289978366")
        """
        return await self._send_asyncable(
            GET_IDENTITY,
            path={"identity_id": identity_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    async def update(
        self,
        identity_id: str,
        *,
        country_iso: str | Unset = UNSET,
        salutation: models.SalutationLike | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        birth_place: str | Unset = UNSET,
        birth_date: str | Unset = UNSET,
        nationality: str | Unset = UNSET,
        id_nationality: str | Unset = UNSET,
        id_issue_date: str | Unset = UNSET,
        id_type: str | Unset = UNSET,
        id_number: str | Unset = UNSET,
        address_line1: str | Unset = UNSET,
        address_line2: str | Unset = UNSET,
        city: str | Unset = UNSET,
        region: str | Unset = UNSET,
        postal_code: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        business_name: str | Unset = UNSET,
        fiscal_identification_code: str | Unset = UNSET,
        street_code: str | Unset = UNSET,
        municipal_code: str | Unset = UNSET,
        subaccount: str | Unset = UNSET,
        file: File | Unset = UNSET,
        auto_correct_address: bool | Unset = UNSET,
        callback_url: str | Unset = UNSET,
    ) -> models.VerificationAccepted:
        """Change an identity.

        Only what is sent changes. `callback_url` is told the outcome; it does not make the
        request asynchronous.

        Deprecated.

        Args:
            identity_id: Id of the identity.
            country_iso: Country of residence, as two letters. Exactly 2 characters.
            salutation: How to address a person.
            first_name: First name of the person.
            last_name: Last name of the person.
            birth_place: Place of birth.
            birth_date: Date of birth, such as `1985-12-10`.
            nationality: Nationality of the person, as two letters.
            id_nationality: Country that issued the document, as two letters.
            id_issue_date: When the document was issued, such as `2021-03-14`.
            id_type: Kind of the document, such as `passport`.
            id_number: Number of the document.
            address_line1: First line of the address.
            address_line2: Second line of the address.
            city: City.
            region: Region.
            postal_code: Postal code.
            alias: A name of your own for it.
            business_name: Name of the business that the person stands for.
            fiscal_identification_code: Tax number, for Spain.
            street_code: Code of the street, for Denmark.
            municipal_code: Code of the municipality, for Denmark.
            subaccount: The subaccount that the identity shall belong to.
            file: A scan of the document: JPEG, PNG or PDF, at most 5 MB.
            auto_correct_address: Whether slips in the address are corrected.
            callback_url: Told the outcome.

        Returns:
            VerificationAccepted: The request was taken.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.identities.update(
                "24856289978366",
                alias="ada-lovelace",
            )
        """
        return await self._send(
            UPDATE_IDENTITY,
            path={"identity_id": identity_id},
            body={
                "country_iso": country_iso,
                "salutation": salutation,
                "first_name": first_name,
                "last_name": last_name,
                "birth_place": birth_place,
                "birth_date": birth_date,
                "nationality": nationality,
                "id_nationality": id_nationality,
                "id_issue_date": id_issue_date,
                "id_type": id_type,
                "id_number": id_number,
                "address_line1": address_line1,
                "address_line2": address_line2,
                "city": city,
                "region": region,
                "postal_code": postal_code,
                "alias": alias,
                "business_name": business_name,
                "fiscal_identification_code": fiscal_identification_code,
                "street_code": street_code,
                "municipal_code": municipal_code,
                "subaccount": subaccount,
                "file": file,
                "auto_correct_address": auto_correct_address,
                "callback_url": callback_url,
            },
        )

    @overload
    async def delete(self, identity_id: str) -> None: ...
    @overload
    async def delete(
        self,
        identity_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    async def delete(
        self,
        identity_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    async def delete(
        self,
        identity_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Delete an identity.

        What becomes of numbers that were rented with it is not documented.

        Deprecated.

        Args:
            identity_id: Id of the identity.
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
            await client.identities.delete("24856289978366")
        """
        return await self._send_asyncable(
            DELETE_IDENTITY,
            path={"identity_id": identity_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class RawIdentities:
    """`Identities`, whose methods give the answer as it came."""

    def __init__(self, resource: Identities) -> None:
        self.create = raw(resource.create)
        self.list = raw(resource.list)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncRawIdentities:
    """`AsyncIdentities`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncIdentities) -> None:
        self.create = async_raw(resource.create)
        self.list = async_raw_list(resource.list)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)
