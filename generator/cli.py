"""`python -m generator`: the commands people and Make call.

Data goes to stdout, problems and news to stderr. Exit status: 0 fine, 1 problems or drift, 2 wrong use.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import cast

from . import bundle as bundling
from . import cache, ir, names, quote
from .pipeline import Reading, Stopwatch, read_document
from .problem import listing
from .render import render
from .write import Changes, OutputRefused, compare, diff, write

FINE, PROBLEMS, WRONG_USE = 0, 1, 2


def main(argv: Sequence[str]) -> int:
    """Run one command and return its exit status."""
    options = _parser().parse_args(argv)
    watch = Stopwatch()
    package = getattr(options, "package", None)
    if package is not None and not names.is_identifier(package):
        return _wrong_use(f"--package {package!r} is no name of a package: give an identifier, such as my_client.")
    try:
        status: int = options.run(options, watch)
    except OutputRefused as refusal:
        return _wrong_use(str(refusal))
    except BrokenPipeError:  # `... | head`: nobody reads on, and that is fine
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
    if options.timings:
        _tell_timings(watch)
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m generator", description="From one OpenAPI document to a typed client.")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    document = argparse.ArgumentParser(add_help=False)
    document.add_argument("spec", type=Path, metavar="SPEC", help="the document's root file, e.g. spec/openapi.yaml")
    document.add_argument("--timings", action="store_true", help="CPU seconds of each stage, on stderr")
    output = argparse.ArgumentParser(add_help=False)
    output.add_argument("--output", type=Path, required=True, metavar="DIR", help="the folder of the generated project")
    output.add_argument("--package", metavar="NAME", help="the package's name, instead of the one of x-client")

    def command(
        name: str, run: Callable[..., int], text: str, *parents: argparse.ArgumentParser
    ) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=text, description=text, parents=[document, *parents])
        added.set_defaults(run=run)
        return added

    command("validate", _validate, "Check the document: house rules, examples, openapi-spec-validator.")
    bundled = command("bundle", _bundle, "Print the document as one file.")
    bundled.add_argument("--json", action="store_true", help="as JSON, not YAML")
    command("ir", _ir, "Print the intermediate representation as JSON.")
    generated = command("generate", _generate, "Write the client, if the document has no problems.", output)
    generated.add_argument("--dist", type=Path, metavar="DIR", help="write openapi.yaml and openapi.json there, too")
    generated.add_argument("--cache", type=Path, metavar="DIR", help="keep results there; an unchanged run takes them")
    command("check", _check, "Validate, and show how the written client differs from the document (drift).", output)
    return parser


def _validate(options: argparse.Namespace, watch: Stopwatch) -> int:
    reading = _read(options, watch, gate=True)
    if reading is None or reading.api is None:
        return _told(options, reading)
    operations = sum(len(resource.operations) for resource in reading.api.resources)
    _say(f"{options.spec}: no problems in {operations} operations and {len(reading.api.schemas)} schemas.")
    return FINE


def _bundle(options: argparse.Namespace, watch: Stopwatch) -> int:
    reading = _read(options, watch)
    if reading is None or reading.api is None:
        return _told(options, reading)
    document = reading.bundle.document
    sys.stdout.write(bundling.to_json(document) if options.json else bundling.to_yaml(document))
    return FINE


def _ir(options: argparse.Namespace, watch: Stopwatch) -> int:
    reading = _read(options, watch)
    if reading is None or reading.api is None:
        return _told(options, reading)
    print(quote.json_text(ir.to_json(reading.api)))
    return FINE


def _generate(options: argparse.Namespace, watch: Stopwatch) -> int:
    product = _product(options, watch)
    if isinstance(product, int):
        return product
    with watch.stage("write"):
        changes = write(product["files"], options.output)
        _tell_changes(options.output, changes, len(product["files"]))
        if options.dist is not None:
            _write_dist(product["dist"], options.dist)
    return FINE


def _product(options: argparse.Namespace, watch: Stopwatch) -> dict[str, dict[str, str]] | int:
    """All texts of a run, from the cache if nothing that goes in has changed; or the exit status."""
    folder: Path | None = options.cache if options.spec.is_file() else None
    if folder is None:
        return _made(options, watch)
    with watch.stage("cache"):
        name = cache.key(options.spec, {"package": options.package or ""})
        kept = cache.load(folder, name)
    if kept is not None:
        return cast("dict[str, dict[str, str]]", kept)
    product = _made(options, watch)
    if not isinstance(product, int):
        cache.store(folder, name, product)
    return product


def _made(options: argparse.Namespace, watch: Stopwatch) -> dict[str, dict[str, str]] | int:
    reading = _read(options, watch)
    if reading is None or reading.api is None:
        return _told(options, reading)
    with watch.stage("render"):
        files = render(reading.api, package=options.package)
    with watch.stage("dist"):
        document = reading.bundle.document
        dist = {"openapi.yaml": bundling.to_yaml(document), "openapi.json": bundling.to_json(document)}
    return {"files": files, "dist": dist}


def _check(options: argparse.Namespace, watch: Stopwatch) -> int:
    reading = _read(options, watch, gate=True)
    if reading is None or reading.api is None:
        return _told(options, reading)
    with watch.stage("render"):
        files = render(reading.api, package=options.package)
    changes = compare(files, options.output)
    if not changes:
        _say(f"{options.spec}: no problems; {options.output} is what it describes.")
        return FINE
    sys.stdout.write(diff(files, options.output))
    _say(
        f"{options.output} is not what {options.spec} describes: {_count(changes)}. "
        "Run `make generate` and commit what it writes; if you edited a generated file, change the spec, a template or "
        "the runtime instead."
    )
    return PROBLEMS


def _read(options: argparse.Namespace, watch: Stopwatch, *, gate: bool = False) -> Reading | None:
    if not options.spec.is_file():
        _wrong_use(f"{options.spec} is not a file. Name the document's root file, such as spec/openapi.yaml.")
        return None
    return read_document(options.spec, watch, gate=gate)


def _told(options: argparse.Namespace, reading: Reading | None) -> int:
    if reading is None:
        return WRONG_USE
    parent = options.spec.parent
    prefix = "" if parent == Path() else f"{parent.as_posix()}/"
    sys.stderr.write(listing(reading.problems, reading.bundle.source.lines, prefix))
    return PROBLEMS


def _write_dist(texts: Mapping[str, str], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    _say(f"{folder}/openapi.yaml, {folder}/openapi.json: the document in one file.")


def _tell_changes(folder: Path, changes: Changes, total: int) -> None:
    for sign, paths in (("+", changes.added), ("~", changes.changed), ("-", changes.removed)):
        for path in paths:
            _say(f"  {sign} {folder.as_posix()}/{path}")
    _say(f"{folder}: {_count(changes)} of {total} files." if changes else f"{folder}: {total} files, nothing changed.")


def _count(changes: Changes) -> str:
    parts = (("added", changes.added), ("changed", changes.changed), ("removed", changes.removed))
    return ", ".join(f"{len(paths)} {word}" for word, paths in parts if paths)


def _tell_timings(watch: Stopwatch) -> None:
    for name, seconds in watch.seconds.items():
        _say(f"  {name:10} {seconds:6.2f} s CPU")
    _say(f"  {'total':10} {sum(os.times()[:4]):6.2f} s CPU, start of Python and imports included")


def _wrong_use(message: str) -> int:
    _say(f"error: {message}")
    return WRONG_USE


def _say(message: str) -> None:
    print(message, file=sys.stderr)
