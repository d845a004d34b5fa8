# Generated from resources/media.yaml. Do not edit: change the spec, then `make generate`.
"""Files to send with messages."""

from __future__ import annotations

from collections.abc import Awaitable, Sequence
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

UPLOAD_MEDIA: Final[Operation[models.MediaUploaded]] = Operation(
    id="upload_media",
    method="POST",
    path="/Account/{auth_id}/Media/",
    result=models.MediaUploaded,
    retry="never",
    media="multipart/form-data",
    accepts=lambda: {"body": {"file": Annotated[list[Any], Meta(min_length=1, max_length=10)]}},
    check="media.list",
)
LIST_MEDIA: Final[Operation[models.Media]] = Operation(
    id="list_media",
    method="GET",
    path="/Account/{auth_id}/Media/",
    result=models.MediaPage,
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
        item=models.Media,
        meta="/meta",
        next="/meta/next",
        total="/meta/total_count",
        stop="next",
    ),
)
GET_MEDIA: Final[Operation[models.Media]] = Operation(
    id="get_media",
    method="GET",
    path="/Account/{auth_id}/Media/{media_id}/",
    result=models.Media,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"media_id": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)


class Media(Resource):
    """Files to send with messages."""

    def upload(self, *, file: Sequence[File]) -> models.MediaUploaded:
        """Upload up to ten files.

        Each may have 2 MB. The answer tells for each file whether it was taken. Files that no
        message uses are removed after 6 hours, others after a year.

        Args:
            file: The files, each a part of its own with name and type. Of at most 2 MB each:
                pictures (JPEG, PNG, GIF, XCF), sound and video (MP3, WAV, OGG, MP4, MPEG, 3GPP,
                3GPP2), vCard, CSV, PDF, XLS, XLSX and plain text. At most 10 items.

        Returns:
            MediaUploaded: What became of the files.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.media.upload(file=[Path("scan.pdf")])
        """
        return self._send(UPLOAD_MEDIA, body={"file": file})

    @overload
    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET
    ) -> Pager[models.Media]: ...
    @overload
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[Page[models.Media]]: ...
    @overload
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.Media] | AsyncAccepted[Page[models.Media]]: ...
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Pager[models.Media] | AsyncAccepted[Page[models.Media]]:
        """List uploaded files, page by page.

        Their records; the files themselves are behind `media_url`.

        Args:
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            A Pager: iterate it for every Media, page after page; `.page()` gives one page.
            AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            for media in client.media.list():
                print(media.media_id)
        """
        return self._pages_asyncable(
            LIST_MEDIA,
            query={
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get(self, media_id: str) -> models.Media: ...
    @overload
    def get(
        self,
        media_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Media]: ...
    @overload
    def get(
        self,
        media_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Media | AsyncAccepted[models.Media]: ...
    def get(
        self,
        media_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Media | AsyncAccepted[models.Media]:
        """Get one uploaded file.

        Its record; the file itself is behind `media_url`.

        Args:
            media_id: Id of the file.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Media: An uploaded file. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            media = client.media.get("91f8f9ce-e236-474f-a2b8-f75d9c35988a")
        """
        return self._send_asyncable(
            GET_MEDIA,
            path={"media_id": media_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class AsyncMedia(AsyncResource):
    """Files to send with messages."""

    async def upload(self, *, file: Sequence[File]) -> models.MediaUploaded:
        """Upload up to ten files.

        Each may have 2 MB. The answer tells for each file whether it was taken. Files that no
        message uses are removed after 6 hours, others after a year.

        Args:
            file: The files, each a part of its own with name and type. Of at most 2 MB each:
                pictures (JPEG, PNG, GIF, XCF), sound and video (MP3, WAV, OGG, MP4, MPEG, 3GPP,
                3GPP2), vCard, CSV, PDF, XLS, XLSX and plain text. At most 10 items.

        Returns:
            MediaUploaded: What became of the files.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.media.upload(file=[Path("scan.pdf")])
        """
        return await self._send(UPLOAD_MEDIA, body={"file": file})

    @overload
    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET
    ) -> AsyncPager[models.Media]: ...
    @overload
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> Awaitable[AsyncAccepted[Page[models.Media]]]: ...
    @overload
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.Media] | Awaitable[AsyncAccepted[Page[models.Media]]]: ...
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncPager[models.Media] | Awaitable[AsyncAccepted[Page[models.Media]]]:
        """List uploaded files, page by page.

        Their records; the files themselves are behind `media_url`.

        Args:
            limit: How many objects to return at most, 1 to 20. Default: 20.
            offset: How many objects to skip. An offset behind the last object gives an empty
                page. At least 0. Default: 0.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            An AsyncPager: iterate it for every Media, page after page; `.page()` gives one
            page. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            async for media in client.media.list():
                print(media.media_id)
        """
        return self._pages_asyncable(
            LIST_MEDIA,
            query={
                "limit": limit,
                "offset": offset,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def get(self, media_id: str) -> models.Media: ...
    @overload
    async def get(
        self,
        media_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Media]: ...
    @overload
    async def get(
        self,
        media_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Media | AsyncAccepted[models.Media]: ...
    async def get(
        self,
        media_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Media | AsyncAccepted[models.Media]:
        """Get one uploaded file.

        Its record; the file itself is behind `media_url`.

        Args:
            media_id: Id of the file.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Media: An uploaded file. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            media = await client.media.get("91f8f9ce-e236-474f-a2b8-f75d9c35988a")
        """
        return await self._send_asyncable(
            GET_MEDIA,
            path={"media_id": media_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class RawMedia:
    """`Media`, whose methods give the answer as it came."""

    def __init__(self, resource: Media) -> None:
        self.upload = raw(resource.upload)
        self.list = raw(resource.list)
        self.get = raw(resource.get)


class AsyncRawMedia:
    """`AsyncMedia`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncMedia) -> None:
        self.upload = async_raw(resource.upload)
        self.list = async_raw_list(resource.list)
        self.get = async_raw(resource.get)
