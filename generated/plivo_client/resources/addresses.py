# Generated from resources/addresses.yaml. Do not edit: change the spec, then `make generate`.
"""Addresses for number verification, first generation."""

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

CREATE_ADDRESS: Final[Operation[models.VerificationAccepted]] = Operation(
    id="create_address",
    method="POST",
    path="/Account/{auth_id}/Verification/Address/",
    result=models.VerificationAccepted,
    retry="never",
    media="multipart/form-data",
    accepts=lambda: {
        "body": {
            "country_iso": Annotated[str, Meta(min_length=2, max_length=2)],
            "salutation": str,
            "first_name": str,
            "last_name": str,
            "address_line1": str,
            "address_line2": str,
            "city": str,
            "region": str,
            "postal_code": str,
            "address_proof_type": str,
            "alias": str,
            "auto_correct_address": bool,
            "fiscal_identification_code": str,
            "street_code": str,
            "municipal_code": str,
            "phone_number_country": Annotated[str, Meta(min_length=2, max_length=2)],
            "number_type": str,
            "callback_url": str,
        }
    },
    check="addresses.list",
    deprecated="addresses.create is deprecated.",
)
LIST_ADDRESSES: Final[Operation[models.Address]] = Operation(
    id="list_addresses",
    method="GET",
    path="/Account/{auth_id}/Verification/Address/",
    result=models.AddressPage,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "query": {
            "country_iso": str,
            "customer_name": str,
            "alias": str,
            "verification_status": str,
            "validation_status": str,
            "limit": Annotated[int, Meta(ge=1, le=20)],
            "offset": Annotated[int, Meta(ge=0)],
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        }
    },
    deprecated="addresses.list is deprecated.",
    paging=Paging(
        limit="limit",
        offset="offset",
        maximum=20,
        items="/objects",
        item=models.Address,
        meta="/meta",
        next="/meta/next",
        total="/meta/total_count",
        stop="next",
    ),
)
GET_ADDRESS: Final[Operation[models.Address]] = Operation(
    id="get_address",
    method="GET",
    path="/Account/{auth_id}/Verification/Address/{address_id}/",
    result=models.Address,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"address_id": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
    deprecated="addresses.get is deprecated.",
)
UPDATE_ADDRESS: Final[Operation[models.VerificationAccepted]] = Operation(
    id="update_address",
    method="POST",
    path="/Account/{auth_id}/Verification/Address/{address_id}/",
    result=models.VerificationAccepted,
    retry="safe",
    media="multipart/form-data",
    accepts=lambda: {
        "path": {"address_id": str},
        "body": {
            "country_iso": Annotated[str, Meta(min_length=2, max_length=2)],
            "salutation": str,
            "first_name": str,
            "last_name": str,
            "address_line1": str,
            "address_line2": str,
            "city": str,
            "region": str,
            "postal_code": str,
            "alias": str,
            "auto_correct_address": bool,
            "callback_url": str,
        },
    },
    deprecated="addresses.update is deprecated.",
)
DELETE_ADDRESS: Final[Operation[None]] = Operation(
    id="delete_address",
    method="DELETE",
    path="/Account/{auth_id}/Verification/Address/{address_id}/",
    result=None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"address_id": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
    deprecated="addresses.delete is deprecated.",
)


