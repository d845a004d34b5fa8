"""The files of a document, each read once."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import pointer as pointers
from .disk import read_bytes
from .place import Fault, Location, Mark, Refused
from .text import decode, parse

if TYPE_CHECKING:
    from pathlib import Path

    from .tree import Tree
    from .value import Json


@dataclass(frozen=True, slots=True)
class _File:
    tree: Tree | None
    lines: tuple[str, ...]


class Source:
    """All files read so far. What is wrong with them is collected in `faults`, in the order of reading."""

    def __init__(self, root: Path) -> None:
        """`root` is the root document; its folder is as far as reading goes."""
        self.folder = root.parent
        self.root = root.name
        self.faults: list[Fault] = []
        self._files: dict[str, _File] = {}

    @property
    def files(self) -> tuple[str, ...]:
        """The names of all files that could be read, sorted."""
        return tuple(sorted(name for name, file in self._files.items() if file.tree))

    def load(self, file: str, *, at: Location | None = None) -> Json:
        """The value of the file as dicts, lists and scalars; None if it cannot be read.

        Do not change what comes back: it is shared. `at` is where the file is asked for: blamed if there is none.
        """
        name = posixpath.normpath(file)
        if name not in self._files:
            try:
                data = read_bytes(self.folder, name, trusted=name == self.root)
            except Refused as refused:  # not remembered, so that everyone who asks for it is told
                self.faults.append(refused.fault(at or Location(name, 1, 1)))
                return None
            self._files[name] = self._file(name, data)
        tree = self._files[name].tree
        return tree.value if tree else None

    def locate(self, file: str, pointer: str, *, key: bool = False) -> Location:
        """Where the value (or its key) at the pointer begins; that of the nearest ancestor where there is none."""
        loaded = self._files.get(file)
        if loaded is None or loaded.tree is None:
            return Location(file, 1, 1)
        key_mark, value_mark = loaded.tree.node.find(pointers.tokens(pointer))
        return _within(loaded.lines, Location.of(file, key_mark if key else value_mark))

    def lines(self, file: str) -> tuple[str, ...]:
        """The lines of a file that was loaded, without their ends; none if it could not be read."""
        loaded = self._files.get(file)
        return loaded.lines if loaded else ()

    def _file(self, name: str, data: bytes) -> _File:
        lines: tuple[str, ...] = ()

        def report(mark: Mark | None, rule: str, message: str, hint: str) -> None:
            self.faults.append(Fault(_within(lines, Location.of(name, mark)), rule, message, hint))

        try:
            text = decode(data, is_json=name.endswith(".json"))
            lines = text.lines()
            return _File(parse(text, report), lines)
        except Refused as refused:
            report(refused.mark, refused.rule, refused.message, refused.hint)
            return _File(None, lines)


def _within(lines: tuple[str, ...], at: Location) -> Location:
    """The location, or the text's end for one that is behind it, as parsers say when they miss something there."""
    return at if not lines or at.line <= len(lines) else Location(at.file, len(lines), len(lines[-1]) + 1)
