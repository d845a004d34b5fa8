"""The rule `path-parameters-declared`."""

from __future__ import annotations

from .checking import problems

RULE = "path-parameters-declared"


def test_what_the_path_has_is_declared() -> None:
    """The request could not be written."""
    document = """\
paths:
  /calls/{call_uuid}/:
    get:
      operationId: get_call
      parameters:
        - {name: call_id, in: path, required: true, schema: {type: string}}
"""
    expected = """\
openapi.yaml:3:5
  get_call: the path has `{call_uuid}`, but no path parameter of that name is declared.
  Add a parameter with `name: call_uuid`, `in: path` and `required: true`.
openapi.yaml:6:18
  get_call: the path parameter `call_id` does not occur in /calls/{call_uuid}/.
  Write `{call_id}` into the path, or remove the parameter.
"""
    assert problems(RULE, document) == expected


def test_a_path_parameter_is_required() -> None:
    """A path cannot go without it."""
    document = """\
paths:
  /calls/{call_uuid}/:
    get:
      operationId: get_call
      parameters:
        - {name: call_uuid, in: path, schema: {type: string}}
"""
    expected = """\
openapi.yaml:6:11
  call_uuid: a path parameter is not required.
  Write `required: true`: a path cannot go without it.
"""
    assert problems(RULE, document) == expected


def test_the_path_item_may_declare_it() -> None:
    """All operations of the path have it."""
    document = """\
paths:
  /calls/{call_uuid}/:
    parameters:
      - {name: call_uuid, in: path, required: true, schema: {type: string}}
    get: {operationId: get_call}
"""
    assert problems(RULE, document) == ""
