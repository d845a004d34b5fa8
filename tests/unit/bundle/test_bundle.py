"""Laws of bundling: what has a name becomes a component, the rest is inlined, and nothing else changes."""

from __future__ import annotations

from typing import Any

import pytest

HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"


def test_files_become_one_document(bundled: Any) -> None:
    """Components by section and name, paths in the root's order, references rewritten, path items inlined."""
    made = bundled(
        {
            "openapi.yaml": HEAD
            + "paths:\n"
            + "  /z/: {$ref: 'resources/calls.yaml#/calls'}\n"
            + "  /a/: {$ref: 'resources/calls.yaml#/call'}\n"
            + "webhooks:\n"
            + "  answer: {$ref: 'webhooks/voice.yaml#/pathItems/answer'}\n"
            + "components:\n"
            + "  x-delivery: {calls: {timeout: 15}}\n"
            + "  securitySchemes: {basic: {type: http, scheme: basic}}\n",
            "resources/calls.yaml": """
                calls:
                  get:
                    parameters: [{$ref: '../shared/parameters.yaml#/parameters/limit'}]
                    callbacks: {answered: {$ref: '../webhooks/voice.yaml#/callbacks/Answered'}}
                    responses: {'200': {$ref: '../schemas/calls.yaml#/responses/Call'}}
                call:
                  delete: {responses: {'204': {description: gone}}}
                """,
            "schemas/calls.yaml": """
                responses:
                  Call: {description: A call., content: {application/json: {schema: {$ref: '#/schemas/Call'}}}}
                schemas:
                  Unused: {type: string}
                  Leg: {type: object, properties: {call: {$ref: '#/schemas/Call', description: Its call.}}}
                  Call: {type: object, properties: {legs: {type: array, items: {$ref: '#/schemas/Leg'}}}}
                """,
            "shared/parameters.yaml": "parameters: {limit: {name: limit, in: query, schema: {type: integer}}}\n",
            "webhooks/voice.yaml": """
                pathItems:
                  answer: {post: {responses: {'200': {description: ok}}}}
                callbacks:
                  Answered: {'{$request.body#/url}': {$ref: '#/pathItems/answer'}}
                """,
        }
    )
    assert made.problems == ()
    assert made.document == {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {
            "/z/": {
                "get": {
                    "parameters": [{"$ref": "#/components/parameters/limit"}],
                    "callbacks": {"answered": {"$ref": "#/components/callbacks/Answered"}},
                    "responses": {"200": {"$ref": "#/components/responses/Call"}},
                }
            },
            "/a/": {"delete": {"responses": {"204": {"description": "gone"}}}},
        },
        "webhooks": {"answer": {"$ref": "#/components/pathItems/answer"}},
        "components": {
            "schemas": {
                "Call": {
                    "type": "object",
                    "properties": {"legs": {"type": "array", "items": {"$ref": "#/components/schemas/Leg"}}},
                },
                "Leg": {
                    "type": "object",
                    "properties": {"call": {"$ref": "#/components/schemas/Call", "description": "Its call."}},
                },
            },
            "responses": {
                "Call": {
                    "description": "A call.",
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Call"}}},
                }
            },
            "parameters": {"limit": {"name": "limit", "in": "query", "schema": {"type": "integer"}}},
            "securitySchemes": {"basic": {"type": "http", "scheme": "basic"}},
            "callbacks": {"Answered": {"{$request.body#/url}": {"$ref": "#/components/pathItems/answer"}}},
            "pathItems": {"answer": {"post": {"responses": {"200": {"description": "ok"}}}}},
            "x-delivery": {"calls": {"timeout": 15}},
        },
    }
    assert list(made.document["paths"]) == ["/z/", "/a/"]
    sections = ["schemas", "responses", "parameters", "securitySchemes", "callbacks", "pathItems", "x-delivery"]
    assert list(made.document["components"]) == sections
    assert list(made.document["components"]["schemas"]) == ["Call", "Leg"]
    assert made.origin("schemas", "Call") == "schemas/calls.yaml"
    assert made.origin("securitySchemes", "basic") == "openapi.yaml"
    with pytest.raises(KeyError):
        made.origin("schemas", "Unused")


