"""Paging rules (`x-pagination`), verified against the schemas they are used on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from .. import ir
from ..node import Node
from ..problem import suggestion
from ..schemas.reading import spoken
from ..schemas.types import NULL, options_of
from ..source import tokens
from .reader import Reader

RULE: Final = "paging-fits"
Stop = Literal["next", "short-page", "empty-page"]
_STOPS: Final[Mapping[str, Stop]] = {"next": "next", "short-page": "short-page", "empty-page": "empty-page"}


@dataclass(frozen=True)
class _Use:
    """A rule, the operation that names it, and the type of the page."""

    reader: Reader
    rule: Node
    key: Node
    label: str
    parameters: Sequence[ir.Parameter]
    page: ir.Type

    def problem(self, message: str, hint: str) -> None:
        self.reader.document.problem(self.key, RULE, f"{self.label}: {message}", hint)


def paging(
    reader: Reader, operation: Node, label: str, parameters: Sequence[ir.Parameter], page: ir.Type | None
) -> ir.Paging | None:
    """The rule an operation names; None where it names none, or the rule does not fit (which is a problem)."""
    key = operation.child("x-pagination")
    if key.value is None or key.value == "none":
        return None
    rules = reader.document.root.child("components", "x-pagination")
    rule = rules.child(str(key.value))
    if not rule.map:
        hint = suggestion(str(key.value), rules.map) or "Define it under `components: x-pagination:`."
        reader.document.problem(key, RULE, f"{label}: there is no paging rule `{key.value}`.", hint)
        return None
    if page is None:
        reader.document.problem(key, RULE, f"{label}: its 200 has no body to page.", "Say `x-pagination: none`.")
        return None
    return _verified(_Use(reader, rule, key, label, parameters, page))


def _verified(use: _Use) -> ir.Paging | None:
    before = len(use.reader.document.problems)
    limit, offset = _argument(use, "limit"), _argument(use, "offset")
    item = _items(use)
    meta, next_, total = _member(use, "meta", None), _member(use, "next", "string"), _member(use, "total", "integer")
    maximum = _maximum(use, limit)
    stop = _stop(use, next_)
    if len(use.reader.document.problems) > before or item is None or stop is None:
        return None
    return ir.Paging(
        name=use.rule.name,
        limit=use.rule.text("limit"),
        offset=offset.wire if offset else "",
        maximum=maximum,
        items=use.rule.text("items"),
        item=item,
        meta=meta,
        next=next_,
        total=total,
        stop=stop,
        location=use.reader.document.locate(use.rule, key=True),
    )


def _argument(use: _Use, key: str) -> ir.Parameter | None:
    wire = use.rule.text(key)
    parameter = next((p for p in use.parameters if p.wire == wire and p.where == "query"), None)
    if parameter is None:
        hint = f"Refer to the parameter `{wire}`, or say `x-pagination: none`."
        use.problem(f"it has no query parameter `{wire}`, which is the paging rule's `{key}`.", hint)
    elif not _is_all(parameter.type, "integer"):
        use.problem(f"`{wire}`, the paging rule's `{key}`, is {spoken(parameter.type)}.", "Make it an integer.")
    return parameter


def _maximum(use: _Use, limit: ir.Parameter | None) -> int:
    maximum = use.rule.map.get("maximum")
    if not isinstance(maximum, int) or maximum < 1:
        use.problem("the paging rule's `maximum` is no positive number.", "State how many items a page can have.")
        return 0
    stated = limit.constraints.maximum if limit is not None else None
    if stated is not None and stated != maximum:
        message = f"the paging rule's `maximum` is {maximum}, but `{use.rule.text('limit')}` goes up to {stated}."
        use.problem(message, "Make the two agree, or name another rule.")
    return maximum


def _stop(use: _Use, next_: str | None) -> Stop | None:
    stop = use.rule.choice("stop", _STOPS)
    if stop is None:
        message = f"the paging rule's `stop` is `{use.rule.map.get('stop')}`."
        use.problem(message, f"Write one of {', '.join(_STOPS)}.")
    elif stop == "next" and next_ is None:
        use.problem("the paging rule stops by `next`, and has none.", "Add the pointer `next`, or stop otherwise.")
    return stop


def _items(use: _Use) -> ir.Type | None:
    pointer = use.rule.text("items")
    found = reach(use.reader, use.page, pointer)
    if found is None:
        _unreached(use, "items", pointer)
        return None
    lists = [option for option in options_of(found) if isinstance(option, ir.ListOf)]
    if len(lists) != 1:
        use.problem(f"`items` is {pointer}, which is {spoken(found)}, no list.", "Point to the list of objects.")
        return None
    return lists[0].item


def _member(use: _Use, key: str, kind: str | None) -> str | None:
    """The pointer, if the rule has it; what it leads to is of that kind or null."""
    pointer = use.rule.text(key)
    if not pointer:
        return None
    found = reach(use.reader, use.page, pointer)
    if found is None:
        _unreached(use, key, pointer)
    elif kind is not None and not _is_all(found, kind):
        use.problem(f"`{key}` is {pointer}, which is {spoken(found)}.", f"Point to something of type {kind}.")
    return pointer


def _unreached(use: _Use, key: str, pointer: str) -> None:
    use.problem(
        f"`{key}` is {pointer}, but {spoken(use.page)} has no such member.",
        f"Add it to {spoken(use.page)}, or correct the pointer.",
    )


def _is_all(type_: ir.Type, kind: str) -> bool:
    options = [option for option in options_of(type_) if option != NULL]
    return bool(options) and all(isinstance(option, ir.Scalar) and option.name == kind for option in options)


def reach(reader: Reader, type_: ir.Type, pointer: str) -> ir.Type | None:
    """The type of what a JSON pointer leads to in a value of the type; None if nowhere."""
    current: ir.Type | None = type_
    for token in tokens(pointer):
        current = next(_steps(reader, current, token, frozenset()), None) if current is not None else None
    return current


def _steps(reader: Reader, type_: ir.Type, token: str, opened: frozenset[str]) -> Iterator[ir.Type]:
    for option in options_of(type_):
        match option:
            case ir.MapOf(value=value):
                yield value
            case ir.ListOf(item=item) if token.isdecimal():
                yield item
            case ir.Named(name=name) if name not in opened:
                yield from _inside(reader, name, token, opened | {name})
            case _:
                continue


def _inside(reader: Reader, name: str, token: str, opened: frozenset[str]) -> Iterator[ir.Type]:
    match reader.schemas.get(name):
        case ir.Model(fields=fields):
            yield from (field.type for field in fields if field.wire == token)
        case ir.Union(options=options):
            yield from _steps(reader, ir.OneOf(options), token, opened)
        case _:
            return
