"""Operations grouped by the noun they are about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from .. import ir
from ..names import class_name
from .reader import Reader


def resources(reader: Reader, operations: Iterable[ir.Operation]) -> tuple[ir.Resource, ...]:
    """The resources in the order of their first operations; the tag of the first describes the resource."""
    groups: dict[str, list[ir.Operation]] = {}
    for operation in operations:
        groups.setdefault(operation.resource, []).append(operation)
    described = {node.text("name"): node.text("description") for node in reader.document.root.elements("tags")}
    return tuple(
        ir.Resource(
            name=name,
            class_name=class_name(name),
            description=described.get(group[0].tag, ""),
            operations=tuple(group),
            source=Counter(operation.location.file for operation in group).most_common(1)[0][0],
        )
        for name, group in groups.items()
    )
