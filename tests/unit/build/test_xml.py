"""XML elements and access tokens: what is read of them, and what is refused because it does not fit together."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator import ir
from generator.build import build
from generator.bundle import bundle
from generator.schemas import read
from tests.unit.build.documents import LIBRARY, at, built, library, minimal, told

ELEMENTS = ("x-xml", "elements")
BOOK = (*ELEMENTS, "Book")
ATTRIBUTES = (*BOOK, "attributes")

Change = Callable[[dict[str, Any]], Any]


def put(*place: str, **values: Any) -> Change:
    """A change that sets keys of a part; `_` in a name stands for `-`."""
    named = {key.replace("_", "-"): value for key, value in values.items()}
    return lambda document: at(document, *place).update(named)


def element(name: str) -> ir.XmlElement:
    document = bundle(LIBRARY)
    xml = build(document, read(document))[0].xml
    assert xml is not None
    return next(element for element in xml.elements if element.name == name)


def test_values_have_their_types_words_and_limits() -> None:
    """The client checks them before it sends anything."""
    attributes = {attribute.wire: attribute for attribute in element("Book").attributes}
    assert attributes["shelfMark"].values == (ir.XmlValue("string", ("A", "B")),)
    assert attributes["pages"].values == (ir.XmlValue("integer", (), ir.Constraints(minimum=1, maximum=9000)),)
    (size,) = element("note").attributes
    assert [value.type for value in size.values] == ["integer", "string"]


def test_names_are_pythonic_unless_the_document_chooses() -> None:
    """Attributes in camel case are arguments in snake case; elements are classes."""
    assert [attribute.python for attribute in element("Book").attributes[:3]] == ["mark", "pages", "is_lent"]
    assert element("note").class_name == "Note"


def test_booleans_that_are_needed_are_as_they_are_written(tmp_path: Path) -> None:
    """XML has text alone."""
    (need,) = element("Book").attributes[3].needs
    assert (need.attribute, need.value.words) == ("isLent", ("true",))


def test_documents_without_xml_and_tokens_have_none(tmp_path: Path) -> None:
    """Most documents."""
    api, problems = built(tmp_path, minimal())
    assert (api.xml, api.access_token, problems) == (None, None, [])


FAULTS: dict[str, tuple[Change, str, str]] = {
    "unknown root": (put("x-xml", root="Shelv"), "xml-fits", "There is no element `Shelv`."),
    "unknown child": (
        put(*ELEMENTS, "Shelf", children=["Book", "note", "Boook"]),
        "xml-fits",
        "`Shelf`: there is no element `Boook`.",
    ),
    "element that nothing holds": (
        put(*ELEMENTS, "Shelf", children=["note"]),
        "xml-fits",
        "No element holds `Book`.",
    ),
    "children that are needed and not allowed": (
        put(*BOOK, min_children=1),
        "xml-fits",
        "`Book` needs children and may have none.",
    ),
    "required and unknown": (put(*BOOK, required=["mark"]), "xml-fits", "`Book` has no attribute `mark`."),
    "one of unknown": (put(*BOOK, require_any=["pages", "sheets"]), "xml-fits", "`Book` has no attribute `sheets`."),
    "children need the unknown": (
        put(*ELEMENTS, "note", children_need={"seize": {"enum": [1]}}),
        "xml-fits",
        "`note` has no attribute `seize`.",
    ),
    "needs the unknown": (
        put(*ATTRIBUTES, "reader", needs={"away": {"enum": [True]}}),
        "xml-fits",
        "`Book` has no attribute `away`.",
    ),
    "default of another type": (
        put(*ATTRIBUTES, "isLent", default="no"),
        "xml-fits",
        "`Book.isLent`: the default 'no' is not among its values.",
    ),
    "default out of range": (
        put(*ATTRIBUTES, "pages", default=0),
        "xml-fits",
        "`Book.pages`: the default 0 is not among its values.",
    ),
    "default that is no word": (
        put(*ELEMENTS, "note", "attributes", "size", default="huge"),
        "xml-fits",
        "`note.size`: the default 'huge' is not among its values.",
    ),
    "default of what is required": (
        put(*ATTRIBUTES, "shelfMark", default="A"),
        "xml-fits",
        "`Book.shelfMark`: it is required and has a default.",
    ),
    "list of numbers": (
        put(*ATTRIBUTES, "pages", separator=","),
        "xml-fits",
        "`Book.pages`: only text can be a list.",
    ),
    "broken pattern": (
        put(*ATTRIBUTES, "pin", pattern="^(9$"),
        "xml-fits",
        "`Book`: a pattern is not a regular expression.",
    ),
    "arguments that clash": (
        put(*ATTRIBUTES, "pages", x_python_name="mark"),
        "name-clash",
        "`Book`: attribute `pages` is `mark` in Python, as is `shelfMark` at openapi.json:",
    ),
    "argument that clashes with the text": (
        put(*BOOK, "text", name="pages"),
        "name-clash",
        "`Book`: attribute `pages` is `pages` in Python, as is `pages` at openapi.json:",
    ),
    "argument that clashes with the content": (
        put(*ELEMENTS, "note", "attributes", "size", x_python_name="content"),
        "name-clash",
        "`note`: attribute `size` is `content` in Python, as is `content` at openapi.json:",
    ),
    "classes that clash": (
        put(*ELEMENTS, "note", x_python_name="Book"),
        "name-clash",
        "Element `note` is `Book` in Python, as is `Book` at openapi.json:",
    ),
    "class that the module has": (
        put(*ELEMENTS, "note", x_python_name="Element"),
        "name-clash",
        "The module of XML elements has a name `Element` of its own.",
    ),
    "lifetime out of its limits": (
        put("x-access-token", lifetime={"default": 1, "minimum": 2, "maximum": 3}),
        "token-fits",
        "The default is outside of the limits.",
    ),
    "broken pattern of the issuer": (
        put("x-access-token", issuer_pattern="^[$"),
        "token-fits",
        "It is not a regular expression.",
    ),
    "claim within a claim": (
        put("x-access-token", "grants", read={"claim": "/grants", "description": "Whether to read."}),
        "token-fits",
        "`read` has a claim of its own in the way: `/grants`.",
    ),
    "claim that every token has": (
        put("x-access-token", "grants", read={"claim": "/iss", "description": "Whether to read."}),
        "token-fits",
        "`read` has a claim of its own in the way: `/iss`.",
    ),
    "grant named like an argument": (
        put("x-access-token", "grants", uid={"claim": "/id", "description": "Whether it has one."}),
        "name-clash",
        "Access token: argument `uid` is `uid` in Python, as is `uid` at openapi.json:",
    ),
    "token named like the client": (
        put("x-access-token", **{"class": "Library"}),
        "name-clash",
        "The package has a `Library` already.",
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_what_does_not_fit_together_is_told(tmp_path: Path, name: str) -> None:
    """Once, where it is written, and before a client is made of it."""
    change, rule, message = FAULTS[name]
    document = library()
    change(document)
    _, problems = built(tmp_path, document)
    (found,) = told(problems, rule)
    assert found.startswith(message)
    assert all(problem.hint and problem.location.line > 1 for problem in problems)
