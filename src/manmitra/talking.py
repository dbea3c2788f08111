"""`manmitra talk`: a talk with the scripted Bestie in the terminal. Nothing of it is kept or sent."""

import asyncio
import sys
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Final

import msgspec

from manmitra.adapters.scripted.companion import ScriptedCompanion
from manmitra.domain.bestie.flows import CHECKS, left
from manmitra.domain.bestie.model import Agent, Flow, Language, Topic
from manmitra.domain.bestie.ports import Reply, Turn
from manmitra.domain.bestie.sentences import with_mark
from manmitra.domain.chat.hearing import after_answer, is_card, voice_of_answer
from manmitra.domain.chat.model import CONTEXT
from manmitra.domain.crisis.detection import SELF_TIERS, assess
from manmitra.domain.crisis.help import help_for
from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.voice import Voice

PROMPT: Final = "> "
ASIDE: Final = "~"


class Heard(msgspec.Struct, kw_only=True):
    """What the next turn is told of those before it."""

    seed: str
    language: Language
    said: list[str] = []
    replies: list[str] = []
    marks: tuple[int, ...] = ()
    voice: Voice | None = None
    flow: Flow | None = None


async def answer(heard: Heard, text: str, now: datetime) -> Reply:
    """As the service answers: first the crisis rules, then Bestie. `heard` is brought up to date."""
    signal = assess(text, heard.said[-CONTEXT:])
    heard.voice = voice_of_answer(text, heard.language, heard.voice)
    number = len(heard.said) + 1
    if signal.detected or signal.tier is Tier.CHECK_IN:
        card = help_for(signal.tier, heard.voice, now, text=text, turn=number - 1, told=False)
        reply = Reply(text=card.text, agent=Agent.CRISIS, quick_replies=card.quick_replies, flow=left(heard.flow))
    elif heard.replies and is_card(heard.replies[-1]) and (calm := after_answer(text, heard.voice, heard.replies[-1])):
        reply = Reply(text=calm, flow=left(heard.flow))
    else:
        reply = await ScriptedCompanion().reply(
            Turn(
                seed=heard.seed,
                number=number,
                topic=Topic.OTHER,
                voice=heard.voice,
                text=text,
                earlier=heard.said[-CONTEXT:],
                replies=heard.replies[-CONTEXT:],
                last_reply=heard.replies[-1] if heard.replies else "",
                said=frozenset(heard.marks),
                flow=heard.flow,
                watch=signal.recent in SELF_TIERS,
                now=now,
            )
        )
    heard.said.append(text)
    heard.replies.append(reply.text)
    heard.marks = with_mark(heard.marks, reply.text)
    heard.flow = reply.flow
    return reply


class Script:
    """Lines of a student who is not there. Those that begin with `~` are kept for the questions of a check."""

    def __init__(self, lines: Iterable[str]) -> None:
        spoken = [line.strip() for line in lines if line.strip()]
        self._answers = [line.removeprefix(ASIDE) for line in spoken if line.startswith(ASIDE)]
        self._lines = [line for line in spoken if not line.startswith(ASIDE)]

    def next(self, reply: Reply | None) -> str | None:
        """What the student writes to `reply`; None at the end. A check that is offered is taken."""
        checked = reply is not None and reply.flow is not None and reply.flow.active and reply.flow.name in CHECKS
        if checked and reply is not None and reply.flow is not None and self._answers:
            return self._answers.pop(0) if reply.flow.step else reply.quick_replies[0]
        return self._lines.pop(0) if self._lines else None


def talk(said: Callable[[Reply | None], str | None], language: Language, *, seed: str, echo: bool) -> int:
    """Answer whatever `said` gives after each reply, until it gives None. `echo`: nobody typed it here, so print it."""
    heard, reply = Heard(seed=seed, language=language), None
    _print(f"bestie: {ScriptedCompanion().greeting(Topic.OTHER, language)}")
    while (text := said(reply)) is not None:
        if echo:
            _print(f"{len(heard.said) + 1:3} {PROMPT}{text}")
        reply = asyncio.run(answer(heard, text, datetime.now(UTC)))  # noqa: TID251 - the edge of the process
        options = f"  [{' | '.join(reply.quick_replies)}]" if reply.quick_replies else ""
        _print(f"{reply.agent.value}: {reply.text}{options}")
    return 0


def typed(_: Reply | None) -> str | None:
    """What somebody types; None when they end it (Ctrl-D)."""
    try:
        while not (text := input(PROMPT).strip()):
            pass
    except EOFError:
        return None
    return text


def _print(text: str) -> None:
    sys.stdout.buffer.write(f"{text}\n".encode())
    sys.stdout.buffer.flush()
