"""Access tokens: what the client signs itself."""

from __future__ import annotations

from dataclasses import dataclass

from ..source import Location


@dataclass(frozen=True, slots=True)
class TokenGrant:
    """Something that a token allows, off unless asked for. `pointer` leads to its claim."""

    python: str
    pointer: str
    description: str
    location: Location


@dataclass(frozen=True, slots=True)
class TokenLifetime:
    """How long a token may be valid, in seconds."""

    default: int
    minimum: int
    maximum: int


@dataclass(frozen=True, slots=True)
class AccessToken:
    """`x-access-token`: a JSON web token, signed with the client's password on behalf of its user name."""

    class_name: str
    description: str
    algorithm: str
    header: tuple[tuple[str, str], ...]  # further fields of the header
    claims: tuple[str, ...]  # registered claims (RFC 7519), in order
    issuer_pattern: str | None
    subject: str  # the argument's name
    subject_description: str
    lifetime: TokenLifetime
    grants: tuple[TokenGrant, ...]
    location: Location
