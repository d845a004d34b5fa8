"""Webhooks and callbacks against the events of the IR."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from .. import ir
from ..node import Node, is_list
from .ledger import Ledger
from .shape import Shapes, of_type
from .values import LIFECYCLE

_VERBS: Final = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})
_EVENT: Final = frozenset(
    {"summary", "description", "requestBody", "x-delivery", "x-signature", "x-known-by", *LIFECYCLE}
)
_DELIVERY: Final = ("methods", "reply", "timeout", "retries", "configurable", "empty")


class Events:
    """Compares every event, by way of the webhook or callback that leads to it."""

    def __init__(self, ledger: Ledger, shapes: Shapes, events: Sequence[ir.Event]) -> None:
        self._ledger = ledger
        self._shapes = shapes
        self._events = events

    def webhooks(self) -> None:
        """All webhooks of the document."""
        for name, node in self._ledger.document.root.members("webhooks"):
            item = self._ledger.resolve(node)
            event = self._find(item, name)
            if event is None or not event.webhook:
                self._ledger.lose(node, "webhook")
            else:
                self._event(item, event)

    def callback(self, name: str, node: Node, callbacks: Sequence[ir.Callback]) -> None:
        """A callback of an operation: each expression with its event."""
        for expression, child in node.members():
            item = self._ledger.resolve(child)
            kept = next((c for c in callbacks if (c.name, c.expression) == (name, expression)), None)
            event = self._find(item, name)
            if kept is None or event is None or event.name != kept.event:
                self._ledger.lose(child, "callback")
            else:
                self._event(item, event)

    def deliveries(self) -> None:
        """All delivery policies, with what each event that names one has of it."""
        for name, node in self._ledger.document.root.members("components", "x-delivery"):
            kept = [event.delivery for event in self._events if event.delivery.name == name]
            self._ledger.keep(node, "delivery policy", kept)
            self._ledger.rest(node, _DELIVERY)
            for key, child in node.members():
                value = tuple(child.value) if is_list(child.value) else child.value
                same = all(getattr(delivery, key, value) == value for delivery in kept)
                self._ledger.keep(child, "delivery policy", same)

    def _find(self, item: Node, name: str) -> ir.Event | None:
        name = item.name if item.pointer.startswith("/components/pathItems/") else name
        return next((event for event in self._events if event.name == name), None)

    def _event(self, item: Node, event: ir.Event) -> None:
        if not self._ledger.first_time(item, event):
            return
        self._ledger.rest(item, _VERBS | {"description"})
        verbs = [child for verb, child in item.members() if verb in _VERBS]
        for other in verbs[1:]:
            self._ledger.lose(other, "event")
        for node in verbs[:1]:
            self._request(node, event)

    def _request(self, node: Node, event: ir.Event) -> None:
        self._ledger.rest(node, _EVENT)
        self._ledger.same(node, "summary", event.summary)
        self._ledger.same(node, "description", event.description)
        self._ledger.same(node, "x-delivery", event.delivery.name)
        for key, name in LIFECYCLE.items():
            self._ledger.same(node, key, getattr(event.lifecycle, name))
        for version in node.elements("x-signature"):
            self._ledger.keep(version, "x-signature", version.value in event.signatures)
        for name, mark in node.members("x-known-by"):
            wanted = tuple(mark.value) if is_list(mark.value) else (mark.value,)
            kept = dict(event.known_by).get(name)
            self._ledger.keep(mark, "x-known-by", kept in (mark.value, wanted))
        body = self._ledger.resolve(node.child("requestBody"))
        self._ledger.rest(body, {"content"})
        for index, (_, media) in enumerate(body.members("content")):
            same = self._shapes.of(media.child("schema")) == of_type(ir.Named(event.model))
            self._ledger.keep(media, "media type", index == 0 and same)
            self._ledger.rest(media, {"schema", "examples"})
            for _, example in media.members("examples"):
                self._ledger.resolve(example)
                self._ledger.lose(example, "event example")
