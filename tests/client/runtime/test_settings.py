"""What a client can be set up with, and what it refuses."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from generator.runtime.errors import ConfigurationError
from generator.runtime.proxy import Proxies, Proxy, proxy
from generator.runtime.server import server
from generator.runtime.settings import Settings
from generator.runtime.timeout import Timeout

from .sample import API, Client, settings

# -- credentials ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "environment", "expected"),
    [
        (("a", "t"), {}, "a:t"),
        (("a", "t"), {"SAMPLE_ID": "x", "SAMPLE_TOKEN": "y"}, "a:t"),
        ((None, None), {"SAMPLE_ID": "x", "SAMPLE_TOKEN": "y"}, "x:y"),
        (("a", None), {"SAMPLE_ID": "x", "SAMPLE_TOKEN": "y"}, "a:y"),
        ((None, "t"), {"SAMPLE_ID": "x", "SAMPLE_TOKEN": "y"}, "x:t"),
        (("", "t"), {"SAMPLE_ID": "x"}, "x:t"),
        (("a", "pä:ß"), {}, "a:pä:ß"),
    ],
)
def test_each_credential_comes_from_its_argument_or_its_own_variable(
    monkeypatch: pytest.MonkeyPatch, arguments: Any, environment: dict[str, str], expected: str
) -> None:
    """A given one is never replaced because the other is missing."""
    for name in ("SAMPLE_ID", "SAMPLE_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    sent = Settings(API, *arguments).headers["Authorization"]
    assert base64.b64decode(sent.removeprefix("Basic ")).decode() == expected


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ((None, None), ["auth_id (or set SAMPLE_ID)", "auth_token (or set SAMPLE_TOKEN)"]),
        (("a", None), ["auth_token (or set SAMPLE_TOKEN)"]),
        ((None, "t"), ["auth_id (or set SAMPLE_ID)"]),
    ],
)
def test_missing_credentials_are_named_with_their_variables(
    monkeypatch: pytest.MonkeyPatch, arguments: Any, named: list[str]
) -> None:
    """The message says what to do, and asks for nothing that is there."""
    monkeypatch.delenv("SAMPLE_ID", raising=False)
    monkeypatch.delenv("SAMPLE_TOKEN", raising=False)
    with pytest.raises(ConfigurationError) as caught:
        Settings(API, *arguments)
    assert str(caught.value) == f"Credentials are missing: give {' and '.join(named)}."


@pytest.mark.parametrize(
    ("username", "password"), [("a:b", "t"), ("a\n", "t"), ("a", "t\r\n"), ("a", "t\x00")], ids=repr
)
def test_credentials_that_cannot_be_sent_are_refused_without_being_told(username: str, password: str) -> None:
    """A line end at the end of a secret is a common slip."""
    with pytest.raises(ConfigurationError) as caught:
        Settings(API, username, password)
    assert password.strip() not in str(caught.value).split()


def test_nothing_shows_the_password() -> None:
    """Clients and settings are printed while debugging."""
    client = Client("ID123", "s3cret/token", proxies={"https": "http://u:pr0xy@p:1"})
    assert repr(client) == "Client(auth_id='ID123', base_url='https://api.example.com/v1')"
    assert "s3cret" not in repr(settings())
    assert "pr0xy" not in repr(Proxies({"https": "http://u:pr0xy@p:1"}).of("https://x"))


# -- base URL -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "url",
    [
        "http://api.example.com/v1",
        "http://localhost.evil.example",
        "http://127.0.0.1.evil.example",
        "http://127.evil.example",
        "http://10.0.0.1",
        "http://[::2]",
        "http://0.0.0.0",
        "HTTP://example.com",
    ],
)
def test_credentials_are_not_sent_in_the_clear(url: str) -> None:
    """Except to this machine."""
    with pytest.raises(ConfigurationError, match="https only"):
        settings(base_url=url)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "api.example.com",
        "ftp://example.com",
        "https://",
        "https://user:hunter2@example.com",
        "https://example.com/v1?key=hunter2",
        "https://example.com/#hunter2",
        "https://example.com\\@evil.example",
        "https://exa mple.com",
        "https://example.com/v1\n",
        "https://example.com:port",
        "https://пример.рф",
        "//example.com",
    ],
)
def test_a_base_url_is_scheme_host_and_path(url: str) -> None:
    """Anything else is a mistake, and may hold a secret."""
    with pytest.raises(ConfigurationError) as caught:
        settings(base_url=url)
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize(
    ("url", "origin", "prefix"),
    [
        ("https://API.example.com/v1/", "https://api.example.com", "/v1"),
        ("http://localhost:8080/v1", "http://localhost:8080", "/v1"),
        ("http://127.0.0.1", "http://127.0.0.1", ""),
        ("http://[::1]:80/a/b", "http://[::1]:80", "/a/b"),
    ],
)
def test_a_base_url_has_an_origin_and_a_prefix(url: str, origin: str, prefix: str) -> None:
    """The path keeps its case, the host has none."""
    found = server(url)
    assert (found.origin, found.prefix) == (origin, prefix)


# -- the rest -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("timeout", [0, -1, "5", True, float("nan")], ids=repr)
def test_a_timeout_is_a_number_above_zero(timeout: Any) -> None:
    """Zero would fail every call; text would fail at the first."""
    with pytest.raises(ConfigurationError, match="timeout"):
        settings(timeout=timeout)


def test_one_timeout_stands_for_every_phase() -> None:
    """And 5 seconds unless said otherwise."""
    assert settings().timeout == Timeout(5.0, 5.0, 5.0)
    assert settings(timeout=2).timeout == Timeout(2, 2, 2)
    assert settings(timeout=None).timeout == Timeout(None, None, None)
    assert settings(timeout=Timeout(read=60)).timeout == Timeout(5.0, 60, 5.0)


def test_the_user_agent_names_client_python_and_application() -> None:
    """Support can tell who calls."""
    agent = settings(user_agent="shop/2").headers["User-Agent"]
    assert agent.startswith("sample-client/1.2.3 Python/3.")
    assert agent.endswith(" shop/2")
    with pytest.raises(ConfigurationError, match="user_agent"):
        settings(user_agent="a\r\nX: 1")


# -- proxies --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "expected", "user"),
    [
        ("http://proxy:3128", "http://proxy:3128", None),
        ("https://proxy:3128/", "https://proxy:3128", None),
        ("http://user:password@proxy:3128", "http://proxy:3128", b"user:password"),
        ("http://us%40er:p%3Aw%2F@proxy:3128", "http://proxy:3128", b"us@er:p:w/"),
        ("HTTP://user@proxy", "http://proxy", b"user:"),
        ("http://user:p:w@[::1]:3128", "http://[::1]:3128", b"user:p:w"),
    ],
)
def test_a_proxys_credentials_are_taken_out_of_its_url(url: str, expected: str, user: bytes | None) -> None:
    """Libraries print URLs."""
    basic = None if user is None else f"Basic {base64.b64encode(user).decode()}"
    assert proxy(url) == Proxy(expected, basic)


@pytest.mark.parametrize(
    "proxies",
    [{"ftp": "http://p:1"}, {"https": "p:1"}, {"https": "socks5://u:hunter2@p:1"}, {"https": "http://u:hunter2@"}],
)
def test_what_is_no_proxy_is_refused_when_the_client_is_made(proxies: dict[str, str]) -> None:
    """Without telling its password."""
    with pytest.raises(ConfigurationError, match="proxies") as caught:
        settings(proxies=proxies)
    assert "hunter2" not in str(caught.value)


ENVIRONMENT: dict[str, tuple[dict[str, str], str, str | None]] = {
    "of the scheme": ({"https_proxy": "http://p:1"}, "https://api.example.com", "http://p:1"),
    "upper case": ({"HTTPS_PROXY": "http://p:1"}, "https://api.example.com", "http://p:1"),
    "without scheme": ({"https_proxy": "p:1"}, "https://api.example.com", "http://p:1"),
    "for all": ({"all_proxy": "http://p:1"}, "https://api.example.com", "http://p:1"),
    "for another scheme": ({"http_proxy": "http://p:1"}, "https://api.example.com", None),
    "excepted": ({"https_proxy": "http://p:1", "no_proxy": "example.com"}, "https://api.example.com", None),
    "excepted, with port": (
        {"https_proxy": "http://p:1", "no_proxy": "api.example.com:8443"},
        "https://api.example.com:8443",
        None,
    ),
    "all excepted": ({"https_proxy": "http://p:1", "no_proxy": "*"}, "https://api.example.com", None),
    "this machine": ({"http_proxy": "http://p:1"}, "http://127.0.0.1:8080", None),
    "none": ({}, "https://api.example.com", None),
}


@pytest.mark.parametrize(("environment", "origin", "url"), ENVIRONMENT.values(), ids=ENVIRONMENT.keys())
def test_the_environments_proxies_are_used_where_none_are_given(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], origin: str, url: str | None
) -> None:
    """Plain HTTP to this machine stays on it: it carries credentials in the clear."""
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    found = Proxies(None).of(origin)
    assert (found.url if found else None) == url


def test_given_proxies_replace_the_environments(monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty dict says: none."""
    monkeypatch.setenv("https_proxy", "http://p:1")
    assert Proxies({}).of("https://api.example.com") is None
    given = Proxies({"http": "http://q:2"})
    assert given.of("https://api.example.com") is None
    assert given.of("http://127.0.0.1") == Proxy("http://q:2")
