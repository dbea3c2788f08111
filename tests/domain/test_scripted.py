"""The companion that needs no key."""

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from manmitra.adapters.scripted.companion import ScriptedCompanion
from manmitra.domain.bestie.model import Agent, Flow, Language, Topic
from manmitra.domain.bestie.ports import Reply, Turn
from manmitra.domain.bestie.texts import VOICES
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


def goes_on(said: Reply) -> bool:
    return said.flow is not None and said.flow.active


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
@pytest.mark.parametrize("name", ["breathing", "grounding", "thought", "sleep", "plan"])
def test_an_exercise_goes_step_by_step_to_its_end(voice: Voice, name: str) -> None:
    steps = VOICES[voice].coach.flows[name]

    said = [reply(VOICES[voice].coach.labels[name], voice=voice)]
    while goes_on(said[-1]):
        said.append(reply("my notes", len(said) + 1, voice=voice, flow=said[-1].flow, last_reply=said[-1].text))

    assert len(said) == len(steps)
    for one, wordings in zip(said, steps, strict=True):
        assert any(one.text.endswith(wording) for wording in wordings)


def test_an_exercise_can_be_left_at_any_time() -> None:
    flow = Flow("breathing", 2)
    story = "Actually I would rather tell you what happened with my flatmate this morning at breakfast"

    assert not goes_on(reply("stop", flow=flow))
    assert not goes_on(reply(story, flow=flow))


def test_yes_to_an_offer_begins_it() -> None:
    offered = reply("I am so anxious", 3)

    started = reply("yes please", 4, last_reply=offered.text, flow=offered.flow)

    assert offered.agent is Agent.NUDGE
    assert started.flow == Flow("breathing", 0, seen=("breathing",))


@pytest.mark.parametrize("text", ["are you a human?", "Are you a bot", "kya tum insaan ho"])
def test_it_says_what_it_is_also_in_the_middle_of_an_exercise(text: str) -> None:
    assert "AI" in reply(text).text
    assert "AI" in reply(text, flow=Flow("breathing", 1)).text


def test_it_promises_no_secrecy() -> None:
    for number in range(4):
        assert "shown" in reply("will you tell my parents?", number).text


def test_it_remembers_that_somebody_was_in_danger() -> None:
    assert "14416" in reply("lunch was nice", 2, watch=True).text


@given(st.text(max_size=200), st.integers(1, 500), st.sampled_from(list(Voice)))
def test_any_text_gets_a_bubble_that_quotes_nothing(text: str, number: int, voice: Voice) -> None:
    said = reply(text, number, voice=voice)

    assert 0 < len(said.text) <= LONGEST
    if len(text.strip()) > 12 and text.isprintable():
        assert text not in said.text
