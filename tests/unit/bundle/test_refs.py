"""Laws of references that lead nowhere: each is told, where it stands, with what was probably meant."""

from __future__ import annotations

from typing import Any

import pytest

HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\ncomponents:\n  schemas:\n    A: "
OTHER = (
    "schemas: {Call: {}, Message: {}}\nparameters: {limit: {}}\n"
    "foo: {x: {$ref: '#/foo/x'}, y: {a: {$ref: '#/foo/y'}}, s: text}\n"
)

PROBLEMS = [
    ("empty", "{$ref: ''}", "5:15", "ref-form", "is empty"),
    ("remote", "{$ref: 'https://example.com/a.yaml#/schemas/A'}", "5:15", "ref-form", "leads out of the document"),
    ("remote-without-scheme", "{$ref: //example.com/a}", "5:15", "ref-form", "leads out"),
    ("file-url", "{$ref: 'file:///etc/passwd'}", "5:15", "ref-form", "leads out"),
    ("anchor", "{$ref: '#a'}", "5:15", "ref-form", "not a JSON pointer"),
    ("backslash", "{$ref: 'a\\b.yaml'}", "5:15", "ref-form", "backslash"),
    ("not-text", "{$ref: 5}", "5:15", "ref-form", "is not text"),
    ("a-mapping", "{$ref: {a: b}}", "5:15", "ref-form", "is not text"),
    ("whole-document", "{$ref: '#'}", "5:15", "ref-form", "whole document"),
    ("outside", "{$ref: '../a.yaml'}", "5:15", "source-outside", "outside"),
    ("absolute", "{$ref: '/etc/hostname'}", "5:15", "source-outside", "outside"),
    ("missing-file", "{$ref: 'o.yml#/schemas/Call'}", "5:15", "source-missing", "no file `o.yml`"),
    ("misspelt", "{$ref: 'o.yaml#/schemas/Cal'}", "5:15", "ref-broken", "has no `Cal` under /schemas"),
    ("misspelt-section", "{$ref: 'o.yaml#/schema/Call'}", "5:15", "ref-broken", "has no `schema`"),
    ("index", "{items: {$ref: '#/components/schemas/A/allOf/0'}, allOf: []}", "5:23", "ref-broken", "has no `0`"),
    ("name-in-mapping", "{discriminator: {mapping: {a: Cal}}}", "5:38", "ref-broken", "names `Cal`"),
    ("ref-in-mapping", "{discriminator: {mapping: {a: 'o.yaml#/schemas/Cal'}}}", "5:38", "ref-broken", "has no `Cal`"),
    (
        "mapping-to-no-component",
        "{discriminator: {mapping: {a: 'o.yaml#/foo/s'}}}",
        "5:38",
        "ref-form",
        "not a component",
    ),
    ("to-itself", "{$ref: '#/components/schemas/A'}", "5:15", "ref-cycle", "back to itself"),
    ("inlined-circle", "{items: {$ref: 'o.yaml#/foo/x'}}", "o.yaml:3:17", "ref-cycle", "back to itself"),
    ("recursive-but-nameless", "{items: {$ref: 'o.yaml#/foo/y'}}", "o.yaml:3:43", "ref-recursive", "only components"),
    ("keys-beside-a-scalar", "{title: {$ref: 'o.yaml#/foo/s', x: y}}", "5:23", "ref-form", "Keys stand beside"),
]


@pytest.mark.parametrize(
    ("schema", "at", "rule", "message"), [case[1:] for case in PROBLEMS], ids=[case[0] for case in PROBLEMS]
)
def test_a_reference_that_leads_nowhere_is_told_once_where_it_stands(
    bundled: Any, schema: str, at: str, rule: str, message: str
) -> None:
    """And the rest of the document is still there to be checked."""
    made = bundled({"openapi.yaml": f"{HEAD}{schema}\n", "o.yaml": OTHER})
    (problem,) = made.problems
    assert (str(problem.location).removeprefix("openapi.yaml:"), problem.rule) == (at, rule)
    assert message in problem.message
    assert "A" in made.document["components"]["schemas"]


@pytest.mark.parametrize(
    ("ref", "hint"),
    [
        ("o.yaml#/schemas/Cal", "Did you mean `Call`?"),
        ("o.yaml#/shemas/Call", "Did you mean `schemas`?"),
        ("O.yaml#/schemas/Call", "Did you mean `o.yaml`?"),
        ("#/components/schemas/Message", "There is one in o.yaml."),
        ("#/components/schemas/Quux", "Add it, or correct the $ref."),
    ],
)
def test_what_was_probably_meant_is_said(bundled: Any, ref: str, hint: str) -> None:
    """The name is often right and the file wrong, or the other way round."""
    text = f"{HEAD}{{items: {{$ref: 'o.yaml#/schemas/Call'}}, not: {{$ref: '{ref}'}}}}\n"
    made = bundled({"openapi.yaml": text, "o.yaml": OTHER})
    assert [problem.hint for problem in made.problems] == [hint]


