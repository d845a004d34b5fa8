# Generated from resources/conference_members.yaml. Do not edit: change the spec, then `make generate`.
"""Conference rooms and those in them."""

from __future__ import annotations

from typing import Annotated, Final, overload

from msgspec import Meta

from .. import models
from .._runtime.accepted import AsyncAccepted
from .._runtime.operation import Operation
from .._runtime.raw import async_raw, raw
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset

LIST_CONFERENCES: Final[Operation[models.ConferenceNames]] = Operation(
    id="list_conferences",
    method="GET",
    path="/Account/{auth_id}/Conference/",
    result=models.ConferenceNames,
    retry="safe",
    asyncable=True,
    accepts=lambda: {"query": {"callback_url": str, "callback_method": models.CallbackMethod}},
)
HANGUP_ALL_CONFERENCES: Final[Operation[models.Changed | None]] = Operation(
    id="hangup_all_conferences",
    method="DELETE",
    path="/Account/{auth_id}/Conference/",
    result=models.Changed | None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {"query": {"callback_url": str, "callback_method": models.CallbackMethod}},
)
GET_CONFERENCE: Final[Operation[models.Conference]] = Operation(
    id="get_conference",
    method="GET",
    path="/Account/{auth_id}/Conference/{conference_name}/",
    result=models.Conference,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"conference_name": Annotated[str, Meta(min_length=1)]},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
HANGUP_CONFERENCE: Final[Operation[models.Changed | None]] = Operation(
    id="hangup_conference",
    method="DELETE",
    path="/Account/{auth_id}/Conference/{conference_name}/",
    result=models.Changed | None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"conference_name": Annotated[str, Meta(min_length=1)]},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
