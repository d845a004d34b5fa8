"""A small API as the generator would write it: what the runtime's tests call."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from functools import cached_property
from typing import Any, ClassVar, Final, overload

from msgspec import field

from generator.runtime.accepted import AsyncAccepted
from generator.runtime.api import Api
from generator.runtime.client import AsyncClient, SyncClient
from generator.runtime.errors import APIStatusError
from generator.runtime.model import Model, OpenStrEnum
from generator.runtime.multipart import File
from generator.runtime.operation import Operation, Paging
from generator.runtime.paging import AsyncPager, Pager
from generator.runtime.resource import AsyncResource, Resource
from generator.runtime.settings import Settings
from generator.runtime.timeout import Timeout
from generator.runtime.transport import AsyncTransport, Transport
from generator.runtime.transports import Named
from generator.runtime.unset import UNSET, Unset


class BadRequestError(APIStatusError):
    """400."""


class UnauthorizedError(APIStatusError):
    """401."""


class TooManyError(APIStatusError):
    """429."""


class ServerError(APIStatusError):
    """500."""


class ForbiddenCountryError(APIStatusError):
    """403 of one operation."""


class State(OpenStrEnum):
    """A growing enumeration."""

    LIVE = "live"
    ENDED = "ended"


class Call(Model, frozen=True, kw_only=True):
    """What a list holds."""

    call_id: str
    from_: str | None = field(default=None, name="from")
    state: State | None = None
    seconds: int | None = None
    price: float | None = None
    tags: list[str] | None = None


class Created(Model, frozen=True, kw_only=True):
    """The answer to a POST."""

    __secret__: ClassVar[tuple[str, ...]] = ("token",)

    api_id: str
    message: str
    call_id: str
    token: str | None = None


class Changed(Model, frozen=True, kw_only=True):
    """An answer that is nothing but an envelope."""

    api_id: str | None = None
    message: str | None = None


class Meta(Model, frozen=True, kw_only=True):
    """Where a page stands."""

    limit: int | None = None
    offset: int | None = None
    next: str | None = None
    total_count: int | None = None


class CallPage(Model, frozen=True, kw_only=True):
    """A page of calls."""

    objects: list[Call]
    api_id: str | None = None
    meta: Meta | None = None


API: Final = Api(
    distribution="sample-client",
    version="1.2.3",
    servers=("https://api.example.com/v1",),
    username="auth_id",
    password="auth_token",
    environment={"auth_id": "SAMPLE_ID", "auth_token": "SAMPLE_TOKEN"},
    request_id=("/api_id", "/app_id"),
    message=("/error", "/error/error", "/error/message", "/Error", "/message", "/errors/global_error"),
    errors={400: BadRequestError, 401: UnauthorizedError, 429: TooManyError, 500: ServerError},
    accepted="async api spawned",
    asynchronous=("callback_url", "callback_method"),
)

CALLS: Final = Paging(
    limit="limit",
    offset="offset",
    maximum=20,
    items="/objects",
    item=Call,
    meta="/meta",
    next="/meta/next",
    total="/meta/total_count",
    stop="next",
)

CREATE_CALL: Final[Operation[Created]] = Operation(
    id="create_call",
    method="POST",
    path="/Account/{auth_id}/Call/",
    result=Created,
    retry="when-unsent",
    asyncable=True,
    errors={**API.errors, 403: ForbiddenCountryError},
)
GET_CALL: Final[Operation[Call]] = Operation(
    id="get_call", method="GET", path="/Account/{auth_id}/Call/{call_id}/", result=Call, retry="safe"
)
LIST_CALLS: Final[Operation[Call]] = Operation(
    id="list_calls",
    method="GET",
    path="/Account/{auth_id}/Call/",
    result=CallPage,
    retry="safe",
    asyncable=True,
    fixed={"kind": "voice"},
    paging=CALLS,
)
DELETE_CALL: Final[Operation[None]] = Operation(
    id="delete_call",
    method="DELETE",
    path="/Account/{auth_id}/Call/{call_id}/",
    result=None,
    retry="safe",
    asyncable=True,
)
CHANGE_CALL: Final[Operation[Changed]] = Operation(
    id="change_call", method="POST", path="/Account/{auth_id}/Call/{call_id}/", result=Changed, retry="never"
)
LOOK_UP: Final[Operation[dict[str, Any]]] = Operation(
    id="look_up",
    method="GET",
    path="/Number/{number}",
    result=dict[str, Any],
    retry="safe",
    server="https://lookup.example.com/v1",
)
UPLOAD: Final[Operation[Changed]] = Operation(
    id="upload", method="POST", path="/Media/", result=Changed, retry="never", media="multipart/form-data"
)


class Calls(Resource):
    """Calls."""

    @overload
    def create(self, *, to: str, from_: str | Unset = UNSET) -> Created: ...
    @overload
    def create(
        self, *, to: str, from_: str | Unset = UNSET, callback_url: str, callback_method: str | Unset = UNSET
    ) -> AsyncAccepted: ...
    @overload
    def create(
        self, *, to: str, from_: str | Unset = UNSET, callback_url: str | None, callback_method: str | Unset = UNSET
    ) -> Created | AsyncAccepted: ...
    def create(
        self,
        *,
        to: str,
        from_: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        callback_method: str | Unset = UNSET,
    ) -> Created | AsyncAccepted:
        """Dial."""
        return self._send_asyncable(
            CREATE_CALL,
            body={"to": to, "from": from_, "callback_url": callback_url, "callback_method": callback_method},
        )

    def get(self, call_id: str) -> Call:
        """One call."""
        return self._send(GET_CALL, path={"call_id": call_id})

    @overload
    def list(self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> Pager[Call]: ...
    @overload
    def list(self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, callback_url: str) -> AsyncAccepted: ...
    @overload
    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, callback_url: str | None
    ) -> Pager[Call] | AsyncAccepted: ...
    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, callback_url: str | Unset | None = UNSET
    ) -> Pager[Call] | AsyncAccepted:
        """All calls."""
        query = {"limit": limit, "offset": offset, "callback_url": callback_url}
        return self._pages_asyncable(LIST_CALLS, query=query)

    def delete(self, call_id: str) -> AsyncAccepted | None:
        """Hang up."""
        return self._send_asyncable(DELETE_CALL, path={"call_id": call_id})

    def change(self, call_id: str, *, seconds: int | Unset = UNSET) -> Changed:
        """Change."""
        return self._send(CHANGE_CALL, path={"call_id": call_id}, body={"seconds": seconds})

    def look_up(self, number: str) -> Mapping[str, Any]:
        """On another host."""
        return self._send(LOOK_UP, path={"number": number})

    def upload(self, *, file: File) -> Changed:
        """A file."""
        return self._send(UPLOAD, body={"file": file})


class AsyncCalls(AsyncResource):
    """Calls."""

    async def create(
        self, *, to: str, from_: str | Unset = UNSET, callback_url: str | Unset | None = UNSET
    ) -> Created | AsyncAccepted:
        """Dial."""
        return await self._send_asyncable(CREATE_CALL, body={"to": to, "from": from_, "callback_url": callback_url})

    async def get(self, call_id: str) -> Call:
        """One call."""
        return await self._send(GET_CALL, path={"call_id": call_id})

    @overload
    def list(self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> AsyncPager[Call]: ...
    @overload
    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, callback_url: str
    ) -> Awaitable[AsyncAccepted]: ...
    def list(
        self, *, limit: int | Unset = UNSET, offset: int | Unset = UNSET, callback_url: str | Unset = UNSET
    ) -> AsyncPager[Call] | Awaitable[AsyncAccepted]:
        """All calls."""
        query = {"limit": limit, "offset": offset, "callback_url": callback_url}
        return self._pages_asyncable(LIST_CALLS, query=query)

    async def delete(self, call_id: str) -> AsyncAccepted | None:
        """Hang up."""
        return await self._send_asyncable(DELETE_CALL, path={"call_id": call_id})

    async def change(self, call_id: str, *, seconds: int | Unset = UNSET) -> Changed:
        """Change."""
        return await self._send(CHANGE_CALL, path={"call_id": call_id}, body={"seconds": seconds})

    async def look_up(self, number: str) -> Mapping[str, Any]:
        """On another host."""
        return await self._send(LOOK_UP, path={"number": number})

    async def upload(self, *, file: File) -> Changed:
        """A file."""
        return await self._send(UPLOAD, body={"file": file})


class Client(SyncClient):
    """The sample's client."""

    def __init__(
        self,
        auth_id: str | None = None,
        auth_token: str | None = None,
        *,
        proxies: Mapping[str, str] | None = None,
        timeout: float | Timeout | None = 5.0,
        base_url: str | None = None,
        transport: Transport | Named | None = None,
        user_agent: str = "",
    ) -> None:
        super().__init__(
            API,
            auth_id,
            auth_token,
            proxies=proxies,
            timeout=timeout,
            base_url=base_url,
            transport=transport,
            user_agent=user_agent,
        )

    @cached_property
    def calls(self) -> Calls:
        """Calls."""
        return Calls(self._caller)


class AsyncSampleClient(AsyncClient):
    """The sample's asynchronous client."""

    def __init__(
        self,
        auth_id: str | None = None,
        auth_token: str | None = None,
        *,
        proxies: Mapping[str, str] | None = None,
        timeout: float | Timeout | None = 5.0,
        base_url: str | None = None,
        transport: AsyncTransport | Named | None = None,
    ) -> None:
        super().__init__(
            API, auth_id, auth_token, proxies=proxies, timeout=timeout, base_url=base_url, transport=transport
        )

    @cached_property
    def calls(self) -> AsyncCalls:
        """Calls."""
        return AsyncCalls(self._caller)


def settings(**options: Any) -> Settings:
    """Settings with credentials."""
    return Settings(API, "ID123", "s3cret/token", **options)
