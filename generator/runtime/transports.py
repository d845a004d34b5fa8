"""The transports by name, each imported when it is first used, and what to install where one is missing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, TypeAlias, TypeVar

from .errors import ConfigurationError
from .settings import Settings
from .transport import AsyncTransport, Transport

T = TypeVar("T")
Named: TypeAlias = Literal["httpx2"]
"""Transports that can be asked for by name, instead of the built-in one."""


def chosen(transport: T | Named | None) -> tuple[Named | None, T | None]:
    """The name of one that is to be made, or the one that was given. Raises `ConfigurationError` for other names."""
    if not isinstance(transport, str):
        return None, transport
    if transport != "httpx2":
        raise ConfigurationError(f"transport: give 'httpx2' or a transport; got {transport!r}.")
    return "httpx2", None


def synchronous(name: str | None, settings: Settings) -> Transport:
    """A transport for the synchronous client; the built-in one without a name."""
    return _made(_SYNCHRONOUS, name, settings)


def asynchronous(name: str | None, settings: Settings) -> AsyncTransport:
    """A transport for the asynchronous client; the built-in one without a name."""
    return _made(_ASYNCHRONOUS, name, settings)


def load(name: str, distribution: str) -> Any:
    """The class of that name. Raises `ImportError` that says what to install where its library is missing."""
    from importlib import import_module

    if name not in CLASSES:
        raise AttributeError(f"There is no transport {name}.")
    try:
        return getattr(import_module(f".{CLASSES[name]}", __package__), name)
    except ModuleNotFoundError as error:
        missing = _missing(error, distribution)
        if missing is None:
            raise
        raise ImportError(missing, name=error.name) from error


def _made(table: Mapping[str | None, Callable[[Settings], T]], name: str | None, settings: Settings) -> T:
    try:
        return table[name](settings)
    except ModuleNotFoundError as error:
        missing = _missing(error, settings.api.distribution)
        if missing is None:
            raise
        raise ConfigurationError(missing) from error


def _missing(error: ModuleNotFoundError, distribution: str) -> str | None:
    """What to install, if it is a library of an extra that is missing."""
    extra = _EXTRAS.get(error.name or "")
    return extra and f"{error.name} is needed here and not installed: pip install '{distribution}[{extra}]'"


def _urllib3(settings: Settings) -> Transport:
    from .urllib3_transport import Urllib3Transport

    return Urllib3Transport(settings.proxies, tls=settings.ssl_context)


def _aiohttp(settings: Settings) -> AsyncTransport:
    from .aiohttp_transport import AiohttpTransport

    return AiohttpTransport(settings.proxies, tls=settings.ssl_context)


def _httpx2(settings: Settings) -> Transport:
    from .httpx2_transport import Httpx2Transport

    return Httpx2Transport(settings.proxies, tls=settings.ssl_context)


def _async_httpx2(settings: Settings) -> AsyncTransport:
    from .httpx2_transport import AsyncHttpx2Transport

    return AsyncHttpx2Transport(settings.proxies, tls=settings.ssl_context)


CLASSES: Mapping[str, str] = {
    "AiohttpTransport": "aiohttp_transport",
    "AsyncHttpx2Transport": "httpx2_transport",
    "Httpx2Transport": "httpx2_transport",
    "Urllib3Transport": "urllib3_transport",
}
"""The module that each is in."""
_EXTRAS: Mapping[str, str] = {"aiohttp": "async", "httpx2": "httpx2"}
_SYNCHRONOUS: Mapping[str | None, Callable[[Settings], Transport]] = {None: _urllib3, "httpx2": _httpx2}
_ASYNCHRONOUS: Mapping[str | None, Callable[[Settings], AsyncTransport]] = {None: _aiohttp, "httpx2": _async_httpx2}
