"""What chat needs of Bestie."""

from abc import abstractmethod
from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from typing import Protocol

import msgspec

from manmitra.domain.bestie.model import Agent, Flow, Language, Provenance, Screening, Topic
from manmitra.domain.bestie.sentences import sentences
from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.voice import Voice


class Turn(msgspec.Struct, frozen=True, kw_only=True):
    """All that a companion learns: the words, the last few before them, and no name, address or id of a person.

    `seed` is only there to vary the wording. `watch` is true when somebody was in danger a few messages ago.
    """

    seed: str
    number: int
    topic: Topic
    voice: Voice
    text: str
    earlier: Sequence[str] = ()
    """What the person wrote before, oldest first."""
    replies: Sequence[str] = ()
    """What Bestie answered, oldest first, as far as it is at hand."""
    last_reply: str = ""
    said: frozenset[int] = frozenset()
    """The marks (`mark`) of Bestie's last ten replies: none of them is to be said again."""
    flow: Flow | None = None
    watch: bool = False
    outside: bool = False
    """The person agrees that their words, without what names them, go to a provider outside this service."""
    payer: str = ""
    """Whose budget a call counts on: the same for one person all day, and not their id."""
    names: Sequence[str] = ()
    """What must never reach a provider: the person's own name and address."""
    memories: Sequence[str] = ()
    """What the person asked Bestie to keep in mind."""
    now: datetime | None = None
    """None where nobody knows: then no helpline is named that is open for some hours only."""


class Reply(msgspec.Struct, frozen=True, kw_only=True):
    text: str
    agent: Agent = Agent.LISTENER
    quick_replies: tuple[str, ...] = ()
    flow: Flow | None = None
    screening: Screening | None = None
    remember: str = ""
    """What the person just asked to be kept in mind."""
    risk: Tier = Tier.NONE
    """A model's own opinion of the message. It may raise what the rules found, and can't lower it."""
    provenance: Provenance = Provenance()


class Companion(Protocol):
    """Bestie's voice. It never decides what is a crisis: that was done before it is asked."""

    outside: bool = False
    """Whether it may hand words on to a provider outside this service. Then the person is asked first."""
    trouble: str = ""
    """Why it answers worse than usual, in a sentence for the operator; empty while all is well."""

    @abstractmethod
    def greeting(self, topic: Topic, language: Language, *, anonymous: bool, outside: bool = True) -> str:
        """The first words of a conversation; they say that this is an AI, what `anonymous` does and does not, and where
        words may leave the house, that they do. `outside`: the person lets them.
        """

    @abstractmethod
    async def reply(self, turn: Turn) -> Reply:
        """Within nine seconds, or Unavailable."""

    def at_once(self, turn: Turn) -> Reply | None:  # noqa: ARG002 - the port's
        """What `reply` would say, where nobody has to be waited for; None where somebody has to be."""
        return None

    async def stream(self, turn: Turn) -> AsyncIterator[str | Reply]:
        """Sentences, each checked before it is handed over, and last of all the whole as a Reply. Raises Unavailable
        before the first of them, or not at all.
        """
        reply = await self.reply(turn)
        for sentence in sentences(reply.text):
            yield sentence
        yield reply
