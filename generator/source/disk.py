"""Reading a file's bytes, from below one folder only."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from .place import Refused
from .spelling import suggestion


def read_bytes(folder: Path, name: str, *, trusted: bool = False) -> bytes:
    """The content of `name`, a normalized posix path below `folder`. Raises `Refused`.

    `trusted`: it may be a link to a file outside.
    """
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or "\0" in name:
        raise _outside(name)
    try:
        real = (folder / path).resolve(strict=True)
        if not trusted and not real.is_relative_to(folder.resolve()):
            raise _outside(name)
        if not real.is_file():
            raise Refused("source-missing", f"`{name}` is not a file.", "Name a YAML or JSON file.")
        return real.read_bytes()
    except FileNotFoundError:
        hint = _neighbour(folder / path) or "Correct the name, or add the file."
        raise Refused("source-missing", f"There is no file `{name}`.", hint) from None
    except (OSError, RuntimeError) as error:  # RuntimeError: links that lead round in a circle
        reason = error.strerror if isinstance(error, OSError) else "its links lead round in a circle"
        raise Refused("source-missing", f"`{name}` cannot be read: {reason}.", "Make it a readable file.") from None


def _outside(name: str) -> Refused:
    message = f"`{name}` is outside the folder of the root document."
    return Refused("source-outside", message, "Move the file below that folder, and refer to it there.")


def _neighbour(path: Path) -> str:
    """The name of a file beside the missing one that is spelled nearly so."""
    try:
        names = sorted(found.name for found in path.parent.iterdir())
    except OSError:
        return ""
    return suggestion(path.name, names)
