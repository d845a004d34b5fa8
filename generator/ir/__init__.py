"""The intermediate representation: everything the templates may know of a document, and nothing else.

Plain frozen values, no behaviour. `build` makes them, `views` reads them, nobody changes them. Every node that stands
for something written in the document keeps its `Location`, so that any later stage can point at the source line.
`python -m generator ir` prints the whole tree as JSON (`to_json`).
"""

from __future__ import annotations

from .api import Api, Client, Envelope, Error, Resource
from .dump import to_json
from .events import Delivery, Event, SignatureScheme
from .migration import Formerly, Migration
from .operations import Asyncable, Body, Callback, Example, Header, Operation, Paging, Parameter, Response, Variant
from .schemas import Constraints, Default, Enum, EnumValue, Field, Lifecycle, Model, Schema, Union
from .token import AccessToken, TokenGrant, TokenLifetime
from .types import Const, ListOf, MapOf, Named, OneOf, Scalar, Type
from .xml import Xml, XmlAttribute, XmlElement, XmlNeed, XmlText, XmlValue

__all__ = [
    "AccessToken",
    "Api",
    "Asyncable",
    "Body",
    "Callback",
    "Client",
    "Const",
    "Constraints",
    "Default",
    "Delivery",
    "Enum",
    "EnumValue",
    "Envelope",
    "Error",
    "Event",
    "Example",
    "Field",
    "Formerly",
    "Header",
    "Lifecycle",
    "ListOf",
    "MapOf",
    "Migration",
    "Model",
    "Named",
    "OneOf",
    "Operation",
    "Paging",
    "Parameter",
    "Resource",
    "Response",
    "Scalar",
    "Schema",
    "SignatureScheme",
    "TokenGrant",
    "TokenLifetime",
    "Type",
    "Union",
    "Variant",
    "Xml",
    "XmlAttribute",
    "XmlElement",
    "XmlNeed",
    "XmlText",
    "XmlValue",
    "to_json",
]
