"""urllib3 by hand: a pool's `request`, which encodes the query, too."""

from __future__ import annotations

import urllib3
from urllib3.util import parse_url

from . import PATH, Verbs, repeated
from .by_hand import HEADERS, HEADERS_JSON, QUERY, created, last_call, written


def connect(base_url: str) -> Verbs:
    url = parse_url(base_url)
    pool = urllib3.HTTPConnectionPool(url.host or "", url.port, timeout=urllib3.Timeout(5, 5), retries=False)

    def page() -> str:
        return last_call(pool.request("GET", PATH, fields=QUERY, headers=HEADERS).data)

    def post() -> str:
        return created(pool.request("POST", PATH, body=written(), headers=HEADERS_JSON).data)

    return {"page": repeated(page), "post": repeated(post)}
