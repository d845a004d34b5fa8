# Generated from the document. Do not edit: change the spec, then `make generate`.
"""The clients: the document's facts, and the resources as attributes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Final

from . import errors
from ._runtime.client import AsyncClient, Client
from ._runtime.settings import Document
from ._runtime.transport import AsyncTransport, TimeoutLike, Transport

if TYPE_CHECKING:
    from .resources.account import Account, AsyncAccount
    from .resources.applications import Applications, AsyncApplications
    from .resources.calls import AsyncCalls, Calls
    from .resources.messages import AsyncMessages, Messages
    from .resources.subaccounts import AsyncSubaccounts, Subaccounts

__version__: Final = "1.0.0"

DOCUMENT: Final = Document(
    server="https://api.plivo.com/v1",
    username="auth_id",
    password="auth_token",
    environment={"auth_id": "PLIVO_AUTH_ID", "auth_token": "PLIVO_AUTH_TOKEN"},
    options={"auth_id": "auth_id"},
    request_id_pointers=["/api_id", "/app_id"],
    message_pointers=[
        "/error",
        "/error/error",
        "/error/message",
        "/Error",
        "/message",
        "/global_error",
        "/errors/global_error",
        "/data/error",
        "/data/message",
    ],
    errors=errors.BY_STATUS,
    accepted_message="async api spawned",
    callback_url="callback_url",
    distribution="plivo-client",
    version=__version__,
)


class RestClient(Client):
    """The synchronous client.

    Args:
        auth_id: User name for the API. None: from the environment (PLIVO_AUTH_ID).
        auth_token: Its secret. None: from the environment (PLIVO_AUTH_TOKEN).
        proxies: URL of the proxy for each scheme, as in `{"https": "http://user:password@host:3128"}`.
            None: the environment's proxies; `{}`: none.
        timeout: Seconds to wait for a connection and for each piece of the answer, or a `Timeout`.
        base_url: Where the API is, if not where the document says. Plain HTTP only to this machine.
        transport: Sends the requests instead of the built-in transport, such as a mock in tests.

    Raises:
        ConfigurationError: A credential is missing, or an argument makes no sense.
    """

    def __init__(
        self,
        auth_id: str | None = None,
        auth_token: str | None = None,
        *,
        proxies: Mapping[str, str] | None = None,
        timeout: TimeoutLike = 5.0,
        base_url: str | None = None,
        transport: Transport | None = None,
    ) -> None:
        super().__init__(
            DOCUMENT,
            auth_id,
            auth_token,
            proxies=proxies,
            timeout=timeout,
            base_url=base_url,
            transport=transport,
        )

    @cached_property
    def account(self) -> Account:
        """The account itself and its balance."""
        from .resources.account import Account

        return Account(self._caller)

    @cached_property
    def subaccounts(self) -> Subaccounts:
        """Accounts within the account, with credentials of their own."""
        from .resources.subaccounts import Subaccounts

        return Subaccounts(self._caller)

    @cached_property
    def applications(self) -> Applications:
        """The URLs that are asked when a call or a message comes in."""
        from .resources.applications import Applications

        return Applications(self._caller)

    @cached_property
    def calls(self) -> Calls:
        """Phone calls."""
        from .resources.calls import Calls

        return Calls(self._caller)

    @cached_property
    def messages(self) -> Messages:
        """SMS, MMS and WhatsApp messages."""
        from .resources.messages import Messages

        return Messages(self._caller)


class AsyncRestClient(AsyncClient):
    """The asynchronous client.

    Args:
        auth_id: User name for the API. None: from the environment (PLIVO_AUTH_ID).
        auth_token: Its secret. None: from the environment (PLIVO_AUTH_TOKEN).
        proxies: URL of the proxy for each scheme, as in `{"https": "http://user:password@host:3128"}`.
            None: the environment's proxies; `{}`: none.
        timeout: Seconds to wait for a connection and for each piece of the answer, or a `Timeout`.
        base_url: Where the API is, if not where the document says. Plain HTTP only to this machine.
        transport: Sends the requests instead of the built-in transport, such as a mock in tests.

    Raises:
        ConfigurationError: A credential is missing, or an argument makes no sense.
    """

    def __init__(
        self,
        auth_id: str | None = None,
        auth_token: str | None = None,
        *,
        proxies: Mapping[str, str] | None = None,
        timeout: TimeoutLike = 5.0,
        base_url: str | None = None,
        transport: AsyncTransport | None = None,
    ) -> None:
        super().__init__(
            DOCUMENT,
            auth_id,
            auth_token,
            proxies=proxies,
            timeout=timeout,
            base_url=base_url,
            transport=transport,
        )

    @cached_property
    def account(self) -> AsyncAccount:
        """The account itself and its balance."""
        from .resources.account import AsyncAccount

        return AsyncAccount(self._caller)

    @cached_property
    def subaccounts(self) -> AsyncSubaccounts:
        """Accounts within the account, with credentials of their own."""
        from .resources.subaccounts import AsyncSubaccounts

        return AsyncSubaccounts(self._caller)

    @cached_property
    def applications(self) -> AsyncApplications:
        """The URLs that are asked when a call or a message comes in."""
        from .resources.applications import AsyncApplications

        return AsyncApplications(self._caller)

    @cached_property
    def calls(self) -> AsyncCalls:
        """Phone calls."""
        from .resources.calls import AsyncCalls

        return AsyncCalls(self._caller)

    @cached_property
    def messages(self) -> AsyncMessages:
        """SMS, MMS and WhatsApp messages."""
        from .resources.messages import AsyncMessages

        return AsyncMessages(self._caller)
