"""What was recorded replays to equal results, and the file tells nobody's secrets."""

from __future__ import annotations

import asyncio
import json
import re
from base64 import b64encode
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.runtime.errors import APIStatusError
from generator.runtime.mock import AsyncMockTransport, MockTransport, answer
from generator.runtime.operation import Operation
from generator.runtime.recorder import AsyncRecorder, Recorder
from generator.runtime.recording import RecordingError
from generator.runtime.replayer import AsyncReplayer, ContractChanged, NotRecorded, Replayer
from generator.runtime.transport import MaybeSent, NotSent, Request, Response, TransportError

from . import sample
from .sample import AsyncSampleClient, Client, Created

PRIVATE = ("text", "token")
USER, TOKEN = "MASAMPLEACCOUNT00001", "sec/ret+token=of~the-account"
ALICE, BOB = "14155550100", "+4915123456789"
Handler = Callable[[Request], Response]


def recorded(path: Path, handler: Handler, use: Callable[[Client], Any], user: str = USER, token: str = TOKEN) -> Any:
    """What the calls give while they are recorded."""
    with Recorder(path, MockTransport(handler), private=PRIVATE) as transport:
        return use(Client(user, token, transport=transport))


def replayed(path: Path, use: Callable[[Client], Any], user: str = USER, **options: Any) -> Any:
    """What they give when they are replayed."""
    with Replayer(path, **options) as transport:
        return use(Client(user, "another token", transport=transport))


def echo(request: Request) -> Response:
    """An answer that repeats what was asked."""
    body: Any = None if request.body is None else json.loads(request.body)
    told = {"path": request.target, "asked": body}
    return answer(201, {"api_id": "a1", "message": json.dumps(told), "call_id": "c1", "told": told})


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for name, item in value.items():
            yield name
            yield from strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)
    else:
        yield str(value)


