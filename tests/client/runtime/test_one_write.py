"""How a request reaches the socket."""

from __future__ import annotations

import pytest

from generator.runtime.urllib3_transport import _HTTPConnection, _HTTPSConnection


class RecordingSocket:
    """Remembers each write; the connection asks it for nothing else before the answer."""

    def __init__(self) -> None:
        self.writes: list[bytes] = []

    def sendall(self, data: bytes) -> None:
        self.writes.append(data)

    def settimeout(self, value: float | None) -> None:
        pass


@pytest.mark.parametrize("kind", [_HTTPConnection, _HTTPSConnection])
@pytest.mark.parametrize("body", [None, b'{"a":1}'], ids=["no body", "body"])
def test_a_request_leaves_in_one_write(kind: type[_HTTPConnection], body: bytes | None) -> None:
    """A second write is a second system call, and most often a second packet."""
    connection = kind("127.0.0.1")
    connection.sock = socket = RecordingSocket()
    connection.request("POST", "/v1/x", body=body, headers={"Accept": "application/json"})
    assert len(socket.writes) == 1
    head, _, sent = socket.writes[0].partition(b"\r\n\r\n")
    assert head.startswith(b"POST /v1/x HTTP/1.1\r\n")
    assert sent == (body or b"")


def test_nothing_of_a_refused_request_is_sent() -> None:
    """Half a request would be taken for the beginning of the next one."""
    connection = _HTTPConnection("127.0.0.1")
    connection.sock = socket = RecordingSocket()
    with pytest.raises(ValueError, match="Invalid header"):
        connection.request("POST", "/v1/x", body=b"{}", headers={"X": "a\r\nY: b"})
    assert socket.writes == []
