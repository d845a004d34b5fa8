"""What the client exports is what it says it exports."""

from __future__ import annotations

import importlib
import types
from pathlib import Path

import plivo_client
import pytest

RESOURCES = sorted(
    path.stem for path in (Path(plivo_client.__file__).parent / "resources").glob("*.py") if path.stem != "__init__"
)


@pytest.mark.parametrize("name", ["plivo_client", "plivo_client.models", "plivo_client.errors"])
def test_all_names_exist_and_no_public_one_is_left_out(name: str) -> None:
    """`__all__` is the promise; what is defined here and has a public name keeps it."""
    module = importlib.import_module(name)
    assert len(set(module.__all__)) == len(module.__all__)
    assert all(hasattr(module, public) for public in module.__all__)
    defined = {
        public
        for public, value in vars(module).items()
        if not public.startswith("_")
        and not isinstance(value, types.ModuleType)
        and getattr(value, "__module__", name) == name
        and isinstance(value, type | types.FunctionType)
    }
    assert defined <= set(module.__all__)


def test_the_package_exports_every_exception() -> None:
    """People catch them by name."""
    assert set(plivo_client.errors.__all__) - {"BY_STATUS"} <= set(plivo_client.__all__)


def test_every_resource_is_an_attribute_of_both_clients() -> None:
    """A resource that no client has cannot be reached."""
    sync = plivo_client.RestClient("MATESTACCOUNT0000001", "token")
    asynchronous = plivo_client.AsyncRestClient("MATESTACCOUNT0000001", "token")
    for resource in RESOURCES:
        assert type(getattr(sync, resource)).__module__ == f"plivo_client.resources.{resource}"
        assert type(getattr(asynchronous, resource)).__name__ == f"Async{type(getattr(sync, resource)).__name__}"


@pytest.mark.parametrize("resource", RESOURCES)
def test_both_styles_have_the_same_methods(resource: str) -> None:
    """Code is moved from one to the other by adding `await`."""
    sync = type(getattr(plivo_client.RestClient("MATESTACCOUNT0000001", "token"), resource))
    module = importlib.import_module(sync.__module__)
    twin = getattr(module, f"Async{sync.__name__}")
    methods = [public for public in vars(sync) if not public.startswith("_")]
    assert methods == [public for public in vars(twin) if not public.startswith("_")]
    assert methods
