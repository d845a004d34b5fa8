"""The rule `state-declared`."""

from __future__ import annotations

from .checking import problems

RULE = "state-declared"


def test_an_operation_says_what_it_does() -> None:
    """Nobody could tell what must follow."""
    document = """\
paths:
  /calls/:
    get: {operationId: list_calls}
"""
    expected = """\
openapi.yaml:3:5
  list_calls: there is no `x-state`.
  Write `x-state: {collection: calls, does: list, id: /call_uuid}`.
"""
    assert problems(RULE, document) == expected


def test_what_it_does_fits_the_verb() -> None:
    """A GET creates nothing."""
    document = """\
paths:
  /calls/:
    get:
      operationId: list_calls
      x-state: {collection: calls, does: create, id: /call_uuid}
"""
    expected = """\
openapi.yaml:5:42
  list_calls: `x-state` says `create`, but the verb is GET.
  An operation that does `create` is a POST.
"""
    assert problems(RULE, document) == expected


def test_the_id_is_where_it_says() -> None:
    """Else it could not be followed."""
    document = """\
paths:
  /calls/:
    post:
      operationId: create_call
      x-state: {collection: calls, does: create, id: /call_uuid}
      responses:
        '201':
          content:
            application/json:
              schema: {$ref: '#/components/schemas/CallCreated'}
  /calls/{call_uuid}/:
    get:
      operationId: get_call
      x-state: {collection: calls, does: read, id: call_id}
      parameters:
        - {name: call_uuid, in: path, required: true, schema: {type: string}}
components:
  schemas:
    CallCreated: {type: object, properties: {request_uuid: {type: string}}}
"""
    expected = """\
openapi.yaml:5:54
  create_call: `x-state` has the new id at `/call_uuid`, but no success has that.
  Correct it, or leave it out where there is only one thing.
openapi.yaml:14:52
  get_call: `x-state` has the id in `call_id`, which is no path parameter.
  Correct it, or leave it out where there is only one thing.
"""
    assert problems(RULE, document) == expected


def test_a_deletion_names_the_parameter_with_the_id() -> None:
    """The call is gone then."""
    document = """\
paths:
  /calls/{call_uuid}/:
    delete:
      operationId: hangup_call
      x-state: {collection: calls, does: delete, id: call_uuid}
      parameters:
        - {name: call_uuid, in: path, required: true, schema: {type: string}}
"""
    assert problems(RULE, document) == ""
