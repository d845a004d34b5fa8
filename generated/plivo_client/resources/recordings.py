# Generated from resources/recordings.yaml. Do not edit: change the spec, then `make generate`.
"""Recordings of calls and conferences."""

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

LIST_RECORDINGS: Final[Operation[models.Recording]] = Operation(
    id="list_recordings",
    method="GET",
    path="/Account/{auth_id}/Recording/",
    result=models.RecordingPage,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "query": {
            "subaccount": Annotated[str, Meta(pattern="^SA[A-Z0-9]{18}\\Z")],
            "call_uuid": str,
            "from_number": str,
            "to_number": str,
            "conference_name": str,
            "conference_uuid": str,
            "mpc_name": str,
            "mpc_uuid": str,
            "add_time__gt": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
            "add_time__gte": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
            "add_time__lt": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
            "add_time__lte": Annotated[
                str, Meta(pattern="^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?\\Z")
            ],
            "recording_storage_duration": Annotated[int, Meta(ge=0)],
            "recording_storage_duration__gt": Annotated[int, Meta(ge=0)],
            "recording_storage_duration__gte": Annotated[int, Meta(ge=0)],
            "recording_storage_duration__lt": Annotated[int, Meta(ge=0)],
            "recording_storage_duration__lte": Annotated[int, Meta(ge=0)],
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
        item=models.Recording,
        meta="/meta",
        next="/meta/next",
        total="/meta/total_count",
        stop="next",
    ),
)
GET_RECORDING: Final[Operation[models.Recording]] = Operation(
    id="get_recording",
    method="GET",
    path="/Account/{auth_id}/Recording/{recording_id}/",
    result=models.Recording,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"recording_id": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
DELETE_RECORDING: Final[Operation[None]] = Operation(
    id="delete_recording",
    method="DELETE",
    path="/Account/{auth_id}/Recording/{recording_id}/",
    result=None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"recording_id": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)


class Recordings(Resource):
    """Recordings of calls and conferences."""

    @overload
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        call_uuid: str | Unset = UNSET,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        conference_name: str | Unset = UNSET,
        conference_uuid: str | Unset = UNSET,
        mpc_name: str | Unset = UNSET,
        mpc_uuid: str | Unset = UNSET,
        add_time__gt: str | Unset = UNSET,
        add_time__gte: str | Unset = UNSET,
        add_time__lt: str | Unset = UNSET,
        add_time__lte: str | Unset = UNSET,
        recording_storage_duration: int | Unset = UNSET,
        recording_storage_duration__gt: int | Unset = UNSET,
        recording_storage_duration__gte: int | Unset = UNSET,
        recording_storage_duration__lt: int | Unset = UNSET,
        recording_storage_duration__lte: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> Pager[models.Recording]: ...
    @overload
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        call_uuid: str | Unset = UNSET,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        conference_name: str | Unset = UNSET,
        conference_uuid: str | Unset = UNSET,
        mpc_name: str | Unset = UNSET,
        mpc_uuid: str | Unset = UNSET,
        add_time__gt: str | Unset = UNSET,
        add_time__gte: str | Unset = UNSET,
        add_time__lt: str | Unset = UNSET,
        add_time__lte: str | Unset = UNSET,
        recording_storage_duration: int | Unset = UNSET,
        recording_storage_duration__gt: int | Unset = UNSET,
        recording_storage_duration__gte: int | Unset = UNSET,
        recording_storage_duration__lt: int | Unset = UNSET,
        recording_storage_duration__lte: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.Recording]]: ...
    @overload
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        call_uuid: str | Unset = UNSET,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        conference_name: str | Unset = UNSET,
        conference_uuid: str | Unset = UNSET,
        mpc_name: str | Unset = UNSET,
        mpc_uuid: str | Unset = UNSET,
        add_time__gt: str | Unset = UNSET,
        add_time__gte: str | Unset = UNSET,
        add_time__lt: str | Unset = UNSET,
        add_time__lte: str | Unset = UNSET,
        recording_storage_duration: int | Unset = UNSET,
        recording_storage_duration__gt: int | Unset = UNSET,
        recording_storage_duration__gte: int | Unset = UNSET,
        recording_storage_duration__lt: int | Unset = UNSET,
        recording_storage_duration__lte: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.Recording] | AsyncAccepted[Page[models.Recording]]: ...
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        call_uuid: str | Unset = UNSET,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        conference_name: str | Unset = UNSET,
        conference_uuid: str | Unset = UNSET,
        mpc_name: str | Unset = UNSET,
        mpc_uuid: str | Unset = UNSET,
        add_time__gt: str | Unset = UNSET,
        add_time__gte: str | Unset = UNSET,
        add_time__lt: str | Unset = UNSET,
        add_time__lte: str | Unset = UNSET,
        recording_storage_duration: int | Unset = UNSET,
        recording_storage_duration__gt: int | Unset = UNSET,
        recording_storage_duration__gte: int | Unset = UNSET,
        recording_storage_duration__lt: int | Unset = UNSET,
        recording_storage_duration__lte: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.Recording] | AsyncAccepted[Page[models.Recording]]:
        """List recordings, page by page.

        Without a filter on `add_time`, those of the last 7 days. The bounds may be at most 30
        days apart.

        Args:
            subaccount: Only what belongs to this subaccount (`SA…`). Meant for the main
                account: a subaccount sees its own things anyway.
            call_uuid: Only recordings of this call.
            from_number: Only recordings of calls from this number or SIP address.
            to_number: Only recordings of calls to this number or SIP address.
            conference_name: Only recordings of the conference of this name.
            conference_uuid: Only recordings of the conference with this id.
            mpc_name: Only recordings of the multiparty call of this name.
            mpc_uuid: Only recordings of the multiparty call with this id.
            add_time__gt: Only recordings stored later than this.
            add_time__gte: Only recordings stored then or later.
            add_time__lt: Only recordings stored before this.
            add_time__lte: Only recordings stored then or before.
            recording_storage_duration: Only recordings kept for exactly this many days.
                At least 0.
            recording_storage_duration__gt: Only recordings kept for more than this many days.
                At least 0.
            recording_storage_duration__gte: Only recordings kept for at least this many days.
                At least 0.
            recording_storage_duration__lt: Only recordings kept for less than this many days.
                At least 0.
            recording_storage_duration__lte: Only recordings kept for at most this many days.
                At least 0.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every Recording, page after page; `.page()` gives one page.
            AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            for recording in client.recordings.list():
                print(recording.recording_id)
        """
        return self._pages_asyncable(
            LIST_RECORDINGS,
            query={
                "subaccount": subaccount,
                "call_uuid": call_uuid,
                "from_number": from_number,
                "to_number": to_number,
                "conference_name": conference_name,
                "conference_uuid": conference_uuid,
                "mpc_name": mpc_name,
                "mpc_uuid": mpc_uuid,
                "add_time__gt": add_time__gt,
                "add_time__gte": add_time__gte,
                "add_time__lt": add_time__lt,
                "add_time__lte": add_time__lte,
                "recording_storage_duration": recording_storage_duration,
                "recording_storage_duration__gt": recording_storage_duration__gt,
                "recording_storage_duration__gte": recording_storage_duration__gte,
                "recording_storage_duration__lt": recording_storage_duration__lt,
                "recording_storage_duration__lte": recording_storage_duration__lte,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get(self, recording_id: str) -> models.Recording: ...
    @overload
    def get(
        self,
        recording_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Recording]: ...
    @overload
    def get(
        self,
        recording_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Recording | AsyncAccepted[models.Recording]: ...
    def get(
        self,
        recording_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Recording | AsyncAccepted[models.Recording]:
        """Get one recording.

        Where the file is, how long it is and what keeping it costs. The file itself is behind
        `recording_url`.

        Args:
            recording_id: Id of the recording.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Recording: A recording of a call or a conference. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            recording = client.recordings.get("c2186400-1c8c-11e4")
        """
        return self._send_asyncable(
            GET_RECORDING,
            path={"recording_id": recording_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def delete(self, recording_id: str) -> None: ...
    @overload
    def delete(
        self,
        recording_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    def delete(
        self,
        recording_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    def delete(
        self,
        recording_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Delete a recording.

        The file and its record are gone for good.

        Args:
            recording_id: Id of the recording.
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
            client.recordings.delete("c2186400-1c8c-11e4")
        """
        return self._send_asyncable(
            DELETE_RECORDING,
            path={"recording_id": recording_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class AsyncRecordings(AsyncResource):
    """Recordings of calls and conferences."""

    @overload
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        call_uuid: str | Unset = UNSET,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        conference_name: str | Unset = UNSET,
        conference_uuid: str | Unset = UNSET,
        mpc_name: str | Unset = UNSET,
        mpc_uuid: str | Unset = UNSET,
        add_time__gt: str | Unset = UNSET,
        add_time__gte: str | Unset = UNSET,
        add_time__lt: str | Unset = UNSET,
        add_time__lte: str | Unset = UNSET,
        recording_storage_duration: int | Unset = UNSET,
        recording_storage_duration__gt: int | Unset = UNSET,
        recording_storage_duration__gte: int | Unset = UNSET,
        recording_storage_duration__lt: int | Unset = UNSET,
        recording_storage_duration__lte: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> AsyncPager[models.Recording]: ...
    @overload
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        call_uuid: str | Unset = UNSET,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        conference_name: str | Unset = UNSET,
        conference_uuid: str | Unset = UNSET,
        mpc_name: str | Unset = UNSET,
        mpc_uuid: str | Unset = UNSET,
        add_time__gt: str | Unset = UNSET,
        add_time__gte: str | Unset = UNSET,
        add_time__lt: str | Unset = UNSET,
        add_time__lte: str | Unset = UNSET,
        recording_storage_duration: int | Unset = UNSET,
        recording_storage_duration__gt: int | Unset = UNSET,
        recording_storage_duration__gte: int | Unset = UNSET,
        recording_storage_duration__lt: int | Unset = UNSET,
        recording_storage_duration__lte: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.Recording]]]: ...
    @overload
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        call_uuid: str | Unset = UNSET,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        conference_name: str | Unset = UNSET,
        conference_uuid: str | Unset = UNSET,
        mpc_name: str | Unset = UNSET,
        mpc_uuid: str | Unset = UNSET,
        add_time__gt: str | Unset = UNSET,
        add_time__gte: str | Unset = UNSET,
        add_time__lt: str | Unset = UNSET,
        add_time__lte: str | Unset = UNSET,
        recording_storage_duration: int | Unset = UNSET,
        recording_storage_duration__gt: int | Unset = UNSET,
        recording_storage_duration__gte: int | Unset = UNSET,
        recording_storage_duration__lt: int | Unset = UNSET,
        recording_storage_duration__lte: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.Recording] | Awaitable[AsyncAccepted[Page[models.Recording]]]: ...
    def list(
        self,
        *,
        subaccount: str | Unset = UNSET,
        call_uuid: str | Unset = UNSET,
        from_number: str | Unset = UNSET,
        to_number: str | Unset = UNSET,
        conference_name: str | Unset = UNSET,
        conference_uuid: str | Unset = UNSET,
        mpc_name: str | Unset = UNSET,
        mpc_uuid: str | Unset = UNSET,
        add_time__gt: str | Unset = UNSET,
        add_time__gte: str | Unset = UNSET,
        add_time__lt: str | Unset = UNSET,
        add_time__lte: str | Unset = UNSET,
        recording_storage_duration: int | Unset = UNSET,
        recording_storage_duration__gt: int | Unset = UNSET,
        recording_storage_duration__gte: int | Unset = UNSET,
        recording_storage_duration__lt: int | Unset = UNSET,
        recording_storage_duration__lte: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.Recording] | Awaitable[AsyncAccepted[Page[models.Recording]]]:
        """List recordings, page by page.

        Without a filter on `add_time`, those of the last 7 days. The bounds may be at most 30
        days apart.

        Args:
            subaccount: Only what belongs to this subaccount (`SA…`). Meant for the main
                account: a subaccount sees its own things anyway.
            call_uuid: Only recordings of this call.
            from_number: Only recordings of calls from this number or SIP address.
            to_number: Only recordings of calls to this number or SIP address.
            conference_name: Only recordings of the conference of this name.
            conference_uuid: Only recordings of the conference with this id.
            mpc_name: Only recordings of the multiparty call of this name.
            mpc_uuid: Only recordings of the multiparty call with this id.
            add_time__gt: Only recordings stored later than this.
            add_time__gte: Only recordings stored then or later.
            add_time__lt: Only recordings stored before this.
            add_time__lte: Only recordings stored then or before.
            recording_storage_duration: Only recordings kept for exactly this many days.
                At least 0.
            recording_storage_duration__gt: Only recordings kept for more than this many days.
                At least 0.
            recording_storage_duration__gte: Only recordings kept for at least this many days.
                At least 0.
            recording_storage_duration__lt: Only recordings kept for less than this many days.
                At least 0.
            recording_storage_duration__lte: Only recordings kept for at most this many days.
                At least 0.
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every Recording, page after page; `.page()` gives one
            page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            async for recording in client.recordings.list():
                print(recording.recording_id)
        """
        return self._pages_asyncable(
            LIST_RECORDINGS,
            query={
                "subaccount": subaccount,
                "call_uuid": call_uuid,
                "from_number": from_number,
                "to_number": to_number,
                "conference_name": conference_name,
                "conference_uuid": conference_uuid,
                "mpc_name": mpc_name,
                "mpc_uuid": mpc_uuid,
                "add_time__gt": add_time__gt,
                "add_time__gte": add_time__gte,
                "add_time__lt": add_time__lt,
                "add_time__lte": add_time__lte,
                "recording_storage_duration": recording_storage_duration,
                "recording_storage_duration__gt": recording_storage_duration__gt,
                "recording_storage_duration__gte": recording_storage_duration__gte,
                "recording_storage_duration__lt": recording_storage_duration__lt,
                "recording_storage_duration__lte": recording_storage_duration__lte,
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def get(self, recording_id: str) -> models.Recording: ...
    @overload
    async def get(
        self,
        recording_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Recording]: ...
    @overload
    async def get(
        self,
        recording_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Recording | AsyncAccepted[models.Recording]: ...
    async def get(
        self,
        recording_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Recording | AsyncAccepted[models.Recording]:
        """Get one recording.

        Where the file is, how long it is and what keeping it costs. The file itself is behind
        `recording_url`.

        Args:
            recording_id: Id of the recording.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Recording: A recording of a call or a conference. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            recording = await client.recordings.get("c2186400-1c8c-11e4")
        """
        return await self._send_asyncable(
            GET_RECORDING,
            path={"recording_id": recording_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def delete(self, recording_id: str) -> None: ...
    @overload
    async def delete(
        self,
        recording_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    async def delete(
        self,
        recording_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    async def delete(
        self,
        recording_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Delete a recording.

        The file and its record are gone for good.

        Args:
            recording_id: Id of the recording.
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
            await client.recordings.delete("c2186400-1c8c-11e4")
        """
        return await self._send_asyncable(
            DELETE_RECORDING,
            path={"recording_id": recording_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class RawRecordings:
    """`Recordings`, whose methods give the answer as it came."""

    def __init__(self, resource: Recordings) -> None:
        self.list = raw(resource.list)
        self.get = raw(resource.get)
        self.delete = raw(resource.delete)


class AsyncRawRecordings:
    """`AsyncRecordings`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncRecordings) -> None:
        self.list = async_raw_list(resource.list)
        self.get = async_raw(resource.get)
        self.delete = async_raw(resource.delete)
