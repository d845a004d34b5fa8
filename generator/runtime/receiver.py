"""Results of asynchronous requests, kept until somebody asks for them; those who ask first wait."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from threading import Lock
from time import monotonic
from typing import Any, TypeAlias

from .event import sent_fields
from .model import EventModel

Fields: TypeAlias = Mapping[str, Any]


class Registry:
    """Results by the id of their request, in this process. Any thread may deliver one.

    A result that was delivered is kept for `keep` seconds, and at most `limit` of them are: the oldest go first. It may
    be asked for several times; of several deliveries of one result the first counts.
    """

    def __init__(self, *, keep: float = 600.0, limit: int = 10_000, clock: Callable[[], float] = monotonic) -> None:
        if keep <= 0 or limit < 1:
            raise ValueError("A receiver needs time and room to keep results: both are above 0.")
        self._keep = keep
        self._limit = limit
        self._clock = clock
        self._lock = Lock()
        self._results: OrderedDict[str, tuple[float, Fields]] = OrderedDict()
        self._waiting: dict[str, list[Future[Fields]]] = {}

    def deliver(self, api_id: str, result: Fields | EventModel) -> None:
        """Take the result of the request with that id: the event, or its fields by their wire names."""
        if not api_id:
            return
        fields = sent_fields(result) if isinstance(result, EventModel) else result
        with self._lock:
            self._forget()
            if api_id in self._results:
                return
            while len(self._results) >= self._limit:
                self._results.popitem(last=False)
            self._results[api_id] = (self._clock(), fields)
            waiting = self._waiting.pop(api_id, [])
        for future in waiting:
            # One that was given up at this very moment cannot be told of.
            if future.set_running_or_notify_cancel():
                future.set_result(fields)

    def _expected(self, api_id: str) -> Future[Fields]:
        """What is or will be the result."""
        future: Future[Fields] = Future()
        with self._lock:
            self._forget()
            if api_id in self._results:
                future.set_result(self._results[api_id][1])
            else:
                self._waiting.setdefault(api_id, []).append(future)
        return future

    def _given_up(self, api_id: str, future: Future[Fields]) -> None:
        future.cancel()
        with self._lock:
            left = [other for other in self._waiting.pop(api_id, []) if other is not future]
            if left:
                self._waiting[api_id] = left

    def _forget(self) -> None:
        now = self._clock()
        while self._results and now - next(iter(self._results.values()))[0] >= self._keep:
            self._results.popitem(last=False)


class Receiver(Registry):
    """Results for code that waits in a thread, such as that of the synchronous client."""

    def wait(self, api_id: str, timeout: float | None = None) -> Fields:
        """The fields of the result, when they arrive. Raises `TimeoutError`."""
        _refuse_to_block()
        future = self._expected(api_id)
        try:
            return future.result(timeout)
        finally:
            self._given_up(api_id, future)


class AsyncReceiver(Registry):
    """Results for asynchronous code."""

    async def wait(self, api_id: str, timeout: float | None = None) -> Fields:
        """The fields of the result, when they arrive. Raises `TimeoutError`."""
        future = self._expected(api_id)
        if future.done():
            return future.result()
        try:
            return await asyncio.wait_for(asyncio.wrap_future(future), timeout)
        finally:
            self._given_up(api_id, future)


def _refuse_to_block() -> None:
    """In a thread that runs a loop the wait would keep the loop from ever taking the callback."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return
    raise RuntimeError("A Receiver would block the running loop: take an AsyncReceiver, and await it.")
