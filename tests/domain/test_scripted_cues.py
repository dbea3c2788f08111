"""What the scripted companion hears in a text, and what it must not hear."""

import asyncio

import pytest

from manmitra.adapters.scripted.companion import ScriptedCompanion
from manmitra.domain.bestie.feeling import mood_of
from manmitra.domain.bestie.model import Flow, Language, Mood, Topic
from manmitra.domain.bestie.ports import Turn
from manmitra.domain.bestie.subject import topic_of
from manmitra.domain.bestie.texts import VOICES
from manmitra.domain.chat.hearing_texts import CALMER, UNSURE
from manmitra.domain.crisis.voice import Voice
from tests.domain.test_scripted import LONGEST, goes_on, questions, reply


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("mera mood kharab ho gaya hai", Topic.OTHER),
        ("main kal gaya tha", Topic.OTHER),
        ("I was transferred to another hostel", Topic.OTHER),
        ("I think I am gay", Topic.LGBTQ),
        ("my sister is trans", Topic.LGBTQ),
        ("mummy is angry", Topic.FAMILY),
    ],
)
def test_a_topic_is_heard_in_whole_words_only(text: str, topic: Topic) -> None:
    assert topic_of(text, Topic.OTHER) is topic


@pytest.mark.parametrize(
    "text",
    [
        "I don't feel good",
        "I don\u2019t feel good",
        "I'm not happy",
        "my grades are not good",
        "nothing gets better",
        "mujhe accha nahi lag raha",
        "मुझे अच्छा नहीं लग रहा",
        "مجھے اچھا نہیں لگ رہا",
    ],
)
def test_joy_that_is_denied_gets_no_praise(text: str) -> None:
    assert mood_of(text) is Mood.SAD


def test_joy_that_is_wished_for_gets_no_praise_and_joy_that_is_there_does() -> None:
    assert mood_of("I wish I was happy") is Mood.NEUTRAL
    assert mood_of("not sure why, but I feel happy today") is Mood.GOOD
    assert mood_of("aaj bahut khush hoon") is Mood.GOOD


@pytest.mark.parametrize(
    "text", ["my private photos were leaked", "he shared my secret with everyone", "kisi ko bata nahi sakti"]
)
def test_a_secret_that_was_told_is_no_question_about_secrecy(text: str) -> None:
    assert reply(text).text not in VOICES[Voice.ENGLISH].tone.secrecy


@pytest.mark.parametrize(
    "text", ["is this confidential?", "who can read my messages", "is it private", "will you tell my parents?"]
)
def test_a_question_about_secrecy_is_answered_with_what_is_kept(text: str) -> None:
    assert reply(text).text in VOICES[Voice.ENGLISH].tone.secrecy


@pytest.mark.parametrize("text", ["yesterday I cried", "please no", "ok but my dad hates me", "no", "yesterday"])
def test_only_a_full_yes_begins_what_was_offered(text: str) -> None:
    offer = f"I hear you. {VOICES[Voice.ENGLISH].nudge.offers['breathing'][0]}"

    assert not goes_on(reply(text, 4, last_reply=offer))


@pytest.mark.parametrize("text", ["yes", "Yes, please!", "ok let's do it", "haan", "sure"])
def test_any_short_yes_begins_it(text: str) -> None:
    offer = f"I hear you. {VOICES[Voice.ENGLISH].nudge.offers['breathing'][0]}"

    assert reply(text, 4, last_reply=offer).flow == Flow("breathing", 0, seen=("breathing",))


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("my mother died yesterday", Voice.ENGLISH),
        ("my friend killed herself last year", Voice.ENGLISH),
        ("I lost my grandfather", Voice.ENGLISH),
        ("I miss my dad who passed away", Voice.ENGLISH),
        ("papa guzar gaye", Voice.HINGLISH),
        ("meri maa ab nahi rahi", Voice.HINGLISH),
        ("mere dost ne suicide kar liya", Voice.HINGLISH),
        ("मेरी माँ गुज़र गईं", Voice.HINDI),
        ("पापा अब नहीं रहे", Voice.HINDI),
        ("میری امی کا انتقال ہو گیا", Voice.URDU),
        ("ابو گزر گئے", Voice.URDU),
    ],
)
@pytest.mark.parametrize("flow", [None, Flow("breathing", 1), Flow("plan", 1)])
def test_a_loss_gets_condolence_also_in_the_middle_of_an_exercise(text: str, voice: Voice, flow: Flow | None) -> None:
    for number in (1, 2, 3):
        said = reply(text, number, topic=Topic.FAMILY, voice=voice, flow=flow)

        assert said.text in VOICES[voice].guardian.loss
        assert not goes_on(said)


@pytest.mark.parametrize("text", ["mar gaya hoon andar se", "my phone died", "time passed", "I lost my keys"])
def test_not_everything_that_dies_is_a_loss(text: str) -> None:
    assert not any(reply(text, voice=voice).text in VOICES[voice].guardian.loss for voice in Voice)


def test_after_a_loss_nobody_is_asked_how_it_is_at_home() -> None:
    turn = Turn(
        seed="c1",
        number=2,
        topic=Topic.FAMILY,
        voice=Voice.ENGLISH,
        text="she was the heart of our family",
        earlier=["my mother died yesterday"],
    )

    said = asyncio.run(ScriptedCompanion().reply(turn))

    assert not any(said.text.endswith(one) for one in VOICES[Voice.ENGLISH].listener.questions[Topic.FAMILY])


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("I can't breathe, chest pain", Voice.ENGLISH),
        ("my chest really hurts", Voice.ENGLISH),
        ("seene mein bahut dard hai", Voice.HINGLISH),
        ("सीने में दर्द है", Voice.HINDI),
        ("سینے میں درد ہے", Voice.URDU),
    ],
)
@pytest.mark.parametrize("flow", [None, Flow("breathing", 1)])
def test_a_body_in_distress_stops_the_exercise_and_hears_whom_to_call(
    text: str, voice: Voice, flow: Flow | None
) -> None:
    said = reply(text, 2, voice=voice, flow=flow)

    assert not goes_on(said)
    assert "112" in said.text


@pytest.mark.parametrize("text", ["I feel so alone", "this makes me cry", "I am scared"])
def test_a_feeling_ends_an_exercise(text: str) -> None:
    assert not goes_on(reply(text, 2, flow=Flow("grounding", 1)))


@pytest.mark.parametrize("voice", list(Voice))
def test_every_text_fits_a_bubble_and_asks_at_most_once(voice: Voice) -> None:
    words = VOICES[voice]
    greetings = [words.greeting.format(topic=topic, hidden=words.hidden) for topic in words.topics.values()]

    for text in (
        *greetings,
        *words.guardian.loss,
        *words.tone.secrecy,
        *words.guardian.body,
        *CALMER[voice],
        *UNSURE[voice],
    ):
        assert len(text) <= LONGEST
        assert questions(text) <= 1


@pytest.mark.parametrize("language", list(Language))
def test_an_anonymous_conversation_says_what_staff_would_see(language: Language) -> None:
    bestie, words = ScriptedCompanion(), VOICES[Voice(language.value)]

    assert words.hidden in bestie.greeting(Topic.OTHER, language, anonymous=True)
    assert words.hidden not in bestie.greeting(Topic.OTHER, language, anonymous=False)
