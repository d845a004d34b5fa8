"""What surrounds the data of an answer: the name of the request and, where it failed, the text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .api import Api
from .codec import encode
from .pointer import resolve, split

_SHOWN = 500


class Envelope:
    """Where one API keeps them. Pointers are tried in order; the first that leads to a text wins."""

    __slots__ = ("_errors", "_marks", "_messages", "_request_ids", "names")

    def __init__(self, api: Api) -> None:
        self._request_ids = tuple(map(split, api.request_id))
        self._messages = tuple(map(split, api.message))
        # Success has a message too, so that in a 2xx only a member that is called an error tells of one.
        self._errors = tuple(path for path in self._messages if _error_name(path))
        self.names = frozenset(path[0] for path in (*self._request_ids, *self._messages) if path)
        self._marks = tuple({f'"{_error_name(path)}"'.encode() for path in self._errors})

    def request_id(self, body: Any) -> str | None:
        """The server's name for the request."""
        return _first_text(body, self._request_ids)

    def message(self, body: Any) -> str | None:
        """Why the request failed. An object where a text was expected (a list of rejected fields) is given as JSON."""
        if isinstance(body, str):
            return _plain_text(body)
        return _first_text(body, self._messages) or _first_structure(body, self._messages)

    def hints_at_error(self, body: bytes) -> bool:
        """Whether it is worth parsing the bytes to look for an error. Cheap."""
        return any(mark in body for mark in self._marks)

    def error(self, body: Any) -> str | None:
        """The text of an error inside an answer that has the status of a success."""
        return _first_text(body, self._errors) or _first_structure(body, self._errors)


def _error_name(path: tuple[str, ...]) -> str | None:
    return next((name for name in path if "error" in name.lower()), None)


def _first_text(body: Any, paths: Iterable[tuple[str, ...]]) -> str | None:
    for path in paths:
        value = resolve(body, path)
        if isinstance(value, str) and (text := value.strip()):
            return text
    return None


def _first_structure(body: Any, paths: Iterable[tuple[str, ...]]) -> str | None:
    found = (resolve(body, path) for path in paths)
    text = next((encode(value).decode() for value in found if isinstance(value, dict | list) and value), None)
    return text[:_SHOWN] if text else None


def _plain_text(body: str) -> str | None:
    """A gateway's page of HTML says nothing worth repeating."""
    text = " ".join(body.split())
    return None if text.startswith("<") else text[:_SHOWN] or None
