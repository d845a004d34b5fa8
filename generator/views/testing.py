"""What `testing.py` shows: the names of the fields whose values no recording may hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .. import ir, quote


@dataclass(frozen=True, slots=True)
class TestingView:
    """The module's only data."""

    masked: tuple[str, ...]


def testing_view(api: ir.Api) -> TestingView:
    """Secret fields, and those that the document calls private."""
    return TestingView(tuple(quote.literal(name) for name in sorted({*api.private, *_secrets(api)})))


def _secrets(api: ir.Api) -> Iterator[str]:
    for schema in api.schemas:
        if isinstance(schema, ir.Model):
            yield from (field.wire for field in schema.fields if field.secret)
