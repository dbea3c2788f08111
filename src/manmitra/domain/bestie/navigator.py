"""The Navigator: the way to a counsellor, to something to read, and to a helpline. Every number comes from the table."""

from collections.abc import Sequence
from typing import Final

from manmitra.domain.bestie import cues
from manmitra.domain.bestie.feeling_words import NOT
from manmitra.domain.bestie.listener import capital
from manmitra.domain.bestie.model import Agent
from manmitra.domain.bestie.phrases import BUBBLE, Phrases
from manmitra.domain.bestie.picking import fresh, is_fresh
from manmitra.domain.bestie.ports import Reply, Turn
from manmitra.domain.bestie.things import Thing, things_in
from manmitra.domain.crisis.helplines import HELPLINES, TELE_MANAS, Helpline, helpline, open_lines

LONG: Final = 120
FOR_ALL: Final = ("tele_manas", "vandrevala", "icall")
"""Lines for whatever weighs on somebody; the others are for particular dangers."""
NAMED: Final = 2


def asked(turn: Turn, words: Phrases) -> Reply | None:
    """What the person asks the way to, or a yes to the offer of a counsellor."""
    said = words.navigator
    if cues.YES.fullmatch(turn.text) and _counsellor_offered(turn, words):
        return _booking(turn, words)
    if len(turn.text) > LONG:
        return None
    if cues.HELPLINES.search(turn.text):
        return Reply(text=_lines(turn, words), agent=Agent.NAVIGATOR)
    if turn.text == said.find or (cues.ASKS["booking"].search(turn.text) and not NOT.search(turn.text)):
        return _booking(turn, words)
    if cues.READING.search(turn.text) and not NOT.search(turn.text):
        return Reply(text=_reading(turn, words), agent=Agent.NAVIGATOR)
    return None


def _counsellor_offered(turn: Turn, words: Phrases) -> bool:
    """By the last reply: as a suggestion, after a check, or to somebody who asked for a human."""
    last = turn.last_reply
    after_check = (text.split("{total}")[-1] for pool in words.screener.reached.values() for text in pool)
    return (
        any(last.endswith(one) for one in words.nudge.offers["booking"])
        or last in words.tone.honest
        or any(text in last for text in after_check)
    )


def _booking(turn: Turn, words: Phrases) -> Reply:
    said = words.navigator
    return Reply(text=fresh(said.booking, turn, words), agent=Agent.NAVIGATOR, quick_replies=(said.find,))


def _reading(turn: Turn, words: Phrases) -> str:
    names = [words.listener.things[thing] for thing in things_in(turn.text)]
    if not names:
        return fresh(words.navigator.reading, turn, words)
    return fresh([capital(one.format(thing=names[0])) for one in words.navigator.reading_about], turn, words)


def _lines(turn: Turn, words: Phrases) -> str:
    """The line for what was named, and those for everything that are open now."""
    told = [_told(line, words) for line in _chosen(turn)]
    texts = [
        one.format(lines=" ".join(told[:count]))
        for count in range(len(told), 0, -1)
        for one in words.navigator.helplines
    ]
    fitting = [text for text in texts if len(text) <= BUBBLE]
    return next((text for text in fitting if is_fresh(text, turn)), "") or fresh(fitting, turn, words)


def _chosen(turn: Turn) -> Sequence[Helpline]:
    first = [helpline("anti_ragging")] if Thing.RAGGING in things_in(turn.text) else []
    always = [line for line in HELPLINES if line.id in FOR_ALL and not line.time_gated]
    if turn.now is None:
        return [*first, *always][:NAMED]
    reached = open_lines(turn.now, [helpline(one) for one in FOR_ALL])
    return [*first, TELE_MANAS, *(line for line in reached if line is not TELE_MANAS)][: NAMED + 1]


def _told(line: Helpline, words: Phrases) -> str:
    said = words.navigator
    hours = said.always if line.hours is None else line.hours_text
    return said.line.format(name=line.name.split(" (")[0], number=line.numbers[0], hours=hours)
