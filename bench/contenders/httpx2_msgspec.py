"""httpx2 by hand."""

from __future__ import annotations

import asyncio

import httpx2

from . import PATH, Verbs, repeated, together
from .by_hand import HEADERS, HEADERS_JSON, QUERY, created, last_call, written


def connect(base_url: str) -> Verbs:
    client = httpx2.Client(base_url=base_url, timeout=5)
    async_client = httpx2.AsyncClient(base_url=base_url, timeout=5)

    def page() -> str:
        return last_call(client.get(PATH, params=QUERY, headers=HEADERS).content)

    def post() -> str:
        return created(client.post(PATH, content=written(), headers=HEADERS_JSON).content)

    async def post_async() -> str:
        return created((await async_client.post(PATH, content=written(), headers=HEADERS_JSON)).content)

    return {"page": repeated(page), "post": repeated(post), "post_100": together(post_async, asyncio.Runner())}