START_CONFERENCE_RECORDING: Final[Operation[models.RecordingStarted]] = Operation(
    id="start_conference_recording",
    method="POST",
    path="/Account/{auth_id}/Conference/{conference_name}/Record/",
    result=models.RecordingStarted,
    retry="when-unsent",
    accepts=lambda: {
        "path": {"conference_name": Annotated[str, Meta(min_length=1)]},
        "body": {
            "file_format": str,
            "time_limit": Annotated[int, Meta(ge=1)],
            "transcription_type": models.TranscriptionType,
            "transcription_url": str,
            "transcription_method": str,
            "callback_url": str,
            "callback_method": str,
        },
    },
    check="conferences.list",
)
STOP_CONFERENCE_RECORDING: Final[Operation[None]] = Operation(
    id="stop_conference_recording",
    method="DELETE",
    path="/Account/{auth_id}/Conference/{conference_name}/Record/",
    result=None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {"conference_name": Annotated[str, Meta(min_length=1)]},
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
HANGUP_CONFERENCE_MEMBER: Final[Operation[models.ConferenceMemberResult | None]] = Operation(
    id="hangup_conference_member",
    method="DELETE",
    path="/Account/{auth_id}/Conference/{conference_name}/Member/{member_id}/",
    result=models.ConferenceMemberResult | None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {
            "conference_name": Annotated[str, Meta(min_length=1)],
            "member_id": Annotated[str, Meta(min_length=1)],
        },
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
KICK_CONFERENCE_MEMBER: Final[Operation[models.ConferenceMemberResult]] = Operation(
    id="kick_conference_member",
    method="POST",
    path="/Account/{auth_id}/Conference/{conference_name}/Member/{member_id}/Kick/",
    result=models.ConferenceMemberResult,
    retry="when-unsent",
    asyncable=True,
    accepts=lambda: {
        "path": {
            "conference_name": Annotated[str, Meta(min_length=1)],
            "member_id": Annotated[str, Meta(min_length=1)],
        },
        "body": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
    check="conferences.list",
)
MUTE_CONFERENCE_MEMBER: Final[Operation[models.ConferenceMemberResult]] = Operation(
    id="mute_conference_member",
    method="POST",
    path="/Account/{auth_id}/Conference/{conference_name}/Member/{member_id}/Mute/",
    result=models.ConferenceMemberResult,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {
            "conference_name": Annotated[str, Meta(min_length=1)],
            "member_id": Annotated[str, Meta(min_length=1)],
        },
        "body": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
UNMUTE_CONFERENCE_MEMBER: Final[Operation[models.ConferenceMemberResult | None]] = Operation(
    id="unmute_conference_member",
    method="DELETE",
    path="/Account/{auth_id}/Conference/{conference_name}/Member/{member_id}/Mute/",
    result=models.ConferenceMemberResult | None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {
            "conference_name": Annotated[str, Meta(min_length=1)],
            "member_id": Annotated[str, Meta(min_length=1)],
        },
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
DEAF_CONFERENCE_MEMBER: Final[Operation[models.ConferenceMemberResult]] = Operation(
    id="deaf_conference_member",
    method="POST",
    path="/Account/{auth_id}/Conference/{conference_name}/Member/{member_id}/Deaf/",
    result=models.ConferenceMemberResult,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {
            "conference_name": Annotated[str, Meta(min_length=1)],
            "member_id": Annotated[str, Meta(min_length=1)],
        },
        "body": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
UNDEAF_CONFERENCE_MEMBER: Final[Operation[models.ConferenceMemberResult | None]] = Operation(
    id="undeaf_conference_member",
    method="DELETE",
    path="/Account/{auth_id}/Conference/{conference_name}/Member/{member_id}/Deaf/",
    result=models.ConferenceMemberResult | None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {
            "conference_name": Annotated[str, Meta(min_length=1)],
            "member_id": Annotated[str, Meta(min_length=1)],
        },
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
PLAY_CONFERENCE_MEMBER: Final[Operation[models.ConferenceMemberResult]] = Operation(
    id="play_conference_member",
    method="POST",
    path="/Account/{auth_id}/Conference/{conference_name}/Member/{member_id}/Play/",
    result=models.ConferenceMemberResult,
    retry="when-unsent",
    asyncable=True,
    accepts=lambda: {
        "path": {
            "conference_name": Annotated[str, Meta(min_length=1)],
            "member_id": Annotated[str, Meta(min_length=1)],
        },
        "body": {"url": str, "callback_url": str, "callback_method": models.CallbackMethod},
    },
    check="conferences.list",
)
STOP_PLAY_CONFERENCE_MEMBER: Final[Operation[models.ConferenceMemberResult | None]] = Operation(
    id="stop_play_conference_member",
    method="DELETE",
    path="/Account/{auth_id}/Conference/{conference_name}/Member/{member_id}/Play/",
    result=models.ConferenceMemberResult | None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {
            "conference_name": Annotated[str, Meta(min_length=1)],
            "member_id": Annotated[str, Meta(min_length=1)],
        },
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)
SPEAK_CONFERENCE_MEMBER: Final[Operation[models.ConferenceMemberResult]] = Operation(
    id="speak_conference_member",
    method="POST",
    path="/Account/{auth_id}/Conference/{conference_name}/Member/{member_id}/Speak/",
    result=models.ConferenceMemberResult,
    retry="when-unsent",
    asyncable=True,
    accepts=lambda: {
        "path": {
            "conference_name": Annotated[str, Meta(min_length=1)],
            "member_id": Annotated[str, Meta(min_length=1)],
        },
        "body": {
            "text": Annotated[str, Meta(min_length=1)],
            "voice": models.ConferenceMemberVoice,
            "language": str,
            "callback_url": str,
            "callback_method": models.CallbackMethod,
        },
    },
    check="conferences.list",
)
STOP_SPEAK_CONFERENCE_MEMBER: Final[Operation[models.ConferenceMemberResult | None]] = Operation(
    id="stop_speak_conference_member",
    method="DELETE",
    path="/Account/{auth_id}/Conference/{conference_name}/Member/{member_id}/Speak/",
    result=models.ConferenceMemberResult | None,
    retry="safe",
    asyncable=True,
    accepts=lambda: {
        "path": {
            "conference_name": Annotated[str, Meta(min_length=1)],
            "member_id": Annotated[str, Meta(min_length=1)],
        },
        "query": {"callback_url": str, "callback_method": models.CallbackMethod},
    },
)


class Conferences(Resource):
    """Conference rooms and those in them."""

    @overload
    def list(self) -> models.ConferenceNames: ...
    @overload
    def list(
        self, *, callback_url: str, callback_method: models.CallbackMethodLike | Unset = UNSET
    ) -> AsyncAccepted[models.ConferenceNames]: ...
    @overload
    def list(
        self,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ConferenceNames | AsyncAccepted[models.ConferenceNames]: ...
    def list(
        self,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ConferenceNames | AsyncAccepted[models.ConferenceNames]:
        """List the names of the conferences that are going on.

        All of them at once; get one by its name to see who is in it.

        Args:
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ConferenceNames: The conferences that are going on. AsyncAccepted if `callback_url`
            is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            conference_names = client.conferences.list()
        """
        return self._send_asyncable(
            LIST_CONFERENCES,
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def delete_all(self) -> models.Changed | None: ...
    @overload
    def delete_all(
        self, *, callback_url: str, callback_method: models.CallbackMethodLike | Unset = UNSET
    ) -> AsyncAccepted[models.Changed | None]: ...
    @overload
    def delete_all(
        self,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | None | AsyncAccepted[models.Changed | None]: ...
    def delete_all(
        self,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | None | AsyncAccepted[models.Changed | None]:
        """End all conferences of the account.

        The calls of all members are hung up.

        Args:
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Changed | None. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.conferences.delete_all()
        """
        return self._send_asyncable(
            HANGUP_ALL_CONFERENCES,
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def get(self, conference_name: str) -> models.Conference: ...
    @overload
    def get(
        self,
        conference_name: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Conference]: ...
    @overload
    def get(
        self,
        conference_name: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Conference | AsyncAccepted[models.Conference]: ...
    def get(
        self,
        conference_name: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Conference | AsyncAccepted[models.Conference]:
        """Get one conference and its members.

        How long it has been going on, and who is in it now. There is no record of conferences
        that are over.

        Args:
            conference_name: Name of the conference, as written in the XML. Spaces and slashes
                in it are percent-encoded.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Conference: A conference that is going on. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            conference = client.conferences.get("standup")
        """
        return self._send_asyncable(
            GET_CONFERENCE,
            path={"conference_name": conference_name},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def delete(self, conference_name: str) -> models.Changed | None: ...
    @overload
    def delete(
        self,
        conference_name: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Changed | None]: ...
    @overload
    def delete(
        self,
        conference_name: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | None | AsyncAccepted[models.Changed | None]: ...
    def delete(
        self,
        conference_name: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | None | AsyncAccepted[models.Changed | None]:
        """End a conference.

        The calls of its members are hung up.

        Args:
            conference_name: Name of the conference, as written in the XML. Spaces and slashes
                in it are percent-encoded.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Changed | None. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.conferences.delete("standup")
        """
        return self._send_asyncable(
            HANGUP_CONFERENCE,
            path={"conference_name": conference_name},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    def record(
        self,
        conference_name: str,
        *,
        file_format: models.RecordingFormatLike | Unset = UNSET,
        time_limit: int | Unset = UNSET,
        transcription_type: models.TranscriptionTypeLike | Unset = UNSET,
        transcription_url: str | Unset = UNSET,
        transcription_method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_method: models.HttpMethodLike | Unset = UNSET,
    ) -> models.RecordingStarted:
        """Record a conference.

        Answers with the id of the recording and the URL that it will have. `callback_url` is
        told when the recording is finished; it does not make the request asynchronous.

        Args:
            conference_name: Name of the conference, as written in the XML. Spaces and slashes
                in it are percent-encoded.
            file_format: Format of the file. Default: "mp3".
            time_limit: Seconds after which the recording ends. Uncertain: the API's
                documentation does not confirm it. At least 1.
            transcription_type: Asks for the text of the recording. `hybrid` has meant the same
                as `auto` since 2020.
            transcription_url: Gets the text of the recording.
            transcription_method: The verb for `transcription_url`. Default: "POST".
            callback_url: Told when the recording is finished.
            callback_method: The verb for `callback_url`. Default: "POST".

        Returns:
            RecordingStarted: The recording that runs now.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.conferences.record(
                "standup",
                file_format="wav",
                callback_url="https://example.com/plivo/recording",
            )
        """
        return self._send(
            START_CONFERENCE_RECORDING,
            path={"conference_name": conference_name},
            body={
                "file_format": file_format,
                "time_limit": time_limit,
                "transcription_type": transcription_type,
                "transcription_url": transcription_url,
                "transcription_method": transcription_method,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def record_stop(self, conference_name: str) -> None: ...
    @overload
    def record_stop(
        self,
        conference_name: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    def record_stop(
        self,
        conference_name: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    def record_stop(
        self,
        conference_name: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Stop recording a conference.

        All recordings of the conference that are under way end. What has been recorded is kept.

        Args:
            conference_name: Name of the conference, as written in the XML. Spaces and slashes
                in it are percent-encoded.
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
            client.conferences.record_stop("standup")
        """
        return self._send_asyncable(
            STOP_CONFERENCE_RECORDING,
            path={"conference_name": conference_name},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def member_hangup(
        self, conference_name: str, member_id: str
    ) -> models.ConferenceMemberResult | None: ...
    @overload
    def member_hangup(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ConferenceMemberResult | None]: ...
    @overload
    def member_hangup(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.ConferenceMemberResult | None | AsyncAccepted[models.ConferenceMemberResult | None]
    ): ...
    def member_hangup(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ConferenceMemberResult | None | AsyncAccepted[models.ConferenceMemberResult | None]:
        """Hang up the calls of members.

        They leave the conference and their calls end. To let the calls go on, kick the members
        instead.

        Args:
            conference_name: Name of the conference, as written in the XML. Spaces and slashes
                in it are percent-encoded.
            member_id: Id of the member. For several, put commas between their ids; `all` means
                everybody in the conference.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ConferenceMemberResult | None. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.conferences.member_hangup("standup", "17,18")
        """
        return self._send_asyncable(
            HANGUP_CONFERENCE_MEMBER,
            path={"conference_name": conference_name, "member_id": member_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def member_kick(
        self, conference_name: str, member_id: str
    ) -> models.ConferenceMemberResult: ...
    @overload
    def member_kick(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ConferenceMemberResult]: ...
    @overload
    def member_kick(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ConferenceMemberResult | AsyncAccepted[models.ConferenceMemberResult]: ...
    def member_kick(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ConferenceMemberResult | AsyncAccepted[models.ConferenceMemberResult]:
        """Push members out of the conference.

        Their calls go on with the XML element that follows `Conference`; without one they end.

        Args:
            conference_name: Name of the conference, as written in the XML. Spaces and slashes
                in it are percent-encoded.
            member_id: Id of the member. For several, put commas between their ids; `all` means
                everybody in the conference.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ConferenceMemberResult: What was done to whom. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.conferences.member_kick("standup", "17,18")
        """
        return self._send_asyncable(
            KICK_CONFERENCE_MEMBER,
            path={"conference_name": conference_name, "member_id": member_id},
            body={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def member_mute(
        self, conference_name: str, member_id: str
    ) -> models.ConferenceMemberResult: ...
    @overload
    def member_mute(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ConferenceMemberResult]: ...
    @overload
    def member_mute(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ConferenceMemberResult | AsyncAccepted[models.ConferenceMemberResult]: ...
    def member_mute(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ConferenceMemberResult | AsyncAccepted[models.ConferenceMemberResult]:
        """Mute members.

        The others do not hear them any more.

        Args:
            conference_name: Name of the conference, as written in the XML. Spaces and slashes
                in it are percent-encoded.
            member_id: Id of the member. For several, put commas between their ids; `all` means
                everybody in the conference.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ConferenceMemberResult: What was done to whom. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.conferences.member_mute("standup", "17,18")
        """
        return self._send_asyncable(
            MUTE_CONFERENCE_MEMBER,
            path={"conference_name": conference_name, "member_id": member_id},
            body={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def member_mute_stop(
        self, conference_name: str, member_id: str
    ) -> models.ConferenceMemberResult | None: ...
    @overload
    def member_mute_stop(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ConferenceMemberResult | None]: ...
    @overload
    def member_mute_stop(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.ConferenceMemberResult | None | AsyncAccepted[models.ConferenceMemberResult | None]
    ): ...
    def member_mute_stop(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ConferenceMemberResult | None | AsyncAccepted[models.ConferenceMemberResult | None]:
        """Unmute members.

        The others hear them again.

        Args:
            conference_name: Name of the conference, as written in the XML. Spaces and slashes
                in it are percent-encoded.
            member_id: Id of the member. For several, put commas between their ids; `all` means
                everybody in the conference.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ConferenceMemberResult | None. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.conferences.member_mute_stop("standup", "17,18")
        """
        return self._send_asyncable(
            UNMUTE_CONFERENCE_MEMBER,
            path={"conference_name": conference_name, "member_id": member_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def member_deaf(
        self, conference_name: str, member_id: str
    ) -> models.ConferenceMemberResult: ...
    @overload
    def member_deaf(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ConferenceMemberResult]: ...
    @overload
    def member_deaf(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ConferenceMemberResult | AsyncAccepted[models.ConferenceMemberResult]: ...
    def member_deaf(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ConferenceMemberResult | AsyncAccepted[models.ConferenceMemberResult]:
        """Make members deaf.

        They do not hear the conference any more.

        Args:
            conference_name: Name of the conference, as written in the XML. Spaces and slashes
                in it are percent-encoded.
            member_id: Id of the member. For several, put commas between their ids; `all` means
                everybody in the conference.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ConferenceMemberResult: What was done to whom. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.conferences.member_deaf("standup", "17,18")
        """
        return self._send_asyncable(
            DEAF_CONFERENCE_MEMBER,
            path={"conference_name": conference_name, "member_id": member_id},
            body={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def member_deaf_stop(
        self, conference_name: str, member_id: str
    ) -> models.ConferenceMemberResult | None: ...
    @overload
    def member_deaf_stop(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ConferenceMemberResult | None]: ...
    @overload
    def member_deaf_stop(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.ConferenceMemberResult | None | AsyncAccepted[models.ConferenceMemberResult | None]
    ): ...
    def member_deaf_stop(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ConferenceMemberResult | None | AsyncAccepted[models.ConferenceMemberResult | None]:
        """Let members hear again.

        They hear the conference again.

        Args:
            conference_name: Name of the conference, as written in the XML. Spaces and slashes
                in it are percent-encoded.
            member_id: Id of the member. For several, put commas between their ids; `all` means
                everybody in the conference.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ConferenceMemberResult | None. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.conferences.member_deaf_stop("standup", "17,18")
        """
        return self._send_asyncable(
            UNDEAF_CONFERENCE_MEMBER,
            path={"conference_name": conference_name, "member_id": member_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def member_play(
        self, conference_name: str, member_id: str, *, url: str
    ) -> models.ConferenceMemberResult: ...
    @overload
    def member_play(
        self,
        conference_name: str,
        member_id: str,
        *,
        url: str,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ConferenceMemberResult]: ...
    @overload
    def member_play(
        self,
        conference_name: str,
        member_id: str,
        *,
        url: str,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ConferenceMemberResult | AsyncAccepted[models.ConferenceMemberResult]: ...
    def member_play(
        self,
        conference_name: str,
        member_id: str,
        *,
        url: str,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ConferenceMemberResult | AsyncAccepted[models.ConferenceMemberResult]:
        """Play a sound file to members.

        Answers as soon as the file is queued; only these members hear it.

        Args:
            conference_name: Name of the conference, as written in the XML. Spaces and slashes
                in it are percent-encoded.
            member_id: Id of the member. For several, put commas between their ids; `all` means
                everybody in the conference.
            url: Where the file is. MP3 and WAV can be played.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ConferenceMemberResult: What was done to whom. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.conferences.member_play(
                "standup",
                "17,18",
                url="https://example.com/sounds/welcome.mp3",
            )
        """
        return self._send_asyncable(
            PLAY_CONFERENCE_MEMBER,
            path={"conference_name": conference_name, "member_id": member_id},
            body={"url": url, "callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def member_play_stop(
        self, conference_name: str, member_id: str
    ) -> models.ConferenceMemberResult | None: ...
    @overload
    def member_play_stop(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ConferenceMemberResult | None]: ...
    @overload
    def member_play_stop(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.ConferenceMemberResult | None | AsyncAccepted[models.ConferenceMemberResult | None]
    ): ...
    def member_play_stop(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ConferenceMemberResult | None | AsyncAccepted[models.ConferenceMemberResult | None]:
        """Stop the sound file.

        Name the members as they were named when it began, by their ids or by `all`.

        Args:
            conference_name: Name of the conference, as written in the XML. Spaces and slashes
                in it are percent-encoded.
            member_id: Id of the member. For several, put commas between their ids; `all` means
                everybody in the conference.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ConferenceMemberResult | None. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.conferences.member_play_stop("standup", "17,18")
        """
        return self._send_asyncable(
            STOP_PLAY_CONFERENCE_MEMBER,
            path={"conference_name": conference_name, "member_id": member_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    def member_speak(
        self,
        conference_name: str,
        member_id: str,
        *,
        text: str,
        voice: models.ConferenceMemberVoiceLike | Unset = UNSET,
        language: str | Unset = UNSET,
    ) -> models.ConferenceMemberResult: ...
    @overload
    def member_speak(
        self,
        conference_name: str,
        member_id: str,
        *,
        text: str,
        voice: models.ConferenceMemberVoiceLike | Unset = UNSET,
        language: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ConferenceMemberResult]: ...
    @overload
    def member_speak(
        self,
        conference_name: str,
        member_id: str,
        *,
        text: str,
        voice: models.ConferenceMemberVoiceLike | Unset = UNSET,
        language: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ConferenceMemberResult | AsyncAccepted[models.ConferenceMemberResult]: ...
    def member_speak(
        self,
        conference_name: str,
        member_id: str,
        *,
        text: str,
        voice: models.ConferenceMemberVoiceLike | Unset = UNSET,
        language: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ConferenceMemberResult | AsyncAccepted[models.ConferenceMemberResult]:
        """Speak a text to members.

        Answers as soon as the text is queued; only these members hear it.

        Args:
            conference_name: Name of the conference, as written in the XML. Spaces and slashes
                in it are percent-encoded.
            member_id: Id of the member. For several, put commas between their ids; `all` means
                everybody in the conference.
            text: What to say.
            voice: Whose voice speaks. Default: "WOMAN".
            language: Language and country of the voice, such as `en-GB`, `de-DE` or `es-US`.
                Default: "en-US".
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ConferenceMemberResult: What was done to whom. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.conferences.member_speak(
                "standup",
                "17,18",
                text="Die Konferenz endet in fünf Minuten.",
                voice="MAN",
                language="de-DE",
            )
        """
        return self._send_asyncable(
            SPEAK_CONFERENCE_MEMBER,
            path={"conference_name": conference_name, "member_id": member_id},
            body={
                "text": text,
                "voice": voice,
                "language": language,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    def member_speak_stop(
        self, conference_name: str, member_id: str
    ) -> models.ConferenceMemberResult | None: ...
    @overload
    def member_speak_stop(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ConferenceMemberResult | None]: ...
    @overload
    def member_speak_stop(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.ConferenceMemberResult | None | AsyncAccepted[models.ConferenceMemberResult | None]
    ): ...
    def member_speak_stop(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ConferenceMemberResult | None | AsyncAccepted[models.ConferenceMemberResult | None]:
        """Stop the speech.

        Name the members as they were named when it began, by their ids or by `all`.

        Args:
            conference_name: Name of the conference, as written in the XML. Spaces and slashes
                in it are percent-encoded.
            member_id: Id of the member. For several, put commas between their ids; `all` means
                everybody in the conference.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ConferenceMemberResult | None. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = client.conferences.member_speak_stop("standup", "17,18")
        """
        return self._send_asyncable(
            STOP_SPEAK_CONFERENCE_MEMBER,
            path={"conference_name": conference_name, "member_id": member_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class AsyncConferences(AsyncResource):
    """Conference rooms and those in them."""

    @overload
    async def list(self) -> models.ConferenceNames: ...
    @overload
    async def list(
        self, *, callback_url: str, callback_method: models.CallbackMethodLike | Unset = UNSET
    ) -> AsyncAccepted[models.ConferenceNames]: ...
    @overload
    async def list(
        self,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ConferenceNames | AsyncAccepted[models.ConferenceNames]: ...
    async def list(
        self,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ConferenceNames | AsyncAccepted[models.ConferenceNames]:
        """List the names of the conferences that are going on.

        All of them at once; get one by its name to see who is in it.

        Args:
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ConferenceNames: The conferences that are going on. AsyncAccepted if `callback_url`
            is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            conference_names = await client.conferences.list()
        """
        return await self._send_asyncable(
            LIST_CONFERENCES,
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def delete_all(self) -> models.Changed | None: ...
    @overload
    async def delete_all(
        self, *, callback_url: str, callback_method: models.CallbackMethodLike | Unset = UNSET
    ) -> AsyncAccepted[models.Changed | None]: ...
    @overload
    async def delete_all(
        self,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | None | AsyncAccepted[models.Changed | None]: ...
    async def delete_all(
        self,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | None | AsyncAccepted[models.Changed | None]:
        """End all conferences of the account.

        The calls of all members are hung up.

        Args:
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Changed | None. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.conferences.delete_all()
        """
        return await self._send_asyncable(
            HANGUP_ALL_CONFERENCES,
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def get(self, conference_name: str) -> models.Conference: ...
    @overload
    async def get(
        self,
        conference_name: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Conference]: ...
    @overload
    async def get(
        self,
        conference_name: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Conference | AsyncAccepted[models.Conference]: ...
    async def get(
        self,
        conference_name: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Conference | AsyncAccepted[models.Conference]:
        """Get one conference and its members.

        How long it has been going on, and who is in it now. There is no record of conferences
        that are over.

        Args:
            conference_name: Name of the conference, as written in the XML. Spaces and slashes
                in it are percent-encoded.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Conference: A conference that is going on. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            conference = await client.conferences.get("standup")
        """
        return await self._send_asyncable(
            GET_CONFERENCE,
            path={"conference_name": conference_name},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def delete(self, conference_name: str) -> models.Changed | None: ...
    @overload
    async def delete(
        self,
        conference_name: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.Changed | None]: ...
    @overload
    async def delete(
        self,
        conference_name: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | None | AsyncAccepted[models.Changed | None]: ...
    async def delete(
        self,
        conference_name: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.Changed | None | AsyncAccepted[models.Changed | None]:
        """End a conference.

        The calls of its members are hung up.

        Args:
            conference_name: Name of the conference, as written in the XML. Spaces and slashes
                in it are percent-encoded.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            Changed | None. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.conferences.delete("standup")
        """
        return await self._send_asyncable(
            HANGUP_CONFERENCE,
            path={"conference_name": conference_name},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    async def record(
        self,
        conference_name: str,
        *,
        file_format: models.RecordingFormatLike | Unset = UNSET,
        time_limit: int | Unset = UNSET,
        transcription_type: models.TranscriptionTypeLike | Unset = UNSET,
        transcription_url: str | Unset = UNSET,
        transcription_method: models.HttpMethodLike | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_method: models.HttpMethodLike | Unset = UNSET,
    ) -> models.RecordingStarted:
        """Record a conference.

        Answers with the id of the recording and the URL that it will have. `callback_url` is
        told when the recording is finished; it does not make the request asynchronous.

        Args:
            conference_name: Name of the conference, as written in the XML. Spaces and slashes
                in it are percent-encoded.
            file_format: Format of the file. Default: "mp3".
            time_limit: Seconds after which the recording ends. Uncertain: the API's
                documentation does not confirm it. At least 1.
            transcription_type: Asks for the text of the recording. `hybrid` has meant the same
                as `auto` since 2020.
            transcription_url: Gets the text of the recording.
            transcription_method: The verb for `transcription_url`. Default: "POST".
            callback_url: Told when the recording is finished.
            callback_method: The verb for `callback_url`. Default: "POST".

        Returns:
            RecordingStarted: The recording that runs now.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.conferences.record(
                "standup",
                file_format="wav",
                callback_url="https://example.com/plivo/recording",
            )
        """
        return await self._send(
            START_CONFERENCE_RECORDING,
            path={"conference_name": conference_name},
            body={
                "file_format": file_format,
                "time_limit": time_limit,
                "transcription_type": transcription_type,
                "transcription_url": transcription_url,
                "transcription_method": transcription_method,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def record_stop(self, conference_name: str) -> None: ...
    @overload
    async def record_stop(
        self,
        conference_name: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[None]: ...
    @overload
    async def record_stop(
        self,
        conference_name: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]: ...
    async def record_stop(
        self,
        conference_name: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> None | AsyncAccepted[None]:
        """Stop recording a conference.

        All recordings of the conference that are under way end. What has been recorded is kept.

        Args:
            conference_name: Name of the conference, as written in the XML. Spaces and slashes
                in it are percent-encoded.
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
            await client.conferences.record_stop("standup")
        """
        return await self._send_asyncable(
            STOP_CONFERENCE_RECORDING,
            path={"conference_name": conference_name},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def member_hangup(
        self, conference_name: str, member_id: str
    ) -> models.ConferenceMemberResult | None: ...
    @overload
    async def member_hangup(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ConferenceMemberResult | None]: ...
    @overload
    async def member_hangup(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.ConferenceMemberResult | None | AsyncAccepted[models.ConferenceMemberResult | None]
    ): ...
    async def member_hangup(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ConferenceMemberResult | None | AsyncAccepted[models.ConferenceMemberResult | None]:
        """Hang up the calls of members.

        They leave the conference and their calls end. To let the calls go on, kick the members
        instead.

        Args:
            conference_name: Name of the conference, as written in the XML. Spaces and slashes
                in it are percent-encoded.
            member_id: Id of the member. For several, put commas between their ids; `all` means
                everybody in the conference.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ConferenceMemberResult | None. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.conferences.member_hangup("standup", "17,18")
        """
        return await self._send_asyncable(
            HANGUP_CONFERENCE_MEMBER,
            path={"conference_name": conference_name, "member_id": member_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def member_kick(
        self, conference_name: str, member_id: str
    ) -> models.ConferenceMemberResult: ...
    @overload
    async def member_kick(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ConferenceMemberResult]: ...
    @overload
    async def member_kick(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ConferenceMemberResult | AsyncAccepted[models.ConferenceMemberResult]: ...
    async def member_kick(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ConferenceMemberResult | AsyncAccepted[models.ConferenceMemberResult]:
        """Push members out of the conference.

        Their calls go on with the XML element that follows `Conference`; without one they end.

        Args:
            conference_name: Name of the conference, as written in the XML. Spaces and slashes
                in it are percent-encoded.
            member_id: Id of the member. For several, put commas between their ids; `all` means
                everybody in the conference.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ConferenceMemberResult: What was done to whom. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.conferences.member_kick("standup", "17,18")
        """
        return await self._send_asyncable(
            KICK_CONFERENCE_MEMBER,
            path={"conference_name": conference_name, "member_id": member_id},
            body={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def member_mute(
        self, conference_name: str, member_id: str
    ) -> models.ConferenceMemberResult: ...
    @overload
    async def member_mute(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ConferenceMemberResult]: ...
    @overload
    async def member_mute(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ConferenceMemberResult | AsyncAccepted[models.ConferenceMemberResult]: ...
    async def member_mute(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ConferenceMemberResult | AsyncAccepted[models.ConferenceMemberResult]:
        """Mute members.

        The others do not hear them any more.

        Args:
            conference_name: Name of the conference, as written in the XML. Spaces and slashes
                in it are percent-encoded.
            member_id: Id of the member. For several, put commas between their ids; `all` means
                everybody in the conference.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ConferenceMemberResult: What was done to whom. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.conferences.member_mute("standup", "17,18")
        """
        return await self._send_asyncable(
            MUTE_CONFERENCE_MEMBER,
            path={"conference_name": conference_name, "member_id": member_id},
            body={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def member_mute_stop(
        self, conference_name: str, member_id: str
    ) -> models.ConferenceMemberResult | None: ...
    @overload
    async def member_mute_stop(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ConferenceMemberResult | None]: ...
    @overload
    async def member_mute_stop(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.ConferenceMemberResult | None | AsyncAccepted[models.ConferenceMemberResult | None]
    ): ...
    async def member_mute_stop(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ConferenceMemberResult | None | AsyncAccepted[models.ConferenceMemberResult | None]:
        """Unmute members.

        The others hear them again.

        Args:
            conference_name: Name of the conference, as written in the XML. Spaces and slashes
                in it are percent-encoded.
            member_id: Id of the member. For several, put commas between their ids; `all` means
                everybody in the conference.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ConferenceMemberResult | None. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.conferences.member_mute_stop("standup", "17,18")
        """
        return await self._send_asyncable(
            UNMUTE_CONFERENCE_MEMBER,
            path={"conference_name": conference_name, "member_id": member_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def member_deaf(
        self, conference_name: str, member_id: str
    ) -> models.ConferenceMemberResult: ...
    @overload
    async def member_deaf(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ConferenceMemberResult]: ...
    @overload
    async def member_deaf(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ConferenceMemberResult | AsyncAccepted[models.ConferenceMemberResult]: ...
    async def member_deaf(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ConferenceMemberResult | AsyncAccepted[models.ConferenceMemberResult]:
        """Make members deaf.

        They do not hear the conference any more.

        Args:
            conference_name: Name of the conference, as written in the XML. Spaces and slashes
                in it are percent-encoded.
            member_id: Id of the member. For several, put commas between their ids; `all` means
                everybody in the conference.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ConferenceMemberResult: What was done to whom. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.conferences.member_deaf("standup", "17,18")
        """
        return await self._send_asyncable(
            DEAF_CONFERENCE_MEMBER,
            path={"conference_name": conference_name, "member_id": member_id},
            body={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def member_deaf_stop(
        self, conference_name: str, member_id: str
    ) -> models.ConferenceMemberResult | None: ...
    @overload
    async def member_deaf_stop(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ConferenceMemberResult | None]: ...
    @overload
    async def member_deaf_stop(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.ConferenceMemberResult | None | AsyncAccepted[models.ConferenceMemberResult | None]
    ): ...
    async def member_deaf_stop(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ConferenceMemberResult | None | AsyncAccepted[models.ConferenceMemberResult | None]:
        """Let members hear again.

        They hear the conference again.

        Args:
            conference_name: Name of the conference, as written in the XML. Spaces and slashes
                in it are percent-encoded.
            member_id: Id of the member. For several, put commas between their ids; `all` means
                everybody in the conference.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ConferenceMemberResult | None. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.conferences.member_deaf_stop("standup", "17,18")
        """
        return await self._send_asyncable(
            UNDEAF_CONFERENCE_MEMBER,
            path={"conference_name": conference_name, "member_id": member_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def member_play(
        self, conference_name: str, member_id: str, *, url: str
    ) -> models.ConferenceMemberResult: ...
    @overload
    async def member_play(
        self,
        conference_name: str,
        member_id: str,
        *,
        url: str,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ConferenceMemberResult]: ...
    @overload
    async def member_play(
        self,
        conference_name: str,
        member_id: str,
        *,
        url: str,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ConferenceMemberResult | AsyncAccepted[models.ConferenceMemberResult]: ...
    async def member_play(
        self,
        conference_name: str,
        member_id: str,
        *,
        url: str,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ConferenceMemberResult | AsyncAccepted[models.ConferenceMemberResult]:
        """Play a sound file to members.

        Answers as soon as the file is queued; only these members hear it.

        Args:
            conference_name: Name of the conference, as written in the XML. Spaces and slashes
                in it are percent-encoded.
            member_id: Id of the member. For several, put commas between their ids; `all` means
                everybody in the conference.
            url: Where the file is. MP3 and WAV can be played.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ConferenceMemberResult: What was done to whom. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.conferences.member_play(
                "standup",
                "17,18",
                url="https://example.com/sounds/welcome.mp3",
            )
        """
        return await self._send_asyncable(
            PLAY_CONFERENCE_MEMBER,
            path={"conference_name": conference_name, "member_id": member_id},
            body={"url": url, "callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def member_play_stop(
        self, conference_name: str, member_id: str
    ) -> models.ConferenceMemberResult | None: ...
    @overload
    async def member_play_stop(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ConferenceMemberResult | None]: ...
    @overload
    async def member_play_stop(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.ConferenceMemberResult | None | AsyncAccepted[models.ConferenceMemberResult | None]
    ): ...
    async def member_play_stop(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ConferenceMemberResult | None | AsyncAccepted[models.ConferenceMemberResult | None]:
        """Stop the sound file.

        Name the members as they were named when it began, by their ids or by `all`.

        Args:
            conference_name: Name of the conference, as written in the XML. Spaces and slashes
                in it are percent-encoded.
            member_id: Id of the member. For several, put commas between their ids; `all` means
                everybody in the conference.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ConferenceMemberResult | None. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.conferences.member_play_stop("standup", "17,18")
        """
        return await self._send_asyncable(
            STOP_PLAY_CONFERENCE_MEMBER,
            path={"conference_name": conference_name, "member_id": member_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )

    @overload
    async def member_speak(
        self,
        conference_name: str,
        member_id: str,
        *,
        text: str,
        voice: models.ConferenceMemberVoiceLike | Unset = UNSET,
        language: str | Unset = UNSET,
    ) -> models.ConferenceMemberResult: ...
    @overload
    async def member_speak(
        self,
        conference_name: str,
        member_id: str,
        *,
        text: str,
        voice: models.ConferenceMemberVoiceLike | Unset = UNSET,
        language: str | Unset = UNSET,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ConferenceMemberResult]: ...
    @overload
    async def member_speak(
        self,
        conference_name: str,
        member_id: str,
        *,
        text: str,
        voice: models.ConferenceMemberVoiceLike | Unset = UNSET,
        language: str | Unset = UNSET,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ConferenceMemberResult | AsyncAccepted[models.ConferenceMemberResult]: ...
    async def member_speak(
        self,
        conference_name: str,
        member_id: str,
        *,
        text: str,
        voice: models.ConferenceMemberVoiceLike | Unset = UNSET,
        language: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ConferenceMemberResult | AsyncAccepted[models.ConferenceMemberResult]:
        """Speak a text to members.

        Answers as soon as the text is queued; only these members hear it.

        Args:
            conference_name: Name of the conference, as written in the XML. Spaces and slashes
                in it are percent-encoded.
            member_id: Id of the member. For several, put commas between their ids; `all` means
                everybody in the conference.
            text: What to say.
            voice: Whose voice speaks. Default: "WOMAN".
            language: Language and country of the voice, such as `en-GB`, `de-DE` or `es-US`.
                Default: "en-US".
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ConferenceMemberResult: What was done to whom. AsyncAccepted if `callback_url` is
            given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.conferences.member_speak(
                "standup",
                "17,18",
                text="Die Konferenz endet in fünf Minuten.",
                voice="MAN",
                language="de-DE",
            )
        """
        return await self._send_asyncable(
            SPEAK_CONFERENCE_MEMBER,
            path={"conference_name": conference_name, "member_id": member_id},
            body={
                "text": text,
                "voice": voice,
                "language": language,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )

    @overload
    async def member_speak_stop(
        self, conference_name: str, member_id: str
    ) -> models.ConferenceMemberResult | None: ...
    @overload
    async def member_speak_stop(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> AsyncAccepted[models.ConferenceMemberResult | None]: ...
    @overload
    async def member_speak_stop(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str | None,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> (
        models.ConferenceMemberResult | None | AsyncAccepted[models.ConferenceMemberResult | None]
    ): ...
    async def member_speak_stop(
        self,
        conference_name: str,
        member_id: str,
        *,
        callback_url: str | Unset | None = UNSET,
        callback_method: models.CallbackMethodLike | Unset = UNSET,
    ) -> models.ConferenceMemberResult | None | AsyncAccepted[models.ConferenceMemberResult | None]:
        """Stop the speech.

        Name the members as they were named when it began, by their ids or by `all`.

        Args:
            conference_name: Name of the conference, as written in the XML. Spaces and slashes
                in it are percent-encoded.
            member_id: Id of the member. For several, put commas between their ids; `all` means
                everybody in the conference.
            callback_url: Makes the request asynchronous. The answer comes at once, the result
                is sent to this URL.
            callback_method: The verb used to send the result to `callback_url`.
                Default: "POST".

        Returns:
            ConferenceMemberResult | None. AsyncAccepted if `callback_url` is given.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), RateLimitError (429),
                ServerError (500), APIConnectionError or APITimeoutError.

        Example:
            result = await client.conferences.member_speak_stop("standup", "17,18")
        """
        return await self._send_asyncable(
            STOP_SPEAK_CONFERENCE_MEMBER,
            path={"conference_name": conference_name, "member_id": member_id},
            query={"callback_url": callback_url, "callback_method": callback_method},
        )


class RawConferences:
    """`Conferences`, whose methods give the answer as it came."""

    def __init__(self, resource: Conferences) -> None:
        self.list = raw(resource.list)
        self.delete_all = raw(resource.delete_all)
        self.get = raw(resource.get)
        self.delete = raw(resource.delete)
        self.record = raw(resource.record)
        self.record_stop = raw(resource.record_stop)
        self.member_hangup = raw(resource.member_hangup)
        self.member_kick = raw(resource.member_kick)
        self.member_mute = raw(resource.member_mute)
        self.member_mute_stop = raw(resource.member_mute_stop)
        self.member_deaf = raw(resource.member_deaf)
        self.member_deaf_stop = raw(resource.member_deaf_stop)
        self.member_play = raw(resource.member_play)
        self.member_play_stop = raw(resource.member_play_stop)
        self.member_speak = raw(resource.member_speak)
        self.member_speak_stop = raw(resource.member_speak_stop)


class AsyncRawConferences:
    """`AsyncConferences`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncConferences) -> None:
        self.list = async_raw(resource.list)
        self.delete_all = async_raw(resource.delete_all)
        self.get = async_raw(resource.get)
        self.delete = async_raw(resource.delete)
        self.record = async_raw(resource.record)
        self.record_stop = async_raw(resource.record_stop)
        self.member_hangup = async_raw(resource.member_hangup)
        self.member_kick = async_raw(resource.member_kick)
        self.member_mute = async_raw(resource.member_mute)
        self.member_mute_stop = async_raw(resource.member_mute_stop)
        self.member_deaf = async_raw(resource.member_deaf)
        self.member_deaf_stop = async_raw(resource.member_deaf_stop)
        self.member_play = async_raw(resource.member_play)
        self.member_play_stop = async_raw(resource.member_play_stop)
        self.member_speak = async_raw(resource.member_speak)
        self.member_speak_stop = async_raw(resource.member_speak_stop)
