"""The Nudge: now and then something small to try, each offered once. It remembers nothing by itself."""

from typing import Final

from manmitra.domain.bestie import cues
from manmitra.domain.bestie.feeling import mood_of
from manmitra.domain.bestie.flows import left, paused, seen, with_seen
from manmitra.domain.bestie.guardian import may_suggest, threatened
from manmitra.domain.bestie.listener import is_special, reflections
from manmitra.domain.bestie.model import Agent, Mood, Topic
from manmitra.domain.bestie.pace import AFTER_OFFER, OFFERS_AT, OFFERS_EVERY
from manmitra.domain.bestie.phrases import BUBBLE, Phrases
from manmitra.domain.bestie.picking import fresh, joined, turned
from manmitra.domain.bestie.ports import Reply, Turn
from manmitra.domain.bestie.subject import topic_of
from manmitra.domain.bestie.things import Thing, things_in

TIPS_EVERY: Final = 11
BOOKING_FROM: Final = 9
"""To be sent on to somebody else too early sounds like being sent away."""
HEARD_OUT: Final = 160
"""Who writes more than this wishes to be heard and not to be sent to an exercise."""
OFFERS: Final = {
    Mood.ANXIOUS: ("breathing", "grounding", "thought"),
    Mood.ANGRY: ("grounding", "breathing"),
    Mood.TIRED: ("breathing", "sleep"),
    Mood.SAD: ("thought", "booking"),
    Mood.LONELY: ("booking",),
    Mood.ASHAMED: ("thought", "booking"),
    Mood.HURT: ("booking",),
    Mood.CONFUSED: ("thought", "booking"),
}
TIPPED: Final = frozenset({Mood.ANXIOUS, Mood.TIRED, Mood.ANGRY, Mood.CONFUSED})
"""Sorrow is listened to; a glass of water is no answer to it."""
UNDER_WATCH: Final = frozenset({"breathing", "grounding", "booking"})
REMEMBERED: Final = 200


def remember(turn: Turn, words: Phrases) -> Reply | None:
    """What the person asks to be kept in mind is handed on; it is others who keep it."""
    said = words.nudge
    if cues.RECALL.search(turn.text):
        return Reply(text=_recalled(turn, words), agent=Agent.NUDGE)
    match = cues.REMEMBER.match(turn.text)
    thing = match.group("thing").strip(" .,:;।۔-–—\"'") if match else ""
    if not thing:
        return None
    return Reply(text=fresh(said.remembered, turn, words), agent=Agent.NUDGE, remember=thing[:REMEMBERED])


def _recalled(turn: Turn, words: Phrases) -> str:
    said = words.nudge
    listed = ""
    for memory in turn.memories:
        longer = f"{listed}; {memory}" if listed else memory
        if len(said.recalled.format(list=longer)) > BUBBLE:
            break
        listed = longer
    texts = (said.recalled.format(list=listed),) if listed else said.nothing
    return fresh(texts, turn, words)


def suggest(turn: Turn, words: Phrases) -> Reply | None:
    """An exercise, a counsellor, or something small; None in most turns."""
    if len(turn.text) > HEARD_OUT or is_special(turn.text) or threatened(turn):
        return None
    mood = mood_of(turn.text)
    if turn.number % OFFERS_EVERY == OFFERS_AT:
        return _offer(turn, words, mood)
    if (
        turn.number % TIPS_EVERY == 0
        and turn.number % OFFERS_EVERY not in AFTER_OFFER
        and mood in TIPPED
        and may_suggest(turn)
    ):
        text = joined(reflections(turn, words, mood), turned(words.nudge.tips, turn), turn)
        return Reply(text=text, agent=Agent.NUDGE)
    return None


def _offer(turn: Turn, words: Phrases, mood: Mood) -> Reply | None:
    """Nothing twice in one conversation, and nothing while another exercise waits."""
    if paused(turn.flow):
        return None
    known = seen(turn.flow)
    name = next(
        (one for one in _fitting(turn, mood) if one not in known and (one != "booking" or turn.number >= BOOKING_FROM)),
        "",
    )
    if not name:
        return None
    text = joined(reflections(turn, words, mood), turned(words.nudge.offers[name], turn), turn)
    label = words.navigator.find if name == "booking" else words.coach.labels[name]
    flow = with_seen(left(turn.flow), name)
    return Reply(text=text, agent=Agent.NUDGE, quick_replies=(label,), flow=flow)


def _fitting(turn: Turn, mood: Mood) -> tuple[str, ...]:
    fitting = OFFERS.get(mood, ())
    if Thing.SLEEP in things_in(turn.text) and mood is not Mood.GOOD:
        fitting = ("sleep", *fitting)
    if mood in {Mood.ANXIOUS, Mood.NEUTRAL, Mood.CONFUSED} and topic_of(turn.text, Topic.OTHER) is Topic.ACADEMIC:
        fitting = (*fitting, "plan")
    return fitting if may_suggest(turn) else tuple(one for one in fitting if one in UNDER_WATCH)
