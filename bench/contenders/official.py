"""The official SDK. It has no asynchronous client."""

from __future__ import annotations

import plivo
import plivo.rest.client

from . import AUTH_ID, AUTH_TOKEN, CALL, Verbs, repeated


def connect(base_url: str) -> Verbs:
    plivo.rest.client.API_VOICE_BASE_URI = f"{base_url}/v1/Account"  # its constructor has no argument for this
    client = plivo.RestClient(AUTH_ID, AUTH_TOKEN)

    def page() -> str:
        return str(client.calls.list(limit=20).objects[-1].call_uuid)

    def post() -> str:
        return str(client.calls.create(from_=CALL["from"], to_=CALL["to"], answer_url=CALL["answer_url"]).api_id)

    return {"page": repeated(page), "post": repeated(post)}
