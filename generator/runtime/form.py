"""Forms and query strings, read so that nothing is lost: order, repeated names, and bytes that are not UTF-8."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias
from urllib.parse import unquote_to_bytes

from .shape import is_sequence

Pairs: TypeAlias = list[tuple[str, str]]
Params: TypeAlias = bytes | str | Mapping[str, Any] | Iterable[tuple[str, Any]] | None
"""The body or query as it came, or what a web framework made of it."""
Headers: TypeAlias = Mapping[str, str] | Iterable[tuple[str, str]]


def decoded(form: bytes | str) -> Pairs:
    """The names and values of an urlencoded form. What is not UTF-8 stays, as surrogates (PEP 383)."""
    text = form.decode("utf-8", "surrogateescape") if isinstance(form, bytes) else form
    parts = (part.partition("=") for part in text.split("&") if part)
    return [(_unquoted(name), _unquoted(value)) for name, _, value in parts]


def pairs_of(params: Params) -> Pairs:
    """Names and values of whatever holds them; a list of values is that many pairs."""
    if params is None:
        return []
    if isinstance(params, bytes | str):
        return decoded(params)
    return [
        (str(name), str(one)) for name, value in _items(params) for one in (value if is_sequence(value) else (value,))
    ]


def header_values(headers: Headers) -> dict[str, str]:
    """Headers by their names in lower case; the values of one that is repeated are joined by commas."""
    found: dict[str, str] = {}
    for name, value in _items(headers):
        key = str(name).lower()
        found[key] = f"{found[key]},{value}" if key in found else str(value)
    return found


def readable(text: str) -> str:
    """The text with a replacement character for each byte that is not UTF-8."""
    if text.isascii():
        return text
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _unquoted(text: str) -> str:
    raw = unquote_to_bytes(text.replace("+", " ").encode("utf-8", "surrogateescape"))
    return raw.decode("utf-8", "surrogateescape")


def _items(holder: Any) -> Iterable[tuple[Any, Any]]:
    """The entries of a mapping or list of pairs. Those of web frameworks name their way to every value of a name."""
    for way in ("multi_items", "lists", "items"):  # Starlette; Werkzeug and Django; everybody else
        method: Callable[[], Iterable[tuple[Any, Any]]] | None = getattr(holder, way, None)
        if method is not None:
            return method()
    entries: Iterable[tuple[Any, Any]] = holder
    return entries
