"""multipart/form-data (RFC 7578): how files travel."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, BinaryIO, TypeAlias, cast

from msgspec import Struct

from .codec import encode as encode_json
from .shape import is_sequence
from .text import written
from .unset import UNSET

_MEDIA = re.compile(r"[!#$&^_.+\-\w]+/[!#$&^_.+\-\w]+(?:;[ -~]*)?", re.ASCII)
_BOUNDARY = re.compile(r"[-\w]{1,70}", re.ASCII)


class Upload(Struct, frozen=True):
    """A file with the name and the media type it is sent under. Without `media` the name's extension decides."""

    content: bytes
    name: str
    media: str | None = None

    def __repr__(self) -> str:
        return f"Upload({len(self.content)} bytes, name={self.name!r}, media={self.media!r})"


File: TypeAlias = bytes | os.PathLike[str] | BinaryIO | Upload
"""What can be given where a file is asked for: its content, its path, an open binary file, or an `Upload`."""


class _Part(Struct, frozen=True):
    name: str
    content: bytes
    filename: str | None = None
    media: str | None = None


def encode(fields: Mapping[str, Any], boundary: str | None = None) -> tuple[str, bytes]:
    """The media type and the body. Without a boundary one is made from the content: equal parts give equal bytes."""
    parts = [part for name, value in fields.items() for part in _parts(name, value)]
    boundary = boundary or _boundary(parts)
    if not _BOUNDARY.fullmatch(boundary) or any(boundary.encode() in part.content for part in parts):
        raise ValueError("boundary: it must be 1 to 70 letters, digits and hyphens that occur in no part.")
    mark = f"--{boundary}".encode()
    lines = [line for part in parts for line in (mark, *_headers(part), b"", part.content)]
    return f"multipart/form-data; boundary={boundary}", b"\r\n".join([*lines, mark + b"--", b""])


def _parts(name: str, value: Any) -> Iterator[_Part]:
    if value is UNSET:
        return
    if is_sequence(value):
        for item in value:
            yield from _parts(name, item)
    elif isinstance(value, Mapping | Struct) and not isinstance(value, Upload):
        yield _Part(name, encode_json(value), media="application/json")
    else:
        upload = _upload(name, value)
        if upload is None:
            yield _Part(name, written(name, value).encode())
        else:
            yield _Part(
                name, upload.content, upload.name, _guessed(upload.name) if upload.media is None else upload.media
            )


def _upload(name: str, value: Any) -> Upload | None:
    if isinstance(value, Upload):
        return value
    if isinstance(value, bytes | bytearray):
        return Upload(bytes(value), name)
    if isinstance(value, os.PathLike):
        path = os.fspath(cast("os.PathLike[str]", value))
        with open(path, "rb") as file:  # noqa: PTH123 -- pathlib costs an import
            return Upload(file.read(), os.path.basename(path))  # noqa: PTH119
    if hasattr(value, "read"):
        return _read(name, value)
    return None


def _read(name: str, file: Any) -> Upload:
    content = file.read()
    if not isinstance(content, bytes):
        raise TypeError(f"{name}: open the file in binary mode.")
    path = getattr(file, "name", None)
    return Upload(content, os.path.basename(path) if isinstance(path, str) else name)  # noqa: PTH119


def _guessed(filename: str) -> str:
    from mimetypes import guess_type

    return guess_type(filename)[0] or "application/octet-stream"


def _headers(part: _Part) -> Iterator[bytes]:
    filename = "" if part.filename is None else f'; filename="{_escaped(part.filename)}"'
    yield f'Content-Disposition: form-data; name="{_escaped(part.name)}"{filename}'.encode(errors="replace")
    if part.media is not None:
        if not _MEDIA.fullmatch(part.media):
            raise ValueError(f"{part.name}: {part.media!r} is not a media type.")
        yield f"Content-Type: {part.media}".encode()


def _escaped(text: str) -> str:
    """As browsers do it: what could end the value or the line is percent-encoded."""
    return "".join(f"%{ord(c):02X}" if c == '"' or ord(c) < 32 or ord(c) == 127 else c for c in text)


def _boundary(parts: Iterable[_Part]) -> str:
    """A digest of the parts. To hold its own boundary, a file would have to hold its own digest."""
    from hashlib import sha256

    digest = sha256()
    for part in parts:
        digest.update(repr((part.name, part.filename, part.media, len(part.content))).encode("utf-8", "replace"))
        digest.update(part.content)
    return digest.hexdigest()[:32]
