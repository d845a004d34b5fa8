"""Headers that a caller gives: checked, and put beside those that are sent anyway."""

from __future__ import annotations

import re
from collections.abc import Mapping

from .errors import ConfigurationError

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", re.ASCII)
_VALUE = re.compile(r"[ -~\t]*", re.ASCII)
# What frames a request, or says who makes it, follows from its other parts.
_OURS = frozenset(
    ("accept-encoding", "authorization", "connection", "content-length", "content-type", "host", "transfer-encoding")
)


def merged(headers: Mapping[str, str], given: Mapping[str, str]) -> dict[str, str]:
    """Both, where a given one replaces the one of its name, however that is written."""
    for name, value in given.items():
        _check(name, value)
    replaced = {name.lower() for name in given}
    return {**{name: value for name, value in headers.items() if name.lower() not in replaced}, **given}


def _check(name: object, value: object) -> None:
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise ConfigurationError(f"headers: {name!r} is not the name of a header.")
    if name.lower() in _OURS:
        raise ConfigurationError(f"headers: {name} is set by the client.")
    if not isinstance(value, str) or not _VALUE.fullmatch(value):
        # The value may be a secret: it is not repeated.
        raise ConfigurationError(f"headers: the value of {name} must be printable ASCII.")
