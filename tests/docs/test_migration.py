"""generated/migration.md against the package it leads away from, as it is installed: nothing in it is hearsay."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator
from typing import Any

import plivo
import plivo.base
import plivo.resources
import plivo.rest.phlo
import plivo_client
import pytest

from generator import ir
from generator.pipeline import Stopwatch, read_document
from tests.conftest import ROOT

ACCOUNT = "MATESTACCOUNT0000001"
# Methods of the other package that the page leaves out, and why.
LEFT_OUT = {
    "Powerpack.get_numberpooluuid": "A detour: `number_pool` of the powerpack ends in it.",
    "Message.delete": "It only raises.",
    "Message.update": "It only raises.",
    "Session.delete": "It only raises.",
    "Session.update": "It only raises.",
}
# Objects whose methods hand on to one of the client's with another name.
RENAMED = {
    "MultiPartyCall.update": "update_participant",
    "MultiPartyCall.kick": "kick_participant",
    "MultiPartyCallParticipant.update": "update_participant",
    "MultiPartyCallParticipant.kick": "kick_participant",
    "MultiPartyCallParticipant.get": "get_participant",
}
# The way to objects that others make: a name of the page, and the class behind it.
WITHIN = {
    "NumberPool.numbers": "numberpools.Numbers",
    "NumberPool.shortcodes": "numberpools.Shortcode",
    "NumberPool.tollfree": "numberpools.Tollfree",
    "Phlo.node": "nodes.Node",
    "Phlo.multi_party_call": "nodes.MultiPartyCall",
    "Phlo.multi_party_call.member": "nodes.Member",
}
# Makes the object that the members of a node are reached by; here they are reached by their ids.
WAYS = {"nodes.MultiPartyCall.member"}


def read_api() -> ir.Api:
    api = read_document(ROOT / "spec" / "openapi.yaml", Stopwatch()).api
    assert api is not None
    return api


API = read_api()
MIGRATION = API.migration
assert MIGRATION is not None
OPERATIONS = [operation for resource in API.resources for operation in resource.operations if operation.formerly]
MOVED = [
    pytest.param(name, operation, id=name)
    for operation in OPERATIONS
    if operation.formerly
    for name in operation.formerly.names
]
NAMES = {name for operation in OPERATIONS if operation.formerly for name in operation.formerly.names}


def interfaces() -> dict[str, Any]:
    """The other package's interfaces, by the attribute of the client they are."""
    clients = (plivo.RestClient(ACCOUNT, "token"), plivo.rest.phlo.RestClient(ACCOUNT, "token"))
    return {
        name: value
        for client in clients
        for name, value in vars(client).items()
        if isinstance(value, plivo.base.PlivoResourceInterface)
    }


INTERFACES = interfaces()


def classes() -> Iterator[tuple[str, type]]:
    """The classes of the objects that the other package gives, with the name of their module."""
    for info in pkgutil.iter_modules(plivo.resources.__path__):
        module = importlib.import_module(f"plivo.resources.{info.name}")
        for value in vars(module).values():
            ours = inspect.isclass(value) and value.__module__ == module.__name__
            if ours and issubclass(value, plivo.base.PlivoResource):
                yield info.name, value


CLASSES = {f"{module}.{found.__name__}": found for module, found in classes()}


def there(name: str) -> Callable[..., Any]:
    """The method of the other package that a name of the page means. Raises `AttributeError` or `KeyError`."""
    holder, _, method = name.rpartition(".")
    if holder in WITHIN:
        return getattr(CLASSES[WITHIN[holder]], method)
    if holder in INTERFACES:
        return getattr(INTERFACES[holder], method)
    return next(getattr(found, method) for found in CLASSES.values() if found.__name__ == holder)


def here(operation: ir.Operation) -> list[str]:
    client = plivo_client.RestClient(ACCOUNT, "token")
    method = getattr(getattr(client, operation.resource), operation.name)
    return list(inspect.signature(method).parameters)


def public(holder: Any) -> list[str]:
    """The methods a class defines, or those that an interface has."""
    members = vars(holder) if inspect.isclass(holder) else {name: getattr(holder, name) for name in dir(holder)}
    return [name for name, value in members.items() if not name.startswith("_") and callable(value)]


def test_the_page_is_about_the_package_that_is_installed() -> None:
    """With a new version the table is looked through again."""
    assert MIGRATION is not None
    assert MIGRATION.version == plivo.version.__version__


@pytest.mark.parametrize(("name", "operation"), MOVED)
def test_a_name_there_exists_and_each_of_its_arguments_is_accounted_for(name: str, operation: ir.Operation) -> None:
    """An argument has the same name here, or the page says what became of it."""
    formerly = operation.formerly
    assert formerly is not None
    told, ours = dict(formerly.arguments), here(operation)
    assert set(told.values()) <= set(ours)
    explained = set(told) | set(re.findall(r"`(\w+)`", formerly.note))
    given = [argument for argument in inspect.signature(there(name)).parameters if argument not in ("self", "kwargs")]
    if not name[0].isupper():
        assert [argument for argument in given if argument not in ours and argument not in explained] == []


@pytest.mark.parametrize(
    "name", [f"{name}.{method}" for name, holder in INTERFACES.items() for method in public(holder)]
)
def test_each_method_there_is_on_the_page(name: str) -> None:
    """Nobody is left without an answer."""
    assert name in NAMES or name in LEFT_OUT


@pytest.mark.parametrize("path", CLASSES)
def test_each_method_of_an_object_is_on_the_page_or_is_the_clients(path: str) -> None:
    """Objects of this client have no methods: what theirs did, the client does."""
    ways = [way for way, target in WITHIN.items() if target == path]
    holder = path.rpartition(".")[2]
    for method in public(CLASSES[path]):
        own = {f"{way}.{method}" for way in (*ways, holder)}
        clients = {f"{name}.{RENAMED.get(f'{holder}.{method}', method)}" for name in handed_on_to(CLASSES[path])}
        told = (own | clients) & NAMES
        assert told or own & LEFT_OUT.keys() or f"{path}.{method}" in WAYS, own


def handed_on_to(found: type) -> list[str]:
    """The interfaces that make such objects."""
    makers = [name for name, holder in INTERFACES.items() if getattr(holder, "_resource_type", None) is found]
    return makers or ["multi_party_calls"] * (found.__name__ == "MultiPartyCallParticipant")


def test_what_is_left_out_exists() -> None:
    """A reason outlives what it was for."""
    for name in (*LEFT_OUT, *RENAMED):
        assert callable(there(name)), name


@pytest.mark.parametrize(("old", "new"), MIGRATION.names, ids=[old for old, _ in MIGRATION.names])
def test_other_names_exist_on_both_sides(old: str, new: str) -> None:
    """Exceptions, builders, models."""
    assert imported(old)
    assert imported(new)


def test_the_clients_there_take_what_ours_take() -> None:
    """The first line of a program changes in its import alone."""
    assert MIGRATION is not None
    ours = set(inspect.signature(plivo_client.RestClient).parameters)
    for name in MIGRATION.clients:
        assert set(inspect.signature(imported(name)).parameters) <= ours


def imported(name: str) -> Any:
    """What a dotted name leads to, through modules and their attributes."""
    parts = name.split(".")
    found = importlib.import_module(parts[0])
    for index, part in enumerate(parts[1:], 1):
        if not hasattr(found, part):
            importlib.import_module(".".join(parts[: index + 1]))
        found = getattr(found, part)
    return found
