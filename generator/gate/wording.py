"""What a breach of a JSON Schema is called in a message. Values are shortened: never a dump of half the document."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

_LONGEST: Final = 60
_KINDS: Final[Mapping[Any, str]] = {dict: "a mapping", list: "a list"}


def shown(value: Any) -> str:
    """The value as it may stand in a sentence."""
    kind = _KINDS.get(type(value))
    return kind or f"`{shortened(value if isinstance(value, str) else json.dumps(value, default=str), _LONGEST)}`"


def shortened(text: str, length: int) -> str:
    """The text on one line, cut where it gets longer than `length` characters."""
    line = " ".join(text.split())
    return line if len(line) <= length else line[: length - 1] + "…"


def alternatives(values: Iterable[Any], last: str = "or") -> str:
    """`a`, `b` or `c`."""
    names = [shown(value) for value in values]
    return f" {last} ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def breach(kind: Any, value: Any) -> str:
    """The sentence for a `jsonschema_rs.ValidationErrorKind` that `value` gave rise to; `""` if there is none."""
    word = _SENTENCES.get(kind.name)
    return capitalized(word(kind, value)) if word else ""


def capitalized(sentence: str) -> str:
    """The sentence with a capital at its beginning."""
    return sentence[:1].upper() + sentence[1:]


def _limit(least_or_most: str, noun: str) -> Callable[[Any, Any], str]:
    return lambda kind, value: (
        f"{shown(value)} must have at {least_or_most} {kind.limit} {noun}{'' if kind.limit == 1 else 's'}."
    )


_SENTENCES: Final[Mapping[str, Callable[[Any, Any], str]]] = {
    "required": lambda kind, _: f"`{kind.property}` is missing.",
    "enum": lambda kind, value: f"{shown(value)} is not {alternatives(kind.options)}.",
    "const": lambda kind, value: f"{shown(value)} is not {shown(kind.expected_value)}.",
    "type": lambda kind, value: (
        f"{'the text ' * isinstance(value, str)}{shown(value)} is not of type {alternatives(kind.types)}."
    ),
    "pattern": lambda kind, value: f"{shown(value)} does not match `{kind.pattern}`.",
    "format": lambda kind, value: f"{shown(value)} is not a valid {kind.format}.",
    "minProperties": _limit("least", "key"),
    "maxProperties": _limit("most", "key"),
    "minItems": _limit("least", "element"),
    "maxItems": _limit("most", "element"),
    "minimum": lambda kind, value: f"{shown(value)} is less than {kind.limit}.",
    "exclusiveMinimum": lambda kind, value: f"{shown(value)} is not greater than {kind.limit}.",
    "uniqueItems": lambda _kind, _value: "An element stands here twice.",
}
