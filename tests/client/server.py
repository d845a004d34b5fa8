"""Small real servers on loopback: HTTP with programmable answers, a server that misbehaves, a forward proxy."""

from __future__ import annotations

import socket
import ssl
import struct
import threading
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit


class Received(NamedTuple):
    """A request as it came over the wire."""

    method: str
    target: str
    headers: dict[str, str]  # names in lower case
    body: bytes
    peer: int = 0  # the port at the other end: which connection it came on

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def query(self) -> list[tuple[str, str]]:
        return parse_qsl(urlsplit(self.target).query, keep_blank_values=True)


class Reply(NamedTuple):
    """What is answered."""

    status: int = 200
    body: bytes = b"{}"
    headers: tuple[tuple[str, str], ...] = (("Content-Type", "application/json"),)


class Server:
    """An HTTP server. `answer` is what it replies: a `Reply`, or a function of the request. `received` is what came."""

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self.answer: Reply | Callable[[Received], Reply] = Reply()
        self.received: list[Received] = []
        self.connections = 0
        self._http = _Listener(("127.0.0.1", 0), _handler(self))
        if tls is not None:
            self._http.socket = tls.wrap_socket(self._http.socket, server_side=True, do_handshake_on_connect=False)
        self.port = self._http.server_port
        self.url = f"{'http' if tls is None else 'https'}://127.0.0.1:{self.port}"

    @contextmanager
    def running(self) -> Iterator[Server]:
        thread = threading.Thread(target=self._http.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            yield self
        finally:
            self._http.shutdown()
            self._http.server_close()
            thread.join()


class _Listener(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients that go away are part of the tests."""


def _handler(server: Server) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def setup(self) -> None:
            server.connections += 1
            super().setup()

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
            """Nothing: a test says itself what went wrong."""

        def respond(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            headers = {name.lower(): value for name, value in self.headers.items()}
            received = Received(self.command, self.path, headers, body, self.client_address[1])
            server.received.append(received)
            reply = server.answer if isinstance(server.answer, Reply) else server.answer(received)
            head = [f"HTTP/1.1 {reply.status} Answer", *(f"{name}: {value}" for name, value in reply.headers)]
            if reply.status != 204:
                head.append(f"Content-Length: {len(reply.body)}")
            self.wfile.write("\r\n".join([*head, "", ""]).encode() + (b"" if reply.status == 204 else reply.body))

        do_GET = do_POST = do_DELETE = do_PUT = do_PATCH = respond  # noqa: N815

    return Handler


# -- misbehaviour ---------------------------------------------------------------------------------------------------

Behaviour = Callable[[socket.socket], None]


@contextmanager
def listening(behave: Behaviour) -> Iterator[tuple[str, list[bytes]]]:
    """A TCP server that does `behave` to each connection. Gives its `host:port`, and what each connection has read."""
    listener = socket.create_server(("127.0.0.1", 0))
    seen: list[bytes] = []
    stop = threading.Event()

    def serve(connection: socket.socket) -> None:
        with connection, suppress(OSError):
            connection.settimeout(5)
            recorded = _Recorded(connection, seen)
            behave(recorded)  # type: ignore[arg-type]
            stop.wait(0 if recorded.ended else 5)

    def accept() -> None:
        with suppress(OSError):
            while True:
                connection = listener.accept()[0]
                threading.Thread(target=serve, args=(connection,), daemon=True).start()

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield f"127.0.0.1:{listener.getsockname()[1]}", seen
    finally:
        stop.set()
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join()


class _Recorded:
    """A socket that remembers what was read, and whether the behaviour ended the connection itself."""

    def __init__(self, connection: socket.socket, seen: list[bytes]) -> None:
        self._connection = connection
        self._seen = seen
        self._place = len(seen)
        self.ended = False
        seen.append(b"")

    def read_request(self) -> None:
        while not _complete(self._seen[self._place]):
            piece = self._connection.recv(65536)
            if not piece:
                return
            self._seen[self._place] += piece

    def wait_for_data(self) -> None:
        self._connection.recv(1, socket.MSG_PEEK)

    def send(self, data: bytes) -> None:
        self._connection.sendall(data)

    def reset(self) -> None:
        """RST instead of an orderly end."""
        self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.end()

    def end(self) -> None:
        self.ended = True
        self._connection.close()


def _complete(request: bytes) -> bool:
    head, end, body = request.partition(b"\r\n\r\n")
    length = next(
        (line.split(b":")[1] for line in head.lower().split(b"\r\n") if line.startswith(b"content-length")), b"0"
    )
    return bool(end) and len(body) >= int(length)


def reset_unread(connection: Any) -> None:
    connection.wait_for_data()
    connection.reset()


def reset_after_reading(connection: Any) -> None:
    connection.read_request()
    connection.reset()


def close_after_reading(connection: Any) -> None:
    connection.read_request()
    connection.end()


def never_answer(connection: Any) -> None:
    connection.read_request()


def never_read(connection: Any) -> None:
    pass


def cut_body(connection: Any) -> None:
    connection.read_request()
    connection.send(b'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"half":')
    connection.end()


def cut_chunks(connection: Any) -> None:
    connection.read_request()
    connection.send(b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n{"half":\r\n')
    connection.end()


def stall_in_body(connection: Any) -> None:
    connection.read_request()
    connection.send(b'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"half":')


def speak_no_http(connection: Any) -> None:
    connection.read_request()
    connection.send(b"SSH-2.0-OpenSSH_9.6\r\n\r\n")
    connection.end()


def speak_no_tls(connection: Any) -> None:
    connection.wait_for_data()
    connection.send(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
    connection.end()


def broken_gzip(connection: Any) -> None:
    connection.read_request()
    connection.send(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 9\r\n\r\nnot gzip!")
    connection.end()


@contextmanager
def full_backlog() -> Iterator[str]:
    """A `host:port` that takes no connection and refuses none: connecting there takes until the time is up."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=0)
    waiting = []
    try:
        for _ in range(4):
            client = socket.socket()
            client.setblocking(False)
            client.connect_ex(listener.getsockname())
            waiting.append(client)
        yield f"127.0.0.1:{listener.getsockname()[1]}"
    finally:
        for client in (*waiting, listener):
            client.close()


# -- a forward proxy ------------------------------------------------------------------------------------------------


class Proxy:
    """A forward proxy: CONNECT and absolute URLs. `user` is `name:password` or None, `refuse` a status for everyone.

    `seen` holds the first line of each request, `authorizations` what came with it.
    """

    def __init__(self, user: str | None = None, refuse: int | None = None, tls: ssl.SSLContext | None = None) -> None:
        self._tls = tls
        self.refuse = refuse
        self.seen: list[str] = []
        self.authorizations: list[str | None] = []
        self._expected = None if user is None else "Basic " + b64encode(user.encode()).decode()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.place = f"127.0.0.1:{self._listener.getsockname()[1]}"

    @contextmanager
    def running(self) -> Iterator[Proxy]:
        thread = threading.Thread(target=self._accept, daemon=True)
        thread.start()
        try:
            yield self
        finally:
            self._listener.shutdown(socket.SHUT_RDWR)
            self._listener.close()
            thread.join()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client = self._listener.accept()[0]
                threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with suppress(OSError):
            if self._tls is not None:
                client = self._tls.wrap_socket(client, server_side=True)
        with client, suppress(OSError):
            head = b""
            while b"\r\n\r\n" not in head:
                piece = client.recv(65536)
                if not piece:
                    return
                head += piece
            line, headers = _parsed(head)
            self.seen.append(line)
            self.authorizations.append(headers.get("proxy-authorization"))
            status = self._verdict(headers)
            if status is not None:
                client.sendall(f"HTTP/1.1 {status} No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode())
                return
            self._relay(client, line, head)

    def _verdict(self, headers: dict[str, str]) -> int | None:
        if self._expected is not None and headers.get("proxy-authorization") != self._expected:
            return 407
        return self.refuse

    def _relay(self, client: socket.socket, line: str, head: bytes) -> None:
        method, target, _ = line.split(" ")
        tunnel = method == "CONNECT"
        host, _, port = (target if tunnel else urlsplit(target).netloc).rpartition(":")
        with socket.create_connection((host, int(port)), timeout=5) as server:
            if tunnel:
                client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            else:
                origin = target.partition("://")[0] + "://" + urlsplit(target).netloc
                lines = head.replace(origin.encode(), b"", 1).split(b"\r\n")
                server.sendall(b"\r\n".join(x for x in lines if not x.lower().startswith(b"proxy-")))
            back = threading.Thread(target=_pump, args=(server, client), daemon=True)
            back.start()
            _pump(client, server)
            back.join(5)


def _parsed(head: bytes) -> tuple[str, dict[str, str]]:
    line, *rest = head.partition(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
    pairs = (item.partition(":") for item in rest)
    return line, {name.strip().lower(): value.strip() for name, _, value in pairs}


def _pump(source: socket.socket, sink: socket.socket) -> None:
    with suppress(OSError):
        while piece := source.recv(65536):
            sink.sendall(piece)
    with suppress(OSError):
        sink.shutdown(socket.SHUT_WR)
