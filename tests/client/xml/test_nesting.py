"""What may stand in what, as documented; everything else is refused by name."""

from __future__ import annotations

from typing import Any

import pytest
from plivo_client import xml

from .trees import CLASSES

PROMPTS = {"Speak", "Play", "Wait"}
SSML = {"break", "emphasis", "lang", "p", "phoneme", "prosody", "s", "say-as", "sub", "w"}
VERBS = {
    *("Conference", "Dial", "DTMF", "GetDigits", "GetInput", "Hangup", "Message", "MultiPartyCall", "Play"),
    *("PreAnswer", "Record", "Redirect", "Speak", "Stream", "Wait"),
}
HOLDS: dict[str, set[str]] = {
    "Response": VERBS,
    "GetDigits": PROMPTS,
    "GetInput": PROMPTS,
    "Dial": {"Number", "User"},
    "PreAnswer": PROMPTS | {"GetDigits", "Redirect", "Message", "DTMF"},
    "Speak": SSML,
    "emphasis": SSML - {"p", "s"},
    "lang": SSML,
    "p": SSML - {"p"},
    "s": SSML - {"p", "s"},
    "prosody": SSML,
    "w": {"break", "emphasis", "phoneme", "prosody", "say-as", "sub"},
}
EMPTY = {"break", "Hangup", "Wait", "Record"}
MADE: dict[str, xml.Element] = {
    "Conference": xml.Conference("room"),
    "Dial": xml.Dial(xml.Number("14155550101")),
    "DTMF": xml.DTMF("12w#"),
    "GetDigits": xml.GetDigits(),
    "GetInput": xml.GetInput(action="https://example.com/said"),
    "Hangup": xml.Hangup(),
    "Message": xml.Message("Hello"),
    "MultiPartyCall": xml.MultiPartyCall("support", role="Agent"),
    "Number": xml.Number("14155550101"),
    "Play": xml.Play("https://example.com/a.mp3"),
    "PreAnswer": xml.PreAnswer(),
    "Record": xml.Record(),
    "Redirect": xml.Redirect("https://example.com/next"),
    "Response": xml.Response(),
    "Speak": xml.Speak("Hello"),
    "Stream": xml.Stream("wss://example.com/audio"),
    "User": xml.User("sip:alice@phone.plivo.com"),
    "Wait": xml.Wait(),
    "break": xml.Break(),
    "emphasis": xml.Emphasis("x"),
    "lang": xml.Lang("x", xml_lang="fr-FR"),
    "p": xml.P("x"),
    "phoneme": xml.Phoneme("x", ph="x"),
    "prosody": xml.Prosody("x", rate="slow"),
    "s": xml.S("x"),
    "say-as": xml.SayAs("1", interpret_as="cardinal"),
    "sub": xml.Sub("x", alias="y"),
    "w": xml.W("x"),
}
NEEDED: dict[str, dict[str, Any]] = {
    "GetInput": {"action": "https://example.com/said"},
    "Speak": {"voice": "Polly.Joanna"},
    "MultiPartyCall": {"role": "Agent"},
    "lang": {"xml_lang": "fr-FR"},
    "phoneme": {"ph": "x"},
    "prosody": {"rate": "slow"},
    "say-as": {"interpret_as": "cardinal"},
    "sub": {"alias": "x"},
}
PAIRS = [(parent, child) for parent in HOLDS for child in MADE]


def test_every_element_is_looked_at() -> None:
    """A new one is added here as well."""
    assert MADE.keys() == CLASSES.keys()
    assert {name: type(element) for name, element in MADE.items()} == CLASSES
    assert HOLDS.keys() == {name for name, kind in CLASSES.items() if issubclass(kind, xml.engine.Container)}


@pytest.mark.parametrize(("parent", "child"), PAIRS, ids=["-".join(pair) for pair in PAIRS])
def test_an_element_holds_what_is_documented_and_nothing_else(parent: str, child: str) -> None:
    """What the service would not understand fails here, and says which element in which."""
    kind: Any = CLASSES[parent]
    if child in HOLDS[parent]:
        assert kind(MADE[child], **NEEDED.get(parent, {})).content == (MADE[child],)
        return
    with pytest.raises(TypeError, match=rf"^{parent}: {child} cannot stand in it; it takes ") as refused:
        kind(MADE[child], **NEEDED.get(parent, {}))
    assert all(name in str(refused.value) for name in HOLDS[parent])


@pytest.mark.parametrize("parent", sorted(CLASSES.keys() - HOLDS.keys() - EMPTY))
def test_an_element_of_text_holds_no_other(parent: str) -> None:
    """The text is an argument with a name, so the type checker sees it too."""
    kind: Any = CLASSES[parent]
    with pytest.raises(TypeError, match=rf"^{parent}: Speak cannot stand in it; it takes text\.$"):
        kind(xml.Speak("x"), **NEEDED.get(parent, {}))


@pytest.mark.parametrize("parent", sorted(EMPTY))
def test_an_empty_element_takes_no_content(parent: str) -> None:
    """Its constructor has no place for it."""
    kind: Any = CLASSES[parent]
    with pytest.raises(TypeError):
        kind("x")


@pytest.mark.parametrize("parent", ["Response", "Dial", "GetDigits", "GetInput", "PreAnswer"])
def test_text_stands_where_text_is_meant(parent: str) -> None:
    """`Response("Hello")` is a slip for `Response(Speak("Hello"))`."""
    kind: Any = CLASSES[parent]
    with pytest.raises(TypeError, match=rf"^{parent}: text cannot stand in it; it takes "):
        kind("Hello", **NEEDED.get(parent, {}))


@pytest.mark.parametrize("value", [1, None, b"x", ["x"], xml.Hangup], ids=repr)
def test_what_is_neither_text_nor_element_is_refused(value: Any) -> None:
    """Nothing is turned into text on a guess."""
    with pytest.raises(TypeError, match=r"^Speak: \w+ cannot stand in it"):
        xml.Speak(value)


def test_dial_calls_somebody() -> None:
    """Without a number it does nothing but end."""
    with pytest.raises(ValueError, match=r"^Dial: it needs at least 1 of Number or User in it\.$"):
        xml.Dial(caller_id="14155550100")


@pytest.mark.parametrize("voice", [None, "WOMAN", "MAN"])
def test_only_polly_understands_ssml(voice: Any) -> None:
    """The other voices would read the markup out, or fall silent."""
    with pytest.raises(ValueError, match=r"^Speak: an element in it needs voice to be .*Polly"):
        xml.Speak("Hello", xml.Break(), voice=voice)
    assert xml.Speak("Hello", voice=voice)
    assert xml.Speak("Hello", xml.Break(), voice="Polly.Amy")
