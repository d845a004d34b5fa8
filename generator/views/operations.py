"""What a resource's module shows: descriptors, and the two classes with their methods."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .. import ir, names, quote
from .accepts import accepts
from .annotation import ACCEPTED, Annotations, result_type
from .arguments import Argument, arguments, declared, free_keys, is_async, mapping, signature
from .docstring import DOC_WIDTH, method_docstring
from .prose import lifecycle_notes
from .style import ASYNC, SYNC, Style


@dataclass(frozen=True, slots=True)
class DescriptorView:
    """The frozen data of one operation: a module constant."""

    constant: str
    type: str
    entries: tuple[str, ...]  # keyword arguments, `name=value`


@dataclass(frozen=True, slots=True)
class OverloadView:
    """One way to call a method."""

    signature: str
    returns: str


@dataclass(frozen=True, slots=True)
class MethodView:
    """One method of a resource class."""

    prefix: str  # "async " or ""
    name: str
    overloads: tuple[OverloadView, ...]
    signature: str
    returns: str
    docstring: str
    call: str


@dataclass(frozen=True, slots=True)
class ClassView:
    """A resource in one calling style."""

    name: str
    base: str
    docstring: str
    methods: tuple[MethodView, ...]


@dataclass(frozen=True, slots=True)
class RawMethodView:
    """A method as it is when it gives the answer itself: what tells type checkers so."""

    name: str
    wrapper: str


@dataclass(frozen=True, slots=True)
class RawClassView:
    """A resource whose methods give the answer itself."""

    name: str
    of: str
    methods: tuple[RawMethodView, ...]


@dataclass(frozen=True, slots=True)
class ResourceView:
    """The whole module of a resource."""

    source: str
    docstring: str
    descriptors: tuple[DescriptorView, ...]
    classes: tuple[ClassView, ...]
    raw_classes: tuple[RawClassView, ...]


def resource_view(resource: ir.Resource, api: ir.Api) -> ResourceView:
    """The module of one resource."""
    annotations = Annotations(api)
    description = quote.docstring(quote.paragraphs(resource.description, 100) or [resource.class_name])
    return ResourceView(
        source=quote.comment(resource.source),
        docstring=description,
        descriptors=tuple(_descriptor(operation, api, annotations) for operation in resource.operations),
        classes=tuple(_class(resource, api, annotations, style) for style in (SYNC, ASYNC)),
        raw_classes=tuple(_raw_class(resource, style) for style in (SYNC, ASYNC)),
    )


def _raw_class(resource: ir.Resource, style: Style) -> RawClassView:
    return RawClassView(
        name=f"{style.class_prefix}Raw{resource.class_name}",
        of=f"{style.class_prefix}{resource.class_name}",
        methods=tuple(
            RawMethodView(operation.name, style.raw if operation.paging is None else style.raw_list)
            for operation in resource.operations
        ),
    )


def _class(resource: ir.Resource, api: ir.Api, annotations: Annotations, style: Style) -> ClassView:
    return ClassView(
        name=f"{style.class_prefix}{resource.class_name}",
        base=style.base,
        docstring=quote.docstring(quote.paragraphs(resource.description, DOC_WIDTH) or [resource.class_name]),
        methods=tuple(_method(operation, api, annotations, style) for operation in resource.operations),
    )


# -- descriptors ----------------------------------------------------------------------------------------------------


def constant(operation: ir.Operation) -> str:
    """The name of an operation's descriptor."""
    return names.constant_name(operation.id)


def _descriptor(operation: ir.Operation, api: ir.Api, annotations: Annotations) -> DescriptorView:
    entries = [
        f"id={quote.literal(operation.id)}",
        f"method={quote.literal(operation.method)}",
        f"path={quote.literal(operation.path)}",
        f"result={_decoded(operation, annotations)}",
        f"retry={quote.literal(operation.retry)}",
        *_exceptional_entries(operation, api),
    ]
    if operation.paging is not None:
        entries.append(f"paging={_paging(operation.paging, annotations)}")
    return DescriptorView(constant(operation), result_type(operation, annotations), tuple(entries))


def _decoded(operation: ir.Operation, annotations: Annotations) -> str:
    return "None" if operation.result is None else annotations.read(operation.result)


def _exceptional_entries(operation: ir.Operation, api: ir.Api) -> list[str]:
    """Entries that most operations do not need."""
    entries: list[str] = []
    if operation.server not in api.servers[:1]:
        entries.append(f"server={quote.literal(operation.server)}")
    if operation.body is not None and operation.body.media != "application/json":
        entries.append(f"media={quote.literal(operation.body.media)}")
    if operation.variant is not None:
        entries.append(f"fixed={quote.literal(dict(operation.variant.fixed))}")
    if operation.asyncable is not None:
        entries.append("asyncable=True")
    entries += _entries_on_arguments(operation, api)
    if operation.retry != "safe":
        check = _check(operation, api)
        entries += [f"check={quote.literal(check)}"] if check else []
    if operation.lifecycle.deprecated:
        notes = " ".join(["is", lifecycle_notes(operation.lifecycle)[0].lower()])
        entries.append(f"deprecated={quote.literal(f'{operation.resource}.{operation.name} {notes}')}")
    own = _own_errors(operation, api)
    if own:
        entries.append(f"errors={{**errors.BY_STATUS, {', '.join(own)}}}")
    return entries


