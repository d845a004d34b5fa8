"""Names of a document as identifiers."""

from __future__ import annotations

import keyword
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.names import (
    LONGEST,
    NameRefused,
    class_name,
    constant_name,
    field_name,
    is_identifier,
    member_name,
    method_name,
    module_name,
)

MAKERS = [field_name, method_name, module_name, constant_name, class_name, member_name]
# What comes up in documents, and what those who want to break out of a name would try.
TEXT = st.text(max_size=60) | st.text(st.sampled_from("aB1_-. Z9x/$'\"\\\nｆé०İ"), max_size=30)


def named(make: Callable[[str], str], text: str) -> str | None:
    try:
        return make(text)
    except NameRefused:
        return None


@pytest.mark.parametrize(
    ("wire", "python"),
    [
        ("app_name", "app_name"),
        ("MessageUUID", "message_uuid"),
        ("callUUIDs", "call_uuids"),
        ("SIP-H-To", "sip_h_to"),
        ("X-PH-Foo", "x_ph_foo"),
        ("HTTPServer", "http_server"),
        ("SHA256Hash", "sha256_hash"),
        ("end_time__gt", "end_time__gt"),
        ("a.b", "a_b"),
        ("from", "from_"),
        ("self", "self_"),
        ("None", "none"),
        ("type", "type"),
        ("id", "id"),
        ("10dlc", "field_10dlc"),
        ("_private__", "private"),
        ("naïve", "naive"),
        ("ｆｒｏｍ", "from_"),
    ],
)
def test_a_field_is_the_wire_name_in_snake_case(wire: str, python: str) -> None:
    """People find an argument by the name the documentation uses."""
    assert field_name(wire) == python


@pytest.mark.parametrize("name", ["str", "int", "list", "dict", "field", "property"])
def test_a_field_does_not_shadow_what_annotations_are_made_of(name: str) -> None:
    """In a class body `list: ...` would make `list[str]` on the next line mean the attribute."""
    assert field_name(name) == f"{name}_"
    assert method_name(name) == name


@pytest.mark.parametrize(
    ("value", "python"),
    [
        ("in-progress", "IN_PROGRESS"),
        ("API Request", "API_REQUEST"),
        ("", "EMPTY"),
        ("true", "TRUE"),
        ("None", "NONE"),
        ("200", "VALUE_200"),
        (200, "VALUE_200"),
        (-1, "VALUE_MINUS_1"),
        ("3gpp", "VALUE_3GPP"),
        ("*", "ASTERISK"),
        ("#", "NUMBER_SIGN"),
        (" ", "SPACE"),
    ],
)
def test_a_member_is_the_value_in_capitals(value: str | int, python: str) -> None:
    """Also the keys of a telephone, which hold no letter, have a name."""
    assert member_name(value) == python


@pytest.mark.parametrize(
    ("name", "python"),
    [
        ("CallLeg", "CallLeg"),
        ("call_leg", "CallLeg"),
        ("verify.v2.service.access_token", "VerifyV2ServiceAccessToken"),
        ("None", "None_"),
        ("10DLC", "Model10DLC"),
    ],
)
def test_a_class_keeps_its_component_name(name: str, python: str) -> None:
    """PascalCase is how components are named; anything else is brought to it."""
    assert class_name(name) == python


def test_modules_methods_and_constants_differ_in_case_alone() -> None:
    """One name of the document is recognised wherever it appears."""
    assert (module_name("MultiPartyCalls"), method_name("import"), constant_name("list_calls")) == (
        "multi_party_calls",
        "import_",
        "LIST_CALLS",
    )


@pytest.mark.parametrize("make", MAKERS)
@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("größe", "has a letter outside ASCII (U+00DF)"),
        ("имя", "has a letter outside ASCII (U+0438)"),
        ("\n\t\x7f", "has no letter or digit to make a name of"),
        ("x" * (LONGEST + 1), f"has more than {LONGEST} characters"),
    ],
    ids=["latin", "cyrillic", "nothing", "long"],
)
def test_no_name_is_guessed(make: Callable[[str], str], name: str, reason: str) -> None:
    """A dropped letter makes another word; a problem asks the author instead."""
    with pytest.raises(NameRefused) as refusal:
        make(name)
    assert refusal.value.reason == reason


@pytest.mark.parametrize("make", MAKERS)
@given(text=TEXT)
def test_a_name_is_an_ascii_identifier_or_refused(make: Callable[[str], str], text: str) -> None:
    """Nothing that a document says becomes code by way of a name (PEP 3131 folds look-alikes into keywords)."""
    python = named(make, text)
    assert python is None or (python.isascii() and python.isidentifier() and not keyword.iskeyword(python))
    assert python is None or not python.startswith("_")


@pytest.mark.parametrize("make", MAKERS)
@given(text=TEXT)
def test_a_name_made_twice_is_made_once(make: Callable[[str], str], text: str) -> None:
    """What is an identifier of the right style already is left alone, so `x-python-name` can repeat it."""
    python = named(make, text)
    assert python is None or make(python) == python


@given(texts=st.lists(TEXT, max_size=8), order=st.randoms(use_true_random=False))
def test_a_name_does_not_depend_on_its_neighbours(texts: list[str], order: object) -> None:
    """A property that is added to a schema must not rename another."""
    before = {text: named(field_name, text) for text in texts}
    order.shuffle(texts)  # type: ignore[attr-defined]
    assert {text: named(field_name, text) for text in texts} == before


@pytest.mark.parametrize("name", ["limit", "from_", "MessageUUID", "a1"])
def test_an_identifier_can_be_stated(name: str) -> None:
    """`x-python-name` is taken as it is."""
    assert is_identifier(name)


@pytest.mark.parametrize("name", ["", "from", "1a", "a-b", "_a", "größe", "a b", "ｆｒｏｍ", "a\n"])
def test_what_is_no_identifier_cannot_be_stated(name: str) -> None:
    """Extension values are as untrusted as names."""
    assert not is_identifier(name)
