"""http.client by hand: one connection, no pool, no threads, a URL that is ready. The floor of what Python can do."""

from __future__ import annotations

from http.client import HTTPConnection

from . import PATH, Verbs, repeated
from .by_hand import HEADERS, HEADERS_JSON, created, last_call, written


def connect(base_url: str) -> Verbs:
    connection = HTTPConnection(base_url.removeprefix("http://"), timeout=5)

    def page() -> str:
        connection.request("GET", f"{PATH}?limit=20&offset=0", headers=HEADERS)
        return last_call(connection.getresponse().read())

    def post() -> str:
        connection.request("POST", PATH, body=written(), headers=HEADERS_JSON)
        return created(connection.getresponse().read())

    return {"page": repeated(page), "post": repeated(post)}
