# Generated from the document. Do not edit: change the spec, then `make generate`.
"""How requests travel: the transports that there are, and what one of your own has to do.

A client makes its own and needs none of this. Make one yourself to set its certificates or the number of its
connections, to share it between clients, or to wrap it. Whoever makes a transport closes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._runtime.transport import (
    AsyncTransport,
    MaybeSent,
    NotSent,
    Request,
    Response,
    Timeout,
    Transport,
    TransportError,
)
from ._runtime.transports import load

if TYPE_CHECKING:
    from ._runtime.aiohttp_transport import AiohttpTransport
    from ._runtime.httpx2_transport import AsyncHttpx2Transport, Httpx2Transport
    from ._runtime.urllib3_transport import Urllib3Transport

__all__ = [
    "AiohttpTransport",
    "AsyncHttpx2Transport",
    "AsyncTransport",
    "Httpx2Transport",
    "MaybeSent",
    "NotSent",
    "Request",
    "Response",
    "Timeout",
    "Transport",
    "TransportError",
    "Urllib3Transport",
]


def __getattr__(name: str) -> Any:
    """Each comes with the library it needs, and not before it is asked for."""
    return load(name, "plivo-client")
