"""The client's pages, for documents that say much and for those that say little."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from generator import ir
from generator.build import build
from generator.bundle import bundle
from generator.render import rendered
from generator.schemas import read
from tests.unit.build.documents import LIBRARY, built, minimal

HOSTILE = Path(__file__).parents[2] / "hostile" / "openapi.yaml"
LITTLE = {"/things": {"get": {"responses": {"204": {"description": "Nothing."}}}}}


@pytest.fixture(params=["library", "shop", "little", "nothing"])
def api(request: pytest.FixtureRequest, tmp_path: Path) -> ir.Api:
    """Four documents."""
    if request.param in ("library", "shop"):
        document = bundle(LIBRARY if request.param == "library" else HOSTILE)
        return build(document, read(document))[0]
    made, problems = built(tmp_path, minimal(paths=LITTLE if request.param == "little" else {}))
    assert problems == []
    return made


def test_the_code_of_the_first_page_is_code(api: ir.Api) -> None:
    """An empty block, or half of one, is worse than none."""
    blocks = re.findall(r"^```python\n(.*?)^```$", rendered(api)["README.md"], re.MULTILINE | re.DOTALL)
    assert len(blocks) >= 4
    for block in blocks:
        assert ast.parse(block).body


def test_there_is_a_migration_page_where_there_is_another_package(api: ir.Api) -> None:
    """Other documents know of none, and then no page mentions it."""
    files = rendered(api)
    assert ("migration.md" in files) == (api.migration is not None)
    assert ("migration.md" in files["README.md"]) == (api.migration is not None)


def test_the_migration_page_has_each_operation_once(api: ir.Api) -> None:
    """Under its old names, or among those that are new."""
    if api.migration is None:
        return
    page = rendered(api)["migration.md"]
    for resource in api.resources:
        for operation in resource.operations:
            named = [
                f"| `{name}`" in page or f"<br>`{name}`" in page for name in getattr(operation.formerly, "names", ())
            ]
            listed = f"- `{operation.resource}.{operation.name}`\n" in page
            assert all(named)
            assert listed == (operation.formerly is None)
