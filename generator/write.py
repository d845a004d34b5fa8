"""The only module that touches the output tree: write it, or show how it differs (drift).

What was written is listed in `.files` at the tree's root, so that a later run knows which files it may remove: a file
somebody else put there is never deleted, and a folder that holds files but no list is never taken over.
"""

from __future__ import annotations

import difflib
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

LIST = ".files"


class OutputRefused(Exception):
    """The output folder cannot be used; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Changes:
    """Paths that differ between the mapping and the tree, each sorted."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


def compare(files: Mapping[str, str], folder: Path) -> Changes:
    """What writing would change. Raises `OutputRefused` for a folder that is not ours to write."""
    wanted = {**files, LIST: _listing(files)}
    _refuse(wanted, folder)
    present = {path: _read(folder / path) for path in wanted}
    return Changes(
        added=tuple(sorted(path for path in wanted if present[path] is None)),
        changed=tuple(sorted(path for path in wanted if present[path] not in (None, wanted[path]))),
        removed=tuple(sorted(path for path in _listed(folder) - set(wanted) if (folder / path).is_file())),
    )


def diff(files: Mapping[str, str], folder: Path) -> str:
    """The drift as a unified diff from the tree to what would be written; empty where there is none."""
    changes = compare(files, folder)
    wanted = {**files, LIST: _listing(files)}
    texts: list[str] = []
    for path in sorted({*changes.added, *changes.changed, *changes.removed}):
        old, new = _read(folder / path) or "", wanted.get(path, "")
        lines = difflib.unified_diff(old.splitlines(True), new.splitlines(True), f"a/{path}", f"b/{path}")
        texts.extend(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)
    return "".join(texts)


def write(files: Mapping[str, str], folder: Path) -> Changes:
    """Make the tree equal to the mapping.

    Every new text stands complete in a temporary file on the same file system before the first file is replaced, so a
    full disk or a missing permission leaves the tree as it was. Files that do not change are not touched.
    """
    changes = compare(files, folder)
    if not changes:
        return changes
    wanted = {**files, LIST: _listing(files)}
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".new-", dir=folder) as staging:
        staged = [(_stage(Path(staging) / str(n), wanted[path]), folder / path) for n, path in _numbered(changes)]
        for path in changes.removed:  # first, since a file may give way to a folder of its name
            (folder / path).unlink()
            _prune((folder / path).parent, folder)
        for source, target in staged:
            target.parent.mkdir(parents=True, exist_ok=True)
            os.replace(source, target)  # noqa: PTH105 -- the name says what it does: atomic replacement
    return changes


def _numbered(changes: Changes) -> enumerate[str]:
    return enumerate((*changes.added, *changes.changed))


def _stage(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8", newline="\n")
    return path


def _listing(files: Mapping[str, str]) -> str:
    return "".join(f"{path}\n" for path in sorted(files))


def _listed(folder: Path) -> set[str]:
    lines = (_read(folder / LIST) or "").splitlines()
    return {line for line in lines if line and not _outside(line)}


def _refuse(wanted: Mapping[str, str], folder: Path) -> None:
    for path in wanted:
        if _outside(path):
            raise OutputRefused(f"{path!r} would be written outside of the output folder.")
    if folder.exists() and not folder.is_dir():
        raise OutputRefused(f"{folder} is not a folder. Name a folder that is new or was generated before.")
    if folder.is_dir() and not (folder / LIST).exists() and any(folder.iterdir()):
        raise OutputRefused(
            f"{folder} holds files that were not generated. Name a folder that is new, empty or was generated before."
        )
    for path in wanted:
        link = next((part for part in _parts(folder, path) if part.is_symlink()), None)
        if link is not None:
            raise OutputRefused(f"{link} is a symbolic link. Remove it: generated files are written into real folders.")


def _outside(path: str) -> bool:
    parts = PurePosixPath(path).parts
    return not parts or path.startswith("/") or ".." in parts or "\\" in path or ":" in parts[0]


def _parts(folder: Path, path: str) -> list[Path]:
    pure = PurePosixPath(path)
    return [folder / parent for parent in reversed(pure.parents) if parent.parts] + [folder / pure]


def _read(path: Path) -> str | None:
    try:
        return path.read_bytes().decode("utf-8")
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
    except UnicodeDecodeError:
        return "\0"  # never equal to a text of ours


def _prune(folder: Path, root: Path) -> None:
    while folder != root and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent
