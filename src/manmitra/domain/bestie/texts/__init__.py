"""What Bestie can say, in each of its voices. Only the English was read by a speaker: Voice.reviewed tells."""

from typing import Final

from manmitra.domain.bestie.phrases import Phrases, registered
from manmitra.domain.bestie.ports import Turn
from manmitra.domain.bestie.texts.english import ENGLISH
from manmitra.domain.bestie.texts.hindi import HINDI
from manmitra.domain.bestie.texts.hinglish import HINGLISH
from manmitra.domain.bestie.texts.urdu import URDU
from manmitra.domain.bestie.tone import is_casual
from manmitra.domain.crisis.voice import Voice

_WRITTEN: Final = {Voice.ENGLISH: ENGLISH, Voice.HINDI: HINDI, Voice.URDU: URDU, Voice.HINGLISH: HINGLISH}
VOICES: Final[dict[Voice, Phrases]] = {voice: registered(words, casual=False) for voice, words in _WRITTEN.items()}
CASUAL: Final[dict[Voice, Phrases]] = {voice: registered(words, casual=True) for voice, words in _WRITTEN.items()}


def words_for(turn: Turn) -> Phrases:
    """In the voice that the person writes in, and as near or as polite as they do."""
    return (CASUAL if is_casual(turn) else VOICES)[turn.voice]
