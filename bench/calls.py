"""What a call costs: CPU time of a process that has one client in it, against the loopback server."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path

from .process import Child, child, say
from .table import OURS, Goal, Table, compared

SDK = "official SDK"
_MODULES = {
    OURS: "ours",
    f"{OURS} (async)": "ours_async",
    SDK: "official",
    "openapi-python-client": "stock",
    "httpx2 + msgspec": "httpx2_msgspec",
    "urllib3 + msgspec": "urllib3_msgspec",
    "http.client + msgspec": "http_client_msgspec",
    "aiohttp + msgspec": "aiohttp_msgspec",
}
_SYNC = (OURS, SDK, "openapi-python-client", "httpx2 + msgspec", "urllib3 + msgspec", "http.client + msgspec")
_ASYNC = (f"{OURS} (async)", "openapi-python-client", "httpx2 + msgspec", "aiohttp + msgspec")
# Calls in a round: enough for a tenth of a second or so, few enough for rounds to follow each other closely.
_TIMES = {"page": 250, "post": 250, "post_100": 400}


def measure(clients: Path, base_url: str, rounds: int) -> list[Table]:
    """A page, a POST, and POSTs with 100 in flight."""
    with ExitStack() as stack:
        workers = {
            name: stack.enter_context(child(["-m", "bench.worker", module, base_url], clients))
            for name, module in _MODULES.items()
        }
        page = _rounds("page", {name: workers[name] for name in _SYNC}, rounds)
        post = _rounds("post", {name: workers[name] for name in _SYNC}, rounds)
        flight = _rounds("post_100", {name: workers[name] for name in _ASYNC}, rounds)
    layer = {"urllib3 + msgspec": Goal(1.15), "http.client + msgspec": Goal(1.5, wish=True)}
    return [
        compared(
            f"A page of 20 typed calls: CPU of a call, median of {rounds}", "µs", page, {SDK: Goal(0.33), **layer}
        ),
        compared(f"POST, a call placed: CPU of a call, median of {rounds}", "µs", post, {SDK: Goal(0.40), **layer}),
        compared(
            f"POST, asynchronous, 100 in flight: CPU of a call, median of {rounds}",
            "µs",
            {OURS: flight.pop(f"{OURS} (async)"), **flight},
            {"openapi-python-client": Goal(0.1)},
        ),
    ]


def _rounds(verb: str, workers: Mapping[str, Child], rounds: int) -> dict[str, list[float]]:
    """Microseconds of each round. The first one, in which connections and decoders are made, does not count."""
    say(f"  {verb}: {', '.join(workers)}")
    spent: dict[str, list[float]] = {name: [] for name in workers}
    for number in range(rounds + 1):
        said: set[str] = set()
        for name, worker in workers.items():
            nanoseconds, answer = worker.ask(f"{verb} {_TIMES[verb]}").split()
            said.add(answer)
            if number:
                spent[name].append(float(nanoseconds) / 1000)
        if len(said) != 1:
            raise RuntimeError(f"{verb}: the clients read different answers: {sorted(said)}")
    return spent
