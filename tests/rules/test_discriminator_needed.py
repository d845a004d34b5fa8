"""The rule `discriminator-needed`."""

from __future__ import annotations

from .checking import problems

RULE = "discriminator-needed"


def test_a_choice_between_objects_has_a_discriminator() -> None:
    """A decoder could only guess."""
    document = """\
components:
  schemas:
    Phone: {type: object}
    Sip: {type: object}
    Leg:
      oneOf:
        - $ref: '#/components/schemas/Phone'
        - $ref: '#/components/schemas/Sip'
"""
    expected = """\
openapi.yaml:6:7
  Leg: a choice between objects has no discriminator.
  Add `discriminator: {propertyName: ...}` naming a property that each of them has and requires.
"""
    assert problems(RULE, document) == expected


def test_an_object_and_a_string_are_told_apart_by_type() -> None:
    """JSON tells them apart."""
    document = """\
components:
  schemas:
    Phone: {type: object}
    Leg:
      oneOf:
        - $ref: '#/components/schemas/Phone'
        - {type: string}
"""
    assert problems(RULE, document) == ""


def test_the_answer_to_an_asynchronous_request_needs_none() -> None:
    """The request's arguments tell whether it comes."""
    document = """\
x-async: {url: callback_url, method: callback_method, accepted: AsyncAccepted, message: async api spawned}
components:
  schemas:
    AsyncAccepted: {type: object}
    Changed: {type: object}
  responses:
    ChangedOrAccepted:
      content:
        application/json:
          schema:
            anyOf:
              - $ref: '#/components/schemas/Changed'
              - $ref: '#/components/schemas/AsyncAccepted'
"""
    assert problems(RULE, document) == ""


def test_the_answers_of_variants_need_none() -> None:
    """The query tells which comes."""
    document = """\
paths:
  /calls/:
    get:
      operationId: list_calls
      x-variants:
        - {operationId: list_live_calls, query: {status: live}, schema: LiveCallIds}
      responses:
        '200':
          content:
            application/json:
              schema:
                anyOf:
                  - $ref: '#/components/schemas/CallPage'
                  - $ref: '#/components/schemas/LiveCallIds'
components:
  schemas:
    CallPage: {type: object}
    LiveCallIds: {type: object}
"""
    assert problems(RULE, document) == ""