def _entries_on_arguments(operation: ir.Operation, api: ir.Api) -> Iterator[str]:
    given = arguments(operation)
    secret = tuple(field.wire for field in (operation.body.fields if operation.body else ()) if field.secret)
    renamed = {argument.wire: argument.python for argument in given if argument.wire != argument.python}
    types = accepts(given, api)
    if secret:
        yield f"secret={quote.literal(secret)}"
    if renamed:
        yield f"names={quote.literal(renamed)}"
    if types:
        yield f"accepts=lambda: {types}"


def _check(operation: ir.Operation, api: ir.Api) -> str:
    """The method that shows whether the operation took effect: what reads its path, or lists its resource."""
    everything = [other for resource in api.resources for other in resource.operations if other.method == "GET"]
    same_path = [other for other in everything if other.path == operation.path and other.variant is None]
    same_noun = [other for other in everything if other.resource == operation.resource and other.name == "list"]
    found = next(iter([*same_path, *same_noun]), None)
    return f"{found.resource}.{found.name}" if found is not None else ""


def _own_errors(operation: ir.Operation, api: ir.Api) -> list[str]:
    usual = usual_errors(api)
    return [
        f"{response.status}: errors.{response.exception}"
        for response in operation.responses
        if response.exception and response.status.isdigit() and usual.get(response.status) != response.exception
    ]


def usual_errors(api: ir.Api) -> dict[str, str]:
    """The exception of each status where an operation says nothing else: the one without a base of its own."""
    return {error.status: error.name for error in reversed(api.errors) if error.base is None}


def _paging(paging: ir.Paging, annotations: Annotations) -> str:
    entries = [
        f"limit={quote.literal(paging.limit)}",
        f"offset={quote.literal(paging.offset)}",
        f"maximum={paging.maximum}",
        f"items={quote.literal(paging.items)}",
        f"item={annotations.read(annotations.decodable(paging.item))}",
        *(
            f"{part}={quote.literal(getattr(paging, part))}"
            for part in ("meta", "next", "total")
            if getattr(paging, part)
        ),
        f"stop={quote.literal(paging.stop)}",
    ]
    return f"Paging({', '.join(entries)})"


# -- methods --------------------------------------------------------------------------------------------------------


def _method(operation: ir.Operation, api: ir.Api, annotations: Annotations, style: Style) -> MethodView:
    given = arguments(operation)
    result = result_type(operation, annotations)
    plain = operation.paging is not None  # a pager is returned at once, in either style
    answer = f"{style.pager}[{result}]" if plain else result
    accepted = f"{ACCEPTED}[{f'Page[{result}]' if plain else result}]"
    accepted = style.awaitable.format(accepted) if plain else accepted
    overloads = _overloads(operation, given, annotations, answer, accepted)
    further = free_keys(operation, api)
    rest = _rest(given) if further is not None else ""
    return MethodView(
        prefix="" if plain else style.prefix,
        name=operation.name,
        overloads=overloads,
        signature=signature(
            given,
            annotations,
            _callback_url(operation),
            f"**{rest}: {annotations.write(further)}" if further is not None else "",
        ),
        returns=f"{answer} | {accepted}" if overloads else answer,
        docstring=quote.docstring(method_docstring(operation, given, api, annotations, style), indent=8),
        call=f"{'' if plain else style.awaits}{_call(operation, given, rest)}",
    )


def _callback_url(operation: ir.Operation) -> str:
    return operation.asyncable.url if operation.asyncable is not None else ""


def _overloads(
    operation: ir.Operation, given: tuple[Argument, ...], annotations: Annotations, answer: str, accepted: str
) -> tuple[OverloadView, ...]:
    """Without the callback's URL, with one, and with one that may be None: each has its own type of answer."""
    if operation.asyncable is None:
        return ()
    pair = [argument for argument in given if is_async(argument, operation)]
    others = tuple(argument for argument in given if argument not in pair)
    url = next(argument for argument in pair if argument.wire == operation.asyncable.url)
    method = [declared(argument, annotations) for argument in pair if argument is not url]
    plain = signature(others, annotations)
    star = "" if any(argument.where != "path" for argument in others) else ", *"
    return (
        OverloadView(plain, answer),
        OverloadView(", ".join([f"{plain}{star}", f"{url.python}: str", *method]), accepted),
        OverloadView(", ".join([f"{plain}{star}", f"{url.python}: str | None", *method]), f"{answer} | {accepted}"),
    )


def _rest(given: tuple[Argument, ...]) -> str:
    """The name of the further keyword arguments; underscores part it from an argument of that name."""
    name = "fields"
    while name in {argument.python for argument in given}:
        name += "_"
    return name


def _call(operation: ir.Operation, given: tuple[Argument, ...], rest: str) -> str:
    verb = "_send" if operation.paging is None else "_pages"
    if operation.asyncable is not None:
        verb += "_asyncable"
    parts = [constant(operation)]
    for where in ("path", "query", "header", "body"):
        entries = mapping(given, where, rest if where == "body" else "")
        if entries:
            parts.append(f"{where}={entries}")
    return f"self.{verb}({', '.join(parts)})"
