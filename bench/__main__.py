"""`python -m bench`: all tables in one run, of a few minutes. Missed goals are told, and change no exit status."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator
from pathlib import Path

from . import calls, generation, startup, walk
from .clients import DOCUMENT, lay_out
from .process import child, say
from .table import Table, missed

_PARTS = ("calls", "start", "walk", "generate")


def main() -> None:
    """Measure and print."""
    options = _options()
    with tempfile.TemporaryDirectory() as folder:
        tables: list[Table] = []
        for table in _measured(options, Path(folder)):
            tables.append(table)
            print(f"{table}\n", flush=True)
    for text in missed(tables):
        print(f"MISSED  {text}")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m bench", description="What the client and the generator cost.")
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(_PARTS)}; all if none is named")
    parser.add_argument("--rounds", type=int, default=15, help="of calls and starts (15)")
    parser.add_argument("--items", type=int, default=walk.TOTAL, help=f"of the list that is walked ({walk.TOTAL:,})")
    parser.add_argument("--generator", type=Path, required=True, metavar="PYTHON", help="the one that generates")
    options = parser.parse_args()
    unknown = set(options.parts) - set(_PARTS)
    if unknown:
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    options.parts = options.parts or list(_PARTS)
    return options


def _measured(options: argparse.Namespace, clients: Path) -> Iterator[Table]:
    say("Laying out the clients.")
    stock = lay_out(clients)
    say("Measuring.")
    with child(["-m", "bench.server", DOCUMENT, str(options.items)], clients) as server:
        base_url = f"http://127.0.0.1:{server.ask()}"
        if "calls" in options.parts:
            yield from calls.measure(clients, base_url, options.rounds)
        if "start" in options.parts:
            yield from startup.measure(clients, base_url, options.rounds)
        if "walk" in options.parts:
            yield walk.measure(clients, base_url, options.items)
    if "generate" in options.parts:
        yield generation.measure(options.generator.absolute(), 5, stock)


if __name__ == "__main__":
    main()
