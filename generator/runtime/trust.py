"""Failures of TLS that no further attempt mends."""

from __future__ import annotations

import ssl


def is_distrust(error: BaseException | None) -> bool:
    """Whether the reason, however deep it lies, is a certificate that is not trusted."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        seen.add(id(error))
        error = error.__cause__ or error.__context__
    return False
