"""Attributes and texts: what is allowed, how it is written, and what is said of the rest."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import StrEnum
from typing import Any

import pytest
from plivo_client import xml
from plivo_client._runtime.xml_value import Flag, Whole, Words

from .trees import CLASSES

ATTRIBUTES = {
    f"{kind.declared.name}.{attribute.name}": (kind, attribute)
    for kind in CLASSES.values()
    for attribute in kind.declared.attributes
}


def lonely(kind: type[xml.Element], name: str, value: Any) -> xml.Element:
    """An element with that attribute, and what it needs."""
    given: dict[str, Any] = {
        "GetInput": {"action": "https://example.com"},
        "MultiPartyCall": {"role": "ai-agent"},
        "lang": {"xml_lang": "fr-FR"},
        "phoneme": {"ph": "x"},
        "prosody": {"rate": "slow"},
        "say-as": {"interpret_as": "date"},
        "sub": {"alias": "x"},
        "Wait": {"silence": True},
    }.get(kind.declared.name, {})
    texts = {"DTMF": "1", "User": "sip:a@b", "Stream": "wss://b"}
    content: list[Any] = [texts.get(kind.declared.name, "x")] if kind.declared.text is not None else []
    if kind is xml.Dial:
        content = [xml.Number("1")]
    make: Any = kind
    return make(*content, **{**given, name: value})


def refused(element: str, name: str, call: Callable[[], Any]) -> str:
    with pytest.raises((TypeError, ValueError), match=rf"^{element}: {name} must be ") as error:
        call()
    return str(error.value)


@pytest.mark.parametrize(
    "where", [w for w, (_, a) in ATTRIBUTES.items() if any(isinstance(v, Whole) for v in a.values)]
)
def test_whole_numbers_keep_to_their_limits(where: str) -> None:
    """At the limits they are written as digits; beyond them the attribute is named."""
    kind, attribute = ATTRIBUTES[where]
    (whole,) = (value for value in attribute.values if isinstance(value, Whole))
    low, high = whole._minimum, whole._maximum
    assert low is not None
    for number in (low, *([high] if high is not None else [])):
        written = lonely(kind, attribute.name, number).attributes
        assert written[attribute.wire or attribute.name] == str(number)
    for number in (low - 1, *([high + 1] if high is not None else [])):
        said = refused(kind.declared.name, attribute.name, lambda number=number: lonely(kind, attribute.name, number))
        assert said.endswith(f"; it is {number}.")
    for wrong in (1.5, True, "1"):
        refused(kind.declared.name, attribute.name, lambda wrong=wrong: lonely(kind, attribute.name, wrong))


@pytest.mark.parametrize("where", [w for w, (_, a) in ATTRIBUTES.items() if any(isinstance(v, Flag) for v in a.values)])
def test_booleans_are_written_in_small_letters(where: str) -> None:
    """`True` is `true`; 1 and "yes" are no booleans."""
    kind, attribute = ATTRIBUTES[where]
    for value, text in ((True, "true"), (False, "false")):
        assert lonely(kind, attribute.name, value).attributes[attribute.wire or attribute.name] == text
    for wrong in (1, "yes", 0.0):
        refused(kind.declared.name, attribute.name, lambda wrong=wrong: lonely(kind, attribute.name, wrong))


@pytest.mark.parametrize(
    "where", [w for w, (_, a) in ATTRIBUTES.items() if any(isinstance(v, Words) for v in a.values)]
)
def test_words_are_those_of_the_document(where: str) -> None:
    """Others are refused, with the list of those there are."""
    kind, attribute = ATTRIBUTES[where]
    (words,) = (value for value in attribute.values if isinstance(value, Words))
    for word in words._words:
        given: Any = {"interpret_as": "cardinal"}
        if attribute.name in given:
            assert xml.SayAs("1", interpret_as=word)  # type: ignore[arg-type]
        else:
            assert lonely(kind, attribute.name, word).attributes[attribute.wire or attribute.name] == word
    said = refused(kind.declared.name, attribute.name, lambda: lonely(kind, attribute.name, "nonsense!"))
    assert all(repr(word) in said for word in words._words)


class Voice(StrEnum):
    AMY = "Polly.Amy"


class Plain(StrEnum):
    WOMAN = "WOMAN"


def test_members_of_enumerations_are_their_values() -> None:
    """Whatever kind of enumeration keeps them."""
    assert str(xml.Speak("x", voice=Voice.AMY)) == '<Speak voice="Polly.Amy">x</Speak>'
    assert str(xml.Speak("x", voice=Plain.WOMAN)) == '<Speak voice="WOMAN">x</Speak>'
    assert str(xml.Play(Voice.AMY)) == "<Play>Polly.Amy</Play>"


def test_none_is_left_out() -> None:
    """XML has no null: an optional value can be handed on as it is."""
    assert xml.Play("https://example.com/a.mp3", loop=None) == xml.Play("https://example.com/a.mp3")


def test_attributes_are_written_in_the_order_of_the_document() -> None:
    """The same element gives the same bytes, however it was called."""
    one = xml.Wait(beep=True, silence=True, length=2)
    assert str(one) == '<Wait length="2" silence="true" beep="true"/>'
    assert one == xml.Wait(length=2, silence=True, beep=True)


LISTS: dict[str, tuple[xml.Element, str, str]] = {
    "phrases": (xml.GetInput(action="u", hints=["yes", "no thanks"]), "hints", "yes,no thanks"),
    "numbers": (xml.Message("x", dst=("1", "2")), "dst", "1<2"),
    "headers": (xml.User("sip:a@b", sip_headers={"Id": "1", "Kind": "a=b"}), "sipHeaders", "Id=1,Kind=a=b"),
    "headers-as-text": (xml.User("sip:a@b", sip_headers="Id=1"), "sipHeaders", "Id=1"),
}


@pytest.mark.parametrize("name", LISTS)
def test_lists_are_written_with_their_separator(name: str) -> None:
    """The separator is nothing that a caller has to know."""
    element, wire, text = LISTS[name]
    assert element.attributes[wire] == text


def test_a_list_that_changes_later_changes_no_element() -> None:
    """Elements are values."""
    hints = ["yes"]
    element = xml.GetInput(action="u", hints=hints)
    hints.append("no")
    assert repr(element) == "GetInput(action='u', hints='yes')"


def test_a_separator_within_an_item_is_refused() -> None:
    """It would become two."""
    with pytest.raises(ValueError, match=r"^GetInput: hints must hold texts without ','"):
        xml.GetInput(action="u", hints=["yes, please"])
    with pytest.raises(ValueError, match=r"^User: sip_headers must hold texts without '='"):
        xml.User("sip:a@b", sip_headers={"a=b": "c"})
    with pytest.raises(TypeError, match=r"^Message: dst must hold texts, not int"):
        xml.Message("x", dst=[1])  # type: ignore[list-item]


LIMITS: dict[str, tuple[Callable[[], xml.Element], Callable[[], xml.Element], str]] = {
    "speech": (lambda: xml.Speak("x" * 3000), lambda: xml.Speak("x" * 3001), "Speak: text"),
    "speech-with-ssml": (
        lambda: xml.Speak("x" * 1500, xml.S("y" * 1500), voice="Polly.Amy"),
        lambda: xml.Speak("x" * 1500, xml.S("y" * 1501), voice="Polly.Amy"),
        "Speak: text",
    ),
    "url": (lambda: xml.Stream(f"wss://{'x' * 2042}"), lambda: xml.Stream(f"wss://{'x' * 2043}"), "Stream: url"),
    "headers": (
        lambda: xml.Stream("wss://b", extra_headers={"a": "x" * 510}),
        lambda: xml.Stream("wss://b", extra_headers={"a": "x" * 511}),
        "Stream: extra_headers",
    ),
    "phrases": (
        lambda: xml.GetInput(action="u", hints=["x"] * 500),
        lambda: xml.GetInput(action="u", hints=["x"] * 501),
        "GetInput: hints",
    ),
    "length-of-a-phrase": (
        lambda: xml.GetInput(action="u", hints=["x" * 100]),
        lambda: xml.GetInput(action="u", hints=["x" * 101]),
        "GetInput: hints",
    ),
    "keys": (lambda: xml.DTMF("0123456789*#wW"), lambda: xml.DTMF("12a"), "DTMF: digits"),
    "pause": (lambda: xml.Break(time="10s"), lambda: xml.Break(time="11s"), "break: time"),
    "short-pause": (lambda: xml.Break(time="10000ms"), lambda: xml.Break(time="10001ms"), "break: time"),
    "line-end": (lambda: xml.DTMF("1"), lambda: xml.DTMF("1\n"), "DTMF: digits"),
    "web-socket": (lambda: xml.Stream("wss://b"), lambda: xml.Stream("https://b"), "Stream: url"),
    "sip": (lambda: xml.User("sip:a@b"), lambda: xml.User("a@b"), "User: uri"),
    "name": (lambda: xml.Conference("a"), lambda: xml.Conference(""), "Conference: name"),
    "caller-name": (
        lambda: xml.Dial(xml.Number("1"), caller_name="x" * 50),
        lambda: xml.Dial(xml.Number("1"), caller_name="x" * 51),
        "Dial: caller_name",
    ),
    "volume": (lambda: xml.Prosody("x", volume="+6dB"), lambda: xml.Prosody("x", volume="6"), "prosody: volume"),
}


@pytest.mark.parametrize("name", LIMITS)
def test_texts_keep_to_their_limits(name: str) -> None:
    """The last that is allowed is; the first that is not says which argument is wrong."""
    allowed, wrong, who = LIMITS[name]
    assert allowed()
    with pytest.raises(ValueError, match=f"^{who} must be text|^{who} must be '"):
        wrong()


TOGETHER: dict[str, tuple[Callable[[], xml.Element], str]] = {
    "silence-off": (lambda: xml.Wait(min_silence=500, silence=False), "Wait: min_silence needs silence to be 'true'"),
    "silence-missing": (lambda: xml.Wait(min_silence=500), "Wait: min_silence needs silence to be 'true'"),
    "both-tracks": (
        lambda: xml.Stream("wss://b", bidirectional=True, audio_track="both"),
        "Stream: bidirectional needs audio_track to be 'inbound'; it is 'both'",
    ),
    "format-of-a-number": (
        lambda: xml.SayAs("1", interpret_as="cardinal", format="mdy"),
        "say-as: format needs interpret_as to be 'date'; it is 'cardinal'",
    ),
    "agent-without-a-stream": (
        lambda: xml.MultiPartyCall("a", role="Agent", ai_agent_stream_service_url="wss://b"),
        "MultiPartyCall: ai_agent_stream_service_url needs role to be 'ai-agent'; it is 'Agent'",
    ),
    "prosody-of-nothing": (lambda: xml.Prosody("x"), "prosody: one of volume, rate or pitch is missing"),
    "input-to-nowhere": (lambda: xml.GetInput(action=None), "GetInput: action is missing"),  # type: ignore[arg-type]
}


@pytest.mark.parametrize("name", TOGETHER)
def test_attributes_that_do_not_go_together_are_refused(name: str) -> None:
    """The service would ignore one of them, or the whole document."""
    make, said = TOGETHER[name]
    with pytest.raises((ValueError, TypeError), match=f"^{said}"):
        make()


def test_attributes_that_go_together_are_fine() -> None:
    """Defaults count, and what is switched off needs nothing."""
    assert xml.Wait(min_silence=500, silence=True)
    assert xml.Stream("wss://b", bidirectional=True)
    assert xml.Stream("wss://b", bidirectional=True, audio_track="inbound")
    assert xml.Stream("wss://b", bidirectional=False, audio_track="both")
    assert xml.MultiPartyCall("a", role="AI-Agent", ai_agent_stream_service_url="wss://b")


@pytest.mark.parametrize("character", ["\0", "\x08", "\x0b", "\x1f", "\ud800", "\ufffe", "\uffff"], ids=ascii)
def test_what_xml_cannot_hold_is_refused(character: str) -> None:
    """No escape exists for these; a reader would give up on the whole document."""
    code = f"U\\+{ord(character):04X}"
    with pytest.raises(ValueError, match=rf"^Speak: text has {code} at 2,"):
        xml.Speak(f"ab{character}")
    with pytest.raises(ValueError, match=rf"^Record: action has {code} at 0,"):
        xml.Record(action=character)
    with pytest.raises(ValueError, match=rf"^GetInput: hints has {code} at 2,"):
        xml.GetInput(action="u", hints=["a", character])


def test_what_looks_like_xml_stays_text() -> None:
    """Nobody can write an element of their own into an answer."""
    hostile = "</Speak><Hangup/><Speak>"
    assert str(xml.Speak(hostile)) == "<Speak>&lt;/Speak&gt;&lt;Hangup/&gt;&lt;Speak&gt;</Speak>"
    assert str(xml.Record(action='"/><Hangup a="')) == '<Record action="&quot;/&gt;&lt;Hangup a=&quot;"/>'
    assert str(xml.Speak("]]>&#0;")) == "<Speak>]]&gt;&amp;#0;</Speak>"


def test_white_space_survives_a_reader() -> None:
    """Line ends in text, and any white space in attributes, are escaped where a reader would change them."""
    assert str(xml.Message("a\r\nb\tc")) == "<Message>a&#13;\nb\tc</Message>"
    assert str(xml.Sub("x", alias="a\r\n\tb")) == '<sub alias="a&#13;&#10;&#9;b">x</sub>'


def test_a_password_does_not_show() -> None:
    """Answers are logged."""
    user = xml.User("sip:a@b", sip_auth_password="s3cret-word")
    assert "s3cret" not in repr(user)
    assert "s3cret" not in repr(xml.Response(xml.Dial(user)))
    assert "s3cret" in str(user)
    with pytest.raises(ValueError) as error:
        xml.User("sip:a@b", sip_auth_password="s3cret")
    assert "s3cret" not in str(error.value)


def test_a_document_that_is_too_large_is_refused() -> None:
    """The service takes 100 kB, in UTF-8; the message says how far it is over."""
    filled = xml.Response(*[xml.Speak("é" * 1000)] * 50)
    room = 102_400 - len(bytes(filled)) - len("<Speak></Speak>")
    assert len(bytes(filled.add(xml.Speak("x" * room)))) == 102_400
    with pytest.raises(ValueError, match=r"^Response: it is 102401 bytes of XML; 102400 are accepted\.$"):
        filled.add(xml.Speak("x" * (room + 1)))


def test_elements_cannot_be_changed() -> None:
    """An element that was checked stays as it was."""
    speak: Any = xml.Speak("Hello", voice="WOMAN")
    for name in ("content", "text", "attributes", "voice", "anything"):
        with pytest.raises(AttributeError):
            setattr(speak, name, "x")
    speak.attributes["voice"] = "MAN"
    assert speak.attributes == {"voice": "WOMAN"}


def test_documented_example() -> None:
    """As in the description of the format."""
    response = xml.Response(
        xml.GetDigits(xml.Speak("Press one."), action="https://app.example.test/menu", num_digits=1),
        xml.Hangup(),
    )
    assert str(response) == (
        '<Response><GetDigits action="https://app.example.test/menu" numDigits="1">'
        "<Speak>Press one.</Speak></GetDigits><Hangup/></Response>"
    )
    assert re.fullmatch("[a-z]+/xml", xml.MEDIA_TYPE)
