"""A hostile document: whatever stands in any of its strings and keys, it stays text, or the document is refused.

The positions are found by walking the document, so a new kind of position is covered on the day it is added.
"""

from __future__ import annotations

import ast
import copy
import io
import json
import re
import tokenize
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.pipeline import Stopwatch, read_document
from generator.render import render, rendered
from generator.write import OutputRefused, write

BASE = yaml.safe_load(Path(__file__).with_name("openapi.yaml").read_text("utf-8"))
MARK = "zzInjectedCall"  # no naming rule keeps this spelling, so as an identifier it can only be injected code
CALL = f"{MARK}()"
PAYLOADS = {
    "double-quote": f'"+{CALL}+"',
    "single-quote": f"'+{CALL}+'",
    "triple-double": f'"""\n{CALL}\n"""',
    "triple-single": f"'''\n{CALL}\n'''",
    "escaped-quote": f'\\"+{CALL}+\\"',
    "trailing-backslash": f"{CALL}\\",
    "backslash-triple": f'\\"""\n{CALL}\n#',
    "line-feed": f"x\n{CALL}\n",
    "carriage-return": f"x\r{CALL}\r",
    "next-line": f"x\x85{CALL}\x85",
    "line-separator": f"x\u2028{CALL}\u2029",
    "null": f"x\0{CALL}",
    "brace": f"{{{CALL}}}",
    "dollar-brace": f"${{{CALL}}}",
    "jinja-expression": f"{{{{ {CALL} }}}}",
    "jinja-statement": f"{{% print({CALL}) %}}",
    "hash": f"x # {CALL}\n{CALL}",
    "percent": f"%s%({MARK})s{CALL}",
    "paren": f"x): pass\n{CALL}\ndef y(",
    "bracket": f"x] = {CALL}; [x",
    "traversal": f"../../../{MARK}",
    "absolute": f"/{MARK}",
    "look-alike": f"ｉｍｐｏｒｔ\n{CALL}",
    "fence": f"```\n{CALL}\n```\n| <script>{MARK}</script>",
    "long-word": "\\" * 150 + f'"{CALL}',
    "toml-table": f'"\n[build-system]\nrequires = ["{MARK}"]\n#',
}


def positions(node: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], bool]]:
    """Every string value (path, False) and every key (path, True) of the document."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield (*path, key), True
            yield from positions(value, (*path, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from positions(value, (*path, index))
    elif isinstance(node, str):
        yield path, False


def planted(path: tuple[Any, ...], is_key: bool, payload: str) -> Any:
    document = copy.deepcopy(BASE)
    *parents, last = path
    node = document
    for step in parents:
        node = node[step]
    if is_key:
        items = [(payload if key == last else key, value) for key, value in node.items()]
        node.clear()
        node.update(items)
    else:
        node[last] = payload
    return document


POSITIONS = list(positions(BASE))


def read(folder: Path, document: Any) -> Any:
    root = folder / "openapi.json"
    root.write_text(json.dumps(document), encoding="utf-8")
    return read_document(root, Stopwatch())


def assert_harmless(files: dict[str, str]) -> None:
    for path, text in files.items():
        assert MARK not in path
        assert ".." not in Path(path).parts
        assert not Path(path).is_absolute()
        if path.endswith(".py"):
            assert_only_text(path, text)
        elif path.endswith(".toml"):
            assert tomllib.loads(text)["build-system"] == {
                "requires": ["hatchling>=1.27"],
                "build-backend": "hatchling.build",
            }
        elif path.endswith(".md"):
            assert sum(line.lstrip().startswith("```") for line in text.splitlines()) % 2 == 0, path
            assert f"<script>{MARK}" not in re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL), path


def assert_only_text(path: str, text: str) -> None:
    for node in ast.walk(ast.parse(text)):
        words = {
            value
            for name, value in ast.iter_fields(node)
            if isinstance(value, str) and not isinstance(node, ast.Constant)
        }
        words |= {v for _, vs in ast.iter_fields(node) if isinstance(vs, list) for v in vs if isinstance(v, str)}
        assert MARK not in words, f"{path}:{getattr(node, 'lineno', 0)}"
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if MARK in token.string:
            assert token.type in (tokenize.STRING, tokenize.COMMENT), f"{path}:{token.start}"


@pytest.mark.parametrize("name", PAYLOADS)
def test_payloads_stay_text_wherever_they_stand(tmp_path: Path, name: str) -> None:
    """Each payload at positions spread over the whole document; together the payloads visit every position."""
    order = list(PAYLOADS).index(name)
    accepted = 0
    for number, (path, is_key) in enumerate(POSITIONS):
        if number % len(PAYLOADS) not in {order, (order + 7) % len(PAYLOADS), (order + 13) % len(PAYLOADS)}:
            continue
        reading = read(tmp_path, planted(path, is_key, PAYLOADS[name]))
        assert (reading.api is None) == bool(reading.problems)
        if reading.api is not None:
            accepted += 1
            try:
                assert_harmless(rendered(reading.api))
            except AssertionError as failure:
                raise AssertionError(f"{name} at {path} (key: {is_key}): {failure}") from failure
    assert accepted, "every position refuses this payload: the test would prove nothing"


def test_prose_full_of_payloads_survives_formatting_and_writing(tmp_path: Path) -> None:
    """All payloads at once in all prose, through the formatter and onto the disk; nothing lands outside."""
    document = copy.deepcopy(BASE)
    text = "\n".join(PAYLOADS.values())
    for path, is_key in POSITIONS:
        if not is_key and path[-1] in ("description", "summary", "title"):
            node = document
            for step in path[:-1]:
                node = node[step]
            node[path[-1]] = text
    reading = read(tmp_path, document)
    assert reading.problems == ()
    files = render(reading.api)
    assert_harmless(files)
    out = tmp_path / "out"
    write(files, out)
    assert {path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file()} == {*files, ".files"}
    assert {path.name for path in tmp_path.iterdir()} == {"openapi.json", "out"}
    assert render(reading.api) == files


def test_a_package_name_that_is_a_path_is_refused(tmp_path: Path) -> None:
    """`--package ../x` must not choose where files land."""
    reading = read(tmp_path, BASE)
    assert reading.api is not None
    with pytest.raises(OutputRefused):
        write(render(reading.api, package="../x"), tmp_path / "out")


def test_wire_values_are_kept_to_the_letter(tmp_path: Path) -> None:
    """Escaping must not alter what is sent: a strange enum value goes over the wire as it stands in the document."""
    strange = "a\"b\\c'd\u2028"
    document = copy.deepcopy(BASE)
    document["components"]["schemas"]["Colour"]["enum"].append(strange)
    reading = read(tmp_path, document)
    assert reading.problems == ()
    tree = ast.parse(rendered(reading.api)[f"{reading.api.client.package}/models.py"])
    assert strange in {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
