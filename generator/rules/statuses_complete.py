"""Every operation lists its statuses: a success and the fixed set of errors, ascending, each a reference."""

from __future__ import annotations

from collections.abc import Iterator

from ._rule import Finding, Rule
from ._walk import Operation, Walk
from ._wording import listed

ERRORS = ("400", "401", "403", "404", "405", "429", "500")


def _check(walk: Walk) -> Iterator[Finding]:
    for operation in walk.operations:
        at = operation.node.at("responses")
        for message, hint in _faults(walk, operation):
            yield Finding(at, f"{operation.label}: {message}.", hint, key=True)
        for response in walk.below(operation.node, "response"):
            if response.ref is None:
                yield Finding(
                    response.pointer,
                    f"{operation.label}: the {response.name} is written out.",
                    "Make it a component under `responses:` and refer to it with `$ref`.",
                    key=True,
                )


def _faults(walk: Walk, operation: Operation) -> Iterator[tuple[str, str]]:
    statuses = [response.name for response in walk.below(operation.node, "response")]
    missing = [status for status in ERRORS if status not in statuses]
    if missing:
        yield (
            f"{listed(missing)} {'is' if len(missing) == 1 else 'are'} missing",
            "Refer to the shared error responses.",
        )
    if not any(status.startswith("2") for status in statuses):
        yield "there is no success", "Add the status of an ordinary success: 200, 201, 202 or 204."
    if statuses != sorted(statuses):
        yield "the statuses are not in ascending order", "Sort them."


RULE = Rule("statuses-complete", house=True, check=_check)
