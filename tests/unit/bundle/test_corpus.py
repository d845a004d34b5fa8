"""Laws on documents of other people: one file stays what it is, whatever its style."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.bundle import bundle, to_json, to_yaml
from tests.conftest import SHARED, left_out

CORPUS = SHARED / "corpus"
DOCUMENTS = sorted(path.name for path in CORPUS.glob("*.*"))


@pytest.mark.parametrize("name", DOCUMENTS or [""])
def test_a_document_of_one_file_goes_through_unchanged(tmp_path: Path, name: str) -> None:
    """Only what OpenAPI gives no order to is sorted: the names of components."""
    if not name:
        left_out("the corpus is not beside this repository")
    made = bundle(CORPUS / name)
    if len(made.source.files) == 1:
        loaded: Any = made.source.load(name)
        assert made.document == {"paths": {}, **loaded}
        assert [key for key in made.document if key in loaded] == list(loaded)
        assert json.dumps(made.document.get("paths")) == json.dumps(loaded.get("paths", {}))
    told = {problem.rule for problem in made.problems}
    assert told <= {"source-number", "source-missing"}, "a number with leading zeros, a file that is not in the corpus"
    if "source-missing" not in told:
        for form, write in (("yaml", to_yaml), ("json", to_json)):
            again = tmp_path / f"openapi.{form}"
            again.write_text(write(made.document), encoding="utf-8", newline="")
            second = bundle(again)
            assert second.problems == ()
            assert json.dumps(second.document) == json.dumps(made.document)
