"""What pyproject.toml shows: the distribution, as installers and people who look for it see it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from .. import ir, quote

PYTHONS: Final = ("3.11", "3.12", "3.13")
"""The versions that the client is tested with."""
_KEYWORDS: Final = ("asyncio", "client", "openapi", "sdk", "typed")


@dataclass(frozen=True, slots=True)
class ProjectView:
    """Its texts are TOML strings; an empty one is not shown."""

    distribution: str
    package: str
    version: str
    description: str
    license: str
    keywords: tuple[str, ...]
    pythons: tuple[str, ...]
    support: str


def project_view(api: ir.Api, package: str) -> ProjectView:
    """The distribution of that package."""
    support = api.contact.get("url", "")
    return ProjectView(
        distribution=quote.toml(api.client.distribution),
        package=quote.toml(package),
        version=quote.toml(_python_version(api.version)),
        description=quote.toml(quote.one_line(f"Typed client of the {api.title}.")),
        license=quote.toml(api.license) if _is_expression(api.license) else "",
        keywords=tuple(quote.toml(word) for word in sorted({*_words(api.title), *_KEYWORDS})),
        pythons=PYTHONS,
        support=quote.toml(support) if re.fullmatch(r"https?://[!-~]+", support, re.ASCII) else "",
    )


def _python_version(version: str) -> str:
    """The document's version where Python's packaging can read it (PEP 440), else the lowest there is."""
    return version if re.fullmatch(r"\d+(\.\d+)*((a|b|rc)\d+)?", version, re.ASCII) else "0"


def _is_expression(license_: str) -> bool:
    """Whether it is one that builders take (PEP 639): they refuse to build with another."""
    return re.fullmatch(r"[A-Za-z0-9.-]+( (AND|OR|WITH) [A-Za-z0-9.-]+)*", license_) is not None


def _words(title: str) -> list[str]:
    return re.findall(r"[a-z][a-z0-9]+", title.lower(), re.ASCII)