def test_locations_lead_back_to_the_file_a_part_was_written_in(bundled: Any) -> None:
    """Every later stage points at the source by a pointer into the bundle."""
    made = bundled(
        {
            "openapi.yaml": HEAD + "paths:\n  /a/: {$ref: 'a.yaml#/item'}\n",
            "a.yaml": "item:\n  get: {responses: {'200': {$ref: 'b.yaml#/responses/Ok'}}}\n",
            "b.yaml": "# two\n# lines\nresponses:\n  Ok: {description: ok}\n",
        }
    )
    places = {
        ("/paths/~1a~1", True): "openapi.yaml:4:3",
        ("/paths/~1a~1", False): "a.yaml:2:3",
        ("/paths/~1a~1/get", True): "a.yaml:2:3",
        ("/paths/~1a~1/get/responses/200/$ref", False): "a.yaml:2:35",
        ("/components/responses/Ok", True): "b.yaml:4:3",
        ("/components/responses/Ok/description", False): "b.yaml:4:21",
        ("/components/responses", True): "b.yaml:3:1",
        ("/components", False): "openapi.yaml:1:1",
        ("/components/responses/Ok/content", False): "b.yaml:4:7",
        ("/nothing/there", False): "openapi.yaml:1:1",
        ("", False): "openapi.yaml:1:1",
    }
    assert {place: str(made.locate(place[0], key=place[1])) for place in places} == places


def test_a_discriminators_mapping_is_rewritten_like_any_reference(bundled: Any) -> None:
    """Validators do not look there, so a wrong one would reach the client."""
    made = bundled(
        {
            "openapi.yaml": HEAD + "components: {schemas: {Pet: {$ref: 's/pets.yaml#/schemas/Pet'}}}\n",
            "s/pets.yaml": """
                schemas:
                  Pet:
                    oneOf: [{$ref: '#/schemas/Cat'}]
                    discriminator:
                      propertyName: kind
                      mapping: {cat: '#/schemas/Cat', dog: '../o/dogs.yaml#/schemas/Dog', cow: Cow}
                  Cat: {properties: {mapping: {type: string}, discriminator: {default: {mapping: {a: b}}}}}
                  Cow: {}
                """,
            "o/dogs.yaml": "schemas: {Dog: {}}\n",
        }
    )
    assert made.problems == ()
    schemas = made.document["components"]["schemas"]
    assert list(schemas) == ["Cat", "Cow", "Dog", "Pet"]
    assert schemas["Pet"]["discriminator"]["mapping"] == {
        "cat": "#/components/schemas/Cat",
        "dog": "#/components/schemas/Dog",
        "cow": "Cow",
    }


def test_what_looks_like_a_reference_in_data_is_data(bundled: Any) -> None:
    """An API that speaks of JSON Schemas has `$ref` in its examples."""
    text = HEAD + (
        "components:\n"
        "  schemas:\n"
        "    S:\n"
        "      default: {$ref: nowhere}\n"
        "      examples: [{$ref: nowhere}]\n"
        "      enum: [{$ref: nowhere}]\n"
        "      properties:\n"
        "        $ref: {type: string}\n"
        "        default: {$ref: '#/components/schemas/T'}\n"
        "    T: {const: {$ref: nowhere}}\n"
        "  examples:\n"
        "    E: {value: {$ref: nowhere}}\n"
    )
    made = bundled({"openapi.yaml": text})
    assert made.problems == ()
    assert made.document == {**made.source.load("openapi.yaml"), "paths": {}}


def test_a_component_that_is_handed_on_under_its_name_is_one_component(bundled: Any) -> None:
    """`components: {schemas: {Call: {$ref: calls.yaml#/...}}}` in the root is usual, and no clash."""
    made = bundled(
        {
            "openapi.yaml": HEAD
            + "components: {schemas: {Call: {$ref: 'c.yaml#/schemas/Call'}, Id: {$ref: '#/components/schemas/Call'}}}",
            "c.yaml": "schemas: {Call: {properties: {of: {$ref: '#/schemas/Call'}}}}",
        }
    )
    assert made.problems == ()
    assert made.document["components"]["schemas"] == {
        "Call": {"properties": {"of": {"$ref": "#/components/schemas/Call"}}},
        "Id": {"$ref": "#/components/schemas/Call"},
    }
    assert made.resolve({"$ref": "#/components/schemas/Id"}) is made.at("/components/schemas/Call")


