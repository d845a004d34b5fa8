# Generated from the document. Do not edit: change the spec, then `make generate`.
"""Tokens that are signed here."""

from __future__ import annotations

from ._runtime.jwt import SignedToken, TokenRule

__all__ = ["AccessToken"]


class AccessToken(SignedToken):
    """A token for the browser or mobile SDK, signed with the auth token instead of issued by
    the API.

    This is the older way. As documented today only tokens that the API issued are accepted,
    so prefer those of `client.token.create(...)` unless you know that these are good.

    Args:
        auth_id: Who issues the token.
        auth_token: What it is signed with. It is not part of the token, and does not show
            in `repr`.
        username: User name of the endpoint to log in as.
        valid_from: Seconds since 1970. Default: now.
        lifetime: How many seconds it is valid, 180 to 86400. Default: 86400.
        valid_till: Seconds since 1970, instead of `lifetime` or of `valid_from`.
        uid: Id of the token. Default: `username` and `valid_from`, with a hyphen between
            them.
        incoming_allow: Whether calls can be received. Default: False.
        outgoing_allow: Whether calls can be made. Default: False.

    Raises:
        ValueError: An argument is out of bounds; it is named.
    """

    __slots__ = ()

    rule = TokenRule(
        header={"alg": "HS256", "typ": "JWT", "cty": "plivo;v=1"},
        claims=(
            "jti",
            "iss",
            "sub",
            "nbf",
            "exp",
        ),
        lifetime=86400,
        minimum=180,
        maximum=86400,
        issuer="auth_id",
        key="auth_token",
        subject="username",
        grants={
            "incoming_allow": "/grants/voice/incoming_allow",
            "outgoing_allow": "/grants/voice/outgoing_allow",
        },
        issuer_pattern="[MS]A[A-Z0-9]{18}",
    )

    def __init__(
        self,
        auth_id: str,
        auth_token: str,
        username: str,
        *,
        valid_from: int | None = None,
        lifetime: int | None = None,
        valid_till: int | None = None,
        uid: str | None = None,
        incoming_allow: bool = False,
        outgoing_allow: bool = False,
    ) -> None:
        SignedToken.__init__(
            self,
            auth_id,
            auth_token,
            username,
            valid_from=valid_from,
            lifetime=lifetime,
            valid_till=valid_till,
            uid=uid,
            grants={"incoming_allow": incoming_allow, "outgoing_allow": outgoing_allow},
        )
