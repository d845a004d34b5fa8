"""multipart/form-data, read back by the standard library's own parser."""

from __future__ import annotations

import email
import io
from email.message import Message
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.multipart import Upload, encode
from generator.runtime.unset import UNSET

from .sample import State


def parts(media: str, body: bytes) -> list[Message]:
    message = email.message_from_bytes(b"Content-Type: " + media.encode() + b"\r\n\r\n" + body)
    assert message.is_multipart()
    return [part for part in message.walk() if not part.is_multipart()]


def sent(**fields: Any) -> list[tuple[Any, Any, str, Any]]:
    found = parts(*encode(fields))
    return [
        (
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            part.get_content_type() if "content-type" in part else "",
            part.get_payload(decode=True),
        )
        for part in found
    ]


FIELDS: dict[str, tuple[Any, list[tuple[Any, Any, str, Any]]]] = {
    "bytes": (b"\x00\r\n--x", [("f", "f", "application/octet-stream", b"\x00\r\n--x")]),
    "upload": (Upload(b"1", "a.png"), [("f", "a.png", "image/png", b"1")]),
    "upload with a type": (Upload(b"1", "a", "text/csv"), [("f", "a", "text/csv", b"1")]),
    "open file": (io.BytesIO(b"1"), [("f", "f", "application/octet-stream", b"1")]),
    "several": (
        [b"1", b"2"],
        [("f", "f", "application/octet-stream", b"1"), ("f", "f", "application/octet-stream", b"2")],
    ),
    "text": ("é", [("f", None, "", "é".encode())]),
    "boolean": (True, [("f", None, "", b"true")]),
    "enumeration": (State.LIVE, [("f", None, "", b"live")]),
    "object": ({"a": 1}, [("f", None, "application/json", b'{"a":1}')]),
    "unset": (UNSET, []),
}


@pytest.mark.parametrize(("value", "expected"), FIELDS.values(), ids=FIELDS.keys())
def test_each_kind_of_value_is_a_part(value: Any, expected: list[Any]) -> None:
    """Files have names and types, arguments are text, objects JSON."""
    assert sent(f=value, z="end") == [*expected, ("z", None, "", b"end")]


def test_a_path_is_read_and_named(tmp_path: Path) -> None:
    """The folders it lies in are nobody's business."""
    (tmp_path / "report.pdf").write_bytes(b"%PDF")
    assert sent(f=tmp_path / "report.pdf") == [("f", "report.pdf", "application/pdf", b"%PDF")]
    with (tmp_path / "report.pdf").open("rb") as file:
        assert sent(f=file) == [("f", "report.pdf", "application/pdf", b"%PDF")]


@given(st.binary(), st.text(min_size=1).filter(lambda name: name.isprintable()))
def test_any_content_arrives_unchanged(content: bytes, name: str) -> None:
    """Whatever a file holds, boundaries of other requests included."""
    first = encode({"f": Upload(content, name, "application/octet-stream")})
    again = encode({"f": Upload(first[1], name, "application/octet-stream")})
    for (media, body), expected in ((first, content), (again, first[1])):
        boundary = media.partition("boundary=")[2].encode()
        head, _, rest = body.partition(b"\r\n\r\n")
        assert head.startswith(b"--" + boundary)
        assert rest == expected + b"\r\n--" + boundary + b"--\r\n"


@pytest.mark.parametrize("name", ['a"; filename="b', "a\r\nX-Evil: 1", "a\nb", "a\x00b"], ids=repr)
def test_names_cannot_write_headers(name: str) -> None:
    """A file's name often comes from strangers."""
    body = encode({name: Upload(b"1", name, "text/plain")})[1]
    head = body.partition(b"\r\n\r\n")[0].split(b"\r\n")
    assert [line.partition(b":")[0] for line in head[1:]] == [b"Content-Disposition", b"Content-Type"]
    assert head[1].count(b'"') == 4
    assert b"\n" not in head[1]


@pytest.mark.parametrize("media", ["text/plain\r\nX: 1", "text", "", "a/b\n"], ids=repr)
def test_a_media_type_that_is_none_is_refused(media: str) -> None:
    """As a header it could start others."""
    with pytest.raises(ValueError, match=r"^f:"):
        encode({"f": Upload(b"1", "a", media)})


def test_equal_parts_give_equal_bytes() -> None:
    """A recording can be compared; a repeat is the same request."""
    assert encode({"f": b"1", "g": "2"}) == encode({"f": b"1", "g": "2"})
    assert encode({"f": b"1"})[0] != encode({"f": b"2"})[0]


def test_a_boundary_of_ones_own_is_used_unless_a_part_holds_it() -> None:
    """Else the parts could not be told apart."""
    assert encode({"f": "1"}, "x-y")[0] == "multipart/form-data; boundary=x-y"
    for boundary in ("x", "a b", "a" * 71, 'a"', "é"):
        with pytest.raises(ValueError, match="boundary"):
            encode({"f": "1x"}, boundary)


@pytest.mark.parametrize(("value", "error"), [(None, "^f: None"), (io.StringIO("x"), "^f: open the file in binary")])
def test_what_cannot_be_a_part_is_refused_by_name(value: Any, error: str) -> None:
    """The error tells which argument it was."""
    with pytest.raises(TypeError, match=error):
        encode({"f": value})


def test_an_upload_does_not_show_its_content() -> None:
    """Its repr lands in logs."""
    assert repr(Upload(b"secret", "a")) == "Upload(6 bytes, name='a', media=None)"
