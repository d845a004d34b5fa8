"""What the module of webhooks shows: the kinds of events, and how they are signed."""

from __future__ import annotations

from dataclasses import dataclass

from .. import ir, names, quote
from .prose import described, lifecycle_notes

WIDTH = 96


@dataclass(frozen=True, slots=True)
class EventView:
    """A kind of event: a module constant."""

    constant: str
    model: str
    entries: tuple[str, ...]  # keyword arguments, `name=value`
    docstring: str


@dataclass(frozen=True, slots=True)
class WebhooksView:
    """The whole module. `schemes` are the keyword arguments of each."""

    events: tuple[EventView, ...]
    schemes: tuple[str, ...]
    public: list[str]


_PUBLIC = (
    "AsyncReceiver",
    "EventModel",
    "EventType",
    "Incoming",
    "NonceWindow",
    "Receiver",
    "ReceivingError",
    "ReplayError",
    "Reply",
    "Router",
    "SignatureError",
    "UnknownEventError",
    "parse",
    "recognise",
    "verify_signature",
)


def webhooks_view(api: ir.Api) -> WebhooksView:
    """The module of everything that the document's platform sends."""
    results = _results(api)
    # Only fields can be read from a form: an event that is anything but a model has none.
    events = [event for event in api.events if isinstance(api.schema(event.model), ir.Model)]
    shown = tuple(_event(event, api, result=event.name in results) for event in events)
    return WebhooksView(
        events=shown,
        schemes=tuple(_scheme(scheme) for scheme in api.signature_schemes),
        public=sorted([*_PUBLIC, *(event.constant for event in shown)]),
    )


def _results(api: ir.Api) -> set[str]:
    """The events that bring the results of asynchronous requests."""
    operations = [operation for resource in api.resources for operation in resource.operations]
    return {
        callback.event
        for operation in operations
        if operation.asyncable is not None
        for callback in operation.callbacks
        if operation.asyncable.url in callback.expression
    }


def _event(event: ir.Event, api: ir.Api, *, result: bool) -> EventView:
    entries = [
        f"name={quote.literal(event.name)}",
        f"model=models.{event.model}",
        f"methods={quote.literal(list(event.delivery.methods))}",
        f"signatures={quote.literal(list(event.signatures))}",
        f"reply={quote.literal(event.delivery.reply)}",
    ]
    if event.delivery.empty:
        entries.append(f"empty={quote.literal(event.delivery.empty)}")
    if event.known_by:
        marks = {name: mark if isinstance(mark, bool) else list(mark) for name, mark in event.known_by}
        entries.append(f"known_by={quote.literal(marks)}")
    request_id = _request_id(event, api) if result else None
    if request_id is not None:
        entries.append(f"result_of={quote.literal(request_id)}")
    text = "\n\n".join(part for part in (event.summary, event.description) if part)
    docstring = quote.docstring(described(text, lifecycle_notes(event.lifecycle), WIDTH), indent=0)
    return EventView(names.constant_name(event.name), event.model, tuple(entries), docstring)


def _request_id(event: ir.Event, api: ir.Api) -> str | None:
    """The field that has the request's id, by the name that it has in answers."""
    model = api.schema(event.model)
    fields = {field.wire for field in model.fields} if isinstance(model, ir.Model) else set[str]()
    return next((pointer[1:] for pointer in api.envelope.request_id if pointer[1:] in fields), None)


def _scheme(scheme: ir.SignatureScheme) -> str:
    headers = tuple(header for header in (scheme.signature, scheme.main_account) if header)
    entries = [
        f"name={quote.literal(scheme.name)}",
        f"algorithm={quote.literal(scheme.algorithm)}",
        f"signs={quote.literal(scheme.signs)}",
        f"headers={quote.literal(headers)}",
        f"nonce={quote.literal(scheme.nonce)}",
    ]
    return f"SignatureScheme({', '.join(entries)})"
