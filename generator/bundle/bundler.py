"""Bundling: what has a name becomes a component, everything else goes where it was referred to."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import unquote

from ..problem import of
from ..source import Json, Source, join
from .document import Bundle, Origin
from .follow import Follower
from .kind import Kind, kind_of
from .ref import SECTIONS, Component, Place, component_at, write_ref

_MAXIMUM_INLINED: Final = 20_000
_MAXIMUM_INLINED_DEPTH: Final = 50
_FILE_ENDS: Final = (".yaml", ".yml", ".json")


@dataclass(frozen=True, slots=True)
class _Frame:
    """The file being copied: `place` of it goes to the part of the bundle that is `depth` keys deep."""

    place: Place
    depth: int


def bundle(root: Path) -> Bundle:
    """Read the root document and all it refers to. Never raises for what is in them: see `Bundle.problems`."""
    return _Bundler(Source(root)).run()


class _Bundler:
    def __init__(self, source: Source) -> None:
        self._follower = Follower(source)
        self._root = Place(source.root, "")
        self._origins: dict[str, Origin] = {"": Origin(self._root, self._root)}
        self._claims: dict[Component, Place] = {}
        self._waiting: list[Component] = []
        self._active: set[Place] = set()
        self._inlined = 0
        self._trail: list[str | int] = []
        self._frame = _Frame(self._root, 0)

    def run(self) -> Bundle:
        source = self._follower.source
        root = source.load(self._root.file)
        document = self._document(root) if isinstance(root, dict) else {}
        if root is not None and not isinstance(root, dict):
            self._refuse(
                self._root, "source-root", "The root document is not a mapping.", "Begin with `openapi: 3.1.0`."
            )
        problems = {*self._follower.problems, *map(of, source.faults)}
        return Bundle(document, source, tuple(sorted(problems)), self._origins)

    def _document(self, root: dict[str, Json]) -> dict[str, Json]:
        own = root.get("components", {})
        if isinstance(own, dict):
            self._claim_own(own)
        document = {key: self._member(key, value, Kind.OBJECT) for key, value in root.items() if key != "components"}
        document.setdefault("paths", {})
        components = self._components(own) if isinstance(own, dict) else own
        if components or "components" in root:
            document["components"] = components
        return {key: document[key] for key in dict.fromkeys([*root, *document])}

    # -- components -------------------------------------------------------------------------------------------------

    def _claim_own(self, own: dict[str, Json]) -> None:
        """All components of the root document belong to the bundle, used or not."""
        for section in SECTIONS:
            members = own.get(section)
            if not isinstance(members, dict):
                continue
            place = self._root.below("components", section)
            if isinstance(members.get("$ref"), str):
                hint = "List the components here, each with its own $ref."
                self._refuse(place.below("$ref"), "ref-form", "A whole section of components is a $ref.", hint)
            else:
                for name in members:
                    self._claim(Component(section, name), place.below(name))

    def _claim(self, component: Component, place: Place) -> None:
        """Have the component copied from `place`, once."""
        whole = Component(component.section, component.name)
        place = self._definition(whole, Place(place.file, place.pointer.removesuffix(component.inner)))
        if whole not in self._claims:
            self._claims[whole] = place
            self._waiting.append(whole)
        elif place != (first := self._claims[whole]):
            other = self._follower.locate(first, key=True)
            message = f"`{whole.name}` is defined here and in {other}; both are {whole.section}."
            hint = "Rename one of them: component names hold for the whole document."
            self._refuse(place, "ref-clash", message, hint, key=True)

    def _definition(self, component: Component, place: Place) -> Place:
        """Where the component is really written, if it is handed on (`Call: {$ref: 'calls.yaml#/schemas/Call'}`)."""
        for following in self._follower.chain(place)[1:]:
            if component_at(following) != component or not self._is_bare(place):
                break
            place = following
        return place

    def _is_bare(self, place: Place) -> bool:
        """Whether the reference at a place has nothing beside it."""
        value = self._follower.value(place)
        return isinstance(value, dict) and len(value) == 1

    def _components(self, own: dict[str, Json]) -> dict[str, Json]:
        """The sections in OpenAPI's order, their names sorted; what is no section follows in the root's order."""
        self._trail.append("components")
        others = {key: value for key, value in own.items() if key not in SECTIONS or not isinstance(value, dict)}
        copied_others = {key: self._member(key, value, Kind.OBJECT) for key, value in others.items()}
        self._trail.pop()
        copied: dict[Component, Json] = {}
        while self._waiting:
            component = self._waiting.pop()
            copied[component] = self._component(component, self._claims[component])
        sections: dict[str, Json] = {}
        for section in SECTIONS:
            names = sorted(component.name for component in copied if component.section == section)
            if names and section not in own:
                self._place_section(section, names[0])
            if names or isinstance(own.get(section), dict):
                sections[section] = {name: copied[Component(section, name)] for name in names}
        return {**sections, **copied_others}

    def _component(self, component: Component, place: Place) -> Json:
        self._trail = ["components", component.section, component.name]
        self._origins[component.pointer] = Origin(place, place)
        with self._framed(place):
            copied = self._copy(self._follower.value(place), Kind.OBJECT)
        self._trail = []
        return copied

    def _place_section(self, section: str, name: str) -> None:
        """A section that the root document does not have is located where its first member is."""
        member = self._claims[Component(section, name)]
        place = Place(member.file, member.pointer.rpartition("/")[0])
        self._origins[join("/components", section)] = Origin(place, place)

    # -- copying ----------------------------------------------------------------------------------------------------

    def _copy(self, node: Json, kind: Kind) -> Json:
        """A copy of `node`, which stands where `_trail` and `_frame` say, with its references rewritten."""
        if isinstance(node, dict):
            if "$ref" in node and kind is not Kind.DATA:
                return self._referring(node, node["$ref"], kind)
            return {key: self._member(key, value, kind) for key, value in node.items()}
        if not isinstance(node, list):
            return node
        below = Kind.DATA if kind is Kind.DATA else Kind.OBJECT
        copied: list[Json] = []
        for index, item in enumerate(node):
            self._trail.append(index)
            copied.append(self._copy(item, below))
            self._trail.pop()
        return copied

    def _member(self, key: str, value: Json, kind: Kind) -> Json:
        self._trail.append(key)
        if kind is Kind.DISCRIMINATOR and key == "mapping" and isinstance(value, dict):
            copied: Json = {name: self._mapped(name, target) for name, target in value.items()}
        else:
            copied = self._copy(value, kind_of(key, value, kind))
        self._trail.pop()
        return copied

    def _referring(self, node: dict[str, Json], ref: Json, kind: Kind) -> Json:
        """What becomes of a mapping that has a `$ref`."""
        if isinstance(ref, str):
            return self._reference(node, ref, kind)
        if kind in (Kind.OBJECT, Kind.PATH_ITEM):
            self._refuse(self._here().below("$ref"), "ref-form", "The $ref is not text.", "Write a path and a pointer.")
        return {key: self._member(key, value, kind) for key, value in node.items()}

    def _reference(self, node: dict[str, Json], text: str, kind: Kind) -> Json:
        at = self._here().below("$ref")
        place = self._follower.follow(text, at)
        if place is None:
            return self._with_ref(node, text)
        component = self._follower.component(place)
        if kind in (Kind.PATHS, Kind.PATH_ITEM) or (component is None and place.file != self._root.file):
            return self._inline(place, node, at, kind)
        if component is None:
            return self._local(place, node, text)
        self._claim(component, place)
        return self._with_ref(node, _rewritten(text, component.pointer))

    def _with_ref(self, node: dict[str, Json], text: str) -> Json:
        """The mapping with another reference, and what stands beside it."""
        return {key: text if key == "$ref" else self._member(key, value, Kind.OBJECT) for key, value in node.items()}

    def _local(self, place: Place, node: dict[str, Json], text: str) -> Json:
        """A reference into the root document outside of its components: that part keeps its place in the bundle."""
        if place.pointer:
            self._follower.chain(place)
        else:
            hint = "Refer to one of its components."
            self._refuse(self._here().below("$ref"), "ref-form", "The $ref leads to the whole document.", hint)
        return self._with_ref(node, _rewritten(text, place.pointer))

    def _mapped(self, name: str, target: Json) -> Json:
        """A value of a discriminator's mapping: the bare name of a schema, or a reference to one."""
        if not isinstance(target, str):
            return target
        here = self._here()
        at = here.below(name)
        for section in (Place(here.file, "/components/schemas"), Place(here.file, "/schemas")):
            if self._follower.exists(section.below(target)):
                self._claim(Component("schemas", target), section.below(target))
                return target
        if not target.endswith(_FILE_ENDS) and "/" not in target and "#" not in target:
            self._follower.refuse_name(target, at)
            return target
        place = self._follower.follow(target, at)
        component = None if place is None else self._follower.component(place)
        if place is None or component is None:
            if place is not None:
                self._refuse(at, "ref-form", f"`{target}` is not a component.", "Refer to one under `schemas:`.")
            return target
        self._claim(component, place)
        return _rewritten(target, component.pointer)

    # -- inlining ---------------------------------------------------------------------------------------------------

    def _inline(self, place: Place, node: dict[str, Json], at: Place, kind: Kind) -> Json:
        """What the mapping refers to, in its stead; keys beside the `$ref` replace those of the same name."""
        if not self._may_inline(place, at):
            return {}
        here, pointer = self._here(), join("", *self._trail)
        key = self._origins[pointer].key if pointer in self._origins else here
        self._origins[pointer] = Origin(place, key)
        beside = {name: value for name, value in node.items() if name != "$ref"}
        target = self._follower.value(place)
        if isinstance(target, dict):
            target = {name: value for name, value in target.items() if name not in beside}
        copied = self._copy_from(place, target, kind)
        if beside and not isinstance(copied, dict):
            self._refuse(at, "ref-form", "Keys stand beside a $ref to what has no keys.", "Remove them.")
        if isinstance(copied, dict):
            for name, value in beside.items():
                self._origins[join(pointer, name)] = Origin(here.below(name), here.below(name))
                copied[name] = self._member(name, value, kind)
        return copied

    def _copy_from(self, place: Place, value: Json, kind: Kind) -> Json:
        self._inlined += 1
        self._active.add(place)
        with self._framed(place):
            copied = self._copy(value, kind)
        self._active.discard(place)
        return copied

    def _may_inline(self, place: Place, at: Place) -> bool:
        hint = "Move what it refers to under a component section, such as `schemas:`."
        if place in self._active:
            if self._follower.chain(place):
                message = "The $ref leads back into what holds it, and only components may do so."
                self._refuse(at, "ref-recursive", message, hint)
            return False
        if len(self._active) >= _MAXIMUM_INLINED_DEPTH:
            message = f"More than {_MAXIMUM_INLINED_DEPTH} references lead from one to the next here."
            self._refuse(at, "ref-recursive", message, hint)
            return False
        if self._inlined == _MAXIMUM_INLINED:
            message = f"More than {_MAXIMUM_INLINED} references lead to what is not a component."
            self._refuse(at, "ref-recursive", message, hint)
            self._inlined += 1
        return self._inlined < _MAXIMUM_INLINED

    # -- where we are -----------------------------------------------------------------------------------------------

    def _here(self) -> Place:
        """The source of what is being copied."""
        return self._frame.place.below(*self._trail[self._frame.depth :])

    @contextmanager
    def _framed(self, place: Place) -> Generator[None, None, None]:
        outer, self._frame = self._frame, _Frame(place, len(self._trail))
        yield
        self._frame = outer

    def _refuse(self, place: Place, rule: str, message: str, hint: str, *, key: bool = False) -> None:
        self._follower.problem(place, rule, message, hint, key=key)


def _rewritten(text: str, pointer: str) -> str:
    """A reference to the pointer; `text` itself if that is what it says."""
    return text if unquote(text) == f"#{pointer}" else write_ref(pointer)
