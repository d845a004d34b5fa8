# Generated from the document. Do not edit: change the spec, then `make generate`.
"""Models: what the API answers with, and what can be sent to it.

Models are frozen. In answers a field that the server left out or sent as null is `None`. In models that are only sent,
a field that is not given is `UNSET` and is not sent.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from ._runtime.model import Model

__all__: list[str] = ["Leg", "PhoneLeg", "SipLeg"]


class PhoneLeg(Model, frozen=True, kw_only=True):
    """No description."""

    number: str | None = None
    """No description."""


class SipLeg(Model, frozen=True, kw_only=True):
    """No description."""

    address: str | None = None
    """No description."""


Leg: TypeAlias = Any
"""No description."""
