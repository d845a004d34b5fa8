"""One quoting function for each kind of place that text of a document can land in.

A document is hostile until it has passed one of these (or `names`): whatever the text holds, it stays inside the
literal, docstring, comment, table cell or TOML string it was put in, and reads back as the same text where that can be.
"""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Sequence
from typing import Any, cast
from urllib.parse import quote as _url

_SPACES = re.compile(r"[ \t\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+")
_SURROGATES = re.compile("[\ud800-\udfff]")


def literal(value: Any) -> str:
    """A Python literal of a JSON value; in a string everything that does not print is an escape."""
    if isinstance(value, dict):
        entries = cast("dict[str, Any]", value).items()
        return "{" + ", ".join(f"{literal(key)}: {literal(item)}" for key, item in entries) + "}"
    if isinstance(value, list | tuple):
        inner = ", ".join(literal(item) for item in cast("Sequence[Any]", value))
        return f"[{inner}]" if isinstance(value, list) else f"({inner},)" if inner else "()"
    if isinstance(value, str):
        text = repr(str(value))
        return f'"{text[1:-1]}"' if text[0] == "'" and '"' not in text else text
    if value is None or isinstance(value, bool | int | float):
        return repr(value)
    raise TypeError(f"no literal for {type(value).__name__}")


def printable(text: str) -> str:
    """The text with everything that does not print, but line feeds, shown as an escape (`\\x00`)."""
    text = _SURROGATES.sub("\N{REPLACEMENT CHARACTER}", text.replace("\r\n", "\n"))
    return "".join(c if c == "\n" or c.isprintable() else repr(c)[1:-1] for c in text.replace("\t", "    "))


def one_line(text: str) -> str:
    """The text on one line: every run of white space and line ends is one space."""
    return printable(_SPACES.sub(" ", text)).strip()


def comment(text: str) -> str:
    """Text after a `#`: one line, whatever the text holds."""
    return one_line(text)


def paragraphs(text: str, width: int) -> list[str]:
    """Prose filled to a width. Blank lines part paragraphs; lines that begin with white space or a list sign stay."""
    lines: list[str] = []
    for block in re.split(r"\n[ ]*\n", printable(text).strip("\n ")):
        if lines:
            lines.append("")
        lines.extend(_filled(block, width))
    return lines


def _filled(block: str, width: int) -> list[str]:
    if re.search(r"^(?: {2,}|[-*|] |```|\d+\. )", block, re.MULTILINE):
        return [line.rstrip() for line in block.split("\n")]
    return textwrap.wrap(block, width, break_long_words=False, break_on_hyphens=False)


def docstring(lines: list[str], indent: int = 4) -> str:
    """A docstring, quotes included, of lines that are already filled; its later lines are indented."""
    # Escaped after filling: an escape must not be broken over two lines.
    texts = [printable(line) for line in lines]
    if len(texts) == 1:
        bare = texts[0].rstrip('"')
        return f'"""{_escaped(bare)}' + '\\"' * (len(texts[0]) - len(bare)) + '"""'
    escaped = [_escaped(text) for text in texts]
    pad = " " * indent
    rest = "\n".join(f"{pad}{line}".rstrip() for line in escaped[1:])
    return f'"""{escaped[0]}\n{rest}\n{pad}"""'


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


def toml(text: str) -> str:
    """A TOML basic string."""
    text = _SURROGATES.sub("\N{REPLACEMENT CHARACTER}", text)
    return '"' + "".join(_TOML.get(c) or (c if c.isprintable() else _toml_escape(c)) for c in text) + '"'


_TOML = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def _toml_escape(c: str) -> str:
    return f"\\u{ord(c):04x}" if ord(c) <= 0xFFFF else f"\\U{ord(c):08x}"


def code(text: str) -> str:
    """Markdown code span on one line, fit for a table cell too."""
    text = one_line(text).replace("|", "\\|")
    fence = "`" * (max((len(run) for run in re.findall("`+", text)), default=0) + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def markdown(text: str) -> str:
    """Markdown prose on one line: nothing in it is markup, HTML or a table's border, but code spans stay such."""
    parts = _SPAN.split(one_line(text))
    return "".join(code(part[1:-1]) if index % 2 else _plain(part) for index, part in enumerate(parts))


_SPAN = re.compile(r"((?<!`)`[^`\s](?:[^`]*[^`\s])?`(?!`))")


def _plain(text: str) -> str:
    return re.sub(r"([\\`*_\[\]<>|~#!])", r"\\\1", text)


def link(title: str, target: str) -> str:
    """A Markdown link. What is not plain in the target is percent-encoded."""
    return f"[{markdown(title)}]({_url(printable(target), safe='/:#.-_~%')})"


def json_text(value: Any) -> str:
    """JSON, indented, with characters as they are."""
    return json.dumps(value, indent=2, ensure_ascii=False)


def hanging(label: str, text: str, width: int, whole: Sequence[str] = ()) -> list[str]:
    """An entry of a docstring's section: a label and its text, filled, later lines further in.

    The phrases of `whole` follow, and none of them is broken over two lines.
    """
    deeper = " " * (8 if label else 4)
    phrases = [one_line(phrase).replace(" ", _UNBROKEN) for phrase in whole]
    filled = textwrap.wrap(
        " ".join([one_line(f"{label}{text}"), *phrases]),
        width,
        initial_indent="    ",
        subsequent_indent=deeper,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [line.replace(_UNBROKEN, " ") for line in filled] or [f"    {label}".rstrip()]


_UNBROKEN = "\0"  # stands for a space while text is filled; `one_line` leaves none in a text
