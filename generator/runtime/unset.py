"""What stands for an argument that was not given: it is not sent. `None` is sent as null."""

from __future__ import annotations

from typing import Final, TypeAlias

import msgspec

Unset: TypeAlias = msgspec.UnsetType
UNSET: Final = msgspec.UNSET
