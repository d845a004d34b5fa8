"""Elements of every kind for the tests, with arguments that the document allows."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from hypothesis import strategies as st
from plivo_client import xml
from plivo_client._runtime.xml_declaration import Declaration, Need
from plivo_client._runtime.xml_value import Flag, Text, Value, Whole, Words

CLASSES: dict[str, type[xml.Element]] = {
    kind.declared.name: kind
    for name in xml.__all__
    if isinstance(kind := getattr(xml, name), type) and issubclass(kind, xml.Element) and kind is not xml.Element
}
ANY = st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff")
TEXT = st.text(ANY, max_size=20)
WHITE_TEXT = st.text(st.sampled_from("a<>&\"'é\u2028\U0001f600 \t\r\n]"), max_size=12)
DEEPEST = 3


@cache
def values(one: Value) -> st.SearchStrategy[Any]:
    """Values that a value of the document allows."""
    match one:
        case Flag():
            return st.booleans()
        case Whole():
            low = one._minimum or 0
            return st.integers(low, one._maximum if one._maximum is not None else low + 10**6)
        case Words():
            return st.sampled_from(one._words)
        case Text() if one._pattern is not None:
            pattern = re.compile(one._pattern, re.ASCII)
            return st.from_regex(pattern, fullmatch=True, alphabet=ANY).filter(one.write)
        case Text():
            return (TEXT | WHITE_TEXT).filter(lambda text: one.write(text) is not None)
        case _:
            raise NotImplementedError(one)


@cache
def alternatives(kind: str, name: str) -> st.SearchStrategy[Any]:
    """Values that an attribute allows."""
    (found,) = (attribute for attribute in CLASSES[kind].declared.attributes if attribute.name == name)
    return st.one_of([values(value) for value in found.values])


@st.composite
def arguments(draw: st.DrawFn, declared: Declaration) -> dict[str, Any]:
    """Attributes that go together."""
    optional = [attribute.name for attribute in declared.attributes if not attribute.required]
    chosen = {attribute.name for attribute in declared.attributes if attribute.required}
    chosen |= draw(st.sets(st.sampled_from(optional), max_size=4)) if optional else set()
    if declared.require_any and not chosen & set(declared.require_any):
        chosen.add(draw(st.sampled_from(declared.require_any)))
    given = {name: draw(alternatives(declared.name, name)) for name in sorted(chosen)}
    for attribute in declared.attributes:
        for need in attribute.needs if attribute.name in given else ():
            given[need.name] = fitting(draw, need)
    return given


def fitting(draw: st.DrawFn, need: Need) -> Any:
    """A value as it is needed; needs are about what is written."""
    return {"true": True, "false": False}.get(text := draw(values(need.value)), text)


@st.composite
def elements(draw: st.DrawFn, name: str | None = None, depth: int = 0) -> xml.Element:
    """An element of that name, or of any, with others in it."""
    declared = CLASSES[name or draw(st.sampled_from(sorted(CLASSES)))].declared
    given = draw(arguments(declared))
    content: list[Any] = []
    if declared.children and (depth < DEEPEST or declared.min_children):
        inner = st.sampled_from(declared.children).flatmap(lambda child: elements(child, depth + 1))
        part = inner | WHITE_TEXT if declared.text is not None else inner
        content = draw(st.lists(part, min_size=declared.min_children, max_size=3))
    elif declared.text is not None:
        content = [draw(values(declared.text))]
    if any(not isinstance(part, str) for part in content):
        given |= {need.name: fitting(draw, need) for need in declared.children_need}
    return CLASSES[declared.name](*content, **given)
