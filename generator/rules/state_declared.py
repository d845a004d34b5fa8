"""Every operation says what it does to which collection: sandbox and contract suite know by that what has to follow."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ._rule import Finding, Rule
from ._schema import reach
from ._walk import Operation, Part, Walk, as_mapping
from ._wording import listed

VERBS = {
    "create": {"post"},
    "list": {"get"},
    "read": {"get"},
    "update": {"post", "put", "patch"},
    "delete": {"delete"},
    "act": {"post", "put", "delete", "get"},
}


def _check(walk: Walk) -> Iterator[Finding]:
    for operation in walk.operations:
        node, state = operation.node, operation.node.mapping("x-state")
        if "x-state" not in node.value:
            yield Finding(
                node.pointer,
                f"{operation.label}: there is no `x-state`.",
                "Write `x-state: {collection: calls, does: list, id: /call_uuid}`.",
                key=True,
            )
        verbs = VERBS.get(str(state.get("does")), {operation.verb})
        if operation.verb not in verbs:
            yield Finding(
                node.at("x-state", "does"),
                f"{operation.label}: `x-state` says `{state['does']}`, but the verb is {operation.verb.upper()}.",
                f"An operation that does `{state['does']}` is a {listed(sorted(v.upper() for v in verbs), 'or')}.",
            )
        elif isinstance(state.get("id"), str) and (message := _astray(walk, operation, state)):
            yield Finding(
                node.at("x-state", "id"),
                f"{operation.label}: {message}.",
                "Correct it, or leave it out where there is only one thing.",
            )


def _astray(walk: Walk, operation: Operation, state: Mapping[str, Any]) -> str:
    """Why the id is not where `x-state` says; empty if it is."""
    place, does = state["id"], state.get("does")
    if does == "create":
        found = any(reach(walk, body, place) for body in _bodies(walk, operation, "20"))
        return "" if found else f"`x-state` has the new id at `{place}`, but no success has that"
    if does == "list":
        items = _items(walk, operation)
        found = not items or any(reach(walk, item, place) for item in items)
        return "" if found else f"`x-state` has the id of an item at `{place}`, but an item has no such member"
    names = [p.text("name") for p in walk.parameters(operation) if p.value.get("in") == "path"]
    return "" if place in names else f"`x-state` has the id in `{place}`, which is no path parameter"


def _bodies(walk: Walk, operation: Operation, status: str) -> list[Part]:
    answers = [answer for code, answer in walk.responses(operation).items() if code.startswith(status)]
    found = [walk.schema(media) for answer in answers for media in walk.below(answer, "media")]
    return [schema for schema in found if schema is not None]


def _items(walk: Walk, operation: Operation) -> list[Part]:
    """The schemas of an item, where a paging rule says where the items are."""
    rule = walk.components("x-pagination").get(operation.node.text("x-pagination"))
    pointer = as_mapping(rule).get("items")
    if not isinstance(pointer, str):
        return []
    return [item for body in _bodies(walk, operation, "200") for item in reach(walk, body, f"{pointer}/0")]


RULE = Rule("state-declared", house=True, check=_check)
