"""spec/extensions.md tells people what generator/extensions/ and the rules hold the document to."""

from __future__ import annotations

import json
import re
from typing import Any, NamedTuple

import pytest

from tests.conftest import ROOT

PAGE = (ROOT / "spec" / "extensions.md").read_text("utf-8")
RULES = set(re.findall(r"^### (\S+)$", (ROOT / "docs" / "reference" / "rules.md").read_text("utf-8"), re.MULTILINE))


class Row(NamedTuple):
    """A line of the table."""

    key: str
    where: str
    says: str
    read_by: str
    enforced_by: str
    published: str


def rows() -> list[Row]:
    lines = [line for line in PAGE.splitlines() if line.startswith("| `x-")]
    return [Row(*(cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1])) for line in lines]


ROWS = {row.key.strip("`"): row for row in rows()}
SCHEMAS: dict[str, dict[str, Any]] = {
    path.stem: json.loads(path.read_text("utf-8")) for path in (ROOT / "generator" / "extensions").glob("*.json")
}


def test_every_key_has_a_row_and_every_row_a_key() -> None:
    """A key that is not told cannot be used, and one that is told must exist. In the order of a dictionary."""
    assert list(ROWS) == sorted(SCHEMAS)


@pytest.mark.parametrize("key", ROWS)
def test_a_row_says_what_the_schema_says(key: str) -> None:
    """Where a key may stand and whether it is published is decided by its schema alone."""
    row, schema = ROWS[key], SCHEMAS[key]
    assert set(row.where.split(", ")) == set(schema["x-on"])
    assert row.published == ("yes" if schema["x-published"] else "no")
    assert row.says
    assert row.read_by


@pytest.mark.parametrize("key", ROWS)
def test_a_row_names_problems_that_exist(key: str) -> None:
    """They are what a reader looks up in docs/reference/rules.md."""
    named = re.findall(r"`([^`]+)`", ROWS[key].enforced_by)
    assert named
    assert set(named) <= RULES


def test_forms_are_of_keys_in_the_table() -> None:
    """A form that outlives its key misleads. In the order of the table."""
    forms = re.findall(r"^- \*\*`(x-[a-z-]+)`\*\*", PAGE, re.MULTILINE)
    assert forms == [key for key in ROWS if key in forms]
