"""One module for each way to call the API. `connect(base_url)` gives its verbs: each makes that many calls.

A verb returns what its last answer said, so that nobody wins by not reading it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import TypeAlias

Verbs: TypeAlias = Mapping[str, Callable[[int], str]]

AUTH_ID = "MABENCHACCOUNT000001"
AUTH_TOKEN = "bench-token"  # noqa: S105 -- nobody's
CALL = {"from": "14155550100", "to": "14155550101", "answer_url": "https://example.com/answer"}
PATH = f"/v1/Account/{AUTH_ID}/Call/"
IN_FLIGHT = 100


def repeated(call: Callable[[], str]) -> Callable[[int], str]:
    """The call, one time after the other."""

    def verb(times: int) -> str:
        for _ in range(times - 1):
            call()
        return call()

    return verb


def together(call: Callable[[], Awaitable[str]], runner: asyncio.Runner) -> Callable[[int], str]:
    """The call, always with `IN_FLIGHT` of them under way, in one event loop that lasts."""

    async def lane(times: int) -> str:
        for _ in range(times - 1):
            await call()
        return await call()

    async def lanes(times: int) -> str:
        said = await asyncio.gather(*(lane(times // IN_FLIGHT) for _ in range(IN_FLIGHT)))
        return said[-1]

    return lambda times: runner.run(lanes(times))
