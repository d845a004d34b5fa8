"""Many files into one document, each part of which still knows where it was written."""

from __future__ import annotations

from .bundler import bundle
from .document import Bundle
from .dump import to_json, to_yaml

__all__ = ["Bundle", "bundle", "to_json", "to_yaml"]
