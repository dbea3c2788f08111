"""What one voice can say: sentences as values, one struct for each stage that says them.

Every text fits a bubble of 320 characters and asks at most one question. Where a language has two ways to address
somebody, both stand in the text, `[formal|casual]`, and `registered` leaves one of them.
"""

import re
import unicodedata
from typing import Any, Final

import msgspec

from manmitra.domain.bestie.model import Mood, Topic
from manmitra.domain.bestie.things import Thing

Pool = tuple[str, ...]
BUBBLE: Final = 320

_TWO_WAYS: Final = re.compile(r"\[([^|\[\]]*)\|([^\[\]]*)\]")


class GuardianWords(msgspec.Struct, frozen=True, kw_only=True):
    """`body`: when it raises an alarm. `loss`: when somebody died. `watch` goes before other words."""

    body: Pool
    loss: Pool
    watch: Pool


class ListenerWords(msgspec.Struct, frozen=True, kw_only=True):
    """A reply is a sentence that names the feeling, with the `{thing}` spoken of where there is one, and then perhaps a
    question.
    """

    feelings: dict[Mood, Pool]
    about: dict[Mood, Pool]
    things: dict[Thing, str]
    questions: dict[Topic, Pool]
    curious: dict[Thing, Pool]
    savour: Pool
    """Questions after something good."""
    mourning: Pool
    """Questions after a death."""
    stay: Pool
    """In the place of a question: room to go on, or not."""
    brief: Pool
    """To "ok" and "hmm"."""
    unsure: Pool
    """To "I don't know"."""
    present: Pool
    """To "are you there"."""
    advice: Pool
    """To "what should I do": first what they themselves have thought of."""
    normal: Pool
    """To "am I weak", "is this normal"."""
    missed: Pool
    """To "you don't understand"."""
    silence: Pool
    """To somebody who does not wish to talk."""
    leads: Pool
    """Before words that had to come a second time; they end where a sentence ends."""


class ScreenerWords(msgspec.Struct, frozen=True, kw_only=True):
    """The questions themselves are published wording and stand with the instruments."""

    offers: dict[str, Pool]
    yes: str
    no: str
    scale: str
    """`{options}`: the numbers and what they stand for."""
    unofficial: str
    """That the translation is nobody's official one; empty where there is none."""
    in_english: str
    """That the wording is the English one; empty for English."""
    noted: Pool
    unclear: Pool
    dropped: Pool
    declined: Pool
    below: Pool
    reached: dict[str, Pool]
    again: Pool
    """When one was done already in this conversation."""


class ToneWords(msgspec.Struct, frozen=True, kw_only=True):
    honest: Pool
    secrecy: Pool
    diagnosis: Pool
    hello: Pool
    thanks: Pool
    bye: Pool


class CoachWords(msgspec.Struct, frozen=True, kw_only=True):
    """`flows`: of each exercise its steps, of each step several wordings."""

    flows: dict[str, tuple[Pool, ...]]
    labels: dict[str, str]
    noted: Pool
    waiting: Pool
    left: Pool
    resumed: Pool


class NavigatorWords(msgspec.Struct, frozen=True, kw_only=True):
    """`line` has `{name}`, `{number}` and `{hours}`; `helplines` has `{lines}`; `reading` may have `{thing}`."""

    booking: Pool
    reading: Pool
    reading_about: Pool
    helplines: Pool
    line: str
    always: str
    find: str
    """The label that leads to the counsellors."""


class NudgeWords(msgspec.Struct, frozen=True, kw_only=True):
    offers: dict[str, Pool]
    tips: Pool
    remembered: Pool
    recalled: str
    """`{list}`: what the person asked to be kept in mind."""
    nothing: Pool


class Phrases(msgspec.Struct, frozen=True, kw_only=True):
    """`hidden` stands in the greeting of an anonymous conversation, and promises no more than is kept."""

    greeting: str
    hidden: str
    topics: dict[Topic, str]
    guardian: GuardianWords
    listener: ListenerWords
    screener: ScreenerWords
    tone: ToneWords
    coach: CoachWords
    navigator: NavigatorWords
    nudge: NudgeWords


def lines(text: str) -> Pool:
    """One sentence group a line, as it is read by whoever reviews it."""
    return tuple(line.strip() for line in text.strip().splitlines() if line.strip())


def registered(words: Phrases, *, casual: bool) -> Phrases:
    """The same with one way of addressing somebody throughout."""
    return msgspec.convert(_chosen(msgspec.to_builtins(words), 2 if casual else 1), Phrases)


def _chosen(part: Any, way: int) -> Any:
    if isinstance(part, str):
        return unicodedata.normalize("NFC", _TWO_WAYS.sub(rf"\{way}", part))
    if isinstance(part, dict):
        return {name: _chosen(one, way) for name, one in part.items()}
    return [_chosen(one, way) for one in part]
