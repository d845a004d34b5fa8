"""Operations: what each part of one becomes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator import ir
from tests.unit.build.documents import at, built, library, minimal, operation

BOOKS = ("paths", "/Reader/{reader_id}/Book/")
STRING = {"type": "string"}
DOG = {"type": "object", "properties": {"name": STRING}}
CAT = {"type": "object", "properties": {"lives": STRING}}


def only(tmp_path: Path, operation: dict[str, Any], verb: str = "get", **parts: Any) -> ir.Operation:
    """The one operation of a document, built without problems."""
    schemas = {"Dog": DOG, "Cat": CAT, "Map": {"type": "object", "additionalProperties": STRING}}
    path_item = {verb: operation, **parts.pop("item", {})}
    document = minimal(
        paths={"/dogs/{id}": path_item}, components={"schemas": schemas, **parts.pop("components", {})}, **parts
    )
    api, problems = built(tmp_path, document)
    assert problems == []
    return api.resources[0].operations[0]


def answer(schema: Any | None = None) -> dict[str, Any]:
    return {"description": "It.", **({} if schema is None else {"content": {"application/json": {"schema": schema}}})}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def test_an_operation_has_all_that_the_document_says_of_it(tmp_path: Path) -> None:
    """Nobody reads the document after this."""
    api, problems = built(tmp_path, library())
    made = operation(api, "create_book")
    assert problems == []
    assert (made.method, made.path, made.server) == ("POST", "/Reader/{reader_id}/Book/", "https://library.example/v2")
    assert (made.resource, made.name, made.tag, made.summary) == ("books", "create", "Books", "Add a book.")
    assert (made.retry, made.lifecycle) == ("when-unsent", ir.Lifecycle("beta", since="2026-01"))
    assert made.result == ir.Named("Created")
    assert [(response.status, response.exception) for response in made.responses] == [
        ("201", None),
        ("202", None),
        ("403", "NoRoomError"),
        ("404", "NotFoundError"),
    ]
    assert [example.name for example in made.request_examples] == ["novel"]
    assert [(status, example.name) for status, example in made.response_examples] == [("201", "made")]


def test_a_parameter_is_read_with_all_that_stands_beside_its_schema(tmp_path: Path) -> None:
    """The parser rebuilds parameters from six attributes."""
    api, _ = built(tmp_path, library())
    author = next(p for p in operation(api, "list_books").parameters if p.wire == "from")
    assert (author.python, author.where, author.required, author.type) == ("from_", "query", False, ir.Scalar("string"))
    assert (author.description, author.constraints.max_length) == ("Who wrote it.", 9)
    assert author.lifecycle == ir.Lifecycle("uncertain", deprecated=True)
    assert [p.client_option for p in operation(api, "list_books").parameters][:2] == ["reader_id", None]


def test_a_path_item_has_parameters_and_servers_for_all_its_operations(tmp_path: Path) -> None:
    """The operation's own word goes before that of its path, that before the document's."""
    id_, page = (
        {"name": n, "in": w, "required": True, "schema": STRING} for n, w in (("id", "path"), ("page", "query"))
    )
    own = {**page, "description": "Mine.", "required": False}
    item = {
        "parameters": [id_, page],
        "servers": [{"url": "https://{host}/", "variables": {"host": {"default": "a.example"}}}],
    }
    made = only(tmp_path, {"parameters": [own], "responses": {}}, item=item, servers=[{"url": "https://b.example"}])
    assert [(p.wire, p.required, p.description) for p in made.parameters] == [
        ("id", True, ""),
        ("page", False, "Mine."),
    ]
    assert made.server == "https://a.example"


@pytest.mark.parametrize(
    ("responses", "result"),
    [
        pytest.param({"204": answer()}, None, id="nothing"),
        pytest.param({"200": answer(ref("Dog"))}, ir.Named("Dog"), id="one"),
        pytest.param(
            {"200": answer(ref("Dog")), "204": answer()},
            ir.OneOf((ir.Named("Dog"), ir.Scalar("null"))),
            id="or nothing",
        ),
        pytest.param(
            {"201": answer(ref("Cat")), "200": answer(ref("Dog"))},
            ir.OneOf((ir.Named("Dog"), ir.Named("Cat"))),
            id="ascending",
        ),
        pytest.param({"200": answer(ref("Dog")), "201": answer(ref("Dog"))}, ir.Named("Dog"), id="the same"),
        pytest.param({"2XX": answer(ref("Dog")), "default": answer(ref("Cat"))}, ir.Named("Dog"), id="range"),
        pytest.param({"200": answer(ref("Map"))}, ir.MapOf(ir.Scalar("string")), id="map"),
        pytest.param({"404": answer(ref("Dog"))}, None, id="errors alone"),
    ],
)
def test_the_result_is_what_success_carries(tmp_path: Path, responses: dict[str, Any], result: ir.Type | None) -> None:
    """A method returns that, whatever the status."""
    assert only(tmp_path, {"responses": responses}).result == result


@pytest.mark.parametrize(
    ("content", "media", "type_"),
    [
        ({"application/json": {}}, "application/json", ir.Scalar("any")),
        ({"text/csv": {}, "application/json": {"schema": ref("Dog")}}, "application/json", ir.Named("Dog")),
        ({"application/problem+json": {"schema": ref("Dog")}}, "application/problem+json", ir.Named("Dog")),
        ({"audio/mpeg": {}}, "audio/mpeg", ir.Scalar("binary")),
        ({"text/xml": {}}, "text/xml", ir.Scalar("string")),
        ({"audio/mpeg": {"schema": {"type": "string", "format": "binary"}}}, "audio/mpeg", ir.Scalar("binary")),
    ],
)
def test_a_response_is_read_in_its_json_form(tmp_path: Path, content: Any, media: str, type_: ir.Type) -> None:
    """The parser takes the first media type it knows, even plain text before JSON."""
    (response,) = only(tmp_path, {"responses": {"200": {"description": "", "content": content}}}).responses
    assert (response.media, response.type) == (media, type_)


def test_a_response_header_is_read(tmp_path: Path) -> None:
    """By reference as well."""
    api, _ = built(tmp_path, library())
    (header,) = operation(api, "list_books").responses[0].headers
    assert (header.name, header.description, header.type) == ("X-Request-Id", "To ask about.", ir.Scalar("string"))


@pytest.mark.parametrize(
    ("media", "schema"),
    [
        ("application/json", ref("Dog")),
        ("multipart/form-data", ref("Dog")),
        ("application/x-www-form-urlencoded", ref("Dog")),
    ],
)
def test_the_properties_of_a_body_are_its_arguments(tmp_path: Path, media: str, schema: Any) -> None:
    """In each media type that a client writes."""
    body = only(tmp_path, {"requestBody": {"content": {media: {"schema": schema}}}, "responses": {}}, "post").body
    assert body is not None
    assert (body.media, body.model, body.required, [f.wire for f in body.fields]) == (media, "Dog", False, ["name"])


def test_what_is_read_only_is_no_argument(tmp_path: Path) -> None:
    """One schema may describe what is sent and what comes back."""
    body = operation(built(tmp_path, library())[0], "create_book").body
    assert body is not None
    assert "state" not in [field.wire for field in body.fields]


@pytest.mark.parametrize(
    ("verb", "retry"),
    [("get", "safe"), ("head", "safe"), ("put", "safe"), ("delete", "safe"), ("post", "never"), ("patch", "never")],
)
def test_a_request_is_repeated_as_its_method_allows_if_nothing_is_said(tmp_path: Path, verb: str, retry: str) -> None:
    """RFC 9110, section 9.2.2."""
    assert only(tmp_path, {"responses": {}}, verb).retry == retry


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ({"x-resource": "hounds", "x-method": "fetch", "operationId": "getDog"}, ("hounds", "fetch")),
        ({"tags": ["Good Dogs"], "operationId": "getDog"}, ("good_dogs", "get_dog")),
        ({}, ("dogs", "get_dogs_by_id")),
    ],
)
def test_an_operation_has_a_place_in_the_client_whatever_is_said(tmp_path: Path, said: Any, place: Any) -> None:
    """By extension, by tag and operationId, or by the path."""
    made = only(tmp_path, {**said, "responses": {}})
    assert (made.resource, made.name) == place


def test_variants_are_operations_of_their_own(tmp_path: Path) -> None:
    """One path and verb, several methods: each with the parameters, answer and examples that are its own."""
    api, problems = built(tmp_path, library())
    base, lent = operation(api, "list_books"), operation(api, "list_lent_books")
    assert problems == []
    assert lent.variant == ir.Variant(of="list_books", fixed=(("state", "lent"),))
    assert (lent.name, lent.summary, lent.description, lent.paging) == (
        "list_lent",
        "List lent books.",
        "Newest first.",
        None,
    )
    assert [p.wire for p in lent.parameters] == ["reader_id", "limit", "callback_url", "callback_method"]
    assert "state" not in [p.wire for p in base.parameters]
    assert (base.result, lent.result) == (ir.Named("BookList"), ir.Named("LentIds"))
    assert [e.name for _, e in base.response_examples] == ["page"]
    assert [e.name for _, e in lent.response_examples] == ["lent"]
    assert lent.asyncable == base.asyncable


def test_a_variant_without_the_asynchronous_arguments_is_not_asynchronous(tmp_path: Path) -> None:
    """It says which parameters still apply."""
    document = library()
    at(document, *BOOKS, "get", "x-variants", 0)["parameters"] = ["limit"]
    api, problems = built(tmp_path, document)
    lent = operation(api, "list_lent_books")
    assert (problems, lent.asyncable, lent.callbacks) == ([], None, ())


def test_a_paging_rule_is_read_with_the_items_type(tmp_path: Path) -> None:
    """It is declared, and verified against the schemas; unset members resolve too."""
    paging = operation(built(tmp_path, library())[0], "list_books").paging
    assert paging is not None
    assert (paging.name, paging.limit, paging.offset, paging.maximum, paging.stop) == (
        "by_offset",
        "limit",
        "offset",
        20,
        "next",
    )
    assert (paging.items, paging.meta, paging.next, paging.total) == ("/books", "/meta", "/meta/next", "/meta/total")
    assert paging.item == ir.Named("Book")


def test_an_asynchronous_request_has_an_ordinary_result(tmp_path: Path) -> None:
    """What it gives at once is apart."""
    api, _ = built(tmp_path, library())
    made = operation(api, "create_book")
    accepted = next(response for response in made.responses if response.status == "202")
    assert (
        made.asyncable == api.asyncable == ir.Asyncable("callback_url", "callback_method", "Accepted", "request queued")
    )
    assert accepted.type == ir.OneOf((ir.Named("Created"), ir.Named("Accepted")))
    assert operation(api, "delete_book").asyncable is None


def test_resources_are_in_the_order_of_their_first_operations(tmp_path: Path) -> None:
    """With the description of the tag, and the file that most of it is written in."""
    api, _ = built(tmp_path, library())
    (books,) = api.resources
    assert (books.name, books.class_name, books.description) == ("books", "Books", "Everything on the shelves.")
    assert books.source == "openapi.json"
    assert [o.id for o in books.operations] == ["list_books", "list_lent_books", "create_book", "delete_book"]


def test_an_operation_is_called_there_what_it_is_called_here_unless_the_document_says_otherwise(tmp_path: Path) -> None:
    """Most names are the same; only the others are written down."""
    api, problems = built(tmp_path, library())
    assert problems == []
    assert operation(api, "list_books").formerly == ir.Formerly(("books.list",))
    assert operation(api, "create_book").formerly == ir.Formerly(("books.add",), (("name", "title"),), "Adds one.")
    assert operation(api, "list_lent_books").formerly == ir.Formerly(
        ("lent.ids", "books.lent_ids"), (("count", "limit"),), "All at once."
    )
    assert operation(api, "delete_book").formerly is None


def test_without_another_package_nothing_was_called_otherwise(tmp_path: Path) -> None:
    """Most documents know of none."""
    made = only(tmp_path, {"operationId": "a", "responses": {"204": answer()}})
    assert made.formerly is None


def test_a_parameter_has_its_examples(tmp_path: Path) -> None:
    """They make samples that look like real calls."""
    shown = {"name": "id", "in": "path", "required": True, "schema": STRING, "example": "d-17"}
    named = {"name": "kind", "in": "query", "schema": STRING, "examples": {"big": {"summary": "B.", "value": "dane"}}}
    made = only(tmp_path, {"operationId": "a", "parameters": [shown, named], "responses": {"204": answer()}})
    assert [parameter.examples for parameter in made.parameters] == [
        (ir.Example("example", "", "d-17"),),
        (ir.Example("big", "B.", "dane"),),
    ]
