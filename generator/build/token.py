"""The tokens that the client signs itself (`x-access-token`)."""

from __future__ import annotations

from typing import Final

from .. import ir
from ..names import class_name, field_name
from ..node import Node
from .pattern import compiles
from .reader import Reader

RULE: Final = "token-fits"


def access_token(reader: Reader) -> ir.AccessToken | None:
    """What they are; None if the document has none."""
    node = reader.document.root.child("x-access-token")
    if not node.map:
        return None
    pattern = node.map.get("issuer-pattern")
    subject = node.child("subject")
    found = ir.AccessToken(
        class_name=reader.identifier(class_name, node.text("class"), node.child("class"), "Refused"),
        description=node.text("description"),
        algorithm=node.text("algorithm"),
        header=tuple((name, str(value)) for name, value in node.child("header").map.items()),
        claims=node.texts("claims"),
        issuer_pattern=pattern if isinstance(pattern, str) else None,
        subject=reader.identifier(field_name, subject.text("name"), subject, "subject"),
        subject_description=subject.text("description"),
        lifetime=_lifetime(node.child("lifetime")),
        grants=tuple(_grant(reader, child) for _, child in node.members("grants")),
        location=reader.document.locate(node, key=True),
    )
    _check(reader, node, found)
    return found


def _grant(reader: Reader, node: Node) -> ir.TokenGrant:
    return ir.TokenGrant(
        python=reader.identifier(field_name, node.name, node, "refused"),
        pointer=node.text("claim"),
        description=node.text("description"),
        location=reader.document.locate(node, key=True),
    )


def _lifetime(node: Node) -> ir.TokenLifetime:
    seconds = (node.map.get(key) for key in ("default", "minimum", "maximum"))
    return ir.TokenLifetime(*(value if isinstance(value, int) else 0 for value in seconds))


def _check(reader: Reader, node: Node, token: ir.AccessToken) -> None:
    lifetime = token.lifetime
    if not lifetime.minimum <= lifetime.default <= lifetime.maximum:
        _refuse(reader, node.child("lifetime"), "The default is outside of the limits.", "Correct one of the three.")
    if token.issuer_pattern is not None and not compiles(token.issuer_pattern):
        _refuse(reader, node.child("issuer-pattern"), "It is not a regular expression.", "Close what is open in it.")
    claims = [grant.pointer.split("/")[1:] for grant in token.grants]
    for index, (grant, claim) in enumerate(zip(token.grants, claims, strict=True)):
        others = claims[:index] + [[name] for name in token.claims]
        if any(claim[: len(other)] == other or other[: len(claim)] == claim for other in others):
            message = f"`{grant.python}` has a claim of its own in the way: `{grant.pointer}`."
            _refuse(reader, node.child("grants", grant.python), message, "Choose another pointer.")


def _refuse(reader: Reader, node: Node, message: str, hint: str) -> None:
    reader.document.problem(node, RULE, message, hint)
