"""One rule, run on one small document."""

from __future__ import annotations

import tempfile
from pathlib import Path

from generator.bundle import bundle
from generator.rules import RULES, check


def problems(rule: str, document: str) -> str:
    """What the rule finds: place, message and hint of each, a line for each. No other rule is looked at."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder, "openapi.yaml")
        root.write_text(document, encoding="utf-8")
        loaded = bundle(root)
    found = check(loaded, house=True, rules=[known for known in RULES if known.name == rule])
    return "".join(f"{problem.location}\n  {problem.message}\n  {problem.hint}\n" for problem in found)
