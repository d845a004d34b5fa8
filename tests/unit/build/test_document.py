"""What is not an operation: client, errors, events."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator import ir
from tests.unit.build.documents import built, library, minimal, operation


def test_the_client_is_what_the_document_says(tmp_path: Path) -> None:
    """Nothing in the generator names an API."""
    api, _ = built(tmp_path, library())
    assert api.client == ir.Client(
        package="library_client",
        class_name="Library",
        async_class_name="AsyncLibrary",
        exception="LibraryError",
        distribution="library-client",
        username="reader_id",
        password="reader_key",
        environment=(("reader_id", "LIBRARY_ID"), ("reader_key", "LIBRARY_KEY")),
        samples=(("list", "list_books"),),
        guides=(("Read aloud", "../docs/read-aloud.md"),),
    )
    assert api.envelope == ir.Envelope(("/request_id",), ("/error", "/error/message"))
    assert (api.title, api.version, api.servers) == ("Library API", "2.1.0", ("https://library.example/v2",))
    assert (api.license, api.private) == ("MIT", ("title",))
    assert api.contact == {"name": "The library", "email": "help@library.example"}


@pytest.mark.parametrize(
    ("title", "package", "class_name"),
    [
        ("Small API", "small_api", "SmallApiClient"),
        ("Библиотека", "client", "ClientClient"),
        ("import", "import_", "ImportClient"),
    ],
)
def test_without_a_word_on_it_the_client_is_named_after_the_title(
    tmp_path: Path, title: str, package: str, class_name: str
) -> None:
    """Documents that carry no extension work too."""
    client = built(tmp_path, minimal(info={"title": title, "version": "1"}))[0].client
    assert (client.package, client.class_name, client.username) == (package, class_name, "username")
    assert client.environment[0] == ("username", f"{package.upper()}_USERNAME".replace("__", "_"))


def test_errors_are_listed_with_bases_first(tmp_path: Path) -> None:
    """So that a module can define them in this order."""
    errors = built(tmp_path, library())[0].errors
    assert [(e.name, e.status, e.base) for e in errors] == [
        ("ForbiddenError", "403", None),
        ("NoRoomError", "403", "ForbiddenError"),
        ("NotFoundError", "404", None),
    ]
    assert errors[1].description == "No room."


def test_one_exception_may_stand_for_several_statuses_of_a_kind(tmp_path: Path) -> None:
    """Server errors, say."""
    answers = {status: {"description": "", "x-exception": "ServerError"} for status in ("500", "503")}
    api, problems = built(tmp_path, minimal(paths={"/a": {"get": {"responses": answers}}}))
    assert (problems, [(e.name, e.status) for e in api.errors]) == ([], [("ServerError", "5XX")])


def test_events_come_from_webhooks_and_callbacks_once(tmp_path: Path) -> None:
    """Many operations share one callback."""
    api, _ = built(tmp_path, library())
    overdue, result = api.events
    policy = ir.Delivery("form", ("POST", "GET"), "ack", 15.0, (60.0, 120.0), configurable=True, empty="<none/>")
    assert (overdue.name, overdue.model, overdue.webhook, overdue.signatures) == (
        "overdue",
        "OverdueEvent",
        True,
        ("v2", "v3"),
    )
    assert (overdue.summary, overdue.description) == ("A book is overdue.", "Sent every day.")
    assert (overdue.lifecycle.deprecated, overdue.delivery, result.delivery) == (True, policy, policy)
    assert (overdue.known_by, result.known_by) == ((("book", ("b1", "b2")), ("reader", False)), ())
    assert (result.name, result.webhook) == ("async_result", False)
    (callback,) = operation(api, "create_book").callbacks
    assert (callback.name, callback.expression, callback.event) == (
        "async_result",
        "{$request.query.callback_url}",
        "async_result",
    )


def test_signature_schemes_keep_their_order(tmp_path: Path) -> None:
    """The strongest comes first, and decides."""
    api, _ = built(tmp_path, library())
    new, old = api.signature_schemes
    assert (new.name, new.algorithm, new.signs) == ("v3", "hmac-sha256", "base-query-fields-nonce")
    assert (new.signature, new.main_account, new.nonce) == ("X-Sign", "X-Main", "X-Nonce")
    assert (old.name, old.algorithm, old.main_account, old.nonce) == ("v2", "hmac-sha1", None, None)


def test_an_event_without_a_policy_is_read_as_it_describes_itself(tmp_path: Path) -> None:
    """Documents of others have webhooks as well, in place and in JSON."""
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Dog"}}}}
    post: dict[str, Any] = {"requestBody": body, "responses": {"200": {"description": "", "content": {"text/xml": {}}}}}
    schemas = {"Dog": {"type": "object", "properties": {"name": {"type": "string"}}}}
    api, problems = built(tmp_path, minimal(webhooks={"bark": {"post": post}}, components={"schemas": schemas}))
    (event,) = api.events
    assert (problems, event.name, event.model) == ([], "bark", "Dog")
    assert event.delivery == ir.Delivery("default", ("POST",), "xml", 0.0, (), configurable=False)


@pytest.mark.parametrize(
    "document", [{}, {"info": None, "paths": []}, {"webhooks": {"a": None}, "paths": {"/a": {"get": 5}}}]
)
def test_a_malformed_document_is_no_surprise(tmp_path: Path, document: dict[str, Any]) -> None:
    """It is built before anybody has looked at its structure: what is wrong is told elsewhere."""
    built(tmp_path, document)
