"""Transports that let another one send, and write down what went to and fro."""

from __future__ import annotations

import os
from collections.abc import Collection
from types import TracebackType
from typing import ClassVar, Self

from .recording import Recording
from .transport import AsyncTransport, Request, Response, Transport, TransportError


class Recorder:
    """Writes each exchange to a JSON file, for a `Replayer` to answer from. A file that exists is replaced.

    Credentials are not written. Phone numbers, tokens and texts are masked, equal ones alike; name further fields in
    `private`. Without a `transport` it makes one of its own, and closes it.
    """

    masked: ClassVar[frozenset[str]] = frozenset()
    """Names of the API's fields that are masked as a whole."""

    def __init__(
        self,
        path: str | os.PathLike[str],
        transport: Transport | None = None,
        *,
        private: Collection[str] = (),
    ) -> None:
        self._recording = Recording(path, self.masked.union(private))
        self._given = transport
        self._transport = transport

    def send(self, request: Request) -> Response:
        """The answer of the other transport, or its failure."""
        place = self._recording.begun(request)
        try:
            response = self._inner().send(request)
        except TransportError as failure:
            self._recording.ended(place, request, failure)
            raise
        self._recording.ended(place, request, response)
        return response

    def close(self) -> None:
        """Close the transport, unless it was given."""
        if self._given is None and self._transport is not None:
            self._transport.close()

    def _inner(self) -> Transport:
        if self._transport is None:
            from .urllib3_transport import Urllib3Transport

            self._transport = Urllib3Transport(None)
        return self._transport

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncRecorder:
    """The same for the asynchronous client."""

    masked: ClassVar[frozenset[str]] = frozenset()
    """Names of the API's fields that are masked as a whole."""

    def __init__(
        self,
        path: str | os.PathLike[str],
        transport: AsyncTransport | None = None,
        *,
        private: Collection[str] = (),
    ) -> None:
        self._recording = Recording(path, self.masked.union(private))
        self._given = transport
        self._transport = transport

    async def send(self, request: Request) -> Response:
        """The answer of the other transport, or its failure."""
        place = self._recording.begun(request)
        try:
            response = await self._inner().send(request)
        except TransportError as failure:
            self._recording.ended(place, request, failure)
            raise
        self._recording.ended(place, request, response)
        return response

    async def close(self) -> None:
        """Close the transport, unless it was given."""
        if self._given is None and self._transport is not None:
            await self._transport.close()

    def _inner(self) -> AsyncTransport:
        if self._transport is None:
            from .aiohttp_transport import AiohttpTransport

            self._transport = AiohttpTransport(None)
        return self._transport

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()
