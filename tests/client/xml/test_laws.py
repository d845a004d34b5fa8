"""What holds for every tree of elements."""

from __future__ import annotations

import copy
import pickle
from typing import Any
from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st
from plivo_client import xml

from .trees import CLASSES, TEXT, WHITE_TEXT, elements

LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def same(element: xml.Element, read: ET.Element) -> None:
    """The reader found what was given: name, attributes in order, texts and elements in order."""
    assert read.tag == element.declared.name
    attributes = [(LANG if name == "xml:lang" else name, text) for name, text in element.attributes.items()]
    assert list(read.attrib.items()) == attributes
    parts: list[Any] = [read.text, *(part for child in read for part in (child, child.tail))]
    found = [part for part in parts if part is not None]
    content = getattr(element, "content", (element.text,) if element.text else ())
    assert len(found) == len(content)
    for inner, part in zip(content, found, strict=True):
        if isinstance(inner, str):
            assert part == inner
        else:
            same(inner, part)


@given(elements())
def test_a_reader_finds_what_was_written(element: xml.Element) -> None:
    """Whatever the texts hold: they are escaped, and neither order nor white space is lost."""
    same(element, ET.fromstring(bytes(element)))
    assert bytes(element).decode() == str(element) == element.to_xml()


@given(elements())
def test_repr_makes_an_equal_element(element: xml.Element) -> None:
    """It is Python; only passwords are not shown."""
    shown = eval(repr(element).replace("'***'", "'********'"), dict(vars(xml)))
    if "***" not in repr(element):
        assert shown == element
        assert hash(shown) == hash(element)


@given(elements())
def test_copies_are_equal(element: xml.Element) -> None:
    """Elements are values: they can be sent to other processes, and kept in sets."""
    for made in (copy.copy(element), copy.deepcopy(element), pickle.loads(pickle.dumps(element))):
        assert made == element
        assert repr(made) == repr(element)
    assert len({element, copy.copy(element)}) == 1


@given(st.lists(elements(depth=3).filter(lambda e: e.declared.name in xml.Response.declared.children), max_size=4))
def test_adding_is_the_same_as_giving_at_once(children: list[Any]) -> None:
    """Both styles lead to one value, and what was added to stays as it was."""
    response = xml.Response()
    for child in children:
        response = response.add(child)
    assert response == xml.Response(*children) == xml.Response().add(*children)
    assert response.content == tuple(children)
    assert xml.Response() == xml.Response(*[])
    assert str(xml.Response()) == "<Response/>"


@given(st.lists(TEXT | WHITE_TEXT, max_size=5))
def test_pieces_of_text_are_one_text(pieces: list[str]) -> None:
    """A reader could not tell them apart either."""
    whole = "".join(pieces)
    assert xml.Speak(*pieces) == xml.Speak(whole)
    assert xml.Speak(*pieces).content == ((whole,) if whole else ())
    assert xml.Speak(*pieces).text == whole


@given(elements(), elements())
def test_elements_are_equal_if_they_are_written_alike(one: xml.Element, other: xml.Element) -> None:
    """Nothing else is in them."""
    assert (one == other) == (str(one) == str(other))


def test_every_kind_of_element_was_met() -> None:
    """The strategies above leave none out."""
    assert len(CLASSES) == 28
