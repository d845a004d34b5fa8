"""Regular expressions of the document that the client runs itself."""

from __future__ import annotations

import re


def compiles(pattern: str) -> bool:
    """Whether Python can read the pattern."""
    try:
        re.compile(pattern)
    except re.error:
        return False
    return True
