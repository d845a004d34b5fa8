"""What the loopback server answers: the document's own examples, as many calls as are asked for."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

PAGE = 20
_ID = "00000000-0000-4000-8000-%012d"
_MARK = "@call_uuid@"


class Answers:
    """Bodies for a list of `total` calls, all different, and for a call that was placed."""

    def __init__(self, document: Path, total: int) -> None:
        examples = json.loads(document.read_text("utf-8"))["components"]["examples"]
        self._total = total
        self._row = _pieces(examples["Call"]["value"])
        self._page: dict[str, Any] = {**examples["CallPage"]["value"], "objects": [_MARK]}
        self.created = _json(examples["CallFired"]["value"])

    def page(self, offset: int) -> bytes:
        """Up to 20 calls from the offset on, with the paging information that belongs to them."""
        last = min(offset + PAGE, self._total)
        link = f"/v1/Account/MABENCH/Call/?limit={PAGE}&offset={last}" if last < self._total else None
        meta = {"limit": PAGE, "offset": offset, "next": link, "previous": None, "total_count": self._total}
        before, after = _json({**self._page, "meta": meta}).split(_json(_MARK))
        rows = (call_uuid(number).encode().join(self._row) for number in range(offset, last))
        return before + b", ".join(rows) + after


def call_uuid(number: int) -> str:
    """The id of the call at an offset."""
    return _ID % number


def _pieces(call: dict[str, Any]) -> list[bytes]:
    return _json(call).replace(call["call_uuid"].encode(), _MARK.encode()).split(_MARK.encode())


def _json(value: Any) -> bytes:
    return json.dumps(value).encode()