def exchanges(path: Path) -> Any:
    return json.loads(path.read_text())["exchanges"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "recordings" / "calls.json"


# -- equal results --------------------------------------------------------------------------------------------------


def session(client: Client) -> list[Any]:
    """Calls of every kind, and how each one ended."""

    def ended(call: Callable[[], Any]) -> Any:
        try:
            return call()
        except Exception as error:
            told = {name: value for name, value in vars(error).items() if name != "curl"}
            return type(error), str(error), told

    return [
        ended(lambda: client.calls.create(to=ALICE, from_=BOB)),
        ended(lambda: client.calls.create(to=BOB, callback_url="https://example.com/done")),
        ended(lambda: client.calls.get("c1")),
        ended(lambda: [call.call_id for call in client.calls.list(limit=1)]),
        ended(lambda: client.calls.look_up(BOB)),
        ended(lambda: client.calls.upload(file=b"content")),
        ended(lambda: client.calls.delete("c1")),
        ended(lambda: client.calls.get("gone")),
        ended(lambda: client.calls.get("odd")),
        ended(lambda: client.calls.change("lost")),
        ended(lambda: client.calls.change("slow")),
    ]


def platform(request: Request) -> Response:
    """A server that has an answer to each of them."""
    target = request.target
    if request.method == "DELETE":
        return Response(204)
    if "/Number/" in target:
        return answer(200, {"country": "DE", "number": BOB, "digits": int(BOB)})
    if "/Media/" in target:
        return answer(200, {"message": "uploaded"})
    if "gone" in target:
        return Response(404, {"X-Request-ID": "r1"}, b'{"error": "not found", "api_id": "a1"}')
    if "odd" in target:
        return Response(200, {"Content-Type": "text/html"}, b"<html>\xff not JSON</html>")
    if "lost" in target:
        raise NotSent("there is no connection", timeout=True)
    if "slow" in target:
        raise MaybeSent("the connection failed")
    if request.method == "GET" and "offset=0" in target:
        following = f"/v1/Account/{USER}/Call/?kind=voice&limit=1&offset=1"
        return answer(200, {"objects": [{"call_id": "c1", "from": BOB}], "meta": {"next": following}})
    if request.method == "GET" and "offset=1" in target:
        return answer(200, {"objects": [{"call_id": "c2"}], "meta": {"next": None}})
    if request.method == "GET":
        return answer(200, {"call_id": "c1", "from": ALICE, "state": "unheard of", "price": 0.5, "tags": [BOB]})
    if b"callback_url" in (request.body or b""):
        return answer(202, {"message": "async api spawned", "api_id": "a1"})
    return answer(201, {"api_id": "a1", "message": "call fired", "call_id": "c1"})


def test_what_was_recorded_replays_to_equal_results(path: Path) -> None:
    """Results, errors and failures, of every kind of call."""
    first = recorded(path, platform, session)
    assert replayed(path, session) == first
    assert any(isinstance(result, tuple) and issubclass(result[0], APIStatusError) for result in first)


def test_the_asynchronous_twins_do_the_same(path: Path, tmp_path: Path) -> None:
    """One file format, and either writes what the other reads."""

    async def use(transport: Any) -> list[Any]:
        client = AsyncSampleClient(USER, TOKEN, transport=transport)
        pages = [call.call_id async for call in client.calls.list(limit=1)]
        return [await client.calls.create(to=ALICE), await client.calls.look_up(BOB), pages]

    async def record() -> list[Any]:
        async with AsyncRecorder(path, AsyncMockTransport(platform)) as transport:
            return await use(transport)

    async def replay() -> list[Any]:
        async with AsyncReplayer(path) as transport:
            return await use(transport)

    def use_sync(client: Client) -> list[Any]:
        pages = [call.call_id for call in client.calls.list(limit=1)]
        return [client.calls.create(to=ALICE), client.calls.look_up(BOB), pages]

    assert asyncio.run(record()) == asyncio.run(replay()) == replayed(path, use_sync)
    other = tmp_path / "other.json"
    with Recorder(other, MockTransport(platform)) as transport:
        use_sync(Client(USER, TOKEN, transport=transport))
    assert other.read_bytes() == path.read_bytes()


def test_another_account_may_replay(path: Path) -> None:
    """Whoever runs the tests has other credentials, or none; links in answers are theirs then."""
    recorded(path, platform, session)
    ours = replayed(path, session, user="MAANOTHERACCOUNT0001")
    assert [call for call in ours if isinstance(call, Created)]
    assert USER not in path.read_text()


digits = st.text("0123456789", min_size=7, max_size=15)
words = st.text(st.characters(codec="utf-8"), min_size=9, max_size=30)
plain = st.one_of(
    st.none(), st.booleans(), st.integers(-(10**5), 10**5), st.floats(allow_nan=False, allow_infinity=False), words
)
secrets = st.text("abcDEF-._~/+=&% ?#\"'\\é", min_size=8, max_size=40)
telling = st.text(st.characters(codec="utf-8", exclude_categories=["N"]), min_size=9).map("\N{SECTION SIGN}{}".format)
laws = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


@laws
@given(st.lists(st.tuples(digits, words, st.sampled_from(["", "+"])), min_size=1, max_size=5))
def test_what_is_sent_comes_back_as_it_was_sent(path: Path, calls: list[tuple[str, str, str]]) -> None:
    """Masks stand for what the test itself sends: its numbers and texts are in the results again."""

    def use(client: Client) -> list[Any]:
        results: list[Any] = []
        for number, words, plus in calls:
            results.append(client.calls.create(to=plus + number, from_=words))
            results.append(client.calls.look_up(plus + number))
        return results

    first = recorded(path, echo, use)
    assert replayed(path, use) == first


@laws
@given(st.recursive(plain, lambda inner: st.lists(inner) | st.dictionaries(words, inner), max_leaves=8))
def test_any_answer_comes_back(path: Path, value: Any) -> None:
    """Whatever JSON a server sends."""

    def use(client: Client) -> Any:
        return client.calls.look_up("1")

    handler: Handler = lambda _: answer(200, {"x": value})  # noqa: E731
    first = recorded(path, handler, use)
    again = replayed(path, use)
    shown = re.compile(r"\d{7,}")
    if not any(shown.search(text) for text in strings(value)):
        assert again == first


@laws
@given(
    st.lists(st.text("2345678", min_size=7, max_size=15), min_size=1, max_size=6),
    telling,
    secrets,
    st.text("ABCXYZ", min_size=8, max_size=20),
)
def test_no_secret_is_in_the_file(path: Path, numbers: list[str], said: str, token: str, user: str) -> None:
    """Files are committed, and repositories are read by many."""

    def handler(request: Request) -> Response:
        login = b64encode(f"{user}:{token}".encode()).decode()
        texts = [f"to {number}, or +{number}." for number in numbers]
        told = {"text": said, "token": said, "login": login, "note": f"{token} of {user}", "from": numbers[-1]}
        return answer(200, {"x": [*texts, told, {"text": {"deep": [said]}}], "number": int(numbers[0])})

    def use(client: Client) -> None:
        for number in numbers:
            client.calls.look_up(number)
            client.calls.create(to=number, from_=f"https://me:secret-of-mine@example.com/?to={number}")

    recorded(path, handler, use, user, token)
    written = json.loads(path.read_text())
    texts = list(strings(written))
    for secret in (*numbers, said, token, user, "secret-of-mine", b64encode(f"{user}:{token}".encode()).decode()):
        assert not [text for text in texts if secret in text]


def test_short_credentials_are_hidden_where_they_are_words(path: Path) -> None:
    """Those of a test server, for instance; as parts of other words they tell nothing."""
    handler: Handler = lambda _: answer(200, {"x": "ID and pw of IDs"})  # noqa: E731
    recorded(path, handler, lambda client: client.calls.look_up("1"), user="ID", token="pw")
    assert exchanges(path)[0]["outcome"]["json"] == {"x": "{username} and *** of IDs"}


# -- masks ----------------------------------------------------------------------------------------------------------


def test_equal_numbers_have_equal_masks(path: Path) -> None:
    """Who called whom stays visible, with plus and without, as text and as number, in a path and in a body."""

    def use(client: Client) -> None:
        client.calls.create(to=ALICE, from_=BOB)
        client.calls.look_up(BOB)

    handler: Handler = lambda _: answer(200, {"to": int(ALICE), "from": f"sip:{ALICE}@example.com", "call_id": "c"})  # noqa: E731
    recorded(path, handler, use)
    first, second = exchanges(path)
    assert first["request"]["json"] == {"to": "99900000001", "from": "+9990000000002"}
    assert first["outcome"]["json"] == {"to": 99900000001, "from": "sip:99900000001@example.com", "call_id": "c"}
    assert second["request"]["path"] == "/v1/Number/+9990000000002"


@pytest.mark.parametrize(
    "kept",
    [
        "2026-11-23 13:10:00+00:00",
        "Mon, 23 Nov 2026 13:10:00 GMT",
        "0.00450",
        "1234567.50",
        "16d5c7c8-1d3b-11ef-9a31-0242ac110002",
        "12345678-1234-1234-1234-123456789012",
        "20468599130939380",
        "12345",
        "127.0.0.1",
    ],
)
def test_what_is_no_number_of_anyone_stays_readable(path: Path, kept: str) -> None:
    """Times, amounts, ids: what makes a diff worth reading."""
    recorded(path, lambda _: answer(200, {"x": kept}), lambda client: client.calls.look_up("1"))
    assert exchanges(path)[0]["outcome"]["json"] == {"x": kept}


@pytest.mark.parametrize(
    "number",
    ["(415) 555-0100", "415-555-0100", "415.555.0100", "+1 415-555-0100", "tel:+1-415-555-0100", "+49 151 23456789"],
)
def test_numbers_as_people_write_them_are_masked_too(path: Path, number: str) -> None:
    """Look-ups give each number in several forms."""
    handler: Handler = lambda _: answer(200, {"x": f"call {number} now"})  # noqa: E731
    recorded(path, handler, lambda client: client.calls.look_up("1"))
    assert not re.search(r"\d{3}", exchanges(path)[0]["outcome"]["json"]["x"])


def test_tokens_are_masked_wherever_they_are(path: Path) -> None:
    """They are passwords for as long as they live."""
    token = "eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJNQSJ9.c2lnbmF0dXJl"
    handler: Handler = lambda _: answer(200, {"x": f"Bearer {token}"})  # noqa: E731
    recorded(path, handler, lambda client: client.calls.look_up("1"))
    assert exchanges(path)[0]["outcome"]["json"] == {"x": "Bearer <private 1>"}


def test_files_are_kept_as_digests(path: Path) -> None:
    """What people upload is theirs; whether it is the same can be told all the same."""
    recorded(path, platform, lambda client: client.calls.upload(file=b"passport"))
    assert "passport" not in path.read_text()
    replayed(path, lambda client: client.calls.upload(file=b"passport"))
    with pytest.raises(NotRecorded, match="sha256"):
        replayed(path, lambda client: client.calls.upload(file=b"another!"))


def test_headers_that_change_or_are_secret_are_not_kept(path: Path) -> None:
    """A session cookie is a credential, and a date makes every diff longer."""
    headers = {"Set-Cookie": "session=1", "Date": "today", "Retry-After": "3", "X-Request-ID": "r1"}
    recorded(path, lambda _: answer(200, {}, headers), lambda client: client.calls.look_up("1"))
    assert exchanges(path)[0]["outcome"]["headers"] == {
        "content-type": "application/json",
        "retry-after": "3",
        "x-request-id": "r1",
    }


# -- the file -------------------------------------------------------------------------------------------------------


def test_the_same_calls_make_the_same_file(path: Path, tmp_path: Path) -> None:
    """A diff shows what changed at the other end, and nothing else."""
    again = tmp_path / "again.json"
    recorded(path, platform, session)
    recorded(again, platform, session, user="MAANOTHERACCOUNT0001")
    assert path.read_text() == again.read_text().replace("MASAMPLEACCOUNT00001", "{username}")


def test_the_file_reads_well(path: Path) -> None:
    """It is reviewed by people."""
    recorded(path, echo, lambda client: client.calls.create(to=ALICE, from_="x"))
    assert path.read_text().startswith(
        """{
  "version": 1,
  "exchanges": [
    {
      "operation": "create_call",
      "route": "POST /Account/{auth_id}/Call/",
      "request": {
        "method": "POST",
        "path": "/v1/Account/{username}/Call/",
        "json": {
          "to": "99900000001",
          "from": "x"
        }
      },
      "outcome": {
        "status": 201,
"""
    )


def test_the_file_is_whole_after_each_exchange(path: Path) -> None:
    """A test that fails half way leaves what it has recorded."""
    transport = Recorder(path, MockTransport(platform))
    client = Client(USER, TOKEN, transport=transport)
    for count in (1, 2):
        client.calls.get("c1")
        assert len(exchanges(path)) == count
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_a_given_transport_is_not_closed(path: Path) -> None:
    """Whoever made it closes it."""
    inner = MockTransport(platform)
    with Recorder(path, inner):
        pass
    assert not inner.closed


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "not JSON"),
        ("[]", "does not hold recorded exchanges"),
        ('{"version": 2, "exchanges": []}', "its version is 2, not 1: record it again"),
        ('{"exchanges": []}', "its version is None"),
    ],
)
def test_another_file_is_refused(tmp_path: Path, text: str, message: str) -> None:
    """Rather than answered from by guessing."""
    (tmp_path / "x.json").write_text(text)
    with pytest.raises(RecordingError, match=message):
        Replayer(tmp_path / "x.json")


