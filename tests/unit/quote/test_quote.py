"""Laws of quoting: whatever the text, it stays where it was put and reads back as itself."""

from __future__ import annotations

import ast
import io
import json
import tokenize
import tomllib

from hypothesis import example, given
from hypothesis import strategies as st

from generator import quote

TEXT = st.text(alphabet=st.one_of(st.sampled_from("\"\\'`\n\r\t\x00\x85\u2028\u2029{}$#%| a"), st.characters()))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=6,
)


@given(JSON)
def test_a_literal_reads_back_as_the_value(value: object) -> None:
    """Escaping must not alter what goes over the wire."""
    assert ast.literal_eval(quote.literal(value)) == value


@given(st.lists(TEXT.map(lambda text: text.replace("\n", " ")), min_size=1, max_size=4))
@example(['"'])
@example(["\\"])
@example(['"""\nimport os'])
@example(["a", 'b"'])
@example(['x """'])
@example(['x ""\\"'])
def test_a_docstring_is_one_constant_and_nothing_else(lines: list[str]) -> None:
    """Text cannot end the string it stands in and go on as code."""
    source = f"def f():\n    {quote.docstring(lines)}\n"
    module = ast.parse(source)
    function = module.body[0]
    assert isinstance(function, ast.FunctionDef)
    assert len(module.body) == 1
    assert len(function.body) == 1
    statement = function.body[0]
    assert isinstance(statement, ast.Expr)
    assert isinstance(statement.value, ast.Constant)


@given(TEXT)
def test_a_comment_stays_on_its_line(text: str) -> None:
    """A line end of any kind in the text must not start a line of code."""
    source = f"x = 1  # {quote.comment(text)}\ny = 2\n"
    names = [t.string for t in tokenize.generate_tokens(io.StringIO(source).readline) if t.type == tokenize.NAME]
    assert names == ["x", "y"]


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_a_toml_string_reads_back_as_the_text(text: str) -> None:
    """A title must not open another table of pyproject.toml."""
    assert tomllib.loads(f"[project]\nname = {quote.toml(text)}\n") == {"project": {"name": text}}


@given(TEXT)
def test_markdown_prose_and_code_stay_on_one_line(text: str) -> None:
    """A table's row must stay a row."""
    assert len(quote.markdown(text).splitlines()) <= 1
    assert len(quote.code(text).splitlines()) == 1


def test_code_spans_survive_in_prose() -> None:
    """The document's prose names arguments in backticks; a stray one is text."""
    assert quote.markdown("Not `a_b|c`, but *d*.") == "Not `a_b\\|c`, but \\*d\\*."
    assert quote.markdown("`` ` ``") == "\\`\\` \\` \\`\\`"
    assert quote.markdown("it`s") == "it\\`s"


@given(TEXT, st.lists(st.text("ab .:", min_size=1, max_size=12), max_size=3))
def test_a_phrase_that_belongs_together_stays_on_one_line(text: str, phrases: list[str]) -> None:
    """`Default: 5.` over two lines reads badly."""
    lines = quote.hanging("name: ", text, 40, phrases)
    assert all(any(quote.one_line(phrase) in line for line in lines) for phrase in phrases)


@given(TEXT, st.integers(20, 100))
def test_filling_loses_no_word(text: str, width: int) -> None:
    """Prose is filled, never shortened."""
    assert "".join("".join(quote.paragraphs(text, width)).split()) == "".join(quote.printable(text).split())


def test_json_text_reads_back() -> None:
    """The IR is printed for other programs to read."""
    assert json.loads(quote.json_text({"a": ["é", None]})) == {"a": ["é", None]}
