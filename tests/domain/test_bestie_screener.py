"""PHQ-2 and GAD-2 in the conversation."""

from typing import Any

import pytest

from manmitra.domain.assessments.catalogue import instrument
from manmitra.domain.bestie.model import Agent, Flow, Screening
from manmitra.domain.bestie.ports import Reply
from manmitra.domain.bestie.scale import answer_in
from manmitra.domain.bestie.screener import SHEETS
from manmitra.domain.bestie.texts import VOICES
from manmitra.domain.crisis.voice import Voice
from tests.domain.test_bestie_stages import WORDS, answer


def offered(kind: str = "phq2", **more: Any) -> Reply:
    low = {"phq2": "I feel so sad", "gad2": "I am so worried"}[kind]
    return answer(low, 7, earlier=[low], **more)


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


@pytest.mark.parametrize(
    "text",
    ["do I have depression?", "do you think I am depressed? can you check?", "can you tell if I have depression"],
)
def test_who_asks_for_a_name_of_an_illness_gets_none(text: str) -> None:
    said = answer(text, 7)
    elsewhere = answer("am I bipolar?", 7, said=frozenset())

    assert said.agent is Agent.SCREENER
    assert said.flow is not None
    assert said.flow.name == "phq2"
    assert elsewhere.text in WORDS.tone.diagnosis
