"""A program that makes its client, and uses it, before it forks: an application for gunicorn, and a script.

Each request that it sends names the process it comes from: it asks for an application whose id is the process's.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable, Iterable
from typing import Any

from plivo_client import AsyncRestClient, RestClient

KIND = os.environ["KIND"]
"""`urllib3`, `httpx2`, `aiohttp` or `httpx2-async`."""
OPTIONS: dict[str, Any] = {
    "base_url": os.environ["API"],
    "transport": "httpx2" if KIND.startswith("httpx2") else None,
}


def caller() -> Callable[[], None]:
    """A call with a client that is made now. Asynchronous ones use a loop that stays open."""
    if KIND in ("urllib3", "httpx2"):
        client = RestClient(**OPTIONS)
        return lambda: check(client.applications.get(str(os.getpid())))
    asynchronous = AsyncRestClient(**OPTIONS)
    loops: dict[int, asyncio.AbstractEventLoop] = {}

    def call() -> None:
        loop = loops.setdefault(os.getpid(), asyncio.new_event_loop())
        check(loop.run_until_complete(asynchronous.applications.get(str(os.getpid()))))

    return call


def check(application: Any) -> None:
    """Whether the answer is this process's."""
    if application.app_id != str(os.getpid()):
        raise SystemExit(f"{os.getpid()} got the answer of {application.app_id}")


call = caller()
call()


def app(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    """Calls, and tells which process did."""
    call()
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [str(os.getpid()).encode()]


def main() -> None:
    """Fork as a pool of workers does, with exits in good order, and go on."""
    children = []
    for _ in range(3):
        child = os.fork()
        if child == 0:
            call()
            call()
            sys.exit(0)
        children.append(child)
    for child in children:
        if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 0:
            sys.exit("a child failed")
        call()


if __name__ == "__main__":
    main()
