"""YAML or JSON text as one stream of PyYAML events, each with the position where it begins."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any, Final, Protocol, cast

import yaml
from yaml.events import (
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner

from .place import Refused


class _EventParser(Protocol):
    def get_event(self) -> Event | None: ...


class PureParser(Reader, Scanner, Parser):
    """The parser for machines where PyYAML was built without libyaml: the same events, ten times slower."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)


def _fastest() -> Callable[[str], _EventParser]:
    libyaml: Any = getattr(yaml, "cyaml", None)  # exists only where PyYAML was built with it
    parser: Any = PureParser if libyaml is None else libyaml.CParser
    return cast("Callable[[str], _EventParser]", parser)


_parser: Final = _fastest()


def yaml_events(text: str, parser: Callable[[str], _EventParser] = _parser) -> Iterator[Event]:
    """The events of a YAML stream. Raises `yaml.YAMLError` where it cannot go on."""
    next_event = parser(text).get_event
    while (event := next_event()) is not None:
        yield event


def mark_at(line: int, column: int) -> yaml.Mark:
    """A position, counted from 0."""
    return yaml.Mark("", 0, line, column, None, 0)


_TOKEN: Final = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]]|[^\s{}\[\]:,"]+|\n')
_BRACKETS: Final[dict[str, Callable[[yaml.Mark], Event]]] = {
    "{": lambda mark: MappingStartEvent(None, None, True, mark, mark),
    "[": lambda mark: SequenceStartEvent(None, None, True, mark, mark),
    "}": lambda mark: MappingEndEvent(mark, mark),
    "]": lambda mark: SequenceEndEvent(mark, mark),
}
_NO_JSON: Final = frozenset({"NaN", "Infinity", "-Infinity"})  # which `json.loads` takes all the same


def json_events(text: str) -> Iterator[Event]:
    """The events of a JSON text, which YAML parsers misread in corners (tabs, surrogate pairs).

    Raises `json.JSONDecodeError`, and `Refused` for more brackets than the parser can hold.
    """
    try:
        json.loads(text, parse_int=str, parse_float=str)
    except RecursionError:
        raise Refused(
            "source-depth", "This is nested too deep.", "Give inner parts names, and refer to them."
        ) from None
    line, line_start = 0, 0
    for token in _TOKEN.finditer(text):
        word = token[0]
        if word == "\n":
            line, line_start = line + 1, token.end()
            continue
        if word in _NO_JSON:
            raise json.JSONDecodeError(f"{word} is not a JSON value", text, token.start())
        mark = mark_at(line, token.start() - line_start)
        yield _BRACKETS[word](mark) if word in _BRACKETS else _json_scalar(word, mark)


def _json_scalar(word: str, mark: yaml.Mark) -> ScalarEvent:
    if word.startswith('"'):
        return ScalarEvent(None, None, (False, True), json.loads(word), mark, mark, style='"')
    return ScalarEvent(None, None, (True, False), word, mark, mark)
