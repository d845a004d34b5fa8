"""Laws of how problems are shown: all of them, sorted, with the place pointed at."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.problem import Problem, listing, of, printable, suggestion
from generator.source import Fault, Location


def lines_of(text: str) -> tuple[str, ...]:
    return tuple(text.split("\n"))


CALLS = "\n" * 9 + (
    "      - $ref: ../shared/parameters.yaml#/offset\n    x-page: { items: /objects, next: /meta/next }\n    responses:"
)


def test_a_problem_looks_as_the_style_guide_says() -> None:
    """The same shape on the terminal, in tests and in editors."""
    problem = Problem(
        Location("paths/calls.yaml", 11, 13),
        "paging-fits",
        "list_calls: x-page.next is /meta/next, but CallPage has no property meta.",
        "Add meta to CallPage, or correct the pointer.",
    )
    assert listing([problem], lambda _: lines_of(CALLS), "spec/") == (
        "spec/paths/calls.yaml:11:13  paging-fits\n"
        "  list_calls: x-page.next is /meta/next, but CallPage has no property meta.\n"
        "     10 |       - $ref: ../shared/parameters.yaml#/offset\n"
        "   → 11 |     x-page: { items: /objects, next: /meta/next }\n"
        "        |             ^\n"
        "     12 |     responses:\n"
        "  Add meta to CallPage, or correct the pointer. See docs/reference/rules.md#paging-fits\n"
        "1 problem in 1 file.\n"
    )


def test_problems_are_sorted_counted_and_told_once() -> None:
    """Two runs give the same text, whatever the order of finding."""
    problems = [
        Problem(Location(file, line, 1), "rule", "Message.", "Hint.") for file, line in (("b", 1), ("a", 20), ("a", 3))
    ]
    text = listing([*problems, problems[0]], lambda _: ())
    assert [line.split()[0] for line in text.splitlines() if "  rule" in line] == ["a:3:1", "a:20:1", "b:1:1"]
    assert text.endswith("3 problems in 2 files.\n")
    assert listing([], lambda _: ()) == ""


def test_a_fault_is_a_problem() -> None:
    """What is wrong with a file is told like everything else."""
    fault = Fault(Location("a", 1, 2), "source-syntax", "Message.", "Hint.")
    assert of(fault) == Problem(fault.location, fault.rule, fault.message, fault.hint)


@pytest.mark.parametrize(
    ("line", "column", "below"),
    [
        ("abc", 1, "^"),
        ("abc", 3, "  ^"),
        ("abc", 4, "   ^"),
        ("日本: x", 5, "      ^"),
        ("e\u0301: x", 5, "   ^"),
        ("\ta: x", 2, "    ^"),
        ("\x1b[31mx", 6, "        ^"),
        ("\u202eabc", 2, "      ^"),
    ],
    ids=["first", "third", "end", "wide", "combining", "tab", "escape", "bidirectional"],
)
def test_the_caret_stands_below_the_character(line: str, column: int, below: str) -> None:
    """Columns count characters; terminals do not."""
    text = listing([Problem(Location("a", 1, column), "r", "M.", "H.")], lambda _: (line,))
    assert text.splitlines()[3] == f"        | {below}"


@given(st.text(alphabet=st.characters(exclude_characters="\n"), max_size=400), st.integers(1, 400))
def test_a_line_is_cut_to_what_a_terminal_holds_and_the_caret_stays_in_it(line: str, column: int) -> None:
    """A document of one line is a document too."""
    column = min(column, len(line) + 1)
    text = listing([Problem(Location("a", 1, column), "r", "M.", "H.")], lambda _: (line,))
    shown, caret = text.splitlines()[2:4]
    assert len(shown) <= 2 * 130
    assert caret.endswith("^")
    assert caret.index("^") <= len("        | ") + 135
    if column <= len(line) and line[column - 1].isascii() and line[column - 1].isalnum() and shown.isascii():
        assert shown[caret.index("^")] == line[column - 1]


@given(st.text())
def test_nothing_a_terminal_would_obey_is_printed(text: str) -> None:
    """A description must not be able to clear the screen or to reverse what is read."""
    problem = Problem(Location(text, 1, 1), "rule", text, text)
    shown = listing([problem], lambda _: (text,))
    assert not [c for c in shown if c != "\n" and unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp")]
    assert printable(text).count("\n") == 0


def test_a_close_word_is_suggested_and_a_far_one_is_not() -> None:
    """A wrong suggestion is worse than none."""
    assert suggestion("Cal", ["Call", "Message"]) == "Did you mean `Call`?"
    assert suggestion("Cal", ["Message"]) == ""
    assert suggestion("x" * 100_000, ["y" * 1000]) == ""