# -- what was not recorded ------------------------------------------------------------------------------------------


def two(client: Client) -> None:
    client.calls.create(to=ALICE, from_=BOB)
    client.calls.get("c1")


REFUSED: dict[str, tuple[Callable[[Client], Any], str]] = {
    "another operation": (lambda c: c.calls.get("c1"), "get_call is sent, but exchange 1 is create_call"),
    "another argument": (lambda c: c.calls.create(to=ALICE, from_="me"), r"/json/from: .*was recorded, 'me' is sent"),
    "an argument less": (lambda c: c.calls.create(to=ALICE), "/json/from: it was recorded and is not sent"),
    "one number for two": (lambda c: c.calls.create(to=ALICE, from_=f"+{ALICE}"), "masks stand for other values"),
    "one too many": (lambda c: (two(c), c.calls.get("c1")), "get_call is sent, but nothing is left"),
    "the other way round": (lambda c: (c.calls.get("c1"), c.calls.create(to=ALICE)), "exchange 1 is create_call"),
    "too few": (lambda c: c.calls.create(to=ALICE, from_=BOB), r"not everything .* \['exchange 2: get_call'\]"),
}


@pytest.mark.parametrize(("use", "message"), REFUSED.values(), ids=REFUSED.keys())
def test_what_was_not_recorded_fails_and_says_so(path: Path, use: Callable[[Client], Any], message: str) -> None:
    """It must not be taken for an answer, nor for an error of the API."""
    recorded(path, platform, two)
    with pytest.raises(NotRecorded, match=message):
        replayed(path, use)


