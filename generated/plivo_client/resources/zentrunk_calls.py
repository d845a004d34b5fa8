# Generated from resources/zentrunk_calls.yaml. Do not edit: change the spec, then `make generate`.
"""SIP trunking: trunks, credentials, address lists, origination URIs and calls."""

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

LIST_ZENTRUNK_CALLS: Final[Operation[models.ZentrunkCall]] = Operation(
    id="list_zentrunk_calls",
    method="GET",
    path="/Account/{auth_id}/Zentrunk/Call/",
    result=models.ZentrunkCallPage,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "query": {
            "from_number": str,
            "to_number": str,
            "call_direction": str,
            "bill_duration": Annotated[int, Meta(ge=0)],
            "bill_duration__gt": Annotated[int, Meta(ge=0)],
            "bill_duration__gte": Annotated[int, Meta(ge=0)],
            "bill_duration__lt": Annotated[int, Meta(ge=0)],
            "bill_duration__lte": Annotated[int, Meta(ge=0)],
            "end_time": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
            "end_time__gt": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
            "end_time__gte": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
            "end_time__lt": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
            "end_time__lte": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
            "hangup_cause_code": int,
            "hangup_source": str,
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
        item=models.ZentrunkCall,
        meta="/meta",
        next="/meta/next",
        total="/meta/total_count",
        stop="next",
    ),
)
GET_ZENTRUNK_CALL: Final[Operation[models.ZentrunkCall]] = Operation(
    id="get_zentrunk_call",
    method="GET",
    path="/Account/{auth_id}/Zentrunk/Call/{call_uuid}/",
    result=models.ZentrunkCall,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"call_uuid": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)


