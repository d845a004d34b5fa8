"""Checked by mypy and pyright, never run: what a caller's type checker knows of XML elements and tokens."""

from __future__ import annotations

from typing import assert_type

from plivo_client import AccessToken, xml


def nested(name: str | None, sent: bool | None) -> None:
    response = xml.Response(xml.Speak("Hello", xml.Break(time="1s"), voice="Polly.Amy"), xml.Hangup(reason="busy"))
    assert_type(response.add(xml.Dial(xml.Number("1"), caller_name=name)), xml.Response)
    assert_type(response.content, tuple[xml.ResponseContent, ...])
    assert_type(response.to_xml(), str)
    assert_type(bytes(response), bytes)
    assert_type(response.attributes, dict[str, str])
    xml.GetInput(action="u", hints=["yes", "no"], digit_end_timeout="auto", log=sent)
    xml.User("sip:a@b", sip_headers={"Id": "1"})
    xml.MultiPartyCall("a", role="agent")


def refused() -> None:
    xml.Response("Hello")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    xml.Response(xml.Number("1"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    xml.Dial(xml.Speak("x"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    xml.Hangup(reason="later")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    xml.Hangup("x")  # type: ignore[call-arg, arg-type]  # pyright: ignore[reportCallIssue]
    xml.GetInput()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    xml.Response().add(xml.Break())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def tokens() -> None:
    assert_type(AccessToken("i", "k", "s", lifetime=300, incoming_allow=True).to_jwt(), str)
    AccessToken("i", "k", "s", lifetime="300")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
