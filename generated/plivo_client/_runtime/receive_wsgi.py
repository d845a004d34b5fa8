"""A router as a WSGI application: mount it in another one, or serve it by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from http import HTTPStatus
from typing import Any, TypeAlias
from urllib.parse import quote

from .incoming import Answering, Incoming, Reply

Environ: TypeAlias = dict[str, Any]
WSGIApp: TypeAlias = Callable[[Environ, Callable[..., Any]], Iterable[bytes]]

SAFE = "/:@!$&'()*+,;=~-._"


class ReceivingWSGI:
    """Hands requests to a router. A body is read no further than the router takes it."""

    def __init__(self, router: Answering) -> None:
        self._router = router

    def __call__(self, environ: Environ, start_response: Callable[..., Any]) -> Iterable[bytes]:
        """One request."""
        reply = self._answer(environ)
        headers = {**reply.headers, "Content-Length": str(len(reply.body))}
        start_response(f"{reply.status} {HTTPStatus(reply.status).phrase}", list(headers.items()))
        return [reply.body]

    def _answer(self, environ: Environ) -> Reply:
        method, media, length = environ["REQUEST_METHOD"], environ.get("CONTENT_TYPE", ""), _length(environ)
        refusal = self._router.refused(method, media, length)
        if refusal is not None:
            return refusal
        incoming = Incoming(
            method=method,
            url=self._url(environ),
            headers=_headers(environ),
            body=environ["wsgi.input"].read(length) if length else b"",
            path=_text(environ.get("PATH_INFO", "")) or "/",
            media=media,
        )
        return self._router.handle(incoming)

    def _url(self, environ: Environ) -> str:
        origin = self._router.origin or f"{environ['wsgi.url_scheme']}://{_host(environ)}"
        query = _text(environ.get("QUERY_STRING", ""))
        return f"{origin}{_path(environ)}{'?' if query else ''}{query}"


def _length(environ: Environ) -> int:
    """As declared. A body of unknown length cannot be read by WSGI's rules: the server would wait for more of it."""
    declared = environ.get("CONTENT_LENGTH") or "0"
    return int(declared) if declared.isdecimal() else 0


def _headers(environ: Mapping[str, Any]) -> dict[str, str]:
    sent = {name[5:]: value for name, value in environ.items() if name.startswith("HTTP_")}
    return {name.replace("_", "-").lower(): value for name, value in sent.items()}


def _host(environ: Mapping[str, Any]) -> str:
    """As it was dialled; failing that, where the server is, whose usual port is not written."""
    if environ.get("HTTP_HOST"):
        return str(environ["HTTP_HOST"])
    usual = {"http": "80", "https": "443"}[environ["wsgi.url_scheme"]]
    port = environ["SERVER_PORT"]
    return str(environ["SERVER_NAME"] if port == usual else f"{environ['SERVER_NAME']}:{port}")


def _path(environ: Mapping[str, Any]) -> str:
    """As it was dialled, where the server tells: what WSGI has is decoded already."""
    raw = _text(environ.get("RAW_URI") or environ.get("REQUEST_URI") or "").partition("?")[0]
    if raw.startswith("/"):
        return raw
    return quote((environ.get("SCRIPT_NAME", "") + environ.get("PATH_INFO", "")).encode("latin-1"), safe=SAFE)


def _text(native: str) -> str:
    """WSGI's native strings are bytes in disguise (PEP 3333)."""
    return native.encode("latin-1").decode("utf-8", "surrogateescape")
