"""The rule `discriminator-fits`."""

from __future__ import annotations

from .checking import problems

RULE = "discriminator-fits"


def test_every_alternative_carries_the_discriminator() -> None:
    """Such an object could not be told apart."""
    document = """\
components:
  schemas:
    Phone: {type: object, required: [kind], properties: {kind: {type: string}}}
    Sip: {type: object}
    Leg:
      oneOf:
        - $ref: '#/components/schemas/Phone'
        - $ref: '#/components/schemas/Sip'
      discriminator: {propertyName: kind}
"""
    expected = """\
openapi.yaml:9:37
  Leg: the discriminator is `kind`, which `Sip` does not have as a required property.
  Add it to its `properties:` and `required:`, or choose another discriminator.
"""
    assert problems(RULE, document) == expected


def test_the_mapping_reaches_each_alternative_and_nothing_else() -> None:
    """An unreached one could not be read."""
    document = """\
components:
  schemas:
    Phone: {type: object, required: [kind], properties: {kind: {type: string}}}
    Sip: {type: object, required: [kind], properties: {kind: {type: string}}}
    Fax: {type: object}
    Leg:
      oneOf:
        - $ref: '#/components/schemas/Phone'
        - $ref: '#/components/schemas/Sip'
      discriminator:
        propertyName: kind
        mapping: {phone: '#/components/schemas/Phone', fax: '#/components/schemas/Fax'}
"""
    expected = """\
openapi.yaml:12:9
  Leg: no value of the mapping leads to `Sip`.
  Add the value of the discriminator that stands for it.
openapi.yaml:12:61
  Leg: the mapping of `fax` leads to none of the alternatives.
  Refer to one of them, as under `oneOf`.
"""
    assert problems(RULE, document) == expected


def test_a_value_has_an_alternative_of_its_own() -> None:
    """A class stands for one value."""
    document = """\
components:
  schemas:
    Phone: {type: object, required: [kind], properties: {kind: {type: string}}}
    Sip: {type: object, required: [kind], properties: {kind: {type: string}}}
    Leg:
      oneOf:
        - $ref: '#/components/schemas/Phone'
        - $ref: '#/components/schemas/Sip'
      discriminator: {propertyName: kind, mapping: {phone: Phone, mobile: Phone, sip: Sip}}
"""
    expected = """\
openapi.yaml:9:75
  Leg: the mapping of `mobile` leads to `Phone`, as does that of `phone`.
  Give each value an alternative of its own: a class stands for one value.
"""
    assert problems(RULE, document) == expected


def test_each_alternative_has_a_value() -> None:
    """The value says which it is."""
    document = """\
components:
  schemas:
    Phone: {type: object, required: [kind], properties: {kind: {type: string}}}
    Sip: {type: object, required: [kind], properties: {kind: {type: string}}}
    Leg:
      oneOf:
        - $ref: '#/components/schemas/Phone'
        - $ref: '#/components/schemas/Sip'
      discriminator:
        propertyName: kind
        mapping: {phone: '#/components/schemas/Phone', sip: '#/components/schemas/Sip'}
"""
    assert problems(RULE, document) == ""


def test_a_value_may_be_mapped_to_a_bare_name() -> None:
    """OpenAPI allows both."""
    document = """\
components:
  schemas:
    Phone: {type: object, required: [kind], properties: {kind: {type: string}}}
    Leg:
      oneOf:
        - $ref: '#/components/schemas/Phone'
      discriminator: {propertyName: kind, mapping: {phone: Phone}}
"""
    assert problems(RULE, document) == ""
