"""The companion that needs no key."""

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manmitra.adapters.scripted.companion import VOICES, ScriptedCompanion
from manmitra.adapters.scripted.feelings import mood_of
from manmitra.adapters.scripted.phrases import Mood
from manmitra.adapters.scripted.subjects import topic_of
from manmitra.domain.chat.hearing_texts import CALMER, UNSURE
from manmitra.domain.chat.model import Agent, Flow, Language, Topic
from manmitra.domain.chat.ports import Reply, Turn
from manmitra.domain.crisis.voice import Voice

SAID = (
    "I failed my test and I feel sad",
    "so anxious about marks",
    "college pressure again",
    "I feel alone",
    "ok",
    "nobody listens to me",
    "I am tired",
    "things got better today",
)
LONGEST = 320


def reply(
    text: str,
    number: int = 1,
    *,
    seed: str = "c1",
    topic: Topic = Topic.OTHER,
    voice: Voice = Voice.ENGLISH,
    last_reply: str = "",
    flow: Flow | None = None,
    watch: bool = False,
) -> Reply:
    turn = Turn(
        seed=seed,
        number=number,
        topic=topic,
        voice=voice,
        text=text,
        last_reply=last_reply,
        flow=flow,
        watch=watch,
    )
    return asyncio.run(ScriptedCompanion().reply(turn))


def questions(text: str) -> int:
    return text.count("?") + text.count("؟")


@pytest.mark.parametrize("voice", list(Voice))
@pytest.mark.parametrize("topic", list(Topic))
def test_a_long_conversation_is_short_worded_and_never_repeats_itself_at_once(voice: Voice, topic: Topic) -> None:
    last, flow, heard = "", None, set[str]()
    for number in range(1, 41):
        text = SAID[number % len(SAID)]

        said = reply(text, number, voice=voice, topic=topic, last_reply=last, flow=flow)

        assert said.text != last
        assert len(said.text) <= LONGEST
        assert questions(said.text) <= 1
        last, flow = said.text, said.flow
        heard.add(said.text)
    assert len(heard) > 15


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("topic", list(Topic))
def test_the_first_words_say_that_this_is_an_ai(language: Language, topic: Topic) -> None:
    greeting = ScriptedCompanion().greeting(topic, language)

    assert "AI" in greeting
    assert len(greeting) <= LONGEST
    assert questions(greeting) == 1


def test_the_same_turn_gets_the_same_words_and_another_conversation_may_get_others() -> None:
    again = {reply("hello there", 3, seed="c1").text for _ in range(3)}
    others = {reply("hello there", 3, seed=f"c{number}").text for number in range(20)}

    assert len(again) == 1
    assert len(others) > 1


@pytest.mark.parametrize("voice", list(Voice))
@pytest.mark.parametrize("name", ["breathing", "grounding", "plan"])
def test_an_exercise_goes_step_by_step_to_its_end(voice: Voice, name: str) -> None:
    steps = VOICES[voice].flows[name]

    said = [reply(VOICES[voice].labels[name], voice=voice)]
    while said[-1].flow is not None:
        said.append(reply("my notes", len(said) + 1, voice=voice, flow=said[-1].flow, last_reply=said[-1].text))

    assert tuple(one.text for one in said) == steps


def test_an_exercise_can_be_left_at_any_time() -> None:
    flow = Flow("breathing", 2)

    assert reply("stop", flow=flow).flow is None
    assert (
        reply(
            "Actually I would rather tell you what happened with my flatmate this morning at breakfast", flow=flow
        ).flow
        is None
    )


def test_yes_to_an_offer_begins_it() -> None:
    offered = reply("I am so anxious", 3)

    started = reply("yes please", 4, last_reply=offered.text)

    assert offered.agent is Agent.NUDGE
    assert started.flow == Flow("breathing", 0)


@pytest.mark.parametrize("text", ["are you a human?", "Are you a bot", "kya tum insaan ho"])
def test_it_says_what_it_is_also_in_the_middle_of_an_exercise(text: str) -> None:
    assert "AI" in reply(text).text
    assert "AI" in reply(text, flow=Flow("breathing", 1)).text


def test_it_promises_no_secrecy() -> None:
    for number in range(2):
        assert "shown" in reply("will you tell my parents?", number).text


