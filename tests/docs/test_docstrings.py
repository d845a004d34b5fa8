"""The docstrings of the client: there is one wherever a reader looks, and what it shows works."""

from __future__ import annotations

import ast
import inspect
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import plivo_client
import pytest
from plivo_client import models

from tests.conftest import ROOT

ACCOUNT = "MATESTACCOUNT0000001"
MODULES = (ROOT / "generated" / "plivo_client" / "resources").glob("*.py")
RESOURCES = sorted(path.stem for path in MODULES if not path.stem.startswith("_"))
CLIENTS = {"": plivo_client.RestClient(ACCOUNT, "token"), "Async": plivo_client.AsyncRestClient(ACCOUNT, "token")}
WIDTH = 88


def methods() -> Iterator[tuple[str, str]]:
    """Name and docstring of each public method of both clients."""
    for client in CLIENTS.values():
        for resource in RESOURCES:
            found = type(getattr(client, resource))
            for name, method in vars(found).items():
                if not name.startswith("_") and inspect.isfunction(method):
                    yield f"{found.__name__}.{name}", inspect.getdoc(method) or ""


METHODS = dict(methods())


def sections(docstring: str) -> dict[str, str]:
    """The parts of a docstring under their headings, the text before them under ``."""
    found: dict[str, list[str]] = {"": []}
    heading = ""
    for line in docstring.splitlines():
        if line.endswith(":") and line[:-1].isalpha() and line[0].isupper():
            heading = line[:-1]
            found[heading] = []
        else:
            found[heading].append(line)
    return {name: textwrap.dedent("\n".join(lines)).strip("\n") for name, lines in found.items()}


@pytest.mark.parametrize("name", METHODS)
def test_every_method_says_what_it_does_takes_gives_and_raises(name: str) -> None:
    """In this order, and in the form that documentation tools read."""
    parts = sections(METHODS[name])
    order = ["", "Args", "Returns", "Raises", "Example"]
    assert list(parts) in (order, [part for part in order if part != "Args"])
    assert parts[""].splitlines()[0].endswith(".")
    assert parts["Raises"].startswith("PlivoError: ")
    assert all(parts.values())


@pytest.mark.parametrize("name", METHODS)
def test_every_example_is_a_call_of_the_method_with_values_that_look_real(name: str) -> None:
    """`<call_uuid>` leaves the reader to guess what one looks like."""
    example = sections(METHODS[name])["Example"]
    called = [node.func for node in ast.walk(ast.parse(wrapped(example, 0))) if isinstance(node, ast.Call)]
    assert any(isinstance(func, ast.Attribute) and func.attr == name.partition(".")[2] for func in called)
    assert '"<' not in example


@pytest.mark.parametrize("name", METHODS)
def test_every_line_fits(name: str) -> None:
    """Help is read in terminals, too."""
    long = [line for line in METHODS[name].splitlines() if len(line) > WIDTH and " " in line.strip()]
    assert [line for line in long if '": "' not in line and '="' not in line] == []


def test_every_field_of_every_model_is_described() -> None:
    """Editors show it where the attribute is used."""
    tree = ast.parse(inspect.getsource(models))
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            assert ast.get_docstring(node), node.name
            for field, after in zip(node.body, [*node.body[1:], None], strict=True):
                if isinstance(field, ast.AnnAssign) and not ast.unparse(field.target).startswith("__"):
                    assert isinstance(after, ast.Expr), f"{node.name}.{ast.unparse(field.target)}"


def test_all_examples_type_check(tmp_path: Path) -> None:
    """What is shown is accepted by the checker that readers run: all of it in one module, for one run."""
    blocks = [wrapped(sections(docstring)["Example"], index) for index, docstring in enumerate(METHODS.values())]
    module = tmp_path / "examples.py"
    module.write_text(f"from pathlib import Path\nfrom typing import Any\n{IMPORTS}\n\n" + "\n\n".join(blocks), "utf-8")
    command = [sys.executable, "-m", "mypy", "--config-file", str(ROOT / "pyproject.toml"), str(module)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout


IMPORTS = "from plivo_client import AsyncRestClient, RestClient"


def wrapped(example: str, index: int) -> str:
    """The example as a function that is given its client."""
    asynchronous = "await " in example or "async for " in example
    define, client = ("async def", "AsyncRestClient") if asynchronous else ("def", "RestClient")
    return f"{define} example_{index}(client: {client}) -> None:\n{textwrap.indent(example, '    ')}\n"
