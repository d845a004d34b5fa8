"""The operations of the paths, each with all its parts; one with variants is several."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from .. import ir
from ..names import constant_name, field_name, method_name
from ..node import Node
from ..schemas import traits
from . import variants
from .asynchronous import asyncable, rule
from .bodies import body, body_node
from .errors import Errors
from .events import Events
from .examples import examples
from .migration import formerly
from .paging import paging
from .parameters import parameters
from .reader import Reader
from .responses import is_success, response_nodes, responses, result, without
from .servers import server

Retry = Literal["safe", "never", "when-unsent"]
_RETRIES: Final[Mapping[str, Retry]] = {"safe": "safe", "never": "never", "when-unsent": "when-unsent"}
# RFC 9110, section 9.2.2: these may be sent twice. A document that says nothing else means no more than that.
_IDEMPOTENT: Final = frozenset({"get", "head", "options", "trace", "put", "delete"})
_VERSION: Final = re.compile(r"v\d+(\.\d+)*")
_VERBS: Final = _IDEMPOTENT | {"post", "patch"}


@dataclass(frozen=True, slots=True)
class _Place:
    """An operation's node, and where in the paths it stands."""

    node: Node
    item: Node
    path: str
    verb: str

    @property
    def id(self) -> str:
        """The operationId, else the verb and the words of the path."""
        words = [word for word in self.path.replace("{", "by/").replace("}", "").split("/") if word]
        return self.node.text("operationId") or "_".join([self.verb, *words])


class Operations:
    """Reads the operations; `events` and `errors` gather what they lead to on the way."""

    def __init__(self, reader: Reader, events: Events, errors: Errors) -> None:
        self._reader = reader
        self._events = events
        self._errors = errors

    def all(self) -> Iterator[ir.Operation]:
        """In the document's order, each followed by its variants."""
        for path, node in self._reader.document.root.members("paths"):
            item = self._reader.document.resolve(node)
            for verb, child in item.members():
                if verb in _VERBS and child.map:
                    yield from self._methods(_Place(child, item, path, verb))

    def _methods(self, place: _Place) -> Iterator[ir.Operation]:
        whole = self._operation(place)
        stated = variants.variants(self._reader, place.node, whole.id)
        variants.verify(self._reader, stated, whole)
        yield self._paged(place, self._answering(place, variants.own(self._reader, whole, stated)))
        for entry in stated:
            yield self._answering(place, variants.variant(self._reader, whole, entry))

    def _operation(self, place: _Place) -> ir.Operation:
        """All but its result and its paging, which depend on which of several methods it is."""
        reader, node = self._reader, place.node
        self._errors.note(node)
        carried = body(reader, node)
        resource, name = _resource(reader, place), _method_name(reader, place)
        operation = ir.Operation(
            id=reader.checked(constant_name, place.id, node),
            method=place.verb.upper(),
            path=place.path,
            server=server(reader, place.item, node),
            resource=resource,
            name=name,
            tag=next(iter(node.texts("tags")), ""),
            summary=node.text("summary"),
            description=node.text("description"),
            parameters=parameters(reader, place.item, node),
            body=carried,
            responses=responses(reader, node),
            result=None,
            retry=_retry(place),
            location=reader.document.locate(node, key=True),
            callbacks=tuple(self._events.callbacks(node)),
            lifecycle=traits.lifecycle((node,)),
            request_examples=tuple(examples(reader, body_node(reader, node), carried.media)) if carried else (),
            response_examples=tuple(self._response_examples(node)),
            formerly=formerly(reader, node, f"{resource}.{name}"),
        )
        return dataclasses.replace(operation, asyncable=asyncable(reader, node, operation))

    def _answering(self, place: _Place, operation: ir.Operation) -> ir.Operation:
        """The same with its result: what the responses to an accepted request carry, if it was not asynchronous."""
        answers: dict[str, ir.Type | None] = {}
        for response in operation.responses:
            ordinary = self._ordinary(place, response)
            if is_success(response.status) and (ordinary is not None or response.type is None):
                answers[response.status] = ordinary
        return dataclasses.replace(operation, result=result(answers))

    def _paged(self, place: _Place, operation: ir.Operation) -> ir.Operation:
        page = next((self._ordinary(place, answer) for answer in operation.responses if answer.status == "200"), None)
        found = paging(self._reader, place.node, operation.id, operation.parameters, page)
        return dataclasses.replace(operation, paging=found)

    def _ordinary(self, place: _Place, response: ir.Response) -> ir.Type | None:
        asynchronous = rule(self._reader, place.node)
        if response.type is None or asynchronous is None:
            return response.type
        return without(response.type, {ir.Named(asynchronous.accepted)})

    def _response_examples(self, node: Node) -> Iterator[tuple[str, ir.Example]]:
        for status, answer in response_nodes(self._reader, node):
            if is_success(status):
                for media in answer.child("content").map:
                    yield from ((status, example) for example in examples(self._reader, answer, media))


def _resource(reader: Reader, place: _Place) -> str:
    """`x-resource`, else the first tag, else the first segment of the path that is no parameter and no version."""
    segments = (word for word in place.path.split("/") if word and "{" not in word and not _VERSION.fullmatch(word))
    stated = place.node.text("x-resource") or next(iter(place.node.texts("tags")), "") or next(segments, "api")
    return reader.identifier(field_name, stated, place.node, "refused")


def _method_name(reader: Reader, place: _Place) -> str:
    return reader.identifier(method_name, place.node.text("x-method") or place.id, place.node, "refused")


def _retry(place: _Place) -> Retry:
    return place.node.choice("x-retry", _RETRIES) or ("safe" if place.verb in _IDEMPOTENT else "never")
