"""Replays: a request that was sent before is known again, for a time, in bounded memory."""

from __future__ import annotations

from threading import Thread
from typing import Any

import pytest
from plivo_client import webhooks
from plivo_client.webhooks import NonceWindow, ReplayError, SignatureError

from .signing import TOKEN, request


class Clock:
    """Time that is told."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def parse(sent: Any, nonces: Any, token: str = TOKEN) -> Any:
    return webhooks.parse(webhooks.RING, **sent.parts, auth_token=token, nonces=nonces)


def test_a_request_is_taken_once() -> None:
    """Its nonce is signed: nobody can give it another one."""
    nonces, sent = NonceWindow(), request({"From": "1"})
    parse(sent, nonces)
    with pytest.raises(ReplayError):
        parse(sent, nonces)
    parse(request({"From": "1"}), nonces)


def test_a_nonce_is_forgotten_after_its_time() -> None:
    """Memory is bounded, so is the protection."""
    clock = Clock()
    nonces = NonceWindow(300, clock=clock)
    assert nonces("a")
    clock.now = 299.9
    assert not nonces("a")
    clock.now = 300.0
    assert nonces("a")


def test_the_oldest_nonce_goes_when_there_is_no_room() -> None:
    """A flood does not fill the memory."""
    nonces = NonceWindow(300, limit=3)
    assert all(nonces(str(n)) for n in range(1000))
    assert len(nonces) == 3
    assert not nonces("997"), "the oldest that is still known is known"
    assert nonces("0")


def test_requests_that_are_not_verified_leave_no_trace() -> None:
    """Else a stranger could use up the nonces of others."""
    nonces, sent = NonceWindow(), request({"From": "1"})
    with pytest.raises(SignatureError):
        parse(sent, nonces, token="wrong")
    assert len(nonces) == 0
    parse(sent, nonces)


def test_a_store_of_ones_own_is_a_function() -> None:
    """Several processes need one in common."""
    seen: list[str] = []

    def new(nonce: str) -> bool:
        seen.append(nonce)
        return False

    with pytest.raises(ReplayError):
        parse(request({"From": "1"}), new)
    assert seen[0].startswith("v3:1")


def test_of_many_threads_one_is_first() -> None:
    """Servers take requests in parallel."""
    nonces, first = NonceWindow(), []
    threads = [Thread(target=lambda: first.append(1) if nonces("same") else None) for _ in range(32)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert first == [1]


@pytest.mark.parametrize("wrong", [{"seconds": 0}, {"seconds": -1}, {"limit": 0}], ids=str)
def test_a_window_without_length_or_room_is_refused(wrong: dict[str, Any]) -> None:
    """It would protect from nothing."""
    with pytest.raises(ValueError):
        NonceWindow(**wrong)
