"""The generated client, asynchronous."""

from __future__ import annotations

import asyncio

from plivo_client import AsyncRestClient

from . import AUTH_ID, AUTH_TOKEN, CALL, Verbs, together


def connect(base_url: str) -> Verbs:
    client = AsyncRestClient(AUTH_ID, AUTH_TOKEN, base_url=f"{base_url}/v1")
    calls = client.calls

    async def post() -> str:
        created = await calls.create(from_=CALL["from"], to=CALL["to"], answer_url=CALL["answer_url"])
        return created.api_id or ""

    return {"post_100": together(post, asyncio.Runner())}
