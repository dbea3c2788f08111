"""The Guardian: what no exercise, no check and no small talk may go over.

The crisis rules themselves run before and outside of all this (domain/crisis); here stands what follows for the other
stages from what they found, and what else comes first.
"""

from typing import Final

from manmitra.domain.bestie.cues import THREAT
from manmitra.domain.bestie.grave_cues import ALARM, LOSS
from manmitra.domain.bestie.model import Agent
from manmitra.domain.bestie.phrases import BUBBLE, Phrases
from manmitra.domain.bestie.picking import fresh, is_fresh, turned
from manmitra.domain.bestie.ports import Reply, Turn
from manmitra.domain.crisis.helplines import TELE_MANAS

RECENT: Final = 3


def grave(turn: Turn, words: Phrases) -> Reply | None:
    """A body in distress needs a doctor and not an exercise; a loss needs room."""
    said = words.guardian
    if ALARM.search(turn.text):
        text = next((one for one in turned(said.body, turn) if is_fresh(one, turn)), "")
        return Reply(text=text, agent=Agent.NAVIGATOR) if text else None
    return Reply(text=fresh(said.loss, turn, words)) if LOSS.search(turn.text) else None


def mourns(turn: Turn) -> bool:
    """Somebody died, as was told a moment ago: nobody is asked how it is at home."""
    return any(LOSS.search(one) for one in turn.earlier)


def threatened(turn: Turn) -> bool:
    """Somebody holds something over them, as was told now or a moment ago."""
    return any(THREAT.search(one) for one in (turn.text, *turn.earlier[-RECENT:]))


def may_check(turn: Turn) -> bool:
    """No questionnaire while somebody may be in danger: they need a person and not a score."""
    return not turn.watch and not threatened(turn)


def may_suggest(turn: Turn) -> bool:
    """No plan for the week and no glass of water either."""
    return not turn.watch and not threatened(turn)


def watchful(text: str, turn: Turn, words: Phrases) -> str:
    """Somebody was in danger a moment ago: say once in a while that help is still there."""
    if not turn.watch or turn.number % 2 or TELE_MANAS.numbers[0] in text:
        return text
    longer = (f"{one} {text}" for one in turned(words.guardian.watch, turn))
    return next((one for one in longer if len(one) <= BUBBLE and is_fresh(one, turn)), text)
