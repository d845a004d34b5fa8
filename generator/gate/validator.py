"""The bundle through openapi-spec-validator, as the last word: seconds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import Any, Final
from urllib.parse import unquote

from ..bundle import Bundle
from ..problem import Problem
from ..source import Json, join
from .place import place
from .wording import capitalized, shortened, shown

RULE: Final = "openapi-validator"
_HINT: Final = "Correct it as OpenAPI 3.1 says."
_LONGEST: Final = 200


def validate(bundle: Bundle) -> list[Problem]:
    """All findings, sorted. One of them says so if the validator itself fails on the document."""
    problems: set[Problem] = set()
    try:
        for error in _validator()(bundle.document).iter_errors():
            at = place(bundle, _pointer(bundle, error.path))
            problems.add(Problem(at, RULE, _message(error), _HINT))
    except Exception as error:  # it expects a document that its own schema has found no fault with
        message = f"openapi-spec-validator cannot read the document: {type(error).__name__}, {error}"
        problems.add(Problem(bundle.locate(""), RULE, shortened(message, _LONGEST), "Solve the other problems first."))
    return sorted(problems)


@cache
def _validator() -> Any:
    """Their validator with two changes: its errors tell where they are, and it opens neither files nor connections."""
    from openapi_spec_validator import OpenAPIV31SpecValidator

    theirs: Any = OpenAPIV31SpecValidator
    keywords: Mapping[str, Any] = theirs.keyword_validators
    changes: dict[str, Any] = {
        "keyword_validators": {name: _locating(name, keyword) for name, keyword in keywords.items()},
        "resolver_handlers": {},
    }
    return type("Validator", (theirs,), changes)


def _locating(name: str, keyword: Any) -> Any:
    """The class of a keyword's validator, whose errors have a path from the document's root."""
    check: Callable[..., Iterator[Any]] = keyword.__call__

    def call(self: Any, *arguments: Any, **options: Any) -> Iterator[Any]:
        parts = next(argument.parts for argument in arguments if hasattr(argument, "parts"))
        for error in check(self, *arguments, **options):
            if not getattr(error, "is_located", False):
                error.path.extendleft(reversed((*parts, "default") if name == "default" else parts))
                error.is_located = True
            yield error

    return type(keyword.__name__, (keyword,), {"__call__": call})


def _pointer(bundle: Bundle, path: Iterable[str | int]) -> str:
    """The pointer to the end of a path, which goes through references as if they were what they lead to."""
    pointer = ""
    for part in path:
        followed: set[str] = set()
        while (target := _target(bundle, pointer, part)) is not None and target not in followed:
            followed.add(target)
            pointer = target
        pointer = join(pointer, part)
    return pointer


def _target(bundle: Bundle, pointer: str, part: str | int) -> str | None:
    """Where the reference at `pointer` leads to, if there is one and nothing beside it is called `part`."""
    try:
        node: Json = bundle.at(pointer)
    except KeyError:
        return None
    ref = node.get("$ref") if isinstance(node, dict) and str(part) not in node else None
    return unquote(ref[1:]) if isinstance(ref, str) and ref.startswith("#") else None


def _message(error: Any) -> str:
    """Theirs, without the values it quotes at length."""
    first = str(error.message).partition("\n")[0]
    quoted = repr(error.instance)
    if first.startswith(quoted):
        first = shown(error.instance) + first.removeprefix(quoted)
    return capitalized(shortened(first, _LONGEST).rstrip(".") + ".")
