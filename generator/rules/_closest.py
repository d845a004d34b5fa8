"""Which fault to tell of a value that fits none of several schemas."""

from __future__ import annotations

from jsonschema_rs import ValidationError


def closest(error: ValidationError) -> ValidationError:
    """Within a choice, the fault of the alternative that was meant; that none fits if this cannot be told.

    Meant is the only one of the value's type, or else the one whose first fault is deepest in the value.
    """
    branches: list[list[ValidationError]] = error.kind.as_dict().get("context") or []
    meant = [branch for branch in branches if branch and not any(_is_of_other_type(e, error) for e in branch)]
    firsts = [min(map(closest, branch), key=_depth) for branch in meant]
    best = max(firsts, key=_depth, default=error)
    return best if len(firsts) == 1 or _depth(best) > _depth(error) else error


def _is_of_other_type(error: ValidationError, whole: ValidationError) -> bool:
    return error.kind.name == "type" and error.instance_path == whole.instance_path


def _depth(error: ValidationError) -> int:
    return len(error.instance_path)
