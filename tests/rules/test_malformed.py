"""Rules on documents that are broken in ways no rule is about."""

from __future__ import annotations

import copy
import json
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.bundle import bundle
from generator.rules import check

WHOLE = Path(__file__).parents[1] / "cases" / "whole" / "openapi.yaml"
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@cache
def whole() -> dict[str, Any]:
    return bundle(WHOLE).document


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The paths of everything in a value."""
    if isinstance(value, dict | list):
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            yield (*path, key)
            yield from places(item, (*path, key))


def replaced(document: dict[str, Any], path: tuple[Any, ...], value: Any) -> dict[str, Any]:
    changed = copy.deepcopy(document)
    holder: Any = changed
    for key in path[:-1]:
        holder = holder[key]
    holder[path[-1]] = value
    return changed


@settings(max_examples=100, deadline=None)
@given(data=st.data())
def test_rules_never_fail_whatever_the_document_holds(data: st.DataObject) -> None:
    """A bug of ours must not hide a problem of the document: all are told, or none is."""
    path = data.draw(st.sampled_from(list(places(whole()))))
    document = replaced(whole(), path, data.draw(JSON))
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder, "openapi.json")
        root.write_text(json.dumps(document), encoding="utf-8")
        loaded = bundle(root)
    first = check(loaded, house=True)
    assert first == check(loaded, house=True)
    assert all(problem.location.line >= 1 for problem in first)


def test_the_bundle_of_a_document_without_problems_has_none() -> None:
    """Rules are about the document, not about how it is cut into files."""
    assert check(bundle(WHOLE)) == []
