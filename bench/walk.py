"""Every call of a very long list, one after the other, in one process.

This file is run as a program too, `python -m bench.walk BASE_URL FIRST TOTAL`: it is that process, and writes its peak
memory after the first calls and after all of them, and the CPU microseconds of a call.
"""

from __future__ import annotations

import sys
from itertools import islice
from pathlib import Path
from time import process_time

from .contenders import AUTH_ID, AUTH_TOKEN
from .process import child, say
from .start import peak
from .table import Goal, Line, Table

TOTAL = 1_000_000
_FIRST = 10_000


def measure(clients: Path, base_url: str, total: int) -> Table:
    """Memory is constant if the whole list takes what its beginning took."""
    say(f"  walk: {total:,} calls")
    with child(["-m", "bench.walk", base_url, str(_FIRST), str(total)], clients) as process:
        first, whole, spent = map(float, process.ask().split())
    return Table(
        f"Every call of a long list, {total // 20:,} pages: peak memory and CPU, once",
        (
            Line(f"after {_FIRST:,} calls", f"{first:.1f} MiB", whole / first, Goal(1.02)),
            Line(f"after {total:,} calls", f"{whole:.1f} MiB"),
            Line("each call", f"{spent:.1f} µs"),
        ),
    )


def main(base_url: str, first: str, total: str) -> None:
    from plivo_client import RestClient

    with RestClient(AUTH_ID, AUTH_TOKEN, base_url=f"{base_url}/v1") as client:
        walk = iter(client.calls.list())
        count = sum(1 for _ in islice(walk, int(first)))
        early, begin = peak(), process_time()
        count += sum(1 for _ in walk)
        spent = (process_time() - begin) / (count - int(first))
    if count != int(total):
        raise RuntimeError(f"The list has {total} calls, {count} came.")
    print(early, peak(), spent * 1e6, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