class Addresses(Resource):
    """Addresses for number verification, first generation."""

    def create(
        self,
        *,
        country_iso: str,
        salutation: models.SalutationLike,
        first_name: str,
        last_name: str,
        address_line1: str,
        address_line2: str,
        city: str,
        region: str,
        postal_code: str,
        address_proof_type: str,
        alias: str | Unset = UNSET,
        file: File | Unset = UNSET,
        auto_correct_address: bool | Unset = UNSET,
        fiscal_identification_code: str | Unset = UNSET,
        street_code: str | Unset = UNSET,
        municipal_code: str | Unset = UNSET,
        phone_number_country: str | Unset = UNSET,
        number_type: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
    ) -> models.VerificationAccepted:
        """Register an address for number verification.

        Hands it in, with a document that proves it. The answer has no id; list addresses by
        their alias to find it. `callback_url` is told the outcome; it does not make the request
        asynchronous.

        Deprecated.

        Args:
            country_iso: Country, as two letters. Exactly 2 characters.
            salutation: How to address a person.
            first_name: First name of the person.
            last_name: Last name of the person.
            address_line1: First line of the address.
            address_line2: Second line of the address.
            city: City.
            region: Region.
            postal_code: Postal code.
            address_proof_type: Kind of the document: `national_id`, `passport`, `business_id`,
                `NIF`, `NIE`, `DNI` or `others`. That these are all is not certain. Uncertain:
                the API's documentation does not confirm it.
            alias: A name of your own for it.
            file: A scan of the document: JPEG, PNG or PDF, at most 5 MB.
            auto_correct_address: Whether slips in the address are corrected. Default: True.
            fiscal_identification_code: Tax number. Needed in Spain.
            street_code: Code of the street. Needed in Denmark.
            municipal_code: Code of the municipality. Needed in Denmark.
            phone_number_country: Country of the number, as two letters. Uncertain: the API's
                documentation does not confirm it. Exactly 2 characters.
            number_type: Kind of the number: `local`, `national`, `mobile` or `tollfree`.
                Uncertain: the API's documentation does not confirm it.
            callback_url: Told the outcome.

        Returns:
            VerificationAccepted: The request was taken.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.addresses.create(
                country_iso="FR",
                salutation="Ms",
                first_name="Ada",
                last_name="Lovelace",
                address_line1="128",
                address_line2="Rue de l'Exemple",
                city="Paris",
                region="Paris",
                postal_code="75016",
                address_proof_type="passport",
                alias="paris-office",
                file=Path("scan.pdf"),
                callback_url="https://example.com/plivo/verification",
            )
        """
        return self._send(
            CREATE_ADDRESS,
            body={
                "country_iso": country_iso,
                "salutation": salutation,
                "first_name": first_name,
                "last_name": last_name,
                "address_line1": address_line1,
                "address_line2": address_line2,
                "city": city,
                "region": region,
                "postal_code": postal_code,
                "address_proof_type": address_proof_type,
                "alias": alias,
                "file": file,
                "auto_correct_address": auto_correct_address,
                "fiscal_identification_code": fiscal_identification_code,
                "street_code": street_code,
                "municipal_code": municipal_code,
                "phone_number_country": phone_number_country,
                "number_type": number_type,
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
        validation_status: models.NumberVerificationStateLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Pager[models.Address]: ...
    @overload
    def list(
        self,
        *,
        country_iso: str | Unset = UNSET,
        customer_name: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        verification_status: models.NumberVerificationStateLike | Unset = UNSET,
        validation_status: models.NumberVerificationStateLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.Address]]: ...
    @overload
    def list(
        self,
        *,
        country_iso: str | Unset = UNSET,
        customer_name: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        verification_status: models.NumberVerificationStateLike | Unset = UNSET,
        validation_status: models.NumberVerificationStateLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.Address] | AsyncAccepted[Page[models.Address]]: ...
    def list(
        self,
        *,
        country_iso: str | Unset = UNSET,
        customer_name: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        verification_status: models.NumberVerificationStateLike | Unset = UNSET,
        validation_status: models.NumberVerificationStateLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.Address] | AsyncAccepted[Page[models.Address]]:
        """List addresses, page by page.

        All addresses of the account that fit the filters, whatever their state.

        Deprecated.

        Args:
            country_iso: Only those of this country, given by its two letters.
            customer_name: Only those of the person of this name.
            alias: Only those of this alias.
            verification_status: Only those whose document is in this state.
            validation_status: Only those whose address is in this state.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every Address, page after page; `.page()` gives one page.
            AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            for address in client.addresses.list():
                print(address.id)
        """
        return self._pages_asyncable(
            LIST_ADDRESSES,
            query={
                "country_iso": country_iso,
                "customer_name": customer_name,
                "alias": alias,
                "verification_status": verification_status,
                "validation_status": validation_status,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get(self, address_id: str) -> models.Address: ...
    @overload
    def get(
        self,
        address_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Address]: ...
    @overload
    def get(
        self,
        address_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Address | AsyncAccepted[models.Address]: ...
    def get(
        self,
        address_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Address | AsyncAccepted[models.Address]:
        """Get one address.

        Where it is, and how far its verification is.

        Deprecated.

        Args:
            address_id: Id of the address.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Address: A proof of address for numbers, and how far its verification is.
            AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            address = client.addresses.get("20220771838737")
        """
        return self._send_asyncable(
            GET_ADDRESS,
            path={"address_id": address_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    def update(
        self,
        address_id: str,
        *,
        country_iso: str | Unset = UNSET,
        salutation: models.SalutationLike | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        address_line1: str | Unset = UNSET,
        address_line2: str | Unset = UNSET,
        city: str | Unset = UNSET,
        region: str | Unset = UNSET,
        postal_code: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        file: File | Unset = UNSET,
        auto_correct_address: bool | Unset = UNSET,
        callback_url: str | Unset = UNSET,
    ) -> models.VerificationAccepted:
        """Change an address.

        Only what is sent changes. `callback_url` is told the outcome; it does not make the
        request asynchronous.

        Deprecated.

        Args:
            address_id: Id of the address.
            country_iso: Country, as two letters. Exactly 2 characters.
            salutation: How to address a person.
            first_name: First name of the person.
            last_name: Last name of the person.
            address_line1: First line of the address.
            address_line2: Second line of the address.
            city: City.
            region: Region.
            postal_code: Postal code.
            alias: A name of your own for it.
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
            result = client.addresses.update(
                "20220771838737",
                alias="paris-headquarters",
            )
        """
        return self._send(
            UPDATE_ADDRESS,
            path={"address_id": address_id},
            body={
                "country_iso": country_iso,
                "salutation": salutation,
                "first_name": first_name,
                "last_name": last_name,
                "address_line1": address_line1,
                "address_line2": address_line2,
                "city": city,
                "region": region,
                "postal_code": postal_code,
                "alias": alias,
                "file": file,
                "auto_correct_address": auto_correct_address,
                "callback_url": callback_url,
            },
        )

    @overload
    def delete(self, address_id: str) -> None: ...
    @overload
    def delete(
        self,
        address_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    def delete(
        self,
        address_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    def delete(
        self,
        address_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Delete an address.

        What becomes of numbers that were rented with it is not documented.

        Deprecated.

        Args:
            address_id: Id of the address.
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
            client.addresses.delete("20220771838737")
        """
        return self._send_asyncable(
            DELETE_ADDRESS,
            path={"address_id": address_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class AsyncAddresses(AsyncResource):
    """Addresses for number verification, first generation."""

    async def create(
        self,
        *,
        country_iso: str,
        salutation: models.SalutationLike,
        first_name: str,
        last_name: str,
        address_line1: str,
        address_line2: str,
        city: str,
        region: str,
        postal_code: str,
        address_proof_type: str,
        alias: str | Unset = UNSET,
        file: File | Unset = UNSET,
        auto_correct_address: bool | Unset = UNSET,
        fiscal_identification_code: str | Unset = UNSET,
        street_code: str | Unset = UNSET,
        municipal_code: str | Unset = UNSET,
        phone_number_country: str | Unset = UNSET,
        number_type: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
    ) -> models.VerificationAccepted:
        """Register an address for number verification.

        Hands it in, with a document that proves it. The answer has no id; list addresses by
        their alias to find it. `callback_url` is told the outcome; it does not make the request
        asynchronous.

        Deprecated.

        Args:
            country_iso: Country, as two letters. Exactly 2 characters.
            salutation: How to address a person.
            first_name: First name of the person.
            last_name: Last name of the person.
            address_line1: First line of the address.
            address_line2: Second line of the address.
            city: City.
            region: Region.
            postal_code: Postal code.
            address_proof_type: Kind of the document: `national_id`, `passport`, `business_id`,
                `NIF`, `NIE`, `DNI` or `others`. That these are all is not certain. Uncertain:
                the API's documentation does not confirm it.
            alias: A name of your own for it.
            file: A scan of the document: JPEG, PNG or PDF, at most 5 MB.
            auto_correct_address: Whether slips in the address are corrected. Default: True.
            fiscal_identification_code: Tax number. Needed in Spain.
            street_code: Code of the street. Needed in Denmark.
            municipal_code: Code of the municipality. Needed in Denmark.
            phone_number_country: Country of the number, as two letters. Uncertain: the API's
                documentation does not confirm it. Exactly 2 characters.
            number_type: Kind of the number: `local`, `national`, `mobile` or `tollfree`.
                Uncertain: the API's documentation does not confirm it.
            callback_url: Told the outcome.

        Returns:
            VerificationAccepted: The request was taken.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.addresses.create(
                country_iso="FR",
                salutation="Ms",
                first_name="Ada",
                last_name="Lovelace",
                address_line1="128",
                address_line2="Rue de l'Exemple",
                city="Paris",
                region="Paris",
                postal_code="75016",
                address_proof_type="passport",
                alias="paris-office",
                file=Path("scan.pdf"),
                callback_url="https://example.com/plivo/verification",
            )
        """
        return await self._send(
            CREATE_ADDRESS,
            body={
                "country_iso": country_iso,
                "salutation": salutation,
                "first_name": first_name,
                "last_name": last_name,
                "address_line1": address_line1,
                "address_line2": address_line2,
                "city": city,
                "region": region,
                "postal_code": postal_code,
                "address_proof_type": address_proof_type,
                "alias": alias,
                "file": file,
                "auto_correct_address": auto_correct_address,
                "fiscal_identification_code": fiscal_identification_code,
                "street_code": street_code,
                "municipal_code": municipal_code,
                "phone_number_country": phone_number_country,
                "number_type": number_type,
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
        validation_status: models.NumberVerificationStateLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> AsyncPager[models.Address]: ...
    @overload
    def list(
        self,
        *,
        country_iso: str | Unset = UNSET,
        customer_name: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        verification_status: models.NumberVerificationStateLike | Unset = UNSET,
        validation_status: models.NumberVerificationStateLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.Address]]]: ...
    @overload
    def list(
        self,
        *,
        country_iso: str | Unset = UNSET,
        customer_name: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        verification_status: models.NumberVerificationStateLike | Unset = UNSET,
        validation_status: models.NumberVerificationStateLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.Address] | Awaitable[AsyncAccepted[Page[models.Address]]]: ...
    def list(
        self,
        *,
        country_iso: str | Unset = UNSET,
        customer_name: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        verification_status: models.NumberVerificationStateLike | Unset = UNSET,
        validation_status: models.NumberVerificationStateLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.Address] | Awaitable[AsyncAccepted[Page[models.Address]]]:
        """List addresses, page by page.

        All addresses of the account that fit the filters, whatever their state.

        Deprecated.

        Args:
            country_iso: Only those of this country, given by its two letters.
            customer_name: Only those of the person of this name.
            alias: Only those of this alias.
            verification_status: Only those whose document is in this state.
            validation_status: Only those whose address is in this state.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every Address, page after page; `.page()` gives one
            page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            async for address in client.addresses.list():
                print(address.id)
        """
        return self._pages_asyncable(
            LIST_ADDRESSES,
            query={
                "country_iso": country_iso,
                "customer_name": customer_name,
                "alias": alias,
                "verification_status": verification_status,
                "validation_status": validation_status,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def get(self, address_id: str) -> models.Address: ...
    @overload
    async def get(
        self,
        address_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Address]: ...
    @overload
    async def get(
        self,
        address_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Address | AsyncAccepted[models.Address]: ...
    async def get(
        self,
        address_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Address | AsyncAccepted[models.Address]:
        """Get one address.

        Where it is, and how far its verification is.

        Deprecated.

        Args:
            address_id: Id of the address.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Address: A proof of address for numbers, and how far its verification is.
            AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            address = await client.addresses.get("20220771838737")
        """
        return await self._send_asyncable(
            GET_ADDRESS,
            path={"address_id": address_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    async def update(
        self,
        address_id: str,
        *,
        country_iso: str | Unset = UNSET,
        salutation: models.SalutationLike | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        address_line1: str | Unset = UNSET,
        address_line2: str | Unset = UNSET,
        city: str | Unset = UNSET,
        region: str | Unset = UNSET,
        postal_code: str | Unset = UNSET,
        alias: str | Unset = UNSET,
        file: File | Unset = UNSET,
        auto_correct_address: bool | Unset = UNSET,
        callback_url: str | Unset = UNSET,
    ) -> models.VerificationAccepted:
        """Change an address.

        Only what is sent changes. `callback_url` is told the outcome; it does not make the
        request asynchronous.

        Deprecated.

        Args:
            address_id: Id of the address.
            country_iso: Country, as two letters. Exactly 2 characters.
            salutation: How to address a person.
            first_name: First name of the person.
            last_name: Last name of the person.
            address_line1: First line of the address.
            address_line2: Second line of the address.
            city: City.
            region: Region.
            postal_code: Postal code.
            alias: A name of your own for it.
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
            result = await client.addresses.update(
                "20220771838737",
                alias="paris-headquarters",
            )
        """
        return await self._send(
            UPDATE_ADDRESS,
            path={"address_id": address_id},
            body={
                "country_iso": country_iso,
                "salutation": salutation,
                "first_name": first_name,
                "last_name": last_name,
                "address_line1": address_line1,
                "address_line2": address_line2,
                "city": city,
                "region": region,
                "postal_code": postal_code,
                "alias": alias,
                "file": file,
                "auto_correct_address": auto_correct_address,
                "callback_url": callback_url,
            },
        )

    @overload
    async def delete(self, address_id: str) -> None: ...
    @overload
    async def delete(
        self,
        address_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    async def delete(
        self,
        address_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    async def delete(
        self,
        address_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Delete an address.

        What becomes of numbers that were rented with it is not documented.

        Deprecated.

        Args:
            address_id: Id of the address.
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
            await client.addresses.delete("20220771838737")
        """
        return await self._send_asyncable(
            DELETE_ADDRESS,
            path={"address_id": address_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class RawAddresses:
    """`Addresses`, whose methods give the answer as it came."""

    def __init__(self, resource: Addresses) -> None:
        self.create = raw(resource.create)
        self.list = raw(resource.list)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncRawAddresses:
    """`AsyncAddresses`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncAddresses) -> None:
        self.create = async_raw(resource.create)
        self.list = async_raw_list(resource.list)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)
