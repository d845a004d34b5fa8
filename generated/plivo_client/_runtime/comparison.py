"""A recorded request beside one that is sent: whether they are the same but for what the masks stand for."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from .masking import is_number, tokens
from .shape import is_array, is_object


class Comparison:
    """`pairs` are masks and the values in their places, `differences` what else differs, each with its place."""

    def __init__(self, recorded: Any, sent: Any) -> None:
        self.pairs: dict[str, str] = {}
        self.differences: list[str] = []
        self._compare("", recorded, sent)

    def _compare(self, place: str, recorded: Any, sent: Any) -> None:
        if is_object(recorded) and is_object(sent):
            self._objects(place, recorded, sent)
        elif is_array(recorded) and is_array(sent) and len(recorded) == len(sent):
            self._arrays(place, recorded, sent)
        elif isinstance(recorded, str) and isinstance(sent, str):
            self._texts(place, recorded, sent)
        elif is_number(recorded) and is_number(sent, 0):
            self._pair(place, str(recorded), str(sent))
        elif recorded != sent or type(recorded) is not type(sent):
            self._differ(place, f"{recorded!r} was recorded, {_shown(sent)} is sent")

    def _objects(self, place: str, recorded: Mapping[str, Any], sent: Mapping[str, Any]) -> None:
        for name in recorded:
            if name in sent:
                self._compare(f"{place}/{name}", recorded[name], sent[name])
        missing = [name for name in recorded if name not in sent]
        added = [name for name in sent if name not in recorded]
        if len(missing) == len(added):  # names may be masked as well
            for old, new in zip(missing, added, strict=True):
                self._texts(f"{place}/{old}", old, new)
                self._compare(f"{place}/{old}", recorded[old], sent[new])
            return
        for name in missing:
            self._differ(f"{place}/{name}", "it was recorded and is not sent")
        for name in added:
            self._differ(f"{place}/{name}", "it is sent and was not recorded")

    def _arrays(self, place: str, recorded: Sequence[Any], sent: Sequence[Any]) -> None:
        for index, (old, new) in enumerate(zip(recorded, sent, strict=True)):
            self._compare(f"{place}/{index}", old, new)

    def _texts(self, place: str, recorded: str, sent: str) -> None:
        masks = [piece.text for piece in tokens(recorded) if piece.kind]
        match = re.fullmatch(_pattern(recorded), sent, re.DOTALL)
        if match is None:
            self._differ(place, f"{recorded!r} was recorded, {_shown(sent)} is sent")
            return
        for mask, value in zip(masks, match.groups(), strict=True):
            self._pair(place, mask, value)

    def _pair(self, place: str, mask: str, value: str) -> None:
        if self.pairs.setdefault(mask, value) != value:
            self._differ(place, f"{mask!r} was recorded here and elsewhere, and what is sent is not the same there")

    def _differ(self, place: str, how: str) -> None:
        self.differences.append(f"{place}: {how}")


_GROUPS = {"number": r"(\d+)", "private": "(.+?)"}


def _pattern(recorded: str) -> str:
    return "".join(_GROUPS[piece.kind] if piece.kind else re.escape(piece.text) for piece in tokens(recorded))


def _shown(sent: Any) -> str:
    """A value that may be personal, for a message that may be public."""
    return repr(
        "".join("..." if piece.kind else piece.text for piece in tokens(sent)) if isinstance(sent, str) else sent
    )
