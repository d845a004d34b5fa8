"""Laws of the gate: what others find wrong is told where it is written, in one sentence."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator.bundle import Bundle
from generator.gate import structure, validate
from generator.problem import Problem

OPERATION = ("paths", "/calls/{id}", "get")
PARAMETER = (*OPERATION, "parameters", 0)
CALL = ("components", "schemas", "Call")

STRUCTURE = {
    "missing": (
        (("info", "version"), ...),
        ("info:", "`version` is missing.", "Add it."),
    ),
    "misspelt-value": (
        ((*PARAMETER, "in"), "pth"),
        ("in: pth", "`pth` is not `query`, `header`, `path` or `cookie`.", "Did you mean `path`?"),
    ),
    "unknown-key": (
        ((*OPERATION, "sumary"), "x"),
        ("sumary:", "`sumary` is not a key of an operation.", "Did you mean `summary`?"),
    ),
    "unknown-status": (
        ((*OPERATION, "responses", "99"), {"description": ""}),
        ("'99':", "`99` is not a key of the responses.", "Correct or remove it"),
    ),
    "wrong-type": (
        ((*OPERATION, "tags"), "calls"),
        ("tags: calls", "The text `calls` is not of type `array`.", "Correct it"),
    ),
    "a-mapping-is-not-dumped": (
        (("info", "title"), {"a": "b"}),
        ("title:", "A mapping is not of type `string`.", "Correct it"),
    ),
    "long-text-is-cut": (
        (("openapi",), "9" * 500),
        ("openapi: '999", f"`{'9' * 59}…` does not match `^3\\.1\\.\\d+(-.+)?$`.", "Correct it"),
    ),
    "alternatives": (
        ((*PARAMETER, "schema"), ...),
        ("- name: id", "`schema` or `content` is missing.", "Add one of them."),
    ),
    "too-few": (
        ((*OPERATION, "responses"), {}),
        ("responses: {}", "A mapping must have at least 1 key.", "Correct it"),
    ),
    "name": (
        (("components", "responses"), {"no good": {"description": ""}}),
        ("no good:", "`no good` is not a possible name here: `no good` does not match", "Rename it."),
    ),
    "schema-type": (
        ((*CALL, "type"), "objekt"),
        ("type: objekt", "`objekt` is not `array`, `boolean`,", "Did you mean `object`?"),
    ),
    "schema-keyword": (
        ((*CALL, "properties", "to", "minLength"), "3"),
        ("minLength: '3'", "The text `3` is not of type `integer`.", "Correct it"),
    ),
    "schema-deep-in-alternatives": (
        ((*CALL, "properties", "to", "type"), ["string", "nul"]),
        ("- nul", "`nul` is not `array`,", "Did you mean `null`?"),
    ),
    "discriminator": (
        ((*CALL, "discriminator"), {"mapping": {}}),
        ("discriminator:", "`propertyName` is missing.", "Add it."),
    ),
}


@pytest.mark.parametrize(("fault", "told"), STRUCTURE.values(), ids=STRUCTURE)
def test_the_official_schemas_findings_are_told_where_they_are(planted: Any, fault: Any, told: Any) -> None:
    """One sentence at the line of the fault; Schema Objects are checked too."""
    keys, value = fault
    line, message, hint = told
    made = planted(*keys, value=value)
    (problem,) = (problem for problem in structure(made) if problem.message.startswith(message))
    assert problem.rule == "openapi-structure"
    assert problem.hint.startswith(hint)
    assert line in shown(made, problem)


def shown(made: Bundle, problem: Problem) -> str:
    return made.source.lines(problem.location.file)[problem.location.line - 1]


def test_all_findings_are_told(planted: Any) -> None:
    """Never the first only, and none twice."""
    made = planted("paths", value={f"/{n}": {"get": {"responses": {"200": {}}, "x": 1}} for n in range(5)})
    problems = structure(made)
    assert len(problems) == len(set(problems)) == 10
    assert problems == sorted(problems)


def test_what_goes_wrong_within_a_key_does_not_make_the_key_unknown(planted: Any) -> None:
    """`unevaluatedProperties` counts what failed as not evaluated: an echo that tells nothing."""
    made = planted(
        *PARAMETER, value={"name": "q", "in": "query", "style": "simpel", "schema": {"type": "strin"}, "example": 1}
    )
    assert [problem.message.split(" ")[0] for problem in structure(made)] == ["`simpel`", "`strin`"]


TO = (*CALL, "properties", "to", "default")
TWICE = [{"name": "id", "in": "path", "required": True, "schema": {}}] * 2
VALIDATOR = {
    "path-parameter": (PARAMETER[:-1], [], "get:", "Path parameter 'id' for 'get' operation"),
    "default": (TO, 5, "default: 5", "`5` is not of type 'string', 'null'."),
    "mapping-as-default": (TO, {"a": 1}, "default:", "A mapping is not of type"),
    "duplicate-parameter": (PARAMETER[:-1], TWICE, "parameters:", "Duplicate parameter 'id'."),
}


@pytest.mark.parametrize(("keys", "value", "line", "message"), VALIDATOR.values(), ids=VALIDATOR)
def test_the_validators_findings_are_told_where_they_are(
    planted: Any, keys: Any, value: Any, line: str, message: str
) -> None:
    """By itself it tells where only for some."""
    made = planted(*keys, value=value)
    assert structure(made) == []
    (problem,) = validate(made)
    assert problem.rule == "openapi-validator"
    assert problem.message.startswith(message)
    assert line in shown(made, problem)


def test_a_finding_behind_a_reference_is_told_at_the_component(planted: Any) -> None:
    """The validator meets components where they are used; their authors look where they are written."""
    call = {"properties": {"to": {"$ref": "#/components/schemas/To"}}}
    made = planted("components", "schemas", value={"Call": call, "To": {"type": "string", "default": 5}})
    (problem,) = validate(made)
    assert problem.location == made.locate("/components/schemas/To/default")


@pytest.mark.parametrize("keys", [("paths",), ("components",), ("components", "schemas"), CALL, OPERATION, PARAMETER])
@pytest.mark.parametrize("value", [None, 5, "text", [], [1], {"$ref": "#/nowhere"}], ids=repr)
def test_no_document_is_so_wrong_that_the_gate_raises(planted: Any, keys: Any, value: Any) -> None:
    """It may run on a document that has problems already."""
    made = planted(*keys, value=value)
    structure(made)
    validate(made)


def test_the_validator_opens_no_connections_and_no_files(planted: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A document must not make the generator fetch anything."""

    def refuse(*arguments: Any, **_options: Any) -> None:
        raise AssertionError(arguments)

    monkeypatch.setattr("socket.socket.connect", refuse)
    monkeypatch.setattr("urllib.request.urlopen", refuse)
    for ref in ("http://127.0.0.1:9/a.json", "file:///etc/hostname"):
        (problem,) = validate(planted(*CALL, value={"properties": {"a": {"$ref": ref}}}))
        assert "cannot read the document" in problem.message
        assert "AssertionError" not in problem.message


def test_a_sound_document_passes(planted: Any) -> None:
    """The gate invents nothing."""
    made = planted("info", "title", value="T")
    assert structure(made) == validate(made) == []


def test_importing_the_gate_imports_neither_validator() -> None:
    """Bundling and `--help` do not pay for what they do not use."""
    script = "import sys, generator.gate; print([m for m in sys.modules if m.startswith(('openapi_', 'jsonschema'))])"
    root = Path(__file__).parents[3]
    made = subprocess.run([sys.executable, "-c", script], cwd=root, capture_output=True, check=True)
    assert made.stdout.decode() == "[]\n"
