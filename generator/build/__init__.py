"""Bundle and schemas become the `Api`: closed, named, verified. After it nobody reads the document."""

from __future__ import annotations

from .. import ir
from ..bundle import Bundle
from ..problem import Problem
from ..schemas import SchemaReading
from .asynchronous import general
from .clashes import clashes
from .client import check_samples, client, envelope
from .errors import Errors
from .events import Events
from .migration import migration
from .operations import Operations
from .private import check_private, private
from .reader import reader
from .resources import resources
from .servers import servers
from .signatures import schemes
from .token import access_token
from .xml import xml

__all__ = ["build"]


def build(bundle: Bundle, reading: SchemaReading) -> tuple[ir.Api, list[Problem]]:
    """The API, and what is wrong with it. Where there are problems, the API is a best effort and not to be used."""
    desk = reader(bundle, reading)
    events, errors = Events(desk), Errors(desk)
    events.webhooks()
    grouped = resources(desk, Operations(desk, events, errors).all())
    root = desk.document.root
    info = root.child("info")
    api = ir.Api(
        title=info.text("title"),
        version=info.text("version"),
        description=info.text("description"),
        servers=servers(root),
        client=client(desk),
        envelope=envelope(desk),
        resources=grouped,
        schemas=reading.schemas,
        errors=errors.all(),
        events=events.all(),
        asyncable=general(desk),
        signature_schemes=schemes(desk),
        xml=xml(desk),
        access_token=access_token(desk),
        migration=migration(desk),
        contact={key: value for key, value in info.child("contact").map.items() if isinstance(value, str)},
        license=info.child("license").text("identifier"),
        private=private(desk),
    )
    check_samples(desk, api)
    check_private(desk, api)
    return api, sorted({*desk.document.problems, *clashes(api)})
