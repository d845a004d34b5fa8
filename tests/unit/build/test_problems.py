"""What the build verifies: each mistake is one problem, where it is written, that says what to do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.unit.build.documents import at, built, library, told

BOOKS = ("paths", "/Reader/{reader_id}/Book/")
LIST, CREATE = (*BOOKS, "get"), (*BOOKS, "post")
PAGING = ("components", "x-pagination", "by_offset")
SCHEMAS = ("components", "schemas")
BOOK = (*SCHEMAS, "Book", "properties")

Change = Callable[[dict[str, Any]], Any]


def put(*place: str | int, **values: Any) -> Change:
    """A change that sets keys of a part; `x_` in a name stands for `x-`."""
    named = {key.replace("_", "-") if key.startswith("x_") else key: value for key, value in values.items()}
    return lambda document: at(document, *place).update(named)


def drop(*place: str | int) -> Change:
    """A change that removes a part."""
    return lambda document: at(document, *place[:-1]).pop(place[-1])


def case(rule: str, message: str, *changes: Change, id: str) -> Any:  # noqa: A002 - as pytest calls it
    return pytest.param(changes, rule, message, id=id)


@pytest.mark.parametrize(
    ("changes", "rule", "message"),
    [
        case(
            "sample-known",
            "There is no operation `list_book` to show for `list`.",
            put("x-client", samples={"list": "list_book"}),
            id="sample of nothing",
        ),
        case(
            "private-known",
            "No property and no parameter is called `titel`.",
            put(x_private=["titel"]),
            id="nothing private",
        ),
        case(
            "paging-fits",
            "list_books: there is no paging rule `by_ofset`.",
            put(*LIST, x_pagination="by_ofset"),
            id="unknown rule",
        ),
        case(
            "paging-fits",
            "list_books: it has no query parameter `limit`, which is the paging rule's `limit`.",
            drop(*LIST, "parameters", 2),
            id="no limit",
        ),
        case(
            "paging-fits",
            "list_books: `offset`, the paging rule's `offset`, is string.",
            put("components", "parameters", "offset", schema={"type": "string"}),
            id="text offset",
        ),
        case(
            "paging-fits",
            "list_books: the paging rule's `maximum` is 50, but `limit` goes up to 20.",
            put(*PAGING, maximum=50),
            id="maximum",
        ),
        case(
            "paging-fits",
            "list_books: the paging rule's `maximum` is no positive number.",
            put(*PAGING, maximum="20"),
            id="no maximum",
        ),
        case(
            "paging-fits",
            "list_books: `items` is /objects, but BookList has no such member.",
            put(*PAGING, items="/objects"),
            id="no items",
        ),
        case(
            "paging-fits",
            "list_books: `items` is /meta, which is Meta, no list.",
            put(*PAGING, items="/meta"),
            id="items no list",
        ),
        case(
            "paging-fits",
            "list_books: `next` is /meta/nxt, but BookList has no such member.",
            put(*PAGING, next="/meta/nxt"),
            id="no next",
        ),
        case(
            "paging-fits",
            "list_books: `next` is /meta/total, which is integer.",
            put(*PAGING, next="/meta/total"),
            id="numeric next",
        ),
        case(
            "paging-fits",
            "list_books: `total` is /meta/next, which is string | null.",
            put(*PAGING, total="/meta/next"),
            id="text total",
        ),
        case(
            "paging-fits",
            "list_books: the paging rule stops by `next`, and has none.",
            drop(*PAGING, "next"),
            id="stop without next",
        ),
        case(
            "paging-fits",
            "list_books: the paging rule's `stop` is `last`.",
            put(*PAGING, stop="last"),
            id="unknown stop",
        ),
        case(
            "async-complete",
            "create_book: it can be made asynchronous, but lacks the argument `callback_url`.",
            drop(*SCHEMAS, "BookCreate", "allOf", 1, "properties", "callback_url"),
            id="no url",
        ),
        case(
            "async-complete",
            "create_book: it can be made asynchronous, but lacks a 202 that allows `Accepted`.",
            drop(*CREATE, "responses", "202"),
            id="no 202",
        ),
        case(
            "async-complete",
            "create_book: it can be made asynchronous, but lacks a callback to `callback_url`.",
            drop(*CREATE, "callbacks"),
            id="no callback",
        ),
        case(
            "body-model",
            "The request body is no object with a component name, so it has no properties to be arguments.",
            put(*CREATE, "requestBody", "content", "application/json", schema={"$ref": "#/components/schemas/Ratings"}),
            id="map body",
        ),
        case(
            "unsupported-feature",
            "The body is in text/plain, which the client does not write.",
            put(*CREATE, "requestBody", content={"text/plain": {}}),
            id="text body",
        ),
        case(
            "unsupported-feature",
            "The parameter `from` travels in cookie.",
            put("components", "parameters", "author", **{"in": "cookie"}),
            id="cookie",
        ),
        case(
            "unsupported-feature",
            "The parameter `from` has no `schema`.",
            drop("components", "parameters", "author", "schema"),
            id="no schema",
        ),
        case(
            "exception-agrees",
            "`NoRoomError` derives from `Forbiden`, which no response raises, or which derives from it.",
            put("components", "responses", "RoomForbidden", x_exception={"name": "NoRoomError", "base": "Forbiden"}),
            id="unknown base",
        ),
        case(
            "exception-agrees",
            "`ForbiddenError` is not what it is at openapi.json:",
            put("components", "responses", "NotFound", x_exception={"name": "ForbiddenError", "base": "NoRoomError"}),
            id="two bases",
        ),
        case(
            "variant-fits",
            "list_books: there is no schema `Lent` for the variant to return.",
            put(*LIST, "x-variants", 0, schema="Lent"),
            id="unknown schema",
        ),
        case(
            "variant-fits",
            "list_lent_books: its schema is no alternative of the operation's 200.",
            put(*LIST, "x-variants", 0, schema="Meta"),
            id="stray schema",
        ),
        case(
            "variant-fits",
            "list_lent_books: the operation has no query parameter `size`.",
            put(*LIST, "x-variants", 0, parameters=["size"]),
            id="unknown parameter",
        ),
        case(
            "variant-fits",
            "list_lent_books: the operation has no query parameter `stat` to be fixed.",
            put(*LIST, "x-variants", 0, query={"stat": "lent"}),
            id="unknown fixed",
        ),
        case(
            "variant-fits",
            "list_lent_books: `state` is fixed, and cannot apply at the same time.",
            put(*LIST, "x-variants", 0, parameters=["state"]),
            id="fixed and applying",
        ),
        case(
            "variant-fits",
            "list_lent_books: `callback_method` cannot be `PUT`.",
            put(*LIST, "x-variants", 0, query={"callback_method": "PUT"}, parameters=["limit"]),
            id="no such value",
        ),
        case(
            "event-complete",
            "There is no delivery policy `from`.",
            put("components", "pathItems", "overdue", "post", x_delivery="from"),
            id="unknown policy",
        ),
        case(
            "event-complete",
            "The event `overdue` has no body with a component name.",
            drop("components", "pathItems", "overdue", "post", "requestBody"),
            id="no body",
        ),
        case(
            "event-complete",
            "The event `overdue` has no request.",
            drop("components", "pathItems", "overdue", "post"),
            id="no request",
        ),
        case(
            "event-complete",
            "There is no signature scheme `v1`.",
            put("components", "pathItems", "overdue", "post", x_signature=["v1"]),
            id="unknown scheme",
        ),
        case(
            "event-complete",
            "`OverdueEvent` has no property `title`.",
            put("components", "pathItems", "overdue", "post", x_known_by={"title": True, "absent": False}),
            id="known by what it has not",
        ),
        case(
            "name-clash",
            "`OverdueEvent`: property `extra` is `extra` in Python, where events have other fields.",
            put("components", "schemas", "OverdueEvent", "properties", extra={"type": "string"}),
            id="extra of an event",
        ),
        case(
            "name-clash",
            "`Book`: property `sequel_` is `sequel` in Python, as is `sequel` at openapi.json:",
            put(*BOOK, sequel_={"type": "string"}),
            id="properties",
        ),
        case(
            "name-clash",
            "`State`: value `On Shelf` is `ON_SHELF` in Python, as is `on-shelf` at openapi.json:",
            put(*SCHEMAS, "State", enum=["on-shelf", "On Shelf", "lent"]),
            id="values",
        ),
        case(
            "name-clash",
            "`create_book`: argument `book-id` is `book_id` in Python, as is `book_id` at openapi.json:",
            put(*CREATE, parameters=[{"$ref": "#/components/parameters/book_id"}]),
            put(*BOOK, **{"book-id": {"type": "string"}}),
            id="arguments",
        ),
        case(
            "name-clash",
            "Schema `MediA` is `MediA` in Python",
            put(*SCHEMAS, **{"MediA": {"type": "string", "enum": ["a"]}, "Medi.A": {"type": "string", "enum": ["a"]}}),
            id="schemas",
        ),
        case(
            "name-clash",
            "`books`: operation `create_book` is `list` in Python, as is `list_books` at openapi.json:",
            put(*CREATE, x_method="list"),
            id="methods",
        ),
        case(
            "name-clash",
            "Operation `list-books` is `LIST_BOOKS` in Python, as is `list_books` at openapi.json:",
            put(*CREATE, operationId="list-books"),
            id="operations",
        ),
        case(
            "name-clash",
            "Resource `async_books` is `AsyncBooks` in Python, as is `books` at openapi.json:",
            put(*CREATE, x_resource="async_books"),
            id="resources",
        ),
        case(
            "name-clash",
            "The client has a method `close` of its own.",
            put(*CREATE, x_resource="close"),
            id="client members",
        ),
        case(
            "name-refused",
            "The name `größe` has a letter outside ASCII (U+00DF).",
            put(*CREATE, x_method="größe"),
            id="method name",
        ),
    ],
)
def test_each_mistake_is_one_problem(tmp_path: Path, changes: tuple[Change, ...], rule: str, message: str) -> None:
    """Nothing is guessed or dropped: the document is corrected instead."""
    document = library()
    for change in changes:
        change(document)
    _, problems = built(tmp_path, document)
    assert [m for m in told(problems, rule) if m.startswith(message)], problems
    assert all(problem.hint.endswith((".", "?")) and problem.location.line > 1 for problem in problems)


def test_a_clash_is_settled_by_a_stated_name(tmp_path: Path) -> None:
    """None of the two is renamed silently: a client's users would see it change with the document."""
    document = library()
    put(*BOOK, SEQUEL={"type": "string", "x-python-name": "other"})(document)
    assert built(tmp_path, document)[1] == []


def test_arguments_filled_by_the_client_clash_with_nothing(tmp_path: Path) -> None:
    """They are not in the signature."""
    document = library()
    put(*BOOK, reader_id={"type": "string", "description": "Who."})(document)
    assert told(built(tmp_path, document)[1], "name-clash") == []


def test_names_clash_in_any_order(tmp_path: Path) -> None:
    """Which of the two stands first does not matter."""
    document = library()
    properties = at(document, *BOOK)
    clash = {"SEQUEL": {"type": "string"}, **properties}
    at(document, *SCHEMAS, "Book")["properties"] = clash
    assert len(told(built(tmp_path, document)[1], "name-clash")) == 3  # in Book, in BookCreate and in create_book
