"""In which order Bestie's stages are asked, and which of them answers a turn. Pure."""

import zlib
from collections.abc import Sequence
from typing import Final

from manmitra.domain.bestie import cues
from manmitra.domain.bestie.cue_words import plain
from manmitra.domain.bestie.feeling import mood_of
from manmitra.domain.bestie.feeling_words import NOT
from manmitra.domain.bestie.grave_cues import ALARM, LOSS
from manmitra.domain.bestie.model import Agent, Flow, Mood, Topic
from manmitra.domain.bestie.phrases import Phrases
from manmitra.domain.bestie.ports import Reply, Turn
from manmitra.domain.bestie.subject import topic_of

OFFER_EVERY: Final = 3
SCREEN_AT: Final = 5
LEAVES_FLOW: Final = 80
TURNS_FROM_PLAN: Final = frozenset({Mood.SAD, Mood.LONELY})
TURNS_FROM_EXERCISE: Final = TURNS_FROM_PLAN | {Mood.ANXIOUS, Mood.ANGRY, Mood.TIRED}
OFFERS: Final = {
    Mood.ANXIOUS: "breathing",
    Mood.ANGRY: "grounding",
    Mood.TIRED: "breathing",
    Mood.SAD: "booking",
    Mood.LONELY: "booking",
}


def decide(turn: Turn, words: Phrases) -> Reply:
    """What the scripted voice alone answers."""
    return own_answer(turn, words) or listen(turn, words)


def own_answer(turn: Turn, words: Phrases) -> Reply | None:
    """What every stage but the Listener answers by itself; no model is asked then. None: the Listener has the word."""
    reply = (
        _about_itself(words, turn)
        or _grave(words, turn)
        or (_in_flow(words, turn) if turn.flow else None)
        or _asked(words, turn)
    )
    return None if reply is None else _finished(words, turn, reply)


def listen(turn: Turn, words: Phrases) -> Reply:
    """The Listener's answer. A model's words may take the place of its text; all else of the reply stays as it is."""
    return _finished(words, turn, _listening(words, turn))


def _finished(words: Phrases, turn: Turn, reply: Reply) -> Reply:
    return _watchful(words, turn, reply) if turn.watch and reply.flow is None else reply


def _in_flow(words: Phrases, turn: Turn) -> Reply | None:
    """The next step; None when the person has turned to something else."""
    assert turn.flow is not None
    steps = words.flows.get(turn.flow.name)
    planning = turn.flow.name == "plan"
    if steps is None or (len(turn.text) > LEAVES_FLOW and not planning):
        return None
    if mood_of(turn.text) in (TURNS_FROM_PLAN if planning else TURNS_FROM_EXERCISE):
        return None
    stops = not planning and cues.STOP.search(turn.text)
    if stops or turn.text.strip() == words.labels["stop"]:
        return Reply(text=_other(words.left, turn), agent=Agent.LISTENER)
    step = turn.flow.step + 1
    return _step(words, turn.flow.name, step) if step < len(steps) else None


def _step(words: Phrases, name: str, step: int) -> Reply:
    steps = words.flows[name]
    last = step == len(steps) - 1
    return Reply(
        text=steps[step],
        agent=Agent.NUDGE,
        quick_replies=() if last else (words.labels["next"], words.labels["stop"]),
        flow=None if last else Flow(name, step),
    )


def _about_itself(words: Phrases, turn: Turn) -> Reply | None:
    """Plain questions get a plain answer, also in the middle of an exercise."""
    if cues.HUMAN.search(turn.text):
        return Reply(text=_other(words.honest, turn), agent=Agent.TONE)
    if cues.SECRET.search(turn.text):
        return Reply(text=_other(words.secrecy, turn), agent=Agent.TONE)
    return None


def _grave(words: Phrases, turn: Turn) -> Reply | None:
    """A body in distress needs a doctor and not an exercise; a loss needs room."""
    text = plain(turn.text)
    if ALARM.search(text):
        return Reply(text=words.body, agent=Agent.NUDGE) if turn.last_reply != words.body else None
    return Reply(text=_other(words.loss, turn)) if LOSS.search(text) else None


def _asked(words: Phrases, turn: Turn) -> Reply | None:
    """What the person wishes for, or a yes to what was just offered."""
    text = plain(turn.text)
    if cues.YES.fullmatch(text):
        for name, offer in words.offers.items():
            if turn.last_reply.endswith(offer):
                return Reply(text=words.booking[0], agent=Agent.NUDGE) if name == "booking" else _step(words, name, 0)
    for name, asking in cues.ASKS.items():
        if asking.search(text) and len(text) <= LEAVES_FLOW and not NOT.search(text) and not ALARM.search(text):
            if name == "booking":
                return Reply(text=_other(words.booking, turn), agent=Agent.NUDGE)
            return _step(words, name, 0)
    if cues.THANKS.search(turn.text) and len(turn.text) <= LEAVES_FLOW // 2:
        return Reply(text=_other(words.thanks, turn), agent=Agent.TONE)
    return None


def _listening(words: Phrases, turn: Turn) -> Reply:
    """Name the feeling, then one question, or now and then something to try."""
    mood, topic = mood_of(turn.text), topic_of(turn.text, turn.topic)
    if any(LOSS.search(plain(one)) for one in turn.earlier):
        topic = Topic.OTHER  # "how is it at home?" hurts somebody who just told of a death there
    feeling = _pick(words.feelings.get(mood, words.feelings[Mood.SAD]), turn)
    if turn.number % SCREEN_AT == 0 and mood in OFFERS:
        return _unlike(Reply(text=f"{feeling} {words.screening}", agent=Agent.SCREENER), words, topic, turn)
    if turn.number % OFFER_EVERY == 0 and (mood in OFFERS or topic is Topic.ACADEMIC):
        offer = OFFERS.get(mood, "plan")
        text = f"{feeling} {words.offers[offer]}"
        return _unlike(Reply(text=text, agent=Agent.NUDGE, quick_replies=(words.labels[offer],)), words, topic, turn)
    question = _pick(words.questions[topic], turn)
    return _unlike(Reply(text=f"{feeling} {question}"), words, topic, turn)


def _unlike(reply: Reply, words: Phrases, topic: Topic, turn: Turn) -> Reply:
    """The same reply, or other words if it would repeat the last one."""
    if reply.text != turn.last_reply:
        return reply
    text = f"{words.feelings[Mood.NEUTRAL][turn.number % 4]} {_pick(words.questions[topic], turn, shift=1)}"
    return Reply(text=text)


def _watchful(words: Phrases, turn: Turn, reply: Reply) -> Reply:
    """Somebody was in danger a moment ago: say once in a while that help is still there."""
    text = f"{words.watch} {reply.text}"
    if turn.number % 2 or len(text) > 320:
        return reply
    return Reply(text=text, agent=reply.agent, quick_replies=reply.quick_replies, flow=reply.flow)


def _pick(texts: Sequence[str], turn: Turn, *, shift: int = 0) -> str:
    """One of them, decided by conversation and turn alone, so that neighbouring turns differ."""
    return texts[(zlib.crc32(turn.seed.encode()) + turn.number + shift) % len(texts)]


def _other(texts: Sequence[str], turn: Turn) -> str:
    picked = _pick(texts, turn)
    return picked if picked != turn.last_reply else _pick(texts, turn, shift=1)
