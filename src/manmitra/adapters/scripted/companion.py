"""The scripted Bestie: the same words for the same conversation and turn, with no model behind them."""

from manmitra.domain.bestie import pipeline
from manmitra.domain.bestie.model import Language, Topic
from manmitra.domain.bestie.ports import Companion, Reply, Turn
from manmitra.domain.bestie.texts import VOICES, words_for
from manmitra.domain.crisis.voice import Voice


class ScriptedCompanion(Companion):
    """Needs nothing and never fails."""

    def greeting(
        self,
        topic: Topic,
        language: Language,
        *,
        anonymous: bool = False,
        outside: bool = True,  # noqa: ARG002 - the port's
    ) -> str:
        """No word leaves the house here, whatever `outside` allows."""
        words = VOICES[Voice(language.value)]
        return words.greeting.format(topic=words.topics[topic], hidden=words.hidden if anonymous else "")

    async def reply(self, turn: Turn) -> Reply:
        return self.own_answer(turn) or self.listen(turn)

    def at_once(self, turn: Turn) -> Reply | None:
        return self.own_answer(turn) or self.listen(turn)

    def own_answer(self, turn: Turn) -> Reply | None:
        """What is no model's to answer; None when the Listener has the word."""
        return pipeline.own_answer(turn, words_for(turn))

    def listen(self, turn: Turn) -> Reply:
        """The Listener's answer, whose text a model may replace."""
        return pipeline.listen(turn, words_for(turn))
