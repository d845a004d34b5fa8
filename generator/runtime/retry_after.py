"""`Retry-After` (RFC 9110, 10.2.3): how long the server asks to wait."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC

_SECONDS = re.compile(r"\s*(\d{1,9}(?:\.\d*)?)\s*", re.ASCII)


def retry_after(headers: Mapping[str, str]) -> float | None:
    """The seconds, given as such or as a date; None if the server does not say."""
    named = {name.lower(): value for name, value in headers.items()}
    value = named.get("retry-after", "")
    seconds = _SECONDS.fullmatch(value)
    if seconds is not None:
        return float(seconds[1])
    then = _moment(value)
    if then is None:
        return None
    now = _moment(named.get("date", ""))  # the server's own clock: ours may be wrong
    return max(0.0, then - (_now() if now is None else now))


def _moment(value: str) -> float | None:
    """Seconds since the epoch of an HTTP date, in any of its three forms."""
    if not value:
        return None
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(value)
        aware = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
        return aware.timestamp()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _now() -> float:
    from time import time

    return time()
