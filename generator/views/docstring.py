"""The docstring of a client method: what it does, takes, gives and raises, and a call of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .. import ir, quote
from .annotation import ACCEPTED, Annotations, result_type
from .arguments import Argument
from .prose import default_notes, lifecycle_notes, sentence
from .sample import call_sample
from .style import Style

DOC_WIDTH = 88


def method_docstring(
    operation: ir.Operation, given: tuple[Argument, ...], api: ir.Api, annotations: Annotations, style: Style
) -> list[str]:
    """Its lines, filled."""
    lines = quote.paragraphs(operation.summary, DOC_WIDTH) or [operation.id]
    for block in (operation.description, " ".join(lifecycle_notes(operation.lifecycle))):
        if block.strip():
            lines += ["", *quote.paragraphs(block, DOC_WIDTH)]
    if given:
        lines += ["", "Args:", *(line for argument in given for line in _explained(argument))]
    lines += ["", "Returns:", *quote.hanging("", _returns(operation, api, annotations, style), DOC_WIDTH)]
    lines += ["", "Raises:", *quote.hanging(f"{api.client.exception}: ", _raises(operation), DOC_WIDTH)]
    return [*lines, "", "Example:", *(f"    {line}" for line in call_sample(operation, api, awaits=style.awaits))]


def _explained(argument: Argument) -> list[str]:
    text = " ".join([sentence(argument.description), *lifecycle_notes(argument.lifecycle)]).strip()
    return quote.hanging(
        f"{argument.python}: ", text, DOC_WIDTH, [note for note in _notes(argument) if note.rstrip(".") not in text]
    )


def _notes(argument: Argument) -> Iterator[str]:
    yield from _limits(argument.constraints)
    yield from default_notes(argument.default)


def _limits(limits: ir.Constraints) -> Iterator[str]:
    yield from _range(limits.minimum, limits.maximum, "")
    yield from _range(limits.min_length if limits.min_length != 1 else None, limits.max_length, " characters")
    yield from _range(limits.min_items if limits.min_items != 1 else None, limits.max_items, " items")


def _range(low: float | None, high: float | None, unit: str) -> Sequence[str]:
    """What may be, as a sentence, if anything is said."""
    match low, high:
        case None, None:
            return ()
        case _, None:
            return (f"At least {low}{unit}.",)
        case None, _:
            return (f"At most {high}{unit}.",)
        case _:
            return (f"Exactly {low}{unit}." if low == high else f"{low} to {high}{unit}.",)


def _returns(operation: ir.Operation, api: ir.Api, annotations: Annotations, style: Style) -> str:
    result = result_type(operation, annotations).replace("models.", "")
    if operation.paging is not None:
        article = "An" if style.pager[0] in "AEIOU" else "A"
        text = f"{article} {style.pager}: iterate it for every {result}, page after page; `.page()` gives one page."
    else:
        text = _described(result, operation.result, api)
    if operation.asyncable is not None:
        text += f" {ACCEPTED} if `{operation.asyncable.url}` is given."
    return text


def _described(result: str, type_: ir.Type | None, api: ir.Api) -> str:
    """The type of an answer with the first sentence of what is said of it."""
    if type_ is None:
        return "Nothing."
    description = api.schema(type_.name).description if isinstance(type_, ir.Named) else ""
    first = quote.one_line(description).split(". ")[0]
    return f"{result}: {sentence(first)}" if first else f"{result}."


def _raises(operation: ir.Operation) -> str:
    answered = [f"{response.exception} ({response.status})" for response in operation.responses if response.exception]
    return f"{', '.join([*answered, 'APIConnectionError'])} or APITimeoutError."
