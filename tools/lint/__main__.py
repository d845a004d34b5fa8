"""`python -m tools.lint SPEC`: Redocly and Spectral on the document, as one file below `.cache/`.

Problems go to stderr. Exit status: 0 none, 1 problems, 2 a linter failed.
"""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from generator.bundle import bundle, to_yaml
from generator.problem import listing

from .opinion import HERE, LINTERS, Linter, LinterFailed

# spectral.yaml names it, too: its exceptions are by file.
COPY = HERE.parents[1] / ".cache" / "lint" / "openapi.yaml"
FINE, PROBLEMS, FAILED = 0, 1, 2


def main(spec: Path) -> int:
    """Ask all linters at once and show what they find in the source."""
    bundled = bundle(spec)
    COPY.parent.mkdir(parents=True, exist_ok=True)
    COPY.write_text(to_yaml(bundled.document), encoding="utf-8", newline="\n")
    try:
        with ThreadPoolExecutor() as threads:
            reports = list(threads.map(_report, LINTERS))
    except LinterFailed as failure:
        sys.stderr.write(f"error: {failure}\n")
        return FAILED
    answers = zip(LINTERS, reports, strict=True)
    problems = {problem for linter, report in answers for problem in linter.problems(bundled, report)}
    names = " and ".join(linter.name for linter in LINTERS)
    told = listing({*bundled.problems, *problems}, bundled.source.lines, f"{spec.parent.as_posix()}/")
    sys.stderr.write(told or f"{spec}: no problems for {names}.\n")
    return PROBLEMS if told else FINE


def _report(linter: Linter) -> str:
    return linter.report(COPY)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python -m tools.lint SPEC")
    sys.exit(main(Path(sys.argv[1])))