def test_a_reference_into_a_component_brings_the_component(bundled: Any) -> None:
    """`.../schemas/Call/properties/to` keeps its meaning."""
    made = bundled(
        {
            "openapi.yaml": HEAD + "components: {schemas: {To: {$ref: 'c.yaml#/schemas/Call/properties/to'}}}",
            "c.yaml": "schemas: {Call: {properties: {to: {type: string}}}}",
        }
    )
    assert made.problems == ()
    assert made.resolve({"$ref": "#/components/schemas/To"}) == {"type": "string"}
    assert made.document["components"]["schemas"]["To"] == {"$ref": "#/components/schemas/Call/properties/to"}


def test_what_stands_beside_an_inlined_reference_is_kept_and_located(bundled: Any) -> None:
    """A path item may be given servers where it is mounted."""
    made = bundled(
        {
            "openapi.yaml": HEAD
            + "paths:\n  /a:\n    $ref: a.yaml#/item\n    servers: [{url: /x}]\n    summary: Here\n",
            "a.yaml": "item:\n  summary: There\n  get: {}\n",
        }
    )
    assert made.problems == ()
    assert made.document["paths"]["/a"] == {"get": {}, "servers": [{"url": "/x"}], "summary": "Here"}
    assert str(made.locate("/paths/~1a/servers/0/url")) == "openapi.yaml:6:21"
    assert str(made.locate("/paths/~1a/get")) == "a.yaml:3:8"


def test_a_reference_within_the_roots_paths_stays_where_it_is(bundled: Any) -> None:
    """A document from elsewhere keeps its meaning."""
    text = HEAD + (
        "paths:\n"
        "  /a/{b}: {get: {responses: {'200': {description: x}}}}\n"
        "  /c: {get: {responses: {'200': {$ref: '#/paths/~1a~1%7Bb%7D/get/responses/200'}}}}\n"
    )
    made = bundled({"openapi.yaml": text})
    assert made.problems == ()
    assert made.document == made.source.load("openapi.yaml")
    assert made.resolve(made.at("/paths/~1c/get/responses/200")) == {"description": "x"}


@pytest.mark.parametrize(
    ("text", "document"),
    [
        (HEAD, {"paths": {}}),
        (HEAD + "webhooks: {a: {post: {}}}\n", {"webhooks": {"a": {"post": {}}}, "paths": {}}),
        (HEAD + "components: {}\n", {"components": {}, "paths": {}}),
    ],
    ids=["nothing", "webhooks-only", "empty-components"],
)
def test_a_document_without_paths_has_none(bundled: Any, text: str, document: Any) -> None:
    """OpenAPI 3.1 allows it; readers that do not are spared."""
    made = bundled({"openapi.yaml": text})
    assert made.problems == ()
    assert made.document == {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, **document}


def test_whole_files_are_inlined_with_their_own_references(bundled: Any) -> None:
    """Many documents keep a path item or a schema to a file; its references are relative to it."""
    made = bundled(
        {
            "openapi.yaml": HEAD + "paths: {/a: {$ref: paths/a.yaml}}\n",
            "paths/a.yaml": "get: {parameters: [{$ref: '../p.yaml#/limit'}], x-b: {$ref: '../schemas/B.yaml'}}\n",
            "p.yaml": "limit: {name: limit, schema: {$ref: schemas/B.yaml#}}\n",
            "schemas/B.yaml": "{type: array, items: {$ref: '#/$defs/C'}, $defs: {C: {type: string}}}\n",
        }
    )
    assert made.problems == ()
    array = {"type": "array", "items": {"type": "string"}, "$defs": {"C": {"type": "string"}}}
    operation = {"parameters": [{"name": "limit", "schema": array}], "x-b": array}
    assert made.document["paths"] == {"/a": {"get": operation}}
    assert str(made.locate("/paths/~1a/get/x-b/items/type")) == "schemas/B.yaml:1:61"
