"""Who may import whom, as docs/architecture.md says it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GENERATOR = ROOT / "generator"

# A part may import those named here, and itself.
ALLOWED: dict[str, set[str]] = {
    "cache": set(),
    "source": set(),
    "names": set(),
    "quote": set(),
    "write": set(),
    "runtime": set(),
    "problem": {"source"},
    "ir": {"source"},
    "bundle": {"problem", "source"},
    "node": {"bundle", "problem", "source"},
    "rules": {"bundle", "names", "node", "problem", "source"},
    "gate": {"bundle", "problem", "source"},
    "schemas": {"bundle", "ir", "names", "node", "problem", "source"},
    "build": {"bundle", "ir", "names", "node", "problem", "schemas", "source"},
    "audit": {"bundle", "ir", "names", "node", "problem", "source"},
    "views": {"ir", "names", "quote"},
    "render": {"ir", "quote", "views"},
}
FREE = {"__init__", "__main__", "cli", "pipeline"}


def parts() -> list[str]:
    return sorted({path.relative_to(GENERATOR).parts[0].removesuffix(".py") for path in modules(GENERATOR)} - FREE)


def modules(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*.py") if "__pycache__" not in path.parts)


def imported(path: Path, package: str) -> Iterator[tuple[str, ...]]:
    """The modules a file imports, as parts below the package; of other packages, with their own name first."""
    place = (package, *path.relative_to(ROOT / package).with_suffix("").parts)
    if place[-1] == "__init__":
        place = place[:-1]
        up = 0
    else:
        up = 1
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (tuple(alias.name.split(".")) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = place[: len(place) - (node.level - 1) - up] if node.level else ()
            stem = (*base, *(node.module.split(".") if node.module else ()))
            yield from ((*stem, alias.name) for alias in node.names)


@pytest.mark.parametrize("part", parts())
def test_parts_import_only_what_the_architecture_allows(part: str) -> None:
    """Data flows one way: a backward arrow is a decision, not an accident."""
    assert part in ALLOWED, f"{part} is new: say in docs/architecture.md and here what it may import."
    files = [path for path in modules(GENERATOR) if path.relative_to(GENERATOR).parts[0].removesuffix(".py") == part]
    used = {
        target[1]
        for path in files
        for target in imported(path, "generator")
        if target[0] == "generator" and len(target) > 1
    }
    assert used - {part} <= ALLOWED[part]


def test_only_schemas_imports_the_parser() -> None:
    """Its interface is private and changes: one place to mend."""
    users = {
        path.relative_to(GENERATOR).parts[0].removesuffix(".py")
        for path in modules(GENERATOR)
        for target in imported(path, "generator")
        if target[0] == "openapi_python_client"
    }
    assert users == {"schemas"}


def test_there_are_no_import_cycles() -> None:
    """A cycle means that two modules are one."""
    graph: dict[str, set[str]] = {}
    names = {".".join(("generator", *path.relative_to(GENERATOR).with_suffix("").parts)) for path in modules(GENERATOR)}
    for path in modules(GENERATOR):
        name = ".".join(("generator", *path.relative_to(GENERATOR).with_suffix("").parts))
        targets = {".".join(target[:n]) for target in imported(path, "generator") for n in range(2, len(target) + 1)}
        graph[name] = (targets & names) - {name}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as cycle:
        pytest.fail(f"import cycle: {' -> '.join(cycle.args[1])}")


def test_the_client_and_the_generator_do_not_know_each_other() -> None:
    """They are two witnesses of one document."""
    for folder, stranger in (("generated", "generator"), ("generator", "plivo_client")):
        for path in modules(ROOT / folder):
            tree = ast.parse(path.read_text("utf-8"))
            names = {
                alias.name.split(".")[0]
                for node in ast.walk(tree)
                if isinstance(node, ast.Import)
                for alias in node.names
            }
            names |= {
                (node.module or "").split(".")[0]
                for node in ast.walk(tree)
                if isinstance(node, ast.ImportFrom) and not node.level
            }
            assert stranger not in names, path


def test_generator_and_runtime_name_no_api() -> None:
    """What makes the client Plivo's is in the document."""
    for path in [*modules(GENERATOR), *(GENERATOR / "templates").rglob("*.j2")]:
        assert "plivo" not in path.read_text("utf-8").lower(), path
