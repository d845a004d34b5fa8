# Generated from resources/transcriptions.yaml. Do not edit: change the spec, then `make generate`.
"""Texts made from recordings."""

from __future__ import annotations

from typing import Final, overload

from .. import models
from .._runtime.accepted import AsyncAccepted
from .._runtime.operation import Operation
from .._runtime.raw import async_raw, raw
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset

CREATE_TRANSCRIPTION: Final[Operation[models.Changed]] = Operation(
    id="create_transcription",
    method="POST",
    path="/Account/{auth_id}/Transcription/{recording_id}/",
    result=models.Changed,
    retry="when-unsent",
    asyncable=True,
    accepts=lambda: {
        "path": {"recording_id": str},
        "body": {
            "transcription_callback_url": str,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
    check="transcriptions.get_transcription",
)
GET_TRANSCRIPTION: Final[Operation[models.Transcription]] = Operation(
    id="get_transcription",
    method="GET",
    path="/Account/{auth_id}/Transcription/{recording_id}/",
    result=models.Transcription,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"recording_id": str},
        "query": {"type": str, "callback_url": str, "callback_method": models.CallbackMethod},
    },
)
DELETE_TRANSCRIPTION: Final[Operation[models.Changed]] = Operation(
    id="delete_transcription",
    method="DELETE",
    path="/Account/{auth_id}/Transcription/{recording_id}/",
    result=models.Changed,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"recording_id": str},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)