class ZentrunkCalls(Resource):
    """SIP trunking: trunks, credentials, address lists, origination URIs and calls."""

    @overload
    def list(
        self,
        *,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        call_direction: models.DirectionLike | Unset = UNSET,
        bill_duration: int | Unset = UNSET,
        bill_duration__gt: int | Unset = UNSET,
        bill_duration__gte: int | Unset = UNSET,
        bill_duration__lt: int | Unset = UNSET,
        bill_duration__lte: int | Unset = UNSET,
        end_time: str | Unset = UNSET,
        end_time__gt: str | Unset = UNSET,
        end_time__gte: str | Unset = UNSET,
        end_time__lt: str | Unset = UNSET,
        end_time__lte: str | Unset = UNSET,
        hangup_cause_code: int | Unset = UNSET,
        hangup_source: models.ZentrunkHangupSourceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Pager[models.ZentrunkCall]: ...
    @overload
    def list(
        self,
        *,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        call_direction: models.DirectionLike | Unset = UNSET,
        bill_duration: int | Unset = UNSET,
        bill_duration__gt: int | Unset = UNSET,
        bill_duration__gte: int | Unset = UNSET,
        bill_duration__lt: int | Unset = UNSET,
        bill_duration__lte: int | Unset = UNSET,
        end_time: str | Unset = UNSET,
        end_time__gt: str | Unset = UNSET,
        end_time__gte: str | Unset = UNSET,
        end_time__lt: str | Unset = UNSET,
        end_time__lte: str | Unset = UNSET,
        hangup_cause_code: int | Unset = UNSET,
        hangup_source: models.ZentrunkHangupSourceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.ZentrunkCall]]: ...
    @overload
    def list(
        self,
        *,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        call_direction: models.DirectionLike | Unset = UNSET,
        bill_duration: int | Unset = UNSET,
        bill_duration__gt: int | Unset = UNSET,
        bill_duration__gte: int | Unset = UNSET,
        bill_duration__lt: int | Unset = UNSET,
        bill_duration__lte: int | Unset = UNSET,
        end_time: str | Unset = UNSET,
        end_time__gt: str | Unset = UNSET,
        end_time__gte: str | Unset = UNSET,
        end_time__lt: str | Unset = UNSET,
        end_time__lte: str | Unset = UNSET,
        hangup_cause_code: int | Unset = UNSET,
        hangup_source: models.ZentrunkHangupSourceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.ZentrunkCall] | AsyncAccepted[Page[models.ZentrunkCall]]: ...
    def list(
        self,
        *,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        call_direction: models.DirectionLike | Unset = UNSET,
        bill_duration: int | Unset = UNSET,
        bill_duration__gt: int | Unset = UNSET,
        bill_duration__gte: int | Unset = UNSET,
        bill_duration__lt: int | Unset = UNSET,
        bill_duration__lte: int | Unset = UNSET,
        end_time: str | Unset = UNSET,
        end_time__gt: str | Unset = UNSET,
        end_time__gte: str | Unset = UNSET,
        end_time__lt: str | Unset = UNSET,
        end_time__lte: str | Unset = UNSET,
        hangup_cause_code: int | Unset = UNSET,
        hangup_source: models.ZentrunkHangupSourceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.ZentrunkCall] | AsyncAccepted[Page[models.ZentrunkCall]]:
        """List calls over trunks, page by page.

        Calls that have ended, of the last 90 days. Without a filter on `end_time`, those of the
        last 30 days; a range of more than 90 days is refused with 400. Filter values are
        case-sensitive.

        Args:
            from_number: Only calls from this number.
            to_number: Only calls to this number.
            call_direction: Only calls of this direction.
            bill_duration: Only calls charged for exactly this many seconds. At least 0.
            bill_duration__gt: Only calls charged for more than this many seconds. At least 0.
            bill_duration__gte: Only calls charged for at least this many seconds. At least 0.
            bill_duration__lt: Only calls charged for less than this many seconds. At least 0.
            bill_duration__lte: Only calls charged for at most this many seconds. At least 0.
            end_time: Only calls that ended exactly then.
            end_time__gt: Only calls that ended later than this.
            end_time__gte: Only calls that ended then or later.
            end_time__lt: Only calls that ended before this.
            end_time__lte: Only calls that ended then or before.
            hangup_cause_code: Only calls that ended for this reason, given by its number.
            hangup_source: Only calls that were ended by this side.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every ZentrunkCall, page after page; `.page()` gives one
            page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            for zentrunk_call in client.zentrunk_calls.list():
                print(zentrunk_call.call_uuid)
        """
        return self._pages_asyncable(
            LIST_ZENTRUNK_CALLS,
            query={
                "from_number": from_number,
                "to_number": to_number,
                "call_direction": call_direction,
                "bill_duration": bill_duration,
                "bill_duration__gt": bill_duration__gt,
                "bill_duration__gte": bill_duration__gte,
                "bill_duration__lt": bill_duration__lt,
                "bill_duration__lte": bill_duration__lte,
                "end_time": end_time,
                "end_time__gt": end_time__gt,
                "end_time__gte": end_time__gte,
                "end_time__lt": end_time__lt,
                "end_time__lte": end_time__lte,
                "hangup_cause_code": hangup_cause_code,
                "hangup_source": hangup_source,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get(self, call_uuid: str) -> models.ZentrunkCall: ...
    @overload
    def get(
        self,
        call_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ZentrunkCall]: ...
    @overload
    def get(
        self,
        call_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkCall | AsyncAccepted[models.ZentrunkCall]: ...
    def get(
        self,
        call_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkCall | AsyncAccepted[models.ZentrunkCall]:
        """Get one call over a trunk.

        The record of a call that has ended: who called whom, how long, why it ended and what it
        cost.

        Args:
            call_uuid: Id of the call.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ZentrunkCall: The record of a call over a trunk. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            zentrunk_call = client.zentrunk_calls.get(
                "4d04c52e-cea3-4458-bbdb-0bfc314ee7cd",
            )
        """
        return self._send_asyncable(
            GET_ZENTRUNK_CALL,
            path={"call_uuid": call_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class AsyncZentrunkCalls(AsyncResource):
    """SIP trunking: trunks, credentials, address lists, origination URIs and calls."""

    @overload
    def list(
        self,
        *,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        call_direction: models.DirectionLike | Unset = UNSET,
        bill_duration: int | Unset = UNSET,
        bill_duration__gt: int | Unset = UNSET,
        bill_duration__gte: int | Unset = UNSET,
        bill_duration__lt: int | Unset = UNSET,
        bill_duration__lte: int | Unset = UNSET,
        end_time: str | Unset = UNSET,
        end_time__gt: str | Unset = UNSET,
        end_time__gte: str | Unset = UNSET,
        end_time__lt: str | Unset = UNSET,
        end_time__lte: str | Unset = UNSET,
        hangup_cause_code: int | Unset = UNSET,
        hangup_source: models.ZentrunkHangupSourceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> AsyncPager[models.ZentrunkCall]: ...
    @overload
    def list(
        self,
        *,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        call_direction: models.DirectionLike | Unset = UNSET,
        bill_duration: int | Unset = UNSET,
        bill_duration__gt: int | Unset = UNSET,
        bill_duration__gte: int | Unset = UNSET,
        bill_duration__lt: int | Unset = UNSET,
        bill_duration__lte: int | Unset = UNSET,
        end_time: str | Unset = UNSET,
        end_time__gt: str | Unset = UNSET,
        end_time__gte: str | Unset = UNSET,
        end_time__lt: str | Unset = UNSET,
        end_time__lte: str | Unset = UNSET,
        hangup_cause_code: int | Unset = UNSET,
        hangup_source: models.ZentrunkHangupSourceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.ZentrunkCall]]]: ...
    @overload
    def list(
        self,
        *,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        call_direction: models.DirectionLike | Unset = UNSET,
        bill_duration: int | Unset = UNSET,
        bill_duration__gt: int | Unset = UNSET,
        bill_duration__gte: int | Unset = UNSET,
        bill_duration__lt: int | Unset = UNSET,
        bill_duration__lte: int | Unset = UNSET,
        end_time: str | Unset = UNSET,
        end_time__gt: str | Unset = UNSET,
        end_time__gte: str | Unset = UNSET,
        end_time__lt: str | Unset = UNSET,
        end_time__lte: str | Unset = UNSET,
        hangup_cause_code: int | Unset = UNSET,
        hangup_source: models.ZentrunkHangupSourceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.ZentrunkCall] | Awaitable[AsyncAccepted[Page[models.ZentrunkCall]]]: ...
    def list(
        self,
        *,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        call_direction: models.DirectionLike | Unset = UNSET,
        bill_duration: int | Unset = UNSET,
        bill_duration__gt: int | Unset = UNSET,
        bill_duration__gte: int | Unset = UNSET,
        bill_duration__lt: int | Unset = UNSET,
        bill_duration__lte: int | Unset = UNSET,
        end_time: str | Unset = UNSET,
        end_time__gt: str | Unset = UNSET,
        end_time__gte: str | Unset = UNSET,
        end_time__lt: str | Unset = UNSET,
        end_time__lte: str | Unset = UNSET,
        hangup_cause_code: int | Unset = UNSET,
        hangup_source: models.ZentrunkHangupSourceLike | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.ZentrunkCall] | Awaitable[AsyncAccepted[Page[models.ZentrunkCall]]]:
        """List calls over trunks, page by page.

        Calls that have ended, of the last 90 days. Without a filter on `end_time`, those of the
        last 30 days; a range of more than 90 days is refused with 400. Filter values are
        case-sensitive.

        Args:
            from_number: Only calls from this number.
            to_number: Only calls to this number.
            call_direction: Only calls of this direction.
            bill_duration: Only calls charged for exactly this many seconds. At least 0.
            bill_duration__gt: Only calls charged for more than this many seconds. At least 0.
            bill_duration__gte: Only calls charged for at least this many seconds. At least 0.
            bill_duration__lt: Only calls charged for less than this many seconds. At least 0.
            bill_duration__lte: Only calls charged for at most this many seconds. At least 0.
            end_time: Only calls that ended exactly then.
            end_time__gt: Only calls that ended later than this.
            end_time__gte: Only calls that ended then or later.
            end_time__lt: Only calls that ended before this.
            end_time__lte: Only calls that ended then or before.
            hangup_cause_code: Only calls that ended for this reason, given by its number.
            hangup_source: Only calls that were ended by this side.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every ZentrunkCall, page after page; `.page()` gives
            one page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            async for zentrunk_call in client.zentrunk_calls.list():
                print(zentrunk_call.call_uuid)
        """
        return self._pages_asyncable(
            LIST_ZENTRUNK_CALLS,
            query={
                "from_number": from_number,
                "to_number": to_number,
                "call_direction": call_direction,
                "bill_duration": bill_duration,
                "bill_duration__gt": bill_duration__gt,
                "bill_duration__gte": bill_duration__gte,
                "bill_duration__lt": bill_duration__lt,
                "bill_duration__lte": bill_duration__lte,
                "end_time": end_time,
                "end_time__gt": end_time__gt,
                "end_time__gte": end_time__gte,
                "end_time__lt": end_time__lt,
                "end_time__lte": end_time__lte,
                "hangup_cause_code": hangup_cause_code,
                "hangup_source": hangup_source,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def get(self, call_uuid: str) -> models.ZentrunkCall: ...
    @overload
    async def get(
        self,
        call_uuid: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ZentrunkCall]: ...
    @overload
    async def get(
        self,
        call_uuid: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkCall | AsyncAccepted[models.ZentrunkCall]: ...
    async def get(
        self,
        call_uuid: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ZentrunkCall | AsyncAccepted[models.ZentrunkCall]:
        """Get one call over a trunk.

        The record of a call that has ended: who called whom, how long, why it ended and what it
        cost.

        Args:
            call_uuid: Id of the call.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ZentrunkCall: The record of a call over a trunk. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            zentrunk_call = await client.zentrunk_calls.get(
                "4d04c52e-cea3-4458-bbdb-0bfc314ee7cd",
            )
        """
        return await self._send_asyncable(
            GET_ZENTRUNK_CALL,
            path={"call_uuid": call_uuid},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class RawZentrunkCalls:
    """`ZentrunkCalls`, whose methods give the answer as it came."""

    def __init__(self, resource: ZentrunkCalls) -> None:
        self.list = raw(resource.list)
        self.get = raw(resource.get)


class AsyncRawZentrunkCalls:
    """`AsyncZentrunkCalls`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncZentrunkCalls) -> None:
        self.list = async_raw_list(resource.list)
        self.get = async_raw(resource.get)
