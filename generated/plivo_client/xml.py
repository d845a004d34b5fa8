# Generated from the document. Do not edit: change the spec, then `make generate`.
"""What a call does next, or the reply to a message, as XML.

Elements are immutable and checked when they are made; `str` gives the XML.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, Literal, TypeAlias

from ._runtime import xml as engine
from ._runtime import xml_declaration as declare
from ._runtime import xml_value as value
from ._runtime.xml import Element

__all__ = (
    "Break",
    "Conference",
    "DTMF",
    "Dial",
    "DialContent",
    "Element",
    "Emphasis",
    "EmphasisContent",
    "GetDigits",
    "GetDigitsContent",
    "GetInput",
    "GetInputContent",
    "Hangup",
    "Lang",
    "LangContent",
    "MEDIA_TYPE",
    "Message",
    "MultiPartyCall",
    "Number",
    "P",
    "PContent",
    "Phoneme",
    "Play",
    "PreAnswer",
    "PreAnswerContent",
    "Prosody",
    "ProsodyContent",
    "Record",
    "Redirect",
    "Response",
    "ResponseContent",
    "S",
    "SContent",
    "SayAs",
    "Speak",
    "SpeakContent",
    "Stream",
    "Sub",
    "User",
    "W",
    "WContent",
    "Wait",
)

MEDIA_TYPE: Final = "application/xml"
"""What to send the XML as."""


class Response(engine.Container["ResponseContent"]):
    """What the call does next, from top to bottom. It ends when nothing is left to do, so an
    empty one hangs up. In reply to a message it holds nothing but `Message` elements, and
    an empty one sends nothing.
    """

    __slots__ = ()

    declared = declare.Declaration(
        "Response",
        children=(
            "Conference",
            "Dial",
            "DTMF",
            "GetDigits",
            "GetInput",
            "Hangup",
            "Message",
            "MultiPartyCall",
            "Play",
            "PreAnswer",
            "Record",
            "Redirect",
            "Speak",
            "Stream",
            "Wait",
        ),
        limit=102400,
    )

    def __init__(self, *content: ResponseContent) -> None:
        Element.__init__(self, content, {})


class Speak(engine.Container["SpeakContent"]):
    """Say a text. With an Amazon Polly voice it may be marked up with SSML, whose elements
    stand between the pieces of the text.

    Args:
        *content: What to say; at most 3000 characters.
        voice: Who speaks. Those of Amazon Polly are `Polly.` and a name, such as
            `Polly.Joanna`. Default: "WOMAN".
        language: Language of the text. The voices WOMAN and MAN know da-DK, nl-NL, en-AU,
            en-GB, en-US, fr-FR, fr-CA, de-DE, it-IT, pl-PL, pt-PT, pt-BR, ru-RU, es-ES,
            es-US and sv-SE, though not each of them all. Default: "en-US".
        loop: How often to say it; 0 is without end. Default: 1.
    """

    __slots__ = ()

    declared = declare.Declaration(
        "Speak",
        attributes=(
            declare.Attribute(
                "voice",
                (
                    value.Words("WOMAN", "MAN"),
                    value.Text(pattern="Polly\\..+"),
                ),
            ),
            declare.Attribute("language", (value.Text(),)),
            declare.Attribute("loop", (value.Whole(minimum=0),)),
        ),
        text=value.Text(maximum=3000),
        children=(
            "break",
            "emphasis",
            "lang",
            "p",
            "phoneme",
            "prosody",
            "s",
            "say-as",
            "sub",
            "w",
        ),
        children_need=(declare.Need("voice", value.Text(pattern="Polly\\..+")),),
    )

    def __init__(
        self,
        *content: SpeakContent,
        voice: Literal["WOMAN", "MAN"] | str | None = None,
        language: str | None = None,
        loop: int | None = None,
    ) -> None:
        Element.__init__(self, content, {"voice": voice, "language": language, "loop": loop})


class Play(Element):
    """Play a sound file.

    Args:
        url: URL of an MP3 or WAV file of at most 10 MB, over HTTPS.
        loop: How often to play it; 0 is without end. Default: 1.
    """

    __slots__ = ()

    declared = declare.Declaration(
        "Play",
        attributes=(declare.Attribute("loop", (value.Whole(minimum=0),)),),
        text=value.Text(minimum=1),
        text_name="url",
    )

    def __init__(self, url: str, /, *, loop: int | None = None) -> None:
        Element.__init__(self, (url,), {"loop": loop})


class DTMF(Element):
    """Press keys.

    Args:
        digits: The keys; `w` waits for half a second, `W` for a second.
        async_: Whether the next element follows at once. Default: True.
    """

    __slots__ = ()

    declared = declare.Declaration(
        "DTMF",
        attributes=(declare.Attribute("async_", (value.Flag(),), wire="async"),),
        text=value.Text(pattern="[0-9*#wW]+"),
        text_name="digits",
    )

    def __init__(self, digits: str, /, *, async_: bool | None = None) -> None:
        Element.__init__(self, (digits,), {"async_": async_})


class GetDigits(engine.Container["GetDigitsContent"]):
    """Ask for keys, and send what was typed to `action`. What stands in it is played
    meanwhile.

    Args:
        action: URL that the digits are sent to.
        method: HTTP method of the request. Default: "POST".
        timeout: Seconds to wait for the first key. Default: 5.
        digit_timeout: Seconds to wait for each further key. Default: 2.
        num_digits: How many digits end the input. Default: 99.
        finish_on_key: The key that ends the input; `none` or nothing for no key. Default:
            "#".
        retries: How often to ask again. Default: 1.
        redirect: Whether the answer of `action` replaces the rest of the document. If not,
            `action` is requested all the same, its answer is ignored and the next element
            follows. Default: True.
        play_beep: Whether a beep follows the prompt. Default: False.
        valid_digits: Keys that count. Default: "1234567890*#".
        invalid_digits_sound: URL of a sound to play after another key.
        log: Whether the digits are logged. Default: True.
    """

    __slots__ = ()

    declared = declare.Declaration(
        "GetDigits",
        attributes=(
            declare.Attribute("action", (value.Text(),)),
            declare.Attribute("method", (value.Words("GET", "POST"),)),
            declare.Attribute("timeout", (value.Whole(minimum=0),)),
            declare.Attribute("digit_timeout", (value.Whole(minimum=0),), wire="digitTimeout"),
            declare.Attribute("num_digits", (value.Whole(minimum=1),), wire="numDigits"),
            declare.Attribute(
                "finish_on_key", (value.Text(pattern="([0-9*#]|none)?"),), wire="finishOnKey"
            ),
            declare.Attribute("retries", (value.Whole(minimum=0),)),
            declare.Attribute("redirect", (value.Flag(),)),
            declare.Attribute("play_beep", (value.Flag(),), wire="playBeep"),
            declare.Attribute(
                "valid_digits", (value.Text(pattern="[0-9*#]+"),), wire="validDigits"
            ),
            declare.Attribute("invalid_digits_sound", (value.Text(),), wire="invalidDigitsSound"),
            declare.Attribute("log", (value.Flag(),)),
        ),
        children=(
            "Speak",
            "Play",
            "Wait",
        ),
    )

    def __init__(
        self,
        *content: GetDigitsContent,
        action: str | None = None,
        method: Literal["GET", "POST"] | None = None,
        timeout: int | None = None,
        digit_timeout: int | None = None,
        num_digits: int | None = None,
        finish_on_key: str | None = None,
        retries: int | None = None,
        redirect: bool | None = None,
        play_beep: bool | None = None,
        valid_digits: str | None = None,
        invalid_digits_sound: str | None = None,
        log: bool | None = None,
    ) -> None:
        Element.__init__(
            self,
            content,
            {
                "action": action,
                "method": method,
                "timeout": timeout,
                "digit_timeout": digit_timeout,
                "num_digits": num_digits,
                "finish_on_key": finish_on_key,
                "retries": retries,
                "redirect": redirect,
                "play_beep": play_beep,
                "valid_digits": valid_digits,
                "invalid_digits_sound": invalid_digits_sound,
                "log": log,
            },
        )


class GetInput(engine.Container["GetInputContent"]):
    """Ask for keys or speech, and send the input to `action`. What stands in it is played
    meanwhile.

    Args:
        action: URL that the input is sent to.
        method: HTTP method of the request. Default: "POST".
        input_type: Keys, speech, or what comes first.
        execution_timeout: Seconds to wait for input. Default: 15.
        digit_end_timeout: Seconds to wait for each further key. Default: "auto".
        speech_end_timeout: Seconds of silence that end speech. Default: "auto".
        finish_on_key: The key that ends the input; `none` or nothing for no key. Default:
            "#".
        num_digits: How many digits end the input. Default: 32.
        speech_model: The model that speech is recognized with. Default: "default".
        hints: Phrases to listen for: at most 500 of at most 100 characters, together at
            most 10000.
        language: Language of the speech. Default: "en-US".
        interim_speech_results_callback: URL that is told what is heard while it is said.
        interim_speech_results_callback_method: HTTP method of the request. Default: "POST".
        log: Whether the input is logged. Default: True.
        redirect: Whether the answer of `action` replaces the rest of the document. If not,
            `action` is requested all the same, its answer is ignored and the next element
            follows. Default: True.
        profanity_filter: Whether profane words are masked. Default: False.
        start_input_timeout: Seconds to wait for input to begin.
        retries: How often to ask. Default: 1.
    """

    __slots__ = ()

    declared = declare.Declaration(
        "GetInput",
        attributes=(
            declare.Attribute("action", (value.Text(minimum=1),), required=True),
            declare.Attribute("method", (value.Words("GET", "POST"),)),
            declare.Attribute(
                "input_type", (value.Words("dtmf", "speech", "dtmf speech"),), wire="inputType"
            ),
            declare.Attribute(
                "execution_timeout", (value.Whole(minimum=5, maximum=60),), wire="executionTimeout"
            ),
            declare.Attribute(
                "digit_end_timeout",
                (
                    value.Whole(minimum=2, maximum=10),
                    value.Words("auto"),
                ),
                wire="digitEndTimeout",
            ),
            declare.Attribute(
                "speech_end_timeout",
                (
                    value.Whole(minimum=2, maximum=10),
                    value.Words("auto"),
                ),
                wire="speechEndTimeout",
            ),
            declare.Attribute(
                "finish_on_key", (value.Text(pattern="([0-9*#]|none)?"),), wire="finishOnKey"
            ),
            declare.Attribute(
                "num_digits", (value.Whole(minimum=1, maximum=32),), wire="numDigits"
            ),
            declare.Attribute(
                "speech_model",
                (value.Words("default", "command_and_search", "phone_call"),),
                wire="speechModel",
            ),
            declare.Attribute(
                "hints",
                (value.Text(maximum=10000, pattern="[^,]{0,100}(,[^,]{0,100}){0,499}"),),
                separator=",",
            ),
            declare.Attribute("language", (value.Text(),)),
            declare.Attribute(
                "interim_speech_results_callback",
                (value.Text(),),
                wire="interimSpeechResultsCallback",
            ),
            declare.Attribute(
                "interim_speech_results_callback_method",
                (value.Words("GET", "POST"),),
                wire="interimSpeechResultsCallbackMethod",
            ),
            declare.Attribute("log", (value.Flag(),)),
            declare.Attribute("redirect", (value.Flag(),)),
            declare.Attribute("profanity_filter", (value.Flag(),), wire="profanityFilter"),
            declare.Attribute(
                "start_input_timeout", (value.Whole(minimum=0),), wire="startInputTimeout"
            ),
            declare.Attribute("retries", (value.Whole(minimum=0),)),
        ),
        children=(
            "Speak",
            "Play",
            "Wait",
        ),
    )

    def __init__(
        self,
        *content: GetInputContent,
        action: str,
        method: Literal["GET", "POST"] | None = None,
        input_type: Literal["dtmf", "speech", "dtmf speech"] | None = None,
        execution_timeout: int | None = None,
        digit_end_timeout: int | Literal["auto"] | None = None,
        speech_end_timeout: int | Literal["auto"] | None = None,
        finish_on_key: str | None = None,
        num_digits: int | None = None,
        speech_model: Literal["default", "command_and_search", "phone_call"] | None = None,
        hints: str | Sequence[str] | None = None,
        language: str | None = None,
        interim_speech_results_callback: str | None = None,
        interim_speech_results_callback_method: Literal["GET", "POST"] | None = None,
        log: bool | None = None,
        redirect: bool | None = None,
        profanity_filter: bool | None = None,
        start_input_timeout: int | None = None,
        retries: int | None = None,
    ) -> None:
        Element.__init__(
            self,
            content,
            {
                "action": action,
                "method": method,
                "input_type": input_type,
                "execution_timeout": execution_timeout,
                "digit_end_timeout": digit_end_timeout,
                "speech_end_timeout": speech_end_timeout,
                "finish_on_key": finish_on_key,
                "num_digits": num_digits,
                "speech_model": speech_model,
                "hints": hints,
                "language": language,
                "interim_speech_results_callback": interim_speech_results_callback,
                "interim_speech_results_callback_method": interim_speech_results_callback_method,
                "log": log,
                "redirect": redirect,
                "profanity_filter": profanity_filter,
                "start_input_timeout": start_input_timeout,
                "retries": retries,
            },
        )


class Dial(engine.Container["DialContent"]):
    """Call numbers or endpoints, all at once, and connect the first that answers.

    Args:
        action: URL that is requested when the called leg has ended.
        method: HTTP method of the request. Default: "POST".
        hangup_on_star: Whether the caller's `*` ends the called leg. Default: False.
        time_limit: Seconds the called leg may last. Default: 14400.
        timeout: Seconds to let it ring; as long as the carrier does if not given.
        caller_id: The number that is shown.
        caller_name: The name that is shown; at most 50 characters.
        confirm_sound: URL of XML that is played to who answers before they are connected.
        confirm_key: The key that they have to press to be connected.
        confirm_timeout: Seconds they have to press it.
        dial_music: URL of XML that is played to the caller meanwhile, or `real` for the
            tone of the called network.
        callback_url: URL that is told what happens: answered, connected, digits, ended.
        callback_method: HTTP method of the request. Default: "POST".
        redirect: Whether the answer of `action` replaces the rest of the document. If not,
            `action` is requested all the same, its answer is ignored and the next element
            follows. Default: True.
        digits_match: Digits of the caller that are told to `callbackUrl`.
        digits_match_b_leg: Digits of the called that are told to `callbackUrl`.
        sip_headers: SIP headers to send along, by name without `X-PH-`.
        call_type: How to call. Default: "voice".
    """

    __slots__ = ()

    declared = declare.Declaration(
        "Dial",
        attributes=(
            declare.Attribute("action", (value.Text(),)),
            declare.Attribute("method", (value.Words("GET", "POST"),)),
            declare.Attribute("hangup_on_star", (value.Flag(),), wire="hangupOnStar"),
            declare.Attribute("time_limit", (value.Whole(minimum=0),), wire="timeLimit"),
            declare.Attribute("timeout", (value.Whole(minimum=0),)),
            declare.Attribute("caller_id", (value.Text(),), wire="callerId"),
            declare.Attribute("caller_name", (value.Text(maximum=50),), wire="callerName"),
            declare.Attribute("confirm_sound", (value.Text(),), wire="confirmSound"),
            declare.Attribute("confirm_key", (value.Text(),), wire="confirmKey"),
            declare.Attribute("confirm_timeout", (value.Whole(minimum=0),), wire="confirmTimeout"),
            declare.Attribute("dial_music", (value.Text(),), wire="dialMusic"),
            declare.Attribute("callback_url", (value.Text(),), wire="callbackUrl"),
            declare.Attribute(
                "callback_method", (value.Words("GET", "POST"),), wire="callbackMethod"
            ),
            declare.Attribute("redirect", (value.Flag(),)),
            declare.Attribute("digits_match", (value.Text(),), wire="digitsMatch", separator=","),
            declare.Attribute(
                "digits_match_b_leg", (value.Text(),), wire="digitsMatchBLeg", separator=","
            ),
            declare.Attribute(
                "sip_headers", (value.Text(),), wire="sipHeaders", separator=",", pairs="="
            ),
            declare.Attribute("call_type", (value.Words("voice", "whatsapp"),), wire="callType"),
        ),
        children=(
            "Number",
            "User",
        ),
        min_children=1,
    )

    def __init__(
        self,
        *content: DialContent,
        action: str | None = None,
        method: Literal["GET", "POST"] | None = None,
        hangup_on_star: bool | None = None,
        time_limit: int | None = None,
        timeout: int | None = None,
        caller_id: str | None = None,
        caller_name: str | None = None,
        confirm_sound: str | None = None,
        confirm_key: str | None = None,
        confirm_timeout: int | None = None,
        dial_music: str | None = None,
        callback_url: str | None = None,
        callback_method: Literal["GET", "POST"] | None = None,
        redirect: bool | None = None,
        digits_match: str | Sequence[str] | None = None,
        digits_match_b_leg: str | Sequence[str] | None = None,
        sip_headers: str | Sequence[str] | Mapping[str, str] | None = None,
        call_type: Literal["voice", "whatsapp"] | None = None,
    ) -> None:
        Element.__init__(
            self,
            content,
            {
                "action": action,
                "method": method,
                "hangup_on_star": hangup_on_star,
                "time_limit": time_limit,
                "timeout": timeout,
                "caller_id": caller_id,
                "caller_name": caller_name,
                "confirm_sound": confirm_sound,
                "confirm_key": confirm_key,
                "confirm_timeout": confirm_timeout,
                "dial_music": dial_music,
                "callback_url": callback_url,
                "callback_method": callback_method,
                "redirect": redirect,
                "digits_match": digits_match,
                "digits_match_b_leg": digits_match_b_leg,
                "sip_headers": sip_headers,
                "call_type": call_type,
            },
        )


class Number(Element):
    """A phone number to call.

    Args:
        number: The number, in E.164 form.
        send_digits: Keys to press once it answers; `w` waits for half a second.
        send_on_preanswer: Whether to press them before it answers. Default: False.
        send_digits_mode: How they are sent.
        sip_headers: SIP headers to send along, by name without `X-PH-`.
    """

    __slots__ = ()

    declared = declare.Declaration(
        "Number",
        attributes=(
            declare.Attribute("send_digits", (value.Text(),), wire="sendDigits"),
            declare.Attribute("send_on_preanswer", (value.Flag(),), wire="sendOnPreanswer"),
            declare.Attribute("send_digits_mode", (value.Words("rfc2833"),), wire="sendDigitsMode"),
            declare.Attribute(
                "sip_headers", (value.Text(),), wire="sipHeaders", separator=",", pairs="="
            ),
        ),
        text=value.Text(minimum=1),
        text_name="number",
    )

    def __init__(
        self,
        number: str,
        /,
        *,
        send_digits: str | None = None,
        send_on_preanswer: bool | None = None,
        send_digits_mode: Literal["rfc2833"] | None = None,
        sip_headers: str | Sequence[str] | Mapping[str, str] | None = None,
    ) -> None:
        Element.__init__(
            self,
            (number,),
            {
                "send_digits": send_digits,
                "send_on_preanswer": send_on_preanswer,
                "send_digits_mode": send_digits_mode,
                "sip_headers": sip_headers,
            },
        )


class User(Element):
    """A SIP endpoint to call.

    Args:
        uri: Its SIP URI.
        send_digits: Keys to press once it answers; `w` waits for half a second. Uncertain:
            the API's documentation does not confirm it.
        send_on_preanswer: Whether to press them before it answers. Default: False.
            Uncertain: the API's documentation does not confirm it.
        sip_headers: SIP headers to send along, by name without `X-PH-`.
        sip_auth_username: User name for an endpoint elsewhere.
        sip_auth_password: Its password.
    """

    __slots__ = ()

    declared = declare.Declaration(
        "User",
        attributes=(
            declare.Attribute("send_digits", (value.Text(),), wire="sendDigits"),
            declare.Attribute("send_on_preanswer", (value.Flag(),), wire="sendOnPreanswer"),
            declare.Attribute(
                "sip_headers", (value.Text(),), wire="sipHeaders", separator=",", pairs="="
            ),
            declare.Attribute("sip_auth_username", (value.Text(),), wire="sipAuthUsername"),
            declare.Attribute(
                "sip_auth_password",
                (value.Text(minimum=8, maximum=128),),
                wire="sipAuthPassword",
                secret=True,
            ),
        ),
        text=value.Text(pattern="sips?:.+"),
        text_name="uri",
    )

    def __init__(
        self,
        uri: str,
        /,
        *,
        send_digits: str | None = None,
        send_on_preanswer: bool | None = None,
        sip_headers: str | Sequence[str] | Mapping[str, str] | None = None,
        sip_auth_username: str | None = None,
        sip_auth_password: str | None = None,
    ) -> None:
        Element.__init__(
            self,
            (uri,),
            {
                "send_digits": send_digits,
                "send_on_preanswer": send_on_preanswer,
                "sip_headers": sip_headers,
                "sip_auth_username": sip_auth_username,
                "sip_auth_password": sip_auth_password,
            },
        )


class Redirect(Element):
    """Go on with another document.

    Args:
        url: URL that answers with it.
        method: HTTP method of the request. Default: "POST".
    """

    __slots__ = ()

    declared = declare.Declaration(
        "Redirect",
        attributes=(declare.Attribute("method", (value.Words("GET", "POST"),)),),
        text=value.Text(minimum=1),
        text_name="url",
    )

    def __init__(self, url: str, /, *, method: Literal["GET", "POST"] | None = None) -> None:
        Element.__init__(self, (url,), {"method": method})


class Hangup(Element):
    """End the call.

    Args:
        reason: What the caller is told.
        schedule: Seconds from now at which to end it; the next element follows.
    """

    __slots__ = ()

    declared = declare.Declaration(
        "Hangup",
        attributes=(
            declare.Attribute("reason", (value.Words("rejected", "busy"),)),
            declare.Attribute("schedule", (value.Whole(minimum=0),)),
        ),
    )

    def __init__(
        self, *, reason: Literal["rejected", "busy"] | None = None, schedule: int | None = None
    ) -> None:
        Element.__init__(self, (), {"reason": reason, "schedule": schedule})


class Wait(Element):
    """Do nothing for a while.

    Args:
        length: Seconds. Default: 1.
        silence: Whether to wait no longer than until it is silent. Default: False.
        min_silence: Milliseconds that it has to be silent. Only with `silence`.
        beep: Whether to wait no longer than until a beep is heard, such as that of an
            answering machine. Text tells what a beep is:
            `duration=300,inter_silence=50,intra_silence=500,threshold=256`.
    """

    __slots__ = ()

    declared = declare.Declaration(
        "Wait",
        attributes=(
            declare.Attribute("length", (value.Whole(minimum=0),)),
            declare.Attribute("silence", (value.Flag(),)),
            declare.Attribute(
                "min_silence",
                (value.Whole(minimum=0),),
                wire="minSilence",
                needs=(declare.Need("silence", value.Words("true")),),
            ),
            declare.Attribute(
                "beep",
                (
                    value.Flag(),
                    value.Text(pattern="[a-z_]+=[0-9]+(,[a-z_]+=[0-9]+)*"),
                ),
            ),
        ),
    )

    def __init__(
        self,
        *,
        length: int | None = None,
        silence: bool | None = None,
        min_silence: int | None = None,
        beep: bool | str | None = None,
    ) -> None:
        Element.__init__(
            self,
            (),
            {"length": length, "silence": silence, "min_silence": min_silence, "beep": beep},
        )


class PreAnswer(engine.Container["PreAnswerContent"]):
    """What to do before the call is answered, for less than 30 seconds; it is not charged."""

    __slots__ = ()

    declared = declare.Declaration(
        "PreAnswer",
        children=(
            "Speak",
            "Play",
            "Wait",
            "GetDigits",
            "Redirect",
            "Message",
            "DTMF",
        ),
    )

    def __init__(self, *content: PreAnswerContent) -> None:
        Element.__init__(self, content, {})


class Record(Element):
    """Record the caller until a key is pressed or nothing is heard; or, with `recordSession`
    or `startOnDialAnswer`, the call while the next elements are done, so let it stand
    before them.

    Args:
        action: URL that is requested when the recording has ended.
        method: HTTP method of the request. Default: "POST".
        file_format: Format of the recording. Default: "mp3".
        redirect: Whether the answer of `action` replaces the rest of the document. If not,
            `action` is requested all the same, its answer is ignored and the next element
            follows. Default: True.
        timeout: Seconds of silence that end it. Default: 15.
        max_length: Seconds it may last. Default: 60.
        play_beep: Whether a beep comes first. Default: True.
        finish_on_key: Keys that end it; `none` for no key. Default: "#".
        record_session: Whether to record the whole call. Default: False.
        start_on_dial_answer: Whether to record from when a `Dial` that follows is answered.
            Default: False.
        record_channel_type: One channel, or one for each side. Default: "stereo".
        transcription_type: How the recording is transcribed: by machine, by machine and
            people, or by people. Without it, it is not.
        transcription_url: URL that the transcription is sent to.
        transcription_method: HTTP method of the request. Default: "POST".
        transcription_report_type: How much the transcription tells. Default: "compact".
            Uncertain: the API's documentation does not confirm it.
        callback_url: URL that is told when the file is there.
        callback_method: HTTP method of the request. Default: "POST".
    """

    __slots__ = ()

    declared = declare.Declaration(
        "Record",
        attributes=(
            declare.Attribute("action", (value.Text(),)),
            declare.Attribute("method", (value.Words("GET", "POST"),)),
            declare.Attribute("file_format", (value.Words("mp3", "wav"),), wire="fileFormat"),
            declare.Attribute("redirect", (value.Flag(),)),
            declare.Attribute("timeout", (value.Whole(minimum=0),)),
            declare.Attribute("max_length", (value.Whole(minimum=2),), wire="maxLength"),
            declare.Attribute("play_beep", (value.Flag(),), wire="playBeep"),
            declare.Attribute(
                "finish_on_key", (value.Text(pattern="([0-9*#]*|none)"),), wire="finishOnKey"
            ),
            declare.Attribute("record_session", (value.Flag(),), wire="recordSession"),
            declare.Attribute("start_on_dial_answer", (value.Flag(),), wire="startOnDialAnswer"),
            declare.Attribute(
                "record_channel_type", (value.Words("mono", "stereo"),), wire="recordChannelType"
            ),
            declare.Attribute(
                "transcription_type",
                (value.Words("auto", "hybrid", "manual"),),
                wire="transcriptionType",
            ),
            declare.Attribute("transcription_url", (value.Text(),), wire="transcriptionUrl"),
            declare.Attribute(
                "transcription_method", (value.Words("GET", "POST"),), wire="transcriptionMethod"
            ),
            declare.Attribute(
                "transcription_report_type",
                (value.Words("compact", "full"),),
                wire="transcriptionReportType",
            ),
            declare.Attribute("callback_url", (value.Text(),), wire="callbackUrl"),
            declare.Attribute(
                "callback_method", (value.Words("GET", "POST"),), wire="callbackMethod"
            ),
        ),
    )

    def __init__(
        self,
        *,
        action: str | None = None,
        method: Literal["GET", "POST"] | None = None,
        file_format: Literal["mp3", "wav"] | None = None,
        redirect: bool | None = None,
        timeout: int | None = None,
        max_length: int | None = None,
        play_beep: bool | None = None,
        finish_on_key: str | None = None,
        record_session: bool | None = None,
        start_on_dial_answer: bool | None = None,
        record_channel_type: Literal["mono", "stereo"] | None = None,
        transcription_type: Literal["auto", "hybrid", "manual"] | None = None,
        transcription_url: str | None = None,
        transcription_method: Literal["GET", "POST"] | None = None,
        transcription_report_type: Literal["compact", "full"] | None = None,
        callback_url: str | None = None,
        callback_method: Literal["GET", "POST"] | None = None,
    ) -> None:
        Element.__init__(
            self,
            (),
            {
                "action": action,
                "method": method,
                "file_format": file_format,
                "redirect": redirect,
                "timeout": timeout,
                "max_length": max_length,
                "play_beep": play_beep,
                "finish_on_key": finish_on_key,
                "record_session": record_session,
                "start_on_dial_answer": start_on_dial_answer,
                "record_channel_type": record_channel_type,
                "transcription_type": transcription_type,
                "transcription_url": transcription_url,
                "transcription_method": transcription_method,
                "transcription_report_type": transcription_report_type,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )


class Conference(Element):
    """Join a conference. Who names the same room is in the same conference.

    Args:
        name: The room.
        muted: Whether the member cannot be heard. Default: False.
        enter_sound: What is played when a member comes: nothing, one beep, two, or the XML
            of an URL.
        exit_sound: What is played when a member leaves: nothing, one beep, two, or the XML
            of an URL.
        start_conference_on_enter: Whether the conference begins with this member; those
            before wait. Default: True.
        end_conference_on_exit: Whether the conference ends with this member. Default:
            False.
        stay_alone: Whether the member may be the only one. Default: True.
        wait_sound: URL of XML that is played until the conference begins.
        max_members: How many there may be. Default: 20.
        record: Whether to record it. Default: False.
        record_file_format: Format of the recording. Default: "mp3".
        record_when_alone: Whether to record while there is one member only. Uncertain: the
            API's documentation does not confirm it.
        time_limit: Seconds it may last. Default: 86400.
        hangup_on_star: Whether the member leaves with `*`. Default: False.
        action: URL that is requested when the member has left.
        method: HTTP method of the request. Default: "POST".
        callback_url: URL that is told what happens in the conference.
        callback_method: HTTP method of the request. Default: "POST".
        digits_match: Digits of the member that are told to `callbackUrl`.
        floor_event: Whether `callbackUrl` is told when the member takes the floor. Default:
            False.
        redirect: Whether the answer of `action` replaces the rest of the document. If not,
            `action` is requested all the same, its answer is ignored and the next element
            follows. Default: True.
        relay_dtmf: Whether the others hear the member's keys. Default: True.
        send_digits: Keys to press on entering. Uncertain: the API's documentation does not
            confirm it.
        transcription_type: How the recording is transcribed: by machine, by machine and
            people, or by people. Without it, it is not.
        transcription_url: URL that the transcription is sent to.
        transcription_method: HTTP method of the request. Default: "POST".
        beep: Beeps when members come and leave. Uncertain: the API's documentation does not
            confirm it.
    """

    __slots__ = ()

    declared = declare.Declaration(
        "Conference",
        attributes=(
            declare.Attribute("muted", (value.Flag(),)),
            declare.Attribute(
                "enter_sound",
                (
                    value.Words("", "beep:1", "beep:2"),
                    value.Text(pattern="https?://.+"),
                ),
                wire="enterSound",
            ),
            declare.Attribute(
                "exit_sound",
                (
                    value.Words("", "beep:1", "beep:2"),
                    value.Text(pattern="https?://.+"),
                ),
                wire="exitSound",
            ),
            declare.Attribute(
                "start_conference_on_enter", (value.Flag(),), wire="startConferenceOnEnter"
            ),
            declare.Attribute(
                "end_conference_on_exit", (value.Flag(),), wire="endConferenceOnExit"
            ),
            declare.Attribute("stay_alone", (value.Flag(),), wire="stayAlone"),
            declare.Attribute("wait_sound", (value.Text(),), wire="waitSound"),
            declare.Attribute(
                "max_members", (value.Whole(minimum=1, maximum=20),), wire="maxMembers"
            ),
            declare.Attribute("record", (value.Flag(),)),
            declare.Attribute(
                "record_file_format", (value.Words("mp3", "wav"),), wire="recordFileFormat"
            ),
            declare.Attribute("record_when_alone", (value.Flag(),), wire="recordWhenAlone"),
            declare.Attribute("time_limit", (value.Whole(minimum=0),), wire="timeLimit"),
            declare.Attribute("hangup_on_star", (value.Flag(),), wire="hangupOnStar"),
            declare.Attribute("action", (value.Text(),)),
            declare.Attribute("method", (value.Words("GET", "POST"),)),
            declare.Attribute("callback_url", (value.Text(),), wire="callbackUrl"),
            declare.Attribute(
                "callback_method", (value.Words("GET", "POST"),), wire="callbackMethod"
            ),
            declare.Attribute("digits_match", (value.Text(),), wire="digitsMatch", separator=","),
            declare.Attribute("floor_event", (value.Flag(),), wire="floorEvent"),
            declare.Attribute("redirect", (value.Flag(),)),
            declare.Attribute("relay_dtmf", (value.Flag(),), wire="relayDTMF"),
            declare.Attribute("send_digits", (value.Text(),), wire="sendDigits"),
            declare.Attribute(
                "transcription_type",
                (value.Words("auto", "hybrid", "manual"),),
                wire="transcriptionType",
            ),
            declare.Attribute("transcription_url", (value.Text(),), wire="transcriptionUrl"),
            declare.Attribute(
                "transcription_method", (value.Words("GET", "POST"),), wire="transcriptionMethod"
            ),
            declare.Attribute("beep", (value.Text(),)),
        ),
        text=value.Text(minimum=1),
        text_name="name",
    )

    def __init__(
        self,
        name: str,
        /,
        *,
        muted: bool | None = None,
        enter_sound: Literal["", "beep:1", "beep:2"] | str | None = None,
        exit_sound: Literal["", "beep:1", "beep:2"] | str | None = None,
        start_conference_on_enter: bool | None = None,
        end_conference_on_exit: bool | None = None,
        stay_alone: bool | None = None,
        wait_sound: str | None = None,
        max_members: int | None = None,
        record: bool | None = None,
        record_file_format: Literal["mp3", "wav"] | None = None,
        record_when_alone: bool | None = None,
        time_limit: int | None = None,
        hangup_on_star: bool | None = None,
        action: str | None = None,
        method: Literal["GET", "POST"] | None = None,
        callback_url: str | None = None,
        callback_method: Literal["GET", "POST"] | None = None,
        digits_match: str | Sequence[str] | None = None,
        floor_event: bool | None = None,
        redirect: bool | None = None,
        relay_dtmf: bool | None = None,
        send_digits: str | None = None,
        transcription_type: Literal["auto", "hybrid", "manual"] | None = None,
        transcription_url: str | None = None,
        transcription_method: Literal["GET", "POST"] | None = None,
        beep: str | None = None,
    ) -> None:
        Element.__init__(
            self,
            (name,),
            {
                "muted": muted,
                "enter_sound": enter_sound,
                "exit_sound": exit_sound,
                "start_conference_on_enter": start_conference_on_enter,
                "end_conference_on_exit": end_conference_on_exit,
                "stay_alone": stay_alone,
                "wait_sound": wait_sound,
                "max_members": max_members,
                "record": record,
                "record_file_format": record_file_format,
                "record_when_alone": record_when_alone,
                "time_limit": time_limit,
                "hangup_on_star": hangup_on_star,
                "action": action,
                "method": method,
                "callback_url": callback_url,
                "callback_method": callback_method,
                "digits_match": digits_match,
                "floor_event": floor_event,
                "redirect": redirect,
                "relay_dtmf": relay_dtmf,
                "send_digits": send_digits,
                "transcription_type": transcription_type,
                "transcription_url": transcription_url,
                "transcription_method": transcription_method,
                "beep": beep,
            },
        )


class MultiPartyCall(Element):
    """Join a multiparty call. Who names the same call is in the same call.

    Args:
        name: The call.
        role: What the participant is.
        max_duration: Seconds the call may last. Default: 14400.
        max_participants: How many there may be. Default: 10.
        record_min_member_count: How many there are when recording begins. Default: 1.
        wait_music_url: URL of XML that is played to those who wait for the start.
        wait_music_method: HTTP method of the request. Default: "GET".
        wait_time: Seconds to wait for the start. Uncertain: the API's documentation does
            not confirm it.
        agent_hold_music_url: URL of XML that agents hear on hold.
        agent_hold_music_method: HTTP method of the request. Default: "GET".
        customer_hold_music_url: URL of XML that customers hear on hold.
        customer_hold_music_method: HTTP method of the request. Default: "GET".
        record: Whether to record the call. Default: False.
        record_participant_track: Whether to record the participant alone. Default: False.
            Uncertain: the API's documentation does not confirm it.
        record_file_format: Format of the recording. Default: "mp3".
        recording_callback_url: URL that is told of the recording.
        recording_callback_method: HTTP method of the request. The default is not known.
            Uncertain: the API's documentation does not confirm it.
        status_callback_events: What `statusCallbackUrl` is told. Default:
            "mpc-state-changes,participant-state-changes".
        status_callback_url: URL that is told what happens.
        status_callback_method: HTTP method of the request. Default: "POST".
        stay_alone: Whether the participant may be the only one. Default: False.
        coach_mode: Whether a supervisor is heard by agents only. Default: True.
        mute: Whether the participant cannot be heard. Default: False.
        hold: Whether the participant is on hold. Default: False.
        start_mpc_on_enter: Whether the call begins with this participant; those before
            wait. Default: True.
        end_mpc_on_exit: Whether the call ends with this participant. Default: False.
        enter_sound: What is played when the participant comes: nothing, one beep, two, or
            the XML of an URL. Default: "beep:1".
        enter_sound_method: HTTP method of the request. Default: "GET".
        exit_sound: What is played when the participant leaves: nothing, one beep, two, or
            the XML of an URL. Default: "beep:2".
        exit_sound_method: HTTP method of the request. Default: "GET".
        on_exit_action_url: URL that is requested when the participant has left.
        on_exit_action_method: HTTP method of the request. Default: "POST".
        relay_dtmf_inputs: Whether the others hear the participant's keys. Default: False.
        start_recording_audio: URL of XML that is played when recording begins.
        start_recording_audio_method: HTTP method of the request. Default: "GET".
        stop_recording_audio: URL of XML that is played when recording ends.
        stop_recording_audio_method: HTTP method of the request. Default: "GET".
        transcript: Whether the recording is transcribed. Default: False. Uncertain: the
            API's documentation does not confirm it.
        transcription_url: URL that the transcription is sent to. Uncertain: the API's
            documentation does not confirm it.
        wait_for_agent: Whether to wait for an agent. Default: False.
        record_coach_voice: Whether a supervisor who coaches is recorded.
        ai_agent_stream_service_url: URL of the WebSocket that is the agent.
        ai_agent_stream_content_type: Encoding and rate of the audio. Default:
            "audio/x-l16;rate=8000".
        ai_agent_stream_sampling_rate: Samples in a second.
        ai_agent_stream_status_callback_url: URL that is told what happens to the stream.
        ai_agent_stream_status_callback_method: HTTP method of the request. Default: "POST".
        ai_agent_stream_extra_headers: Headers to send along.
    """

    __slots__ = ()

    declared = declare.Declaration(
        "MultiPartyCall",
        attributes=(
            declare.Attribute(
                "role",
                (value.Words("Agent", "Supervisor", "Customer", "ai-agent", ignore_case=True),),
                required=True,
            ),
            declare.Attribute(
                "max_duration", (value.Whole(minimum=300, maximum=28800),), wire="maxDuration"
            ),
            declare.Attribute(
                "max_participants", (value.Whole(minimum=2, maximum=10),), wire="maxParticipants"
            ),
            declare.Attribute(
                "record_min_member_count",
                (value.Whole(minimum=1, maximum=2),),
                wire="recordMinMemberCount",
            ),
            declare.Attribute("wait_music_url", (value.Text(),), wire="waitMusicUrl"),
            declare.Attribute(
                "wait_music_method", (value.Words("GET", "POST"),), wire="waitMusicMethod"
            ),
            declare.Attribute("wait_time", (value.Whole(minimum=0),), wire="waitTime"),
            declare.Attribute("agent_hold_music_url", (value.Text(),), wire="agentHoldMusicUrl"),
            declare.Attribute(
                "agent_hold_music_method",
                (value.Words("GET", "POST"),),
                wire="agentHoldMusicMethod",
            ),
            declare.Attribute(
                "customer_hold_music_url", (value.Text(),), wire="customerHoldMusicUrl"
            ),
            declare.Attribute(
                "customer_hold_music_method",
                (value.Words("GET", "POST"),),
                wire="customerHoldMusicMethod",
            ),
            declare.Attribute("record", (value.Flag(),)),
            declare.Attribute(
                "record_participant_track", (value.Flag(),), wire="recordParticipantTrack"
            ),
            declare.Attribute(
                "record_file_format", (value.Words("mp3", "wav"),), wire="recordFileFormat"
            ),
            declare.Attribute(
                "recording_callback_url", (value.Text(),), wire="recordingCallbackUrl"
            ),
            declare.Attribute(
                "recording_callback_method",
                (value.Words("GET", "POST"),),
                wire="recordingCallbackMethod",
            ),
            declare.Attribute(
                "status_callback_events",
                (value.Text(),),
                wire="statusCallbackEvents",
                separator=",",
            ),
            declare.Attribute("status_callback_url", (value.Text(),), wire="statusCallbackUrl"),
            declare.Attribute(
                "status_callback_method", (value.Words("GET", "POST"),), wire="statusCallbackMethod"
            ),
            declare.Attribute("stay_alone", (value.Flag(),), wire="stayAlone"),
            declare.Attribute("coach_mode", (value.Flag(),), wire="coachMode"),
            declare.Attribute("mute", (value.Flag(),)),
            declare.Attribute("hold", (value.Flag(),)),
            declare.Attribute("start_mpc_on_enter", (value.Flag(),), wire="startMpcOnEnter"),
            declare.Attribute("end_mpc_on_exit", (value.Flag(),), wire="endMpcOnExit"),
            declare.Attribute(
                "enter_sound",
                (
                    value.Words("none", "beep:1", "beep:2"),
                    value.Text(pattern="https?://.+"),
                ),
                wire="enterSound",
            ),
            declare.Attribute(
                "enter_sound_method", (value.Words("GET", "POST"),), wire="enterSoundMethod"
            ),
            declare.Attribute(
                "exit_sound",
                (
                    value.Words("none", "beep:1", "beep:2"),
                    value.Text(pattern="https?://.+"),
                ),
                wire="exitSound",
            ),
            declare.Attribute(
                "exit_sound_method", (value.Words("GET", "POST"),), wire="exitSoundMethod"
            ),
            declare.Attribute("on_exit_action_url", (value.Text(),), wire="onExitActionUrl"),
            declare.Attribute(
                "on_exit_action_method", (value.Words("GET", "POST"),), wire="onExitActionMethod"
            ),
            declare.Attribute("relay_dtmf_inputs", (value.Flag(),), wire="relayDTMFInputs"),
            declare.Attribute("start_recording_audio", (value.Text(),), wire="startRecordingAudio"),
            declare.Attribute(
                "start_recording_audio_method",
                (value.Words("GET", "POST"),),
                wire="startRecordingAudioMethod",
            ),
            declare.Attribute("stop_recording_audio", (value.Text(),), wire="stopRecordingAudio"),
            declare.Attribute(
                "stop_recording_audio_method",
                (value.Words("GET", "POST"),),
                wire="stopRecordingAudioMethod",
            ),
            declare.Attribute("transcript", (value.Flag(),)),
            declare.Attribute("transcription_url", (value.Text(),), wire="transcriptionUrl"),
            declare.Attribute("wait_for_agent", (value.Flag(),), wire="waitForAgent"),
            declare.Attribute("record_coach_voice", (value.Flag(),), wire="recordCoachVoice"),
            declare.Attribute(
                "ai_agent_stream_service_url",
                (value.Text(),),
                wire="aiAgentStreamServiceUrl",
                needs=(declare.Need("role", value.Words("ai-agent", ignore_case=True)),),
            ),
            declare.Attribute(
                "ai_agent_stream_content_type",
                (value.Text(),),
                wire="aiAgentStreamContentType",
                needs=(declare.Need("role", value.Words("ai-agent", ignore_case=True)),),
            ),
            declare.Attribute(
                "ai_agent_stream_sampling_rate",
                (value.Whole(minimum=1),),
                wire="aiAgentStreamSamplingRate",
                needs=(declare.Need("role", value.Words("ai-agent", ignore_case=True)),),
            ),
            declare.Attribute(
                "ai_agent_stream_status_callback_url",
                (value.Text(),),
                wire="aiAgentStreamStatusCallbackUrl",
                needs=(declare.Need("role", value.Words("ai-agent", ignore_case=True)),),
            ),
            declare.Attribute(
                "ai_agent_stream_status_callback_method",
                (value.Words("GET", "POST"),),
                wire="aiAgentStreamStatusCallbackMethod",
                needs=(declare.Need("role", value.Words("ai-agent", ignore_case=True)),),
            ),
            declare.Attribute(
                "ai_agent_stream_extra_headers",
                (value.Text(),),
                wire="aiAgentStreamExtraHeaders",
                separator=",",
                pairs="=",
                needs=(declare.Need("role", value.Words("ai-agent", ignore_case=True)),),
            ),
        ),
        text=value.Text(minimum=1),
        text_name="name",
    )

    def __init__(
        self,
        name: str,
        /,
        *,
        role: Literal["Agent", "Supervisor", "Customer", "ai-agent"] | str,
        max_duration: int | None = None,
        max_participants: int | None = None,
        record_min_member_count: int | None = None,
        wait_music_url: str | None = None,
        wait_music_method: Literal["GET", "POST"] | None = None,
        wait_time: int | None = None,
        agent_hold_music_url: str | None = None,
        agent_hold_music_method: Literal["GET", "POST"] | None = None,
        customer_hold_music_url: str | None = None,
        customer_hold_music_method: Literal["GET", "POST"] | None = None,
        record: bool | None = None,
        record_participant_track: bool | None = None,
        record_file_format: Literal["mp3", "wav"] | None = None,
        recording_callback_url: str | None = None,
        recording_callback_method: Literal["GET", "POST"] | None = None,
        status_callback_events: str | Sequence[str] | None = None,
        status_callback_url: str | None = None,
        status_callback_method: Literal["GET", "POST"] | None = None,
        stay_alone: bool | None = None,
        coach_mode: bool | None = None,
        mute: bool | None = None,
        hold: bool | None = None,
        start_mpc_on_enter: bool | None = None,
        end_mpc_on_exit: bool | None = None,
        enter_sound: Literal["none", "beep:1", "beep:2"] | str | None = None,
        enter_sound_method: Literal["GET", "POST"] | None = None,
        exit_sound: Literal["none", "beep:1", "beep:2"] | str | None = None,
        exit_sound_method: Literal["GET", "POST"] | None = None,
        on_exit_action_url: str | None = None,
        on_exit_action_method: Literal["GET", "POST"] | None = None,
        relay_dtmf_inputs: bool | None = None,
        start_recording_audio: str | None = None,
        start_recording_audio_method: Literal["GET", "POST"] | None = None,
        stop_recording_audio: str | None = None,
        stop_recording_audio_method: Literal["GET", "POST"] | None = None,
        transcript: bool | None = None,
        transcription_url: str | None = None,
        wait_for_agent: bool | None = None,
        record_coach_voice: bool | None = None,
        ai_agent_stream_service_url: str | None = None,
        ai_agent_stream_content_type: str | None = None,
        ai_agent_stream_sampling_rate: int | None = None,
        ai_agent_stream_status_callback_url: str | None = None,
        ai_agent_stream_status_callback_method: Literal["GET", "POST"] | None = None,
        ai_agent_stream_extra_headers: str | Sequence[str] | Mapping[str, str] | None = None,
    ) -> None:
        Element.__init__(
            self,
            (name,),
            {
                "role": role,
                "max_duration": max_duration,
                "max_participants": max_participants,
                "record_min_member_count": record_min_member_count,
                "wait_music_url": wait_music_url,
                "wait_music_method": wait_music_method,
                "wait_time": wait_time,
                "agent_hold_music_url": agent_hold_music_url,
                "agent_hold_music_method": agent_hold_music_method,
                "customer_hold_music_url": customer_hold_music_url,
                "customer_hold_music_method": customer_hold_music_method,
                "record": record,
                "record_participant_track": record_participant_track,
                "record_file_format": record_file_format,
                "recording_callback_url": recording_callback_url,
                "recording_callback_method": recording_callback_method,
                "status_callback_events": status_callback_events,
                "status_callback_url": status_callback_url,
                "status_callback_method": status_callback_method,
                "stay_alone": stay_alone,
                "coach_mode": coach_mode,
                "mute": mute,
                "hold": hold,
                "start_mpc_on_enter": start_mpc_on_enter,
                "end_mpc_on_exit": end_mpc_on_exit,
                "enter_sound": enter_sound,
                "enter_sound_method": enter_sound_method,
                "exit_sound": exit_sound,
                "exit_sound_method": exit_sound_method,
                "on_exit_action_url": on_exit_action_url,
                "on_exit_action_method": on_exit_action_method,
                "relay_dtmf_inputs": relay_dtmf_inputs,
                "start_recording_audio": start_recording_audio,
                "start_recording_audio_method": start_recording_audio_method,
                "stop_recording_audio": stop_recording_audio,
                "stop_recording_audio_method": stop_recording_audio_method,
                "transcript": transcript,
                "transcription_url": transcription_url,
                "wait_for_agent": wait_for_agent,
                "record_coach_voice": record_coach_voice,
                "ai_agent_stream_service_url": ai_agent_stream_service_url,
                "ai_agent_stream_content_type": ai_agent_stream_content_type,
                "ai_agent_stream_sampling_rate": ai_agent_stream_sampling_rate,
                "ai_agent_stream_status_callback_url": ai_agent_stream_status_callback_url,
                "ai_agent_stream_status_callback_method": ai_agent_stream_status_callback_method,
                "ai_agent_stream_extra_headers": ai_agent_stream_extra_headers,
            },
        )


class Message(Element):
    """Send a message. It is the only element that may answer a message.

    Args:
        text: What it says.
        src: The number that sends it.
        dst: The numbers it is sent to.
        type: The kind of message: sms.
        callback_url: URL that is told what becomes of it.
        callback_method: HTTP method of the request. Default: "POST".
    """

    __slots__ = ()

    declared = declare.Declaration(
        "Message",
        attributes=(
            declare.Attribute("src", (value.Text(),)),
            declare.Attribute("dst", (value.Text(),), separator="<"),
            declare.Attribute("type", (value.Text(),)),
            declare.Attribute("callback_url", (value.Text(),), wire="callbackUrl"),
            declare.Attribute(
                "callback_method", (value.Words("GET", "POST"),), wire="callbackMethod"
            ),
        ),
        text=value.Text(minimum=1),
        text_name="text",
    )

    def __init__(
        self,
        text: str,
        /,
        *,
        src: str | None = None,
        dst: str | Sequence[str] | None = None,
        type: str | None = None,
        callback_url: str | None = None,
        callback_method: Literal["GET", "POST"] | None = None,
    ) -> None:
        Element.__init__(
            self,
            (text,),
            {
                "src": src,
                "dst": dst,
                "type": type,
                "callback_url": callback_url,
                "callback_method": callback_method,
            },
        )


class Stream(Element):
    """Send the audio of the call over a WebSocket while the next elements are done.

    Args:
        url: URL of the WebSocket; at most 2048 characters.
        bidirectional: Whether audio may come back. Only with the inbound track. Default:
            False.
        audio_track: What to send: what the caller says, what the caller hears, or both.
            Default: "inbound".
        stream_timeout: Seconds it may last. Default: 86400.
        status_callback_url: URL that is told what happens to the stream.
        status_callback_method: HTTP method of the request. Default: "POST".
        content_type: Encoding and rate of the audio. Default: "audio/x-l16;rate=8000".
        extra_headers: Headers to send along; at most 512 bytes.
        keep_call_alive: Whether the next element waits for the stream to end. Default:
            False.
        noise_cancellation: Whether to filter noise. Default: False.
        noise_cancellation_level: How much of it. Default: 85.
    """

    __slots__ = ()

    declared = declare.Declaration(
        "Stream",
        attributes=(
            declare.Attribute(
                "bidirectional",
                (value.Flag(),),
                needs=(declare.Need("audio_track", value.Words("inbound"), absent=True),),
            ),
            declare.Attribute(
                "audio_track", (value.Words("inbound", "outbound", "both"),), wire="audioTrack"
            ),
            declare.Attribute("stream_timeout", (value.Whole(minimum=1),), wire="streamTimeout"),
            declare.Attribute("status_callback_url", (value.Text(),), wire="statusCallbackUrl"),
            declare.Attribute(
                "status_callback_method", (value.Words("GET", "POST"),), wire="statusCallbackMethod"
            ),
            declare.Attribute(
                "content_type",
                (
                    value.Words(
                        "audio/x-l16;rate=8000",
                        "audio/x-l16;rate=16000",
                        "audio/x-l16;rate=24000",
                        "audio/x-mulaw;rate=8000",
                    ),
                ),
                wire="contentType",
            ),
            declare.Attribute(
                "extra_headers",
                (value.Text(maximum=512),),
                wire="extraHeaders",
                separator=",",
                pairs="=",
            ),
            declare.Attribute("keep_call_alive", (value.Flag(),), wire="keepCallAlive"),
            declare.Attribute("noise_cancellation", (value.Flag(),), wire="noiseCancellation"),
            declare.Attribute(
                "noise_cancellation_level",
                (value.Whole(minimum=60, maximum=100),),
                wire="noiseCancellationLevel",
            ),
        ),
        text=value.Text(maximum=2048, pattern="wss://.+"),
        text_name="url",
    )

    def __init__(
        self,
        url: str,
        /,
        *,
        bidirectional: bool | None = None,
        audio_track: Literal["inbound", "outbound", "both"] | None = None,
        stream_timeout: int | None = None,
        status_callback_url: str | None = None,
        status_callback_method: Literal["GET", "POST"] | None = None,
        content_type: Literal[
            "audio/x-l16;rate=8000",
            "audio/x-l16;rate=16000",
            "audio/x-l16;rate=24000",
            "audio/x-mulaw;rate=8000",
        ]
        | None = None,
        extra_headers: str | Sequence[str] | Mapping[str, str] | None = None,
        keep_call_alive: bool | None = None,
        noise_cancellation: bool | None = None,
        noise_cancellation_level: int | None = None,
    ) -> None:
        Element.__init__(
            self,
            (url,),
            {
                "bidirectional": bidirectional,
                "audio_track": audio_track,
                "stream_timeout": stream_timeout,
                "status_callback_url": status_callback_url,
                "status_callback_method": status_callback_method,
                "content_type": content_type,
                "extra_headers": extra_headers,
                "keep_call_alive": keep_call_alive,
                "noise_cancellation": noise_cancellation,
                "noise_cancellation_level": noise_cancellation_level,
            },
        )


class Break(Element):
    """A pause.

    Args:
        strength: How much of a pause. `none` removes one that would be there.
        time: How long, from 1s to 10s or from 1ms to 10000ms.
    """

    __slots__ = ()

    declared = declare.Declaration(
        "break",
        attributes=(
            declare.Attribute(
                "strength", (value.Words("none", "x-weak", "weak", "medium", "strong", "x-strong"),)
            ),
            declare.Attribute(
                "time", (value.Text(pattern="(([1-9]|10)s|([1-9][0-9]{0,3}|10000)ms)"),)
            ),
        ),
    )

    def __init__(
        self,
        *,
        strength: Literal["none", "x-weak", "weak", "medium", "strong", "x-strong"] | None = None,
        time: str | None = None,
    ) -> None:
        Element.__init__(self, (), {"strength": strength, "time": time})


class Emphasis(engine.Container["EmphasisContent"]):
    """Stress words by rate and volume.

    Args:
        *content: What to stress.
        level: How much.
    """

    __slots__ = ()

    declared = declare.Declaration(
        "emphasis",
        attributes=(declare.Attribute("level", (value.Words("strong", "moderate", "reduced"),)),),
        text=value.Text(),
        children=(
            "break",
            "emphasis",
            "lang",
            "phoneme",
            "prosody",
            "say-as",
            "sub",
            "w",
        ),
    )

    def __init__(
        self,
        *content: EmphasisContent,
        level: Literal["strong", "moderate", "reduced"] | None = None,
    ) -> None:
        Element.__init__(self, content, {"level": level})


class Lang(engine.Container["LangContent"]):
    """Words in another language.

    Args:
        *content: What to say in it.
        xml_lang: The language.
    """

    __slots__ = ()

    declared = declare.Declaration(
        "lang",
        attributes=(
            declare.Attribute(
                "xml_lang",
                (
                    value.Words(
                        "arb",
                        "cmn-CN",
                        "da-DK",
                        "nl-NL",
                        "en-AU",
                        "en-GB",
                        "en-IN",
                        "en-US",
                        "en-GB-WLS",
                        "fr-FR",
                        "fr-CA",
                        "de-DE",
                        "hi-IN",
                        "is-IS",
                        "it-IT",
                        "ja-JP",
                        "ko-KR",
                        "nb-NO",
                        "pl-PL",
                        "pt-BR",
                        "pt-PT",
                        "ro-RO",
                        "ru-RU",
                        "es-ES",
                        "es-MX",
                        "es-US",
                        "sv-SE",
                        "tr-TR",
                        "cy-GB",
                    ),
                ),
                wire="xml:lang",
                required=True,
            ),
        ),
        text=value.Text(),
        children=(
            "break",
            "emphasis",
            "lang",
            "p",
            "phoneme",
            "prosody",
            "s",
            "say-as",
            "sub",
            "w",
        ),
    )

    def __init__(
        self,
        *content: LangContent,
        xml_lang: Literal[
            "arb",
            "cmn-CN",
            "da-DK",
            "nl-NL",
            "en-AU",
            "en-GB",
            "en-IN",
            "en-US",
            "en-GB-WLS",
            "fr-FR",
            "fr-CA",
            "de-DE",
            "hi-IN",
            "is-IS",
            "it-IT",
            "ja-JP",
            "ko-KR",
            "nb-NO",
            "pl-PL",
            "pt-BR",
            "pt-PT",
            "ro-RO",
            "ru-RU",
            "es-ES",
            "es-MX",
            "es-US",
            "sv-SE",
            "tr-TR",
            "cy-GB",
        ],
    ) -> None:
        Element.__init__(self, content, {"xml_lang": xml_lang})


class P(engine.Container["PContent"]):
    """A paragraph, with a pause before and after it.

    Args:
        *content: What it says.
    """

    __slots__ = ()

    declared = declare.Declaration(
        "p",
        text=value.Text(),
        children=(
            "break",
            "emphasis",
            "lang",
            "phoneme",
            "prosody",
            "s",
            "say-as",
            "sub",
            "w",
        ),
    )

    def __init__(self, *content: PContent) -> None:
        Element.__init__(self, content, {})


class Phoneme(Element):
    """A word with its pronunciation.

    Args:
        text: The word.
        alphabet: The phonetic alphabet.
        ph: How to pronounce the word.
    """

    __slots__ = ()

    declared = declare.Declaration(
        "phoneme",
        attributes=(
            declare.Attribute("alphabet", (value.Words("ipa", "x-sampa", "x-amazon-pinyin"),)),
            declare.Attribute("ph", (value.Text(minimum=1),), required=True),
        ),
        text=value.Text(),
        text_name="text",
    )

    def __init__(
        self,
        text: str,
        /,
        *,
        ph: str,
        alphabet: Literal["ipa", "x-sampa", "x-amazon-pinyin"] | None = None,
    ) -> None:
        Element.__init__(self, (text,), {"alphabet": alphabet, "ph": ph})


class Prosody(engine.Container["ProsodyContent"]):
    """Change volume, rate or pitch.

    Args:
        *content: What to say that way.
        volume: How loud, by word or in decibels such as `+6dB`.
        rate: How fast, by word or in percent such as `80%`.
        pitch: How high, by word or in percent such as `-10%`.
    """

    __slots__ = ()

    declared = declare.Declaration(
        "prosody",
        attributes=(
            declare.Attribute(
                "volume",
                (
                    value.Words("default", "silent", "x-soft", "soft", "medium", "loud", "x-loud"),
                    value.Text(pattern="[+-][0-9]+(\\.[0-9]+)?dB"),
                ),
            ),
            declare.Attribute(
                "rate",
                (
                    value.Words("x-slow", "slow", "medium", "fast", "x-fast"),
                    value.Text(pattern="[0-9]+(\\.[0-9]+)?%"),
                ),
            ),
            declare.Attribute(
                "pitch",
                (
                    value.Words("default", "x-low", "low", "medium", "high", "x-high"),
                    value.Text(pattern="[+-][0-9]+(\\.[0-9]+)?%"),
                ),
            ),
        ),
        text=value.Text(),
        children=(
            "break",
            "emphasis",
            "lang",
            "p",
            "phoneme",
            "prosody",
            "s",
            "say-as",
            "sub",
            "w",
        ),
        require_any=(
            "volume",
            "rate",
            "pitch",
        ),
    )

    def __init__(
        self,
        *content: ProsodyContent,
        volume: Literal["default", "silent", "x-soft", "soft", "medium", "loud", "x-loud"]
        | str
        | None = None,
        rate: Literal["x-slow", "slow", "medium", "fast", "x-fast"] | str | None = None,
        pitch: Literal["default", "x-low", "low", "medium", "high", "x-high"] | str | None = None,
    ) -> None:
        Element.__init__(self, content, {"volume": volume, "rate": rate, "pitch": pitch})


class S(engine.Container["SContent"]):
    """A sentence, with a pause before and after it.

    Args:
        *content: What it says.
    """

    __slots__ = ()

    declared = declare.Declaration(
        "s",
        text=value.Text(),
        children=(
            "break",
            "emphasis",
            "lang",
            "phoneme",
            "prosody",
            "say-as",
            "sub",
            "w",
        ),
    )

    def __init__(self, *content: SContent) -> None:
        Element.__init__(self, content, {})


class SayAs(Element):
    """Say how something is to be read.

    Args:
        text: What to read.
        interpret_as: What it is.
        format: The order of day, month and year in a date.
    """

    __slots__ = ()

    declared = declare.Declaration(
        "say-as",
        attributes=(
            declare.Attribute(
                "interpret_as",
                (
                    value.Words(
                        "characters",
                        "spell-out",
                        "cardinal",
                        "number",
                        "ordinal",
                        "digits",
                        "fraction",
                        "unit",
                        "date",
                        "time",
                        "address",
                        "expletive",
                        "telephone",
                    ),
                ),
                wire="interpret-as",
                required=True,
            ),
            declare.Attribute(
                "format",
                (
                    value.Words(
                        "mdy", "dmy", "ymd", "md", "dm", "ym", "my", "d", "m", "y", "yyyymmdd"
                    ),
                ),
                needs=(declare.Need("interpret_as", value.Words("date")),),
            ),
        ),
        text=value.Text(),
        text_name="text",
    )

    def __init__(
        self,
        text: str,
        /,
        *,
        interpret_as: Literal[
            "characters",
            "spell-out",
            "cardinal",
            "number",
            "ordinal",
            "digits",
            "fraction",
            "unit",
            "date",
            "time",
            "address",
            "expletive",
            "telephone",
        ],
        format: Literal["mdy", "dmy", "ymd", "md", "dm", "ym", "my", "d", "m", "y", "yyyymmdd"]
        | None = None,
    ) -> None:
        Element.__init__(self, (text,), {"interpret_as": interpret_as, "format": format})


class Sub(Element):
    """An abbreviation with what to say in its place.

    Args:
        text: The abbreviation.
        alias: What to say.
    """

    __slots__ = ()

    declared = declare.Declaration(
        "sub",
        attributes=(declare.Attribute("alias", (value.Text(minimum=1),), required=True),),
        text=value.Text(),
        text_name="text",
    )

    def __init__(self, text: str, /, *, alias: str) -> None:
        Element.__init__(self, (text,), {"alias": alias})


class W(engine.Container["WContent"]):
    """A word whose part of speech or meaning matters to its pronunciation.

    Args:
        *content: The word.
        role: A verb, a verb of the past, or the word in its other meaning.
    """

    __slots__ = ()

    declared = declare.Declaration(
        "w",
        attributes=(
            declare.Attribute("role", (value.Words("amazon:VB", "amazon:VBD", "amazon:SENSE_1"),)),
        ),
        text=value.Text(),
        children=(
            "break",
            "emphasis",
            "phoneme",
            "prosody",
            "say-as",
            "sub",
        ),
    )

    def __init__(
        self,
        *content: WContent,
        role: Literal["amazon:VB", "amazon:VBD", "amazon:SENSE_1"] | None = None,
    ) -> None:
        Element.__init__(self, content, {"role": role})


ResponseContent: TypeAlias = (
    Conference
    | Dial
    | DTMF
    | GetDigits
    | GetInput
    | Hangup
    | Message
    | MultiPartyCall
    | Play
    | PreAnswer
    | Record
    | Redirect
    | Speak
    | Stream
    | Wait
)
"""What may stand in `Response`."""
SpeakContent: TypeAlias = (
    str | Break | Emphasis | Lang | P | Phoneme | Prosody | S | SayAs | Sub | W
)
"""What may stand in `Speak`."""
GetDigitsContent: TypeAlias = Speak | Play | Wait
"""What may stand in `GetDigits`."""
GetInputContent: TypeAlias = Speak | Play | Wait
"""What may stand in `GetInput`."""
DialContent: TypeAlias = Number | User
"""What may stand in `Dial`."""
PreAnswerContent: TypeAlias = Speak | Play | Wait | GetDigits | Redirect | Message | DTMF
"""What may stand in `PreAnswer`."""
EmphasisContent: TypeAlias = str | Break | Emphasis | Lang | Phoneme | Prosody | SayAs | Sub | W
"""What may stand in `Emphasis`."""
LangContent: TypeAlias = str | Break | Emphasis | Lang | P | Phoneme | Prosody | S | SayAs | Sub | W
"""What may stand in `Lang`."""
PContent: TypeAlias = str | Break | Emphasis | Lang | Phoneme | Prosody | S | SayAs | Sub | W
"""What may stand in `P`."""
ProsodyContent: TypeAlias = (
    str | Break | Emphasis | Lang | P | Phoneme | Prosody | S | SayAs | Sub | W
)
"""What may stand in `Prosody`."""
SContent: TypeAlias = str | Break | Emphasis | Lang | Phoneme | Prosody | SayAs | Sub | W
"""What may stand in `S`."""
WContent: TypeAlias = str | Break | Emphasis | Phoneme | Prosody | SayAs | Sub
"""What may stand in `W`."""
