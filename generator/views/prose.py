"""Sentences that the views add to those of the document."""

from __future__ import annotations

from collections.abc import Sequence

from .. import ir, quote


def described(description: str, notes: Sequence[str], width: int) -> list[str]:
    """A description and the notes after it, filled to a width; never empty."""
    lines = quote.paragraphs(description, width) or [""]
    extra = " ".join(notes)
    if extra and len(lines) == 1 and len(lines[0]) + len(extra) < width:
        return [f"{lines[0]} {extra}".strip()]
    if extra:
        lines += ["", *quote.paragraphs(extra, width)]
    return lines if any(lines) else ["No description."]


def sentence(text: str) -> str:
    """The text on one line, with a full stop if it ends without a mark."""
    line = quote.one_line(text)
    return f"{line}." if line and line[-1] not in ".!?:" else line


def default_notes(default: ir.Default | None) -> list[str]:
    """What holds where nothing is given. A default of null says no more than that."""
    if default is None or default.value is None:
        return []
    return [f"Default: {quote.one_line(quote.literal(default.value))}."]


def lifecycle_notes(lifecycle: ir.Lifecycle) -> list[str]:
    """What a reader must know of how settled a thing is."""
    notes: list[str] = []
    if lifecycle.deprecated:
        until = f"; it will be removed on {quote.one_line(lifecycle.sunset)}" if lifecycle.sunset else ""
        notes.append(f"Deprecated{until}.")
    if lifecycle.stability == "beta":
        notes.append("Beta: it may still change.")
    if lifecycle.stability == "uncertain":
        notes.append("Uncertain: the API's documentation does not confirm it.")
    if lifecycle.since:
        notes.append(f"Since {quote.one_line(lifecycle.since)}.")
    return notes
