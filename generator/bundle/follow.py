"""Following references from file to file, and what is said where one leads nowhere."""

from __future__ import annotations

from enum import Enum, auto

from ..problem import Problem
from ..source import Json, Location, Source, join, suggestion, tokens
from .ref import Component, Place, RefRefused, component_at, read_ref


class _Absent(Enum):
    """That there is no value, not even null."""

    ABSENT = auto()


class Follower:
    """Reads what references lead to; collects `problems`."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.problems: list[Problem] = []
        self._known: dict[Place, Place | None] = {}

    def follow(self, text: str, at: Place) -> Place | None:
        """The place that a reference leads to, which stands at `at`; None, and a problem, if there is none."""
        try:
            place = read_ref(text, at.file)
        except RefRefused as refused:
            self.problem(at, "ref-form", refused.message, refused.hint)
            return None
        if self.source.load(place.file, at=self.locate(at)) is None:
            return None
        if not self.exists(place):
            self._refuse_broken(text, place, at)
            return None
        return place

    def value(self, place: Place) -> Json:
        """What is there, as it is written; None if nothing is."""
        found = self._find(place)
        return None if found is _Absent.ABSENT else found

    def exists(self, place: Place) -> bool:
        """Whether there is a value, be it null."""
        return self._find(place) is not _Absent.ABSENT

    def component(self, place: Place) -> Component | None:
        """The component at a place; what merely is called like one (a list of `parameters`) is none."""
        component = component_at(place)
        if component is None:
            return None
        section = place.pointer.removesuffix(component.inner).rpartition("/")[0]
        return component if isinstance(self.value(Place(place.file, section)), dict) else None

    def chain(self, place: Place) -> list[Place]:
        """The places from one reference to the next, as far as a value or where they break off.

        Empty, and a problem, if they lead round in a circle.
        """
        chain: dict[Place, None] = {place: None}
        last = place
        while (following := self._next(last)) is not None:
            if following in chain:
                self._refuse_circle(list(chain), following)
                return []
            chain[following] = None
            last = following
        return list(chain)

    def problem(self, place: Place, rule: str, message: str, hint: str, *, key: bool = False) -> None:
        """Collect a problem of the value (or the key) at a place."""
        self.problems.append(Problem(self.locate(place, key=key), rule, message, hint))

    def locate(self, place: Place, *, key: bool = False) -> Location:
        """Where the value (or the key) at a place begins."""
        return self.source.locate(place.file, place.pointer, key=key)

    def refuse_name(self, name: str, at: Place) -> None:
        """Say that the file has no schema of that name."""
        known: list[str] = []
        for section in ("/components/schemas", "/schemas"):
            value = self.value(Place(at.file, section))
            known += value if isinstance(value, dict) else []
        hint = suggestion(name, known) or "Write a $ref to the schema."
        self.problem(at, "ref-broken", f"The mapping names `{name}`, but {at.file} has no such schema.", hint)

    def _find(self, place: Place) -> Json | _Absent:
        value = self.source.load(place.file)
        for token in tokens(place.pointer):
            if isinstance(value, dict) and token in value:
                value = value[token]
            elif isinstance(value, list) and token.isascii() and token.isdecimal() and int(token) < len(value):
                value = value[int(token)]
            else:
                return _Absent.ABSENT
        return value

    def _next(self, place: Place) -> Place | None:
        """The place that the reference at a place leads to, if there is a reference that can be followed."""
        if place not in self._known:
            self._known[place] = self._read_next(place)
        return self._known[place]

    def _read_next(self, place: Place) -> Place | None:
        value = self.value(place)
        text = value.get("$ref") if isinstance(value, dict) else None
        if not isinstance(text, str):
            return None
        try:
            following = read_ref(text, place.file)
        except RefRefused:
            return None
        readable = self.source.load(following.file, at=self.locate(place.below("$ref"))) is not None
        return following if readable else None

    def _refuse_circle(self, chain: list[Place], again: Place) -> None:
        first = min(chain[chain.index(again) :], key=self.locate)
        message = "The $ref leads back to itself, and never to a value."
        self.problem(first.below("$ref"), "ref-cycle", message, "Replace one of the references by what is meant.")

    def _refuse_broken(self, text: str, place: Place, at: Place) -> None:
        found, missing = Place(place.file, ""), ""
        for token in tokens(place.pointer):
            if not self.exists(found.below(token)):
                missing = token
                break
            found = found.below(token)
        known = self.value(found)
        where = f" under {found.pointer}" if found.pointer else ""
        message = f"The $ref `{text}` leads nowhere: {place.file} has no `{missing}`{where}."
        hint = suggestion(missing, known if isinstance(known, dict) else ()) or self._elsewhere(place)
        self.problem(at, "ref-broken", message, hint or "Add it, or correct the $ref.")

    def _elsewhere(self, place: Place) -> str:
        """Where the component that is missing at a place can be found after all."""
        component = component_at(place)
        if component is None:
            return ""
        for file in self.source.files:
            for holder in ("", "/components"):
                if self.exists(Place(file, join(holder, component.section, component.name))):
                    return f"There is one in {file}."
        return ""
