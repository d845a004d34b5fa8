"""What a schema or parameter says of a value beside its type: text, default, limits, lifecycle.

Each is looked up along a chain of nodes, the use first and what it refers to after it, and the first that says
something counts: a `$ref` may carry its own description, and need not.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, TypeGuard

from .. import ir
from ..node import Node

Stability = Literal["stable", "beta", "uncertain"]
_STABILITIES: Final[Mapping[object, Stability]] = {"stable": "stable", "beta": "beta", "uncertain": "uncertain"}


def first(chain: Sequence[Node], key: str) -> Any:
    """The first value under the key; None where nobody states one."""
    return next((node.map[key] for node in chain if key in node.map), None)


def description(chain: Sequence[Node]) -> str:
    """The first description that is not empty."""
    return next((text for node in chain if (text := node.text("description"))), "")


def default(chain: Sequence[Node]) -> ir.Default | None:
    """The first default, which may be null."""
    return next((ir.Default(node.map["default"]) for node in chain if "default" in node.map), None)


def flag(chain: Sequence[Node], key: str) -> bool:
    """Whether anybody says `key: true`."""
    return any(node.map.get(key) is True for node in chain)


def constraints(chain: Sequence[Node]) -> ir.Constraints:
    """The limits; a limit of the wrong type is none."""
    pattern = first(chain, "pattern")
    return ir.Constraints(
        minimum=_number(first(chain, "minimum")),
        maximum=_number(first(chain, "maximum")),
        min_length=_count(first(chain, "minLength")),
        max_length=_count(first(chain, "maxLength")),
        pattern=pattern if isinstance(pattern, str) else None,
        min_items=_count(first(chain, "minItems")),
        max_items=_count(first(chain, "maxItems")),
    )


def lifecycle(chain: Sequence[Node]) -> ir.Lifecycle:
    """How settled it is."""
    stated = first(chain, "x-stability")
    since, sunset = first(chain, "x-since"), first(chain, "x-sunset")
    return ir.Lifecycle(
        stability=_STABILITIES.get(stated, "stable") if isinstance(stated, str) else "stable",
        deprecated=flag(chain, "deprecated"),
        since=since if isinstance(since, str) else None,
        sunset=sunset if isinstance(sunset, str) else None,
    )


def is_number(value: object) -> TypeGuard[int | float]:
    """Whether a JSON value is a number; `true` is none."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def _number(value: object) -> int | float | None:
    return value if is_number(value) else None


def _count(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None
