"""The loss report: everything the document says is in the IR, or on an explicit list with a reason.

It walks the document afresh and looks each part up in the IR, so that what `schemas` and `build` leave out, by a bug or
because they do not know it, is found. Keywords that nobody accounts for count as lost.
"""

from __future__ import annotations

from typing import Final

from .. import ir
from ..bundle import Bundle
from ..node import Document
from ..problem import Problem
from . import document as documents
from .events import Events
from .explained import EXPLAINED, reason
from .ledger import Ledger, Loss
from .operations import Operations
from .schemas import Schemas
from .shape import Shapes
from .values import Values

__all__ = ["EXPLAINED", "Loss", "losses", "unexplained"]

RULE: Final = "loss-unexplained"


def losses(bundle: Bundle, api: ir.Api) -> list[Loss]:
    """All that the document says and the IR does not, sorted by pointer."""
    schemas = {schema.name: schema for schema in api.schemas}
    ledger = Ledger(Document(bundle))
    shapes = Shapes(ledger, schemas)
    values = Values(ledger, shapes)
    events = Events(ledger, shapes, api.events)
    Schemas(ledger, shapes, values, schemas).compare()
    Operations(ledger, values, events).compare(api)
    events.webhooks()
    events.deliveries()
    documents.compare(ledger, api)
    return sorted(Loss(pointer, what, reason(what, pointer)) for pointer, what in ledger.lost)


def unexplained(bundle: Bundle, api: ir.Api) -> list[Problem]:
    """A problem for each loss that the list does not explain."""
    return sorted(_problem(bundle, loss) for loss in losses(bundle, api) if loss.reason is None)


def _problem(bundle: Bundle, loss: Loss) -> Problem:
    name = loss.pointer.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
    message = f"`{name}` would be lost ({loss.what}): the client has nothing that stands for it."
    hint = "Say it with what the generator reads, or leave it out."
    return Problem(bundle.locate(loss.pointer, key=True), RULE, message, hint)
