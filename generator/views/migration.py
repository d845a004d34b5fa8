"""What the page shows that leads from another package to this one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from .. import ir, quote
from .annotation import Annotations, answer


@dataclass(frozen=True, slots=True)
class PairView:
    """Something there, and what it is here."""

    there: str
    here: str


@dataclass(frozen=True, slots=True)
class HabitView:
    """How something is there, and how it is here."""

    topic: str
    there: str
    here: str


@dataclass(frozen=True, slots=True)
class MovedView:
    """A method: its names there, its call here, what it gives, and what else differs."""

    there: str
    here: str
    gives: str
    remarks: str


@dataclass(frozen=True, slots=True)
class MovedSectionView:
    """The methods of a resource."""

    title: str
    rows: tuple[MovedView, ...]


@dataclass(frozen=True, slots=True)
class MigrationView:
    """The whole page."""

    there: str
    version: str
    package: str
    clients: tuple[PairView, ...]
    habits: tuple[HabitView, ...]
    names: tuple[PairView, ...]
    sections: tuple[MovedSectionView, ...]
    additions: tuple[str, ...]


_HABITS: Final[Mapping[str, tuple[str, str]]] = {
    "arguments": (
        "Arguments",
        "What stands in the path is given by position, all else by name. Only Python's keywords end in `_`.",
    ),
    "defaults": ("Defaults", "What is not given is not sent, and `None` is sent as null."),
    "results": (
        "Results",
        "Frozen objects of `models` with types that a checker knows. A field that was left out is `None`.",
    ),
    "objects": ("Methods of objects", "Objects are data. Pass their id to the client's method."),
    "lists": (
        "Lists",
        "`list()` gives a `Pager`: iterate it for everything that passes the filters, or take one `page()`.",
    ),
    "asynchronous": (
        "Asynchronous requests",
        "An `AsyncAccepted`, which can wait for the result; type checkers tell the two apart.",
    ),
    "errors": (
        "Errors",
        "All derive from `{exception}`. What the server answered has `status`, `api_id`, `message` and `body`.",
    ),
    "retries": ("Retries", "`max_retries`, twice unless given, and only where a request cannot do its work twice."),
    "timeouts": ("Time limits", "`timeout`, 5 seconds unless given; a `Timeout` for connecting and reading apart."),
    "proxies": ("Proxies", "`proxies`, the same mapping. Without it those of the environment; `{{}}` for none."),
    "async": ("`asyncio`", "`{async_class}` has the same methods, awaited."),
}


def migration_view(migration: ir.Migration, api: ir.Api, package: str) -> MigrationView:
    """The page for users of the package that the document names."""
    operations = [operation for resource in api.resources for operation in resource.operations]
    return MigrationView(
        there=quote.code(migration.distribution),
        version=quote.markdown(migration.version),
        package=quote.code(package),
        clients=tuple(PairView(quote.code(name), quote.code(api.client.class_name)) for name in migration.clients),
        habits=tuple(_habits(migration, api.client)),
        names=tuple(PairView(quote.code(there), quote.code(_public(here))) for there, here in migration.names),
        sections=tuple(section for resource in api.resources if (section := _section(resource, api)).rows),
        additions=tuple(quote.code(_call(operation)) for operation in operations if operation.formerly is None),
    )


def _habits(migration: ir.Migration, client: ir.Client) -> Iterator[HabitView]:
    said = dict(migration.habits)
    for topic, (title, here) in _HABITS.items():
        if topic in said:
            shown = here.format(exception=client.exception, async_class=client.async_class_name)
            yield HabitView(title, quote.markdown(said[topic]), shown)


def _public(name: str) -> str:
    return name.removeprefix("builtins.")


def _section(resource: ir.Resource, api: ir.Api) -> MovedSectionView:
    moved = ((operation, operation.formerly) for operation in resource.operations)
    rows = tuple(_row(operation, formerly, api) for operation, formerly in moved if formerly is not None)
    return MovedSectionView(quote.markdown(resource.class_name), rows)


def _row(operation: ir.Operation, formerly: ir.Formerly, api: ir.Api) -> MovedView:
    return MovedView(
        there="<br>".join(quote.code(name) for name in formerly.names),
        here=quote.code(_call(operation)),
        gives=quote.code(answer(operation, Annotations(api, models=""))),
        remarks=" ".join([*_renamed(formerly), quote.markdown(formerly.note)]).strip(),
    )


def _renamed(formerly: ir.Formerly) -> Iterator[str]:
    """Arguments with other names, those that became one together."""
    for here in dict.fromkeys(here for _, here in formerly.arguments):
        there = [quote.code(old) for old, new in formerly.arguments if new == here]
        yield f"{' and '.join(there)} → {quote.code(here)}."


def _call(operation: ir.Operation) -> str:
    return f"{operation.resource}.{operation.name}"