def test_no_failure_tells_a_number_that_was_sent(path: Path) -> None:
    """Logs of tests are public."""
    recorded(path, platform, two)
    with pytest.raises(NotRecorded) as caught:
        replayed(path, lambda client: client.calls.create(to=f"call {BOB}", from_=BOB))
    assert BOB[1:] not in str(caught.value)


def test_requests_may_come_in_any_order_if_they_may(path: Path) -> None:
    """Threads and tasks do not keep one."""

    def turned(client: Client) -> list[Any]:
        return [client.calls.create(to=ALICE, from_=BOB), client.calls.look_up(BOB), client.calls.get("c1")]

    def straight(client: Client) -> list[Any]:
        got, created = client.calls.get("c1"), client.calls.create(to=ALICE, from_=BOB)
        return [created, client.calls.look_up(BOB), got]

    first = recorded(path, platform, straight)
    assert replayed(path, turned, order="any") == first
    with pytest.raises(NotRecorded, match=r"delete_call is sent, but exchange 1 is get_call; exchange 2"):
        replayed(path, lambda client: client.calls.delete("c1"), order="any")


def test_each_exchange_answers_once(path: Path) -> None:
    """In either order: what changes between two equal requests stays in its place."""
    count = iter(range(9))
    handler: Handler = lambda _: answer(200, {"call_id": str(next(count))})  # noqa: E731
    use: Callable[[Client], Any] = lambda client: [client.calls.get("c").call_id for _ in range(3)]  # noqa: E731
    assert recorded(path, handler, use) == ["0", "1", "2"]
    assert replayed(path, use) == replayed(path, use, order="any") == ["0", "1", "2"]


