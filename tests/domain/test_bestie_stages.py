"""Each of Bestie's stages: what it answers, and what it leaves to others."""

import random
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from manmitra.domain.assessments.catalogue import instrument
from manmitra.domain.bestie.model import Agent, Flow, Screening, Topic
from manmitra.domain.bestie.pipeline import decide, own_answer
from manmitra.domain.bestie.ports import Reply, Turn
from manmitra.domain.bestie.scale import answer_in
from manmitra.domain.bestie.screener import SHEETS
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


def offered(kind: str = "phq2", **more: Any) -> Reply:
    low = {"phq2": "I feel so sad", "gad2": "I am so worried"}[kind]
    return answer(low, 7, earlier=[low], **more)


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


# --- Screener


@pytest.mark.parametrize("kind", ["phq2", "gad2"])
def test_a_check_is_offered_when_it_fits_and_asks_the_published_words(kind: str) -> None:
    sheet = instrument(kind)

    first = offered(kind)
    asked = answer("Yes, let's", 8, flow=first.flow, last_reply=first.text)

    assert first.agent is Agent.SCREENER
    assert "diagnosis" in first.text
    assert sheet.english.items[0] in asked.text
    assert asked.quick_replies == sheet.english.options


@pytest.mark.parametrize(
    "more",
    [
        {"number": 3},
        {"earlier": ["lunch was nice"]},
        {"watch": True},
        {"flow": Flow(seen=("phq2",))},
        {"said": frozenset()},
        {"earlier": ["I feel so sad", "my mother died yesterday"]},
        {"text": "I feel so sad, what should I do?"},
    ],
)
def test_it_is_not_offered_early_twice_in_danger_in_grief_or_in_the_place_of_an_answer(more: dict[str, Any]) -> None:
    told = {"text": "I feel so sad", "number": 7, "earlier": ["I feel so sad"], **more}

    assert answer(**told).agent is not Agent.SCREENER


def test_the_result_names_the_cut_and_no_illness_and_is_handed_on() -> None:
    flow = Flow("phq2", 2, answers=(2,), seen=("phq2",))

    said = answer("nearly every day", flow=flow)

    assert said.screening == Screening("phq2", (2, 3))
    assert "5 of 6" in said.text
    assert "3" in said.text
    assert "diagnosis" in said.text
    assert "depress" not in said.text.lower()
    assert said.flow == Flow(seen=("phq2",))


def test_below_the_cut_nothing_is_made_small() -> None:
    said = answer("0", flow=Flow("gad2", 2, answers=(1,), seen=("gad2",)))

    assert said.screening == Screening("gad2", (1, 0))
    assert "1 of 6" in said.text


def test_an_unclear_answer_is_asked_for_once_more_and_then_let_go() -> None:
    first = answer("hmm it depends", flow=Flow("phq2", 1, seen=("phq2",)))
    second = answer("hmm it depends", 8, flow=first.flow, last_reply=first.text)

    assert instrument("phq2").english.items[0] in first.text
    assert second.screening is None
    assert second.flow == Flow(seen=("phq2",))


@pytest.mark.parametrize("text", ["stop", "Not now", "I don't want to", "actually my father shouted at me"])
def test_a_check_can_be_left(text: str) -> None:
    said = answer(text, flow=Flow("phq2", 1, seen=("phq2",)))

    assert said.screening is None
    assert said.flow == Flow(seen=("phq2",))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", 0),
        ("3 nearly every day", 3),
        ("Several days", 1),
        ("not at all", 0),
        ("more than half the days", 2),
        ("almost every day", 3),
        ("kabhi nahi", 0),
        ("kabhi kabhi", 1),
        ("aadhe se zyada din", 2),
        ("roz", 3),
        ("कुछ दिन", 1),
        ("हर दिन", 3),
        ("२", 2),
        ("بالکل نہیں", 0),
        ("کچھ دن", 1),
        ("ہر روز", 3),
        ("۲", 2),
        ("often", None),
        ("4", None),
        ("30", None),
        ("never, or every day", None),
        ("my roommate shouts every day and I can't sleep because of all that noise", None),
    ],
)
def test_answers_are_understood_as_number_label_or_own_words(text: str, value: int | None) -> None:
    assert answer_in(text, SHEETS["phq2", next(iter(SHEETS))[1]].options) == value


@pytest.mark.parametrize("voice", list(Voice))
@pytest.mark.parametrize("kind", ["phq2", "gad2"])
def test_a_question_fits_a_bubble_in_every_voice_and_says_whose_wording_it_is(kind: str, voice: Voice) -> None:
    said = answer(VOICES[voice].screener.yes, voice=voice, flow=Flow(kind, 0, seen=(kind,)))

    assert len(said.text) <= 320
    unofficial = voice is Voice.HINDI or (voice is Voice.URDU and kind == "phq2")
    assert (VOICES[voice].screener.unofficial in said.text) is (unofficial or not VOICES[voice].screener.unofficial)


def test_who_asks_for_a_name_of_an_illness_gets_none() -> None:
    said = answer("do I have depression?", 7)
    elsewhere = answer("am I bipolar?", 7, said=frozenset())

    assert said.agent is Agent.SCREENER
    assert said.flow is not None
    assert said.flow.name == "phq2"
    assert elsewhere.text in WORDS.tone.diagnosis


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
