"""Each of Bestie's stages: what it answers, and what it leaves to others."""

import random
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from manmitra.domain.bestie.model import Agent, Flow, Topic
from manmitra.domain.bestie.pipeline import decide, own_answer
from manmitra.domain.bestie.ports import Reply, Turn
from manmitra.domain.bestie.sentences import KEPT_MARKS, mark, with_mark
from manmitra.domain.bestie.texts import CASUAL, VOICES, words_for
from manmitra.domain.crisis.helplines import HELPLINES
from manmitra.domain.crisis.voice import Voice

TALKS = Path(__file__).parent / "talks"
WORDS = VOICES[Voice.ENGLISH]
KEPT = frozenset({mark("hello")})
NIGHT = datetime(2026, 11, 25, 20, 0, tzinfo=UTC)
NOON = datetime(2026, 11, 25, 6, 30, tzinfo=UTC)


def turn(text: str, number: int = 7, **more: Any) -> Turn:
    told = {"seed": "c1", "topic": Topic.OTHER, "voice": Voice.ENGLISH, "said": KEPT, **more}
    return Turn(text=text, number=number, **told)


def answer(text: str, number: int = 7, **more: Any) -> Reply:
    asked = turn(text, number, **more)
    return decide(asked, words_for(asked))


# --- the seam for a model


def test_a_listening_turn_is_left_to_whoever_listens_and_the_rest_is_not() -> None:
    listening = turn("my roommate never talks to me")
    asking = turn("I want to talk to a counsellor")

    assert own_answer(listening, WORDS) is None
    own = own_answer(asking, WORDS)
    assert own is not None
    assert own.agent is Agent.NAVIGATOR


# --- Guardian


@pytest.mark.parametrize("number", range(7, 30))
def test_under_a_watch_nobody_is_given_a_questionnaire_or_something_to_plan(number: int) -> None:
    low = "I feel so sad and tired, exams"

    said = answer(low, number, earlier=[low] * 4, watch=True)

    assert said.agent is not Agent.SCREENER
    assert not any(said.text.endswith(one) for name in ("plan", "sleep", "thought") for one in WORDS.nudge.offers[name])


def test_a_check_that_was_begun_is_dropped_under_a_watch() -> None:
    said = answer("several days", flow=Flow("phq2", 1, seen=("phq2",)), watch=True)

    assert said.screening is None
    assert said.flow == Flow(seen=("phq2",))


def test_a_body_in_danger_comes_before_every_other_question() -> None:
    said = answer("are you human? I can't breathe, chest pain")

    assert "112" in said.text


@pytest.mark.parametrize("text", ["he said he will tell everyone", "she is blackmailing me", "woh sabko bata dega"])
@pytest.mark.parametrize("number", [7, 9, 15, 22])
def test_a_threat_from_others_is_no_worry_to_be_breathed_away(text: str, number: int) -> None:
    said = answer(text, number, earlier=["I am so scared", "I am anxious"])

    assert said.agent is Agent.LISTENER
    assert not any(said.text.endswith(one) for one in WORDS.listener.questions[Topic.ANXIETY])


# --- Tone


@pytest.mark.parametrize(
    ("text", "voice", "casual"),
    [
        ("yaar bahut tension hai", Voice.HINGLISH, True),
        ("aap kya kehte hain", Voice.HINGLISH, False),
        ("यार बहुत थकान है", Voice.HINDI, True),
        ("आप क्या कहते हैं", Voice.HINDI, False),
        ("یار بہت تھکن ہے", Voice.URDU, True),
        ("بہت تھکن ہے", Voice.URDU, False),
    ],
)
def test_the_register_follows_the_student(text: str, voice: Voice, casual: bool) -> None:  # noqa: FBT001
    assert words_for(turn(text, voice=voice)) is (CASUAL if casual else VOICES)[voice]


def test_who_spoke_as_to_a_friend_is_still_spoken_to_as_one() -> None:
    assert words_for(turn("theek hai", voice=Voice.HINGLISH, earlier=["yaar sun"])) is CASUAL[Voice.HINGLISH]


@pytest.mark.parametrize("text", ["do you get tired?", "are you a real person", "tum insaan ho kya", "क्या आप इंसान हैं?"])
def test_it_never_claims_to_be_human(text: str) -> None:
    said = answer(text)

    assert said.agent is Agent.TONE
    assert "AI" in said.text


# --- Coach


@pytest.mark.parametrize("name", ["breathing", "grounding", "thought", "sleep", "plan"])
def test_whatever_was_left_is_taken_up_at_the_same_step(name: str) -> None:
    begun = answer(WORDS.coach.labels[name])
    second = answer("my flat", 8, flow=begun.flow, last_reply=begun.text)
    left = answer("stop", 9, flow=second.flow, last_reply=second.text)
    other = answer("my flat is small", 10, flow=left.flow, last_reply=left.text)
    again = answer("let's continue", 11, flow=other.flow, last_reply=other.text)

    assert left.flow is not None
    assert left.flow.left
    assert other.flow == left.flow
    assert again.agent is Agent.COACH
    assert again.flow is not None
    assert second.flow is not None
    assert (again.flow.name, again.flow.step, again.flow.left) == (name, second.flow.step, False)


def test_two_exercises_wait_and_each_is_found_by_its_name() -> None:
    waiting = Flow("sleep", 3, left=True, paused=(("thought", 2),), seen=("sleep", "thought"))

    newest = answer("continue", flow=waiting)
    named = answer("back to the thought record", flow=waiting)
    afresh = answer("thought record from the start", flow=waiting)

    assert newest.flow == Flow("sleep", 3, paused=(("thought", 2),), seen=("sleep", "thought"))
    assert named.flow == Flow("thought", 2, paused=(("sleep", 3),), seen=("sleep", "thought"))
    assert afresh.flow is not None
    assert (afresh.flow.name, afresh.flow.step) == ("thought", 0)