# -- changed contracts ----------------------------------------------------------------------------------------------


def changed(monkeypatch: pytest.MonkeyPatch, **changes: Any) -> None:
    operation = sample.GET_CALL
    values = {name: getattr(operation, name) for name in operation.__struct_fields__}
    monkeypatch.setattr(sample, "GET_CALL", Operation(**{**values, **changes}))


def test_an_operation_that_is_sent_elsewhere_now_has_to_be_recorded_again(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The recorded answer proves nothing any more."""
    use: Callable[[Client], Any] = lambda client: client.calls.get("c1")  # noqa: E731
    recorded(path, platform, use)
    changed(monkeypatch, path="/Account/{auth_id}/Calls/{call_id}/")
    with pytest.raises(ContractChanged, match=r"was recorded as GET /Account/\{auth_id\}/Call/.* is now GET .*/Calls/"):
        replayed(path, use)


def test_an_answer_that_no_longer_fits_has_to_be_recorded_again(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read leniently it would give results that the API does not give."""
    use: Callable[[Client], Any] = lambda client: client.calls.get("c1")  # noqa: E731
    recorded(path, platform, use)
    changed(monkeypatch, result=sample.Created)
    with pytest.raises(ContractChanged, match="missing required field `api_id`"):
        replayed(path, use)


def test_an_answer_that_never_fitted_is_replayed_as_it_was(path: Path) -> None:
    """How the client takes odd answers is worth a test of its own."""
    use: Callable[[Client], Any] = lambda client: client.calls.get("c1")  # noqa: E731
    handler: Handler = lambda _: answer(200, {"call_id": 5})  # noqa: E731
    assert replayed_equals(path, handler, use)
    assert exchanges(path)[0]["documented"] is False


def replayed_equals(path: Path, handler: Handler, use: Callable[[Client], Any]) -> bool:
    first = recorded(path, handler, use)
    return bool(replayed(path, use) == first)


def test_a_new_optional_field_is_no_change(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An update of the client should not fail tests for nothing."""

    class Longer(sample.Call, frozen=True, kw_only=True):
        added: str | None = None

    use: Callable[[Client], Any] = lambda client: client.calls.get("c1").call_id  # noqa: E731
    recorded(path, platform, use)
    changed(monkeypatch, result=Longer)
    assert replayed(path, use) == "c1"


def test_a_request_of_ones_own_is_recorded_by_what_it_is(path: Path) -> None:
    """A transport can be used without a client."""
    request = Request(method="GET", origin="http://localhost", target="/health", headers={})
    Recorder(path, MockTransport(lambda _: Response(200, {}, b"fine"))).send(request)
    assert Replayer(path).send(request) == Response(200, {}, b"fine")


def test_failures_are_raised_again(path: Path) -> None:
    """With everything that decides whether to try again."""

    def fail(_: Request) -> Response:
        raise NotSent("no route", timeout=True)

    request = Request(method="GET", origin="http://localhost", target="/", headers={})
    with pytest.raises(NotSent):
        Recorder(path, MockTransport(fail)).send(request)
    with pytest.raises(TransportError) as caught:
        Replayer(path).send(request)
    assert isinstance(caught.value, NotSent)
    assert (caught.value.reason, caught.value.timeout) == ("no route", True)
