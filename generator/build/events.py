"""What the platform sends to its users' URLs: webhooks, and the requests of callbacks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, Literal

from .. import ir
from ..names import constant_name
from ..node import Node, is_list
from ..problem import suggestion
from ..schemas import traits
from ..schemas.traits import is_number
from .reader import UNSUPPORTED, Reader

RULE: Final = "event-complete"
CLASH: Final = "name-clash"
_ITEMS: Final = "/components/pathItems/"
_VERBS: Final = ("post", "get", "put", "patch", "delete")
_METHODS: Final = frozenset(verb.upper() for verb in _VERBS)
Version = Literal["v1", "v2", "v3"]
_VERSIONS: Final[tuple[Version, ...]] = ("v1", "v2", "v3")


class Events:
    """Every event, once, in the order in which webhooks and then operations lead to it."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._found: dict[str, ir.Event | None] = {}  # by the pointer of the path item
        self._holders: dict[str, Node] = {}  # by name: the path item that has it

    def all(self) -> tuple[ir.Event, ...]:
        """Those found so far."""
        return tuple(event for event in self._found.values() if event is not None)

    def webhooks(self) -> None:
        """Read the document's webhooks."""
        for name, node in self._reader.document.root.members("webhooks"):
            self._event(name, node, webhook=True)

    def callbacks(self, operation: Node) -> Iterator[ir.Callback]:
        """The callbacks of an operation, one for each expression."""
        for name, node in operation.members("callbacks"):
            location = self._reader.document.locate(node, key=True)
            for expression, item in self._reader.document.resolve(node).members():
                if not expression.startswith(("x-", "$")) and (event := self._event(name, item, webhook=False)):
                    yield ir.Callback(name=name, expression=expression, event=event.name, location=location)

    def _event(self, name: str, node: Node, *, webhook: bool) -> ir.Event | None:
        item = self._reader.document.resolve(node)
        if item.pointer not in self._found:
            name = item.name if item.pointer.startswith(_ITEMS) else name
            self._found[item.pointer] = self._read(name, item, webhook=webhook)
            self._claim(name, item)
        return self._found[item.pointer]

    def _claim(self, name: str, item: Node) -> None:
        other = self._holders.setdefault(name, item)
        if other is not item:
            place = self._reader.document.locate(other, key=True)
            message = f"Two events are named `{name}`; the other is at {place}."
            self._reader.document.problem(item, CLASH, message, "Put it under `pathItems:` with a name of its own.")

    def _read(self, name: str, item: Node, *, webhook: bool) -> ir.Event | None:
        verbs = [verb for verb in _VERBS if verb in item.map]
        if not verbs:
            self._refuse(item, f"The event `{name}` has no request.", "Describe it under `post:`.")
            return None
        if len(verbs) > 1:
            message = f"The event `{name}` has {len(verbs)} requests; only {verbs[0].upper()} is read."
            self._reader.document.problem(item, UNSUPPORTED, message, "Say the methods in `x-delivery`.")
        operation = item.child(verbs[0])
        model = self._model(operation)
        if model is None:
            hint = "Refer to a component schema in `requestBody: content:`."
            self._refuse(operation, f"The event `{name}` has no body with a component name.", hint)
            return None
        return ir.Event(
            name=self._reader.checked(constant_name, name, item),
            summary=operation.text("summary"),
            description=operation.text("description") or item.text("description"),
            model=model,
            delivery=self._delivery(operation, verbs[0].upper()),
            signatures=self._signatures(operation),
            webhook=webhook,
            location=self._reader.document.locate(item, key=True),
            lifecycle=traits.lifecycle((operation, item)),
            known_by=self._known_by(operation, model),
        )

    def _signatures(self, operation: Node) -> tuple[str, ...]:
        """The schemes it names; where the document describes schemes, they are among those."""
        described = self._reader.document.root.child("x-signature-schemes").map
        for version in operation.elements("x-signature"):
            if described and version.value not in described:
                hint = suggestion(str(version.value), described) or "Describe it under `x-signature-schemes:`."
                self._refuse(version, f"There is no signature scheme `{version.value}`.", hint)
        return tuple(v for v in _VERSIONS if v in operation.texts("x-signature"))

    def _known_by(self, operation: Node, model: str) -> tuple[tuple[str, bool | tuple[str, ...]], ...]:
        """What tells the event from all others. What it has, its schema has; what it lacks may be another event's."""
        schema = self._reader.model(ir.Named(model))
        fields = {field.wire for field in schema.fields} if schema is not None else set[str]()
        found: list[tuple[str, bool | tuple[str, ...]]] = []
        for name, node in operation.members("x-known-by"):
            if schema is not None and node.value is not False and name not in fields:
                hint = suggestion(name, fields) or f"Take a property of `{model}`."
                self._refuse(node, f"`{model}` has no property `{name}`.", hint)
            found.append((name, node.value if isinstance(node.value, bool) else _texts(node.value)))
        return tuple(found)

    def _model(self, operation: Node) -> str | None:
        body = self._reader.document.resolve(operation.child("requestBody"))
        media = next((node for _, node in body.members("content")), None)
        if media is None or media.child("schema").value is None:
            return None
        type_ = self._reader.types.read(media.child("schema"))
        return type_.name if isinstance(type_, ir.Named) else None

    def _delivery(self, operation: Node, method: str) -> ir.Delivery:
        """The policy it names. Without one, what its own description implies: no time limit is known, no retry."""
        policies = self._reader.document.root.child("components", "x-delivery")
        key = operation.child("x-delivery")
        policy = policies.child(str(key.value))
        if key.value is not None and not policy.map:
            hint = suggestion(str(key.value), policies.map) or "Define it under `components: x-delivery:`."
            self._refuse(key, f"There is no delivery policy `{key.value}`.", hint)
        timeout = policy.map.get("timeout")
        return ir.Delivery(
            name=policy.name if policy.map else "default",
            methods=tuple(m for m in policy.texts("methods") if m in _METHODS) or (method,),
            reply="xml" if policy.map.get("reply") == "xml" or (not policy.map and self._has_xml(operation)) else "ack",
            timeout=float(timeout) if is_number(timeout) else 0.0,
            retries=tuple(float(pause.value) for pause in policy.elements("retries") if is_number(pause.value)),
            configurable=policy.map.get("configurable") is True,
            empty=policy.text("empty"),
        )

    def _has_xml(self, operation: Node) -> bool:
        answers = (self._reader.document.resolve(node) for _, node in operation.members("responses"))
        return any("xml" in media for answer in answers for media in answer.child("content").map)

    def _refuse(self, node: Node, message: str, hint: str) -> None:
        self._reader.document.problem(node, RULE, message, hint)


def _texts(value: Any) -> tuple[str, ...]:
    """One text, or each of a list."""
    return tuple(str(item) for item in (value if is_list(value) else (value,)))
