"""The connections of a client and of its copies: one transport, that was given or is made at the first call."""

from __future__ import annotations

from .errors import ConfigurationError
from .settings import Settings
from .transport import AsyncTransport, Transport
from .transports import Named, asynchronous, chosen, synchronous


class Connections:
    """The transport that was given, or one of our own."""

    _made: Transport | None = None

    def __init__(self, settings: Settings, transport: Transport | Named | None = None) -> None:
        self._settings = settings
        self._named, self.given = chosen(transport)
        self._closed = False
        _refuse_both(self.given, settings)

    def transport(self) -> Transport:
        """Where to send. Raises `RuntimeError` once it is closed."""
        if self._closed:
            raise RuntimeError("The client is closed.")
        return self.given or self._made or self._make()

    def close(self) -> None:
        """Close what was made; what was given stays open. There are no calls afterwards."""
        self._closed = True
        if self._made is not None:
            self._made.close()

    def _make(self) -> Transport:
        # Atomic: threads that come here at once get the same one.
        made: Transport = self.__dict__.setdefault("_made", synchronous(self._named, self._settings))
        return made


class AsyncConnections:
    """The same for asynchronous code."""

    _made: AsyncTransport | None = None

    def __init__(self, settings: Settings, transport: AsyncTransport | Named | None = None) -> None:
        self._settings = settings
        self._named, self.given = chosen(transport)
        self._closed = False
        _refuse_both(self.given, settings)

    def transport(self) -> AsyncTransport:
        """Where to send. Raises `RuntimeError` once it is closed."""
        if self._closed:
            raise RuntimeError("The client is closed.")
        return self.given or self._made or self._make()

    async def close(self) -> None:
        """Close what was made; what was given stays open. There are no calls afterwards."""
        self._closed = True
        if self._made is not None:
            await self._made.close()

    def _make(self) -> AsyncTransport:
        made: AsyncTransport = self.__dict__.setdefault("_made", asynchronous(self._named, self._settings))
        return made


def _refuse_both(given: object, settings: Settings) -> None:
    if given is not None and settings.ssl_context is not None:
        raise ConfigurationError("ssl_context: the transport that was given makes the connections; give it to that.")
