"""What openapi-python-client makes of the same document, as it comes out."""

from __future__ import annotations

import asyncio
from base64 import b64encode

from stock_client import AuthenticatedClient
from stock_client.api.calls import create_call, list_calls
from stock_client.models import CallCreate

from . import AUTH_ID, AUTH_TOKEN, CALL, Verbs, repeated, together


def connect(base_url: str) -> Verbs:
    token = b64encode(f"{AUTH_ID}:{AUTH_TOKEN}".encode()).decode()
    client = AuthenticatedClient(base_url=f"{base_url}/v1", token=token, prefix="Basic")

    def call() -> CallCreate:
        return CallCreate(from_=CALL["from"], to=CALL["to"], answer_url=CALL["answer_url"])

    def page() -> str:
        return str(list_calls.sync(AUTH_ID, client=client, limit=20, offset=0).objects[-1].call_uuid)

    def post() -> str:
        return str(create_call.sync(AUTH_ID, client=client, body=call()).api_id)

    async def post_async() -> str:
        return str((await create_call.asyncio(AUTH_ID, client=client, body=call())).api_id)

    return {"page": repeated(page), "post": repeated(post), "post_100": together(post_async, asyncio.Runner())}
