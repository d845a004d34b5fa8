"""The loss report: it misses nothing that is taken out of the IR, and explains what was left out on purpose."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from generator import ir
from generator.audit import EXPLAINED, losses, unexplained
from generator.audit.explained import reason
from generator.build import build
from generator.bundle import Bundle, bundle
from generator.schemas import read
from generator.source import Location
from tests.unit.build.documents import LIBRARY, at, bundled, library, told

# What the IR has that no part of the document says: made from names, derived from other parts, or a place.
DERIVED = {
    ir.Api: {"asyncable"},  # compared key by key where `x-async` stands
    ir.Resource: {"name", "class_name", "source"},
    ir.Operation: {"method", "path", "result", "name", "resource", "server", "tag"},
    ir.Paging: {"item"},
    ir.Field: {"python", "secret"},
    ir.Parameter: {"python"},
    ir.EnumValue: {"python"},
    ir.Model: {"name"},
    ir.Enum: {"name"},
    ir.Union: {"name"},
    ir.Variant: {"of"},
    ir.Event: {"name"},
    ir.Error: {"description", "status"},
    ir.Example: {"summary", "value"},
    ir.XmlElement: {"class_name"},
    ir.XmlAttribute: {"python"},
    ir.Asyncable: {"url", "method", "accepted", "message"},
}

Path_ = tuple[str | int, ...]


@pytest.fixture(scope="module")
def made() -> tuple[Bundle, ir.Api]:
    """The library document and all that is read of it."""
    document = bundle(LIBRARY)
    api, problems = build(document, read(document))
    assert problems == []
    return document, api


def library_api() -> ir.Api:
    document = bundle(LIBRARY)
    return build(document, read(document))[0]


def nodes(value: Any, path: Path_ = ()) -> Iterator[tuple[Path_, Any]]:
    """Every part of the IR that says something, with the way to it."""
    if isinstance(value, Location):
        return
    if dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            if field.name not in DERIVED.get(type(value), set()) | {"location", "kind"}:
                inner = getattr(value, field.name)
                yield (*path, field.name), inner
                yield from nodes(inner, (*path, field.name))
    elif isinstance(value, tuple):
        for index, inner in enumerate(value):
            yield (*path, index), inner
            if not isinstance(inner, tuple):  # a pair is one thing
                yield from nodes(inner, (*path, index))


def changed(value: Any, path: Path_, change: Callable[[Any], Any]) -> Any:
    """The IR with one part of it changed; an element that becomes `...` is taken out."""
    if not path:
        return change(value)
    key, *rest = path
    if isinstance(key, str):
        return dataclasses.replace(value, **{key: changed(getattr(value, key), tuple(rest), change)})
    inner = changed(value[key], tuple(rest), change)
    return (*value[:key], *(() if inner is ... else (inner,)), *value[key + 1 :])


API = library_api()
ELEMENTS = [path for path, _ in nodes(API) if isinstance(path[-1], int)]
# Said by the document, and not what a dataclass has if nothing is said.
SAID = [
    path
    for path, value in nodes(API)
    if isinstance(path[-1], str)
    and value not in (None, "", (), False, "stable")
    and not dataclasses.is_dataclass(value)
]


def label(path: Path_) -> str:
    return ".".join(map(str, path))


@pytest.mark.parametrize("path", ELEMENTS, ids=label)
def test_whatever_is_taken_out_of_the_ir_is_noticed(made: tuple[Bundle, ir.Api], path: Path_) -> None:
    """An operation, a parameter, a property, a value, a status, a header, a callback: any element of any list."""
    document, api = made
    assert unexplained(document, changed(api, path, lambda _: ...))


@pytest.mark.parametrize("path", SAID, ids=label)
def test_whatever_is_changed_in_the_ir_is_noticed(made: tuple[Bundle, ir.Api], path: Path_) -> None:
    """A description, a default, a limit, a pointer: any word of any node."""
    document, api = made
    assert unexplained(document, changed(api, path, _other))


def _other(value: Any) -> Any:
    match value:
        case bool():
            return not value
        case int() | float():
            return value + 1
        case str():
            return f"{value}x"
        case tuple():
            return ()
        case _:
            return {}


def test_what_is_there_is_not_reported(made: tuple[Bundle, ir.Api]) -> None:
    """The report of a good document holds explained losses alone."""
    document, api = made
    assert unexplained(document, api) == []
    found = losses(document, api)
    assert found == sorted(found)
    assert {loss.pointer for loss in found} >= {"/openapi", "/security", "/components/securitySchemes"}
    assert all(loss.reason for loss in found)


UNKNOWN: list[tuple[tuple[str | int, ...], str, Any]] = [
    ((), "unknown", 1),
    (("info",), "unknown", 1),
    (("x-client",), "nickname", "l"),
    (("paths", "/Reader/{reader_id}/Book/", "get"), "unknown", 1),
    (("paths", "/Reader/{reader_id}/Book/", "get", "x-variants", 0), "cookie", 1),
    (("paths", "/Reader/{reader_id}/Book/"), "unknown", 1),
    (("components", "parameters", "state"), "content", {}),
    (("components", "parameters", "state"), "style", "pipeDelimited"),
    (("components", "parameters", "state"), "explode", False),
    (("components", "responses", "NotFound"), "unknown", 1),
    (("components", "headers", "RequestId"), "style", "simple"),
    (("components", "schemas", "Book"), "patternProperties", {}),
    (("components", "schemas", "Book"), "unknown", 1),
    (("components", "schemas", "Book", "properties", "title"), "not", {}),
    (("components", "schemas", "Book", "properties", "tags", "items"), "if", {}),
    (("components", "schemas", "State"), "unknown", 1),
    (("components", "schemas", "Media"), "unevaluatedProperties", False),
    (("components", "schemas", "Media", "discriminator"), "unknown", 1),
    (("components", "schemas", "BookCreate", "allOf", 1), "dependentRequired", {}),
    (("components", "schemas", "BookId"), "contentMediaType", "text/plain"),
    (("components", "x-delivery", "form"), "until", 9),
    (("components", "x-pagination", "by_offset"), "cursor", "c"),
    (("components", "pathItems", "overdue", "post"), "parameters", []),
    (("components", "pathItems"), "forgotten", {"post": {}}),
    (("components", "callbacks"), "Forgotten", {}),
    (("x-xml",), "encoding", "UTF-8"),
    (("x-xml", "elements", "Book"), "colour", "red"),
    (("x-xml", "elements", "Book", "text"), "format", "uri"),
    (("x-xml", "elements", "Book", "attributes", "pages"), "contentEncoding", "base64"),
    (("x-xml", "elements", "Book", "attributes", "reader", "needs", "isLent"), "minimum", 1),
    (("x-access-token",), "audience", "a"),
    (("x-access-token", "grants", "lend"), "default", True),
    (("x-migration",), "language", "python"),
    (("paths", "/Reader/{reader_id}/Book/", "post", "x-migration"), "since", "2.0.0"),
]


@pytest.mark.parametrize(("place", "key", "value"), UNKNOWN, ids=[f"{label(p)}.{k}" for p, k, _ in UNKNOWN])
def test_a_keyword_that_nobody_reads_is_a_problem(tmp_path: Path, place: Path_, key: str, value: Any) -> None:
    """An unknown word, or one that is known and not supported, must not be passed over."""
    document = library()
    at(document, *place)[key] = value
    made = bundled(tmp_path, document)
    api, _ = build(made, read(made))
    (problem,) = unexplained(made, api)
    assert problem.rule == "loss-unexplained"
    assert problem.message.startswith(f"`{key}` would be lost")
    assert problem.location.line > 1 or not place


MORE: list[tuple[tuple[str | int, ...], str, Any, str]] = [
    (("paths", "/Reader/{reader_id}/Book/", "get"), "x-state", {"does": "list"}, "keyword"),
    (("paths", "/Reader/{reader_id}/Book/", "get"), "tags", ["Books", "Other"], "tag"),
    (("components", "schemas", "Book", "properties", "title"), "example", "Emma", "keyword"),
    (("components", "schemas", "Book", "properties", "tags", "items"), "maxLength", 9, "nested maxLength"),
    (("components", "schemas", "Book"), "additionalProperties", False, "closed object"),
    (("components", "schemas", "Book"), "title", "A book", "title"),
    (("components", "examples"), "Unused", {"value": 1}, "unused component"),
    (("components", "responses", "NotFound", "content", "application/json"), "example", {}, "error example"),
]


@pytest.mark.parametrize(("place", "key", "value", "what"), MORE, ids=[f"{label(p)}.{k}" for p, k, _, _ in MORE])
def test_what_is_left_out_on_purpose_has_its_reason(
    tmp_path: Path, place: Path_, key: str, value: Any, what: str
) -> None:
    """It is in the report, and no problem."""
    document = library()
    at(document, *place)[key] = value
    made = bundled(tmp_path, document)
    found = losses(made, build(made, read(made))[0])
    assert [loss for loss in found if loss.what == what and loss.reason]
    assert [loss for loss in found if loss.reason is None] == []


def test_a_loss_is_told_where_the_document_says_it(made: tuple[Bundle, ir.Api]) -> None:
    """At the key, in the file."""
    document, api = made
    problems = unexplained(document, dataclasses.replace(api, events=()))
    assert "`overdue` would be lost (webhook): the client has nothing that stands for it." in told(
        problems, "loss-unexplained"
    )
    assert {problem.location.file for problem in problems} == {"library.yaml"}


def test_every_reason_is_a_sentence_and_every_entry_can_match() -> None:
    """The list is read by people; an entry hidden behind an earlier one explains nothing."""
    assert all(why.endswith(".") for _, _, why in EXPLAINED)
    for what, place, why in EXPLAINED:
        pointer = place.replace("/**", "/a/b").replace("*", "a")
        assert reason(what.replace("*", "a"), pointer) == why, (what, place)


@pytest.mark.parametrize(
    ("what", "pointer"),
    [
        ("operation", "/paths/~1a/get"),
        ("example", "/paths/~1a/get/responses/200/content/a/examples/b"),
        ("keyword", "/paths/~1a/get/unknown"),
        ("keyword", "/openapis"),
        ("property", "/components/schemas/A/properties/title"),
    ],
)
def test_no_reason_reaches_further_than_it_says(what: str, pointer: str) -> None:
    """A pattern that is too wide would hide a bug."""
    assert reason(what, pointer) is None


def test_extension_keys_of_others_are_passed_over_and_ours_are_not() -> None:
    """A document may carry keys of other tools; a key that has a meaning here must arrive."""
    assert reason("keyword", "/paths/~1a/get/x-twilio") is not None
    assert reason("keyword", "/paths/~1a/get/x-retry") is None
