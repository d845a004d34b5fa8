"""The Python in README.md and docs/howto runs: what people copy first has to work.

The blocks of a page run in order, in one namespace, against answers from the document's examples.
"""

from __future__ import annotations

import ast
import asyncio
import inspect
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "generated" / "README.md", *sorted((ROOT / "docs" / "howto").glob("*.md"))]
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(page: Path) -> Iterator[Any]:
    """The blocks as code whose lines are those of the page."""
    text = page.read_text("utf-8")
    for found in BLOCK.finditer(text):
        code = "\n" * (text[: found.start(1)].count("\n")) + found[1]
        yield compile(code, str(page), "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)


@pytest.mark.usefixtures("answers")
@pytest.mark.parametrize("page", PAGES, ids=[page.relative_to(ROOT).as_posix() for page in PAGES])
def test_the_blocks_of_a_page_run(page: Path) -> None:
    """A page whose code fails teaches the wrong thing."""
    space: dict[str, Any] = {"__name__": page.stem}
    codes = list(blocks(page))
    assert codes or page.name != "README.md"
    for code in codes:
        if code.co_flags & inspect.CO_COROUTINE:
            asyncio.run(eval(code, space))
        else:
            exec(code, space)