@pytest.mark.parametrize(
    "text", ["I want to talk to a counsellor", "what is this good for?", "remember that I hate noise"]
)
def test_a_request_in_the_middle_of_an_exercise_is_answered_and_the_step_kept(text: str) -> None:
    said = answer(text, flow=Flow("thought", 3))

    assert said.agent is not Agent.COACH
    assert said.flow == Flow("thought", 3, left=True)


def test_heavy_words_belong_to_a_thought_record_and_end_a_breath() -> None:
    heavy = "I was so ashamed and sad, 80"

    assert answer(heavy, flow=Flow("thought", 2)).agent is Agent.COACH
    assert answer(heavy, flow=Flow("breathing", 2)).agent is not Agent.COACH


def test_what_is_planned_with_a_phone_does_not_end_the_plan() -> None:
    plan = Flow("plan", 3)

    assert answer("phone band kar dunga", voice=Voice.HINGLISH, flow=plan).agent is Agent.COACH
    assert answer("فون بند کر دوں گی", voice=Voice.URDU, flow=plan).text in VOICES[Voice.URDU].coach.flows["plan"][4]


@pytest.mark.parametrize("text", ["امی بات نہیں کرتیں", "माँ बात नहीं करती", "papa baat nahi karte"])
def test_others_who_do_not_talk_are_not_oneself_who_does_not_wish_to(text: str) -> None:
    voice = {"ا": Voice.URDU, "म": Voice.HINDI}.get(text[0], Voice.HINGLISH)

    assert answer(text, voice=voice).text not in VOICES[voice].listener.silence


# --- Navigator


def test_helplines_are_those_of_the_table_and_open_now() -> None:
    noon, night, unknown = (answer("is there a helpline I can call?", now=now).text for now in (NOON, NIGHT, None))

    numbers = {number for line in HELPLINES for number in line.numbers}
    assert "iCall" in noon
    assert "iCall" not in night
    assert "iCall" not in unknown
    for text in (noon, night, unknown):
        assert "14416" in text
        digits = {word.strip("().,;:") for word in text.split() if word.strip("().,;:").isdecimal()}
        assert digits <= numbers


def test_who_was_ragged_hears_of_the_line_for_it() -> None:
    assert "1800-180-5522" in answer("is there a helpline for ragging?").text


def test_reading_is_shown_by_subject() -> None:
    assert "sleep" in answer("where can I read about sleep").text


def test_not_wanting_a_counsellor_is_heard() -> None:
    assert answer("I don't want a counsellor").agent is not Agent.NAVIGATOR


# --- Nudge


@pytest.mark.parametrize(
    ("text", "voice", "thing"),
    [
        ("remember that my viva is on Friday", Voice.ENGLISH, "my viva is on Friday"),
        ("please remember: loud rooms scare me.", Voice.ENGLISH, "loud rooms scare me"),
        ("yaad rakhna ki mujhe subah pasand nahi", Voice.HINGLISH, "mujhe subah pasand nahi"),
        ("याद रखना कि मेरा वाइवा शुक्रवार को है", Voice.HINDI, "मेरा वाइवा शुक्रवार को है"),
        ("یاد رکھنا کہ میرا وائیوا جمعے کو ہے", Voice.URDU, "میرا وائیوا جمعے کو ہے"),
    ],
)
def test_what_is_to_be_remembered_is_handed_on_and_not_said_back(text: str, voice: Voice, thing: str) -> None:
    said = answer(text, voice=voice)

    assert said.remember == thing
    assert thing not in said.text


@pytest.mark.parametrize("text", ["I remember that day", "do you remember me", "remember"])
def test_a_memory_that_is_told_is_no_request(text: str) -> None:
    assert not answer(text).remember


def test_what_is_kept_in_mind_is_told_when_asked() -> None:
    assert "hates mornings" in answer("what do you remember about me?", memories=["hates mornings"]).text


def test_nothing_is_offered_twice() -> None:
    first = answer("I am so anxious", 3)
    later = answer("I am so anxious", 9, flow=first.flow)

    assert first.quick_replies == (WORDS.coach.labels["breathing"],)
    assert later.quick_replies != first.quick_replies


# --- all of them


@pytest.mark.parametrize("seed", range(60))
def test_whatever_is_said_in_whatever_order_nothing_is_said_twice_within_ten_replies(seed: int) -> None:
    chance = random.Random(seed)
    voice = list(Voice)[seed % len(Voice)]
    lines = [line.lstrip("~") for line in (TALKS / f"{voice.value}.txt").read_text(encoding="utf-8").splitlines()]
    lines += ["are you human?", "ok", "stop", "yes", "continue", "2", "I can't breathe", "my mother died yesterday"]
    bag = lines if seed % 3 else chance.sample(lines, 3)
    replies: list[str] = []
    marks: tuple[int, ...] = ()
    flow, said = None, list[str]()
    for number in range(1, 61):
        text = chance.choice(bag)

        reply = answer(
            text,
            number,
            voice=voice,
            seed=str(seed),
            earlier=said[-5:],
            replies=replies[-5:],
            last_reply=replies[-1] if replies else "",
            said=frozenset(marks),
            flow=flow,
            watch=seed % 5 == 0,
        )

        assert reply.text not in replies[-KEPT_MARKS:]
        assert 0 < len(reply.text) <= 320
        marks, flow = with_mark(marks, reply.text), reply.flow
        replies.append(reply.text)
        said.append(text)
