"""IR types as Python annotations."""

from __future__ import annotations

from .. import ir, quote

ACCEPTED = "AsyncAccepted"

_SCALARS = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "null": "None",
    "any": "Any",
    "binary": "bytes",
}


class Annotations:
    """How types of one Api are written. `models` is the prefix of the models module: empty inside it."""

    def __init__(self, api: ir.Api, models: str = "models.") -> None:
        self._kinds = {schema.name: schema.kind for schema in api.schemas}
        self._models = models

    def read(self, type_: ir.Type, absent: str | None = None) -> str:
        """The type of something that was received; `absent` is what stands for it where it was not."""
        return _joined([*self._read(type_), *([absent] if absent else [])])

    def write(self, type_: ir.Type, absent: str | None = None) -> str:
        """The type of something that is sent: wider, since a plain dict and a plain string are welcome as well."""
        return _joined([*self._write(type_), *([absent] if absent else [])])

    def decodable(self, type_: ir.Type) -> ir.Type:
        """The type as far as the decoder can tell its alternatives apart: by their JSON kind, nothing else.

        A string beside an enumeration is a string; two objects without a discriminator, or two lists, are `any`.
        """
        match type_:
            case ir.ListOf(item=item):
                return ir.ListOf(self.decodable(item))
            case ir.MapOf(value=value):
                return ir.MapOf(self.decodable(value))
            case ir.OneOf(options=options):
                return self._told_apart(tuple(self.decodable(option) for option in options))
            case _:
                return type_

    def _told_apart(self, options: tuple[ir.Type, ...]) -> ir.Type:
        texts = [option for option in options if self._json_kind(option) == "string"]
        if len(texts) > 1 and not all(isinstance(text, ir.Const) for text in texts):
            options = tuple(ir.Scalar("string") if option is texts[0] else option for option in options)
            options = tuple(option for option in options if option not in texts[1:])
        kinds = [self._json_kind(option) for option in options]
        if kinds.count("object") > 1 or kinds.count("array") > 1 or "any" in kinds:
            return ir.Scalar("any")
        return options[0] if len(options) == 1 else ir.OneOf(options)

    def _json_kind(self, type_: ir.Type) -> str:
        match type_:
            case ir.Scalar(name=name):
                return "string" if name == "binary" else name
            case ir.Const(value=str()):
                return "string"
            case ir.Named(name=name):
                return {"enum": "string", "model": "object", "union": "object"}[self._kinds[name]]
            case ir.MapOf():
                return "object"
            case ir.ListOf():
                return "array"
            case _:
                return "literal"

    def _read(self, type_: ir.Type) -> list[str]:
        match type_:
            case ir.Scalar(name=name):
                return [_SCALARS[name]]
            case ir.Const(value=value):
                return [f"Literal[{quote.literal(value)}]"]
            case ir.Named(name=name):
                return [f"{self._models}{name}"]
            case ir.ListOf(item=item):
                return [f"list[{self.read(item)}]"]
            case ir.MapOf(value=value):
                return [f"dict[str, {self.read(value)}]"]
            case ir.OneOf(options=options):
                return [part for option in options for part in self._read(option)]

    def _write(self, type_: ir.Type) -> list[str]:
        match type_:
            case ir.Scalar(name="binary"):
                return ["File"]
            case ir.Named(name=name) if self._kinds[name] == "enum":
                return [f"{self._models}{like(name)}"]
            case ir.Named(name=name):
                return [f"{self._models}{name}", "Mapping[str, Any]"]
            case ir.ListOf(item=item):
                return [f"Sequence[{self.write(item)}]"]
            case ir.MapOf(value=value):
                return [f"Mapping[str, {self.write(value)}]"]
            case ir.OneOf(options=options):
                return [part for option in options for part in self._write(option)]
            case _:
                return self._read(type_)


def result_type(operation: ir.Operation, annotations: Annotations) -> str:
    """What a call gives: the item's type for a list that is paged."""
    if operation.paging is not None:
        return annotations.read(operation.paging.item)
    return annotations.read(operation.result) if operation.result is not None else "None"


def answer(operation: ir.Operation, annotations: Annotations) -> str:
    """What an ordinary call of the synchronous client gives: of a list that is paged, the pager."""
    result = result_type(operation, annotations)
    return f"Pager[{result}]" if operation.paging is not None else result


def like(enum: str) -> str:
    """The alias for what is accepted where the enum is asked for: its members and its plain values."""
    return f"{enum}Like"


def _joined(parts: list[str]) -> str:
    distinct = dict.fromkeys(parts)
    if "Any" in distinct:
        return "Any"
    return " | ".join(sorted(distinct, key=lambda part: part == "None"))
