"""The scripted Bestie: the same words for the same conversation and turn, with no model behind them."""

from manmitra.domain.bestie.model import Language, Topic
from manmitra.domain.bestie.pipeline import decide
from manmitra.domain.bestie.ports import Companion, Reply, Turn
from manmitra.domain.bestie.texts import VOICES, words_for
from manmitra.domain.crisis.voice import Voice


class ScriptedCompanion(Companion):
    """Needs nothing and never fails."""

    def greeting(self, topic: Topic, language: Language, *, anonymous: bool = False) -> str:
        words = VOICES[Voice(language.value)]
        return words.greeting.format(topic=words.topics[topic], hidden=words.hidden if anonymous else "")

    async def reply(self, turn: Turn) -> Reply:
        return decide(turn, words_for(turn))
