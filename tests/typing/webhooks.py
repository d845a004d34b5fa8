"""Checked by mypy and pyright, never run: what a receiver's type checker knows of events and results."""

from __future__ import annotations

from typing import assert_type

from plivo_client import AsyncAccepted, Page, models, webhooks
from plivo_client.webhooks import AsyncReceiver, EventModel, NonceWindow, Receiver, Router


def parsed(body: bytes) -> None:
    ring = webhooks.parse(webhooks.RING, method="POST", url="", headers={}, params=body, auth_token="t")
    assert_type(ring, models.CallEvent)
    found = webhooks.parse(method="POST", url="", headers=[("a", "b")], params={"a": ["b"]}, auth_token=["t", "u"])
    assert_type(found, EventModel)
    assert_type(ring.extra, dict[str, str])
    assert_type(webhooks.verify_signature(auth_token="t", method="GET", url="", headers={}), bool)


router = Router("token", nonces=NonceWindow(60), receivers=[Receiver(), AsyncReceiver()])


@router.on(webhooks.ANSWER)
def answer(event: models.CallEvent) -> str:
    return f"<Response><Speak>{event.from_}</Speak></Response>"


@router.on(webhooks.MESSAGE_STATUS, "/status")
async def status(event: models.MessageStatusEvent) -> None:
    assert_type(event.units, int | None)


@router.on(webhooks.HANGUP)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
def wrong(event: models.MessageStatusEvent) -> None:
    """An event of another kind."""


def results(created: AsyncAccepted[models.ApplicationCreated], listed: AsyncAccepted[Page[models.Call]]) -> None:
    assert_type(created.wait(Receiver(), timeout=5), models.ApplicationCreated)
    assert_type(listed.wait(Receiver()), Page[models.Call])
    # One that is not awaited is told of.
    created.wait(AsyncReceiver())  # type: ignore[unused-coroutine]  # pyright: ignore[reportUnusedCoroutine]


async def awaited(deleted: AsyncAccepted[None], created: AsyncAccepted[models.ApplicationCreated]) -> None:
    assert_type(await created.wait(AsyncReceiver(), timeout=None), models.ApplicationCreated)
    await deleted.wait(AsyncReceiver())
