"""aiohttp by hand."""

from __future__ import annotations

import asyncio

import aiohttp

from . import PATH, Verbs, together
from .by_hand import HEADERS_JSON, created, written


def connect(base_url: str) -> Verbs:
    runner = asyncio.Runner()
    session = runner.run(_session())

    async def post() -> str:
        async with session.post(base_url + PATH, data=written(), headers=HEADERS_JSON) as response:
            return created(await response.read())

    return {"post_100": together(post, runner)}


async def _session() -> aiohttp.ClientSession:
    return aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=5))
