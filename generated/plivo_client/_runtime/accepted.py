"""The immediate answer to an asynchronous request, and the way from there to the result."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from msgspec import Struct

if TYPE_CHECKING:
    from .outcome import Outcome
    from .receiver import AsyncReceiver, Receiver

T = TypeVar("T")


class AsyncAccepted(Struct, Generic[T], frozen=True, kw_only=True, eq=False):
    """The request was taken; its result, a `T`, will be sent to the given URL with the same `api_id`."""

    api_id: str
    message: str
    _outcome: Any = None

    @overload
    def wait(self, receiver: AsyncReceiver, *, timeout: float | None = 60.0) -> Coroutine[Any, Any, T]: ...
    @overload
    def wait(self, receiver: Receiver, *, timeout: float | None = 60.0) -> T: ...
    def wait(self, receiver: Receiver | AsyncReceiver, *, timeout: float | None = 60.0) -> T | Coroutine[Any, Any, T]:
        """The result, when its callback arrives; or at once, if it has arrived already.

        Args:
            receiver: Where the callbacks arrive. A `Receiver` blocks the thread; with an `AsyncReceiver` await this.
            timeout: Seconds to wait. None: for ever.

        Raises:
            AsyncResultError: The request failed, or its result cannot be read.
            APITimeoutError: There is no result yet. The request may still be carried out: you may wait again.
        """
        from .receiver import Receiver

        outcome = self._known()
        if not isinstance(receiver, Receiver):
            return self._awaited(outcome, receiver, timeout)
        try:
            fields = receiver.wait(self.api_id, timeout)
        except TimeoutError:
            raise outcome.late(self.api_id, timeout) from None
        return outcome.read(self.api_id, fields)

    async def _awaited(self, outcome: Outcome[T], receiver: AsyncReceiver, timeout: float | None) -> T:
        try:
            fields = await receiver.wait(self.api_id, timeout)
        except TimeoutError:
            raise outcome.late(self.api_id, timeout) from None
        return outcome.read(self.api_id, fields)

    def _known(self) -> Outcome[T]:
        if self._outcome is None or not self.api_id:
            raise ValueError("Nothing is known of this request that a result could be told by.")
        outcome: Outcome[T] = self._outcome
        return outcome

    def __repr__(self) -> str:
        return f"{type(self).__name__}(api_id={self.api_id!r}, message={self.message!r})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, AsyncAccepted):
            return NotImplemented
        return (self.api_id, self.message) == (other.api_id, other.message)

    def __hash__(self) -> int:
        return hash((self.api_id, self.message))
