"""Kinds of events: the frozen data of one kind, and how an event is read and recognised."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Generic, Literal, TypeVar

from msgspec import Struct, structs

from .codec import convert
from .form import Pairs, readable
from .model import EXTRA, EventModel

T = TypeVar("T", bound=EventModel)


class EventType(Struct, Generic[T], frozen=True, kw_only=True, eq=False):
    """One kind of event. `T` is what an event of the kind is read as.

    `signatures` are the schemes that guard it. `reply` says whether the answer is carried out (`xml`) or ignored, and
    `empty` is the answer where there is nothing to do. `known_by` tells the kind from all others: fields that have one
    of some values, are there (True) or are not (False); without it the kind cannot be recognised. `result_of` is the
    field that names the asynchronous request whose result the event is.
    """

    name: str
    model: type[T]
    methods: Sequence[str]
    signatures: Sequence[str]
    reply: Literal["xml", "ack"] = "ack"
    empty: str = ""
    known_by: Mapping[str, bool | Sequence[str]] = {}
    result_of: str | None = None

    def fits(self, fields: Mapping[str, str]) -> bool:
        """Whether what arrived is of this kind, by its fields."""
        return bool(self.known_by) and all(_fits(fields.get(name), mark) for name, mark in self.known_by.items())

    def read(self, pairs: Pairs) -> T:
        """The event. Texts become what is documented; one that cannot stays as it came, one that is missing is None.

        Of a name that is repeated the first value counts.
        """
        values = first_values(pairs)
        event: T = convert(values, self.model)
        declared = set(self.model.__struct_encode_fields__) - {EXTRA}
        return structs.replace(event, extra={name: text for name, text in values.items() if name not in declared})


def first_values(pairs: Pairs) -> dict[str, str]:
    """The fields by name."""
    values: dict[str, str] = {}
    for name, value in pairs:
        values.setdefault(readable(name), readable(value))
    return values


def sent_fields(event: EventModel) -> dict[str, Any]:
    """The fields of an event by their wire names, those of its `extra` included."""
    names = zip(event.__struct_encode_fields__, event.__struct_fields__, strict=True)
    values = {wire: getattr(event, python) for wire, python in names if wire != EXTRA}
    return {**event.extra, **{wire: value for wire, value in values.items() if value is not None}}


def _fits(value: str | None, mark: bool | Sequence[str]) -> bool:
    return (value is not None) is mark if isinstance(mark, bool) else value in mark