def test_one_name_from_two_files_is_a_clash(bundled: Any) -> None:
    """Silently taking one of them would be the worst of all."""
    made = bundled(
        {
            "openapi.yaml": HEAD + "{anyOf: [{$ref: 'o.yaml#/schemas/Call'}, {$ref: 'p.yaml#/schemas/Call'}]}\n",
            "o.yaml": OTHER,
            "p.yaml": "schemas:\n  Call: {}\n",
        }
    )
    (problem,) = made.problems
    assert (str(problem.location), problem.rule) == ("p.yaml:2:3", "ref-clash")
    assert problem.message == "`Call` is defined here and in o.yaml:1:11; both are schemas."


def test_the_same_name_in_two_sections_is_no_clash(bundled: Any) -> None:
    """A response and its schema may share a name."""
    made = bundled({"openapi.yaml": HEAD + "{}\n  responses:\n    A: {description: x}\n"})
    assert made.problems == ()


def test_all_broken_references_are_told(bundled: Any) -> None:
    """Never the first only."""
    refs = ", ".join(f"{{$ref: 'o.yaml#/schemas/X{n}'}}" for n in range(20))
    made = bundled({"openapi.yaml": f"{HEAD}{{anyOf: [{refs}], title: {{$ref: 'gone.yaml'}}}}\n", "o.yaml": OTHER})
    assert [problem.rule for problem in made.problems].count("ref-broken") == 20
    assert [problem.rule for problem in made.problems].count("source-missing") == 1


def test_a_circle_is_told_once_however_many_references_lead_into_it(bundled: Any) -> None:
    """One mistake, one problem."""
    text = HEAD + (
        "{$ref: '#/components/schemas/B'}\n    B: {$ref: '#/components/schemas/C', description: x}\n"
        "    C: {$ref: '#/components/schemas/B'}\n    D: {items: {$ref: '#/components/schemas/A'}}\n"
    )
    made = bundled({"openapi.yaml": text})
    assert [(problem.rule, problem.location.line) for problem in made.problems] == [("ref-cycle", 6)]
    assert made.resolve({"$ref": "#/components/schemas/A"}) == {}


def test_recursive_schemas_are_fine(bundled: Any) -> None:
    """A tree is a tree."""
    text = HEAD + "{properties: {b: {$ref: 'o.yaml#/schemas/B'}}}\n"
    made = bundled(
        {"openapi.yaml": text, "o.yaml": "schemas: {B: {items: {$ref: 'openapi.yaml#/components/schemas/A'}}}"}
    )
    assert made.problems == ()


def test_inlining_does_not_explode(bundled: Any) -> None:
    """Two references to the next of forty levels would be a million million parts."""
    levels = "".join(f"l{n}: {{a: {{$ref: '#/l{n + 1}'}}, b: {{$ref: '#/l{n + 1}'}}}}\n" for n in range(40))
    made = bundled({"openapi.yaml": HEAD + "{x-a: {$ref: 'o.yaml#/l0'}}\n", "o.yaml": levels + "l40: end\n"})
    assert {problem.rule for problem in made.problems} == {"ref-recursive"}


@pytest.mark.parametrize("shape", ["{$ref: '#/l%d'}", "{a: {$ref: '#/l%d'}}", "[[{$ref: '#/l%d'}]]"])
def test_long_chains_end_in_a_problem_not_in_the_stack(bundled: Any, shape: str) -> None:
    """A traceback tells the author nothing."""
    levels = "".join(f"l{n}: {shape % (n + 1)}\n" for n in range(2000))
    made = bundled({"openapi.yaml": HEAD + "{x-a: {$ref: 'o.yaml#/l0'}}\n", "o.yaml": levels + "l2000: end\n"})
    assert {problem.rule for problem in made.problems} == {"ref-recursive"}


def test_long_chains_of_components_are_followed(bundled: Any) -> None:
    """Aliases cost no stack."""
    names = "".join(f"    N{n}: {{$ref: '#/components/schemas/N{n + 1}'}}\n" for n in range(300))
    made = bundled({"openapi.yaml": HEAD + "{}\n" + names + "    N300: {type: string}\n"})
    assert made.problems == ()
    assert made.resolve({"$ref": "#/components/schemas/N0"}) == {"type": "string"}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "- a\n",
        "text\n",
        "5\n",
        "a: b: c\n",
        "openapi: 3.1.0\npaths: 5\ncomponents: [1]\n",
        "components: {schemas: 5, responses: {A: 1}}\n",
        "components: {schemas: {$ref: 'o.yaml#/schemas'}}\n",
        "components: {$ref: 'o.yaml'}\n",
        "paths: {$ref: 5}\n",
        "paths: {/a: {$ref: '#/paths/~1a'}}\n",
        "paths: {/a: [1], /b: null}\n",
    ],
)
def test_no_document_is_so_wrong_that_bundling_raises(bundled: Any, text: str) -> None:
    """What is wrong with it is for the problems to say."""
    made = bundled({"openapi.yaml": text, "o.yaml": OTHER})
    assert isinstance(made.document, dict)
    made.locate("/paths/~1a/get", key=True)


def test_a_missing_root_document_is_a_problem(bundled: Any) -> None:
    """And no traceback."""
    made = bundled({})
    assert [problem.rule for problem in made.problems] == ["source-missing"]
    assert made.document == {}
