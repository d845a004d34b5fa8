"""Guessing what somebody meant to write."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from typing import Final

_LONGEST: Final = 100  # characters that are compared; the cost is quadratic


def suggestion(wrong: str, known: Iterable[str]) -> str:
    """`Did you mean X?`, or `""` if nothing known is close."""
    close = difflib.get_close_matches(wrong[:_LONGEST], list(known), n=1)
    return f"Did you mean `{close[0]}`?" if close else ""
