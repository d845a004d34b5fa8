# Generated from the document. Do not edit: change the spec, then `make generate`.
"""For the tests of programs that use the client: transports that need no network. Nothing here is used by the client.

Give one of them to a client as `transport`. `MockTransport` has a function answer, `ASGITransport` an application in the
same process. `Recorder` lets another transport send and writes down what went to and fro, without credentials and
with phone numbers, tokens and texts masked; `Replayer` answers from what was written. The names with `Async` are for
the asynchronous client.
"""

from __future__ import annotations

from typing import ClassVar, Final

from ._runtime import recorder
from ._runtime.asgi import ASGITransport, AsyncASGITransport
from ._runtime.mock import AsyncMockTransport, MockTransport, answer
from ._runtime.recording import RecordingError
from ._runtime.replayer import AsyncReplayer, ContractChanged, NotRecorded, Replayer
from ._runtime.transport import MaybeSent, NotSent, Request, Response

__all__ = [
    "ASGITransport",
    "AsyncASGITransport",
    "AsyncMockTransport",
    "AsyncRecorder",
    "AsyncReplayer",
    "ContractChanged",
    "MASKED",
    "MaybeSent",
    "MockTransport",
    "NotRecorded",
    "NotSent",
    "Recorder",
    "RecordingError",
    "Replayer",
    "Request",
    "Response",
    "answer",
]

MASKED: Final = frozenset(
    (
        "address_line1",
        "address_line2",
        "address_line_1",
        "address_line_2",
        "address_proof_number",
        "auth_token",
        "birth_date",
        "birth_place",
        "body_text",
        "business_contact_email",
        "caller_name",
        "cnam",
        "date_of_birth",
        "digits",
        "email",
        "first_name",
        "first_party_pin",
        "fiscal_identification_code",
        "header_text",
        "id_number",
        "last_name",
        "new_auth_token",
        "otp",
        "password",
        "payload",
        "place_of_birth",
        "requestedCnam",
        "requester_ip",
        "requestor_ip",
        "second_party_pin",
        "sip_contact",
        "street",
        "text",
        "token",
        "transcription",
        "unique_identification_number",
    )
)
"""Fields that are masked as a whole, whatever they hold."""


class Recorder(recorder.Recorder):
    __doc__ = recorder.Recorder.__doc__

    masked: ClassVar[frozenset[str]] = MASKED


class AsyncRecorder(recorder.AsyncRecorder):
    __doc__ = recorder.AsyncRecorder.__doc__

    masked: ClassVar[frozenset[str]] = MASKED
