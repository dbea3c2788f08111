"""What Bestie can say, in each of its voices. Only the English was read by a speaker: Voice.reviewed tells."""

from typing import Final

from manmitra.domain.bestie.phrases import Phrases
from manmitra.domain.bestie.texts.english import ENGLISH
from manmitra.domain.bestie.texts.hindi import HINDI
from manmitra.domain.bestie.texts.hinglish import HINGLISH
from manmitra.domain.bestie.texts.urdu import URDU
from manmitra.domain.crisis.voice import Voice

VOICES: Final[dict[Voice, Phrases]] = {
    Voice.ENGLISH: ENGLISH,
    Voice.HINDI: HINDI,
    Voice.URDU: URDU,
    Voice.HINGLISH: HINGLISH,
}
