"""What `access_token.py` shows: the class of the tokens that the client signs itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .. import ir, quote
from .prose import described

WIDTH = 88


@dataclass(frozen=True, slots=True)
class TokenView:
    """The class: its rule as literals, and the names of its arguments."""

    name: str
    docstring: str
    header: str
    claims: str
    lifetime: int
    minimum: int
    maximum: int
    issuer: str
    issuer_pattern: str
    key: str
    subject: str
    grants: str
    grant_names: tuple[str, ...]
    given: str


def token_view(token: ir.AccessToken, client: ir.Client) -> TokenView:
    """The class, which takes the credentials as the client does."""
    pattern = token.issuer_pattern
    grants = tuple(grant.python for grant in token.grants)
    return TokenView(
        name=token.class_name,
        docstring=_docstring(token, client),
        header=quote.literal({"alg": token.algorithm, **dict(token.header)}),
        claims=quote.literal(token.claims),
        lifetime=token.lifetime.default,
        minimum=token.lifetime.minimum,
        maximum=token.lifetime.maximum,
        issuer=client.username,
        issuer_pattern=quote.literal(None if pattern is None else pattern.removeprefix("^").removesuffix("$")),
        key=client.password,
        subject=token.subject,
        grants=quote.literal({grant.python: grant.pointer for grant in token.grants}),
        grant_names=grants,
        given=f"{{{', '.join(f'{quote.literal(name)}: {name}' for name in grants)}}}",
    )


def _docstring(token: ir.AccessToken, client: ir.Client) -> str:
    lines = described(token.description, [], WIDTH)
    lines += ["", "Args:"]
    for name, text in _arguments(token, client):
        lines += quote.hanging(f"{name}: ", text, WIDTH)
    lines += ["", "Raises:"]
    lines += quote.hanging("", "ValueError: An argument is out of bounds; it is named.", WIDTH)
    return quote.docstring(lines)


def _arguments(token: ir.AccessToken, client: ir.Client) -> Iterator[tuple[str, str]]:
    limits = token.lifetime
    seconds = f"{limits.minimum} to {limits.maximum}"
    yield client.username, "Who issues the token."
    yield client.password, "What it is signed with. It is not part of the token, and does not show in `repr`."
    yield token.subject, token.subject_description
    yield "valid_from", "Seconds since 1970. Default: now."
    yield "lifetime", f"How many seconds it is valid, {seconds}. Default: {limits.default}."
    yield "valid_till", "Seconds since 1970, instead of `lifetime` or of `valid_from`."
    yield "uid", f"Id of the token. Default: `{token.subject}` and `valid_from`, with a hyphen between them."
    yield from ((grant.python, f"{grant.description} Default: False.") for grant in token.grants)
