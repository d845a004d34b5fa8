"""A memory of nonces: a request that was recorded and sent again is known by its nonce."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock
from time import monotonic


class NonceWindow:
    """Remembers the nonces of the last `seconds`, at most `limit` of them, in this process.

    Signatures carry no time, so that a request can be told from its repetition for as long as it is remembered. Several
    processes need a store in common: give a function in place of this, that says whether a nonce is new and keeps it,
    such as `lambda nonce: bool(redis.set(nonce, 1, nx=True, ex=300))`.
    """

    def __init__(self, seconds: float = 300.0, *, limit: int = 100_000, clock: Callable[[], float] = monotonic) -> None:
        if seconds <= 0 or limit < 1:
            raise ValueError("A window of nonces needs a length and room: both are above 0.")
        self._seconds = seconds
        self._limit = limit
        self._clock = clock
        self._seen: OrderedDict[str, float] = OrderedDict()
        self._lock = Lock()

    def __call__(self, nonce: str) -> bool:
        """Whether it is new. From now on it is not."""
        now = self._clock()
        with self._lock:
            self._forget(now)
            if nonce in self._seen:
                return False
            while len(self._seen) >= self._limit:
                self._seen.popitem(last=False)
            self._seen[nonce] = now
            return True

    def __len__(self) -> int:
        return len(self._seen)

    def _forget(self, now: float) -> None:
        while self._seen and now - next(iter(self._seen.values())) >= self._seconds:
            self._seen.popitem(last=False)
