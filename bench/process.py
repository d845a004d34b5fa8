"""Child processes: each sees the clients under test and no proxy of this machine."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

ROOT = Path(__file__).parents[1]


class Child:
    """A process that is spoken to line by line."""

    def __init__(self, process: subprocess.Popen[str], sent: IO[str], received: IO[str]) -> None:
        self._process = process
        self._sent = sent
        self._received = received

    def ask(self, line: str = "") -> str:
        """The line it answers with; for no question, the next one it writes."""
        if line:
            self._sent.write(f"{line}\n")
            self._sent.flush()
        answer = self._received.readline()
        if not answer:
            raise RuntimeError(f"{self._process.args!r} ended without an answer.")
        return answer.strip()


@contextmanager
def child(arguments: Sequence[str | Path], clients: Path) -> Generator[Child]:
    """`python ARGUMENTS`, ended with the block. `clients` is the folder of the packages under test."""
    command = [sys.executable, *map(str, arguments)]
    with subprocess.Popen(
        command, env=environment(clients), cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        if process.stdin is None or process.stdout is None:
            raise RuntimeError("The pipes were asked for above.")
        try:
            yield Child(process, process.stdin, process.stdout)
        finally:
            process.terminate()


def environment(clients: Path) -> dict[str, str]:
    """This process's, less what would change what is measured."""
    kept = {key: value for key, value in os.environ.items() if not key.lower().endswith("_proxy")}
    return {**kept, "PYTHONPATH": os.pathsep.join([str(clients), str(ROOT)]), "PYTHONHASHSEED": "0"}


def say(text: str) -> None:
    """Progress, which is no part of the result."""
    print(text, file=sys.stderr, flush=True)
