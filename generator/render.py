"""Views and templates to `{path: text}`, formatted, in memory. Only ruff's temporary folder is ever written to."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path, PurePosixPath

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from jinja2.filters import do_indent

from . import ir, quote
from .views.migration import migration_view
from .views.models import models_view
from .views.operations import resource_view
from .views.package import PackageView, package_view
from .views.project import project_view
from .views.readme import readme_view
from .views.testing import testing_view
from .views.token import token_view
from .views.webhooks import webhooks_view
from .views.xml import xml_view

_HERE = Path(__file__).parent
_RUNTIME = _HERE / "runtime"
_ONCE = (
    "api.md",
    "package/__init__.py",
    "package/_client.py",
    "package/_raw.py",
    "package/errors.py",
    "package/transports.py",
)
_RUFF = ("--isolated", "--no-cache", "--line-length=100", "--target-version=py311", "--quiet")


class RenderError(Exception):
    """What was rendered is not Python: a bug of the generator, never of a document."""


def render(api: ir.Api, package: str | None = None) -> dict[str, str]:
    """Every file of the generated project, by its path below the output folder."""
    return _formatted(rendered(api, package))


def rendered(api: ir.Api, package: str | None = None) -> dict[str, str]:
    """The same files before the formatter: correct, but not as a person would lay them out."""
    shown = package_view(api, package)
    files = dict(_rendered(api, shown))
    files |= {f"{shown.package}/_runtime/{path.name}": path.read_text("utf-8") for path in _RUNTIME.glob("*.py")}
    files[f"{shown.package}/py.typed"] = ""
    return dict(sorted(files.items()))


def _rendered(api: ir.Api, shown: PackageView) -> Iterator[tuple[str, str]]:
    for name in _ONCE:
        yield _placed(name, shown), _template(name).render(package=shown)
    yield "pyproject.toml", _template("pyproject.toml").render(project=project_view(api, shown.package))
    yield "README.md", _template("README.md").render(package=shown, readme=readme_view(api))
    if api.migration is not None:
        yield (
            "migration.md",
            _template("migration.md").render(migration=migration_view(api.migration, api, shown.package)),
        )
    yield f"{shown.package}/testing.py", _template("package/testing.py").render(testing=testing_view(api))
    yield f"{shown.package}/models.py", _template("package/models.py").render(models=models_view(api))
    webhooks = webhooks_view(api)
    if webhooks.events:
        yield f"{shown.package}/webhooks.py", _template("package/webhooks.py").render(webhooks=webhooks)
    if api.xml is not None:
        yield f"{shown.package}/xml.py", _template("package/xml.py").render(xml=xml_view(api.xml))
    if api.access_token is not None:
        token = token_view(api.access_token, api.client)
        yield f"{shown.package}/access_token.py", _template("package/access_token.py").render(token=token)
    yield f"{shown.package}/resources/__init__.py", _template("package/resources/__init__.py").render()
    for resource in api.resources:
        text = _template("package/resources/resource.py").render(resource=resource_view(resource, api))
        yield f"{shown.package}/resources/{resource.name}.py", text


def _placed(template: str, shown: PackageView) -> str:
    path = PurePosixPath(template)
    return path.as_posix() if path.parts[0] != "package" else str(PurePosixPath(shown.package, *path.parts[1:]))


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701 -- the output is Python and Markdown; the views quote for each place
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters = {"indent": do_indent, "literal": quote.literal}
    return environment


def _template(name: str) -> Template:
    return _environment().get_template(f"{name}.j2")


def _formatted(files: Mapping[str, str]) -> dict[str, str]:
    """The files as ruff formats them, imports sorted and unused ones dropped. The runtime is left as it is."""
    code = {path: text for path, text in files.items() if path.endswith(".py") and "/_runtime/" not in path}
    with tempfile.TemporaryDirectory() as folder:
        for path, text in code.items():
            target = Path(folder, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")
        _ruff("check", "--fix", "--select=F401,I", *_RUFF, folder)
        _ruff("format", *_RUFF, folder)
        return {**files, **{path: Path(folder, path).read_text("utf-8") for path in code}}


def _ruff(command: str, *arguments: str) -> None:
    run = subprocess.run([_ruff_path(), command, *arguments], capture_output=True, text=True, check=False)
    if run.returncode != 0:
        raise RenderError(f"ruff {command}: {run.stdout}{run.stderr}")


def _ruff_path() -> str:
    """The ruff that is installed beside this interpreter, wherever PATH leads."""
    beside = Path(sys.executable).with_name("ruff")
    return str(beside) if beside.exists() else "ruff"
