"""The Coach: exercises of several turns that can be left at any word and taken up again where they were left.

Breathing is 4-7-8, which anybody may shorten; grounding is the five senses; the thought record has the columns of
cognitive therapy (situation, thought, feeling with its strength, what speaks for it and against it, a fairer thought,
the feeling once more); sleep is stimulus control with a wind-down; the plan is one topic, one step, one time.
"""

from typing import Final

from manmitra.domain.bestie import cues
from manmitra.domain.bestie.feeling import mood_of
from manmitra.domain.bestie.feeling_words import NOT
from manmitra.domain.bestie.flows import EXERCISES, WRITTEN, at_step, left, paused
from manmitra.domain.bestie.grave_cues import ALARM
from manmitra.domain.bestie.model import Agent, Mood
from manmitra.domain.bestie.phrases import BUBBLE, Phrases
from manmitra.domain.bestie.picking import fresh, joined, turned
from manmitra.domain.bestie.ports import Reply, Turn
from manmitra.domain.bestie.things import things_in

LONG: Final = 80
"""More than this is no answer to "breathe in" and no request for an exercise."""
TELLING: Final = 5
"""So many words about roommates or exams tell of something, and are no breath. (In grounding things are named.)"""
RESUMES_AT: Final = {("breathing", 2): 1, ("breathing", 3): 1}
"""A breath is taken up where it goes in, not in its middle."""
_GRIEVED: Final = frozenset({Mood.SAD, Mood.LONELY, Mood.HURT})
_MOVED: Final = _GRIEVED | {Mood.ANXIOUS, Mood.ANGRY, Mood.TIRED, Mood.ASHAMED}
TURNS_FROM: Final = {
    "breathing": _MOVED,
    "grounding": _MOVED,
    "plan": _GRIEVED,
    "sleep": frozenset({Mood.LONELY, Mood.HURT}),
    "thought": frozenset[Mood](),
}
"""What a person feels goes before an exercise, but in a thought record it is what is asked for."""


def go_on(turn: Turn, words: Phrases) -> Reply | None:
    """The next step; None when the person has turned to something else, or nothing was begun."""
    flow = turn.flow
    if flow is None or not flow.active or flow.name not in EXERCISES:
        return None
    steps, said = words.coach.flows[flow.name], words.coach
    if _stops(turn, words, flow.name):
        return Reply(text=fresh(said.left, turn, words), agent=Agent.COACH, flow=left(flow))
    if cues.WAIT.fullmatch(turn.text):
        return Reply(text=fresh(said.waiting, turn, words), agent=Agent.COACH, flow=flow)
    if _turns_away(turn, flow.name) or flow.step + 1 >= len(steps):
        return None
    return _step(turn, words, flow.name, flow.step + 1, noted=flow.name in WRITTEN)


def resume(turn: Turn, words: Phrases) -> Reply | None:
    """Where it was left: by its name, or the one that was left last."""
    waiting = dict(paused(turn.flow))
    if not waiting or len(turn.text) > LONG or (turn.flow is not None and turn.flow.active):
        return None
    named = _named(turn, words)
    goes_on = cues.RESUME.search(turn.text) is not None and not NOT.search(turn.text)
    name = named or (next(iter(waiting)) if goes_on else "")
    if name not in waiting:
        return None
    kept = waiting[name]
    step = 0 if cues.AFRESH.search(turn.text) else RESUMES_AT.get((name, kept), kept)
    return _step(turn, words, name, step, lead=words.coach.resumed)


def asked(turn: Turn, words: Phrases) -> Reply | None:
    """An exercise that is wished for, or a yes to the one just offered."""
    if cues.YES.fullmatch(turn.text):
        for name in EXERCISES:
            if any(turn.last_reply.endswith(offer) for offer in words.nudge.offers[name]):
                return _step(turn, words, name, 0)
    name = _named(turn, words)
    return _step(turn, words, name, 0) if name else None


def _named(turn: Turn, words: Phrases) -> str:
    """The exercise that the text asks for, if any."""
    text = turn.text
    for name in EXERCISES:
        if text == words.coach.labels[name]:
            return name
    if len(text) > LONG or NOT.search(text) or ALARM.search(text):
        return ""
    return next((name for name in EXERCISES if cues.ASKS[name].search(text)), "")


def _stops(turn: Turn, words: Phrases, name: str) -> bool:
    if turn.text == words.coach.labels["stop"]:
        return True
    if len(turn.text) > LONG // 2:
        return False
    return (cues.LEAVE if name in WRITTEN else cues.STOP).search(turn.text) is not None


def _turns_away(turn: Turn, name: str) -> bool:
    if name not in WRITTEN and len(turn.text) > LONG:
        return True
    if name == "breathing" and len(turn.text.split()) >= TELLING and things_in(turn.text):
        return True
    if cues.ASKING.search(turn.text) or cues.ELSEWHERE.search(turn.text):
        return True
    return bool(TURNS_FROM[name]) and mood_of(turn.text) in TURNS_FROM[name]


def _step(
    turn: Turn, words: Phrases, name: str, step: int, *, noted: bool = False, lead: tuple[str, ...] = ()
) -> Reply:
    steps, labels = words.coach.flows[name], words.coach.labels
    last = step == len(steps) - 1
    before = lead or (words.coach.noted if noted and not last else ())
    texts = turned(steps[step], turn)
    fitting = [one for one in texts if len(one) < BUBBLE - LONG]
    text = joined(turned(before, turn), fitting, turn) if before and fitting else fresh(texts, turn, words)
    return Reply(
        text=text,
        agent=Agent.COACH,
        quick_replies=() if last else (labels["stop"],) if name in WRITTEN else (labels["next"], labels["stop"]),
        flow=left(turn.flow, done=name) if last else at_step(turn.flow, name, step),
    )
