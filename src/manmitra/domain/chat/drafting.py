"""A first draft of the card, from facts of the conversation. Pure; it quotes nothing and judges nothing.

What could bring somebody out, or speaks of danger, is not among the facts: whether and how a counsellor hears of that
is the student's own doing.
"""

from collections import Counter
from collections.abc import Sequence

import msgspec

from manmitra.domain.bestie.feeling import mood_of
from manmitra.domain.bestie.model import Mood, Topic
from manmitra.domain.bestie.subject import topic_of
from manmitra.domain.bestie.summing_up import MOST, UNNAMED
from manmitra.domain.chat.card import CARD_LIMIT
from manmitra.domain.chat.drafting_texts import CHECKS, DRAFTS, EXERCISES, FEELINGS, TOPICS
from manmitra.domain.chat.model import Conversation, Message, Sender
from manmitra.domain.crisis.model import Tier
from manmitra.domain.crisis.voice import Voice


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    topics: tuple[Topic, ...] = ()
    feelings: tuple[Mood, ...] = ()
    exercises: tuple[str, ...] = ()
    checks: tuple[str, ...] = ()


def facts_of(conversation: Conversation, messages: Sequence[Message]) -> Facts:
    """`messages`: the last ones. Only what the person wrote tells of topics and feelings."""
    own = [one.text for one in messages if one.sender is Sender.USER and one.tier is Tier.NONE]
    topics = Counter([topic for text in own if (topic := topic_of(text, Topic.OTHER)) not in UNNAMED])
    if conversation.topic not in UNNAMED:
        topics[conversation.topic] += 1
    feelings = Counter([mood for text in own if (mood := mood_of(text)) is not Mood.NEUTRAL])
    flows = [one.flow for one in messages if one.flow and one.sender is Sender.BESTIE]
    begun = {flow.name for flow in flows if flow.answers}
    return Facts(
        topics=tuple(topic for topic, _ in topics.most_common(MOST)),
        feelings=tuple(feeling for feeling, _ in feelings.most_common(MOST)),
        exercises=tuple(dict.fromkeys(flow.name for flow in flows if flow.name not in CHECKS)),
        checks=tuple(name for name in CHECKS if name in begun),
    )


def draft_of(facts: Facts, voice: Voice) -> str:
    """In the first person, for the student to change. It ends where their own words are needed."""
    words = DRAFTS[voice]
    topics = [TOPICS[voice][topic] for topic in facts.topics]
    feelings = [FEELINGS[voice][feeling] for feeling in facts.feelings]
    exercises = [EXERCISES[voice][name] for name in facts.exercises if name in EXERCISES[voice]]
    checks = [CHECKS[name] for name in facts.checks]
    said = [words.talked.format(", ".join(topics)) if topics else words.talked_at_all]
    said += [
        sentence.format(", ".join(named))
        for sentence, named in ((words.felt, feelings), (words.tried, exercises), (words.checked, checks))
        if named
    ]
    return " ".join((*said, words.wish))[:CARD_LIMIT]


def voice_of_card(conversation: Conversation, messages: Sequence[Message]) -> Voice:
    """As Bestie answered last, which follows the student; before that, as the conversation was begun."""
    last = next((one for one in reversed(messages) if one.sender is Sender.BESTIE), None)
    return Voice(conversation.language.value) if last is None else last.voice
