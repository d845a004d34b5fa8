"""Bytes into text, and text into a tree; whatever stands in the way is refused with its position."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Final

import yaml

from .events import json_events, mark_at, yaml_events
from .place import Refused
from .tree import Report, Tree, grow

_YAML_LINE_END: Final = re.compile("\r\n|[\r\n\x85\u2028\u2029]")  # where YAML 1.1, so libyaml, counts a line
_JSON_LINE_END: Final = re.compile("\n")
_UNPRINTABLE: Final = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_HINTS: Final = (
    ("mapping values are not allowed", "Quote the text if it holds `: `, else check the indentation."),
    ("cannot start any token", "Use spaces instead of tabs, and quote text that begins with a special character."),
    ("could not find expected ':'", "Check for a missing `:` or a missing quote."),
    ("unexpected end of stream", "Close the quote."),
    ("block", "Check the indentation of this line."),
    ("flow", "Check for a missing comma, quote or closing bracket."),
    ("escape", "Use single quotes where backslashes are meant literally."),
)


@dataclass(frozen=True, slots=True)
class Text:
    """The text of a file. `is_json`: by its name; else it is YAML."""

    content: str
    is_json: bool

    def lines(self) -> tuple[str, ...]:
        """The lines as its marks count them, without their ends."""
        return tuple((_JSON_LINE_END if self.is_json else _YAML_LINE_END).split(self.content))


def decode(data: bytes, *, is_json: bool) -> Text:
    """The bytes as text. Raises `Refused` if they are not UTF-8."""
    try:
        return Text(data.decode("utf-8-sig"), is_json)
    except UnicodeDecodeError as error:
        before = Text(data[: error.start].decode("utf-8-sig"), is_json)
        message = f"The byte 0x{data[error.start]:02x} is not UTF-8."
        raise Refused("source-encoding", message, "Save the file as UTF-8.", _end(before)) from None


def parse(text: Text, report: Report) -> Tree:
    """The tree of the text. Raises `Refused`; what does not hide the rest is told to `report`."""
    found = _UNPRINTABLE.search(text.content)
    if found:
        mark = _end(Text(text.content[: found.start()], text.is_json))
        message = f"The character U+{ord(found[0]):04X} may not stand in a source file."
        raise Refused("source-encoding", message, "Remove it, or write it as an escape in double quotes.", mark)
    events = json_events(text.content) if text.is_json else yaml_events(text.content)
    try:
        tree = grow(events, report)
    except yaml.YAMLError as error:
        raise _not_yaml(error) from None
    except json.JSONDecodeError as error:
        mark = mark_at(error.lineno - 1, error.colno - 1)
        raise Refused("source-syntax", f"This is not JSON: {error.msg}.", "Correct the JSON.", mark) from None
    if tree is None or tree.value is None:
        raise Refused("source-empty", "The file is empty.", "Write the document, or remove the file.")
    return tree


def _not_yaml(error: yaml.YAMLError) -> Refused:
    said, mark = "it cannot be read", None
    if isinstance(error, yaml.MarkedYAMLError):
        said = ", ".join(part for part in (error.context, error.problem) if part)
        mark = error.problem_mark or error.context_mark
    hint = next((hint for words, hint in _HINTS if words in said), "Correct the YAML.")
    return Refused("source-syntax", f"This is not YAML: {said}.", hint, mark)


def _end(text: Text) -> yaml.Mark:
    """The position after the text."""
    lines = text.lines()
    return mark_at(len(lines) - 1, len(lines[-1]))
