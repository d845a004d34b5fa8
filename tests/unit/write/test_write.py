"""Laws of the output tree: it equals the mapping, foreign files live, and a refusal changes nothing."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.write import LIST, OutputRefused, compare, diff, write

PATHS = st.lists(st.sampled_from("abc"), min_size=1, max_size=3).map("/".join)
TREES = st.dictionaries(PATHS, st.text(alphabet="xyz\né", max_size=5), max_size=6).filter(
    lambda tree: not any(other.startswith(f"{path}/") for path in tree for other in tree)
)


def tree(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes().decode()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != LIST
    }


@given(TREES)
def test_the_tree_equals_the_mapping_and_writing_again_changes_nothing(
    tmp_path_factory: pytest.TempPathFactory, files: dict[str, str]
) -> None:
    """`make generate` twice is `make generate` once."""
    folder = tmp_path_factory.mktemp("out")
    assert write(files, folder)
    assert tree(folder) == files
    assert not write(files, folder)
    assert diff(files, folder) == ""


def test_files_of_an_earlier_run_are_removed_and_foreign_ones_kept(tmp_path: Path) -> None:
    """A resource that left the document leaves the client; a note somebody put there stays."""
    write({"a/old.py": "1\n", "keep.py": "2\n"}, tmp_path)
    (tmp_path / "note.txt").write_text("mine\n")
    changes = write({"keep.py": "3\n"}, tmp_path)
    assert (changes.changed, changes.removed) == ((LIST, "keep.py"), ("a/old.py",))
    assert tree(tmp_path) == {"keep.py": "3\n", "note.txt": "mine\n"}
    assert not (tmp_path / "a").exists()


def test_a_file_may_become_a_folder_and_back(tmp_path: Path) -> None:
    """`calls.py` may grow into `calls/`."""
    for files in ({"calls": "1\n"}, {"calls/live": "2\n"}, {"calls": "3\n"}):
        write(files, tmp_path)
        assert tree(tmp_path) == files


def test_drift_is_a_unified_diff(tmp_path: Path) -> None:
    """What `make check` prints must read as a review reads."""
    write({"a.py": "one\ntwo\n"}, tmp_path)
    (tmp_path / "a.py").write_text("one\n2\n")
    assert diff({"a.py": "one\ntwo\n"}, tmp_path).splitlines()[2:] == ["@@ -1,2 +1,2 @@", " one", "-2", "+two"]


@pytest.mark.parametrize("path", ["../x", "/etc/x", "a/../../x", "C:/x", "a\\b", ""])
def test_nothing_is_written_outside_of_the_folder(tmp_path: Path, path: str) -> None:
    """A name of the document must not choose where a file lands."""
    with pytest.raises(OutputRefused):
        write({path: "x"}, tmp_path / "out")
    assert not list(tmp_path.iterdir())


def test_a_folder_of_somebody_else_is_refused(tmp_path: Path) -> None:
    """`--output ~` must not end in tears."""
    (tmp_path / "thesis.tex").write_text("years\n")
    with pytest.raises(OutputRefused, match="not generated"):
        write({"a.py": ""}, tmp_path)
    assert tree(tmp_path) == {"thesis.tex": "years\n"}


@pytest.mark.parametrize("link", ["out/a", "out/a/b.py"])
def test_links_are_refused(tmp_path: Path, link: str) -> None:
    """A link in the tree would carry a text elsewhere."""
    write({"keep.py": ""}, tmp_path / "out")
    (tmp_path / link).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / link).symlink_to(tmp_path)
    with pytest.raises(OutputRefused, match="symbolic link"):
        write({"a/b.py": "x"}, tmp_path / "out")


def test_a_file_that_cannot_be_staged_leaves_the_tree_as_it_was(tmp_path: Path) -> None:
    """Half a client is worse than the old one."""
    write({"a.py": "1\n", "b.py": "1\n"}, tmp_path)
    with pytest.raises(UnicodeEncodeError):
        write({"a.py": "2\n", "b.py": "\ud800"}, tmp_path)
    assert tree(tmp_path) == {"a.py": "1\n", "b.py": "1\n"}


def test_unchanged_files_are_not_touched(tmp_path: Path) -> None:
    """Editors and build tools watch modification times."""
    write({"a.py": "1\n", "b.py": "1\n"}, tmp_path)
    os.utime(tmp_path / "a.py", (1, 1))
    write({"a.py": "1\n", "b.py": "2\n"}, tmp_path)
    assert (tmp_path / "a.py").stat().st_mtime == 1


def test_compare_writes_nothing(tmp_path: Path) -> None:
    """`check` looks; it does not touch."""
    assert compare({"a.py": ""}, tmp_path / "new").added == (LIST, "a.py")
    assert not (tmp_path / "new").exists()
