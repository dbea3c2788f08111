"""In which order Bestie's stages are asked, and which of them answers a turn. Pure.

The crisis rules have looked at the message before any of this, and a message that they answered never comes here.
"""

import unicodedata
from collections.abc import Callable
from typing import Final

from msgspec.structs import replace

from manmitra.domain.bestie import coach, guardian, listener, navigator, nudge, screener, tone
from manmitra.domain.bestie.cue_words import heard, plain
from manmitra.domain.bestie.flows import left
from manmitra.domain.bestie.model import Provenance
from manmitra.domain.bestie.phrases import Phrases
from manmitra.domain.bestie.ports import Reply, Turn
from manmitra.domain.crisis.detection import RULES_VERSION

TEXTS_VERSION: Final = "2"
"""Of the sentences in texts/; raised whenever one of them changes."""

Stage = Callable[[Turn, Phrases], Reply | None]

STAGES: Final[tuple[Stage, ...]] = (
    tone.about_itself,  # whoever asks what they are talking to hears it at once
    screener.answer,
    coach.go_on,
    nudge.remember,
    navigator.asked,
    coach.resume,
    coach.asked,
    screener.asked,
    tone.courtesy,
    screener.offer,
    nudge.suggest,
)
"""After the Guardian, the first that has something to say says it. None of them: the Listener has the word."""


def decide(turn: Turn, words: Phrases) -> Reply:
    """What the scripted voice alone answers."""
    return own_answer(turn, words) or listen(turn, words)


def own_answer(turn: Turn, words: Phrases) -> Reply | None:
    """What every stage but the Listener answers by itself; no model is asked then. None: the Listener has the word."""
    turn = _read(turn)
    short = _shortened(turn)
    said = (stage(short, words) for stage in STAGES)
    reply = guardian.grave(turn, words) or next((one for one in said if one is not None), None)
    return None if reply is None else _finished(turn, words, reply)


def listen(turn: Turn, words: Phrases) -> Reply:
    """The Listener's answer. A model's words may take the place of its text; all else of the reply stays as it is."""
    turn = _read(turn)
    return _finished(turn, words, listener.listen(_shortened(turn), words))


def _read(turn: Turn) -> Turn:
    """With letters and apostrophes as the patterns have them."""
    text = unicodedata.normalize("NFC", plain(turn.text))
    return turn if text == turn.text else replace(turn, text=text)


def _shortened(turn: Turn) -> Turn:
    """As much of long texts as the stages look at; the Guardian reads all of it."""
    return replace(turn, text=heard(turn.text), earlier=[heard(text) for text in turn.earlier])


def _finished(turn: Turn, words: Phrases, reply: Reply) -> Reply:
    """An exercise that was left is handed on; under a watch help is named; and how the reply came about."""
    flow = reply.flow if reply.flow is not None else left(turn.flow)
    busy = flow is not None and flow.active
    return replace(
        reply,
        text=reply.text if busy else guardian.watchful(reply.text, turn, words),
        flow=flow,
        provenance=Provenance(model=TEXTS_VERSION, rules_version=RULES_VERSION),
    )
