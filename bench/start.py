"""A process that gets going and says what that took: `python start.py KIND BASE_URL AUTH_ID AUTH_TOKEN`.

Writes CPU milliseconds of the import, of import and client, of the whole process up to its first page, and MiB at peak.
It imports nothing that an interpreter has not loaded anyway: whatever comes in is the client's doing.
"""

from __future__ import annotations

import sys
from _collections_abc import Iterator  # `collections.abc` would load `collections`
from time import process_time


def ours(base_url: str, auth_id: str, auth_token: str) -> Iterator[None]:
    from plivo_client import RestClient

    yield
    client = RestClient(auth_id, auth_token, base_url=f"{base_url}/v1")
    yield
    client.calls.list(limit=20).page()
    yield


def official(base_url: str, auth_id: str, auth_token: str) -> Iterator[None]:
    import plivo

    yield
    client = plivo.RestClient(auth_id, auth_token)
    yield
    plivo.rest.client.API_VOICE_BASE_URI = f"{base_url}/v1/Account"
    client.calls.list(limit=20)
    yield


def peak() -> float:
    """MiB of this process at its largest. `getrusage` would count the parent's too, as it was at the fork."""
    with open("/proc/self/status") as status:  # noqa: PTH123 -- pathlib would be one more import
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:")) / 1024


def main(kind: str, *arguments: str) -> None:
    begin = process_time()
    steps = {"ours": ours, "official": official}[kind](*arguments)
    marks = [process_time() for _ in steps]
    imported, made, answered = marks[0] - begin, marks[1] - begin, marks[2]
    print(imported * 1000, made * 1000, answered * 1000, peak())


if __name__ == "__main__":
    main(*sys.argv[1:])
