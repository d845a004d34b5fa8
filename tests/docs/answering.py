"""Transports that answer every request as the document's examples do."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import unquote, urlsplit

from plivo_client._runtime.mock import answer
from plivo_client._runtime.transport import Request, Response

VERBS = ("get", "post", "put", "delete")


class Answers:
    """The first example of the first success of each operation."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        self._known = [
            (verb.upper(), re.compile(re.sub(r"\\{\w+\\}", "[^/]+", re.escape(path))), operation)
            for path, item in document["paths"].items()
            for verb, operation in item.items()
            if verb in VERBS
        ]

    def __call__(self, request: Request) -> Response:
        path = unquote(urlsplit(request.url).path).removeprefix("/v1")
        for verb, pattern, operation in self._known:
            if verb == request.method and pattern.fullmatch(path):
                return self._answer(operation)
        return answer(404, {"error": "not found"})

    def _answer(self, operation: dict[str, Any]) -> Response:
        status = min(operation["responses"])
        content = self._resolved(operation["responses"][status]).get("content", {})
        for media in content.values():
            example = next(iter(media["examples"].values()))
            return answer(int(status), _last_page(self._resolved(example)["value"]))
        return answer(int(status))

    def _resolved(self, node: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in node:
            target: Any = self._document
            for key in node["$ref"].removeprefix("#/").split("/"):
                target = target[key]
            node = target
        return node


def _last_page(value: Any) -> Any:
    """The same without a link to a next page, so that lists end."""
    if isinstance(value, dict):
        return {key: None if key == "next" else _last_page(inner) for key, inner in value.items()}
    return [_last_page(inner) for inner in value] if isinstance(value, list) else value
