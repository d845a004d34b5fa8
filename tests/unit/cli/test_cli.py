"""Laws of the command line: where it writes, what it returns, and that bad input leaves everything as it was."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from generator.cli import main

CASES = Path(__file__).parents[2] / "cases"
GOOD = Path(__file__).parents[2] / "hostile" / "openapi.yaml"
BAD = CASES / "seven-at-once" / "openapi.yaml"


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    folder = tmp_path / "spec"
    folder.mkdir()
    return Path(shutil.copy(GOOD, folder / "openapi.yaml"))


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_generate_then_check_is_fine(tmp_path: Path, spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What was generated does not drift from the document it was made from."""
    out, dist = tmp_path / "client", tmp_path / "dist"
    assert main(["generate", str(spec), "--output", str(out), "--dist", str(dist)]) == 0
    assert {path.name for path in dist.iterdir()} == {"openapi.yaml", "openapi.json"}
    assert main(["check", str(spec), "--output", str(out)]) == 0
    assert capsys.readouterr().out == ""


def test_drift_is_shown_and_returns_1(tmp_path: Path, spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An edit of a generated file is found, and shown as a diff on stdout."""
    out = tmp_path / "client"
    main(["generate", str(spec), "--output", str(out)])
    edited = out / "shop_client" / "models.py"
    edited.write_text(edited.read_text("utf-8").replace("dark-red", "dark-green"), encoding="utf-8")
    before = tree(out)
    capsys.readouterr()
    assert main(["check", str(spec), "--output", str(out)]) == 1
    shown = capsys.readouterr()
    assert '-    DARK_RED = "dark-green"' in shown.out
    assert "make generate" in shown.err
    assert tree(out) == before


def test_bad_input_prints_every_problem_and_changes_nothing(
    tmp_path: Path, spec: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Seven mistakes are told in one run, with places and hints, and the client stays as it was."""
    out = tmp_path / "client"
    main(["generate", str(spec), "--output", str(out)])
    before = tree(out)
    capsys.readouterr()
    assert main(["generate", str(BAD), "--output", str(out)]) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    expected = (CASES / "seven-at-once" / "problems.txt").read_text("utf-8")
    assert shown.err.replace(f"{BAD.parent.as_posix()}/", "").strip() == expected.strip()
    assert "Traceback" not in shown.err
    assert tree(out) == before


def test_ir_and_bundle_print_data_on_stdout(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Other programs read them."""
    assert main(["ir", str(spec)]) == 0
    assert json.loads(capsys.readouterr().out)["title"] == "Shop API"
    assert main(["bundle", str(spec), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["info"]["version"] == "1.2.3"
    assert main(["bundle", str(spec)]) == 0
    assert capsys.readouterr().out.startswith("openapi: 3.1.0\n")


def test_validate_counts_what_it_looked_at(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A run that found nothing says what it looked for it in."""
    assert main(["validate", str(spec), "--timings"]) == 0
    assert "2 operations" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        pytest.param(["validate", "nowhere.yaml"], "is not a file", id="no-such-file"),
        pytest.param(["generate", str(GOOD), "--output", str(GOOD)], "is not a folder", id="output-is-a-file"),
        pytest.param(["generate", str(GOOD), "--output", str(CASES)], "not generated", id="folder-of-others"),
    ],
)
def test_wrong_use_returns_2(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Wrong use is told apart from a wrong document."""
    assert main(arguments) == 2
    assert said in capsys.readouterr().err


def test_another_package_name(tmp_path: Path, spec: Path) -> None:
    """One document, two packages."""
    assert main(["generate", str(spec), "--output", str(tmp_path / "x"), "--package", "other_client"]) == 0
    assert (tmp_path / "x" / "other_client" / "__init__.py").is_file()


@pytest.mark.parametrize("name", ["../x", "a b", "1x", "class", "a-b", ""])
def test_a_package_name_must_be_an_identifier(tmp_path: Path, spec: Path, name: str) -> None:
    """It becomes a folder and an import."""
    assert main(["generate", str(spec), "--output", str(tmp_path / "x"), "--package", name]) == 2
    assert not (tmp_path / "x").exists()
