"""Real servers for the tests of the client and of its runtime."""

from __future__ import annotations

import ssl
from collections.abc import Iterator

import pytest
import trustme

from .server import Proxy, Server


@pytest.fixture
def server() -> Iterator[Server]:
    """An HTTP server on loopback."""
    with Server().running() as running:
        yield running


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    """A certificate authority that no one trusts who is not told to."""
    return trustme.CA()


@pytest.fixture(scope="session")
def trusting(authority: trustme.CA) -> ssl.SSLContext:
    """A client's context that trusts the authority."""
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


@pytest.fixture(scope="session")
def certified(authority: trustme.CA) -> ssl.SSLContext:
    """A server's context, certified by the authority for 127.0.0.1."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return context


@pytest.fixture
def tls_server(certified: ssl.SSLContext) -> Iterator[Server]:
    """An HTTPS server on loopback."""
    with Server(certified).running() as running:
        yield running


@pytest.fixture
def tls_proxy(certified: ssl.SSLContext) -> Iterator[Proxy]:
    """A forward proxy behind TLS that wants `user:p@ss:word`."""
    with Proxy("user:p@ss:word", tls=certified).running() as running:
        yield running


@pytest.fixture
def proxy() -> Iterator[Proxy]:
    """A forward proxy that wants `user:p@ss:word`."""
    with Proxy("user:p@ss:word").running() as running:
        yield running


@pytest.fixture(autouse=True)
def _no_proxy_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
