"""What the tests of the installed client share with those of the client."""

from __future__ import annotations

from ..client.conftest import server

__all__ = ["server"]
