"""The document is of the version of OpenAPI that is read: another has words of its own, or stops the parser."""

from __future__ import annotations

from collections.abc import Iterator

from ._rule import Finding, Rule
from ._walk import Walk

READ = "3.1."


def _check(walk: Walk) -> Iterator[Finding]:
    version = walk.document.value.get("openapi")
    if isinstance(version, str) and not version.startswith(READ):
        yield Finding("/openapi", f"OpenAPI {version} is not read.", "Write the document as `openapi: 3.1.0` has it.")


RULE = Rule("openapi-version", house=False, check=_check)
