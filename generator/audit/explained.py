"""What the IR does not keep of a document on purpose: the whole list, each with its reason."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import Final

_AUTHENTICATION: Final = "The client authenticates every request, and with Basic: `x-client` names its two parts."
_PAGES: Final = "It is for the published pages; the client has no place to show it."
_ONE_VALUE: Final = (
    "The client describes and limits an argument as a whole; what is inside lists, maps and alternatives is checked by "
    "the server and shown in the published pages."
)
_SERVER: Final = "The server checks it, and the contract suite that the server does; the client sends what it is given."
_EVENT: Final = "Receivers know an event by its path item, and answer as its delivery policy says."

# (kind of loss, where, why). `*` stands for one token of a pointer, or the end of a kind's name; `**` for any tokens.
# The house rule `extension-known` refuses them in documents of our own.
_STRANGER: Final = "An extension key that has no meaning here."
EXPLAINED: Final[tuple[tuple[str, str, str], ...]] = (
    ("keyword", "/openapi", "It says how the document is written, not what the API does."),
    ("keyword", "/jsonSchemaDialect", "It says how the document is written, not what the API does."),
    ("keyword", "/info/summary", _PAGES),
    ("keyword", "/info/termsOfService", _PAGES),
    ("keyword", "/info/license/*", _PAGES),
    ("keyword", "/**/externalDocs", _PAGES),
    ("keyword", "/externalDocs", _PAGES),
    ("keyword", "/security", _AUTHENTICATION),
    ("keyword", "/paths/*/*/security", _AUTHENTICATION),
    ("keyword", "/components/securitySchemes", _AUTHENTICATION),
    ("keyword", "/components/links", "How operations lead to one another is for the published pages."),
    ("keyword", "/**/links", "How operations lead to one another is for the published pages."),
    ("keyword", "/servers/*/description", _PAGES),
    ("keyword", "/servers/*/variables", "The client takes another base URL as an argument."),
    ("keyword", "/tags/*/*", _PAGES),
    ("tag", "/tags/*/description", "A tag that no resource begins with groups events, in the published pages."),
    ("tag", "/paths/*/*/tags/*", "A resource stands under its first tag; further tags are for the published pages."),
    ("keyword", "/paths/*/summary", "Each operation of the path has a summary of its own."),
    ("keyword", "/paths/*/description", "Each operation of the path has a description of its own."),
    ("keyword", "/**/parameters/*/description", "It is fixed by variants, and each of them says what it gives."),
    ("keyword", "/paths/*/*/x-state", "The sandbox and the contract suite read it: it says what an operation changes."),
    ("keyword", "/paths/*/*/requestBody/description", "The arguments are described one by one."),
    ("keyword", "/components/requestBodies/*/description", "The arguments are described one by one."),
    ("keyword", "/components/responses/*/x-stability", "The response's description says it as well."),
    ("keyword", "/components/headers/*/x-stability", "The header's description says it as well."),
    ("keyword", "/**/responses/*/headers/*/x-stability", "The header's description says it as well."),
    ("error example", "/**", "The runtime's tests show what errors look like; methods show what they return."),
    ("event example", "/**", "The tests of receivers read them from the document."),
    ("keyword", "/**/example", "Examples of single values are for the published pages."),
    ("keyword", "/**/examples", "Examples of single values are for the published pages."),
    ("keyword", "/**/title", "A schema's name in the client is its component's name."),
    ("title", "/components/schemas/*/title", "A schema's name in the client is its component's name."),
    ("keyword", "/**/xml", "Schemas describe JSON; the XML that answers events is described by `x-xml`."),
    ("keyword", "/**/$comment", "It is for those who edit the document."),
    ("keyword", "/**/uniqueItems", _SERVER),
    ("keyword", "/**/multipleOf", _SERVER),
    ("keyword", "/**/exclusiveMinimum", _SERVER),
    ("keyword", "/**/exclusiveMaximum", _SERVER),
    ("keyword", "/**/minProperties", _SERVER),
    ("keyword", "/**/maxProperties", _SERVER),
    ("nested *", "/**", _ONE_VALUE),
    ("closed object", "/**", "The client keeps what it knows of an answer, and ignores the rest."),
    ("keyword", "/components/pathItems/*/*/operationId", _EVENT),
    ("keyword", "/components/pathItems/*/*/tags", _EVENT),
    ("keyword", "/components/pathItems/*/*/responses", _EVENT),
    ("keyword", "/components/pathItems/*/*/requestBody/*", _EVENT),
    ("keyword", "/webhooks/*/*/operationId", _EVENT),
    ("keyword", "/webhooks/*/*/tags", _EVENT),
    ("keyword", "/webhooks/*/*/responses", _EVENT),
    ("keyword", "/webhooks/*/*/security", "Events are signed, not authenticated."),
    ("keyword", "/components/pathItems/*/*/security", "Events are signed, not authenticated."),
    ("keyword", "/webhooks/*/*/requestBody/*", _EVENT),
    ("keyword", "/paths/*/*/callbacks/**", _EVENT),
    ("keyword", "/components/callbacks/**", _EVENT),
    ("unused component", "/components/examples/*", "An example that nothing shows takes nothing from the client."),
    ("unused component", "/components/headers/*", "A header that no response has takes nothing from the client."),
    (
        "unused component",
        "/components/parameters/*",
        "A parameter that no operation has takes nothing from the client.",
    ),
    ("unused component", "/components/responses/*", "A response that no operation has takes nothing from the client."),
    ("unused component", "/components/requestBodies/*", "A body that no operation has takes nothing from the client."),
    ("delivery policy", "/components/x-delivery/*", "A policy that no event names takes nothing from the client."),
    ("paging rule", "/components/x-pagination/*", "A rule that no list names takes nothing from the client."),
)


def reason(what: str, pointer: str) -> str | None:
    """Why the IR does without something; None if the list does not say."""
    name = pointer.rpartition("/")[2]
    if what == "keyword" and name.startswith("x-") and name not in _ours():
        return _STRANGER
    return next((why for kind, place, why in _compiled() if kind.fullmatch(what) and place.fullmatch(pointer)), None)


@cache
def _ours() -> frozenset[str]:
    """The extension keys that have a meaning here."""
    return frozenset(file.name.removesuffix(".json") for file in files("generator").joinpath("extensions").iterdir())


@cache
def _compiled() -> tuple[tuple[re.Pattern[str], re.Pattern[str], str], ...]:
    return tuple((re.compile(_pattern(what)), re.compile(_pattern(place)), why) for what, place, why in EXPLAINED)


def _pattern(text: str) -> str:
    parts = re.split(r"(\*\*|\*)", text)
    return "".join({"**": ".*", "*": "[^/]*"}.get(part, re.escape(part)) for part in parts)