class Transcriptions(Resource):
    """Texts made from recordings."""

    @overload
    def create_transcription(
        self, recording_id: str, *, transcription_callback_url: str | Unset = UNSET
    ) -> models.Changed: ...
    @overload
    def create_transcription(
        self,
        recording_id: str,
        *,
        transcription_callback_url: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Changed]: ...
    @overload
    def create_transcription(
        self,
        recording_id: str,
        *,
        transcription_callback_url: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]: ...
    def create_transcription(
        self,
        recording_id: str,
        *,
        transcription_callback_url: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]:
        """Have a recording put into text.

        Answers at once. Give `transcription_callback_url` to be told when the text is there, or
        ask for it later with the id of the recording.

        Args:
            recording_id: Id of the recording.
            transcription_callback_url: Gets the text when it is there.
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
            result = client.transcriptions.create_transcription(
                "c2186400-1c8c-11e4",
                transcription_callback_url="https://example.com/plivo/transcription",
            )
        """
        return self._send_asyncable(
            CREATE_TRANSCRIPTION,
            path={"recording_id": recording_id},
            body={
                "transcription_callback_url": transcription_callback_url,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def get_transcription(
        self, recording_id: str, *, type: str | Unset = UNSET
    ) -> models.Transcription: ...
    @overload
    def get_transcription(
        self,
        recording_id: str,
        *,
        type: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Transcription]: ...
    @overload
    def get_transcription(
        self,
        recording_id: str,
        *,
        type: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Transcription | AsyncAccepted[models.Transcription]: ...
    def get_transcription(
        self,
        recording_id: str,
        *,
        type: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Transcription | AsyncAccepted[models.Transcription]:
        """Get the text of a recording.

        With what making it cost.

        Args:
            recording_id: Id of the transcription, which is probably that of the recording.
                Uncertain: the API's documentation does not confirm it.
            type: Form of the text: `transcription`, `raw`, or `diarized` for one that tells the
                speakers apart. What exactly each gives is not documented. Uncertain: the API's
                documentation does not confirm it.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Transcription: The text of a recording, and what making it cost. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            transcription = client.transcriptions.get_transcription(
                "8605287e-1e1a-4341-8235-23574357d6f1",
            )
        """
        return self._send_asyncable(
            GET_TRANSCRIPTION,
            path={"recording_id": recording_id},
            query={"type": type, "callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def delete_transcription(self, recording_id: str) -> models.Changed: ...
    @overload
    def delete_transcription(
        self,
        recording_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Changed]: ...
    @overload
    def delete_transcription(
        self,
        recording_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]: ...
    def delete_transcription(
        self,
        recording_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]:
        """Delete the text of a recording.

        The recording itself is kept. The deletion may take a moment.

        Args:
            recording_id: Id of the transcription, which is probably that of the recording.
                Uncertain: the API's documentation does not confirm it.
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
            result = client.transcriptions.delete_transcription(
                "8605287e-1e1a-4341-8235-23574357d6f1",
            )
        """
        return self._send_asyncable(
            DELETE_TRANSCRIPTION,
            path={"recording_id": recording_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class AsyncTranscriptions(AsyncResource):
    """Texts made from recordings."""

    @overload
    async def create_transcription(
        self, recording_id: str, *, transcription_callback_url: str | Unset = UNSET
    ) -> models.Changed: ...
    @overload
    async def create_transcription(
        self,
        recording_id: str,
        *,
        transcription_callback_url: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Changed]: ...
    @overload
    async def create_transcription(
        self,
        recording_id: str,
        *,
        transcription_callback_url: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]: ...
    async def create_transcription(
        self,
        recording_id: str,
        *,
        transcription_callback_url: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]:
        """Have a recording put into text.

        Answers at once. Give `transcription_callback_url` to be told when the text is there, or
        ask for it later with the id of the recording.

        Args:
            recording_id: Id of the recording.
            transcription_callback_url: Gets the text when it is there.
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
            result = await client.transcriptions.create_transcription(
                "c2186400-1c8c-11e4",
                transcription_callback_url="https://example.com/plivo/transcription",
            )
        """
        return await self._send_asyncable(
            CREATE_TRANSCRIPTION,
            path={"recording_id": recording_id},
            body={
                "transcription_callback_url": transcription_callback_url,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def get_transcription(
        self, recording_id: str, *, type: str | Unset = UNSET
    ) -> models.Transcription: ...
    @overload
    async def get_transcription(
        self,
        recording_id: str,
        *,
        type: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Transcription]: ...
    @overload
    async def get_transcription(
        self,
        recording_id: str,
        *,
        type: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Transcription | AsyncAccepted[models.Transcription]: ...
    async def get_transcription(
        self,
        recording_id: str,
        *,
        type: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Transcription | AsyncAccepted[models.Transcription]:
        """Get the text of a recording.

        With what making it cost.

        Args:
            recording_id: Id of the transcription, which is probably that of the recording.
                Uncertain: the API's documentation does not confirm it.
            type: Form of the text: `transcription`, `raw`, or `diarized` for one that tells the
                speakers apart. What exactly each gives is not documented. Uncertain: the API's
                documentation does not confirm it.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Transcription: The text of a recording, and what making it cost. AsyncAccepted if
            `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            transcription = await client.transcriptions.get_transcription(
                "8605287e-1e1a-4341-8235-23574357d6f1",
            )
        """
        return await self._send_asyncable(
            GET_TRANSCRIPTION,
            path={"recording_id": recording_id},
            query={"type": type, "callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def delete_transcription(self, recording_id: str) -> models.Changed: ...
    @overload
    async def delete_transcription(
        self,
        recording_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Changed]: ...
    @overload
    async def delete_transcription(
        self,
        recording_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]: ...
    async def delete_transcription(
        self,
        recording_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | AsyncAccepted[models.Changed]:
        """Delete the text of a recording.

        The recording itself is kept. The deletion may take a moment.

        Args:
            recording_id: Id of the transcription, which is probably that of the recording.
                Uncertain: the API's documentation does not confirm it.
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
            result = await client.transcriptions.delete_transcription(
                "8605287e-1e1a-4341-8235-23574357d6f1",
            )
        """
        return await self._send_asyncable(
            DELETE_TRANSCRIPTION,
            path={"recording_id": recording_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class RawTranscriptions:
    """`Transcriptions`, whose methods give the answer as it came."""

    def __init__(self, resource: Transcriptions) -> None:
        self.create_transcription = raw(resource.create_transcription)
        self.get_transcription = raw(resource.get_transcription)
        self.delete_transcription = raw(resource.delete_transcription)


class AsyncRawTranscriptions:
    """`AsyncTranscriptions`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncTranscriptions) -> None:
        self.create_transcription = async_raw(resource.create_transcription)
        self.get_transcription = async_raw(resource.get_transcription)
        self.delete_transcription = async_raw(resource.delete_transcription)
