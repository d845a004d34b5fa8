"""Clients that were made, and used, before a fork: they work in every child, and no process shares a connection."""

from __future__ import annotations

import json
import multiprocessing
import os
import socket
import ssl
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest
from plivo_client import RestClient
from plivo_client.transports import Httpx2Transport, Urllib3Transport

from .server import Received, Reply, Server
from .test_generated_client import APPLICATION

ROOT = Path(__file__).parents[2]
WORKERS = 3
KINDS = pytest.mark.parametrize("kind", ["urllib3", "httpx2", "aiohttp", "httpx2-async"])


def mirror(received: Received) -> Reply:
    """The application that was asked for: its id is the process that asked."""
    time.sleep(0.02)  # long enough for answers to be mixed up
    asked = received.path.rstrip("/").rpartition("/")[2]
    return Reply(body=json.dumps({**APPLICATION, "app_id": asked}).encode())


def by_connection(server: Server) -> dict[int, set[str]]:
    """The processes that were heard on each connection."""
    heard: dict[int, set[str]] = defaultdict(set)
    for received in server.received:
        heard[received.peer].add(received.path.rstrip("/").rpartition("/")[2])
    return heard


def check_apart(server: Server, processes: int) -> None:
    """Each connection belongs to one process, and none has more than it needs."""
    heard = by_connection(server)
    assert all(len(speakers) == 1 for speakers in heard.values()), heard
    assert len(set.union(*heard.values())) == processes
    assert server.connections == len(heard) == processes


def environment(server: Server, kind: str) -> dict[str, str]:
    path = os.pathsep.join(map(str, (ROOT, ROOT / "generated")))
    credentials = {"PLIVO_AUTH_ID": "MATESTACCOUNT0000001", "PLIVO_AUTH_TOKEN": "test-token"}
    return {**os.environ, **credentials, "PYTHONPATH": path, "KIND": kind, "API": f"{server.url}/v1"}


@KINDS
def test_workers_that_are_forked_by_hand(server: Server, kind: str) -> None:
    """Children use the client twice and end in good order, which closes what they have; the parent goes on."""
    server.answer = mirror
    command = [sys.executable, "-m", "tests.client.preloaded"]
    run = subprocess.run(command, cwd=ROOT, env=environment(server, kind), capture_output=True, text=True, timeout=60)
    assert run.returncode == 0, run.stderr
    assert len(server.received) == 1 + 2 * WORKERS + WORKERS
    check_apart(server, 1 + WORKERS)


@contextmanager
def gunicorn(server: Server, kind: str) -> Iterator[str]:
    """Real workers behind a listening socket, of an application that was loaded before they were forked."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        command = [sys.executable, "-m", "gunicorn", "--preload", f"--workers={WORKERS}", "--no-control-socket"]
        command += [f"--bind=fd://{listener.fileno()}", "tests.client.preloaded:app"]
        process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=environment(server, kind),
            pass_fds=(listener.fileno(),),
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}/"
        finally:
            process.terminate()
            told = process.communicate(timeout=30)[1]
        assert process.returncode == 0, told
        assert "Traceback" not in told, told


@KINDS
def test_gunicorn_with_preload(server: Server, kind: str) -> None:
    """The documented way to save memory, and the usual way to share sockets by mistake."""
    server.answer = mirror

    def ask(url: str) -> str:
        with urlopen(url, timeout=30) as response:
            return str(response.read().decode())

    workers: set[str] = set()
    with gunicorn(server, kind) as url, ThreadPoolExecutor(WORKERS * 2) as pool:
        end = time.monotonic() + 30
        while len(workers) < WORKERS and time.monotonic() < end:
            workers |= set(pool.map(ask, [url] * WORKERS * 2))
    assert len(workers) == WORKERS
    check_apart(server, 1 + WORKERS)


# Celery's workers are forked as these are, and find the client where the parent has left it.
_shared: list[RestClient] = []


def work(_: int) -> tuple[int, str]:
    application = _shared[0].applications.get(str(os.getpid()))
    return os.getpid(), application.app_id


@pytest.mark.parametrize("transport", [None, "httpx2"], ids=["urllib3", "httpx2"])
def test_a_pool_of_processes(server: Server, monkeypatch: pytest.MonkeyPatch, transport: Any) -> None:
    """`multiprocessing` with fork, which Celery's prefork pool is made like."""
    server.answer = mirror
    client = RestClient("MATESTACCOUNT0000001", "token", base_url=f"{server.url}/v1", transport=transport)
    monkeypatch.setattr(sys.modules[__name__], "_shared", [client])
    with client:
        work(0)
        with multiprocessing.get_context("fork").Pool(WORKERS) as pool:
            results = pool.map(work, range(WORKERS * 4), chunksize=1)
        work(0)
    assert all(str(process) == answered for process, answered in results)
    check_apart(server, 1 + len({process for process, _ in results}))


@pytest.mark.parametrize("make", [Urllib3Transport, Httpx2Transport])
def test_the_parents_tls_connection_outlives_its_children(
    tls_server: Server, trusting: ssl.SSLContext, make: Any
) -> None:
    """A child that closed it in good order would say goodbye in the parent's name."""
    tls_server.answer = mirror
    transport = make({}, tls=trusting)
    url = f"{tls_server.url}/v1"
    client = RestClient("MATESTACCOUNT0000001", "token", base_url=url, transport=transport)
    client.applications.get(str(os.getpid()))
    child = os.fork()
    if child == 0:
        status = 1
        try:
            client.applications.get(str(os.getpid()))
            transport.close()
            status = 0
        finally:
            os._exit(status)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    client.applications.get(str(os.getpid()))
    transport.close()
    check_apart(tls_server, 2)
