"""Files of exchanges: a version, and a list in the order in which the requests were sent. Made to be read in diffs."""

from __future__ import annotations

import json
import os
from collections.abc import Collection
from pathlib import Path
from threading import Lock
from typing import Any

from .codec import Undecodable, decode
from .exchange_value import Credentials, outcome_of, outcome_value, request_value
from .masking import Masks
from .operation import Operation
from .shape import is_array, is_object
from .transport import Request, Response, TransportError

VERSION = 1
_AS_IS = frozenset(("method", "status", "sent", "timeout"))


class RecordingError(Exception):
    """The file is not one of recorded exchanges, or of a version that this package does not know."""


def documented(operation: Operation[Any] | None, outcome: Response | TransportError) -> str | None:
    """Why a successful answer is not what the document says; None if it is, or if there is nothing to say."""
    if operation is None or operation.result is None or not isinstance(outcome, Response):
        return None
    if not 200 <= outcome.status < 300 or not outcome.body:
        return None
    try:
        decode(outcome.body, operation.result)
    except Undecodable as error:
        return str(error)
    return None


class Recording:
    """A file that is written. It is complete, as far as the exchanges have come, after each of them."""

    def __init__(self, path: str | os.PathLike[str], private: Collection[str]) -> None:
        self._path = Path(path)
        self._masks = Masks(private)
        self._lock = Lock()
        self._exchanges: list[dict[str, Any]] = []

    def begun(self, request: Request) -> int:
        """Take a request. Gives its place in the file."""
        hidden = Credentials(request).hidden(request_value(request))
        with self._lock:
            self._exchanges.append({**_contract(request), "request": self._masked(hidden)})
            return len(self._exchanges) - 1

    def ended(self, place: int, request: Request, outcome: Response | TransportError) -> None:
        """Take what came of it, and write the file."""
        hidden = Credentials(request).hidden(outcome_value(outcome))
        with self._lock:
            masked = self._masked(hidden)
            fits = documented(request.descriptor, outcome_of(masked)) is None
            self._exchanges[place] |= {"outcome": masked} if fits else {"outcome": masked, "documented": False}
            self._write([exchange for exchange in self._exchanges if "outcome" in exchange])

    def _masked(self, value: dict[str, Any]) -> dict[str, Any]:
        return {key: item if key in _AS_IS else self._masks.masked(item) for key, item in value.items()}

    def _write(self, exchanges: list[dict[str, Any]]) -> None:
        text = json.dumps({"version": VERSION, "exchanges": exchanges}, indent=2) + "\n"
        self._path.parent.mkdir(parents=True, exist_ok=True)
        beside = self._path.with_name(f".{self._path.name}.{os.getpid()}")
        beside.write_text(text, encoding="ascii", newline="\n")
        beside.replace(self._path)


def _contract(request: Request) -> dict[str, str]:
    return {"operation": request.operation, "route": route(request)}


def route(request: Request) -> str:
    """Verb and path as the document has them; of requests of one's own nothing but the verb."""
    operation = request.descriptor
    return request.method if operation is None else f"{operation.method} {operation.path}"


def read(path: str | os.PathLike[str]) -> list[dict[str, Any]]:
    """The exchanges of a file. Raises `RecordingError`, or `FileNotFoundError`."""
    try:
        value: Any = json.loads(Path(path).read_text("utf-8"))
    except ValueError as error:
        raise RecordingError(f"{path}: it is not JSON ({error}).") from error
    if not is_object(value) or not is_array(value.get("exchanges")):
        raise RecordingError(f"{path}: it does not hold recorded exchanges.")
    if value.get("version") != VERSION:
        raise RecordingError(f"{path}: its version is {value.get('version')!r}, not {VERSION}: record it again.")
    exchanges: list[dict[str, Any]] = [exchange for exchange in value["exchanges"] if is_object(exchange)]
    return exchanges
