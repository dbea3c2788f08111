"""What a message is about and how it feels, by the words that give it away."""

from manmitra.adapters.scripted.feelings import mood_of
from manmitra.adapters.scripted.phrases import Mood
from manmitra.adapters.scripted.subjects import topic_of
from manmitra.domain.bestie.model import Topic
from manmitra.domain.chat.drafting import Feeling, Noticed
from manmitra.domain.chat.ports import Noticing


class WordsNoticed(Noticing):
    def of(self, text: str) -> Noticed:
        mood = mood_of(text)
        feeling = None if mood is Mood.NEUTRAL else Feeling(mood.value)
        return Noticed(topic=topic_of(text, Topic.OTHER), feeling=feeling)
