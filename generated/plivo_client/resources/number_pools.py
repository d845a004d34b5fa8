# Generated from resources/number_pool_senders.yaml. Do not edit: change the spec, then `make generate`.
"""The numbers of a powerpack."""

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

GET_NUMBER_POOL: Final[Operation[models.NumberPool]] = Operation(
    id="get_number_pool",
    method="GET",
    path="/Account/{auth_id}/NumberPool/{number_pool_uuid}/",
    result=models.NumberPool,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"number_pool_uuid": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
LIST_POOL_NUMBERS: Final[Operation[models.PoolNumber]] = Operation(
    id="list_pool_numbers",
    method="GET",
    path="/Account/{auth_id}/NumberPool/{number_pool_uuid}/Number/",
    result=models.PoolNumberPage,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"number_pool_uuid": str},
        "query": {
            "starts_with": str,
            "country_iso2": str,
            "type": str,
            "service": models.PoolService,
            "limit": Annotated[int, Meta(ge=1, le=20)],
            "offset": Annotated[int, Meta(ge=0)],
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
    paging=Paging(
        limit="limit",
        offset="offset",
        maximum=20,
        items="/objects",
        item=models.PoolNumber,
        meta="/meta",
        next="/meta/next",
        total="/meta/total_count",
        stop="next",
    ),
)
GET_POOL_NUMBER: Final[Operation[models.PoolNumber]] = Operation(
    id="get_pool_number",
    method="GET",
    path="/Account/{auth_id}/NumberPool/{number_pool_uuid}/Number/{number}/",
    result=models.PoolNumber,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"number_pool_uuid": str, "number": str},
        "query": {
            "service": models.PoolService,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
)
ADD_POOL_NUMBER: Final[Operation[models.PoolNumber]] = Operation(
    id="add_pool_number",
    method="POST",
    path="/Account/{auth_id}/NumberPool/{number_pool_uuid}/Number/{number}/",
    result=models.PoolNumber,
    retry="when-unsent",
    asyncable=True,
    accepts=lambda: {
        "path": {"number_pool_uuid": str, "number": str},
        "body": {
            "service": models.PoolService,
            "rent": bool | str,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
    check="number_pools.find_number",
)
REMOVE_POOL_NUMBER: Final[Operation[models.PoolMemberRemoved]] = Operation(
    id="remove_pool_number",
    method="DELETE",
    path="/Account/{auth_id}/NumberPool/{number_pool_uuid}/Number/{number}/",
    result=models.PoolMemberRemoved,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"number_pool_uuid": str, "number": str},
        "query": {
            "unrent": bool,
            "service": models.PoolService,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
)
LIST_POOL_TOLLFREE: Final[Operation[models.PoolTollfree]] = Operation(
    id="list_pool_tollfree",
    method="GET",
    path="/Account/{auth_id}/NumberPool/{number_pool_uuid}/Tollfree/",
    result=models.PoolTollfreePage,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"number_pool_uuid": str},
        "query": {
            "service": models.PoolService,
            "limit": Annotated[int, Meta(ge=1, le=20)],
            "offset": Annotated[int, Meta(ge=0)],
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
    paging=Paging(
        limit="limit",
        offset="offset",
        maximum=20,
        items="/objects",
        item=models.PoolTollfree,
        meta="/meta",
        next="/meta/next",
        total="/meta/total_count",
        stop="next",
    ),
)
GET_POOL_TOLLFREE: Final[Operation[models.PoolTollfree]] = Operation(
    id="get_pool_tollfree",
    method="GET",
    path="/Account/{auth_id}/NumberPool/{number_pool_uuid}/Tollfree/{tollfree}/",
    result=models.PoolTollfree,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"number_pool_uuid": str, "tollfree": str},
        "query": {
            "service": models.PoolService,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
)
ADD_POOL_TOLLFREE: Final[Operation[models.PoolTollfree]] = Operation(
    id="add_pool_tollfree",
    method="POST",
    path="/Account/{auth_id}/NumberPool/{number_pool_uuid}/Tollfree/{tollfree}/",
    result=models.PoolTollfree,
    retry="when-unsent",
    asyncable=True,
    accepts=lambda: {
        "path": {"number_pool_uuid": str, "tollfree": str},
        "body": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
    check="number_pools.find_tollfree",
)
REMOVE_POOL_TOLLFREE: Final[Operation[models.PoolMemberRemoved]] = Operation(
    id="remove_pool_tollfree",
    method="DELETE",
    path="/Account/{auth_id}/NumberPool/{number_pool_uuid}/Tollfree/{tollfree}/",
    result=models.PoolMemberRemoved,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"number_pool_uuid": str, "tollfree": str},
        "query": {"unrent": bool, "callback_url": str, "callback_method": models.CallbackMethod},
    },
)
LIST_POOL_SHORTCODES: Final[Operation[models.PoolShortcode]] = Operation(
    id="list_pool_shortcodes",
    method="GET",
    path="/Account/{auth_id}/NumberPool/{number_pool_uuid}/Shortcode/",
    result=models.PoolShortcodePage,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"number_pool_uuid": str},
        "query": {
            "service": models.PoolService,
            "limit": Annotated[int, Meta(ge=1, le=20)],
            "offset": Annotated[int, Meta(ge=0)],
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
    paging=Paging(
        limit="limit",
        offset="offset",
        maximum=20,
        items="/objects",
        item=models.PoolShortcode,
        meta="/meta",
        next="/meta/next",
        total="/meta/total_count",
        stop="next",
    ),
)
GET_POOL_SHORTCODE: Final[Operation[models.PoolShortcode]] = Operation(
    id="get_pool_shortcode",
    method="GET",
    path="/Account/{auth_id}/NumberPool/{number_pool_uuid}/Shortcode/{shortcode}/",
    result=models.PoolShortcode,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"number_pool_uuid": str, "shortcode": str},
        "query": {
            "service": models.PoolService,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
)
REMOVE_POOL_SHORTCODE: Final[Operation[models.PoolMemberRemoved]] = Operation(
    id="remove_pool_shortcode",
    method="DELETE",
    path="/Account/{auth_id}/NumberPool/{number_pool_uuid}/Shortcode/{shortcode}/",
    result=models.PoolMemberRemoved,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"number_pool_uuid": str, "shortcode": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)


class NumberPools(Resource):
    """The numbers of a powerpack."""

    @overload
    def get(self, number_pool_uuid: str) -> models.NumberPool: ...
    @overload
    def get(
        self,
        number_pool_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.NumberPool]: ...
    @overload
    def get(
        self,
        number_pool_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.NumberPool | AsyncAccepted[models.NumberPool]: ...
    def get(
        self,
        number_pool_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.NumberPool | AsyncAccepted[models.NumberPool]:
        """Get a number pool.

        Says where its phone numbers, short codes and toll-free numbers are. What the answer
        holds is not known for sure.

        Uncertain: the API's documentation does not confirm it.

        Args:
            number_pool_uuid: Id of the pool. It is the last part of the powerpack's
                `number_pool`.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            NumberPool: The numbers of a powerpack, by kind. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            number_pool = client.number_pools.get(
                "ca5fd1f2-2d3e-43e9-a7e4-0dc426e9dd2f",
            )
        """
        return self._send_asyncable(
            GET_NUMBER_POOL,
            path={"number_pool_uuid": number_pool_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def list_numbers(
        self,
        number_pool_uuid: str,
        *,
        starts_with: str | Unset = UNSET,
        country_iso2: str | Unset = UNSET,
        type: str | Unset = UNSET,
        service: models.PoolServiceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Pager[models.PoolNumber]: ...
    @overload
    def list_numbers(
        self,
        number_pool_uuid: str,
        *,
        starts_with: str | Unset = UNSET,
        country_iso2: str | Unset = UNSET,
        type: str | Unset = UNSET,
        service: models.PoolServiceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.PoolNumber]]: ...
    @overload
    def list_numbers(
        self,
        number_pool_uuid: str,
        *,
        starts_with: str | Unset = UNSET,
        country_iso2: str | Unset = UNSET,
        type: str | Unset = UNSET,
        service: models.PoolServiceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.PoolNumber] | AsyncAccepted[Page[models.PoolNumber]]: ...
    def list_numbers(
        self,
        number_pool_uuid: str,
        *,
        starts_with: str | Unset = UNSET,
        country_iso2: str | Unset = UNSET,
        type: str | Unset = UNSET,
        service: models.PoolServiceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.PoolNumber] | AsyncAccepted[Page[models.PoolNumber]]:
        """List the phone numbers of a pool, page by page.

        `meta.total_count` says how many there are.

        Args:
            number_pool_uuid: Id of the pool. It is the last part of the powerpack's
                `number_pool`.
            starts_with: Only numbers that start with these digits, country code first.
            country_iso2: Only numbers of this country, as two letters.
            type: Only numbers of this kind: `fixed`, `mobile` or `tollfree`.
            service: Only numbers that send this.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every PoolNumber, page after page; `.page()` gives one page.
            AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            for pool_number in client.number_pools.list_numbers(
                "ca5fd1f2-2d3e-43e9-a7e4-0dc426e9dd2f",
            ):
                print(pool_number)
        """
        return self._pages_asyncable(
            LIST_POOL_NUMBERS,
            path={"number_pool_uuid": number_pool_uuid},
            query={
                "starts_with": starts_with,
                "country_iso2": country_iso2,
                "type": type,
                "service": service,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def find_number(
        self, number_pool_uuid: str, number: str, *, service: models.PoolServiceLike | Unset = UNSET
    ) -> models.PoolNumber: ...
    @overload
    def find_number(
        self,
        number_pool_uuid: str,
        number: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.PoolNumber]: ...
    @overload
    def find_number(
        self,
        number_pool_uuid: str,
        number: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PoolNumber | AsyncAccepted[models.PoolNumber]: ...
    def find_number(
        self,
        number_pool_uuid: str,
        number: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PoolNumber | AsyncAccepted[models.PoolNumber]:
        """Get one phone number of a pool.

        Answers with 404 if the number is not in this pool.

        Args:
            number_pool_uuid: Id of the pool. It is the last part of the powerpack's
                `number_pool`.
            number: The phone number, with country code and without `+`.
            service: Only numbers that send this.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            PoolNumber: A phone number in a pool. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            pool_number = client.number_pools.find_number(
                "ca5fd1f2-2d3e-43e9-a7e4-0dc426e9dd2f",
                "14155550100",
            )
        """
        return self._send_asyncable(
            GET_POOL_NUMBER,
            path={"number_pool_uuid": number_pool_uuid, "number": number},
            query={
                "service": service,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def add_number(
        self,
        number_pool_uuid: str,
        number: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        rent: bool | str | Unset = UNSET,
    ) -> models.PoolNumber: ...
    @overload
    def add_number(
        self,
        number_pool_uuid: str,
        number: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        rent: bool | str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.PoolNumber]: ...
    @overload
    def add_number(
        self,
        number_pool_uuid: str,
        number: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        rent: bool | str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PoolNumber | AsyncAccepted[models.PoolNumber]: ...
    def add_number(
        self,
        number_pool_uuid: str,
        number: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        rent: bool | str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PoolNumber | AsyncAccepted[models.PoolNumber]:
        """Add a phone number to a pool.

        The account must have the number. With `rent` it is rented first, which costs the usual
        price.

        Args:
            number_pool_uuid: Id of the pool. It is the last part of the powerpack's
                `number_pool`.
            number: The phone number, with country code and without `+`.
            service: What a number of a pool sends. Default: "sms".
            rent: With `true` the number is rented first. Without it the account must have it
                already.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            PoolNumber: A phone number in a pool. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.number_pools.add_number(
                "ca5fd1f2-2d3e-43e9-a7e4-0dc426e9dd2f",
                "14155550100",
                service="mms",
            )
        """
        return self._send_asyncable(
            ADD_POOL_NUMBER,
            path={"number_pool_uuid": number_pool_uuid, "number": number},
            body={
                "service": service,
                "rent": rent,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def remove_number(
        self,
        number_pool_uuid: str,
        number: str,
        *,
        unrent: bool | Unset = UNSET,
        service: models.PoolServiceLike | Unset = UNSET,
    ) -> models.PoolMemberRemoved: ...
    @overload
    def remove_number(
        self,
        number_pool_uuid: str,
        number: str,
        *,
        unrent: bool | Unset = UNSET,
        service: models.PoolServiceLike | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.PoolMemberRemoved]: ...
    @overload
    def remove_number(
        self,
        number_pool_uuid: str,
        number: str,
        *,
        unrent: bool | Unset = UNSET,
        service: models.PoolServiceLike | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PoolMemberRemoved | AsyncAccepted[models.PoolMemberRemoved]: ...
    def remove_number(
        self,
        number_pool_uuid: str,
        number: str,
        *,
        unrent: bool | Unset = UNSET,
        service: models.PoolServiceLike | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PoolMemberRemoved | AsyncAccepted[models.PoolMemberRemoved]:
        """Remove a phone number from a pool.

        It stays with the account unless `unrent` says otherwise.

        Args:
            number_pool_uuid: Id of the pool. It is the last part of the powerpack's
                `number_pool`.
            number: The phone number, with country code and without `+`.
            unrent: With `true` the number is given back and leaves the account. Uncertain: the
                API's documentation does not confirm it. Default: False.
            service: The service that the number shall no longer send. It may be without effect.
                Uncertain: the API's documentation does not confirm it.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            PoolMemberRemoved: The number is not in the pool any more. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.number_pools.remove_number(
                "ca5fd1f2-2d3e-43e9-a7e4-0dc426e9dd2f",
                "14155550100",
            )
        """
        return self._send_asyncable(
            REMOVE_POOL_NUMBER,
            path={"number_pool_uuid": number_pool_uuid, "number": number},
            query={
                "unrent": unrent,
                "service": service,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list_tollfree(
        self,
        number_pool_uuid: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Pager[models.PoolTollfree]: ...
    @overload
    def list_tollfree(
        self,
        number_pool_uuid: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.PoolTollfree]]: ...
    @overload
    def list_tollfree(
        self,
        number_pool_uuid: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.PoolTollfree] | AsyncAccepted[Page[models.PoolTollfree]]: ...
    def list_tollfree(
        self,
        number_pool_uuid: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.PoolTollfree] | AsyncAccepted[Page[models.PoolTollfree]]:
        """List the toll-free numbers of a pool, page by page.

        `meta.total_count` says how many there are.

        Args:
            number_pool_uuid: Id of the pool. It is the last part of the powerpack's
                `number_pool`.
            service: Only those that send this. It may be without effect. Uncertain: the API's
                documentation does not confirm it.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every PoolTollfree, page after page; `.page()` gives one
            page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            for pool_tollfree in client.number_pools.list_tollfree(
                "ca5fd1f2-2d3e-43e9-a7e4-0dc426e9dd2f",
            ):
                print(pool_tollfree)
        """
        return self._pages_asyncable(
            LIST_POOL_TOLLFREE,
            path={"number_pool_uuid": number_pool_uuid},
            query={
                "service": service,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def find_tollfree(
        self,
        number_pool_uuid: str,
        tollfree: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
    ) -> models.PoolTollfree: ...
    @overload
    def find_tollfree(
        self,
        number_pool_uuid: str,
        tollfree: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.PoolTollfree]: ...
    @overload
    def find_tollfree(
        self,
        number_pool_uuid: str,
        tollfree: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PoolTollfree | AsyncAccepted[models.PoolTollfree]: ...
    def find_tollfree(
        self,
        number_pool_uuid: str,
        tollfree: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PoolTollfree | AsyncAccepted[models.PoolTollfree]:
        """Get one toll-free number of a pool.

        Answers with 404 if the number is not in this pool.

        Args:
            number_pool_uuid: Id of the pool. It is the last part of the powerpack's
                `number_pool`.
            tollfree: The toll-free number, with country code and without `+`.
            service: Only those that send this. It may be without effect. Uncertain: the API's
                documentation does not confirm it.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            PoolTollfree: A toll-free number in a pool. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            pool_tollfree = client.number_pools.find_tollfree(
                "ca5fd1f2-2d3e-43e9-a7e4-0dc426e9dd2f",
                "18005550199",
            )
        """
        return self._send_asyncable(
            GET_POOL_TOLLFREE,
            path={"number_pool_uuid": number_pool_uuid, "tollfree": tollfree},
            query={
                "service": service,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def add_tollfree(self, number_pool_uuid: str, tollfree: str) -> models.PoolTollfree: ...
    @overload
    def add_tollfree(
        self,
        number_pool_uuid: str,
        tollfree: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.PoolTollfree]: ...
    @overload
    def add_tollfree(
        self,
        number_pool_uuid: str,
        tollfree: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PoolTollfree | AsyncAccepted[models.PoolTollfree]: ...
    def add_tollfree(
        self,
        number_pool_uuid: str,
        tollfree: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PoolTollfree | AsyncAccepted[models.PoolTollfree]:
        """Add a toll-free number to a pool.

        The account must have the number.

        Args:
            number_pool_uuid: Id of the pool. It is the last part of the powerpack's
                `number_pool`.
            tollfree: The toll-free number, with country code and without `+`.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            PoolTollfree: A toll-free number in a pool. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.number_pools.add_tollfree(
                "ca5fd1f2-2d3e-43e9-a7e4-0dc426e9dd2f",
                "18005550199",
            )
        """
        return self._send_asyncable(
            ADD_POOL_TOLLFREE,
            path={"number_pool_uuid": number_pool_uuid, "tollfree": tollfree},
            body={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def remove_tollfree(
        self, number_pool_uuid: str, tollfree: str, *, unrent: bool | Unset = UNSET
    ) -> models.PoolMemberRemoved: ...
    @overload
    def remove_tollfree(
        self,
        number_pool_uuid: str,
        tollfree: str,
        *,
        unrent: bool | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.PoolMemberRemoved]: ...
    @overload
    def remove_tollfree(
        self,
        number_pool_uuid: str,
        tollfree: str,
        *,
        unrent: bool | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PoolMemberRemoved | AsyncAccepted[models.PoolMemberRemoved]: ...
    def remove_tollfree(
        self,
        number_pool_uuid: str,
        tollfree: str,
        *,
        unrent: bool | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PoolMemberRemoved | AsyncAccepted[models.PoolMemberRemoved]:
        """Remove a toll-free number from a pool.

        It stays with the account unless `unrent` says otherwise.

        Args:
            number_pool_uuid: Id of the pool. It is the last part of the powerpack's
                `number_pool`.
            tollfree: The toll-free number, with country code and without `+`.
            unrent: With `true` the number is given back and leaves the account. Uncertain: the
                API's documentation does not confirm it. Default: False.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            PoolMemberRemoved: The number is not in the pool any more. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.number_pools.remove_tollfree(
                "ca5fd1f2-2d3e-43e9-a7e4-0dc426e9dd2f",
                "18005550199",
            )
        """
        return self._send_asyncable(
            REMOVE_POOL_TOLLFREE,
            path={"number_pool_uuid": number_pool_uuid, "tollfree": tollfree},
            query={
                "unrent": unrent,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list_shortcodes(
        self,
        number_pool_uuid: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Pager[models.PoolShortcode]: ...
    @overload
    def list_shortcodes(
        self,
        number_pool_uuid: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.PoolShortcode]]: ...
    @overload
    def list_shortcodes(
        self,
        number_pool_uuid: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.PoolShortcode] | AsyncAccepted[Page[models.PoolShortcode]]: ...
    def list_shortcodes(
        self,
        number_pool_uuid: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.PoolShortcode] | AsyncAccepted[Page[models.PoolShortcode]]:
        """List the short codes of a pool, page by page.

        To have a short code added, ask support.

        Args:
            number_pool_uuid: Id of the pool. It is the last part of the powerpack's
                `number_pool`.
            service: Only those that send this. It may be without effect. Uncertain: the API's
                documentation does not confirm it.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every PoolShortcode, page after page; `.page()` gives one
            page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            for pool_shortcode in client.number_pools.list_shortcodes(
                "ca5fd1f2-2d3e-43e9-a7e4-0dc426e9dd2f",
            ):
                print(pool_shortcode)
        """
        return self._pages_asyncable(
            LIST_POOL_SHORTCODES,
            path={"number_pool_uuid": number_pool_uuid},
            query={
                "service": service,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def find_shortcode(
        self,
        number_pool_uuid: str,
        shortcode: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
    ) -> models.PoolShortcode: ...
    @overload
    def find_shortcode(
        self,
        number_pool_uuid: str,
        shortcode: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.PoolShortcode]: ...
    @overload
    def find_shortcode(
        self,
        number_pool_uuid: str,
        shortcode: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PoolShortcode | AsyncAccepted[models.PoolShortcode]: ...
    def find_shortcode(
        self,
        number_pool_uuid: str,
        shortcode: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PoolShortcode | AsyncAccepted[models.PoolShortcode]:
        """Get one short code of a pool.

        Answers with 404 if the short code is not in this pool.

        Args:
            number_pool_uuid: Id of the pool. It is the last part of the powerpack's
                `number_pool`.
            shortcode: The short code.
            service: Only those that send this. It may be without effect. Uncertain: the API's
                documentation does not confirm it.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            PoolShortcode: A short code in a pool. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            pool_shortcode = client.number_pools.find_shortcode(
                "ca5fd1f2-2d3e-43e9-a7e4-0dc426e9dd2f",
                "55501",
            )
        """
        return self._send_asyncable(
            GET_POOL_SHORTCODE,
            path={"number_pool_uuid": number_pool_uuid, "shortcode": shortcode},
            query={
                "service": service,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def remove_shortcode(
        self, number_pool_uuid: str, shortcode: str
    ) -> models.PoolMemberRemoved: ...
    @overload
    def remove_shortcode(
        self,
        number_pool_uuid: str,
        shortcode: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.PoolMemberRemoved]: ...
    @overload
    def remove_shortcode(
        self,
        number_pool_uuid: str,
        shortcode: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PoolMemberRemoved | AsyncAccepted[models.PoolMemberRemoved]: ...
    def remove_shortcode(
        self,
        number_pool_uuid: str,
        shortcode: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PoolMemberRemoved | AsyncAccepted[models.PoolMemberRemoved]:
        """Remove a short code from a pool.

        To have it added again, ask support.

        Args:
            number_pool_uuid: Id of the pool. It is the last part of the powerpack's
                `number_pool`.
            shortcode: The short code.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            PoolMemberRemoved: The number is not in the pool any more. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.number_pools.remove_shortcode(
                "ca5fd1f2-2d3e-43e9-a7e4-0dc426e9dd2f",
                "55501",
            )
        """
        return self._send_asyncable(
            REMOVE_POOL_SHORTCODE,
            path={"number_pool_uuid": number_pool_uuid, "shortcode": shortcode},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class AsyncNumberPools(AsyncResource):
    """The numbers of a powerpack."""

    @overload
    async def get(self, number_pool_uuid: str) -> models.NumberPool: ...
    @overload
    async def get(
        self,
        number_pool_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.NumberPool]: ...
    @overload
    async def get(
        self,
        number_pool_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.NumberPool | AsyncAccepted[models.NumberPool]: ...
    async def get(
        self,
        number_pool_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.NumberPool | AsyncAccepted[models.NumberPool]:
        """Get a number pool.

        Says where its phone numbers, short codes and toll-free numbers are. What the answer
        holds is not known for sure.

        Uncertain: the API's documentation does not confirm it.

        Args:
            number_pool_uuid: Id of the pool. It is the last part of the powerpack's
                `number_pool`.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            NumberPool: The numbers of a powerpack, by kind. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            number_pool = await client.number_pools.get(
                "ca5fd1f2-2d3e-43e9-a7e4-0dc426e9dd2f",
            )
        """
        return await self._send_asyncable(
            GET_NUMBER_POOL,
            path={"number_pool_uuid": number_pool_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def list_numbers(
        self,
        number_pool_uuid: str,
        *,
        starts_with: str | Unset = UNSET,
        country_iso2: str | Unset = UNSET,
        type: str | Unset = UNSET,
        service: models.PoolServiceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> AsyncPager[models.PoolNumber]: ...
    @overload
    def list_numbers(
        self,
        number_pool_uuid: str,
        *,
        starts_with: str | Unset = UNSET,
        country_iso2: str | Unset = UNSET,
        type: str | Unset = UNSET,
        service: models.PoolServiceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.PoolNumber]]]: ...
    @overload
    def list_numbers(
        self,
        number_pool_uuid: str,
        *,
        starts_with: str | Unset = UNSET,
        country_iso2: str | Unset = UNSET,
        type: str | Unset = UNSET,
        service: models.PoolServiceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.PoolNumber] | Awaitable[AsyncAccepted[Page[models.PoolNumber]]]: ...
    def list_numbers(
        self,
        number_pool_uuid: str,
        *,
        starts_with: str | Unset = UNSET,
        country_iso2: str | Unset = UNSET,
        type: str | Unset = UNSET,
        service: models.PoolServiceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.PoolNumber] | Awaitable[AsyncAccepted[Page[models.PoolNumber]]]:
        """List the phone numbers of a pool, page by page.

        `meta.total_count` says how many there are.

        Args:
            number_pool_uuid: Id of the pool. It is the last part of the powerpack's
                `number_pool`.
            starts_with: Only numbers that start with these digits, country code first.
            country_iso2: Only numbers of this country, as two letters.
            type: Only numbers of this kind: `fixed`, `mobile` or `tollfree`.
            service: Only numbers that send this.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every PoolNumber, page after page; `.page()` gives one
            page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            async for pool_number in client.number_pools.list_numbers(
                "ca5fd1f2-2d3e-43e9-a7e4-0dc426e9dd2f",
            ):
                print(pool_number)
        """
        return self._pages_asyncable(
            LIST_POOL_NUMBERS,
            path={"number_pool_uuid": number_pool_uuid},
            query={
                "starts_with": starts_with,
                "country_iso2": country_iso2,
                "type": type,
                "service": service,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def find_number(
        self, number_pool_uuid: str, number: str, *, service: models.PoolServiceLike | Unset = UNSET
    ) -> models.PoolNumber: ...
    @overload
    async def find_number(
        self,
        number_pool_uuid: str,
        number: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.PoolNumber]: ...
    @overload
    async def find_number(
        self,
        number_pool_uuid: str,
        number: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PoolNumber | AsyncAccepted[models.PoolNumber]: ...
    async def find_number(
        self,
        number_pool_uuid: str,
        number: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PoolNumber | AsyncAccepted[models.PoolNumber]:
        """Get one phone number of a pool.

        Answers with 404 if the number is not in this pool.

        Args:
            number_pool_uuid: Id of the pool. It is the last part of the powerpack's
                `number_pool`.
            number: The phone number, with country code and without `+`.
            service: Only numbers that send this.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            PoolNumber: A phone number in a pool. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            pool_number = await client.number_pools.find_number(
                "ca5fd1f2-2d3e-43e9-a7e4-0dc426e9dd2f",
                "14155550100",
            )
        """
        return await self._send_asyncable(
            GET_POOL_NUMBER,
            path={"number_pool_uuid": number_pool_uuid, "number": number},
            query={
                "service": service,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def add_number(
        self,
        number_pool_uuid: str,
        number: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        rent: bool | str | Unset = UNSET,
    ) -> models.PoolNumber: ...
    @overload
    async def add_number(
        self,
        number_pool_uuid: str,
        number: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        rent: bool | str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.PoolNumber]: ...
    @overload
    async def add_number(
        self,
        number_pool_uuid: str,
        number: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        rent: bool | str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PoolNumber | AsyncAccepted[models.PoolNumber]: ...
    async def add_number(
        self,
        number_pool_uuid: str,
        number: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        rent: bool | str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PoolNumber | AsyncAccepted[models.PoolNumber]:
        """Add a phone number to a pool.

        The account must have the number. With `rent` it is rented first, which costs the usual
        price.

        Args:
            number_pool_uuid: Id of the pool. It is the last part of the powerpack's
                `number_pool`.
            number: The phone number, with country code and without `+`.
            service: What a number of a pool sends. Default: "sms".
            rent: With `true` the number is rented first. Without it the account must have it
                already.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            PoolNumber: A phone number in a pool. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.number_pools.add_number(
                "ca5fd1f2-2d3e-43e9-a7e4-0dc426e9dd2f",
                "14155550100",
                service="mms",
            )
        """
        return await self._send_asyncable(
            ADD_POOL_NUMBER,
            path={"number_pool_uuid": number_pool_uuid, "number": number},
            body={
                "service": service,
                "rent": rent,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def remove_number(
        self,
        number_pool_uuid: str,
        number: str,
        *,
        unrent: bool | Unset = UNSET,
        service: models.PoolServiceLike | Unset = UNSET,
    ) -> models.PoolMemberRemoved: ...
    @overload
    async def remove_number(
        self,
        number_pool_uuid: str,
        number: str,
        *,
        unrent: bool | Unset = UNSET,
        service: models.PoolServiceLike | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.PoolMemberRemoved]: ...
    @overload
    async def remove_number(
        self,
        number_pool_uuid: str,
        number: str,
        *,
        unrent: bool | Unset = UNSET,
        service: models.PoolServiceLike | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PoolMemberRemoved | AsyncAccepted[models.PoolMemberRemoved]: ...
    async def remove_number(
        self,
        number_pool_uuid: str,
        number: str,
        *,
        unrent: bool | Unset = UNSET,
        service: models.PoolServiceLike | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PoolMemberRemoved | AsyncAccepted[models.PoolMemberRemoved]:
        """Remove a phone number from a pool.

        It stays with the account unless `unrent` says otherwise.

        Args:
            number_pool_uuid: Id of the pool. It is the last part of the powerpack's
                `number_pool`.
            number: The phone number, with country code and without `+`.
            unrent: With `true` the number is given back and leaves the account. Uncertain: the
                API's documentation does not confirm it. Default: False.
            service: The service that the number shall no longer send. It may be without effect.
                Uncertain: the API's documentation does not confirm it.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            PoolMemberRemoved: The number is not in the pool any more. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.number_pools.remove_number(
                "ca5fd1f2-2d3e-43e9-a7e4-0dc426e9dd2f",
                "14155550100",
            )
        """
        return await self._send_asyncable(
            REMOVE_POOL_NUMBER,
            path={"number_pool_uuid": number_pool_uuid, "number": number},
            query={
                "unrent": unrent,
                "service": service,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list_tollfree(
        self,
        number_pool_uuid: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> AsyncPager[models.PoolTollfree]: ...
    @overload
    def list_tollfree(
        self,
        number_pool_uuid: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.PoolTollfree]]]: ...
    @overload
    def list_tollfree(
        self,
        number_pool_uuid: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.PoolTollfree] | Awaitable[AsyncAccepted[Page[models.PoolTollfree]]]: ...
    def list_tollfree(
        self,
        number_pool_uuid: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.PoolTollfree] | Awaitable[AsyncAccepted[Page[models.PoolTollfree]]]:
        """List the toll-free numbers of a pool, page by page.

        `meta.total_count` says how many there are.

        Args:
            number_pool_uuid: Id of the pool. It is the last part of the powerpack's
                `number_pool`.
            service: Only those that send this. It may be without effect. Uncertain: the API's
                documentation does not confirm it.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every PoolTollfree, page after page; `.page()` gives
            one page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            async for pool_tollfree in client.number_pools.list_tollfree(
                "ca5fd1f2-2d3e-43e9-a7e4-0dc426e9dd2f",
            ):
                print(pool_tollfree)
        """
        return self._pages_asyncable(
            LIST_POOL_TOLLFREE,
            path={"number_pool_uuid": number_pool_uuid},
            query={
                "service": service,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def find_tollfree(
        self,
        number_pool_uuid: str,
        tollfree: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
    ) -> models.PoolTollfree: ...
    @overload
    async def find_tollfree(
        self,
        number_pool_uuid: str,
        tollfree: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.PoolTollfree]: ...
    @overload
    async def find_tollfree(
        self,
        number_pool_uuid: str,
        tollfree: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PoolTollfree | AsyncAccepted[models.PoolTollfree]: ...
    async def find_tollfree(
        self,
        number_pool_uuid: str,
        tollfree: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PoolTollfree | AsyncAccepted[models.PoolTollfree]:
        """Get one toll-free number of a pool.

        Answers with 404 if the number is not in this pool.

        Args:
            number_pool_uuid: Id of the pool. It is the last part of the powerpack's
                `number_pool`.
            tollfree: The toll-free number, with country code and without `+`.
            service: Only those that send this. It may be without effect. Uncertain: the API's
                documentation does not confirm it.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            PoolTollfree: A toll-free number in a pool. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            pool_tollfree = await client.number_pools.find_tollfree(
                "ca5fd1f2-2d3e-43e9-a7e4-0dc426e9dd2f",
                "18005550199",
            )
        """
        return await self._send_asyncable(
            GET_POOL_TOLLFREE,
            path={"number_pool_uuid": number_pool_uuid, "tollfree": tollfree},
            query={
                "service": service,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def add_tollfree(self, number_pool_uuid: str, tollfree: str) -> models.PoolTollfree: ...
    @overload
    async def add_tollfree(
        self,
        number_pool_uuid: str,
        tollfree: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.PoolTollfree]: ...
    @overload
    async def add_tollfree(
        self,
        number_pool_uuid: str,
        tollfree: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PoolTollfree | AsyncAccepted[models.PoolTollfree]: ...
    async def add_tollfree(
        self,
        number_pool_uuid: str,
        tollfree: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PoolTollfree | AsyncAccepted[models.PoolTollfree]:
        """Add a toll-free number to a pool.

        The account must have the number.

        Args:
            number_pool_uuid: Id of the pool. It is the last part of the powerpack's
                `number_pool`.
            tollfree: The toll-free number, with country code and without `+`.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            PoolTollfree: A toll-free number in a pool. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.number_pools.add_tollfree(
                "ca5fd1f2-2d3e-43e9-a7e4-0dc426e9dd2f",
                "18005550199",
            )
        """
        return await self._send_asyncable(
            ADD_POOL_TOLLFREE,
            path={"number_pool_uuid": number_pool_uuid, "tollfree": tollfree},
            body={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def remove_tollfree(
        self, number_pool_uuid: str, tollfree: str, *, unrent: bool | Unset = UNSET
    ) -> models.PoolMemberRemoved: ...
    @overload
    async def remove_tollfree(
        self,
        number_pool_uuid: str,
        tollfree: str,
        *,
        unrent: bool | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.PoolMemberRemoved]: ...
    @overload
    async def remove_tollfree(
        self,
        number_pool_uuid: str,
        tollfree: str,
        *,
        unrent: bool | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PoolMemberRemoved | AsyncAccepted[models.PoolMemberRemoved]: ...
    async def remove_tollfree(
        self,
        number_pool_uuid: str,
        tollfree: str,
        *,
        unrent: bool | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PoolMemberRemoved | AsyncAccepted[models.PoolMemberRemoved]:
        """Remove a toll-free number from a pool.

        It stays with the account unless `unrent` says otherwise.

        Args:
            number_pool_uuid: Id of the pool. It is the last part of the powerpack's
                `number_pool`.
            tollfree: The toll-free number, with country code and without `+`.
            unrent: With `true` the number is given back and leaves the account. Uncertain: the
                API's documentation does not confirm it. Default: False.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            PoolMemberRemoved: The number is not in the pool any more. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.number_pools.remove_tollfree(
                "ca5fd1f2-2d3e-43e9-a7e4-0dc426e9dd2f",
                "18005550199",
            )
        """
        return await self._send_asyncable(
            REMOVE_POOL_TOLLFREE,
            path={"number_pool_uuid": number_pool_uuid, "tollfree": tollfree},
            query={
                "unrent": unrent,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def list_shortcodes(
        self,
        number_pool_uuid: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> AsyncPager[models.PoolShortcode]: ...
    @overload
    def list_shortcodes(
        self,
        number_pool_uuid: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.PoolShortcode]]]: ...
    @overload
    def list_shortcodes(
        self,
        number_pool_uuid: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        AsyncPager[models.PoolShortcode] | Awaitable[AsyncAccepted[Page[models.PoolShortcode]]]
    ): ...
    def list_shortcodes(
        self,
        number_pool_uuid: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.PoolShortcode] | Awaitable[AsyncAccepted[Page[models.PoolShortcode]]]:
        """List the short codes of a pool, page by page.

        To have a short code added, ask support.

        Args:
            number_pool_uuid: Id of the pool. It is the last part of the powerpack's
                `number_pool`.
            service: Only those that send this. It may be without effect. Uncertain: the API's
                documentation does not confirm it.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every PoolShortcode, page after page; `.page()` gives
            one page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            async for pool_shortcode in client.number_pools.list_shortcodes(
                "ca5fd1f2-2d3e-43e9-a7e4-0dc426e9dd2f",
            ):
                print(pool_shortcode)
        """
        return self._pages_asyncable(
            LIST_POOL_SHORTCODES,
            path={"number_pool_uuid": number_pool_uuid},
            query={
                "service": service,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def find_shortcode(
        self,
        number_pool_uuid: str,
        shortcode: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
    ) -> models.PoolShortcode: ...
    @overload
    async def find_shortcode(
        self,
        number_pool_uuid: str,
        shortcode: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.PoolShortcode]: ...
    @overload
    async def find_shortcode(
        self,
        number_pool_uuid: str,
        shortcode: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PoolShortcode | AsyncAccepted[models.PoolShortcode]: ...
    async def find_shortcode(
        self,
        number_pool_uuid: str,
        shortcode: str,
        *,
        service: models.PoolServiceLike | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PoolShortcode | AsyncAccepted[models.PoolShortcode]:
        """Get one short code of a pool.

        Answers with 404 if the short code is not in this pool.

        Args:
            number_pool_uuid: Id of the pool. It is the last part of the powerpack's
                `number_pool`.
            shortcode: The short code.
            service: Only those that send this. It may be without effect. Uncertain: the API's
                documentation does not confirm it.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            PoolShortcode: A short code in a pool. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            pool_shortcode = await client.number_pools.find_shortcode(
                "ca5fd1f2-2d3e-43e9-a7e4-0dc426e9dd2f",
                "55501",
            )
        """
        return await self._send_asyncable(
            GET_POOL_SHORTCODE,
            path={"number_pool_uuid": number_pool_uuid, "shortcode": shortcode},
            query={
                "service": service,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def remove_shortcode(
        self, number_pool_uuid: str, shortcode: str
    ) -> models.PoolMemberRemoved: ...
    @overload
    async def remove_shortcode(
        self,
        number_pool_uuid: str,
        shortcode: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.PoolMemberRemoved]: ...
    @overload
    async def remove_shortcode(
        self,
        number_pool_uuid: str,
        shortcode: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PoolMemberRemoved | AsyncAccepted[models.PoolMemberRemoved]: ...
    async def remove_shortcode(
        self,
        number_pool_uuid: str,
        shortcode: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.PoolMemberRemoved | AsyncAccepted[models.PoolMemberRemoved]:
        """Remove a short code from a pool.

        To have it added again, ask support.

        Args:
            number_pool_uuid: Id of the pool. It is the last part of the powerpack's
                `number_pool`.
            shortcode: The short code.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            PoolMemberRemoved: The number is not in the pool any more. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.number_pools.remove_shortcode(
                "ca5fd1f2-2d3e-43e9-a7e4-0dc426e9dd2f",
                "55501",
            )
        """
        return await self._send_asyncable(
            REMOVE_POOL_SHORTCODE,
            path={"number_pool_uuid": number_pool_uuid, "shortcode": shortcode},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class RawNumberPools:
    """`NumberPools`, whose methods give the answer as it came."""

    def __init__(self, resource: NumberPools) -> None:
        self.get = raw(resource.get)
        self.list_numbers = raw(resource.list_numbers)
        self.find_number = raw(resource.find_number)
        self.add_number = raw(resource.add_number)
        self.remove_number = raw(resource.remove_number)
        self.list_tollfree = raw(resource.list_tollfree)
        self.find_tollfree = raw(resource.find_tollfree)
        self.add_tollfree = raw(resource.add_tollfree)
        self.remove_tollfree = raw(resource.remove_tollfree)
        self.list_shortcodes = raw(resource.list_shortcodes)
        self.find_shortcode = raw(resource.find_shortcode)
        self.remove_shortcode = raw(resource.remove_shortcode)


class AsyncRawNumberPools:
    """`AsyncNumberPools`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncNumberPools) -> None:
        self.get = async_raw(resource.get)
        self.list_numbers = async_raw_list(resource.list_numbers)
        self.find_number = async_raw(resource.find_number)
        self.add_number = async_raw(resource.add_number)
        self.remove_number = async_raw(resource.remove_number)
        self.list_tollfree = async_raw_list(resource.list_tollfree)
        self.find_tollfree = async_raw(resource.find_tollfree)
        self.add_tollfree = async_raw(resource.add_tollfree)
        self.remove_tollfree = async_raw(resource.remove_tollfree)
        self.list_shortcodes = async_raw_list(resource.list_shortcodes)
        self.find_shortcode = async_raw(resource.find_shortcode)
        self.remove_shortcode = async_raw(resource.remove_shortcode)
