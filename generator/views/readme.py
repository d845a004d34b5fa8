"""What the client's first page shows: a call of each kind, its errors, and where to read on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .. import ir, quote
from .operations import usual_errors
from .sample import accepted_sample, call_sample, page_sample, printed_sample, raw_sample


@dataclass(frozen=True, slots=True)
class ErrorRowView:
    """An exception, and what it means."""

    name: str
    status: str
    meaning: str


@dataclass(frozen=True, slots=True)
class ReadmeView:
    """The page. Each sample is lines of code; empty where the document has nothing to show."""

    create: tuple[str, ...]
    get: tuple[str, ...]
    listing: tuple[str, ...]
    page: tuple[str, ...]
    awaited: tuple[str, ...]
    accepted: tuple[str, ...]
    raw: tuple[str, ...]
    caught: tuple[str, ...]
    imports: str
    rows: tuple[ErrorRowView, ...]
    guides: tuple[str, ...]
    asynchronous_url: str
    migrates_from: str


def readme_view(api: ir.Api) -> ReadmeView:
    """The first page of the document's client."""
    create, listing = _shown(api, "create"), _shown(api, "list")
    get = _shown(api, "get") or create
    rows = tuple(_row(error) for error in _usual(api))
    return ReadmeView(
        create=_printed(create, api),
        get=_printed(get, api),
        listing=_printed(listing, api),
        page=tuple(page_sample(listing, listing.paging, api)) if listing and listing.paging else (),
        awaited=(*_lines(create, api, awaits="await "), *_lines(listing, api, awaits="await ")) or ("...",),
        accepted=tuple(accepted_sample(create, create.asyncable, api)) if create and create.asyncable else (),
        raw=tuple(raw_sample(get, api)) if get is not None else (),
        caught=tuple(_caught(get, api)),
        imports=", ".join(dict.fromkeys([api.client.exception, _missing(api)])),
        rows=rows,
        guides=tuple(quote.link(title, path) for title, path in api.client.guides),
        asynchronous_url=quote.code(api.asyncable.url) if api.asyncable is not None else "",
        migrates_from=quote.code(api.migration.distribution) if api.migration is not None else "",
    )


def _shown(api: ir.Api, kind: str) -> ir.Operation | None:
    """The operation that the document names for it, else the shortest of that name."""
    operations = [operation for resource in api.resources for operation in resource.operations]
    named = dict(api.client.samples).get(kind)
    found = [operation for operation in operations if operation.id == named]
    found = found or [operation for operation in operations if operation.name == kind]
    return min(found, key=lambda operation: len(call_sample(operation, api)), default=None)


def _lines(operation: ir.Operation | None, api: ir.Api, *, awaits: str = "") -> tuple[str, ...]:
    return tuple(call_sample(operation, api, awaits=awaits)) if operation is not None else ()


def _printed(operation: ir.Operation | None, api: ir.Api) -> tuple[str, ...]:
    return tuple(printed_sample(operation, api)) if operation is not None else ()


def _caught(get: ir.Operation | None, api: ir.Api) -> Sequence[str]:
    """A call whose failures are told apart."""
    return (
        "try:",
        *(f"    {line}" for line in _lines(get, api) or ("...",)),
        f"except {_missing(api)} as error:",
        "    print(error.message, error.api_id)",
        f"except {api.client.exception} as error:",
        "    print(error)",
    )


def _missing(api: ir.Api) -> str:
    """The exception for what is not there, else for whatever the server refuses."""
    return usual_errors(api).get("404", "APIStatusError")


def _usual(api: ir.Api) -> list[ir.Error]:
    names = usual_errors(api)
    errors = [error for error in api.errors if error.status.isdigit() and names.get(error.status) == error.name]
    own = [error for error in api.errors if error.base is not None]
    distinct = {error.name: error for error in sorted([*errors, *own], key=lambda error: error.status)}
    return list(distinct.values())


def _row(error: ir.Error) -> ErrorRowView:
    return ErrorRowView(quote.code(error.name), quote.markdown(error.status), quote.markdown(error.description))
