"""Conversations of sixty turns through the real use cases, with the scripted voice alone.

`manmitra talk --script tests/domain/talks/en.txt` prints one to be read.
"""

import re
from pathlib import Path

import msgspec
import pytest

from manmitra.adapters.scripted.companion import ScriptedCompanion
from manmitra.domain.bestie.model import Agent, Language, Topic
from manmitra.domain.bestie.ports import Reply
from manmitra.domain.bestie.sentences import KEPT_MARKS
from manmitra.domain.bestie.texts import VOICES
from manmitra.domain.chat.answering import BREAK
from manmitra.domain.chat.model import Message, MessageKind, Sender
from manmitra.domain.crisis.voice import Voice
from manmitra.talking import Script
from tests.domain.chat_scene import ASHA, Scene

TALKS = Path(__file__).parent / "talks"
LANGUAGES = {Voice.HINGLISH: Language.HINDI}
TURNS = 60
LONGEST = 320
PUBLISHED = re.compile(r"[A-Za-z0-9=,'’.\-–: ]*(?:Not at all|Over the last|Nearly every day)[A-Za-z0-9=,'’.\-–:()/ ]*")


class Talk(msgspec.Struct):
    scene: Scene
    said: list[Message]
    replies: list[Message]

    def of(self, agent: Agent) -> list[Message]:
        return [one for one in self.replies if one.agent is agent]


async def talked(voice: Voice) -> Talk:
    scene = Scene(companion=ScriptedCompanion())
    language = LANGUAGES.get(voice) or Language(voice.value)
    conversation = await scene.begin(topic=Topic.OTHER, language=language)
    student = Script((TALKS / f"{voice.value}.txt").read_text(encoding="utf-8").splitlines())
    reply: Reply | None = None
    while (text := student.next(reply)) is not None:
        await scene.chat.send(ASHA, conversation, text)
        last = scene.shelf.of(conversation)[-1]
        reply = Reply(text=last.text, quick_replies=last.quick_replies, flow=last.flow)
    messages = scene.shelf.of(conversation)
    said = [one for one in messages if one.sender is Sender.USER]
    return Talk(scene, said, [one for one in messages if one.sender is Sender.BESTIE])


@pytest.mark.parametrize("voice", list(Voice))
async def test_nothing_is_said_twice_within_ten_replies(voice: Voice) -> None:
    talk = await talked(voice)

    texts = [one.text for one in talk.replies]

    assert len(texts) >= TURNS
    for place, reply in enumerate(talk.replies):
        if reply.kind is not MessageKind.CRISIS_RESPONSE:  # help comes first, and in few words that were weighed
            assert reply.text not in texts[max(0, place - KEPT_MARKS) : place], reply.text


@pytest.mark.parametrize("voice", list(Voice))
async def test_each_bubble_is_short_and_asks_at_most_once(voice: Voice) -> None:
    talk = await talked(voice)

    bubbles = [part for one in talk.replies for part in one.text.split(BREAK)]

    for bubble in bubbles:
        assert 0 < len(bubble) <= LONGEST, bubble
        questions = bubble.count("?") + bubble.count("؟")
        assert questions <= (2 if "(1/2)" in bubble or "(2/2)" in bubble else 1), bubble


@pytest.mark.parametrize("voice", list(Voice))
async def test_each_reply_is_in_the_voice_that_the_student_writes_in(voice: Voice) -> None:
    talk = await talked(voice)

    for one in talk.replies:
        own = PUBLISHED.sub(" ", one.text)
        devanagari, arabic = re.findall("[\u0900-\u097f]", own), re.findall("[\u0600-\u06ff]", own)
        latin = re.findall(r"[a-z]{3,}", re.sub(r"Vandrevala Foundation|Tele-MANAS|iCall", "", own))
        assert one.voice is voice, one.text
        assert bool(devanagari) == (voice is Voice.HINDI), one.text
        assert bool(arabic) == (voice is Voice.URDU), one.text
        assert not latin or voice in {Voice.ENGLISH, Voice.HINGLISH}, one.text


@pytest.mark.parametrize("voice", list(Voice))
async def test_an_exercise_is_left_for_something_else_and_taken_up_where_it_was(voice: Voice) -> None:
    talk = await talked(voice)

    flows = [one.flow for one in talk.replies]
    left = [place for place, flow in enumerate(flows) if flow and flow.left]
    resumed = [place for place in left if (after := flows[place + 1 : place + 2]) and after[0] and after[0].active]

    assert left
    assert any(
        (now := flows[place + 1]) is not None
        and (before := flows[place]) is not None
        and now.name == before.name
        and 0 < now.step <= before.step
        for place in resumed
    )


@pytest.mark.parametrize("voice", list(Voice))
async def test_the_check_that_was_done_in_it_is_kept_like_a_form(voice: Voice) -> None:
    talk = await talked(voice)

    kept = talk.scene.forms.kept

    assert kept
    assert len({kind for _, kind, _, _ in kept}) == len(kept)
    assert {who for who, _, _, _ in kept} == {"asha"}


@pytest.mark.parametrize("voice", list(Voice))
async def test_every_voice_of_bestie_is_heard(voice: Voice) -> None:
    talk = await talked(voice)

    heard = {one.agent for one in talk.replies}

    own = {Agent.LISTENER, Agent.SCREENER, Agent.TONE, Agent.COACH, Agent.NAVIGATOR, Agent.NUDGE}
    assert own <= heard
    assert len(talk.of(Agent.LISTENER)) >= TURNS // 4


@pytest.mark.parametrize("voice", list(Voice))
async def test_what_was_spoken_of_is_named_back(voice: Voice) -> None:
    talk = await talked(voice)
    names = VOICES[voice].listener.things.values()

    listened = [one.text.lower() for one in talk.of(Agent.LISTENER)]

    assert sum(any(name.lower() in text for name in names) for text in listened) * 5 >= len(listened)


@pytest.mark.parametrize("voice", list(Voice))
async def test_each_reply_tells_how_it_came_about(voice: Voice) -> None:
    talk = await talked(voice)

    for one in talk.replies:
        if one.kind is MessageKind.CRISIS_RESPONSE:
            continue
        assert one.provenance is not None
        assert one.provenance.provider in {"scripted", "fixed"}
        assert one.provenance.rules_version
