# Generated from resources/call_feedback.yaml. Do not edit: change the spec, then `make generate`.
"""How good a call was."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Final

from msgspec import Meta

from .. import models
from .._runtime.operation import Operation
from .._runtime.raw import async_raw, raw
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset

CREATE_CALL_FEEDBACK: Final[Operation[models.CallFeedbackCreated]] = Operation(
    id="create_call_feedback",
    method="POST",
    path="/Call/{call_uuid}/Feedback/",
    result=models.CallFeedbackCreated,
    retry="never",
    server="https://stats.plivo.com/v1",
    accepts=lambda: {
        "path": {"call_uuid": str},
        "body": {
            "rating": Annotated[float, Meta(ge=1, le=5)] | str,
            "issues": list[str] | None,
            "notes": str,
        },
    },
)


class CallFeedback(Resource):
    """How good a call was."""

    def create(
        self,
        call_uuid: str,
        *,
        rating: float | str,
        issues: Sequence[str] | Unset | None = UNSET,
        notes: str | Unset = UNSET,
    ) -> models.CallFeedbackCreated:
        """Report how good a call was.

        For calls that have ended. The credentials are the same as everywhere. Answered with 422
        if rating and issues do not go together.

        Args:
            call_uuid: Id of the call.
            rating: From 1 (bad) to 5 (good). 1 to 5.
            issues: What was wrong. Needed with a rating below 5. `AUDIO_LAG`, `BROKEN_AUDIO`,
                `CALL_DROPPED`, `CALLERID_ISSUE`, `DIGITS_NOT_CAPTURED`, `ECHO`,
                `HIGH_CONNECT_TIME`, `LOW_AUDIO_LEVEL`, `ONE_WAY_AUDIO`, `ROBOTIC_AUDIO` and
                `OTHERS` are known.
            notes: What else there is to say.

        Returns:
            CallFeedbackCreated: The report was taken.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            result = client.call_feedback.create(
                "4d04c52e-cea3-4458-bbdb-0bfc314ee7cd",
                rating=5,
            )
        """
        return self._send(
            CREATE_CALL_FEEDBACK,
            path={"call_uuid": call_uuid},
            body={"rating": rating, "issues": issues, "notes": notes},
        )


class AsyncCallFeedback(AsyncResource):
    """How good a call was."""

    async def create(
        self,
        call_uuid: str,
        *,
        rating: float | str,
        issues: Sequence[str] | Unset | None = UNSET,
        notes: str | Unset = UNSET,
    ) -> models.CallFeedbackCreated:
        """Report how good a call was.

        For calls that have ended. The credentials are the same as everywhere. Answered with 422
        if rating and issues do not go together.

        Args:
            call_uuid: Id of the call.
            rating: From 1 (bad) to 5 (good). 1 to 5.
            issues: What was wrong. Needed with a rating below 5. `AUDIO_LAG`, `BROKEN_AUDIO`,
                `CALL_DROPPED`, `CALLERID_ISSUE`, `DIGITS_NOT_CAPTURED`, `ECHO`,
                `HIGH_CONNECT_TIME`, `LOW_AUDIO_LEVEL`, `ONE_WAY_AUDIO`, `ROBOTIC_AUDIO` and
                `OTHERS` are known.
            notes: What else there is to say.

        Returns:
            CallFeedbackCreated: The report was taken.

        Raises:
            PlivoError: ValidationError (400), AuthenticationError (401), ForbiddenError (403),
                ResourceNotFoundError (404), MethodNotAllowedError (405), UnprocessableError
                (422), RateLimitError (429), ServerError (500), APIConnectionError or
                APITimeoutError.

        Example:
            result = await client.call_feedback.create(
                "4d04c52e-cea3-4458-bbdb-0bfc314ee7cd",
                rating=5,
            )
        """
        return await self._send(
            CREATE_CALL_FEEDBACK,
            path={"call_uuid": call_uuid},
            body={"rating": rating, "issues": issues, "notes": notes},
        )


class RawCallFeedback:
    """`CallFeedback`, whose methods give the answer as it came."""

    def __init__(self, resource: CallFeedback) -> None:
        self.create = raw(resource.create)


class AsyncRawCallFeedback:
    """`AsyncCallFeedback`, whose methods give the answer as it came."""

    def __init__(self, resource: AsyncCallFeedback) -> None:
        self.create = async_raw(resource.create)
