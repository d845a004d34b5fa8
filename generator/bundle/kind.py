"""What the keys of a mapping mean, which says where a `$ref` is a reference and where it is somebody's data."""

from __future__ import annotations

from enum import Enum, auto
from typing import Final

from ..source import Json
from .ref import SECTIONS


class Kind(Enum):
    """What the keys of a mapping mean to the bundler."""

    OBJECT = auto()  # keywords
    NAMES = auto()  # free: names, statuses, media types
    PATHS = auto()  # free, and each value a path item
    PATH_ITEM = auto()  # keywords; a reference is replaced by what it leads to, for the API's own paths
    DISCRIMINATOR = auto()  # keywords, with references in `mapping`
    DATA = auto()  # somebody's data: nothing in it is a reference


_BELOW: Final = {
    **dict.fromkeys(SECTIONS, Kind.NAMES),
    **dict.fromkeys(("properties", "patternProperties", "dependentSchemas", "$defs", "definitions"), Kind.NAMES),
    **dict.fromkeys(("webhooks", "variables", "content", "encoding"), Kind.NAMES),
    **dict.fromkeys(("example", "default", "enum", "const", "value"), Kind.DATA),
    "paths": Kind.PATHS,
    "discriminator": Kind.DISCRIMINATOR,
}


def kind_of(key: str, value: Json, holder: Kind) -> Kind:
    """What a member of a mapping is, by its key and by what the mapping is."""
    if holder is Kind.DATA:
        return Kind.DATA
    if holder is Kind.NAMES:
        return Kind.OBJECT
    if holder is Kind.PATHS:
        return Kind.PATH_ITEM
    if key == "examples" and isinstance(value, list):
        return Kind.DATA
    return _BELOW.get(key, Kind.OBJECT)
