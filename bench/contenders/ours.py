"""The generated client, synchronous."""

from __future__ import annotations

from plivo_client import RestClient

from . import AUTH_ID, AUTH_TOKEN, CALL, Verbs, repeated


def connect(base_url: str) -> Verbs:
    client = RestClient(AUTH_ID, AUTH_TOKEN, base_url=f"{base_url}/v1")
    calls = client.calls

    def page() -> str:
        return calls.list(limit=20).page()[-1].call_uuid or ""

    def post() -> str:
        return calls.create(from_=CALL["from"], to=CALL["to"], answer_url=CALL["answer_url"]).api_id or ""

    return {"page": repeated(page), "post": repeated(post)}