def test_it_remembers_that_somebody_was_in_danger() -> None:
    assert "14416" in reply("lunch was nice", 2, watch=True).text


@given(st.text(max_size=200), st.integers(1, 500), st.sampled_from(list(Voice)))
def test_any_text_gets_a_bubble_that_quotes_nothing(text: str, number: int, voice: Voice) -> None:
    said = reply(text, number, voice=voice)

    assert 0 < len(said.text) <= LONGEST
    if len(text.strip()) > 12 and text.isprintable():
        assert text not in said.text


@pytest.mark.parametrize(
    ("text", "voice", "topic"),
    [
        ("mera mood kharab ho gaya hai", Voice.HINGLISH, Topic.OTHER),
        ("main kal gaya tha", Voice.HINGLISH, Topic.OTHER),
        ("I was transferred to another hostel", Voice.ENGLISH, Topic.OTHER),
        ("I think I am gay", Voice.ENGLISH, Topic.LGBTQ),
        ("my sister is trans", Voice.ENGLISH, Topic.LGBTQ),
        ("mummy is angry", Voice.ENGLISH, Topic.FAMILY),
    ],
)
def test_a_topic_is_heard_in_whole_words_only(text: str, voice: Voice, topic: Topic) -> None:
    assert topic_of(text, Topic.OTHER) is topic
    assert any(reply(text, voice=voice).text.endswith(one) for one in VOICES[voice].questions[topic])


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
    assert reply(text).text not in VOICES[Voice.ENGLISH].secrecy


@pytest.mark.parametrize(
    "text", ["is this confidential?", "who can read my messages", "is it private", "will you tell my parents?"]
)
def test_a_question_about_secrecy_is_answered_with_what_is_kept(text: str) -> None:
    assert reply(text).text in VOICES[Voice.ENGLISH].secrecy


@pytest.mark.parametrize("text", ["yesterday I cried", "please no", "ok but my dad hates me", "no", "yesterday"])
def test_only_a_full_yes_begins_what_was_offered(text: str) -> None:
    offer = f"I hear you. {VOICES[Voice.ENGLISH].offers['breathing']}"

    assert reply(text, 4, last_reply=offer).flow is None


@pytest.mark.parametrize("text", ["yes", "Yes, please!", "ok let's do it", "haan", "sure"])
def test_any_short_yes_begins_it(text: str) -> None:
    offer = f"I hear you. {VOICES[Voice.ENGLISH].offers['breathing']}"

    assert reply(text, 4, last_reply=offer).flow == Flow("breathing", 0)


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

        assert said.text in VOICES[voice].loss
        assert said.flow is None


@pytest.mark.parametrize("text", ["mar gaya hoon andar se", "my phone died", "time passed", "I lost my keys"])
def test_not_everything_that_dies_is_a_loss(text: str) -> None:
    assert not any(reply(text, voice=voice).text in VOICES[voice].loss for voice in Voice)


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

    assert not any(said.text.endswith(one) for one in VOICES[Voice.ENGLISH].questions[Topic.FAMILY])


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

    assert said.flow is None
    assert "112" in said.text
    assert "108" in said.text


@pytest.mark.parametrize("text", ["I feel so alone", "this makes me cry", "I am scared"])
def test_a_feeling_ends_an_exercise(text: str) -> None:
    assert reply(text, 2, flow=Flow("grounding", 1)).flow is None


@pytest.mark.parametrize("voice", list(Voice))
def test_every_text_fits_a_bubble_and_asks_at_most_once(voice: Voice) -> None:
    words = VOICES[voice]
    greetings = [words.greeting.format(topic=topic, hidden=words.hidden) for topic in words.topics.values()]

    for text in (*greetings, *words.loss, *words.secrecy, words.body, *CALMER[voice], *UNSURE[voice]):
        assert len(text) <= LONGEST
        assert questions(text) <= 1


@pytest.mark.parametrize("language", list(Language))
def test_an_anonymous_conversation_says_what_staff_would_see(language: Language) -> None:
    bestie, words = ScriptedCompanion(), VOICES[Voice(language.value)]

    assert words.hidden in bestie.greeting(Topic.OTHER, language, anonymous=True)
    assert words.hidden not in bestie.greeting(Topic.OTHER, language, anonymous=False)
