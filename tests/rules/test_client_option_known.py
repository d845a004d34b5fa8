"""The rule `client-option-known`."""

from __future__ import annotations

from .checking import problems

RULE = "client-option-known"


def test_a_parameter_is_filled_from_what_the_client_has() -> None:
    """The parameter could neither be given nor filled."""
    document = """\
x-client: {username: auth_id, environment: {auth_id: EXAMPLE_AUTH_ID}}
components:
  parameters:
    account: {name: account, in: path, x-client-option: auth_ids}
"""
    expected = """\
openapi.yaml:4:57
  account: the client has no argument `auth_ids`.
  Did you mean `auth_id`?
"""
    assert problems(RULE, document) == expected


def test_the_user_name_is_there() -> None:
    """Every client has it."""
    document = """\
x-client: {username: auth_id, environment: {}}
components:
  parameters:
    account: {name: account, in: path, x-client-option: auth_id}
"""
    assert problems(RULE, document) == ""
