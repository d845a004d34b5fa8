"""What is refused before it becomes XML. Every error names the element, and the argument or the child that is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from .xml_declaration import Attribute, Declaration, Need
from .xml_value import joined, listed, plain
from .xml_value import written as as_text

# Everything but the characters of XML 1.0 (section 2.2).
_REFUSED: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def child(parent: Declaration, name: str) -> None:
    """Refuse an element that may not stand in the parent."""
    if name not in parent.children:
        raise TypeError(f"{parent.name}: {name} cannot stand in it; {_takes(parent)}")


def text(parent: Declaration, value: object) -> str:
    """The value as text in the parent; refuse whatever else it is."""
    value = plain(value)
    if not isinstance(value, str) or (parent.text is None and value):
        found = "text" if isinstance(value, str) else type(value).__name__
        raise TypeError(f"{parent.name}: {found} cannot stand in it; {_takes(parent)}")
    return _characters(f"{parent.name}: {parent.text_name}", value)


def _takes(parent: Declaration) -> str:
    names = [*(["text"] if parent.text is not None else []), *parent.children]
    return f"it takes {listed(names, 'and')}." if names else "it is empty."


def stated(declared: Declaration, given: Mapping[str, object]) -> dict[str, object]:
    """The attributes that are given, in the order they are declared; lists are text already, as they can change."""
    found: dict[str, object] = {}
    for attribute in declared.attributes:
        value = plain(given.get(attribute.name))
        if value is None and attribute.required:
            raise TypeError(f"{declared.name}: {attribute.name} is missing.")
        if value is not None:
            found[attribute.name] = _flat(declared, attribute, value)
    return found


def _flat(declared: Declaration, attribute: Attribute, value: object) -> object:
    if attribute.separator is None:
        return value
    return joined(f"{declared.name}: {attribute.name}", value, attribute.separator, attribute.pairs)


def written(declared: Declaration, given: Mapping[str, object]) -> dict[str, str]:
    """The attributes as texts, by their names in Python, each checked on its own and against the others."""
    texts: dict[str, str] = {}
    present = [attribute for attribute in declared.attributes if attribute.name in given]
    for attribute in present:
        name = f"{declared.name}: {attribute.name}"
        written_ = as_text(name, given[attribute.name], attribute.values, secret=attribute.secret)
        texts[attribute.name] = _characters(name, written_)
    for attribute in present:
        if given[attribute.name] is not False:
            _needs(f"{declared.name}: {attribute.name}", attribute.needs, texts)
    if declared.require_any and not any(name in texts for name in declared.require_any):
        raise TypeError(f"{declared.name}: one of {listed(declared.require_any, 'or')} is missing.")
    return texts


def _needs(who: str, needs: Sequence[Need], texts: Mapping[str, str]) -> None:
    for need in needs:
        found = texts.get(need.name)
        if need.absent if found is None else need.value.write(found) is not None:
            continue
        state = "it is not given" if found is None else f"it is {found!r}"
        raise ValueError(f"{who} needs {need.name} to be {need.value}; {state}.")


def whole(declared: Declaration, content: Sequence[object], text: str, attributes: Mapping[str, str]) -> None:
    """Refuse an element whose parts do not go together."""
    children = [part for part in content if not isinstance(part, str)]
    if len(children) < declared.min_children:
        wanted = listed(declared.children, "or")
        raise ValueError(f"{declared.name}: it needs at least {declared.min_children} of {wanted} in it.")
    if children:
        _needs(f"{declared.name}: an element in it", declared.children_need, attributes)
    if declared.text is not None:
        as_text(f"{declared.name}: {declared.text_name}", text, (declared.text,))


def size(declared: Declaration, xml: str) -> None:
    """Refuse a document that is larger than what is accepted."""
    if declared.limit is not None and (length := len(xml.encode())) > declared.limit:
        raise ValueError(f"{declared.name}: it is {length} bytes of XML; {declared.limit} are accepted.")


def named(declared: Declaration, texts: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """Each attribute that is given: its name in Python, its name in XML, its text."""
    for attribute in declared.attributes:
        if attribute.name in texts:
            yield attribute.name, attribute.wire or attribute.name, texts[attribute.name]


def _characters(name: str, text: str) -> str:
    if (refused := _REFUSED.search(text)) is not None:
        raise ValueError(f"{name} has U+{ord(refused[0]):04X} at {refused.start()}, which cannot stand in XML.")
    return text
