"""A process with one contender and nothing else in it: `python -m bench.worker CONTENDER BASE_URL`.

Reads `VERB TIMES` line by line, makes the calls and writes what they cost and what the last answer said.
"""

from __future__ import annotations

import sys
from importlib import import_module
from time import process_time_ns

from .contenders import Verbs


def main(contender: str, base_url: str) -> None:
    """Serve until the driver closes the pipe."""
    verbs: Verbs = import_module(f"bench.contenders.{contender}").connect(base_url)
    for line in sys.stdin:
        name, times = line.split()
        verb = verbs[name]
        begin = process_time_ns()
        said = verb(int(times))
        print((process_time_ns() - begin) / int(times), said, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
