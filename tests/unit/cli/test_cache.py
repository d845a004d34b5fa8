"""Laws of the cache: a hit is the same bytes, and everything that goes in is part of the key."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator import cache
from generator.cli import main

GOOD = Path(__file__).parents[2] / "hostile" / "openapi.yaml"


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    folder = tmp_path / "spec"
    folder.mkdir()
    return Path(shutil.copy(GOOD, folder / "openapi.yaml"))


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def generate(spec: Path, out: Path, kept: Path, *more: str) -> int:
    return main(["generate", str(spec), "--output", str(out), "--dist", str(out / "dist"), "--cache", str(kept), *more])


def test_a_hit_writes_the_same_bytes(tmp_path: Path, spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The cache saves time and changes nothing else."""
    assert generate(spec, tmp_path / "a", tmp_path / "cache") == 0
    assert generate(spec, tmp_path / "b", tmp_path / "cache", "--timings") == 0
    assert "rules" not in capsys.readouterr().err
    assert tree(tmp_path / "a") == tree(tmp_path / "b")


def test_an_edit_of_the_document_is_a_miss(tmp_path: Path, spec: Path) -> None:
    """A stale client is worse than a slow one."""
    generate(spec, tmp_path / "a", tmp_path / "cache")
    spec.write_text(spec.read_text("utf-8").replace("dark-red", "dark-green"), encoding="utf-8")
    generate(spec, tmp_path / "a", tmp_path / "cache")
    assert b"dark-green" in (tmp_path / "a" / "shop_client" / "models.py").read_bytes()


def test_options_and_files_are_part_of_the_key(tmp_path: Path, spec: Path) -> None:
    """A file that is added, moved or edited makes another key."""
    keys = {cache.key(spec, {}), cache.key(spec, {"package": "x"})}
    (spec.parent / "more.yaml").write_text("a: 1\n")
    keys.add(cache.key(spec, {}))
    (spec.parent / "more.yaml").rename(spec.parent / "other.yaml")
    keys.add(cache.key(spec, {}))
    assert len(keys) == 4


def test_a_broken_entry_is_a_miss(tmp_path: Path, spec: Path) -> None:
    """A file cut short by a crash must not stop anybody."""
    generate(spec, tmp_path / "a", tmp_path / "cache")
    (entry,) = (tmp_path / "cache").glob("*.json")
    entry.write_text("{")
    assert generate(spec, tmp_path / "b", tmp_path / "cache") == 0
    assert tree(tmp_path / "a") == tree(tmp_path / "b")


def test_a_cache_that_cannot_be_written_is_no_error(tmp_path: Path, spec: Path) -> None:
    """It only costs time."""
    (tmp_path / "file").write_text("")
    assert generate(spec, tmp_path / "a", tmp_path / "file") == 0


def test_old_entries_go(tmp_path: Path) -> None:
    """The folder does not grow for ever."""
    for number in range(20):
        cache.store(tmp_path, str(number), {})
    assert len(list(tmp_path.glob("*.json"))) == 8


def test_runs_with_problems_are_not_kept(tmp_path: Path, spec: Path) -> None:
    """Problems are told again in every run."""
    spec.write_text(spec.read_text("utf-8").replace("x-retry: safe", "x-retry: often"), encoding="utf-8")
    assert generate(spec, tmp_path / "a", tmp_path / "cache") == 1
    assert generate(spec, tmp_path / "a", tmp_path / "cache") == 1
